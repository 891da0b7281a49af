"""Offences as charged: their noun phrase, their categories, and that mere mentions score low."""

import pytest
from spacy.vocab import Vocab

from rogatory.extract.groups import proposals
from rogatory.extract.offences.component import Offences
from rogatory.extract.tokens import Tokenizer

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
