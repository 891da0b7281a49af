"""Dates as letters write them."""

import datetime as dt

import pytest

from rogatory.extract.dates.calendars import from_hijri
from rogatory.extract.dates.find import dates

FULL = [
    pytest.param("dated 3 March 2026 and", "2026-03-03", id="en"),
    pytest.param("on March 3rd, 2026", "2026-03-03", id="en month first"),
    pytest.param("the 3rd day of March 2026", "2026-03-03", id="en day of"),
    pytest.param("Done this third day of March, two thousand and twenty-six.", "2026-03-03", id="en in words"),
    pytest.param("03-MAR-2026", "2026-03-03", id="en military"),
    pytest.param("Paris, le 1er mars 2026", "2026-03-01", id="fr"),
    pytest.param("le trois mars deux mille vingt-six", "2026-03-03", id="fr in words"),
    pytest.param("3. März 2026", "2026-03-03", id="de"),
    pytest.param("Wien, am 7. Jänner 2025", "2025-01-07", id="de Austria"),
    pytest.param("3 de marzo de 2026", "2026-03-03", id="es"),
    pytest.param("tres de marzo de dos mil veintiséis", "2026-03-03", id="es in words"),
    pytest.param("a los tres días del mes de marzo del año dos mil veintiséis", "2026-03-03", id="es formula"),
    pytest.param("15 de setiembre del 2026", "2026-09-15", id="es Peru"),
    pytest.param("3 de março de 2026", "2026-03-03", id="pt"),
    pytest.param("1.º de março de 2026", "2026-03-01", id="pt first"),
    pytest.param("Roma, 3 marzo 2026", "2026-03-03", id="it"),
    pytest.param("tre marzo duemilaventisei", "2026-03-03", id="it in words"),
    pytest.param("3 марта 2026 г.", "2026-03-03", id="ru"),
    pytest.param("третьего марта две тысячи двадцать шестого года", "2026-03-03", id="ru in words"),
    pytest.param("«3» марта 2026 года", "2026-03-03", id="ru form"),
    pytest.param("3 березня 2026 року", "2026-03-03", id="uk"),
    pytest.param("dnia 3 marca 2026 r.", "2026-03-03", id="pl"),
    pytest.param("3 maart 2026", "2026-03-03", id="nl"),
    pytest.param("3 Mart 2026", "2026-03-03", id="tr"),
    pytest.param("3 martie 2026", "2026-03-03", id="ro"),
    pytest.param("٣ مارس ٢٠٢٦", "2026-03-03", id="ar Egypt"),
    pytest.param("3 آذار/مارس 2026", "2026-03-03", id="ar both names"),
    pytest.param("٢٨ كانون الأول ٢٠٢٥", "2025-12-28", id="ar Levant"),
    pytest.param("12 جويلية 2026", "2026-07-12", id="ar Maghreb"),
    pytest.param("5 شتنبر 2025", "2025-09-05", id="ar Morocco"),
    pytest.param("الثالث من مارس 2026", "2026-03-03", id="ar day in words"),
    pytest.param("2026年3月3日", "2026-03-03", id="zh"),
    pytest.param("二〇二六年三月二十三日", "2026-03-23", id="zh in words"),
    pytest.param("令和8年3月3日", "2026-03-03", id="ja era"),
    pytest.param("3 มีนาคม 2569", "2026-03-03", id="th Buddhist"),
    pytest.param("2026-03-03", "2026-03-03", id="iso"),
    pytest.param("2026/3/23", "2026-03-23", id="year first"),
    pytest.param("23.03.2026", "2026-03-23", id="dots"),
    pytest.param("23/3/26", "2026-03-23", id="short year"),
    pytest.param("17-03-1996", "1996-03-17", id="hyphens"),
    pytest.param("03/23/2026", "2026-03-23", id="only month first fits"),
    pytest.param("3.III.2026", "2026-03-03", id="roman"),
    pytest.param("22 I 2025", "2025-01-22", id="roman with blanks"),
    pytest.param("03. 03. 2026", "2026-03-03", id="loose dots"),
    pytest.param("3  March\n2026", "2026-03-03", id="over a line"),
    pytest.param("02.02.1990", "1990-02-02", id="both readings agree"),
    pytest.param("٣\u200f/٣\u200f/٢٠٢٦", "2026-03-03", id="ar with direction marks"),
]


