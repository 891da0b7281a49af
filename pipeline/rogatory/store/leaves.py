"""Enters the leaves of the ledger and gives them their outcomes, inside the caller's transaction."""

import datetime as dt
import sqlite3
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.intake.inbox import shown
from rogatory.store import audit


class Leaves:
    """The rows of submissions and parts; `program` is who gives an outcome."""

    def __init__(self, program: str) -> None:
        self.program = program

    def at(self, db: sqlite3.Connection, path: Path, sha256: str) -> sqlite3.Row | None:
        """Return the first part of a submission that is known."""
        row: sqlite3.Row | None = db.execute(
            "SELECT p.*, s.parts FROM parts p JOIN submissions s ON s.id = p.submission_id "
            "WHERE s.path = ? AND s.sha256 = ? AND p.n = 1",
            (shown(path), sha256),
        ).fetchone()
        return row

    def first(self, db: sqlite3.Connection, path: Path, file: str, sha256: str) -> int:
        """Return the number of a submission's first part, entering the submission where it is not known.

        What could not be read at an earlier run and now can is the same submission.
        """
        unread = self.at(db, path, "")
        known = self.at(db, path, sha256)
        if known is not None:
            if unread is not None and sha256:
                self.settle(db, unread["id"], "ignored", reason="could be read at a later run")
            return int(known["id"])
        if unread is not None:
            db.execute("UPDATE submissions SET sha256 = ? WHERE id = ?", (sha256, unread["submission_id"]))
            db.execute("UPDATE parts SET sha256 = ? WHERE id = ?", (sha256, unread["id"]))
            return int(unread["id"])
        submission = db.execute(
            "INSERT INTO submissions (path, file, sha256, seen_at) VALUES (?, ?, ?, ?)",
            (shown(path), file, sha256, now()),
        ).lastrowid
        return self.add(db, int(submission or 0), 1, sha256)

    def add(self, db: sqlite3.Connection, submission: int, n: int, sha256: str) -> int:
        """Enter a part whose outcome follows within the same transaction, and return its number."""
        part = db.execute(
            "INSERT INTO parts (submission_id, n, sha256, outcome, reason, program, changed_at) "
            "VALUES (?, ?, ?, 'ignored', 'being entered', ?, ?)",
            (submission, n, sha256, self.program, now()),
        ).lastrowid
        return int(part or 0)

    def settle(self, db: sqlite3.Connection, part: int, outcome: str, **facts: str | int | None) -> None:
        """Give a leaf its outcome; `facts` are columns of the table parts, those not named become NULL."""
        row = dict.fromkeys(("of_part", "reason", "code", "remedy", "page")) | {"retry": 0} | facts
        before = db.execute("SELECT * FROM parts WHERE id = ?", (part,)).fetchone()
        new = {"outcome": outcome, "program": self.program, **row}
        if all(before[name] == value for name, value in new.items()):
            return
        columns = ", ".join(f"{name} = ?" for name in new)
        db.execute(f"UPDATE parts SET {columns}, changed_at = ? WHERE id = ?", (*new.values(), now(), part))
        audit.note(db, outcome, f"part {part}", {"code": str(row["code"])} if row["code"] else {})

    def refuse(self, db: sqlite3.Connection, part: int, error: IntakeError) -> None:
        """Give a leaf the outcome of a refusal."""
        self.settle(
            db,
            part,
            "refused",
            reason=error.reason,
            code=error.code,
            remedy=error.remedy,
            page=error.page,
            retry=int(error.retry),
        )

    def let_wait(self, db: sqlite3.Connection, part: int, sha256: str) -> None:
        """Have a part wait to be read, or be a duplicate where its bytes are filed already."""
        filed = self.filed(db, sha256)
        if filed is None:
            self.settle(db, part, "waiting")
        else:
            self.settle(db, part, "duplicate", of_part=filed)

    def may_retry(self, leaf: sqlite3.Row, *, again: bool) -> bool:
        """Whether a refused leaf waits once more."""
        refused = leaf["outcome"] == "refused"
        return refused and bool(again or leaf["retry"] or leaf["program"] != self.program)

    def filed(self, db: sqlite3.Connection, sha256: str) -> int | None:
        """Return the part that is filed for these bytes."""
        row = db.execute("SELECT id FROM parts WHERE sha256 = ? AND outcome = 'filed'", (sha256,)).fetchone()
        return int(row["id"]) if row else None

    def waiting(self, db: sqlite3.Connection, sha256: str) -> list[sqlite3.Row]:
        """Return the parts with these bytes that wait to be filed; companions of a request wait for it instead."""
        return db.execute(
            "SELECT id FROM parts WHERE sha256 = ? AND outcome = 'waiting' AND coalesce(role, 'request') = 'request' "
            "ORDER BY id",
            (sha256,),
        ).fetchall()


def now() -> str:
    """Return the moment as it is written into rows."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
