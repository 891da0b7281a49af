"""Pages go to the engines, come back into the text, are kept, and never vanish in silence."""

import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest
import typst
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from rogatory.corpus.degrade import SCAN, Wear, degraded
from rogatory.errors import IntakeError
from rogatory.reading import SourceText, read_document
from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.reading.ocr.cache import Cache
from rogatory.reading.ocr.engines import Engine, Facing
from rogatory.reading.ocr.installed import installed
from rogatory.reading.ocr.picture import Picture
from rogatory.reading.ocr.recognition import Ocr
from rogatory.reading.ocr.words import Word
from rogatory.reading.source import LAYERS
from rogatory.record import Layer

ENGLISH = "The court of the requesting State asks for the records of the account and thanks you for an answer"
GERMAN = "Das Gericht ersucht um die Herausgabe der Unterlagen und bittet darum die Frist nicht zu versaeumen"
NONSENSE = "Tne cowrt 0f fhe reqnesting Stafe asxs f0r tne recorbs"

Scanned = Callable[..., bytes]


@dataclass(frozen=True)
class Failing:
    """An engine that breaks on whatever it is shown."""

    name: str = "failing 1"
    languages: frozenset[str] = frozenset({"en"})

    def read(self, picture: Picture, languages: Sequence[str], *, name: Path, limits: Limits) -> tuple[Word, ...]:
        raise IntakeError(name, "time_limit", "reading it took longer than 20 seconds", "Split the file")

    def facing(self, picture: Picture, *, name: Path, limits: Limits) -> Facing | None:
        return None


def read(data: bytes, *engines: Engine, cache: Cache | None = None, limits: Limits = DEFAULT) -> SourceText:
    return read_document(data, Path("scan.pdf"), limits, Ocr(tuple(engines), cache))


def codes(source: SourceText) -> list[str]:
    return [notice.code for notice in source.notices]


def test_what_an_engine_reads_is_the_text_with_its_confidences(scanned: Scanned, scripted: type) -> None:
    source = read(scanned(), scripted({"en": (ENGLISH, 0.9)}))

    assert " ".join(source.text.split()) == ENGLISH
    assert [page.text for page in source.pages] == ["ocr"]
    assert source.ocr == "scripted 1"
    assert set(source.layout.layers.tolist()) == {LAYERS.index(Layer.OCR)}
    assert source.layout.confidences == pytest.approx(0.9)
    assert source.notices[0].message.startswith("Read by OCR (scripted 1, en), since it has no text layer; mean confid")
    assert from_bytes(to_bytes(source)).ocr == "scripted 1"


def test_the_language_is_that_of_the_small_words_of_a_strip(scanned: Scanned, scripted: type) -> None:
    engine = scripted({"en": (GERMAN, 0.8), "de": (GERMAN, 0.95)})
    read(scanned(), engine)
    assert engine.asked == ["en", "de"]


def test_orientation_is_asked_only_of_a_page_read_poorly(scanned: Scanned, scripted: type) -> None:
    good = scripted({"en": (ENGLISH, 0.9)}, faces=Facing(0, "Latin"))
    poor = scripted({"en": (ENGLISH, 0.9), "ru": (ENGLISH, 0.9)}, faces=Facing(1, "Latin"))
    read(scanned(), good)
    turned = read(scanned(), poor)
    assert "facing" not in good.asked
    assert poor.asked == ["en", "en", "facing", "en1"]
    assert "turned by 90 degrees" in turned.notices[0].message


def test_a_script_without_data_is_named(scanned: Scanned, scripted: type) -> None:
    source = read(scanned(), scripted({"en": (NONSENSE, 0.4)}, faces=Facing(0, "Cyrillic")))
    assert codes(source) == ["no_text"]
    assert "Cyrillic" in source.notices[0].message
    assert [page.text for page in source.pages] == ["none"]


