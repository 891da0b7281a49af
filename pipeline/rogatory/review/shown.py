"""Finds what `rogatory show` is asked for: in an output folder, in a record's file, or by reading the document now."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import ValidationError

from rogatory.batch import DocumentReader, Factory, Plan, Progress, process
from rogatory.errors import IntakeError, RunError
from rogatory.intake import Document, arrival_of, find, stamped
from rogatory.office import load_office
from rogatory.reading.codec import from_bytes
from rogatory.reading.kinds import SEALED
from rogatory.reading.limits import Limits
from rogatory.reading.render import page_png
from rogatory.reading.source import Page
from rogatory.record import Record
from rogatory.review.page import PageImage
from rogatory.settings import Settings
from rogatory.store import Store, StoredRecord, open_to_read

_DPI = 110  # an A4 page at 910 x 1286: small print can be read, and a page stays near 150 kB


@dataclass(frozen=True, slots=True)
class Shown:
    """Records of one document, with the PDF of its pages and these; the PDF is None where only records are at hand."""

    records: tuple[Record, ...]
    pdf: bytes | None
    pages: tuple[Page, ...]


def look_up(
    what: str, settings: Settings, factory: Factory, *, received: dt.datetime | dt.date | None, today: dt.date
) -> tuple[Shown, ...]:
    """Return the records that `what` names, by document: a file, a record's .json, or the beginning of an id.

    Raises:
        RunError: If nothing or more than one document is meant.
        IntakeError: If the document cannot be read.
    """
    path = Path(what)
    if path.suffix == ".json" and path.is_file():
        return (_from_json(path),)
    if path.is_file():
        kept = _kept(_sha256(path), settings) if settings.out else None
        return (kept,) if kept else _read_now(path, settings, factory, received, today)
    if settings.out is None:
        raise RunError(what, "there is no such file, and no output folder to look in", "Name one with --out")
    found = _kept(what, settings)
    if found is None:
        raise RunError(settings.out, f"no record begins with {what}", "See records.jsonl there for the ids")
    return (found,)


def images(shown: Shown, limits: Limits) -> list[PageImage]:
    """Draw every page of the document.

    Raises:
        RunError: If there is no document to draw.
        IntakeError: If a page cannot be drawn.
    """
    data = shown.pdf
    if data is None:
        reason = "the page images are not at hand, only the record"
        raise RunError(shown.records[0].id, reason, "Name the document, or the id with --out")
    return [PageImage(p.number, p.width, p.height, page_png(data, p.number, _DPI, limits=limits)) for p in shown.pages]


def _from_json(path: Path) -> Shown:
    try:
        record = Record.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise RunError(path, "this file holds no record of this version", "Name a file from routed/") from error
    return Shown((record,), None, ())


def _kept(name: str, settings: Settings) -> Shown | None:
    """Return the current records in the output folder whose id or document's hash begins with `name`."""
    if settings.out is None or not settings.out.exists():
        return None
    with open_to_read(settings.out) as store:
        found = store.find(name)
        if not found:
            return None
        if len({record.sha256 for record in found}) > 1:
            raise RunError(settings.out, f"{name} begins several ids", "Give more of its digits")
        return _from_store(store, found)


def _from_store(store: Store, found: list[StoredRecord]) -> Shown:
    records = tuple(Record.model_validate(record.view) for record in found)
    encoded = store.text_of(found[0].sha256, records[0].source.text_sha256)
    pages = from_bytes(encoded).pages if encoded else ()
    drawn = store.pages_of(found[0].sha256, records[0].source.text_sha256)
    return Shown(records, drawn.read_bytes() if drawn and pages else None, pages)


def _read_now(
    path: Path, settings: Settings, factory: Factory, received: dt.datetime | dt.date | None, today: dt.date
) -> tuple[Shown, ...]:
    leaf = next(iter(find((path,))))
    if not isinstance(leaf, Document):
        raise RunError(path, "this is no document", "Name a PDF, a mail, a Word document or a picture")
    if leaf.kind in SEALED:
        return _taken_apart(path, settings, factory, received, today)
    zone = load_office(settings.office).zone
    data = path.read_bytes()
    arrival = arrival_of(leaf, hashlib.sha256(data).hexdigest(), len(data), zone=zone, given=received)
    read = DocumentReader.of(settings)(path, path, leaf.kind)
    source = from_bytes(read.text)
    arrival = stamped(arrival, source.text, zone=zone, today=today)
    return (Shown(factory.make()(source, arrival), read.view or data, source.pages),)


def _taken_apart(
    path: Path, settings: Settings, factory: Factory, received: dt.datetime | dt.date | None, today: dt.date
) -> tuple[Shown, ...]:
    """Process a mail or archive alone, in an output folder that is gone afterwards."""
    office, reader = load_office(settings.office), DocumentReader.of(settings)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        plan = Plan(
            inboxes=(path,),
            out=out,
            zone=office.zone,
            office=office,
            today=today,
            program="show",
            received=received,
            limits=settings.limits,
        )
        leaves = process(plan, reader, factory, Progress(None)).leaves
        with open_to_read(out) as store:
            found: dict[str, list[StoredRecord]] = {}
            for record in store.records():
                found.setdefault(record.sha256, []).append(record)
            shown = tuple(_from_store(store, records) for records in found.values())
    if not shown:
        refused = next(leaf for leaf in leaves if leaf.outcome == "refused")
        raise IntakeError(path, refused.code or "", refused.reason or "", refused.remedy or "", refused.page)
    return shown


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
