"""Ruled lines and square boxes in the picture of a page, which no text layer tells of."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.ocr.picture import POINTS, Grey, Picture, Side, dark

_LONGEST_GAP = 1.5  # points of white that noise may tear into a rule
_UNBROKEN = 0.85  # share of a rule that is ink; the middles of a line of letters have less
_FAINT = 0.8  # share of the paper's brightness below which a pixel may be of a hairline
_SHORTEST = 40.0  # points of a rule at least; a dash or the bar of a letter is shorter
_EDGE = 12.0  # points of the side of a frame around one line, if a rule meets it at both ends
_STEP = 8  # pixels that may lie between two steps of a rule that is not quite level
_THICKEST = 4.0  # points of a rule at most; more is a bar or a picture
_AMONG_LETTERS = 0.35  # share of a rule with ink beside it from which on it is the middle of letters
_BESIDE = 2  # pixels above and below a rule that its blur reaches
_SMALLEST, _LARGEST = 4.5, 15.0  # points of the side of a box to be ticked
_SIDE = 0.8  # share of a box's side that must be ink
_CORNER = 3  # dark pixels of nine at each corner of a box
_SMALL, _SMALL_SIDE, _SMALL_CORNER = 7.0, 0.92, 5  # points below which letters are as large, and what a box has then
_STRAY = 0.08  # share of ink beside a box at most
_TICKED = 0.12  # share of a box's inside that a tick, a cross or a blot fills at least
_MOST = 20_000  # short level runs looked at; a page with more is a picture


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
    faint, ink = dark(picture.pixels, _FAINT), dark(picture.pixels)
    to_pixels = picture.dpi / POINTS
    level = _rules(faint, ink, to_pixels, _SHORTEST)
    turned = _rules(np.ascontiguousarray(faint.T), np.ascontiguousarray(ink.T), to_pixels, _EDGE)
    steep = [(top, x0, bottom, x1) for x0, top, x1, bottom in turned]
    steep = [
        side
        for side in steep
        if side[3] - side[1] >= _SHORTEST * to_pixels or all(_ends_at(side, y, level) for y in (side[1], side[3]))
    ]
    return Ruled(tuple(level + steep), tuple(_squares(ink, to_pixels)))


def without_rules(pixels: Grey, found: Ruled) -> Grey:
    """Return the pixels without the rules, which engines take for brackets and bars; letters across one stay whole."""
    paper = np.uint8(np.percentile(pixels[::8, ::8], 75))
    ink = dark(pixels)
    erased = pixels.copy()
    for line in found.lines:
        x0, top, x1, bottom = (round(side) for side in line)
        level = x1 - x0 >= bottom - top
        rule = (x0, top, x1, bottom) if level else (top, x0, bottom, x1)
        upper, lower, crossed = _crossed(ink if level else ink.T, rule)
        (erased if level else erased.T)[upper:lower, rule[0] : rule[2]][:, ~crossed] = paper
    return erased


def _crossed(ink: NDArray[np.bool_], rule: tuple[int, int, int, int]) -> tuple[int, int, NDArray[np.bool_]]:
    """Return the rows that a level rule's blur reaches, and in which columns ink goes on above or below them."""
    x0, top, x1, bottom = rule
    upper, lower = max(0, top - _BESIDE), min(len(ink), bottom + _BESIDE)
    above, below = ink[max(0, upper - 1) : upper + 1, x0:x1], ink[lower - 1 : lower + 1, x0:x1]
    return upper, lower, np.concatenate([above, below]).max(axis=0)


def _ends_at(side: Side, y: float, level: list[Side]) -> bool:
    return any(x0 - 6 <= side[0] and side[2] <= x1 + 6 and top - 5 <= y <= bottom + 5 for x0, top, x1, bottom in level)


def _rules(faint: NDArray[np.bool_], ink: NDArray[np.bool_], to_pixels: float, shortest: float) -> list[Side]:
    """Return long level runs of faint ink as boxes; a run may be as thick as a rule and torn by small gaps.

    What has ink above and below it along most of its length is the middle of a line of letters.
    """
    gap = max(1, round(_LONGEST_GAP * to_pixels))
    rows, starts, ends = _runs(faint, 4)
    if len(rows) == 0:
        return []
    joined = (rows[1:] == rows[:-1]) & (starts[1:] - ends[:-1] <= gap)
    first = np.nonzero(np.append(True, ~joined))[0]
    last = np.append(first[1:], len(rows)) - 1
    inked = np.add.reduceat(ends - starts, first)
    rows, starts, ends = rows[first], starts[first], ends[last]
    keep = (ends - starts >= min(shortest, _SHORTEST / 2) * to_pixels) & (inked >= _UNBROKEN * (ends - starts))
    found: list[list[float]] = []
    for row, start, end in zip(rows[keep].tolist(), starts[keep].tolist(), ends[keep].tolist(), strict=True):
        for rule in reversed(found[-12:]):
            if row - rule[3] <= 2 and start < rule[2] + _STEP and end > rule[0] - _STEP:
                rule[0], rule[2], rule[3] = min(rule[0], start), max(rule[2], end), row + 1
                break
        else:
            found.append([start, row, end, row + 1])
    long = [rule for rule in found if rule[2] - rule[0] >= shortest * to_pixels]
    thin = [rule for rule in long if rule[3] - rule[1] <= _THICKEST * to_pixels]
    return [
        (rule[0], rule[1], rule[2], rule[3])
        for rule in thin
        if _crossed(ink, (int(rule[0]), int(rule[1]), int(rule[2]), int(rule[3])))[2].mean() < _AMONG_LETTERS
    ]


