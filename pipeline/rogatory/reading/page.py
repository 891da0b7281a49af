"""One page read: its words in lines, with what parts them, its tables, boxes and fields."""

from dataclasses import dataclass, field

from rogatory.reading.furniture import BODY, Place
from rogatory.reading.order import Line
from rogatory.reading.source import Notice, Page
from rogatory.reading.words import Words


@dataclass(frozen=True, slots=True)
class PageField:
    """A form field: `word` is the row of its value among the page's words, `hint` the form's own label."""

    name: str
    hint: str
    word: int
    ticked: bool | None


Grid = list[list[list[list[int]]]]


@dataclass(slots=True)
class PageRead:
    """What was read from one page.

    `breaks` holds what parts each line from the one before. `tables` maps the row of a stand-in word to rows
    of cells of lines of words.
    """

    page: Page
    words: Words
    lines: list[Line] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
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
