"""Filled boxes that were laid over a page as remarks, as people black words out without taking them away."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from rogatory.reading import engine
from rogatory.reading.characters import View
from rogatory.reading.drawing import Colour, Rect
from rogatory.reading.forms import annotations, box_of, is_shown

_LAST = 1 << 30  # in the drawing order: remarks lie over all that the page itself draws
_BOXES = (pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_REDACT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)
_MOST_OBJECTS = 200  # of one remark's picture
_OPAQUE = 250  # of 255
_FILLS = 0.8  # share of the remark's width and height that its box must fill


def overlays(page: Any, view: View) -> list[Rect]:
    """Return the opaque boxes that remarks lay over a page."""
    found = []
    for annotation in annotations(page):
        if pdfium.FPDFAnnot_GetSubtype(annotation) in _BOXES and is_shown(annotation):
            fill = _fill(annotation)
            if fill is not None:
                found.append(Rect(box_of(annotation, view), _LAST, False, fill, covers=True))
    return found


def _fill(annotation: Any) -> Colour | None:
    """Return the colour of the box that fills a remark, None where it lets see what lies under it."""
    drawn = list(_drawn(annotation))
    if not drawn:
        return _coloured(annotation)
    sides = [side for side, _ in drawn]
    x0, y0, x1, y1 = (
        min(s[0] for s in sides),
        min(s[1] for s in sides),
        max(s[2] for s in sides),
        max(s[3] for s in sides),
    )
    for side, fill in drawn:
        wide, high = side[2] - side[0], side[3] - side[1]
        if fill is not None and wide >= _FILLS * (x1 - x0) > 0 and high >= _FILLS * (y1 - y0) > 0:
            return fill
    return None


def _drawn(annotation: Any) -> Iterator[tuple[tuple[float, float, float, float], Colour | None]]:
    """Yield bounds (left, bottom, right, top) and opaque fill of what a remark's own picture draws."""
    floats, ints = (ctypes.c_float * 4)(), (ctypes.c_uint * 4)()
    f = [ctypes.addressof(floats) + 4 * i for i in range(4)]
    i = [ctypes.addressof(ints) + 4 * n for n in range(4)]
    for n in range(min(pdfium.FPDFAnnot_GetObjectCount(annotation), _MOST_OBJECTS)):
        handle = engine.address(pdfium.FPDFAnnot_GetObject(annotation, n))
        engine.bounds_of(handle, *f)
        yield (floats[0], floats[1], floats[2], floats[3]), _opaque(handle, ints, i)


def _opaque(handle: int, ints: Any, i: list[int]) -> Colour | None:
    if engine.type_of(handle) != pdfium.FPDF_PAGEOBJ_PATH or engine.transparent(handle):
        return None
    engine.draw_mode(handle, i[0], i[1])
    if not ints[0] or not engine.fill_of(handle, *i) or ints[3] < _OPAQUE:
        return None
    return ints[0], ints[1], ints[2], ints[3]


def _coloured(annotation: Any) -> Colour | None:
    """Return the inner colour of a remark that has no picture of its own."""
    # PDFium takes black where the entry is missing, which a viewer leaves open.
    if not pdfium.FPDFAnnot_HasKey(annotation, b"IC"):
        return None
    r, g, b, a = (ctypes.c_uint() for _ in range(4))
    parts = (ctypes.byref(one) for one in (r, g, b, a))
    if not pdfium.FPDFAnnot_GetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_InteriorColor, *parts) or a.value < _OPAQUE:
        return None
    return r.value, g.value, b.value, a.value
