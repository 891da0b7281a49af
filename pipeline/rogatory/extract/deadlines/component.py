"""Writes the group `deadlines`: what the letter limits in time, and the days of events that periods run from."""

from collections.abc import Iterator

from spacy.tokens import Doc

from rogatory.extract.deadlines.events import known_events
from rogatory.extract.deadlines.find import limits_of
from rogatory.extract.deadlines.limit import DATE_KEYS
from rogatory.extract.deadlines.page import read
from rogatory.extract.groups import Proposal, snapped, text_of, write
from rogatory.record import By


class Deadlines:
    """Writes `doc.spans["deadlines"]`, labels `deadline` and `event`, and nothing else.

    The value of a `deadline` is `Limit.value()`, the fields of `rogatory.deadlines.Phrase` besides place and
    text; that of an `event` is `{"event": "arrest", "date": {...}}` with the date in the form of `Limit.dates`.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Add the group."""
        write(doc, "deadlines", _proposals(doc))
        return doc


def _proposals(doc: Doc) -> Iterator[Proposal]:
    page = read(text_of(doc))
    for limit in limits_of(page):
        start, end = snapped(doc, limit.start, limit.end)
        yield Proposal(start, end, "deadline", limit.score, By.RULE, limit.value())
    for event in known_events(page):
        start, end = snapped(doc, event.start, event.end)
        date = {key: event.date[key] for key in DATE_KEYS}
        yield Proposal(start, end, "event", event.score, By.RULE, {"event": event.name, "date": date})
