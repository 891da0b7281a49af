"""Deadlines by a word of the calendar: "by tomorrow", "before the end of the month", "until Friday"."""

import re
from collections.abc import Iterator

from rogatory.extract.deadlines.cues import Cue, alternatives, operator_after, operator_before, search_pattern
from rogatory.extract.deadlines.limit import Limit
from rogatory.extract.deadlines.page import Page
from rogatory.extract.deadlines.patterns import THAT_DAY, WEEKDAYS, WORDS

_NAMES = (*WORDS, *((f"weekday_{n}", row) for n, row in enumerate(WEEKDAYS)))
_WORD = search_pattern(*(row for _, row in _NAMES))
_ROWS = tuple((name, re.compile(alternatives((row,)))) for name, row in _NAMES)
_WITHIN = re.compile(
    r"(?:within|in|noch|noch\s+in|dans|durante|em|en|nel|entro|в|خلال|في|nog|w|в|during|for|pour|para|per|am)\s*(?:the|le|la|el|il)?\s*\Z"
)
_HOUR = re.compile(r"\bby\s+(?:noon|midday|close\s+of\s+business|\d{1,2}[:.]?\d{0,2})[^.;\n]{0,24}\s+on\s*\Z")
_BEFORE_THEN = re.compile(r"before|vor\b|avant|antes|prima|до\b|قبل|voor|przed")
_SURE = {"end_of_month", "end_of_year", "end_of_week"}


# "entro il 20", "mercredi 4 au plus tard": the month is the letter's own or the next.
_BARE_DAY = re.compile(
    r"(?<![\d.,/:§-])(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.)?(?=\s*(?:[,;.)\n]|\Z|at\s+the\s+latest|au\s+plus\s+tard))"
)


def bare_days(page: Page) -> Iterator[Limit]:
    """Yield deadlines of which the letter gives only the day of the month."""
    for match in _BARE_DAY.finditer(page.folded):
        if any(m.start < match.end() and match.start() < m.end for m in page.dates):
            continue
        operator, after = operator_before(page.folded, match.start()), operator_after(page.folded, match.end())
        if not after and not (
            operator and operator.name in {"by!", "by", "before"} and _ARTICLE.search(operator_text(page, operator))
        ):
            continue
        start, end = operator.start if operator else match.start(), after.end if after else match.end()
        yield Limit(start, end, "response_due", "requested_response", "by", 0.5, word=f"day_{match['day']}")


_AMBIGUOUS = re.compile(r"(?:do|a|до|к)\b")  # Polish "by" is Portuguese "of the"
_ARTICLE = re.compile(r"(?:the|le|il|el|den|zum|dem|dia)\s*\Z")


def operator_text(page: Page, operator: Cue) -> str:
    """Return the words of an operator that can be none in another language, else nothing."""
    words = page.folded[operator.start : operator.end]
    return "" if _AMBIGUOUS.match(words) else words


def named_limits(page: Page) -> Iterator[Limit]:
    """Yield the deadlines given by a word of the calendar."""
    for match in _WORD.finditer(page.folded):
        name = next(name for name, row in _ROWS if row.match(page.folded, match.start()))
        if any(m.start < match.end() and match.start() < m.end for m in page.dates):
            continue
        if any(0 <= m.start - match.end() <= 3 for m in page.dates):
            continue  # "Friday, 3 March": the date itself says it
        hour = _HOUR.search(page.folded, max(0, match.start() - 48), match.start())
        operator = Cue(hour.start(), hour.end(), "by") if hour else operator_before(page.folded, match.start())
        within = _WITHIN.search(page.folded, max(0, match.start() - 14), match.start())
        if operator is None and (within is None or name.startswith("weekday")):
            continue
        if name == "today" and operator and operator.name != "by!":
            continue  # "until today we received nothing"
        start = operator.start if operator else within.start() if within else match.start()
        span = (start, match.end())
        events = page.cues.events(page.sentence(match.start()), span)
        answered = any(cue.kind == "response_due" and distance < 120 for distance, cue in events)
        score = (0.45 if operator else 0.25) + (0.25 if answered else 0.0) + (0.1 if name in _SURE else 0.0)
        if score >= 0.45:
            relation = "before" if operator and operator.name == "before" else "by"
            yield Limit(*span, "response_due", "requested_response", relation, round(score, 3), word=name)


def same_days(page: Page) -> Iterator[Limit]:
    """Yield what is wanted "by that date": the day is the one that the letter told last."""
    for match in search_pattern(*THAT_DAY).finditer(page.folded):
        events = page.cues.events(page.sentence(match.start()), match.span())
        if any(cue.kind == "response_due" and distance < 80 for distance, cue in events):
            relation = "before" if _BEFORE_THEN.match(match.group()) else "by"
            yield Limit(*match.span(), "response_due", "requested_response", relation, 0.6, word="that_day")
