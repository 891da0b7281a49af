"""Reads the pages of a PDF with PDFium; runs in the sandbox's child."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from rogatory.errors import IntakeError
from rogatory.reading import engine
from rogatory.reading.assemble import assemble
from rogatory.reading.characters import Characters, characters, view_of
from rogatory.reading.contents import contents_of
from rogatory.reading.drawing import Drawing, drawing
from rogatory.reading.forms import Widget, has_fields, is_xfa, widgets
from rogatory.reading.furniture import kinds
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.decision import BROKEN, NO_TEXT, REGION, STAMP_ONLY, WHY, Scan, is_garbage, scan_of
from rogatory.reading.ocr.engines import INSTALL
from rogatory.reading.ocr.merge import OCR, same_text, with_reading
from rogatory.reading.ocr.words import Reading
from rogatory.reading.opening import check_page_tree, opened
from rogatory.reading.overlays import overlays
from rogatory.reading.page import PageRead
from rogatory.reading.page_layout import laid_out
from rogatory.reading.source import Notice, Page, SourceText
from rogatory.reading.visibility import SEEN, told, unseen
from rogatory.reading.words import FIELD, NATIVE, Words, words

READER_NAME = "rogatory-pdfium"
READER_VERSION = "2"
NO_READINGS: Mapping[int, Reading] = MappingProxyType({})

_UNREAD = frozenset({NO_TEXT, STAMP_ONLY, BROKEN})  # why a page has no usable text unless OCR reads it
_XFA = "The form is of the XFA kind: its answers may not be on the pages. Print it to a PDF, or ask the sender for one."
_SANDWICH = 40  # unseen characters of a text layer that another OCR may have laid under a scan


def read_pdf(data: bytes, *, name: Path, limits: Limits) -> SourceText:
    """Read every page of a PDF by its text layer alone.

    Raises:
        IntakeError: If the file is no readable PDF or goes beyond the limits.
    """
    return read_layers(data, name=name, limits=limits).source


@dataclass(frozen=True, slots=True)
class Layers:
    """A document as its text layer tells it, the pages that OCR should read, and whether it is digitally signed."""

    source: SourceText
    scans: tuple[Scan, ...]
    signed: bool


def read_layers(data: bytes, *, name: Path, limits: Limits, readings: Mapping[int, Reading] = NO_READINGS) -> Layers:
    """Read every page of a PDF, and tell which pages OCR should read.

    Args:
        data: The PDF.
        name: For refusals.
        limits: What it may cost.
        readings: What OCR made of pages, by number; set among the words of their text layers.

    Raises:
        IntakeError: If the file is no readable PDF or goes beyond the limits.
    """
    document, notices = opened(data, name, limits)
    try:
        if has_fields(document):
            document.init_forms()
        if is_xfa(document):
            notices.append(Notice("xfa", None, _XFA))
        pages, scans = _pages(document, data, name, limits, readings)
    finally:
        document.close()
    contents = contents_of(data)
    notices += contents.notices
    for page, found in zip(pages, kinds([page.places for page in pages]), strict=True):
        page.kinds = found
    source = assemble(pages, notices, (READER_NAME, READER_VERSION))
    engines = sorted({reading.engine for reading in readings.values() if reading.engine})
    return Layers(replace(source, ocr=", ".join(engines)) if engines else source, tuple(scans), contents.signed)


def _pages(
    document: Any, data: bytes, name: Path, limits: Limits, readings: Mapping[int, Reading]
) -> tuple[list[PageRead], list[Scan]]:
    pages: list[PageRead] = []
    scans: list[Scan] = []
    unreadable: list[int] = []
    count = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            unreadable.append(number)
            pages.append(_unreadable(number))
            continue
        read, scan = _page(document, page, number, name, limits, readings.get(number))
        pages.append(read)
        scans += [scan] if scan else []
        page.close()
        count += sum(map(len, pages[-1].words.texts))
        if count > limits.characters:
            raise _too_much(name, limits.characters, None)
    if unreadable:
        check_page_tree(data, name, all_failed=len(unreadable) == len(pages))
    return pages, scans


def _unreadable(number: int) -> PageRead:
    nothing = words(Characters.none())
    notice = Notice("page_unreadable", number, "The page is damaged and could not be read.")
    return PageRead(Page(number, 0.0, 0.0, "none"), nothing, notices=[notice])


def _page(
    document: Any, page: Any, number: int, name: Path, limits: Limits, reading: Reading | None
) -> tuple[PageRead, Scan | None]:
    view = view_of(page)
    text_page = page.get_textpage()
    handle = engine.address(text_page.raw)
    if engine.count_chars(handle) > limits.page_characters:
        raise _too_much(name, limits.page_characters, number)
    found = characters(handle, view)
    drawn = drawing(engine.address(page.raw), view, limits.page_objects)
    drawn.over += overlays(page, view)
    hidden = unseen(found, handle, drawn, view)
    seen = found.only(hidden == SEEN) if hidden.any() else found
    scan = scan_of(number, seen, drawn, view, garbage=is_garbage(seen))
    notices = [*_hidden(number, found, hidden, reading), *_notices(number, drawn)]
    if scan:
        notices += _of_scan(scan, reading)
    fields, comments = widgets(document, page, view)
    if comments:
        notices.append(Notice("comments", number, f"{comments} comments on the page are not part of its text."))
    set_ = words(Characters.none() if scan and scan.why == BROKEN else seen)
    if reading and reading.words:
        set_ = with_reading(set_, reading)
        drawn.lines += reading.lines
    read = laid_out(set_, handle, view, drawn, fields, number)
    text_page.close()
    kind = _kind(read.words, scan, reading, something=_something(drawn, fields))
    read.page = Page(number, round(view.width, 2), round(view.height, 2), kind)
    read.notices = notices
    return read, scan


def _hidden(number: int, found: Characters, hidden: NDArray[np.int8], reading: Reading | None) -> Iterator[Notice]:
    """Tell of text that was left out since nobody sees it."""
    count = int(np.count_nonzero(hidden))
    if not count:
        return
    if (
        count >= _SANDWICH
        and reading
        and same_text(" ".join(words(found.only((hidden != SEEN) | found.blank)).texts), reading)
    ):
        # A scanner's own OCR, laid invisibly under its picture, hides nothing.
        said = "The scan has a text layer of its own, which says the same; OCR read it anew."
        yield Notice("scan_text", number, said)
        return
    said = f"{count} characters that nobody sees on the page were left out: {told(hidden)}."
    yield Notice("hidden_text", number, said)


def _notices(number: int, drawn: Drawing) -> list[Notice]:
    if drawn.whole:
        return []
    return [Notice("object_limit", number, "So much is drawn here that tables and boxes may be missed.")]


def _of_scan(scan: Scan, reading: Reading | None) -> list[Notice]:
    """Say how a page without a usable text layer was read, or why it was not."""
    if reading is not None:
        return [Notice(reading.code, scan.page, reading.message)]
    if scan.why in _UNREAD:
        return [Notice("no_text", scan.page, f"The page cannot be read: {WHY[scan.why]}. {INSTALL}.")]
    code, what = ("picture", "A part") if scan.why == REGION else ("doubtful_text", "The page")
    return [Notice(code, scan.page, f"{what} was not read by OCR, though {WHY[scan.why]}. {INSTALL}.")]


def _something(drawn: Drawing, fields: Sequence[Widget]) -> bool:
    """Tell whether there is anything on a page besides text."""
    return bool(drawn.images or len(drawn.marks) + len(drawn.lines) > 3 or fields)


def _kind(found: Words, scan: Scan | None, reading: Reading | None, *, something: bool) -> str:
    """Say where the page's text came from: native, ocr, mixed, field, none (something, but no text) or blank."""
    layers = set(found.layer[[bool(text) for text in found.texts]].tolist()) if len(found) else set()
    if OCR in layers:
        return "mixed" if NATIVE in layers else "ocr"
    if reading is not None and reading.blank and not layers:
        return "blank"
    if scan is not None and scan.why in _UNREAD and not (reading and reading.blank):
        return "none"
    if layers:
        return "field" if layers == {FIELD} else "native"
    return "none" if something else "blank"


def _too_much(name: Path, limit: int, page: int | None) -> IntakeError:
    where = "one page" if page else "all pages together"
    reason = f"it has more than {limit} characters on {where}"
    return IntakeError(name, "text_limit", reason, "Split the file, or ask the sender for one with letters only", page)
