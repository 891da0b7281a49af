"""Which characters of a page nobody sees: invisible, in the colour of their ground, covered, or outside the page."""

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.characters import Characters, View, objects
from rogatory.reading.drawing import Colour, Drawing, Rect

_INVISIBLE = (3, 7)  # text rendering modes "neither fill nor stroke" and "clip only" (ISO 32000-1, table 106)
_STROKED = (1, 2, 5, 6)
_FAINT = 12  # of 255: the least opacity, and the least difference from the ground, that an eye notices
_WHITE: Colour = (255, 255, 255, 255)


def unseen(found: Characters, text_page: int, drawn: Drawing, view: View) -> NDArray[np.bool_]:
    """Mark the characters that a person looking at the page does not see."""
    x, y = (found.boxes[:, 0] + found.boxes[:, 2]) / 2, (found.boxes[:, 1] + found.boxes[:, 3]) / 2
    hidden = ~found.blank & ((x < 0) | (y < 0) | (x > view.width) | (y > view.height))
    grounds = [rect for rect in drawn.rects if rect.fill is not None and rect.fill[3] > _FAINT]
    suspects = {handle for handle, text in drawn.texts.items() if _suspect(text, grounds)}
    if not suspects or not len(found.codes):
        return np.asarray(hidden)
    handles = objects(text_page, found.index)
    for handle in suspects:
        rows = np.nonzero((handles == handle) & ~found.blank)[0]
        order, mode, colour = drawn.texts[handle]
        if mode in _INVISIBLE or (mode not in _STROKED and colour[3] <= _FAINT):
            hidden[rows] = True
            continue
        for row in rows.tolist():
            at = float(x[row]), float(y[row])
            hidden[row] |= _covered(at, order, grounds) or (
                mode not in _STROKED and not _stands_out(at, order, colour, grounds, drawn)
            )
    return np.asarray(hidden)


def _suspect(text: tuple[int, int, Colour], grounds: list[Rect]) -> bool:
    """Tell whether a text object needs a closer look."""
    order, mode, colour = text
    if mode in _INVISIBLE or colour[3] <= _FAINT or _alike(colour, _WHITE):
        return True
    return any((r.covers and r.order > order) or (r.fill is not None and _alike(r.fill, colour)) for r in grounds)


def _alike(a: Colour, b: Colour) -> bool:
    return all(abs(x - y) < _FAINT for x, y in zip(a[:3], b[:3], strict=True))


def _inside(at: tuple[float, float], box: tuple[float, float, float, float]) -> bool:
    return box[0] <= at[0] <= box[2] and box[1] <= at[1] <= box[3]


def _covered(at: tuple[float, float], order: int, grounds: list[Rect]) -> bool:
    return any(rect.covers and rect.order > order and _inside(at, rect.box) for rect in grounds)


def _stands_out(at: tuple[float, float], order: int, colour: Colour, grounds: list[Rect], drawn: Drawing) -> bool:
    """Tell whether a character differs from what was painted last where it stands; a picture is never its colour."""
    if any(before < order and _inside(at, box) for box, before in drawn.images):
        return True
    under = [rect for rect in grounds if rect.order < order and _inside(at, rect.box)]
    ground = max(under, key=lambda rect: rect.order).fill if under else _WHITE
    return ground is None or not _alike(ground, colour)
