"""Cuts a text into overlapping windows of sub-tokens; nothing is left out."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

BEGIN, PAD, END = 0, 1, 2  # ids of <s>, <pad> and </s> in XLM-R's vocabulary
WINDOW = 256  # sub-tokens with <s> and </s> at most; a good compromise of context and cost on a processor
OVERLAP = 32  # sub-tokens at least; they give every name its surroundings in one of its windows


@dataclass(frozen=True, slots=True)
class Pieces:
    """The sub-tokens of a text: ids, and first and last-plus-one character of each, blanks trimmed."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Window:
    """A run of sub-tokens `first` to `last` (exclusive), of which `own_first` to `own_last` are this window's own.

    Overlapping windows share sub-tokens; each is owned by the window in which it stands most central.
    """

    first: int
    last: int
    own_first: int
    own_last: int


def pieces_of(tokenizer: Tokenizer, text: str) -> Pieces:
    """Tokenize the whole text; sub-tokens that are only blanks are dropped."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    ids, starts, ends = [], [], []
    for piece, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
        own = text[start:end]
        bare = own.lstrip()
        if bare:
            ids.append(piece)
            starts.append(end - len(bare))
            ends.append(start + len(own.rstrip()))
    return Pieces(np.array(ids, np.int64), np.array(starts, np.int64), np.array(ends, np.int64))


def words_of(text: str, pieces: Pieces) -> NDArray[np.int64]:
    """Return the first sub-token of each word: a run of letters and digits, or a single Han or Kana character."""
    firsts = []
    before = -1
    for i, (start, end) in enumerate(zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)):
        joined = start == before and text[start].isalnum() and text[start - 1].isalnum()
        if not joined or _stands_alone(text[start]) or _stands_alone(text[start - 1]):
            firsts.append(i)
        before = end
    return np.array(firsts, np.int64)


def _stands_alone(char: str) -> bool:
    return "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff"


def windows_of(length: int, *, window: int = WINDOW, overlap: int = OVERLAP) -> list[Window]:
    """Return as few windows as cover `length` sub-tokens, all of one size, so that none reads the same text in vain."""
    if not length:
        return []
    room = window - 2
    count = 1 + max(0, -(-(length - room) // (room - overlap)))
    size = -(-(length + (count - 1) * overlap) // count)
    firsts = [i * (length - size) // max(1, count - 1) for i in range(count)]
    bounds = [0, *((before + size + here) // 2 for before, here in pairwise(firsts)), length]
    return [Window(f, f + size, *own) for f, own in zip(firsts, pairwise(bounds), strict=True)]


def framed(pieces: Pieces, window: Window) -> NDArray[np.int64]:
    """Return the ids of a window between <s> and </s>."""
    return np.concatenate([[BEGIN], pieces.ids[window.first : window.last], [END]])
