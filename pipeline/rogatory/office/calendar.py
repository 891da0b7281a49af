"""Working days of the office's State."""

import datetime as dt
from functools import cache
from typing import Literal

import holidays as national
from pydantic import Field

from rogatory.record import Frozen

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Holidays(Frozen):
    """Days on which the office is closed.

    `country` is a code of the `holidays` package; `fixed` maps "MM-DD" to a name, `easter` a name to its
    distance in days from Easter Sunday (Western), `dates` single days to their names. All add up.
    """

    country: str | None = None
    fixed: dict[str, str] = Field(default_factory=dict)
    easter: dict[str, int] = Field(default_factory=dict)
    dates: dict[dt.date, str] = Field(default_factory=dict)

    def name(self, day: dt.date) -> str | None:
        """Return the name of the holiday, or None."""
        if found := self.dates.get(day) or self.fixed.get(f"{day:%m-%d}"):
            return found
        distance = (day - easter_sunday(day.year)).days
        for name, offset in self.easter.items():
            if offset == distance:
                return name
        return _national(self.country, day.year).get(day) if self.country else None


@cache
def _national(country: str, year: int) -> dict[dt.date, str]:
    return dict(national.country_holidays(country, years=year).items())


@cache
def easter_sunday(year: int) -> dt.date:
    """Return Western Easter of a year of the Gregorian calendar.

    Anonymous Gregorian computus as printed in Nature, 20 April 1876.
    """
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)
