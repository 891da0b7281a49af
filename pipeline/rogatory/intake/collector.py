"""Collects what a mail or archive holds, within bounds, and opens what is nested in it."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from rogatory.errors import IntakeError
from rogatory.intake.opened import Piece
from rogatory.intake.unsupported import unsupported
from rogatory.reading.kinds import HEAD, SEALED, Kind, kind_of
from rogatory.reading.limits import MIB
from rogatory.record import Mail

_WITHOUT = re.compile(r"[\x00-\x1f\x7f/\\\u202a-\u202e\u2066-\u2069]+")  # also what turns the writing round
_LONGEST = 120  # characters of a name that are kept, the ending among them


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much one submission may hold before it is refused; by judgement, ten times what courts send.

    `depth` counts messages and archives within each other, `ratio` how much larger a packed file may become.
    """

    documents: int = 100
    depth: int = 8
    unpacked_bytes: int = 200 * MIB
    ratio: int = 100


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies within a submission: the names around it, the message that brought it, how deep."""

    prefix: str = ""
    mail: Mail | None = None
    depth: int = 0

    def within(self, name: str, mail: Mail | None) -> "Place":
        """Return the place inside something that lies here; the outermost names nothing, it is the file itself."""
        prefix = f"{self.prefix}{_plain(name)}/" if self.depth else ""
        return Place(prefix, mail or self.mail, self.depth + 1)


class Collector:
    """Holds the pieces found so far. `name` is what the user calls the submission."""

    def __init__(self, name: Path, bounds: Bounds, openers: "Mapping[Kind, Opener]") -> None:
        self.name, self.bounds = name, bounds
        self.pieces: list[Piece] = []
        self.received_at: dt.datetime | None = None  # by the outermost message's own header
        self._openers = openers
        self._bytes = 0
        self._names: set[str] = set()

    def take(self, data: bytes, name: str, place: Place, kind: Kind | None = None) -> None:
        """Keep a document, or open what holds documents; `kind` None is told from the bytes.

        Raises:
            IntakeError: `nesting`, `attachments` or `unpacked_size`, for the whole submission.
        """
        kind = kind or kind_of(data[:HEAD], name)
        if kind in SEALED:
            self._open(data, name, place, kind)
        elif kind == "unknown":
            self.refuse(name, place, unsupported(self.name, name))
        else:
            self.keep(data, name, place, kind)

    def keep(self, data: bytes, name: str, place: Place, kind: Kind) -> None:
        """Keep a document as it is.

        Raises:
            IntakeError: `attachments` or `unpacked_size`, for the whole submission.
        """
        self.spend(len(data))
        self._add(Piece(self._named(name, place), kind, data, place.mail))

    def refuse(self, name: str, place: Place, error: IntakeError) -> None:
        """Note something that cannot be read."""
        self._add(Piece(self._named(name, place), "unknown", None, place.mail, refusal=error))

    def set_aside(self, name: str, place: Place, reason: str) -> None:
        """Note something that is no document."""
        self._add(Piece(self._named(name, place), "unknown", None, place.mail, set_aside=reason))

    def error(self, code: str, reason: str, remedy: str) -> IntakeError:
        """Return a refusal that bears the submission's name."""
        return IntakeError(self.name, code, reason, remedy)

    def spend(self, size: int) -> None:
        """Count bytes that were unpacked.

        Raises:
            IntakeError: `unpacked_size`, for the whole submission.
        """
        self._bytes += size
        if self._bytes > self.bounds.unpacked_bytes:
            reason = f"it holds more than {self.bounds.unpacked_bytes // MIB} MiB once unpacked"
            raise self.error("unpacked_size", reason, "Ask the sender to send the documents in several mails")

    def reconsider(self, number: int, reason: str) -> None:
        """Set the piece with this number, from 0, aside after all."""
        self.pieces[number] = replace(self.pieces[number], data=None, kind="unknown", set_aside=reason)

    def _add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        if len(self.pieces) > self.bounds.documents:
            reason = f"it holds more than {self.bounds.documents} documents"
            raise self.error("attachments", reason, "Ask the sender to send them in several mails")

    def _open(self, data: bytes, name: str, place: Place, kind: Kind) -> None:
        if place.depth >= self.bounds.depth:
            reason = f"messages or archives are nested more than {self.bounds.depth} deep in it"
            raise self.error("nesting", reason, "Ask the sender to send the documents themselves")
        self._openers[kind](data, name, place, self)

    def _named(self, name: str, place: Place) -> str:
        """Return the name with its place, made different from those before it."""
        plain, n = _plain(name), 1
        full = f"{place.prefix}{plain}"
        while full in self._names:
            n += 1
            full = f"{place.prefix}{plain} ({n})"
        self._names.add(full)
        return full


def _plain(name: str) -> str:
    """Return the last part of a file name, of a length that can be shown; its ending is kept."""
    plain = _WITHOUT.sub("_", PurePosixPath(name.replace("\\", "/")).name).strip() or "part"
    ending = PurePosixPath(plain).suffix
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - len(ending[:10])] + ending[:10]


Opener = Callable[[bytes, str, Place, Collector], None]
