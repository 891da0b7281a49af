"""Runs the pipeline over annotated letters and counts what it got right, letter by letter."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from rogatory.corpus.letters import Letter, Tag
from rogatory.evaluation.spans import Counts, Slice, exact, overlapping
from rogatory.extract.document import make_doc
from rogatory.extract.groups import proposals, snapped
from rogatory.extract.parties.patterns import PROTECTED, SUBJECTS
from rogatory.reading.plain import from_text

EXACT = frozenset({"person", "organisation", "authority", "provision", "legal_basis", "reference"})
OVERLAP = frozenset({"offence", "measure", "deadline"})
ASKED = frozenset({"requested", "conditional"})


@dataclass(frozen=True, slots=True)
class Scored:
    """Counts of one letter by field: labels, `role:<role>`, `measure with code and status`, `type` and so on."""

    id: str
    language: str
    counts: dict[str, Counts]


def scored(nlp: Language, letters: Iterable[Letter], group: str = "resolver") -> Iterator[Scored]:
    """Yield the counts of each letter; `group` names the spans that are scored."""
    for letter in letters:
        doc = make_doc(nlp, from_text(letter.text))
        counts = _labels(doc, letter, group)
        if group == "resolver":
            counts |= _answers(doc, letter) | _roles(doc, letter)
        yield Scored(letter.id, letter.head.language, counts)


def _gold(doc: Doc, letter: Letter) -> list[tuple[Slice, Tag]]:
    return [((*snapped(doc, tag.start, tag.end), tag.label), tag) for tag in letter.tags]


def _labels(doc: Doc, letter: Letter, group: str) -> dict[str, Counts]:
    gold = [item for item, _ in _gold(doc, letter)]
    found = [(p.start, p.end, p.label) for p in proposals(doc, group)]
    return {
        **exact((g for g in gold if g[2] in EXACT), (f for f in found if f[2] in EXACT)),
        **overlapping((g for g in gold if g[2] in OVERLAP), (f for f in found if f[2] in OVERLAP)),
    }


def _answers(doc: Doc, letter: Letter) -> dict[str, Counts]:
    """Requested measures by code, deadlines by kind, references by kind, bases by status."""

    def told(head: str, label: str) -> list[Slice]:
        return [
            (p.start, p.end, next(iter(p.value.get("answers", {}).get(head, {"?": 1}))))
            for p in proposals(doc, "resolver")
            if p.label == label
        ]

    status = {(s, e): answer for s, e, answer in told("status", "measure")}
    found = [(s, e, code) for s, e, code in told("code", "measure") if status[s, e] in ASKED]
    wanted = [
        (s, e, tag.attributes["code"])
        for (s, e, label), tag in _gold(doc, letter)
        if label == "measure" and tag.attributes["status"] in ASKED
    ]
    pairs = {"requested measure with code": (wanted, found)}
    for name, label, head, key in (
        ("deadline with kind", "deadline", "kind", "kind"),
        ("reference with kind", "reference", "reference", "kind"),
        ("legal basis with status", "legal_basis", "basis", "status"),
    ):
        gold = [(s, e, tag.attributes.get(key, "")) for (s, e, lab), tag in _gold(doc, letter) if lab == label]
        pairs[name] = (gold, told(head, label))
    return {name: sum(overlapping(gold, got).values(), Counts()) for name, (gold, got) in pairs.items()}


def _roles(doc: Doc, letter: Letter) -> dict[str, Counts]:
    """Parties found, and parties with their main role; a party is found by any of its mentions."""
    key_at = {(p.start, p.end): p.value["key"] for p in proposals(doc, "parties")}
    role_of = {party.key: party.roles[0] for party in doc.user_data.get("parties", ())}
    roles_of = {party.key: party.roles for party in doc.user_data.get("parties", ())}
    found_by: dict[str, set[str]] = {}
    for (start, end, label), tag in _gold(doc, letter):
        if label in {"person", "organisation"} and key_at.get((start, end)):
            found_by.setdefault(tag.attributes["id"], set()).add(key_at[start, end])
    taken: set[str] = set()
    right = with_role = kept_apart = mixed_up = 0
    for gold_key, party in letter.head.parties.items():
        keys = found_by.get(gold_key, set()) - taken
        if keys:
            key = min(keys)
            taken.add(key)
            right += 1
            with_role += role_of.get(key) in party.roles
            if PROTECTED.issuperset(party.roles):
                is_subject = not SUBJECTS.isdisjoint(roles_of.get(key, ()))
                mixed_up += is_subject
                kept_apart += not is_subject
    wrong, missed = len(role_of) - right, len(letter.head.parties) - right
    slips = len(role_of) - with_role, len(letter.head.parties) - with_role
    return {
        "party": Counts(right, wrong, missed),
        "party with role": Counts(with_role, *slips),
        # Right: found victims and witnesses that were given no subject's role; wrong: those that were.
        "victim or witness, no subject": Counts(kept_apart, mixed_up),
    }
