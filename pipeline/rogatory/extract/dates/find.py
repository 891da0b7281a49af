"""All dates of a text: found, freed of overlaps, their order settled, times and ranges joined to them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from rogatory.extract.dates.calendars import gregorian
from rogatory.extract.dates.letter import marked_letter_date
from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import view
from rogatory.extract.dates.numeric import numeric_dates
from rogatory.extract.dates.order import settled
from rogatory.extract.dates.periods import Period, periods
from rogatory.extract.dates.times import clock_after, clock_before
from rogatory.extract.dates.words import dates_in_words

_SHARED_MONTH = re.compile(
    r"(?<![\w.,/:-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|-?го)?\s*"
    r"(?:-|/|to|and|bis|und|auf|au|et|al|y|ao|e|a|по|и|до|і|و|الى|t/m|en|tot(?:\s+en\s+met)?|do|i|ve|si)\s*"
    r"(?:the|den|dem|le|el|o|il|de)?\s*\Z"
)
_SECOND_DAY = re.compile(r"\s*(?:-|to|and|or|&)\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?P<year>\d{4})(?!\d)")
_EQUIVALENT = re.compile(
    r"\s*(?:,|\(|/|-)?\s*(?:الموافق(?:\s+ل)?|corresponding\s+to|i\.e\.|=|the\s+equivalent\s+of|correspondant\s+au)?\s*:?\s*"
)


@lru_cache(maxsize=1)
def moments(text: str) -> tuple[tuple[Mention, ...], tuple[Period, ...]]:
    """Return the dates of a text and the periods outside them; kept, since two components ask for the same text."""
    found = tuple(dates(text))
    lengths = (p for p in periods(view(text)) if all(p.end <= m.start or p.start >= m.end for m in found))
    return found, tuple(lengths)


def dates(text: str) -> list[Mention]:
    """Return every date of a text, in order, none overlapping another."""
    folded = view(text)
    found = _without_overlaps([*dates_in_words(text, folded), *numeric_dates(text, folded)])
    found = settled(found)
    found = _with_shared_months(found, folded)
    found = _with_equivalents(found, folded)
    return marked_letter_date(text, [_with_clock(mention, folded) for mention in found])


def _without_overlaps(mentions: list[Mention]) -> list[Mention]:
    """Keep the longer of two overlapping mentions, the surer of two equals."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, -m.score, m.start)):
        if all(mention.end <= other.start or mention.start >= other.end for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def _with_shared_months(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Add the first day of "between 4 and 6 December 2026", which takes month and year from the second."""
    result: list[Mention] = []
    for mention in mentions:
        before = _SHARED_MONTH.search(folded, max(0, mention.start - 24), mention.start)
        floor = result[-1].end if result else 0
        if before and before.start() >= floor and mention.month and mention.day and mention.form == "words":
            day = int(before.group("day"))
            if gregorian(mention.year or 2024, mention.month, day) and day < mention.day:
                end = before.end("day")
                result.append(replace(mention, start=before.start(), end=end, day=day, form="shared", score=0.7))
        result.append(mention)
    return _with_shared_years(_with_second_days(result, folded), folded)


def _with_second_days(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Add the last day of "September 14 and 18, 2026" and give the first its year."""
    result: list[Mention] = []
    for mention in mentions:
        after = _SECOND_DAY.match(folded, mention.end) if mention.day and mention.year is None else None
        day = int(after["day"]) if after else 0
        if after and gregorian(int(after["year"]), mention.month or 0, day):
            year = int(after["year"])
            result.append(replace(mention, year=year))
            result.append(
                replace(mention, start=after.start("day"), end=after.end(), year=year, day=day, form="shared")
            )
        else:
            result.append(mention)
    return result


def _with_shared_years(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Give "from 4 March to 6 April 2026" and "04.12. bis 06.12.2026" the year of the second date."""
    result = list(mentions)
    for n in range(len(result) - 2, -1, -1):
        first, second = result[n], result[n + 1]
        gap = folded[first.end : second.start]
        if (
            first.year is None
            and first.day
            and second.year
            and second.complete
            and len(gap) <= 14
            and "\n\n" not in gap
        ):
            later = (first.month or 0) > (second.month or 0)
            result[n] = replace(first, year=second.year - 1 if later else second.year)
    return result


def _with_equivalents(mentions: Sequence[Mention], folded: str) -> list[Mention]:
    """Where a Hijri day and its Gregorian day stand together, the letter's own equation decides."""
    result = list(mentions)
    for n in range(len(result) - 1):
        pair = (result[n], result[n + 1])
        hijri = next((m for m in pair if m.calendar in {"hijri", "jalali"}), None)
        plain = next((m for m in pair if m.calendar == "gregorian"), None)
        if hijri is None or plain is None or not plain.complete or not hijri.complete:
            continue
        joined = _EQUIVALENT.fullmatch(folded[pair[0].end : pair[1].start])
        if joined and abs((hijri.complete - plain.complete).days) <= 3:
            at = n if pair[0] is hijri else n + 1
            result[at] = replace(hijri, year=plain.year, month=plain.month, day=plain.day, score=0.95)
    return result


def _with_clock(mention: Mention, folded: str) -> Mention:
    if mention.day is None:
        return mention
    clock = clock_after(folded, mention.end)
    if clock:
        return replace(mention, clock=clock, end=clock.end)
    clock = clock_before(folded, mention.start)
    return replace(mention, clock=clock, start=clock.end) if clock else mention
