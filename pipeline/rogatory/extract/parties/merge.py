"""Gathers the mentions of one person or organisation; the same surname alone never joins two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rogatory.domain import fold
from rogatory.extract.groups import Proposal
from rogatory.extract.parties.names import Name, parsed, same, short_for

# What may stand between a name and another name of the same person.
_ALIAS = re.compile(
    r"^[\s,;:(\[«»\"'“”„‘’]*(?:(?:and|et|y|und|e|и|و)?\s*"
    r"(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|alias(?:es)?|also\s+known\s+as|known\s+as|called|nicknamed|formerly|n[ée]e|born|"
    r"dit(?:e)?|surnomm[ée]e?|n[ée]e|connue?\s+sous\s+le\s+nom\s+de|aussi\s+appel[ée]e?|"
    r"alias\s+conocid[oa]|tambi[ée]n\s+conocid[oa]\s+como|conocid[oa]\s+como|apodad[oa]|alcunha(?:do)?|vulgo|conhecid[oa]\s+como|"
    r"genannt|gen\.|geb(?:orene|\.)?|auch\s+bekannt\s+als|bekannt\s+als|detto|detta|noto\s+come|nota\s+come|nata|"
    r"он\s+же|она\s+же|известн\w+\s+(?:также\s+)?как|по\s+прозвищу|урожд[её]нн\w+|"
    r"المعروف(?:ة)?\s+ب(?:اسم)?|الملقب(?:ة)?\s+ب|الشهير(?:ة)?\s+ب|وشهرت[هـ]ا?|المكنى\s+ب))"
    r"[\s,;:(\[«»\"'“”„‘’]*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"^\s*[(\[«\"“„'‘]\s*$")
_BETWEEN = 45  # characters between a name and its alias at most


@dataclass(slots=True)
class Gathered:
    """A party in the making: its mentions, its full names, its aliases."""

    kind: str
    mentions: list[Proposal] = field(default_factory=list)
    names: list[tuple[str, Name]] = field(default_factory=list)
    aliases: list[Proposal] = field(default_factory=list)

    def add(self, text: str, mention: Proposal) -> None:
        """Take a mention in."""
        self.mentions.append(mention)
        self.names.append((text, parsed(text, company=self.kind == "organisation")))

    def is_called(self, name: Name) -> bool:
        """Whether one of its full names is this name."""
        return any(same(own, name) for _, own in self.names)

    def may_be_meant_by(self, short: Name) -> bool:
        """Whether a surname or initials may stand for one of its names."""
        return any(short_for(short, own) or own == short for _, own in self.names)


def gather(text: str, mentions: Sequence[Proposal]) -> tuple[list[Gathered], list[Proposal]]:
    """Join the mentions into parties; returns them in the order of the text, and mentions that could be of several.

    Full names come first; then names that an alias cue or a bracket ties to the one before; then surnames and
    initials, only where exactly one party can be meant.
    """
    parties: list[Gathered] = []
    shorts: list[Proposal] = []
    previous: tuple[Proposal, Gathered] | None = None
    for mention in sorted(mentions, key=lambda m: m.start):
        written = text[mention.start : mention.end]
        name = parsed(written, company=mention.label == "organisation")
        tied = previous[1] if previous and is_alias(text, previous[0], mention) else None
        known = next((p for p in parties if p.is_called(name)), None) if name.is_full else None
        if known is not None:
            known.add(written, mention)
            previous = (mention, known)
        elif tied is not None:
            tied.add(written, mention)
            tied.aliases.append(mention)
            previous = (mention, tied)
        elif name.is_full or mention.label == "organisation":
            party = next((p for p in parties if p.kind == "organisation" and _same_company(p, written)), None)
            if party is None:
                party = Gathered(mention.label)
                parties.append(party)
            party.add(written, mention)
            previous = (mention, party)
        else:
            shorts.append(mention)
            previous = None
    doubtful = _place(text, shorts, parties)
    return sorted(parties, key=lambda p: min(m.start for m in p.mentions)), doubtful


def is_alias(text: str, before: Proposal, after: Proposal) -> bool:
    """Whether the second name is another name of the first: an alias cue, or the other script in brackets."""
    between = text[before.end : after.start]
    if len(between) > _BETWEEN or before.label != after.label:
        return False
    first, second = parsed(text[before.start : before.end]), parsed(text[after.start : after.end])
    if _BRACKET.match(between):
        return first.script != second.script or "«" in between or '"' in between or len(second.words) < 2
    return bool(re.search(r"\w", between)) and bool(_ALIAS.match(between))


def _same_company(party: Gathered, written: str) -> bool:
    """Companies match by all their words; a shorter form must be the beginning of the longer."""
    words = parsed(written, company=True).words
    for _, own in party.names:
        shorter, longer = sorted((own.words, words), key=len)
        if shorter and longer[: len(shorter)] == shorter:
            return True
    return False


def _place(text: str, shorts: Sequence[Proposal], parties: list[Gathered]) -> list[Proposal]:
    doubtful: list[Proposal] = []
    alone: list[Gathered] = []
    for mention in shorts:
        written = text[mention.start : mention.end]
        name = parsed(written)
        meant = [p for p in parties if p.kind == mention.label and p.may_be_meant_by(name)]
        if len(meant) == 1:
            meant[0].add(written, mention)
        elif meant:
            doubtful.append(mention)
        else:
            party = next((p for p in alone if p.may_be_meant_by(name)), None)
            if party is None:
                party = Gathered(mention.label)
                alone.append(party)
            party.add(written, mention)
    parties += alone
    return doubtful


def display_name(party: Gathered) -> str:
    """Return the longest form as written that is no alias; the first of equals."""
    aliases = {(m.start, m.end) for m in party.aliases}
    forms = [
        written
        for (written, _), mention in zip(party.names, party.mentions, strict=True)
        if (mention.start, mention.end) not in aliases
    ]
    return max(forms or [written for written, _ in party.names], key=lambda w: (len(parsed(w).words), len(fold(w))))
