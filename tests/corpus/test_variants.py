"""Variants of a letter keep their tags where they belong."""

import random
from pathlib import Path

import pytest

from rogatory.corpus import variants
from rogatory.corpus.letters import Letter, read_letters
from rogatory.corpus.variants import Edit, Surnames, variant

LETTERS = Path(__file__).parents[2] / "corpora" / "requests" / "letters"


@pytest.fixture(scope="module")
def letters() -> list[Letter]:
    return list(read_letters(LETTERS))[::9]


def slices(letter: Letter, label: str) -> list[str]:
    return [letter.text[tag.start : tag.end] for tag in letter.tags if tag.label == label]


def test_tags_move_with_an_edit_before_them(letters: list[Letter]) -> None:
    letter = next(x for x in letters if slices(x, "person"))
    changed = variants._apply(letter, [Edit(0, 0, "RECEIVED. ")])
    assert [slices(changed, label) for label in ("person", "measure")] == [
        slices(letter, label) for label in ("person", "measure")
    ]


def test_a_tag_grows_with_an_edit_inside_it(letters: list[Letter]) -> None:
    letter = next(x for x in letters if slices(x, "person"))
    tag = next(t for t in letter.tags if t.label == "person")
    changed = variants._apply(letter, [Edit(tag.start, tag.start + 1, "Xyz")])
    assert slices(changed, "person")[0] == "Xyz" + slices(letter, "person")[0][1:]


def test_a_tag_goes_with_its_text(letters: list[Letter]) -> None:
    letter = next(x for x in letters if slices(x, "person"))
    tag = next(t for t in letter.tags if t.label == "person")
    changed = variants._apply(letter, [Edit(tag.start, tag.end, "")])
    assert len(slices(changed, "person")) == len(slices(letter, "person")) - 1


def test_other_surnames_change_names_alone_and_all_mentions_alike(letters: list[Letter]) -> None:
    english = [x for x in letters if x.head.language == "en"]
    borrowed = Surnames(english)
    for letter in english:
        changed = variants._apply(letter, variants._other_surnames(letter, borrowed, random.Random(1)))
        assert [t.label for t in changed.tags] == [t.label for t in letter.tags]
        assert slices(changed, "provision") == slices(letter, "provision")
        old = {surname for _, surname in variants._surnames(letter)}
        assert not old & {s.lower() for s in slices(changed, "person")}


def test_languages_that_inflect_keep_their_names(letters: list[Letter]) -> None:
    russian = next(x for x in letters if x.head.language == "ru")
    assert variants._other_surnames(russian, Surnames(letters), random.Random(1)) == []


def test_what_is_asked_most_is_never_left_out(letters: list[Letter]) -> None:
    for letter in letters:
        gone = variants._fewer_parts(letter, Surnames([]), random.Random(2))
        changed = variants._apply(letter, gone)
        assert bool(slices(changed, "measure")) == bool(slices(letter, "measure"))


def test_six_of_ten_are_the_original(letters: list[Letter]) -> None:
    surnames = Surnames(letters)
    same = sum(variant(letters[0], surnames, random.Random(seed)) is letters[0] for seed in range(300))
    assert 0.5 <= same / 300 <= 0.7


def test_every_variant_is_a_letter_with_tags_on_its_text(letters: list[Letter]) -> None:
    surnames = Surnames(letters)
    for seed, letter in enumerate(letters):
        changed = variant(letter, surnames, random.Random(seed))
        assert all(0 <= t.start < t.end <= len(changed.text) for t in changed.tags)
        assert all(changed.text[t.start : t.end].strip() == changed.text[t.start : t.end] for t in changed.tags)


def test_a_variant_is_the_same_for_the_same_seed(letters: list[Letter]) -> None:
    surnames = Surnames(letters)
    assert variant(letters[0], surnames, random.Random(7)) == variant(letters[0], surnames, random.Random(7))
