"""Dates whose month is a word: "3 March 2026", "March 3rd", "le 1er mars", "٣ آذار/مارس ٢٠٢٦", "mars 2026"."""

import re
from collections.abc import Iterator
from functools import cache

from rogatory.extract.dates.alternation import by_first_letters
from rogatory.extract.dates.calendars import BUDDHIST_OFFSET, from_hijri, gregorian
from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import number, number_pattern, view
from rogatory.extract.dates.patterns import ALSO_WORDS, DAY_ARTICLES, HIJRI_MONTHS, MONTHS, NUMBERS, WEEKDAYS

_REACH = 60  # characters before a month in which its day, spelled out, may begin
_WORD_START = r"(?<![^\W\d_])"

_SPELLED: dict[str, int] = {view(s): n for ms in MONTHS.values() for n, m in enumerate(ms, 1) for s in m.split("|")}
_LANGUAGES: dict[str, set[str]] = {}
for _language, _months in MONTHS.items():
    for _month in _months:
        for _spelling in _month.split("|"):
            _LANGUAGES.setdefault(view(_spelling), set()).add(_language.partition("-")[0])
# Short forms such as "Jan" or "ene" are believed only beside a year.
_FULL = {view(m.split("|")[0]) for ms in MONTHS.values() for m in ms} | {s for s in _SPELLED if not s.isascii()}

_NAME = by_first_letters("|".join(re.escape(s).replace(r"\ ", r"\s+") for s in sorted(_SPELLED, key=len, reverse=True)))
_HIJRI = "|".join(f"(?P<h{n}>{view(m)})" for n, m in enumerate(HIJRI_MONTHS, 1))
_MONTH = re.compile(rf"{_WORD_START}(?:(?P<name>{_NAME})|{_HIJRI})(?![^\W\d_])")
_SECOND_NAME = re.compile(rf"\s*[/(]\s*(?:{_NAME})(?![^\W\d_])\)?")

_WEEKDAY = "|".join(re.escape(view(day)) for day in sorted(WEEKDAYS.split(), key=len, reverse=True))
_BEFORE_DAY = rf"(?:{_WORD_START}(?:يوم\s+)?(?:{_WEEKDAY})\.?\s*,?\s*(?:(?:{view(DAY_ARTICLES)})\s+)?)?"
_BETWEEN = (
    r"(?:\s*(?:days?\s+of|dias?\s+d[eo]l?\s+mes\s+de|dias?\s+de|of\s+the\s+month\s+of|of|del?\s+mes\s+de|de|del|di|d'|من\s+شهر|من|شهر)"
    r"(?![^\W\d_])|\s*[-/.,])?\s*"
)
_DAY_DIGITS = re.compile(
    rf"{_BEFORE_DAY}(?<![\d.,/:])(?P<day>\d{{1,2}})[\x22]?\s*(?:st|nd|rd|th|er|ier|eme|ere|o|a|[º°ª]|-?(?:го|е|я)|-a\s+zi\s+a\s+lunii)?"
    rf"\.?[º°]?{_BETWEEN}\Z"
)
_YEAR = re.compile(
    r"(?:\s*[,./-]|\s+(?:of\s+the\s+year|del?\s+ano|de\s+l'an|dell'anno|of|del|de|di|год[а]?|من\s+عام|لعام|لسنه|عام|سنه)"
    r"(?![^\W\d_])|\.\s*,?)?\s*(?:(?:b\.?\s?e\.?|พ\.ศ\.)\s*)?(?P<year>(?<!\d)\d{4}|(?<=[-/])\d{2}|'\d{2})(?![\d])"
    r"(?P<tail>\s*(?:года|году|год|року|році|г\.?(?:\s*г\.)?(?!\w)|р\.|r\.|roku|هـ|ه(?!\w)|م(?!\w)|a\.?h\.?(?!\w)|h\.?(?!\w)|yili))?"
)
_DAY_AFTER = re.compile(r"\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[./]\d)(?:\s*,)?")
_YEAR_BEFORE = re.compile(r"(?<![\d.,/-])(?P<year>(?:19|20)\d\d)\.?\s+\Z")  # Hungary: "2026. September 25."
_VAGUE = re.compile(
    r"(?:end\s+of|late|early|mid-?|middle\s+of|beginning\s+of|fin|mi-|debut|ende|mitte|anfang|finales\s+de|fin\s+de|mediados\s+de|"
    r"principios\s+de|fim\s+de|final\s+de|meados\s+de|inizio|meta|fine|end[e]?|eind|begin|medio|конца|конце|середин[ыеу]|начал[оаеу]|"
    r"кінця|konca|koniec|نهايه|اواخر|منتصف|اوائل|bis|in|im|en|em|nel|в|до|у|w|في)\s*(?:el\s+mes\s+de|the\s+month\s+of|mes\s+de|de|of|of\s+the\s+month\s+of|"
    r"di|d'|mese\s+di|شهر)?\s*\Z"
)
_HALF = re.compile(r"(?:النصف|الاسبوع|الثلث)\s+\Z")  # "the second half of September" names no day


