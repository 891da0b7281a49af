"""The truth of one output folder: what came in, what became of it, and every revision of every record."""

import os
import re
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rogatory.errors import IntakeError, RunError
from rogatory.intake.arrival import Arrival, rebased
from rogatory.keys import carried
from rogatory.office.register import Entry
from rogatory.reading.codec import from_bytes
from rogatory.reading.kinds import SEALED
from rogatory.reading.source import SourceText
from rogatory.record import Record
from rogatory.route.letter import Register
from rogatory.route.traces import trace_of
from rogatory.store import audit
from rogatory.store.database import connect, connect_to_read, shipped, transaction
from rogatory.store.ids import long_id
from rogatory.store.judged import Judge, part_of
from rogatory.store.leaves import Leaves, now
from rogatory.store.mailings import Mailings, keep_original
from rogatory.store.originals import Originals
from rogatory.store.place import MOUNTS, check_local, locked, make_folder, writing_to
from rogatory.store.relations import Relations
from rogatory.store.restrictions import Restrictions
from rogatory.store.rows import Leaf, StoredRecord, Unit, leaf_of, stored_record
from rogatory.store.watched import Watched


class Store:
    """An open output folder. Not safe for several threads; never passed to another process."""

    def __init__(self, out: Path, connection: sqlite3.Connection, program: str) -> None:
        self.out, self.program = out, program
        self.originals, self.views = Originals(out / "originals"), Originals(out / "views")
        self._connection, self._leaves = connection, Leaves(program)
        self.relations = Relations(connection)
        self.mailings = Mailings(connection, self._writing, self._leaves)
        self.watched = Watched(connection, self._writing)
        self.restrictions = Restrictions(connection)

    # what lies in the inbox

    def set_aside(self, path: Path, file: str, reason: str) -> int:
        """Enter a file that is no mail, and return the number of its part."""
        with self._writing() as db:
            part = self._leaves.first(db, path, file, "")
            self._leaves.settle(db, part, "ignored", reason=reason)
            return part

    def refuse_file(self, path: Path, file: str, error: IntakeError, sha256: str = "") -> int:
        """Enter a file that cannot be taken in; `sha256` is "" where it could not be read."""
        with self._writing() as db:
            part = self._leaves.first(db, path, file, sha256)
            self._leaves.refuse(db, part, error)
            return part

    def accept(self, path: Path, arrival: Arrival, *, again: bool) -> int:
        """Enter a file whose original is safe, and return the number of its first part.

        A mail or archive is sealed until it has been taken apart. A part that is settled stays so, except one that
        was refused: it waits once more if the refusal allows it, if another version of the program refused it, or
        with `again`.
        """
        with self._writing() as db:
            keep_original(db, arrival)
            known = self._leaves.at(db, path, arrival.sha256)
            part = self._leaves.first(db, path, arrival.file, arrival.sha256)
            if known is not None and known["parts"] is not None:
                self._accept_opened(db, int(known["submission_id"]), arrival, again=again)
                return part
            if known is None:
                audit.note(db, "accepted", arrival.sha256, {"part": part, "bytes": arrival.bytes})
            relisted = again and arrival.kind == "mailbox"
            opens = known is None or relisted or self._leaves.may_retry(known, again=again)
            if opens or again:
                db.execute("UPDATE parts SET arrival = ? WHERE id = ?", (arrival.model_dump_json(), part))
            if opens:
                db.execute("UPDATE parts SET sealed = ? WHERE id = ?", (int(arrival.kind in SEALED), part))
                self._leaves.let_wait(db, part, arrival.sha256)
            return part

    # what is to be read, and what was

    def unit(self, sha256: str, part: int) -> Unit:
        """Return an original with the arrival that counts: of those known best, the earliest.

        One that is known beats a file's time. `part` is among them whatever it is; a companion of another request
        is no arrival.
        """
        rows = self._connection.execute(
            "SELECT id, arrival FROM parts WHERE sha256 = ? AND sealed = 0 AND (id = ? OR "
            "outcome IN ('filed', 'duplicate') OR outcome = 'waiting' AND coalesce(role, 'request') = 'request')",
            (sha256, part),
        )
        arrivals = [(Arrival.model_validate_json(row["arrival"]), int(row["id"])) for row in rows]
        arrival, best = min(arrivals, key=lambda a: (a[0].received_basis == "file_time", a[0].received_at, a[1]))
        return Unit(sha256, best, arrival)

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

    def keep_text(self, sha256: str, reader: str, text_sha256: str, content: bytes, view: bytes = b"") -> None:
        """Keep what the reader made of the original; `view` is the PDF on which its boxes lie, where it is none."""
        shown = self.views.keep_bytes(view) if view else None
        with self._writing() as db:
            db.execute(
                "INSERT INTO texts (sha256, reader, text_sha256, content, made_at, view) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (sha256, reader, text_sha256, zlib.compress(content, 1), now(), shown),
            )

    def pages_of(self, sha256: str, text_sha256: str) -> Path | None:
        """Return the PDF on which the boxes of a text lie: the original, or the view of it; None if it is gone."""
        row = self._connection.execute(
            "SELECT view FROM texts WHERE sha256 = ? AND text_sha256 = ?", (sha256, text_sha256)
        ).fetchone()
        path = self.views.path(row["view"]) if row and row["view"] else self.originals.path(sha256)
        return path if path.is_file() else None

    def file(self, unit: Unit, records: Sequence[Record], judge: Judge | None = None) -> None:
        """Append one revision of each record and settle every part that waits for them.

        Each is linked with what it belongs to, and judged with that before it is filed; other records that it now
        says something of are judged anew. Without `judge` they are linked only.

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
            concerned = self._relate(db, unit.sha256, records, judge, round_)
            # a registry stamp in the text may have dated it better than the file's time did
            db.execute("UPDATE parts SET arrival = ? WHERE id = ?", (unit.arrival.model_dump_json(), unit.part))
            first = self._leaves.filed(db, unit.sha256)
            if first is None:
                first = unit.part
                self._leaves.settle(db, first, "filed")
            for row in self._leaves.waiting(db, unit.sha256):
                self._leaves.settle(db, row["id"], "duplicate", of_part=first)
            for other in sorted(concerned):
                self.judge_anew(db, other, judge)

    def refuse(self, unit: Unit, error: IntakeError) -> int:
        """Settle every part that waits for this original as refused, and return how many did.

        What is filed already stays filed.
        """
        with self._writing() as db:
            waiting = self._leaves.waiting(db, unit.sha256)
            for row in waiting:
                self._leaves.refuse(db, row["id"], error)
            return len(waiting)

    # what belongs together

    def relate_all(self, judge: Judge | None, *, missing: bool = False) -> int:
        """Link every current record anew and judge those anew of which that says something else; return how many.

        With `missing`, only records that were filed before records were linked. A kill leaves the rest to the next.
        """
        placed = {trace.record for trace in self.relations.traces()}
        current = [(row["id"], row["record"]) for row in self._connection.execute(_CURRENT)]
        todo = [(full, record) for full, record in current if not missing or full not in placed]
        for full, written in todo:
            with self._writing() as db:
                concerned = self._place(db, full, Record.model_validate_json(written))
                for other in sorted({full, *concerned}):
                    self.judge_anew(db, other, judge)
        return len(todo)

    def take_register(self, entries: Sequence[Entry], sha256: str, *, replace: bool) -> tuple[int, int]:
        """Enter the office's register, whole or not at all; return how many lines were new and how many were known."""
        with self._writing() as db:
            return self.relations.take_register(db, entries, sha256, replace=replace)

    # what others read

    def records(self) -> Iterator[StoredRecord]:
        """Yield the newest revision of every record that the last run over its original still saw.

        Ordered by the file's name, then by id. Deliveries are those known now.
        """
        deliveries = self._deliveries()
        for row in self._connection.execute(f"{_CURRENT} ORDER BY s.file, r.id"):
            yield self._shown(row, deliveries)

    def attach(self, submission: int) -> None:
        """Attach what belongs to the requests of a submission to their current records."""
        query = f"{_CURRENT} AND r.sha256 IN (SELECT q.sha256 FROM parts q WHERE q.submission_id = ?) ORDER BY r.id"
        rows = self._connection.execute(query, (submission,)).fetchall()
        self.mailings.attach(submission, [(row["id"], row["sha256"]) for row in rows])

    def find(self, name: str) -> list[StoredRecord]:
        """Return the current records whose id, or whose document's hash, begins with the hex digits `name`."""
        if not _HEX.fullmatch(name):
            return []
        query = f"{_CURRENT} AND (r.id LIKE ? OR r.sha256 LIKE ?) ORDER BY s.file, r.id"
        rows = self._connection.execute(query, (f"{name}%", f"{name}%")).fetchall()
        deliveries = self._deliveries()
        return [self._shown(row, deliveries) for row in rows]

    def revisions(self, record_id: str) -> int:
        """Return how many revisions a record has; `record_id` has all 64 digits."""
        return _number(self._connection, "SELECT count(*) FROM revisions WHERE record_id = ?", record_id)

    def leaves(self) -> list[Leaf]:
        """Return the leaves of the ledger in the order of the files' names."""
        filed: dict[str, list[str]] = {}
        for row in self._connection.execute(f"{_CURRENT} ORDER BY r.id"):
            filed.setdefault(row["sha256"], []).append(row["id"])
        attached: dict[int, list[str]] = {}
        for row in self._connection.execute("SELECT part_id, record_id FROM attachments ORDER BY record_id"):
            attached.setdefault(row["part_id"], []).append(row["record_id"])
        rows = self._connection.execute(
            "SELECT p.*, s.file, s.parts, o.file AS of_file, o.name AS of_name FROM parts p "
            "JOIN submissions s ON s.id = p.submission_id "
            "LEFT JOIN (SELECT q.id, q.name, t.file FROM parts q JOIN submissions t ON t.id = q.submission_id) o "
            "ON o.id = p.of_part ORDER BY s.file, s.id, p.n"
        )
        return [leaf_of(row, _records_of(row, filed, attached)) for row in rows]

    def first_break(self) -> audit.Break | None:
        """Return the first audit entry that does not follow from those before it."""
        return audit.first_break(self._connection)

    # inside a transaction

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with writing_to(self.out), transaction(self._connection) as db:
            yield db

    def _accept_opened(self, db: sqlite3.Connection, submission: int, arrival: Arrival, *, again: bool) -> None:
        """Let refused parts of a submission wait once more where they may, and date the others anew where asked."""
        for row in db.execute("SELECT * FROM parts WHERE submission_id = ?", (submission,)).fetchall():
            if row["arrival"] and (again or self._leaves.may_retry(row, again=again)):
                dated = rebased(Arrival.model_validate_json(row["arrival"]), arrival)
                db.execute("UPDATE parts SET arrival = ? WHERE id = ?", (dated.model_dump_json(), row["id"]))
            if row["sha256"] and self._leaves.may_retry(row, again=again):
                self._leaves.let_wait(db, row["id"], row["sha256"])

    def _shown(self, row: sqlite3.Row, deliveries: Mapping[str, list[Arrival]]) -> StoredRecord:
        links = self.relations.links(row["id"])
        return stored_record(row, deliveries[row["sha256"]], links, checked=self.relations.checked)

    def _relate(
        self, db: sqlite3.Connection, sha256: str, records: Sequence[Record], judge: Judge | None, round_: int
    ) -> set[str]:
        """Revise the records of an original, linked and judged; return the others that they are or were linked to."""
        ids = [long_id(record) for record in records]
        concerned = self.relations.forget_others(db, sha256, ids)
        for full, record in zip(ids, records, strict=True):
            self._enter(db, full, record)
            concerned |= self._place(db, full, record)
            self.relations.note_judged(db, full, Register(), record.route.desk)
        for full, record in zip(ids, records, strict=True):
            register, source = self.relations.register(full), self._source(record)
            matters = register.matters or (register.checked and record.request_type.value == "follow_up")
            told = judge(record, source, register) if judge and source and matters else record
            if told is not record:
                self.relations.note_judged(db, full, register, told.route.desk)
            self._revise(db, told, round_)
        return concerned - {*ids}

    def _place(self, db: sqlite3.Connection, full: str, record: Record) -> set[str]:
        source = self._source(record)
        text = part_of(record, source).source.text if source else ""
        return self.relations.place(db, trace_of(record, full, text), record.route.desk)

    def judge_anew(self, db: sqlite3.Connection, full: str, judge: Judge | None) -> None:
        """Append a revision of a record if what its links say has changed and that changes the record."""
        register = self.relations.register(full)
        if judge is None or register == self.relations.judged(full):
            return
        row = db.execute(
            "SELECT record, round FROM revisions WHERE record_id = ? ORDER BY n DESC LIMIT 1", (full,)
        ).fetchone()
        record = Record.model_validate_json(row["record"])
        source = self._source(record)
        anew = judge(record, source, register) if source is not None else record
        self.relations.note_judged(db, full, register, anew.route.desk)
        if anew != record:
            self._revise(db, anew, int(row["round"]))

    def _source(self, record: Record) -> SourceText | None:
        encoded = self.text_of(record.source.sha256, record.source.text_sha256)
        return from_bytes(encoded) if encoded else None

    def _enter(self, db: sqlite3.Connection, full: str, record: Record) -> None:
        db.execute(
            "INSERT INTO records (id, short, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (full, record.id, record.source.sha256),
        )

    def _revise(self, db: sqlite3.Connection, record: Record, round_: int) -> None:
        full, salt = long_id(record), os.urandom(16)
        row = db.execute("SELECT record FROM revisions WHERE record_id = ? ORDER BY n DESC LIMIT 1", (full,)).fetchone()
        if row is not None:
            record = carried(Record.model_validate_json(row["record"]), record)
        written = record.model_dump_json()
        n = 1 + _number(db, "SELECT coalesce(max(n), 0) FROM revisions WHERE record_id = ?", full)
        db.execute(
            "INSERT INTO revisions (record_id, n, round, record, salt, program, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (full, n, round_, written, salt, self.program, now()),
        )
        audit.note(db, "revised", full, {"revision": n}, audit.salted(salt, written))

    def _deliveries(self) -> dict[str, list[Arrival]]:
        """Return the arrivals of each original that has a record, the earliest first."""
        found: dict[str, list[Arrival]] = {}
        for row in self._connection.execute(
            "SELECT sha256, arrival FROM parts WHERE outcome IN ('filed', 'duplicate') ORDER BY id"
        ):
            found.setdefault(row["sha256"], []).append(Arrival.model_validate_json(row["arrival"]))
        return {sha256: sorted(arrivals, key=lambda a: a.received_at) for sha256, arrivals in found.items()}


def _records_of(row: sqlite3.Row, filed: Mapping[str, list[str]], attached: Mapping[int, list[str]]) -> tuple[str, ...]:
    """Return the records of a leaf, by hashes of originals and by numbers of parts."""
    if row["outcome"] == "filed":
        return tuple(filed.get(row["sha256"], ()))
    return tuple(attached.get(row["id"], ())) if row["outcome"] == "attached" else ()


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
                store.views.prepare()
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
