"""Watches inboxes for ever: takes in what has arrived whole, files it, says how it fares, and stops when told to."""

import datetime as dt
import logging
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType

from rogatory.batch.health import LOCK, Health
from rogatory.batch.parts import Factory, Reader
from rogatory.batch.pool import Pool
from rogatory.batch.process import Plan, Run, balanced_views
from rogatory.batch.progress import Progress
from rogatory.errors import BusyError, RunError
from rogatory.intake import check_inbox, find
from rogatory.intake.inbox import Ignored, Leaf, shown
from rogatory.intake.sidecar import sidecars_of
from rogatory.settings import Limits
from rogatory.store import open_store
from rogatory.store.place import locked

logger = logging.getLogger(__name__)

HALF_WRITTEN = (".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".temp")
_LONGEST_WAIT_S = 60.0  # between two tries after something went wrong
_VIEWS_SHARE = 20  # views take at most a twentieth of the time, however many records there are


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often the inboxes are looked at, and how long a file must have stayed as it is before it is taken in."""

    every_s: float = 5.0
    steady_s: float = 10.0


class Stop:
    """Whether the watch was told to end; asked at every step, so it also tells that it is alive."""

    def __init__(self, alive: Callable[[], None] = lambda: None) -> None:
        self.told, self._alive = False, alive

    def __call__(self) -> bool:
        """Say whether to stop."""
        self._alive()
        return self.told

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Hear SIGTERM and SIGINT; the second SIGINT interrupts at once, which loses nothing either."""
        before = {number: signal.signal(number, self._tell) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def wait(self, seconds: float) -> None:
        """Wait that long, or until told to stop."""
        until = time.monotonic() + seconds
        while not self() and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.2))

    def _tell(self, number: int, frame: FrameType | None) -> None:
        if self.told and number == signal.SIGINT:
            raise KeyboardInterrupt
        self.told = True


@dataclass(slots=True)
class Arrivals:
    """Which files have arrived whole: a file counts once it has looked the same for `steady_s`.

    `taken` are those taken in earlier, by path, each with its sign: what it looked like then.
    """

    steady_s: float
    taken: dict[str, str]
    _since: dict[str, tuple[str, float]] = field(default_factory=dict)
    half_written: int = 0

    def ready(self, inboxes: tuple[Path, ...], now: float) -> list[Leaf]:
        """Return what can be taken in; `now` is a time of a clock that never goes back."""
        self.half_written = 0
        found = [leaf for leaf in find(inboxes, self._passed) if self.taken.get(shown(leaf.path)) != sign_of(leaf)]
        seen = {shown(leaf.path): sign_of(leaf) for leaf in found}
        self._since = {
            path: self._since[path] if self._since.get(path, ("", 0.0))[0] == sign else (sign, now)
            for path, sign in seen.items()
        }
        return [leaf for leaf in found if now - self._since[shown(leaf.path)][1] >= self.steady_s]

    @property
    def arriving(self) -> int:
        """How many files were seen and are not taken in yet, those with a name of half-written ones included."""
        return len(self._since) + self.half_written

    def take(self, leaves: list[Leaf], signs: dict[str, str]) -> Iterator[Leaf]:
        """Yield the leaves, and note in `signs` each that was taken in once the next is asked for."""
        for leaf in leaves:
            sign = sign_of(leaf)  # what it looks like before it is read: a change while it is read is seen
            yield leaf
            signs[shown(leaf.path)] = sign

    def note(self, signs: dict[str, str]) -> None:
        """Know files as taken in."""
        self.taken |= signs
        for path in signs:
            self._since.pop(path, None)

    def _passed(self, path: Path) -> bool:
        if path.name.casefold().endswith(HALF_WRITTEN):
            self.half_written += 1
            return True
        return self.taken.get(shown(path)) == _sign(path)


def sign_of(leaf: Leaf) -> str:
    """Return what a file looks like: sizes and times of it and of the sidecars beside it."""
    return f"ignored: {leaf.reason}" if isinstance(leaf, Ignored) else _sign(leaf.path)


def _sign(path: Path) -> str:
    return " | ".join(_look(one) for one in (path, *sidecars_of(path)))


