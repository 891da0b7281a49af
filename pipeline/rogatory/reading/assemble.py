"""Puts the pages of a document together into one SourceText."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from rogatory.reading.flow import HARD, PARAGRAPH, SOFT
from rogatory.reading.language import languages
from rogatory.reading.marks import labelled, typed_boxes
from rogatory.reading.order import Line
from rogatory.reading.page import Grid, PageRead
from rogatory.reading.source import Block, Cell, Field, Layout, Notice, SourceText, Table
from rogatory.reading.words import Words

PAGE_BREAK = "\n\f\n"
FURNITURE_BREAK = PAGE_BREAK
CELL_BREAK, ROW_BREAK = "\t", "\n"

_HYPHENS = "-\u00ad\u2010"
_SUSPENDED = frozenset("und oder bzw and or et ou y o e ed en of ou u i lub".split())
_URL = re.compile(r"(?:://|www\.|@)\S*[/@=&_?.-]$|^\S*[\w.-]+@$")  # an address that the line's end has broken
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Writer:
    """The text so far, the rows of its layout, and where each word of the current page went."""

    vocabulary: frozenset[str]
    parts: list[str] = field(default_factory=list)
    at: int = 0
    rows: list[tuple[int, int, int, int]] = field(default_factory=list)  # start, end, page, layer
    boxes: list[tuple[float, ...]] = field(default_factory=list)
    unsure: dict[int, float] = field(default_factory=dict)  # confidence of the rows that OCR read, by their start
    placed: dict[int, tuple[int, int]] = field(default_factory=dict)
    sides: list[tuple[float, ...]] = field(default_factory=list)  # boxes of the current page's words
    last: str = ""
    drawn_over: int | None = None  # where a word ends whose rest came from the next page
    fresh: bool = False  # whether a page has just been parted off within a line

    def put(self, text: str) -> None:
        """Write what no word is."""
        self.parts.append(text)
        self.at += len(text)

    def word(self, words: Words, row: int, page: int) -> None:
        """Write one word and a row of layout for each of its pieces."""
        text = words.texts[row]
        start, layer = self.at, int(words.layer[row])
        pieces = words.pieces[row]
        self.placed[row] = start, start + len(text)
        if pieces is not None:
            ends = [piece[0] for piece in pieces[1:]] + [len(text)]
            for piece, end in zip(pieces, ends, strict=True):
                self.rows.append((start + piece[0], start + end, page, layer))
                self.boxes.append(piece[1:])
        elif text:
            self.rows.append((start, start + len(text), page, layer))
            self.boxes.append(self.sides[row])
        if text and words.scanned is not None:
            self.unsure[start] = float(words.scanned.confidence[row])
        self.last = text
        self.fresh = self.fresh and not text
        self.put(text)

    def first_of_line(self, words: Words, row: int, page: int, gap: str) -> None:
        """Write the first word of a line after `gap`, mending a word that the line's end has broken."""
        text = words.texts[row]
        joined = gap in (SOFT, PAGE_BREAK) and self.last[-1:] in _HYPHENS and len(self.last) > 1
        if joined and self._mends(text):
            self._rest_of_word(words, row, page)
            # The rest of a word is drawn over to the earlier page, so that the word stays whole.
            if gap == PAGE_BREAK:
                self.drawn_over = self.at
                self.put(gap)
                self.fresh = True
        else:
            compound = joined and gap == SOFT and text.casefold() not in _SUSPENDED
            compound = compound or (gap == SOFT and _URL.search(self.last) is not None)
            han = gap == SOFT and self.last[-1:] >= "\u2e80" and text[:1] >= "\u2e80"
            if text and not compound and not han and not self.fresh:
                self.put(gap)
            self.word(words, row, page)

    def _mends(self, text: str) -> bool:
        """Tell whether the hyphen before `text` only broke the line, and is not the word's own."""
        left, rest = self.last[:-1], _LETTERS.match(text)
        if not left[-1:].isalpha() or rest is None or not text[:1].islower() or text.casefold() in _SUSPENDED:
            return False
        stem, tail = left.lstrip("(\"'«„“[").casefold(), rest.group().casefold()
        if stem + tail in self.vocabulary:
            return True
        return f"{stem}-{tail}" not in self.vocabulary and "-" not in stem

    def _rest_of_word(self, words: Words, row: int, page: int) -> None:
        """Write the rest of a broken word; the layout rows of both parts span the whole word."""
        self.parts[-1] = self.parts[-1][:-1]
        self.at -= 1
        start, end, *where = self.rows[-1]
        if end - start == 1 and len(self.last) > 1:
            # The hyphen was a piece of its own: its box belongs to no character any more.
            self.rows.pop()
            self.boxes.pop()
        else:
            self.rows[-1] = start, end - 1, where[0], where[1]
        first, start = len(self.rows) - 1, self.rows[-1][0]
        self.word(words, row, page)
        end = self.rows[first + 1][1]
        for part in (first, first + 1):
            self.rows[part] = start, end, *self.rows[part][2:]

    def layout(self) -> Layout:
        """Return the columns of the layout."""
        columns = np.array(self.rows, dtype=np.int32).reshape(-1, 4)
        return Layout(
            starts=columns[:, 0].copy(),
            ends=columns[:, 1].copy(),
            pages=columns[:, 2].copy(),
            boxes=np.array(self.boxes, dtype=np.float32).reshape(-1, 4),
            layers=columns[:, 3].astype(np.int8),
            confidences=np.array([self.unsure.get(start, 1.0) for start in columns[:, 0].tolist()], dtype=np.float32)
            if self.unsure
            else np.ones(len(columns), dtype=np.float32),
        )


