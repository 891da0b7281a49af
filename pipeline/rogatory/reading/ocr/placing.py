"""Puts the words that an engine read onto the page, as words of a text layer would stand there."""

import re
from collections.abc import Iterator, Sequence
from statistics import median

from rogatory.reading.ocr.picture import POINTS, Picture, Side
from rogatory.reading.ocr.ruled import Ruled
from rogatory.reading.ocr.words import Placed, Word
from rogatory.reading.words import seen

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3001\u3002\uff01-\uff20]")
_STROKES = re.compile(r"[|¦_~=\-–—'`´‘’.,:;*°•\\/\[\](){}<>«»“”\"!]{1,3}")  # what rules, specks and edges are taken for
_UNSURE = 0.6  # confidence below which a stroke alone is no word
_TALL = 1.8  # times the usual height of a line's words; a taller word says nothing of the line's height
_LOOSE = 0.08  # of a line's height that a text layer's boxes reach beyond the ink


def placed(words: Sequence[Word], picture: Picture, found: Ruled) -> tuple[Placed, ...]:
    """Return the words in points of the page, each as high as its line; strokes that are no words are left out."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        if not _is_stroke(word, found, picture):
            lines.setdefault(word.line, []).append(word)
    return tuple(one for line in lines.values() for one in _line(line, picture))


def _is_stroke(word: Word, found: Ruled, picture: Picture) -> bool:
    """Tell whether a word is only a rule, a box's edge or a speck."""
    if not _STROKES.fullmatch(word.text):
        return False
    slack = picture.dpi / POINTS
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    ruled = any(a - slack <= x <= c + slack and b - slack <= y <= d + slack for a, b, c, d in found.lines)
    return ruled or word.confidence < _UNSURE


def _line(words: Sequence[Word], picture: Picture) -> Iterator[Placed]:
    usual = median(word.box[3] - word.box[1] for word in words)
    normal = [word.box for word in words if word.box[3] - word.box[1] <= _TALL * usual] or [w.box for w in words]
    top, bottom = min(box[1] for box in normal), max(box[3] for box in normal)
    loose = _LOOSE * (bottom - top)
    for word in words:
        high = word.box[3] - word.box[1] > _TALL * usual
        edges = (word.box[1], word.box[3]) if high else (top - loose, bottom + loose)
        for text, box, glued in _pieces(seen(word.text), word.box):
            level = picture.level((box[0], edges[0], box[2], edges[1]))
            yield Placed(text, word.confidence, picture.shown(box), level, picture.quarter, glued)


def _pieces(text: str, box: Side) -> Iterator[tuple[str, Side, bool]]:
    """Cut a word around its Han characters, which stand alone in a text layer too; its width is shared out."""
    parts = [text] if not _HAN.search(text) else re.findall(f"{_HAN.pattern}|[^{_HAN.pattern[1:-1]}]+", text)
    wide = (box[2] - box[0]) / max(1, len(text))
    at = 0
    for part in parts:
        left = box[0] + at * wide
        yield part, (left, box[1], left + len(part) * wide, box[3]), at > 0 or bool(_HAN.match(part))
        at += len(part)
