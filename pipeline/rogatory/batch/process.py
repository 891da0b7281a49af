"""One run over a folder of mail: take in, read, hand to the workers, file, write the views."""

import datetime as dt
import hashlib
import logging
import time
from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rogatory.batch.parts import Factory, Reader
from rogatory.batch.pool import Answer, Crashed, Pool
from rogatory.batch.progress import Progress
from rogatory.batch.worker import Done, Failed, Job
from rogatory.errors import IntakeError, RunError
from rogatory.intake import Document, Ignored, arrival_of, check_inbox, find, stamped
from rogatory.reading.codec import from_bytes
from rogatory.record import Record
from rogatory.settings import Limits
from rogatory.store import Leaf, Store, Unit, open_store, write_views

logger = logging.getLogger(__name__)

_GLANCE_S = 1.0  # how often hung workers are looked for while nothing else happens


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one run is to do.

    `zone` is the office's, `received` the arrival given for the whole run, `again` asks for a new
    revision of what has one, `program` names the program's and the reader's versions.
    """

    inboxes: tuple[Path, ...]
    out: Path
    zone: dt.tzinfo
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
            run = _Run(plan, store, reader, pool, progress)
            run.take_in()
            run.work()
        book = write_views(store)
        if book.faults:
            raise RunError(plan.out, f"the ledger does not balance: {book.faults[0]}", "Restore the folder's backup")
        return run.summary(book.parts, time.monotonic() - started)


class _Run:
    """The supervisor: the only process that forks readers and writes to the store."""

    def __init__(self, plan: Plan, store: Store, reader: Reader, pool: Pool, progress: Progress) -> None:
        self._plan, self._store, self._reader = plan, store, reader
        self._pool, self._progress = pool, progress
        self._parts: set[int] = set()
        self._again: set[str] = set()
        self._in_work: dict[str, Unit] = {}
        self._failed_again: list[str] = []
        self._pages = 0

    def take_in(self) -> None:
        """Enter everything that lies in the inboxes; originals are safe before they count."""
        for leaf in find(self._plan.inboxes):
            match leaf:
                case Document():
                    self._parts.add(self._accept(leaf))
                case Ignored():
                    self._parts.add(self._store.set_aside(leaf.path, leaf.file, leaf.reason))
                case _:
                    self._parts.add(self._store.refuse_file(leaf.path, leaf.file, leaf.error))
            self._progress.found(len(self._parts))

    def work(self) -> None:
        """Read, extract and file everything that waits."""
        units = deque(self._store.units(self._again))
        self._progress.begin(len(units))
        if units:
            self._pool.start()
        while units or self._pool.busy:
            if units and self._pool.room:
                self._hand_over(units.popleft())
            more = units and self._pool.room
            for answer in self._pool.take(0 if more else _GLANCE_S):
                self._settle(answer)

    def summary(self, parts: dict[str, int], seconds: float) -> Summary:
        """Sum up what became of this run's inbox."""
        leaves = tuple(leaf for leaf in self._store.leaves() if leaf.id in self._parts)
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

    def _hand_over(self, unit: Unit) -> None:
        """Read a document, unless this reader has before, and give it to a worker."""
        self._parts.add(unit.part)
        try:
            text, encoded = self._read(unit)
        except IntakeError as error:
            self._refuse(unit, error)
            return
        arrival = stamped(unit.arrival, text, zone=self._plan.zone, today=self._plan.today)
        self._in_work[unit.sha256] = replace(unit, arrival=arrival)
        self._pool.give(Job(unit.sha256, encoded, arrival.model_dump_json()))

    def _read(self, unit: Unit) -> tuple[str, bytes]:
        """Return the document's text, alone and as the encoded SourceText.

        Raises:
            IntakeError: If it cannot be read.
        """
        encoded = self._store.text(unit.sha256, self._reader.version)
        if encoded is not None:
            return from_bytes(encoded).text, encoded
        original = self._store.originals.path(unit.sha256)
        if not original.is_file():
            reason, remedy = "its original is gone from the output folder", "Process the file again from the inbox"
            raise IntakeError(Path(unit.arrival.file), "original_lost", reason, remedy, retry=True)
        encoded = self._reader(original, Path(unit.arrival.file))
        source = from_bytes(encoded)
        text_sha256 = hashlib.sha256(source.text.encode()).hexdigest()
        self._store.keep_text(unit.sha256, self._reader.version, text_sha256, encoded)
        logger.info("read %s, %d pages", unit.sha256[:16], len(source.pages))
        return source.text, encoded

    def _settle(self, answer: Answer) -> None:
        unit = self._in_work.pop(answer.sha256)
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
            self._store.file(unit, records)
        except ValueError as error:
            self._give_up(unit, "extraction_failed", f"its records cannot be filed ({error})")
            return
        self._pages += records[0].source.pages
        logger.info("filed %s, %d records", unit.sha256[:16], len(records))
        self._progress.settled(unit.arrival.file, "filed", len(records))

    def _give_up(self, unit: Unit, code: str, reason: str) -> None:
        remedy = "Read it by hand and report this message"
        self._refuse(unit, IntakeError(Path(unit.arrival.file), code, reason, remedy))

    def _refuse(self, unit: Unit, error: IntakeError) -> None:
        if self._store.refuse(unit, error) == 0:
            self._failed_again.append(f"{unit.arrival.file}: {error.reason}")
        logger.info("refused %s: %s", unit.sha256[:16], error.code)
        self._progress.settled(unit.arrival.file, f"refused, {error.reason}", 0)
