"""Days of other calendars as Gregorian days."""

import datetime as dt

_JULIAN_DAY_OF_ORDINAL_0 = 1721425  # so that ordinal = Julian day - this
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
BUDDHIST_OFFSET = 543

# The Umm al-Qura calendar of Saudi Arabia, a year a number, its first month the highest of 12 bits; 1 is a month of 30
# days. Tables of R.H. van Gent, https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm.
_UMM_AL_QURA_YEAR = 1390
_UMM_AL_QURA_ORDINAL = 719230  # 9 March 1970, 1 Muharram 1390
_UMM_AL_QURA = (
    0xAB4,
    0xAAB,
    0x2AB,
    0xA2B,
    0xAA6,
    0xB4A,
    0xBA5,
    0x5AA,
    0xAB5,
    0x556,
    0xD2B,
    0x54A,
    0xEA5,
    0x752,
    0x6E9,
    0x36A,
    0xAAD,
    0x555,
    0xAA5,
    0xB52,
    0xBA9,
    0x5B4,
    0x9BA,
    0x4DB,
    0x25D,
    0x52D,
    0xAA5,
    0xAD4,
    0xAEA,
    0x56D,
    0x4BD,
    0x23D,
    0x91D,
    0xA95,
    0xB4A,
    0xB5A,
    0x56D,
    0x2B6,
    0x93B,
    0x49B,
    0x655,
    0x6A9,
    0x754,
    0xB6A,
    0x56C,
    0xAAD,
    0x555,
    0xB29,
    0xB92,
    0xBA9,
    0x5D4,
    0xADA,
    0x55A,
    0xAAB,
    0x595,
    0x749,
    0x764,
    0xBAA,
    0x5B5,
    0x2B6,
    0xA56,
    0xD2A,
    0xE95,
    0x72A,
    0x755,
    0x35A,
    0x95D,
    0x49B,
    0xA4D,
    0xD26,
    0xD53,
)


def gregorian(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def from_hijri(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of a Hijri day: by the Umm al-Qura calendar from 1390 to 1460, else by the tabular one.

    Where months begin by sighting, the day may differ by one. None outside 1 to 30, 1 to 12.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1200 <= year <= 1600):
        return None
    months = (year - _UMM_AL_QURA_YEAR) * 12 + month - 1
    if 0 <= months < 12 * len(_UMM_AL_QURA):
        return dt.date.fromordinal(_UMM_AL_QURA_ORDINAL + 29 * months + _long_months(months) + day - 1)
    # The tabular calendar: a cycle of 30 years, the civil epoch.
    julian_day = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day + 1948440 - 385
    return dt.date.fromordinal(julian_day - _JULIAN_DAY_OF_ORDINAL_0)


def _long_months(months: int) -> int:
    """Count the months of 30 days among the first so many of the table."""
    whole, rest = divmod(months, 12)
    return sum(year.bit_count() for year in _UMM_AL_QURA[:whole]) + (_UMM_AL_QURA[whole] >> (12 - rest)).bit_count()


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
