"""The text holds what a person sees, and says so where there is more or less."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
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


def tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 0.5)
    canvas.drawString(60, 700, "secret")


@pytest.mark.parametrize(
    ("hide", "how"),
    [
        pytest.param(white, "in the colour of the ground", id="white"),
        pytest.param(invisible, "drawn invisibly", id="invisible"),
        pytest.param(covered, "under a filled box", id="blacked out"),
        pytest.param(outside, "off the page", id="outside"),
        pytest.param(on_its_own_ground, "in the colour of the ground", id="on its own ground"),
        pytest.param(tiny, "too small to read", id="tiny"),
    ],
)
def test_what_nobody_sees_is_left_out_and_told(
    hide: Callable[[Canvas], None], how: str, drawn: Drawn, read: Read
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 600, "seen")
        hide(canvas)

    source = read(drawn(draw))
    assert source.text == "seen"
    said = f"6 characters that nobody sees on the page were left out: 6 {how}."
    assert [(notice.code, notice.page, notice.message) for notice in source.notices] == [("hidden_text", 1, said)]


def remarked(data: bytes, subtype: str, *, picture: bytes | None = None, **keys: object) -> bytes:
    """Lay a remark over the words at 60, 700."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        told = {"/Type": Name.Annot, "/Subtype": Name(f"/{subtype}"), "/Rect": Array([50, 690, 250, 720])}
        remark = Dictionary(told | {f"/{key}": value for key, value in keys.items()})
        if picture is not None:
            form = pdf.make_stream(picture, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 30]))
            remark.AP = Dictionary(N=form)
        pdf.pages[0].Annots = Array([pdf.make_indirect(remark)])
        pdf.save(out)
    return out.getvalue()


BLACK = Array([0, 0, 0])


@pytest.mark.parametrize(
    ("subtype", "picture", "keys", "expected"),
    [
        pytest.param("Square", None, {"IC": BLACK}, "seen", id="filled"),
        pytest.param("Square", b"0 g 0 0 200 30 re f", {}, "seen", id="drawn filled"),
        pytest.param("FreeText", b"1 g 0 0 200 30 re f", {}, "seen", id="whited out"),
        pytest.param("Square", b"0 G 0 0 200 30 re S", {}, "secret\n\nseen", id="frame"),
        pytest.param("Square", None, {"C": BLACK}, "secret\n\nseen", id="frame without a picture"),
        pytest.param("Stamp", b"0 g 0 0 20 9 re f 0 G 0 0 200 30 re S", {}, "secret\n\nseen", id="stamp beside"),
        pytest.param("Square", None, {"IC": BLACK, "F": 2}, "secret\n\nseen", id="hidden remark"),
    ],
)
def test_words_under_a_filled_remark_are_hidden(
    subtype: str, picture: bytes | None, keys: dict[str, object], expected: str, drawn: Drawn, read: Read
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "secret")
        canvas.drawString(60, 600, "seen")

    source = read(remarked(drawn(draw), subtype, picture=picture, **keys))
    assert source.text == expected
    assert [notice.code for notice in source.notices] == (["hidden_text"] if expected == "seen" else [])


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
