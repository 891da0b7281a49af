"""Alternatives told apart by their first letters match the same, in the same order."""

import re

import pytest

from rogatory.extract.dates.alternation import by_first_letters


@pytest.mark.parametrize(
    ("alternatives", "text"),
    [
        pytest.param("mai|may|march", "march", id="shared letters"),
        pytest.param("mar|march", "march", id="the first of two wins"),
        pytest.param("march|mar", "march", id="the longer first"),
        pytest.param("days?|day of|dia", "day of", id="an optional letter stays where it is"),
        pytest.param(r"a\s+week|(?:a|one)\s+week|[ab]c|a|bc", "a  week", id="groups and classes are not cut"),
        pytest.param(r"a\|b|a\(c|ac", "a|b", id="escaped bars and brackets"),
        pytest.param("b|(?:ba|c)|bar", "bar", id="nothing moves over a group"),
    ],
)
def test_alternatives_match_what_they_matched_before(alternatives: str, text: str) -> None:
    plain, grouped = re.compile(alternatives), re.compile(by_first_letters(alternatives))
    assert [m.span() for m in grouped.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert bool(grouped.fullmatch(text)) == bool(plain.fullmatch(text))


def test_shared_first_letters_are_pulled_out() -> None:
    assert by_first_letters("mai|may|june") == "m(?:a(?:i|y))|june"
