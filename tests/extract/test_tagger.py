"""Windows cover everything, decoding obeys BIO, the tagger keeps scores."""

from itertools import pairwise, product

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rogatory import domain
from rogatory.extract.groups import proposals
from rogatory.extract.tagger.component import Tagger
from rogatory.extract.tagger.decoding import Slice, best_tags, slices
from rogatory.extract.tagger.labels import AUTHORITY_ROLES, LAYERS, MEASURES, ROLES, TYPES, tags_of
from rogatory.extract.tagger.network import Reading
from rogatory.extract.tagger.windows import WINDOW, Pieces, windows_of, words_of
from rogatory.extract.tokens import Tokenizer


@given(st.integers(0, 5000))
def test_every_piece_is_owned_by_exactly_one_window(length: int) -> None:
    windows = windows_of(length)
    owned = [i for window in windows for i in range(window.own_first, window.own_last)]
    assert owned == list(range(length))


@given(st.integers(1, 5000))
def test_no_window_is_longer_than_the_encoder_reads(length: int) -> None:
    assert all(window.last - window.first <= WINDOW - 2 for window in windows_of(length))


@given(st.integers(1, 5000))
def test_a_window_owns_only_pieces_it_holds(length: int) -> None:
    assert all(w.first <= w.own_first <= w.own_last <= w.last for w in windows_of(length))


def logits(layer: str, *tags: str) -> NDArray[np.float32]:
    """Scores that strongly prefer these tags."""
    names = tags_of(layer)
    scores = np.zeros((len(tags), len(names)), np.float32)
    for i, tag in enumerate(tags):
        scores[i, names.index(tag)] = 8.0
    return scores


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        pytest.param(("O", "B-person", "I-person", "O"), [(1, 3, "person")], id="one name"),
        pytest.param(("B-person", "B-person"), [(0, 1, "person"), (1, 2, "person")], id="two in a row"),
    ],
)
def test_decoding(tags: tuple[str, ...], expected: list[tuple[int, int, str]]) -> None:
    found = slices(logits("names", *tags), "names")
    assert [(s.first, s.last, s.label) for s in found] == expected


def test_a_name_is_never_cut_within_a_word() -> None:
    scores = logits("names", "B-person", "I-person", "O", "O")  # Omo|kho|dion, and
    found = slices(scores, "names", np.array([0, 3]))
    assert [(s.first, s.last, s.label) for s in found] == [(0, 3, "person")]


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        pytest.param("Omokhodion, and", [(0, 3), (3, 10), (10, 11), (12, 15)], [0, 2, 3], id="letters go on"),
        pytest.param("Beck-Oehri", [(0, 4), (4, 5), (5, 10)], [0, 1, 2], id="a hyphen parts"),
        pytest.param("馬若望", [(0, 1), (1, 2), (2, 3)], [0, 1, 2], id="Han characters stand alone"),
        pytest.param("", [], [], id="nothing"),
    ],
)
def test_words_of_sub_tokens(text: str, pieces: list[tuple[int, int]], expected: list[int]) -> None:
    starts, ends = (np.array([edge[side] for edge in pieces], np.int64) for side in (0, 1))
    assert words_of(text, Pieces(np.zeros(len(pieces), np.int64), starts, ends)).tolist() == expected


@given(st.lists(st.lists(st.floats(-5, 5), min_size=7, max_size=7), min_size=1, max_size=30))
def test_inside_follows_only_its_own_kind(rows: list[list[float]]) -> None:
    tags = tags_of("names")
    path = [tags[i] for i in best_tags(np.array(rows, np.float32))]
    pairs = zip(["O", *path], path, strict=False)
    assert all(before[2:] == after[2:] for before, after in pairs if after.startswith("I-"))


@given(st.lists(st.lists(st.floats(-5, 5, width=16), min_size=5, max_size=5), min_size=1, max_size=6))
def test_no_right_sequence_is_better_than_the_one_chosen(rows: list[list[float]]) -> None:
    tags = ("O", "B-a", "I-a", "B-b", "I-b")
    scores = np.array(rows, np.float32)
    right = {(b, a) for b, y in enumerate(tags) for a, x in enumerate(tags) if not x.startswith("I-") or x[2:] == y[2:]}
    paths = [p for p in product(range(5), repeat=len(rows)) if all(pair in right for pair in pairwise((0, *p)))]
    best = max(sum(scores[i, tag] for i, tag in enumerate(path)) for path in paths)
    chosen = best_tags(scores)
    assert tuple(chosen.tolist()) in paths
    assert sum(scores[i, tag] for i, tag in enumerate(chosen)) == pytest.approx(best, abs=1e-5)


class Scripted:
    """A network that has seen the text and says that its first word is a person."""

    def read(self, text: str) -> Reading:
        """One piece a word."""
        words = text.split()
        starts = np.array([text.index(word) for word in words], np.int64)
        pieces = Pieces(np.zeros(len(words), np.int64), starts, starts + np.array([len(word) for word in words]))
        tags = {layer: logits(layer, *["O"] * len(words)) for layer in LAYERS}
        tags["names"] = logits("names", "B-person", *["O"] * (len(words) - 1))
        return Reading(pieces, words_of(text, pieces), (), (), tags)

    def slice_answers(self, reading: Reading, slices: list[tuple[int, int]]) -> list[dict[str, dict[str, float]]]:
        """Sure of a witness."""
        return [{"role": {"witness": 0.9, "suspect": 0.1}, "code": {"bank_records": 1.0}} for _ in slices]

    def confidence(self, label: str, score: float) -> float:
        """As it comes."""
        return score

    def letter_answers(self, reading: Reading) -> dict[str, dict[str, float]]:
        """Sure of evidence."""
        return {"type": {"evidence": 1.0}}


def test_the_tagger_keeps_scores_and_only_the_answers_that_fit_the_label() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = Tagger(Scripted())(nlp.make_doc("Roe saw it"))
    (found,) = proposals(doc, "tagger")
    assert (found.start, found.end, found.label) == (0, 3, "person")
    assert found.score > 0.99
    assert found.value == {"layer": "names", "role": {"witness": 0.9, "suspect": 0.1}}
    assert doc.user_data["tagger"] == {"type": {"evidence": 1.0}}


def test_an_empty_layer_has_no_slices() -> None:
    assert slices(np.zeros((0, 7), np.float32), "names") == list[Slice]()


def test_the_heads_know_the_closed_lists_of_the_dossier() -> None:
    assert set(TYPES) == domain.types().keys()
    assert set(MEASURES) == domain.measures().keys()
    assert set(ROLES) == domain.roles().keys()
    assert set(AUTHORITY_ROLES) == {*domain.authority_roles(), "other"}
