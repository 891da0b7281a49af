"""Composes the records of one document: what it says, then what the office makes of it."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, cast

from spacy.language import Language
from spacy.tokens import Doc

from rogatory import __version__, classify, completeness, deadlines
from rogatory.extract import items
from rogatory.extract.authorities.component import Standing
from rogatory.extract.clarity import dimmed
from rogatory.extract.document import evidence_at, layout_of, make_doc
from rogatory.extract.items.dated import instant
from rogatory.extract.segments import Part, concerned, parts_of, shifted
from rogatory.intake import Arrival
from rogatory.office import Office
from rogatory.reading.source import Signed, SourceText
from rogatory.record import (
    Alternative,
    By,
    Caution,
    Content,
    Found,
    LegalBasis,
    Model,
    Party,
    ProducedBy,
    Record,
    Segment,
    Signature,
    Source,
    Urgency,
    Verification,
)
from rogatory.route.flags import flags
from rogatory.route.route import UNREAD, route
from rogatory.route.urgency import urgency

PACKAGE = Path(__file__).parent
RULES = frozenset({".py", ".toml", ".tsv", ".typ"})  # what of the package can change an answer
_UNSOUND = 0.1  # below what a check takes for sure
PRESENT = frozenset({"native", "ocr", "mixed", "field"})


def compose(
    source: SourceText, arrival: Arrival, *, nlp: Language, office: Office, today: dt.date
) -> tuple[Record, ...]:
    """Return one record for each request in the document, at least one."""
    parts = parts_of(source)
    several = sum(part.kind == "request" for part in parts) > 1
    if not several:
        return (_record(Part.whole(source), parts, source, arrival, nlp=nlp, office=office, today=today),)
    return tuple(
        shifted(
            _record(part, parts, source, arrival, nlp=nlp, office=office, today=today, number=n),
            part.start,
        )
        for n, part in enumerate(parts, start=1)
        if part.kind == "request"
    )


def _record(
    part: Part,
    parts: tuple[Part, ...],
    whole: SourceText,
    arrival: Arrival,
    *,
    nlp: Language,
    office: Office,
    today: dt.date,
    number: int | None = None,
) -> Record:
    doc = make_doc(nlp, part.source)
    reading = classify.read_content(doc)
    at = partial(evidence_at, part.source)
    marks = (*reading.signatures, *map(_digital, whole.signatures))
    origin = _source(whole, parts, arrival).model_copy(update={"signatures": marks})
    content = _content(doc, reading, arrival, office, today)
    enclosed = classify.found_in(content.enclosures, origin.segments)
    content = content.model_copy(update={"enclosures": classify.brought(enclosed, arrival.companions)})
    content = dimmed(content, part.source)
    raised = flags(content, origin, office, part.source.text, evidence_at=at, today=today)
    judged = urgency(content, raised, office, today, source=origin, text=part.source.text, evidence_at=at)
    content = content.model_copy(update={"urgency": judged})
    pages = concerned(part, parts, whole)
    elsewhere = {page.number for page in whole.pages} - {page.number for page in pages}
    notices = [notice for notice in whole.notices if notice.page not in elsewhere]
    return Record(
        id=_id(arrival.sha256, number),
        source=origin,
        **_fields(content),
        completeness=completeness.checks(content, origin, office),
        flags=raised,
        route=route(
            content,
            raised,
            judged,
            office,
            readable=any(page.text in PRESENT for page in part.source.pages),
            unread=[page.number for page in pages if page.text == "none"],
            hidden=[n.page for n in notices if n.code == "hidden_text" and n.page is not None],
            missing=[companion.name for companion in arrival.companions if companion.role == "unread"],
        ),
        warnings=(*(Caution(code=n.code, page=n.page, message=n.message) for n in notices), *_unread(arrival)),
        produced_by=_produced_by(nlp, part.source, office, today),
    )


def _digital(signed: Signed) -> Signature:
    """Return a digital signature with what became of it; one that proves nothing is hardly a signature."""
    sound = signed.intact and not signed.changed and signed.trusted != "false"
    told = {name: getattr(signed, name) for name in Verification.model_fields}
    return Signature(
        kind="digital",
        signer=signed.signer,
        verified=Verification.model_validate(told),
        confidence=1.0 if sound else _UNSOUND,
        rule="signature:digital",
    )


def _unread(arrival: Arrival) -> tuple[Caution, ...]:
    """Return a caution for each document of the same submission that could not be read."""
    return tuple(
        Caution(code="part_unread", message=f"{companion.name}{UNREAD}was not read: {companion.title}.")
        for companion in arrival.companions
        if companion.role == "unread"
    )


def _fields(content: Content) -> dict[str, Any]:
    return {name: getattr(content, name) for name in Content.model_fields}


def _id(sha256: str, number: int | None) -> str:
    return (sha256 if number is None else hashlib.sha256(f"{sha256}:{number}".encode()).hexdigest())[:16]


def _source(whole: SourceText, parts: tuple[Part, ...], arrival: Arrival) -> Source:
    texts = {page.text for page in whole.pages}
    present = texts & {"native", "ocr"} or ({"native"} if "field" in texts else set())
    layer = "mixed" if len(present) > 1 or "mixed" in texts else next(iter(present), "none")
    return Source(
        file=arrival.file,
        sha256=arrival.sha256,
        bytes=arrival.bytes,
        pages=len(whole.pages),
        received_at=arrival.received_at,
        received_basis=arrival.received_basis,
        text=cast(Literal["native", "ocr", "mixed", "none"], layer),
        text_sha256=hashlib.sha256(whole.text.encode()).hexdigest(),
        reader={"name": whole.reader[0], "version": whole.reader[1]},
        languages=whole.languages,
        part=arrival.part,
        mail=arrival.mail,
        came_by=arrival.came_by,
        segments=tuple(Segment(n=i, kind=p.kind, pages=p.pages, language=p.language) for i, p in enumerate(parts, 1)),
    )


def _content(doc: Doc, reading: classify.Reading, arrival: Arrival, office: Office, today: dt.date) -> Content:
    parties: tuple[Party, ...] = doc.user_data["parties"]
    things = items.objects(doc, parties)
    charged = classify.punished(items.offences(doc, parties), reading.penalties)
    known = arrival.received_basis != "file_time"
    dated = items.dated(doc, arrival.received_at.date() if known else None)
    requesting, requested = (_state(doc, side) for side in ("requesting", "requested"))
    bases = items.legal_basis(doc)
    told = {name: getattr(reading, name) for name in Content.model_fields if hasattr(reading, name)}
    content = Content(
        **told,
        dated=dated,
        requesting_state=requesting,
        requested_state=requested,
        authorities=items.authorities(doc),
        legal_basis=_in_force(bases, office, requesting, arrival.received_at.date()),
        references=items.references(doc),
        parties=parties,
        objects=things,
        offences=charged,
        measures=items.measures(doc, parties, things, charged),
        urgency=Urgency(value=reading.urgency_asked, level="U3", evidence=reading.urgency_evidence),
    )
    return _with_deadlines(doc, content, _context(doc, content, arrival, office, today))


def _context(doc: Doc, content: Content, arrival: Arrival, office: Office, today: dt.date) -> deadlines.Context:
    written = content.dated.value if content.dated and len(content.dated.value) == len("YYYY-MM-DD") else None
    return deadlines.Context(
        written=dt.date.fromisoformat(written) if written else None,
        written_at=instant(doc),
        received_at=arrival.received_at,
        received_basis=arrival.received_basis,
        assessed_on=today,
        office=office,
        requesting_state=content.requesting_state.value if content.requesting_state else None,
        events=deadlines.events(doc),
        types=(content.request_type.value, *(found.value for found in content.secondary_types)),
        instruments=tuple(b.instrument for b in content.legal_basis if b.instrument),
    )


def _with_deadlines(doc: Doc, content: Content, context: deadlines.Context) -> Content:
    told = deadlines.tied(doc, deadlines.phrases(doc), content.measures)
    asked = deadlines.resolve(told, context)
    content = content.model_copy(update={"deadlines": asked})
    return content.model_copy(update={"deadlines": (*asked, *deadlines.statutory(content, context))})


def _in_force(
    bases: tuple[LegalBasis, ...], office: Office, state: Found[str] | None, day: dt.date
) -> tuple[LegalBasis, ...]:
    if office.state is None or state is None:
        return bases
    return tuple(
        b.model_copy(update={"in_force": office.in_force(b.instrument, state.value, day)}) if b.instrument else b
        for b in bases
    )


def _state(doc: Doc, side: str) -> Found[str] | None:
    """The best State of one side, its runners-up, and where it stands; a State that only a rule derived names it."""
    found: Sequence[Standing] = doc.user_data.get("states", {}).get(side, ())
    if not found:
        return None
    best = found[0]
    others: tuple[Alternative[str], ...] = tuple(
        Alternative(value=other.state, confidence=other.score) for other in found[1:4]
    )
    proof = (evidence_at(layout_of(doc), *best.place, confidence=best.score, by=By.RULE),) if best.place else ()
    return Found(value=best.state, confidence=best.score, evidence=proof, rule=best.rule, alternatives=others)


@cache
def own_files(package: Path) -> str:
    """Return the SHA-256 of a package's code, rules and tables: each file by its path within it, in order of paths."""
    digest = hashlib.sha256()
    inner = {path.relative_to(package).as_posix(): path for path in package.rglob("*") if path.suffix in RULES}
    for name, path in sorted(inner.items()):
        digest.update(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


@cache
def _spacy() -> str:
    return version("spacy")


def _produced_by(nlp: Language, source: SourceText, office: Office, today: dt.date) -> ProducedBy:
    network = getattr(nlp.get_pipe("tagger"), "network", None) if nlp.has_pipe("tagger") else None
    manifest = network.manifest if network else {}
    pipeline = hashlib.sha256(f"{own_files(PACKAGE)} {_spacy()} {nlp.pipe_names}".encode()).hexdigest()
    return ProducedBy(
        program=f"rogatory {__version__}",
        reader=" ".join(source.reader),
        ocr=source.ocr or None,
        model=Model(name=manifest["name"], version=manifest["version"], sha256=network.sha256) if network else None,
        pipeline_sha256=pipeline,
        office_sha256=office.sha256,
        at=dt.datetime.now(dt.UTC),
        assessed_on=today,
    )
