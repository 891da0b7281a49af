"""All deadlines of a text, one for each stretch, and what a stretch means that somebody else found."""

from collections.abc import Iterable
from dataclasses import replace

from rogatory.extract.deadlines.counted import counted_limits
from rogatory.extract.deadlines.dated import dated_limits, limitation_years
from rogatory.extract.deadlines.limit import Limit
from rogatory.extract.deadlines.named import bare_days, named_limits, same_days
from rogatory.extract.deadlines.page import Page, read

_SAME_MATTER = 100  # characters between a term and the day on which it ends


def limits(text: str) -> list[Limit]:
    """Return the deadlines of a text in order, none overlapping another."""
    return limits_of(read(text))


def limits_of(page: Page) -> list[Limit]:
    """Return the deadlines of a text that was read already."""
    rules = (dated_limits, limitation_years, counted_limits, named_limits, bare_days, same_days)
    return _told_once(_without_overlaps(limit for rule in rules for limit in rule(page)))


def _told_once(found: list[Limit]) -> list[Limit]:
    """Drop a term of deletion beside which the letter gives the day itself ("after five days, so on Wednesday 4")."""

    def told(limit: Limit) -> bool:
        return limit.anchor == "storage" and any(
            0 <= other.start - limit.end < _SAME_MATTER and other.kind == limit.kind and other.dates for other in found
        )

    return [limit for limit in found if not told(limit)]


def meaning(page: Page, start: int, end: int) -> Limit:
    """Return what a stretch means that is known to be a deadline, such as one the network found.

    The surest rule that touches it decides; else its own dates and periods are taken, with the event
    named nearest; without any of these the deadline stays without a date.
    """
    touching = [limit for limit in limits_of(page) if limit.start < end and start < limit.end]
    if touching:
        return max(touching, key=lambda limit: (min(limit.end, end) - max(limit.start, start), limit.score))
    events = page.cues.events(page.sentence(start), (start, end))
    kind, event = next(((c.kind, c.name) for _, c in events), ("other", "requested_response"))
    dates = tuple(m.value() for m in page.dates if m.start < end and start < m.end and m.form != "year")
    period = next((p for p in page.periods if p.start < end and start < p.end), None)
    if dates:
        return Limit(start, end, kind, event, "between" if len(dates) == 2 else "by", 0.5, dates=dates[:2])
    if period:
        return Limit(start, end, kind, event, "within", 0.5, amount=period.n, unit=period.unit)
    return Limit(start, end, kind, event, "by", 0.3)


def _without_overlaps(found: Iterable[Limit]) -> list[Limit]:
    """Keep the surer of two overlapping deadlines, unless one can give up the words for its event."""
    kept: list[Limit] = []
    for limit in sorted(found, key=lambda one: (-one.score, one.start)):
        narrow = replace(limit, start=limit.core[0], end=limit.core[1]) if limit.core else limit
        free = next((one for one in (limit, narrow) if not any(_overlap(one, other) for other in kept)), None)
        if free:
            kept.append(free)
    return sorted(kept, key=lambda one: one.start)


def _overlap(a: Limit, b: Limit) -> bool:
    return a.start < b.end and b.start < a.end
