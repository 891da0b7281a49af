"""The office profile: what is refused, the calendar, and who is bound by what."""

import datetime as dt
from pathlib import Path

import pytest
from pydantic import ValidationError

from rogatory.errors import SettingsError
from rogatory.office import Office, load_office, sample_office
from rogatory.office.calendar import easter_sunday

DAY = dt.date(2026, 3, 3)


def test_without_a_file_nothing_is_in_force() -> None:
    office = load_office(None)
    assert (office.state, office.time_zone, office.sha256) == (None, "UTC", None)
    assert not office.in_force("untoc", "DE", DAY)


def test_the_sample_office_is_hashed_and_has_its_state() -> None:
    office = sample_office()
    assert office.state == "XV"
    assert len(office.sha256 or "") == 64


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param('colour = "red"', ["colour", "unknown"], id="unknown key"),
        pytest.param('[languages]\nacepted = ["en"]', ["languages.acepted", "unknown"], id="unknown key inside"),
        pytest.param('time_zone = "Mars/Olympus"', ["time_zone", "Mars/Olympus"], id="no such zone"),
        pytest.param('[references]\nregister = "("', ["references", "regular expression"], id="broken pattern"),
        pytest.param('[holidays]\ncountry = "ZZ"', ["holidays", "ZZ"], id="no such calendar"),
        pytest.param('[holidays.fixed]\n"13-01" = "x"', ["13-01"], id="no such day"),
        pytest.param(
            '[[treaties]]\ninstrument = "magna_carta"\nstates = []\nin_force_from = 2000-01-01',
            ["treaties.1", "magna_carta"],
            id="no such instrument",
        ),
        pytest.param('[desks.kitchen]\nlabel = "x"', ["kitchen"], id="no such desk"),
        pytest.param("state = ", ["TOML"], id="no TOML"),
        pytest.param('sha256 = "0"', ["sha256"], id="hash given"),
    ],
)
def test_a_wrong_profile_is_refused_with_its_key_and_place(tmp_path: Path, content: str, words: list[str]) -> None:
    path = tmp_path / "office.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(SettingsError) as refused:
        load_office(path)
    assert all(word in str(refused.value) for word in [str(path), *words])
    assert refused.value.remedy


def test_a_missing_profile_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_office(tmp_path / "none.toml")


def test_a_profile_never_changes() -> None:
    with pytest.raises(ValidationError):
        load_office(None).state = "DE"  # type: ignore[misc]  # that it is frozen is the point


@pytest.mark.parametrize(
    ("day", "works"),
    [
        pytest.param(dt.date(2026, 3, 3), True, id="a Tuesday"),
        pytest.param(dt.date(2026, 3, 7), False, id="a Saturday"),
        pytest.param(dt.date(2026, 4, 3), False, id="Good Friday"),
        pytest.param(dt.date(2027, 5, 17), False, id="Whit Monday"),
        pytest.param(dt.date(2028, 6, 12), False, id="Republic Day"),
    ],
)
def test_working_days_of_the_sample_office(day: dt.date, works: bool) -> None:
    assert sample_office().working_day(day) is works


@pytest.mark.parametrize("year", [2025, 2026, 2027, 2028])
def test_the_sample_office_has_twelve_holidays_a_year(year: int) -> None:
    days = [dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(365)]
    assert sum(sample_office().holidays.name(day) is not None for day in days) == 12


def test_a_national_calendar_and_another_weekend_are_used() -> None:
    office = Office.model_validate({"weekend": ["friday", "saturday"], "holidays": {"country": "FR"}})
    assert not office.working_day(dt.date(2026, 7, 14))
    assert not office.working_day(dt.date(2026, 3, 6))
    assert office.working_day(dt.date(2026, 3, 8))


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2025, dt.date(2025, 4, 20)),
        (2026, dt.date(2026, 4, 5)),
        (2027, dt.date(2027, 3, 28)),
        (2028, dt.date(2028, 4, 16)),
    ],
)
def test_easter(year: int, expected: dt.date) -> None:
    assert easter_sunday(year) == expected


@pytest.mark.parametrize(
    ("instrument", "state", "day", "bound"),
    [
        pytest.param("eio", "FR", DAY, True, id="EIO with France"),
        pytest.param("eio", "DK", DAY, False, id="EIO not with Denmark"),
        pytest.param("reg2018_1805", "IE", DAY, False, id="freezing regulation not with Ireland"),
        pytest.param("eu_uk_tca", "GB", DAY, True, id="TCA with the United Kingdom"),
        pytest.param("riyadh1983", "JO", DAY, False, id="Riyadh not"),
        pytest.param("minsk1993", "KZ", DAY, False, id="Minsk not"),
        pytest.param("bilateral_extradition", "BR", DAY, True, id="bilateral with Brazil"),
        pytest.param("bilateral_extradition", "BR", dt.date(2010, 1, 1), False, id="before it began"),
        pytest.param("reg2024_3011", "DE", DAY, False, id="not yet applied"),
        pytest.param("untoc", None, DAY, False, id="State unknown"),
    ],
)
def test_what_is_in_force(instrument: str, state: str | None, day: dt.date, bound: bool) -> None:
    assert sample_office().in_force(instrument, state, day) is bound


@pytest.mark.parametrize(
    ("instruments", "state", "accepted"),
    [
        pytest.param(("untoc",), "PE", ("en", "fr", "de"), id="general list"),
        pytest.param(("bilateral_mlat",), "KZ", ("en", "ru"), id="the treaty says so"),
        pytest.param(("coe_mla1959",), "IT", ("en", "fr", "de", "it"), id="a rule by State"),
        pytest.param(("untoc", "coe_mla1959"), "IT", ("en", "fr", "de", "it"), id="any of several instruments"),
    ],
)
def test_accepted_languages(instruments: tuple[str, ...], state: str, accepted: tuple[str, ...]) -> None:
    assert sample_office().accepted_languages(instruments, state, DAY) == accepted
