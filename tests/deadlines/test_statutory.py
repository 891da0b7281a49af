"""The clocks that instruments start; the worked examples of the dossier among them."""

import datetime as dt
from typing import Any

import pytest

from rogatory.deadlines import Context, Phrase, Reading, resolve, statutory
from rogatory.office import Bilateral, Office, Treaty
from rogatory.record import Anchor, Confidentiality, Content, Deadline, Found, LegalBasis, Measure, Urgency


def office(state: str = "XV", *instruments: str, **periods: int) -> Office:
    treaties = tuple(
        Treaty(instrument=name, states=("AT",), in_force_from=dt.date(2000, 1, 1), periods=periods)
        for name in instruments
    )
    return Office(state=state, time_zone="Europe/Vienna", treaties=treaties)


def content(kind: str, *instruments: str, measures: tuple[str, ...] = (), urgent: bool = False, **more: Any) -> Content:
    return Content(
        request_type=Found[str](value=kind, confidence=0.9),
        legal_basis=tuple(LegalBasis(text=name, instrument=name) for name in instruments),
        measures=tuple(Measure(key=code, code=code, text=code, coercive=True) for code in measures),
        urgency=Urgency(value="urgent" if urgent else "normal", level="U3"),
        confidentiality=Confidentiality(value=False),
        **more,
    )


def context(of: Content, where: Office, **known: Any) -> Context:
    types = (of.request_type.value, *(t.value for t in of.secondary_types))
    instruments = tuple(b.instrument for b in of.legal_basis if b.instrument)
    return Context(
        assessed_on=dt.date(2026, 11, 2),
        office=where,
        requesting_state="AT",
        types=types,
        instruments=instruments,
        **known,
    )


def clocks(of: Content, where: Office, **known: Any) -> dict[str | None, Deadline]:
    return {d.rule: d for d in statutory(of, context(of, where, **known))}


def received(moment: str, basis: str = "stamp") -> dict[str, Any]:
    return {"received_at": dt.datetime.fromisoformat(moment), "received_basis": basis}


def happened(event: str, day: str) -> dict[str, Any]:
    return {"events": (Anchor(event=event, date=dt.date.fromisoformat(day)),)}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_an_investigation_order_is_to_be_recognised_in_thirty_days() -> None:
    found = clocks(content("evidence", "eio"), office("XV", "eio"), **received("2026-11-02T10:00"))
    assert (found["eio_recognition"].date, found["eio_recognition"].act_by) == (day("2026-12-02"), day("2026-12-02"))
    assert (found["eio_execution"].status, found["eio_execution"].date) == ("unresolved", None)


def test_its_execution_runs_from_the_decision() -> None:
    decided = happened("recognition_decision", "2026-12-02")
    found = clocks(content("evidence", "eio"), office("XV", "eio"), **decided)
    assert found["eio_execution"].date == day("2027-03-02")


def test_provisional_arrest_under_the_council_of_europe() -> None:
    arrested = happened("arrest", "2026-11-10")
    found = clocks(
        content("provisional_arrest", "coe_extradition1957"), office("XV", "coe_extradition1957"), **arrested
    )
    assert (found["coe_prov_18"].date, found["coe_prov_18"].act_by) == (day("2026-11-28"), day("2026-11-27"))
    assert (found["coe_prov_40"].date, found["coe_prov_40"].act_by) == (day("2026-12-20"), day("2026-12-18"))
    assert "day 1: 19 December 2026" in found["coe_prov_40"].explanation


def test_in_the_united_kingdom_the_day_of_arrest_is_day_one() -> None:
    found = clocks(content("provisional_arrest"), office("GB"), **happened("arrest", "2026-11-10"))
    assert (found["uk_prov_45"].date, found["uk_prov_45"].act_by) == (day("2026-12-24"), day("2026-12-24"))


def test_domestic_law_of_another_state_does_not_run() -> None:
    assert clocks(content("provisional_arrest"), office("XV"), **happened("arrest", "2026-11-10")) == {}


def test_a_bilateral_term_must_be_looked_up() -> None:
    arrested = happened("arrest", "2026-11-10")
    found = clocks(content("provisional_arrest", "bilateral_extradition"), office("XV"), **arrested)["bilateral_prov"]
    assert (found.status, found.date, found.warn_at) == ("unresolved", None, day("2026-12-10"))


def test_a_bilateral_term_in_the_profile_runs() -> None:
    treaty = Bilateral(
        instrument="bilateral_extradition",
        states=("AT",),
        in_force_from=dt.date(2000, 1, 1),
        signed=dt.date(1999, 1, 1),
        periods={"provisional_arrest_days": 60},
    )
    where = Office(state="XV", bilateral=(treaty,))
    found = clocks(content("provisional_arrest", "bilateral_extradition"), where, **happened("arrest", "2026-11-10"))
    assert found["bilateral_prov"].date == day("2027-01-09")


