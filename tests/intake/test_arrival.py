import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rogatory.errors import IntakeError
from rogatory.intake import Arrival, Document, arrival_of, stamped
from rogatory.record import Mail

ZONE = ZoneInfo("Europe/Berlin")
CHANGED = dt.datetime(2026, 5, 1, 8, 0, tzinfo=dt.UTC)
TODAY = dt.date(2026, 5, 2)


def arrived(folder: Path, sidecar: str | None = None, *, given: dt.date | None = None) -> Arrival:
    path = folder / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    if sidecar is not None:
        (folder / "a.toml").write_text(sidecar)
    return arrival_of(Document(path, "a.pdf", CHANGED), "0" * 64, 8, zone=ZONE, given=given)


@pytest.mark.parametrize(
    ("sidecar", "expected"),
    [
        pytest.param("received_at = 2026-03-02", dt.datetime(2026, 3, 2, tzinfo=ZONE), id="day in the office's zone"),
        pytest.param(
            "received_at = 2026-03-02T16:20:00", dt.datetime(2026, 3, 2, 16, 20, tzinfo=ZONE), id="local time"
        ),
        pytest.param("received_at = 2026-03-02T15:20:00Z", dt.datetime(2026, 3, 2, 16, 20, tzinfo=ZONE), id="offset"),
    ],
)
def test_a_sidecar_dates_the_arrival(tmp_path: Path, sidecar: str, expected: dt.datetime) -> None:
    arrival = arrived(tmp_path, sidecar)

    assert (arrival.received_at, arrival.received_basis) == (expected, "sidecar")


def test_what_is_given_for_the_run_beats_the_sidecar(tmp_path: Path) -> None:
    arrival = arrived(tmp_path, "received_at = 2026-03-02", given=dt.date(2026, 3, 9))

    assert (arrival.received_at.date(), arrival.received_basis) == (dt.date(2026, 3, 9), "given")


def test_the_files_time_comes_last(tmp_path: Path) -> None:
    arrival = arrived(tmp_path)

    assert (arrival.received_at, arrival.received_basis) == (CHANGED, "file_time")


def test_a_sidecar_says_how_it_came(tmp_path: Path) -> None:
    arrival = arrived(tmp_path, 'came_by = "fax"\nmail = "PB 2026/117"\nnote = "page 3 is hard to read"')

    told = (arrival.came_by, arrival.mail, arrival.note)
    assert told == ("fax", Mail(number="PB 2026/117"), "page 3 is hard to read")


@pytest.mark.parametrize(
    ("sidecar", "words"),
    [
        pytest.param("recieved_at = 2026-03-02", "unknown key 'recieved_at'", id="unknown key"),
        pytest.param('received_at = "last week"', "value of 'received_at'", id="no date"),
        pytest.param('came_by = "pigeon"', "value of 'came_by'", id="unknown way"),
        pytest.param("received_at =", "cannot be read", id="no TOML"),
        pytest.param("note = '" + "x" * 70_000 + "'", "longer than", id="too long"),
    ],
)
def test_a_bad_sidecar_refuses_its_document(tmp_path: Path, sidecar: str, words: str) -> None:
    with pytest.raises(IntakeError, match=words) as caught:
        arrived(tmp_path, sidecar)

    assert (caught.value.code, caught.value.retry) == ("sidecar", True)


def test_two_sidecars_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "a.pdf.toml").touch()

    with pytest.raises(IntakeError, match="two sidecars"):
        arrived(tmp_path, "")


@pytest.mark.parametrize(
    ("sidecar", "text", "basis"),
    [
        pytest.param(None, "RECEIVED 14 MAR 2026", "stamp", id="the stamp beats the file's time"),
        pytest.param("received_at = 2026-03-02", "RECEIVED 14 MAR 2026", "sidecar", id="the sidecar beats the stamp"),
        pytest.param(None, "RECEIVED 14 MAR 2062", "file_time", id="a stamp from the future is a misreading"),
        pytest.param(None, "no stamp", "file_time", id="no stamp"),
    ],
)
def test_the_registry_stamp_has_its_place(tmp_path: Path, sidecar: str | None, text: str, basis: str) -> None:
    assert stamped(arrived(tmp_path, sidecar), text, zone=ZONE, today=TODAY).received_basis == basis
