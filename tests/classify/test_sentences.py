"""What is served of a sentence, and what is promised, stands in its own paragraph."""

import pytest
from spacy.vocab import Vocab

from rogatory.classify import Reading, read_content
from rogatory.extract.document import attach
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text

TOKENIZER = Tokenizer(Vocab())


def read(text: str) -> Reading:
    return read_content(attach(TOKENIZER(text), from_text(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "He was sentenced to four years. He has served two. One year remains to be served.",
            [("He has served two.", "One year remains to be served.")],
            id="one paragraph",
        ),
        pytest.param(
            "He was sentenced to four years.\n\nThe summons was served in May. The remaining papers follow.",
            [(None, None)],
            id="another paragraph",
        ),
        pytest.param(
            "He was sentenced to four years. He has served two.\n\nShe was sentenced to six years.",
            [("He has served two.", None), (None, None)],
            id="two persons, two paragraphs",
        ),
        pytest.param(
            "He was sentenced to four years. He has served two. She was sentenced to six years. She has served one.",
            [("He has served two.", None), ("She has served one.", None)],
            id="two persons, one paragraph",
        ),
    ],
)
def test_what_is_served_and_remains(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert [(s.served, s.remaining) for s in read(text).sentences] == expected


def test_a_retrial_promised_in_another_paragraph_is_not_of_this_judgment() -> None:
    found = read("He was convicted in absentia.\n\nThe co-accused was granted a retrial.").absentia
    assert found is not None
    assert (found.value, found.retrial) == (True, None)