@pytest.mark.parametrize(("text", "expected"), FULL)
def test_reads_a_full_date(text: str, expected: str) -> None:
    assert [m.value()["date"] for m in dates(text)] == [expected]


PARTIAL = [
    pytest.param("in March 2026", "2026-03", None, id="month and year"),
    pytest.param("Februar 2026", "2026-02", None, id="de month"),
    pytest.param("by 3 March at the latest", None, "--03-03", id="no year"),
    pytest.param("до 1 октября", None, "--10-01", id="ru no year"),
    pytest.param("am Mo., 19.01., 18:00 Uhr", None, "--01-19", id="de figures without year"),
    pytest.param("by the end of March", None, "--03", id="month alone"),
    pytest.param("born in 1986 at Linz", "1986", None, id="year of birth"),
]


@pytest.mark.parametrize(("text", "date", "yearless"), PARTIAL)
def test_keeps_what_is_missing_open(text: str, date: str | None, yearless: str | None) -> None:
    assert [(m.value()["date"], m.value()["yearless"]) for m in dates(text)] == [(date, yearless)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the witness may 3 times", id="modal verb"),
        pytest.param("host 203.0.113.87", id="IP address"),
        pytest.param("file 714 St 9/26k", id="file number"),
        pytest.param("IBAN CH59 0879 9016 2533 4007 1", id="IBAN"),
        pytest.param("they march in order", id="verb"),
        pytest.param("ref. 2025/13/45", id="no such day"),
        pytest.param("31.02.2026", id="February has no 31st"),
        pytest.param("UIF/OUT/2025", id="file number with letters"),
        pytest.param("articles 3.1.2.4", id="numbering"),
    ],
)
def test_is_not_misled(text: str) -> None:
    assert dates(text) == []


ORDER = [
    pytest.param("by 03/04/2026 (letter of 25/02/2026)", ["2026-04-03", "2026-02-25"], id="day above 12"),
    pytest.param("by 03/04/2026 (letter of 02/25/2026)", ["2026-03-04", "2026-02-25"], id="month first shown"),
    pytest.param("by 03/04/2026, that is 3 April 2026", ["2026-04-03", "2026-04-03"], id="same date in words"),
    pytest.param("by 03/04/2026, i.e. 2026-03-04", ["2026-03-04", "2026-03-04"], id="same date year first"),
    pytest.param("by 03/04/2026", [None], id="nothing shown"),
    pytest.param("by 03/04/2026, 25/02/2026, 02/26/2026", [None, "2026-02-25", "2026-02-26"], id="both shown"),
    pytest.param(
        "03.04.2026 and 25.02.2026 but 02/25/2026", ["2026-04-03", "2026-02-25", "2026-02-25"], id="own format first"
    ),
]


@pytest.mark.parametrize(("text", "expected"), ORDER)
def test_settles_day_and_month_over_the_whole_document(text: str, expected: list[str | None]) -> None:
    assert [m.value()["date"] for m in dates(text)] == expected


def test_keeps_both_readings_of_an_open_date() -> None:
    assert dates("by 03/04/2026")[0].value()["candidates"] == ["2026-04-03", "2026-03-04"]


CLOCKS = [
    pytest.param("on 3 March 2026 at 14:00 hrs UTC+2", "14:00", "+02:00", id="en"),
    pytest.param("le 3 mars 2026 à 9h30", "09:30", None, id="fr"),
    pytest.param("am 3. März 2026, 10.00 Uhr", "10:00", None, id="de"),
    pytest.param("3 March 2026 at 2 p.m.", "14:00", None, id="afternoon"),
    pytest.param("el 3 de marzo de 2026 a las 08:30 horas", "08:30", None, id="es"),
    pytest.param("12:00 on 3 March 2026", "12:00", None, id="before the date"),
    pytest.param("19.01.2026, 18:00 Uhr MEZ", "18:00", "+01:00", id="named zone"),
    pytest.param("on 3 March 2026 at 14:00 hrs UTC-94", "14:00", None, id="a zone that OCR misread"),
    pytest.param("3 марта 2026 г. в 10:00", "10:00", None, id="ru"),
    pytest.param("3 مارس 2026 الساعة 10:00", "10:00", None, id="ar"),
]


