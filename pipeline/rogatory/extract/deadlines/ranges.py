"""Two dates that belong together: stretches of time that are only described, and windows for doing something."""

import re

from rogatory.extract.deadlines.limit import Limit
from rogatory.extract.deadlines.page import Page

_REACH = 24  # characters before the first date in which the word that opens a range stands
_RANGE = re.compile(
    r"\s*,?\s*(?:to|until|till|through|and|bis(?:\s+zum)?|und(?:\s+dem)?|au|jusqu'au|et(?:\s+le)?|al|hasta\s+el|y(?:\s+el)?|a|ate|"
    r"e(?:\s+o)?|до|по|и|حتي|الي|و|tot(?:\s+en\s+met)?|en|fino\s+al|e\s+il|do|i|і|-)\s*"
)
_FROM = re.compile(
    r"(?:from|since|between|vom|von|seit|ab|zwischen(?:\s+dem)?|du|depuis(?:\s+le)?|entre(?:\s+le|\s+el|\s+o)?|des(?:\s+le)?|"
    r"desde(?:\s+el)?|del|de|dal|tra(?:\s+il)?|fra(?:\s+il)?|с|со|между|من|بين|van|tussen|od|miedzy|від|з|між|"
    r"for\s+the\s+period(?:\s+of)?|zeitraum|periode|periodo)\s*:?\s*\Z"
)
_BETWEEN = re.compile(
    r"(?:(?P<sure>between|zwischen(?:\s+dem)?|entre(?:\s+le|\s+el|\s+os?\s+dias?|\s+o)?|tra(?:\s+il)?|между|بين|tussen|miedzy|між)"
    r"|from|vom|du|del|dal|с|من)\s*\Z"
)


def only_describes(page: Page, n: int) -> bool:
    """Say whether a date bounds a stretch of time that limits nothing ("statements from ... to ...").

    A stretch that lies wholly after the letter is none: it may be a window for doing something.
    """
    mention = page.dates[n]
    for first in (n - 1, n):
        if first >= 0 and first + 1 < len(page.dates) and _joined(page, first) and not _to_come(page, first):
            return True
    return bool(page.earlier(mention) and _before(_FROM, page, mention.start))


def second_of_range(page: Page, n: int) -> bool:
    """Say whether a date ends a range that the date before it opened."""
    return n > 0 and _joined(page, n - 1)


def repeats(page: Page, n: int) -> bool:
    """Say whether a date is the one before it again, in another calendar or in figures."""
    if n == 0 or not page.dates[n].complete:
        return False
    before = page.dates[n - 1]
    return before.complete == page.dates[n].complete and page.dates[n].start - before.end <= 12


def window(page: Page, n: int) -> Limit | None:
    """Return "between D and D", both still to come, as one window in which something may be done."""
    if n + 1 >= len(page.dates) or second_of_range(page, n) or not _joined(page, n):
        return None
    first, second = page.dates[n], page.dates[n + 1]
    opening = _before(_BETWEEN, page, first.start)
    if opening is None or page.earlier(first):
        return None
    events = page.cues.events(page.sentence(first.start), (first.start, second.end))
    asked = any(cue.name == "execution_window" and distance < 80 for distance, cue in events)
    score = 0.75 if asked else 0.6 if opening["sure"] else 0.35
    dates = (first.value(), second.value())
    return Limit(opening.start(), second.end, "execution_window", "execution_window", "between", score, dates=dates)


def _joined(page: Page, n: int) -> bool:
    return _RANGE.fullmatch(page.folded, page.dates[n].end, page.dates[n + 1].start) is not None


def _to_come(page: Page, n: int) -> bool:
    first, second = page.dates[n], page.dates[n + 1]
    if page.earlier(first) or page.earlier(second):
        return False
    return page.written is not None or _before(_BETWEEN, page, first.start) is not None


def _before(pattern: re.Pattern[str], page: Page, start: int) -> re.Match[str] | None:
    return pattern.search(page.folded, max(0, start - _REACH), start)
