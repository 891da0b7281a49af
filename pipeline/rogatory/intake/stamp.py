"""Finds the day on a registry's receipt stamp."""

import datetime as dt
import re

# Stamps are set in capitals; prose ("we received your letter of 3 March") is not.
_WORDS = (
    "RECEIVED|RECEIPT|EINGEGANGEN|EINGANG|REÇU|RECU|ARRIVÉE|ARRIVEE|RECIBIDO|ENTRADA|RECEBIDO|"
    "RICEVUTO|PERVENUTO|ПОЛУЧЕНО|ПОСТУПИЛО|ВХОДЯЩИЙ"
)
_ARABIC = "وارد|ورد"
_MONTHS = (
    "jan|ene|gen|янв",
    "feb|fév|fev|фев",
    "mar|mär|mrz|mars|мар",
    "apr|avr|abr|апр",
    "may|mai|mag|мая|май",
    "jun|juin|giu|июн",
    "jul|juil|lug|июл",
    "aug|août|aout|ago|авг",
    "sep|set|сен",
    "oct|okt|out|ott|окт",
    "nov|ноя",
    "dec|déc|dez|dic|дек",
)
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"(?P<iso>(?P<iy>\d{{4}})-(?P<im>\d{{2}})-(?P<id>\d{{2}}))"
    rf"|(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?[\s.\-/]+(?:de\s+)?(?P<name>{_MONTH})[^\W\d]*\.?[\s.\-/,]+(?:de\s+)?(?P<y>\d{{4}})"
    rf"|(?P<first>\d{{1,2}})(?P<sep>[./\-])(?P<second>\d{{1,2}})(?P=sep)(?P<year>\d{{4}})",
    re.IGNORECASE,
)
# The word begins a line; its day follows at once, after a preposition or an office's name of a few words.
_STAMP = re.compile(rf"^[\W_]*(?:(?:{_WORDS})\b|(?:{_ARABIC})\b)(?P<rest>[^\d]{{0,60}}\d[^\n]{{0,30}})", re.MULTILINE)


def stamp_date(text: str) -> dt.date | None:
    """Return the day of the first receipt stamp in the text, or None where there is none that can be read one way.

    A numeric day that could be read in both orders (03/04/2026) gives None: it is never guessed. With
    dots (03.04.2026) the day comes first, as everywhere that writes dates so.
    """
    for stamp in _STAMP.finditer(text):
        found = _DATE.search(stamp["rest"])
        if found and (day := _day(found)):
            return day
    return None


def _day(found: re.Match[str]) -> dt.date | None:
    if found["iso"]:
        return _date(int(found["iy"]), int(found["im"]), int(found["id"]))
    if found["name"]:
        start = found["name"].casefold()
        month = next(n for n, names in enumerate(_MONTHS, 1) if start in names.split("|"))
        return _date(int(found["y"]), month, int(found["d"]))
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    readings = {_date(year, second, first)}
    if found["sep"] != ".":
        readings.add(_date(year, first, second))
    readings.discard(None)
    return readings.pop() if len(readings) == 1 else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
