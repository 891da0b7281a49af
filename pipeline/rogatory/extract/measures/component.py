"""Writes the group `measures`: the acts a letter speaks of, how each stands, and what it says of them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, proposals, write
from rogatory.extract.measures.clauses import clauses
from rogatory.extract.measures.letter import Clause, Letter
from rogatory.extract.measures.particulars import Surroundings, particulars, surroundings
from rogatory.extract.measures.tokens import known_languages, text_of, widened
from rogatory.extract.measures.words import spoken
from rogatory.record import By

_READ = ("identifiers", "dates", "people", "states")
_ASKED = frozenset({"requested", "conditional"})  # only these enter the record, so only these need particulars


class Measures:
    """Writes `doc.spans["measures"]`, label `measure`, and nothing else.

    The value holds `code` and `status` (ids of the dossier and of the annotation page) and, for acts that are asked
    for, `particulars`: a list of `{kind, value, start, end, score}`. Reads the groups `identifiers`, `dates` and
    `people` where they were written before.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Add the group."""
        letter, around = _searched(doc)
        write(doc, "measures", _proposals(doc, letter, around))
        return doc


def particulars_of(doc: Doc, found: Sequence[Proposal]) -> list[list[dict[str, Any]]]:
    """Return the particulars of measures that stand in the document, whoever found them, in their order.

    Each particular is `{kind, value, start, end, score}`; the measures' values hold `code` and `status`.
    """
    letter, around = _searched(doc)
    starts = [passage.start for passage in letter.passages]
    listed: list[list[dict[str, Any]]] = []
    for measure in found:
        passage = letter.passages[max(0, bisect_right(starts, measure.start) - 1)]
        code, status = str(measure.value["code"]), str(measure.value["status"])
        clause = Clause(measure.start, measure.end, code, status, measure.score, passage, True)
        listed.append(particulars(letter, clause, around))
    return listed


def _searched(doc: Doc) -> tuple[Letter, Surroundings]:
    text = text_of(doc)
    letter = Letter.of(text, spoken(text, known_languages(doc)))
    return letter, surroundings(letter.folded, {group: proposals(doc, group) for group in _READ})


def _proposals(doc: Doc, letter: Letter, around: Surroundings) -> Iterator[Proposal]:
    taken = 0
    for clause in clauses(letter):
        start, end = widened(doc, clause.start, clause.end)
        if start >= taken:
            taken = end
            yield Proposal(start, end, "measure", clause.score, By.RULE, _value(letter, clause, around))


def _value(letter: Letter, clause: Clause, around: Surroundings) -> dict[str, object]:
    value: dict[str, object] = {"code": clause.code, "status": clause.status}
    if clause.status in _ASKED:
        value["particulars"] = particulars(letter, clause, around)
    return value
