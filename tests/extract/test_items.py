"""Provisions find their offences, and lists with "respectively" are paired in order."""

import pytest

from rogatory.extract.groups import Proposal
from rogatory.extract.items.asked import provisions_of
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
