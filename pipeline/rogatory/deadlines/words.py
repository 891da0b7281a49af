"""Days that the letter gives by its own day: "tomorrow", "the end of the month", "Friday", a day without a year."""

import datetime as dt

from rogatory.deadlines.counting import DAY, WorkingDay, last_day, on_or_before
from rogatory.deadlines.phrase import Reading

JUST_PAST = 60  # days: "by 30 April" in a reminder of 5 May means the April that is over
Day = dt.date | tuple[dt.date, dt.date] | None  # a day, the first and last day of a range, or nothing known


def named_day(word: str, written: dt.date, working_day: WorkingDay) -> dt.date | None:
    """Return the day of a calendar word seen from the letter's own day; None for a word that names none."""
    month_end = last_day(written.year, written.month)
    sunday = written + (6 - written.weekday()) * DAY
    fixed = {
        "today": written,
        "tomorrow": written + DAY,
        "end_of_month": month_end,
        "this_month": month_end,
        "end_of_year": dt.date(written.year, 12, 31),
        "end_of_week": max(written, on_or_before(sunday, working_day)),
    }
    if word in fixed:
        return fixed[word]
    name, _, number = word.rpartition("_")
    if name == "weekday":
        return written + ((int(number) - written.weekday() - 1) % 7 + 1) * DAY
    return _next_day(int(number), written) if name == "day" else None


def _next_day(number: int, written: dt.date) -> dt.date | None:
    month = written.replace(day=1)
    for _ in range(3):
        end = last_day(month.year, month.month)
        if number <= end.day and month.replace(day=number) >= written:
            return month.replace(day=number)
        month = end + DAY
    return None


def day_of(reading: Reading, near: dt.date | None, *, end: bool) -> Day:
    """Return the day or range of a reading; `near` is the day from which a missing year is supplied.

    `end` takes a month or year at its last day. Both readings of an open date are no range: they give None.
    """
    if reading.candidates:
        return None
    parts = _parts(reading, near)
    if parts is None:
        return None
    year, month, day = parts
    first = dt.date(year, month or 1, day or 1)
    last = first if day else last_day(year, month or 12)
    if first == last:
        return first
    return last if end else (first, last)


def _parts(reading: Reading, near: dt.date | None) -> tuple[int, int | None, int | None] | None:
    if reading.date:
        year, *rest = (int(part) for part in reading.date.split("-"))
        return year, *_two(rest)
    if reading.yearless is None or near is None:
        return None
    month, day = _two([int(part) for part in reading.yearless.removeprefix("--").split("-")])
    if month is None:
        return None
    for year in range(near.year - 1, near.year + 5):
        if day and day > last_day(year, month).day:
            continue  # 29 February waits for the next leap year
        if dt.date(year, month, day or last_day(year, month).day) >= near - JUST_PAST * DAY:
            return year, month, day
    return None


def _two(parts: list[int]) -> tuple[int | None, int | None]:
    return (parts[0] if parts else None, parts[1] if len(parts) > 1 else None)
