"""The letter's own day is settled by receipt or by the papers it cites, and never guessed."""

import datetime as dt

import pytest
import spacy

from rogatory.extract.dates.component import Dates
from rogatory.extract.document import attach
from rogatory.extract.items.dated import BY_PAPERS, BY_RECEIPT, dated, instant
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import Found

_TOKENIZER = Tokenizer(spacy.blank("xx").vocab)


def own_day(text: str, received: dt.date | None) -> Found[str] | None:
    doc = Dates()(attach(_TOKENIZER(text), from_text(text)))
    return dated(doc, received)


@pytest.mark.parametrize(
    ("text", "received", "expected"),
    [
        pytest.param("Roma, 8.5.2025\n\nTesto", dt.date(2025, 5, 9), ("2025-05-08", BY_RECEIPT), id="before receipt"),
        pytest.param(
            "Date: 11.01.1995\n\nText", dt.date(1995, 2, 3), ("1995-01-11", BY_RECEIPT), id="month first lies ahead"
        ),
        pytest.param("Date: 27 March 2026\n\nText", None, ("2026-03-27", None), id="nothing to settle"),
        pytest.param(
            "Date: 06.11.2026\n\nauf Ersuchen vom 30. Oktober 2026",
            dt.date(2026, 11, 10),
            ("2026-11-06", BY_PAPERS),
            id="papers",
        ),
    ],
)
def test_the_letters_day(text: str, received: dt.date | None, expected: tuple[str, str | None]) -> None:
    found = own_day(text, received)
    assert found and (found.value, found.rule) == expected


@pytest.mark.parametrize(
    ("text", "received"),
    [
        pytest.param("Date: 06.11.2026\n\nText", dt.date(2026, 12, 18), id="both lie before receipt"),
        pytest.param("Date: 06.11.2026\n\nText", None, id="receipt is not known"),
        pytest.param("Date: 06.11.2026\n\nText", dt.date(2029, 1, 1), id="both lie more than a year back"),
        pytest.param("No day at all", dt.date(2026, 12, 18), id="no day"),
    ],
)
def test_an_open_day_stays_open(text: str, received: dt.date | None) -> None:
    assert own_day(text, received) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Envoyé : mardi 24 novembre 2026 08:00 (UTC+01:00)\n\nTexte", "2026-11-24T08:00:00+01:00", id="all"
        ),
        pytest.param("Date: 24 November 2026 08:00\n\nText", None, id="no offset"),
        pytest.param("Date: 24 November 2026\n\nText", None, id="no hour"),
    ],
)
def test_the_moment_of_a_message(text: str, expected: str | None) -> None:
    found = instant(Dates()(attach(_TOKENIZER(text), from_text(text))))
    assert (found.isoformat() if found else None) == expected
