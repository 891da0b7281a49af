"""The queue: what waits, how urgent it is today, and where a name or a number occurs."""

import datetime as dt
import json
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from rogatory import domain
from rogatory.decisions import guarded
from rogatory.office import Office
from rogatory.reading.codec import from_bytes
from rogatory.reading.source import SourceText
from rogatory.record import Record
from rogatory.route.clock import Clock, act_by, clock_of, level_on
from rogatory.store.database import transaction
from rogatory.store.decided import Case, Decided
from rogatory.store.judged import judged
from rogatory.store.masking import masked, protected_words
from rogatory.store.rows import register_check
from rogatory.store.store import Store

logger = logging.getLogger(__name__)

_AT_A_TIME = 50  # records indexed within one transaction, so that nobody waits long for the write lock
FILTERS = ("level", "type", "desk", "requesting", "route", "status", "assigned", "asked")
PAGE = 100  # rows of the queue on one page


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose queue it is: `desks` None sees every desk, else only records of these."""

    account: int
    desks: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the queue; `asks` counts values that a person has to look at, `open_by` names who has it open."""

    record_id: str
    short: str
    file: str
    received_at: dt.datetime
    type: str
    confidence: float
    requesting: str | None
    requested: str | None
    desk: str
    route: str
    who: str
    why: str
    asks: int
    act_by: dt.date | None
    level: str
    status: str
    assigned: int | None
    asked: str | None
    open_by: tuple[int, ...]


