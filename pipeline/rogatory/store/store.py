"""The truth of one output folder: what came in, what became of it, and every revision of every record."""

import datetime as dt
import os
import re
import sqlite3
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rogatory.errors import IntakeError, RunError
from rogatory.intake.arrival import Arrival
from rogatory.intake.inbox import shown
from rogatory.keys import carried
from rogatory.record import Record
from rogatory.store import audit
from rogatory.store.database import connect, connect_to_read, shipped, transaction
from rogatory.store.ids import long_id
from rogatory.store.originals import Originals
from rogatory.store.place import MOUNTS, check_local, locked, make_folder, writing_to
from rogatory.store.rows import Leaf, StoredRecord, Unit, leaf_of, stored_record


class Store:
    """An open output folder. Not safe for several threads; never passed to another process."""

    def __init__(self, out: Path, connection: sqlite3.Connection, program: str) -> None:
        self.out, self.program = out, program
        self.originals = Originals(out / "originals")
        self._connection = connection

    # what lies in the inbox

    def set_aside(self, path: Path, file: str, reason: str) -> int:
        """Enter a file that is no mail, and return the number of its part."""
        with self._writing() as db:
            part = self._part(db, path, file, "")
            self._settle(db, part, "ignored", reason=reason)
            return part

    def refuse_file(self, path: Path, file: str, error: IntakeError, sha256: str = "") -> int:
        """Enter a file that cannot be taken in; `sha256` is "" where it could not be read."""
        with self._writing() as db:
            part = self._part(db, path, file, sha256)
            self._refuse(db, part, error)
            return part

    def accept(self, path: Path, arrival: Arrival, *, again: bool) -> int:
        """Enter a document whose original is safe, and return the number of its part.

        A part that is settled stays so, except one that was refused: it waits once more if the refusal
        allows it, if another version of the program refused it, or with `again`.
        """
        with self._writing() as db:
            db.execute(
                "INSERT INTO originals (sha256, bytes, kept_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (arrival.sha256, arrival.bytes, _now()),
            )
            known = self._leaf_at(db, path, arrival.sha256)
            part = self._part(db, path, arrival.file, arrival.sha256)
            if known is None:
                audit.note(db, "accepted", arrival.sha256, {"part": part, "bytes": arrival.bytes})
            opens = known is None or self._may_retry(known, again=again)
            if opens or again:
                db.execute("UPDATE parts SET arrival = ? WHERE id = ?", (arrival.model_dump_json(), part))
            if opens:
                first = self._filed_part(db, arrival.sha256)
                if first is None:
                    self._settle(db, part, "waiting")
                else:
                    self._settle(db, part, "duplicate", of_part=first)
            return part

    # what is to be read, and what was

    def units(self, again: Collection[str] = ()) -> list[Unit]:
        """Return the originals that wait, in the order they came in, and with them those with a hash in `again`."""
        rows = self._connection.execute(
            "SELECT sha256, min(id) AS first, max(outcome = 'waiting') AS waits FROM parts "
            "WHERE outcome IN ('waiting', 'filed', 'duplicate') GROUP BY sha256 ORDER BY first"
        ).fetchall()
        return [self._unit(row["sha256"]) for row in rows if row["waits"] or row["sha256"] in again]

    def text(self, sha256: str, reader: str) -> bytes | None:
        """Return what this version of the reader made of the original earlier."""
        row = self._connection.execute(
            "SELECT content FROM texts WHERE sha256 = ? AND reader = ?", (sha256, reader)
        ).fetchone()
        return zlib.decompress(row["content"]) if row else None

    def text_of(self, sha256: str, text_sha256: str) -> bytes | None:
        """Return the kept text of an original by its own hash, whichever reader made it."""
        row = self._connection.execute(
            "SELECT content FROM texts WHERE sha256 = ? AND text_sha256 = ?", (sha256, text_sha256)
        ).fetchone()
        return zlib.decompress(row["content"]) if row else None

    def keep_text(self, sha256: str, reader: str, text_sha256: str, content: bytes) -> None:
        """Keep what the reader made of the original."""
        with self._writing() as db:
            db.execute(
                "INSERT INTO texts (sha256, reader, text_sha256, content, made_at) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (sha256, reader, text_sha256, zlib.compress(content, 1), _now()),
            )

    def file(self, unit: Unit, records: Sequence[Record]) -> None:
        """Append one revision of each record and settle every part that waits for them.

        Raises:
            ValueError: If there is no record, or one that does not belong to this original.
        """
        if not records or any(record.source.sha256 != unit.sha256 for record in records):
            raise ValueError(f"the records do not belong to the original {unit.sha256}")
        with self._writing() as db:
            round_ = 1 + _number(
                db,
                "SELECT coalesce(max(v.round), 0) FROM revisions v JOIN records r ON r.id = v.record_id "
                "WHERE r.sha256 = ?",
                unit.sha256,
            )
            for record in records:
                self._revise(db, record, round_)
            # a registry stamp in the text may have dated it better than the file's time did
            db.execute("UPDATE parts SET arrival = ? WHERE id = ?", (unit.arrival.model_dump_json(), unit.part))
            first = self._filed_part(db, unit.sha256)
            if first is None:
                first = unit.part
                self._settle(db, first, "filed")
            for row in self._waiting(db, unit.sha256):
                self._settle(db, row["id"], "duplicate", of_part=first)

    def refuse(self, unit: Unit, error: IntakeError) -> int:
        """Settle every part that waits for this original as refused, and return how many did.

        What is filed already stays filed.
        """
        with self._writing() as db:
            waiting = self._waiting(db, unit.sha256)
            for row in waiting:
                self._refuse(db, row["id"], error)
            return len(waiting)

    # what others read

    def records(self) -> Iterator[StoredRecord]:
        """Yield the newest revision of every record that the last run over its original still saw.

        Ordered by the file's name, then by id. Deliveries are those known now.
        """
        deliveries = self._deliveries()
        for row in self._connection.execute(f"{_CURRENT} ORDER BY s.file, r.id"):
            yield stored_record(row, deliveries[row["sha256"]])

    def find(self, name: str) -> list[StoredRecord]:
        """Return the current records whose id, or whose document's hash, begins with the hex digits `name`."""
        if not _HEX.fullmatch(name):
            return []
        query = f"{_CURRENT} AND (r.id LIKE ? OR r.sha256 LIKE ?) ORDER BY s.file, r.id"
        rows = self._connection.execute(query, (f"{name}%", f"{name}%")).fetchall()
        deliveries = self._deliveries()
        return [stored_record(row, deliveries[row["sha256"]]) for row in rows]

    def revisions(self, record_id: str) -> int:
        """Return how many revisions a record has; `record_id` has all 64 digits."""
        return _number(self._connection, "SELECT count(*) FROM revisions WHERE record_id = ?", record_id)

    def leaves(self) -> list[Leaf]:
        """Return the leaves of the ledger in the order of the files' names."""
        filed: dict[str, list[str]] = {}
        for row in self._connection.execute(f"{_CURRENT} ORDER BY r.id"):
            filed.setdefault(row["sha256"], []).append(row["id"])
        rows = self._connection.execute(
            "SELECT p.*, s.file, o.file AS of_file FROM parts p "
            "JOIN submissions s ON s.id = p.submission_id "
            "LEFT JOIN (SELECT q.id, t.file FROM parts q JOIN submissions t ON t.id = q.submission_id) o "
            "ON o.id = p.of_part ORDER BY s.file, s.id, p.n"
        )
        return [leaf_of(row, tuple(filed.get(row["sha256"], ())) if row["outcome"] == "filed" else ()) for row in rows]

    def first_break(self) -> int | None:
        """Return the number of the first audit entry that does not follow from those before it."""
        return audit.first_break(self._connection)

    # inside a transaction

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with writing_to(self.out), transaction(self._connection) as db:
            yield db

    def _leaf_at(self, db: sqlite3.Connection, path: Path, sha256: str) -> sqlite3.Row | None:
        row: sqlite3.Row | None = db.execute(
            "SELECT p.* FROM parts p JOIN submissions s ON s.id = p.submission_id "
            "WHERE s.path = ? AND s.sha256 = ? AND p.n = 1",
            (shown(path), sha256),
        ).fetchone()
        return row

    def _part(self, db: sqlite3.Connection, path: Path, file: str, sha256: str) -> int:
        """Return the number of the part, entering its submission first where it is not known.

        What could not be read at an earlier run and now can is the same submission.
        """
        unread = self._leaf_at(db, path, "")
        known = self._leaf_at(db, path, sha256)
        if known is not None:
            if unread is not None and sha256:
                self._settle(db, unread["id"], "ignored", reason="could be read at a later run")
            return int(known["id"])
        if unread is not None:
            db.execute("UPDATE submissions SET sha256 = ? WHERE id = ?", (sha256, unread["submission_id"]))
            db.execute("UPDATE parts SET sha256 = ? WHERE id = ?", (sha256, unread["id"]))
            return int(unread["id"])
        submission = db.execute(
            "INSERT INTO submissions (path, file, sha256, seen_at) VALUES (?, ?, ?, ?)",
            (shown(path), file, sha256, _now()),
        ).lastrowid
        part = db.execute(
            "INSERT INTO parts (submission_id, n, sha256, outcome, reason, program, changed_at) "
            "VALUES (?, 1, ?, 'ignored', 'being entered', ?, ?)",
            (submission, sha256, self.program, _now()),
        ).lastrowid
        return int(part or 0)

    def _settle(self, db: sqlite3.Connection, part: int, outcome: str, **facts: str | int | None) -> None:
        """Give a leaf its outcome; `facts` are columns of the table parts, those not named become NULL."""
        row = dict.fromkeys(("of_part", "reason", "code", "remedy", "page")) | {"retry": 0} | facts
        before = db.execute("SELECT * FROM parts WHERE id = ?", (part,)).fetchone()
        new = {"outcome": outcome, "program": self.program, **row}
        if all(before[name] == value for name, value in new.items()):
            return
        columns = ", ".join(f"{name} = ?" for name in new)
        db.execute(f"UPDATE parts SET {columns}, changed_at = ? WHERE id = ?", (*new.values(), _now(), part))
        audit.note(db, outcome, f"part {part}", {"code": str(row["code"])} if row["code"] else {})

    def _refuse(self, db: sqlite3.Connection, part: int, error: IntakeError) -> None:
        self._settle(
            db,
            part,
            "refused",
            reason=error.reason,
            code=error.code,
            remedy=error.remedy,
            page=error.page,
            retry=int(error.retry),
        )

    def _may_retry(self, leaf: sqlite3.Row, *, again: bool) -> bool:
        refused = leaf["outcome"] == "refused"
        return refused and bool(again or leaf["retry"] or leaf["program"] != self.program)

    def _filed_part(self, db: sqlite3.Connection, sha256: str) -> int | None:
        row = db.execute("SELECT id FROM parts WHERE sha256 = ? AND outcome = 'filed'", (sha256,)).fetchone()
        return int(row["id"]) if row else None

    def _waiting(self, db: sqlite3.Connection, sha256: str) -> list[sqlite3.Row]:
        return db.execute(
            "SELECT id FROM parts WHERE sha256 = ? AND outcome = 'waiting' ORDER BY id", (sha256,)
        ).fetchall()

    def _revise(self, db: sqlite3.Connection, record: Record, round_: int) -> None:
        full, salt = long_id(record), os.urandom(16)
        row = db.execute("SELECT record FROM revisions WHERE record_id = ? ORDER BY n DESC LIMIT 1", (full,)).fetchone()
        if row is not None:
            record = carried(Record.model_validate_json(row["record"]), record)
        written = record.model_dump_json()
        db.execute(
            "INSERT INTO records (id, short, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (full, record.id, record.source.sha256),
        )
        n = 1 + _number(db, "SELECT coalesce(max(n), 0) FROM revisions WHERE record_id = ?", full)
        db.execute(
            "INSERT INTO revisions (record_id, n, round, record, salt, program, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (full, n, round_, written, salt, self.program, _now()),
        )
        audit.note(db, "revised", full, {"revision": n}, audit.salted(salt, written))

    def _unit(self, sha256: str) -> Unit:
        """Choose among the arrivals of the same bytes: one that is known beats a file's time, then the earliest."""
        rows = self._connection.execute(
            "SELECT id, arrival FROM parts WHERE sha256 = ? AND outcome IN ('waiting', 'filed', 'duplicate')", (sha256,)
        )
        arrivals = [(Arrival.model_validate_json(row["arrival"]), int(row["id"])) for row in rows]
        arrival, part = min(arrivals, key=lambda a: (a[0].received_basis == "file_time", a[0].received_at, a[1]))
        return Unit(sha256, part, arrival)

    def _deliveries(self) -> dict[str, list[Arrival]]:
        """Return the arrivals of each original that has a record, the earliest first."""
        found: dict[str, list[Arrival]] = {}
        for row in self._connection.execute(
            "SELECT sha256, arrival FROM parts WHERE outcome IN ('filed', 'duplicate') ORDER BY id"
        ):
            found.setdefault(row["sha256"], []).append(Arrival.model_validate_json(row["arrival"]))
        return {sha256: sorted(arrivals, key=lambda a: a.received_at) for sha256, arrivals in found.items()}


