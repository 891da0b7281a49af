"""What OCR was unsure of is extracted with less confidence; a text layer's words cost none."""

from dataclasses import replace

import numpy as np
import pytest

from rogatory.extract.clarity import dimmed
from rogatory.extract.document import evidence_at
from rogatory.reading import SourceText, from_text
from rogatory.reading.source import Layout
from rogatory.record import Found, Layer, Reference

TEXT = "file 4417 of 2026"


def source(*confidences: float, ocr: str = "scripted 1") -> SourceText:
    starts = np.array([0, 5, 10, 13], dtype=np.int32)
    ends = np.array([4, 9, 12, 17], dtype=np.int32)
    layout = Layout(
        starts=starts,
        ends=ends,
        pages=np.ones(4, dtype=np.int32),
        boxes=np.stack([starts, np.zeros(4), ends, np.full(4, 10)], axis=1).astype(np.float32),
        layers=np.ones(4, dtype=np.int8),
        confidences=np.array(confidences, dtype=np.float32),
    )
    return replace(from_text(TEXT), layout=layout, ocr=ocr)


def test_evidence_is_as_sure_as_its_words_weighed_by_length() -> None:
    found = evidence_at(source(1.0, 0.5, 0.8, 1.0), 5, 12, confidence=0.9)
    assert found.confidence == pytest.approx(0.9 * (4 * 0.5 + 2 * 0.8) / 6)
    assert found.layer is Layer.OCR


def test_a_value_is_as_sure_as_its_clearest_place_allows() -> None:
    read = source(1.0, 0.5, 0.8, 0.9)
    places = (evidence_at(read, 5, 9), evidence_at(read, 13, 17))
    value = Found[str](value="4417", confidence=0.8, evidence=places)
    assert dimmed(value, read).confidence == pytest.approx(0.8 * 0.9)


def test_an_item_is_dimmed_as_well() -> None:
    read = source(0.5, 0.5, 0.5, 0.5)
    item = Reference(text="4417", kind="theirs", confidence=1.0, evidence=(evidence_at(read, 5, 9),))
    assert dimmed(item, read).confidence == pytest.approx(0.5)


def test_what_has_no_place_keeps_its_confidence() -> None:
    value = Found[str](value="XV", confidence=0.7, rule="own_state")
    assert dimmed(value, source(0.5, 0.5, 0.5, 0.5)) is value


def test_nothing_changes_where_ocr_read_nothing() -> None:
    read = source(1.0, 1.0, 1.0, 1.0, ocr="")
    value = Found[str](value="4417", confidence=0.8, evidence=(evidence_at(read, 5, 9),))
    assert dimmed(value, read) is value
