"""What the words of a letter give, day by day; the worked examples of the dossier among them."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.deadlines import Context, Phrase, Reading, resolve
from rogatory.office import Office
from rogatory.record import Anchor, Deadline

LETTER = dt.date(2026, 3, 1)
VIENNA = Office(state="XV", time_zone="Europe/Vienna")


def context(**known: Any) -> Context:
    return Context(**({"written": LETTER, "assessed_on": LETTER, "office": VIENNA} | known))


def received(moment: str, basis: str = "stamp") -> dict[str, Any]:
    return {"received_at": dt.datetime.fromisoformat(moment), "received_basis": basis}


def phrase(**said: Any) -> Phrase:
    return Phrase.model_validate(
        {"start": 0, "end": 1, "text": "words", "kind": "response_due", "relation": "by"} | said
    )


def on(*days: str) -> tuple[Reading, ...]:
    return tuple(Reading(date=day) for day in days)


def one(said: Phrase, known: Context | None = None) -> Deadline:
    (found,) = resolve([said], known or context())
    return found


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_within_days_of_receipt() -> None:
    found = one(
        phrase(relation="within", amount=30, unit="days", anchor="receipt"), context(**received("2026-03-03T09:00"))
    )
    assert found.date == day("2026-04-02")
    assert "30 days from receipt on 3 March 2026, day of receipt not counted: 2 April 2026" in found.explanation


@pytest.mark.parametrize(
    "known",
    [
        pytest.param({}, id="unknown"),
        pytest.param(received("2026-03-03T09:00", "file_time"), id="only the file's time"),
    ],
)
def test_receipt_without_proof_stays_unresolved(known: dict[str, Any]) -> None:
    found = one(phrase(relation="within", amount=30, unit="days", anchor="receipt"), context(**known))
    assert (found.status, found.date, found.act_by) == ("unresolved", None, None)
    assert found.counts_from == Anchor(event="receipt")


def test_says_that_the_files_time_is_no_proof() -> None:
    known = context(**received("2026-03-03T09:00", "file_time"))
    found = one(phrase(relation="within", amount=30, unit="days", anchor="receipt"), known)
    assert "Only the file's time is known" in found.explanation


def test_before_a_hearing_ends_on_the_working_day_before() -> None:
    found = one(phrase(relation="before", event="hearing", dates=on("2027-01-15")))
    assert (found.date, found.act_by, found.warn_at) == (day("2027-01-15"), day("2027-01-14"), day("2026-12-16"))


def test_an_open_order_of_day_and_month_gives_no_date() -> None:
    open_date = Reading(candidates=("2026-04-03", "2026-03-04"))
    found = one(phrase(dates=(open_date,)))
    assert (found.status, found.date, found.act_by) == ("ambiguous", None, None)
    assert found.candidates == (day("2026-04-03"), day("2026-03-04"))


def test_the_custom_of_the_sender_ranks_the_readings_and_decides_nothing() -> None:
    open_date = Reading(candidates=("2026-04-03", "2026-03-04"))
    found = one(phrase(dates=(open_date,)), context(requesting_state="US"))
    assert (found.status, found.candidates[0]) == ("ambiguous", day("2026-03-04"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param({"dates": on("2026-03-20")}, "2026-03-20", id="by"),
        pytest.param({"relation": "before", "dates": on("2026-03-20")}, "2026-03-20", id="before gives the day"),
        pytest.param({"dates": (Reading(yearless="--05-04"),)}, "2026-05-04", id="no year"),
        pytest.param({"dates": (Reading(yearless="--01-15"),)}, "2026-01-15", id="just past"),
        pytest.param({"dates": (Reading(yearless="--12-15"),)}, "2026-12-15", id="late in the year"),
        pytest.param({"dates": (Reading(yearless="--02-29"),)}, "2028-02-29", id="next leap day"),
        pytest.param({"dates": on("2026-06"), "word": "end"}, "2026-06-30", id="end of June"),
        pytest.param({"relation": "before", "dates": on("2026-08")}, "2026-08-01", id="before August"),
        pytest.param({"word": "tomorrow"}, "2026-03-02", id="tomorrow"),
        pytest.param({"word": "today"}, "2026-03-01", id="today"),
        pytest.param({"word": "this_month"}, "2026-03-31", id="this month"),
        pytest.param({"word": "end_of_month"}, "2026-03-31", id="end of month"),
        pytest.param({"word": "end_of_year"}, "2026-12-31", id="end of year"),
        pytest.param({"word": "weekday_4"}, "2026-03-06", id="Friday"),
        pytest.param({"word": "day_20"}, "2026-03-20", id="the 20th"),
        pytest.param(
            {"relation": "within", "amount": 3, "unit": "weeks", "anchor": "letter_date"}, "2026-03-22", id="weeks"
        ),
        pytest.param(
            {"relation": "within", "amount": 5, "unit": "working_days", "anchor": "letter_date"},
            "2026-03-06",
            id="working days",
        ),
        pytest.param(
            {"relation": "within", "amount": 48, "unit": "hours", "anchor": "letter_date"}, "2026-03-03", id="hours"
        ),
        pytest.param(
            {"relation": "within", "amount": 6, "unit": "months", "dates": on("2025-08-31")}, "2026-02-28", id="months"
        ),
        pytest.param(
            {"relation": "ahead", "amount": 10, "unit": "days", "dates": on("2026-06-22")}, "2026-06-12", id="ahead"
        ),
        pytest.param(
            {"amount": 30, "unit": "days", "relation": "ahead", "word": "stated", "dates": on("2026-04-14")},
            "2026-04-14",
            id="the letter's own result",
        ),
    ],
)
def test_days_from_words(said: dict[str, Any], expected: str) -> None:
    found = one(phrase(**said))
    assert (found.status, found.date) == ("firm", day(expected))


def test_a_month_alone_is_a_range_without_a_day() -> None:
    found = one(phrase(kind="limitation", relation="on", dates=on("2032-03")))
    assert (found.status, found.date, found.warn_at) == ("ambiguous", None, day("2032-03-01"))
    assert found.candidates == (day("2032-03-01"), day("2032-03-31"))


def test_a_day_without_a_year_needs_a_letter_with_a_date() -> None:
    found = one(phrase(dates=(Reading(yearless="--05-04"),)), context(written=None))
    assert found.status == "unresolved"


def test_a_term_after_an_event_that_is_not_named_stays_open() -> None:
    found = one(phrase(relation="within", amount=10, unit="days", anchor="unstated"))
    assert (found.status, found.date) == ("unresolved", None)


def test_counts_back_from_the_hearing_told_in_the_same_letter() -> None:
    trial = phrase(kind="hearing", event="hearing", relation="on", dates=on("2026-06-22"))
    records = phrase(relation="ahead", amount=2, unit="weeks", anchor="hearing", start=10, end=11)
    assert [d.date for d in resolve([records, trial], context())] == [day("2026-06-22"), day("2026-06-08")]


def test_each_of_two_hearings_gives_a_candidate() -> None:
    trials = [
        phrase(kind="hearing", relation="on", dates=on(written), start=n)
        for n, written in enumerate(("2026-06-22", "2026-07-01"))
    ]
    before = phrase(relation="ahead", amount=2, unit="weeks", anchor="hearing", start=10, end=11)
    found = resolve([*trials, before], context())[-1]
    assert (found.status, found.date) == ("ambiguous", None)
    assert found.candidates == (day("2026-06-08"), day("2026-06-17"))


def test_a_term_without_a_start_gives_no_day() -> None:
    found = one(phrase(relation="within", amount=21, unit="days"))
    assert (found.status, found.date, found.candidates) == ("unresolved", None, (day("2026-03-22"),))
    assert found.warn_at == day("2026-03-22")


@pytest.mark.parametrize(
    ("relation", "acting"),
    [pytest.param("by", "2026-06-22", id="by"), pytest.param("before", "2026-06-19", id="before")],
)
def test_by_that_date_takes_the_day_told_before(relation: str, acting: str) -> None:
    trial = phrase(kind="hearing", relation="on", dates=on("2026-06-22"))
    found = resolve([trial, phrase(relation=relation, word="that_day", start=10, end=11)], context())[-1]
    assert (found.date, found.act_by) == (day("2026-06-22"), day(acting))


def test_by_that_date_without_a_day_before_stays_unresolved() -> None:
    assert one(phrase(word="that_day")).status == "unresolved"


def test_counts_back_from_the_day_named_before() -> None:
    custody = phrase(kind="custody_expiry", relation="on", dates=on("2026-03-06"))
    results = phrase(relation="ahead", amount=30, unit="days", anchor="previous", start=10, end=11)
    assert resolve([custody, results], context())[1].date == day("2026-02-04")


def test_hours_run_from_the_full_hour_in_the_offices_zone() -> None:
    known = context(**received("2026-11-06T15:20:00+00:00"))
    found = one(phrase(relation="within", amount=48, unit="hours", anchor="receipt"), known)
    assert found.at == dt.datetime.fromisoformat("2026-11-08T17:00:00+01:00")
    assert (found.date, found.act_by) == (day("2026-11-08"), day("2026-11-08"))


def test_hours_take_no_notice_of_summer_time() -> None:
    known = context(**received("2026-03-28T12:00:00+01:00"))
    found = one(phrase(relation="within", amount=24, unit="hours", anchor="receipt"), known)
    assert found.at == dt.datetime.fromisoformat("2026-03-29T13:00:00+02:00")


def test_custody_counted_from_the_arrest_is_acted_on_by_the_earlier_reading() -> None:
    known = context(events=(Anchor(event="arrest", date=day("2026-11-10")),))
    found = one(phrase(kind="custody_expiry", relation="within", amount=18, unit="days", anchor="arrest"), known)
    assert (found.date, found.act_by) == (day("2026-11-28"), day("2026-11-27"))


def test_a_window_keeps_both_its_ends() -> None:
    found = one(phrase(kind="execution_window", relation="between", dates=on("2026-12-04", "2026-12-06")))
    assert (found.date, found.act_by) == (day("2026-12-06"), day("2026-12-04"))
    assert found.counts_from == Anchor(event="window_opens", date=day("2026-12-04"))


def test_not_before_is_a_minimum_and_nothing_to_act_by() -> None:
    found = one(phrase(kind="execution_window", relation="not_before", dates=on("2026-04-20")))
    assert (found.date, found.direction, found.act_by) == (day("2026-04-20"), "minimum", None)


def test_tells_the_later_end_of_the_law_without_moving_the_day() -> None:
    known = context(**received("2026-03-05T09:00"))
    found = one(phrase(relation="within", amount=30, unit="days", anchor="receipt"), known)
    assert (found.date, found.act_by) == (day("2026-04-04"), day("2026-04-03"))
    assert "would end on 6 April 2026" in found.explanation


def test_a_rule_that_the_letter_repeats_keeps_its_id() -> None:
    known = context(**received("2026-11-02T09:00"), types=("evidence",), instruments=("eio",))
    found = one(phrase(relation="within", amount=30, unit="days", anchor="receipt"), known)
    assert (found.basis, found.rule) == ("requested", "eio_recognition")


def test_the_last_day_that_the_letter_computed_keeps_the_rules_id() -> None:
    known = context(
        events=(Anchor(event="arrest", date=day("2026-05-02")),),
        types=("extradition",),
        instruments=("coe_extradition1957",),
    )
    found = one(phrase(kind="custody_expiry", relation="on", dates=on("2026-06-11")), known)
    assert (found.basis, found.rule) == ("requested", "coe_prov_40")


DAYS = st.dates(dt.date(2019, 1, 1), dt.date(2040, 12, 31))
RELATIONS = st.sampled_from(["by", "before", "on", "until"])
KINDS = st.sampled_from(["response_due", "hearing", "custody_expiry", "limitation", "freezing_expiry", "other"])


@given(DAYS, RELATIONS, KINDS)
def test_the_day_to_act_on_is_never_later_and_a_working_day(named: dt.date, relation: str, kind: str) -> None:
    found = one(phrase(kind=kind, relation=relation, dates=on(named.isoformat())))
    assert found.act_by is not None
    assert found.act_by <= named
    assert VIENNA.working_day(found.act_by)


@given(DAYS, st.integers(1, 400), st.sampled_from(["days", "weeks", "months", "working_days"]), KINDS)
def test_the_explanation_names_the_day(start: dt.date, amount: int, unit: str, kind: str) -> None:
    known = context(events=(Anchor(event="arrest", date=start),))
    found = one(phrase(kind=kind, relation="within", amount=amount, unit=unit, anchor="arrest"), known)
    assert found.date is not None
    assert found.date > start
    assert f"{found.date.day} {found.date:%B %Y}" in found.explanation
