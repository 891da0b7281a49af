"""Turns the deadlines that a letter tells into days."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from rogatory.deadlines.cautious import act_by, explanation, warn_at
from rogatory.deadlines.context import Context
from rogatory.deadlines.outcome import Outcome, outcome
from rogatory.deadlines.phrase import Phrase
from rogatory.deadlines.rules import repeated_rule
from rogatory.record import Deadline


def resolve(phrases: Sequence[Phrase], context: Context) -> tuple[Deadline, ...]:
    """Return the deadlines of the letter in the order of its text, keys d1, d2 and so on.

    A period before or after a hearing finds that hearing's day in the same letter, where it tells one day only;
    "ten days before" without an event counts from the deadline told last.
    """
    ordered = sorted(phrases, key=lambda p: (p.start, p.end))
    hearings = _hearing_days(ordered, context)
    found: list[Deadline] = []
    previous: dt.date | None = None
    for n, phrase in enumerate(ordered, start=1):
        known = dict(hearings)
        if previous is not None:
            known["previous"] = previous
        read = outcome(phrase, context, known)
        found.append(_deadline(f"d{n}", phrase, read, context))
        previous = read.date or previous
    return tuple(found)


def _hearing_days(phrases: Sequence[Phrase], context: Context) -> dict[str, dt.date]:
    days = {
        day
        for phrase in phrases
        if phrase.kind == "hearing" and phrase.relation == "on" and (day := outcome(phrase, context, {}).date)
    }
    return {"hearing": min(days)} if len(days) == 1 else {}


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
    )
