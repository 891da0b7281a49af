"""Numbers about the work: what waits, how long triage takes, what had to be corrected."""

import datetime as dt
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

# Restricted records are in nobody's figures.
_HIDDEN = "SELECT record_id FROM restrictions"


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """One desk: how many records wait, how many of them are past the day to act by, and what was finished lately.

    `days` is the median from receipt to the end of triage, `minutes` the median of the time in which people
    had a value in front of them; None where nothing was finished.
    """

    desk: str
    waiting: int
    late: int
    finished: int
    days: float | None
    minutes: float | None


@dataclass(frozen=True, slots=True)
class FieldFigures:
    """One field: how many of its values were looked at, and how many of them were wrong, missing or not so."""

    field: str
    confirmed: int
    corrected: int
    added: int
    rejected: int

    @property
    def looked_at(self) -> int:
        """All values that a person decided."""
        return self.confirmed + self.corrected + self.added + self.rejected

    @property
    def share(self) -> float:
        """The share that was not right as proposed, from 0 to 1."""
        return 1 - self.confirmed / self.looked_at if self.looked_at else 0.0


def by_desk(connection: sqlite3.Connection, today: dt.date, *, since: dt.date) -> list[DeskFigures]:
    """Return the figures of every desk that has or had something; `since` is the first day that counts as lately."""
    waiting = connection.execute(
        "SELECT desk, count(*) AS n, sum(act_by < ?) AS late FROM worklist WHERE status = 'waiting' "
        f"AND record_id NOT IN ({_HIDDEN}) GROUP BY desk",
        (today.isoformat(),),
    )
    rows = {row["desk"]: (int(row["n"]), int(row["late"] or 0)) for row in waiting}
    ended = _finished(connection, since, None)
    return [_desk(desk, rows.get(desk, (0, 0)), ended) for desk in sorted({*rows, *(row["desk"] for row in ended)})]


def of_person(connection: sqlite3.Connection, account: int, *, since: dt.date) -> DeskFigures:
    """Return what one person finished, as a desk of her own."""
    ended = _finished(connection, since, account)
    return _figures("", (0, 0), ended)


def by_field(connection: sqlite3.Connection, account: int | None = None, *, since: dt.date) -> list[FieldFigures]:
    """Return what was decided by field, the fields with most corrections first; of one person if one is named."""
    whose, values = ("AND d.by = ?", [account]) if account is not None else ("", [])
    rows = connection.execute(
        "SELECT CASE instr(path, '/') WHEN 0 THEN path ELSE substr(path, 1, instr(path, '/') - 1) END AS field, "
        "sum(verdict = 'confirm') AS confirmed, sum(verdict = 'correct') AS corrected, sum(verdict = 'add') AS added, "
        "sum(verdict IN ('reject', 'remove')) AS rejected FROM decisions d WHERE verdict <> 'undo' AND at >= ? "
        f"AND n NOT IN (SELECT undoes FROM decisions WHERE undoes IS NOT NULL) "
        f"AND record_id NOT IN ({_HIDDEN}) {whose} GROUP BY 1",
        [since.isoformat(), *values],
    )
    found = [FieldFigures(*(row[name] for name in FieldFigures.__slots__)) for row in rows]
    return sorted(found, key=lambda f: (-f.share, -f.looked_at, f.field))


def _finished(connection: sqlite3.Connection, since: dt.date, account: int | None) -> list[sqlite3.Row]:
    """Return the records finished lately, each once, with their desk and the time people spent on their values."""
    whose, values = ("AND h.by = ?", [account]) if account is not None else ("", [])
    return connection.execute(
        "SELECT w.desk, w.received_at, max(h.at) AS at, "
        "(SELECT sum(d.took_ms) FROM decisions d WHERE d.record_id = h.record_id) AS took "
        "FROM handlings h JOIN worklist w ON w.record_id = h.record_id "
        "WHERE h.act IN ('finish', 'approve') AND w.status = 'done' AND h.at >= ? "
        f"AND h.record_id NOT IN ({_HIDDEN}) {whose} GROUP BY h.record_id",
        [since.isoformat(), *values],
    ).fetchall()


def _desk(desk: str, counts: tuple[int, int], ended: Sequence[sqlite3.Row]) -> DeskFigures:
    return _figures(desk, counts, [row for row in ended if row["desk"] == desk])


def _figures(desk: str, counts: tuple[int, int], ended: Sequence[sqlite3.Row]) -> DeskFigures:
    days = [_days(row["received_at"], row["at"]) for row in ended]
    minutes = [(row["took"] or 0) / 60_000 for row in ended]
    return DeskFigures(desk, *counts, len(ended), median(days) if days else None, median(minutes) if minutes else None)


def _days(start: str, end: str) -> float:
    span = dt.datetime.fromisoformat(end) - dt.datetime.fromisoformat(start)
    return span.total_seconds() / 86_400
