"""Mentions become parties without ever mixing two people up."""

import datetime as dt

import pytest
import spacy

from rogatory.extract.groups import Proposal, proposals
from rogatory.extract.parties.attributes import Owners, said
from rogatory.extract.parties.component import under_age
from rogatory.extract.parties.merge import display_name, gather
from rogatory.extract.parties.names import parsed, same, short_for
from rogatory.extract.parties.roles import decide
from rogatory.extract.people.component import People
from rogatory.extract.tokens import Tokenizer
from rogatory.record import By


def mentions(text: str, *names: str, label: str = "person") -> list[Proposal]:
    """Each name once, in the order given, sought from where the one before ended."""
    found = []
    place = 0
    for name in names:
        start = text.index(name, place)
        place = start + len(name)
        found.append(Proposal(start, place, label, 0.9, By.RULE))
    return found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("Marta Kovač", "KOVAČ Marta", True, id="order and capitals"),
        pytest.param("Иван Петрович Сидоров", "Сидорова Ивана Петровича", True, id="inflected"),
        pytest.param("Иван Сидоров", "Пётр Сидоров", False, id="brothers"),
        pytest.param("José García López", "José García", True, id="second surname left out"),
        pytest.param("John Smith", "Smith", False, id="a surname is no full name"),
        pytest.param("Ahmed al-Masri", "Ahmad Masri", False, id="another spelling is another name"),
    ],
)
def test_same_name(a: str, b: str, expected: bool) -> None:
    assert same(parsed(a), parsed(b)) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        pytest.param("Keller", "Anna Keller", True, id="surname"),
        pytest.param("A. Keller", "Anna Keller", True, id="initial"),
        pytest.param("B. Keller", "Anna Keller", False, id="wrong initial"),
        pytest.param("Сидорову И.П.", "Иван Петрович Сидоров", True, id="inflected with initials"),
    ],
)
def test_short_names(short: str, full: str, expected: bool) -> None:
    assert short_for(parsed(short), parsed(full)) is expected


def test_a_surname_that_two_share_is_given_to_neither() -> None:
    text = "Anna Keller and Peter Keller met. Keller paid."
    parties, doubtful = gather(text, mentions(text, "Anna Keller", "Peter Keller", "Keller"))
    assert [len(p.mentions) for p in parties] == [1, 1]
    assert [text[m.start : m.end] for m in doubtful] == ["Keller"]


def test_a_surname_that_one_has_is_that_persons() -> None:
    text = "Anna Keller came. Keller paid. Mr Brandt left."
    parties, doubtful = gather(text, mentions(text, "Anna Keller", "Keller", "Brandt"))
    assert [[text[m.start : m.end] for m in p.mentions] for p in parties] == [["Anna Keller", "Keller"], ["Brandt"]]
    assert not doubtful


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Viktor Orlan, alias Vitya, fled", ("Viktor Orlan", "Vitya"), id="alias"),
        pytest.param("Ivan Petrov (Иван Петров) fled", ("Ivan Petrov", "Иван Петров"), id="other script in brackets"),
        pytest.param("Lena Horn, née Adler, fled", ("Lena Horn", "Adler"), id="maiden name"),
    ],
)
def test_another_name_of_the_same_person(text: str, names: tuple[str, ...]) -> None:
    (party,), _ = gather(text, mentions(text, *names))
    assert len(party.mentions) == 2
    assert display_name(party) == names[0]


def test_a_forms_nickname_is_tied_to_the_person_above() -> None:
    text = "Name: HORN\nVorname(n): Lena Maria\nAliasname: „Lotte“\nGeschlecht: weiblich"
    (party,), doubtful = gather(text, mentions(text, "HORN", "Lena Maria", "Lotte"))
    assert [text[m.start : m.end] for m in party.aliases] == ["Lotte"]
    assert not doubtful


def test_a_name_in_brackets_in_the_same_script_is_somebody_else() -> None:
    text = "The victim Ann Moor (Jane Poole) spoke"
    parties, _ = gather(text, mentions(text, "Ann Moor", "Jane Poole"))
    assert len(parties) == 2


def test_a_company_is_known_by_the_beginning_of_its_name() -> None:
    text = "Blue Harbour Trading Ltd paid. Blue Harbour denied."
    parties, _ = gather(text, mentions(text, "Blue Harbour Trading Ltd", "Blue Harbour", label="organisation"))
    assert len(parties) == 1