def _look(path: Path) -> str:
    try:
        status = os.lstat(path)
    except OSError:
        return "-"
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def watch(
    plan: Plan,
    reader: Reader,
    factory_of: Callable[[dt.date], Factory],
    rhythm: Rhythm,
    *,
    today: Callable[[], dt.date],
    progress: Progress,
) -> None:
    """Watch the inboxes until SIGTERM or SIGINT; what is in work then is finished, all else waits in the store.

    The output folder is held only while something is filed, so that other commands can use it in between.

    Raises:
        BusyError: If another watch runs on it.
        RunError: If it cannot start; what goes wrong later is told in the health file and tried again.
    """
    check_inbox(plan.inboxes, plan.out)
    with open_store(plan.out, program=plan.program) as store:
        taken = store.watched.signs()
    with locked(plan.out, LOCK, "another watch runs on this output folder"):
        health = Health.begun(plan.out, plan.inboxes, busy_s=_longest_s(plan.limits))
        stop = Stop(health.beat)
        watcher = _Watch(plan, reader, factory_of, Arrivals(rhythm.steady_s, taken), health, stop, progress)
        with stop.heard(), health.ended():
            watcher.run(rhythm.every_s, today)


def _longest_s(limits: Limits) -> float:
    """Return how long one document may keep the watch busy."""
    return limits.read_seconds + limits.ocr_pages * limits.ocr_page_seconds + limits.extract_seconds


class _Watch:
    """Rounds over the inboxes, with workers that stay."""

    def __init__(
        self,
        plan: Plan,
        reader: Reader,
        factory_of: Callable[[dt.date], Factory],
        arrivals: Arrivals,
        health: Health,
        stop: Stop,
        progress: Progress,
    ) -> None:
        self._plan, self._reader, self._factory_of = plan, reader, factory_of
        self._arrivals, self._health, self._stop, self._progress = arrivals, health, stop, progress
        self._pool: Pool | None = None
        self._day: dt.date | None = None
        self._owed = True  # what a kill left waiting, and views that it left old
        self._stale = True
        self._views_due = 0.0

    def run(self, every_s: float, today: Callable[[], dt.date]) -> None:
        """Look, file, wait, until told to stop."""
        failed = 0
        try:
            while not self._stop():
                try:
                    self._look(today())
                    failed = 0
                except BusyError as error:
                    self._health.waits(str(error))
                except RunError as error:
                    failed += 1
                    self._fail(error)
                self._stop.wait(min(_LONGEST_WAIT_S, every_s * 2**failed) if failed else every_s)
            self._finish()
        finally:
            self._end_pool()

    def _finish(self) -> None:
        """Leave views that are as new as the database."""
        try:
            self._write_views(last=True)
        except RunError as error:
            logger.warning("the views are left old: %s", error)

    def _look(self, today: dt.date) -> None:
        check_inbox(self._plan.inboxes, self._plan.out)
        ready = self._arrivals.ready(self._plan.inboxes, time.monotonic())
        if ready or self._owed:
            self._round(ready, today)
        self._write_views()
        self._health.idle(self._arrivals.arriving)

    def _round(self, ready: list[Leaf], today: dt.date) -> None:
        self._owed = True
        signs: dict[str, str] = {}
        with open_store(self._plan.out, program=self._plan.program) as store:
            self._health.works(len(ready))
            run = Run(
                replace(self._plan, today=today),
                store,
                self._reader,
                self._workers(today),
                self._progress,
                stopping=self._stop,
            )
            run.take_in(self._arrivals.take(ready, signs))
            store.watched.note(signs)
            self._arrivals.note(signs)
            run.work()
            self._health.filed(store.watched.counts())
        self._stale, self._owed = True, len(signs) < len(ready)

    def _write_views(self, *, last: bool = False) -> None:
        """Write the views where they are old, though not so often that they take the time of the work."""
        if not self._stale or (time.monotonic() < self._views_due and not last):
            return
        began = time.monotonic()
        with open_store(self._plan.out, program=self._plan.program) as store:
            balanced_views(store)
        took = time.monotonic() - began
        self._stale, self._views_due = False, time.monotonic() + took * _VIEWS_SHARE

    def _workers(self, today: dt.date) -> Pool:
        """Return the pool; a new day gets new workers, since urgency is told for their day."""
        if self._pool is None or self._day != today:
            self._end_pool()
            limits = self._plan.limits
            self._pool = Pool(
                self._factory_of(today), workers=self._plan.workers, extract_s=limits.extract_seconds
            ).__enter__()
            self._day = today
        return self._pool

    def _end_pool(self) -> None:
        if self._pool is not None:
            self._pool.__exit__(None, None, None)
            self._pool = None

    def _fail(self, error: RunError) -> None:
        # what the workers had in hand belongs to a round that is over
        self._end_pool()
        self._owed = True
        logger.warning("%s", error)
        self._health.fails(str(error))