def test_words_of_no_language_are_refused_of_an_engine_blind_to_scripts(scanned: Scanned, scripted: type) -> None:
    source = read(scanned(), scripted({"en": (f"{NONSENSE} {NONSENSE} {NONSENSE}", 0.9)}))
    assert codes(source) == ["no_text"]
    assert "Cyrillic, Arabic and others need tesseract" in source.notices[0].message


def test_a_poor_reading_says_so(scanned: Scanned, scripted: type) -> None:
    assert codes(read(scanned(), scripted({"en": (ENGLISH, 0.5)}, faces=Facing(0, "Latin")))) == ["ocr_poor"]


def test_without_an_engine_the_page_is_recorded_with_the_remedy(scanned: Scanned) -> None:
    source = read(scanned())
    assert (source.text, codes(source), source.ocr) == ("", ["no_text"], "")
    assert "tesseract-ocr" in source.notices[0].message


def test_a_page_on_which_the_engine_fails_costs_only_itself(scanned: Scanned) -> None:
    source = read(scanned(), Failing())
    assert codes(source) == ["no_text"]
    assert "took longer than 20 seconds" in source.notices[0].message


def test_pages_beyond_the_limit_are_named(scanned: Scanned, scripted: type) -> None:
    with pikepdf.open(io.BytesIO(scanned())) as pdf:
        pdf.pages.append(pdf.pages[0])
        out = io.BytesIO()
        pdf.save(out)
    source = read(out.getvalue(), scripted({"en": (ENGLISH, 0.9)}), limits=replace(DEFAULT, ocr_pages=1))
    assert codes(source) == ["ocr", "no_text"]
    assert "only 1 pages" in source.notices[1].message


def test_a_picture_of_too_many_pixels_is_not_unpacked(scripted: type) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(300, 300))
        image = pdf.make_stream(
            b"x", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=60_000, Height=60_000,
            BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceGray,
        )  # fmt: skip
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=image))
        pdf.pages[0].Contents = pdf.make_stream(b"q 300 0 0 300 0 0 cm /Scan Do Q")
        out = io.BytesIO()
        pdf.save(out)
    source = read(out.getvalue(), scripted({"en": (ENGLISH, 0.9)}))
    assert "60000 by 60000 pixels" in source.notices[0].message


def test_an_empty_sheet_is_blank_and_not_unread(scripted: type) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 300))
    canvas.drawImage(ImageReader(Image.fromarray(np.full((600, 600), 250, dtype=np.uint8))), 0, 0, 300, 300)
    canvas.save()
    source = read(out.getvalue(), scripted({"en": (ENGLISH, 0.9)}))
    assert [page.text for page in source.pages] == ["blank"]
    assert source.notices[0].message == "The page is the scan of an empty sheet."


