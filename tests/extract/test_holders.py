"""Whose a thing is stands in the letter's own words, or in the holder's column of a table."""

from dataclasses import replace

import pytest

from rogatory.extract.document import evidence_at
from rogatory.extract.groups import Proposal
from rogatory.extract.items.holders import Holders
from rogatory.reading.plain import from_text
from rogatory.reading.source import Cell, SourceText, Table
from rogatory.record import By, Party


def places(text: str, words: str) -> list[tuple[int, int]]:
    found, place = [], text.find(words)
    while place >= 0:
        found.append((place, place + len(words)))
        place = text.find(words, place + 1)
    return found


def held(source: SourceText, things: list[str], names: list[str]) -> list[str | None]:
    text = source.text
    groups = [[Proposal(a, b, "account_local", 0.9, By.RULE) for a, b in places(text, thing)] for thing in things]
    parties = [
        Party(key=name, name=name, kind="person", evidence=tuple(evidence_at(source, *p) for p in places(text, name)))
        for name in names
    ]
    holders = Holders(source, parties, [thing for group in groups for thing in group])
    return [holders.of(group) for group in groups]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("statements of account 11-22 held by Ana Roe from 2024", "Ana Roe", id="en held by"),
        pytest.param("account 11-22 at Old Quay Bank, Port, in the name of Ms Ana Roe", "Ana Roe", id="bank between"),
        pytest.param("Ana Roe is the holder of account 11-22", "Ana Roe", id="holder named first"),
        pytest.param("the account of Ana Roe, no. 11-22, was opened", "Ana Roe", id="account of"),
        pytest.param("le compte 11-22, dont la titulaire est Ana Roe", "Ana Roe", id="a verb before the name"),
        pytest.param("le compte 11-22 ouvert au nom de Mme Ana Roe", "Ana Roe", id="fr"),
        pytest.param("das Konto 11-22, lautend auf Frau Ana Roe", "Ana Roe", id="de"),
        pytest.param("IBAN: 11-22\nKontoinhaberin: Ana Roe", "Ana Roe", id="on a form"),
        pytest.param("a conta 11-22, titulada por Ana Roe", "Ana Roe", id="pt"),
        pytest.param("cuenta 11-22 en el Banco Viejo, a nombre de la señora Ana Roe", "Ana Roe", id="es"),
        pytest.param("счёт 11-22, открытый на имя Ana Roe", "Ana Roe", id="ru"),
        pytest.param("الحساب رقم 11-22 لدى بنك الرصيف باسم Ana Roe", "Ana Roe", id="ar"),
        pytest.param("Ana Roe paid 500 into account 11-22", None, id="only who paid"),
        pytest.param("account 11-22 was used. It was held by others. Ana Roe fled", None, id="another sentence"),
        pytest.param("obtain from Old Quay Bank account 11-22", None, id="only the bank"),
    ],
)
def test_the_holder_is_whom_the_words_name(text: str, expected: str | None) -> None:
    assert held(from_text(text), ["11-22"], ["Ana Roe", "Old Quay Bank"]) == [expected]


def test_two_accounts_have_each_its_own_holder() -> None:
    text = "account 11-22 in the name of Ana Roe, account 33-44 in the name of Ben Doe and account 55-66"
    assert held(from_text(text), ["11-22", "33-44", "55-66"], ["Ana Roe", "Ben Doe"]) == ["Ana Roe", "Ben Doe", None]


def test_two_accounts_joined_by_and_have_one_holder() -> None:
    text = "accounts 11-22 and 33-44 in the name of Ana Roe"
    assert held(from_text(text), ["11-22", "33-44"], ["Ana Roe"]) == ["Ana Roe", "Ana Roe"]


def test_the_holders_column_of_a_table_gives_the_first_account_of_its_row() -> None:
    text = "We ask about Ana Roe.\n\nHolder\tAccount\tPaid from\nROE Ana\t11-22\t33-44"
    rows = tuple(
        tuple(Cell(*places(text, words)[0]) for words in row)
        for row in (("Holder", "Account", "Paid from"), ("ROE Ana", "11-22", "33-44"))
    )
    source = replace(from_text(text), tables=(Table(1, rows),))
    assert held(source, ["11-22", "33-44"], ["Ana Roe"]) == ["Ana Roe", None]
