"""A letter searched for acts and cues once, and the clauses found in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rogatory.domain import fold
from rogatory.extract.measures.passages import Passage, passages
from rogatory.extract.measures.words import Spoken, Words, acts, cues

LEAST = 12  # a clause shorter than this says too little to be cut before its reasons
BREAK = re.compile(r"[;:،؛，；：]|\s[–—]\s|,")
CLAUSE = re.compile(r"[，；：]|[,;:،؛.]\s|\s[–—(]")
_PIECE = re.compile(r"[;؛；]\s*|(?P<box>(?P<empty>☐|\[\s?\])|☒|☑|\[[xX]\])\s*")


@dataclass(frozen=True, slots=True)
class Clause:
    """One act in the letter: its code, how it stands, its slice and how sure the rules are.

    `passage` is the sentence or item around it; `named` tells an act named by itself from a thing asked for.
    """

    start: int
    end: int
    code: str
    status: str
    score: float
    passage: Passage
    named: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """A text with all that the tables found in it, searched once."""

    text: str
    folded: str
    tongues: Spoken
    cues: Mapping[str, Words]
    acts: Words
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, text: str, tongues: Spoken) -> "Letter":
        """Search the text, or take it from the last searches: components and classifier ask for the same letter."""
        return _searched(text, tongues)


@lru_cache(maxsize=4)
def _searched(text: str, tongues: Spoken) -> Letter:
    folded = fold(text)
    found = cues(folded, tongues)
    return Letter(text, folded, tongues, found, acts(folded, tongues), tuple(passages(text, found)))


def pieces(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the parts of a passage that stand apart by a semicolon or a box; not those behind an empty box."""
    place, empty = passage.start, False
    for gap in _PIECE.finditer(text, passage.start, passage.end):
        if place < gap.start() and not empty:
            yield place, gap.start()
        place, empty = gap.end(), gap["empty"] is not None or (empty and gap["box"] is None)
    if place < passage.end and not empty:
        yield place, passage.end


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a slice without the spaces and marks at its edges."""
    piece = text[start:end]
    if left := re.match(r"^[\s,;:.–—\-]+", piece):
        start += left.end()
    if right := re.search(r"[\s,;:.–—\-]+$", text[start:end]):
        end = start + right.start()
    return start, end
