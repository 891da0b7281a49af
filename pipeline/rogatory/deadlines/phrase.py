"""The temporal phrase of a letter as a value, and how it is read from a document."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field
from spacy.tokens import Doc

from rogatory.extract.deadlines.find import meaning
from rogatory.extract.deadlines.page import Page, read
from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.record import Anchor, Evidence, Frozen

Kind = Literal[
    "response_due",
    "hearing",
    "limitation",
    "custody_expiry",
    "preservation_expiry",
    "execution_window",
    "freezing_expiry",
    "other",
]
Relation = Literal["by", "before", "on", "until", "not_before", "between", "within", "ahead"]
Unit = Literal["hours", "days", "working_days", "weeks", "months", "years"]

CLAUSES = ("offence", "measure", "deadline")
SURE = 0.6  # the rules' own score from which a deadline inside a measure is believed


class Reading(Frozen):
    """A day as the letter writes it.

    `date` is YYYY, YYYY-MM or YYYY-MM-DD; `yearless` is --MM or --MM-DD; `candidates` holds both readings
    where day and month may be exchanged and the document shows no order.
    """

    date: str | None = None
    yearless: str | None = None
    candidates: tuple[str, ...] = ()
    time: str | None = None
    zone: str | None = None
    calendar: str = "gregorian"


class Phrase(Frozen):
    """What a stretch of the letter says of time, before anything outside the letter is known.

    `relation`: by (that day is in time), before (it is not), on, until, not_before, between (two dates),
    within (`amount` of `unit` after `anchor`), ahead (so much before it). `anchor` is an event such as
    receipt, letter_date, arrest, hearing, service, decision, previous (the deadline told before) or unstated
    (an event that is not named), None where nothing is said. `word` is a calendar word: tomorrow, today,
    end_of_month, end_of_year, end_of_week, this_month, weekday_0 (Monday) to weekday_6, day_1 to day_31,
    that_day (the day of the deadline told before);
    `end` makes a month its last day; `stated` says that the letter itself gives the day of a counted term.
    `promise` marks what the requester will do; `measure` is the key of the measure that the deadline is for.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    kind: Kind
    event: str = "requested_response"
    relation: Relation
    amount: int | None = None
    unit: Unit | None = None
    anchor: str | None = None
    dates: tuple[Reading, ...] = ()
    word: str | None = None
    promise: bool = False
    measure: str | None = None
    score: float = Field(default=1.0, ge=0, le=1)
    evidence: tuple[Evidence, ...] = ()


def phrases(doc: Doc) -> tuple[Phrase, ...]:
    """Return the deadlines the resolver kept, each interpreted; what only the network found is read by the rules."""
    page: Page | None = None
    found: list[Phrase] = []
    for proposal in (*_kept(doc), *_within_measures(doc)):
        if "relation" not in proposal.value:
            page = page or read(text_of(doc))
        found.append(_phrase(doc, proposal, page))
    return tuple(found)


def _kept(doc: Doc) -> list[Proposal]:
    return [p for p in proposals(doc, "resolver") if p.label == "deadline"]


def _within_measures(doc: Doc) -> Iterator[Proposal]:
    """Yield sure deadlines inside a measure ("serve the summons for 8 March"), whose layer keeps only the measure."""
    final = [p for p in proposals(doc, "resolver") if p.label in CLAUSES]
    for proposal in proposals(doc, "deadlines"):
        if proposal.label != "deadline" or proposal.score < SURE:
            continue
        over = [p.label for p in final if p.start < proposal.end and proposal.start < p.end]
        if "measure" in over and "deadline" not in over:
            yield proposal


def events(doc: Doc) -> tuple[Anchor, ...]:
    """Return the events whose day the letter gives and gives only once, such as the arrest."""
    days: dict[str, list[tuple[dt.date, Proposal]]] = {}
    for proposal in proposals(doc, "deadlines"):
        if proposal.label == "event" and (day := _day(proposal.value["date"])):
            days.setdefault(proposal.value["event"], []).append((day, proposal))
    return tuple(_anchors(doc, days))


def _anchors(doc: Doc, days: dict[str, list[tuple[dt.date, Proposal]]]) -> Iterator[Anchor]:
    for name, told in days.items():
        # Two arrests on different days: whose clock runs cannot be told from the day alone.
        if len({day for day, _ in told}) == 1:
            proof = tuple(evidence_of(layout_of(doc), proposal) for _, proposal in told)
            yield Anchor(event=name, date=told[0][0], evidence=proof)


def _day(date: dict[str, Any]) -> dt.date | None:
    written = date.get("date")
    return dt.date.fromisoformat(written) if written and len(written) == 10 else None


def _phrase(doc: Doc, proposal: Proposal, page: Page | None) -> Phrase:
    value = proposal.value
    if "relation" not in value and page is not None:
        value = meaning(page, proposal.start, proposal.end).value()
    answers = proposal.value.get("answers", {}).get("kind", {})
    told = {key: value[key] for key in Phrase.model_fields if key in value}
    if answers:
        told["kind"] = next(iter(answers))
    return Phrase.model_validate(
        {
            **told,
            "start": proposal.start,
            "end": proposal.end,
            "text": text_of(doc)[proposal.start : proposal.end],
            "score": proposal.score,
            "evidence": (evidence_of(layout_of(doc), proposal),),
        }
    )
