"""Sets what OCR read among the words of a page's text layer."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.ocr.decision import DOUBTFUL
from rogatory.reading.ocr.words import Placed, Reading
from rogatory.reading.source import LAYERS
from rogatory.reading.words import TICKED, UNTICKED, Scanned, Words
from rogatory.record import Layer

OCR = LAYERS.index(Layer.OCR)

_BOX_SURE = 0.9  # confidence of a box found by its four sides
_SAME = 0.5  # share of the words of one layer that the other must have as well to be the same text
_TOKEN = re.compile(r"\w{4,}")


def with_reading(native: Words, reading: Reading) -> Words:
    """Return the words of both layers; what OCR read a second time is left out."""
    if reading.why == DOUBTFUL and same_text(" ".join(native.texts), reading):
        return native
    base = native if reading.keep else native.only(np.zeros(len(native), dtype=np.bool_))
    own = [*_outside_boxes(reading), *_boxes(reading)]
    own = [word for word, hidden in zip(own, _covered(own, base.boxes), strict=True) if not hidden]
    count = len(base)
    return Words(
        [*base.texts, *(word.text for word in own)],
        np.concatenate([base.boxes, _boxes_of([word.level for word in own])]),
        np.append(base.glued, [word.glued for word in own]).astype(np.bool_),
        np.append(base.index, np.full(len(own), -1)).astype(np.int32),
        np.append(base.layer, np.full(len(own), OCR)).astype(np.int8),
        [*base.pieces, *([None] * len(own))],
        Scanned(
            np.concatenate([base.boxes, _boxes_of([word.shown for word in own])]),
            np.append(np.full(count, -1), [word.quarter for word in own]).astype(np.int8),
            np.append(np.ones(count), [word.confidence for word in own]).astype(np.float32),
        ),
    )


def same_text(text: str, reading: Reading) -> bool:
    """Tell whether most longer words of a text are among those that OCR read."""
    own = {token.casefold() for token in _TOKEN.findall(text)}
    read = {token.casefold() for word in reading.words for token in _TOKEN.findall(word.text)}
    return bool(own) and len(own & read) >= _SAME * len(own)


def _boxes_of(boxes: Sequence[tuple[float, float, float, float]]) -> NDArray[np.float32]:
    return np.array(boxes, dtype=np.float32).reshape(-1, 4)


def _outside_boxes(reading: Reading) -> list[Placed]:
    """Return the words but those that a box to be ticked, or the tick in it, was taken for."""
    kept = []
    for word in reading.words:
        x, y = (word.level[0] + word.level[2]) / 2, (word.level[1] + word.level[3]) / 2
        if not any(b[0] - 1 < x < b[2] + 1 and b[1] - 1 < y < b[3] + 1 for b, _ in reading.boxes):
            kept.append(word)
    return kept


def _boxes(reading: Reading) -> list[Placed]:
    """Return the boxes to be ticked as words."""
    quarter = reading.words[0].quarter if reading.words else 0
    return [Placed(TICKED if ticked else UNTICKED, _BOX_SURE, box, box, quarter) for box, ticked in reading.boxes]


def _covered(own: Sequence[Placed], native: NDArray[np.float32]) -> list[bool]:
    """Tell of each word whether its middle lies in a word of the text layer."""
    if not len(native) or not own:
        return [False] * len(own)
    shown = _boxes_of([word.shown for word in own])
    x, y = (shown[:, 0] + shown[:, 2]) / 2, (shown[:, 1] + shown[:, 3]) / 2
    across = (x[:, None] > native[None, :, 0] - 1) & (x[:, None] < native[None, :, 2] + 1)
    down = (y[:, None] > native[None, :, 1] - 1) & (y[:, None] < native[None, :, 3] + 1)
    return [bool(hit) for hit in np.any(across & down, axis=1).tolist()]
