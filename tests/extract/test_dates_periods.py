"""Periods as letters write them."""

import pytest

from rogatory.extract.dates.numerals import view
from rogatory.extract.dates.periods import periods


@pytest.mark.parametrize(
    ("text", "n", "unit"),
    [
        pytest.param("within thirty (30) days", 30, "days", id="en words and figure"),
        pytest.param("within 30 (thirty) calendar days", 30, "days", id="en figure and words"),
        pytest.param("a 90-day period", 90, "days", id="en hyphen"),
        pytest.param("10 working days", 10, "working_days", id="en working days"),
        pytest.param("a fortnight", 2, "weeks", id="en fortnight"),
        pytest.param("within 48h", 48, "hours", id="48h"),
        pytest.param("forty-eight hours", 48, "hours", id="en words"),
        pytest.param("quinze jours", 15, "days", id="fr"),
        pytest.param("dix jours ouvrés", 10, "working_days", id="fr working days"),
        pytest.param("quatre-vingt-dix jours", 90, "days", id="fr ninety"),
        pytest.param("sous huitaine", 8, "days", id="fr huitaine"),
        pytest.param("diez días hábiles", 10, "working_days", id="es"),
        pytest.param("cuarenta y cinco días", 45, "days", id="es words"),
        pytest.param("trinta dias", 30, "days", id="pt"),
        pytest.param("15 (quinze) dias úteis", 15, "working_days", id="pt working days"),
        pytest.param("vierzehn Tagen", 14, "days", id="de"),
        pytest.param("3 Werktage", 3, "working_days", id="de working days"),
        pytest.param("einem Monat", 1, "months", id="de one"),
        pytest.param("venti giorni", 20, "days", id="it"),
        pytest.param("в 10-дневный срок", 10, "days", id="ru adjective"),
        pytest.param("в течение трёх суток", 3, "days", id="ru sutok"),
        pytest.param("в течение 30 (тридцати) дней", 30, "days", id="ru both"),
        pytest.param("десяти рабочих дней", 10, "working_days", id="ru working days"),
        pytest.param("в течение месяца", 1, "months", id="ru one month"),
        pytest.param("خلال ثلاثين يوماً", 30, "days", id="ar"),
        pytest.param("خمسة عشر يوما", 15, "days", id="ar fifteen"),
        pytest.param("أسبوعين", 2, "weeks", id="ar dual"),
        pytest.param("72 ساعة", 72, "hours", id="ar hours"),
        pytest.param("zestig dagen", 60, "days", id="nl"),
        pytest.param("14 dni", 14, "days", id="pl"),
        pytest.param("30 gün", 30, "days", id="tr"),
        pytest.param("30 de zile", 30, "days", id="ro"),
        pytest.param("十个工作日内", 10, "working_days", id="zh"),
        pytest.param("30日内", 30, "days", id="zh days"),
    ],
)
def test_reads_a_period(text: str, n: int, unit: str) -> None:
    assert [(p.n, p.unit) for p in periods(view(text))] == [(n, unit)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the first week of May", id="ordinal"),
        pytest.param("à 14 h", id="time of day"),
        pytest.param("section 1–H", id="section"),
        pytest.param("1,340,000 days", id="sum"),
    ],
)
def test_is_no_period(text: str) -> None:
    assert periods(view(text)) == []
