"""List offences are those ticked or named as such, and go to the offences of their category."""

import pytest

from rogatory import domain
from rogatory.extract.items.list_words import LIST_WORDS
from rogatory.extract.items.listed import with_list_offences
from rogatory.reading.plain import from_text
from rogatory.record import Offence

FRAUD = Offence(key="f1", text="fraud", categories=("fraud",))
DRUGS = Offence(key="f2", text="importing cocaine", categories=("drug_trafficking",))


@pytest.mark.parametrize(
    ("text", "charged", "expected"),
    [
        pytest.param("☐ terrorism ☒ corruption ☐ arson", (FRAUD,), [("e07",)], id="one ticked, one offence"),
        pytest.param("☐ terrorism ☐ corruption ☐ arson", (FRAUD,), [()], id="none ticked"),
        pytest.param(
            "☒ trafic illicite de stupéfiants et de substances psychotropes\n☐ corruption",
            (FRAUD, DRUGS),
            [(), ("e05",)],
            id="to the offence of its category",
        ),
        pytest.param("☒ Sabotage", (FRAUD, DRUGS), [("e32",), ()], id="of no category told: to the first"),
        pytest.param("☒ Betrug", (FRAUD, DRUGS), [("e20",), ()], id="German"),
        pytest.param("☒ estafa   ☒ corrupción", (FRAUD,), [("e20", "e07")], id="Spanish, two on a line"),
        pytest.param("[X] tráfico ilícito de estupefacientes", (DRUGS,), [("e05",)], id="typed tick"),
        pytest.param("☒ obrót kradzionymi pojazdami", (FRAUD,), [("e27",)], id="Polish"),
        pytest.param("Listed offence (Annex D): swindling.", (FRAUD,), [("e20",)], id="named as of the list"),
        pytest.param("He committed corruption and fraud.", (FRAUD,), [()], id="named, not as of the list"),
        pytest.param("☒ search of premises; fraud", (FRAUD,), [()], id="not right behind the tick"),
        pytest.param("☒ corruption", (), [], id="no offence charged"),
    ],
)
def test_list_offences(text: str, charged: tuple[Offence, ...], expected: list[tuple[str, ...]]) -> None:
    assert [offence.list_offence for offence in with_list_offences(from_text(text), charged)] == expected


def test_a_list_offence_is_tied_to_the_words_ticked() -> None:
    (offence,) = with_list_offences(from_text("☐ terrorism ☒ corruption"), (FRAUD,))
    assert [(e.text, e.by) for e in offence.evidence] == [("corruption", "form")]


def test_every_list_offence_has_its_words() -> None:
    assert LIST_WORDS.keys() == domain.list_offences().keys()
