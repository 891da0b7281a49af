"""What a watch says of itself: a small file beside the database, and how others read it."""

import datetime as dt
import fcntl
import json
import logging
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rogatory.errors import RunError
from rogatory.intake.inbox import shown
from rogatory.store.place import write_whole, writing_to

logger = logging.getLogger(__name__)

FILE = "watch.json"
LOCK = "watch.lock"
_BEAT_S = 2.0  # between two signs of life
_SILENT_S = 180.0  # without work; the views of a large folder take their time


class Health:
    """Writes the health file: state, last sign of life, what waits, what was filed, what last went wrong.

    `silent_by` in it is the moment until which a living watch may say nothing; while it works, that is `busy_s` from
    now, the longest that one document may take.
    """

    def __init__(self, out: Path, *, busy_s: float, told: Mapping[str, Any]) -> None:
        self._file, self._busy_s, self._told = out / FILE, busy_s, dict(told)
        self._written = 0.0

    @classmethod
    def begun(cls, out: Path, inboxes: Sequence[Path], *, busy_s: float) -> "Health":
        """Say that a watch has begun."""
        health = cls(
            out,
            busy_s=busy_s,
            told={
                "state": "starting",
                "pid": os.getpid(),
                "started_at": _now(),
                "inboxes": [shown(inbox) for inbox in inboxes],
                "arriving": 0,
                "rounds": 0,
                "filed_at": None,
                "parts": {},
                "error": None,
                "error_at": None,
            },
        )
        health.say()
        return health

    def beat(self) -> None:
        """Give a sign of life unless the last was a moment ago."""
        if time.monotonic() - self._written > _BEAT_S:
            self.say()

    def works(self, count: int) -> None:
        """Say that so many files are being taken in."""
        self.say(state="working", arriving=count)

    def filed(self, parts: Mapping[str, int]) -> None:
        """Say that a round is done, and how all parts have ended so far."""
        self.say(parts=dict(parts), rounds=self._told["rounds"] + 1, filed_at=_now())

    def idle(self, arriving: int) -> None:
        """Say that nothing is to be done, and how many files are still arriving."""
        if self._told["state"] == "idle" and self._told["arriving"] == arriving:
            self.beat()
        else:
            self.say(state="idle", arriving=arriving)

    def waits(self, reason: str) -> None:
        """Say that another run holds the output folder."""
        self.say(state="waiting", error=reason, error_at=_now())

    def fails(self, reason: str) -> None:
        """Say what went wrong; it is tried again."""
        self.say(state="failing", error=reason, error_at=_now())

    @contextmanager
    def ended(self) -> Iterator[None]:
        """Say at the end whether it was told to stop or broke."""
        try:
            yield
        except BaseException:
            self.say(state="broken")
            raise
        self.say(state="stopped")

    def say(self, **told: Any) -> None:
        """Write the file; where the disk is full, the file grows old, which says so too."""
        self._told |= told
        now = dt.datetime.now(dt.UTC)
        until = now + dt.timedelta(seconds=self._busy_s if self._told["state"] == "working" else _SILENT_S)
        view = self._told | {"at": _text(now), "silent_by": _text(until)}
        try:
            with writing_to(self._file):
                write_whole(self._file, (json.dumps(view, ensure_ascii=False, indent=1).encode(), b"\n"))
        except RunError as error:
            logger.warning("%s", error)
        self._written = time.monotonic()


def status(out: Path) -> tuple[bool, str]:
    """Return whether a watch runs on the output folder and is well, and a few lines that say so."""
    try:
        view = json.loads((out / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False, f"{out}: no watch has run here"
    running = _held(out / LOCK)
    silent = dt.datetime.now(dt.UTC) > dt.datetime.fromisoformat(view["silent_by"])
    state = view["state"] if running else view["state"] if view["state"] == "stopped" else "ended without a word"
    if running and silent:
        state = f"silent since {view['at']}"
    parts = ", ".join(f"{count} {name}" for name, count in view["parts"].items() if count and name != "total")
    lines = [
        f"{state} (process {view['pid']}, started {view['started_at']}, last sign of life {view['at']})",
        f"{view['arriving']} files arriving; {view['rounds']} rounds; parts: {parts or 'none yet'}",
    ]
    if view["error"]:
        lines.append(f"last error, {view['error_at']}: {view['error']}")
    return running and not silent and view["state"] in ("starting", "working", "idle", "waiting"), "\n".join(lines)


def _held(lock: Path) -> bool:
    """Whether a living process holds a lock."""
    if not lock.is_file():
        return False
    with lock.open("r+b") as stream:
        try:
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return True
    return False


def _now() -> str:
    return _text(dt.datetime.now(dt.UTC))


def _text(moment: dt.datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
