"""Where a line goes on in the next one, where it ends, and where a paragraph ends."""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.order import Line

SOFT, HARD, PARAGRAPH = " ", "\n", "\n\n"

_SPACE = 0.2  # line heights of the narrowest space of a justified line
_WIDEST_SPACE = 0.8  # line heights; more is a gap
_FAR_INDENT = 6  # line heights; the deepest indent of a first line or of an item
_BULLET = re.compile(r"[•▪◦●○■‣➢➤☐☒·]")
_NUMBER = re.compile(r"(?:\(?(?:\d{1,3}|[ivxIVX]{1,5})[.)]|\(?[A-Za-zа-яА-Я]\)|[A-Z]\.|[-–—*])$")
_BROKEN = re.compile(r"\w[-\u00ad\u2010]$")
_ENDS = re.compile(r"[.:;!?؛؟。：；]['\"»”’)\]]*$")


def breaks(
    found: Sequence[Line],
    texts: Sequence[str],
    boxes: NDArray[np.float32],
    page_width: float,
    alone: frozenset[int] = frozenset(),
) -> list[str]:
    """Return what stands between each line and the one before it: SOFT, HARD or PARAGRAPH; "" before the first.

    A line goes on if the first word of the next would not have fitted in. `boxes` are upright; words in
    `alone` (tables) are paragraphs of their own.
    """
    if not found:
        return []
    typical = _typical_gap(found)
    parted = [""]
    for a, b in pairwise(found):
        parted.append(PARAGRAPH if _parted(a, b, typical) or alone & {*a.words, *b.words} else HARD)
    edges = _edges(found, page_width)
    start = 0
    for end in range(1, len(found) + 1):
        if end == len(found) or parted[end] == PARAGRAPH:
            _join(found[start:end], parted, start, texts, boxes, edges)
            start = end
    _join_columns(found, parted, texts, boxes)
    return parted


def _height(line: Line) -> float:
    return max(1.0, line.bottom - line.top)


