"""What the letter says once about itself, each with the words that say so."""

import pytest
from spacy.vocab import Vocab

from rogatory.classify import Reading, found_in, read_content
from rogatory.extract.document import attach
from rogatory.extract.groups import Proposal, write
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By, Enclosure, Segment

TOKENIZER = Tokenizer(Vocab())


def read(text: str) -> Reading:
    return read_content(attach(TOKENIZER(text), from_text(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("URGENT\n\nWe request bank statements.", "urgent", id="a marking"),
        pytest.param("Wir bitten um dringende Vernehmung des Zeugen; Eilt sehr.", "urgent", id="an asking sentence"),
        pytest.param("We request bank statements. There is no urgency.", "normal", id="denied"),
        pytest.param(
            "We request bank statements. The trial opens on 3 May and the data are deleted after ten weeks.",
            "normal",
            id="grounds alone",
        ),
        pytest.param("SECTION B\n☐ urgent\n☒ other: trial date", "normal", id="a box left empty"),
        pytest.param(
            "SECCIÓN B: Urgencia\nIndíquese si existe urgencia debido a:\n☐ ocultación de pruebas\n☐ otro motivo\n"
            "SECCIÓN C: Medidas\n☒ audiencia de testigo",
            "normal",
            id="a form's section of urgency left empty",
        ),
        pytest.param(
            "SECTION B: Urgency\n☒ property will imminently be moved\n☐ other\nSECTION C: Order",
            "urgent",
            id="a ground ticked in a form's section of urgency",
        ),
    ],
)
def test_urgent_only_where_the_letter_asks(text: str, expected: str) -> None:
    assert read(text).urgency_asked == expected


@pytest.mark.parametrize(
    ("text", "value", "scope"),
    [
        pytest.param("CONFIDENTIAL\n\nWe request bank statements.", True, "content", id="a marking"),
        pytest.param(
            "We ask that the account holder not be informed of this.", True, "from_subject", id="holder not informed"
        ),
        pytest.param("Please do not notify the account holder.", True, "from_subject", id="from the holder"),
        pytest.param("Prière de ne pas avertir l'utilisateur du compte.", True, "from_subject", id="fr not warned"),
        pytest.param(
            "Die Informationen dürfen nicht an die genannten Personen weitergegeben werden.", True, "content", id="de"
        ),
        pytest.param("Reserva. No se requiere confidencialidad.", False, None, id="es none asked"),
        pytest.param("The suspect was told that the bank does not keep records.", False, None, id="a fact told"),
        pytest.param("We request bank statements.", False, None, id="silent"),
        pytest.param("Rogamos levantar el secreto bancario.", False, None, id="bank secrecy is no confidentiality"),
    ],
)
def test_confidential_only_where_the_letter_asks(text: str, value: bool, scope: str | None) -> None:
    found = read(text).confidentiality
    assert (found.value, found.scope) == (value, scope)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Embassy presents its compliments to the Ministry.", "diplomatic", id="note verbale"),
        pytest.param("Interpol Vienna\n\nWe request provisional arrest.", "interpol", id="interpol"),
        pytest.param("24/7 contact point\n\nPlease preserve the data.", "network_247", id="network"),
        pytest.param("Im unmittelbaren Verkehr\n\nEs wird um Vernehmung gebeten.", "direct", id="direct"),
        pytest.param("Please obtain the records.", "unknown", id="nothing said"),
    ],
)
def test_the_channel_is_the_one_the_head_names(text: str, expected: str) -> None:
    assert read(text).channel == expected


