"""Reads the pages of a PDF with PDFium; runs in the sandbox's child."""

import logging
from pathlib import Path
from typing import Any

import numpy as np

from rogatory.reading import engine
from rogatory.reading.assemble import assemble
from rogatory.reading.characters import View, angles, characters, view_of
from rogatory.reading.flow import PARAGRAPH, breaks
from rogatory.reading.furniture import Place, kinds
from rogatory.reading.limits import Limits
from rogatory.reading.opening import opened
from rogatory.reading.order import Line, lines, upright
from rogatory.reading.page import PageRead
from rogatory.reading.source import Page, SourceText
from rogatory.reading.words import Words, words

READER_NAME = "rogatory-pdfium"
READER_VERSION = "1"

logger = logging.getLogger(__name__)


def read_pdf(data: bytes, *, name: Path, limits: Limits) -> SourceText:
    """Read every page of a PDF.

    Raises:
        IntakeError: If the file is no readable PDF or goes beyond the limits.
    """
    document, notices = opened(data, name, limits)
    try:
        pages = [_page(document, number, limits) for number in range(1, len(document) + 1)]
    finally:
        document.close()
    for page, found in zip(pages, kinds([page.places for page in pages]), strict=True):
        page.kinds = found
    source = assemble(pages, notices, (READER_NAME, READER_VERSION))
    logger.info("read %d pages, %d words", len(pages), len(source.layout.starts))
    return source


def _page(document: Any, number: int, limits: Limits) -> PageRead:
    page = document[number - 1]
    text_page = page.get_textpage()
    view = view_of(page)
    handle = engine.address(text_page.raw)
    found = words(characters(handle, view))
    quarters = _quarters(handle, found, view)
    return _ordered(found, quarters, view, number)


def _quarters(text_page: int, found: Words, view: View) -> np.ndarray[Any, np.dtype[np.int8]]:
    """Return the direction of each word as displayed, in quarter turns clockwise."""
    own = angles(text_page, found.index)
    return np.asarray((own + view.rotation // 90) % 4, dtype=np.int8)


def _ordered(found: Words, quarters: np.ndarray[Any, np.dtype[np.int8]], view: View, number: int) -> PageRead:
    """Order the words of each direction by themselves, the commonest direction first."""
    count = np.bincount(quarters, minlength=4)
    read = PageRead(Page(number, round(view.width, 2), round(view.height, 2), "native"), found, [], [])
    for quarter in np.argsort(-count, kind="stable").tolist():
        if count[quarter] == 0:
            continue
        boxes = upright(found.boxes, quarter, view.width, view.height)
        wide, high = (view.height, view.width) if quarter % 2 else (view.width, view.height)
        column = read.lines[-1].column + 1 if read.lines else 0
        ordered = lines(found.texts, boxes, np.nonzero(quarters == quarter)[0], column)
        parted = breaks(ordered, found.texts, boxes, wide)
        if read.lines:
            parted[0] = PARAGRAPH
        read.lines += ordered
        read.breaks += parted
        read.places += [_place(line, found, high) for line in ordered]
    return read


def _place(line: Line, found: Words, height: float) -> Place:
    return Place(" ".join(found.texts[row] for row in line.words), line.top, line.bottom, height)
