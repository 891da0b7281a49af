"""The files that hide, would do or pretend something are read, told of, and give nothing that nobody sees."""

import re
from pathlib import Path

import pytest

from rogatory.corpus.doubtful import LETTER, doubtful
from rogatory.corpus.signing import authority_pem
from rogatory.office import sample_office
from rogatory.office.certificates import certificates
from rogatory.reading import SourceText, read_document

INBOX = Path(__file__).parents[2] / "corpora" / "inbox"
TOLD = re.findall(r"^\| (2026\S+\.pdf) \|.*`(\w+)`, a warning \|$", (INBOX / "datasheet.md").read_text("utf-8"), re.M)
TRUSTED = certificates(sample_office().trusted_certificates)


def read(path: Path) -> SourceText:
    return read_document(path, trusted=TRUSTED)


def test_they_are_made_of_one_letter_again_with_the_same_bytes() -> None:
    lie_there = {path.name: path.read_bytes() for path in (INBOX / "doubtful").iterdir()}
    assert doubtful((INBOX / "mail" / LETTER).read_bytes()) == lie_there


def test_the_datasheet_names_each() -> None:
    assert sorted(name for name, _ in TOLD) == sorted(path.name for path in (INBOX / "doubtful").iterdir())


@pytest.mark.parametrize(("name", "code"), TOLD)
def test_each_is_read_as_the_letter_it_is_made_of_and_told_of(name: str, code: str) -> None:
    source = read(INBOX / "doubtful" / name)
    assert code in [notice.code for notice in source.notices]
    assert source.text == read(INBOX / "mail" / LETTER).text


def test_the_signed_letter_is_sound_and_its_signer_trusted_in_the_sample_alone() -> None:
    (one,) = read(INBOX / "mail" / "email" / "2026-11-19_DE_Spontanauskunft_Fennhagen.pdf").signatures
    assert (one.signer, one.intact, one.trusted, one.covers_whole) == (
        "Staatsanwaltschaft Fennhagen, Poststelle",
        True,
        "true",
        True,
    )


def test_the_sample_office_trusts_the_sample_authority() -> None:
    (path,) = sample_office().trusted_certificates
    assert [file.read_bytes() for file in path.iterdir()] == [authority_pem()]
