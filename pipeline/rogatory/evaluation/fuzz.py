"""Breaks documents and mails at random and watches what becomes of them: nothing but records or refusals."""

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.intake import open_mailbox, open_submission
from rogatory.reading import Limits, read_to_bytes
from rogatory.reading.kinds import HEAD, SEALED, Kind, kind_of
from rogatory.reading.views import read_viewed

_MOST = 60_000  # bytes of a seed; breaking small files reaches more of a parser than breaking large ones
_NUMBER = re.compile(rb"\d{1,9}")
_LARGE = (b"0", b"-1", b"255", b"65536", b"2147483647", b"4294967296", b"99999999999")


@dataclass(slots=True)
class Tally:
    """What became of broken files: how many were read, how many refused by which code, and what must never be."""

    read: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest_s: float = 0.0

    @property
    def cases(self) -> int:
        """How many files were tried."""
        return self.read + self.refused.total() + len(self.faults)


def broken(seeds: Sequence[tuple[str, bytes]], chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield files for ever, each a seed that was changed in one to four places, under the seed's name."""
    while True:
        name, data = chance.choice(seeds)
        for _ in range(chance.randint(1, 4)):
            data = chance.choice(_WAYS)(data, chance)
        yield name, data


def seeds_in(folders: Sequence[Path]) -> list[tuple[str, bytes]]:
    """Return the small files of folders as seeds, sidecars left out."""
    files = sorted(
        path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".toml"
    )
    return [(path.name, path.read_bytes()) for path in files if 0 < path.stat().st_size <= _MOST]


def tried(name: str, data: bytes, folder: Path, limits: Limits, tally: Tally) -> None:
    """Read one file as a run would, in children, and count what came of it.

    What is sealed is opened, and each document in it is read. Anything but a text or a refusal, and anything that
    takes much longer than the limits allow, is a fault.
    """
    started = time.monotonic()
    try:
        _read(name, data, folder, limits)
        tally.read += 1
    except IntakeError as error:
        tally.refused[error.code] += 1
    except Exception as error:  # noqa: BLE001 - the very thing that is looked for
        tally.faults.append(f"{name}: {type(error).__name__}: {error}")
    took = time.monotonic() - started
    tally.slowest_s = max(tally.slowest_s, took)
    if took > 10 * limits.wall_s:
        tally.faults.append(f"{name}: took {took:.0f} seconds")


def _read(name: str, data: bytes, folder: Path, limits: Limits) -> None:
    kind, path = kind_of(data[:HEAD], name), folder / "broken"
    if kind == "unknown":
        raise IntakeError(Path(name), "unsupported", "it is of a kind that is not read", "")
    path.write_bytes(data)
    if kind == "mailbox":
        for message in open_mailbox(path, Path(name)):
            path.write_bytes(message)
            _open(path, Path("a.eml"), limits)
    elif kind in SEALED:
        _open(path, Path(name), limits)
    else:
        _text(data, kind, Path(name), limits)


def _open(path: Path, name: Path, limits: Limits) -> None:
    refusals = []
    for piece in open_submission(path, name, limits).pieces:
        try:
            if piece.refusal:
                raise piece.refusal
            if piece.data is not None:
                _text(piece.data, piece.kind, name, limits)
        except IntakeError as error:
            refusals.append(error)
    if refusals:
        raise refusals[0]


def _text(data: bytes, kind: Kind, name: Path, limits: Limits) -> None:
    if kind == "pdf":
        read_to_bytes(data, name, limits)
    else:
        read_viewed(data, kind, name, limits)


def _flip(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 32))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _leave_out(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.randrange(1, 200) :]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.randrange(1, 400)]
    return data[:start] + piece * chance.choice((2, 3, 50)) + data[start:]


def _move(data: bytes, chance: random.Random) -> bytes:
    start, to = chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)
    piece = data[start : start + chance.randrange(1, 400)]
    return data[:to] + piece + data[to:]


def _number(data: bytes, chance: random.Random) -> bytes:
    """Change a number that is written in digits: a length, a count, an offset."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    place = chance.choice(found)
    return data[: place.start()] + chance.choice(_LARGE) + data[place.end() :]


def _lines(data: bytes, chance: random.Random) -> bytes:
    """Exchange two lines: headers of a mail, entries of a table."""
    lines = data.split(b"\n")
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return b"\n".join(lines)


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip, _cut, _leave_out, _repeat, _move, _number, _lines)
