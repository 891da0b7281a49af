"""Reads runs of articles with the act they belong to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rogatory.extract.citations import patterns
from rogatory.extract.citations.acts import Act, act_at, same_act
from rogatory.extract.citations.folded import compiled

_HEAD = compiled(patterns.HEAD)
_BEFORE = compiled(patterns.BEFORE_HEAD)
_PART_FIRST = compiled(rf"{patterns.PART}\s*{patterns.PART_VALUE}(?:\s*(?:,|и|та|-)\s*{patterns.PART_VALUE})*,?\s*")
_NUMBER = compiled(patterns.NUMBER)
_SUB = compiled(patterns.SUB)
_JOIN = compiled(patterns.JOIN)
_FOLLOWING = compiled(patterns.FOLLOWING)
_US = compiled(patterns.US_CODE)
_ACT_BEFORE = compiled(patterns.ACT_FIRST_GAP)
_LOOK_BACK = 110  # characters before a run in which the act may stand that it belongs to
_DATE_AFTER = compiled(
    r"\s*(?:er|st|nd|rd|th|\.)?\s*(?:de\s+|of\s+)?(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|"
    r"december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|"
    r"februar|marz|april|juni|"
    r"juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|"
    r"noviembre|diciembre|"
    r"janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|"
    r"maggio|giugno|luglio|"
    r"settembre|ottobre|dicembre|januari|maart|mei|augustus|[./]\d{1,2}[./]\d{2,4}|январ|феврал|март|апрел|"
    r"ма[яй]|июн|июл|август|"
    r"сентябр|октябр|ноябр|декабр)"
)

_AND = compiled(r"\s*,?\s*(?:and|und|sowie|et|y|e|и|та|و)\s+(?:los?\s+|les?\s+)?(?=\d)")
_SUB_AFTER = compiled(
    r"\s*,\s*(?:inciso|parrafo|alinea|n\.?\s?[º°o]\.?|comma|abs\.|al\.|letra|numeral)\s*[\d\w]{1,3}[º°]?(?!\w)|"
    r"\s*\((?:ley|lei|law|act|loi|gesetz|закон)\s[^()\n]{3,30}\)"
)
_TITLE_AFTER = compiled(r"\s*u\.?\s?s\.?\s?c")
_MORE_US = compiled(r"\s*(?:and|,|;|&)\s*§{1,2}\s*")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of citation: `articles` as written, `act` None where none is named; `same_act` where it is "that Act"."""

    start: int
    end: int
    articles: tuple[str, ...]
    act: Act | None
    same_act: bool = False


def runs(text: str, folded: str) -> Iterator[Run]:
    """Yield the runs in the order of the text, no two overlapping."""
    last = 0
    places = sorted(
        [
            *((m.start(), m, "us") for m in _US.finditer(folded)),
            *((m.start(), m, "head") for m in _HEAD.finditer(folded)),
        ],
        key=lambda place: place[0],
    )
    for start, match, kind in places:
        if start < last:
            continue
        run = _us_run(folded, match) if kind == "us" else _run(text, folded, match, last)
        while run:
            yield run
            last = run.end
            run = _headless(text, folded, run) if kind == "head" else None


def _after_act(folded: str, end: int) -> int:
    while sub := _SUB_AFTER.match(folded, end):
        end = sub.end()
    return end


def _headless(text: str, folded: str, before: Run) -> Run | None:
    """Read "and 189 bis of the Penal Code" after a run with another act."""
    link = _AND.match(folded, before.end) if before.act else None
    if link is None:
        return None
    end, articles = _items(folded, link.end())
    act = act_at(text, folded, end) if articles else None
    return Run(link.end(), _after_act(folded, act.end), tuple(articles), act) if act else None


def _us_run(folded: str, match: re.Match[str]) -> Run | None:
    end, articles = _items(folded, match.end())
    if not articles:
        return None
    while more := _MORE_US.match(folded, end):
        further, some = _items(folded, more.end())
        if not some or _TITLE_AFTER.match(folded, further):
            break
        end, articles = further, articles + some
    return Run(match.start(), end, tuple(articles), Act(match.start(), match.end(), "penal", "US"))