def dates_in_words(text: str, folded: str) -> Iterator[Mention]:
    """Yield the dates whose month is named; `folded` is the `view` of the text."""
    for match in _MONTH.finditer(folded):
        found = _gregorian(text, folded, match) if match.group("name") else _hijri(folded, match)
        if found:
            yield found


def _gregorian(text: str, folded: str, match: re.Match[str]) -> Mention | None:
    name = re.sub(r"\s+", " ", match.group("name"))
    month, end = _SPELLED[name], match.end()
    second = _SECOND_NAME.match(folded, end)
    if second:
        end = second.end()
    start, day = _day_before(folded, match.start(), name)
    end, year = _year_after(folded, end, name)
    if day is None and year is None:
        after = _DAY_AFTER.match(folded, match.end())
        if after and 1 <= int(after.group("day")) <= 31:
            end, year = _year_after(folded, after.end(), name)
            day, end = int(after.group("day")), end if year else match.end() + len(after.group().rstrip(", "))
            if year is None:
                start, year = _year_before(folded, start)
            if year is None and not ({"en"} & _LANGUAGES[name] and text[match.start()].isupper()):
                return None
    if year is not None and year > 2400:
        year -= BUDDHIST_OFFSET
    if year is None and not _believed(text, folded, match.start(), name, day):
        return None
    if not _possible(year, month, day) or (day is None and name not in _FULL):
        return None
    return Mention(start, end, year, month, day, "words", score=0.97 if year and day else 0.8 if year or day else 0.5)


def _possible(year: int | None, month: int, day: int | None) -> bool:
    return (year is None or 1800 <= year <= 2200) and (day is None or gregorian(year or 2024, month, day) is not None)


def _believed(text: str, folded: str, start: int, name: str, day: int | None) -> bool:
    """Say whether a month without a year is one at all ("3 May" and "by the end of March", not "it may")."""
    if name not in _FULL:
        return False
    if name in ALSO_WORDS and not text[start].isupper() and (day is None or name in {"may", "march"}):
        return False
    return day is not None or _VAGUE.search(folded, max(0, start - _REACH), start) is not None


def _day_before(folded: str, start: int, name: str) -> tuple[int, int | None]:
    found = _DAY_DIGITS.search(folded, max(0, start - _REACH), start)
    if found and 1 <= int(found.group("day")) <= 31:
        return found.start(), int(found.group("day"))
    for language in sorted(_LANGUAGES[name]):
        if language in NUMBERS:
            for spelled in _spelled_day(language).finditer(folded, max(0, start - _REACH), start):
                day = number(spelled.group("day"), language)
                if day and day <= 31 and not _HALF.search(folded, max(0, spelled.start() - 10), spelled.start()):
                    return spelled.start(), day
    return start, None


@cache
def _spelled_day(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE_DAY}(?P<day>{number_pattern(language)}){_BETWEEN}\Z")


@cache
def _spelled_year(language: str) -> re.Pattern[str]:
    link = r"\s*,?\s*(?:(?:in\s+the\s+year|of\s+the\s+year|del?\s+ano|del|de|dell'anno|عام|سنه|من\s+عام)\s+)?"
    return re.compile(rf"{link}(?P<year>{number_pattern(language)})(?:\s*(?:года|року|roku))?")


def _year_after(folded: str, end: int, name: str) -> tuple[int, int | None]:
    found = _YEAR.match(folded, end)
    if found:
        return found.end(), _four_digits(found.group("year"))
    for language in sorted(_LANGUAGES[name]):
        if language in NUMBERS:
            spelled = _spelled_year(language).match(folded, end)
            year = number(spelled.group("year"), language) if spelled else None
            if spelled and year and 1900 <= year <= 2100:
                return spelled.end(), year
    return end, None


def _year_before(folded: str, start: int) -> tuple[int, int | None]:
    found = _YEAR_BEFORE.search(folded, max(0, start - 8), start)
    return (found.start(), int(found["year"])) if found else (start, None)


def _hijri(folded: str, match: re.Match[str]) -> Mention | None:
    month = next(n for n in range(1, 13) if match.group(f"h{n}"))
    start, day = _day_before(folded, match.start(), "مارس")
    end, year = _year_after(folded, match.end(), "مارس")
    if year is None or not 1200 <= year <= 1600:
        return None
    converted = from_hijri(year, month, day or 1)
    if converted is None:
        return None
    # A month alone spreads over two Gregorian months: only its year-month of the first day is kept.
    return Mention(
        start, end, converted.year, converted.month, converted.day if day else None, "words", "hijri", score=0.85
    )


def _four_digits(year: str) -> int:
    digits = year.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    return two_digit_year(int(digits))


def two_digit_year(year: int) -> int:
    """Return the full year of "26" or "85": up to 40 it lies in this century, a birth or a sentence before."""
    return 2000 + year if year <= 40 else 1900 + year
