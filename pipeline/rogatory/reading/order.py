"""The order in which a person reads the words of a page: lines, columns, right-to-left scripts, turned text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]
Rows = NDArray[np.intp]

_WORD_SPACE = 0.6  # line heights between neighbours of one run at most; a narrow gutter is wider
_GUTTER = 0.8  # line heights of white from top to bottom that part two columns at least
_WIDE_GUTTER = 3.0  # line heights between two blocks set side by side
_DEEPEST = 12
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00aa-\u024f\u0370-\u052f\u1e00-\u1fff]")


@dataclass(slots=True)
class Line:
    """Words of one line in reading order.

    `words` are rows of the page's words; the box is upright, that is, after turning the page so that its
    text runs from left to right. `left` and `right` are the edges of the column the line stands in, `column`
    its number in reading order; `rtl` says that it is read from the right.
    """

    words: list[int]
    x0: float
    top: float
    x1: float
    bottom: float
    left: float
    right: float
    column: int
    rtl: bool


def upright(boxes: Boxes, quarter: int, width: float, height: float) -> Boxes:
    """Turn displayed boxes so that text drawn at `quarter` turns clockwise reads from left to right."""
    x0, top, x1, bottom = boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3]
    if quarter == 1:
        return np.stack([top, width - x1, bottom, width - x0], axis=1)
    if quarter == 2:
        return np.stack([width - x1, height - bottom, width - x0, height - top], axis=1)
    if quarter == 3:
        return np.stack([height - bottom, x0, height - top, x1], axis=1)
    return boxes


def lines(texts: Sequence[str], boxes: Boxes, rows: Rows, first_column: int = 0) -> list[Line]:
    """Order the words `rows`, whose boxes are upright, into lines.

    Recursive XY-cut (Nagy and Seth 1984) over runs of neighbouring words; columns are cut only where both
    sides are running prose or blocks set side by side, so that the cells of a table stay in their rows.
    """
    if len(rows) == 0:
        return []
    page = _Page(texts, boxes, rows)
    leaves: list[tuple[list[int], float, float]] = []
    everything = list(range(len(page.runs)))
    page.cut(everything, *page.edges(everything), 0, leaves)
    found = [page.line(members, left, right) for runs, left, right in leaves for members in page.rows_of_runs(runs)]
    return _numbered(found, first_column)


def _numbered(found: list[Line], column: int) -> list[Line]:
    for before, line in zip([None, *found], found, strict=False):
        if before is not None and (before.left, before.right) != (line.left, line.right):
            column += 1
        line.column = column
    return found


class _Page:
    """Runs of neighbouring words, and how a region of them is cut.

    Regions are lists of numbers of runs; a page has some fifty, for which plain lists are faster than arrays.
    """

    def __init__(self, texts: Sequence[str], boxes: Boxes, rows: Rows) -> None:
        self.texts = texts
        self.x0: list[float] = boxes[:, 0].tolist()
        own = boxes[rows]
        starts = _run_starts(own)
        bounds = [*starts.tolist(), len(rows)]
        numbers = rows.tolist()
        self.members: list[list[int]] = [numbers[a:b] for a, b in pairwise(bounds)]
        low, high = np.minimum.reduceat(own, starts, axis=0), np.maximum.reduceat(own, starts, axis=0)
        self.runs: list[tuple[float, float, float, float]] = [
            (x0, top, x1, bottom)
            for (x0, top, _, _), (_, _, x1, bottom) in zip(low.tolist(), high.tolist(), strict=True)
        ]
        letters = "".join(map(texts.__getitem__, numbers))
        self.has_rtl = _RTL.search(letters) is not None
        self.rtl = self.has_rtl and len(_RTL.findall(letters)) * 2 > len(letters)
        heights = sorted(run[3] - run[1] for run in self.runs)
        self.height = heights[len(heights) // 2] or 1.0
        self.broken_line = self._broken_lines()

    def edges(self, runs: list[int]) -> tuple[float, float]:
        """Return left and right of a region."""
        return min(self.runs[r][0] for r in runs), max(self.runs[r][2] for r in runs)

    def cut(
        self, runs: list[int], left: float, right: float, depth: int, leaves: list[tuple[list[int], float, float]]
    ) -> None:
        """Cut a region into columns and bands until none is left to cut; append leaves in reading order."""
        if depth < _DEEPEST and len(runs) > 3 and self._may_have_columns(runs):
            gutter = self._gutter(runs)
            if gutter is not None:
                for side, edges in self._sides(runs, gutter, left, right):
                    self.cut(side, *edges, depth + 1, leaves)
                return
            band = _widest(_gaps([(self.runs[r][1], self.runs[r][3]) for r in runs]), 0.1 * self.height)
            if band is not None:
                self.cut([r for r in runs if self.runs[r][1] < band], left, right, depth + 1, leaves)
                self.cut([r for r in runs if self.runs[r][1] >= band], left, right, depth + 1, leaves)
                return
        leaves.append((runs, left, right))

    def _split(self, runs: list[int], gutter: float) -> tuple[list[int], list[int]]:
        a = [r for r in runs if self.runs[r][0] + self.runs[r][2] < 2 * gutter]
        b = [r for r in runs if self.runs[r][0] + self.runs[r][2] >= 2 * gutter]
        return a, b

    def _sides(
        self, runs: list[int], gutter: float, left: float, right: float
    ) -> list[tuple[list[int], tuple[float, float]]]:
        """Return both sides of a gutter in reading order, with the edges their lines may reach.

        Prose fills its column; short blocks beside each other could have gone on up to the gutter's far side.
        """
        a, b = self._split(runs, gutter)
        if self._prose(a) and self._prose(b):
            sides = [(a, self.edges(a)), (b, self.edges(b))]
        else:
            sides = [(a, (left, self.edges(b)[0])), (b, (self.edges(a)[1], right))]
        return sides[::-1] if self.rtl else sides

    def _may_have_columns(self, runs: list[int]) -> bool:
        """Tell whether at least two lines of the region are broken by a gap as wide as a gutter."""
        count = Counter(self.broken_line[r] for r in runs if r in self.broken_line)
        return sum(n > 1 for n in count.values()) > 1

    def _broken_lines(self) -> dict[int, int]:
        """Number the lines that a gap as wide as a gutter breaks, for each of their runs."""
        number: dict[int, int] = {}
        for i, line in enumerate(self.rows_of_runs(list(range(len(self.runs))))):
            if len(line) > 1 and _widest(self._gaps_across(line), _GUTTER * self.height) is not None:
                number.update(dict.fromkeys(line, i))
        return number

    def _gaps_across(self, runs: list[int]) -> list[tuple[float, float]]:
        return _gaps([(self.runs[r][0], self.runs[r][2]) for r in runs])

    def _gutter(self, runs: list[int]) -> float | None:
        """Return where to cut a region into two columns, None where it must not be cut."""
        gaps = self._gaps_across(runs)
        for width, place in sorted(gaps, reverse=True):
            if width < _GUTTER * self.height:
                return None
            a, b = self._split(runs, place)
            if self._prose(a) and self._prose(b):
                return place
            if width >= _WIDE_GUTTER * self.height and len(gaps) == 1 and self._side_by_side(a, b):
                return place
        return None

    def _prose(self, runs: list[int]) -> bool:
        """Tell whether most lines of a region fill its width with several words."""
        rows = self.rows_of_runs(runs)
        if len(rows) < 4:
            return False
        left, right = self.edges(runs)
        fill = sorted(sum(self.runs[r][2] - self.runs[r][0] for r in row) / max(1.0, right - left) for row in rows)
        count = sum(len(self.members[r]) for r in runs)
        han = sum(len(self.texts[w]) == 1 and self.texts[w] >= "\u2e80" for r in runs for w in self.members[r])
        return (count - han / 2) / len(rows) >= 3.8 and fill[len(fill) // 2] > 0.6

    def _side_by_side(self, a: list[int], b: list[int]) -> bool:
        """Tell whether two short blocks stand beside each other, as sender and file number at a letter's head.

        Not so where the left one holds labels, the right one figures, or where there are as many rows as in
        a table.
        """
        left, right = self.rows_of_runs(a), self.rows_of_runs(b)
        if min(len(left), len(right)) < 2 or max(len(left), len(right)) > 8:
            return False
        labels = sum(self._text(row).rstrip().endswith(":") for row in left)
        figures = sum(sum(map(str.isdigit, self._text(row))) * 2 > len(self._text(row)) for row in right)
        return labels * 2 < len(left) and figures * 2 < len(right)

    def _text(self, runs: list[int]) -> str:
        return " ".join(self.texts[w] for r in runs for w in self.members[r])

    def rows_of_runs(self, runs: list[int]) -> list[list[int]]:
        """Gather runs that stand on one line, from top to bottom; small raised or lowered runs join theirs."""
        found: list[list[int]] = []
        line_top = line_bottom = 0.0
        for _, r in sorted((self.runs[r][1] + self.runs[r][3], r) for r in runs):
            _, a, _, b = self.runs[r]
            shared = min(b, line_bottom) - max(a, line_top)
            low, high = min(b - a, line_bottom - line_top), max(b - a, line_bottom - line_top)
            # What is far higher than a line is a table or a large field, not a neighbour in it.
            if found and shared > 0.5 * low and high < 4 * max(low, 1.0):
                found[-1].append(r)
                if b - a > line_bottom - line_top:
                    line_top, line_bottom = a, b
            else:
                found.append([r])
                line_top, line_bottom = a, b
        return found

    def line(self, runs: list[int], left: float, right: float) -> Line:
        """Put the words of a line into reading order."""
        rows = self._sorted([w for r in runs for w in self.members[r]])
        rtl = False
        if self.has_rtl:
            rows, rtl = _logical(rows, [self.texts[i] for i in rows], self.rtl)
        x0, x1 = self.edges(runs)
        top, bottom = min(self.runs[r][1] for r in runs), max(self.runs[r][3] for r in runs)
        return Line(words=rows, x0=x0, top=top, x1=x1, bottom=bottom, left=left, right=right, column=0, rtl=rtl)

    def _sorted(self, rows: list[int]) -> list[int]:
        return sorted(rows, key=self.x0.__getitem__)


def _run_starts(boxes: Boxes) -> Rows:
    """Mark where a word does not stand beside the one before it in PDFium's order."""
    here, before = boxes[1:], boxes[:-1]
    height = np.minimum(here[:, 3] - here[:, 1], before[:, 3] - before[:, 1])
    shared = np.minimum(here[:, 3], before[:, 3]) - np.maximum(here[:, 1], before[:, 1])
    space = np.maximum(here[:, 0] - before[:, 2], before[:, 0] - here[:, 2])
    beside = (shared > 0.5 * height) & (space < _WORD_SPACE * height)
    return np.concatenate([[0], np.nonzero(~beside)[0] + 1]).astype(np.intp)


