"""Which cue words stand near a mention, and how strongly they speak of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rogatory import domain
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.parties.patterns import ROLE_CUES

REACH = 90  # characters within which a cue may speak of a name
_STOP = re.compile(r"[.;!?؟。]\s|\n\n|\n\f")
_ONLY_TITLES = re.compile(
    r"^[\s,:;(–—-]*(?:(?:the|a|an|of|named|by|to|on|mr|mrs|ms|miss|dr|prof|one|le|la|les|l|de|du|des|d|m|mme|mlle|monsieur|madame|"
    r"nommé|nommée|sieur|el|los|señor|señora|sr|sra|don|doña|d|ciudadano|ciudadana|der|die|den|dem|das|herr|herrn|frau|des|o|os|a|"
    r"senhor|senhora|il|lo|gli|signor|signora|sig|ra|г|гр|н|на|по|о|гражданин\w*|гражданк\w*|его|ее|السيد|السيدة|المدعو|المدعوة|"
    r"المواطن|ابن|الى|إلى|من|pan|pani)\b[\s.:'’,-]*){0,4}[\s\"'«»“”„(–—-]*$",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r"^\s*[,(–—:-]\s*(?:(?:the|a|an|le|la|el|der|die|o|il|un|une|una|ein|eine|as|en qualité de|als)\s+)?$",
    re.IGNORECASE,
)


_EMPTY_BOX = re.compile(r"(?:☐|\[ ?\]|\( ?\))\s*(?:[^\W\d_]+\s*)?$")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word and what it says."""

    start: int
    end: int
    says: str


@cache
def role_matcher() -> Matcher:
    """Return the matcher over the dossier's role cues and ours."""
    pairs = [(name, phrase) for name, cues in ROLE_CUES.items() for phrase in cues]
    pairs += [
        (role.id, phrase)
        for role in domain.roles().values()
        if role.id in ROLE_CUES
        for ws in role.cues.values()
        for phrase in ws
    ]
    return Matcher(pairs)


@cache
def matcher_of(phrases: tuple[str, ...]) -> Matcher:
    """Return a matcher over phrases that all say the same."""
    return Matcher([("", phrase) for phrase in phrases])


def is_unticked(text: str, place: int) -> bool:
    """Whether a word stands behind an empty box, so that a form says that it does not apply."""
    return bool(_EMPTY_BOX.search(text[max(0, place - 12) : place]))


class Cues:
    """The cues of one text, sorted, with what ends a clause."""

    def __init__(self, text: str, found: Iterable[Match], barriers: Sequence[tuple[int, int]]) -> None:
        """`barriers` are the slices of all mentions: a cue beyond another name speaks of that name."""
        self._text = text
        self._cues = sorted((Cue(m.start, m.end, m.id) for m in found), key=lambda c: c.start)
        self._starts = [cue.start for cue in self._cues]
        self._stops = [m.start() for m in _STOP.finditer(text)]
        self._barriers = sorted(barriers)

    def about(self, start: int, end: int) -> list[tuple[Cue, float]]:
        """Return the cues that may speak of the mention, each with a strength from 0 to 1."""
        low = bisect_left(self._starts, start - REACH)
        high = bisect_right(self._starts, end + REACH)
        found = []
        for cue in self._cues[low:high]:
            strength = (
                self._before(cue, start) if cue.end <= start else self._after(cue, end) if cue.start >= end else 0.0
            )
            if strength > 0:
                found.append((cue, strength))
        return found

    def _before(self, cue: Cue, start: int) -> float:
        between = self._text[cue.end : start]
        if _ONLY_TITLES.match(between):
            return 0.95
        if self._parted(cue.end, start):
            return 0.0
        if self._named_between(cue.end, start):
            # A list after one cue: the witnesses A, B and C.
            listed = re.fullmatch(
                r"[\s,()]*(?:[^.;:]{0,60}(?:,|\band\b|\bet\b|\by\b|\bund\b|\be\b|\bи\b|و)\s*)+", between
            )
            return 0.5 if listed and len(between) < 70 else 0.0
        return 0.6 * (1 - len(between) / REACH)

    def _after(self, cue: Cue, end: int) -> float:
        between = self._text[end : cue.start]
        if _APPOSITION.match(between):
            return 0.9
        if len(between) > REACH or self._parted(end, cue.start) or self._named_between(end, cue.start):
            return 0.0
        return 0.5 * (1 - len(between) / REACH)

    def _parted(self, first: int, last: int) -> bool:
        at = bisect_left(self._stops, first)
        return at < len(self._stops) and self._stops[at] < last

    def _named_between(self, first: int, last: int) -> bool:
        at = bisect_left(self._barriers, (first, 0))
        return at < len(self._barriers) and self._barriers[at][0] < last
