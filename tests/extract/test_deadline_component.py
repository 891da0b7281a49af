"""The component writes deadlines and events on token edges."""

import spacy
from hypothesis import given
from hypothesis import strategies as st

from rogatory.extract.deadlines.component import Deadlines
from rogatory.extract.groups import proposals
from rogatory.extract.tokens import Tokenizer

_TOKENIZER = Tokenizer(spacy.blank("xx").vocab)


def test_writes_deadlines_and_events() -> None:
    text = "Rome, 2 February 2026\n\nHe was arrested on 9 January 2026. Please reply by 3 March 2026."
    found = [(p.label, p.value.get("event")) for p in proposals(Deadlines()(_TOKENIZER(text)), "deadlines")]
    assert found == [("event", "arrest"), ("deadline", "requested_response")]


@given(
    st.lists(
        st.sampled_from(["by", "within", "30", "days", "3 March 2026", "of", "receipt", ".", "\n", "до", "trial"]),
        max_size=12,
    )
)
def test_never_leaves_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for proposal in proposals(Deadlines()(_TOKENIZER(text)), "deadlines"):
        assert 0 <= proposal.start < proposal.end <= len(text)
