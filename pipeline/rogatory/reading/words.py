"""Words of a page: characters that stand together, with one box and one direction each."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rogatory.reading.characters import LINE_END_HYPHEN, Characters, as_text
from rogatory.reading.source import LAYERS
from rogatory.record import Layer

NATIVE, FIELD = LAYERS.index(Layer.NATIVE), LAYERS.index(Layer.FIELD)
TICKED, UNTICKED = "☒", "☐"

_SOFT = chr(LINE_END_HYPHEN)
# Boxes and ticks of Unicode, ZapfDingbats (as PDFium maps it) and Wingdings (private use area).
_MARKS = str.maketrans(
    dict.fromkeys("☑☒🗹🗷🗵⊠✓✔✕✖✗✘\uf0fd\uf0fe\uf078\uf0fc\uf053\uf054\uf052", TICKED)
    | dict.fromkeys("☐□❏❐❑❒▢◻\uf0a8\uf06f\uf0a3", UNTICKED)
    | {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf0d8": "➢"}
)
# Ligatures, Arabic presentation forms and radicals: characters that exist for fonts' sake only.
_FOR_FONTS = re.compile("[\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc\u2e80-\u2fd5\uf900-\ufaff]+")
# A letter and its vowel sign, each of whose glyphs is mapped to both: PDFium then gives sign, letter, letter, sign.
_DOUBLED = re.compile("([\u064b-\u065f\u0670])([\u0621-\u064a])\\2\\1")
_UNSPACED = (
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x0E00, 0x0E7F),
    (0x20000, 0x3FFFF),
    (0x3001, 0x3002),
    (0xFF00, 0xFF0F),
    (0xFF1A, 0xFF20),
)
_OTHER, _LETTER, _DIGIT, _MARK = 0, 1, 2, 3
_UNICODE_KINDS = {"L": _LETTER, "N": _DIGIT, "M": _MARK}
# Kinds of all characters up to the Indic scripts; what is beyond counts as letters.
_KINDS = np.array(
    [_UNICODE_KINDS.get(unicodedata.category(chr(code))[0], _OTHER) for code in range(0x3000)] + [_LETTER],
    dtype=np.int8,
)
_CLOSE = 0.04  # heights of a character; the narrowest space is five times as wide
_RTL_SPACE = 0.1  # heights of a character of white that part two words of a right-to-left script
_FAR = 1.5  # heights of a character between two characters of one word at most, in any direction


Piece = tuple[int, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the words of a page that OCR read have besides, one row for each word.

    `shown` (n, 4) is where it stands, while the words' own boxes are level; `quarter` by how many quarter turns
    clockwise its letters are turned, -1 for words of the text layer; `confidence` is the engine's.
    """

    shown: NDArray[np.float32]
    quarter: NDArray[np.int8]
    confidence: NDArray[np.float32]

    def only(self, keep: NDArray[np.bool_]) -> "Scanned":
        """Return the rows that `keep` marks."""
        return Scanned(self.shown[keep], self.quarter[keep], self.confidence[keep])

    def with_one(self, box: tuple[float, float, float, float]) -> "Scanned":
        """Return these with a row for a word that no engine read."""
        return Scanned(
            np.vstack([self.shown, np.array([box], dtype=np.float32)]),
            np.append(self.quarter, np.int8(-1)),
            np.append(self.confidence, np.float32(1)),
        )