class Worklist:
    """The queue of one output folder, kept beside the records and made again whenever they change."""

    def __init__(self, connection: sqlite3.Connection, decided: Decided, records: Store, office: Office) -> None:
        self._connection, self._decided, self._records, self._office = connection, decided, records, office

    def refresh(self, today: dt.date, *, most: int = 1_000_000) -> int:
        """Take in what runs have added since, and tell the urgency of all for `today`; return how many were new.

        A visit takes in `most` about that many, so that it never waits for a whole backlog.
        """
        taken = told = 0
        while taken < most and (count := self._take_in(today)):
            taken += count
        while told < most and (count := self._tell_level(today)):
            told += count
        return taken

    def as_it_stands(self, case: Case, today: dt.date) -> Record:
        """Return the record with all decisions in it, and what the office's rules make of it today."""
        source = self.source(case) if case.standing.marks else None
        relations = self._records.relations
        links = relations.links(case.id)
        known = {"links": links, "register_check": register_check(links, checked=relations.checked)}
        record = judged(case.standing, source, self._office, today, relations.register(case.id))
        return record.model_copy(update=known)

    def source(self, case: Case) -> SourceText | None:
        """Return the text that the decisions of a case are made on."""
        encoded = self._records.text_of(case.sha256, case.base.text_sha256)
        return from_bytes(encoded) if encoded else None

    def take(self, case: Case, today: dt.date) -> None:
        """Bring the queue up to date with a decision or an act."""
        with transaction(self._connection) as db:
            self._enter(db, case, today)

    def rows(
        self, scope: Scope, chosen: Mapping[str, str], words: str, *, page: int = 1, open_since: dt.datetime
    ) -> list[Row]:
        """Return one page of the queue: the earliest day to act by first, then the gravest, then the oldest."""
        where, values = _where(scope, chosen, words)
        rows = self._connection.execute(
            f"SELECT w.* FROM worklist w WHERE {where} "
            "ORDER BY w.act_by IS NULL, w.act_by, w.level, w.received_at, w.record_id LIMIT ? OFFSET ?",
            (*values, PAGE, PAGE * (page - 1)),
        ).fetchall()
        opened = self._opened(open_since)
        return [_row(row, opened.get(row["record_id"], ())) for row in rows]

    def count(self, scope: Scope, chosen: Mapping[str, str], words: str) -> int:
        """Return how many records the filters leave."""
        where, values = _where(scope, chosen, words)
        return int(self._connection.execute(f"SELECT count(*) FROM worklist w WHERE {where}", values).fetchone()[0])

    def counts(self, scope: Scope, name: str, chosen: Mapping[str, str], words: str) -> list[tuple[str, int]]:
        """Return for each value of a filter how many records it would leave beside the other filters."""
        others = {key: value for key, value in chosen.items() if key != name}
        where, values = _where(scope, others, words)
        column = "d.desk" if name == "desk" else f"w.{name}"
        joined = "JOIN worklist_desks d ON d.record_id = w.record_id" if name == "desk" else ""
        rows = self._connection.execute(
            f"SELECT {column} AS value, count(*) AS n FROM worklist w {joined} WHERE {where} "
            f"AND {column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
            values,
        )
        return [(str(row["value"]), int(row["n"])) for row in rows]

    def visible(self, scope: Scope, record_id: str) -> bool:
        """Say whether a record exists for this person."""
        where, values = _where(scope, {"status": "any"}, "")
        query = f"SELECT 1 FROM worklist w WHERE w.record_id = ? AND {where}"
        return self._connection.execute(query, (record_id, *values)).fetchone() is not None

    def _opened(self, since: dt.datetime) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        for row in self._connection.execute(
            "SELECT record_id, account FROM open_pages WHERE at > ?", (since.isoformat(timespec="milliseconds"),)
        ):
            found[row["record_id"]] = (*found.get(row["record_id"], ()), int(row["account"]))
        return found

    def _take_in(self, today: dt.date) -> int:
        upto = int(self._connection.execute("SELECT revision FROM worklist_upto").fetchone()[0])
        new = self._connection.execute(
            "SELECT rowid, record_id FROM revisions WHERE rowid > ? ORDER BY rowid LIMIT ?", (upto, _AT_A_TIME)
        ).fetchall()
        if not new:
            return 0
        with transaction(self._connection) as db:
            for record_id in dict.fromkeys(row["record_id"] for row in new):
                case = self._readable(record_id)
                if case is not None:
                    self._enter(db, case, today)
                    self._drop_unseen(db, case)
            db.execute("UPDATE worklist_upto SET revision = ?", (new[-1]["rowid"],))
        return len(new)

    def _readable(self, record_id: str) -> Case | None:
        """Return a case; one that another version of the program wrote so that this one cannot read it is told."""
        try:
            return self._decided.case(record_id)
        except ValidationError:
            logger.warning("record %s was written by another version; run process --again over it", record_id[:16])
            return None

    def _drop_unseen(self, db: sqlite3.Connection, case: Case) -> None:
        """Set aside requests that the last run over the same original no longer saw and nobody decided in."""
        db.execute(
            "UPDATE worklist SET status = 'unseen' WHERE sha256 = ? AND status = 'waiting' AND decided = 0 AND "
            "(SELECT max(round) FROM revisions v WHERE v.record_id = worklist.record_id) < "
            "(SELECT max(v.round) FROM revisions v JOIN records r ON r.id = v.record_id WHERE r.sha256 = ?)",
            (case.sha256, case.sha256),
        )

    def _enter(self, db: sqlite3.Connection, case: Case, today: dt.date) -> None:
        record = self.as_it_stands(case, today)
        clock = clock_of(record)
        day = act_by(record)
        values = {
            "record_id": case.id,
            "short": case.short,
            "sha256": case.sha256,
            "file": masked(record.source.file, protected_words(record)),
            "received_at": record.source.received_at.isoformat(),
            "revision": case.newest.n,
            "decided": case.decisions[-1].n if case.decisions else 0,
            "type": record.request_type.value,
            "confidence": case.base.record.request_type.confidence,
            "requesting": record.requesting_state.value if record.requesting_state else None,
            "requested": record.requested_state.value if record.requested_state else None,
            "desk": record.route.desk,
            "route": record.route.decision,
            "who": _who(record),
            "why": _why(record),
            "asks": asks(case),
            "act_by": day.isoformat() if day else None,
            "level": record.urgency.level,
            "assessed_on": today.isoformat(),
            "status": "done" if case.finished else "waiting",
            "assigned": case.assigned,
            "asked": case.asked.outcome if case.asked else None,
        }
        names = ", ".join(values)
        changed = ", ".join(f"{name} = excluded.{name}" for name in values if name != "record_id")
        db.execute(
            f"INSERT INTO worklist ({names}) VALUES ({', '.join('?' * len(values))}) "
            f"ON CONFLICT (record_id) DO UPDATE SET {changed}",
            tuple(values.values()),
        )
        db.execute(
            "INSERT INTO worklist_clocks VALUES (?, ?) ON CONFLICT DO UPDATE SET clock = excluded.clock",
            (case.id, clock.model_dump_json()),
        )
        desks = dict.fromkeys((record.route.desk, *(t.desk for t in record.route.tasks), *record.route.cc))
        db.execute("DELETE FROM worklist_desks WHERE record_id = ?", (case.id,))
        db.executemany("INSERT INTO worklist_desks VALUES (?, ?)", [(case.id, desk) for desk in desks])
        self._make_findable(db, case)

    def _make_findable(self, db: sqlite3.Connection, case: Case) -> None:
        found = _found(case.standing.record)
        known = db.execute("SELECT n FROM search_rows WHERE record_id = ?", (case.id,)).fetchone()
        if known:
            # the text of a document never changes, so that its trigrams are made once
            db.execute(
                "UPDATE search SET names = ?, file_numbers = ?, numbers = ? WHERE rowid = ?", (*found, known["n"])
            )
            return
        n = db.execute("INSERT INTO search_rows (record_id) VALUES (?)", (case.id,)).lastrowid
        body = domain.fold(self._text(case))
        db.execute(
            "INSERT INTO search (rowid, record_id, names, file_numbers, numbers, body) VALUES (?, ?, ?, ?, ?, ?)",
            (n, case.id, *found, body),
        )

    def _text(self, case: Case) -> str:
        source = self.source(case)
        return source.text if source else ""

    def _tell_level(self, today: dt.date) -> int:
        rows = self._connection.execute(
            "SELECT record_id, c.clock FROM worklist JOIN worklist_clocks c USING (record_id) "
            "WHERE assessed_on <> ? AND status = 'waiting' LIMIT ?",
            (today.isoformat(), 10 * _AT_A_TIME),
        ).fetchall()
        told = [
            (level_on(Clock.model_validate_json(row["clock"]), self._office, today)[0], row["record_id"])
            for row in rows
        ]
        if told:
            with transaction(self._connection) as db:
                db.executemany(
                    "UPDATE worklist SET level = ?, assessed_on = ? WHERE record_id = ?",
                    [(level, today.isoformat(), record_id) for level, record_id in told],
                )
        return len(told)


