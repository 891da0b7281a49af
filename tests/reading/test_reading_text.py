"""What a person reads on the page is what stands in the text, in the order it is read in."""

import io
import random
import re
from collections.abc import Callable

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import SourceText

Typeset = Callable[[str], bytes]
Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]

PROSE = (
    "The Office of the Prosecutor requests the assistance of the competent authorities in the case against "
    "John Doe, who is suspected of fraud and of money laundering committed between January and March 2025."
)


def kinds(source: SourceText) -> list[tuple[str, str]]:
    return [(block.kind, source.text[block.start : block.end]) for block in source.blocks]


def turned(data: bytes, degrees: int) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.Rotate = degrees
        pdf.save(out)
    return out.getvalue()


def test_lines_broken_by_the_width_are_joined_by_one_space(typeset: Typeset, read: Read) -> None:
    assert read(typeset(f"#set page(width: 12cm)\n{PROSE}")).text == PROSE


def test_short_lines_of_an_address_stay_lines(typeset: Typeset, read: Read) -> None:
    source = read(typeset(f"Ministry of Justice \\ 12 Long Street \\ 1000 Freistadt\n\n#v(1cm){PROSE}"))
    assert source.text.startswith("Ministry of Justice\n12 Long Street\n1000 Freistadt\n\nThe Office")


def test_a_page_of_short_lines_only_is_not_joined(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        for i, line in enumerate(["Central Authority of Valdoria", "Palace Square 1", "Valdoria City"]):
            canvas.drawString(70, 700 - 14 * i, line)

    assert read(drawn(draw)).text == "Central Authority of Valdoria\nPalace Square 1\nValdoria City"


def test_paragraphs_become_blocks(typeset: Typeset, read: Read) -> None:
    source = read(typeset(f"#set par(spacing: 1.4em)\n{PROSE}\n\nSecond paragraph."))
    assert kinds(source) == [("body", PROSE), ("body", "Second paragraph.")]


def test_items_of_a_list_begin_lines(typeset: Typeset, read: Read) -> None:
    text = read(typeset(f"We request:\n+ {PROSE}\n+ hearing of a witness")).text
    assert text == f"We request:\n1. {PROSE}\n2. hearing of a witness"


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_shown_turned_reads_as_before(degrees: int, typeset: Typeset, read: Read) -> None:
    data = typeset(f"#set page(width: 12cm)\n{PROSE}")
    assert read(turned(data, degrees)).text == PROSE


def test_sideways_text_beside_the_body_follows_it(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "The body of the letter stands upright here")
        canvas.rotate(90)
        canvas.drawString(300, -30, "stamp of the registry")

    assert read(drawn(draw)).text == "The body of the letter stands upright here\n\nstamp of the registry"


@pytest.mark.parametrize("stream", ["rows", "shuffled", "right first"])
def test_two_columns_are_read_one_after_the_other(stream: str, drawn: Drawn, read: Read) -> None:
    words = "the holder is requested to disclose records of the account under the order of this court now".split()
    chance = random.Random(3)
    columns = [[" ".join(chance.choices(words, k=8)) for _ in range(30)] for _ in range(2)]
    placed = [(50 + 270 * c, 740 - 14 * i, line) for c in (0, 1) for i, line in enumerate(columns[c])]
    mixed = chance.sample(placed, len(placed))
    by_row, by_column = (lambda p: (-p[1], p[0])), (lambda p: (-p[0], -p[1]))
    orders = {"rows": sorted(placed, key=by_row), "right first": sorted(placed, key=by_column), "shuffled": mixed}

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 10)
        for x, y, line in orders[stream]:
            canvas.drawString(x, y, line)

    assert read(drawn(draw)).text.split() == " ".join([*columns[0], *columns[1]]).split()


def test_sender_and_file_number_side_by_side_are_read_one_after_the_other(typeset: Typeset, read: Read) -> None:
    head = "#grid(columns: (1fr, 1fr), [Ministry of Justice \\ International Division], [Our ref. X-1 \\ 3 March 2026])"
    text = read(typeset(f"{head}\n#v(1cm)\n{PROSE}")).text
    assert text.startswith("Ministry of Justice\nInternational Division\n\nOur ref. X-1\n3 March 2026\n\n")


