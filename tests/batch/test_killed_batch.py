import hashlib
import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("scripted.py")


def start(out: Path, inbox: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, str(PROGRAM), str(out), str(inbox), "2"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for n in range(40):
        (folder / f"letter{n:02}.pdf").write_text(f"%PDF-1.4\n{'TWO' if n % 10 == 0 else 'letter'} {n}")
    (folder / "letter07 again.pdf").write_bytes((folder / "letter07.pdf").read_bytes())
    (folder / "broken.pdf").write_text("no PDF at all")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def finish_after_kills(out: Path, inbox: Path, seed: int) -> int:
    chance = random.Random(seed)
    for _ in range(9):
        run = start(out, inbox)
        time.sleep(chance.uniform(0.2, 1.1))
        run.send_signal(signal.SIGKILL)
        run.wait()
    return start(out, inbox).wait(timeout=60)


@pytest.mark.parametrize("seed", [pytest.param(seed, id=f"seed {seed}") for seed in range(2)])
def test_a_run_killed_at_random_points_loses_and_repeats_nothing(tmp_path: Path, inbox: Path, seed: int) -> None:
    out = tmp_path / "out"

    code = finish_after_kills(out, inbox, seed)

    assert code == 1
    ledger = json.loads((out / "ledger.json").read_text())
    expected = {"total": 43, "filed": 40, "attached": 0, "duplicate": 1, "ignored": 0, "refused": 2, "waiting": 0}
    assert (ledger["balanced"], ledger["parts"]) == (True, expected)
    with sqlite3.connect(out / "rogatory.db") as db:
        revisions = Counter(row[0] for row in db.execute("SELECT record_id FROM revisions"))
    db.close()
    assert (len(revisions), set(revisions.values())) == (44, {1})
    assert len((out / "records.jsonl").read_text().splitlines()) == 44
    originals = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (out / "originals").iterdir()}
    assert len(originals) == 41
    assert all(name == digest for name, digest in originals.items())
