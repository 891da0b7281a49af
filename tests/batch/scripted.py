"""A batch with a scripted reader and extractor: python scripted.py OUT INBOX [workers] [again].

Mails are taken apart by the real code, though in no child process.
"""

import datetime as dt
import hashlib
import os
import signal
import sys
import time
from pathlib import Path

from rogatory.batch import Factory, Plan, Progress, Read, process
from rogatory.errors import IntakeError, RogatoryError
from rogatory.intake import Arrival, Opened, open_mailbox
from rogatory.intake.collector import Bounds
from rogatory.intake.opening import unpacked
from rogatory.reading.codec import to_bytes
from rogatory.reading.kinds import Kind
from rogatory.reading.plain import from_text
from rogatory.reading.source import SourceText
from rogatory.reading.views.message import content
from rogatory.record import (
    Confidentiality,
    Found,
    ProducedBy,
    Record,
    Route,
    Source,
    Urgency,
)
from rogatory.settings import Limits

AT = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


class TextReader:
    """Takes what follows the header line of a pretended PDF for its text."""

    version = "scripted/1"

    def __call__(self, original: Path, name: Path, kind: Kind) -> Read:
        header, _, text = original.read_text().partition("\n")
        if kind == "mail":
            return Read(to_bytes(from_text(message(original.read_bytes()))), b"%PDF- a view")
        if not header.startswith("%PDF-"):
            raise IntakeError(name, "not_pdf", "it is no PDF, whatever its name says", "Ask the sender for a PDF")
        return Read(to_bytes(from_text(text)))

    def opened(self, original: Path, name: Path) -> Opened:
        return unpacked(original.read_bytes(), name, Bounds())

    def messages(self, original: Path, name: Path) -> list[bytes]:
        return open_mailbox(original, name)


def message(data: bytes) -> str:
    """Return the words of a message that has no attachments."""
    return "\n\n".join(text for text in content(data, Path("a.eml")).texts() if not text.startswith("From: "))


def record(source: SourceText, arrival: Arrival, *, segment: int | None = None) -> Record:
    """Return the smallest record of a document, or of one of its segments."""
    full = arrival.sha256 if segment is None else hashlib.sha256(f"{arrival.sha256}:{segment}".encode()).hexdigest()
    return Record(
        id=full[:16],
        source=Source(
            file=arrival.file,
            sha256=arrival.sha256,
            bytes=arrival.bytes,
            pages=len(source.pages),
            received_at=arrival.received_at,
            received_basis=arrival.received_basis,
            text="native",
            text_sha256=hashlib.sha256(source.text.encode()).hexdigest(),
            reader={"name": source.reader[0], "version": source.reader[1]},
            came_by=arrival.came_by,
        ),
        request_type=Found(value="evidence", confidence=0.9, rule="scripted"),
        urgency=Urgency(value="normal", level="U3"),
        confidentiality=Confidentiality(value=False),
        route=Route(desk="evidence_desk", decision="auto", reasons=("scripted",)),
        produced_by=ProducedBy(
            program="scripted",
            reader="scripted/1",
            model=None,
            pipeline_sha256="0" * 64,
            office_sha256=None,
            at=AT,
            assessed_on=AT.date(),
        ),
    )


class Script:
    """Does what the text says, so that a test can order a crash."""

    def __call__(self, source: SourceText, arrival: Arrival) -> tuple[Record, ...]:
        word = source.text.split()[0]
        if word == "CRASH":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "RAISE":
            raise ValueError("a name from the letter: Jane Doe")
        if word == "HANG":
            time.sleep(60)
        if word == "NONE":
            return ()
        if word == "TWO":
            return record(source, arrival, segment=1), record(source, arrival, segment=2)
        return (record(source, arrival),)


def make() -> Script:
    """Make the extractor inside a worker."""
    return Script()


def make_for_command(*, model: str | None, office: str | None, today: str) -> Script:
    """Make the extractor from what the command hands over."""
    assert dt.date.fromisoformat(today)
    return Script()


def make_nothing() -> Script:
    """Fail as a missing model does."""
    raise RogatoryError("models/x: the model is missing. Fetch it")


def plan(out: Path, inbox: Path, workers: int = 1, *, again: bool = False) -> Plan:
    """Return a plan with everything defaulted."""
    limits = Limits(extract_seconds=1)
    today = dt.date(2026, 3, 10)
    return Plan(
        inboxes=(inbox,),
        out=out,
        zone=dt.UTC,
        today=today,
        program="scripted",
        workers=workers,
        limits=limits,
        again=again,
    )


def main() -> int:
    """Run one batch."""
    out, inbox, workers, *words = sys.argv[1:]
    factory = Factory("scripted:make_nothing" if "no-model" in words else "scripted:make")
    whole = plan(Path(out), Path(inbox), int(workers), again="again" in words)
    try:
        summary = process(whole, TextReader(), factory, Progress(sys.stderr))
    except RogatoryError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return summary.exit_code


if __name__ == "__main__":
    sys.exit(main())
