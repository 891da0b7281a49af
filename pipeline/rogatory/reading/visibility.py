"""Which characters of a page nobody sees, and why: covered, in the colour of their ground, tiny, outside the page."""

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.characters import Characters, View, objects
from rogatory.reading.drawing import Colour, Drawing, Rect, Side

Column = NDArray[np.floating]

_INVISIBLE = (3, 7)  # text rendering modes "neither fill nor stroke" and "clip only" (ISO 32000-1, table 106)
_STROKED = (1, 2, 5, 6)
_FAINT = 12  # of 255: the least opacity, and the least difference from the ground, that an eye notices
_THICK = 4.0  # points
_TINY = 1.5  # points, half a millimetre: the height and the width below which nobody reads a letter
_WHITE: Colour = (255, 255, 255, 255)

SEEN, COVERED, GROUND, INVISIBLE, TINY, OUTSIDE = range(6)
HOW = ("", "under a filled box", "in the colour of the ground", "drawn invisibly", "too small to read", "off the page")


def unseen(found: Characters, text_page: int, drawn: Drawing, view: View) -> NDArray[np.int8]:
    """Tell for each character whether a person looking at the page sees it, or why not: an index of `HOW`."""
    x, y = (found.boxes[:, 0] + found.boxes[:, 2]) / 2, (found.boxes[:, 1] + found.boxes[:, 3]) / 2
    hidden = np.zeros(len(found.codes), dtype=np.int8)
    wide, high = found.boxes[:, 2] - found.boxes[:, 0], found.boxes[:, 3] - found.boxes[:, 1]
    hidden[~found.blank & (np.maximum(wide, high) < _TINY)] = TINY
    hidden[~found.blank & ((x < 0) | (y < 0) | (x > view.width) | (y > view.height))] = OUTSIDE
    grounds = sorted((rect for rect in (*drawn.rects, *drawn.over) if _is_ground(rect)), key=lambda rect: rect.order)
    suspects = {handle: text for handle, text in drawn.texts.items() if _suspect(text, grounds)}
    if not suspects or not len(found.codes):
        return hidden
    handles = objects(text_page, found.index)
    for handle, (order, mode, colour) in suspects.items():
        rows = np.nonzero((handles == handle) & ~found.blank)[0]
        if mode in _INVISIBLE or (mode not in _STROKED and colour[3] <= _FAINT):
            hidden[rows] = INVISIBLE
            continue
        if mode not in _STROKED:
            hidden[rows[_in_ground_colour(x[rows], y[rows], order, colour, grounds, drawn)]] = GROUND
        hidden[rows[_covered(x[rows], y[rows], order, grounds)]] = COVERED
    return hidden


def told(hidden: NDArray[np.int8]) -> str:
    """Return how many characters are hidden in which way."""
    counts = np.bincount(hidden, minlength=len(HOW)).tolist()
    return ", ".join(f"{count} {how}" for count, how in zip(counts[1:], HOW[1:], strict=True) if count)


def _is_ground(rect: Rect) -> bool:
    """Tell whether letters can stand on a filled rectangle, or vanish under it: a rule is too thin."""
    wide, high = rect.box[2] - rect.box[0], rect.box[3] - rect.box[1]
    return rect.fill is not None and rect.fill[3] > _FAINT and min(wide, high) >= _THICK


def _suspect(text: tuple[int, int, Colour], grounds: list[Rect]) -> bool:
    """Tell whether a text object needs a closer look."""
    order, mode, colour = text
    if mode in _INVISIBLE or colour[3] <= _FAINT or _alike(colour, _WHITE):
        return True
    return any((r.covers and r.order > order) or (r.fill is not None and _alike(r.fill, colour)) for r in grounds)


def _alike(a: Colour, b: Colour) -> bool:
    return abs(a[0] - b[0]) < _FAINT and abs(a[1] - b[1]) < _FAINT and abs(a[2] - b[2]) < _FAINT


def _inside(x: Column, y: Column, box: Side) -> NDArray[np.bool_]:
    return np.asarray((x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3]))


def _covered(x: Column, y: Column, order: int, grounds: list[Rect]) -> NDArray[np.bool_]:
    """Mark places that something opaque was painted over after `order`."""
    covered = np.zeros(len(x), dtype=np.bool_)
    for rect in grounds:
        if rect.covers and rect.order > order:
            covered |= _inside(x, y, rect.box)
    return covered


def _in_ground_colour(
    x: Column, y: Column, order: int, colour: Colour, grounds: list[Rect], drawn: Drawing
) -> NDArray[np.bool_]:
    """Mark places whose ground, painted last before `order`, has the colour; a picture never has it."""
    alike = np.full(len(x), _alike(colour, _WHITE))
    for rect in grounds:
        if rect.order < order and rect.fill is not None:
            alike[_inside(x, y, rect.box)] = _alike(colour, rect.fill)
    for box, before in drawn.images:
        if before < order:
            alike[_inside(x, y, box)] = False
    return alike
