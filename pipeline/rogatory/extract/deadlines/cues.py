"""Where the words stand that make a date a deadline, and what they name."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rogatory.extract.dates.alternation import by_first_letters
from rogatory.extract.dates.numerals import view
from rogatory.extract.deadlines import patterns

_HAN = "\u4e00-\u9fff"
_LEFT = rf"(?:(?<![^\W_])|(?<=[{_HAN}])|(?=[{_HAN}]))(?:[وفلبك]{{1,2}}(?=[\u0621-\u064a]{{2}}))?"
_RIGHT = rf"(?:(?![^\W_])|(?=[{_HAN}])|(?<=[{_HAN}]))"
_REACH = 48  # characters before a date in which the word that governs it may begin


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase at `start:end`; `name` says what it stands for."""

    start: int
    end: int
    name: str
    kind: str = ""


def alternatives(rows: Iterable[str]) -> str:
    """Return the rows as one group of a regular expression over folded text, on word boundaries."""
    joined = "|".join(rows).replace("~", r"\w*").replace(" ", r"\s+")
    return rf"{_LEFT}(?:{by_first_letters(view(joined))}){_RIGHT}"


@cache
def search_pattern(*rows: str) -> re.Pattern[str]:
    """Return the compiled alternatives of some rows."""
    return re.compile(alternatives(rows))


_ARTICLES = rf"(?:\s*(?:{view(patterns.ARTICLES.replace(' ', chr(92) + 's+'))})(?![^\W_]))?"
_OPERATORS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"{alternatives(rows)}{_ARTICLES}{_ARTICLES}\s*[:,\x22]?\s*\Z"))
    for name, rows in (
        ("not_before", patterns.NOT_BEFORE),
        ("by!", patterns.STRONG_BY),
        ("before", patterns.BEFORE),
        ("by", patterns.MEDIUM_BY),
        ("until", patterns.UNTIL),
    )
)
_AFTER = re.compile(rf"\s*,?\s*'?\s*{alternatives(patterns.AFTER_BY)}")
_NO_LIMIT = re.compile(rf"{alternatives(patterns.NO_LIMIT)}{_ARTICLES}\s*\Z")


def operator_before(folded: str, start: int) -> Cue | None:
    """Return the word that governs a date at `start`: `name` is by! (strong), by, before, until or not_before."""
    found = [
        Cue(match.start(), start, name)
        for name, pattern in _OPERATORS
        if (match := pattern.search(folded, max(0, start - _REACH), start))
    ]
    return min(found, key=lambda cue: cue.start, default=None)


def operator_after(folded: str, end: int) -> Cue | None:
    """Return a word such as "at the latest" that directly follows a date."""
    match = _AFTER.match(folded, end, end + _REACH)
    return Cue(match.start(), match.end(), "by!") if match else None


def names_a_paper(folded: str, start: int) -> bool:
    """Say whether the words directly before a date make it the day of a paper or of a past event."""
    return _NO_LIMIT.search(folded, max(0, start - _REACH), start) is not None


# Each kind of cue: its name, the record's kind where it names an event, its words.
_KINDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    *((name, kind, rows) for kind, name, rows in patterns.EVENTS),
    ("expiry", "", patterns.EXPIRY),
    ("set", "", patterns.SET),
    ("remedy", "", patterns.REMEDY),
    ("promise", "", patterns.PROMISE),
)


@cache
def _anywhere() -> re.Pattern[str]:
    """Return a pattern for the places where a cue of any kind begins: one search in place of one for each kind."""
    return re.compile(rf"(?={alternatives(row for _, _, rows in _KINDS for row in rows)})")


def _found(folded: str) -> dict[str, list[Cue]]:
    """Return the cues by name, those of one name in order and apart from each other."""
    found: dict[str, list[Cue]] = {name: [] for name, _, _ in _KINDS}
    places = [match.start() for match in _anywhere().finditer(folded)]
    for name, kind, rows in _KINDS:
        pattern, free = search_pattern(*rows), 0
        for place in places:
            match = pattern.match(folded, place) if place >= free else None
            if match:
                found[name].append(Cue(place, match.end(), name, kind))
                free = match.end()
    return found


class Cues:
    """All cues of one text, found once, to be asked by sentence."""

    def __init__(self, folded: str, days: Sequence[int]) -> None:
        """`days` are the positions of the dates, since a cue rarely reaches over one date to another."""
        self._days = days
        found = _found(folded)
        self._events = [cue for _, name, _ in patterns.EVENTS for cue in found[name]]
        self._expiry, self._set = found["expiry"], found["set"]
        self._remedy, self._promise = found["remedy"], found["promise"]
        self._folded = folded

    def events(self, sentence: tuple[int, int], at: tuple[int, int]) -> list[tuple[float, Cue]]:
        """Return the events named in a sentence with their distance from `at`, the nearest first."""
        found = [(self.distance(cue, at), cue) for cue in _within(self._events, sentence)]
        return sorted(found, key=lambda pair: pair[0])

    def expiry(self, sentence: tuple[int, int], at: tuple[int, int], reach: int = 90) -> Cue | None:
        """Return the nearest verb of ending within `reach` of `at`."""
        return self._nearest(self._expiry, sentence, at, reach)

    def setting(self, sentence: tuple[int, int], at: tuple[int, int], reach: int = 90) -> Cue | None:
        """Return the nearest word that sets a day."""
        return self._nearest(self._set, sentence, at, reach)

    def remedy(self, sentence: tuple[int, int], at: tuple[int, int]) -> Cue | None:
        """Return the nearest word for an appeal or objection."""
        return self._nearest(self._remedy, sentence, at, 90)

    def promise(self, sentence: tuple[int, int], at: tuple[int, int]) -> Cue | None:
        """Return the nearest word by which the requester promises something."""
        return self._nearest(self._promise, sentence, at, 120)

    def distance(self, cue: Cue, at: tuple[int, int]) -> float:
        """Return how far a cue stands from a date: what follows it, a comma or another date count more."""
        if cue.end <= at[0]:
            return self._gap(cue.end, at[0])
        if cue.start >= at[1]:
            return 1.3 * self._gap(at[1], cue.start) + 4
        return 0.0

    def _gap(self, start: int, end: int) -> float:
        between = self._folded[start:end]
        days = bisect_left(self._days, end) - bisect_left(self._days, start)
        return len(between) + 10 * between.count(",") + 30 * between.count(";") + 60 * days

    def _nearest(self, cues: list[Cue], sentence: tuple[int, int], at: tuple[int, int], reach: int) -> Cue | None:
        near = [(self.distance(cue, at), cue) for cue in _within(cues, sentence)]
        best = min(near, key=lambda pair: pair[0], default=None)
        return best[1] if best and best[0] <= reach else None


def _within(cues: list[Cue], sentence: tuple[int, int]) -> list[Cue]:
    return [cue for cue in cues if cue.start < sentence[1] and cue.end > sentence[0]]
