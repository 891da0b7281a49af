"""The immutable text of one part of the mail, and where every word of it stands on the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rogatory.record import Box, Layer


@dataclass(frozen=True, slots=True)
class Page:
    """One page as a reader sees it.

    `width` and `height` are PDF points after rotation. `text` says where its words came from, `mixed` from text
    layer and OCR; `none` marks a page without usable text, `blank` one with nothing on it.
    """

    number: int
    width: float
    height: float
    text: str  # native | ocr | mixed | field | none | blank


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like run of the text: `kind` is body, header, footer, page_number or field."""

    start: int
    end: int
    page: int
    kind: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `start == end` where it is empty."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; rows from top to bottom, cells in reading order."""

    page: int
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A form field or check box.

    `start` and `end` hold its value in the text (for a box: the mark ☒ or ☐). `ticked` is None for
    fields that are no boxes. `label` is the text beside it, `name` the form's own name or "".
    """

    name: str
    label: str
    start: int
    end: int
    ticked: bool | None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader must tell: `page` counts from 1, None means the whole part."""

    code: str
    page: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A digital signature of the file: what it says, and what became of it.

    Attributes:
        signer: Name in the signer's certificate, None where none can be read.
        issuer: Name of who vouches for it.
        signed_at: ISO moment, None where the signature tells none.
        timestamped: A time stamp that was checked vouches for the moment; else the signer alone claims it.
        intact: What lies here is what was signed, and the signature is the signer's; None where unknown.
        trusted: "true", "false" or, where the office names no trusted certificates, "unchecked".
        covers_whole: It covers the file to its last byte.
        changed: Something was changed after it, beyond further signatures and what proves them.
        problem: Why it could not be checked, "" where it could.
    """

    signer: str | None = None
    issuer: str | None = None
    signed_at: str | None = None
    timestamped: bool = False
    intact: bool | None = None
    trusted: str = "unchecked"
    covers_whole: bool = False
    changed: bool = False
    problem: str = ""


_Side = list[float]  # x0, top, x1, bottom

LAYERS = (Layer.NATIVE, Layer.OCR, Layer.FIELD, Layer.HEADER)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the words stand, as parallel arrays sorted by `starts`.

    A word broken over two lines has two rows with the same offsets. `boxes` has shape (words, 4): x0,
    top, x1, bottom in PDF points; `pages` counts from 1; `layers` indexes LAYERS; `confidences` is
    1 for native text and the engine's own for OCR.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    pages: NDArray[np.int32]
    boxes: NDArray[np.float32]
    layers: NDArray[np.int8]
    confidences: NDArray[np.float32]

    def rows(self, start: int, end: int) -> NDArray[np.intp]:
        """Return the rows of all words that share a character with `text[start:end]`."""
        return np.nonzero((self.starts < end) & (self.ends > start))[0]

    def boxes_of(self, start: int, end: int) -> Iterator[Box]:
        """Yield one box per line that `text[start:end]` touches, in the order of the text."""
        rows = self.rows(start, end)
        run: list[_Side] = []
        before = 0
        for page, side in zip(self.pages[rows].tolist(), self.boxes[rows].tolist(), strict=True):
            if run and (page != before or not _same_line(run[-1], side)):
                yield _around(before, run)
                run = []
            run.append(side)
            before = page
        if run:
            yield _around(before, run)

    def clarity_of(self, start: int, end: int) -> float:
        """Return the mean confidence of the words of `text[start:end]`, weighed by length; 1 where it has none."""
        rows = self.rows(start, end)
        if not len(rows) or self.confidences[rows].min() >= 1:
            return 1.0
        weights = self.ends[rows] - self.starts[rows]
        return float((self.confidences[rows] * weights).sum() / max(1, weights.sum()))

    def layer_of(self, start: int, end: int) -> Layer:
        """Return the layer of the first word of `text[start:end]`; native where it has none."""
        rows = self.rows(start, end)
        return LAYERS[int(self.layers[rows[0]])] if len(rows) else Layer.NATIVE


def _same_line(a: _Side, b: _Side) -> bool:
    height = min(a[3] - a[1], b[3] - b[1])
    return min(a[3], b[3]) - max(a[1], b[1]) > 0.5 * height


def _around(page: int, run: list[_Side]) -> Box:
    x0, top, x1, bottom = zip(*run, strict=True)
    return Box(
        page=page, x0=round(min(x0), 2), top=round(min(top), 2), x1=round(max(x1), 2), bottom=round(max(bottom), 2)
    )


@dataclass(frozen=True, slots=True)
class SourceText:
    r"""Everything that was read from one part: body in reading order first, page furniture after it.

    Lines that the page's width broke are joined by a space, hard line ends are "\\n", blocks are
    parted by "\\n\\n", pages by "\\f" between two "\\n"; a hyphen at a line's end is mended. Offsets
    count Unicode code points. `ocr` names the engines that read some of it, "" where none did.
    """

    text: str
    layout: Layout
    pages: tuple[Page, ...]
    blocks: tuple[Block, ...]
    reader: tuple[str, str]  # name, version
    tables: tuple[Table, ...] = ()
    fields: tuple[Field, ...] = ()
    notices: tuple[Notice, ...] = ()
    languages: tuple[str, ...] = field(default=())
    ocr: str = ""
    signatures: tuple[Signed, ...] = ()
