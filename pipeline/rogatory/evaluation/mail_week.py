"""Plays a week of mail to a running watch: files that arrive whole, in halves or under another name, and kills."""

import json
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

_MANNERS = ("whole", "halves", "renamed", "with sidecar", "again")
_HALF_S = 0.3  # between the halves of a file that is still being written


@dataclass(frozen=True, slots=True)
class Week:
    """What is played: so many letters with so many seconds between two on average, and so many kills and stops."""

    letters: int
    pause_s: float
    kills: int
    stops: int
    seed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a week came to; `faults` are sentences, none where everything balances."""

    delivered: Counter[str]
    parts: Counter[str]
    kills: int
    stops: int
    seconds: float
    faults: tuple[str, ...]


def play(
    week: Week, letters: Sequence[Path], folder: Path, command: Sequence[str], meanwhile: Callable[[Path], None]
) -> Outcome:
    """Deliver the week to `folder`/inbox while the watch runs and is killed, and see whether all of it was filed once.

    Args:
        week: How much, how fast.
        letters: Files to deliver copies of, each made unlike every other by a comment at its end.
        folder: Empty; the inbox and the output folder are made in it.
        command: `rogatory watch` without inbox and --out.
        meanwhile: Called with the output folder after each letter: others use it too.
    """
    chance, inbox, out = random.Random(week.seed), folder / "inbox", folder / "out"
    inbox.mkdir()
    started, watching = time.monotonic(), _start(command, inbox, out)
    events = ["kill"] * week.kills + ["stop"] * week.stops
    moments = dict(zip(chance.sample(range(week.letters), len(events)), events, strict=True))
    delivered: Counter[str] = Counter()
    faults: list[str] = []
    for n in range(week.letters):
        manner = chance.choice(_MANNERS) if n else "whole"
        delivered[manner] += 1
        _deliver(chance.choice(list(letters)), inbox, n, manner)
        if n in moments:
            faults += _end(watching, moments[n])
            watching = _start(command, inbox, out)
        elif (out / "rogatory.db").is_file():
            meanwhile(out)
        time.sleep(chance.expovariate(1 / week.pause_s) if week.pause_s else 0)
    faults += _until_done(out, sum(1 for path in inbox.iterdir()), watching)
    faults += _end(watching, "stop")
    faults += _balance(out, inbox)
    parts: Counter[str] = Counter(json.loads((out / "ledger.json").read_text())["parts"])
    return Outcome(delivered, parts, week.kills, week.stops, time.monotonic() - started, tuple(faults))


def _start(command: Sequence[str], inbox: Path, out: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([*command, str(inbox), "--out", str(out)], stdout=subprocess.DEVNULL)


def _end(watching: "subprocess.Popen[bytes]", how: str) -> Iterator[str]:
    """Kill the watch, or tell it to stop and yield what it did instead of ending with 0."""
    if watching.poll() is not None:
        yield f"the watch ended by itself with {watching.returncode}"
        return
    watching.send_signal(signal.SIGKILL if how == "kill" else signal.SIGTERM)
    code = watching.wait(timeout=600)
    if how == "stop" and code not in (0, -signal.SIGTERM):  # told before it could hear
        yield f"the watch that was told to stop ended with {code}"


def _deliver(letter: Path, inbox: Path, n: int, manner: str) -> None:
    data = letter.read_bytes() + f"\n% copy {n}\n".encode()
    target = inbox / f"{n:05}{letter.suffix}"
    earlier = sorted(path for path in inbox.iterdir() if path.suffix == letter.suffix)
    if manner == "again" and earlier:
        target.write_bytes(earlier[0].read_bytes())
    elif manner == "halves":
        with target.open("wb") as stream:
            stream.write(data[: len(data) // 2])
            stream.flush()
            time.sleep(_HALF_S)
            stream.write(data[len(data) // 2 :])
    elif manner == "renamed":
        part = target.with_name(f"{target.name}.part")
        part.write_bytes(data)
        time.sleep(_HALF_S)
        part.rename(target)
    else:
        if manner == "with sidecar":
            target.with_suffix(".toml").write_text("received_at = 2026-11-20\n", encoding="utf-8")
        target.write_bytes(data)


def _until_done(out: Path, files: int, watching: "subprocess.Popen[bytes]") -> Iterator[str]:
    """Wait until every file of the inbox is in the ledger and nothing waits."""
    end = time.monotonic() + 30 + files * 10
    while time.monotonic() < end and watching.poll() is None:
        if (out / "rogatory.db").is_file():
            with closing(sqlite3.connect(out / "rogatory.db", timeout=30)) as db:
                if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'watched'").fetchone():
                    known = db.execute("SELECT count(*) FROM submissions").fetchone()[0]
                    waiting = db.execute("SELECT count(*) FROM parts WHERE outcome = 'waiting'").fetchone()[0]
                    if known >= files and not waiting:
                        return
        time.sleep(0.2)
    yield "not everything was filed in time"


def _balance(out: Path, inbox: Path) -> Iterator[str]:
    book = json.loads((out / "ledger.json").read_text())
    if not book["balanced"]:
        yield "the ledger does not balance"
    files = {path.name for path in inbox.iterdir()}
    known = Counter(node["file"] for node in book["tree"])
    for name in sorted(files - known.keys()):
        yield f"{name} was lost"
    for name, times in sorted(known.items()):
        if times > 1:
            yield f"{name} is there {times} times"
    with closing(sqlite3.connect(out / "rogatory.db")) as db:
        again = db.execute("SELECT count(*) FROM revisions WHERE round > 1").fetchone()[0]
        records = db.execute("SELECT count(*) FROM records").fetchone()[0]
    if again:
        yield f"{again} records were made twice"
    lines = len((out / "records.jsonl").read_text(encoding="utf-8").splitlines())
    if lines != records:
        yield f"records.jsonl has {lines} lines, the database {records} records"