@dataclass(slots=True)
class Words:
    """Words in PDFium's order.

    `boxes` (n, 4) as displayed; `glued` marks a word that follows the one before without a space (Han);
    `index` is PDFium's number of its first character, -1 for words that are no characters; `layer` indexes
    LAYERS. `pieces` splits a word where a token may end (letters, digits, single other characters): offset
    in the word and box of each piece; None where the word is one piece.
    """

    texts: list[str]
    boxes: NDArray[np.float32]
    glued: NDArray[np.bool_]
    index: NDArray[np.int32]
    layer: NDArray[np.int8]
    pieces: list[list[Piece] | None]
    scanned: Scanned | None = None

    def __len__(self) -> int:
        """Count the words."""
        return len(self.texts)

    def add(self, text: str, box: tuple[float, float, float, float], layer: int) -> None:
        """Put a word at the end that was drawn or typed into a field, not set."""
        self.texts.append(text)
        self.boxes = np.vstack([self.boxes, np.array([box], dtype=np.float32)])
        self.glued = np.append(self.glued, False)
        self.index = np.append(self.index, np.int32(-1))
        self.layer = np.append(self.layer, np.int8(layer))
        self.pieces.append(None)
        self.scanned = self.scanned and self.scanned.with_one(box)

    def only(self, keep: NDArray[np.bool_]) -> "Words":
        """Return those that `keep` marks."""
        rows = np.nonzero(keep)[0].tolist()
        return Words(
            [self.texts[i] for i in rows],
            self.boxes[keep],
            self.glued[keep],
            self.index[keep],
            self.layer[keep],
            [self.pieces[i] for i in rows],
            self.scanned and self.scanned.only(keep),
        )


def words(found: Characters) -> Words:
    """Cut characters into words at blanks, at leaps over the page, and around each Han character."""
    visible = np.nonzero(~found.blank)[0]
    codes, boxes = found.codes[visible], found.boxes[visible]
    n = len(visible)
    if n == 0:
        return _no_words()
    apart = np.ones(n, dtype=np.bool_)
    blank_between = (visible[1:] != visible[:-1] + 1) & ~_touching(boxes)
    apart[1:] = blank_between | _leaps(codes, boxes)
    if _rtl_letters(codes).any():
        # PDFium puts spaces of right-to-left lines where they are not; a cursive script leaves white only there.
        apart[1:] |= _white_between(boxes)
    apart[1:] &= ~_letterspaced(codes, boxes, apart)
    alone = _unspaced(codes)
    starts_here = apart | alone
    starts_here[1:] |= alone[:-1]
    first = np.nonzero(starts_here)[0]
    bounds = [*first.tolist(), n]
    codes, boxes = _from_left(codes, boxes, first)
    text = as_text(codes)
    raw = [text[a:b] for a, b in pairwise(bounds)]
    texts = raw if text.isascii() else [word if word.isascii() else seen(word) for word in raw]
    whole = Words(
        texts,
        _around(boxes, first),
        ~apart[first],
        found.index[visible][first],
        np.full(len(first), NATIVE, dtype=np.int8),
        _pieces(texts, raw, codes, boxes, first),
    )
    kept = np.fromiter(map(bool, texts), dtype=np.bool_, count=len(texts))
    return whole if kept.all() else whole.only(kept)


