"""Provisions find their offences, and lists with "respectively" are paired in order."""

import pytest

from rogatory.extract.document import make_doc
from rogatory.extract.groups import Proposal, write
from rogatory.extract.items.asked import measures, offences, provisions_of
from rogatory.extract.pipeline import load_pipeline
from rogatory.office import load_office
from rogatory.reading.plain import from_text
from rogatory.record import By


def found(text: str, label: str, *words: str) -> list[Proposal]:
    return [Proposal(text.index(w), text.index(w) + len(w), label, 0.9, By.RULE) for w in words]


@pytest.mark.parametrize(
    ("text", "offences", "provisions", "expected"),
    [
        pytest.param(
            "fraud (section 1) and theft (section 7)",
            ("fraud", "theft"),
            ("section 1", "section 7"),
            [["section 1"], ["section 7"]],
            id="each behind its own",
        ),
        pytest.param(
            "fraud and theft under section 1 and section 7 respectively",
            ("fraud", "theft"),
            ("section 1", "section 7"),
            [["section 1"], ["section 7"]],
            id="respectively",
        ),
        pytest.param("under section 1, fraud", ("fraud",), ("section 1",), [["section 1"]], id="before its offence"),
        pytest.param(
            "He is charged with fraud.\n\nUnder section 9 the court decides.",
            ("fraud",),
            ("section 9",),
            [[]],
            id="elsewhere",
        ),
    ],
)
def test_whose_a_provision_is(
    text: str, offences: tuple[str, ...], provisions: tuple[str, ...], expected: list[list[str]]
) -> None:
    tied = provisions_of(text, found(text, "offence", *offences), found(text, "provision", *provisions))
    assert [[text[p.start : p.end] for p in group] for group in tied] == expected


@pytest.mark.parametrize(
    ("score", "sources", "kept"),
    [
        pytest.param(0.5, ["tagger"], 0, id="a wish the network alone heard"),
        pytest.param(0.8, ["tagger"], 1, id="surely heard"),
        pytest.param(0.5, ["measures"], 1, id="by the rules"),
    ],
)
def test_an_act_of_no_kind_must_be_sure_or_told_by_a_rule(score: float, sources: list[str], kept: int) -> None:
    doc = make_doc(load_pipeline(None, load_office(None)), from_text("Please inform us of your decision."))
    value = {"code": "other", "status": "requested", "sources": sources, "answers": {}}
    write(doc, "resolver", [Proposal(0, 33, "measure", score, By.NETWORK, value)])
    assert len(measures(doc, (), (), ())) == kept


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        pytest.param(
            "Case of fraud\n\nThe suspect is charged with aggravated fraud.",
            ("fraud", "aggravated fraud"),
            ["aggravated fraud"],
            id="shorter in the subject line",
        ),
        pytest.param(
            "He is charged with fraud and tax evasion fraud.",
            ("fraud", "tax evasion fraud"),
            ["fraud", "tax evasion fraud"],
            id="two in one sentence",
        ),
    ],
)
def test_mentions_of_one_offence_are_one_item(text: str, names: tuple[str, ...], expected: list[str]) -> None:
    doc = make_doc(load_pipeline(None, load_office(None)), from_text(text))
    write(doc, "resolver", found(text, "offence", *names))
    assert [item.text for item in offences(doc, ())] == expected