_HEX = re.compile("[0-9a-f]{4,64}")
# Only records that the last round over their original still saw.
_CURRENT = """
SELECT r.id, r.short, r.sha256, v.n, v.record FROM records r JOIN revisions v ON v.record_id = r.id
JOIN parts p ON p.sha256 = r.sha256 AND p.outcome = 'filed' JOIN submissions s ON s.id = p.submission_id
WHERE v.n = (SELECT max(w.n) FROM revisions w WHERE w.record_id = r.id)
AND v.round = (SELECT max(w.round) FROM revisions w JOIN records s ON s.id = w.record_id WHERE s.sha256 = r.sha256)
"""


@contextmanager
def open_store(out: Path, *, program: str) -> Iterator[Store]:
    """Hold an output folder for one writing run, creating or migrating what is there.

    Raises:
        RunError: If it is on a network file system, held by another run, newer than this program, or full.
    """
    mounts = MOUNTS.read_text(encoding="utf-8") if MOUNTS.exists() else ""
    check_local(out, mounts)
    with writing_to(out):
        if out.exists() and not out.is_dir():
            raise RunError(out, "this is a file, not a folder", "Name a folder for the output")
        make_folder(out)
    with locked(out):
        with writing_to(out):
            connection = connect(out, shipped())
        try:
            store = Store(out, connection, program)
            with writing_to(out):
                store.originals.prepare()
            yield store
        finally:
            connection.close()


@contextmanager
def open_to_read(out: Path) -> Iterator[Store]:
    """Open an output folder to look something up, even while a run is writing to it.

    Raises:
        RunError: If there is no database of this program's version.
    """
    with writing_to(out):  # even a reader writes: the log's index lies beside the database
        connection = connect_to_read(out, newest=shipped()[-1].to)
        try:
            yield Store(out, connection, program="")
        finally:
            connection.close()


def _number(db: sqlite3.Connection, query: str, *values: str) -> int:
    return int(db.execute(query, values).fetchone()[0])


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
