"""An annotated letter says what its record should hold, and is read as any mail is."""

from pathlib import Path

import pytest

from rogatory.corpus.letters import Letter, read_letter
from rogatory.evaluation.annotated import expectation_of, records_of
from rogatory.extract.pipeline import load_pipeline
from rogatory.office import load_office

LETTER = """+++
language = "en"
hand = "T"
family = "T1"
looks = "letter"
about = ""
received = "2026-03-09"
type = "evidence"
requesting = "IE"
requested = "PT"
urgent = false
confidential = true
[parties.p1]
roles = ["witness"]
+++
Dublin, <ld date="2026-03-02">2 March 2026</ld>

To the Prosecutor General of Portugal

Please <m id="m1" code="take_statement" status="requested">hear <p id="p1">Orla Keane</p></m>, born \
<dob p="p1" date="1990-05-04">4 May 1990</dob>, \
<dl kind="response_due" date="2026-06-30" status="firm">by 30 June 2026</dl>. \
We investigate <off id="f1" cat="fraud">fraud</off> under <prov off="f1">section 6 of the Theft Act</prov>. \
We do not ask you to <m id="m2" code="search_seizure" status="declined">search the house of <p id="p1">Keane</p></m>.
"""


@pytest.fixture
def letter(tmp_path: Path) -> Letter:
    path = tmp_path / "T01.txt"
    path.write_text(LETTER)
    return read_letter(path)


def test_what_is_declined_is_not_expected(letter: Letter) -> None:
    assert expectation_of(letter)["measures"] == [{"code": "take_statement"}]


def test_a_party_is_expected_once_by_its_longest_name_with_its_own_birth_date(letter: Letter) -> None:
    assert expectation_of(letter)["parties"] == [
        {"name": "Orla Keane", "roles": ["witness"], "birth_date": "1990-05-04"}
    ]


def test_a_provision_belongs_to_its_offence(letter: Letter) -> None:
    assert expectation_of(letter)["offences"] == [
        {"text": "fraud", "categories": ["fraud"], "provisions": ["section 6 of the Theft Act"]}
    ]


def test_a_letter_is_typeset_read_and_composed(letter: Letter) -> None:
    (record,) = records_of(letter, load_pipeline(None, load_office(None)), load_office(None))
    assert record.requesting_state is not None
    assert record.requesting_state.value == "IE"
    assert record.source.pages == 1
    assert [str(d.date) for d in record.deadlines] == ["2026-06-30"]
