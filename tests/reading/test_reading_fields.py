"""Check boxes and form fields are read as values, whatever they are made of."""

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import SourceText
from rogatory.record import Layer

Typeset = Callable[[str], bytes]
Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]


def ticks(source: SourceText) -> list[tuple[str, bool | None]]:
    return [(field.label, field.ticked) for field in source.fields]


def square(canvas: Canvas, y: float, label: str) -> None:
    canvas.rect(60, y, 10, 10)
    canvas.drawString(80, y + 1, label)


def crossed(canvas: Canvas) -> None:
    square(canvas, 700, "interception")
    canvas.line(60, 700, 70, 710)
    canvas.line(60, 710, 70, 700)
    square(canvas, 680, "hearing")


def lettered(canvas: Canvas) -> None:
    square(canvas, 700, "interception")
    canvas.drawString(61.5, 701, "X")
    square(canvas, 680, "hearing")


def blotted(canvas: Canvas) -> None:
    square(canvas, 700, "interception")
    canvas.rect(62, 702, 6, 6, fill=1)
    square(canvas, 680, "hearing")


def in_lines(canvas: Canvas) -> None:
    for y, label in ((700, "interception"), (680, "hearing")):
        for x0, y0, x1, y1 in ((60, y, 70, y), (60, y + 10, 70, y + 10), (60, y, 60, y + 10), (70, y, 70, y + 10)):
            canvas.line(x0, y0, x1, y1)
        canvas.drawString(80, y + 1, label)
    canvas.line(61, 701, 69, 709)


def dingbats(canvas: Canvas) -> None:
    canvas.setFont("ZapfDingbats", 11)
    canvas.drawString(60, 700, "\u2718")
    canvas.drawString(60, 680, "\u274f")
    canvas.setFont("Helvetica", 11)
    canvas.drawString(80, 700, "interception")
    canvas.drawString(80, 680, "hearing")


@pytest.mark.parametrize("draw", [crossed, lettered, blotted, in_lines, dingbats])
def test_a_box_is_read_however_it_is_drawn(draw: Callable[[Canvas], None], drawn: Drawn, read: Read) -> None:
    source = read(drawn(draw))
    assert source.text == "☒ interception\n☐ hearing"
    assert ticks(source) == [("interception", True), ("hearing", False)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("☑ interception ☐ hearing", "☒ interception ☐ hearing", id="characters"),
        pytest.param("[X] interception [ ] hearing", "[X] interception [ ] hearing", id="typed"),
    ],
)
def test_boxes_in_the_text_are_fields(text: str, shown: str, typeset: Typeset, read: Read) -> None:
    escaped = text.replace("[", "\\[").replace("]", "\\]")
    source = read(typeset(f'#set text(font: "DejaVu Sans")\n{escaped}'))
    assert source.text == shown
    assert ticks(source) == [("interception", True), ("hearing", False)]


def test_a_comb_for_single_letters_is_no_row_of_boxes(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        for i in range(6):
            canvas.rect(60 + 12 * i, 700, 12, 12)
        canvas.drawString(60, 680, "date of birth")

    assert read(drawn(draw)).fields == ()


def test_the_cells_of_a_table_are_no_boxes(typeset: Typeset, read: Read) -> None:
    source = read(typeset("#table(columns: (14pt, 5cm), rows: 14pt, inset: 2pt, [], [interception], [], [hearing])"))
    assert source.fields == ()


def form(canvas: Canvas) -> None:
    canvas.drawString(60, 760, "Authority:")
    canvas.acroForm.textfield(name="authority", value="Norwick Prosecutor", x=160, y=752, width=250, height=22)
    canvas.drawString(60, 720, "Reference:")
    canvas.acroForm.textfield(name="reference", value="", x=160, y=712, width=250, height=22)
    for y, name, checked in ((680, "subscriber", True), (660, "content", False)):
        canvas.acroForm.checkbox(name=name, checked=checked, x=60, y=y, size=14, buttonStyle="cross")
        canvas.drawString(84, y + 3, f"{name} data")
    for x, value in ((60, "urgent"), (160, "normal")):
        canvas.acroForm.radio(name="urgency", value=value, selected=value == "urgent", x=x, y=620, size=14)
        canvas.drawString(x + 24, 623, value)
    canvas.drawString(60, 583, "State:")
    canvas.acroForm.choice(name="state", value="FR", options=["FR", "DE"], x=160, y=580, width=80, height=22)


def test_the_fields_of_a_form_are_read_as_values(drawn: Drawn, read: Read) -> None:
    source = read(drawn(form))
    values = [(field.name, field.label, source.text[field.start : field.end]) for field in source.fields]
    assert values == [
        ("authority", "Authority:", "Norwick Prosecutor"),
        ("reference", "Reference:", ""),
        ("subscriber", "subscriber data", "☒"),
        ("content", "content data", "☐"),
        ("urgency", "urgent", "☒"),
        ("urgency", "normal", "☐"),
        ("state", "State:", "FR"),
    ]


def test_the_value_of_a_field_has_its_box_and_layer(drawn: Drawn, read: Read) -> None:
    source = read(drawn(form))
    start = source.text.index("Norwick")
    assert source.layout.layer_of(start, start + 7) is Layer.FIELD
    assert next(source.layout.boxes_of(start, start + 7)).x0 == pytest.approx(160, abs=1)


def test_a_drawn_box_under_a_field_is_the_field(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(60, 700, 12, 12)
        canvas.acroForm.checkbox(name="hearing", checked=True, x=60, y=700, size=12, borderWidth=0)
        canvas.drawString(80, 702, "hearing of a witness")

    source = read(drawn(draw))
    assert source.text == "☒ hearing of a witness"
    assert ticks(source) == [("hearing of a witness", True)]