def asks(case: Case) -> int:
    """Count the values that must be looked at and were not: the guarded ones of the record as it stands."""
    record = case.standing.record
    paths = ["request_type"]
    paths += [f"parties/{party.key}" for party in record.parties if party.roles]
    paths += [f"measures/{measure.key}" for measure in record.measures]
    paths += [f"deadlines/{deadline.key}" for deadline in record.deadlines]
    return sum(guarded(path) and path not in case.standing.marks for path in paths)


def _who(record: Record) -> str:
    """Name the person or organisation that the request is about, and how many more there are."""
    first = ("suspect", "accused", "convicted", "requested_person", "sentenced_person")
    parties = sorted(record.parties, key=lambda p: not any(role in first for role in p.roles))
    if not parties:
        return ""
    hidden = parties[0].minor or parties[0].protected
    name = "" if hidden else " ".join(parties[0].name.split())
    return json.dumps({"name": name, "more": len(parties) - 1}, ensure_ascii=False)


def _why(record: Record) -> str:
    """Give the first reason for which it waits; a reason it has its desk for where nothing makes it wait."""
    waits = [reason for reason in record.route.reasons if reason.startswith(("waits", "quarantine"))]
    return (waits or [*record.route.reasons, ""])[0]


def _found(record: Record) -> tuple[str, str, str]:
    """Return what is searched as names, as file numbers and as other numbers, folded."""
    names = [n for p in record.parties for n in (p.name, p.native_script or "", *(a.value for a in p.aliases))]
    names += [authority.name for authority in record.authorities]
    numbers = [i.value for p in record.parties for i in p.identifiers]
    numbers += [value for thing in record.objects for value in thing.values.values()]
    files = [record.id, record.source.file, *(reference.text for reference in record.references)]
    # a number is found with and without the blanks it is written with
    spaced = [*numbers, *("".join(number.split()) for number in numbers)]
    return domain.fold("\n".join(names)), domain.fold("\n".join(files)), domain.fold("\n".join(spaced))


