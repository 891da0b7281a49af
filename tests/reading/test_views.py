"""What is no PDF is typeset so that its text comes back as it was, each word with a place."""

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from rogatory.errors import IntakeError
from rogatory.reading.codec import from_bytes
from rogatory.reading.kinds import Kind
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.reading.source import LAYERS, SourceText
from rogatory.reading.views import read_viewed
from rogatory.reading.views.picture import pdf_of
from rogatory.reading.views.prose import paragraphs
from rogatory.reading.views.web import content as web
from rogatory.reading.views.word import content as word
from rogatory.record import Layer

NAME = Path("a")
MAIL = """From: =?utf-8?Q?J=C3=B6rg?= <j@court.example>
To: mla@justice.example
Subject: Request
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain; charset=utf-8

{plain}
--c
Content-Type: text/html; charset=utf-8

{html}
--c--
--b--
"""


def read(data: bytes, kind: Kind) -> SourceText:
    return from_bytes(read_viewed(data, kind, NAME, DEFAULT)[0])


def mail(plain: str, html: str) -> SourceText:
    return read(MAIL.format(plain=plain, html=html).encode(), "mail")


def codes(source: SourceText) -> set[str]:
    return {notice.code for notice in source.notices}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nous vous prions d’entendre M. Dupont, né à Liège.", id="Latin"),
        pytest.param("Просим допросить свидетеля Иванова.", id="Cyrillic"),
        pytest.param("نطلب سماع أقوال الشاهد", id="Arabic"),
        pytest.param("☒ search ☐ seizure", id="boxes"),
        pytest.param("#set page(width: 1pt) *bold* $x$ @ref \\ `raw` <a>", id="what Typst would take for markup"),
    ],
)
def test_the_words_come_back(text: str) -> None:
    assert read(text.encode(), "text").text.strip() == text


def test_letters_without_a_font_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rogatory.reading.views.typeset.FOLDERS", ())

    source = read("请求司法协助 编号 2026-15".encode(), "text")

    assert ("glyphs_missing" in codes(source)) == ("请求司法协助" not in source.text)


def test_a_message_begins_with_its_headers() -> None:
    source = mail("Please preserve.", "<p>Please preserve.</p>")

    assert source.text.startswith("From: Jörg <j@court.example>\nTo: mla@justice.example\nSubject: Request\n")
    place = source.text.index("Subject")
    assert source.layout.layer_of(place, place + 7) == Layer.HEADER
    assert source.layout.layer_of(source.text.index("Please"), len(source.text)) == Layer.NATIVE
    assert set(source.layout.layers) == {LAYERS.index(Layer.HEADER), LAYERS.index(Layer.NATIVE)}


def test_every_word_of_a_view_has_a_place_on_its_page() -> None:
    source = mail("Please preserve.", "")

    placed = {n for start, end in zip(source.layout.starts, source.layout.ends, strict=True) for n in range(start, end)}
    assert [char for n, char in enumerate(source.text) if n not in placed and not char.isspace()] == []
    assert (source.layout.boxes[:, 2] < source.pages[0].width).all()


def test_the_plain_version_is_read_where_it_says_the_same() -> None:
    source = mail(
        "We ask you to hear Anna Karlsson on oath.", "<p>We ask you to hear <b>Anna Karlsson</b> on oath.</p>"
    )

    assert (source.text.count("Karlsson"), codes(source)) == (1, set())


def test_what_mail_programs_show_is_read_where_the_versions_differ() -> None:
    source = mail("Hello.", "<p>We ask you to freeze the account of Anna Karlsson without delay today.</p>")

    assert ("freeze the account" in source.text, codes(source)) == (True, {"versions_differ"})


