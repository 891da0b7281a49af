"""The sample inbox is processed as a person reads it: the shipped model and rules against expectations by hand."""

import datetime as dt
import json
import os
import re
from pathlib import Path

import pytest

from rogatory.batch import DocumentReader, Factory, Plan, Progress, process
from rogatory.evaluation.inbox import Compared, by_document, compared, expected, names_of
from rogatory.evaluation.spans import Counts
from rogatory.office import sample_office
from rogatory.reading.ocr.installed import installed
from rogatory.settings import Settings, model_folder

# In CI the set-up has installed tesseract; elsewhere it may be missing.
pytestmark = [
    pytest.mark.weights,
    pytest.mark.skipif(
        not installed("tesseract") and "CI" not in os.environ, reason="tesseract is not installed; the scans need it"
    ),
]
MAIL = Path("corpora/inbox/mail")
EXPECTED = Path("corpora/inbox/expected")
OFFICE = Path("pipeline/rogatory/office/valdoria.toml")
TODAY = dt.date(2026, 11, 24)
DECIDING = ("type", "requesting", "requested", "dated", "confidential", "urgent", "desk")
SCAN = re.compile("_(?:scan|stamped|fax|photo)$")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "out"
    limits = Settings().limits
    office = sample_office()
    plan = Plan(
        inboxes=(MAIL,), out=folder, zone=office.zone, office=office, today=TODAY, program="test", limits=limits
    )
    made_from = {"model": str(model_folder(Settings())), "office": str(OFFICE), "today": TODAY.isoformat()}
    reader = DocumentReader.of(Settings())
    process(plan, reader, Factory("rogatory.batch.extraction:make", made_from), Progress(None))
    return folder


@pytest.fixture(scope="module")
def results(out: Path) -> list[Compared]:
    found = by_document((out / "records.jsonl").read_text(encoding="utf-8").splitlines())
    wanted = {path.stem: expected(path) for path in sorted(EXPECTED.glob("*.toml"))}
    # nothing is wanted of what only came again
    names = names_of(found)
    return [compared(name, records, found.get(name, []), names) for name, records in wanted.items() if records]


def total(results: list[Compared], field: str) -> Counts:
    return sum((result.counts.get(field, Counts()) for result in results), Counts())


def test_no_victim_or_witness_is_made_a_subject(results: list[Compared]) -> None:
    assert [d for r in results for d in r.differences if d.field == "victim or witness as subject"] == []


@pytest.mark.parametrize("field", DECIDING)
def test_what_decides_the_desk_is_all_right(results: list[Compared], field: str) -> None:
    assert [d for r in results for d in r.differences if d.field == field and not SCAN.search(d.file)] == []


def test_scans_go_to_their_desk_and_hardly_differ_in_what_decides_it(results: list[Compared]) -> None:
    wrong = [d for r in results for d in r.differences if d.field in DECIDING and SCAN.search(d.file)]
    assert [d for d in wrong if d.field in ("requesting", "requested", "desk")] == []
    assert len(wrong) <= 2


def test_the_linked_sets_are_linked_and_nothing_else_is(results: list[Compared]) -> None:
    links = total(results, "link")

    assert links.wrong == 0
    assert links.recall > 0.9


def test_each_request_is_one_record(results: list[Compared]) -> None:
    assert [d for r in results for d in r.differences if d.field == "records"] == []


def test_everything_ends_in_the_ledger(out: Path) -> None:
    ledger = json.loads((out / "ledger.json").read_text())

    assert (ledger["balanced"], ledger["parts"]["refused"], ledger["parts"]["waiting"]) == (True, 0, 0)
    attached = {part["name"] for node in ledger["tree"] for part in node["parts"] if part["outcome"] == "attached"}
    assert {name.rpartition("/")[2] for name in attached} == {
        "message",
        "restraint order 09-11-2026.pdf",
        "common law fraud.txt",
        "ordonnance 17.11.2026.pdf",
        "auto secreto bancario.pdf",
    }