def _rtl_letters(codes: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Mark Hebrew, Arabic and Syriac letters and their signs, but neither their digits nor their punctuation."""
    within = ((codes >= 0x590) & (codes < 0x900)) | ((codes >= 0xFB1D) & (codes < 0xFDFE))
    marks = np.isin(codes, [0x60C, 0x61B, 0x61F, *range(0x660, 0x66E), *range(0x6F0, 0x6FA)])
    return np.asarray((within | ((codes >= 0xFE70) & (codes < 0xFEFD))) & ~marks)


def _white_between(boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Mark characters of the same line as the one before them that do not touch it."""
    here, before = boxes[1:], boxes[:-1]
    height = np.minimum(here[:, 3] - here[:, 1], before[:, 3] - before[:, 1])
    space = np.maximum(here[:, 0] - before[:, 2], before[:, 0] - here[:, 2])
    return np.asarray(space > _RTL_SPACE * height)


def _letterspaced(codes: NDArray[np.uint32], boxes: NDArray[np.float32], apart: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Mark letters that only wide tracking parts from the one before, as in the head of many a ministry's paper.

    Four letters standing alone are such a word; where PDFium has joined some letters of a line, the white
    between them says how wide the tracking is.
    """
    tracked = _as_wide_as_inside(boxes, apart)
    kinds = _KINDS[np.minimum(codes, len(_KINDS) - 1)]
    single = (kinds == _LETTER) & apart & np.append(apart[1:], True)
    edges = np.nonzero(np.diff(np.concatenate([[0], single.astype(np.int8), [0]])))[0].reshape(-1, 2)
    for first, last in edges[edges[:, 1] - edges[:, 0] >= 4].tolist():
        run = boxes[first:last]
        gaps = run[1:, 0] - run[:-1, 2]
        level = np.abs(run[1:, 3] - run[:-1, 3]) < 1
        usual = float(np.median(gaps))
        small = gaps < np.minimum(1.5 * usual, 1.5 * (run[1:, 3] - run[1:, 1]))
        tracked[first : last - 1] |= level & (gaps > 0) & small
    return tracked


def _as_wide_as_inside(boxes: NDArray[np.float32], apart: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Mark gaps no wider than those inside the tracked words on both sides."""
    here, before = boxes[1:], boxes[:-1]
    height = np.minimum(here[:, 3] - here[:, 1], before[:, 3] - before[:, 1])
    gaps = here[:, 0] - before[:, 2]
    places = np.arange(len(gaps))
    inner = ~apart[1:]
    last = np.maximum.accumulate(np.where(inner, places, -1))
    following = np.minimum.accumulate(np.where(inner, places, len(gaps))[::-1])[::-1]
    usual = np.full(len(gaps), np.inf, dtype=np.float32)
    for near, there in ((last, last >= 0), (following, following < len(gaps))):
        level = there.copy()
        level[there] &= np.abs(boxes[near[there] + 1, 3] - here[there, 3]) < 1
        usual[level] = np.minimum(usual[level], gaps[near[level]])
    wide = np.isfinite(usual) & (usual > 0.05 * height)
    return np.asarray(wide & (gaps > 0) & (gaps < usual + 0.1 * height))


def _from_left(
    codes: NDArray[np.uint32], boxes: NDArray[np.float32], first: NDArray[np.intp]
) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """Put the characters of right-to-left pages back into their order.

    PDFium turns runs of letters and of digits by themselves, so that "DE89" becomes "89DE": words without a
    right-to-left letter are taken as they stand, from the left. It also turns the letters of a ligature.
    """
    rtl = _rtl_letters(codes)
    if not rtl.any():
        return codes, boxes
    word = np.zeros(len(codes), dtype=np.intp)
    word[first[1:]] = 1
    word = np.cumsum(word)
    free = ~np.logical_or.reduceat(rtl, first)[word]
    # Of upright text only: elsewhere x says nothing about the order.
    high = (np.maximum.reduceat(boxes[:, 3], first) - np.minimum.reduceat(boxes[:, 1], first))[word]
    free &= high < 1.8 * np.maximum.reduceat(boxes[:, 3] - boxes[:, 1], first)[word]
    place = np.where(free, boxes[:, 0], _from_one_glyph(boxes, ~free))
    order = np.lexsort((place, word))
    return codes[order], boxes[order]


def _from_one_glyph(boxes: NDArray[np.float32], turned: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return places of characters in which those of one glyph, known by their common box, change their order."""
    n = len(boxes)
    same = np.append(False, np.all(boxes[1:] == boxes[:-1], axis=1) & turned[1:])
    group = np.cumsum(~same)
    first = np.nonzero(~same)[0]
    last = np.append(first[1:], n) - 1
    return np.asarray(first[group - 1] + last[group - 1] - np.arange(n))


def _around(boxes: NDArray[np.float32], first: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the boxes around runs of characters that begin at `first`."""
    low, high = np.minimum.reduceat(boxes, first, axis=0), np.maximum.reduceat(boxes, first, axis=0)
    return np.concatenate([low[:, :2], high[:, 2:]], axis=1)


def _pieces(
    texts: list[str], raw: list[str], codes: NDArray[np.uint32], boxes: NDArray[np.float32], first: NDArray[np.intp]
) -> list[list[Piece] | None]:
    kinds = _KINDS[np.minimum(codes, len(_KINDS) - 1)]
    begins = np.zeros(len(codes), dtype=np.bool_)
    begins[first] = True
    begins[1:] |= (kinds[1:] != kinds[:-1]) | (kinds[1:] == _OTHER)
    # A combining mark never begins a piece, nor a letter after one.
    joined = (kinds[1:] == _MARK) | ((kinds[:-1] == _MARK) & (kinds[1:] == _LETTER))
    begins[1:] &= ~joined
    begins[first] = True
    starts = np.nonzero(begins)[0]
    sides = _around(boxes, starts).tolist()
    bounds = np.searchsorted(starts, [*first.tolist(), len(codes)]).tolist()
    offsets = starts.tolist()
    found: list[list[Piece] | None] = [None] * len(texts)
    for i, (a, b) in enumerate(pairwise(bounds)):
        if b - a > 1 and len(texts[i]) == len(raw[i]):
            base = offsets[a]
            found[i] = [(offsets[k] - base, *sides[k]) for k in range(a, b)]
    return found


def _no_words() -> Words:
    return Words(
        [],
        np.zeros((0, 4), dtype=np.float32),
        np.zeros(0, dtype=np.bool_),
        np.zeros(0, dtype=np.int32),
        np.zeros(0, dtype=np.int8),
        [],
    )


def _leaps(codes: NDArray[np.uint32], boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Mark characters that stand far from the one before them, or on another line after a hyphen."""
    here, before = boxes[1:], boxes[:-1]
    size = np.maximum(here[:, 3] - here[:, 1], here[:, 2] - here[:, 0])
    far = _FAR * size
    aside = (here[:, 0] > before[:, 2] + far) | (here[:, 2] < before[:, 0] - far)
    off = (here[:, 1] > before[:, 3] + size / 2) | (here[:, 3] < before[:, 1] - size / 2)
    lower = np.abs(here[:, 1] + here[:, 3] - before[:, 1] - before[:, 3]) > size
    return np.asarray(aside | off | ((codes[:-1] == LINE_END_HYPHEN) & lower))


def _touching(boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Mark characters set close behind the one before them: PDFium sees spaces at some changes of font."""
    here, before = boxes[1:], boxes[:-1]
    height = np.minimum(here[:, 3] - here[:, 1], before[:, 3] - before[:, 1])
    space = np.where(here[:, 0] >= before[:, 0], here[:, 0] - before[:, 2], before[:, 0] - here[:, 2])
    lower = np.abs(here[:, 1] + here[:, 3] - before[:, 1] - before[:, 3]) / 2
    return np.asarray((np.abs(space) < _CLOSE * height) & (lower < 0.4 * height))


def _unspaced(codes: NDArray[np.uint32]) -> NDArray[np.bool_]:
    if codes.max(initial=0) < 0x0E00:
        return np.zeros(len(codes), dtype=np.bool_)
    marks = np.zeros(len(codes), dtype=np.bool_)
    for first, last in _UNSPACED:
        marks |= (codes >= first) & (codes <= last)
    return marks


def seen(word: str) -> str:
    """Return a word as it is read: composed, without characters made for fonts, soft hyphens only at its end."""
    if max(word) < "\u0300" and _SOFT not in word:
        return word  # plain letters of European languages
    if _SOFT in word:
        word = word[:-1].replace(_SOFT, "") + word[-1]
    word = word.translate(_MARKS)
    word = _DOUBLED.sub(r"\2\1", word)
    word = _FOR_FONTS.sub(lambda match: unicodedata.normalize("NFKC", match.group()), word)
    return word if unicodedata.is_normalized("NFC", word) else unicodedata.normalize("NFC", word)
