"""What a scanner, a fax machine or a camera leaves of a page is the same for the same seed."""

import io
from typing import Any

import pikepdf
import pypdfium2
import pytest
import typst

from rogatory.corpus.degrade import WEARS, Wear, degraded


@pytest.fixture(scope="module")
def letter() -> bytes:
    made = typst.compile(b"#set page(width: 10cm, height: 8cm)\nRequest for assistance\n#pagebreak()\nAnnex")
    assert isinstance(made, bytes)
    return made


def told(data: bytes) -> list[tuple[float, float, str, int]]:
    """Return width, height, text and number of objects of each page."""
    with pypdfium2.PdfDocument(data) as pdf:
        pages: list[Any] = [pdf[n] for n in range(len(pdf))]
        return [
            (*page.get_size(), page.get_textpage().get_text_range().strip(), len(list(page.get_objects())))
            for page in pages
        ]


@pytest.mark.parametrize("wear", WEARS.values(), ids=list(WEARS))
def test_the_same_seed_gives_the_same_bytes_and_another_others(letter: bytes, wear: Wear) -> None:
    assert degraded(letter, wear, seed=1) == degraded(letter, wear, seed=1) != degraded(letter, wear, seed=2)


@pytest.mark.parametrize("wear", WEARS.values(), ids=list(WEARS))
def test_each_page_becomes_one_picture_of_the_same_size(letter: bytes, wear: Wear) -> None:
    expected = [
        (pytest.approx(wide, abs=0.01), pytest.approx(high, abs=0.01), "", 1) for wide, high, *_ in told(letter)
    ]
    assert told(degraded(letter, wear, seed=1)) == expected


def test_pages_that_are_not_chosen_keep_their_text(letter: bytes) -> None:
    assert [page[2] for page in told(degraded(letter, Wear(), seed=1, pages=[1]))] == ["", "Annex"]


def test_a_fax_has_one_bit_and_its_own_resolution(letter: bytes) -> None:
    with pikepdf.open(io.BytesIO(degraded(letter, WEARS["fine fax"], seed=1))) as pdf:
        image: Any = pdf.pages[0].Resources.XObject.Scan
        assert (int(image.BitsPerComponent), str(image.Filter)) == (1, "/CCITTFaxDecode")
        assert int(image.Height) / (8 / 2.54) == pytest.approx(196, abs=1)
