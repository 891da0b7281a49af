"""The extraction worker: loads its model once, then turns texts into records until its supervisor is gone."""

import gc
import logging
import os
import queue
import signal
import sys
import threading
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection

from rogatory.batch.parts import Extractor, Factory
from rogatory.errors import RogatoryError
from rogatory.intake import Arrival
from rogatory.reading.codec import from_bytes

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """One document for a worker: its encoded SourceText, and its arrival as JSON."""

    sha256: str
    text: bytes
    arrival: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded its model."""


@dataclass(frozen=True, slots=True)
class Unusable:
    """The worker cannot work at all; `reason` is a whole sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class Done:
    """The records of one document, each as JSON."""

    sha256: str
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """The extraction of one document raised; `where` names the error and the line, never the text."""

    sha256: str
    where: str


Report = Ready | Unusable | Done | Failed


def work(connection: Connection, factory: Factory) -> None:
    """Be a worker: answer each Job on the connection with one Report, until the supervisor ends it or is gone."""
    # A service manager that ends the supervisor tells its workers too: it is the supervisor who ends them.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(connection, jobs), daemon=True).start()
    # What loading makes is there to stay: looking through it for garbage again and again takes a tenth of the time.
    gc.disable()
    try:
        extract = factory.make()
    except RogatoryError as error:
        connection.send(Unusable(str(error)))
        return
    gc.freeze()
    gc.enable()
    connection.send(Ready())
    while True:
        connection.send(_answer(extract, jobs.get()))


def _receive(connection: Connection, jobs: "queue.SimpleQueue[Job]") -> None:
    """Take jobs in at once, so that the supervisor never waits to hand one over."""
    while True:
        try:
            jobs.put(connection.recv())
        except (EOFError, OSError):
            # The supervisor is dead: nobody can take the answer.
            os._exit(1)


def _answer(extract: Extractor, job: Job) -> Report:
    try:
        records = extract(from_bytes(job.text), Arrival.model_validate_json(job.arrival))
        return Done(job.sha256, tuple(record.model_dump_json() for record in records))
    except Exception as error:  # noqa: BLE001 - one document's failure must not end the batch
        last = traceback.extract_tb(sys.exc_info()[2])[-1]
        where = f"{type(error).__name__} at {os.path.basename(last.filename)}:{last.lineno}"  # noqa: PTH119 - a name only
        logger.warning("document %s: %s", job.sha256[:16], where)
        return Failed(job.sha256, where)