@pytest.mark.parametrize(
    ("cue", "network", "role"),
    [
        pytest.param({"suspect": 0.9}, {"suspect": 0.8, "third_party": 0.2}, "suspect", id="both agree"),
        pytest.param(
            {"witness": 0.9}, {"suspect": 0.9, "witness": 0.1}, "unclear", id="suspect or witness: not guessed"
        ),
        pytest.param({}, {"victim": 0.6, "suspect": 0.4}, "unclear", id="victim or suspect: not guessed"),
        pytest.param(
            {}, {"official": 0.28, "expert": 0.27, "third_party": 0.25, "addressee": 0.2}, "unclear", id="nothing sure"
        ),
        pytest.param({}, {}, "unclear", id="nothing said"),
        pytest.param({"official": 0.9}, {}, "official", id="cue alone"),
        pytest.param({}, {"suspect": 0.98, "victim": 0.01}, "unclear", id="subject by the network alone, however sure"),
    ],
)
def test_roles_are_decided_with_care(cue: dict[str, float], network: dict[str, float], role: str) -> None:
    assert decide(cue, network)[0][0] == role


def test_a_form_gives_family_and_given_names_of_one_person() -> None:
    text = "Nom : PRELLI\nPrénom : Ivo\nAlias : « Docker »"
    (party,), _ = gather(text, mentions(text, "PRELLI", "Ivo", "Docker"))
    assert display_name(party) == "PRELLI Ivo"
    assert [text[m.start : m.end] for m in party.aliases] == ["Docker"]


def test_a_son_who_bears_his_fathers_name_is_somebody_else() -> None:
    text = "Lino Tavares da Rosa Filho fled; his father Lino Tavares da Rosa stayed."
    parties, _ = gather(text, mentions(text, "Lino Tavares da Rosa Filho", "Lino Tavares da Rosa"))
    assert len(parties) == 2


def test_two_surnames_that_two_persons_share_are_given_to_neither() -> None:
    text = "Rafael Peguero Luna and Wilton Peguero Luna met. Peguero Luna paid."
    parties, doubtful = gather(text, mentions(text, "Rafael Peguero Luna", "Wilton Peguero Luna", "Peguero Luna"))
    assert len(parties) == 2
    assert len(doubtful) == 1


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        pytest.param("2008-03-04", False, id="the birthday itself"),
        pytest.param("2008-03-05", True, id="a day before it"),
        pytest.param("2008", None, id="only the year, which leaves it open"),
        pytest.param("2009", True, id="a year too late"),
        pytest.param("2008-02", False, id="a month that is over"),
        pytest.param("2008-03", None, id="the very month"),
    ],
)
def test_under_age_on_a_day(born: str, expected: bool | None) -> None:
    assert under_age(born, dt.date(2026, 3, 4)) is expected


def test_a_document_number_keeps_what_its_check_digits_say() -> None:
    text = "Anna Keller, passport C01X0006H"
    owners = Owners(text, [(0, len("Anna Keller"), 0)])
    number = Proposal(22, len(text), "passport", 0.9, By.RULE, {"value": "C01X0006H", "valid": "true"})
    assert [(s.value, s.valid) for s in said(text, [], [], [number], owners)] == [("C01X0006H", "true")]


def test_custody_is_told_in_the_letters_own_words() -> None:
    text = "José Pérez está en Prisión Preventiva."
    found = said(text, [], [], [], Owners(text, [(0, len("José Pérez"), 0)]))
    assert [s.value for s in found if s.kind == "custody"] == ["en Prisión"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On 3 March 2026 Tanager Grain Ltd paid.", ["Tanager Grain Ltd"], id="a year before the name"),
        pytest.param("We ask about Studio 2000 GmbH today.", ["Studio 2000 GmbH"], id="a year within the name"),
        pytest.param("The Court\n\nDear Sir,\nI write to ask.", [], id="a greeting"),
        pytest.param("Aliasname: „Lotte“\nGeschlecht: weiblich", ["Lotte"], id="a nickname on a form"),
        pytest.param("Alias : « la Grue »\nSexe : masculin", ["la Grue"], id="a nickname in small letters"),
        pytest.param('he, a.k.a. "Boxer," or "Captain", fled', ["Boxer", "Captain"], id="two nicknames"),
        pytest.param("в отношении него (по прозвищу «Шило»)", ["Шило"], id="a nickname in Russian"),
        pytest.param('an establishment called "La Paloma"', [], id="a house in quotation marks"),
        pytest.param('Operation "Sunrise" began', [], id="quotation marks alone"),
    ],
)
def test_names_that_their_surroundings_give_away(text: str, expected: list[str]) -> None:
    doc = People()(Tokenizer(spacy.blank("xx").vocab)(text))
    assert [text[p.start : p.end] for p in proposals(doc, "people")] == expected