@pytest.mark.parametrize(("text", "time", "zone"), CLOCKS)
def test_joins_the_time_to_its_date(text: str, time: str, zone: str | None) -> None:
    value = dates(text)[0].value()
    assert (value["time"], value["zone"]) == (time, zone)


def test_a_hijri_date_takes_the_gregorian_day_the_letter_gives_for_it() -> None:
    found = dates("في ١٥ رمضان ١٤٤٧هـ الموافق ٤ مارس ٢٠٢٦م")
    assert [(m.value()["date"], m.calendar) for m in found] == [("2026-03-04", "hijri"), ("2026-03-04", "gregorian")]


def test_a_hijri_date_alone_is_converted_by_the_table() -> None:
    assert [m.value()["date"] for m in dates("15 Ramadan 1447 AH")] == ["2026-03-04"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param((1446, 12, 17), dt.date(2025, 6, 13), id="by the Umm al-Qura calendar"),
        pytest.param((1390, 1, 1), dt.date(1970, 3, 9), id="its first day"),
        pytest.param((1460, 12, 29), dt.date(2039, 1, 24), id="its last year"),
        pytest.param((1400, 13, 1), None, id="no such month"),
    ],
)
def test_converts_hijri_days(day: tuple[int, int, int], expected: dt.date | None) -> None:
    assert from_hijri(*day) == expected


def test_the_first_day_of_a_range_takes_the_month_of_the_second() -> None:
    assert [m.value()["date"] for m in dates("between 4 and 6 December 2026")] == ["2026-12-04", "2026-12-06"]


def test_a_range_in_figures_shares_the_year() -> None:
    assert [m.value()["date"] for m in dates("VON 04.12. BIS 06.12.2026")] == ["2026-12-04", "2026-12-06"]


BODY = "We ask for your help in a case of fraud and thank you in advance for it. " * 6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Vaduz, am 27. März 2026\n\nDas Urteil vom 2. März 2026", "2026-03-27", id="place and date"),
        pytest.param("Date: 5 May 2026\nWe refer to 1 May 2026.", "2026-05-05", id="labelled"),
        pytest.param("Geburtsdatum: 23.08.1988\nText", None, id="date of birth"),
        pytest.param("Haftbefehl\nvom 5. August 2026\nim Wortlaut", None, id="a line that goes on"),
        pytest.param(f"Of. 61204/26 Lisboa, 9 de novembro de 2026 Assunto: X\n{BODY}", "2026-11-09", id="two columns"),
        pytest.param(f"العدد: 4471 تونس في 29 أكتوبر 2026\n{BODY}", "2026-10-29", id="place in Arabic"),
        pytest.param(f"{BODY} im Auftrag. 26.08.2025\n\nA. B.", "2025-08-26", id="alone at the end"),
        pytest.param(f"{BODY}\nSignature : Lille, 05/05/2026\n", "2026-05-05", id="place at the end"),
        pytest.param(f"24.09.2020   исх. № 1\n{BODY}", "2020-09-24", id="number behind it"),
        pytest.param(f"Date: Meskerem 6, 2018 (16 September 2025)\n{BODY}", "2025-09-16", id="other calendar first"),
        pytest.param(f"{BODY}\nBudapest, 2026. September 25.\n", "2026-09-25", id="year first"),
        pytest.param(f"{BODY}\n司法部\n二〇二六年四月九日于北京\n", "2026-04-09", id="zh"),
        pytest.param(f"Ha Noi, day 30 month 6 year 2025\n{BODY}", "2025-06-30", id="named parts"),
        pytest.param(
            f"{BODY}\nм. Київ, двадцять другого січня дві тисячі двадцять шостого року\n",
            "2026-01-22",
            id="uk in words",
        ),
    ],
)
def test_marks_the_date_of_the_letter(text: str, expected: str | None) -> None:
    assert next((m.value()["date"] for m in dates(text) if m.letter), None) == expected