def _gaps(intervals: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return width and middle of each stretch that no interval covers."""
    found = []
    reach = None
    for low, high in sorted(intervals):
        if reach is not None and low > reach:
            found.append((low - reach, (low + reach) / 2))
        reach = high if reach is None else max(reach, high)
    return found


def _widest(gaps: list[tuple[float, float]], least: float) -> float | None:
    if not gaps:
        return None
    width, place = max(gaps)
    return place if width >= least else None


def _logical(rows: list[int], texts: list[str], page_rtl: bool) -> tuple[list[int], bool]:
    """Turn words sorted from left to right into the order they are read in.

    A line is read from the right if most of its letters are, or if it has none and its page is; within it,
    runs of Latin or Cyrillic words with the numbers after them are read from the left (Unicode Standard
    Annex 9, rules W7, N1 and L2).
    """
    right = sum(len(_RTL.findall(text)) for text in texts)
    left = sum(len(_LTR.findall(text)) for text in texts)
    if left > right * 2 or (right == 0 and (left > 0 or not page_rtl)):
        return _flipped(rows, texts, _RTL) if right else rows, False
    backwards = _flipped(rows, texts, _LTR)[::-1] if left else rows[::-1]
    return backwards, True


def _flipped(rows: list[int], texts: list[str], strong: re.Pattern[str]) -> list[int]:
    """Reverse each run of words of the `strong` script within a line of the other, trailing numbers included."""
    other = _LTR if strong is _RTL else _RTL
    found: list[int] = []
    run: list[int] = []
    for row, text in zip(rows, texts, strict=True):
        if (strong.search(text) and not other.search(text)) or (run and strong is _LTR and not other.search(text)):
            run.append(row)
        else:
            found += [*run[::-1], row]
            run = []
    return found + run[::-1]
