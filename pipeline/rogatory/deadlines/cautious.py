"""The cautious day to act on, the day to be warned, and the sentences that explain both."""

import datetime as dt
from collections.abc import Iterator

from rogatory import domain
from rogatory.deadlines.counting import DAY, before, lengthened, on_or_before
from rogatory.deadlines.outcome import Outcome, said
from rogatory.office import Office

NEVER_LATER = {"custody_expiry", "preservation_expiry"}  # no law lengthens these


def act_by(found: Outcome, kind: str, direction: str, office: Office) -> dt.date | None:
    """Return the last day on which it is safe to act; None without a day, or where nothing lapses on it.

    Never later than the day itself: "before D" ends on the working day before D, custody counted from an
    event takes the event's day as day 1, and a day off moves to the working day before it. Hours run on.
    """
    if found.date is None or not _lapses(kind, direction):
        return None
    if found.in_hours:
        return found.date
    if found.exclusive:
        return before(found.date, office.working_day)
    return on_or_before(earliest(found, kind) or found.date, office.working_day)


def _lapses(kind: str, direction: str) -> bool:
    """Say whether something is lost after the day: a first day ("not before") is none, the end of sure storage is."""
    return direction != "minimum" or kind == "preservation_expiry"


def earliest(found: Outcome, kind: str) -> dt.date | None:
    """Return the reading in which the day of the event is day 1, for custody counted from an event."""
    if kind != "custody_expiry" or found.counted_from is None or found.date is None:
        return None
    return found.date - DAY


def explanation(found: Outcome, kind: str, direction: str, office: Office) -> str:
    """Spell out the arithmetic, sentence by sentence; the day it results in is always named."""
    return " ".join(
        [*found.told, *_about_acting(found, kind, direction, office), *_later(found, kind, direction, office)]
    )


def _about_acting(found: Outcome, kind: str, direction: str, office: Office) -> Iterator[str]:
    acting = act_by(found, kind, direction, office)
    first = earliest(found, kind)
    if first is not None and direction == "latest":
        yield f"Earliest reading, the day of the event counted as day 1: {said(first)}."
    if acting is not None and found.exclusive:
        yield f"Act by {said(acting)}, the last working day before."
    elif acting is not None and acting != (first or found.date):
        yield f"Act by {said(acting)}, since the day itself is no working day."


def _later(found: Outcome, kind: str, direction: str, office: Office) -> Iterator[str]:
    """Tell where the law of time-limits would give more time; the day itself never moves."""
    if found.date is None or found.counted_from is None:
        return
    if kind in NEVER_LATER or direction != "latest":
        return
    later = lengthened(found.counted_from, found.date, office.working_day)
    if later != found.date:
        yield f"By Regulation 1182/71 art. 3(4)-(5) the period would end on {said(later)}; do not rely on it."


def warn_at(found: Outcome, event: str) -> dt.date | None:
    """Return the day to be warned: well before a hearing, and on the earliest day that an open date may mean."""
    if found.date is None:
        return min(found.candidates, default=None)
    lead = domain.event_kinds()[event].lead_time_days if event in domain.event_kinds() else None
    return found.date - lead * DAY if lead else None
