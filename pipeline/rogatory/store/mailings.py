"""Submissions that hold several documents: taken apart, told what each part is, and attached to their requests."""

import sqlite3
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rogatory.errors import IntakeError
from rogatory.intake.arrival import Arrival
from rogatory.store import audit
from rogatory.store.leaves import Leaves, now
from rogatory.store.rows import Unit

UNREAD = IntakeError(
    Path(), "request_unread", "the request that it belongs to could not be read", "See to the request and run again"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A part as it is entered: with an arrival it is a document whose bytes are safe, else refused or set aside."""

    name: str
    arrival: Arrival | None = None
    refusal: IntakeError | None = None
    set_aside: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a submission as it stands; `role` None is not decided, `arrival` None is no document."""

    id: int
    submission: int
    n: int
    name: str | None
    sha256: str
    outcome: str
    role: str | None
    arrival: Arrival | None
    reason: str | None


class Writing(Protocol):
    """Begins a transaction."""

    def __call__(self) -> AbstractContextManager[sqlite3.Connection]:
        """Return the connection within it."""
        ...


class Mailings:
    """What the store knows of submissions as wholes."""

    def __init__(self, connection: sqlite3.Connection, writing: Writing, leaves: Leaves) -> None:
        self._connection, self._writing, self._leaves = connection, writing, leaves

    def sealed(self) -> list[Unit]:
        """Return the mails and archives that wait to be taken apart, in the order they came in."""
        rows = self._connection.execute(
            "SELECT id, sha256, arrival FROM parts WHERE sealed = 1 AND outcome = 'waiting' ORDER BY id"
        )
        return [Unit(row["sha256"], row["id"], Arrival.model_validate_json(row["arrival"])) for row in rows]

    def path_of(self, part: int) -> str:
        """Return where the file of a part's submission lay."""
        query = "SELECT s.path FROM submissions s JOIN parts p ON p.submission_id = s.id WHERE p.id = ?"
        return str(self._connection.execute(query, (part,)).fetchone()["path"])

    def opened(self, part: int, entries: Sequence[Entry]) -> None:
        """Put the parts of a submission in the place of the sealed one."""
        with self._writing() as db:
            row = db.execute("SELECT submission_id, sha256 FROM parts WHERE id = ?", (part,)).fetchone()
            submission = int(row["submission_id"])
            db.execute("UPDATE submissions SET parts = ? WHERE id = ?", (len(entries), submission))
            audit.note(db, "opened", row["sha256"], {"part": part, "parts": len(entries)})
            for n, entry in enumerate(entries, 1):
                sha256 = entry.arrival.sha256 if entry.arrival else ""
                self._enter(db, part if n == 1 else self._leaves.add(db, submission, n, sha256), entry)

    def listed(self, part: int, messages: Sequence[tuple[Path, Arrival]], name: str) -> list[int]:
        """Enter each message of a mailbox as a submission of its own, and return the numbers of their parts.

        A message that is known under its path stays as it is.
        """
        with self._writing() as db:
            row = db.execute("SELECT sha256 FROM parts WHERE id = ?", (part,)).fetchone()
            audit.note(db, "opened", row["sha256"], {"part": part, "messages": len(messages)})
            entered = [self._message(db, path, arrival) for path, arrival in messages]
            db.execute("UPDATE parts SET sealed = 0, name = ? WHERE id = ?", (name, part))
            reason = f"mailbox of {len(messages)} messages, each a submission of its own"
            self._leaves.settle(db, part, "ignored", reason=reason)
        return entered

    def waiting(self, again: Collection[str] = ()) -> list[int]:
        """Return the submissions with a part to be read, in the order they came in, sealed ones left out.

        With them those whose file has a hash in `again`.
        """
        rows = self._connection.execute(
            "SELECT s.id, s.sha256, max(p.outcome = 'waiting') AS waits "
            "FROM submissions s JOIN parts p ON p.submission_id = s.id "
            "WHERE p.sealed = 0 AND p.outcome IN ('waiting', 'filed', 'duplicate', 'attached') "
            "GROUP BY s.id ORDER BY s.id"
        )
        return [int(row["id"]) for row in rows if row["waits"] or row["sha256"] in again]

    def waits(self, part: int) -> bool:
        """Tell whether a part is to be taken apart or read."""
        row = self._connection.execute("SELECT outcome FROM parts WHERE id = ?", (part,)).fetchone()
        return bool(row["outcome"] == "waiting")

    def parts(self, submission: int) -> list[Part]:
        """Return the parts of a submission in their order."""
        rows = self._connection.execute("SELECT * FROM parts WHERE submission_id = ? ORDER BY n", (submission,))
        return [_part(row) for row in rows]

    def assign(self, roles: Sequence[tuple[int, str, str]]) -> None:
        """Say what parts are, each with its number, role and reason; one that is no longer attached waits."""
        with self._writing() as db:
            for part, role, reason in roles:
                row = db.execute("SELECT outcome, sha256 FROM parts WHERE id = ?", (part,)).fetchone()
                db.execute("UPDATE parts SET role = ? WHERE id = ?", (role, part))
                if row["outcome"] == "attached" and role == "request":
                    db.execute("DELETE FROM attachments WHERE part_id = ?", (part,))
                    self._leaves.let_wait(db, part, row["sha256"])
                elif row["outcome"] in ("waiting", "attached"):
                    self._leaves.settle(db, part, row["outcome"], reason=reason)

    def attach(self, submission: int, current: Sequence[tuple[str, str]]) -> None:
        """Attach what belongs to the requests of a submission to their records.

        Args:
            submission: Whose parts.
            current: The records as they are now, each with the hash of its original.
        """
        with self._writing() as db:
            parts = [_part(row) for row in db.execute("SELECT * FROM parts WHERE submission_id = ?", (submission,))]
            requests = {p.sha256 for p in parts if p.role in (None, "request") and p.outcome in ("filed", "duplicate")}
            records = [record for record, sha256 in current if sha256 in requests]
            for part in parts:
                if part.role not in (None, "request") and part.outcome in ("waiting", "attached"):
                    self._attach(db, part, records)

    def _attach(self, db: sqlite3.Connection, part: Part, records: Sequence[str]) -> None:
        db.execute("DELETE FROM attachments WHERE part_id = ?", (part.id,))
        if not records:
            self._leaves.refuse(db, part.id, UNREAD)
            return
        db.executemany("INSERT INTO attachments VALUES (?, ?)", [(part.id, record) for record in records])
        self._leaves.settle(db, part.id, "attached", reason=part.reason)

    def _message(self, db: sqlite3.Connection, path: Path, arrival: Arrival) -> int:
        known = self._leaves.at(db, path, arrival.sha256)
        part = self._leaves.first(db, path, arrival.file, arrival.sha256)
        if known is None:
            keep_original(db, arrival)
            db.execute("UPDATE parts SET sealed = 1, arrival = ? WHERE id = ?", (arrival.model_dump_json(), part))
            self._leaves.settle(db, part, "waiting")
        return part

    def _enter(self, db: sqlite3.Connection, part: int, entry: Entry) -> None:
        told = entry.arrival.model_dump_json() if entry.arrival else None
        sha256 = entry.arrival.sha256 if entry.arrival else ""
        db.execute(
            "UPDATE parts SET outcome = 'ignored', reason = 'being entered', name = ?, sealed = 0, sha256 = ?, "
            "arrival = ?, role = NULL WHERE id = ?",
            (entry.name, sha256, told, part),
        )
        if entry.arrival:
            keep_original(db, entry.arrival)
            self._leaves.let_wait(db, part, sha256)
        elif entry.refusal:
            self._leaves.refuse(db, part, entry.refusal)
        else:
            self._leaves.settle(db, part, "ignored", reason=entry.set_aside)


def keep_original(db: sqlite3.Connection, arrival: Arrival) -> None:
    """Enter an original that is safe on disk."""
    db.execute(
        "INSERT INTO originals (sha256, bytes, kept_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (arrival.sha256, arrival.bytes, now()),
    )


def _part(row: sqlite3.Row) -> Part:
    arrival = Arrival.model_validate_json(row["arrival"]) if row["arrival"] else None
    return Part(
        id=row["id"],
        submission=row["submission_id"],
        n=row["n"],
        name=row["name"],
        sha256=row["sha256"],
        outcome=row["outcome"],
        role=row["role"],
        arrival=arrival,
        reason=row["reason"],
    )
