"""What the letter says once about itself, each with the words that say so."""

import pytest
from spacy.vocab import Vocab

from rogatory.classify import Reading, read_content
from rogatory.extract.document import attach
from rogatory.extract.groups import Proposal, write
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By

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
