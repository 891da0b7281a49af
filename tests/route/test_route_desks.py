"""Desk, copies, tasks, decision and reasons, by the dossier's examples and beyond."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rogatory import domain
from rogatory.office import Office, sample_office
from rogatory.record import Content, Flag, Route, Urgency
from rogatory.route.letter import Register
from rogatory.route.route import route

EXAMPLES = tomllib.loads((Path(__file__).parent / "examples.toml").read_text("utf-8"))


def found(value: str, confidence: float = 1.0) -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "rule": "test"}


def measure(key: str, code: str, confidence: float = 1.0) -> dict[str, Any]:
    return {"key": key, "code": code, "text": code, "coercive": False, "confidence": confidence}


def content(
    kind: str = "evidence",
    *,
    measures: tuple[str, ...] = (),
    sure: float = 1.0,
    offences: tuple[str, ...] = (),
    **fields: Any,
) -> Content:
    base = {
        "request_type": found(kind),
        "requesting_state": found("FR"),
        "measures": [measure(f"m{n}", code, sure) for n, code in enumerate(measures, 1)],
        "offences": [{"key": f"f{n}", "text": c, "categories": [c]} for n, c in enumerate(offences, 1)],
        "urgency": {"value": "normal", "level": "U3"},
        "confidentiality": {"value": False},
    }
    return Content.model_validate({**base, **fields})


def routed(
    given: Content, *flags: str, level: str = "U3", office: Office | None = None, linked: str | None = None
) -> Route:
    urgency = Urgency.model_validate({"value": "normal", "level": level})
    raised = tuple(Flag(id=flag) for flag in flags)
    return route(given, raised, urgency, office or Office(), register=Register(linked_desk=linked))


@pytest.mark.parametrize("example", EXAMPLES["routing"], ids=lambda e: "-".join(map(str, e["given"].values())))
def test_routing_examples_of_the_dossier(example: dict[str, Any]) -> None:
    asked, expected = example["given"], example["expected"]
    given = content(
        asked["type"],
        measures=tuple(asked["measures"]),
        offences=tuple(asked["offences"]),
        secondary_types=[found(kind) for kind in asked.get("secondary", [])],
        subtype=found(asked["subtype"]) if "subtype" in asked else None,
    )
    result = routed(given, *asked["flags"], level=asked["urgency"], linked=asked.get("linked_desk"))
    assert (result.desk, list(result.cc), result.decision) == (expected["desk"], expected["cc"], expected["decision"])


@pytest.mark.parametrize("kind", list(domain.types()))
def test_every_type_has_a_desk_and_a_reason(kind: str) -> None:
    result = routed(content(kind))
    assert result.desk in domain.routing().desks
    assert "because the type is" in result.reasons[0]


def test_a_reason_is_a_plain_sentence_with_its_rule() -> None:
    assert routed(content()).reasons == ("evidence desk because the type is evidence (rule R18)",)


def test_copies_say_why() -> None:
    result = routed(content(measures=("bank_records", "freeze_assets")), "fiscal", level="U1")
    assert result.reasons == (
        "fiscal desk because the type is evidence and the flag fiscal is raised (rule R14)",
        "copy to the duty lawyer because the urgency is U1 (rule K01)",
        "copy to the asset recovery desk because it asks for freeze assets (rule K02)",
        "waits for a person, who is told at once, because the urgency is U1",
    )


def test_measures_are_shared_out_to_their_desks() -> None:
    asked = ("bank_records", "freeze_assets", "telecom_data", "take_statement", "serve_document")
    assert [(task.desk, task.measures) for task in routed(content(measures=asked)).tasks] == [
        ("asset_recovery_desk", ("m1", "m2", "m4")),
        ("cyber_247_desk", ("m3",)),
        ("service_desk", ("m5",)),
    ]


def test_the_measures_of_a_follow_up_go_to_the_desk_of_its_secondary_type() -> None:
    given = content("follow_up", measures=("bank_records",), secondary_types=[found("evidence")])
    tasks = routed(given, linked="extradition_desk").tasks
    assert [(t.desk, t.measures) for t in tasks] == [("extradition_desk", ()), ("evidence_desk", ("m1",))]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        pytest.param({"request_type": found("evidence", 0.6)}, "request type is sure to 0.60 only", id="type"),
        pytest.param({"requesting_state": found("FR", 0.4)}, "requesting State is sure to 0.40", id="State"),
        pytest.param({"requesting_state": None}, "requesting State was not found", id="no State"),
        pytest.param({"sure": 0.2, "measures": ("bank_records",)}, "measure m1 is sure to 0.20", id="measure"),
        pytest.param(
            {"parties": [{"key": "p1", "name": "X", "kind": "person", "protected": True}]},
            "party p1 is protected",
            id="protected party",
        ),
    ],
)
def test_doubt_waits_for_a_person_and_says_so(fields: dict[str, Any], words: str) -> None:
    result = routed(content(**fields))
    assert result.decision == "review"
    assert any(words in reason for reason in result.reasons)


@pytest.mark.parametrize("flag", [f.id for f in domain.flags().values() if f.group == "channel"])
def test_no_flag_of_channel_is_ever_auto(flag: str) -> None:
    assert routed(content(), flag).decision == "review"


def test_a_doubtful_address_matters_only_to_an_office_with_a_state() -> None:
    given = content(requested_state=found("XV", 0.3))
    assert routed(given).decision == "auto"
    assert routed(given, office=sample_office()).decision == "review"


def test_what_would_change_it_names_another_likely_type() -> None:
    kind = {**found("evidence"), "alternatives": [{"value": "asset_recovery", "confidence": 0.31}]}
    changes = routed(content(request_type=kind)).what_would_change_it
    assert (
        "were the type asset recovery (likely to 0.31), the desk would be the asset recovery desk (rule R08)" in changes
    )


def test_what_would_change_it_names_one_missing_fact() -> None:
    changes = routed(content(measures=("bank_records",))).what_would_change_it
    assert "a measure interception would bring it to the cyber 247 desk (rule R15)" in changes
    assert "the flag fiscal would bring it to the fiscal desk (rule R14)" in changes


def test_rules_of_the_office_come_before_the_table_but_after_misdirected_mail() -> None:
    rule = {"id": "V01", "when": {"type_in": ["evidence"], "states_any": ["FR"]}, "desk": "jit_desk"}
    office = Office.model_validate({"routing": [rule]})
    assert routed(content(), office=office).desk == "jit_desk"
    assert routed(content(), "wrong_state", office=office).desk == "returns_misdirected"


def test_the_offices_own_label_is_told() -> None:
    assert (
        "cyber 247 desk (Contact point 24/7)" in routed(content("data_preservation"), office=sample_office()).reasons[0]
    )


def test_what_cannot_be_read_goes_to_quarantine() -> None:
    urgency = Urgency.model_validate({"value": "normal", "level": "U3"})
    assert route(content("not_a_request"), (), urgency, Office(), readable=False).decision == "quarantine"


@pytest.mark.parametrize(
    ("unread", "hidden", "words"),
    [
        pytest.param([2], [], "page 2 could not be read", id="one page"),
        pytest.param([3, 2], [], "pages 2 and 3 could not be read", id="two pages"),
        pytest.param([2, 4, 5, 6, 7], [], "pages 2 and 4 to 7 could not be read", id="many in a row"),
        pytest.param([1, 3, 5], [], "pages 1, 3 and 5 could not be read", id="here and there"),
        pytest.param([], [1], "page 1 holds hidden text", id="hidden text"),
        pytest.param([], [1, 2], "pages 1 and 2 hold hidden text", id="hidden text on two"),
    ],
)
def test_pages_that_nobody_could_read_wait_for_a_person(unread: list[int], hidden: list[int], words: str) -> None:
    urgency = Urgency.model_validate({"value": "normal", "level": "U3"})
    result = route(content(), (), urgency, Office(), unread=unread, hidden=hidden)
    assert result.decision == "review"
    assert f"waits for a person because {words}" in result.reasons


def test_nationality_changes_no_route() -> None:
    foreign = {"key": "p", "name": "X", "kind": "person", "nationality": found("MA")}
    assert routed(content(parties=[foreign])) == routed(content())
