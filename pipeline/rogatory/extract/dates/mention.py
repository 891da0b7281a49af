"""The value of one date as the text gives it, before anything outside the text is known."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from rogatory.extract.dates.calendars import gregorian


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zone` is an offset such as "+02:00", None where the letter names none."""

    hour: int
    minute: int
    zone: str | None
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in the text.

    `year` is None for "3 March", `day` for "March 2026"; `swapped` is the reading with day and month
    exchanged, while the order is open. Calendars other than the Gregorian one are already converted.
    """

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    form: str
    calendar: str = "gregorian"
    swapped: tuple[int, int] | None = None  # month, day
    clock: Clock | None = None
    score: float = 0.95
    separator: str = ""
    order: str = ""  # "dmy" or "mdy" where the figures themselves allow one order only
    letter: bool = False

    @property
    def complete(self) -> dt.date | None:
        """The day, where year, month and day are known and no second reading stands against it."""
        if self.year is None or self.month is None or self.day is None or self.swapped:
            return None
        return gregorian(self.year, self.month, self.day)

    def value(self) -> dict[str, Any]:
        """Return the JSON form that the `dates` group carries.

        `date` is YYYY, YYYY-MM or YYYY-MM-DD, None while it is open; `yearless` is --MM or --MM-DD.
        `candidates` holds both readings where the order of day and month is open, else nothing.
        """
        return {
            "date": None if self.swapped or self.year is None else _partial(self.year, self.month, self.day),
            "yearless": _yearless(self.month, self.day) if self.year is None else None,
            "candidates": self._candidates(),
            "form": self.form,
            "time": f"{self.clock.hour:02}:{self.clock.minute:02}" if self.clock else None,
            "zone": self.clock.zone if self.clock else None,
            "calendar": self.calendar,
            "letter": self.letter,
        }

    def _candidates(self) -> list[str]:
        if not self.swapped or self.year is None:
            return []
        return [_partial(self.year, self.month, self.day), _partial(self.year, *self.swapped)]


def _partial(year: int, month: int | None, day: int | None) -> str:
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def _yearless(month: int | None, day: int | None) -> str | None:
    if month is None:
        return None
    return f"--{month:02}" if day is None else f"--{month:02}-{day:02}"
