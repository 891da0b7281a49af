"""What the words of a deadline give: a day, an instant, several readings, or what is missing."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from rogatory.deadlines.context import Context, spoken
from rogatory.deadlines.counting import DAY, counted, hours_later
from rogatory.deadlines.phrase import Phrase, Reading
from rogatory.deadlines.words import day_of, named_day
from rogatory.record import Anchor

Status = Literal["firm", "unresolved", "ambiguous"]
UNITS = {"working_days": "working days"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of reading one deadline.

    `told` are sentences for the explanation. `counted_from` is the day before day 1 of a period counted
    forward, None for days that are named or counted back. `exclusive` marks "before": the day is too late.
    """

    status: Status
    told: tuple[str, ...]
    date: dt.date | None = None
    at: dt.datetime | None = None
    candidates: tuple[dt.date, ...] = ()
    counts_from: Anchor | None = None
    counted_from: dt.date | None = None
    exclusive: bool = False
    in_hours: bool = False  # the end of a term in hours, which runs on over days off


def said(day: dt.date) -> str:
    """Return a day as the explanations write it."""
    return f"{day.day} {day:%B %Y}"


def length(amount: int, unit: str) -> str:
    """Return a period as the explanations write it."""
    name = UNITS.get(unit, unit)
    return f"{amount} {name.removesuffix('s') if amount == 1 else name}"


def outcome(phrase: Phrase, context: Context, known: dict[str, dt.date]) -> Outcome:
    """Read one phrase; `known` holds the days of events that other phrases of the letter give."""
    if phrase.word == "stated" and phrase.dates:
        return _stated(phrase, context)
    if phrase.relation == "ahead":
        return _ahead(phrase, context, known)
    if phrase.relation == "within" and phrase.amount is not None:
        return _within(phrase, context, known)
    if phrase.relation == "between" and len(phrase.dates) == 2:
        return _window(phrase, context)
    if phrase.word == "that_day":
        return _that_day(phrase, known)
    return _named(phrase, context)


def _that_day(phrase: Phrase, known: dict[str, dt.date]) -> Outcome:
    day = known.get("previous")
    anchor = Anchor(event="previous", date=day)
    if day is None:
        return Outcome("unresolved", ("The letter tells no day before.",), counts_from=anchor)
    exclusive = phrase.relation == "before"
    told = f"{'Before' if exclusive else 'By'} the day told before, {said(day)}."
    return Outcome("firm", (told,), date=day, counts_from=anchor, exclusive=exclusive)


def _near(context: Context) -> dt.date | None:
    """The day from which a missing year or a word such as tomorrow is understood."""
    received = context.received
    return context.written or (received.date() if received else None)


def _named(phrase: Phrase, context: Context) -> Outcome:
    if not phrase.dates:
        return _by_word(phrase, context)
    reading = phrase.dates[0]
    if reading.candidates:
        return _open_order(reading, context)
    month_only = phrase.word == "end" or (phrase.relation != "before" and phrase.word is not None)
    day = day_of(reading, _near(context), end=month_only)
    if day is None:
        why = "The letter gives no year and bears no date of its own." if reading.yearless else "No day can be read."
        return Outcome("unresolved", (why,))
    if isinstance(day, tuple):
        if phrase.relation == "before":
            return _on(phrase, reading, day[0])
        span = f"The letter names no day: between {said(day[0])} and {said(day[1])}."
        return Outcome("ambiguous", (span,), candidates=day)
    return _on(phrase, reading, day)


def _on(phrase: Phrase, reading: Reading, day: dt.date) -> Outcome:
    at_hour = f" at {reading.time}" + (f" (UTC{reading.zone})" if reading.zone else "") if reading.time else ""
    first = "By" if phrase.word == "end" else _FIRST_WORDS[phrase.relation]
    told = [f"{first} {said(day)}{at_hour}{_LAST_WORDS.get(phrase.relation, '')}."]
    if reading.yearless:
        told.append("The year is supplied from the letter's date.")
    if reading.calendar in {"hijri", "jalali"}:
        told.append("Converted from another calendar by the table; the day may differ by one or two.")
    return Outcome("firm", tuple(told), date=day, exclusive=phrase.relation == "before" and phrase.word != "end")


