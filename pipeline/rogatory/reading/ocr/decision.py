"""Which pages, or which regions of a page, have no usable text layer and must be read by OCR."""

import re
from dataclasses import dataclass

import numpy as np

from rogatory.reading.characters import Characters, View, as_text
from rogatory.reading.drawing import Drawing
from rogatory.reading.language import SMALL_WORDS, languages

Side = tuple[float, float, float, float]

NO_TEXT, STAMP_ONLY, BROKEN, DOUBTFUL, REGION = "no_text", "stamp_only", "broken_text", "doubtful_text", "region"
WHY = {
    NO_TEXT: "it has no text layer",
    STAMP_ONLY: "its text layer holds no more than a stamp or a fax line over the scan",
    BROKEN: "the characters of its text layer are not mapped to letters",
    DOUBTFUL: "its text layer makes no sense in any language",
    REGION: "a part of it is a picture with text",
}

_GARBAGE = 0.3  # share of characters without a meaning above which a page's text is no text
_PICTURE = 0.5  # share of a page that a scan covers at least
_FEW = 80  # characters of a stamp or fax line on a scan; a page of text has more
_MARGINAL = 600  # characters of a signature's or fax server's stamp at most
_STRIP = 0.14  # share of the page's height that such a stamp takes at most
_REGION = 0.06  # share of the page that a picture with text takes at least; a logo is smaller
_REGION_WIDE, _REGION_HIGH = 110.0, 40.0  # points
_REGIONS = 4  # of one page; more small pictures are no scan
_BARE = 0.15  # characters to a line of text that fits in the picture: it has no text layer of its own
_WORDS = 40  # words from which on a text in no language is doubted
_SMALL = 0.08  # share of small words from which on a text is in some language; letters have a third of them
_VOWELS = (0.22, 0.62)  # share of vowels among the letters of any language of Latin or Cyrillic script
_MIXED = 0.25  # share of words with small letters before great ones, as in glyph names taken for letters


@dataclass(frozen=True, slots=True)
class Scan:
    """A page for OCR: why, and which regions in points as displayed; one region may be the whole page.

    `keep` says that the text layer's words stay beside those read; a doubtful text layer stays where OCR
    reads the same words.
    """

    page: int
    why: str
    regions: tuple[Side, ...]
    keep: bool


def scan_of(number: int, seen: Characters, drawn: Drawing, view: View, *, garbage: bool) -> Scan | None:
    """Decide on one page by what its text layer holds and what is drawn; None where the text layer does."""
    whole = (0.0, 0.0, view.width, view.height)
    area = max(1.0, view.width * view.height)
    pictures = [clipped for box, _ in drawn.images if (clipped := _clipped(box, whole))]
    covered = sum(_area(box) for box in pictures) / area
    count = int((~seen.blank).sum())
    if garbage:
        return Scan(number, BROKEN, (whole,), keep=False)
    if count == 0:
        something = bool(pictures) or len(drawn.marks) + len(drawn.lines) > 3
        return Scan(number, NO_TEXT, (whole,), keep=True) if something else None
    if covered > _PICTURE and _is_stamp(seen, count, view):
        return Scan(number, STAMP_ONLY, (whole,), keep=True)
    if _doubtful(as_text(seen.codes)):
        return Scan(number, DOUBTFUL, (whole,), keep=False)
    regions = tuple(box for box in _merged(pictures) if _is_scan(box, seen, area))
    return Scan(number, REGION, regions, keep=True) if 0 < len(regions) <= _REGIONS else None


def is_garbage(seen: Characters) -> bool:
    """Tell whether most characters stand for nothing: private ones, replacements, or none at all."""
    codes = seen.codes[~seen.blank]
    nothing = (codes == 0xFFFD) | ((codes >= 0xE000) & (codes < 0xF000)) | ((codes >= 0xF100) & (codes < 0xF900))
    return bool(len(codes) and nothing.sum() > _GARBAGE * len(codes))


def _is_stamp(seen: Characters, count: int, view: View) -> bool:
    """Tell whether the text over a scan is a fax line, a number or a signature's stamp and not the page's text."""
    if count < _FEW:
        return True
    boxes = seen.boxes[~seen.blank]
    high = float(np.percentile(boxes[:, 3], 98) - np.percentile(boxes[:, 1], 2))
    return count < _MARGINAL and high < _STRIP * view.height


def _is_scan(box: Side, seen: Characters, area: float) -> bool:
    """Tell whether a picture is as large as a scanned paragraph and has hardly any letters over it."""
    wide, high = box[2] - box[0], box[3] - box[1]
    if wide < _REGION_WIDE or high < _REGION_HIGH or wide * high < _REGION * area:
        return False
    x, y = (seen.boxes[:, 0] + seen.boxes[:, 2]) / 2, (seen.boxes[:, 1] + seen.boxes[:, 3]) / 2
    inside = ~seen.blank & (x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])
    return int(inside.sum()) < _BARE * (wide / 6) * (high / 14)


def _clipped(box: Side, whole: Side) -> Side | None:
    inner = max(box[0], whole[0]), max(box[1], whole[1]), min(box[2], whole[2]), min(box[3], whole[3])
    return inner if inner[2] > inner[0] and inner[3] > inner[1] else None


def _area(box: Side) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _merged(boxes: list[Side]) -> list[Side]:
    """Join pictures that touch: scanners cut a page into strips."""
    found: list[Side] = []
    for box in sorted(boxes, key=lambda box: (box[1], box[0]))[:64]:
        joined = box
        for other in [o for o in found if _touch(o, joined)]:
            found.remove(other)
            joined = (
                min(joined[0], other[0]),
                min(joined[1], other[1]),
                max(joined[2], other[2]),
                max(joined[3], other[3]),
            )
        found.append(joined)
    return found


def _touch(a: Side, b: Side) -> bool:
    return a[0] <= b[2] + 1 and b[0] <= a[2] + 1 and a[1] <= b[3] + 1 and b[1] <= a[3] + 1


_WORD = re.compile(r"[^\W\d_]{3,}")
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœąęăâîışаеёиоуыэюяіїє]")
_ALPHABETIC = re.compile("[a-z\u00df-\u024f\u0430-\u045f]")
_ODD_CASE = re.compile(r"[a-zа-я][A-ZА-Я]")


def _doubtful(text: str) -> bool:
    """Tell whether a long text has no small word of any language and letters that no language mixes so."""
    tokens = text.lower().split()
    if len(tokens) < _WORDS or sum(map(SMALL_WORDS.__contains__, tokens)) >= _SMALL * len(tokens):
        return False
    words = _WORD.findall(text)
    if len(words) < _WORDS or languages(text):
        return False
    letters = _ALPHABETIC.findall(text.lower())
    if not letters:
        return False
    vowels = len(_VOWEL.findall(text.lower())) / len(letters)
    mixed = sum(bool(_ODD_CASE.search(word)) for word in words) / len(words)
    return not _VOWELS[0] <= vowels <= _VOWELS[1] or mixed > _MIXED or len(words) > 3 * _WORDS
