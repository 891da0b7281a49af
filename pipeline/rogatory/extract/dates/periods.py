"""Periods of time: "30 days", "fifteen (15) working days", "48h", "quinze jours", "в 10-дневный срок", "أسبوعين"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rogatory.extract.dates.alternation import by_first_letters
from rogatory.extract.dates.numerals import CHINESE, chinese, number, number_pattern, view
from rogatory.extract.dates.patterns import FIXED_PERIODS, UNITS

_LARGEST = 400  # no letter counts further; larger figures are sums or file numbers
_DIGITS = r"(?<![\d.,/-])\d{1,3}(?![\d/]|[.,]\d)"
# "the first week", "du premier mois": a place in a row, not a length.
_ORDINAL = re.compile(
    r"(?:first|second|third|\w+th|premier|primer[oa]|primeir[oa]|prim[oa]|(?<!одн)\w+ого|(?<!дн)ого|ال\w+|\w+(?:t|st)e[nr]?)$"
)
# "14 h" tells the time as often as a length: below a day it needs one of these words before it.
_WITHIN = re.compile(
    r"(?:within|sous|dans\s+les|dans|delai\s+de|binnen|innerhalb|en|in|nach|plazo\s+de)\s*(?:von|de)?\s*\Z"
)
_START, _END = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_FIXED_START = rf"(?:{_START}|(?<={_START}[وفلبك]))"  # Arabic writes "and", "for", "in" onto the word
_HAN = re.compile(
    rf"(?P<n>\d{{1,3}}|{CHINESE}{{1,3}})\s?(?:(?P<working_days>个?工作日)|(?P<hours>个?小时|時間)|(?P<weeks>周|星期|週間)"
    r"|(?P<months>个月|か月|ヶ月)|(?P<days>天|日(?=以?内|之内|以?後|前|届满|間))|(?P<years>年(?=以?内|之内)))"
)


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time; `unit` is hours, days, working_days, weeks, months or years."""

    start: int
    end: int
    n: int
    unit: str
    score: float = 0.9


def periods(folded: str) -> list[Period]:
    """Return the periods in a folded text, in order and without overlaps."""
    spoken = {language for unit in set(_unit().findall(folded)) for language in _languages_of(unit)}
    found = [p for language in UNITS if language in spoken for p in _of_language(folded, language)]
    found += [*_fixed(folded), *_han(folded)]
    kept: list[Period] = []
    for period in sorted(found, key=lambda p: (p.start, -p.end)):
        if not kept or period.start >= kept[-1].end:
            kept.append(period)
    return kept


@cache
def _unit() -> re.Pattern[str]:
    """Return the pattern of every unit of every language; most languages have none in a text and need no search."""
    units = dict.fromkeys(view(pattern) for rows in UNITS.values() for _, pattern in rows)
    return re.compile(rf"{_START}(?:{by_first_letters('|'.join(units))}){_END}")


@cache
def _languages_of(unit: str) -> tuple[str, ...]:
    def has(language: str) -> bool:
        return any(re.search(rf"{_START}(?:{view(pattern)}){_END}", unit) for _, pattern in UNITS[language])

    return tuple(language for language in UNITS if has(language))


def _of_language(folded: str, language: str) -> Iterator[Period]:
    for match in _pattern(language).finditer(folded):
        n = int(match["digits"]) if match["digits"] else number(match["words"], language)
        unit = next(unit for unit, _ in UNITS[language] if match[unit])
        if match["words"] and _ORDINAL.search(match["words"]):
            continue
        if n and n <= _LARGEST and not _tells_the_time(folded, match, n):
            yield Period(match.start(), match.end(), n, unit)


def _tells_the_time(folded: str, match: re.Match[str], n: int) -> bool:
    return match["hours"] == "h" and n < 24 and not _WITHIN.search(folded, max(0, match.start() - 20), match.start())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = number_pattern(language)
    units = "|".join(f"(?P<{unit}>{view(pattern)})" for unit, pattern in UNITS[language])
    count = (
        rf"(?:(?P<digits>{_DIGITS})(?:\s*(?:\(\s*{words}\s*\)|{words}))?"
        rf"|(?P<words>{words})(?:\s*\(\s*\d{{1,3}}\s*\))?)"
    )
    return re.compile(rf"{count}(?:\s*-\s*(?:ти\s*)?|\s*)(?:{units}){_END}")


def _fixed(folded: str) -> Iterator[Period]:
    for match in _any_fixed().finditer(folded):
        n, unit = next((n, unit) for pattern, n, unit in _fixed_patterns() if pattern.match(folded, match.start()))
        yield Period(match.start(), match.end(), n, unit, score=0.8)


@cache
def _any_fixed() -> re.Pattern[str]:
    every = by_first_letters("|".join(view(pattern) for pattern, _, _ in FIXED_PERIODS))
    return re.compile(rf"{_FIXED_START}(?:{every}){_END}")


@cache
def _fixed_patterns() -> tuple[tuple[re.Pattern[str], int, str], ...]:
    return tuple((re.compile(rf"(?:{view(pattern)}){_END}"), n, unit) for pattern, n, unit in FIXED_PERIODS)


def _han(folded: str) -> Iterator[Period]:
    for match in _HAN.finditer(folded):
        n = chinese(match["n"])
        if n:
            unit = next(u for u in ("working_days", "hours", "weeks", "months", "days", "years") if match[u])
            yield Period(match.start(), match.end(), n, unit)