def _typical_gap(found: Sequence[Line]) -> float:
    """White between the lines of one paragraph, in line heights: the lower third of all gaps."""
    gaps = [
        (b.top - a.bottom) / min(_height(a), _height(b))
        for a, b in pairwise(found)
        if a.column == b.column and b.top > a.top
    ]
    usual = sorted(gap for gap in gaps if gap < 1.6)
    return usual[len(usual) // 3] if usual else 0.3


def _parted(a: Line, b: Line, typical: float) -> bool:
    if a.column != b.column or b.top <= a.top:
        return True
    small, large = sorted((_height(a), _height(b)))
    return large > 1.35 * small or (b.top - a.bottom) / small > typical + 0.35


def _edges(found: Sequence[Line], page_width: float) -> dict[int, tuple[float, float]]:
    """Return how far the lines of each column may reach to the left and to the right."""
    edges = {}
    for column in {line.column for line in found}:
        own = [line for line in found if line.column == column]
        prose = [line for line in own if len(line.words) >= 4] or own
        near = 2 * _height(prose[0])
        left, right = -_reach([-line.x0 for line in prose], near), _reach([line.x1 for line in prose], near)
        if (own[0].right - own[0].left) > 1.3 * (right - left):
            left, right = own[0].left, own[0].right
        # A page of short lines shows no right edge: margins are alike on both sides.
        if len({line.column for line in found}) == 1:
            mirrored = page_width - left
            if right < 0.8 * mirrored:
                right = mirrored
            if left > 1.8 * (page_width - right) + 40:
                left = page_width - right
        edges[column] = left, right
    return edges


def _reach(ends: Sequence[float], near: float) -> float:
    """Return the largest end that another line comes near: one line alone, as a footer, may stick out."""
    ordered = sorted(ends, reverse=True)
    return next((a for a, b in pairwise(ordered) if a - b < near), ordered[0]) if len(ordered) > 4 else ordered[0]


def _first_width(line: Line, texts: Sequence[str], boxes: NDArray[np.float32]) -> float:
    first = line.words[0]
    width = float(boxes[first, 2] - boxes[first, 0])
    # Han may not begin a line with a comma, so two characters may have moved down together.
    return max(width, 1.5 * _height(line)) if texts[first][:1] >= "\u2e80" else width


def _full(a: Line, b: Line, edges: tuple[float, float], texts: Sequence[str], boxes: NDArray[np.float32]) -> bool:
    """Tell whether the first word of `b` would not have fitted in at the end of `a`."""
    before, after = a.x0 - edges[0], edges[1] - a.x1
    room = before if a.rtl else after
    if _set_from_far_side(a, b, edges):
        room = after if a.rtl else before
    elif abs(before - after) < 3 and abs(a.x0 + a.x1 - b.x0 - b.x1) < 3 < abs(a.x0 - b.x0):
        room = before + after
    elif abs(before - after) < 3 and before > 1.5 * _height(a):
        # A centred line goes on only in another one.
        return False
    elif abs(a.x1 - b.x1 if a.rtl else a.x0 - b.x0) > _FAR_INDENT * _height(a):
        # No paragraph sets its second line so far from the first: the lines belong to different things.
        return False
    need = _first_width(b, texts, boxes) + 0.5
    return need + _SPACE * _height(a) > room or need + _usual_space(a, boxes) > room


def _usual_space(line: Line, boxes: NDArray[np.float32]) -> float:
    """Return the middle width of the spaces of a line; those of typewriter faces are wide."""
    own = boxes[line.words]
    white = np.maximum(own[1:, 0] - own[:-1, 2], own[:-1, 0] - own[1:, 2])
    spaces = sorted(white[white > 0].tolist())
    if not spaces:
        return 0.0
    middle = (spaces[(len(spaces) - 1) // 2] + spaces[len(spaces) // 2]) / 2
    return float(min(middle, _WIDEST_SPACE * _height(line)))


def _set_from_far_side(a: Line, b: Line, edges: tuple[float, float]) -> bool:
    """Tell whether two lines end at one edge and begin at different places, as a date line at a letter's head."""
    if a.rtl:
        ends, begins, near = abs(a.x0 - b.x0), abs(a.x1 - b.x1), edges[1] - max(a.x1, b.x1)
    else:
        ends, begins, near = abs(a.x1 - b.x1), abs(a.x0 - b.x0), min(a.x0, b.x0) - edges[0]
    return ends < 1.5 and begins > 6 and near > 1


def _join(
    block: Sequence[Line],
    parted: list[str],
    start: int,
    texts: Sequence[str],
    boxes: NDArray[np.float32],
    edges: dict[int, tuple[float, float]],
) -> None:
    """Settle the breaks within one block whose lines stand close together."""
    reach = edges[block[0].column]
    own = min(line.x0 for line in block), max(line.x1 for line in block)
    pairs = list(pairwise(block))
    if _is_prose(block, own, reach) and all(_full(a, b, own, texts, boxes) for a, b in pairs):
        reach = own
    for i, (a, b) in enumerate(pairs, start + 1):
        full = _full(a, b, reach, texts, boxes)
        ended = bool(_ENDS.search(texts[a.words[-1]]))
        indent = (a.x1 - b.x1 if b.rtl else b.x0 - a.x0) / _height(b)
        # The lines of an item hang behind its number, which is no paragraph's first-line indent.
        paragraph = ended and 0.8 < indent < 6 and not _begins_item(a, texts, likely=True)
        # An indented first line says nothing of the second one, which may well begin with a day or a number.
        aside = abs(indent) > 0.3 and not (a is block[0] and indent < 0)
        if _begins_item(b, texts, likely=ended or aside):
            parted[i] = HARD
        elif _BROKEN.search(texts[a.words[-1]]):
            parted[i] = SOFT
        elif paragraph:
            parted[i] = PARAGRAPH
        elif full:
            parted[i] = SOFT


def _is_prose(block: Sequence[Line], own: tuple[float, float], reach: tuple[float, float]) -> bool:
    """Tell whether a block narrower than its column is running text, such as a quotation set in."""
    count = sum(len(line.words) for line in block)
    return len(block) >= 3 and count / len(block) >= 5 and own[1] - own[0] > 0.35 * (reach[1] - reach[0])


def _begins_item(line: Line, texts: Sequence[str], *, likely: bool) -> bool:
    """Tell whether a line begins an item of a list; "3." may also be a day, so it needs a sign more."""
    first = texts[line.words[0]]
    return bool(_BULLET.match(first)) or (likely and len(line.words) > 1 and bool(_NUMBER.match(first)))


def _join_columns(found: Sequence[Line], parted: list[str], texts: Sequence[str], boxes: NDArray[np.float32]) -> None:
    """Let a sentence that goes on at the top of the next column go on in the text."""
    for i, (a, b) in enumerate(pairwise(found), 1):
        if a.column == b.column or b.top >= a.top or not a.words or not b.words:
            continue
        last, first = texts[a.words[-1]], texts[b.words[0]]
        if first[:1].islower() and last and not _ENDS.search(last) and _full(a, b, (a.left, a.right), texts, boxes):
            parted[i] = SOFT
