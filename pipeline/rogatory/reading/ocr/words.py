"""The words that an engine read, and what became of a page that was sent to it."""

from dataclasses import dataclass

from rogatory.reading.ocr.picture import Side


@dataclass(frozen=True, slots=True)
class Word:
    """One word as the engine saw it: box in pixels of the picture, confidence from 0 to 1, number of its line."""

    text: str
    confidence: float
    box: Side
    line: int


@dataclass(frozen=True, slots=True)
class Placed:
    """One word on the page, boxes in points as displayed.

    `shown` is where it stands, `level` where it would stand if the page did not lean, as high as its line.
    `quarter` is by how many quarter turns clockwise its letters are turned; `glued` marks a word that follows
    the one before without a space.
    """

    text: str
    confidence: float
    shown: Side
    level: Side
    quarter: int
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What OCR made of one page.

    `lines` and `boxes` are rules, and squares with whether they are ticked, in points as displayed and level.
    `sure` is the engine's mean confidence. `code` and `message` are the notice that tells of it; `blank` marks
    an empty sheet. Without words and not blank, the page could not be read.
    """

    page: int
    why: str
    keep: bool
    words: tuple[Placed, ...] = ()
    lines: tuple[Side, ...] = ()
    boxes: tuple[tuple[Side, bool], ...] = ()
    engine: str = ""
    language: str = ""
    sure: float = 0.0
    code: str = "ocr"
    message: str = ""
    blank: bool = False