def _runs(ink: NDArray[np.bool_], least: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Return row, start and end of each level run of at least `least` dark pixels, in the order of the rows."""
    edges = np.diff(np.pad(ink, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    long = ends - starts >= least
    return rows[long], starts[long], ends[long]


def _squares(ink: NDArray[np.bool_], to_pixels: float) -> list[Square]:
    """Return squares of four dark sides and four corners; what lies inside says whether they are ticked."""
    least, most = _SMALLEST * to_pixels, _LARGEST * to_pixels
    rows, starts, ends = _runs(ink, round(0.7 * least))
    fits = ends - starts <= most
    edges = list(zip(rows[fits].tolist(), starts[fits].tolist(), ends[fits].tolist(), strict=True))
    if len(edges) > _MOST:
        return []
    by_row: dict[int, list[tuple[int, int]]] = {}
    for row, x0, x1 in edges:
        by_row.setdefault(row, []).append((x0, x1))
    found: list[Square] = []
    for row, x0, x1 in edges:
        for high in range(round(max(least, 0.75 * (x1 - x0))) - 1, round(min(most, 1.4 * (x1 - x0))) + 1):
            below = [(a, b) for a, b in by_row.get(row + high, ()) if abs(a - x0) <= 4 and abs(b - x1) <= 4]
            left, small = min([x0, *(a for a, _ in below)]), high < _SMALL * to_pixels
            box = _square(ink, row, row + high, left, x1, small=small) if below else None
            if box is not None and not any(_meets(box, square.box) for square in found):
                found.append(Square(box, _filled(ink, box)))
    return found


def _square(ink: NDArray[np.bool_], top: int, bottom: int, x0: int, x1: int, *, small: bool) -> Side | None:
    """Return the square around which the four sides are darkest; None if one is broken or a corner is round.

    `small` says that letters are as large, so that all must be whole.
    """
    upper, left = max(0, top - 3), max(0, x0 - 4)
    window = ink[upper : bottom + 4, left : x1 + 5]
    high, wide = window.shape
    if min(high, wide) < 9:
        return None
    columns, rows = window.sum(axis=0), window.sum(axis=1)
    west, east = int(columns[: wide // 3].argmax()), wide - 1 - int(columns[::-1][: wide // 3].argmax())
    north, south = int(rows[: high // 3].argmax()), high - 1 - int(rows[::-1][: high // 3].argmax())
    if not 0.8 <= (south - north) / max(1, east - west) <= 1.25:
        return None
    sides = (
        window[north : south + 1, max(0, west - 1) : west + 2].any(axis=1),
        window[north : south + 1, east - 1 : east + 2].any(axis=1),
        window[max(0, north - 1) : north + 2, west : east + 1].any(axis=0),
        window[south - 1 : south + 2, west : east + 1].any(axis=0),
    )
    # The letters D and O have such sides, but no such corners.
    corners = [window[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2].sum() for y in (north, south) for x in (west, east)]
    least, cornered = (_SMALL_SIDE, _SMALL_CORNER) if small else (_SIDE, _CORNER)
    if min(side.mean() for side in sides) < least or min(corners) < cornered:
        return None
    if not _stands_alone(ink, left + west, upper + north, left + east + 1, upper + south + 1):
        return None
    return float(left + west), float(upper + north), float(left + east + 1), float(upper + south + 1)


def _stands_alone(ink: NDArray[np.bool_], x0: int, top: int, x1: int, bottom: int) -> bool:
    """Tell whether there is white to the left and right of a box, as not of a letter within a word."""
    strips = ink[top:bottom, max(0, x0 - 5) : max(0, x0 - 2)], ink[top:bottom, x1 + 2 : x1 + 5]
    return all(strip.size and strip.mean() < _STRAY for strip in strips)


def _filled(ink: NDArray[np.bool_], box: Side) -> bool:
    x0, top, x1, bottom = (round(side) for side in box)
    inset = max(2, (x1 - x0) // 5)
    inside = ink[top + inset : bottom - inset, x0 + inset : x1 - inset]
    return bool(inside.size and inside.mean() > _TICKED)


def _meets(a: Side, b: Side) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
