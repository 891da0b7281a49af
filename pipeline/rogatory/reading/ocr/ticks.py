"""Boxes to be ticked on a scan, which an engine takes for letters: O, D, &, [] or the first letters of a word."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.ocr.picture import POINTS, Picture, Side, dark
from rogatory.reading.ocr.ruled import Square
from rogatory.reading.ocr.words import Word

_SMALLEST, _LARGEST = 3.6, 15.0  # points of the side of a box
_SURE = 0.945  # confidence from which on a letter is a letter
_REACH = 5  # pixels beyond the engine's box in which the rest of a square may stand
_BAND = 3  # pixels of a side's thickness, blur included
_LEAST_SIDE, _MEAN_SIDE = 0.5, 0.75  # share of its sides that is ink: of each, of all
_WORDS = re.compile(r"[^\W\d_]{2}[.,:)]?|[1-9][.,:)]?")
_CLEAR_SIDE, _CLEAR_CORNER = 0.92, 5  # of a box that no letter looks like, whatever was read
_ROUND = frozenset("OoDQCGUXxХхОо")  # letters without them, for which boxes are taken
_WORD = 0.7  # confidence from which on a small letter is a word
_LEAST_CORNER = 4  # dark pixels of nine at each corner; an O has none
_EMPTY, _TICKED = 0.05, 0.45  # share of ink inside: an empty box has less, a tick or cross more
_HAIR = 0.72  # share of the paper's brightness below which a pixel is of a box's thin side
_JUNK = re.compile(r"(?:[^\w\s]|_|[A-Z](?=l?[A-ZÄÖÜ]{1,2}[a-zß-ÿ])|l(?=[A-ZÄÖÜ])|[XDJ](?=[a-zß-ÿ]))+(?=[^\W\d_]{2})")


def with_boxes(
    words: Sequence[Word], picture: Picture, squares: Sequence[Square]
) -> tuple[tuple[Word, ...], tuple[Square, ...]]:
    """Return the words without those that are boxes, and the boxes.

    Args:
        words: What the engine read.
        picture: What it read it from.
        squares: Squares found by their sides alone, of which those in the middle of a word are letters.
    """
    ink = dark(picture.pixels, _HAIR)
    kept: list[Word] = []
    boxes: list[Square] = []
    for word in words:
        box = _box(word, ink, picture.dpi / POINTS)
        if box is None:
            kept.append(word)
        else:
            boxes.append(box)
    for square in squares:
        if not any(_meets(square.box, box.box) for box in boxes):
            kept, found = _freed(kept, square)
            boxes += found
    return tuple(kept), tuple(boxes)


def _box(word: Word, ink: NDArray[np.bool_], to_pixels: float) -> Square | None:
    """Return the box that a word of one or two characters is, None where it is a word."""
    # Han characters are square themselves.
    if len(word.text) > 2 or max(word.text) >= "\u2e80":
        return None
    x0, top, x1, bottom = _extent(ink, word.box)
    wide, high = x1 - x0, bottom - top
    least, most = _SMALLEST * to_pixels, _LARGEST * to_pixels
    if not (least <= min(wide, high) and max(wide, high) <= most and 0.75 <= wide / high <= 1.33):
        return None
    seen = ink[top:bottom, x0:x1]
    sides = [
        seen[:, :_BAND].any(axis=1).mean(),
        seen[:, -_BAND:].any(axis=1).mean(),
        seen[:_BAND].any(axis=0).mean(),
        seen[-_BAND:].any(axis=0).mean(),
    ]
    corners = [
        seen[rows, columns].sum() for rows in (slice(3), slice(-3, None)) for columns in (slice(3), slice(-3, None))
    ]
    inset = max(_BAND, high // 4)
    inside = float(seen[inset:-inset, inset:-inset].mean())
    clear = min(sides) >= _CLEAR_SIDE and min(corners) >= _CLEAR_CORNER and not _WORDS.fullmatch(word.text)
    if not clear and (min(sides) < _LEAST_SIDE or sum(sides) < 4 * _MEAN_SIDE or min(corners) < _LEAST_CORNER):
        return None
    if _EMPTY < inside < _TICKED or (not clear and _may_be_letter(word)):
        return None
    return Square((float(x0), float(top), float(x1), float(bottom)), inside >= _TICKED)


def _may_be_letter(word: Word) -> bool:
    """Tell whether a word may be a letter after all: read with confidence, with a point, or one that has corners."""
    sure = word.confidence > (_WORD if word.text.islower() else _SURE)
    return sure or word.text.endswith((".", ",", ")", ":")) or (word.text.isalpha() and not set(word.text) <= _ROUND)


def _extent(ink: NDArray[np.bool_], box: Side) -> tuple[int, int, int, int]:
    """Return the extent of the ink at a word's box, of which the engine may have seen a part only."""
    x0, top, x1, bottom = (round(side) for side in box)
    upper, left = max(0, top - _REACH), max(0, x0 - _REACH)
    window = ink[upper : bottom + _REACH, left : x1 + _REACH]
    across = _run(window[_REACH:-_REACH].sum(axis=0) > 1, (x0 + x1) // 2 - left)
    down = _run(window[:, across[0] : across[1]].sum(axis=1) > 1, (top + bottom) // 2 - upper)
    return left + across[0], upper + down[0], left + across[1], upper + down[1]


def _run(marks: NDArray[np.bool_], middle: int) -> tuple[int, int]:
    """Return the stretch around `middle` that no gap of two breaks."""
    found = np.nonzero(marks)[0]
    if not len(found):
        return middle, middle + 1
    breaks = np.nonzero(np.diff(found) > 2)[0]
    starts, ends = found[np.append(0, breaks + 1)], found[np.append(breaks, len(found) - 1)]
    nearest = int(np.argmin(np.maximum(starts - middle, 0) + np.maximum(middle - ends, 0)))
    return int(starts[nearest]), int(ends[nearest]) + 1


def _freed(words: list[Word], square: Square) -> tuple[list[Word], list[Square]]:
    """Free the word that begins with a square from what the engine read in it; a square within a word is none."""
    x0, _, x1, _ = square.box
    hit = [word for word in words if _meets(square.box, word.box)]
    if not hit:
        return words, [square]
    word = hit[0]
    junk = _JUNK.match(word.text)
    if len(hit) > 1 or abs(word.box[0] - x0) > 6 or junk is None:
        return words, []
    rest = replace(word, text=word.text[junk.end() :], box=(x1 + 1, *word.box[1:]))
    return [rest if one is word else one for one in words], [square]


def _meets(a: Side, b: Side) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
