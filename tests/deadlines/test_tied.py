"""A deadline says which of the measures it is for."""

import datetime as dt

import pytest
import spacy

from rogatory.deadlines import phrases, resolve, tied
from rogatory.deadlines.context import Context
from rogatory.extract.deadlines.component import Deadlines
from rogatory.extract.document import attach
from rogatory.extract.groups import proposals, write
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By, Deadline, Evidence, Measure

_TOKENIZER = Tokenizer(spacy.blank("xx").vocab)


def resolved(text: str, *clauses: str) -> tuple[Deadline, ...]:
    """Return the deadlines of a text whose measures m1, m2 and so on are the clauses."""
    doc = Deadlines()(attach(_TOKENIZER(text), from_text(text)))
    write(doc, "resolver", [p for p in proposals(doc, "deadlines") if p.label == "deadline"])
    measures = [measure(f"m{n}", text, clause) for n, clause in enumerate(clauses, start=1)]
    return resolve(tied(doc, phrases(doc), measures), Context(assessed_on=dt.date(2026, 2, 3)))


def measure(key: str, text: str, clause: str) -> Measure:
    start = text.index(clause)
    proof = Evidence(start=start, end=start + len(clause), text=clause, confidence=1, by=By.RULE)
    return Measure(key=key, code="bank_records", text=clause, coercive=False, evidence=(proof,))


@pytest.mark.parametrize(
    ("text", "clauses", "expected"),
    [
        pytest.param(
            "Please freeze the account no later than 3 March 2026 and in any case at once.",
            ["freeze the account no later than 3 March 2026"],
            "m1",
            id="within the clause",
        ),
        pytest.param(
            "Please send us the file and hear the witness no later than 3 March 2026.",
            ["send us the file", "hear the witness"],
            "m2",
            id="right behind the second of two",
        ),
        pytest.param(
            "Please hear the witness. Kindly reply no later than 3 March 2026.",
            ["hear the witness"],
            None,
            id="in another sentence",
        ),
        pytest.param(
            "Please hear the witness, who has been asked for by the defence and by two of the victims, "
            "and reply no later than 3 March 2026.",
            ["hear the witness"],
            None,
            id="far behind it",
        ),
        pytest.param(
            "No later than 3 March 2026 please hear the witness.", ["hear the witness"], None, id="before the clause"
        ),
    ],
)
def test_a_deadline_is_for_the_measure_it_stands_with(text: str, clauses: list[str], expected: str | None) -> None:
    assert [d.measure for d in resolved(text, *clauses)] == [expected]


def test_limitation_is_for_no_measure() -> None:
    text = "Please hear the witness, as the prosecution becomes time-barred on 3 March 2026."
    assert [(d.kind, d.measure) for d in resolved(text, "hear the witness")] == [("limitation", None)]
