"""The arithmetic of periods as laws."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.deadlines.counting import counted, hours_later, last_day, lengthened, months_later

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))


def weekday(day: dt.date) -> bool:
    return day.weekday() < 5


@given(DAYS, st.integers(1, 500))
def test_the_day_of_the_event_is_not_counted(start: dt.date, amount: int) -> None:
    assert counted(start, amount, "days", weekday) - start == dt.timedelta(days=amount)


@given(DAYS, st.integers(-60, 60))
def test_months_keep_the_number_or_end_with_the_month(start: dt.date, months: int) -> None:
    end = months_later(start, months)
    assert end.day == start.day or (end == last_day(end.year, end.month) and end.day < start.day)
    assert (end.year - start.year) * 12 + end.month - start.month == months


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        pytest.param("2027-01-31", 1, "2027-02-28", id="short month"),
        pytest.param("2028-01-31", 1, "2028-02-29", id="leap year"),
        pytest.param("2026-03-31", -1, "2026-02-28", id="backwards"),
        pytest.param("2026-11-30", 3, "2027-02-28", id="over the year"),
    ],
)
def test_months_at_the_edge(start: str, months: int, end: str) -> None:
    assert months_later(dt.date.fromisoformat(start), months) == dt.date.fromisoformat(end)


@given(DAYS, st.integers(1, 60))
def test_working_days_skip_the_others(start: dt.date, amount: int) -> None:
    end = counted(start, amount, "working_days", weekday)
    between = [start + dt.timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert weekday(end)
    assert sum(map(weekday, between)) == amount


@given(st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2040, 1, 1), timezones=st.just(dt.UTC)), st.integers(1, 200))
def test_hours_begin_with_the_full_hour(start: dt.datetime, hours: int) -> None:
    end = hours_later(start, hours)
    assert end.minute == 0
    assert dt.timedelta(hours=hours) <= end - start < dt.timedelta(hours=hours + 1)


def test_hours_are_no_days() -> None:
    with pytest.raises(ValueError, match="hours"):
        counted(dt.date(2026, 1, 1), 2, "hours", weekday)


@given(DAYS, st.integers(1, 100))
def test_the_law_never_shortens(start: dt.date, amount: int) -> None:
    end = counted(start, amount, "days", weekday)
    later = lengthened(start, end, weekday)
    assert later >= end
    assert weekday(later)
