"""The resolver merges what agrees and drops what overlaps."""

from typing import Any

import pytest

from rogatory.extract.groups import Proposal
from rogatory.extract.resolver.component import Voice, resolve
from rogatory.record import By


def voice(group: str, start: int, end: int, label: str, weight: float, **value: Any) -> Voice:
    by = By.NETWORK if group == "tagger" else By.RULE
    return Voice(group, Proposal(start, end, label, weight, by, value), weight)


def test_two_sources_that_agree_are_surer_than_one() -> None:
    (item,) = resolve([voice("tagger", 0, 9, "person", 0.8), voice("people", 0, 9, "person", 0.5)], "names")
    assert item.score == pytest.approx(0.9)
    assert item.value["sources"] == ["people", "tagger"]


def test_of_two_that_overlap_the_surer_stays() -> None:
    found = resolve([voice("tagger", 0, 20, "authority", 0.9), voice("people", 5, 12, "person", 0.6)], "names")
    assert [(p.start, p.end, p.label) for p in found] == [(0, 20, "authority")]


def test_a_clause_keeps_what_lies_beside_a_surer_one_of_another_kind() -> None:
    found = resolve([voice("deadlines", 40, 60, "deadline", 0.7), voice("measures", 0, 58, "measure", 0.5)], "clauses")
    assert [(p.start, p.end, p.label) for p in found] == [(40, 60, "deadline"), (0, 40, "measure")]


def test_what_nobody_is_sure_of_is_dropped() -> None:
    assert resolve([voice("people", 0, 9, "person", 0.2)], "names") == []


@pytest.mark.parametrize(
    ("label", "edges"),
    [pytest.param("provision", (2, 9), id="by the rule"), pytest.param("legal_basis", (0, 9), id="by the network")],
)
def test_whose_edges_are_taken(label: str, edges: tuple[int, int]) -> None:
    (item,) = resolve([voice("tagger", 0, 9, label, 0.8), voice("citations", 2, 9, label, 0.7)], "citations")
    assert (item.start, item.end) == edges


def test_quotation_marks_give_a_name_its_edges() -> None:
    (item,) = resolve(
        [voice("tagger", 3, 9, "person", 0.8), voice("people", 0, 9, "person", 0.5, quoted=True)], "names"
    )
    assert (item.start, item.end) == (0, 9)


def test_the_answers_of_rule_and_network_are_weighed() -> None:
    (item,) = resolve(
        [
            voice("tagger", 0, 30, "measure", 0.8, code={"bank_records": 0.6, "other_documents": 0.4}),
            voice("measures", 0, 30, "measure", 0.8, code="other_documents"),
        ],
        "clauses",
    )
    assert next(iter(item.value["answers"]["code"])) == "other_documents"
    assert item.value["answers"]["code"]["bank_records"] == pytest.approx(0.24)


def test_a_rule_alone_answers_alone() -> None:
    (item,) = resolve([voice("measures", 0, 30, "measure", 0.8, code="interception")], "clauses")
    assert item.value["answers"]["code"] == {"interception": 1.0}