@dataclass(slots=True)
class _Found:
    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)


def assemble(pages: Sequence[PageRead], notices: Sequence[Notice], reader: tuple[str, str]) -> SourceText:
    """Write the body of all pages, then their furniture, and keep where every word stands."""
    writer = _Writer(_vocabulary(pages))
    found = _Found()
    for n, page in enumerate(pages):
        _write(writer, found, page, body=True, before=PAGE_BREAK if n else "")
    before = FURNITURE_BREAK
    for page in pages:
        if not all(map(page.is_body, range(len(page.lines)))):
            _write(writer, found, page, body=False, before=before)
            before = PARAGRAPH
    text = "".join(writer.parts).replace("\u00ad", "-")
    fields = labelled(text, [*found.fields, *typed_boxes(text)])
    return SourceText(
        text=text,
        layout=writer.layout(),
        pages=tuple(page.page for page in pages),
        blocks=tuple(found.blocks),
        reader=reader,
        tables=tuple(found.tables),
        fields=tuple(fields),
        notices=(*notices, *(notice for page in pages for notice in page.notices)),
        languages=languages(text),
    )


def _vocabulary(pages: Sequence[PageRead]) -> frozenset[str]:
    """All words of the document without punctuation, to tell a hyphenated word from a compound."""
    return frozenset(word.strip(".,;:()[]\"'«»“”„").casefold() for page in pages for word in page.words.texts)


def _write(writer: _Writer, found: _Found, page: PageRead, *, body: bool, before: str) -> None:
    """Write the lines of a page that are body, or those that are not, in blocks."""
    gap: str | None = before
    writer.placed = {}
    scanned = page.words.scanned
    writer.sides = (page.words.boxes if scanned is None else scanned.shown).tolist()
    for i, line in enumerate(page.lines):
        if page.is_body(i) is not body:
            continue
        if gap is None:
            together = page.is_body(i - 1) is body and page.kind(i) == page.kind(i - 1)
            gap = page.breaks[i] if together else PARAGRAPH
        start = _line(writer, found, page, line, gap)
        if writer.drawn_over is not None:
            found.blocks[-1] = replace(found.blocks[-1], end=writer.drawn_over)
            start, writer.drawn_over = writer.drawn_over + len(PAGE_BREAK), None
        _extend(found.blocks, writer.at, start, page.page.number, page.kind(i), gap)
        gap = None
    if gap is not None and body:
        writer.put(before)
    for item in page.fields:
        if item.word in writer.placed:
            start, end = writer.placed[item.word]
            found.fields.append(Field(item.name, item.hint, start, end, item.ticked))


def _line(writer: _Writer, found: _Found, page: PageRead, line: Line, gap: str) -> int:
    """Write one line and return where its own text begins; a table in it stands by itself."""
    begins = []
    rest = list(line.words)
    while rest:
        tables = [n for n, row in enumerate(rest) if row in page.tables]
        run = rest[: tables[0]] if tables else rest
        if run:
            begins.append(_words(writer, page, run, gap))
            gap = PARAGRAPH
        if tables:
            writer.put(gap)
            gap = PARAGRAPH
            found.tables.append(_table(writer, page, page.tables[rest[len(run)]]))
            begins.append(found.tables[-1].rows[0][0].start)
        rest = rest[len(run) + 1 :]
    return begins[0]


def _words(writer: _Writer, page: PageRead, rows: Sequence[int], gap: str) -> int:
    """Write words that stand beside each other and return where the first begins."""
    writer.first_of_line(page.words, rows[0], page.page.number, gap)
    for row in rows[1:]:
        if page.words.texts[row] and not page.words.glued[row] and not writer.fresh:
            writer.put(SOFT)
        writer.word(page.words, row, page.page.number)
    return writer.placed[rows[0]][0]


def _table(writer: _Writer, page: PageRead, grid: Grid) -> Table:
    """Write a table, a row on a line, its cells parted by tabs; the lines of a cell are joined."""
    rows = []
    for r, row in enumerate(grid):
        cells = []
        writer.put(ROW_BREAK if r else "")
        for c, cell in enumerate(row):
            writer.put(CELL_BREAK if c else "")
            writer.last = ""
            start = writer.at
            for n, line in enumerate(cell):
                _words(writer, page, line, SOFT if n else "")
            cells.append(Cell(start, writer.at))
        rows.append(tuple(cells))
    return Table(page.page.number, tuple(rows))


def _extend(blocks: list[Block], end: int, start: int, page: int, kind: str, gap: str) -> None:
    """Add a line to the last block, or begin a new one."""
    last = blocks[-1] if blocks else None
    if last and gap in (SOFT, HARD) and (last.kind, last.page) == (kind, page):
        blocks[-1] = replace(last, end=end)
    elif end > start:
        blocks.append(Block(start, end, page, kind))
