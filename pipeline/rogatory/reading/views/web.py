"""HTML into paragraphs and tables: its words alone, nothing fetched, nothing run, what nobody sees left out."""

import re
from html.parser import HTMLParser

from rogatory.reading.source import Notice
from rogatory.reading.views.blocks import Block, Content, Paragraph, Table, clean

_BREAKING = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html "
    "li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
_TITLES = frozenset("h1 h2 h3 h4".split())
_SKIPPED = frozenset("script style head title template noscript object embed applet iframe svg math select".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# What is styled so is sent and not shown.
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0*(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|$|!)|"
    r"(?<![-\w])color\s*:\s*(?:#fff(?:fff)?\b|white\b|transparent|rgba?\(\s*255\s*,\s*255\s*,\s*255)|"
    r"mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|text-indent\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_WHITE = re.compile(r"#?f{3}(?:f{3})?$|white$", re.IGNORECASE)
_DEEPEST = 500  # elements within each other; programs that nest tables reach thirty


def content(html: str) -> Content:
    """Return what a reader of the page sees, with a notice of what he does not see."""
    parser = _Page()
    parser.feed(clean(html))
    parser.close()
    parser.end()
    found = Content(blocks=parser.blocks)
    if parser.hidden:
        message = f"{parser.hidden} characters of the HTML that nobody sees in a mail program were left out."
        found.notices.append(Notice("hidden_text", 1, message))
    return found


class _Page(HTMLParser):
    """Follows the elements. A table with several columns stays one; one that only lays out becomes its texts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.hidden = 0
        self._open: list[tuple[str, bool]] = []  # element, whether it hides what is in it
        self._words: list[str] = []
        self._title = False
        self._rows: list[list[str]] | None = None
        self._tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "br":
            self._words.append("\n")
        if tag in _VOID:
            return
        if tag in _BREAKING:
            self._flush()
        if tag == "table":
            self._tables += 1
            self._spread()
            self._rows = [] if self._tables == 1 else None  # tables within tables only lay out
        if tag == "tr" and self._rows is not None:
            self._rows.append([])
        if tag == "li":
            self._words.append("• ")
        self._title = self._title or tag in _TITLES
        if len(self._open) < _DEEPEST:
            self._open.append((tag, _hides(tag, given)))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._rows is not None:
            self._cell()
        elif tag in _BREAKING:
            self._flush()
        if tag == "table" and self._tables:
            self._tables -= 1
            self._spread()
            self._rows = None
        if tag in _TITLES:
            self._title = False
        names = [name for name, _ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if any(name in _SKIPPED for name, _ in self._open):
            return
        if any(hides for _, hides in self._open):
            self.hidden += len("".join(data.split()))
        elif any(name == "pre" for name, _ in self._open):
            self._words.append(data)
        else:
            self._words.append(re.sub(r"[^\S\u00a0]+", " ", data))

    def end(self) -> None:
        """Take what the page ends with."""
        self._spread()
        self._rows = None
        self._flush()

    def _text(self) -> str:
        lines = "".join(self._words).replace("\u00a0", " ").split("\n")
        self._words = []
        return "\n".join(" ".join(line.split()) for line in lines).strip("\n ")

    def _cell(self) -> None:
        if self._rows is not None:
            self._rows = self._rows or [[]]
            self._rows[-1].append(self._text())

    def _flush(self) -> None:
        """End a paragraph; within a cell it goes on as a line of the cell."""
        if self._rows is not None and self._rows and any(name in ("td", "th") for name, _ in self._open):
            if self._words and self._words[-1] != "\n" and "".join(self._words).strip():
                self._words.append("\n")
            return
        text = self._text()
        if text.strip("• "):
            self.blocks += [Paragraph(part, title=self._title) for part in re.split(r"\n{2,}", text) if part.strip()]

    def _spread(self) -> None:
        """End a table: as a table where rows have several cells with words, else as its texts."""
        text = self._text() if self._rows is not None else ""
        rows = [row for row in self._rows or [] if any(cell.strip() for cell in row)]
        if rows and sum(sum(bool(cell.strip()) for cell in row) > 1 for row in rows) >= max(1, len(rows) // 2):
            wide = max(map(len, rows))
            self.blocks.append(Table(tuple((*row, *[""] * (wide - len(row))) for row in rows)))
        else:
            self.blocks += [Paragraph(cell) for row in rows for cell in row if cell.strip()]
        if text:
            self.blocks.append(Paragraph(text))


def _hides(tag: str, given: dict[str, str]) -> bool:
    if "hidden" in given or _HIDDEN.search(given.get("style", "")):
        return True
    return tag == "font" and bool(_WHITE.match(given.get("color", "")))
