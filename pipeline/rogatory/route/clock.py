"""How urgent a request is on another day than that on which it was read: only time has passed, no word has changed."""

import datetime as dt
from typing import Literal

from rogatory import domain
from rogatory.office import Office
from rogatory.record import (
    Confidentiality,
    Content,
    Deadline,
    Evidence,
    Found,
    Frozen,
    Measure,
    Record,
    Source,
    Urgency,
)
from rogatory.route.letter import Letter, running
from rogatory.route.urgency import TESTS, hours_left

Level = Literal["U0", "U1", "U2", "U3"]

# The criteria that look at the calendar; all others look at the letter and hold as long as it does.
TIMED = (
    "hours_clock",
    "custody_clock",
    "data_loss_imminent",
    "event_within_7d",
    "limitation_within_30d",
    "operation_date_within_14d",
    "event_within_45d",
)


class Clock(Frozen):
    """All of a record that urgency needs to be told for another day; `lasting` are criteria that time cannot change."""

    lasting: tuple[str, ...]
    request_type: Found[str]
    secondary_types: tuple[Found[str], ...]
    measures: tuple[Measure, ...]
    deadlines: tuple[Deadline, ...]
    source: Source


def clock_of(record: Record) -> Clock:
    """Return what of a record urgency needs, without places on pages."""
    return Clock(
        lasting=tuple(c for c in record.urgency.criteria if c not in TIMED and c != "default"),
        request_type=_bare(record.request_type),
        secondary_types=tuple(_bare(found) for found in record.secondary_types),
        measures=tuple(m.model_copy(update={"evidence": (), "particulars": ()}) for m in record.measures),
        deadlines=tuple(d.model_copy(update={"evidence": (), "counts_from": None}) for d in record.deadlines),
        source=record.source.model_copy(update={"signatures": (), "segments": (), "deliveries": ()}),
    )


def level_on(clock: Clock, office: Office, today: dt.date) -> tuple[Level, tuple[str, ...]]:
    """Return the level on a day, with every criterion that holds then, the gravest first."""
    content = Content(
        request_type=clock.request_type,
        secondary_types=clock.secondary_types,
        measures=clock.measures,
        deadlines=clock.deadlines,
        urgency=Urgency(value="normal", level="U3"),
        confidentiality=Confidentiality(value=False),
    )
    letter = Letter(content, clock.source, office, "", _nowhere, today)
    held: dict[str, Level] = {}
    for level in domain.routing().levels.values():
        for criterion in level.criteria:
            if criterion not in held and _holds(criterion, level.id, letter, clock):
                held[criterion] = level.id
    return min(held.values()) if held else "U3", tuple(held)


def act_by(record: Record) -> dt.date | None:
    """Return the earliest day on which something must have been done; None where no running deadline has a day."""
    days = [deadline.act_by or deadline.date for deadline in record.deadlines if running(deadline)]
    return min((day for day in days if day is not None), default=None)


def _holds(criterion: str, level: Level, letter: Letter, clock: Clock) -> bool:
    if criterion == "hours_clock":
        limit = domain.routing().criteria[criterion].hours[level]
        return any(d.at is not None and running(d) and hours_left(letter, d.at) <= limit for d in clock.deadlines)
    if criterion in TIMED:
        return TESTS[criterion](letter) is not None
    return criterion in clock.lasting


def _bare(found: Found[str]) -> Found[str]:
    return found.model_copy(update={"evidence": (), "alternatives": ()})


def _nowhere(start: int, end: int) -> Evidence:
    return Evidence.model_validate({"start": start, "end": end, "text": "", "confidence": 1, "by": "rule"})
