"""Folding keeps every character in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.domain import fold
from rogatory.domain.folding import IGNORED


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("ÉNQUÊTE Ñ", "enquete n", id="accents"),
        pytest.param("Straße", "straße", id="sharp s stays one"),
        pytest.param("ЁЛКА Йод", "елка йод", id="Cyrillic, й kept"),
        pytest.param("أإآٱ ة ى", "اااا ه ي", id="Arabic variants"),
        pytest.param("İSTANBUL ısı", "istanbul isi", id="Turkish i"),
        pytest.param("l’État – «a»", 'l\'etat - "a"', id="quotes and dashes"),
        pytest.param("١٢٣ ۴ ＡＢ", "123 4 ab", id="digits and wide letters"),
        pytest.param("مُحَمَّد", f"م{IGNORED}ح{IGNORED}م{IGNORED}{IGNORED}د", id="vowel marks"),
        pytest.param("oﬃce", "oﬃce", id="ligature"),
        pytest.param("が", "が", id="kana keeps its mark"),
        pytest.param("d`enquete\tTel", "d'enquete tel", id="plain ASCII as among other letters"),
    ],
)
def test_what_folds_to_what(text: str, folded: str) -> None:
    assert fold(text) == folded