_FIRST_WORDS = {
    "by": "By",
    "before": "Before",
    "on": "On",
    "until": "Until",
    "not_before": "Not before",
    "between": "By",
    "within": "By",
    "ahead": "By",
}
_LAST_WORDS = {"by": ", that day included", "until": ", that day included"}


def _by_word(phrase: Phrase, context: Context) -> Outcome:
    near = _near(context)
    if phrase.word is None:
        return Outcome("unresolved", ("The letter gives no day.",))
    anchor = context.anchor("letter_date")
    if near is None:
        return Outcome("unresolved", ("The letter bears no date to count from.",), counts_from=anchor)
    day = named_day(phrase.word, near, context.office.working_day)
    if day is None:
        return Outcome("unresolved", ("No day can be read.",), counts_from=anchor)
    name = phrase.word.replace("_", " ") if not phrase.word.startswith(("day_", "weekday_")) else "the day named"
    told = f"{name.capitalize()}, seen from {said(near)}: {said(day)}."
    return Outcome("firm", (told,), date=day, counts_from=anchor, exclusive=phrase.relation == "before")


def _open_order(reading: Reading, context: Context) -> Outcome:
    days = [dt.date.fromisoformat(written) for written in reading.candidates]
    if context.requesting_state == "US":
        days.reverse()  # the custom there is month first; it ranks and never decides
    told = f"Day and month may be exchanged and the document shows no order: {said(days[0])} or {said(days[1])}."
    return Outcome("ambiguous", (told,), candidates=tuple(days))


def _window(phrase: Phrase, context: Context) -> Outcome:
    first, last = (_named(phrase.model_copy(update=_only(reading)), context) for reading in phrase.dates)
    if last.date is None or first.date is None:
        return replace(last, date=None, status="ambiguous" if last.candidates or first.candidates else "unresolved")
    told = f"Only between {said(first.date)} and {said(last.date)}, both days included."
    return Outcome("firm", (told,), date=last.date, counts_from=Anchor(event="window_opens", date=first.date))


def _only(reading: Reading) -> dict[str, object]:
    return {"dates": (reading,), "relation": "on"}


def _stated(phrase: Phrase, context: Context) -> Outcome:
    found = _named(phrase.model_copy(update={"word": None, "relation": "by"}), context)
    if phrase.amount is None or phrase.unit is None:
        return found
    told = f"The letter itself gives the end of {length(phrase.amount, phrase.unit)}."
    return replace(
        found, told=(*found.told, told), counts_from=context.anchor(phrase.anchor) if phrase.anchor else None
    )


def _anchor(phrase: Phrase, context: Context, known: dict[str, dt.date]) -> Anchor:
    """Return what a period runs from: a day the phrase names, or an event."""
    if phrase.dates:
        day = day_of(phrase.dates[0], _near(context), end=False)
        return Anchor(event="day_named", date=day if isinstance(day, dt.date) else None)
    event = phrase.anchor or "unstated"
    return Anchor(event=event, date=known[event]) if event in known else context.anchor(event)


def _within(phrase: Phrase, context: Context, known: dict[str, dt.date]) -> Outcome:
    amount, unit = phrase.amount or 0, phrase.unit or "days"
    anchor = _anchor(phrase, context, known)
    if phrase.anchor == "unstated" or (phrase.anchor is None and not phrase.dates):
        return _from_nowhere(phrase, context, length(amount, unit))
    instant = context.instant(anchor.event)
    if unit == "hours" and instant is not None:
        return hours(f"{length(amount, 'hours')} from {spoken(anchor.event)}", amount, instant, anchor)
    if anchor.date is None:
        told = f"{length(amount, unit).capitalize()} from {spoken(anchor.event)}."
        return Outcome("unresolved", (told, context.missing(anchor.event)), counts_from=anchor)
    if unit == "hours":
        return _hours_of_a_day(amount, anchor, anchor.date)
    day = counted(anchor.date, amount, unit, context.office.working_day)
    return _counted(phrase, anchor, anchor.date, day)


