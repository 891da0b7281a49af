"""Only pages, or regions of a page, without a usable text layer are sent to OCR, each with its reason."""

import io
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import engine
from rogatory.reading.characters import characters, view_of
from rogatory.reading.drawing import drawing
from rogatory.reading.limits import DEFAULT
from rogatory.reading.ocr.decision import Scan, is_garbage, scan_of
from rogatory.reading.pdf import read_layers

SENTENCE = "The court requests the records of the account and asks for an answer by the end of the year."
SHIFTED = "".join(chr((ord(c) - 97 + 7) % 26 + 97) if c.islower() else c for c in SENTENCE)

Draw = Callable[[Canvas], None]


def scans(draw: Draw) -> tuple[Scan, ...]:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    draw(canvas)
    canvas.save()
    return read_layers(out.getvalue(), name=Path("letter.pdf"), limits=DEFAULT).scans


def grey() -> ImageReader:
    return ImageReader(Image.fromarray(np.full((60, 40), 200, dtype=np.uint8)))


def paragraphs(canvas: Canvas, text: str, lines: int, top: float = 780) -> None:
    for n in range(lines):
        canvas.drawString(60, top - 16 * n, text)


def text_only(canvas: Canvas) -> None:
    paragraphs(canvas, SENTENCE, 12)


def scan_only(canvas: Canvas) -> None:
    canvas.drawImage(grey(), 0, 0, 595, 842)


def stamp_over_scan(canvas: Canvas) -> None:
    scan_only(canvas)
    canvas.drawString(60, 820, "FAX +41 44 555 01 20   21/11/2026 09:14   P. 001/003")


def signature_over_scan(canvas: Canvas) -> None:
    scan_only(canvas)
    paragraphs(canvas, "Digitally signed by the registry on 21 November 2026, serial 00417", 5, top=120)


def text_over_scan(canvas: Canvas) -> None:
    scan_only(canvas)
    paragraphs(canvas, SENTENCE, 30)


def logo(canvas: Canvas) -> None:
    text_only(canvas)
    canvas.drawImage(grey(), 60, 790, 60, 40)


def half_page_picture(canvas: Canvas) -> None:
    text_only(canvas)
    canvas.drawImage(grey(), 60, 60, 470, 320)


def gibberish(canvas: Canvas) -> None:
    paragraphs(canvas, SHIFTED, 12)


def drawn_letters(canvas: Canvas) -> None:
    for n in range(40):
        canvas.bezier(60 + n, 700, 70 + n, 720, 80 + n, 690, 90 + n, 700)


@pytest.mark.parametrize(
    ("draw", "why"),
    [
        pytest.param(text_only, [], id="a text layer"),
        pytest.param(lambda canvas: canvas.showPage(), [], id="an empty page"),
        pytest.param(logo, [], id="a letter with a logo"),
        pytest.param(text_over_scan, [], id="text over a picture of the whole page"),
        pytest.param(scan_only, ["no_text"], id="a scan"),
        pytest.param(drawn_letters, ["no_text"], id="letters drawn as curves"),
        pytest.param(stamp_over_scan, ["stamp_only"], id="a fax line over a scan"),
        pytest.param(signature_over_scan, ["stamp_only"], id="a signature's stamp over a scan"),
        pytest.param(half_page_picture, ["region"], id="a picture within a letter"),
        pytest.param(gibberish, ["doubtful_text"], id="a text layer in no language"),
    ],
)
def test_why_a_page_is_sent_to_ocr(draw: Draw, why: list[str]) -> None:
    assert [scan.why for scan in scans(draw)] == why


def test_only_the_picture_of_a_mixed_page_is_sent() -> None:
    (scan,) = scans(half_page_picture)

    assert scan.keep
    assert [tuple(map(round, region)) for region in scan.regions] == [(60, 462, 530, 782)]


def test_the_decision_takes_less_than_five_milliseconds_a_page() -> None:
    def dense(canvas: Canvas) -> None:
        paragraphs(canvas, SENTENCE, 48)

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    dense(canvas)
    canvas.save()
    taken = min(_seconds_of_decision(out.getvalue()) for _ in range(5))
    assert taken < 0.005


def _seconds_of_decision(data: bytes) -> float:
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        view = view_of(page)
        text_page = page.get_textpage()
        seen = characters(engine.address(text_page.raw), view)
        found = drawing(engine.address(page.raw), view, 1000)
        began = time.process_time()
        scan_of(1, seen, found, view, garbage=is_garbage(seen))
        return time.process_time() - began
