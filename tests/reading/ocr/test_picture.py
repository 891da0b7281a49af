"""A page's picture is made ready for OCR, and its pixels find their way back to the page."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from rogatory.reading.ocr.mending import in_one_script, with_sections, with_signs, with_whole_addresses, without_scraps
from rogatory.reading.ocr.picture import Grey, Picture, evened, levelled, median, skew_of, without_table
from rogatory.reading.ocr.placing import placed
from rogatory.reading.ocr.ruled import Ruled, ruled
from rogatory.reading.ocr.ticks import with_boxes
from rogatory.reading.ocr.words import Word

PAPER, INK = 245, 20


def lines_of_text(skew: float = 0.0) -> Grey:
    page = Image.new("L", (1000, 1200), PAPER)
    pen = ImageDraw.Draw(page)
    for top in range(150, 1050, 40):
        for left in range(120, 860, 22):
            pen.rectangle((left, top, left + 15, top + 16), fill=INK)
    return np.asarray(page.rotate(-skew, resample=Image.Resampling.BICUBIC, fillcolor=PAPER))


def picture(pixels: Grey, *, quarter: int = 0, skew: float = 0.0) -> Picture:
    high, wide = pixels.shape
    size = (wide * 0.36, high * 0.36) if quarter % 2 == 0 else (high * 0.36, wide * 0.36)
    return Picture(pixels, 200, 0.0, 0.0, quarter, skew, *size, 0.1)


def blank() -> Grey:
    return np.full((600, 1000), PAPER, dtype=np.uint8)


def word(text: str, x0: float, x1: float, confidence: float = 0.9, *, top: float = 100, bottom: float = 122) -> Word:
    return Word(text, confidence, (x0, top, x1, bottom), 1)


def test_the_median_is_that_of_nine_pixels() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (20, 30)).astype(np.uint8)
    nine = np.stack([pixels[y : y + 18, x : x + 28] for y in range(3) for x in range(3)])
    assert (median(pixels)[1:-1, 1:-1] == np.median(nine, axis=0)).all()


@pytest.mark.parametrize("skew", [-3.0, -1.5, 0.0, 0.6, 2.0, 4.0])
def test_the_lean_of_a_page_is_found_to_a_fifth_of_a_degree(skew: float) -> None:
    assert skew_of(lines_of_text(skew)) == pytest.approx(skew, abs=0.2)


def test_a_levelled_page_leans_no_more() -> None:
    assert skew_of(levelled(lines_of_text(2.5), 2.5)) == pytest.approx(0, abs=0.2)


def test_an_even_page_stays_as_it_is() -> None:
    page = lines_of_text()
    assert evened(page) is page


def test_shadow_is_taken_away_and_ink_stays() -> None:
    page = lines_of_text()
    shadow = np.linspace(1.0, 0.5, page.shape[1], dtype=np.float32)
    lit = evened((page * shadow).astype(np.uint8))
    assert abs(int(lit[60, 960]) - int(lit[60, 30])) < 20
    assert lit[155, 130] < 100


def test_the_table_around_a_photographed_page_becomes_paper() -> None:
    page = lines_of_text()
    page = np.pad(page, 48, constant_values=40)
    cleared = without_table(page, page)
    assert cleared[10, 10] > 200
    assert (cleared[250:1000, 250:800] == page[250:1000, 250:800]).all()


@pytest.mark.parametrize(
    ("quarter", "expected"),
    [
        pytest.param(0, (36.0, 72.0, 108.0, 90.0), id="upright"),
        pytest.param(1, (126.0, 36.0, 144.0, 108.0), id="turned to the right"),
        pytest.param(2, (252.0, 126.0, 324.0, 144.0), id="upside down"),
        pytest.param(3, (72.0, 252.0, 90.0, 324.0), id="turned to the left"),
    ],
)
def test_pixels_of_a_turned_page_become_points_of_the_page_as_displayed(
    quarter: int, expected: tuple[float, float, float, float]
) -> None:
    turned = picture(blank(), quarter=quarter)
    assert turned.shown((100, 200, 300, 250)) == pytest.approx(expected)


def test_a_word_of_a_leaning_page_is_shown_where_it_leans() -> None:
    page = picture(blank(), skew=2.0)
    x0, top, x1, bottom = page.shown((880, 290, 920, 310))
    assert (x0 + x1) / 2 == pytest.approx((500 + 400 * math.cos(math.radians(2))) * 0.36)
    assert (top + bottom) / 2 == pytest.approx((300 + 400 * math.sin(math.radians(2))) * 0.36)


def test_rules_are_found_and_letters_are_none() -> None:
    page = Image.fromarray(lines_of_text())
    pen = ImageDraw.Draw(page)
    pen.line((100, 1100, 900, 1100), fill=INK, width=2)
    pen.line((60, 100, 60, 1000), fill=INK, width=2)
    found = ruled(picture(np.asarray(page))).lines
    assert len(found) == 2
    assert found[0] == pytest.approx((100, 1100, 901, 1102), abs=2)
    assert found[1] == pytest.approx((60, 100, 62, 1001), abs=2)


def boxed(size: int, *, ticked: bool) -> Grey:
    page = Image.fromarray(blank())
    pen = ImageDraw.Draw(page)
    pen.rectangle((100, 100, 100 + size, 100 + size), outline=INK, width=2)
    if ticked:
        pen.line((102, 102, 98 + size, 98 + size), fill=INK, width=4)
        pen.line((102, 98 + size, 98 + size, 102), fill=INK, width=4)
    return np.asarray(page)


@pytest.mark.parametrize("size", [15, 28])
@pytest.mark.parametrize("ticked", [True, False])
def test_a_box_that_was_taken_for_a_letter_is_a_box(size: int, ticked: bool) -> None:
    page = picture(boxed(size, ticked=ticked))
    words, boxes = with_boxes([word("O", 100, 101 + size, 0.7, bottom=101 + size), word("ja", 160, 190)], page, ())
    assert [one.text for one in words] == ["ja"]
    assert [box.ticked for box in boxes] == [ticked]


@pytest.mark.parametrize(
    ("text", "rest"),
    [("[unmittelbar", "unmittelbar"), ("UlVerheimlichung", "Verheimlichung"), ("RXÜberwachung", "Überwachung")],
)
def test_a_box_glued_to_a_word_is_freed(text: str, rest: str) -> None:
    page = picture(boxed(28, ticked=False))
    squares = ruled(page).squares
    words, boxes = with_boxes([word(text, 100, 400, bottom=129)], page, squares)
    assert ([one.text for one in words], len(boxes)) == ([rest], 1)


def test_a_round_letter_stays_a_letter() -> None:
    page = Image.fromarray(blank())
    ImageDraw.Draw(page).ellipse((100, 100, 122, 122), outline=INK, width=3)
    letter = word("O", 100, 123, 0.8, bottom=123)
    assert with_boxes([letter], picture(np.asarray(page)), ()) == ((letter,), ())


def test_latin_letters_within_a_cyrillic_word_become_cyrillic() -> None:
    texts = [one.text for one in in_one_script([word("Cадыров", 0, 9), word("M.,", 0, 9), word("Ltd", 0, 9)])]
    assert texts == ["Садыров", "М.,", "Ltd"]


def test_a_scribble_is_left_out_and_counted() -> None:
    kept, scraps = without_scraps([word("Saldanha", 0, 120), word("ПУ", 200, 368, 0.05)])
    assert ([one.text for one in kept], scraps) == (["Saldanha"], 1)


@pytest.mark.parametrize(
    ("box", "sign"),
    [pytest.param((240, 109, 255, 111), "–", id="dash"), pytest.param((245, 108, 249, 112), "·", id="middle dot")],
)
def test_a_sign_that_the_engine_passed_over_comes_back(box: tuple[int, int, int, int], sign: str) -> None:
    page = Image.fromarray(blank())
    ImageDraw.Draw(page).rectangle(box, fill=INK)
    found = with_signs([word("Norway", 100, 230), word("Office", 265, 360)], picture(np.asarray(page)))
    assert sorted(one.text for one in found) == sorted(["Norway", "Office", sign])


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        pytest.param(["$", "263", "Abs.", "1"], "§", id="German"),
        pytest.param(["$", "15a", "InsO"], "§", id="a code"),
        pytest.param(["$", "2.º,", "inciso"], "§", id="Portuguese"),
        pytest.param(["$", "4,500", "were"], "$", id="money"),
    ],
)
def test_a_section_sign_that_was_read_as_a_dollar_comes_back(texts: list[str], sign: str) -> None:
    assert with_sections([word(text, 0, 10) for text in texts])[0].text == sign


def test_a_coat_of_arms_is_no_letter() -> None:
    star = word("x", 500, 564, 0.8, top=20, bottom=84)
    kept, scraps = without_scraps([replace(star, line=0), *(word("of", 100 + 30 * n, 120 + 30 * n) for n in range(9))])
    assert ({one.text for one in kept}, scraps) == ({"of"}, 1)


def test_an_address_parted_at_its_sign_is_one_word() -> None:
    parted = [word("international", 100, 230), word("@riksadvokaten.example", 236, 480), word("and", 490, 520)]
    assert [one.text for one in with_whole_addresses(parted)] == ["international@riksadvokaten.example", "and"]


def test_all_words_of_a_line_are_as_high_as_the_line() -> None:
    words = [word("as", 100, 120, top=106, bottom=118), word("Type", 130, 170, top=100, bottom=124)]
    heights = {one.level[3] - one.level[1] for one in placed(words, picture(blank()), Ruled())}
    assert len(heights) == 1


def test_the_side_of_a_frame_is_no_bracket() -> None:
    frame = Ruled(lines=((99.0, 50.0, 101.0, 200.0),))
    found = placed([word("[SECTION", 98, 200), word("(A", 210, 230)], picture(blank()), frame)
    assert [one.text for one in found] == ["SECTION", "(A"]


def test_han_characters_stand_alone() -> None:
    found = placed([word("最高人民", 100, 188)], picture(blank()), Ruled())
    assert [one.text for one in found] == list("最高人民")
    assert found[3].shown[2] == pytest.approx(188 * 0.36)
