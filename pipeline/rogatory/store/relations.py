"""Keeps what belongs together: links between records, the office's register, and what both say of each record."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from rogatory.office.register import Entry
from rogatory.record import Link
from rogatory.route.letter import Register
from rogatory.route.links import Hold, Tie, holds, link_to_entry, link_to_record, register_of, ties
from rogatory.route.traces import Trace, entry_marks, marks
from rogatory.store import audit
from rogatory.store.leaves import now

_LINE = "e:"  # begins the holder of a line of the register among the marks


class Relations:
    """The links of one output folder. What changes them takes the connection of a transaction that its caller began."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # what is asked

    def links(self, record_id: str) -> tuple[Link, ...]:
        """Return what belongs to a record, files of the register first."""
        lines = [link_to_entry(hold, entry) for hold, entry in self._lines(record_id)]
        return (*lines, *(link_to_record(tie, record_id, desk) for tie, _, desk in self._ties(record_id)))

    def register(self, record_id: str) -> Register:
        """Return what the links say of a record; of one that is not linked yet, nothing."""
        trace = self._trace(record_id)
        if trace is None:
            return Register(checked=self.checked)
        return register_of(trace, self._ties(record_id), self._lines(record_id), checked=self.checked)

    @property
    def checked(self) -> bool:
        """Whether there is a register to look in."""
        return self._connection.execute("SELECT 1 FROM register_imports LIMIT 1").fetchone() is not None

    def judged(self, record_id: str) -> Register:
        """Return what the record's newest revision was judged with."""
        row = self._connection.execute("SELECT judged FROM traces WHERE record_id = ?", (record_id,)).fetchone()
        return Register(**json.loads(row["judged"])) if row and row["judged"] else Register()

    def linked(self, record_id: str) -> set[str]:
        """Return the records that a record is linked with."""
        rows = self._connection.execute(
            "SELECT other AS id FROM links WHERE record_id = ? UNION SELECT record_id FROM links WHERE other = ?",
            (record_id, record_id),
        )
        return {str(row["id"]) for row in rows}

    # what changes

    def place(self, db: sqlite3.Connection, trace: Trace, desk: str) -> set[str]:
        """Enter a record among those that can be linked, link it, and return the records it was or is linked to."""
        before = self.linked(trace.record)
        db.execute(
            "INSERT INTO traces (record_id, trace, desk) VALUES (?, ?, ?) ON CONFLICT (record_id) DO UPDATE "
            "SET trace = excluded.trace, desk = excluded.desk",
            (trace.record, trace.model_dump_json(), desk),
        )
        _mark(db, trace.record, marks(trace))
        self.relink(db, trace)
        return before | self.linked(trace.record)

    def relink(self, db: sqlite3.Connection, trace: Trace) -> None:
        """Find anew what belongs to a record."""
        records, lines = self._candidates(trace.record)
        db.execute("DELETE FROM links WHERE record_id = ? OR other = ?", (trace.record, trace.record))
        db.execute("DELETE FROM register_links WHERE record_id = ?", (trace.record,))
        found = [tie for other in records for tie in ties(trace, other)]
        db.executemany("INSERT INTO links VALUES (?, ?, ?, ?, ?)", [_row(tie) for tie in found])
        held = [(number, hold) for number, entry in lines for hold in holds(trace, entry)]
        db.executemany(
            "INSERT INTO register_links VALUES (?, ?, ?, ?, ?)",
            [(hold.record, number, hold.kind, hold.rule, hold.why) for number, hold in held],
        )

    def note_judged(self, db: sqlite3.Connection, record_id: str, register: Register, desk: str) -> None:
        """Say what the newest revision of a record was judged with, and on which desk it lies since."""
        db.execute(
            "UPDATE traces SET judged = ?, desk = ? WHERE record_id = ?",
            (json.dumps(asdict(register)), desk, record_id),
        )

    def forget_others(self, db: sqlite3.Connection, sha256: str, kept: Sequence[str]) -> set[str]:
        """Drop the links of records of an original that its last round no longer saw; return what they led to."""
        rows = db.execute("SELECT id FROM records r JOIN traces t ON t.record_id = r.id WHERE sha256 = ?", (sha256,))
        gone = [row["id"] for row in rows.fetchall() if row["id"] not in kept]
        led = {other for record in gone for other in self.linked(record)}
        for record in gone:
            db.execute("DELETE FROM links WHERE record_id = ? OR other = ?", (record, record))
            db.execute("DELETE FROM register_links WHERE record_id = ?", (record,))
            db.execute("DELETE FROM marks WHERE holder = ?", (record,))
            db.execute("DELETE FROM traces WHERE record_id = ?", (record,))
        return led - {*gone}

    def take_register(
        self, db: sqlite3.Connection, entries: Iterable[Entry], sha256: str, *, replace: bool
    ) -> tuple[int, int]:
        """Enter a register; return how many lines were new and how many were known.

        With `replace`, lines that it does not hold are dropped. `sha256` is that of the file.
        """
        given = list(entries)
        known = {(row["kind"], row["number"]): int(row["id"]) for row in db.execute("SELECT * FROM register")}
        if replace:
            for key in known.keys() - {(entry.kind, entry.number) for entry in given}:
                self._drop(db, known.pop(key))
        new = sum((entry.kind, entry.number) not in known for entry in given)
        for entry in given:
            db.execute(
                "INSERT INTO register (kind, number, entry) VALUES (?, ?, ?) ON CONFLICT (kind, number) "
                "DO UPDATE SET entry = excluded.entry",
                (entry.kind, entry.number, entry.model_dump_json()),
            )
            row = db.execute("SELECT id FROM register WHERE kind = ? AND number = ?", (entry.kind, entry.number))
            _mark(db, f"{_LINE}{row.fetchone()['id']}", entry_marks(entry))
        db.execute("INSERT INTO register_imports (at, sha256, entries) VALUES (?, ?, ?)", (now(), sha256, len(given)))
        audit.note(db, "register_imported", sha256, {"entries": len(given), "new": new})
        return new, len(given) - new

    def traces(self) -> list[Trace]:
        """Return the traces of all records that can be linked."""
        rows = self._connection.execute("SELECT trace FROM traces ORDER BY record_id")
        return [Trace.model_validate_json(row["trace"]) for row in rows]

    def _drop(self, db: sqlite3.Connection, line: int) -> None:
        db.execute("DELETE FROM register_links WHERE entry = ?", (line,))
        db.execute("DELETE FROM marks WHERE holder = ?", (f"{_LINE}{line}",))
        db.execute("DELETE FROM register WHERE id = ?", (line,))

    def _trace(self, record_id: str) -> Trace | None:
        row = self._connection.execute("SELECT trace FROM traces WHERE record_id = ?", (record_id,)).fetchone()
        return Trace.model_validate_json(row["trace"]) if row else None

    def _candidates(self, record_id: str) -> tuple[list[Trace], list[tuple[int, Entry]]]:
        """Return the records and the lines of the register that bear a mark of this record."""
        rows = self._connection.execute(
            "SELECT DISTINCT o.holder FROM marks m JOIN marks o ON o.mark = m.mark "
            "WHERE m.holder = ? AND o.holder <> ? ORDER BY 1",
            (record_id, record_id),
        ).fetchall()
        holders = [str(row["holder"]) for row in rows]
        lines = [int(holder[len(_LINE) :]) for holder in holders if holder.startswith(_LINE)]
        found = (self._trace(holder) for holder in holders if not holder.startswith(_LINE))
        entries = [(line, self._entry(line)) for line in lines]
        return [trace for trace in found if trace is not None], entries

    def _entry(self, line: int) -> Entry:
        row = self._connection.execute("SELECT entry FROM register WHERE id = ?", (line,)).fetchone()
        return Entry.model_validate_json(row["entry"])

    def _ties(self, record_id: str) -> list[tuple[Tie, Trace, str | None]]:
        """Return a record's links with others, each with the other's trace and the desk on which it lies.

        A desk that a person chose wins.
        """
        rows = self._connection.execute(
            "SELECT l.*, t.trace, coalesce((SELECT w.desk FROM worklist w WHERE w.record_id = t.record_id "
            "AND w.decided > 0), t.desk) AS desk FROM links l "
            "JOIN traces t ON t.record_id = CASE l.record_id WHEN ?1 THEN l.other ELSE l.record_id END "
            "WHERE l.record_id = ?1 OR l.other = ?1 ORDER BY l.record_id, l.other, l.kind",
            (record_id,),
        )
        return [
            (
                Tie(row["record_id"], row["other"], row["kind"], row["rule"], row["why"]),
                Trace.model_validate_json(row["trace"]),
                row["desk"],
            )
            for row in rows
        ]

    def _lines(self, record_id: str) -> list[tuple[Hold, Entry]]:
        rows = self._connection.execute(
            "SELECT l.*, r.kind AS of_kind, r.number, r.entry AS line FROM register_links l "
            "JOIN register r ON r.id = l.entry WHERE l.record_id = ? ORDER BY r.kind, r.number",
            (record_id,),
        )
        return [
            (
                Hold(record_id, (row["of_kind"], row["number"]), row["kind"], row["rule"], row["why"]),
                Entry.model_validate_json(row["line"]),
            )
            for row in rows
        ]


def _mark(db: sqlite3.Connection, holder: str, words: Iterable[str]) -> None:
    db.execute("DELETE FROM marks WHERE holder = ?", (holder,))
    db.executemany("INSERT INTO marks VALUES (?, ?)", [(mark, holder) for mark in sorted(words)])


def _row(tie: Tie) -> tuple[str, ...]:
    return tie.first, tie.other, tie.kind, tie.rule, tie.why
