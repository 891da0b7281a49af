"""The tokenizer loses nothing."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from rogatory.extract.groups import Proposal, proposals, snapped, write
from rogatory.extract.tokens import Tokenizer
from rogatory.record import By

NLP = spacy.blank("xx")
NLP.tokenizer = Tokenizer(NLP.vocab)


@given(st.text(max_size=200))
def test_the_text_comes_back_exactly(text: str) -> None:
    assert NLP.make_doc(text).text == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("§263 StGB", ["§", "263", "StGB"], id="letters and digits part"),
        pytest.param("刑法第266条", ["刑", "法", "第", "266", "条"], id="Han one by one"),
        pytest.param("a@b.eu", ["a", "@", "b", ".", "eu"], id="punctuation"),
        pytest.param("قَالَ", ["قَالَ"], id="vowel marks stay with their letters"),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert [token.text for token in NLP.make_doc(text)] == words


def test_a_group_gives_back_what_was_written() -> None:
    doc = NLP.make_doc("by 2 April 2026")
    proposal = Proposal(3, 15, "date", 0.75, By.RULE, {"date": "2026-04-02"})
    write(doc, "dates", [proposal])
    assert proposals(doc, "dates") == [proposal]


def test_a_slice_off_the_token_edges_is_refused() -> None:
    with pytest.raises(ValueError, match="token edges"):
        write(NLP.make_doc("April"), "dates", [Proposal(1, 5, "date", 1.0, By.RULE)])


def test_snapping_widens_to_whole_tokens() -> None:
    assert snapped(NLP.make_doc("in  April 2026"), 2, 7) == (4, 9)