def _where(scope: Scope, chosen: Mapping[str, str], words: str) -> tuple[str, list[str | int]]:
    """Return the condition under which a record is in this person's list, with its values."""
    status = chosen.get("status", "waiting")
    parts, values = ["1 = 1"], list[str | int]()
    if status != "any":
        parts.append("w.status = ?")
        values.append(status)
    # the first half is told once and spares a look at each row while nothing is restricted
    exists = "(NOT EXISTS (SELECT 1 FROM restrictions) OR w.record_id NOT IN (SELECT record_id FROM restrictions))"
    if scope.desks is not None:
        exists += f" AND {_on_desks(len(scope.desks))}"
        values += scope.desks
    parts.append(f"({exists} OR w.record_id IN (SELECT record_id FROM restricted_to WHERE account = ?))")
    values.append(scope.account)
    for name in ("level", "type", "requesting", "route", "assigned"):
        if name in chosen:
            parts.append(f"w.{name} = ?")
            values.append(chosen[name])
    if "asked" in chosen:
        parts.append("(w.asked = ? OR ? = 'any' AND w.asked IS NOT NULL)")
        values += [chosen["asked"], chosen["asked"]]
    if "desk" in chosen:
        parts.append(_on_desks(1))
        values.append(chosen["desk"])
    for word in _words(words):
        clause, said = _says(word)
        parts.append(clause)
        values += said
    return " AND ".join(parts), values


def _on_desks(count: int) -> str:
    marks = ", ".join("?" * count)
    return f"w.record_id IN (SELECT d.record_id FROM worklist_desks d WHERE d.desk IN ({marks}))"


def _words(words: str) -> Sequence[str]:
    """Split what was typed; quotation marks keep words together."""
    folded = domain.fold(words.replace("\0", " "))  # SQLite's search takes it for the end of the words
    pieces = folded.split('"')
    alone = [word for n, piece in enumerate(pieces) if n % 2 == 0 for word in piece.split()]
    return [word for word in (*alone, *(p.strip() for p in pieces[1::2])) if word][:8]


def _says(word: str) -> tuple[str, list[str | int]]:
    """Find a word anywhere by its trigrams; one or two characters, a whole name in Chinese, in names and numbers."""
    if len(word) >= 3:
        quoted = '"' + word.replace('"', '""') + '"'
        return "w.record_id IN (SELECT record_id FROM search WHERE search MATCH ?)", [quoted]
    like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    within = "names LIKE ? ESCAPE '\\' OR file_numbers LIKE ? ESCAPE '\\'"
    return f"w.record_id IN (SELECT record_id FROM search WHERE {within})", [like, like]


def _row(row: sqlite3.Row, open_by: tuple[int, ...]) -> Row:
    return Row(
        record_id=row["record_id"],
        short=row["short"],
        file=row["file"],
        received_at=dt.datetime.fromisoformat(row["received_at"]),
        type=row["type"],
        confidence=float(row["confidence"]),
        requesting=row["requesting"],
        requested=row["requested"],
        desk=row["desk"],
        route=row["route"],
        who=row["who"],
        why=row["why"],
        asks=int(row["asks"]),
        act_by=dt.date.fromisoformat(row["act_by"]) if row["act_by"] else None,
        level=row["level"],
        status=row["status"],
        assigned=row["assigned"],
        asked=row["asked"],
        open_by=open_by,
    )
