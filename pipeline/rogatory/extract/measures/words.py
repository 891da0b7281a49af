"""Finds the words of the tables in `patterns.py` in a folded text, in the languages it is written in."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from rogatory.domain import measures
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.measures import patterns
from rogatory.reading.language import languages

Spoken = frozenset[str]

# Languages that are told apart from small samples badly, or written into each other's letters.
_NEIGHBOURS = {"ru": {"uk"}, "uk": {"ru"}, "bg": {"ru"}, "es": set(), "cs": {"pl"}, "sv": {"de"}, "da": {"de"}}
_MOST = 2  # a letter in three languages is a letter in two with a quotation
_SHORT = 300  # characters; of a shorter text the language is a guess, and English the likeliest miss
_CUES = {
    "ask": patterns.ASKS,
    "negation": patterns.NEGATIONS,
    "earlier": patterns.EARLIER,
    "elsewhere": patterns.ELSEWHERE,
    "announced": patterns.ANNOUNCED,
    "condition": patterns.CONDITIONS,
    "reason": patterns.REASONS,
    "heading": patterns.HEADINGS,
    "turn": patterns.TURNS,
    "treaty": patterns.TREATIES,
    "mute": patterns.MUTES,
    "asked": patterns.ASKED,
    "giving": patterns.GIVING,
    "enclosed": patterns.ENCLOSED,
}


def phrases_of(listed: str) -> list[str]:
    """Split a table's value into its phrases."""
    return [phrase for part in listed.split(";") if (phrase := " ".join(part.split()))]


def spoken(text: str, known: tuple[str, ...] = ()) -> Spoken:
    """Return the languages to look for: those known or guessed, with their neighbours; English where none shows."""
    found = (known or languages(text))[:_MOST] or ("en",)
    if len(text) < _SHORT:
        found = (*found, "en")
    return frozenset(found).union(*(_NEIGHBOURS.get(language, set()) for language in found))


@dataclass(frozen=True, slots=True)
class Words:
    """Matches in the order of the text, with a way to ask for those of a slice."""

    matches: tuple[Match, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, matches: Iterable[Match]) -> "Words":
        """Keep the matches, sorted by place."""
        ordered = tuple(sorted(matches))
        return cls(ordered, tuple(match.start for match in ordered))

    def within(self, start: int, end: int) -> list[Match]:
        """Return the matches that begin and end in the slice."""
        found = self.matches[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [match for match in found if match.end <= end]


@cache
def cue_matcher(tongues: Spoken) -> Matcher:
    """Return one matcher for all tables of cues, so that the longer cue wins over one within it."""
    return Matcher(
        (kind, phrase)
        for kind, table in _CUES.items()
        for language in sorted(tongues & table.keys())
        for phrase in phrases_of(table[language])
    )


@cache
def object_matcher() -> Matcher:
    """Return the matcher of what can be given back, and of what can be preserved."""
    listed = {"return_assets": patterns.PROPERTY, "preserve_data": patterns.DATA}
    return Matcher((code, phrase) for code, table in listed.items() for phrase in phrases_of(table))


@cache
def act_matcher(tongues: Spoken) -> Matcher:
    """Return the matcher of acts and objects; ids are `act:CODE` and `object:CODE`."""
    named: list[tuple[str, str]] = []
    for kind, table in (("act", patterns.ACTS), ("object", patterns.OBJECTS)):
        for code, listed in table.items():
            named += [
                (f"{kind}:{code}", p) for p in phrases_of(listed) if tongues & patterns.ONLY_IN.get((code, p), tongues)
            ]
    return Matcher(named + _of_dossier(tongues))


def _of_dossier(tongues: Spoken) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for code, measure in measures().items():
        kind = "act" if code in patterns.ACTS else "object"
        found += [
            (f"{kind}:{code}", phrase)
            for language, listed in measure.wording.items()
            if language in tongues
            for phrase in listed
            if tongues & patterns.ONLY_IN.get((code, phrase), tongues)
        ]
    return found


def cues(folded: str, tongues: Spoken) -> Mapping[str, Words]:
    """Return every table's matches by its name."""
    found: dict[str, list[Match]] = {kind: [] for kind in _CUES}
    for match in cue_matcher(tongues).find(folded):
        found[match.id].append(match)
        if match.id == "heading":
            # A heading's words ask wherever they stand in a sentence.
            found["ask"].append(match)
    return {kind: Words.of(matches) for kind, matches in found.items()}


def acts(folded: str, tongues: Spoken) -> Words:
    """Return the acts and objects named in the text."""
    return Words.of(act_matcher(tongues).find(folded))
