"""Dates in figures: ISO, day and month in either order, Roman months, Chinese, Japanese and Hijri figures."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rogatory.extract.dates.calendars import BUDDHIST_OFFSET, ERAS, from_hijri, from_jalali, gregorian
from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import CHINESE, chinese, roman_month
from rogatory.extract.dates.words import two_digit_year

_EDGE = r"(?<![\w.,/-])(?<!\d:)"
_HIJRI_TAIL = r"(?P<hijri>\s*(?:هـ|ه(?!\w)|a\.?h\.?(?!\w)|h(?!\w)))?(?P<ad>\s*م(?!\w))?"
_YEAR_FIRST = re.compile(
    rf"{_EDGE}(?P<y>\d{{4}})\s?(?P<sep>[-/.])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<d>\d{{1,2}})(?![\d])"
    rf"(?!(?P=sep)\d)(?:(?=t\d|\s*(?:ه|م)(?![^\W_]))|(?![^\W\d_])){_HIJRI_TAIL}"
)
# Vietnam names the parts: "day 30 month 6 year 2025", "ngày 30 tháng 6 năm 2025".
_NAMED_PARTS = re.compile(
    r"(?<![^\W\d_])(?:day|ngay)\s+(?P<d>\d{1,2})\s+(?:month|thang)\s+(?P<m>\d{1,2})\s+(?:year|nam)\s+(?P<y>\d{4})(?!\d)"
)
_COMPACT_ISO = re.compile(r"(?<![\w-])(?P<y>20\d\d)-(?P<m>[01]\d)(?![\w-])")
_YEAR_LAST = re.compile(
    rf"{_EDGE}(?P<a>\d{{1,2}})\s{{0,2}}(?P<sep>[-/.])\s{{0,2}}(?P<b>\d{{1,2}})\s{{0,2}}(?P=sep)\s{{0,2}}"
    rf"(?P<y>\d{{4}}|\d{{2}})(?![\w])(?![-/.]\d){_HIJRI_TAIL}"
)
_ROMAN = re.compile(
    rf"{_EDGE}(?P<d>\d{{1,2}})\s?(?P<sep>[-/.\s])\s?(?P<m>xii|xi|x|ix|viii|vii|vi|iv|v|iii|ii|i)\s?(?P=sep)\s?"
    r"(?P<y>\d{4})(?!\d)"
)
_SHORT = re.compile(rf"{_EDGE}(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.(?![\d])(?!\s\d{{4}})")
_SHORT_CUE = re.compile(
    r"(?:\b(?:am|bis|vom|zum|den|ab|und|von|vor|dem|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    r"\.?,?\s*|-\s*)\Z"
)
_HAN = re.compile(
    rf"(?:(?P<era>{'|'.join(ERAS)})(?P<ey>\d{{1,3}}|{CHINESE}{{1,3}})|(?P<y>\d{{4}}|{CHINESE}{{4}}))\s?年\s?"
    rf"(?P<m>\d{{1,2}}|{CHINESE}{{1,3}})\s?月(?:\s?(?P<d>\d{{1,2}}|{CHINESE}{{1,3}})\s?[日号號])?"
)
_BIRTH_YEAR = re.compile(
    r"(?:\b(?:born|geb\.?|geboren|ne|nee|nacid[oa]|nascid[oa]|nat[oa]|ур\.|nascut|urodzon[ya])\s*(?:in|im\s+jahr|en|em|nel)?\s*)"
    r"(?P<y>(?:19|20)\d\d)(?![\d./-])|(?<!\d)(?P<z>(?:19|20)\d\d)\s*(?:г\.\s*р\.|года\s+рождения|р\.\s*н\.)"
)


def numeric_dates(text: str, folded: str) -> Iterator[Mention]:
    """Yield the dates in figures; where day and month may be exchanged, `swapped` holds the second reading."""
    for match in _YEAR_FIRST.finditer(folded):
        yield from _year_first(match)
    for match in _YEAR_LAST.finditer(folded):
        yield from _year_last(match)
    for match in _ROMAN.finditer(folded):
        month = roman_month(match["m"])
        if month and _upper(text, match) and gregorian(int(match["y"]), month, int(match["d"])):
            yield Mention(match.start(), match.end(), int(match["y"]), month, int(match["d"]), "roman", score=0.9)
    for match in _SHORT.finditer(folded):
        day, month = int(match["d"]), int(match["m"])
        if gregorian(2024, month, day) and _SHORT_CUE.search(folded, max(0, match.start() - 14), match.start()):
            yield Mention(
                match.start(), match.end(), None, month, day, "numeric", separator=".", order="dmy", score=0.7
            )
    for match in _HAN.finditer(folded):
        yield from _han(match)
    for match in _NAMED_PARTS.finditer(folded):
        if gregorian(int(match["y"]), int(match["m"]), int(match["d"])):
            yield Mention(match.start(), match.end(), int(match["y"]), int(match["m"]), int(match["d"]), "words")
    for match in _COMPACT_ISO.finditer(folded):
        if 1 <= int(match["m"]) <= 12:
            yield Mention(match.start(), match.end(), int(match["y"]), int(match["m"]), None, "iso", score=0.5)
    for match in _BIRTH_YEAR.finditer(folded):
        group = "y" if match["y"] else "z"
        yield Mention(match.start(group), match.end(group), int(match[group]), None, None, "year", score=0.6)


def _upper(text: str, match: re.Match[str]) -> bool:
    """Roman months are capitals, unless dots hold the date together ("3.iii.2026")."""
    return match["sep"] == "." or text[match.start("m") : match.end("m")].isupper()


def _year_first(match: re.Match[str]) -> Iterator[Mention]:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    form = "iso" if match["sep"] == "-" else "numeric"
    if match["hijri"] or 1300 <= year <= 1500:
        yield from _hijri(match, year, month, day)
        return
    if year > 2400:
        year -= BUDDHIST_OFFSET
    if not 1800 <= year <= 2200:
        return
    if gregorian(year, month, day):
        yield Mention(match.start(), match.end(), year, month, day, form, separator=match["sep"], score=0.97)
    elif gregorian(year, day, month):  # 2026/25/03: the month cannot be 25
        yield Mention(match.start(), match.end(), year, day, month, form, separator=match["sep"], score=0.6)


def _year_last(match: re.Match[str]) -> Iterator[Mention]:
    a, b, short = int(match["a"]), int(match["b"]), len(match["y"]) == 2
    year = two_digit_year(int(match["y"])) if short else int(match["y"])
    if match["hijri"] or 1300 <= year <= 1500:
        yield from _hijri(match, year, b, a)
        return
    if year > 2400:
        year -= BUDDHIST_OFFSET
    if not 1800 <= year <= 2200:
        return
    day_first, month_first = gregorian(year, b, a), gregorian(year, a, b)
    if day_first is None and month_first is None:
        return
    score = 0.6 if short and match["sep"] != "." else 0.8 if short else 0.95
    swapped = (a, b) if day_first and month_first and a != b else None
    month, day = (b, a) if day_first else (a, b)
    order = "" if day_first and month_first else "dmy" if day_first else "mdy"
    found = Mention(match.start(), match.end(), year, month, day, "numeric", swapped=swapped, score=score)
    yield replace(found, separator=match["sep"], order=order)


def _hijri(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Mention]:
    """Read years of the 1400s: solar (Iran, Afghanistan) up to 1420, lunar above, as both stand near the present."""
    solar = year <= 1420 and not match["hijri"]
    found = from_jalali(year, month, day) if solar else from_hijri(year, month, day)
    if found:
        calendar = "jalali" if solar else "hijri"
        yield Mention(match.start(), match.end(), found.year, found.month, found.day, "numeric", calendar, score=0.8)


def _han(match: re.Match[str]) -> Iterator[Mention]:
    era = match["era"]
    base = chinese(match["ey"] if era else match["y"])
    month, day = chinese(match["m"]), chinese(match["d"]) if match["d"] else None
    if base is None or month is None:
        return
    year = base + ERAS[era] if era else base
    if gregorian(year, month, day or 1):
        calendar = "japanese" if era and not era.startswith("民") else "minguo" if era else "gregorian"
        yield Mention(match.start(), match.end(), year, month, day, "words", calendar, score=0.97 if day else 0.8)
