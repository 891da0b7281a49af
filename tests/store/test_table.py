import csv
import io
import json
from pathlib import Path

import pytest

from rogatory.store.table import COLUMNS, rows, safe

VIEW = json.loads((Path(__file__).parents[1] / "golden" / "record.json").read_text())


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("=1+1", id="equals"),
        pytest.param("+49 30 123", id="plus"),
        pytest.param("-1", id="minus"),
        pytest.param("@SUM(A1)", id="at"),
        pytest.param("\t=1", id="tab"),
        pytest.param("\r=1", id="carriage return"),
        pytest.param("  =1", id="after spaces"),
        pytest.param("＝1", id="full-width equals"),
    ],
)
def test_a_cell_that_a_spreadsheet_would_compute_is_defused(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are() -> None:
    assert safe("Müller & Söhne = 3") == "Müller & Söhne = 3"


def test_one_row_for_each_record() -> None:
    text = b"".join(rows([(VIEW, 2)])).decode("utf-8-sig")
    head, row = csv.reader(io.StringIO(text, newline=""))
    cells = dict(zip(head, row, strict=True))

    assert tuple(head) == COLUMNS
    assert (cells["file"], cells["urgency"], cells["revision"]) == ("2026/lindau fraud.pdf", "U2", "2")
    assert (cells["next_act_by"], cells["missing"]) == ("2026-04-01", "C05")
    assert cells["parties"] == "Jane Doe (suspect); John Roe (victim)"


def test_a_name_from_a_letter_cannot_be_a_formula() -> None:
    source = VIEW["source"] | {"file": "=HYPERLINK(0)"}
    party = VIEW["parties"][0] | {"name": "@evil"}

    text = b"".join(rows([(VIEW | {"source": source, "parties": [party]}, 1)])).decode("utf-8-sig")

    assert "'=HYPERLINK(0)" in text
    assert "'@evil (suspect)" in text
