"""Gathers the mentions of one person or organisation; the same surname alone never joins two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rogatory.domain import fold
from rogatory.extract.groups import Proposal
from rogatory.extract.parties.names import Name, parsed, same, short_for
from rogatory.extract.parties.patterns import ALIAS_CUES, GIVEN_CUES, QUOTES

_ALIAS = re.compile(rf"(?<!\w)(?:{ALIAS_CUES})\s*[:：]?\s*[{QUOTES}(（]*\s*$", re.IGNORECASE)
# A bracket or a quotation mark that opens right behind a name: John Roe ("Jack"), Ivan Petrov (Иван Петров).
_BRACKET = re.compile(rf"^\s*,?\s*[(（\[]?\s*[{QUOTES}]?\s*(?:นาย|นาง)?$")
_QUOTED = re.compile(rf"[{QUOTES}]\s*$")
# Between two aliases: "Wedi" or "Captain".
_OR = re.compile(
    rf"^[,.]?[{QUOTES})]?\s*(?:[,/;、]\s*)?(?:\b(?:or|ou|o|oder|and|et|e|y|und|и|или|of|en)\b|أو|و)?\s*[{QUOTES}]\s*$",
    re.IGNORECASE,
)
_GIVEN_LINE = re.compile(rf"^[\s.;,)(]*(?:{GIVEN_CUES})\s*[:：]\s*$", re.IGNORECASE)
_APART = re.compile(r"\n\n|[.!?]\s+(?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я])|。")
_BETWEEN = 110  # characters between a name and its alias at most


@dataclass(slots=True)
class Gathered:
    """A party in the making: its mentions and those of them that are aliases; `names` are parallel to `mentions`.

    `given` holds given names that a form gives on a line of their own.
    """

    kind: str
    mentions: list[Proposal] = field(default_factory=list)
    names: list[tuple[str, Name]] = field(default_factory=list)
    aliases: list[Proposal] = field(default_factory=list)
    given: list[str] = field(default_factory=list)

    def add(self, text: str, mention: Proposal) -> None:
        """Take a mention in."""
        self.mentions.append(mention)
        self.names.append((text, _parsed(text, self.kind)))

    def is_called(self, name: Name) -> bool:
        """Whether its longest name, or the longest in the same script, is this name."""
        own = [n for _, n in self.names if n.script == name.script]
        return bool(own) and same(max(own, key=lambda n: len(n.words)), name)

    def may_be_meant_by(self, short: Name) -> bool:
        """Whether a surname or initials may stand for one of its names."""
        return any(short_for(short, own) or own == short for _, own in self.names)


def gather(text: str, mentions: Sequence[Proposal]) -> tuple[list[Gathered], list[Proposal]]:
    """Join the mentions into parties; returns them in the order of the text, and mentions that could be of several.

    The longest full names come first, so that a shorter form finds all it may stand for; then names that an alias
    cue, a bracket or a form's line ties to the one before; then surnames and initials. A name that may stand for
    two parties is given to neither.
    """
    ordered = sorted(mentions, key=lambda m: m.start)
    tied = _ties(text, ordered)
    parties: list[Gathered] = []
    doubtful: list[Proposal] = []
    home: dict[int, Gathered] = {}
    free = [m for m in ordered if m.start not in tied]
    companies = [m for m in free if m.label == "organisation"]
    full = [m for m in free if m.label == "person" and _parsed(text[m.start : m.end], m.label).is_full]
    for mention in sorted(full, key=lambda m: -len(_parsed(text[m.start : m.end], m.label).words)):
        name = _parsed(text[mention.start : mention.end], mention.label)
        _join(text, mention, [p for p in parties if p.is_called(name)], parties, doubtful, home)
    for mention in sorted(companies, key=lambda m: m.start - m.end):
        meant = [p for p in parties if p.kind == "organisation" and _same_company(p, text[mention.start : mention.end])]
        _join(text, mention, meant, parties, doubtful, home)
    for mention in free:
        if mention.start not in home and mention not in doubtful:
            name = _parsed(text[mention.start : mention.end], mention.label)
            meant = [p for p in parties if p.kind == mention.label and p.may_be_meant_by(name)]
            _join(text, mention, meant, parties, doubtful, home)
    for mention in ordered:
        if mention.start in tied and tied[mention.start].start in home:
            party = home[tied[mention.start].start]
            party.add(text[mention.start : mention.end], mention)
            if _GIVEN_LINE.search(text[max(0, mention.start - 40) : mention.start].rpartition("\n")[2]):
                party.given.append(text[mention.start : mention.end])
            else:
                party.aliases.append(mention)
            home[mention.start] = party
    _claim(text, parties)
    for party in parties:
        _in_order(party)
    return sorted(parties, key=lambda p: p.mentions[0].start), doubtful


def _parsed(text: str, kind: str) -> Name:
    return parsed(text, company=kind == "organisation")


def _join(
    text: str,
    mention: Proposal,
    meant: list[Gathered],
    parties: list[Gathered],
    doubtful: list[Proposal],
    home: dict[int, Gathered],
) -> None:
    """Give the mention to the one party it can mean, or to a new one; where it can mean several, to none."""
    if len(meant) > 1:
        doubtful.append(mention)
        return
    if not meant:
        meant = [Gathered(mention.label)]
        parties.append(meant[0])
    meant[0].add(text[mention.start : mention.end], mention)
    home[mention.start] = meant[0]


def _ties(text: str, ordered: Sequence[Proposal]) -> dict[int, Proposal]:
    """Return, for each name that is another name of the one before it, that one."""
    tied: dict[int, Proposal] = {}
    for before, mention in pairwise(ordered):
        root = tied.get(before.start, before)
        between = text[before.end : mention.start]
        listed = before.start in tied and _OR.match(between)
        if before.label == mention.label and (is_alias(text, before, mention) or listed or _GIVEN_LINE.match(between)):
            tied[mention.start] = root
    return tied


def _claim(text: str, parties: list[Gathered]) -> None:
    """Give later mentions of an alias, such as a nickname, to the party that bears it."""
    nicknames = {fold(w): p for p in parties for (w, _), m in zip(p.names, p.mentions, strict=True) if m in p.aliases}
    for party in list(parties):
        written = {fold(w) for w, _ in party.names}
        owner = next((nicknames[w] for w in written if w in nicknames), None)
        if owner is not None and owner is not party and len(written) == 1 and not party.aliases:
            for mention in party.mentions:
                owner.add(text[mention.start : mention.end], mention)
                owner.aliases.append(mention)
            parties.remove(party)


def _in_order(party: Gathered) -> None:
    paired = sorted(zip(party.mentions, party.names, strict=True), key=lambda pair: pair[0].start)
    party.mentions = [mention for mention, _ in paired]
    party.names = [name for _, name in paired]


def is_alias(text: str, before: Proposal, after: Proposal) -> bool:
    """Whether the second name is another of the first: by an alias cue, in quotation marks, in another script."""
    between = text[before.end : after.start]
    if before.label != after.label or len(between) > _BETWEEN:
        return False
    if _ALIAS.search(between):
        return not _APART.search(between) or ":" in between
    if not _BRACKET.match(between) or not between.strip():
        return False
    first, second = parsed(text[before.start : before.end]), parsed(text[after.start : after.end])
    bracketed = any(mark in between for mark in "([（")
    return bool(_QUOTED.search(between)) or (bracketed and (first.script != second.script or len(second.words) < 2))


def _same_company(party: Gathered, written: str) -> bool:
    """Companies match by all their words; a shorter form must be the beginning of the longer."""
    words = parsed(written, company=True).words
    for _, own in party.names:
        shorter, longer = sorted((own.words, words), key=len)
        if shorter and longer[: len(shorter)] == shorter:
            return True
    return False


def display_name(party: Gathered) -> str:
    """Return the longest form as written that is no alias, the first of equals; on a form, family and given names."""
    left_out = {(m.start, m.end) for m in party.aliases}
    forms = [
        (written, name)
        for (written, name), mention in zip(party.names, party.mentions, strict=True)
        if (mention.start, mention.end) not in left_out and written not in party.given
    ] or party.names
    written, name = max(forms, key=lambda form: (len(form[1].words), len(fold(form[0]))))
    if party.given and not name.is_full:
        return f"{written} {party.given[0]}"
    return written
