"""Lays a page's words out: tables and boxes found, lines in reading order, and what parts them."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.boxes import mark_boxes
from rogatory.reading.characters import View, angles
from rogatory.reading.drawing import Drawing, Side
from rogatory.reading.flow import PARAGRAPH, breaks
from rogatory.reading.forms import Widget
from rogatory.reading.furniture import Place
from rogatory.reading.mirrored import mirror
from rogatory.reading.ocr.merge import OCR
from rogatory.reading.order import Boxes, Line, lines, upright
from rogatory.reading.page import Grid, PageField, PageRead
from rogatory.reading.source import Page
from rogatory.reading.tables import edges, grids
from rogatory.reading.words import FIELD, NATIVE, TICKED, UNTICKED, Words


def laid_out(
    found: Words, text_page: int, view: View, drawn: Drawing, fields: Sequence[Widget], number: int
) -> PageRead:
    """Order the words of each direction by themselves, the commonest direction first."""
    found = mark_boxes(found, drawn, [field.box for field in fields if field.ticked is not None])
    read = PageRead(Page(number, view.width, view.height, "native"), found)
    for field in fields:
        _add_field(read, field)
    quarters = _quarters(text_page, found, view)
    count = np.bincount(quarters, minlength=4)
    for quarter in np.argsort(-count, kind="stable").tolist():
        rows = np.nonzero(quarters == quarter)[0]
        if len(rows) == 0:
            continue
        wide, high = (view.height, view.width) if quarter % 2 else (view.width, view.height)
        if not read.lines:
            ruled = upright(edges(drawn), quarter, view.width, view.height)
            rows = _set_tables(read, rows, quarter, view, grids(ruled, wide, high))
        _add_lines(read, rows, upright(found.boxes, quarter, view.width, view.height), wide, high)
    return read


def _quarters(text_page: int, found: Words, view: View) -> NDArray[np.int8]:
    """Return the direction of each word as displayed, in quarter turns clockwise; of the others, the commonest."""
    set_ = found.index >= 0
    own = (angles(text_page, found.index[set_]) + view.rotation // 90) % 4
    quarters = np.zeros(len(found), dtype=np.int8)
    quarters[set_] = own
    quarters[~set_] = np.bincount(own, minlength=4).argmax()
    if found.scanned is not None:
        read = found.scanned.quarter >= 0
        quarters[read] = found.scanned.quarter[read]
        # A stamp's or a field's words alone do not say how the scan under them lies.
        quarters[~set_ & ~read] = np.bincount(quarters[read], minlength=4).argmax() if read.any() else 0
    return quarters


def _add_field(read: PageRead, field: Widget) -> None:
    text = field.value if field.ticked is None else TICKED if field.ticked else UNTICKED
    read.fields.append(PageField(field.name, field.hint, len(read.words), field.ticked))
    read.words.add(text, field.box, FIELD)


def _set_tables(
    read: PageRead, rows: NDArray[np.intp], quarter: int, view: View, tables: list[list[list[Side | None]]]
) -> NDArray[np.intp]:
    """Gather the words of each table into its cells; a stand-in takes the table's place among the other words."""
    for table in tables:
        boxes = upright(read.words.boxes, quarter, view.width, view.height)
        cells = [[_within(boxes, rows, cell) for cell in row] for row in table]
        inside = np.concatenate([cell for row in cells for cell in row])
        if len(inside) == 0:
            continue
        texts = read.words.texts
        rtl = False
        grid: Grid = []
        cells_read = []
        for row in cells:
            found = [lines(texts, boxes, cell) for cell in row]
            rtl = rtl or sum(line.rtl for cell in found for line in cell) * 2 > sum(len(cell) for cell in found)
            cells_read.append(found)
            grid.append([[line.words for line in cell] for cell in found])
        if rtl and not all(read.words.layer[inside] == OCR):
            _glue(read, [line for row in cells_read for cell in row for line in cell], boxes)
            mirror(read.words, [words for row in grid for cell in row for words in cell])
        stand_in = len(read.words)
        read.tables[stand_in] = [row[::-1] for row in grid] if rtl else grid
        read.words.add("", _around(read.words.boxes[inside]), NATIVE)
        rows = np.append(np.setdiff1d(rows, inside), stand_in)
    return rows


def _within(boxes: Boxes, rows: NDArray[np.intp], cell: Side | None) -> NDArray[np.intp]:
    if cell is None:
        return np.zeros(0, dtype=np.intp)
    x, y = (boxes[rows, 0] + boxes[rows, 2]) / 2, (boxes[rows, 1] + boxes[rows, 3]) / 2
    return np.asarray(rows[(x >= cell[0]) & (x < cell[2]) & (y >= cell[1]) & (y < cell[3])])


def _around(boxes: Boxes) -> Side:
    low, high = boxes.min(axis=0), boxes.max(axis=0)
    return float(low[0]), float(low[1]), float(high[2]), float(high[3])


def _add_lines(read: PageRead, rows: NDArray[np.intp], boxes: Boxes, wide: float, high: float) -> None:
    texts = read.words.texts
    column = read.lines[-1].column + 1 if read.lines else 0
    ordered = lines(texts, boxes, rows, column)
    # An engine tells its words in the order of their letters already.
    set_ = [line for line in ordered if line.rtl and read.words.layer[line.words[0]] != OCR]
    _glue(read, set_, boxes)
    mirror(read.words, [line.words for line in set_])
    parted = breaks(ordered, texts, boxes, wide, frozenset(read.tables))
    if read.lines and parted:
        parted[0] = PARAGRAPH
    read.lines += ordered
    read.breaks += parted
    read.places += [_place(read, line, high) for line in ordered]


def _glue(read: PageRead, ordered: Sequence[Line], boxes: Boxes) -> None:
    """Join words of right-to-left lines that touch: PDFium parts Latin letters from digits and signs there."""
    for line in ordered:
        for before, here in pairwise(line.words):
            space = max(boxes[here, 0] - boxes[before, 2], boxes[before, 0] - boxes[here, 2])
            height = min(boxes[here, 3] - boxes[here, 1], boxes[before, 3] - boxes[before, 1])
            read.words.glued[here] |= space < 0.08 * height


def _place(read: PageRead, line: Line, height: float) -> Place:
    shown = []
    for row in line.words:
        grid = read.tables.get(row, [[[[row]]]])
        shown += [read.words.texts[w] for cells in grid for cell in cells for words in cell for w in words]
    return Place(" ".join(shown), line.top, line.bottom, height)