def test_labels_and_values_stay_in_their_rows(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        for i, (label, value) in enumerate([("Name:", "John Doe"), ("Born:", "3 March 1980"), ("Sex:", "male")]):
            canvas.drawString(70, 700 - 14 * i, label)
            canvas.drawString(200, 700 - 14 * i, value)

    assert read(drawn(draw)).text == "Name: John Doe\nBorn: 3 March 1980\nSex: male"


def test_a_word_hyphenated_at_the_line_end_is_mended_and_keeps_two_boxes(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "The competent authority is asked to answer this re-")
        canvas.drawString(70, 686, "quest within thirty days of its receipt, at the latest.")

    source = read(drawn(draw))
    start = source.text.index("request")
    assert "this request within" in source.text
    assert [round(box.top) for box in source.layout.boxes_of(start, start + 7)] == [132, 146]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("went to the city of Ain-", "Sefra in the south", "Ain-Sefra", id="capital"),
        pytest.param("according to file number 12-", "345 of the court", "12-345", id="figure"),
        pytest.param("die Begriffe der Straf-", "und Zivilsachen", "Straf- und", id="suspended"),
    ],
)
def test_a_hyphen_of_the_word_itself_is_kept(first: str, second: str, expected: str, drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, f"It was said that he {first}")
        canvas.drawString(70, 686, f"{second} and so on, as the witness told the court and the police.")

    assert expected in read(drawn(draw)).text


def test_a_word_hyphenated_at_the_page_end_stays_whole(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 100, "The competent authority is asked to answer this re-")
        canvas.showPage()
        canvas.setFont("Helvetica", 11)
        canvas.drawString(70, 700, "quest within thirty days of its receipt, at the latest.")

    source = read(drawn(draw))
    start = source.text.index("request")
    assert source.text.count("\f") == 1
    assert [box.page for box in source.layout.boxes_of(start, start + 7)] == [1, 2]


def test_ligatures_are_letters(typeset: Typeset, read: Read) -> None:
    source = read(typeset("The efficient office finds five files difficult"))
    assert source.text == "The efficient office finds five files difficult"


def test_accents_are_composed(typeset: Typeset, read: Read) -> None:
    assert read(typeset("Cafe\u0301 de Überlingen")).text == "Café de Überlingen"


def test_running_lines_follow_the_body_and_the_first_letterhead_stays(typeset: Typeset, read: Read) -> None:
    source = read(
        typeset(
            "#set page(height: 12cm, header: [Ministry of Justice], footer: context [Page #counter(page).display()])\n"
            f"{PROSE}\n#pagebreak()\n{PROSE}\n#pagebreak()\nYours faithfully"
        )
    )
    body, _, furniture = source.text.rpartition("\n\f\n")
    assert body == f"Ministry of Justice\n\n{PROSE}\n\f\n{PROSE}\n\f\nYours faithfully"
    assert furniture.split("\n\n") == ["Page 1", "Ministry of Justice", "Page 2", "Ministry of Justice", "Page 3"]
    assert {kind for kind, text in kinds(source) if text.startswith("Page")} == {"page_number"}


def test_a_file_number_at_the_top_is_no_page_number(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 800, "117/2026")
        canvas.drawString(70, 600, "Request for assistance")

    assert {block.kind for block in read(drawn(draw)).blocks} == {"body"}


def test_right_to_left_text_is_in_logical_order(typeset: Typeset, read: Read) -> None:
    words = "تطلب النيابة العامة كشوف حساب السيد أحمد محمود"
    source = read(
        typeset(f'#set text(dir: rtl, lang: "ar", font: "DejaVu Sans")\n{words} (في القاهرة) Norwick Bank DE89')
    )
    assert source.text == f"{words} (في القاهرة) Norwick Bank DE89"


def test_cyrillic_words_are_mended(typeset: Typeset, read: Read) -> None:
    text = "Генеральная прокуратура просит оказать правовую помощь по уголовному делу о мошенничестве"
    markup = f'#set page(width: 7cm)\n#set text(lang: "ru", font: "DejaVu Serif", hyphenate: true)\n{text}'
    assert read(typeset(markup)).text == text


