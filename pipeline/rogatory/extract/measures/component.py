"""Writes the group `measures`: the acts a letter speaks of, how each stands, and what it says of them."""

from collections.abc import Iterator

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, proposals, write
from rogatory.extract.measures.clauses import Clause, Letter, clauses
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
        text = text_of(doc)
        letter = Letter.of(text, spoken(text, known_languages(doc)))
        around = surroundings(letter.folded, {group: proposals(doc, group) for group in _READ})
        write(doc, "measures", _proposals(doc, letter, around))
        return doc


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
