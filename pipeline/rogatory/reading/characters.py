"""The characters of a page as PDFium reports them, with their boxes as a reader sees the page."""

from collections import deque
from dataclasses import dataclass
from itertools import repeat
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from rogatory.reading import engine

LINE_END_HYPHEN = 0xAD
_PDFIUM_HYPHENS = (2, 0xFFFE)  # PDFium's marks, one by one and in bulk, for a hyphen that only breaks a line
_REPLACEMENT = 0xFFFD
_BLANK, _UNSEEN = 1, 2
_BLANKS = (0, *range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
# Controls, byte order marks, zero-width blanks, direction marks and non-characters: nobody sees them.
_NEVER_SEEN = (
    *range(1, 9),
    *range(14, 32),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
    *(0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    *range(0xFDD0, 0xFDF0),
)
_CLASSES = np.zeros(0x10000, dtype=np.int8)
_CLASSES[list(_BLANKS)] = _BLANK
_CLASSES[list(_NEVER_SEEN)] = _UNSEEN


Side = TypeVar("Side", float, NDArray[np.float32])


@dataclass(frozen=True, slots=True)
class View:
    """How a page's own coordinates become those of a reader: crop box, rotation, top left origin.

    `left`, `bottom`, `right`, `top` are the visible box in the page's own coordinates; `rotation` is 0, 90,
    180 or 270 degrees clockwise.
    """

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def width(self) -> float:
        """Width in points as displayed."""
        return self.top - self.bottom if self.rotation in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """Height in points as displayed."""
        return self.right - self.left if self.rotation in (90, 270) else self.top - self.bottom

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Turn one box of left, bottom, right, top into x0, top, x1, bottom."""
        return self._turned(left - self.left, bottom - self.bottom, right - self.left, top - self.bottom)

    def boxes(self, own: NDArray[np.float32]) -> NDArray[np.float32]:
        """Turn boxes of left, bottom, right, top into x0, top, x1, bottom; shape (n, 4) both."""
        origin = np.array([self.left, self.bottom, self.left, self.bottom], dtype=np.float32)
        return np.stack(self._turned(*(own - origin).T), axis=1)

    def _turned(self, a: Side, b: Side, c: Side, d: Side) -> tuple[Side, Side, Side, Side]:
        wide, high = self.right - self.left, self.top - self.bottom
        if self.rotation == 90:
            return b, a, d, c
        if self.rotation == 180:
            return wide - c, b, wide - a, d
        if self.rotation == 270:
            return high - d, wide - c, high - b, wide - a
        return a, high - d, c, high - b


def view_of(page: Any) -> View:
    """Return the view of a pypdfium2 page."""
    left, bottom, right, top = page.get_bbox()
    return View(left, bottom, right, top, page.get_rotation())


@dataclass(frozen=True, slots=True)
class Characters:
    """Visible characters and blanks of a page in PDFium's order; one code point each.

    `index` is PDFium's own index, `boxes` (n, 4) as displayed; `blank` marks spaces and line ends.
    """

    codes: NDArray[np.uint32]
    boxes: NDArray[np.float32]
    blank: NDArray[np.bool_]
    index: NDArray[np.int32]

    @staticmethod
    def none() -> "Characters":
        """Return no characters."""
        nothing = np.zeros(0, dtype=np.uint32)
        return Characters(
            nothing, np.zeros((0, 4), dtype=np.float32), nothing.astype(np.bool_), nothing.astype(np.int32)
        )

    def only(self, keep: NDArray[np.bool_]) -> "Characters":
        """Return those that `keep` marks."""
        return Characters(self.codes[keep], self.boxes[keep], self.blank[keep], self.index[keep])


def characters(text_page: int, view: View) -> Characters:
    """Read all characters of a text page; control and formatting characters, which nobody sees, are left out."""
    n = max(engine.count_chars(text_page), 0)
    codes = _codes(text_page, n)
    raw = np.zeros((n, 4), dtype=np.float32)  # FS_RECTF: left, top, right, bottom
    if n:
        start = raw.ctypes.data
        deque(map(engine.loose_box, repeat(text_page, n), range(n), range(start, start + 16 * n, 16)), maxlen=0)
    boxes = view.boxes(raw[:, [0, 3, 2, 1]])
    for mark in _PDFIUM_HYPHENS:
        codes[codes == mark] = LINE_END_HYPHEN
    if codes.max(initial=0) >= 0xD800:
        codes = _without_surrogates(codes)
    classes = _CLASSES[np.minimum(codes, 0xFFFD)]
    found = Characters(codes, boxes, classes == _BLANK, np.arange(n, dtype=np.int32))
    return found.only(classes != _UNSEEN) if (classes == _UNSEEN).any() else found


def _codes(text_page: int, n: int) -> NDArray[np.uint32]:
    """Return a code point for each character: in one call where PDFium's text has them all, else one by one."""
    buffer = np.zeros(n + 1, dtype=np.uint16)
    whole = engine.text_of(text_page, 0, n, buffer.ctypes.data) == n + 1 if n else True
    if whole and (n == 0 or engine.text_index(text_page, n - 1) == n - 1):
        return buffer[:n].astype(np.uint32)
    return np.fromiter(map(engine.unicode_of, repeat(text_page, n), range(n)), dtype=np.uint32, count=n)


def angles(text_page: int, index: NDArray[np.int32]) -> NDArray[np.int8]:
    """Return the direction of the characters in quarters of a turn, as in the page's own coordinates."""
    radians = np.fromiter(map(engine.angle_of, repeat(text_page), index.tolist()), dtype=np.float32, count=len(index))
    return np.asarray(np.rint(np.nan_to_num(radians) / (np.pi / 2)).astype(np.int64) % 4, dtype=np.int8)


def objects(text_page: int, index: NDArray[np.int32]) -> NDArray[np.uint64]:
    """Return the handle of the text object that each character was drawn by; 0 for those PDFium made up."""
    handles = map(engine.object_of, repeat(text_page), index.tolist())
    return np.fromiter((handle or 0 for handle in handles), dtype=np.uint64, count=len(index))


def as_text(codes: NDArray[np.uint32]) -> str:
    """Return code points as a string of the same length."""
    return codes.astype("<u4").tobytes().decode("utf-32-le")


def _without_surrogates(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Join pairs of surrogates (the second becomes a character nobody sees) and replace what is no code point."""
    high = (codes >= 0xD800) & (codes < 0xDC00)
    low = (codes >= 0xDC00) & (codes < 0xE000)
    pairs = np.nonzero(high[:-1] & low[1:])[0] if len(codes) > 1 else np.zeros(0, dtype=np.intp)
    joined = codes.copy()
    joined[high | low | (codes > 0x10FFFF)] = _REPLACEMENT
    joined[pairs] = 0x10000 + ((codes[pairs] - 0xD800) << 10) + (codes[pairs + 1] - 0xDC00)
    joined[pairs + 1] = 0x200B
    return joined
