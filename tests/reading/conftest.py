"""Small PDFs made while the tests run."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import SourceText, read_pdf
from rogatory.reading.limits import DEFAULT

Typeset = Callable[[str], bytes]
Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]


@pytest.fixture(scope="session")
def typeset() -> Typeset:
    def make(markup: str) -> bytes:
        made = typst.compile(markup.encode())
        assert isinstance(made, bytes)
        return made

    return make


@pytest.fixture(scope="session")
def drawn() -> Drawn:
    def make(draw: Callable[[Canvas], None]) -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(595, 842))
        canvas.setFont("Helvetica", 11)
        draw(canvas)
        canvas.save()
        return out.getvalue()

    return make


@pytest.fixture(scope="session")
def read() -> Read:
    """Read in this process, so that a failure shows its place."""

    def make(data: bytes) -> SourceText:
        return read_pdf(data, name=Path("letter.pdf"), limits=DEFAULT)

    return make
