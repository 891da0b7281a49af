"""Urgency by stated criteria: the dossier's examples, each criterion, and what never lifts a level."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rogatory import domain
from rogatory.office import Office, sample_office
from rogatory.record import By, Content, Evidence, Source, Urgency
from rogatory.route.letter import Register
from rogatory.route.urgency import urgency

EXAMPLES = tomllib.loads((Path(__file__).parent / "examples.toml").read_text("utf-8"))["urgency"]
TODAY = dt.date(2026, 3, 3)
NOON = dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC)


def found(value: str) -> dict[str, Any]:
    return {"value": value, "confidence": 1.0, "rule": "test"}


def content(kind: str = "evidence", **fields: Any) -> Content:
    base = {
        "request_type": found(kind),
        "urgency": {"value": "normal", "level": "U3"},
        "confidentiality": {"value": False},
    }
    facts = {"summary_evidence": [{"start": 0, "end": 1, "text": "x", "confidence": 1, "by": "rule"}]}
    return Content.model_validate({**base, "facts": facts, "requesting_state": found("FR"), **fields})


def measure(code: str, *particulars: str) -> dict[str, Any]:
    details = [{"kind": kind, "value": "x"} for kind in particulars]
    return {"key": "m1", "code": code, "text": code, "coercive": True, "particulars": details}


def deadline(kind: str = "response_due", **fields: Any) -> dict[str, Any]:
    base = {"key": "d1", "text": "x", "kind": kind, "basis": "requested", "status": "firm", "explanation": "x"}
    return {**base, **fields}


def assessed(given: Content, text: str = "", *, office: Office | None = None, reminders: int = 0) -> Urgency:
    source = Source.model_validate(
        {
            "file": "a.pdf", "sha256": "0", "bytes": 1, "pages": 1, "received_at": NOON, "received_basis": "given",
            "text": "native", "text_sha256": "0", "reader": {},
        }
    )  # fmt: skip

    def evidence_at(start: int, end: int) -> Evidence:
        return Evidence(start=start, end=end, text=text[start:end], confidence=1, by=By.RULE)

    register = Register(reminders=reminders)
    return urgency(
        given, (), office or Office(), TODAY, source=source, text=text, evidence_at=evidence_at, register=register
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: "-".join(map(str, e["given"].values())))
def test_urgency_examples_of_the_dossier(example: dict[str, Any]) -> None:
    asked, expected = example["given"], example["expected"]
    at = NOON + dt.timedelta(hours=asked["hours_left"]) if "hours_left" in asked else None
    clocks = [deadline(at=at, basis="statutory")] if at else []
    given = content(
        asked["type"],
        subtype=found(asked["subtype"]) if "subtype" in asked else None,
        deadlines=clocks,
        withdraws=[asked["withdrawn_measure"]] if "withdrawn_measure" in asked else [],
    )
    result = assessed(given)
    assert (result.level, list(result.criteria)) == (expected["level"], expected["criteria"])


def on(days: int) -> dt.date:
    return TODAY + dt.timedelta(days=days)


SUSPECT_HELD = {"key": "p1", "name": "X", "kind": "person", "roles": ["suspect"], "custody": found("remand")}
CHILD = {"key": "p1", "name": "X", "kind": "person", "roles": ["victim"], "birth_date": found("2012-05-01")}


def offence(category: str) -> list[dict[str, Any]]:
    return [{"key": "f1", "text": category, "categories": [category]}]


def basis(instrument: str) -> list[dict[str, Any]]:
    return [{"text": instrument, "instrument": instrument}]


CASES = {
    "threat_to_life": (content(), "Her life is in danger.", "U0"),
    "child_at_risk": (content(offences=offence("child_sexual_exploitation")), "an unidentified victim", "U0"),
    "attack_in_progress": (content(offences=offence("cyber_intrusion")), "une attaque en cours", "U0"),
    "emergency_247": (content(emergency={"text": "data gone within hours"}), "", "U0"),
    "provisional_arrest_flight_now": (content("provisional_arrest"), "He is about to board a plane.", "U0"),
    "freeze_48h": (content("asset_recovery", measures=[measure("freeze_assets")]), "the funds are in transit", "U0"),
    "coercive_withdrawn": (content("follow_up", subtype=found("withdrawal"), withdraws=["arrest_surrender"]), "", "U0"),
    "hours_clock": (content(deadlines=[deadline(at=NOON - dt.timedelta(hours=2))]), "", "U0"),
    "provisional_arrest": (content(secondary_types=[found("provisional_arrest")]), "", "U1"),
    "custody_clock": (content(deadlines=[deadline("custody_expiry", date=on(13), basis="statutory")]), "", "U1"),
    "data_loss_imminent": (
        content(measures=[measure("telecom_data")], deadlines=[deadline("preservation_expiry", status="unresolved")]),
        "",
        "U1",
    ),
    "asset_dissipation": (content("asset_recovery", measures=[measure("freeze_assets", "dissipation_risk")]), "", "U1"),
    "event_within_7d": (content(deadlines=[deadline("hearing", date=on(7))]), "", "U1"),
    "limitation_within_30d": (content(deadlines=[deadline("limitation", date=on(30))]), "", "U1"),
    "operation_date_within_14d": (content(deadlines=[deadline("hearing", date=on(14), text="action day")]), "", "U1"),
    "suspect_in_custody": (content(parties=[SUSPECT_HELD]), "", "U2"),
    "event_within_45d": (content(deadlines=[deadline(date=on(45))]), "", "U2"),
    "statutory_clock_running": (content(legal_basis=basis("eio")), "", "U2"),
    "serious_offence": (content(offences=offence("homicide")), "", "U2"),
    "vulnerable_victim": (content(parties=[CHILD]), "", "U2"),
    "reminder_second_or_later": (content("follow_up", subtype=found("reminder")), "Zweite Erinnerung", "U2"),
    "evidence_about_to_perish": (content(), "The witness is terminally ill.", "U2"),
    "default": (content(), "", "U3"),
}


@pytest.mark.parametrize("criterion", list(domain.routing().criteria))
def test_each_criterion_gives_its_level(criterion: str) -> None:
    given, text, level = CASES[criterion]
    result = assessed(given, text, office=sample_office())
    assert criterion in result.criteria
    assert result.level == level


@pytest.mark.parametrize(
    ("given", "text"),
    [
        pytest.param(content(urgency={"value": "urgent", "level": "U3"}), "URGENT", id="the word alone"),
        pytest.param(content(legal_basis=basis("riyadh1983")), "", id="instrument not in force"),
        pytest.param(content(deadlines=[deadline(at=NOON, status="not_in_force")]), "", id="clock not in force"),
        pytest.param(content(deadlines=[deadline(at=NOON, direction="minimum")]), "", id="a minimum is no last day"),
        pytest.param(content(deadlines=[deadline("hearing", date=on(-2))]), "", id="a past hearing"),
        pytest.param(content(deadlines=[deadline(date=on(5), basis="statutory")]), "", id="a statutory answer"),
        pytest.param(content(), "about to board a plane", id="flight without arrest"),
        pytest.param(content(measures=[measure("telecom_data")]), "", id="telecom data, retention not told"),
        pytest.param(content(parties=[{**SUSPECT_HELD, "roles": ["witness"]}]), "", id="a detained witness"),
    ],
)
def test_what_lifts_nothing(given: Content, text: str) -> None:
    assert assessed(given, text, office=sample_office()).level == "U3"


def test_the_register_counts_reminders() -> None:
    given = content("follow_up", subtype=found("reminder"))
    assert assessed(given, reminders=2).criteria == ("reminder_second_or_later",)
    assert assessed(given, reminders=1).criteria == ("default",)


def test_what_the_letter_asks_is_kept_beside_the_level() -> None:
    assert assessed(content(urgency={"value": "urgent", "level": "U3"})).value == "urgent"


def test_grounds_are_shown_on_the_page() -> None:
    text = "Her life is in danger."
    assert [piece.text for piece in assessed(content(), text).evidence] == ["life is in danger"]


def test_all_criteria_that_hold_are_listed_gravest_first() -> None:
    given = content("provisional_arrest", offences=offence("homicide"))
    assert assessed(given).criteria == ("provisional_arrest", "serious_offence")


def test_nationality_changes_nothing() -> None:
    one, other = ({"key": "p1", "name": "X", "kind": "person", "nationality": found(state)} for state in ("DE", "SY"))
    assert assessed(content(parties=[one])) == assessed(content(parties=[other]))
