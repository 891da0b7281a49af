"""Ruled tables: pdfplumber's table finder over the lines that PDFium found, without a second parse."""

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from pdfplumber.table import Table, TableFinder

from rogatory.reading.drawing import Drawing, Side

Boxes = NDArray[np.float32]

_THIN = 3.0  # points up to which a filled rectangle is a line
_SHORT = 17.0  # points up to which a square may be a check box, which is no part of a grid
_MOST_EDGES = 6000  # a page of print has hundreds; the finder's time grows with their square


@dataclass(slots=True)
class _RuledPage:
    """As much of a pdfplumber page as its table finder looks at."""

    edges: list[dict[str, Any]]
    bbox: Side


def edges(drawn: Drawing) -> Boxes:
    """Return the lines that may rule a table, as boxes without width or without height, as displayed."""
    found: list[Side] = []
    for rect in drawn.rects:
        x0, top, x1, bottom = rect.box
        wide, high = x1 - x0, bottom - top
        if high <= _THIN < wide:
            found.append((x0, (top + bottom) / 2, x1, (top + bottom) / 2))
        elif wide <= _THIN < high:
            found.append(((x0 + x1) / 2, top, (x0 + x1) / 2, bottom))
        elif max(wide, high) > _SHORT or abs(wide - high) > 0.2 * max(wide, high):
            found += [(x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)]
    for x0, top, x1, bottom in drawn.lines:
        if x1 - x0 >= bottom - top:
            found.append((x0, (top + bottom) / 2, x1, (top + bottom) / 2))
        else:
            found.append(((x0 + x1) / 2, top, (x0 + x1) / 2, bottom))
    return np.array(found, dtype=np.float32).reshape(-1, 4)


def grids(ruled: Boxes, width: float, height: float) -> list[list[list[Side | None]]]:
    """Return the cells of each table, row by row; None where a cell of another row or column reaches in.

    A table has a row of two cells or more: a frame around text is none.
    """
    level = ruled[:, 3] - ruled[:, 1] < ruled[:, 2] - ruled[:, 0]
    if level.sum() < 2 or len(ruled) > _MOST_EDGES or not _parts_columns(ruled[~level]) or not _cross(ruled, level):
        return []
    page = _RuledPage(
        [_edge(box, bool(flat)) for box, flat in zip(ruled.tolist(), level, strict=True)], (0, 0, width, height)
    )
    # The finder looks at nothing but these two attributes where its strategy is "lines".
    found = TableFinder(cast(Any, page), {"snap_tolerance": 2.0, "join_tolerance": 2.0}).tables
    tables = [[list(row.cells) for row in table.rows] for table in _by_place(found)]
    return [table for table in tables if max(sum(cell is not None for cell in row) for row in table) > 1]


def _parts_columns(steep: Boxes) -> bool:
    """Tell whether upright lines stand at three places or more: two alone make a frame."""
    places = np.sort(steep[:, 0])
    return int((np.diff(places) > _THIN).sum()) >= 2


def _by_place(found: list[Table]) -> list[Table]:
    return sorted(found, key=lambda table: (table.bbox[1], table.bbox[0]))


def _cross(ruled: Boxes, level: NDArray[np.bool_]) -> bool:
    """Tell whether at least two level lines meet two upright ones."""
    h, v = ruled[level], ruled[~level]
    meets = (
        (h[:, None, 0] <= v[None, :, 0] + 3)
        & (h[:, None, 2] >= v[None, :, 0] - 3)
        & (v[None, :, 1] <= h[:, None, 1] + 3)
        & (v[None, :, 3] >= h[:, None, 1] - 3)
    )
    return bool((meets.sum(axis=1) >= 2).sum() >= 2)


def _edge(box: list[float], level: bool) -> dict[str, Any]:
    """Return an edge in pdfplumber's own form."""
    x0, top, x1, bottom = box
    return {
        "object_type": "line",
        "orientation": "h" if level else "v",
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "width": x1 - x0,
        "height": bottom - top,
    }
