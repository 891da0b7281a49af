"""Cuts a text into overlapping windows of sub-tokens; nothing is left out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

BEGIN, PAD, END = 0, 1, 2  # ids of <s>, <pad> and </s> in XLM-R's vocabulary
WINDOW = 256  # sub-tokens with <s> and </s>; a good compromise of context and cost on a processor
STRIDE = 222  # the overlap of 32 sub-tokens gives every name its surroundings in one of its windows


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
        first, last = start, end
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            ids.append(piece)
            starts.append(first)
            ends.append(last)
    return Pieces(np.array(ids, np.int64), np.array(starts, np.int64), np.array(ends, np.int64))


def windows_of(length: int, *, window: int = WINDOW, stride: int = STRIDE) -> list[Window]:
    """Return windows that cover `length` sub-tokens; the last one is moved back to be full."""
    room = window - 2
    if length <= room:
        return [Window(0, length, 0, length)] if length else []
    firsts = list(range(0, length - room, stride))
    firsts.append(length - room)
    found = []
    for i, first in enumerate(firsts):
        own_first = 0 if i == 0 else (firsts[i - 1] + room + first) // 2
        own_last = length if i == len(firsts) - 1 else (first + room + firsts[i + 1]) // 2
        found.append(Window(first, first + room, own_first, own_last))
    return found


def framed(pieces: Pieces, window: Window) -> NDArray[np.int64]:
    """Return the ids of a window between <s> and </s>."""
    return np.concatenate([[BEGIN], pieces.ids[window.first : window.last], [END]])
