import json
import runpy
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rogatory.batch.watch import Arrivals
from rogatory.store.place import locked

PROGRAM = Path(__file__).with_name("scripted_cli.py")
LETTER = Path("corpora/inbox/mail/email/2026-11-16_LI_Rundschreiben_Amt.pdf").resolve()


def inbox_of(tmp_path: Path) -> Path:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    return inbox


def names(arrivals: Arrivals, inbox: Path, now: float) -> list[str]:
    """Take what is ready, as a round does, and return its names."""
    ready, signs = arrivals.ready((inbox,), now), dict[str, str]()
    taken = [leaf.path.name for leaf in arrivals.take(ready, signs)]
    arrivals.note(signs)
    return taken


def test_a_file_is_taken_once_it_has_stayed_as_it_is(tmp_path: Path) -> None:
    inbox, arrivals = inbox_of(tmp_path), Arrivals(10, {})
    (inbox / "a.pdf").write_bytes(b"%PDF- half")
    first = names(arrivals, inbox, 0)
    (inbox / "a.pdf").write_bytes(b"%PDF- half and the rest")

    assert (first, names(arrivals, inbox, 11), names(arrivals, inbox, 20)) == ([], [], [])
    assert (names(arrivals, inbox, 21), names(arrivals, inbox, 99)) == (["a.pdf"], [])


def test_a_name_of_half_written_files_waits_until_it_is_renamed(tmp_path: Path) -> None:
    inbox, arrivals = inbox_of(tmp_path), Arrivals(0, {})
    (inbox / "a.pdf.part").write_bytes(b"%PDF-")
    before, arriving = names(arrivals, inbox, 0), arrivals.arriving
    (inbox / "a.pdf.part").rename(inbox / "a.pdf")

    assert (before, arriving, names(arrivals, inbox, 1), arrivals.arriving) == ([], 1, ["a.pdf"], 0)


def test_a_letter_waits_for_its_sidecar_to_be_whole(tmp_path: Path) -> None:
    inbox, arrivals = inbox_of(tmp_path), Arrivals(10, {})
    (inbox / "a.pdf").write_bytes(b"%PDF-")
    names(arrivals, inbox, 0)
    (inbox / "a.toml").write_text("received_at = 2026-11-20")

    assert (names(arrivals, inbox, 10), names(arrivals, inbox, 21)) == ([], ["a.pdf", "a.toml"])


def test_what_is_overwritten_is_taken_again(tmp_path: Path) -> None:
    inbox, arrivals = inbox_of(tmp_path), Arrivals(0, {})
    (inbox / "a.pdf").write_bytes(b"%PDF- one")
    first = names(arrivals, inbox, 0)
    (inbox / "a.pdf").write_bytes(b"%PDF- another")

    assert (first, names(arrivals, inbox, 1)) == (["a.pdf"], ["a.pdf"])


def test_what_an_earlier_watch_took_is_not_opened_again(tmp_path: Path) -> None:
    inbox, arrivals = inbox_of(tmp_path), Arrivals(0, {})
    (inbox / "a.pdf").write_bytes(b"%PDF-")
    names(arrivals, inbox, 0)

    assert names(Arrivals(0, arrivals.taken), inbox, 0) == []


def command(*words: str) -> list[str]:
    return [sys.executable, str(PROGRAM), "watch", "--every", "0.1", "--steady", "0.2", "--quiet", *words]


def until(true: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.1)
    return true()


def test_a_watch_files_what_arrives_tells_its_health_and_stops_when_told(tmp_path: Path) -> None:
    inbox, out = inbox_of(tmp_path), tmp_path / "out"
    status = [sys.executable, str(PROGRAM), "watch", "--status", "--out", str(out)]
    watching = subprocess.Popen(command(str(inbox), "--out", str(out)))
    try:
        (inbox / "a.pdf").write_bytes(LETTER.read_bytes())
        filed = until(lambda: (out / "records.jsonl").is_file() and bool((out / "records.jsonl").read_text()))
        well = subprocess.run(status, capture_output=True, text=True, check=False)
        second = subprocess.run(command(str(inbox), "--out", str(out)), capture_output=True, text=True, check=False)
        watching.send_signal(signal.SIGTERM)
        code = watching.wait(timeout=30)
    finally:
        watching.kill()
        watching.wait()
    after = subprocess.run(status, capture_output=True, text=True, check=False)

    assert (filed, code) == (True, 0)
    assert (well.returncode, well.stdout.split()[0]) == (0, "idle")
    assert (second.returncode, "another watch runs on this output folder" in second.stderr) == (2, True)
    assert (after.returncode, after.stdout.split()[0]) == (1, "stopped")
    assert json.loads((out / "ledger.json").read_text())["balanced"] is True


def test_a_week_of_mail_in_small_is_neither_lost_nor_filed_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main = runpy.run_path("eval/simulate_week.py", run_name="program")["main"]

    code = main(["--letters", "12", "--pause", "0.2", "--kills", "2", "--stops", "1"], command())

    assert (code, capsys.readouterr().out.splitlines()[-1]) == (0, "nothing lost, nothing twice")


def test_a_watch_waits_while_another_run_holds_the_output_folder(tmp_path: Path) -> None:
    inbox, out = inbox_of(tmp_path), tmp_path / "out"
    (inbox / "a.pdf").write_bytes(LETTER.read_bytes())
    health = out / "watch.json"
    watching = subprocess.Popen(command("--steady", "2", str(inbox), "--out", str(out)))
    try:
        until(lambda: health.is_file() and json.loads(health.read_text())["state"] == "idle")
        with locked(out):
            held = until(lambda: json.loads(health.read_text())["state"] == "waiting")
        filed = until(lambda: (out / "records.jsonl").is_file() and bool((out / "records.jsonl").read_text()))
        watching.send_signal(signal.SIGTERM)
        watching.wait(timeout=30)
    finally:
        watching.kill()
        watching.wait()

    assert (held, filed) == (True, True)
