"""Deadlines that name a day: "no later than 3 March", "trial is set for ...", "expires on ...", "between ... and"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rogatory.extract.dates.mention import Mention
from rogatory.extract.deadlines.cues import Cue, alternatives, names_a_paper, operator_after, operator_before
from rogatory.extract.deadlines.limit import Limit
from rogatory.extract.deadlines.page import Page
from rogatory.extract.deadlines.patterns import END_OF, KEPT_FROM_KNOWING, NOT_YET
from rogatory.extract.deadlines.ranges import only_describes, repeats, window

_EXPIRING = {"custody_limit", "preservation_expiry", "freezing_expiry", "execution_window"}
_SELF_EXPIRING = {"limitation", "release_date"}  # the words themselves say that something ends
_END_OF = re.compile(rf"{alternatives((END_OF,))}\s*\Z")
_BESIDE = 8  # characters between a verb of ending and its day
_NOT_YET = re.compile(alternatives(NOT_YET))
_KEPT_FROM_KNOWING = re.compile(alternatives(KEPT_FROM_KNOWING))
_BEFORE_THAT = 400  # characters before the sentence in which the order that "remains in force" is named
_YEAR_OF_LIMITATION = re.compile(
    r"(?:in|im(?:\s+jahr(?:e)?)?|en|em|nel|before|until|till|vor|bis|ano|anno|l'annee|в|до|سنه|عام|قبل|roku|після|року|jaar|[:=])"
    r"\s*(?P<year>20\d\d)(?![\d./-]\d|\d)"
)


def limitation_years(page: Page) -> Iterator[Limit]:
    """Yield ends of limitation of which the letter gives only the year ("time-barred in 2036")."""
    for match in _YEAR_OF_LIMITATION.finditer(page.folded):
        span = match.span()
        if any(m.start < span[1] and span[0] < m.end and m.form != "year" for m in page.dates):
            continue
        events = page.cues.events(page.sentence(match.start("year")), span)
        cue = next((c for d, c in events if c.name == "limitation" and d < 70), None)
        if cue and (page.written is None or int(match["year"]) >= page.written.year):
            date = Mention(*match.span("year"), int(match["year"]), None, None, "year").value()
            yield replace(_made(span, cue, "on", 0.75, with_cue=True), dates=(date,))


def dated_limits(page: Page) -> Iterator[Limit]:
    """Yield the deadlines that name a day."""
    for n, mention in enumerate(page.dates):
        if mention.letter or mention.form == "year" or only_describes(page, n) or repeats(page, n):
            continue
        found = window(page, n) or _limit(page, mention)
        if found and len(found.dates) == 1 and n + 1 < len(page.dates) and repeats(page, n + 1):
            found = replace(found, dates=(page.dates[n + 1].value(),))  # the letter's own equation decides
        if found:
            yield found


def _limit(page: Page, mention: Mention) -> Limit | None:
    start, word = mention.start, None
    if mention.day is None:
        end_of = _END_OF.search(page.folded, max(0, start - 30), start)
        if end_of:
            start, word = end_of.start(), "end"
    before = operator_before(page.folded, start)
    after = operator_after(page.folded, mention.end)
    operator = after if after and (before is None or before.name != "by!") else before
    span = (min(start, operator.start), max(mention.end, operator.end)) if operator else (start, mention.end)
    sentence = page.sentence(mention.start)
    sentence = (min(sentence[0], span[0]), max(sentence[1], span[1]))
    found = _governed(page, sentence, span, operator) if operator else _named(page, sentence, span, mention)
    if found is None:
        return None
    found = replace(found, dates=(mention.value(),), word=word)
    return _weighed(page, mention, found)


def _weighed(page: Page, mention: Mention, limit: Limit) -> Limit | None:
    """Trust a day less that lies before the letter, or of which only the month is given."""
    score = limit.score
    earlier = page.earlier(mention)
    if earlier and (mention.year or limit.relation == "on"):
        score *= 0.3
    elif earlier is None:
        score *= 0.95
    if mention.day is None and limit.word is None and limit.kind not in {"limitation", "custody_expiry"}:
        score *= 0.7
    return replace(limit, score=round(score, 3)) if score >= 0.3 else None


def _governed(page: Page, sentence: tuple[int, int], span: tuple[int, int], operator: Cue) -> Limit | None:
    """Interpret a date with a word such as "by" or "until" beside it."""
    events = page.cues.events(sentence, span)
    distance, event = next(((d, c) for d, c in events if c.kind != "response_due"), (999.0, None))
    if _first_day(page, sentence, span, operator):
        if event and event.name == "limitation" and (operator.name == "not_before" or distance < 70):
            return _made(span, event, "on", 0.8, with_cue=operator.name == "before")
        if operator.name == "not_before":
            return Limit(*span, "execution_window", "execution_window", "not_before", 0.75)
    if operator.name in {"before", "until"} and _KEPT_FROM_KNOWING.search(page.folded, sentence[0], span[0]):
        return None
    set_for = operator.name == "by" and event and event.kind == "hearing" and distance < 80
    ending = _ends_by(page, sentence, span, operator)
    if ending is None and set_for and event and page.cues.setting(sentence, span, reach=50):
        return _made(span, event, "on", 0.8, with_cue=True)  # "convocada para el 25 de agosto"
    answered = any(c.kind == "response_due" for _, c in events)
    return ending or _answer_by(span, operator, event, answered=answered)


def _first_day(page: Page, sentence: tuple[int, int], span: tuple[int, int], operator: Cue) -> bool:
    """Say whether something happens on the day at the earliest: "not before", "a prescrição não ocorrerá antes de"."""
    if operator.name != "before":
        return operator.name == "not_before"
    return _NOT_YET.search(page.folded, max(sentence[0], span[0] - 40), span[0]) is not None


def _ends_by(page: Page, sentence: tuple[int, int], span: tuple[int, int], operator: Cue) -> Limit | None:
    """Return what ends on a day with "by" or "until" beside it: custody, a freeze, stored data, an order."""
    events = page.cues.events(sentence, span)
    answer = next((d for d, c in events if c.kind == "response_due"), None)
    expiry = page.cues.expiry(sentence, span)
    ending = _ending(events, expiry, span, page)
    if ending is None or operator.name == "before" or (operator.name == "by!" and answer is not None and not expiry):
        return None
    if answer is not None and expiry is None and page.cues.distance(ending, span) >= answer:
        return None
    if ending.kind in {"other", "execution_window"}:
        ending = _of_the_order(page, sentence, span) or ending
    return _made(span, ending, "by" if operator.name == "by!" else "until", 0.8, with_cue=True)


def _of_the_order(page: Page, sentence: tuple[int, int], span: tuple[int, int]) -> Cue | None:
    """Return the freeze that ends with the order that "remains in force until" the day."""
    before = page.cues.events((sentence[0] - _BEFORE_THAT, span[0]), span)
    return next((cue for _, cue in before if cue.name == "freezing_expiry"), None)


def _answer_by(span: tuple[int, int], operator: Cue, event: Cue | None, *, answered: bool) -> Limit:
    """Return the day by which something is wanted; `event` is what the day may be of, where nothing is asked."""
    strong, relation = operator.name == "by!", operator.name.rstrip("!")
    if answered:
        return Limit(*span, "response_due", "requested_response", relation, 0.9 if strong else 0.7)
    if event and event.kind == "hearing" and relation in {"before", "by"}:
        return Limit(*span, "response_due", event.name, relation, 0.75 if strong else 0.5)
    if relation == "until":
        return Limit(*span, "other", "requested_response", relation, 0.4)
    score = 0.6 if strong else 0.4 if relation == "before" else 0.35
    return Limit(*span, "response_due", "requested_response", relation, score)


def _ending(events: list[tuple[float, Cue]], expiry: Cue | None, span: tuple[int, int], page: Page) -> Cue | None:
    """Return the thing that ends on the day, if the sentence names one near enough."""
    for distance, cue in events:
        if cue.name in _SELF_EXPIRING and distance < 110:
            return cue
        if cue.name in _EXPIRING and ((expiry and distance < 110) or distance < 60):
            return cue
    answer = next((d for d, c in events if c.kind == "response_due"), 999.0)
    if expiry and page.cues.distance(expiry, span) < min(60, answer):
        return Cue(expiry.start, expiry.end, "requested_response", "other")
    return None


def _named(page: Page, sentence: tuple[int, int], span: tuple[int, int], mention: Mention) -> Limit | None:
    """Interpret a date without such a word: a hearing set for it, a term that ends on it."""
    events = [pair for pair in page.cues.events(sentence, span) if pair[1].kind != "response_due"]
    expiry = page.cues.expiry(sentence, span, reach=70)
    paper = names_a_paper(page.folded, span[0])
    if expiry:
        for distance, cue in events:
            if cue.name in _EXPIRING | _SELF_EXPIRING and distance < 130:
                both = (min(span[0], expiry.start), max(span[1], expiry.end))
                return _made(both, cue, "on", 0.85, with_cue=True)
        near = 0.55 if page.cues.distance(expiry, span) < _BESIDE else 0.45
        if page.cues.distance(expiry, span) < 50 and not paper:
            return Limit(
                min(span[0], expiry.start), max(span[1], expiry.end), "other", "requested_response", "on", near
            )
    for distance, cue in events:
        if cue.name in _SELF_EXPIRING and (
            distance < 70 or (distance < 150 and _far_ahead(page, mention) and not paper)
        ):
            return _made(span, cue, "on", 0.75, with_cue=True)
        if cue.name in {"preservation_expiry"} and distance < 50 and mention.day and not paper:
            return _made(span, cue, "on", 0.5, with_cue=True)
        if cue.name in {"hearing", "operation_date"} and mention.day and distance < 120:
            return _hearing(page, sentence, span, cue, distance, paper=paper)
    return None


def _far_ahead(page: Page, mention: Mention) -> bool:
    """Say whether a date lies a year or more after the letter, as ends of limitation mostly do."""
    return page.written is not None and mention.year is not None and mention.year > page.written.year


def _hearing(
    page: Page, sentence: tuple[int, int], span: tuple[int, int], cue: Cue, distance: float, *, paper: bool
) -> Limit | None:
    setting = page.cues.setting(sentence, span, reach=110)
    if setting and not (paper and distance > 40):
        if 0 <= setting.start - span[1] <= 30:
            span = (span[0], setting.end)
        return _made(span, cue, "on", 0.85 if distance < 60 else 0.65, with_cue=True)
    if distance <= 45 and cue.name == "hearing" and not _of_next_day(page, span, cue):
        return _made(span, cue, "on", 0.4 if paper else 0.6, with_cue=True)
    return None


def _of_next_day(page: Page, span: tuple[int, int], cue: Cue) -> bool:
    """Say whether a cue behind a date opens the next one ("of 17 April, summons for 25 September")."""
    return cue.start >= span[1] and any(0 <= m.start - cue.end <= 6 for m in page.dates)


def _made(span: tuple[int, int], cue: Cue, relation: str, score: float, *, with_cue: bool = False) -> Limit:
    """Return the limit, its span widened to the cue where that stands near."""
    start, end = span
    if with_cue and 0 <= start - cue.end <= 60:
        start = cue.start
    elif with_cue and 0 <= cue.start - end <= 40:
        end = cue.end
    return Limit(start, end, cue.kind, cue.name, relation, score, core=span)
