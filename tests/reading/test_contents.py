"""Scripts, actions and embedded files are told of wherever they hide, and plain links are not."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from rogatory.reading import SourceText
from rogatory.reading.contents import contents_of

Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]
Change = Callable[[Pdf], None]

SCRIPT = {"/S": Name.JavaScript, "/JS": pikepdf.String("app.alert(1)")}
LINK = {"/S": Name.URI, "/URI": pikepdf.String("https://court.example/")}


@pytest.fixture(scope="module")
def letter(drawn: Drawn) -> bytes:
    return drawn(lambda canvas: canvas.drawString(60, 700, "Request"))


def with_change(data: bytes, change: Change) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def opens(action: dict[str, object]) -> Change:
    def change(pdf: Pdf) -> None:
        pdf.Root.OpenAction = Dictionary(action)

    return change


def annotated(**keys: object) -> Change:
    def change(pdf: Pdf) -> None:
        told = {"/Type": Name.Annot, "/Subtype": Name.Link, "/Rect": Array([0, 0, 9, 9])}
        pdf.pages[0].Annots = Array([Dictionary(told | {f"/{key}": value for key, value in keys.items()})])

    return change


def named(pdf: Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([pikepdf.String("a"), Dictionary(SCRIPT)])))


def indirect(pdf: Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary({"/S": pdf.make_indirect(Name.Launch)}))


def chained(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.GoTo, Next=Array([Dictionary(S=Name.GoTo, Next=Dictionary(SCRIPT))]))


def enclosing(pdf: Pdf) -> None:
    pdf.attachments["annex.xml"] = b"<a/>"


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        pytest.param(opens(SCRIPT), ["javascript"], id="script on opening"),
        pytest.param(named, ["javascript"], id="named script"),
        pytest.param(annotated(AA=Dictionary(E=Dictionary(SCRIPT))), ["javascript"], id="script under the mouse"),
        pytest.param(chained, ["javascript"], id="script after other actions"),
        pytest.param(annotated(A=Dictionary(S=Name.Launch)), ["launch"], id="program behind a link"),
        pytest.param(indirect, ["launch"], id="program named elsewhere"),
        pytest.param(annotated(A=Dictionary(S=Name.SubmitForm)), ["submits"], id="form sent"),
        pytest.param(opens(LINK), ["opens_address"], id="address on opening"),
        pytest.param(enclosing, ["embedded_files"], id="embedded file"),
        pytest.param(annotated(A=Dictionary(LINK)), [], id="plain link"),
        pytest.param(opens({"/S": Name.GoTo}), [], id="first page on opening"),
        pytest.param(annotated(Contents=pikepdf.String("see /S /JavaScript /JS")), [], id="only spoken of"),
    ],
)
def test_what_a_file_would_do_is_told(letter: bytes, change: Change, codes: list[str]) -> None:
    assert [notice.code for notice in contents_of(with_change(letter, change)).notices] == codes


def test_a_name_in_disguise_is_seen(letter: bytes) -> None:
    data = with_change(letter, opens({"/S": Name.Launch, "/Win": Dictionary()}))
    disguised = data.replace(b"/Launch", b"/L#61unch")
    assert disguised != data
    assert [notice.code for notice in contents_of(disguised).notices] == ["launch"]


def test_embedded_files_are_listed_by_name(letter: bytes) -> None:
    (notice,) = contents_of(with_change(letter, enclosing)).notices
    assert "1 file embedded in the document was not read: annex.xml." in notice.message


def test_it_is_told_with_the_text(letter: bytes, read: Read) -> None:
    source = read(with_change(letter, opens(SCRIPT)))
    assert (source.text, [notice.code for notice in source.notices]) == ("Request", ["javascript"])


def test_a_signature_that_a_broken_file_has_lost_is_still_one_to_check(letter: bytes) -> None:
    assert contents_of(letter + b"<< /ByteRange [0 1 2 3] >>").signed
    assert not contents_of(letter).signed
