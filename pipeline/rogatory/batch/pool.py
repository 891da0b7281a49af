"""The supervisor's side of the workers: hands out jobs, takes answers, replaces what died."""

import multiprocessing
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from types import TracebackType

from rogatory.batch.parts import Factory
from rogatory.batch.worker import Done, Failed, Job, Ready, Report, Unusable, work
from rogatory.errors import RunError

_DEPTH = 2  # a job in work and one at hand, so that a worker never waits for the supervisor
_ATTEMPTS = 2  # a document that kills its worker twice is refused
_START_S = 120  # loading a model from a cold disk takes seconds; more is a worker that hangs


@dataclass(frozen=True, slots=True)
class Crashed:
    """A document ended its worker each time it was tried; `how` says how, as the end of a sentence."""

    sha256: str
    how: str


Answer = Done | Failed | Crashed


@dataclass(slots=True)
class _Worker:
    process: ForkServerProcess
    connection: Connection
    since: float
    ready: bool = False
    jobs: deque[Job] = field(default_factory=deque)


class Pool:
    """Extraction workers that live as long as the batch."""

    def __init__(self, factory: Factory, *, workers: int, extract_s: float) -> None:
        self._factory, self._extract_s = factory, extract_s
        # Workers are forked from a process that holds what they import, and nothing of the supervisor's.
        self._context = multiprocessing.get_context("forkserver")
        self._attempts: dict[str, int] = {}
        self._orphans: deque[Job] = deque()
        self._count = workers
        self._workers: list[_Worker] = []

    def __enter__(self) -> "Pool":
        """Return the pool; `start` starts its workers."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """End the workers: they hold nothing, and Python would take a second to put their models away."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()

    def start(self) -> None:
        """Start the workers unless they run; they load their models while the first documents are taken in."""
        if not self._workers:
            self._workers = [self._started() for _ in range(self._count)]

    @property
    def room(self) -> bool:
        """Whether a worker can take another job now."""
        return not self._orphans and any(len(worker.jobs) < _DEPTH for worker in self._workers)

    @property
    def busy(self) -> bool:
        """Whether an answer is still owed."""
        return bool(self._orphans) or any(worker.jobs for worker in self._workers)

    def give(self, job: Job) -> None:
        """Hand a job to the worker with the least to do."""
        worker = min(self._workers, key=lambda w: len(w.jobs))
        if not worker.jobs:
            worker.since = time.monotonic()
        worker.jobs.append(job)
        # If it died a moment ago, `take` finds that out and gives its jobs to another.
        with suppress(BrokenPipeError, ConnectionResetError):
            worker.connection.send(job)

    def take(self, timeout_s: float) -> list[Answer]:
        """Wait until something happens, at most `timeout_s`, and return the answers that came.

        Raises:
            RunError: If a worker cannot start.
        """
        answers: list[Answer] = []
        ready = wait([worker.connection for worker in self._workers], timeout_s)
        for place, worker in enumerate(self._workers):
            if worker.connection in ready:
                answers += self._heard(place, worker)
            elif time.monotonic() - worker.since > self._patience(worker):
                worker.process.kill()
                answers += self._replaced(place, worker, f"took longer than {self._extract_s:g} seconds")
        while self._orphans and any(len(worker.jobs) < _DEPTH for worker in self._workers):
            self.give(self._orphans.popleft())
        return answers

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=work, args=(theirs, self._factory), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, time.monotonic())

    def _patience(self, worker: _Worker) -> float:
        if not worker.ready:
            return _START_S
        return self._extract_s if worker.jobs else float("inf")

    def _heard(self, place: int, worker: _Worker) -> list[Answer]:
        try:
            report: Report = worker.connection.recv()
        except (EOFError, OSError):  # it died, perhaps in the middle of its answer
            return self._replaced(place, worker, "ended the worker that read it")
        worker.since = time.monotonic()
        match report:
            case Ready():
                worker.ready = True
                return []
            case Unusable():
                raise RunError("extraction", report.reason.rstrip("."), "Correct this and run again")
            case _:
                worker.jobs.popleft()
                return [report]

    def _replaced(self, place: int, worker: _Worker, how: str) -> list[Answer]:
        """Start another worker for one that died; the document it was at is tried once more, then given up."""
        worker.process.join(timeout=10)
        worker.connection.close()
        if not worker.ready:
            reason = f"a worker could not start (exit status {worker.process.exitcode})"
            raise RunError("extraction", reason, "Look at the messages above, correct the cause and run again")
        self._workers[place] = self._started()
        if not worker.jobs:
            return []
        guilty, *others = worker.jobs
        self._orphans.extend(others)
        self._attempts[guilty.sha256] = 1 + self._attempts.get(guilty.sha256, 0)
        if self._attempts[guilty.sha256] >= _ATTEMPTS:
            return [Crashed(guilty.sha256, f"{how} (exit status {worker.process.exitcode})")]
        self._orphans.append(guilty)
        return []
