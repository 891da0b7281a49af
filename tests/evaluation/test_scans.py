"""Words are counted wrong as an editor would count them."""

import pytest

from rogatory.evaluation.scans import edits, plain_words


@pytest.mark.parametrize(
    ("truth", "seen", "wrong"),
    [
        pytest.param("a b c", "a b c", 0, id="the same"),
        pytest.param("a b c", "a x c", 1, id="one changed"),
        pytest.param("a b c", "a c", 1, id="one lost"),
        pytest.param("a c", "a b c", 1, id="one too many"),
        pytest.param("a b c d", "c d a b", 4, id="order counts"),
        pytest.param("", "a b", 2, id="nothing to read"),
        pytest.param("a b", "", 2, id="nothing read"),
    ],
)
def test_edits_between_words(truth: str, seen: str, wrong: int) -> None:
    assert edits(truth.split(), seen.split()) == wrong


def test_quotes_and_dashes_are_one_and_signs_alone_no_words() -> None:
    assert plain_words("l’enquête – n° 2") == ["l'enquête", "n°", "2"]
