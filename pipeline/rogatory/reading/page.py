"""One page read: its words in lines, with what parts them, its tables, boxes and fields."""

from dataclasses import dataclass, field

from rogatory.reading.furniture import BODY, Place
from rogatory.reading.order import Line
from rogatory.reading.source import Notice, Page
from rogatory.reading.words import Words


@dataclass(frozen=True, slots=True)
class PageField:
    """A form field or box: `word` is the row of its value among the page's words, None where it is empty."""

    name: str
    label: str
    word: int | None
    ticked: bool | None


Grid = list[list[list[int]]]


@dataclass(slots=True)
class PageRead:
    """What was read from one page.

    `breaks` holds what parts each line from the one before. `tables` maps the row of a stand-in word to rows
    of cells of words.
    """

    page: Page
    words: Words
    lines: list[Line]
    breaks: list[str]
    kinds: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    tables: dict[int, Grid] = field(default_factory=dict)
    fields: list[PageField] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def kind(self, line: int) -> str:
        """Return whether a line is body or which furniture."""
        return self.kinds[line] if self.kinds else BODY

    def is_body(self, line: int) -> bool:
        """Tell whether a line belongs to the body."""
        return self.kind(line) == BODY
