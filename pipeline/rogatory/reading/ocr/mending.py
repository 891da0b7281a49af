"""Mends what engines do wrong again and again, and only where the picture or the letters leave no doubt."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.ocr.picture import Picture, dark
from rogatory.reading.ocr.words import Word

_LATIN = "ABCEHKMOPTXaceopxy"
_CYRILLIC = "АВСЕНКМОРТХасеорху"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")
_LATIN_LETTER = re.compile("[A-Za-z]")
_INITIAL = re.compile(f"[{_LATIN}]\\.[,;:)]?")
_UNSURE, _LOST = 0.5, 0.05  # confidence of a scrap: a scribble's, a blot's
_SEAL_SURE = 0.9  # confidence of one that is a large sign on a line of its own
_WIDE = 2.0  # heights that a letter of a scrap is wide
_HIGH = 2.2  # times as high as the page's words
# An ordinal, or a number and the word for a part of a paragraph or the name of a code.
_LAW = re.compile(r"\d+[a-z]?(?:\.?[ºª°]|[a-z]? (?:Abs|Satz|Nr|Absatz|\w*G\b|\w*GB\b|StPO|InsO|ZPO))")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+[,;.]?", re.ASCII)
_SPACE = 0.7  # heights between the parts of an address at most
_SIGNS = frozenset("-–—·•.:*°'`’")
_HAIR = 0.8  # share of the paper's brightness below which a pixel may be of a small dot
_SIGN_SURE = 0.8  # confidence of a dot or dash that was found between two words
_DOT = (0.1, 0.38)  # heights of a capital: least and most of both sides of a dot
_DASH_HIGH, _DASH_WIDE = 0.22, (0.35, 1.5)
_MIDDLE = (0.2, 0.7)  # heights above the base line between which dot and dash stand


def in_one_script(words: Iterable[Word]) -> list[Word]:
    """Return the words of a Cyrillic page without Latin letters among Cyrillic ones that look the same."""
    return [replace(word, text=_one_script(word.text)) for word in words]


def _one_script(text: str) -> str:
    latin = set(_LATIN_LETTER.findall(text))
    mixed = latin and _CYRILLIC_LETTER.search(text) is not None
    # An initial stands by itself; a foreign one among Cyrillic names is rarer than this mistake.
    if (mixed or _INITIAL.fullmatch(text)) and latin <= set(_LATIN):
        return text.translate(_TO_CYRILLIC)
    return text


def with_sections(words: Sequence[Word]) -> list[Word]:
    """Return the words with the section sign where a dollar was read before what only a paragraph of a law has."""
    found = list(words)
    for n, word in enumerate(words):
        if word.text == "$" and _LAW.match(" ".join(one.text for one in words[n + 1 : n + 3])):
            found[n] = replace(word, text="§")
    return found


def without_scraps(words: Sequence[Word]) -> tuple[list[Word], int]:
    """Return the words but those that a signature, a stamp or a stain was taken for, and how many these are.

    They are far too wide or high for their letters, or nothing but a guess on a line of their own.
    """
    if not words:
        return [], 0
    usual = median(word.box[3] - word.box[1] for word in words)
    lines: dict[int, int] = {}
    for word in words:
        lines[word.line] = lines.get(word.line, 0) + 1
    kept = [word for word in words if not _is_scrap(word, usual, alone=lines[word.line] == 1)]
    return kept, len(words) - len(kept)


def _is_scrap(word: Word, usual: float, *, alone: bool) -> bool:
    wide, high = word.box[2] - word.box[0], word.box[3] - word.box[1]
    if alone and len(word.text) <= 2 and high > _HIGH * usual and word.confidence < _SEAL_SURE:
        # A coat of arms, a star or a seal, which an engine reads as one letter with some confidence.
        return True
    if word.confidence >= _UNSURE:
        return False
    return wide > _WIDE * high * len(word.text) or high > _HIGH * usual or (alone and word.confidence < _LOST)


def with_signs(words: Sequence[Word], picture: Picture) -> list[Word]:
    """Return the words with the middle dots and dashes between them as the picture shows them.

    The engine passes over many, or takes one for another.
    """
    ink = dark(picture.pixels, _HAIR)
    found = [word for word in words if _is_sign(word)]
    lines: dict[int, list[Word]] = {}
    for word in words:
        if not _is_sign(word):
            lines.setdefault(word.line, []).append(word)
    for line in lines.values():
        ordered = sorted(line, key=lambda word: word.box[0])
        for left, right in pairwise(ordered):
            sign = _sign(left, right, ink)
            if sign is not None:
                inside = [word for word in found if left.box[2] <= (word.box[0] + word.box[2]) / 2 <= right.box[0]]
                found = [word for word in found if word.line != left.line or word not in inside]
                found.append(sign)
        found += line
    return found


def with_whole_addresses(words: Sequence[Word]) -> list[Word]:
    """Return the words with e-mail addresses in one piece, which engines part before or after the at sign."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    found = []
    for line in lines.values():
        kept: list[Word] = []
        for word in sorted(line, key=lambda word: word.box[0]):
            if kept and _parted_address(kept[-1], word):
                kept[-1] = _joined(kept[-1], word)
            else:
                kept.append(word)
        found += kept
    return found


def _parted_address(left: Word, right: Word) -> bool:
    near = right.box[0] - left.box[2] < _SPACE * (right.box[3] - right.box[1])
    at = (right.text.startswith("@") and len(right.text) > 3) or (left.text.endswith("@") and len(left.text) > 1)
    return near and at and _ADDRESS.fullmatch(left.text + right.text) is not None


def _joined(left: Word, right: Word) -> Word:
    box = left.box[0], min(left.box[1], right.box[1]), right.box[2], max(left.box[3], right.box[3])
    return replace(left, text=left.text + right.text, confidence=min(left.confidence, right.confidence), box=box)


def _is_sign(word: Word) -> bool:
    return len(word.text) == 1 and word.text in _SIGNS


def _sign(left: Word, right: Word, ink: NDArray[np.bool_]) -> Word | None:
    """Return the dot or dash that stands alone between two words; None where there is none."""
    high = min(left.box[3] - left.box[1], right.box[3] - right.box[1])
    x0, x1 = round(left.box[2]) + 1, round(right.box[0]) - 1
    top, bottom = round(min(left.box[1], right.box[1])), round(max(left.box[3], right.box[3]))
    if high < 8 or not 0.45 * high < x1 - x0 < 4 * high:
        return None
    gap = ink[top:bottom, x0:x1]
    columns, rows = np.nonzero(gap.any(axis=0))[0], np.nonzero(gap.any(axis=1))[0]
    # One stroke and nothing else, with white on both sides of it.
    if not len(columns) or columns[0] < 2 or columns[-1] > gap.shape[1] - 3:
        return None
    wide, thick = int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1
    if len(columns) < wide or gap.sum() < 0.6 * wide * thick:
        return None
    above = (min(left.box[3], right.box[3]) - (top + (int(rows[0]) + int(rows[-1])) / 2)) / high
    if not _MIDDLE[0] <= above <= _MIDDLE[1]:
        return None
    dot = all(_DOT[0] * high <= side <= _DOT[1] * high for side in (wide, thick)) and wide < 1.6 * thick
    dash = thick <= _DASH_HIGH * high and _DASH_WIDE[0] * high <= wide <= _DASH_WIDE[1] * high
    if not dot and not dash:
        return None
    box = (x0 + float(columns[0]), top + float(rows[0]), x0 + float(columns[-1]) + 1, top + float(rows[-1]) + 1)
    return Word("·" if dot else "–", _SIGN_SURE, box, left.line)
