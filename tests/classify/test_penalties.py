"""An offence has the penalty that is told of it, and no other."""

import pytest
from spacy.vocab import Vocab

from rogatory.classify import punished, read_content
from rogatory.extract.document import attach
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By, Evidence, Offence, Provision

TOKENIZER = Tokenizer(Vocab())


def piece(text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(start=start, end=start + len(words), text=words, confidence=1.0, by=By.RULE)


def charged(text: str, name: str, n: int) -> Offence:
    """The first word names the offence, what stands behind a bar is its provision; a bare provision begins with one."""
    words, _, cited = name.partition("|")
    provisions = (Provision(text=cited, evidence=(piece(text, cited),)),) if cited else ()
    evidence = (piece(text, words or cited),)
    rule = None if words else "provision without a named offence"
    return Offence(key=f"f{n}", text=words or cited, provisions=provisions, evidence=evidence, rule=rule)


@pytest.mark.parametrize(
    ("text", "offences", "expected"),
    [
        pytest.param(
            "He committed fraud. The maximum penalty is five years.",
            ["fraud"],
            ["The maximum penalty is five years."],
            id="in the next sentence",
        ),
        pytest.param(
            "The maximum penalty is five years. That is for fraud.",
            ["fraud"],
            ["The maximum penalty is five years."],
            id="in the sentence before",
        ),
        pytest.param(
            "He committed fraud. We ask for help.\n\nThe maximum penalty is five years.",
            ["fraud"],
            [None],
            id="in another paragraph",
        ),
        pytest.param(
            "He committed fraud. He fled abroad. The maximum penalty is five years.",
            ["fraud"],
            [None],
            id="two sentences on",
        ),
        pytest.param(
            "He committed fraud. Theft is punishable by ten years.",
            ["fraud", "Theft"],
            [None, "Theft is punishable by ten years."],
            id="of another offence",
        ),
        pytest.param(
            "fraud, section 1 (maximum 14 years); theft, section 2 (maximum 10 years).",
            ["fraud|section 1", "theft|section 2"],
            ["fraud, section 1 (maximum 14 years)", "theft, section 2 (maximum 10 years)."],
            id="a list",
        ),
        pytest.param(
            "He committed fraud. Section 9 carries five years.",
            ["fraud", "|Section 9"],
            ["Section 9 carries five years.", "Section 9 carries five years."],
            id="of the provision alone",
        ),
        pytest.param("He committed fraud in May.", ["fraud"], [None], id="nothing told"),
    ],
)
def test_whose_a_penalty_is(text: str, offences: list[str], expected: list[str | None]) -> None:
    items = [charged(text, name, n) for n, name in enumerate(offences, start=1)]
    told = read_content(attach(TOKENIZER(text), from_text(text))).penalties
    assert [offence.penalty for offence in punished(items, told)] == expected


def test_a_provision_cited_again_tells_the_penalty_of_its_offence() -> None:
    text = "He committed fraud (section 1).\n\nUnder Section 1 the maximum is five years."
    items = [charged(text, "fraud|section 1", 1), charged(text, "|Section 1", 2)]
    told = read_content(attach(TOKENIZER(text), from_text(text))).penalties
    assert [o.penalty for o in punished(items, told)] == ["Under Section 1 the maximum is five years."] * 2
