"""Ruled lines and square boxes in the picture of a page, which no text layer tells of."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.ocr.picture import POINTS, Picture, Side, dark

_LONGEST_GAP = 1.5  # points of white that noise may tear into a rule
_UNBROKEN = 0.85  # share of a rule that is ink; the middles of a line of letters have less
_SHORTEST = 40.0  # points of a rule at least; a dash or the bar of a letter is shorter
_THICKEST = 4.0  # points of a rule at most; more is a bar or a picture
_SMALLEST, _LARGEST = 6.0, 15.0  # points of the side of a box to be ticked
_SIDE = 0.8  # share of a box's side that must be ink
_TICKED = 0.12  # share of a box's inside that a tick, a cross or a blot fills at least
_MOST = 400  # edges of boxes looked at; a page with more is a picture


@dataclass(frozen=True, slots=True)
class Square:
    """A box to be ticked, in pixels of the picture."""

    box: Side
    ticked: bool


@dataclass(frozen=True, slots=True)
class Ruled:
    """Rules (as thin boxes) and squares of a picture, in its pixels."""

    lines: tuple[Side, ...] = ()
    squares: tuple[Square, ...] = ()


def ruled(picture: Picture) -> Ruled:
    """Find what is ruled on a level page."""
    ink = dark(picture.pixels)
    to_pixels = picture.dpi / POINTS
    level = _rules(ink, to_pixels)
    steep = [(top, x0, bottom, x1) for x0, top, x1, bottom in _rules(ink.T, to_pixels)]
    return Ruled(tuple(level + steep), tuple(_squares(ink, to_pixels)))


def _rules(ink: NDArray[np.bool_], to_pixels: float) -> list[Side]:
    """Return long level runs of ink as boxes; a run may be as thick as a rule and torn by small gaps."""
    gap = max(1, round(_LONGEST_GAP * to_pixels))
    rows, starts, ends = _runs(ink, 4)
    if len(rows) == 0:
        return []
    joined = (rows[1:] == rows[:-1]) & (starts[1:] - ends[:-1] <= gap)
    first = np.nonzero(np.append(True, ~joined))[0]
    last = np.append(first[1:], len(rows)) - 1
    inked = np.add.reduceat(ends - starts, first)
    rows, starts, ends = rows[first], starts[first], ends[last]
    keep = (ends - starts >= _SHORTEST * to_pixels) & (inked >= _UNBROKEN * (ends - starts))
    found: list[list[float]] = []
    for row, start, end in zip(rows[keep].tolist(), starts[keep].tolist(), ends[keep].tolist(), strict=True):
        for rule in reversed(found[-12:]):
            if row - rule[3] <= 2 and start < rule[2] and end > rule[0]:
                rule[0], rule[2], rule[3] = min(rule[0], start), max(rule[2], end), row + 1
                break
        else:
            found.append([start, row, end, row + 1])
    thin = [rule for rule in found if rule[3] - rule[1] <= _THICKEST * to_pixels]
    return [(rule[0], rule[1], rule[2], rule[3]) for rule in thin]


def _runs(ink: NDArray[np.bool_], least: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Return row, start and end of each level run of at least `least` dark pixels, in the order of the rows."""
    edges = np.diff(np.pad(ink, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    long = ends - starts >= least
    return rows[long], starts[long], ends[long]


def _squares(ink: NDArray[np.bool_], to_pixels: float) -> list[Square]:
    """Return squares of four dark sides; what lies inside says whether they are ticked."""
    least, most = _SMALLEST * to_pixels, _LARGEST * to_pixels
    rows, starts, ends = _runs(ink, round(least))
    fits = ends - starts <= most + 4
    edges = list(zip(rows[fits].tolist(), starts[fits].tolist(), ends[fits].tolist(), strict=True))
    tops = _outermost(edges)
    if len(tops) > _MOST:
        return []
    found: list[Square] = []
    for top, x0, x1 in tops:
        box = _box_below(ink, top, x0, x1, edges)
        if box is not None and not any(_meets(box, square.box) for square in found):
            found.append(Square(box, _filled(ink, box)))
    return found


def _outermost(edges: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the edges that have no other right above them."""
    by_row: dict[int, list[tuple[int, int]]] = {}
    for row, x0, x1 in edges:
        by_row.setdefault(row, []).append((x0, x1))
    return [
        (row, x0, x1)
        for row, x0, x1 in edges
        if not any(abs(a - x0) <= 3 and abs(b - x1) <= 3 for above in (1, 2) for a, b in by_row.get(row - above, []))
    ]


def _box_below(ink: NDArray[np.bool_], top: int, x0: int, x1: int, edges: list[tuple[int, int, int]]) -> Side | None:
    """Return the square whose upper edge this is, if there is a lower one and both sides are dark."""
    wide = x1 - x0
    lower = [
        row for row, a, b in edges if 0.8 * wide <= row - top <= 1.25 * wide and abs(a - x0) <= 4 and abs(b - x1) <= 4
    ]
    if not lower:
        return None
    bottom = max(lower) + 1
    high = bottom - top
    left = ink[top:bottom, max(0, x0 - 1) : x0 + 3].any(axis=1).mean()
    right = ink[top:bottom, x1 - 3 : x1 + 1].any(axis=1).mean()
    # The letters D and O have such edges, but no corners.
    corner = max(2, high // 8)
    corners = [
        ink[y : y + corner, x : x + corner].mean()
        for y in (top, bottom - corner)
        for x in (max(0, x0), max(0, x1 - corner))
    ]
    if min(left, right) < _SIDE or min(corners) < 0.45:
        return None
    return float(x0), float(top), float(x1), float(bottom)


def _filled(ink: NDArray[np.bool_], box: Side) -> bool:
    x0, top, x1, bottom = (round(side) for side in box)
    inset = max(2, (x1 - x0) // 5)
    inside = ink[top + inset : bottom - inset, x0 + inset : x1 - inset]
    return bool(inside.size and inside.mean() > _TICKED)


def _meets(a: Side, b: Side) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
