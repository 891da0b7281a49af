"""What the office makes of a record once people have changed it: flags, urgency, completeness and route anew."""

import datetime as dt
import hashlib
from functools import partial

from rogatory.completeness import checks
from rogatory.decisions import DESK
from rogatory.decisions.fold import Standing
from rogatory.extract.document import evidence_at
from rogatory.extract.segments import Part, parts_of
from rogatory.office import Office
from rogatory.reading.source import SourceText
from rogatory.record import Content, Record
from rogatory.route.clock import clock_of, level_on
from rogatory.route.flags import flags
from rogatory.route.route import route
from rogatory.route.urgency import urgency


def judged(standing: Standing, source: SourceText | None, office: Office, today: dt.date) -> Record:
    """Return the record with what the office's rules make of it today.

    Where nobody changed it, only time has passed. Statutory clocks are those of the last run: a corrected
    type or treaty starts new ones with the next `--again`. A desk that a person chose stays.
    """
    record = standing.record
    if not standing.marks or source is None:
        level, criteria = level_on(clock_of(record), office, today)
        told = record.urgency.model_copy(update={"level": level, "criteria": criteria or ("default",)})
        return record.model_copy(update={"urgency": told})
    part = part_of(record, source)
    at = partial(evidence_at, source)
    text = " " * part.start + part.source.text  # so that offsets are those of the whole
    content = Content.model_validate({name: getattr(record, name) for name in Content.model_fields})
    raised = flags(content, record.source, office, text, evidence_at=at, today=today)
    anew = urgency(content, raised, office, today, source=record.source, text=text, evidence_at=at)
    content = content.model_copy(update={"urgency": anew})
    unread = [page.number for page in part.source.pages if page.text == "none"]
    hidden = [w.page for w in record.warnings if w.code == "hidden_text" and w.page is not None]
    readable = record.route.decision != "quarantine"
    placed = route(content, raised, anew, office, readable=readable, unread=unread, hidden=hidden)
    if DESK in standing.marks:
        placed = placed.model_copy(update={"desk": record.route.desk})
    return record.model_copy(
        update={
            "urgency": anew,
            "flags": raised,
            "completeness": checks(content, record.source, office),
            "route": placed,
        }
    )


def part_of(record: Record, source: SourceText) -> Part:
    """Return the part of a document that a record was read from; the whole where it holds one request."""
    parts = parts_of(source)
    for n, part in enumerate(parts, 1):
        if hashlib.sha256(f"{record.source.sha256}:{n}".encode()).hexdigest().startswith(record.id):
            return part
    return Part.whole(source)
