"""The arithmetic of periods.

Regulation 1182/71 art. 3 and the European Convention on the Calculation of Time-Limits (ETS 76) art. 3: the day
of the event is not counted, months end on the same number or the month's last day, hours count from the next full
hour and never pause.
"""

import calendar
import datetime as dt
from collections.abc import Callable

WorkingDay = Callable[[dt.date], bool]
DAY = dt.timedelta(days=1)


def counted(start: dt.date, amount: int, unit: str, working_day: WorkingDay) -> dt.date:
    """Return the last day of a period after `start`, which is not counted; a negative amount counts back.

    Raises:
        ValueError: If the unit is hours, which end at an instant, or unknown.
        OverflowError: If the day lies beyond the calendar.
    """
    if unit == "days":
        return start + amount * DAY
    if unit == "weeks":
        return start + 7 * amount * DAY
    if unit == "months":
        return months_later(start, amount)
    if unit == "years":
        return months_later(start, 12 * amount)
    if unit == "working_days":
        return _working_days_later(start, amount, working_day)
    raise ValueError(f"a day cannot be counted in {unit}")


def months_later(start: dt.date, months: int) -> dt.date:
    """Return the same number in a later or earlier month, or that month's last day where it has none."""
    years, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return dt.date(years, month + 1, min(start.day, last_day(years, month + 1).day))


def last_day(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _working_days_later(start: dt.date, amount: int, working_day: WorkingDay) -> dt.date:
    step = DAY if amount >= 0 else -DAY
    day, left = start, abs(amount)
    while left:
        day += step
        left -= working_day(day)
    return day


def hours_later(start: dt.datetime, hours: int) -> dt.datetime:
    """Return the end of a period in hours, counted from the next full hour, in the zone of `start`.

    Clock time is added in UTC, so that a change to or from summer time adds and takes no hour.
    """
    full = start.replace(minute=0, second=0, microsecond=0)
    instant = full.astimezone(dt.UTC) + dt.timedelta(hours=hours + (full != start))
    return instant.astimezone(start.tzinfo)


def before(day: dt.date, working_day: WorkingDay) -> dt.date:
    """Return the last working day before a day."""
    return on_or_before(day - DAY, working_day)


def on_or_before(day: dt.date, working_day: WorkingDay) -> dt.date:
    """Return the day itself, or the nearest working day before it."""
    while not working_day(day):
        day -= DAY
    return day


def on_or_after(day: dt.date, working_day: WorkingDay) -> dt.date:
    """Return the day itself, or the nearest working day after it."""
    while not working_day(day):
        day += DAY
    return day


def lengthened(start: dt.date, end: dt.date, working_day: WorkingDay) -> dt.date:
    """Return the later end that the law of time-limits gives a period, or `end` itself.

    A last day that is no working day moves to the next one (1182/71 art. 3(4), ETS 76 art. 5), and a period of two
    days or more holds at least two working days (1182/71 art. 3(5)).
    """
    later = on_or_after(end, working_day)
    if (end - start).days < 2:
        return later
    return max(later, _working_days_later(start, 2, working_day))
