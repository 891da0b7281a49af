"""Times of day that belong to a date: "at 14:00 hrs UTC+2", "à 9h30", "10.00 Uhr", "الساعه ١٠:٠٠"."""

import re

from rogatory.extract.dates.mention import Clock
from rogatory.extract.dates.patterns import ZONES

_FARTHEST = 14  # hours from UTC, at Kiritimati; OCR reads others
_REACH = 40  # characters after a date in which its time may begin
_LINK = (
    r"\s*(?:,|;|\(|-|at|um|a\s+las?|as|alle(?:\s+ore)?|ore|a|à|o\s+godz(?:inie|\.)?|godz\.|в|о|vers|om|kl\.|klo|la\s+ora|ora|saat|"
    r"الساعه|في\s+الساعه|على\s+الساعه|by|not\s+later\s+than|until|bis|от|gegen|t)?"
)
_NAMED = "|".join(sorted(ZONES, key=len, reverse=True))
_ZONE = (
    rf"(?:\s*\(?(?P<zone>(?:utc|gmt)\s*[+-]\s*\d{{1,2}}(?::?\d{{2}})?|(?:{_NAMED})"
    r"(?![^\W\d_])|[+-]\d{2}:?\d{2}))?"
)
_SUFFIX = (
    r"(?P<suffix>\s*(?:uhr|hours|hrs?\.?|h(?![^\W\d_])|heures?|horas?|hs\.?|ore|час\w*|ч\.?|год\w*|uur"
    r"|صباحا|مساء|ظهرا|ص(?!\w)|م(?!\w)))?"
)
_TIME = (
    r"(?P<hour>2[0-4]|[01]?\d)(?!\d(?!\d))(?:\s?(?P<sep>[:.h])\s?(?P<minute>[0-5]\d)(?!\d)(?::[0-5]\d)?|(?P<compact>[0-5]\d)(?=\s*(?:hrs|hours)))?"
    rf"(?:\s*(?P<noon>a\.?m\.?|p\.?m\.?)(?![^\W\d_]))?{_SUFFIX}{_ZONE}"
)
_ASKS_FOR_TIME = re.compile(r"\b(?:ore|godz|kl|klo|ora|saat|الساعه)\b")
_AFTER = re.compile(rf"(?P<link>(?:{_LINK})(?:{_LINK}))\s*{_TIME}")
_BEFORE = re.compile(
    rf"(?<![\w.:/-]){_TIME}\s*(?:,|of|on|del|am|le|el|on\s+the|di|do\s+dia|do|de|в\s+день|يوم|من\s+يوم)?\s*\Z"
)


def clock_after(folded: str, end: int) -> Clock | None:
    """Return the time that directly follows a date ending at `end`."""
    match = _AFTER.match(folded, end, end + _REACH)
    return _clock(match) if match else None


def clock_before(folded: str, start: int) -> Clock | None:
    """Return the time that stands directly before a date ("12:00 on 3 March"); its `end` is where it begins."""
    match = _BEFORE.search(folded, max(0, start - _REACH), start)
    clock = _clock(match) if match else None
    return Clock(clock.hour, clock.minute, clock.zone, match.start()) if clock and match else None


def _clock(match: re.Match[str]) -> Clock | None:
    marked = (
        match["suffix"]
        or match["noon"]
        or match["compact"]
        or _ASKS_FOR_TIME.search(match.groupdict().get("link") or "")
    )
    if not marked and match["sep"] not in {":", "h"} and not (match["sep"] and match["zone"]):
        return None  # "3 March 2026. 10.5 kg"
    hour = int(match["hour"])
    minute = int(match["minute"] or match["compact"] or 0)
    noon = (match["noon"] or "").replace(".", "")
    if noon == "pm" and hour < 12:
        hour += 12
    elif noon == "am" and hour == 12:
        hour = 0
    if "مساء" in (match["suffix"] or "") and hour < 12:
        hour += 12
    if hour == 24:
        hour, minute = 23, 59
    return Clock(hour, minute, _offset(match["zone"]), match.end())


def _offset(zone: str | None) -> str | None:
    """Return "UTC+2", "cest" or "+0200" as an offset such as "+02:00"; None for one that no clock on earth has."""
    if zone is None:
        return None
    digits = re.search(r"([+-])\s*(\d{1,2}):?(\d{2})?$", zone)
    if digits and (int(digits[2]) > _FARTHEST or int(digits[3] or 0) > 59):
        return None
    if digits:
        return f"{digits[1]}{int(digits[2]):02}:{digits[3] or '00'}"
    return ZONES.get(zone.strip())
