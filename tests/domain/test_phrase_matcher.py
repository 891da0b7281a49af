"""The matcher finds phrases of any script, whatever the line breaks."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory import domain
from rogatory.domain import fold
from rogatory.domain.triggers import Matcher


def found(text: str, *phrases: str) -> list[str]:
    matcher = Matcher((phrase, phrase) for phrase in phrases)
    return [text[match.start : match.end] for match in matcher.find(fold(text))]


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        pytest.param(
            "a European \n Arrest\nWarrant", ["european arrest warrant"], ["European \n Arrest\nWarrant"], id="breaks"
        ),
        pytest.param("arrested, arrest", ["arrest"], ["arrest"], id="word boundary"),
        pytest.param("terrorism, terrorist", ["terroris~"], ["terrorism", "terrorist"], id="stem"),
        pytest.param("о выдаче лица", ["выдач~ лиц~"], ["выдаче лица"], id="stems within"),
        pytest.param("warrant of arrest", ["warrant", "warrant of arrest"], ["warrant of arrest"], id="longest wins"),
        pytest.param("décision d’enquête", ["decision d'enquete"], ["décision d’enquête"], id="accents, quote"),
        pytest.param("Hauptstrasse, Strasse", ["Straße"], ["Strasse"], id="ss for ß"),
        pytest.param("nach § 223 StGB", ["§ 223 StGB"], ["§ 223 StGB"], id="begins with a sign"),
        pytest.param("判处死刑立即执行", ["死刑"], ["死刑"], id="Han has no boundaries"),
        pytest.param("ضد المتّهم", ["المتهم"], ["المتّهم"], id="Arabic mark inside"),
        pytest.param("وللمتهم", ["متهم"], ["للمتهم"], id="Arabic proclitics"),
        pytest.param("بالإعدام", ["الإعدام"], ["الإعدام"], id="Arabic preposition before the article"),
        pytest.param("طلب المساعدة القضائية", ["طلب مساعدة قضائية"], ["طلب المساعدة القضائية"], id="Arabic articles"),
        pytest.param("the oﬃcial office", ["official"], ["oﬃcial"], id="ligature"),
        pytest.param("U.S. officers", ["u.s."], ["U.S."], id="ends with a sign"),
    ],
)
def test_what_is_found(text: str, phrases: list[str], expected: list[str]) -> None:
    assert found(text, *phrases) == expected


def test_one_phrase_may_mean_two_things() -> None:
    matcher = Matcher([("a", "sequestro"), ("b", "Sequestro"), ("a", "sequestro")])
    assert [(match.id, match.start) for match in matcher.find("o sequestro")] == [("a", 2), ("b", 2)]


@given(st.lists(st.sampled_from(["arrest warrant", "warrant of arrest", "of arrest and", "and", "x"]), max_size=12))
def test_matches_never_overlap(words: list[str]) -> None:
    matches = Matcher((p, p) for p in ("arrest warrant", "warrant of arrest", "of arrest and")).find(" ".join(words))
    assert all(a.end <= b.start for a, b in pairwise(matches))


def test_a_long_letter_is_searched_quickly() -> None:
    offences = domain.offences().values()
    matcher = Matcher((o.id, phrase) for o in offences for phrases in o.triggers.values() for phrase in phrases)
    text = fold("The accused laundered money; отмывание денег; blanchiment de capitaux. " * 1500)
    start = time.process_time()
    matcher.find(text)
    assert time.process_time() - start < 1.0  # measured 0.02 s for these 100 000 characters
