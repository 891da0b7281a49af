import json
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).with_name("scripted.py")


@dataclass(frozen=True, slots=True)
class Office:
    """An inbox and an output folder, and a way to run a batch over them."""

    inbox: Path
    out: Path

    def receives(self, **letters: str) -> None:
        for name, text in letters.items():
            (self.inbox / f"{name}.pdf").write_text(f"%PDF-1.4\n{text}")

    def command(self, *words: str, workers: int = 1) -> list[str]:
        return [sys.executable, str(PROGRAM), str(self.out), str(self.inbox), str(workers), *words]

    def runs(
        self, *words: str, workers: int = 1, before: Callable[[], None] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        command = self.command(*words, workers=workers)
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, preexec_fn=before)

    def ledger(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / "ledger.json").read_text())
        return found

    def outcomes(self) -> dict[str, str]:
        return {node["file"].removesuffix(".pdf"): node["outcome"] for node in self.ledger()["tree"]}

    def refusals(self) -> dict[str, str]:
        lines = (self.out / "refused.jsonl").read_text().splitlines()
        return {line["file"].removesuffix(".pdf"): line["code"] for line in map(json.loads, lines)}

    def waiting(self) -> int:
        with sqlite3.connect(self.out / "rogatory.db") as db:
            found = db.execute("SELECT count(*) FROM parts WHERE outcome = 'waiting'").fetchone()[0]
        db.close()
        return int(found)

    def revisions(self) -> list[int]:
        with sqlite3.connect(self.out / "rogatory.db") as db:
            found = [row[0] for row in db.execute("SELECT count(*) FROM revisions GROUP BY record_id")]
        db.close()
        return found


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "inbox").mkdir()
    return Office(tmp_path / "inbox", tmp_path / "out")


def test_everything_is_filed_and_the_exit_code_says_so(office: Office) -> None:
    office.receives(a="letter one", b="letter two", c="TWO requests")

    run = office.runs(workers=2)

    assert (run.returncode, office.outcomes()) == (0, {"a": "filed", "b": "filed", "c": "filed"})
    assert len((office.out / "records.jsonl").read_text().splitlines()) == 4


def test_a_second_run_does_nothing_again(office: Office) -> None:
    office.receives(a="letter one", b="letter two")
    office.runs()

    run = office.runs()

    assert (run.returncode, "0 documents to process" in run.stderr, office.revisions()) == (0, True, [1, 1])


def test_again_makes_new_revisions(office: Office) -> None:
    office.receives(a="letter one", b="letter two")
    office.runs()
    office.runs("again")

    assert office.revisions() == [2, 2]


def test_a_document_that_kills_its_worker_is_refused_and_the_rest_is_filed(office: Office) -> None:
    office.receives(a="CRASH", b="letter", c="letter three", d="RAISE", e="NONE")

    run = office.runs(workers=2)

    codes = {"a": "extraction_crashed", "d": "extraction_failed", "e": "extraction_failed"}
    assert (run.returncode, office.refusals()) == (1, codes)
    assert [name for name, outcome in office.outcomes().items() if outcome == "filed"] == ["b", "c"]


def test_a_document_that_never_ends_is_refused(office: Office) -> None:
    office.receives(a="HANG", b="letter")

    office.runs()

    assert (office.refusals(), office.outcomes()["b"]) == ({"a": "extraction_crashed"}, "filed")


def test_an_errors_own_words_stay_out_of_what_is_written(office: Office) -> None:
    office.receives(a="RAISE")

    run = office.runs()

    assert "Jane Doe" not in run.stderr + (office.out / "refused.jsonl").read_text()


def test_a_bad_sidecar_refuses_its_document_until_it_is_mended(office: Office) -> None:
    office.receives(a="letter")
    (office.inbox / "a.toml").write_text("recieved_at = 2026-03-02")
    first = office.runs()
    refusals = office.refusals()
    (office.inbox / "a.toml").write_text("received_at = 2026-03-02")
    second = office.runs()

    assert (first.returncode, refusals, second.returncode) == (1, {"a": "sidecar"}, 0)
    assert office.outcomes() == {"a": "filed", "a.toml": "ignored"}


