"""One run over a folder of mail: take in, read, hand to the workers, file, write the views."""

import datetime as dt
import hashlib
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rogatory.batch.parts import Factory, Reader
from rogatory.batch.pool import Answer, Crashed, Pool
from rogatory.batch.progress import Progress
from rogatory.batch.unseal import unseal
from rogatory.batch.worker import Done, Failed, Job
from rogatory.errors import IntakeError, RunError
from rogatory.extract import mailing
from rogatory.intake import Arrival, Companion, Document, Ignored, arrival_of, check_inbox, find, named, stamped
from rogatory.intake.inbox import Leaf as Found
from rogatory.office import Office
from rogatory.reading.codec import from_bytes
from rogatory.record import Record
from rogatory.settings import Limits
from rogatory.store import Leaf, Store, Unit, open_store, write_views
from rogatory.store.judged import judge_of
from rogatory.store.mailings import Part

logger = logging.getLogger(__name__)

_GLANCE_S = 1.0  # how often hung workers are looked for while nothing else happens


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one run is to do.

    `zone` is the office's; `office` judges anew what is linked with other mail or with the register, None leaves that
    out. `received` is the arrival given for the whole run, `again` asks for a new revision of what has one, `program`
    names the program's and the reader's versions.
    """

    inboxes: tuple[Path, ...]
    out: Path
    zone: dt.tzinfo
    office: Office | None = None
    today: dt.date
    program: str
    received: dt.datetime | dt.date | None = None
    workers: int = 1
    limits: Limits = field(default_factory=Limits)
    again: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to: the leaves of its inbox, their records' views, the sums of the whole ledger.

    `failed_again` names documents that kept their old revision because a new one could not be made.
    """

    leaves: tuple[Leaf, ...]
    views: tuple[dict[str, Any], ...]
    parts: dict[str, int]
    failed_again: tuple[str, ...]
    pages: int
    seconds: float

    @property
    def exit_code(self) -> int:
        """0 if all of it is filed, 1 if something was refused."""
        return int(bool(self.failed_again) or any(leaf.outcome == "refused" for leaf in self.leaves))


def process(plan: Plan, reader: Reader, factory: Factory, progress: Progress) -> Summary:
    """Process the inboxes into the output folder; what was done by an earlier run is not done again.

    Raises:
        RunError: If the run cannot start or go on; what it filed until then stays filed.
    """
    check_inbox(plan.inboxes, plan.out)
    started = time.monotonic()
    with open_store(plan.out, program=plan.program) as store:
        with Pool(factory, workers=plan.workers, extract_s=plan.limits.extract_seconds) as pool:
            run = Run(plan, store, reader, pool, progress)
            run.take_in(find(plan.inboxes))
            run.work()
        return run.summary(balanced_views(store), time.monotonic() - started)


def balanced_views(store: Store) -> dict[str, int]:
    """Write the views and return how many parts ended how.

    Raises:
        RunError: If the ledger does not balance, or the disk is full.
    """
    book = write_views(store)
    if book.faults:
        raise RunError(store.out, f"the ledger does not balance: {book.faults[0]}", "Restore the folder's backup")
    return book.parts


