"""The values that the store hands out: originals to read, records to show, leaves of the ledger."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rogatory.intake.arrival import Arrival
from rogatory.record import Link, Mail


@dataclass(frozen=True, slots=True)
class Unit:
    """One original to be read: all parts with the same bytes share it.

    `part` is the leaf that will be filed, `arrival` the arrival that counts for the clock.
    """

    sha256: str
    part: int
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """The current revision of a record as outsiders read it: `view` is its JSON, `id` has all 64 digits."""

    id: str
    short: str
    sha256: str
    revision: int
    view: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part of one submission and how it ended; `part` counts from 1 within the submission.

    `name` says where it lies in a submission that was taken apart, `of_parts` how many parts that had.
    """

    id: int
    submission: int
    part: int
    of_parts: int | None
    name: str | None
    file: str
    sha256: str
    outcome: str
    records: tuple[str, ...]
    of_part: int | None
    of_file: str | None
    of_name: str | None
    reason: str | None
    code: str | None
    remedy: str | None
    page: int | None
    retry: bool
    note: str | None


def stored_record(
    row: sqlite3.Row, arrivals: Sequence[Arrival], links: Sequence[Link] = (), *, checked: bool = False
) -> StoredRecord:
    """Return a current revision, with the arrivals of its document and what belongs to it as they are known now.

    `checked` says whether there is a register that was looked in.
    """
    view = json.loads(row["record"])
    if isinstance(view["source"]["mail"], str):  # as version 1.0 of the record wrote it
        view["source"]["mail"] = Mail.model_validate(view["source"]["mail"]).model_dump(mode="json")
    view["source"]["deliveries"] = [
        arrival.model_dump(mode="json", include={"file", "part", "received_at", "received_basis", "mail"})
        for arrival in arrivals
    ]
    view["links"] = [link.model_dump(mode="json") for link in links]
    view["register_check"] = register_check(links, checked=checked)
    return StoredRecord(row["id"], row["short"], row["sha256"], int(row["n"]), view)


def register_check(links: Sequence[Link], *, checked: bool) -> Literal["not_checked", "nothing_found", "found"]:
    """Say what a look into the register came to."""
    if not checked:
        return "not_checked"
    return "found" if any(link.number for link in links) else "nothing_found"


def leaf_of(row: sqlite3.Row, records: tuple[str, ...]) -> Leaf:
    """Return a leaf from its row; `records` are the long ids filed from it, or those it is attached to."""
    return Leaf(
        id=int(row["id"]),
        submission=int(row["submission_id"]),
        part=int(row["n"]),
        of_parts=row["parts"],
        name=row["name"],
        file=row["file"],
        sha256=row["sha256"],
        outcome=row["outcome"],
        records=records,
        of_part=row["of_part"],
        of_file=row["of_file"],
        of_name=row["of_name"],
        reason=row["reason"],
        code=row["code"],
        remedy=row["remedy"],
        page=row["page"],
        retry=bool(row["retry"]),
        note=json.loads(row["arrival"])["note"] if row["arrival"] else None,
    )