def _from_nowhere(phrase: Phrase, context: Context, period: str) -> Outcome:
    """Read a term without a starting point: no day is made of it, the one from the letter's date is a candidate.

    A term in hours that is asked for is meant from the letter.
    """
    told = f"{period.capitalize()}; the letter does not say from when."
    if phrase.anchor == "unstated" or phrase.kind != "response_due" or context.written is None:
        return Outcome("unresolved", (told,))
    from_letter = outcome(phrase.model_copy(update={"anchor": "letter_date"}), context, {})
    if phrase.unit == "hours" or phrase.promise:
        return from_letter
    if from_letter.date is None:
        return Outcome("unresolved", (told,))
    earliest = f"From the letter's own date it would be {said(from_letter.date)}."
    return Outcome("unresolved", (told, earliest), candidates=(from_letter.date,))


def _counted(phrase: Phrase, anchor: Anchor, start: dt.date, day: dt.date) -> Outcome:
    event = "the day named," if anchor.event == "day_named" else f"{spoken(anchor.event)} on"
    period = length(phrase.amount or 0, phrase.unit or "days")
    own_day = anchor.event.replace("_", " ") if anchor.event in {"receipt", "service", "arrest"} else "that day"
    day_one = f"day of {own_day}" if own_day != "that day" else own_day
    told = f"{period} from {event} {said(start)}, {day_one} not counted: {said(day)}."
    return Outcome("firm", (told,), date=day, counts_from=anchor, counted_from=start)


def hours(term: str, amount: int, instant: dt.datetime, anchor: Anchor) -> Outcome:
    """Return the end of a term in hours from a known instant; `term` opens the explanation."""
    end = hours_later(instant, amount)
    safe = (instant.astimezone(dt.UTC) + dt.timedelta(hours=amount)).astimezone(instant.tzinfo)
    start = f"{said(instant.date())} at {instant:%H:%M}"
    told = f"{term} on {start}, counted from the full hour: {said(end.date())} at {end:%H:%M}."
    safely = f"The safe time is {safe:%H:%M}."
    return Outcome("firm", (told, safely), date=end.date(), at=end, counts_from=anchor, in_hours=True)


def _hours_of_a_day(amount: int, anchor: Anchor, start: dt.date) -> Outcome:
    """Count hours from a day without an hour: whole days only, so that the end is never put too late."""
    day = start + (amount // 24) * DAY
    told = (
        f"{length(amount, 'hours')} from {spoken(anchor.event)} on {said(start)}, whose hour is not given: {said(day)}."
    )
    return Outcome("firm", (told,), date=day, counts_from=anchor, in_hours=True)


def _ahead(phrase: Phrase, context: Context, known: dict[str, dt.date]) -> Outcome:
    amount, unit = phrase.amount or 0, phrase.unit or "days"
    anchor = _anchor(phrase.model_copy(update={"anchor": phrase.anchor or "hearing"}), context, known)
    if anchor.date is None:
        told = f"{length(amount, unit).capitalize()} before {spoken(anchor.event)}."
        return Outcome("unresolved", (told, context.missing(anchor.event)), counts_from=anchor)
    if unit == "hours":
        day = anchor.date - -(-amount // 24) * DAY
    else:
        day = counted(anchor.date, -amount, unit, context.office.working_day)
    event = "the day named," if anchor.event == "day_named" else f"{spoken(anchor.event)} on"
    told = f"{length(amount, unit)} before {event} {said(anchor.date)}: {said(day)}."
    return Outcome("firm", (told,), date=day, counts_from=anchor)
