"""Which rules of the dossier run for a letter, and what they give."""

import datetime as dt
from collections.abc import Iterator

from rogatory import domain
from rogatory.deadlines.context import Context, spoken
from rogatory.deadlines.counting import DAY, counted
from rogatory.deadlines.outcome import Outcome, hours, length, said
from rogatory.deadlines.phrase import Phrase
from rogatory.domain.models import DeadlineRule
from rogatory.record import Anchor

DOMESTIC = "reciprocity"  # instrument of rules of domestic law, which need no treaty
DECLARED = {"coe_summons_50": "summons_days", "bilateral_prov": "provisional_arrest_days"}  # keys of Treaty.periods


def running(context: Context) -> Iterator[DeadlineRule]:
    """Yield the rules of the letter's instruments and types that carry a term of their own."""
    for rule in domain.deadline_rules().values():
        cited = rule.instrument in context.instruments or rule.instrument == DOMESTIC
        if cited and set(rule.applies_to) & set(context.types) and rule.class_ != "requested":
            yield rule


def amount(rule: DeadlineRule, context: Context) -> int | None:
    """Return the number of a rule: its own, or the one declared in the office profile."""
    if rule.id not in DECLARED:
        return rule.amount
    treaty = context.office.treaty(rule.instrument, context.requesting_state, context.treaty_day)
    declared = treaty.periods.get(DECLARED[rule.id]) if treaty else None
    if declared is not None and rule.ceiling is not None:
        return min(declared, rule.ceiling.amount)
    return declared


def unit(rule: DeadlineRule) -> str:
    """Return the unit in which a rule counts."""
    return "working_days" if rule.day_type == "working" and rule.unit == "days" else rule.unit or "days"


def given(rule: DeadlineRule, context: Context, known: Anchor | None = None) -> Outcome:
    """Return what a rule gives; `known` is the event's day where the content tells it."""
    anchor = known or context.anchor(rule.event)
    number = amount(rule, context)
    source = f"{rule.label} ({rule.instrument}, {rule.article})"
    if number is None:
        told = f"{source}: no number known, look it up in the treaty."
        return Outcome("unresolved", (told,), counts_from=anchor)
    term = f"{source}: {length(number, unit(rule))}"
    instant = context.instant(anchor.event)
    if unit(rule) == "hours" and instant is not None:
        return hours(f"{term} from {spoken(rule.event)}", number, instant, anchor)
    if unit(rule) == "hours" or anchor.date is None:
        missing = (f"{term} from {spoken(rule.event)}.", context.missing(rule.event))
        return Outcome("unresolved", missing, counts_from=anchor)
    if rule.counted == "backwards":
        day = counted(anchor.date, -number, unit(rule), context.office.working_day)
        return Outcome(
            "firm",
            (f"{term} before {spoken(rule.event)} on {said(anchor.date)}: {said(day)}.",),
            day,
            counts_from=anchor,
        )
    return _forward(term, rule, number, anchor, anchor.date, context)


def _forward(term: str, rule: DeadlineRule, number: int, anchor: Anchor, start: dt.date, context: Context) -> Outcome:
    day = counted(start, number, unit(rule), context.office.working_day)
    if rule.day_one == "event_day":
        day -= DAY
        told = f"{term} from {spoken(rule.event)} on {said(start)}, that day being day 1: {said(day)}."
        return Outcome("firm", (told,), date=day, counts_from=anchor)
    told = f"{term} from {spoken(rule.event)} on {said(start)}, that day not counted: {said(day)}."
    return Outcome("firm", (told,), date=day, counts_from=anchor, counted_from=start)


def repeated_rule(phrase: Phrase, found: Outcome, context: Context) -> str | None:
    """Return the rule whose term the letter repeats: the same length from the same event, or the same day."""
    for rule in running(context):
        if rule.kind != phrase.kind:
            continue
        same_event = phrase.anchor == rule.event and phrase.relation == "within"
        if same_event and (phrase.amount, phrase.unit) == (amount(rule, context), unit(rule)):
            return rule.id
        if phrase.relation != "within" and found.date is not None and found.date == given(rule, context).date:
            return rule.id
    return None
