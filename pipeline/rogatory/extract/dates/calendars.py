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
