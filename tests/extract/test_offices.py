"""One office is one item with one role, and a common noun alone is none."""

import pytest
import spacy

from rogatory.extract.authorities.component import Authorities
from rogatory.extract.document import attach
from rogatory.extract.items import authorities
from rogatory.extract.resolver.component import Resolver
from rogatory.extract.states.component import States
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import Authority


def read(text: str) -> tuple[Authority, ...]:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = nlp.make_doc(text)
    attach(doc, from_text(text))
    for component in (States(), Authorities(), Resolver()):
        doc = component(doc)
    return authorities(doc)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "TRIBUNAL JUDICIAIRE\nDE RENNES\n\nAu Ministère de la Justice du Portugal\n\nMadame, Monsieur,\n\n"
            "Le Tribunal judiciaire de Rennes vous prie.",
            [("Tribunal judiciaire de Rennes", "requesting_authority"),
             ("Ministère de la Justice du Portugal", "requested_authority")],
            id="capitals and line ends",
        ),
        pytest.param(
            "Procura della Repubblica\npresso il Tribunale di Viterbo\n\nAl Ministero della Giustizia della Germania\n"
            "\nEgregi colleghi,\n\nLa Procura chiede.",
            [("Procura della Repubblica presso il Tribunale di Viterbo", "requesting_authority"),
             ("Ministero della Giustizia della Germania", "requested_authority")],
            id="the court beside which an office stands",
        ),
        pytest.param(
            "Ministère de la Justice\nParis, France\n\nAu Ministère de la Justice du Portugal\n\nMonsieur,\n\nÀ vous",
            [("Ministère de la Justice", "requesting_authority"),
             ("Ministère de la Justice du Portugal", "requested_authority")],
            id="two States have a ministry of the same name",
        ),
        pytest.param(
            "Madame, Monsieur,\n\nL'affaire est close.\n\nTRIBUNAL\n\nA. Roe", [], id="a common noun is no office"
        ),
    ],
)  # fmt: skip
def test_offices(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(office.name, office.role) for office in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Juzgado de Instrucción núm. 7\nMadrid\n\nAsk the Juzgado de Instrucción núm. 9 de Madrid.",
            ["Juzgado de Instrucción núm. 7", "Juzgado de Instrucción núm. 9 de Madrid"],
            id="numbers part courts",
        ),
        pytest.param(
            "DPP v Declan Roe, before the Central Criminal Court", ["DPP", "Central Criminal Court"], id="a case"
        ),
        pytest.param(
            "Приговором Ошского областного суда. Ошскому областному суду направлено.",
            ["Ошского областного суда"],
            id="cases of a word, and the judgment before it",
        ),
    ],
)
def test_names_of_offices(text: str, names: list[str]) -> None:
    assert [office.name for office in read(text)] == names
