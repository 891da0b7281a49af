"""Turns the deadlines that a letter tells into days."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from rogatory.deadlines.cautious import act_by, explanation, warn_at
from rogatory.deadlines.context import Context
from rogatory.deadlines.outcome import Outcome, outcome
from rogatory.deadlines.phrase import Phrase
from rogatory.deadlines.rules import repeated_rule
from rogatory.record import Anchor, Deadline


def resolve(phrases: Sequence[Phrase], context: Context) -> tuple[Deadline, ...]:
    """Return the deadlines of the letter in the order of its text, keys d1, d2 and so on.

    A period before or after a hearing finds that hearing's day in the same letter; of several, each is a candidate;
    "ten days before" without an event counts from the deadline told last.
    """
    ordered = sorted(phrases, key=lambda p: (p.start, p.end))
    hearings = _hearing_days(ordered, context)
    found: list[Deadline] = []
    previous: dt.date | None = None
    for n, phrase in enumerate(ordered, start=1):
        known = {"previous": previous} if previous is not None else {}
        read = _read(phrase, context, known, hearings)
        found.append(_deadline(f"d{n}", phrase, read, context))
        previous = read.date or previous
    return tuple(found)


def _hearing_days(phrases: Sequence[Phrase], context: Context) -> list[dt.date]:
    days = {
        day
        for phrase in phrases
        if phrase.kind == "hearing" and phrase.relation == "on" and (day := outcome(phrase, context, {}).date)
    }
    return sorted(days)


def _read(phrase: Phrase, context: Context, known: dict[str, dt.date], hearings: Sequence[dt.date]) -> Outcome:
    """Read a phrase; where it counts from "the hearing" and the letter tells several, each gives a candidate."""
    if phrase.anchor != "hearing" or phrase.dates or not hearings:
        return outcome(phrase, context, known)
    readings = [outcome(phrase, context, {**known, "hearing": day}) for day in hearings]
    if len(readings) == 1:
        return readings[0]
    told = (*readings[0].told, "The letter tells several hearings and does not say which is meant.")
    days = tuple(reading.date for reading in readings if reading.date)
    return Outcome("ambiguous", told, candidates=days, counts_from=Anchor(event="hearing"))


def _deadline(key: str, phrase: Phrase, found: Outcome, context: Context) -> Deadline:
    direction: Literal["latest", "minimum"] = "minimum" if phrase.relation == "not_before" else "latest"
    told = explanation(found, phrase.kind, direction, context.office)
    if phrase.promise:
        told += " The requester's own promise."
    rule = repeated_rule(phrase, found, context)
    return Deadline(
        key=key,
        text=phrase.text,
        kind=phrase.kind,
        date=found.date,
        at=found.at,
        act_by=act_by(found, phrase.kind, direction, context.office),
        basis="requested",
        counts_from=found.counts_from,
        status=found.status,
        candidates=found.candidates,
        warn_at=warn_at(found, phrase.event),
        direction=direction,
        explanation=told,
        confidence=phrase.score,
        rule=rule or ("operation_date" if phrase.event == "operation_date" else None),
        evidence=phrase.evidence,
        measure=phrase.measure,
    )
