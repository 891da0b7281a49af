"""Turns annotated letters into windows of ids with tag columns and slices for the heads."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from rogatory.corpus.letters import Letter, Tag
from rogatory.extract.tagger.labels import LAYERS, SLICE_HEADS, TYPES, tags_of
from rogatory.extract.tagger.windows import Pieces, Window, framed, pieces_of, windows_of

IGNORED = -100  # columns that cross-entropy leaves out: <s>, </s> and padding


@dataclass(frozen=True, slots=True)
class HeadSlice:
    """A tagged slice within a window, positions counting <s>, and the answer of one head.

    `party` is the id of the party that a name mentions, "" for other tags.
    """

    head: str
    first: int
    last: int
    answer: int
    party: str


@dataclass(frozen=True, slots=True)
class WindowExample:
    """One window: ids with <s> and </s>, a tag column per layer (shape (layers, length)), its slices."""

    ids: NDArray[np.int64]
    tags: NDArray[np.int64]
    slices: tuple[HeadSlice, ...]


@dataclass(frozen=True, slots=True)
class LetterExample:
    """All windows of one letter and the answers of the heads on the whole letter."""

    id: str
    windows: tuple[WindowExample, ...]
    type: int
    secondary: NDArray[np.float32]
    urgent: float
    confidential: float


def example_of(letter: Letter, tokenizer: Tokenizer) -> LetterExample:
    """Return the letter as the network sees it."""
    pieces = pieces_of(tokenizer, letter.text)
    columns = np.stack([_column(letter, pieces, layer) for layer in LAYERS])
    answers = [(tag, head, answer) for tag in letter.tags for head, answer in _answers(letter, tag)]
    windows = []
    for window in windows_of(len(pieces.ids)):
        edge = np.full((len(LAYERS), 1), IGNORED)
        tags = np.concatenate([edge, columns[:, window.first : window.last], edge], axis=1)
        slices = tuple(_slices(pieces, window, answers))
        windows.append(WindowExample(framed(pieces, window), tags, slices))
    secondary = np.array([float(name in letter.head.secondary) for name in TYPES], np.float32)
    return LetterExample(
        letter.id,
        tuple(windows),
        TYPES.index(letter.head.type),
        secondary,
        float(letter.head.urgent),
        float(letter.head.confidential),
    )


def examples_of(letters: Iterable[Letter], tokenizer: Tokenizer) -> list[LetterExample]:
    """Return one example a letter, letters without text left out."""
    return [example for letter in letters if (example := example_of(letter, tokenizer)).windows]


def _column(letter: Letter, pieces: Pieces, layer: str) -> NDArray[np.int64]:
    tags = tags_of(layer)
    column = np.zeros(len(pieces.ids), np.int64)
    for tag in letter.tags:
        if tag.label in LAYERS.get(layer, ()):
            inside = np.nonzero((pieces.starts < tag.end) & (pieces.ends > tag.start))[0]
            column[inside] = tags.index(f"I-{tag.label}")
            column[inside[:1]] = tags.index(f"B-{tag.label}")
    return column


def _answers(letter: Letter, tag: Tag) -> Iterable[tuple[str, int]]:
    for head, (answers, labels) in SLICE_HEADS.items():
        if tag.label in labels:
            answer = _answer(letter, tag, head)
            if answer in answers:
                yield head, answers.index(answer)


def _answer(letter: Letter, tag: Tag, head: str) -> str:
    if head == "role":
        party = letter.head.parties.get(tag.attributes.get("id", ""))
        return party.roles[0] if party else ""
    attribute = {"authority_role": "role", "basis": "status", "reference": "kind"}.get(head, head)
    return tag.attributes.get(attribute, "")


def _slices(pieces: Pieces, window: Window, answers: list[tuple[Tag, str, int]]) -> Iterable[HeadSlice]:
    for tag, head, answer in answers:
        inside = np.nonzero((pieces.starts < tag.end) & (pieces.ends > tag.start))[0]
        if len(inside) and window.first <= inside[0] and inside[-1] < window.last:
            shift = 1 - window.first
            party = tag.attributes.get("id", "") if tag.layer == "names" else ""
            yield HeadSlice(head, int(inside[0]) + shift, int(inside[-1]) + 1 + shift, answer, party)
