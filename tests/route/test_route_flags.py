"""Flags for a lawyer: raised by words, content, office and register, and not raised by less."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rogatory import domain
from rogatory.office import Office, sample_office
from rogatory.record import By, Content, Evidence, Flag, Source
from rogatory.route.flags import TESTS, flags
from rogatory.route.letter import Register

EXAMPLES = tomllib.loads((Path(__file__).parent / "examples.toml").read_text("utf-8"))["death_penalty"]
NOON = dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC)


def found(value: str, confidence: float = 1.0) -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "rule": "test"}


def content(kind: str = "evidence", *, category: str | None = None, **fields: Any) -> Content:
    base = {"request_type": found(kind), "urgency": {"value": "normal", "level": "U3"}, "requesting_state": found("FR")}
    offences = [{"key": "f1", "text": category, "categories": [category]}] if category else []
    return Content.model_validate({**base, "confidentiality": {"value": False}, "offences": offences, **fields})


def source(**fields: Any) -> Source:
    came = {"file": "a.pdf", "sha256": "0", "bytes": 1, "pages": 1, "received_at": NOON, "received_basis": "given"}
    return Source.model_validate(
        {**came, "text": "native", "text_sha256": "0", "reader": {}, "languages": ("en",), **fields}
    )


def raised(
    given: Content, text: str = "", *, office: Office | None = None, register: Register | None = None, **fields: Any
) -> dict[str, Flag]:
    def evidence_at(start: int, end: int) -> Evidence:
        return Evidence(start=start, end=end, text=text[start:end], confidence=1, by=By.RULE)

    result = flags(
        given,
        source(**fields),
        office or sample_office(),
        text,
        evidence_at=evidence_at,
        today=NOON.date(),
        register=register,
    )
    return {flag.id: flag for flag in result}


def measure(code: str, *particulars: str, coercive: bool = True) -> dict[str, Any]:
    details = [{"kind": kind, "value": "x"} for kind in particulars]
    return {"key": "m1", "code": code, "text": code, "coercive": coercive, "particulars": details}


def party(*roles: str, **fields: Any) -> dict[str, Any]:
    return {"key": "p1", "name": "X", "kind": "person", "roles": roles, **fields}


def authority(name: str, role: str = "requesting_authority", **fields: Any) -> dict[str, Any]:
    return {"name": name, "role": role, **fields}


def basis(*instruments: str) -> list[dict[str, Any]]:
    return [{"text": instrument, "instrument": instrument} for instrument in instruments]


def test_every_flag_of_the_dossier_has_a_test() -> None:
    assert set(TESTS) == set(domain.flags())


def test_a_plain_request_raises_nothing() -> None:
    text = "We ask you to obtain the statements of account 12 for 2025 and to keep this request confidential."
    plain = content(category="fraud", measures=[measure("bank_records", "period_from_to")], parties=[party("suspect")])
    assert raised(plain, text) == {}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: "-".join(map(str, e["given"].values())))
def test_death_penalty_examples_of_the_dossier(example: dict[str, Any]) -> None:
    asked = example["given"]
    states = ("FR",) if asked["state_on_list"] else ()
    office = sample_office().model_copy(update={"capital_punishment_states": states})
    text = "The offence is punishable by death." if asked["penalty_word"] else ""
    assert ("death_penalty" in raised(content(category=asked["category"]), text, office=office)) is example["expected"]


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        pytest.param("death_penalty", "encourt la peine de mort", id="death penalty, French"),
        pytest.param("death_penalty", "может быть назначена смертная казнь", id="death penalty, Russian"),
        pytest.param("death_penalty", "يعاقب بالإعدام", id="death penalty, Arabic"),
        pytest.param("death_penalty", "依法判处死刑", id="death penalty, Chinese"),
        pytest.param("political", "the opposition leader", id="political"),
        pytest.param("discrimination", "ha presentado una solicitud de asilo", id="asylum, Spanish"),
        pytest.param("ne_bis_in_idem", "Grundsatz ne bis in idem", id="ne bis in idem"),
        pytest.param("bank_secrecy", "levée du secret bancaire", id="bank secrecy"),
        pytest.param("bank_secrecy", "quebra de sigilo bancário", id="bank secrecy, Portuguese"),
        pytest.param("essential_interests", "gilt als Verschlusssache", id="essential interests"),
        pytest.param("ongoing_proceedings", "an investigation conducted by your authorities", id="ongoing"),
        pytest.param("speciality", "Nachtragsersuchen", id="speciality"),
        pytest.param("in_absentia", "condamné par défaut", id="in absentia"),
        pytest.param("in_absentia", "صدر حكم غيابي", id="in absentia, Arabic"),
        pytest.param("human_rights", "before a military court", id="human rights"),
        pytest.param("immunity", "perquisition dans un cabinet d'avocats", id="immunity"),
        pytest.param("de_minimis", "wegen einer Ordnungswidrigkeit", id="petty"),
        pytest.param("translation_poor", "Unofficial translation", id="poor translation"),
        pytest.param("minor_involved", "la víctima menor de edad", id="minor"),
        pytest.param("protected_person", "защищаемый свидетель", id="protected witness"),
    ],
)
def test_words_raise_a_flag_with_their_place(flag: str, text: str) -> None:
    evidence = raised(content(), text)[flag].evidence
    assert evidence
    assert all(piece.text == text[piece.start : piece.end] for piece in evidence)


@pytest.mark.parametrize(
    ("category", "flag"),
    [
        ("tax_offences", "fiscal"),
        ("military_offences", "military"),
        ("state_security_political", "political"),
        ("hate_speech_defamation", "speech"),
        ("child_sexual_exploitation", "minor_involved"),
    ],
)
def test_a_category_raises_its_mark(category: str, flag: str) -> None:
    assert flag in raised(content(category=category))


SEARCH = (measure("search_seizure"),)
FACTS = {"times": [found("2019-05")]}
OWN = party("requested_person", nationality=found("XV"))
LIMIT = {"key": "d1", "text": "x", "kind": "limitation", "basis": "requested", "status": "firm", "explanation": ""}


@pytest.mark.parametrize(
    ("flag", "given", "text", "expected"),
    [
        pytest.param("dual_criminality", content(measures=SEARCH), "blasphemy", True, id="coercive and blasphemy"),
        pytest.param("dual_criminality", content(), "blasphemy", False, id="blasphemy without coercion"),
        pytest.param("political", content(legal_basis=basis("uncac")), "opposition leader", False, id="UNCAC excludes"),
        pytest.param("de_minimis", content(category="theft"), "goods worth EUR 120,50", True, id="small sum"),
        pytest.param("de_minimis", content(category="theft"), "EUR 120 and 1.200 EUR", False, id="one larger sum"),
        pytest.param("de_minimis", content(category="homicide"), "EUR 120", False, id="no property offence"),
        pytest.param("own_national", content("extradition", parties=[OWN]), "", True, id="own national sought"),
        pytest.param("own_national", content(parties=[OWN]), "", False, id="own national, evidence only"),
        pytest.param("lapse_of_time", content(deadlines=[{**LIMIT, "date": "2026-01-01"}]), "", True, id="time barred"),
        pytest.param("lapse_of_time", content(deadlines=[{**LIMIT, "date": "2027-01-01"}]), "", False, id="not yet"),
        pytest.param("lapse_of_time", content(facts={"times": [found("2001")]}), "", True, id="old facts"),
        pytest.param(
            "age", content(facts=FACTS, parties=[party("suspect", birth_date=found("2006-01-01"))]), "", True, id="13"
        ),
        pytest.param(
            "age", content(facts=FACTS, parties=[party("suspect", birth_date=found("2004-01-01"))]), "", False, id="15"
        ),
        pytest.param("fishing", content(measures=[measure("bank_records")]), "", True, id="no person, no period"),
        pytest.param(
            "fishing",
            content(measures=[measure("bank_records", "period_from_to")]),
            "all accounts",
            False,
            id="a period",
        ),
        pytest.param("in_absentia", content(absentia={"value": True}), "", True, id="absentia told"),
        pytest.param("in_absentia", content(form={"kind": "eaw"}), "in absentia", False, id="printed on the form"),
        pytest.param("no_treaty", content(requesting_state=found("TW")), "", True, id="no treaty"),
        pytest.param("no_treaty", content(requesting_state=found("BR")), "", False, id="a treaty"),
        pytest.param(
            "no_treaty",
            content(requesting_state=found("TW"), legal_basis=basis("reciprocity")),
            "",
            False,
            id="reciprocity offered",
        ),
        pytest.param(
            "addressee_language", content("service_of_documents"), "does not speak the language", True, id="addressee"
        ),
        pytest.param(
            "minor_involved",
            content(parties=[party("witness", birth_date=found("2010-01-01"))]),
            "",
            True,
            id="aged 16",
        ),
        pytest.param(
            "minor_involved", content(parties=[party("victim", minor=False)]), "", False, id="said to be of age"
        ),
        pytest.param("protected_person", content(subtype=found("protection_order")), "", True, id="protection order"),
        pytest.param("wrong_state", content(requested_state=found("DE")), "", True, id="to another State"),
        pytest.param("wrong_state", content(requested_state=found("XV")), "", False, id="to us"),
        pytest.param("wrong_state", content(requested_state=found("DE", 0.3)), "", False, id="address doubtful"),
        pytest.param(
            "wrong_authority",
            content(authorities=[authority("Tax Authority of Valdoria", "requested_authority")]),
            "",
            True,
            id="to the tax authority",
        ),
        pytest.param(
            "wrong_channel", content(authorities=[authority("Meyer & Sons, law firm")]), "", True, id="a law firm"
        ),
        pytest.param(
            "wrong_channel",
            content(measures=SEARCH, authorities=[authority("Policía Nacional, Brigada Central")]),
            "",
            True,
            id="police asks for a search",
        ),
        pytest.param(
            "wrong_channel",
            content(measures=SEARCH, authorities=[authority("Policía Nacional")], channel="network_247"),
            "",
            False,
            id="police in its network",
        ),
        pytest.param(
            "wrong_channel",
            content(channel="direct", legal_basis=basis("untoc")),
            "",
            True,
            id="direct, central wanted",
        ),
        pytest.param(
            "wrong_channel", content(channel="direct", legal_basis=basis("eio")), "", False, id="direct is right"
        ),
        pytest.param(
            "wrong_channel",
            content("civil_judicial_assistance", channel="direct", legal_basis=basis("untoc")),
            "",
            False,
            id="a civil court writes itself",
        ),
        pytest.param(
            "authenticity", content(authorities=[authority("Court", email="court@gmail.com")]), "", True, id="free mail"
        ),
        pytest.param(
            "authenticity",
            content(authorities=[authority("Federal Office of Justice", state="CH", email="x@bj-admin.example")]),
            "",
            True,
            id="not its domain",
        ),
        pytest.param(
            "authenticity",
            content(authorities=[authority("Federal Office of Justice", state="CH", email="irh@bj.admin.ch")]),
            "",
            False,
            id="its domain",
        ),
        pytest.param(
            "international_court",
            content(authorities=[authority("Cour pénale internationale, Greffe")]),
            "",
            True,
            id="ICC",
        ),
    ],
)
def test_what_raises_a_flag(flag: str, given: Content, text: str, expected: bool) -> None:
    assert (flag in raised(given, text)) is expected


@pytest.mark.parametrize(
    ("languages", "enclosures", "expected"),
    [
        pytest.param(("es",), [], {"language_not_accepted", "translation_missing"}, id="Spanish alone"),
        pytest.param(("es",), [("translation", False)], {"language_not_accepted"}, id="translation announced"),
        pytest.param(("es",), [("translation", True)], set(), id="translation found"),
        pytest.param(("fr",), [], set(), id="accepted"),
        pytest.param((), [], set(), id="language unknown"),
    ],
)
def test_language_flags(languages: tuple[str, ...], enclosures: list[tuple[str, bool]], expected: set[str]) -> None:
    papers = [{"title": kind, "kind": kind, "announced": True, "found": there} for kind, there in enclosures]
    assert set(raised(content(enclosures=papers), languages=languages)) == expected


def versions(*languages: str) -> list[dict[str, Any]]:
    kinds = ["request", "translation"]
    return [
        {"n": n, "kind": kinds[n - 1], "pages": [n], "language": language} for n, language in enumerate(languages, 1)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Konto 4711 am 3.5.2025\n\f\naccount 4711 on 3.5.2025", False, id="the same"),
        pytest.param("12.500 EUR, Konto 4711\n\f\nEUR 12,500, account 4711", False, id="written otherwise"),
        pytest.param("Konto 4711 am 3.5.2025\n\f\naccount 4711 on 3 May 2025", False, id="a day in words"),
        pytest.param("12.500 EUR, Konto 4711\n\f\nEUR 12,900, account 4711", True, id="another sum"),
    ],
)
def test_language_versions_are_compared_by_their_numbers(text: str, expected: bool) -> None:
    result = raised(content(), text, segments=versions("de", "en"), pages=2)
    assert ("bilingual_mismatch" in result) is expected


@pytest.mark.parametrize(
    ("register", "flag"),
    [
        pytest.param(Register(duplicate=True), "duplicate", id="duplicate"),
        pytest.param(Register(ongoing=True), "ongoing_proceedings", id="domestic case"),
        pytest.param(Register(judged=True), "ne_bis_in_idem", id="judged here"),
    ],
)
def test_the_register_raises_flags(register: Register, flag: str) -> None:
    assert flag in raised(content(), register=register)


def test_without_a_state_nothing_is_judged_against_it() -> None:
    given = content("extradition", requested_state=found("DE"), requesting_state=found("TW"), parties=[OWN])
    assert raised(given, office=Office()) == {}


def test_mail_that_asks_for_nothing_has_no_grounds_of_refusal() -> None:
    text = "a conference on torture and the death penalty"
    assert raised(content("not_a_request"), text, languages=("es",)) == {}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("d) Abwesenheitsurteil: entfällt", id="German form"),
        pytest.param("h) Peine de mort : sans objet", id="French form"),
    ],
)
def test_a_box_marked_as_not_applying_raises_nothing(text: str) -> None:
    assert raised(content(), text) == {}


def test_torture_that_is_the_charge_is_no_risk() -> None:
    text = "charged with torture of a journalist"
    place = {"start": 13, "end": 20, "text": "torture", "confidence": 1, "by": "rule"}
    offence = {"key": "f1", "text": "torture", "categories": ["assault"], "evidence": [place]}
    assert raised(content(offences=[offence]), text) == {}


def test_flags_come_in_the_order_of_the_dossier() -> None:
    order = list(raised(content(category="tax_offences"), "torture; death penalty; opposition leader"))
    assert order == [flag for flag in domain.flags() if flag in order]


def test_a_word_said_often_is_shown_three_times() -> None:
    assert len(raised(content(), "torture " * 20)["human_rights"].evidence) == 3


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        pytest.param({"sender": "Clerk <clerk@court.example>"}, False, id="an office's own domain"),
        pytest.param({"sender": "Clerk <clerk.of.court@gmail.com>"}, True, id="public mail service"),
        pytest.param({"authentication": ("mx; spf=pass; dkim=pass",)}, False, id="verified"),
        pytest.param({"authentication": ("mx; spf=softfail; dmarc=fail",)}, True, id="not verified"),
        pytest.param("PB-2026-1", False, id="came by post"),
    ],
)
def test_a_mail_from_elsewhere_than_it_says_is_doubted(mail: object, expected: bool) -> None:
    assert ("authenticity" in raised(content(), mail=mail)) == expected


@pytest.mark.parametrize(
    ("verified", "expected"),
    [
        pytest.param({"intact": True, "trusted": "true", "covers_whole": True}, False, id="sound"),
        pytest.param({"intact": True, "trusted": "unchecked", "covers_whole": True}, False, id="nobody is trusted"),
        pytest.param({"intact": None}, False, id="could not be checked"),
        pytest.param({"intact": False, "trusted": "unchecked"}, True, id="broken"),
        pytest.param({"intact": True, "trusted": "true", "changed": True}, True, id="changed since"),
        pytest.param({"intact": True, "trusted": "false"}, True, id="vouched for by a stranger"),
        pytest.param(None, False, id="only in the text"),
    ],
)
def test_a_digital_signature_that_proves_nothing_is_doubted(verified: object, expected: bool) -> None:
    signature = {"kind": "digital", "signer": "Judge Sample", "verified": verified}
    assert ("authenticity" in raised(content(), signatures=[signature])) == expected
