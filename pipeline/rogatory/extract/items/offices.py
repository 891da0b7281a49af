"""The offices of a letter: one item each, however its name is set, shortened or inflected."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.authorities.names import SINGLE
from rogatory.extract.authorities.patterns import HEADS, JOINERS
from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.record import Authority

_WORD = re.compile(r"\w+")
_CONTACT = ("state", "address", "phone", "email", "contact")
_STATE = frozenset({"name", "adjective"})  # forms of a State that are compared as States, not as words
_INFLECTED = 3  # letters in which two cases of one word may differ at the end
_STEM = 3  # letters that the cases of a word share at least; the fewer, the shorter the endings
_FRAGMENTS = ("court", "prosecutor", "police", "other")  # kinds of which a bare head noun names no office


@dataclass(frozen=True, slots=True)
class Named:
    """One mention: the words that matter of the name, folded; its State and the role it was given."""

    proposal: Proposal
    written: str
    words: tuple[str, ...]
    state: str | None
    role: str


def authorities(doc: Doc) -> tuple[Authority, ...]:
    """Return the offices the letter names; one office is one item with one role."""
    found = [_named(doc, p) for p in proposals(doc, "resolver") if p.label == "authority"]
    groups: list[list[Named]] = []
    # Full names first, so that a shortened one finds the name it shortens.
    for name in sorted(found, key=lambda n: (-len(n.words), n.proposal.start)):
        group = next((g for g in groups if any(is_same(name, other) for other in g)), None)
        if group is not None:
            group.append(name)
        elif not _is_fragment(name):
            groups.append([name])
    ordered = sorted((sorted(g, key=lambda n: n.proposal.start) for g in groups), key=lambda g: g[0].proposal.start)
    return tuple(_item(doc, group) for group in ordered)


def _named(doc: Doc, proposal: Proposal) -> Named:
    written = " ".join(text_of(doc)[proposal.start : proposal.end].split())
    told = [
        (p.start, p.end)
        for p in proposals(doc, "states")
        if proposal.start <= p.start < proposal.end and p.value["form"] in _STATE
    ]
    folded = fold(text_of(doc)[proposal.start : proposal.end])
    words = tuple(
        match[0]
        for match in _WORD.finditer(folded)
        if match[0] not in _joiners() and not any(start <= proposal.start + match.start() < end for start, end in told)
    )
    answers = proposal.value.get("answers", {}).get("authority_role", {})
    return Named(proposal, written, words, proposal.value.get("state"), next(iter(answers), "other"))


def is_same(short: Named, full: Named) -> bool:
    """Whether a name is the other one, or a shortened form of it that begins alike.

    Two States may both have a Ministry of Justice, so that names of common words alone must share the State.
    """
    if None not in {short.state, full.state} and short.state != full.state and not _is_proper(short, full):
        return False
    if not short.words:
        return short.written == full.written
    if not full.words or not (_alike(short.words[0], full.words[0]) or len(short.words) == 1):
        return False
    rest = iter(full.words)
    return all(any(_alike(word, other) for other in rest) for word in short.words)


def _alike(a: str, b: str) -> bool:
    common = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    ends = max(len(a), len(b)) - common
    return a == b or (a.isalpha() and common >= _STEM and ends <= min(common - 2, _INFLECTED))


def _is_proper(short: Named, full: Named) -> bool:
    """Whether both are one name with a word that no other State's office has."""
    return fold(short.written) == fold(full.written) and not set(short.words) <= _common()


def _is_fragment(name: Named) -> bool:
    """Whether nothing is left of a name but a common noun: Tribunal, Prosecutor's Office."""
    if len(name.words) != 1 or len(_WORD.findall(name.written)) > 1:
        return False
    return any(name.words[0] == head or (stem and name.words[0].startswith(head)) for head, stem in _bare())


@cache
def _joiners() -> frozenset[str]:
    return frozenset(fold(word) for word in JOINERS)


@cache
def _common() -> frozenset[str]:
    return frozenset(word for line in HEADS.values() for word in _WORD.findall(fold(line)))


@cache
def _bare() -> tuple[tuple[str, bool], ...]:
    """Return the head nouns of one word, and whether each is a stem."""
    heads = {
        (fold(head.rstrip("~")), head.endswith("~"))
        for kind, line in HEADS.items()
        for head in line.split("|")
        if " " not in head and (kind in _FRAGMENTS or fold(head).startswith(("minist", "министерств", "міністерств")))
    }
    return tuple(sorted(head for head in heads if head[0] not in SINGLE))


def _item(doc: Doc, group: Sequence[Named]) -> Authority:
    name = max(group, key=lambda n: (not n.written.isupper(), len(n.words), len(n.written), n.proposal.score))
    weights: dict[str, float] = {}
    for one in group:
        weights[one.role] = weights.get(one.role, 0.0) + (one.proposal.score if one.role != "other" else 0.0)
    told = {key: next((n.proposal.value[key] for n in group if n.proposal.value.get(key)), None) for key in _CONTACT}
    return Authority(
        name=name.written,
        role=max(weights, key=lambda role: weights[role]),
        confidence=max(n.proposal.score for n in group),
        evidence=tuple(evidence_of(layout_of(doc), n.proposal) for n in group),
        **told,
    )
