import hashlib
import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from email.message import EmailMessage
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
    (folder / "table.xls").write_bytes(b"\x01")
    for n in range(8):
        (folder / f"mail{n}.eml").write_bytes(mail(n).as_bytes())
    line = b"From a@b.example Mon Mar  2 10:00:00 2026\n"
    (folder / "box.mbox").write_bytes(b"\n".join(line + mail(n).as_bytes() for n in (20, 21, 7)))
    return folder


def mail(n: int) -> EmailMessage:
    """A mail with a cover note, a request, a law text and a file that is not read."""
    message = EmailMessage()
    message["Received"], message["From"] = "by mx; Mon, 2 Mar 2026 10:00:00 +0000", "clerk@court.example"
    message.set_content("Please find attached our request.")
    request = f"%PDF-1.4\nWe request you to hear witness {n} and to search his house. Mutual legal assistance."
    law = "%PDF-1.4\n" + "\n".join(f"Article {article}\nLaw {n}." for article in range(6))
    for name, text in (("request.pdf", request), ("law.pdf", law), ("winmail.dat", "x")):
        message.add_attachment(text.encode(), maintype="application", subtype="octet-stream", filename=name)
    return message


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
    # 43 files, of 10 mails and a copy of one of them the four parts of each, and the mailbox itself
    expected = {"total": 88, "filed": 50, "attached": 22, "duplicate": 2, "ignored": 1, "refused": 13, "waiting": 0}
    assert (ledger["balanced"], ledger["parts"]) == (True, expected)
    with sqlite3.connect(out / "rogatory.db") as db:
        revisions = Counter(row[0] for row in db.execute("SELECT record_id FROM revisions"))
    db.close()
    assert (len(revisions), set(revisions.values())) == (54, {1})
    assert len((out / "records.jsonl").read_text().splitlines()) == 54
    originals = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (out / "originals").iterdir()}
    assert len(originals) == 41 + 8 + 1 + 3 + 1 + 20
    assert all(name == digest for name, digest in originals.items())
