"""One text with its dates, periods, sentences and cues, read once and asked by every rule."""

import datetime as dt
from dataclasses import dataclass

from rogatory.extract.dates.find import moments
from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import view
from rogatory.extract.dates.periods import Period
from rogatory.extract.deadlines.cues import Cues
from rogatory.extract.deadlines.sentences import sentence_at, sentences

HALF_A_YEAR = 182  # days


@dataclass(frozen=True, slots=True)
class Page:
    """What the rules of this component look at; `written` is the letter's own day, None where not found."""

    text: str
    folded: str
    dates: tuple[Mention, ...]
    periods: tuple[Period, ...]
    sentences: tuple[tuple[int, int], ...]
    cues: Cues
    written: dt.date | None

    def sentence(self, position: int) -> tuple[int, int]:
        """Return the sentence that holds the position."""
        return sentence_at(self.sentences, position)

    def earlier(self, mention: Mention) -> bool | None:
        """Say whether a date lies before the letter's own; None where that cannot be known."""
        if self.written is None or (mention.year is None and mention.month is None):
            return None
        month, day = mention.month or 12, mention.day or 28
        if mention.year is None:  # "3 March" in a letter of May is the one just past
            behind = (self.written.month - month) * 30 + self.written.day - day
            return 0 < behind < HALF_A_YEAR
        return (mention.year, month, day) < (self.written.year, self.written.month, self.written.day)


def read(text: str) -> Page:
    """Find the dates, periods, sentences and cues of a text."""
    folded = view(text)
    found, lengths = moments(text)
    whole = [(m.start, m.end) for m in found] + [(p.start, p.end) for p in lengths]
    written = next((m.complete for m in found if m.letter), None)
    return Page(
        text, folded, found, lengths, tuple(sentences(text, whole)), Cues(folded, [m.start for m in found]), written
    )
