"""A suspect of another case is none of this one."""

import pytest
import spacy

from rogatory.extract.document import attach
from rogatory.extract.groups import Proposal, write
from rogatory.extract.parties.component import Parties
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By, Party


def read(text: str, *names: str) -> tuple[Party, ...]:
    """The parties of a letter in which these names were found."""
    doc = attach(Tokenizer(spacy.blank("xx").vocab)(text), from_text(text))
    starts = [(text.index(name), name) for name in names]
    write(doc, "resolver", [Proposal(at, at + len(name), "person", 0.9, By.RULE, {}) for at, name in starts])
    parties: tuple[Party, ...] = Parties()(doc).user_data["parties"]
    return parties


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("The witness Ana Roe is a suspect in another case.", "witness", id="en"),
        pytest.param("The victim Ana Roe was sentenced in separate proceedings.", "victim", id="en separate"),
        pytest.param("Le témoin Ana Roe est mis en cause dans une autre affaire.", "witness", id="fr"),
        pytest.param("Die Zeugin Ana Roe ist in einem anderen Verfahren Beschuldigte.", "witness", id="de"),
        pytest.param("La testigo Ana Roe es imputada únicamente en otra causa.", "witness", id="es"),
        pytest.param("A testemunha Ana Roe é arguida em outro processo.", "witness", id="pt"),
        pytest.param("La testimone Ana Roe è indagata in altro procedimento.", "witness", id="it"),
        pytest.param("Свидетель Ana Roe по другому делу является обвиняемой.", "witness", id="ru"),
        pytest.param("الشاهدة Ana Roe متهمة في قضية أخرى.", "witness", id="ar"),
        pytest.param("We ask to hear the witness Ana Roe. She is a suspect in another case.", "witness", id="she"),
        pytest.param("Ana Roe lives here. She is a suspect in another case.", "unclear", id="no role in this case"),
    ],
)
def test_a_subject_of_another_case_is_none_of_this(text: str, role: str) -> None:
    (party,) = read(text, "Ana Roe")
    assert (party.other_case, party.roles[0]) == (True, role)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The suspect Ana Roe is also a suspect in another case.", id="a suspect here as well"),
        pytest.param("The suspect Ana Roe sold a car. It was seized in another case.", id="only a thing"),
        pytest.param("The suspect Ana Roe is a victim in another case.", id="a victim there"),
    ],
)
def test_a_suspect_of_this_case_stays_one(text: str) -> None:
    (party,) = read(text, "Ana Roe")
    assert (party.other_case, party.roles[0]) == (False, "suspect")


def test_another_case_is_that_of_the_person_named_beside_it() -> None:
    ana, ben = read(
        "The suspect Ana Roe paid the witness Ben Doe, who is accused in another case.", "Ana Roe", "Ben Doe"
    )
    assert (ana.other_case, ana.roles[0]) == (False, "suspect")
    assert (ben.other_case, ben.roles[0]) == (True, "witness")
