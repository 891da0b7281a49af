"""Days on which something happened from which periods may run: arrest, preservation."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rogatory.extract.dates.mention import Mention
from rogatory.extract.deadlines.cues import Cue, search_pattern
from rogatory.extract.deadlines.page import Page
from rogatory.extract.deadlines.patterns import KNOWN_EVENTS

_NEAR = {"arrest": 40, "preservation": 40}  # characters between the word and its day
_FAR = 120  # the same in one clause, where German puts the verb last
_OLDEST = dt.timedelta(days=5 * 365)  # before the letter: earlier arrests start no clock of this case
_BIRTH = re.compile(
    r"(?:\b(?:born|geb|geboren|nee?|nacid[oa]|nascid[oa]|nat[oa]|родил\w*|d\.?o\.?b)|المولود\w*)\b[^\n]{0,12}\Z"
)


@dataclass(frozen=True, slots=True)
class Event:
    """An event and the day the letter gives for it."""

    start: int
    end: int
    name: str
    date: dict[str, Any]
    score: float


def known_events(page: Page) -> Iterator[Event]:
    """Yield the events of the case whose day the letter tells; only days that do not lie after the letter."""
    for name, row in KNOWN_EVENTS:
        for match in search_pattern(row).finditer(page.folded):
            cue = Cue(match.start(), match.end(), name)
            sentence = page.sentence(match.start())
            if any(event.name == "release_date" for _, event in page.cues.events(sentence, match.span())):
                continue  # held for something else, and free again on a day that is told
            near = [
                (page.cues.distance(cue, (m.start, m.end)), m)
                for m in page.dates
                if m.day and m.start >= sentence[0] and m.end <= sentence[1] and not m.letter
            ]
            distance, day = min(near, key=lambda pair: pair[0], default=(999.0, None))
            if day and _near_enough(page, name, cue, day, distance) and _may_count(page, day):
                start, end = min(cue.start, day.start), max(cue.end, day.end)
                yield Event(start, end, name, day.value(), 0.8 if distance < 20 else 0.6)


def _near_enough(page: Page, name: str, cue: Cue, day: Mention, distance: float) -> bool:
    one_clause = day.end <= cue.start and "," not in page.folded[day.end : cue.start]
    return distance <= _NEAR[name] or (name == "arrest" and one_clause and distance <= _FAR)


def _may_count(page: Page, day: Mention) -> bool:
    """Say whether a day is neither still to come, nor a birth, nor long before the letter."""
    if page.earlier(day) is False or _BIRTH.search(page.folded, max(0, day.start - 24), day.start):
        return False
    return page.written is None or day.complete is None or page.written - day.complete <= _OLDEST
