"""Days of other calendars as Gregorian days."""

import datetime as dt

_JULIAN_DAY_OF_ORDINAL_0 = 1721425  # so that ordinal = Julian day - this
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
BUDDHIST_OFFSET = 543


def gregorian(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def from_hijri(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of a Hijri day by the tabular calendar (30-year cycle, civil epoch).

    The Umm al-Qura and sighted calendars may differ from it by a day or two. None outside 1 to 30, 1 to 12.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1200 <= year <= 1600):
        return None
    julian_day = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day + 1948440 - 385
    return dt.date.fromordinal(julian_day - _JULIAN_DAY_OF_ORDINAL_0)


def from_jalali(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of a day of the Iranian solar calendar; None where there is no such day.

    Arithmetic rule of 33-year cycles, right from 1244 to 1473: Borkowski 1996, Earth, Moon and Planets 74.
    """
    if not (1244 <= year <= 1473 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    cycles, rest = divmod(year - 979, 33)
    days = 365 * (year - 979) + cycles * 8 + (rest + 3) // 4
    days += (month - 1) * 31 - max(0, month - 7) + day - 1
    return dt.date(1600, 3, 20) + dt.timedelta(days=days + 1)
