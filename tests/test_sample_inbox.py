"""The sample inbox is read as a person reads it: the shipped model and rules against expectations written by hand."""

import datetime as dt
from pathlib import Path

import pytest

from rogatory.compose import compose
from rogatory.evaluation.inbox import Compared, compared, expected
from rogatory.evaluation.spans import Counts
from rogatory.extract.pipeline import load_pipeline
from rogatory.intake import Arrival
from rogatory.intake.sidecar import read_sidecar
from rogatory.office import sample_office
from rogatory.reading import read_document
from rogatory.settings import Settings, model_folder

pytestmark = pytest.mark.weights
MAIL = Path("corpora/inbox/mail")
EXPECTED = Path("corpora/inbox/expected")
TODAY = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def results() -> list[Compared]:
    office = sample_office()
    nlp = load_pipeline(model_folder(Settings()), office)
    found = []
    for path in sorted(MAIL.rglob("*.pdf")):
        wanted = expected(EXPECTED / f"{path.stem}.toml")
        received = read_sidecar(path).received_at
        assert received is not None
        moment = received if isinstance(received, dt.datetime) else dt.datetime.combine(received, dt.time())
        arrival = Arrival(
            file=path.name,
            sha256="0" * 64,
            bytes=path.stat().st_size,
            received_at=moment if moment.tzinfo else moment.replace(tzinfo=office.zone),
            received_basis="sidecar",
            came_by=read_sidecar(path).came_by,
        )
        records = compose(read_document(path), arrival, nlp=nlp, office=office, today=TODAY)
        if wanted:
            found.append(compared(path.stem, wanted, records))
    return found


def total(results: list[Compared], field: str) -> Counts:
    return sum((result.counts.get(field, Counts()) for result in results), Counts())


def test_no_victim_or_witness_is_made_a_subject(results: list[Compared]) -> None:
    assert [d for r in results for d in r.differences if d.field == "victim or witness as subject"] == []


@pytest.mark.parametrize("field", ["type", "requesting", "requested", "dated", "confidential", "urgent", "desk"])
def test_what_decides_the_desk_is_all_right(results: list[Compared], field: str) -> None:
    assert [d for r in results for d in r.differences if d.field == field] == []
