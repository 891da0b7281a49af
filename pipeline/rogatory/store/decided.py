"""Keeps what people decided about records and what became of each as a whole."""

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rogatory.decisions import Decision, Standing, Verdict, effective, fold, head
from rogatory.errors import ConflictError
from rogatory.record import Evidence, Record
from rogatory.store import audit
from rogatory.store.database import transaction

Act = Literal["assign", "finish", "reopen", "ask", "approve", "object"]
Outcome = Literal["finish", "refuse", "return"]
_ENDS = ("finish", "ask", "approve")  # after these the record stays what it was


@dataclass(frozen=True, slots=True)
class Reading:
    """What one run said of a record: revision `n`, over the text with this hash."""

    n: int
    text_sha256: str
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A decision about to be made; `head` is the last decision on the value that its maker knew of."""

    path: str
    verdict: Verdict
    became: Any = None
    evidence: tuple[Evidence, ...] = ()
    item: dict[str, Any] | None = None
    head: int
    took_ms: int
    shown: bool
    reason: str = ""
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Handling:
    """One act on a record as a whole.

    `to` is the account it was assigned to, None for nobody; `outcome` what was asked for, None where nothing was.
    """

    n: int
    act: Act
    by: int
    at: dt.datetime
    to: int | None
    revision: int
    outcome: Outcome | None
    reason: str


@dataclass(frozen=True, slots=True)
class Case:
    """A record with all that a person needs to decide in it.

    `base` is the reading that decisions are laid over: the newest over the text they were made on.
    `newest` is the newest of all; once a case is finished, both are the reading it was finished on.
    """

    id: str
    short: str
    sha256: str
    base: Reading
    newest: Reading
    decisions: tuple[Decision, ...]
    handlings: tuple[Handling, ...]
    standing: Standing

    @property
    def finished(self) -> bool:
        """Whether triage is done: a person said so, and where it needs a second one, she has approved."""
        return self._last is not None and self._last.act in ("finish", "approve")

    @property
    def asked(self) -> Handling | None:
        """What waits for a second person, None where nothing does."""
        return self._last if self._last is not None and self._last.act == "ask" else None

    @property
    def outcome(self) -> Outcome | None:
        """How triage ended, None while it has not."""
        if not self.finished:
            return None
        if self._last is None or self._last.act == "finish":
            return "finish"
        return next((h.outcome for h in reversed(self.handlings) if h.act == "ask"), None)

    @property
    def _last(self) -> Handling | None:
        return next((h for h in reversed(self.handlings) if h.act != "assign"), None)

    @property
    def assigned(self) -> int | None:
        """The account that has taken the case on."""
        return next((h.to for h in reversed(self.handlings) if h.act == "assign"), None)


class Decided:
    """Decisions and handlings of one output folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def case(self, record_id: str) -> Case | None:
        """Return a record as it stands; None if there is none. `record_id` has all 64 digits or the 16 shown."""
        row = self._connection.execute(
            "SELECT id, short, sha256 FROM records WHERE id = ? OR short = ? ORDER BY id LIMIT 1",
            (record_id, record_id),
        ).fetchone()
        return self._case(row) if row else None

    def decide(self, case: Case, proposal: Proposal, by: int, check: Callable[[Standing], None]) -> Case:
        """Add one decision and return the case with it.

        `check` sees the record as it would stand, inside the transaction, and may raise.

        Raises:
            ConflictError: If the value was decided since `proposal.head`; nothing is kept then.
            ValueError: If the record would not be valid.
        """
        with transaction(self._connection) as db:
            known = self._decisions(case.id)
            last = head(known, proposal.path)
            if last != proposal.head and not _agrees(known, proposal):
                raise ConflictError(proposal.path, last)
            # as it is kept, so that the digest in the audit trail can be made again from the row
            now = dt.datetime.fromisoformat(_now())
            n = int(db.execute("SELECT coalesce(max(n), 0) + 1 FROM decisions").fetchone()[0])
            base = _base(self._readings(case.id), known)
            decision = Decision(
                n=n,
                path=proposal.path,
                verdict=proposal.verdict,
                was=fold(base.record, known).value(proposal.path),
                became=proposal.became,
                evidence=proposal.evidence,
                item=proposal.item,
                by=by,
                at=now,
                took_ms=proposal.took_ms,
                shown=proposal.shown,
                revision=base.n,
                text_sha256=base.text_sha256,
                reason=proposal.reason,
                undoes=proposal.undoes,
            )
            check(fold(base.record, [*known, decision]))
            self._insert(db, case.id, decision)
        changed = self.case(case.id)
        return changed or case

    def handle(
        self,
        case: Case,
        act: Act,
        by: int,
        *,
        to: int | None = None,
        took_ms: int = 0,
        reason: str = "",
        outcome: Outcome | None = None,
    ) -> Case:
        """Note an act on the record as a whole and return the case after it.

        Raises:
            ConflictError: If somebody did or decided something in it since the case was read.
        """
        with transaction(self._connection) as db:
            self._check_unchanged(db, case)
            db.execute(
                "INSERT INTO handlings (record_id, act, by, at, to_account, revision, took_ms, outcome, reason) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (case.id, act, by, _now(), to, case.newest.n, took_ms, outcome, reason),
            )
            detail: dict[str, str | int] = {"account": by, "revision": case.newest.n}
            told: dict[str, str | int] = {
                name: value for name, value in (("to", to), ("outcome", outcome)) if value is not None
            }
            audit.note(db, act, case.id, detail | told)
        return self.case(case.id) or case

    def note(self, act: str, record_id: str, by: int, **detail: str | int) -> None:
        """Enter into the audit trail that a person saw or fetched something; `detail` holds no personal values."""
        with transaction(self._connection) as db:
            audit.note(db, act, record_id, {"account": by, **detail})

    def _check_unchanged(self, db: sqlite3.Connection, case: Case) -> None:
        """What is ended or approved must be what was looked at."""
        for table, known in (("handlings", case.handlings), ("decisions", case.decisions)):
            query = f"SELECT coalesce(max(n), 0) FROM {table} WHERE record_id = ?"
            last = int(db.execute(query, (case.id,)).fetchone()[0])
            if last != (known[-1].n if known else 0):
                raise ConflictError("record", last)

    def _case(self, row: sqlite3.Row) -> Case:
        decisions = self._decisions(row["id"])
        handlings = self._handlings(row["id"])
        readings = self._readings(row["id"])
        last = next((h for h in reversed(handlings) if h.act != "assign"), None)
        if last is not None and last.act in _ENDS:
            readings = [r for r in readings if r["n"] <= last.revision]
        base, newest = _base(readings, decisions), _reading(readings[-1])
        return Case(
            id=row["id"],
            short=row["short"],
            sha256=row["sha256"],
            base=base,
            newest=newest,
            decisions=tuple(decisions),
            handlings=tuple(handlings),
            standing=fold(base.record, decisions),
        )

    def _readings(self, record_id: str) -> list[sqlite3.Row]:
        return self._connection.execute(
            "SELECT n, record, json_extract(record, '$.source.text_sha256') AS text_sha256 FROM revisions "
            "WHERE record_id = ? ORDER BY n",
            (record_id,),
        ).fetchall()

    def _decisions(self, record_id: str) -> list[Decision]:
        rows = self._connection.execute("SELECT * FROM decisions WHERE record_id = ? ORDER BY n", (record_id,))
        return [decision_of(row) for row in rows]

    def _handlings(self, record_id: str) -> list[Handling]:
        rows = self._connection.execute("SELECT * FROM handlings WHERE record_id = ? ORDER BY n", (record_id,))
        return [
            Handling(
                n=r["n"],
                act=r["act"],
                by=r["by"],
                at=dt.datetime.fromisoformat(r["at"]),
                to=r["to_account"],
                revision=r["revision"],
                outcome=r["outcome"],
                reason=r["reason"],
            )
            for r in rows
        ]

    def _insert(self, db: sqlite3.Connection, record_id: str, decision: Decision) -> None:
        salt = os.urandom(16)
        values = {
            **decision.model_dump(include={"n", "path", "verdict", "by", "took_ms", "revision", "text_sha256"}),
            "record_id": record_id,
            "was": _json(decision.was),
            "became": _json(decision.became),
            "evidence": _json([piece.model_dump(mode="json") for piece in decision.evidence]),
            "item": _json(decision.item),
            "at": decision.at.isoformat(timespec="milliseconds"),
            "shown": int(decision.shown),
            "reason": decision.reason,
            "undoes": decision.undoes,
            "salt": salt,
        }
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        db.execute(f"INSERT INTO decisions ({columns}) VALUES ({marks})", tuple(values.values()))
        detail: dict[str, str | int] = {
            "account": decision.by,
            "decision": decision.n,
            "field": decision.path.partition("/")[0],
        }
        audit.note(db, decision.verdict, record_id, detail, audit.salted(salt, proven(decision)))


