"""Acts in letters: which, how they stand, and where their clause begins and ends."""

import pytest
from spacy.vocab import Vocab

from rogatory.extract.groups import Proposal, proposals
from rogatory.extract.measures.component import Measures, particulars_of
from rogatory.extract.tokens import Tokenizer
from rogatory.record import By

TOKENIZER = Tokenizer(Vocab())


def found(text: str) -> list[tuple[str, str, str]]:
    doc = Measures()(TOKENIZER(text))
    return [(p.value["code"], p.value["status"], text[p.start : p.end]) for p in proposals(doc, "measures")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "We request that you interview the following witness, Mr Example.",
            [("take_statement", "requested", "interview the following witness, Mr Example")],
            id="en requested",
        ),
        pytest.param(
            "No restraint is requested.", [("freeze_assets", "declined", "No restraint is requested")], id="en declined"
        ),
        pytest.param(
            "Confiscation will be requested at a later stage.",
            [("confiscate_assets", "announced", "Confiscation will be requested at a later stage")],
            id="en announced",
        ),
        pytest.param(
            "The house was searched and the phones were seized in June.",
            [("search_seizure", "earlier", "searched and the phones were seized in June")],
            id="en earlier",
        ),
        pytest.param(
            "Je vous prie de procéder à l'audition de M. X et de saisir les documents.",
            [("take_statement", "requested"), ("search_seizure", "requested")],
            id="fr two acts",
        ),
        pytest.param(
            "Nous ne demandons pas l'extradition de M. X.", [("arrest_surrender", "declined")], id="fr declined"
        ),
        pytest.param("Es wird um Vernehmung des Zeugen gebeten.", [("take_statement", "requested")], id="de requested"),
        pytest.param("Eine Durchsuchung wird nicht beantragt.", [("search_seizure", "declined")], id="de declined"),
        pytest.param("Se solicita el embargo de la cuenta.", [("freeze_assets", "requested")], id="es requested"),
        pytest.param("Não se pede a inquirição da testemunha.", [("take_statement", "declined")], id="pt declined"),
        pytest.param("Si chiede di eseguire la confisca.", [("confiscate_assets", "requested")], id="it requested"),
        pytest.param(
            "Просим допросить в качестве свидетеля г-жу X.", [("take_statement", "requested")], id="ru requested"
        ),
        pytest.param("Обыск не испрашивается.", [("search_seizure", "declined")], id="ru declined"),
        pytest.param("نطلب تجميد الحساب المذكور", [("freeze_assets", "requested")], id="ar requested"),
        pytest.param("ولا نطلب الحجز على الأرصدة", [("freeze_assets", "declined")], id="ar declined"),
        pytest.param("Wij verzoeken u de verdachte te verhoren.", [("take_statement", "requested")], id="nl requested"),
        pytest.param("Wnoszę o przesłuchanie świadka.", [("take_statement", "requested")], id="pl requested"),
    ],
)
def test_names_the_act_and_how_it_stands(text: str, expected: list[tuple[str, ...]]) -> None:
    assert [item[: len(expected[0])] for item in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Selon la Convention du 8 novembre 1990 relative au blanchiment, au dépistage, à la saisie et à "
            "la confiscation des produits du crime, nous vous demandons de geler le compte en vue de sa confiscation.",
            [("freeze_assets", "requested")],
            id="title that lists its subjects, and an aim",
        ),
        pytest.param(
            "We ask you under Article 29 of the Convention on Cybercrime to extend the preservation of the data.",
            [("preserve_data", "requested")],
            id="an infinitive ends the title",
        ),
        pytest.param(
            "Il custode è stato sentito come testimone. Si chiede di rintracciare le opere descritte.",
            [("take_statement", "earlier"), ("trace_assets", "requested")],
            id="told of, and things that are traced",
        ),
        pytest.param(
            "Um Sicherstellung und Übergabe des Mobiltelefons wird gebeten.",
            [("search_seizure", "requested")],
            id="things handed over are seized",
        ),
        pytest.param(
            "Просим передать изъятые у него при задержании телефоны. Он содержится под стражей на основании "
            "нашего ходатайства о временном аресте от 30 октября 2026 года.",
            [("search_seizure", "requested")],
            id="an arrest that dates, and one asked for before",
        ),
        pytest.param(
            "Um pedido de congelamento será apresentado oportunamente.",
            [("freeze_assets", "announced")],
            id="put off behind the act",
        ),
        pytest.param(
            "Please interview Ms X on the questions in Annex C. We do not ask for her arrest.",
            [("take_statement", "requested"), ("arrest_surrender", "declined")],
            id="a letter ends a sentence",
        ),
        pytest.param(
            "Soruşturma kapsamında tanığın ifadesinin alınmasını ve dinlenmesini rica ederiz.",
            [("take_statement", "requested")],
            id="tr requested",
        ),
        pytest.param(
            "Pentru stabilirea adevărului, vă rugăm și solicităm audierea martorului în această cauză.",
            [("take_statement", "requested")],
            id="ro requested",
        ),
        pytest.param("Просимо провести обшук квартири.", [("search_seizure", "requested")], id="uk requested"),
        pytest.param(
            "请贵方冻结上述账户。不请求引渡该人。",
            [("freeze_assets", "requested"), ("arrest_surrender", "declined")],
            id="zh",
        ),
        pytest.param(
            "His wife has no part in the case. We do not ask anything about her.",
            [("other", "declined")],
            id="declined in words of no table",
        ),
    ],
)
def test_tells_what_is_asked_from_the_same_words_elsewhere(text: str, expected: list[tuple[str, ...]]) -> None:
    assert [item[:2] for item in found(text)] == expected


