"""Reads the pages of a PDF with PDFium; runs in the sandbox's child."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pypdfium2

from rogatory.errors import IntakeError
from rogatory.reading import engine
from rogatory.reading.assemble import assemble
from rogatory.reading.characters import Characters, characters, view_of
from rogatory.reading.drawing import Drawing, drawing
from rogatory.reading.forms import Widget, has_fields, is_xfa, widgets
from rogatory.reading.furniture import kinds
from rogatory.reading.limits import Limits
from rogatory.reading.opening import check_page_tree, opened
from rogatory.reading.page import PageRead
from rogatory.reading.page_layout import laid_out
from rogatory.reading.source import Notice, Page, SourceText
from rogatory.reading.visibility import unseen
from rogatory.reading.words import FIELD, Words, words

READER_NAME = "rogatory-pdfium"
READER_VERSION = "1"

_GARBAGE = 0.3  # share of characters without a meaning above which a page's text is no text
_PICTURE = 0.5  # share of a page that a scan covers at least
_FEW = 80  # characters of a stamp or fax line on a scan; a page of text has more


def read_pdf(data: bytes, *, name: Path, limits: Limits) -> SourceText:
    """Read every page of a PDF.

    Raises:
        IntakeError: If the file is no readable PDF or goes beyond the limits.
    """
    document, notices = opened(data, name, limits)
    try:
        if has_fields(document):
            document.init_forms()
        if is_xfa(document):
            notices.append(Notice("xfa", None, "The form is of the XFA kind: its answers may not be on the pages."))
        pages = _pages(document, data, name, limits)
    finally:
        document.close()
    for page, found in zip(pages, kinds([page.places for page in pages]), strict=True):
        page.kinds = found
    return assemble(pages, notices, (READER_NAME, READER_VERSION))


def _pages(document: Any, data: bytes, name: Path, limits: Limits) -> list[PageRead]:
    pages: list[PageRead] = []
    unreadable: list[int] = []
    count = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            unreadable.append(number)
            pages.append(_unreadable(number))
            continue
        pages.append(_page(document, page, number, name, limits))
        page.close()
        count += sum(map(len, pages[-1].words.texts))
        if count > limits.characters:
            raise _too_much(name, limits.characters, None)
    if unreadable:
        check_page_tree(data, name, all_failed=len(unreadable) == len(pages))
    return pages


def _unreadable(number: int) -> PageRead:
    nothing = words(Characters.none())
    notice = Notice("page_unreadable", number, "The page is damaged and could not be read.")
    return PageRead(Page(number, 0.0, 0.0, "none"), nothing, notices=[notice])


def _page(document: Any, page: Any, number: int, name: Path, limits: Limits) -> PageRead:
    view = view_of(page)
    text_page = page.get_textpage()
    handle = engine.address(text_page.raw)
    if engine.count_chars(handle) > limits.page_characters:
        raise _too_much(name, limits.page_characters, number)
    found = characters(handle, view)
    drawn = drawing(engine.address(page.raw), view, limits.page_objects)
    hidden = unseen(found, handle, drawn, view)
    notices = _notices(number, int(hidden.sum()), drawn)
    seen = found.only(~hidden) if hidden.any() else found
    if _is_garbage(seen):
        notices.append(
            Notice("no_text", number, "The page's text layer has no meaning: its characters are not mapped.")
        )
        seen = Characters.none()
    fields, comments = widgets(document, page, view)
    if comments:
        notices.append(Notice("comments", number, f"{comments} comments on the page are not part of its text."))
    read = laid_out(words(seen), handle, view, drawn, fields, number)
    text_page.close()
    kind = _kind(read.words, drawn, fields, bool(notices and notices[-1].code == "no_text"), view.width * view.height)
    if kind == "none" and all(notice.code != "no_text" for notice in notices):
        notices.append(Notice("no_text", number, "The page is a picture without text that can be read."))
    read.page = Page(number, round(view.width, 2), round(view.height, 2), kind)
    read.notices = notices
    return read


def _notices(number: int, hidden: int, drawn: Drawing) -> list[Notice]:
    notices = []
    if hidden:
        message = f"{hidden} characters that nobody sees on the page (invisible, covered or beside it) were left out."
        notices.append(Notice("hidden_text", number, message))
    if not drawn.whole:
        notices.append(Notice("object_limit", number, "So much is drawn here that tables and boxes may be missed."))
    return notices


def _is_garbage(seen: Characters) -> bool:
    """Tell whether most characters stand for nothing: private ones, replacements, or none at all."""
    codes = seen.codes[~seen.blank]
    nothing = (codes == 0xFFFD) | ((codes >= 0xE000) & (codes < 0xF000)) | ((codes >= 0xF100) & (codes < 0xF900))
    return bool(len(codes) and nothing.sum() > _GARBAGE * len(codes))


def _kind(found: Words, drawn: Drawing, fields: Sequence[Widget], garbage: bool, area: float) -> str:
    """Say where the page's text came from: native, field, none (there is something, but no text) or blank."""
    length = sum(map(len, found.texts))
    picture = sum(max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1]) for box, _ in drawn.images)
    if garbage or (length < _FEW and picture > _PICTURE * area):
        return "none"
    if length:
        return "field" if all(found.layer == FIELD) else "native"
    return "none" if drawn.images or len(drawn.marks) + len(drawn.lines) > 3 or fields else "blank"


def _too_much(name: Path, limit: int, page: int | None) -> IntakeError:
    where = "one page" if page else "all pages together"
    reason = f"it has more than {limit} characters on {where}"
    return IntakeError(name, "text_limit", reason, "Split the file, or ask the sender for one with letters only", page)
