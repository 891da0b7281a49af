"""Letters within one file are told apart, and each keeps what was read of its pages."""

from dataclasses import replace

import pytest

from rogatory.extract.segments import Part, cut, parts_of
from rogatory.reading import from_text
from rogatory.reading.source import Cell, Table

GERMAN = """Staatsanwaltschaft Brandis
Aktenzeichen 418 Js 20931/26
12. März 2026
Betreff: Ersuchen um Rechtshilfe

Sehr geehrte Damen und Herren,
wir ersuchen um Übersendung der Unterlagen zu dem Konto 7719040233 und zu dem Konto 5520187744 bei der Bank in der
Hauptstadt, die der Beschuldigte unter der Rufnummer 0171 5550133 eröffnet hat.

Mit freundlichen Grüßen
Lindner
"""
ENGLISH = """Public Prosecutor's Office Brandis
File 418 Js 20931/26
12 March 2026
Subject: Request for legal assistance

Dear Sir or Madam,
we request that you send us the papers of the account 7719040233 and of the account 5520187744 at the bank in the
capital, which the accused opened with the telephone number 0171 5550133.

Yours faithfully
Lindner
"""
OTHER = ENGLISH.replace("20931/26", "30412/26").replace("7719040233", "6610032211")
SAID = "Certified translation from German\n" + OTHER


def kinds(text: str) -> list[str]:
    return [part.kind for part in parts_of(from_text(text))]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(ENGLISH, "translation", id="the same numbers in another language"),
        pytest.param(SAID, "translation", id="it says so"),
        pytest.param(OTHER, "request", id="other numbers"),
        pytest.param(GERMAN, "request", id="the same language"),
        pytest.param(
            OTHER.replace("Request for legal assistance", "Request for translation"), "request", id="it asks for one"
        ),
    ],
)
def test_a_letter_in_another_language_is_told_from_its_translation(second: str, expected: str) -> None:
    assert kinds(f"{GERMAN}\n\f\n{second}") == ["request", expected]


def halves(source_pages: tuple[int, int]) -> tuple[Table, ...]:
    """One table on each page: a cell of three characters, and an empty one behind it."""
    starts = (0, len(GERMAN) + 3)
    return tuple(
        Table(page, ((Cell(start, start + 3), Cell(start + 3, start + 3)),))
        for page, start in zip(source_pages, starts, strict=True)
    )


def test_a_part_keeps_the_tables_of_its_pages() -> None:
    source = from_text(f"{GERMAN}\n\f\n{OTHER}")
    source = replace(source, tables=halves((1, 2)))
    first, second = (part.source for part in parts_of(source))
    assert [table.page for table in first.tables] == [1]
    assert [table.page for table in second.tables] == [2]
    (cell, empty) = second.tables[0].rows[0]
    assert second.text[cell.start : cell.end] == source.text[len(GERMAN) + 3 :][:3]
    assert (empty.start, empty.end) == (cell.end, cell.end)


def test_the_whole_is_one_part_with_its_tables() -> None:
    source = replace(from_text(GERMAN), tables=halves((1, 1))[:1])
    assert Part.whole(source).source.tables == cut(source, 0, len(source.text), (1,)).tables == source.tables
