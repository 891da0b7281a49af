"""Checks with pdfplumber that a slice of the text is what stands in its boxes on the page."""

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pdfplumber

from rogatory.reading.source import LAYERS, SourceText
from rogatory.record import Box, Layer

_SLACK = 0.6  # points by which two readers may place a character apart
_LEFT_OUT = re.compile(r"[\s\u00ad\u2010\u200b-\u200f\u202a-\u202e\u0640-]|\(cid:\d+\)")
_CONTEXT = 40  # characters around a number that say whether it stands in a right-to-left line
_MARKS = re.compile("[☒☐•▪➢]")
_RTL = re.compile("[\u0590-\u08ff]")
_NATIVE = LAYERS.index(Layer.NATIVE)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A slice of the text that the second reader does not see in its boxes; `seen` is what it sees there."""

    start: int
    end: int
    text: str
    seen: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A character as pdfplumber sees it: its middle, and how far along the line it stands."""

    text: str
    x: float
    y: float
    along: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """How many slices were looked at, and those on which the readers differ."""

    checked: int
    disagreements: tuple[Disagreement, ...]


def compared(data: bytes, source: SourceText, spans: Iterable[tuple[int, int]]) -> Agreement:
    """Compare slices of the text with what pdfplumber sees in their boxes.

    Blanks and hyphens do not count, nor do characters that differ only in form (NFKC); right-to-left text is
    compared as a bag of characters, since pdfplumber does not order it. Marks of boxes, form values and OCR
    are passed over: the second reader cannot see them.
    """
    checked = 0
    wrong = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        pages: dict[int, list[_Seen]] = {}
        for start, end in spans:
            boxes = tuple(source.layout.boxes_of(start, end))
            if not boxes:
                continue
            for page in {box.page for box in boxes} - pages.keys():
                pages[page] = _characters(document.pages[page - 1])
            text = source.text[start:end]
            seen = _seen(pages, boxes)
            checked += 1
            around = source.text[max(0, start - _CONTEXT) : end + _CONTEXT]
            if not _same(text, seen, unordered=_RTL.search(around) is not None):
                wrong.append(Disagreement(start, end, text, seen, boxes))
    return Agreement(checked, tuple(wrong))


def words_of(source: SourceText) -> Iterator[tuple[int, int]]:
    """Yield every word of the text that a second reader can see."""
    for match in re.finditer(r"\S+", source.text):
        yield from _visible_runs(source, match.start(), match.end())


def lines_of(source: SourceText) -> Iterator[tuple[int, int]]:
    """Yield every line of every block, cut where something stands that a second reader cannot see."""
    for block in source.blocks:
        for match in re.finditer(r"[^\n\t\f]+", source.text[block.start : block.end]):
            yield from _visible_runs(source, block.start + match.start(), block.start + match.end())


def _visible_runs(source: SourceText, start: int, end: int) -> Iterator[tuple[int, int]]:
    layout = source.layout
    begin = at = None
    for row in layout.rows(start, end).tolist():
        first, last = max(start, int(layout.starts[row])), min(end, int(layout.ends[row]))
        hidden = layout.layers[row] != _NATIVE or _MARKS.search(source.text[first:last])
        if hidden and begin is not None and at is not None:
            yield begin, at
        begin, at = (None, None) if hidden else (first if begin is None else begin, last)
    if begin is not None and at is not None:
        yield begin, at


def _characters(page: Any) -> list[_Seen]:
    """Return pdfplumber's characters, counted from the crop box as ours are."""
    left, top = page.cropbox[0] - page.mediabox[0], page.cropbox[1] - page.mediabox[1]
    found: list[_Seen] = []
    before = ""
    for char in page.dedupe_chars(tolerance=0.5).chars:
        text = char["text"]
        # A letter and its vowel sign are two glyphs, each of which may be mapped to both.
        if not (len(text) > 1 and text == before and unicodedata.combining(text[-1])):
            x, y = (char["x0"] + char["x1"]) / 2 - left, (char["top"] + char["bottom"]) / 2 - top
            a, b = char["matrix"][:2]
            found.append(_Seen(text, x, y, a * x - b * y))
        before = text
    return found


def _seen(pages: dict[int, list[_Seen]], boxes: Sequence[Box]) -> str:
    """Return the characters whose middle lies in the boxes, each once, in the direction of writing."""
    found: dict[int, str] = {}
    for box in boxes:
        inside = [
            char
            for char in pages[box.page]
            if box.x0 - _SLACK < char.x < box.x1 + _SLACK and box.top - _SLACK < char.y < box.bottom + _SLACK
        ]
        for char in sorted(inside, key=lambda char: char.along):
            found.setdefault(id(char), char.text)
    return "".join(found.values())


def _same(text: str, seen: str, *, unordered: bool) -> bool:
    ours, theirs = _folded(text), _folded(seen)
    return ours == theirs or (unordered and sorted(ours) == sorted(theirs))


def _folded(text: str) -> str:
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text))