def test_small_raised_figures_stay_in_their_line(typeset: Typeset, read: Read) -> None:
    assert read(typeset("The court#super[1] decides")).text == "The court1 decides"


def test_a_ruled_table_is_read_in_rows(typeset: Typeset, read: Read) -> None:
    source = read(
        typeset("Accounts: #table(columns: (4cm, 2cm), [Bank],[Holder], [Norwick Bank],[Jan Novak senior],[],[x])")
    )
    rows = [[source.text[cell.start : cell.end] for cell in row] for row in source.tables[0].rows]
    assert rows == [["Bank", "Holder"], ["Norwick Bank", "Jan Novak senior"], ["", "x"]]
    assert "Bank\tHolder\nNorwick Bank\tJan Novak senior\n\tx" in source.text


def test_a_frame_around_text_is_no_table(typeset: Typeset, read: Read) -> None:
    source = read(typeset(f"#rect[Section A]\n#rect[{PROSE}]"))
    assert source.tables == ()
    assert PROSE in source.text


def test_boxes_count_from_the_crop_box(drawn: Drawn, read: Read) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn(lambda canvas: canvas.drawString(170, 600, "here")))) as pdf:
        pdf.pages[0].CropBox = [100, 100, 500, 700]
        pdf.save(out)
    source = read(out.getvalue())
    box = next(source.layout.boxes_of(0, 4))
    assert (source.pages[0].width, source.pages[0].height) == (400, 600)
    assert (round(box.x0), 88 < box.top < box.bottom < 104) == (70, True)


def test_every_row_of_the_layout_lies_on_an_existing_page(typeset: Typeset, read: Read) -> None:
    source = read(typeset(f"{PROSE}\n#pagebreak()\n{PROSE}"))
    layout = source.layout
    assert set(layout.pages.tolist()) == {1, 2}
    assert all(0 <= s < e <= len(source.text) for s, e in zip(layout.starts, layout.ends, strict=True))
    assert layout.starts.tolist() == sorted(layout.starts.tolist())
    assert all(re.search(r"\s", source.text[s:e]) is None for s, e in zip(layout.starts, layout.ends, strict=True))


def test_a_centred_title_is_not_the_beginning_of_the_paragraph(typeset: Typeset, read: Read) -> None:
    title = "on the extradition of a person sought"
    head = "#set page(width: 12cm)\n#set par(first-line-indent: (amount: 1cm, all: true), spacing: 0.65em)\n"
    assert read(typeset(f"{head}#align(center)[{title}]\n{PROSE}")).text == f"{title}\n{PROSE}"


def test_hanging_lines_of_an_item_belong_to_it(drawn: Drawn, read: Read) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "4. The custodian of the records is the Lumenfold Mail Company in Castelmar;")
        canvas.drawString(86, 686, "its address for requests is legal@lumenfold.example, read day and night.")
        canvas.drawString(70, 672, "5. Necessity: the logs are deleted after two weeks and cannot be restored.")

    assert read(drawn(draw)).text.count("\n") == 1


def test_tracked_capitals_are_words(typeset: Typeset, read: Read) -> None:
    assert read(typeset("#text(tracking: 3pt)[MINISTRY OF JUSTICE]")).text == "MINISTRY OF JUSTICE"


def test_latin_numbers_in_right_to_left_lines_stay_whole(typeset: Typeset, read: Read) -> None:
    text = "الشاهد خالد (مواليد 5/6/1975، جواز A1234567) قبل 30/04/2026."
    source = read(typeset(f'#set text(dir: rtl, lang: "ar", font: "DejaVu Sans")\n{text}'))
    assert source.text == text


def test_a_running_line_with_the_page_number_is_furniture_even_once(typeset: Typeset, read: Read) -> None:
    header = "#set page(height: 14cm, header: context if counter(page).get().first() == 2 [Note 117/2026 #h(1fr) 2])\n"
    source = read(typeset(f"{header}{PROSE}\n#pagebreak()\n{PROSE}"))
    assert source.text == f"{PROSE}\n\f\n{PROSE}\n\f\nNote 117/2026 2"