class Run:
    """The supervisor: the only process that forks readers and writes to the store.

    `stopping` is asked before each piece of work: once it says yes, what is in work is finished and all else waits
    in the store for the next run.
    """

    def __init__(
        self,
        plan: Plan,
        store: Store,
        reader: Reader,
        pool: Pool,
        progress: Progress,
        *,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._plan, self._store, self._reader = plan, store, reader
        self._pool, self._progress, self._stopping = pool, progress, stopping
        self._judge = judge_of(plan.office) if plan.office else None
        self._parts: set[int] = set()
        self._again: set[str] = set()
        self._in_work: dict[str, Unit] = {}
        self._taken: set[str] = set()
        self._owed: dict[int, set[str]] = {}  # submissions, each with those of its requests that are in work
        self._failed_again: list[str] = []
        self._pages = 0

    def take_in(self, leaves: Iterable[Found]) -> None:
        """Enter what was found in the inboxes; originals are safe before they count."""
        self._store.relate_all(self._judge, missing=True)
        for leaf in leaves:
            if self._stopping():
                return
            match leaf:
                case Document():
                    part = self._accept(leaf)
                    self._parts.add(part)
                    # The workers load their models while the rest is taken in.
                    if self._plan.again or self._store.mailings.waits(part):
                        self._pool.start()
                case Ignored():
                    self._parts.add(self._store.set_aside(leaf.path, leaf.file, leaf.reason))
                case _:
                    self._parts.add(self._store.refuse_file(leaf.path, leaf.file, leaf.error))
            self._progress.found(len(self._parts))

    def work(self) -> None:
        """Take apart, read, extract and file everything that waits."""
        for part in unseal(self._store, self._reader, self._stopping):
            self._parts.add(part)
        submissions = deque(self._store.mailings.waiting(self._again))
        self._progress.begin(len(submissions))
        if submissions:
            self._pool.start()
        jobs: deque[Job] = deque()
        while submissions or jobs or self._pool.busy:
            if self._stopping():
                submissions.clear()
                jobs.clear()
            if jobs and self._pool.room:
                self._pool.give(jobs.popleft())
            elif submissions and self._pool.room:
                jobs.extend(self._jobs(submissions.popleft()))
            more = (submissions or jobs) and self._pool.room
            for answer in self._pool.take(0 if more else _GLANCE_S):
                self._settle(answer)

    def summary(self, parts: dict[str, int], seconds: float) -> Summary:
        """Sum up what became of this run's inbox."""
        known = self._store.leaves()
        submissions = {leaf.submission for leaf in known if leaf.id in self._parts}
        leaves = tuple(leaf for leaf in known if leaf.submission in submissions)
        shown = {record for leaf in leaves for record in leaf.records}
        views = tuple(record.view for record in self._store.records() if record.id in shown)
        return Summary(leaves, views, parts, tuple(self._failed_again), self._pages, seconds)

    def _accept(self, document: Document) -> int:
        sha256 = ""
        limits = self._plan.limits.for_reading()
        try:
            sha256, size = self._store.originals.keep(document.path, document.file, most_bytes=limits.file_bytes)
            arrival = arrival_of(document, sha256, size, zone=self._plan.zone, given=self._plan.received)
        except IntakeError as error:
            return self._store.refuse_file(document.path, document.file, error, sha256)
        if self._plan.again:
            self._again.add(sha256)
        return self._store.accept(document.path, arrival, again=self._plan.again)

    def _jobs(self, submission: int) -> list[Job]:
        """Return what a submission gives the workers: its requests that are not in work or filed yet."""
        parts = self._store.mailings.parts(submission)
        self._parts.add(parts[0].id)
        if len(parts) == 1 and parts[0].name is None:
            return self._units([(parts[0], ())])
        requests = self._sorted(parts)
        jobs = self._units(requests)
        due = {part.sha256 for part, _ in requests} & self._in_work.keys()
        self._owed[submission] = due
        if not due:
            self._close(submission)
        return jobs

    def _sorted(self, parts: Sequence[Part]) -> list[tuple[Part, tuple[Companion, ...]]]:
        """Say what each part of a submission is, and return its requests, each with what belongs to it."""
        texts = [(part, text) for part in parts if part.arrival and (text := self._text_of(part)) is not None]
        unread = [p for p in self._store.mailings.parts(parts[0].submission) if p.outcome == "refused"] if texts else []
        sort = mailing.verdicts([from_bytes(text) for _, text in texts])
        told = [(part, verdict) for (part, _), verdict in zip(texts, sort, strict=True)]
        self._store.mailings.assign([(part.id, verdict.role, verdict.reason) for part, verdict in told])
        companions = [
            *(Companion(name=p.name or "", role=v.role, title=v.title) for p, v in told if v.role != "request"),
            *(Companion(name=p.name or "", role="unread", title=p.reason) for p in unread),
        ]
        return [(part, tuple(companions)) for part, verdict in told if verdict.role == "request"]

    def _units(self, requests: Sequence[tuple[Part, tuple[Companion, ...]]]) -> list[Job]:
        """Read what is to be read, and return the jobs; one original is extracted once however often it came."""
        jobs = []
        for part, companions in requests:
            if not self._wanted(part):
                continue
            unit = self._store.unit(part.sha256, part.id)
            if companions:
                unit = replace(unit, arrival=unit.arrival.model_copy(update={"companions": companions}))
            self._taken.add(part.sha256)
            try:
                text, encoded = self._read(unit.sha256, unit.arrival)
            except IntakeError as error:
                self._refuse(unit, error)
                continue
            arrival = stamped(unit.arrival, text, zone=self._plan.zone, today=self._plan.today)
            self._in_work[unit.sha256] = replace(unit, arrival=arrival)
            jobs.append(Job(unit.sha256, encoded, arrival.model_dump_json()))
        return jobs

    def _wanted(self, part: Part) -> bool:
        """Tell whether a request is to be extracted: it waits, or all of its submission is to be read again."""
        return part.sha256 not in self._taken and (part.outcome == "waiting" or self._plan.again)

    def _text_of(self, part: Part) -> bytes | None:
        """Return the encoded text of a part, or None where it cannot be read, which refuses it."""
        if part.arrival is None or part.outcome in ("refused", "ignored"):
            return None
        try:
            return self._read(part.sha256, part.arrival)[1]
        except IntakeError as error:
            self._refuse(Unit(part.sha256, part.id, part.arrival), error)
            return None

    def _close(self, submission: int) -> None:
        """Attach what belongs to the requests of a submission, now that all of these are settled."""
        del self._owed[submission]
        self._store.attach(submission)

    def _read(self, sha256: str, arrival: Arrival) -> tuple[str, bytes]:
        """Return a document's text, alone and as the encoded SourceText; no reader reads it twice.

        Raises:
            IntakeError: If it cannot be read.
        """
        encoded = self._store.text(sha256, self._reader.version)
        if encoded is not None:
            return from_bytes(encoded).text, encoded
        original = self._store.originals.path(sha256)
        if not original.is_file():
            reason, remedy = "its original is gone from the output folder", "Process the file again from the inbox"
            raise IntakeError(Path(arrival.file), "original_lost", reason, remedy, retry=True)
        read = self._reader(original, Path(named(arrival)), arrival.kind)
        source = from_bytes(read.text)
        text_sha256 = hashlib.sha256(source.text.encode()).hexdigest()
        self._store.keep_text(sha256, self._reader.version, text_sha256, read.text, read.view)
        logger.info("read %s, %d pages", sha256[:16], len(source.pages))
        return source.text, read.text

    def _settle(self, answer: Answer) -> None:
        unit = self._in_work.pop(answer.sha256)
        self._end(answer, unit)
        for submission, due in list(self._owed.items()):
            due.discard(answer.sha256)
            if not due:
                self._close(submission)

    def _end(self, answer: Answer, unit: Unit) -> None:
        match answer:
            case Done():
                self._file(unit, answer)
            case Failed():
                self._give_up(unit, "extraction_failed", f"making a record of it failed ({answer.where})")
            case Crashed():
                self._give_up(unit, "extraction_crashed", f"making a record of it {answer.how}, twice")

    def _file(self, unit: Unit, done: Done) -> None:
        records = [Record.model_validate_json(record) for record in done.records]
        try:
            self._store.file(unit, records, self._judge)
        except ValueError as error:
            self._give_up(unit, "extraction_failed", f"its records cannot be filed ({error})")
            return
        self._pages += records[0].source.pages
        logger.info("filed %s, %d records", unit.sha256[:16], len(records))
        self._progress.settled(named(unit.arrival), "filed", len(records))

    def _give_up(self, unit: Unit, code: str, reason: str) -> None:
        remedy = "Read it by hand and report this message"
        self._refuse(unit, IntakeError(Path(named(unit.arrival)), code, reason, remedy))

    def _refuse(self, unit: Unit, error: IntakeError) -> None:
        if self._store.refuse(unit, error) == 0:
            self._failed_again.append(f"{named(unit.arrival)}: {error.reason}")
        logger.info("refused %s: %s", unit.sha256[:16], error.code)
        self._progress.settled(named(unit.arrival), f"refused, {error.reason}", 0)
