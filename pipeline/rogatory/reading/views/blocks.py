"""What a view is typeset from: headers, paragraphs, tables, pictures, and what must be told of the document."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from rogatory.reading.source import Notice

# Nothing that is typeset has room for these; line breaks and tabs stay.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Field:
    """A header of a message, as "From: ..."."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its line breaks are kept."""

    text: str
    title: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row."""

    rows: tuple[tuple[str, ...], ...]


Block = Field | Paragraph | Table


@dataclass(slots=True)
class Content:
    """A document before it is typeset; `pictures` are files that follow on pages of their own."""

    blocks: list[Block] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def add(self, more: "Content") -> None:
        """Append another document's content."""
        self.blocks += more.blocks
        self.pictures += more.pictures
        self.notices += more.notices

    def texts(self) -> Iterable[str]:
        """Yield every text that the view must show."""
        for block in self.blocks:
            match block:
                case Field():
                    yield f"{block.name}: {block.value}"
                case Paragraph():
                    yield block.text
                case Table():
                    for row in block.rows:
                        yield from row


def clean(text: str) -> str:
    """Return a text without what no page can show: control characters and halves of characters."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\x85", "\n"))