@pytest.mark.parametrize(
    "html",
    [
        pytest.param('<p style="display:none">pay at once</p>', id="not displayed"),
        pytest.param('<span style="font-size:0px">pay at once</span>', id="no size"),
        pytest.param('<font color="#FFFFFF">pay at once</font>', id="white"),
        pytest.param("<p hidden>pay at once</p>", id="hidden"),
        pytest.param('<div style="visibility: hidden"><p>pay <b>at</b> once</p></div>', id="within what is hidden"),
    ],
)
def test_hidden_words_stay_out_and_are_told(html: str) -> None:
    found = web(f"<p>Seen.</p>{html}<p>Seen too.</p>")

    assert list(found.texts()) == ["Seen.", "Seen too."]
    assert [(n.code, n.message.split()[0]) for n in found.notices] == [("hidden_text", "9")]


def test_nothing_of_a_page_but_its_words_is_taken() -> None:
    html = '<head><title>t</title><style>p {}</style></head><script>x()</script><p>a<img src="http://x.example/p">b</p>'

    assert list(web(html).texts()) == ["ab"]


def test_tables_with_columns_stay_tables() -> None:
    html = "<table><tr><td>Name</td><td>Dupont</td></tr><tr><td>Born</td><td>1980<br>in Liège</td></tr></table>"

    assert list(web(html).texts()) == ["Name", "Dupont", "Born", "1980\nin Liège"]


def test_tables_that_only_lay_out_become_their_texts() -> None:
    inner = "<table><tr><td>Three.</td></tr></table>"
    html = f"<table><tr><td><p>One.</p><p>Two.</p></td></tr><tr><td>{inner}</td></tr></table>"

    assert [line for text in web(html).texts() for line in text.split("\n")] == ["One.", "Two.", "Three."]


def test_lines_broken_by_a_program_are_joined_and_others_kept() -> None:
    broken = (
        "We have the honour to ask you to hear the witness named below on the facts of\n"
        "the case and to send us the record of the hearing before the end of the month,\n"
        "if that can be done."
    )
    kept = "Name: Dupont\nBorn: 3 March 1980"

    assert [p.text for p in paragraphs(f"{broken}\n\n{kept}")] == [broken.replace("\n", " "), kept]


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, **parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return out.getvalue()


def run(text: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str, style: str = "") -> str:
    return f"<w:p><w:pPr>{style}</w:pPr>{''.join(runs)}</w:p>"


