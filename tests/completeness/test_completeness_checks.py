"""Every item of the completeness list, judged on small requests."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from rogatory import domain
from rogatory.completeness import checks
from rogatory.completeness.conditions import CONDITIONS
from rogatory.completeness.paths import parsed
from rogatory.office import Office, sample_office
from rogatory.record import Check, Content, Form, Source

NOW = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)


def source(**fields: Any) -> Source:
    given = {"file": "a.pdf", "sha256": "0", "bytes": 1, "pages": 1, "received_at": NOW, "received_basis": "given"}
    read = {"text": "native", "text_sha256": "0", "reader": {}, "languages": ("en",)}
    return Source.model_validate({**given, **read, **fields})


def evidence(text: str = "x") -> dict[str, Any]:
    return {"start": 0, "end": len(text), "text": text, "confidence": 1.0, "by": "rule"}


def found(value: Any, confidence: float = 1.0) -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "evidence": (evidence(),)}


def content(kind: str = "evidence", **fields: Any) -> Content:
    base = {"request_type": found(kind), "urgency": {"value": "normal", "level": "U3", "criteria": ("default",)}}
    return Content.model_validate({**base, "confidentiality": {"value": False}, **fields})


def basis(*instruments: str) -> list[dict[str, Any]]:
    return [{"text": instrument, "instrument": instrument} for instrument in instruments]


def measure(code: str, *particulars: str, **fields: Any) -> dict[str, Any]:
    details = [{"kind": kind, "value": "x", "evidence": (evidence(kind),)} for kind in particulars]
    return {"key": f"m-{code}", "code": code, "text": code, "coercive": True, "particulars": details, **fields}


def paper(kind: str, title: str, *, found: bool = True) -> dict[str, Any]:
    return {"title": title, "kind": kind, "announced": True, "found": found}


def person(role: str) -> dict[str, Any]:
    return {"key": "p", "name": "X", "kind": "person", "roles": [role]}


def judged(item: str, given: Content, *, office: Office | None = None, **fields: Any) -> Check:
    return next(check for check in checks(given, source(**fields), office or Office()) if check.id == item)


def paths() -> Iterator[tuple[str, str]]:
    for item in domain.checks().values():
        for choice in (item.check, *item.check_by_type.values()):
            for path in (*choice.all, *choice.any):
                yield item.id, path


def field_type(model: type[BaseModel], name: str) -> Any:
    """Return the model inside an optional or repeated field, or the plain type."""
    annotation = model.model_fields[name].annotation
    models = [annotation, *get_args(annotation), *(inner for arg in get_args(annotation) for inner in get_args(arg))]
    return next((m for m in models if isinstance(m, type) and issubclass(m, BaseModel)), annotation)


@pytest.mark.parametrize(("item", "path"), list(paths()))
def test_every_path_of_the_list_exists_in_the_record(item: str, path: str) -> None:
    steps = parsed(path)
    model: Any = Source if steps[0].name == "source" else Content
    for step in steps[1:] if steps[0].name == "source" else steps:
        if model is Form:
            kinds = get_args(Form.model_fields["kind"].annotation)
            assert step.name in kinds or step.name.startswith("section_")
            return
        inner = field_type(model, step.name)
        if step.key is not None:
            assert {step.key, f"{step.key}s"} & set(inner.model_fields)
        model = inner


@pytest.mark.parametrize(
    "path",
    [
        "absentia.retrial",
        "assurances",
        "sentences.remaining",
        "form.sections",
        "proportionality",
        "offences.list_offence",
        "other_consequences",
        "transfer_reason",
        "jit.composition",
        "jit.leader",
        "jit.period",
        "jit.place",
        "underlying_type",
        "withdraws",
        "legal_basis.in_force",
        "deadlines.pauses",
        "deadlines.warn_at",
        "deadlines.at",
        "emergency",
        "parties.other_case",
        "parties.custody",
        "subtype",
        "requested_state",
        "channel",
        "confidentiality.use_limits",
    ],
)
def test_fields_that_rules_and_flags_name_exist_in_the_record(path: str) -> None:
    model: Any = Content
    for name in path.split("."):
        assert name in model.model_fields
        model = field_type(model, name)


@pytest.mark.parametrize(
    ("model", "path", "values"),
    [
        pytest.param("enclosures", "kind", "enclosures", id="enclosure kinds"),
        pytest.param("references", "kind", "references", id="reference kinds"),
        pytest.param("deadlines", "kind", "deadlines", id="deadline kinds"),
        pytest.param("objects", "kind", "objects", id="object kinds"),
    ],
)
def test_filters_ask_for_values_that_the_record_knows(model: str, path: str, values: str) -> None:
    inner = field_type(Content, model)
    allowed = set(get_args(inner.model_fields[path].annotation))
    asked = {s.value for _, p in paths() for s in parsed(p) if s.name == values and s.key == path}
    assert asked <= allowed


def test_particulars_asked_for_are_those_of_the_measures() -> None:
    known = {p.kind for m in domain.measures().values() for p in m.particulars}
    asked = {s.value for _, p in paths() for s in parsed(p) if s.name == "particulars"}
    assert asked <= known


def test_every_condition_is_known() -> None:
    named = {item.condition for item in domain.checks().values() if item.condition is not None}
    assert {name for name in named if not name.startswith("measure:")} == set(CONDITIONS)


def test_a_broken_path_is_refused() -> None:
    with pytest.raises(ValueError, match="no field path"):
        parsed("measures[code")


@pytest.mark.parametrize("kind", list(domain.types()))
def test_only_items_of_the_request_types_are_judged(kind: str) -> None:
    wanted = {item.id for item in domain.checks().values() if kind in item.types}
    assert {check.id for check in checks(content(kind), source(), Office())} == wanted


def test_every_item_is_judged_for_some_type() -> None:
    judged_ids = {c.id for kind in domain.types() for c in checks(content(kind), source(), Office())}
    assert judged_ids == set(domain.checks())


def test_secondary_types_bring_their_items() -> None:
    both = content("follow_up", secondary_types=(found("service_of_documents"),))
    assert {"F01", "C10"} <= {check.id for check in checks(both, source(), Office())}


AUTHORITY = {"name": "Court of Lyon", "role": "requesting_authority", "evidence": (evidence("Court of Lyon"),)}
BANK = measure("bank_records", "period_from_to", "bank_and_branch", "account_number_or_iban")


@pytest.mark.parametrize(
    ("item", "given", "status"),
    [
        pytest.param("C01", content(authorities=[AUTHORITY]), "present", id="authority named"),
        pytest.param("C01", content(), "absent", id="no authority"),
        pytest.param("C02", content(authorities=[AUTHORITY]), "present", id="one of several is enough"),
        pytest.param("C05", content(offences=[{"key": "f", "text": "fraud"}]), "partial", id="offence, no provision"),
        pytest.param(
            "C05",
            content("data_preservation", offences=[{"key": "f", "text": "fraud"}]),
            "present",
            id="preservation needs no citation",
        ),
        pytest.param(
            "C09",
            content(parties=[{"key": "p", "name": "X", "kind": "person", "confidence": 0.3}]),
            "unclear",
            id="doubtful",
        ),
        pytest.param(
            "C11",
            content("service_of_documents", enclosures=[paper("document_to_serve", "summons", found=False)]),
            "unclear",
            id="announced only",
        ),
        pytest.param(
            "C11",
            content("service_of_documents", enclosures=[paper("document_to_serve", "summons")]),
            "present",
            id="found",
        ),
        pytest.param(
            "C10",
            content("service_of_documents", parties=[person("addressee")]),
            "partial",
            id="addressee without address",
        ),
        pytest.param("C04", content("service_of_documents"), "not_applicable", id="service needs no facts"),
        pytest.param("C04", content(facts={"summary_evidence": (evidence("told"),)}), "present", id="facts told"),
        pytest.param("C16", content(), "not_applicable", id="nothing claimed"),
        pytest.param(
            "C16",
            content(urgency={"value": "urgent", "level": "U3", "criteria": ("default",)}),
            "absent",
            id="urgency without reason",
        ),
        pytest.param(
            "C16",
            content(urgency={"value": "urgent", "level": "U1", "criteria": ("event_within_7d",)}),
            "present",
            id="urgency with reason",
        ),
        pytest.param("C17", content(), "absent", id="confidentiality silent"),
        pytest.param("M01", content(), "not_applicable", id="no bank measure"),
        pytest.param("M01", content(measures=[BANK]), "present", id="bank complete"),
        pytest.param(
            "M01",
            content(measures=[BANK, {**measure("bank_records"), "key": "m2"}]),
            "partial",
            id="one of two bank measures lacks it",
        ),
        pytest.param(
            "M05",
            content(measures=[measure("video_hearing", targets=["p"])], parties=[person("witness")]),
            "not_applicable",
            id="video of a witness",
        ),
        pytest.param(
            "M05",
            content(measures=[measure("video_hearing", targets=["p"])], parties=[person("accused")]),
            "absent",
            id="video of the accused",
        ),
        pytest.param(
            "A02",
            content("asset_recovery", enclosures=[paper("order", "order")]),
            "not_applicable",
            id="order attached",
        ),
        pytest.param(
            "A03",
            content("asset_recovery", measures=[measure("confiscate_assets")]),
            "absent",
            id="enforcement without order",
        ),
        pytest.param(
            "X06",
            content("extradition", absentia={"value": True, "retrial": None}),
            "unclear",
            id="absentia, retrial not told",
        ),
        pytest.param(
            "X07",
            content("extradition", offences=[{"key": "f", "text": "murder", "penalty": "life imprisonment"}]),
            "absent",
            id="life without assurance",
        ),
        pytest.param(
            "X09", content("extradition", legal_basis=basis("coe_extradition1957")), "not_applicable", id="EAW only"
        ),
        pytest.param("X01", content("extradition", legal_basis=basis("eaw")), "not_applicable", id="not under the EAW"),
        pytest.param(
            "X14",
            content("extradition", legal_basis=basis("eaw"), sentences=[{"imposed": "3 years"}]),
            "present",
            id="EAW sentence",
        ),
        pytest.param(
            "E03",
            content(legal_basis=basis("eio"), form={"kind": "eio_annex_a", "sections": ["A", "J"]}),
            "present",
            id="section J filled",
        ),
        pytest.param(
            "E01",
            content(legal_basis=basis("eio"), form={"kind": "eio_annex_a", "sections": ["A"]}),
            "partial",
            id="form without signature",
        ),
        pytest.param(
            "S03",
            content("transfer_of_sentenced_person", legal_basis=basis("fd2008_909")),
            "not_applicable",
            id="no consent needed",
        ),
        pytest.param(
            "F01",
            content("follow_up", references=[{"text": "VAL-MLA/2026/00012", "kind": "ours"}]),
            "present",
            id="our reference",
        ),
        pytest.param("H01", content("civil_judicial_assistance", form={"kind": "hague"}), "present", id="Hague form"),
        pytest.param(
            "C12",
            content("service_of_documents", enclosures=[paper("document_to_serve", "Ladung")]),
            "absent",
            id="summons without date",
        ),
    ],
)
def test_status_of_an_item(item: str, given: Content, status: str) -> None:
    assert judged(item, given).status == status


def test_evidence_is_that_of_the_items_that_satisfied() -> None:
    assert [piece.text for piece in judged("M01", content(measures=[BANK])).evidence] == [
        "period_from_to",
        "bank_and_branch",
        "account_number_or_iban",
    ]


@pytest.mark.parametrize(
    ("item", "given", "severity"),
    [
        pytest.param("C14b", content(), "soft", id="signature is soft"),
        pytest.param("C14b", content(legal_basis=basis("eio")), "hard", id="hard under the EIO"),
        pytest.param("M01", content(measures=[BANK]), "hard", id="condition holds"),
        pytest.param("M01", content(), "conditional", id="condition does not hold"),
    ],
)
def test_severity_of_an_item(item: str, given: Content, severity: str) -> None:
    assert judged(item, given).severity == severity


def test_a_signature_is_hard_where_national_law_asks_for_it() -> None:
    assert judged("C14b", content(), office=Office(requires_signature=True)).severity == "hard"


@pytest.mark.parametrize(
    ("languages", "kind", "status", "severity"),
    [
        pytest.param(("de",), "evidence", "present", "hard", id="accepted"),
        pytest.param(("es",), "evidence", "absent", "hard", id="not accepted"),
        pytest.param(("es", "en"), "evidence", "present", "hard", id="with a translation"),
        pytest.param((), "evidence", "unclear", "hard", id="language unknown"),
        pytest.param(("es",), "data_preservation", "absent", "soft", id="never hard for preservation"),
    ],
)
def test_language_depends_on_the_office(languages: tuple[str, ...], kind: str, status: str, severity: str) -> None:
    check = judged("C15", content(kind), office=sample_office(), languages=languages)
    assert (check.status, check.severity) == (status, severity)


def test_no_language_is_required_where_the_profile_names_none() -> None:
    assert judged("C15", content(), languages=("es",)).status == "not_applicable"


@pytest.mark.parametrize(("day", "status"), [(dt.date(2026, 3, 20), "partial"), (dt.date(2026, 4, 20), "present")])
def test_a_hearing_must_lie_as_far_ahead_as_declared(day: dt.date, status: str) -> None:
    hearing = {
        "key": "d",
        "text": "x",
        "kind": "hearing",
        "date": day,
        "basis": "requested",
        "status": "firm",
        "explanation": "",
    }
    summons = paper("document_to_serve", "Ladung")
    given = content(
        "service_of_documents",
        requesting_state=found("CH"),
        legal_basis=basis("coe_mla1959"),
        deadlines=[hearing],
        enclosures=[summons],
    )
    assert judged("C12", given, office=sample_office()).status == status


@pytest.mark.parametrize(
    ("item", "given", "status"),
    [
        pytest.param("P05", content("data_preservation"), "unclear", id="the measure was not recognised"),
        pytest.param("P05", content("data_preservation", measures=[measure("preserve_data")]), "absent", id="it was"),
        pytest.param("X04", content("extradition", parties=[person("unclear")]), "unclear", id="a role unclear"),
        pytest.param("X04", content("extradition", parties=[person("witness")]), "absent", id="no role unclear"),
        pytest.param(
            "F01", content("follow_up", references=[{"text": "1/26", "kind": "theirs"}]), "unclear", id="doubt"
        ),
        pytest.param("F01", content("follow_up"), "absent", id="no doubt"),
        pytest.param(
            "C08", content(measures=[measure("take_statement", offences=["f1"])]), "present", id="tied to the offence"
        ),
    ],
)
def test_absent_is_only_what_would_have_been_recognised(item: str, given: Content, status: str) -> None:
    assert judged(item, given).status == status


def test_a_language_is_required_under_instruments_that_do_not_speak_of_it() -> None:
    given = content("transfer_of_proceedings", legal_basis=basis("coe_proceedings1972"), requesting_state=found("AM"))
    assert judged("C15", given, office=sample_office(), languages=("ru",)).status == "absent"
