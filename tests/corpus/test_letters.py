"""Annotated letters are read exactly, and faults are named."""

from pathlib import Path

import pytest

from rogatory.corpus.check import faults
from rogatory.corpus.letters import CorpusError, read_letter

HEAD = """+++
language = "en"
hand = "T"
family = "T01"
looks = "letter"
about = "test"
received = "2026-03-01"
type = "evidence"
requesting = "FR"
requested = "XV"
urgent = false
confidential = true
[parties.p1]
roles = ["suspect"]
+++
"""


def written(folder: Path, body: str) -> Path:
    path = folder / "T01.txt"
    path.write_text(HEAD + body, encoding="utf-8")
    return path


def test_tags_are_taken_out_and_their_places_kept(tmp_path: Path) -> None:
    letter = read_letter(
        written(
            tmp_path,
            'Please <m id="m1" code="take_statement" status="requested">hear <p id="p1">A. Roe</p></m> & <x@y.z>.',
        )
    )
    assert letter.text == "Please hear A. Roe & <x@y.z>.\n"
    assert [(letter.text[t.start : t.end], t.label) for t in letter.tags] == [
        ("hear A. Roe", "measure"),
        ("A. Roe", "person"),
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param('<p id="p1">A', "never closed", id="open"),
        pytest.param("A</p>", "closes nothing", id="closed twice"),
        pytest.param('<p id="p1">A <o id="p1">B</o></p>', "another tag of the layer", id="nested in its layer"),
    ],
)
def test_a_broken_tag_names_its_line(tmp_path: Path, body: str, reason: str) -> None:
    with pytest.raises(CorpusError, match=rf"line 16: .*{reason}"):
        read_letter(written(tmp_path, body))


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        pytest.param('<p id="p1">Ann Roe</p> and Ann Roe', "tagged elsewhere but not at", id="repeat"),
        pytest.param('<p id="p2">Ann Roe</p>', "no party 'p2' in the head", id="unknown party"),
        pytest.param(
            '<m id="m1" code="torture" status="requested">x</m> <p id="p1">B</p>', "has code='torture'", id="code"
        ),
        pytest.param('<prov off="f9">art. 1</prov> <p id="p1">B</p>', "an offence that is not tagged", id="link"),
        pytest.param('<p id="p1"> B</p>', "begins or ends with a blank", id="blank"),
    ],
)
def test_faults_are_named(tmp_path: Path, body: str, fault: str) -> None:
    assert any(fault in sentence for sentence in faults(read_letter(written(tmp_path, body))))
