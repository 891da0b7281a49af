"""Writes names of persons and companies that titles, cues, capitals and legal forms give away."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.groups import Proposal, snapped, text_of, write
from rogatory.extract.people import patterns
from rogatory.record import By

KEY = "people"
# Pattern, label and the share of its finds that were right on letters at hand.
_RULES = (
    (patterns.TITLED, "person", 0.85),
    (patterns.IN_OFFICE, "person", 0.7),
    (patterns.FORM, "person", 0.75),
    (patterns.PATRONYMIC, "person", 0.95),
    (patterns.INITIALS, "person", 0.75),
    (patterns.CAPITALS, "person", 0.7),
    (patterns.ARABIC, "person", 0.7),
    (patterns.COMPANY, "organisation", 0.85),
    (patterns.COMPANY_BEFORE, "organisation", 0.95),
    (patterns.QUOTED_COMPANY, "organisation", 0.75),
    (patterns.ARABIC_COMPANY, "organisation", 0.6),
)
BORN = 0.85  # the same for names before a birth cue
NICKNAMED = 0.95  # the same for names in quotation marks behind words such as alias
_REACH = 110  # characters before a birth cue in which the name must lie


class People:
    """Writes `doc.spans["people"]`: labels person and organisation.

    The value of a nickname holds `quoted`: quotation marks give its edges. Finds that overlap are left to the resolver.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Propose names."""
        best: dict[tuple[int, int, str], Proposal] = {}
        for proposal in _found(doc):
            key = (proposal.start, proposal.end, proposal.label)
            if key not in best or best[key].score < proposal.score:
                best[key] = proposal
        write(doc, KEY, best.values())
        return doc


def _found(doc: Doc) -> Iterator[Proposal]:
    text = text_of(doc)
    for pattern, label, score in _RULES:
        for match in pattern.finditer(text):
            if label == "organisation" or _is_name(match["name"]):
                yield Proposal(*snapped(doc, *match.span("name")), label, score, By.RULE, {})
    for cue in patterns.BORN.finditer(text):
        low = max(0, cue.start() - _REACH)
        before = patterns.BEFORE_BORN.search(text, low, cue.start())
        if before and _is_name(before["name"]):
            yield Proposal(*snapped(doc, *before.span("name")), "person", BORN, By.RULE, {})
    yield from _nicknames(doc, text)


def _nicknames(doc: Doc, text: str) -> Iterator[Proposal]:
    """Yield names in quotation marks behind an alias cue, with those joined to them."""
    for cue in patterns.NICKNAME.finditer(text):
        found: re.Match[str] | None = cue
        while found:
            yield Proposal(*snapped(doc, *found.span("name")), "person", NICKNAMED, By.RULE, {"quoted": True})
            found = patterns.NEXT_NICKNAME.match(text, found.end())


def _is_name(text: str) -> bool:
    words = fold(text).split()
    return not text[:1].islower() and not patterns.NOT_NAMES.intersection(words)
