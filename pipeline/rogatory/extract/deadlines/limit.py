"""What is known of one deadline from its words alone."""

from dataclasses import dataclass
from typing import Any

DATE_KEYS = ("date", "yearless", "candidates", "time", "zone", "calendar")


@dataclass(frozen=True, slots=True)
class Limit:
    """A stretch of text that limits something.

    `relation`: by (the day itself is in time), before (it is not), on, until, not_before, between, within
    (a period after the anchor), ahead (a period before it).
    `anchor` is the event a period runs from, `unstated` where the words point to one without naming it, None where
    `dates` gives the day or nothing is said.
    `word` is the calendar word such as tomorrow, `end` for "end of March", `that_day` for the day told last, `stated`
    where the letter itself gives the end of the period. `event` is the dossier's kind of event.
    """

    start: int
    end: int
    kind: str
    event: str
    relation: str
    score: float
    amount: int | None = None
    unit: str | None = None
    anchor: str | None = None
    dates: tuple[dict[str, Any], ...] = ()
    word: str | None = None
    promise: bool = False
    core: tuple[int, int] | None = None  # without the words for the event, where these were added to the span

    def value(self) -> dict[str, Any]:
        """Return the JSON form: the fields of `rogatory.deadlines.Phrase` besides place and text."""
        return {
            "kind": self.kind,
            "event": self.event,
            "relation": self.relation,
            "amount": self.amount,
            "unit": self.unit,
            "anchor": self.anchor,
            "dates": [{key: date[key] for key in DATE_KEYS} for date in self.dates],
            "word": self.word,
            "promise": self.promise,
        }
