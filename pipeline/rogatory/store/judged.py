"""What the office makes of a record once people have changed it: flags, urgency, completeness and route anew."""

import datetime as dt
import hashlib
from collections.abc import Callable
from functools import partial

from rogatory.completeness import checks
from rogatory.decisions import DESK
from rogatory.decisions.fold import Standing
from rogatory.extract.document import evidence_at
from rogatory.extract.segments import Part, concerned, parts_of
from rogatory.office import Office
from rogatory.reading.source import SourceText
from rogatory.record import Content, Record
from rogatory.route.clock import clock_of, level_on
from rogatory.route.flags import flags
from rogatory.route.letter import Register
from rogatory.route.route import UNREAD, route
from rogatory.route.urgency import urgency

Judge = Callable[[Record, SourceText, Register], Record]


def judge_of(office: Office) -> Judge:
    """Return how this office judges a record, over its text, with what the register says."""

    def judge(record: Record, source: SourceText, register: Register) -> Record:
        return with_register(record, source, office, register)

    return judge


def judged(
    standing: Standing, source: SourceText | None, office: Office, today: dt.date, register: Register | None = None
) -> Record:
    """Return the record with what the office's rules make of it today.

    Where nobody changed it, only time has passed. Statutory clocks are those of the last run: a corrected
    type or treaty starts new ones with the next `--again`. A desk that a person chose stays.
    """
    record = standing.record
    if not standing.marks or source is None:
        level, criteria = level_on(clock_of(record), office, today)
        told = record.urgency.model_copy(update={"level": level, "criteria": criteria or ("default",)})
        return record.model_copy(update={"urgency": told})
    anew = with_register(record, source, office, register or Register(), today=today)
    placed = anew.route
    if DESK in standing.marks:
        placed = placed.model_copy(update={"desk": record.route.desk})
    completeness = checks(_content(anew), record.source, office)
    return anew.model_copy(update={"completeness": completeness, "route": placed})


def with_register(
    record: Record, source: SourceText, office: Office, register: Register, *, today: dt.date | None = None
) -> Record:
    """Return the record with flags, urgency and route as they are once the register has been looked up.

    `today` is the day on which it is assessed, None for the day on which it was.
    """
    day = today or record.produced_by.assessed_on
    part = part_of(record, source)
    at = partial(evidence_at, source)
    text = " " * part.start + part.source.text  # so that offsets are those of the whole
    content = _content(record)
    raised = flags(content, record.source, office, text, evidence_at=at, today=day, register=register)
    anew = urgency(content, raised, office, day, source=record.source, text=text, evidence_at=at, register=register)
    placed = route(
        content.model_copy(update={"urgency": anew}),
        raised,
        anew,
        office,
        register=register,
        readable=record.route.decision != "quarantine",
        unread=[page.number for page in concerned(part, parts_of(source), source) if page.text == "none"],
        hidden=[w.page for w in record.warnings if w.code == "hidden_text" and w.page is not None],
        missing=[w.message.partition(UNREAD)[0] for w in record.warnings if w.code == "part_unread"],
    )
    return record.model_copy(update={"urgency": anew, "flags": raised, "route": placed})


def _content(record: Record) -> Content:
    return Content.model_validate({name: getattr(record, name) for name in Content.model_fields})


def part_of(record: Record, source: SourceText) -> Part:
    """Return the part of a document that a record was read from; the whole where it holds one request."""
    if record.source.sha256.startswith(record.id):
        return Part.whole(source)
    parts = parts_of(source)
    for n, part in enumerate(parts, 1):
        if hashlib.sha256(f"{record.source.sha256}:{n}".encode()).hexdigest().startswith(record.id):
            return part
    return Part.whole(source)