def test_a_page_is_read_once_and_kept_for_its_owner_alone(scanned: Scanned, scripted: type, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "ocr")
    first, second = scripted({"en": (ENGLISH, 0.9)}), scripted({"en": (ENGLISH, 0.9)})
    text = read(scanned(), first, cache=cache).text
    again = read(scanned(), second, cache=cache)
    (kept,) = cache.folder.iterdir()
    assert (again.text, second.asked) == (text, [])
    assert (kept.stat().st_mode & 0o777, cache.folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_what_was_read_of_a_document_can_be_forgotten(scanned: Scanned, scripted: type, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    read(scanned(), scripted({"en": (ENGLISH, 0.9)}), cache=cache)
    (kept,) = tmp_path.iterdir()
    cache.forget(kept.stem.partition("-")[2] + "0" * 32)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_copy_is_read_again(scanned: Scanned, scripted: type, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    read(scanned(), scripted({"en": (ENGLISH, 0.9)}), cache=cache)
    (kept,) = tmp_path.iterdir()
    kept.write_text(json.dumps({"page": 1}))
    engine = scripted({"en": (ENGLISH, 0.9)})
    assert read(scanned(), engine, cache=cache).text
    assert engine.asked


def test_a_picture_within_a_letter_is_read_beside_its_text(letter: bytes, scripted: type) -> None:
    scan = np.asarray(_picture_of(letter))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for n in range(12):
        canvas.drawString(60, 780 - 16 * n, "The text of the letter itself, which is set and needs no reading.")
    canvas.drawImage(ImageReader(Image.fromarray(scan)), 60, 60, 470, 400)
    canvas.save()
    source = read(out.getvalue(), scripted({"en": (ENGLISH, 0.9)}))
    assert [page.text for page in source.pages] == ["mixed"]
    assert source.text.index("letter itself") < source.text.index("The court of the requesting")


def _picture_of(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        page: object = document[0]
        return page.render(scale=2).to_pil().convert("L")  # type: ignore[attr-defined]


def test_the_unseen_text_layer_of_a_scanner_is_no_hidden_text(scanned: Scanned, scripted: type) -> None:
    with pikepdf.open(io.BytesIO(scanned())) as pdf:
        page = pdf.pages[0]
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page.Resources.Font = pikepdf.Dictionary(F1=font)
        page.contents_add(f"BT 3 Tr /F1 5 Tf 20 200 Td ({ENGLISH}) Tj ET".encode())
        out = io.BytesIO()
        pdf.save(out)
    same = read(out.getvalue(), scripted({"en": (ENGLISH, 0.9)}))
    other = read(out.getvalue(), scripted({"en": ("Quite another letter of a ministry with the same paper", 0.9)}))
    assert (codes(same), codes(other)) == (["scan_text", "ocr"], ["hidden_text", "ocr"])


needs_tesseract = pytest.mark.skipif(
    not installed("tesseract"), reason="tesseract is not installed (apt-get install tesseract-ocr)"
)


@needs_tesseract
@pytest.mark.parametrize(
    "wear",
    [
        pytest.param(SCAN, id="scanned askew"),
        pytest.param(replace(SCAN, skew=3.0), id="more askew"),
        pytest.param(Wear(dpi=204, dpi_down=196, noise=8, specks=0.001, bilevel=True), id="faxed"),
    ],
)
def test_tesseract_reads_a_worn_letter_where_its_words_stand(letter: bytes, wear: Wear) -> None:
    native = read_document(letter, Path("letter.pdf"))
    source = read(degraded(letter, wear, seed=2), *installed("tesseract"))
    assert source.languages == ("en",)
    assert "account 4417-640 from 2 January 2025 until 30 June 2026" in source.text
    # Turned back by the lean, every word must lie on the one that was set.
    here, there = _place(source, "4417-640"), _place(native, "4417-640")
    assert here == pytest.approx(there, abs=10 + 4 * wear.skew)


def _place(source: SourceText, text: str) -> tuple[float, float]:
    start = source.text.index(text)
    (box,) = source.layout.boxes_of(start, start + len(text))
    return (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2


@needs_tesseract
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_tesseract_reads_a_page_that_lies_on_its_side(scanned: Scanned, rotation: int) -> None:
    with pikepdf.open(io.BytesIO(scanned())) as pdf:
        pdf.pages[0].Rotate = rotation
        out = io.BytesIO()
        pdf.save(out)
    source = read(out.getvalue(), *installed("tesseract"))
    assert "until 30 June 2026" in source.text
    assert f"turned by {rotation} degrees" in source.notices[0].message


@needs_tesseract
def test_tesseract_reads_cyrillic_without_being_told() -> None:
    text = "Генеральная прокуратура просит предоставить сведения о счёте за период с января по июнь. " * 4
    made = typst.compile(f"#set page(width: 15cm, height: 9cm)\n{text}".encode())
    assert isinstance(made, bytes)
    source = read(degraded(made, SCAN, seed=2), *installed("tesseract"))
    assert source.languages == ("ru",)
    assert "Генеральная прокуратура просит предоставить" in source.text


def test_what_is_left_of_letters_that_an_engine_passes_over_is_refused(scanned: Scanned, scripted: type) -> None:
    source = read(scanned(), scripted({"en": (". , 7 . 23.10.2026 Ne 2-26-5514 op y « » h s 48 200 . I o", 0.9)}))
    assert codes(source) == ["no_text"]
