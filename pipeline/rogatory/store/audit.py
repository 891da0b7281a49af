"""The chain of audit entries: what was done to which document, provable and without personal values."""

import datetime as dt
import hashlib
import json
import sqlite3
from dataclasses import dataclass
from typing import Literal

START = "0" * 64


def note(
    connection: sqlite3.Connection, act: str, subject: str, detail: dict[str, str | int], digest: str = ""
) -> None:
    """Append one entry inside the caller's transaction.

    Args:
        connection: In a transaction.
        act: What was done: accepted, revised, or the outcome that a part was given.
        subject: The hash of a document, the id of a record or the number of a part, never a name.
        detail: Codes and numbers, never values from a letter.
        digest: Salted digest of the content the entry speaks of, see `salted`.
    """
    before = connection.execute("SELECT hash FROM audit ORDER BY n DESC LIMIT 1").fetchone()
    previous = before["hash"] if before else START
    at = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
    entry = (at, act, subject, json.dumps(detail, sort_keys=True), digest)
    connection.execute(
        "INSERT INTO audit (at, act, subject, detail, digest, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (*entry, _hash(previous, entry)),
    )


def salted(salt: bytes, content: str) -> str:
    """Return a digest that proves the content while the salt is kept, and nothing once it is erased."""
    return hashlib.sha256(salt + content.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Break:
    """The first entry at which the chain does not hold; `n` is the number that it has or should have."""

    n: int
    what: Literal["altered", "missing", "moved", "cut off", "not as it was", "content"]

    def __str__(self) -> str:
        """Say what was done to which entry."""
        return {
            "altered": f"entry {self.n} was altered, or stands where another was",
            "missing": f"entry {self.n} is missing",
            "moved": f"entry {self.n} was put in another order",
            "cut off": f"entry {self.n} is missing: the trail ends before it",
            "not as it was": f"entry {self.n} is another than the one that was noted down",
            "content": f"what entry {self.n} speaks of was altered or taken away",
        }[self.what]


def first_break(connection: sqlite3.Connection) -> Break | None:
    """Return the first entry that was altered, removed or put in another order; None if the chain holds.

    Entries cut from the end leave no trace in the chain itself; see `check_known`.
    """
    previous = START
    for expected, row in enumerate(connection.execute("SELECT * FROM audit ORDER BY n"), 1):
        entry = _entry(row)
        if row["n"] != expected:
            return Break(expected, "missing")
        if row["hash"] != _hash(previous, entry):
            return Break(expected, "moved" if _follows_another(connection, row) else "altered")
        previous = row["hash"]
    return None


def last(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return the number and hash of the last entry; kept elsewhere, they show what is cut off later."""
    row = connection.execute("SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1").fetchone()
    return (int(row["n"]), str(row["hash"])) if row else (0, START)


def check_known(connection: sqlite3.Connection, n: int, digest: str) -> Break | None:
    """Compare the trail with the number and hash of an entry that were noted down earlier."""
    row = connection.execute("SELECT hash FROM audit WHERE n = ?", (n,)).fetchone()
    if row is None:
        return Break(last(connection)[0] + 1, "cut off")
    return None if row["hash"] == digest else Break(n, "not as it was")


def _follows_another(connection: sqlite3.Connection, row: sqlite3.Row) -> bool:
    """Say whether an entry is whole, but was written after another one than that before it now."""
    before = [START, *(other["hash"] for other in connection.execute("SELECT hash FROM audit"))]
    return any(_hash(digest, _entry(row)) == row["hash"] for digest in before)


def _entry(row: sqlite3.Row) -> tuple[str, ...]:
    return row["at"], row["act"], row["subject"], row["detail"], row["digest"]


def _hash(previous: str, entry: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([previous, *entry]).encode()).hexdigest()
