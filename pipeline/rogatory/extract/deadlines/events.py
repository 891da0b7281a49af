"""Days on which something happened from which periods may run: arrest, preservation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rogatory.extract.deadlines.cues import Cue, search_pattern
from rogatory.extract.deadlines.page import Page
from rogatory.extract.deadlines.patterns import KNOWN_EVENTS

_NEAR = {"arrest": 40, "preservation": 10}  # characters between the word and its day


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
            near = [
                (page.cues.distance(cue, (m.start, m.end)), m)
                for m in page.dates
                if m.day and m.start >= sentence[0] and m.end <= sentence[1] and not m.letter
            ]
            distance, day = min(near, key=lambda pair: pair[0], default=(999.0, None))
            if day and distance <= _NEAR[name] and page.earlier(day) is not False:
                start, end = min(cue.start, day.start), max(cue.end, day.end)
                yield Event(start, end, name, day.value(), 0.8 if distance < 20 else 0.6)
