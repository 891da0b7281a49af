"""A file that cannot be read is refused with a code, a reason and a remedy."""

import io
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from rogatory.errors import IntakeError
from rogatory.reading import Limits, SourceText, read_document

Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]
NAME = Path("inbox/letter.pdf")


@pytest.fixture(scope="module")
def letter(drawn: Drawn) -> bytes:
    return drawn(lambda canvas: canvas.drawString(60, 700, "Request for assistance"))


def encrypted(data: bytes, password: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=password, R=6))
    return out.getvalue()


def with_pages(count: int) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(count):
            pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def made_of(objects: dict[int, bytes]) -> bytes:
    """Write a PDF object by object, with a right cross-reference table."""
    data, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = max(objects) + 1
    table = b"".join(b"%010d 00000 %s \n" % (places.get(n, 0), b"n" if n in places else b"f") for n in range(size))
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return data + b"xref\n0 %d\n" % size + table + trailer


def looped() -> bytes:
    pages = b"<</Type/Pages/Count 3/Kids[3 0 R 2 0 R]>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>"
    return made_of({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: pages, 3: page})


def bomb() -> bytes:
    pressed = zlib.compress(zlib.compress(b" " * (1 << 28), 9) + b" " * 64, 9)
    stream = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>\nstream\n%s\nendstream" % (len(pressed), pressed)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>"
    pages = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
    return made_of({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: pages, 3: page, 4: stream})


def refusal(data: bytes, limits: Limits | None = None) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        read_document(data, NAME, limits or Limits())
    return caught.value


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda letter: b"", "empty", id="empty"),
        pytest.param(lambda letter: b"\n \n", "empty", id="only blanks"),
        pytest.param(lambda letter: b"Dear Sir, this is no PDF.", "not_pdf", id="text"),
        pytest.param(lambda letter: letter[: len(letter) // 2], "truncated", id="half"),
        pytest.param(lambda letter: encrypted(letter, "unknown"), "encrypted", id="password"),
        pytest.param(lambda letter: with_pages(0), "no_pages", id="no pages"),
        pytest.param(lambda letter: with_pages(501), "page_limit", id="501 pages"),
        pytest.param(lambda letter: looped(), "page_tree_loop", id="loop in the page tree"),
        pytest.param(lambda letter: b"%PDF-1.7\nnonsense\nstartxref\n9\n%%EOF", "damaged", id="nonsense"),
    ],
)
def test_bad_files_are_refused(make: Callable[[bytes], bytes], code: str, letter: bytes) -> None:
    error = refusal(make(letter))
    assert error.code == code
    assert error.path == NAME
    assert str(error).startswith(f"{NAME}: ")
    assert error.remedy


def test_a_decompression_bomb_meets_the_memory_limit() -> None:
    assert refusal(bomb(), Limits(memory_bytes=128 << 20)).code == "memory_limit"


def test_too_many_characters_are_refused_not_cut(letter: bytes) -> None:
    error = refusal(letter, Limits(page_characters=10))
    assert (error.code, error.page) == ("text_limit", 1)


def test_a_file_beyond_the_size_is_refused(letter: bytes) -> None:
    assert refusal(letter, Limits(file_bytes=100)).code == "file_size"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IntakeError) as caught:
        read_document(tmp_path / "gone.pdf")
    assert (caught.value.code, caught.value.retry) == ("unreadable", True)


def test_an_empty_password_is_no_obstacle(letter: bytes) -> None:
    assert read_document(encrypted(letter, ""), NAME).text == "Request for assistance"


def test_a_broken_cross_reference_is_repaired_and_told(letter: bytes) -> None:
    trailer = letter.rindex(b"trailer")
    table = letter.rindex(b"xref", 0, letter.rindex(b"startxref"))
    broken = letter[:table] + b"startxref\n7\n%%EOF"
    source = read_document(broken, NAME)
    assert trailer > table
    assert source.text == "Request for assistance"
    assert [notice.code for notice in source.notices] == ["repaired"]
