"""Which document of a mail is the request, which its cover note, which an enclosure."""

import pytest

from rogatory.extract.mailing import verdicts
from rogatory.reading import from_text

REQUEST = """Prosecutor's Office of Lindau
Our ref: 412 Js 81/26
Lindau, 3 March 2026
To the competent authority of Valdoria
Subject: Request for mutual legal assistance in criminal matters

Dear colleagues,

on the basis of the European Convention on Mutual Assistance in Criminal Matters of 20 April 1959 we request you to hear
the witness Anna Karlsson, born 3 April 1980, and to search the premises of Nordlicht Ltd.

Yours faithfully,
Dr. Vogt, Prosecutor"""
OTHER = REQUEST.replace("412 Js 81/26", "99 Js 7/26").replace(
    "hear\nthe witness Anna Karlsson, born 3 April 1980", "freeze account 77"
)
GERMAN = """Staatsanwaltschaft Lindau
Unser Zeichen: 412 Js 81/26
Lindau, 3. März 2026
An die zuständige Behörde von Valdoria
Betreff: Rechtshilfeersuchen in Strafsachen
Übersetzung aus dem Englischen

Sehr geehrte Kolleginnen und Kollegen,

wir ersuchen Sie, die Zeugin Anna Karlsson, geboren 3. April 1980, zu vernehmen und die Räume zu durchsuchen.

Hochachtungsvoll
Dr. Vogt"""
ORDER = "SEARCH WARRANT\n\nIt is ordered that the premises of Nordlicht Ltd be searched.\n\nJudge Brandt"
JUDGMENT = "JUDGMENT\n\nIn the name of the people\n\nThe accused is sentenced to three years."
LAW = "\n".join(f"Article {n}\nWhoever deceives another shall be punished." for n in range(260, 266))
CERTIFICATE = "CERTIFICATE OF AUTHENTICITY\n\nThis is to certify that the copy is true."
COVER = "Dear Sir or Madam,\n\nplease find attached our request and its annexes.\n\nKind regards\nRegistry"
LONG_COVER = COVER.replace("annexes.", "annexes. We would be grateful for an acknowledgement of receipt.")
NAMING = "Please find attached our request to hear the witness Karlsson. Thank you."
BODY = """Dear colleagues,

the 24/7 contact point of Canada requests you to order the expedited preservation of the logs of account
night.heron.77 under Article 29 of the Convention on Cybercrime. The logs will be deleted in three days.

Sgt. Doyle"""
THANKS = "Thank you for your letter."
SCAN = ""


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param([THANKS], ["request"], id="what stands alone is filed"),
        pytest.param([COVER, REQUEST], ["cover_note", "request"], id="cover note"),
        pytest.param([NAMING, REQUEST], ["cover_note", "request"], id="cover note that names the act"),
        pytest.param(
            [LONG_COVER, ORDER, REQUEST, LAW], ["cover_note", "order", "request", "law_text"], id="enclosures"
        ),
        pytest.param([COVER, REQUEST, JUDGMENT], ["cover_note", "request", "judgment"], id="judgment"),
        pytest.param([REQUEST, CERTIFICATE], ["request", "other"], id="certificate"),
        pytest.param([COVER, REQUEST, OTHER], ["cover_note", "request", "request"], id="two requests"),
        pytest.param([COVER, REQUEST, GERMAN], ["cover_note", "request", "translation"], id="translation"),
        pytest.param([BODY], ["request"], id="the message itself"),
        pytest.param([BODY, LAW], ["request", "law_text"], id="the message itself, with a law text"),
        pytest.param([COVER, SCAN], ["cover_note", "request"], id="what cannot be read may be the request"),
        pytest.param([COVER, REQUEST, SCAN], ["cover_note", "request", "other"], id="and is none beside one"),
        pytest.param([COVER, ORDER], ["cover_note", "request"], id="an order alone is what was sent"),
        pytest.param([COVER], ["request"], id="a cover note whose attachment is missing"),
    ],
)
def test_what_each_document_is(texts: list[str], expected: list[str]) -> None:
    assert [verdict.role for verdict in verdicts([from_text(text) for text in texts])] == expected


def test_each_verdict_has_a_reason_and_companions_a_title() -> None:
    found = verdicts([from_text(text) for text in (COVER, REQUEST, LAW)])

    assert all(verdict.reason for verdict in found)
    assert found[2].title == "Article 260"


def test_no_documents_have_no_verdicts() -> None:
    assert verdicts([]) == []