@pytest.mark.parametrize(
    ("text", "sender", "role", "expected"),
    [
        pytest.param(
            "Procura della Repubblica\nAl Ministero della Giustizia di Valdoria\n\nSi chiede il rintraccio dei beni.",
            "Procura della Repubblica",
            "requesting_authority",
            "direct",
            id="a prosecutor to a ministry",
        ),
        pytest.param(
            "Ministère de la Justice\n\nLe Ministère présente ses compliments et transmet la commission rogatoire.",
            "Ministère de la Justice",
            "requesting_authority",
            "central",
            id="a ministry's compliments",
        ),
        pytest.param(
            "Embaixada do Brasil\n\nA Embaixada cumprimenta o Ministério da Justiça.",
            "Embaixada do Brasil",
            "transmitting_authority",
            "diplomatic",
            id="an embassy",
        ),
        pytest.param(
            "DISTRICT COURT\nTo the Ministry of Justice (through the Ministry of Home Affairs)\n\nWe ask for records.",
            "DISTRICT COURT",
            "requesting_authority",
            "central",
            id="a court through its ministry",
        ),
        pytest.param(
            "Tribunale di Roma\n(per il canale INTERPOL Roma)\n\nSi chiede l'arresto provvisorio.",
            "Tribunale di Roma",
            "requesting_authority",
            "interpol",
            id="through Interpol",
        ),
        pytest.param(
            "ГЕНЕРАЛЬНАЯ ПРОКУРАТУРА\nКопия: НЦБ Интерпола\n\nПросим о временном аресте.",
            "ГЕНЕРАЛЬНАЯ ПРОКУРАТУРА",
            "requesting_authority",
            "central",
            id="a copy to Interpol",
        ),
        pytest.param(
            "From: 24/7 Contact Point France\nTo: 24-7@justice.example\n\nPlease preserve the data.",
            "Contact Point France",
            "requesting_authority",
            "network_247",
            id="a contact point",
        ),
    ],
)
def test_the_channel_follows_from_who_writes(text: str, sender: str, role: str, expected: str) -> None:
    doc = attach(TOKENIZER(text), from_text(text))
    start = text.index(sender)
    office = Proposal(start, start + len(sender), "authority", 0.7, By.RULE, {"role": role, "state": None})
    write(doc, "authorities", [office])
    assert read_content(doc).channel == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Subject: reminder\nWe still have no answer to our request of 3 March.", "reminder", id="reminder"
        ),
        pytest.param(
            "Subject: withdrawal of our request\nWe withdraw our request for a search.", "withdrawal", id="withdrawal"
        ),
    ],
)
def test_a_follow_up_has_a_subtype(text: str, expected: str) -> None:
    subtype = read(text).subtype
    assert subtype is not None
    assert subtype.value == expected


def test_names_the_measures_withdrawn() -> None:
    found = read("Subject: reminder, partial withdrawal\nWe withdraw our request for a search of the house.")
    assert found.withdraws == ("search_seizure",)


def test_a_freeze_beside_evidence_leaves_evidence_secondary() -> None:
    found = read(
        "We request that the account be frozen. We also request that the bank statements for 2023 be provided."
    )
    assert [s.value for s in found.secondary_types] == ["evidence"]


def test_announced_papers_carry_kind_and_authentication() -> None:
    found = read("Enclosed: certified copy of the judgment; text of the law; translation into German.")
    assert [(e.kind, e.authentication) for e in found.enclosures] == [
        ("judgment", "certified"),
        ("law_text", "none"),
        ("translation", "none"),
    ]


def test_a_judgment_in_absence_with_a_promised_retrial() -> None:
    found = read("He was sentenced to four years of imprisonment in absentia. He has the right to a retrial.").absentia
    assert found is not None
    assert (found.value, found.retrial) == (True, True)


def test_the_form_names_its_filled_sections() -> None:
    title = "EUROPEAN INVESTIGATION ORDER\n\n"
    text = title + "SECTION A\nIssuing State: Austria\n\nSECTION C\nSearch of the flat\n\nSECTION H: n/a\n"
    found = read(text).form
    assert found is not None
    assert (found.kind, found.sections) == ("eio_annex_a", ("A", "C"))


def test_every_answer_is_tied_to_the_text() -> None:
    text = "CONFIDENTIAL\n\nWe request bank statements. We guarantee reciprocity.\n\nSigned: A. Example"
    found = read(text)
    pieces = [*found.assurances, *found.signatures, found.confidentiality, found.proceedings]
    assert all(text[e.start : e.end] == e.text for piece in pieces for e in piece.evidence)


def test_a_team_says_who_leads_it() -> None:
    asking = "We propose that our offices set up a joint investigation team.\n"
    found = read(asking + "Team leader: prosecutor of your choice.\nDuration twelve months.")
    assert found.jit is not None
    assert (found.jit.leader, found.jit.period) == (
        "Team leader: prosecutor of your choice.",
        "Duration twelve months.",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ersuchen um Übernahme der Vollstreckung\nDer Verurteilte hat sich für die Überstellung ausgesprochen.",
            "prisoner_transfer",
            id="enforcement with a transfer",
        ),
        pytest.param(
            "Ersuchen um Übernahme der Vollstreckung\nDer Verurteilte lebt bei Ihnen, die Strafe ist offen.",
            "enforcement_without_transfer",
            id="enforcement alone",
        ),
    ],
)
def test_enforcement_of_a_sentence_with_or_without_a_transfer(text: str, expected: str) -> None:
    found = read(text).subtype
    assert found is not None
    assert found.value == expected


