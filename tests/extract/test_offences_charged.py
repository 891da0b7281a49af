"""Offences as charged: their noun phrase, their categories, and that mere mentions score low."""

import pytest
from spacy.vocab import Vocab

from rogatory.extract.groups import Proposal, proposals, write
from rogatory.extract.offences.component import Offences
from rogatory.extract.tokens import Tokenizer
from rogatory.record import By

TOKENIZER = Tokenizer(Vocab())
LIKELY = 0.5


def charged(text: str) -> list[tuple[str, list[str]]]:
    doc = Offences()(TOKENIZER(text))
    return [(text[p.start : p.end], p.value["categories"]) for p in proposals(doc, "offences") if p.score >= LIKELY]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "He is charged with aggravated fraud and money laundering.",
            [("aggravated fraud", ["fraud"]), ("money laundering", ["money_laundering"])],
            id="en list",
        ),
        pytest.param(
            "Poursuivi du chef de blanchiment de capitaux en bande organisée.",
            [("blanchiment de capitaux en bande organisée", ["money_laundering"])],
            id="fr",
        ),
        pytest.param(
            "Gegen ihn wird wegen gewerbsmäßigen Betrugs ermittelt.", [("gewerbsmäßigen Betrugs", ["fraud"])], id="de"
        ),
        pytest.param("Está imputado por el delito de estafa.", [("estafa", ["fraud"])], id="es"),
        pytest.param("Расследуется по признакам преступления: мошенничество.", [("мошенничество", ["fraud"])], id="ru"),
        pytest.param("المقامة على المشتكى عليه بجرم الاحتيال", [("الاحتيال", ["fraud"])], id="ar"),
    ],
)
def test_finds_the_offence_as_charged(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert charged(text) == expected


def beside(text: str, *provisions: str) -> list[tuple[str, list[str]]]:
    """The likely offences of a text whose provisions were found before."""
    doc = TOKENIZER(text)
    cited = [(text.index(p), text.index(p) + len(p)) for p in provisions]
    write(doc, "citations", [Proposal(start, end, "provision", 0.9, By.RULE, {}) for start, end in cited])
    Offences()(doc)
    return [(text[p.start : p.end], p.value["categories"]) for p in proposals(doc, "offences") if p.score >= LIKELY]


@pytest.mark.parametrize(
    ("text", "provisions", "expected"),
    [
        pytest.param(
            "He is suspected of importing cocaine hidden in containers (Article 2(A) of the Opium Act).",
            ["Article 2(A) of the Opium Act"],
            [("importing cocaine hidden in containers", ["drug_trafficking"])],
            id="widens what the tables know",
        ),
        pytest.param(
            "Offences. Fraud over $5,000, section 380; wilful neglect of duty, section 12.",
            ["section 380", "section 12"],
            [("Fraud over $5,000", ["fraud"]), ("wilful neglect of duty", [])],
            id="a sum of money, and words of no table",
        ),
        pytest.param(
            "Il est poursuivi pour brigandage qualifié (art. 140 ch. 2 CP).",
            ["art. 140 ch. 2 CP"],
            [("brigandage qualifié", ["robbery"])],
            id="fr",
        ),
        pytest.param(
            "El hecho se califica como tráfico de drogas que causan grave daño a la salud, artículos 368 y 369.",
            ["artículos 368 y 369"],
            [("tráfico de drogas que causan grave daño a la salud", ["drug_trafficking"])],
            id="es",
        ),
        pytest.param(
            "Angeklagt wegen gewerbsmäßigen Betrugs in 14 Fällen (§ 263 StGB).",
            ["§ 263 StGB"],
            [("gewerbsmäßigen Betrugs in 14 Fällen", ["fraud"])],
            id="de with its counts",
        ),
        pytest.param(
            "Обвиняется по ч. 2 ст. 438 УК (жестокое обращение с населением).",
            ["ч. 2 ст. 438 УК"],
            [("жестокое обращение с населением", [])],
            id="ru in brackets behind",
        ),
        pytest.param(
            "The request rests on the Convention on Extradition, article 16.", ["article 16"], [], id="a treaty"
        ),
    ],
)
def test_finds_the_offence_beside_its_provision(
    text: str, provisions: list[str], expected: list[tuple[str, list[str]]]
) -> None:
    assert beside(text, *provisions) == expected


def test_an_item_of_a_list_is_as_likely_as_the_one_with_the_provision() -> None:
    text = (
        "Peculato, participação económica em negócio e branqueamento de capitais (artigos 375 e 377 do Código Penal)."
    )
    found = beside(text, "artigos 375 e 377 do Código Penal")
    assert [name for name, _ in found][-1] == "branqueamento de capitais"
    assert "Peculato" in [name for name, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("This rests on the United Nations Convention against Corruption.", id="a treaty's title"),
        pytest.param("The talk was of theft on a summer's day.", id="a narrative mention"),
        pytest.param("☒ fraud", id="a list-offence box"),
        pytest.param("He has a previous conviction for theft.", id="an earlier conviction"),
    ],
)
def test_a_mention_that_charges_nobody_scores_low(text: str) -> None:
    assert charged(text) == []
