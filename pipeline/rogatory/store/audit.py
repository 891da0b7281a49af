"""The chain of audit entries: what was done to which document, provable and without personal values."""

import datetime as dt
import hashlib
import json
import sqlite3

_START = "0" * 64


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
    last = connection.execute("SELECT hash FROM audit ORDER BY n DESC LIMIT 1").fetchone()
    previous = last["hash"] if last else _START
    at = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
    entry = (at, act, subject, json.dumps(detail, sort_keys=True), digest)
    connection.execute(
        "INSERT INTO audit (at, act, subject, detail, digest, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (*entry, _hash(previous, entry)),
    )


def salted(salt: bytes, content: str) -> str:
    """Return a digest that proves the content while the salt is kept, and nothing once it is erased."""
    return hashlib.sha256(salt + content.encode()).hexdigest()


def first_break(connection: sqlite3.Connection) -> int | None:
    """Return the number of the first entry that was changed, removed or put in later; None if the chain holds.

    Entries cut from the end leave no trace in the chain itself; an older copy of the last hash shows them.
    """
    previous = _START
    for number, row in enumerate(connection.execute("SELECT * FROM audit ORDER BY n"), 1):
        entry = (row["at"], row["act"], row["subject"], row["detail"], row["digest"])
        if row["n"] != number or row["hash"] != _hash(previous, entry):
            return number
        previous = row["hash"]
    return None


def _hash(previous: str, entry: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([previous, *entry]).encode()).hexdigest()
