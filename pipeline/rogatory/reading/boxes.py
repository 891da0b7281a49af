"""Check boxes that are drawn with lines instead of set as characters."""

from collections.abc import Sequence

import numpy as np

from rogatory.reading.drawing import Drawing, Rect, Side
from rogatory.reading.words import NATIVE, TICKED, UNTICKED, Words

_SMALLEST, _LARGEST = 5.5, 17.0  # points; check boxes are about as high as the text beside them
_MOST_BOXES = 400  # on one page; more squares are squared paper or a pattern
_DARK = 180  # of 255, below which a filled square is a blot, not a box
_TICKS = frozenset(["x", "X", "×", "✓", "v", "V", "√", "•", "●", TICKED])


def mark_boxes(found: Words, drawn: Drawing, fields: Sequence[Side]) -> Words:
    """Put a ☒ or ☐ among the words for each drawn box; a cross set inside a box becomes part of it.

    A box under one of the `fields` of a form only shows where to tick, and gives way to the field's value.
    """
    squares = [box for box in _squares(drawn) if not _in_grid(box, drawn)]
    boxes = [box for box in squares if not any(_centre_inside(box, field) for field in fields)]
    under = [row for field in fields for row in _words_inside(found, field)]
    taken = {row for row in under if found.texts[row] in (TICKED, UNTICKED)}
    marks: list[tuple[str, Side]] = []
    for box in boxes:
        inside = _words_inside(found, box)
        if any(found.texts[row] not in _TICKS | {UNTICKED} for row in inside):
            continue
        taken.update(inside)
        ticked = any(found.texts[row] in _TICKS for row in inside) or _struck(box, drawn)
        marks.append((TICKED if ticked else UNTICKED, box))
    keep = np.ones(len(found), dtype=np.bool_)
    keep[list(taken)] = False
    kept = found.only(keep) if taken else found
    for text, box in marks:
        kept.add(text, box, NATIVE)
    return kept


def _square(box: Side) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return min(wide, high) >= _SMALLEST and max(wide, high) <= _LARGEST and abs(wide - high) <= 0.2 * max(wide, high)


def _dark(rect: Rect) -> bool:
    return rect.fill is not None and max(rect.fill[:3]) < _DARK and rect.fill[3] > 100


def _squares(drawn: Drawing) -> list[Side]:
    """Return outlined squares, the outer one of two drawn into each other."""
    found = [
        rect.box for rect in drawn.rects if _square(rect.box) and (rect.stroked or not _dark(rect)) and _visible(rect)
    ]
    found += _of_lines([line for line in drawn.lines if max(line[2] - line[0], line[3] - line[1]) <= _LARGEST])
    if len(found) > _MOST_BOXES:
        return []
    outer: list[Side] = []
    for box in sorted(found, key=lambda b: (b[0] - b[2]) * (b[3] - b[1])):
        if not any(_within(box, other, 1.0) for other in outer):
            outer.append(box)
    return outer


def _visible(rect: Rect) -> bool:
    """A square without outline shows only where its fill is not white."""
    return rect.stroked or (rect.fill is not None and min(rect.fill[:3]) < 250)


def _of_lines(short: list[Side]) -> list[Side]:
    """Return squares made of four short lines."""
    if len(short) > 4 * _MOST_BOXES:
        return []
    level = [s for s in short if s[2] - s[0] >= _SMALLEST > s[3] - s[1]]
    steep = [s for s in short if s[3] - s[1] >= _SMALLEST > s[2] - s[0]]
    found = []
    for a in level:
        for b in level:
            box = a[0], a[1], a[2], b[3]
            if b[1] - a[1] < _SMALLEST or abs(a[0] - b[0]) > 1 or abs(a[2] - b[2]) > 1 or not _square(box):
                continue
            sides = [s for s in steep if abs(s[1] - box[1]) < 1 and abs(s[3] - box[3]) < 1]
            if any(abs(s[0] - box[0]) < 1 for s in sides) and any(abs(s[2] - box[2]) < 1 for s in sides):
                found.append(box)
    return found


def _within(inner: Side, outer: Side, slack: float) -> bool:
    return (
        inner[0] >= outer[0] - slack
        and inner[1] >= outer[1] - slack
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )


def _in_grid(box: Side, drawn: Drawing) -> bool:
    """Tell whether a square is a cell of a table or of a comb for single letters: a long line or square joins it."""
    x0, top, x1, bottom = box
    for other in [*(rect.box for rect in drawn.rects), *drawn.lines]:
        wide, high = other[2] - other[0], other[3] - other[1]
        if other == box or _within(other, box, 1.0) or _within(box, other, -1.0):
            continue
        beside = min(abs(other[2] - x0), abs(other[0] - x1)) < 1 and abs(other[1] - top) < 1 and high > 5
        along = wide > 1.5 * (x1 - x0) and min(abs(other[1] - top), abs(other[3] - bottom)) < 1
        if beside and abs(other[3] - bottom) < 1:
            return True
        if along and other[0] < x1 and other[2] > x0 and high < bottom - top + 2:
            return True
    return False


def _words_inside(found: Words, box: Side) -> list[int]:
    x, y = (found.boxes[:, 0] + found.boxes[:, 2]) / 2, (found.boxes[:, 1] + found.boxes[:, 3]) / 2
    inside = (x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])
    return [int(row) for row in np.nonzero(inside)[0]]


def _struck(box: Side, drawn: Drawing) -> bool:
    """Tell whether strokes, a curve or a blot lie inside the box."""
    size = box[2] - box[0]
    blots = [rect.box for rect in drawn.rects if _dark(rect) and rect.box != box]
    for mark in [*drawn.marks, *blots]:
        wide, high = mark[2] - mark[0], mark[3] - mark[1]
        if _within(mark, box, 0.35 * size) and max(wide, high) > 0.35 * size and _centre_inside(mark, box):
            return True
    return False


def _centre_inside(mark: Side, box: Side) -> bool:
    x, y = (mark[0] + mark[2]) / 2, (mark[1] + mark[3]) / 2
    return box[0] < x < box[2] and box[1] < y < box[3]
