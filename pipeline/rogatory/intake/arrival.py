"""When and how a document arrived, and which source says so."""

import datetime as dt
from typing import Literal

from rogatory.intake.inbox import Document
from rogatory.intake.sidecar import read_sidecar
from rogatory.intake.stamp import stamp_date
from rogatory.record import Frozen

Basis = Literal["given", "sidecar", "stamp", "mail", "file_time"]


class Arrival(Frozen):
    """One arrival of one part: which bytes, under which name, when and how.

    `file` is the name as the user knows it, relative to the inbox. `received_at` carries an offset;
    a day without a time is its first moment in the office's zone. `part` is None for a file that is
    itself the document.
    """

    file: str
    sha256: str
    bytes: int
    received_at: dt.datetime
    received_basis: Basis
    part: str | None = None
    mail: str | None = None
    came_by: Literal["post", "fax", "e-mail", "portal", "hand", "unknown"] = "unknown"
    note: str | None = None


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
        mail=sidecar.mail,
        came_by=sidecar.came_by,
        note=sidecar.note,
    )


def stamped(arrival: Arrival, text: str, *, zone: dt.tzinfo, today: dt.date) -> Arrival:
    """Return the arrival dated by the registry stamp in the text, where only the file's time was known.

    A stamp later than `today` is a misreading and counts for nothing.
    """
    if arrival.received_basis != "file_time":
        return arrival
    day = stamp_date(text)
    if day is None or day > today:
        return arrival
    return arrival.model_copy(update={"received_at": _moment(day, zone), "received_basis": "stamp"})


def _moment(value: dt.datetime | dt.date, zone: dt.tzinfo) -> dt.datetime:
    if not isinstance(value, dt.datetime):
        return dt.datetime.combine(value, dt.time(), zone)
    return value.astimezone(zone) if value.tzinfo else value.replace(tzinfo=zone)
