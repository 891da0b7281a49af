"""The component writes its group on token edges."""

import spacy
from hypothesis import given
from hypothesis import strategies as st

from rogatory.extract.dates.component import Dates
from rogatory.extract.groups import proposals
from rogatory.extract.tokens import Tokenizer

_NLP = spacy.blank("xx")
_TOKENIZER = Tokenizer(_NLP.vocab)


def test_writes_dates_and_periods() -> None:
    doc = Dates()(_TOKENIZER("Reply within 30 days, by 3 March 2026."))
    found = [
        (doc.text[p.start : p.end], p.label, p.value.get("date") or p.value.get("n")) for p in proposals(doc, "dates")
    ]
    assert found == [("30 days", "period", 30), ("3 March 2026", "date", "2026-03-03")]


@given(st.text(alphabet="0123456789./- March2026年月日٣ мая\n", max_size=40))
def test_never_leaves_the_text(text: str) -> None:
    for proposal in proposals(Dates()(_TOKENIZER(text)), "dates"):
        assert 0 <= proposal.start < proposal.end <= len(text)
