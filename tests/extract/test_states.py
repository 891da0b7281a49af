import pytest
import spacy

from rogatory.domain import fold
from rogatory.extract.groups import proposals
from rogatory.extract.states.component import Finder, States
from rogatory.extract.tokens import Tokenizer

FINDER = Finder({"XV": {"name": ["Valdoria"], "adjective": ["Valdorian"]}})


def mentions(text: str) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.state, m.form) for m in FINDER.find(text, fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "the Socialist Republic of Viet Nam", ("Socialist Republic of Viet Nam", "VN", "name"), id="longest name"
        ),
        pytest.param(
            "органам Федеративной Республики Германия", ("Федеративной Республики Германия", "DE", "name"), id="oblique"
        ),
        pytest.param("în capitala Tbilisi", ("Tbilisi", "GE", "city"), id="city"),
        pytest.param("les autorités marocaines", ("marocaines", "MA", "adjective"), id="adjective"),
        pytest.param("إلى السلطات الفرنسية", ("الفرنسية", "FR", "adjective"), id="arabic with article"),
        pytest.param("prokuratury niemieckiego państwa", ("niemieckiego", "DE", "adjective"), id="polish adjective"),
        pytest.param("to Valdoria", ("Valdoria", "XV", "name"), id="own State of the office"),
    ],
)
def test_names_the_state_and_the_form(text: str, expected: tuple[str, str, str]) -> None:
    assert mentions(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("in the Northern District of Georgia, Atlanta", id="a state of the union"),
        pytest.param("the Budapest Convention and the Vienna Convention", id="treaties called after cities"),
        pytest.param("the treaty signed at London in 1989", id="place of signature"),
        pytest.param("residing at Via Roma 12", id="street"),
        pytest.param("in New Jersey", id="new"),
        pytest.param("5,000 Swiss francs", id="currency"),
        pytest.param("18 U.S.C. § 1343", id="code"),
        pytest.param("a roast turkey and a bottle from the man", id="lower case"),
    ],
)
def test_is_not_taken_in_by(text: str) -> None:
    assert mentions(text) == []


def test_writes_state_and_form() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = States({})(nlp.make_doc("The Embassy of Ghana in Berlin"))
    assert [(p.value["state"], p.value["form"]) for p in proposals(doc, "states")] == [("GH", "name"), ("DE", "city")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("24-7@justice.valdoria.example", [("valdoria", "XV", "host")], id="host of a mail address"),
        pytest.param("PRESERVATION REQUEST Art. 29 Budapest", [], id="treaty by article and city"),
        pytest.param("Tribunal de première instance du Luxembourg", [], id="Belgian province"),
        pytest.param("firmato ad Abu Dhabi il 16 settembre 2015", [], id="signed at"),
    ],
)
def test_a_word_that_means_something_else(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert mentions(text) == expected