def test_an_urgent_freezing_certificate_has_forty_eight_full_hours() -> None:
    asked = content("asset_recovery", "reg2018_1805", measures=("freeze_assets",), urgent=True)
    found = clocks(asked, office("XV", "reg2018_1805"), **received("2026-11-06T16:20"))["freeze_urgent_decide"]
    assert found.at == dt.datetime.fromisoformat("2026-11-08T17:00:00+01:00")
    assert (found.date, found.act_by) == (day("2026-11-08"), day("2026-11-08"))
    assert "safe time is 16:20" in found.explanation


def test_a_certificate_that_asks_for_no_haste_has_no_hours() -> None:
    asked = content("asset_recovery", "reg2018_1805", measures=("freeze_assets",))
    found = clocks(asked, office("XV", "reg2018_1805"), **received("2026-11-06T16:20"))
    assert "freeze_urgent_decide" not in found


def test_preserved_data_must_be_kept_at_least_sixty_days() -> None:
    kept = happened("preservation", "2026-11-24")
    found = clocks(content("data_preservation", "budapest2001"), office("XV", "budapest2001"), **kept)[
        "budapest_min_60"
    ]
    assert (found.date, found.direction) == (day("2027-01-23"), "minimum")


def test_an_instrument_not_in_force_starts_no_clock() -> None:
    found = clocks(content("evidence", "eio"), office("XV"), **received("2026-11-02T10:00"))["eio_recognition"]
    assert (found.status, found.date, found.act_by) == ("not_in_force", None, None)
    assert "cited, not in force between us" in found.explanation


def test_an_unknown_sender_leaves_the_clock_open() -> None:
    of = content("evidence", "eio")
    known = context(of, office("XV", "eio"), **received("2026-11-02T10:00")).model_copy(
        update={"requesting_state": None}
    )
    assert {d.status for d in statutory(of, known)} == {"unresolved"}


def test_the_files_time_starts_no_clock() -> None:
    known = received("2026-11-02T10:00", "file_time")
    found = clocks(content("evidence", "eio"), office("XV", "eio"), **known)["eio_recognition"]
    assert (found.status, found.date) == ("unresolved", None)


def test_a_declared_lead_for_summonses_counts_back_from_the_hearing() -> None:
    of = content("service_of_documents", "coe_mla1959")
    where = office("XV", "coe_mla1959", summons_days=30)
    found = clocks(of, where, **happened("hearing", "2026-12-15"))["coe_summons_50"]
    assert (found.date, found.direction) == (day("2026-11-15"), "condition")


def test_without_a_declaration_there_is_no_lead() -> None:
    of = content("service_of_documents", "coe_mla1959")
    assert "coe_summons_50" not in clocks(of, office("XV", "coe_mla1959"), **happened("hearing", "2026-12-15"))


def test_a_secondary_type_starts_clocks_too() -> None:
    of = content("extradition", "eio", secondary_types=(Found[str](value="evidence", confidence=0.8),))
    assert "eio_recognition" in clocks(of, office("XV", "eio"), **received("2026-11-02T10:00"))


@pytest.mark.parametrize(
    ("amount", "rules"),
    [
        pytest.param(30, {"eio_recognition": 1}, id="the same term once"),
        pytest.param(20, {"eio_recognition": 1, None: 1}, id="another term beside it"),
    ],
)
def test_a_term_the_letter_repeats_is_not_added_again(amount: int, rules: dict[str | None, int]) -> None:
    of = content("evidence", "eio")
    known = context(of, office("XV", "eio"), **received("2026-11-02T10:00"))
    said = Phrase(
        start=0, end=1, text="w", kind="response_due", relation="within", amount=amount, unit="days", anchor="receipt"
    )
    requested = resolve([said], known)
    added = statutory(of.model_copy(update={"deadlines": requested}), known)
    ids = [d.rule for d in (*requested, *added) if d.rule in rules]
    assert {rule: ids.count(rule) for rule in rules} == rules


def test_the_letters_date_and_the_rules_date_stand_side_by_side() -> None:
    of = content("evidence", "eio")
    known = context(of, office("XV", "eio"), **received("2026-11-02T10:00"))
    said = Phrase(start=0, end=1, text="w", kind="response_due", relation="by", dates=(Reading(date="2026-11-20"),))
    requested = resolve([said], known)
    added = statutory(of.model_copy(update={"deadlines": requested}), known)
    assert [d.date for d in (*requested, *added) if d.rule in (None, "eio_recognition")] == [
        day("2026-11-20"),
        day("2026-12-02"),
    ]