def _agrees(known: Sequence[Decision], proposal: Proposal) -> bool:
    """Two people who confirm the same value do not contradict each other."""
    last = next((d for d in reversed(effective(known)) if d.path == proposal.path), None)
    same = last is not None and last.verdict == proposal.verdict == "confirm" and last.became == proposal.became
    return same and head(known, proposal.path) == (last.n if last else 0)


def _base(readings: Sequence[sqlite3.Row], decisions: Sequence[Decision]) -> Reading:
    """Choose the reading that decisions are laid over.

    Keys and offsets mean the same from one reading to the next only while the text does, so that it is the
    last of the unbroken run of readings over the text that was last decided on.
    """
    if not decisions:
        return _reading(readings[-1])
    last = decisions[-1]
    chosen = next((r for r in readings if r["n"] >= last.revision), readings[-1])
    for reading in readings:
        if reading["n"] > chosen["n"]:
            if reading["text_sha256"] != chosen["text_sha256"]:
                break
            chosen = reading
    return _reading(chosen)


def _reading(row: sqlite3.Row) -> Reading:
    return Reading(int(row["n"]), row["text_sha256"], Record.model_validate_json(row["record"]))


def proven(decision: Decision) -> str:
    """Return the text that the digest of a decision in the audit trail covers, the same from a row as before it."""
    return _json(decision.model_dump(mode="json"))


def decision_of(row: sqlite3.Row) -> Decision:
    """Return a decision from its row."""
    return Decision(
        n=row["n"],
        path=row["path"],
        verdict=row["verdict"],
        was=json.loads(row["was"]),
        became=json.loads(row["became"]),
        evidence=json.loads(row["evidence"]),
        item=json.loads(row["item"]),
        by=row["by"],
        at=row["at"],
        took_ms=row["took_ms"],
        shown=bool(row["shown"]),
        revision=row["revision"],
        text_sha256=row["text_sha256"],
        reason=row["reason"],
        undoes=row["undoes"],
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