def _run(text: str, folded: str, match: re.Match[str], last: int) -> Run | None:
    start, end = match.start(), match.end()
    end, articles = _items(folded, end)
    if not articles:
        return None
    before = _BEFORE.search(folded, max(last, start - 60), start)
    if before:
        start = before.start()
    end = _more(folded, end, articles)
    act = act_at(text, folded, end)
    if act:
        return Run(start, _after_act(folded, act.end), tuple(articles), act)
    same = same_act(folded, end)
    if same is not None:
        return Run(start, same, tuple(articles), None, same_act=True)
    act = _act_before(text, folded, start, last)
    return Run(act.start if act else start, end, tuple(articles), act)


def _items(folded: str, start: int) -> tuple[int, list[str]]:
    """Read numbers with their subdivisions, joined by commas and words for "and"."""
    articles: list[str] = []
    end = place = start
    while match := _NUMBER.match(folded, place):
        if articles and (_DATE_AFTER.match(folded, match.end()) or _TITLE_AFTER.match(folded, match.end())):
            break
        place = match.end()
        while sub := _SUB.match(folded, place):
            place = sub.end()
        articles.append(" ".join(folded[match.start() : place].split()))
        end = place
        following = _FOLLOWING.match(folded, end)
        if following:
            end = place = following.end()
        join = _JOIN.match(folded, place)
        if join is None or join.end() == place or not folded[join.end() : join.end() + 1].isdigit():
            break
        if not join[0].strip() or (join[0].strip() == "," and _counts(folded, join.end())):
            break
        place = join.end()
    return end, articles


def _counts(folded: str, start: int) -> bool:
    """Whether the number after a comma counts something else, such as "sections 4, 12 of whom"."""
    after = _NUMBER.match(folded, start)
    return bool(
        after
        and re.match(
            r"\s+(?:counts?|years?|jahre|anos|anni|ans|лет|months|monate|persons)",
            folded[after.end() : after.end() + 12],
        )
    )


def _more(folded: str, end: int, articles: list[str]) -> int:
    """Go on after "and Article 5", "sowie § 264", "и ч. 3 ст. 218"."""
    while join := _JOIN.match(folded, end):
        place = join.end()
        while part := _PART_FIRST.match(folded, place):
            place = part.end()
        head = _HEAD.match(folded, place)
        if head is None:
            return end
        further, some = _items(folded, head.end())
        if not some:
            return end
        articles.extend(some)
        end = further
    return end


_NAMES_BEFORE = compiled(
    rf"(?:(?:{patterns.PENAL_CODE})|(?:{patterns.PROCEDURE})|(?<!\w)(?:tck|cmk|stgb|cp|c\.p\.|irg|ипк|ук|"
    rf"упк|кк|poca|ipc)(?:\s?[рк][фкаб])?)$"
)


def _act_before(text: str, folded: str, start: int, last: int) -> Act | None:
    gap = _ACT_BEFORE.search(folded, max(last, start - 4), start)
    if gap is None or gap.start() <= last:
        return None
    floor = max(last, start - _LOOK_BACK)
    line = (
        max(
            folded.rfind("\n", floor, gap.start()),
            folded.rfind("(", floor, gap.start()) if ")" not in folded[floor : gap.start()] else -1,
        )
        + 1
    )
    floor = max(floor, line)
    window = folded[floor : gap.start()]
    match = _NAMES_BEFORE.search(window)
    if match and match[0].strip():
        begin = floor + match.start()
        return act_at(text, folded, begin)
    named = re.search(
        r"(?:[A-Z][\w'’()&-]*\s+(?:(?:of|and|the|\(?[A-Z][\w'’()&-]*)\s+)*)?(?:Act|Ordinance|Proclamation|"
        r"Code)(?:,?\s*(?:\(?\d{4}\)?|\(Act \d+\)|\(Cap\.? ?\d+\)|\d+/\d{4}))*$",
        text[floor : gap.start()],
    )
    if named is None:
        return None
    act = act_at(text, folded, floor + named.start())
    return act if act and act.end >= gap.start() - 1 else None
