"""The text holds what a person sees, and says so where there is more or less."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import SourceText

Typeset = Callable[[str], bytes]
Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]


def white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(60, 700, "secret")


def invisible(canvas: Canvas) -> None:
    text = canvas.beginText(60, 700)
    text.setTextRenderMode(3)
    text.textLine("secret")
    canvas.drawText(text)


def covered(canvas: Canvas) -> None:
    canvas.drawString(60, 700, "secret")
    canvas.rect(50, 690, 200, 30, fill=1, stroke=0)


def outside(canvas: Canvas) -> None:
    canvas.drawString(700, 700, "secret")


def on_its_own_ground(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.2, 0.3, 0.4)
    canvas.rect(50, 690, 200, 30, fill=1, stroke=0)
    canvas.drawString(60, 700, "secret")


@pytest.mark.parametrize("hide", [white, invisible, covered, outside, on_its_own_ground])
def test_what_nobody_sees_is_left_out_and_told(hide: Callable[[Canvas], None], drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 600, "seen")
        hide(canvas)

    source = read(drawn(draw))
    assert source.text == "seen"
    assert [(notice.code, notice.page, notice.message[:2]) for notice in source.notices] == [("hidden_text", 1, "6 ")]


def test_white_letters_on_a_dark_ground_are_seen(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(50, 690, 200, 30, fill=1, stroke=0)
        white(canvas)

    source = read(drawn(draw))
    assert (source.text, source.notices) == ("secret", ())


def test_an_empty_page_is_blank(drawn: Drawn, read: Read) -> None:
    source = read(drawn(Canvas.showPage))
    assert ([page.text for page in source.pages], source.text, source.notices) == (["blank"], "", ())


def test_a_scan_is_a_page_without_text(drawn: Drawn, read: Read) -> None:
    picture = ImageReader(Image.new("L", (60, 80), 200))
    source = read(drawn(lambda canvas: canvas.drawImage(picture, 0, 0, 595, 842) and None))
    assert [page.text for page in source.pages] == ["none"]
    assert [(notice.code, notice.page) for notice in source.notices] == [("no_text", 1)]


def test_a_text_layer_without_meaning_is_no_text(typeset: Typeset, read: Read) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(typeset("The competent authority is asked"))) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and b"beginbfchar" in thing.read_bytes():
                lines = thing.read_bytes().split(b"\n")
                thing.write(
                    b"\n".join(
                        line[:7] + b"<F5A1>" if line[:1] == b"<" and line[5:6] == b">" else line for line in lines
                    )
                )
        pdf.save(out)
    source = read(out.getvalue())
    assert ([page.text for page in source.pages], source.text) == (["none"], "")
    assert [notice.code for notice in source.notices] == ["no_text"]


def test_an_xfa_form_is_told(drawn: Drawn, read: Read) -> None:
    out = io.BytesIO()
    data = drawn(lambda canvas: canvas.acroForm.textfield(name="a", value="b", x=60, y=700) and None)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
        pdf.save(out)
    assert "xfa" in [notice.code for notice in read(out.getvalue()).notices]


def test_controls_and_invisible_marks_are_dropped(typeset: Typeset, read: Read) -> None:
    assert read(typeset("Zero\\u{200b}width \\u{feff}marks")).text == "Zerowidth marks"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court requests the assistance of the authorities in this case", "en"),
        ("Le tribunal demande l'assistance des autorités dans cette affaire", "fr"),
        ("El juzgado solicita la asistencia de las autoridades en este caso", "es"),
        ("Das Gericht ersucht um die Unterstützung der Behörden in der Sache", "de"),
        ("Суд просит оказать помощь по уголовному делу в отношении лица", "ru"),
    ],
)
def test_the_language_of_a_letter_is_told(text: str, language: str, typeset: Typeset, read: Read) -> None:
    assert read(typeset(f'#set text(font: "DejaVu Sans")\n{text}')).languages == (language,)