def test_a_registry_stamp_dates_what_nothing_else_does(office: Office) -> None:
    office.receives(a="letter\n\nRECEIVED 5 MAR 2026")

    office.runs()

    record = json.loads((office.out / "records.jsonl").read_text())
    assert record["source"]["received_basis"] == "stamp"
    assert record["source"]["deliveries"][0]["received_at"] == record["source"]["received_at"] == "2026-03-05T00:00:00Z"


def test_the_source_is_never_changed(office: Office) -> None:
    office.receives(a="letter", b="CRASH")
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in office.inbox.iterdir()}

    office.runs()

    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in office.inbox.iterdir()} == before


def test_what_waits_is_finished_from_the_originals_when_the_inbox_has_moved_on(office: Office) -> None:
    office.receives(a="HANG", b="letter")
    with subprocess.Popen(office.command(), stderr=subprocess.DEVNULL) as run:
        until((office.out / "originals").is_dir)
        until(lambda: office.waiting() == 2)
        run.send_signal(signal.SIGKILL)
    (office.inbox / "a.pdf").unlink()
    (office.inbox / "b.pdf").unlink()

    office.runs()

    assert office.outcomes() == {"a": "refused", "b": "filed"}


def below(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children")
    own = [int(child) for child in children.read_text().split()] if children.exists() else []
    return own + [other for child in own for other in below(child)]


def test_workers_end_with_their_supervisor(office: Office) -> None:
    office.receives(a="HANG")
    with subprocess.Popen(office.command(workers=2), stderr=subprocess.DEVNULL) as run:
        # Two workers, the process they are forked from, and the one that multiprocessing keeps beside it.
        until(lambda: len(below(run.pid)) >= 4)
        workers = [Path("/proc") / str(pid) for pid in below(run.pid)]
        time.sleep(0.5)
        run.send_signal(signal.SIGKILL)

    until(lambda: not any(worker.exists() for worker in workers))


def test_a_second_batch_on_the_same_folder_does_not_start(office: Office) -> None:
    office.receives(a="HANG")
    with subprocess.Popen(office.command(), stderr=subprocess.DEVNULL) as first:
        until((office.out / "originals").is_dir)
        second = office.runs()
        first.kill()

    assert (second.returncode, "another run is writing" in second.stderr) == (2, True)


def test_a_model_that_cannot_be_loaded_stops_the_run(office: Office) -> None:
    office.receives(a="letter")

    run = office.runs("no-model")

    assert (run.returncode, "the model is missing" in run.stderr) == (2, True)


def small_files() -> None:
    """Let no file of this process grow beyond 500 kB, as on a full disk; an empty database has half of that."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))


def test_a_full_disk_stops_the_run_and_loses_nothing(office: Office) -> None:
    office.receives(**{f"letter{n}": f"letter {n} " + f"{n}" * 3000 for n in range(60)})

    full = office.runs(before=small_files)
    later = office.runs()

    assert (full.returncode, "disk is full" in full.stderr, str(office.out) in full.stderr) == (2, True, True)
    assert (later.returncode, set(office.outcomes().values()), set(office.revisions())) == (0, {"filed"}, {1})


def test_an_original_that_does_not_fit_stops_the_run(office: Office) -> None:
    office.receives(a="letter " * 100_000)

    full = office.runs(before=small_files)

    assert (full.returncode, "originals: the disk is full" in full.stderr) == (2, True)


def test_a_newer_database_stops_the_run(office: Office) -> None:
    office.receives(a="letter")
    office.runs()
    with sqlite3.connect(office.out / "rogatory.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()

    run = office.runs()

    assert (run.returncode, "version 99" in run.stderr, run.stderr.count("\n")) == (2, True, 1)


def until(holds: Callable[[], bool]) -> None:
    """Wait for what another process does, at most ten seconds."""
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)
