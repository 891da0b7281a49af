"""The audit trail as a whole: proven against what is kept, and written out for the data-protection officer."""

import csv
import datetime as dt
import io
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rogatory.store import audit
from rogatory.store.audit import Break
from rogatory.store.database import connect_to_read, shipped
from rogatory.store.decided import decision_of, proven
from rogatory.store.place import writing_to
from rogatory.store.table import safe

COLUMNS = ("n", "at", "act", "subject", "account", "detail", "digest", "hash")


@contextmanager
def open_trail(out: Path) -> Iterator[sqlite3.Connection]:
    """Open an output folder to look at its trail, even while a run or the site writes to it.

    Raises:
        RunError: If there is no database of this program's version.
    """
    with writing_to(out):
        connection = connect_to_read(out, newest=shipped()[-1].to)
        try:
            # all that is looked at is of one moment
            connection.execute("BEGIN")
            yield connection
            connection.execute("ROLLBACK")
        finally:
            connection.close()


def verify(connection: sqlite3.Connection, known: tuple[int, str] | None = None) -> Break | None:
    """Return the first entry that does not hold: in the chain, against `known`, or against what it speaks of.

    `known` is the number and hash of an entry as noted down earlier. Every revision and every decision must be as
    it was when it was entered, unless the record has been purged since.
    """
    found = audit.first_break(connection)
    if found is None and known is not None:
        found = audit.check_known(connection, *known)
    return found or _first_changed(connection)


def exported(connection: sqlite3.Connection, *, since: dt.date | None = None, record: str = "") -> Iterator[bytes]:
    """Yield the trail as CSV, a line each, oldest first, with the names behind the accounts' numbers.

    `since` is the first day, `record` the beginning of a record's or document's hash.
    """
    names = {int(row["id"]): str(row["name"]) for row in connection.execute("SELECT id, name FROM accounts")}
    yield b"\xef\xbb\xbf" + _line(COLUMNS)
    first = since.isoformat() if since else ""
    rows = connection.execute(
        "SELECT * FROM audit WHERE at >= ? AND substr(subject, 1, ?) = ? ORDER BY n", (first, len(record), record)
    )
    for row in rows:
        told = json.loads(row["detail"])
        subject, number = row["subject"].rpartition(" ")[::2]
        account = told.get("account", int(number) if subject == "account" and number.isdecimal() else None)
        cells = (row["n"], row["at"], row["act"], row["subject"], names.get(account, ""), row["detail"])
        yield _line([safe(str(cell)) for cell in (*cells, row["digest"], row["hash"])])


def entries_of(
    connection: sqlite3.Connection, subjects: Sequence[str], names: Mapping[int, str]
) -> list[dict[str, str | int]]:
    """Return the entries on these records and documents, oldest first; `names` are those behind the accounts."""
    marks = ", ".join("?" for _ in subjects)
    rows = connection.execute(f"SELECT * FROM audit WHERE subject IN ({marks}) ORDER BY n", (*subjects,))
    return [
        {
            "n": int(row["n"]),
            "at": str(row["at"]),
            "act": str(row["act"]),
            "by": names.get(json.loads(row["detail"]).get("account"), ""),
            "hash": str(row["hash"]),
        }
        for row in rows
    ]


def _first_changed(connection: sqlite3.Connection) -> Break | None:
    """Return the first entry whose revision or decision is not as it was entered."""
    purged = {
        row["subject"]: int(row["n"])
        for row in connection.execute("SELECT subject, max(n) AS n FROM audit WHERE act = 'purged' GROUP BY subject")
    }
    for row in connection.execute("SELECT n, act, subject, detail, digest FROM audit WHERE digest <> '' ORDER BY n"):
        if row["n"] > purged.get(row["subject"], 0):
            digest = _digest(connection, row["act"], row["subject"], json.loads(row["detail"]))
            if digest is not None and digest != row["digest"]:
                return Break(int(row["n"]), "content")
    return None


def _digest(connection: sqlite3.Connection, act: str, subject: str, detail: dict[str, int]) -> str | None:
    """Return the digest of what an entry speaks of as it is now; "" where that is gone, None where it has no own."""
    if act == "revised":
        row = connection.execute(
            "SELECT salt, record FROM revisions WHERE record_id = ? AND n = ?", (subject, detail["revision"])
        ).fetchone()
        return audit.salted(row["salt"], row["record"]) if row else ""
    if "decision" in detail:
        row = connection.execute("SELECT * FROM decisions WHERE n = ?", (detail["decision"],)).fetchone()
        return audit.salted(row["salt"], proven(decision_of(row))) if row else ""
    return None


def _line(cells: tuple[str, ...] | list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