def test_a_subject_line_adds_nothing_to_what_the_text_asks() -> None:
    text = "Betreff: Ersuchen um Zustellung einer Ladung\n\nWir bitten um Zustellung der Ladung an Herrn X."
    assert [clause for _, _, clause in found(text)] == ["Zustellung der Ladung an Herrn X"]


def test_a_subject_line_stands_where_the_text_names_no_act() -> None:
    assert [code for code, _, _ in found("Betreff: Ersuchen um Zustellung\n\nDie Ladung liegt bei.")] == [
        "serve_document"
    ]


def test_a_date_that_begins_a_line_is_no_item() -> None:
    text = "We request the bank statements of account 12 for the period from 1 January 2025 to\n31 December 2025."
    assert [code for code, _, _ in found(text)] == ["bank_records"]


def test_papers_that_come_with_the_letter_are_not_asked_for() -> None:
    text = (
        "Medidas solicitadas.\n1) Que el banco remita los extractos de la cuenta del investigado.\n"
        "Anexos:\n1) Copia certificada de la orden."
    )
    assert [code for code, _, _ in found(text)] == ["bank_records"]


def test_items_of_a_list_are_asked_by_its_lead() -> None:
    text = "We request:\n(a) account opening documents;\n(b) statements of account for 2023;\n(c) search of the flat."
    assert [code for code, _, _ in found(text)] == ["bank_records", "bank_records", "search_seizure"]


def test_a_list_under_a_heading_ends_with_the_next_heading() -> None:
    text = "ASSISTANCE REQUESTED\n1. Search of the flat.\n\nBACKGROUND\nA search of the office was carried out in May."
    assert [(code, status) for code, status, _ in found(text)] == [
        ("search_seizure", "requested"),
        ("search_seizure", "earlier"),
    ]


def test_only_ticked_boxes_ask() -> None:
    text = "SECTION C\n☒ Search of the flat\n☐ Interception of telecommunications"
    assert [code for code, _, _ in found(text)] == ["search_seizure"]


def test_the_verb_decides_over_the_noun() -> None:
    text = "Please preserve the content of the mailbox. Please provide the content of the mailbox."
    assert [code for code, _, _ in found(text)] == ["preserve_data", "telecom_data"]


def test_a_treaty_title_asks_for_nothing() -> None:
    assert found("We rely on the European Convention on the Transfer of Sentenced Persons and on Extradition.") == []


def test_a_condition_makes_the_act_conditional() -> None:
    text = "If the documents are incomplete, we request that you interview the following witness."
    assert [(code, status) for code, status, _ in found(text)] == [("take_statement", "conditional")]


def test_particulars_stand_beside_their_measure() -> None:
    text = "Please examine the witness under oath on the questions in annex 1."
    doc = Measures()(TOKENIZER(text))
    kinds = {p["kind"] for m in proposals(doc, "measures") for p in m.value.get("particulars", [])}
    assert {"person_procedural_status", "question_list", "oath_or_caution_wording"} <= kinds


def test_boxes_in_one_line_ask_only_where_ticked() -> None:
    text = "SECTION C\n[X] search of the flat   [ ] interception of telephones   [ ] video conference"
    assert [code for code, _, _ in found(text)] == ["search_seizure"]


def test_an_item_without_an_act_follows_the_item_above() -> None:
    lead = "Please provide the following bank records:\n"
    text = lead + "(a) account opening documents;\n(b) powers of attorney, all years."
    assert [code for code, _, _ in found(text)][-2:] == ["bank_records", "bank_records"]


def test_a_lead_may_end_in_a_comma() -> None:
    text = "Es wird gebeten,\n\n1. die Kontounterlagen zu erheben;\n\n2. den Zeugen Beispiel zu vernehmen."
    assert [code for code, _, _ in found(text)] == ["bank_records", "take_statement"]


def test_papers_sent_back_are_no_return_of_assets() -> None:
    assert (
        found("Please return the certificate of receipt to this office; the papers are to be returned by post.") == []
    )


def test_particulars_of_a_measure_that_another_component_found() -> None:
    text = "Kindly see to the matter of Mr Example under oath, as a witness."
    measure = Proposal(0, len(text), "measure", 0.9, By.NETWORK, {"code": "take_statement", "status": "requested"})
    kinds = {p["kind"] for p in particulars_of(TOKENIZER(text), [measure])[0]}
    assert {"oath_or_caution_wording", "person_procedural_status"} <= kinds
