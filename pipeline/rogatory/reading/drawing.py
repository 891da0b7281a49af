"""What is drawn on a page besides characters: rectangles, lines, images, and how each text object is painted."""

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from rogatory.reading import engine
from rogatory.reading.characters import View

Side = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[int, int, int, int]

_DEEPEST = 8  # forms within forms; deeper ones are drawn by nobody but attackers
_MOST_SEGMENTS = 400  # of one path; a coat of arms has thousands and no table in it
_STRAIGHT = 0.05  # points by which a line may lean and still be level


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; `order` is its place in the drawing order, `fill` None where it is only an outline."""

    box: Side
    order: int
    stroked: bool
    fill: Colour | None
    covers: bool = False


@dataclass(slots=True)
class Drawing:
    """Drawn objects of a page, boxes as displayed.

    `texts` maps the handle of a text object to (order, render mode, fill colour). `lines` are straight
    strokes, `marks` the boxes of curves and slanted strokes, `over` opaque boxes of remarks. `whole` is
    False where there were more objects than may be looked at.
    """

    rects: list[Rect] = field(default_factory=list)
    lines: list[Side] = field(default_factory=list)
    marks: list[Side] = field(default_factory=list)
    images: list[tuple[Side, int]] = field(default_factory=list)
    texts: dict[int, tuple[int, int, Colour]] = field(default_factory=dict)
    whole: bool = True
    over: list[Rect] = field(default_factory=list)


class _Buffers:
    """Memory that PDFium writes single answers into."""

    def __init__(self) -> None:
        self.floats = (ctypes.c_float * 6)()
        self.ints = (ctypes.c_uint * 4)()
        self.f = [ctypes.addressof(self.floats) + 4 * i for i in range(6)]
        self.i = [ctypes.addressof(self.ints) + 4 * i for i in range(4)]


def drawing(page: int, view: View, most: int) -> Drawing:
    """Look at up to `most` objects of a page."""
    found = Drawing()
    buffers = _Buffers()
    for order, (handle, kind, matrices) in enumerate(_objects(page, buffers)):
        if order >= most:
            found.whole = False
            break
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            found.texts[handle] = (order, engine.render_mode(handle), _fill(handle, buffers))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            _path(found, handle, order, matrices, view, buffers)
        elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            found.images.append((_bounds(handle, matrices, view, buffers), order))
    return found


def _objects(page: int, buffers: _Buffers) -> Iterator[tuple[int, int, tuple[Matrix, ...]]]:
    """Yield handle, type and the matrices of the forms around it, innermost first, in drawing order."""
    for i in range(engine.count_objects(page)):
        handle = engine.get_object(page, i)
        yield from _within(handle, (), buffers)


def _within(
    handle: int, around: tuple[Matrix, ...], buffers: _Buffers
) -> Iterator[tuple[int, int, tuple[Matrix, ...]]]:
    kind = engine.type_of(handle)
    if kind != pdfium.FPDF_PAGEOBJ_FORM:
        yield handle, kind, around
    elif len(around) < _DEEPEST:
        inner = (_matrix(handle, buffers), *around)
        for i in range(engine.count_inner(handle)):
            yield from _within(engine.get_inner(handle, i), inner, buffers)


def _matrix(handle: int, buffers: _Buffers) -> Matrix:
    engine.matrix_of(handle, buffers.f[0])
    a, b, c, d, e, f = buffers.floats
    return a, b, c, d, e, f


def _fill(handle: int, buffers: _Buffers) -> Colour:
    if not engine.fill_of(handle, *buffers.i):
        return 0, 0, 0, 255
    r, g, b, a = buffers.ints
    return r, g, b, a


def _displayed(points: list[tuple[float, float]], view: View) -> Side:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return view.box(min(xs), min(ys), max(xs), max(ys))


def _moved(x: float, y: float, matrices: tuple[Matrix, ...]) -> tuple[float, float]:
    for a, b, c, d, e, f in matrices:
        x, y = a * x + c * y + e, b * x + d * y + f
    return x, y


def _bounds(handle: int, around: tuple[Matrix, ...], view: View, buffers: _Buffers) -> Side:
    """Box of an object; its own matrix is in its bounds already."""
    engine.bounds_of(handle, *buffers.f[:4])
    left, bottom, right, top = buffers.floats[:4]
    corners = [(left, bottom), (left, top), (right, bottom), (right, top)]
    return _displayed([_moved(x, y, around) for x, y in corners], view)


def _path(found: Drawing, handle: int, order: int, around: tuple[Matrix, ...], view: View, buffers: _Buffers) -> None:
    count = engine.count_segments(handle)
    if count < 2 or count > _MOST_SEGMENTS:
        if count:
            found.marks.append(_bounds(handle, around, view, buffers))
        return
    engine.draw_mode(handle, buffers.i[0], buffers.i[1])
    filled, stroked = bool(buffers.ints[0]), bool(buffers.ints[1])
    if not filled and not stroked:
        return
    fill = _fill(handle, buffers) if filled else None
    # An opaque fill without a clip hides what was drawn before it.
    covers = fill is not None and fill[3] > 250 and not engine.transparent(handle) and _unclipped(handle)
    matrices = (_matrix(handle, buffers), *around)
    for points, curved in _subpaths(handle, count, matrices, buffers):
        box = _displayed(points, view)
        if curved:
            found.marks.append(box)
        elif _is_rect(points):
            found.rects.append(Rect(box, order, stroked, fill, covers))
        else:
            _strokes(found, points, view)


def _unclipped(handle: int) -> bool:
    clip = engine.clip_of(handle)
    return not clip or engine.count_clips(clip) <= 0


def _subpaths(
    handle: int, count: int, matrices: tuple[Matrix, ...], buffers: _Buffers
) -> list[tuple[list[tuple[float, float]], bool]]:
    """Return the points of each subpath, closed ones with the first point again, and whether it has curves."""
    subpaths: list[tuple[list[tuple[float, float]], bool]] = []
    points: list[tuple[float, float]] = []
    curved = False
    for i in range(count):
        segment = engine.get_segment(handle, i)
        kind = engine.segment_type(segment)
        engine.segment_point(segment, buffers.f[0], buffers.f[1])
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                subpaths.append((points, curved))
            points, curved = [], False
        curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        point = _moved(buffers.floats[0], buffers.floats[1], matrices)
        if not points or point != points[-1]:
            points.append(point)
        if engine.segment_closes(segment) and points[0] != points[-1]:
            points.append(points[0])
    if len(points) > 1:
        subpaths.append((points, curved))
    return subpaths


def _level(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return abs(a[0] - b[0]) < _STRAIGHT or abs(a[1] - b[1]) < _STRAIGHT


def _is_rect(points: list[tuple[float, float]]) -> bool:
    return len(points) in (4, 5) and len(set(points)) == 4 and all(map(_level, points, points[1:]))


def _strokes(found: Drawing, points: list[tuple[float, float]], view: View) -> None:
    for a, b in itertools.pairwise(points):
        box = _displayed([a, b], view)
        if _level(a, b):
            found.lines.append(box)
        else:
            found.marks.append(box)
