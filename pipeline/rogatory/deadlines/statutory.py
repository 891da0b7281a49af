"""The clocks that treaties and acts start by themselves."""

import datetime as dt
from collections.abc import Iterator

from rogatory.deadlines.cautious import act_by, explanation, warn_at
from rogatory.deadlines.conditions import holds
from rogatory.deadlines.context import Context
from rogatory.deadlines.counting import counted
from rogatory.deadlines.outcome import Outcome
from rogatory.deadlines.rules import DOMESTIC, given, running
from rogatory.domain.models import DeadlineRule
from rogatory.record import Anchor, Content, Deadline, LegalBasis

LOOKED_UP = "bilateral_extradition"  # its term stands in each treaty, whether or not the profile holds it
CONFIDENCE = {"high": 0.95, "medium": 0.8}


def statutory(content: Content, context: Context) -> tuple[Deadline, ...]:
    """Return the clocks of the cited instruments, without those that the letter repeats.

    `content.deadlines` holds what `resolve` gave; a rule named there is not added again, unless the rule's own day
    differs from the letter's, in which case both are shown. A rule whose instrument does not bind both States by
    the office profile is shown without a day.
    """
    told = {d.rule: d for d in content.deadlines if d.rule}
    found = [_clock(rule, content, context) for rule in running(context) if holds(rule, content, context)]
    return tuple(d for d in found if d.rule not in told or told[d.rule].date not in (None, d.date))


def _clock(rule: DeadlineRule, content: Content, context: Context) -> Deadline:
    basis = next((b for b in content.legal_basis if b.instrument == rule.instrument), None)
    why_not = _not_running(rule, context)
    if why_not:
        return _shown(rule, basis, content, why_not)
    found = given(rule, context, _known(rule, content, context))
    warn = _looked_up_warning(rule, found, context)
    direction = rule.direction
    return _shown(rule, basis, content, ("", "firm")).model_copy(
        update={
            "date": found.date,
            "at": found.at,
            "act_by": act_by(found, rule.kind, direction, context.office),
            "counts_from": found.counts_from,
            "status": found.status,
            "warn_at": warn or warn_at(found, ""),
            "explanation": " ".join([explanation(found, rule.kind, direction, context.office), *_notes(rule)]),
        }
    )


def _shown(rule: DeadlineRule, basis: LegalBasis | None, content: Content, why: tuple[str, str]) -> Deadline:
    sure = min(content.request_type.confidence, basis.confidence if basis else 1.0)
    return Deadline.model_validate(
        {
            "key": f"d_{rule.id}",
            "text": None,
            "kind": rule.kind,
            "basis": "statutory",
            "status": why[1],
            "direction": rule.direction,
            "explanation": why[0],
            "rule": rule.id,
            "confidence": round(sure * CONFIDENCE[rule.confidence], 4),
            "evidence": basis.evidence if basis else (),
        }
    )


def _not_running(rule: DeadlineRule, context: Context) -> tuple[str, str] | None:
    """Return the sentence and status of a rule that does not run between the two States; None where it runs."""
    if rule.instrument in {DOMESTIC, LOOKED_UP}:
        return None
    source = f"{rule.label} ({rule.instrument}, {rule.article})"
    if context.requesting_state is None:
        return f"{source}: cited, but the requesting State is not known.", "unresolved"
    if context.office.in_force(rule.instrument, context.requesting_state, context.treaty_day):
        return None
    return f"{source}: cited, not in force between us.", "not_in_force"


def _known(rule: DeadlineRule, content: Content, context: Context) -> Anchor | None:
    """Return the day of a hearing that the letter tells, for rules counted from it."""
    if rule.event != "hearing":
        return None
    days = {d.date for d in content.deadlines if d.kind == "hearing" and d.date}
    hearing = next((d for d in content.deadlines if d.kind == "hearing" and d.date), None)
    if hearing is None or len(days) != 1:
        return context.anchor("hearing")
    return Anchor(event="hearing", date=hearing.date, evidence=hearing.evidence)


def _looked_up_warning(rule: DeadlineRule, found: Outcome, context: Context) -> dt.date | None:
    """Return the day on which to have looked up a term that the dossier does not know."""
    start = found.counts_from.date if found.counts_from else None
    if rule.warn_at is None or start is None or found.date is not None:
        return None
    return counted(start, rule.warn_at.amount, rule.warn_at.unit, context.office.working_day)


def _notes(rule: DeadlineRule) -> Iterator[str]:
    for label, note in (("Extension", rule.extension), ("Consequence", rule.consequence), ("Note", rule.note)):
        if note:
            yield f"{label}: {note}."
