"""A SourceText comes back from its bytes as it was."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.plain import from_text
from rogatory.reading.source import Block, Cell, Field, Layout, Notice, Page, SourceText, Table

COLUMNS = ("starts", "ends", "pages", "boxes", "layers", "confidences")
numbers = st.integers(0, 2**31 - 1)
floats = st.floats(width=32, allow_nan=False)
cells = st.builds(Cell, numbers, numbers)


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    n = draw(st.integers(0, 5))
    return Layout(
        starts=np.array(draw(st.lists(numbers, min_size=n, max_size=n)), dtype=np.int32),
        ends=np.array(draw(st.lists(numbers, min_size=n, max_size=n)), dtype=np.int32),
        pages=np.array(draw(st.lists(numbers, min_size=n, max_size=n)), dtype=np.int32),
        boxes=np.array(draw(st.lists(floats, min_size=4 * n, max_size=4 * n)), dtype=np.float32).reshape(n, 4),
        layers=np.array(draw(st.lists(st.integers(0, 3), min_size=n, max_size=n)), dtype=np.int8),
        confidences=np.array(draw(st.lists(floats, min_size=n, max_size=n)), dtype=np.float32),
    )


sources = st.builds(
    SourceText,
    text=st.text(),
    layout=layouts(),
    pages=st.lists(st.builds(Page, numbers, floats, floats, st.sampled_from(["native", "none"])), max_size=3).map(
        tuple
    ),
    blocks=st.lists(st.builds(Block, numbers, numbers, numbers, st.text(max_size=5)), max_size=3).map(tuple),
    reader=st.tuples(st.text(max_size=5), st.text(max_size=5)),
    tables=st.lists(
        st.builds(Table, numbers, st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple)), max_size=2
    ).map(tuple),
    fields=st.lists(
        st.builds(Field, st.text(max_size=5), st.text(max_size=5), numbers, numbers, st.none() | st.booleans()),
        max_size=3,
    ).map(tuple),
    notices=st.lists(st.builds(Notice, st.text(max_size=5), st.none() | numbers, st.text()), max_size=3).map(tuple),
    languages=st.lists(st.text(max_size=3), max_size=3).map(tuple),
)


def without_layout(source: SourceText) -> SourceText:
    return replace(source, layout=from_text("").layout)


@settings(max_examples=60, deadline=None)
@given(sources)
def test_a_source_comes_back_as_it_was(source: SourceText) -> None:
    encoded = to_bytes(source)
    again = from_bytes(encoded)
    assert repr(without_layout(again)) == repr(without_layout(source))
    assert all(np.array_equal(getattr(again.layout, c), getattr(source.layout, c)) for c in COLUMNS)
    assert [getattr(again.layout, c).dtype for c in COLUMNS] == [getattr(source.layout, c).dtype for c in COLUMNS]
    assert to_bytes(again) == encoded


@pytest.mark.parametrize("spoil", [lambda b: b[:-1], lambda b: b"x" + b], ids=["cut", "shifted"])
def test_spoilt_bytes_are_no_source(spoil: object) -> None:
    layout = replace(from_text("a").layout, starts=np.zeros(1, np.int32), ends=np.ones(1, np.int32))
    layout = replace(layout, pages=np.ones(1, np.int32), boxes=np.zeros((1, 4), np.float32))
    layout = replace(layout, layers=np.zeros(1, np.int8), confidences=np.ones(1, np.float32))
    encoded = to_bytes(replace(from_text("a"), layout=layout))
    with pytest.raises(ValueError, match="these bytes"):
        from_bytes(spoil(encoded))  # type: ignore[operator]  # the parameter is one of the two functions above


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab \n\f\t.", max_size=60))
def test_the_blocks_of_plain_text_hold_all_that_is_no_blank(text: str) -> None:
    source = from_text(text)
    held = "".join(source.text[block.start : block.end] for block in source.blocks)
    assert source.text == text
    assert "".join(held.split()) == "".join(text.split())
    assert len(source.pages) == text.count("\f") + 1


def test_blank_lines_part_the_blocks_of_plain_text() -> None:
    source = from_text("one\ntwo\n\nthree\n\f\nfour")
    assert [(source.text[b.start : b.end], b.page) for b in source.blocks] == [
        ("one\ntwo", 1),
        ("three", 1),
        ("four", 2),
    ]