NUMBERED = f"""<w:numbering {_W}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def item(text: str, level: int = 0) -> str:
    return paragraph(run(text), style=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>')


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(paragraph(run("one "), run("line")), ["one line"], id="runs are joined"),
        pytest.param(paragraph(run("a"), "<w:r><w:br/></w:r>", run("b")), ["a\nb"], id="line break"),
        pytest.param(
            item("x") + item("y", 1) + item("z", 1) + item("v"), ["1. x", "(a) y", "(b) z", "2. v"], id="numbers"
        ),
        pytest.param(
            f"<w:p><w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
            ["new"],
            id="changes",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{paragraph(run('☒ yes'))}</w:sdtContent></w:sdt>", ["☒ yes"], id="content control"
        ),
        pytest.param(
            paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', run(" search")),
            ["☒ search"],
            id="ticked symbol",
        ),
        pytest.param(
            "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData></w:fldChar>"
            f"</w:r>{run(' no')}</w:p>",
            ["☐ no"],
            id="box of an old form",
        ),
        pytest.param(
            f"<w:tbl><w:tr><w:tc>{paragraph(run('a'))}</w:tc><w:tc>{paragraph(run('b'))}</w:tc></w:tr></w:tbl>",
            ["a", "b"],
            id="table",
        ),
        pytest.param(
            f"<w:p>{run('text')}<w:r><w:pict><w:txbxContent>{paragraph(run('box'))}</w:txbxContent></w:pict></w:r></w:p>",
            ["text", "box"],
            id="text box",
        ),
    ],
)
def test_the_text_of_word_documents(body: str, expected: list[str]) -> None:
    assert list(word(docx(body, numbering=NUMBERED), NAME).texts()) == expected


def test_what_word_does_not_show_stays_out_and_is_told() -> None:
    hidden = run("secret", "<w:vanish/>") + run("white", '<w:color w:val="FFFFFF"/>')

    found = word(docx(paragraph(run("seen"), hidden)), NAME)

    assert (list(found.texts()), [n.code for n in found.notices]) == (["seen"], ["hidden_text"])


def test_a_letterhead_is_read_first_and_once() -> None:
    head = f"<w:hdr {_W}>{paragraph(run('Court'))}</w:hdr>"
    foot = f"<w:ftr {_W}>{paragraph(run('Page'))}</w:ftr>"

    found = word(docx(paragraph(run("text")), header1=head, header2=head, footer1=foot), NAME)

    assert list(found.texts()) == ["Court", "text", "Page"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(docx("<w:p>"), "damaged", id="broken XML"),
        pytest.param(docx("").replace(b"<w:document", b"<!DOCTYPE w"), "damaged", id="checksum"),
        pytest.param(b"PK\x03\x04nothing", "damaged", id="no archive"),
    ],
)
def test_a_broken_word_document_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        word(data, NAME)
    assert caught.value.code == code


def test_entities_of_xml_are_not_expanded() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')

    with pytest.raises(IntakeError, match="declares XML entities"):
        word(out.getvalue(), NAME)


def test_what_has_nothing_to_read_is_refused() -> None:
    with pytest.raises(IntakeError) as caught:
        read_viewed(b" \n", "text", NAME, DEFAULT)
    assert caught.value.code == "empty"


def picture(size: tuple[int, int], mode: str = "L", form: str = "PNG", frames: int = 1, **told: object) -> bytes:
    out = io.BytesIO()
    white = {"CMYK": (0, 0, 0, 0), "I;16": 65535}.get(mode, "white")
    image = Image.new(mode, size, white)
    if frames > 1:
        told |= {"save_all": True, "append_images": [image] * (frames - 1)}
    image.save(out, form, **told)
    return out.getvalue()


def turned() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(picture((1654, 2339), dpi=(200, 200)), [(595, 842)], id="by its resolution"),
        pytest.param(picture((3000, 4000), "RGB", "JPEG", dpi=(72, 72)), [(632, 842)], id="a camera's 72 dpi are none"),
        pytest.param(picture((800, 1000)), [(674, 842)], id="none told"),
        pytest.param(picture((1728, 1100), "1", "TIFF", dpi=(204, 98)), [(610, 808)], id="fax, coarse"),
        pytest.param(picture((100, 50), "1", "TIFF", frames=3, dpi=(20, 20)), [(360, 180)] * 3, id="three pages"),
        pytest.param(
            picture((400, 200), "RGB", "JPEG", dpi=(50, 50), exif=turned()), [(288, 576)], id="camera held upright"
        ),
        pytest.param(picture((400, 200), "RGBA", dpi=(50, 50)), [(576, 288)], id="transparent"),
        pytest.param(picture((400, 200), "CMYK", "JPEG", dpi=(50, 50)), [(576, 288)], id="four colours"),
        pytest.param(picture((400, 200), "P", dpi=(50, 50)), [(576, 288)], id="palette"),
        pytest.param(picture((400, 200), "I;16", dpi=(50, 50)), [(576, 288)], id="16 bits"),
    ],
)
def test_pictures_become_pages_of_their_size(data: bytes, expected: list[tuple[int, int]]) -> None:
    with pypdfium2.PdfDocument(pdf_of([data], NAME, DEFAULT)) as pdf:
        sizes = [tuple(round(side) for side in page.get_size()) for page in pdf]
        drawn = pdf[0].render(scale=1).to_pil().convert("L")

    assert (sizes, drawn.getextrema()[0] > 250) == (expected, True)


@pytest.mark.parametrize(
    ("data", "limits", "code"),
    [
        pytest.param(picture((2000, 2000)), Limits(decoded_pixels=3_000_000), "image_size", id="too many pixels"),
        pytest.param(picture((9, 9), "1", "TIFF", frames=4), Limits(pages=3), "page_limit", id="too many pages"),
        pytest.param(picture((500, 500))[:120], DEFAULT, "damaged", id="cut off"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * 50, DEFAULT, "damaged", id="no picture"),
    ],
)
def test_pictures_that_are_refused(data: bytes, limits: Limits, code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        pdf_of([data], NAME, limits)
    assert caught.value.code == code
