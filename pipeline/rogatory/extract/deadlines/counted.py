"""Deadlines counted from or to an event: "within 30 days of receipt", "two weeks before the hearing"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.periods import Period
from rogatory.extract.deadlines.cues import alternatives
from rogatory.extract.deadlines.limit import Limit
from rogatory.extract.deadlines.page import Page
from rogatory.extract.deadlines.patterns import (
    AFTER_LEFT,
    AHEAD,
    AHEAD_LEFT,
    ANCHORS,
    BARE_TERM,
    CLOSED,
    CONNECT,
    COUNTED_FROM,
    FIRM_WITHIN,
    FOLLOWING,
    FURTHER,
    LASTING,
    LEAD_AHEAD,
    THAT_IS,
    TO_DAY,
    WITHIN,
)

_BEFORE_THAT = 150  # characters before the sentence: "The trial is on ...; we need them two weeks before."
_FILLER = (
    r"(?:\s*(?:the|la|le|les|el|los|da|do|de|del|della|dell'|d'|l'|dem|der|des|die|das|date|data|fecha|dia|day|jour|moment|momento|giorno|"
    r"tag|datum|its|his|her|sa|son|su|o|os|as|il|i|cette|cet|esta|este|questa|questo|quest'|aquela|said|such|that|sua|seiner|ihrer|this|of|تاريخ|يوم|het|de|dnia|chwili|дня|момента|даты|его|её|ее|данного|"
    r"this|present|presente|du|au|a|première|premiere|first|first-named|next|upcoming))*\s*"
)
_CONNECT = re.compile(rf"\s*,?\s*{alternatives(CONNECT)}")
# "forty days to file it, counted from the arrest"
_COUNTED = re.compile(rf"[^.;\n]{{0,60}}?{alternatives(COUNTED_FROM)}")
# "sixty days after the arrest, that is 20 March 2026"
_THAT_IS = re.compile(rf"[^.;\n]{{0,50}}?{alternatives(THAT_IS)}\s*:?\s*(?:{alternatives(TO_DAY)})?\s*\Z")
_ANCHOR = re.compile(_FILLER + "(?:" + "|".join(rf"(?P<{name}>{alternatives(rows)})" for name, rows in ANCHORS) + ")")
_WITHIN = re.compile(rf"{alternatives(WITHIN)}(?:\s*(?:de|von|of|the|les|los|las|i|di))?\s*\(?\Z")
_FIRM_WITHIN = re.compile(rf"(?:{FIRM_WITHIN})\b")
_BARE_TERM = re.compile(rf"\s*(?:{BARE_TERM.replace(' ', chr(92) + 's+')})\s*\(?")
_FOLLOWING = re.compile(rf"\s*{alternatives(FOLLOWING)}")
_FURTHER = re.compile(alternatives(FURTHER))
_AHEAD = re.compile(rf"\s*{alternatives(AHEAD)}")
_AHEAD_LEFT = re.compile(rf"{alternatives(AHEAD_LEFT)}\s*\Z")
_LEAD = re.compile(rf"{alternatives(LEAD_AHEAD)}(?:\s*(?:avec|mit|with|con|com))?\s*\Z")
_AFTER_LEFT = re.compile(rf"{alternatives(AFTER_LEFT)}\s*\Z")
_CLOSED = re.compile(rf"{alternatives(CLOSED)}\s*(?:{alternatives(TO_DAY)})?\s*\Z")
_GOES_ON = re.compile(r"\s+[^\W\d_]")
_LASTING = re.compile(rf"{alternatives(LASTING)}(?:\s*\w+)?\s*\Z")


def counted_limits(page: Page) -> Iterator[Limit]:
    """Yield the deadlines that are counted from an event."""
    for period in page.periods:
        found = _limit(page, period)
        if found:
            found = _with_stated_day(page, found)
        if found and found.score >= 0.3:
            yield found


def _with_stated_day(page: Page, limit: Limit) -> Limit:
    """Add the day that the letter itself computes for the period."""
    day = next((m for m in page.dates if m.start >= limit.end and m.start - limit.end < 90), None)
    if day is None or day.day is None or limit.dates or not _THAT_IS.match(page.folded, limit.end, day.start):
        return limit
    return replace(limit, end=day.end, dates=(day.value(),), word="stated", score=max(limit.score, 0.85))


def _limit(page: Page, period: Period) -> Limit | None:
    if period.unit == "years":
        return None
    ahead = _ahead(page, period)
    if ahead:
        return ahead
    within = _WITHIN.search(page.folded, max(0, period.start - 48), period.start)
    after = _AFTER_LEFT.search(page.folded, max(0, period.start - 24), period.start)
    anchor, dates, end = _anchor(page, period.end)
    start = within.start() if within else period.start
    if within is None and after is None and anchor is None and not dates:
        return _lasting(page, period)
    if within is None and anchor == "hearing":  # "with ten days of the hearing": counted back from it
        return Limit(start, end, "response_due", "hearing", "ahead", 0.6, period.n, period.unit, anchor)
    limit = Limit(start, end, "response_due", "requested_response", "within", 0.0)
    limit = replace(limit, amount=period.n, unit=period.unit, anchor=anchor, dates=dates)
    if anchor is None and not dates and within and _points_elsewhere(page, within, end):
        limit = replace(limit, anchor="unstated")
    if within is None and after and anchor is None:
        return _deleted_after(page, replace(limit, start=after.start()))
    return _judged(page, limit, within)


def _points_elsewhere(page: Page, within: re.Match[str], end: int) -> bool:
    return bool(_BARE_TERM.fullmatch(within.group()) or _FOLLOWING.match(page.folded, end))


def _anchor(page: Page, end: int) -> tuple[str | None, tuple[dict[str, object], ...], int]:
    """Return the event named after a period, or the day, and where that ends."""
    connect = _CONNECT.match(page.folded, end, end + 40) or _COUNTED.match(page.folded, end, end + 90)
    if connect is None:
        return None, (), end
    anchor = _ANCHOR.match(page.folded, connect.end(), connect.end() + 70)
    if anchor:
        name = next(name for name, _ in ANCHORS if anchor.group(name))
        return name, (), anchor.end()
    day = _day_at(page, connect.end())
    return (None, (day.value(),), day.end) if day else (None, (), end)


def _day_at(page: Page, position: int) -> Mention | None:
    return next((m for m in page.dates if 0 <= m.start - position <= 6 and m.day), None)


def _judged(page: Page, limit: Limit, within: re.Match[str] | None) -> Limit:
    """Give kind and score by the words around."""
    at = (limit.start, limit.end)
    sentence = page.sentence(limit.start)
    firm = within is not None and _FIRM_WITHIN.search(within.group()) is not None
    score = 0.5 if firm else 0.35 if within else 0.25
    anchored = limit.anchor not in (None, "unstated") or bool(limit.dates)
    if limit.anchor in {"receipt", "letter_date"}:
        score += 0.3
    elif anchored:
        score += 0.15
    answer = next((d for d, c in page.cues.events(sentence, at) if c.kind == "response_due"), None)
    if answer is not None and answer < 150:
        score += 0.15
    if page.cues.remedy(sentence, at):
        return replace(limit, kind="other", score=round(score - 0.25, 3))
    promise = page.cues.promise(sentence, at) is not None
    if limit.anchor == "service":  # the term of the person served
        return replace(limit, kind="other", score=round(score, 3))
    if limit.anchor == "arrest":
        return replace(limit, kind="custody_expiry", event="custody_limit", score=round(score, 3), promise=promise)
    if promise:
        return replace(limit, kind="other", score=round(score - 0.3, 3), promise=True)
    return replace(limit, score=round(score, 3))


def _ahead(page: Page, period: Period) -> Limit | None:
    after = _AHEAD.match(page.folded, period.end, period.end + 40)
    before = _AHEAD_LEFT.search(page.folded, max(0, period.start - 24), period.start)
    end = after.end() if after else period.end
    if after is None and before is None:
        return None
    day = _day_at(page, end)
    anchor = _ANCHOR.match(page.folded, end, end + 60)
    if after is None and not (anchor or day):
        connect = _CONNECT.match(page.folded, period.end, period.end + 20)
        anchor = _ANCHOR.match(page.folded, connect.end(), connect.end() + 60) if connect else None
    named = next((name for name, _ in ANCHORS if anchor and anchor.group(name)), None)
    lead = _LEAD.search(page.folded, max(0, period.start - 40), period.start)
    sentence = page.sentence(period.start)
    sentence = (sentence[0] - _BEFORE_THAT, sentence[1])
    hearing = any(
        cue.name in {"hearing", "operation_date"} for _, cue in page.cues.events(sentence, (period.start, end))
    )
    answered = any(c.kind == "response_due" and d < 120 for d, c in page.cues.events(sentence, (period.start, end)))
    if named not in {"hearing", None} or not (day or named or lead or hearing or before or answered):
        return None
    start = lead.start() if lead else before.start() if before else period.start
    end = day.end if day else anchor.end() if anchor else end
    score = 0.85 if (lead or before) and (day or named) else 0.65 if day or named or lead else 0.45
    dates = (day.value(),) if day else ()
    other = after is not None and _GOES_ON.match(page.folded, after.end())  # "thirty days before expiry"
    anchor_name = None if day else "hearing" if named or hearing else "unstated" if other else "previous"
    return Limit(start, end, "response_due", "hearing", "ahead", score, period.n, period.unit, anchor_name, dates)


def _deleted_after(page: Page, limit: Limit) -> Limit | None:
    """Interpret "the provider deletes after ten weeks": a term whose start the letter may not give."""
    events = page.cues.events(page.sentence(limit.start), (limit.start, limit.end))
    near = next((c for d, c in events if c.name == "preservation_expiry" and d < 80), None)
    if near is None:
        return None
    closed = _closing_day(page, limit)
    found = replace(limit, kind="preservation_expiry", event="preservation_expiry", anchor="storage", score=0.6)
    return replace(found, anchor=None, dates=(closed.value(),), end=closed.end, score=0.75) if closed else found


def _closing_day(page: Page, limit: Limit) -> Mention | None:
    """Return the day on which the term began, where it follows: "after 30 days; this one was closed on 5 November"."""
    day = next((m for m in page.dates if 0 <= m.start - limit.end < 80 and m.day), None)
    return day if day and _CLOSED.search(page.folded, limit.end, day.start) else None


def _lasting(page: Page, period: Period) -> Limit | None:
    """Interpret "keep the data for 90 days": the preserved data may lapse when it is over."""
    lasting = _LASTING.search(page.folded, max(0, period.start - 40), period.start)
    events = page.cues.events(page.sentence(period.start), (period.start, period.end))
    near = next((c for d, c in events if c.name == "preservation_expiry" and d < 60), None)
    if lasting is None or near is None or period.unit == "hours":
        return None
    around = page.folded[lasting.start() : period.end + 8]
    anchor = "unstated" if _FURTHER.search(around) else "preservation"
    limit = Limit(lasting.start(), period.end, near.kind, near.name, "within", 0.4)
    return replace(limit, amount=period.n, unit=period.unit, anchor=anchor)