def test_an_annex_of_a_request_is_no_notice_of_interception() -> None:
    assert (
        read("Letter of request\nPlease take a statement from the witness on the questions in Annex C.").subtype is None
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "To the Ministry\nأولا: الوقائع. تباشر النيابة التحقيق مع المتهم الذي تقاضى مبالغ في القاهرة "
            "نظير إسناد أعمال الصيانة إلى الشركة.\nنرجو الإفادة.",
            "أولا: الوقائع",
            id="after a lead",
        ),
        pytest.param(
            "Request for transfer\nThe suspect is accused: on 18 December 2024, on the road at Lyngdal, he drove "
            "a hired van too fast and struck a car.\nPlease inform us of your decision and of the court to hear it.",
            "The suspect is accused",
            id="by dates and words of a case",
        ),
    ],
)
def test_facts_are_told_after_a_lead_or_where_most_is_told(text: str, told: str) -> None:
    doc = attach(TOKENIZER(text), from_text(text))
    day = text.find("18 December 2024")
    write(doc, "dates", [Proposal(day, day + 16, "date", 0.9, By.RULE, {"date": "2024-12-18"})] if day >= 0 else [])
    assert read_content(doc).facts.summary_evidence[0].text.startswith(told)


def test_a_paragraph_that_only_cites_a_treaty_tells_no_facts() -> None:
    text = "Reference is made to the European Convention of 15 May 1972, under which authorities of both States act."
    doc = attach(TOKENIZER(text), from_text(text))
    day = text.index("15 May 1972")
    write(doc, "dates", [Proposal(day, day + 11, "date", 0.9, By.RULE, {"date": "1972-05-15"})])
    assert read_content(doc).facts.summary_evidence == ()


def test_the_reason_of_a_transfer_is_the_sentence_that_gives_most() -> None:
    reason = read(
        "Request for transfer of criminal proceedings\nWe ask you to take proceedings against a national of Valdoria. "
        "He lives and works in Valdoria and is a national of it. Trial there is in the interest of justice."
    ).transfer_reason
    assert reason is not None
    assert reason.text.startswith("He lives")


def test_what_the_law_threatens_is_no_sentence_imposed() -> None:
    found = read("ЗАПРОС о выдаче\nСанкция предусматривает лишение свободы на срок до десяти лет.")
    assert [threat.text.text for threat in found.penalties] == [
        "Санкция предусматривает лишение свободы на срок до десяти лет."
    ]
    assert found.sentences == ()


def test_boxes_of_list_offences_tell_no_penalty() -> None:
    assert read("Offences punishable by a maximum of at least three years:\n☒ fraud").penalties == ()


def test_a_copy_of_the_order_among_the_papers_is_an_order() -> None:
    papers = read("Приложение: копия постановления суда, материалы уголовного дела в двух томах.").enclosures
    assert [paper.kind for paper in papers] == ["order", "case_file"]


@pytest.mark.parametrize(
    ("announced", "pages", "expected"),
    [
        pytest.param(["translation"], ["request", "translation"], [True], id="a translation"),
        pytest.param(["law_text", "order"], ["order", "law"], [True, True], id="a law and an order"),
        pytest.param(["order"], ["request", "law"], [False], id="other pages than announced"),
        pytest.param(["order", "order"], ["order"], [True, False], id="one order of two"),
        pytest.param(["object"], ["other"], [False], id="what has no pages"),
    ],
)
def test_an_enclosure_is_found_where_the_file_has_its_pages(
    announced: list[str], pages: list[str], expected: list[bool]
) -> None:
    papers = [{"title": kind, "kind": kind, "announced": True, "found": False} for kind in announced]
    segments = [{"n": n, "kind": kind, "pages": [n]} for n, kind in enumerate(pages, start=1)]
    told = tuple(Enclosure.model_validate(paper) for paper in papers)
    assert [e.found for e in found_in(told, [Segment.model_validate(s) for s in segments])] == expected
