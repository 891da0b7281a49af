"""When and how a document arrived, and which source says so."""

import datetime as dt
from typing import Literal

from rogatory.intake.inbox import Document
from rogatory.intake.opened import Piece
from rogatory.intake.sidecar import read_sidecar
from rogatory.intake.stamp import stamp_date
from rogatory.reading.kinds import Kind
from rogatory.record import Frozen, Mail

Role = Literal["request", "cover_note", "order", "judgment", "law_text", "translation", "other", "unread"]
Basis = Literal["given", "sidecar", "stamp", "mail", "file_time"]


class Companion(Frozen):
    """Another part of the same submission that belongs to a request.

    `role` says what it is, `title` what it calls itself, or, where it is `unread`, why.
    """

    name: str
    role: Role
    title: str | None = None


class Arrival(Frozen):
    """One arrival of one part: which bytes, under which name, when and how.

    `file` is the name as the user knows it, relative to the inbox. `received_at` carries an offset;
    a day without a time is its first moment in the office's zone. `part` is None for a file that is
    itself the document. `kind` is what its bytes are. `companions` came in the same submission and belong to it.
    """

    file: str
    sha256: str
    bytes: int
    received_at: dt.datetime
    received_basis: Basis
    part: str | None = None
    kind: Kind = "pdf"
    mail: Mail | None = None
    came_by: Literal["post", "fax", "e-mail", "portal", "hand", "unknown"] = "unknown"
    note: str | None = None
    companions: tuple[Companion, ...] = ()


def arrival_of(
    document: Document, sha256: str, size: int, *, zone: dt.tzinfo, given: dt.datetime | dt.date | None
) -> Arrival:
    """Say when the document arrived: as given for the whole run, else by its sidecar, else by the file's time.

    A registry stamp is looked for once the text is known, see `stamped`.

    Raises:
        IntakeError: `sidecar` if the sidecar cannot be used.
    """
    sidecar = read_sidecar(document.path)
    basis: Basis = "file_time"
    moment: dt.datetime | dt.date = document.changed_at
    if sidecar.received_at is not None:
        basis, moment = "sidecar", sidecar.received_at
    if given is not None:
        basis, moment = "given", given
    return Arrival(
        file=document.file,
        sha256=sha256,
        bytes=size,
        received_at=_moment(moment, zone),
        received_basis=basis,
        kind=document.kind,
        mail=Mail.model_validate(sidecar.mail) if sidecar.mail else None,
        came_by=sidecar.came_by,
        note=sidecar.note,
    )


def named(arrival: Arrival) -> str:
    """Return what the user calls a document: its file, and its name within that."""
    return f"{arrival.file}: {arrival.part}" if arrival.part else arrival.file


def stamped(arrival: Arrival, text: str, *, zone: dt.tzinfo, today: dt.date) -> Arrival:
    """Return the arrival dated by the registry stamp in the text, where only the mail's or the file's time was known.

    A stamp later than `today` is a misreading and counts for nothing; so does one that is not later than the mail
    that brought it: it was put on before, by another registry.
    """
    if arrival.received_basis not in ("mail", "file_time"):
        return arrival
    day = stamp_date(text)
    if day is None or day > today:
        return arrival
    if arrival.received_basis == "mail" and day <= arrival.received_at.astimezone(zone).date():
        return arrival
    return arrival.model_copy(update={"received_at": _moment(day, zone), "received_basis": "stamp"})


def part_arrival(whole: Arrival, piece: Piece, sha256: str, received_at: dt.datetime | None) -> Arrival:
    """Say when a part of a submission arrived: with the whole, or by the mail's own header where that says more.

    Args:
        whole: The arrival of the file that the part came in.
        piece: The part.
        sha256: Of the part's bytes.
        received_at: What the outermost message says of its receipt.
    """
    told = {"part": piece.name, "kind": piece.kind, "sha256": sha256, "bytes": len(piece.data or b"")}
    if piece.mail:
        number = whole.mail.number if whole.mail else None
        told["mail"] = piece.mail.model_copy(update={"number": number})
        told["came_by"] = "e-mail" if whole.came_by == "unknown" else whole.came_by
    if received_at and whole.received_basis == "file_time":
        told |= {"received_at": received_at, "received_basis": "mail"}
    return Arrival.model_validate(whole.model_dump() | told)


def rebased(known: Arrival, whole: Arrival) -> Arrival:
    """Return a part's arrival with what is now known of the whole submission's; a mail's own header stays known."""
    told: dict[str, object] = {"note": whole.note, "companions": ()}
    if whole.received_basis != "file_time" or known.received_basis != "mail":
        told |= {"received_at": whole.received_at, "received_basis": whole.received_basis}
    return known.model_copy(update=told)


def _moment(value: dt.datetime | dt.date, zone: dt.tzinfo) -> dt.datetime:
    if not isinstance(value, dt.datetime):
        return dt.datetime.combine(value, dt.time(), zone)
    return value.astimezone(zone) if value.tzinfo else value.replace(tzinfo=zone)
