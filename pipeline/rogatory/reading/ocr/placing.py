"""Puts the words that an engine read onto the page, as words of a text layer would stand there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from rogatory.reading.ocr.picture import POINTS, Picture, Side
from rogatory.reading.ocr.ruled import Ruled
from rogatory.reading.ocr.words import Placed, Word
from rogatory.reading.words import seen

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3001\u3002\uff01-\uff20]")
_STROKES = re.compile(r"[|¦_~=\-–—'`´‘’.,:;*°•\\/\[\](){}<>«»“”\"!]{1,3}")  # what rules, specks and edges are taken for
_UNSURE = 0.6  # confidence below which a stroke alone is no word
_BARS, _BAR_SURE = frozenset("|¦"), 0.95  # an upright bar is the side of a frame sooner than a sign of the text
_TALL = 1.8  # times the usual height of a line's words; a taller word says nothing of the line's height
_DESCENT = 0.32  # of the height of its capitals that a line's box reaches below the base line, as in a text layer
_SMALL = 0.7  # height of small letters by that of capitals
_BELOW = re.compile(r"[gjpqyQJçşţșțąęįų,;()\[\]{}|/@§$€_ýÿруфцщдДЦЩРУФў]")
_ABOVE = re.compile(r"[A-ZÀ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŐŘŚŞȘŠŢȚŤŮŰŹŻŽЀ-Я0-9bdfhklßàáâãäåèéêëìíîïñòóôõöùúûüčďěňřšťžćńśźőűğžбйё]")
_OPENING, _CLOSING = "[|({!¦", "]|)}!¦"  # what the side of a frame is taken for at a word's edge


def placed(words: Sequence[Word], picture: Picture, found: Ruled) -> tuple[Placed, ...]:
    """Return the words in points of the page, each as high as its line; strokes that are no words are left out."""
    lines: dict[int, list[Word]] = {}
    steep = [line for line in found.lines if line[3] - line[1] > line[2] - line[0]]
    for word in words:
        if not _is_stroke(word, found, picture):
            lines.setdefault(word.line, []).append(_freed(word, steep, picture.dpi / POINTS))
    return tuple(one for line in lines.values() for one in _line(line, picture))


def _is_stroke(word: Word, found: Ruled, picture: Picture) -> bool:
    """Tell whether a word is only a rule, a box's edge or a speck."""
    if not _STROKES.fullmatch(word.text):
        return False
    slack = picture.dpi / POINTS
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    ruled = any(a - slack <= x <= c + slack and b - slack <= y <= d + slack for a, b, c, d in found.lines)
    return ruled or word.confidence < (_BAR_SURE if word.text in _BARS else _UNSURE)


def _freed(word: Word, steep: Sequence[Side], to_pixels: float) -> Word:
    """Return the word without the frame's side that the engine took for a bracket at its edge."""
    text, (x0, top, x1, bottom) = word.text, word.box
    near = 2.5 * to_pixels
    y = (top + bottom) / 2
    sides = [(a + c) / 2 for a, b, c, d in steep if b <= y <= d]
    if len(text) > 1 and text[0] in _OPENING and any(abs(side - x0) < near for side in sides):
        text, x0 = text[1:], min(x0 + near, x1 - 1)
    if len(text) > 1 and text[-1] in _CLOSING and any(abs(side - x1) < near for side in sides):
        text, x1 = text[:-1], max(x1 - near, x0 + 1)
    return word if text == word.text else replace(word, text=text, box=(x0, top, x1, bottom))


def _line(words: Sequence[Word], picture: Picture) -> Iterator[Placed]:
    usual = median(word.box[3] - word.box[1] for word in words)
    top, bottom = _edges([word for word in words if word.box[3] - word.box[1] <= _TALL * usual] or words)
    for word in words:
        high = word.box[3] - word.box[1] > _TALL * usual
        edges = (word.box[1], word.box[3]) if high else (top, bottom)
        for text, box, glued in _pieces(seen(word.text), word.box):
            level = picture.level((box[0], edges[0], box[2], edges[1]))
            yield Placed(text, word.confidence, picture.shown(box), level, picture.quarter, glued)


def _edges(words: Sequence[Word]) -> tuple[float, float]:
    """Return top and bottom of a line as a text layer has them, whichever letters the line happens to hold."""
    bases = [word.box[3] for word in words if word.text[:1].isalnum() and not _BELOW.search(word.text)]
    tops = [word.box[1] for word in words if _ABOVE.search(word.text)]
    if not bases:
        return min(word.box[1] for word in words), max(word.box[3] for word in words)
    base = median(bases)
    capital = base - median(tops) if tops else (base - median(word.box[1] for word in words)) / _SMALL
    return base - 1.1 * capital, base + _DESCENT * capital


def _pieces(text: str, box: Side) -> Iterator[tuple[str, Side, bool]]:
    """Cut a word around its Han characters, which stand alone in a text layer too; its width is shared out."""
    parts = [text] if not _HAN.search(text) else re.findall(f"{_HAN.pattern}|[^{_HAN.pattern[1:-1]}]+", text)
    wide = (box[2] - box[0]) / max(1, len(text))
    at = 0
    for part in parts:
        left = box[0] + at * wide
        yield part, (left, box[1], left + len(part) * wide, box[3]), at > 0 or bool(_HAN.match(part))
        at += len(part)
