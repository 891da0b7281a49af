"""The second reader agrees where text and boxes agree, and says where they do not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from rogatory.errors import IntakeError
from rogatory.reading import Limits, SourceText
from rogatory.reading.render import page_png
from rogatory.reading.second_reader import compared, lines_of, words_of

Typeset = Callable[[str], bytes]
Read = Callable[[bytes], SourceText]
LETTER = """
#set page(width: 12cm, height: 8cm, footer: context [Page #counter(page).display()])
#set text(lang: "de", hyphenate: true)
#set par(justify: true)
Die Staatsanwaltschaft führt ein Ermittlungsverfahren wegen gewerbsmäßiger Steuerhinterziehung gegen den
Beschuldigten Karl Überlingen (geb. 3.4.1980), IBAN DE89 3704 0044 0532 0130 00.
#table(columns: 2, [Konto], [Inhaber], [12-345], [Überlingen, Karl])
#pagebreak()
Mit vorzüglicher Hochachtung
"""


@pytest.mark.parametrize("slices", [words_of, lines_of])
def test_text_and_boxes_agree(slices: Callable[[SourceText], object], typeset: Typeset, read: Read) -> None:
    data = typeset(LETTER)
    source = read(data)
    agreement = compared(data, source, slices(source))  # type: ignore[arg-type]  # both yield pairs of offsets
    assert agreement.checked > 5
    assert agreement.disagreements == ()


def test_a_part_of_a_word_has_its_own_box(typeset: Typeset, read: Read) -> None:
    data = typeset(LETTER)
    source = read(data)
    start = source.text.index("Karl Überlingen (")
    assert compared(data, source, [(start, start + 15), (start + 17, start + 20)]).disagreements == ()


def test_shifted_boxes_are_found_out(typeset: Typeset, read: Read) -> None:
    data = typeset(LETTER)
    source = read(data)
    shifted = replace(source, layout=replace(source.layout, boxes=source.layout.boxes + 30))
    agreement = compared(data, shifted, words_of(shifted))
    assert len(agreement.disagreements) > agreement.checked / 2


def test_a_page_is_drawn_no_larger_than_allowed(typeset: Typeset) -> None:
    picture = page_png(typeset("#set page(width: 10cm, height: 10cm)\nx"), 1, 600, limits=Limits(image_pixels=10_000))
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20]) * int.from_bytes(picture[20:24]) <= 10_300


def test_a_page_that_is_not_there_is_not_drawn(typeset: Typeset) -> None:
    with pytest.raises(IntakeError, match="there is no page 2"):
        page_png(typeset("x"), 2, 72)
