"""Writes the group `dates`: every date and every period of the document."""

from collections.abc import Iterator

from spacy.tokens import Doc

from rogatory.extract.dates.find import moments
from rogatory.extract.groups import Proposal, snapped, text_of, write
from rogatory.record import By


class Dates:
    """Writes `doc.spans["dates"]`, labels `date` and `period`, and nothing else.

    The value of a `date` is `Mention.value()`; `letter` marks the likeliest date of the letter itself.
    The value of a `period` is `{"n": 30, "unit": "days"}`.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Add the group."""
        write(doc, "dates", _proposals(doc))
        return doc


def _proposals(doc: Doc) -> Iterator[Proposal]:
    found, lengths = moments(text_of(doc))
    for mention in found:
        start, end = snapped(doc, mention.start, mention.end)
        yield Proposal(start, end, "date", mention.score, By.RULE, mention.value())
    for period in lengths:
        start, end = snapped(doc, period.start, period.end)
        yield Proposal(start, end, "period", period.score, By.RULE, {"n": period.n, "unit": period.unit})
