"""A record in the order in which a person asks: where does it go, until when, about whom, for what, what is missing."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rogatory import domain
from rogatory.decisions.paths import item_key
from rogatory.record import (
    Authority,
    Check,
    Deadline,
    Evidence,
    Found,
    Frozen,
    Identifier,
    Measure,
    Party,
    Record,
)
from rogatory.review.signatures import verified

_BASES = {
    "given": "as given for the run",
    "sidecar": "by its sidecar",
    "stamp": "by the registry stamp",
    "mail": "by the mail's header",
    "file_time": "by the file's time only",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One value: what it is, what it says, how sure that is, and where it stands.

    `confidence` None means that nobody guessed: it was computed or judged by rule. `notes` are whole
    lines below it, `parts` the values that belong to it. `path` is its address in the record, "" for what
    nobody decides.
    """

    label: str
    value: str
    notes: tuple[str, ...] = ()
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()
    parts: tuple["Entry", ...] = ()
    path: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Entries of one field of the record; `field` is its name there."""

    field: str
    title: str
    entries: tuple[Entry, ...]


def headline(record: Record) -> str:
    """Return the record in one line: type with confidence, States, urgency, way."""
    kind = f"{type_label(record.request_type.value)} ({record.request_type.confidence:.2f})"
    states = f"{_state(record.requesting_state)} → {_state(record.requested_state)}"
    way = f"{record.route.desk} ({record.route.decision})"
    return " · ".join((kind, states, record.urgency.level, way))


def origin(record: Record) -> str:
    """Return which document the record is of, and when it came."""
    source = record.source
    pages = "1 page" if source.pages == 1 else f"{source.pages} pages"
    received = f"received {_day(source.received_at)} {_BASES[source.received_basis]}"
    times = f", delivered {len(source.deliveries)} times" if len(source.deliveries) > 1 else ""
    name = f"{source.file}: {source.part}" if source.part else source.file
    sender = f" from {source.mail.sender}" if source.mail and source.mail.sender else ""
    return f"{name}{sender}, {pages}, {received}{times}"


def outline(record: Record) -> tuple[Section, ...]:
    """Return the sections that have something in them."""
    sections = (
        Section("route", "Route", tuple(_route(record))),
        Section("deadlines", "Deadlines", tuple(_deadline(d, record) for d in _by_date(record.deadlines))),
        Section("request_type", "Kind of request", tuple(_kind(record))),
        Section("parties", "Parties", tuple(_party(party) for party in _by_role(record.parties))),
        Section("offences", "Offences", tuple(_offences(record))),
        Section("measures", "Measures", tuple(_measure(m, record) for m in record.measures)),
        Section("objects", "Objects", tuple(_objects(record))),
        Section("authorities", "Authorities", tuple(_authority(a) for a in record.authorities)),
        Section("legal_basis", "Legal basis", tuple(_legal_basis(record))),
        Section("references", "References", tuple(_references(record))),
        Section("links", "Belongs together", tuple(_links(record))),
        Section("enclosures", "Enclosures", tuple(_enclosures(record))),
        Section("facts", "Facts and terms", tuple(_facts(record))),
        Section("sentences", "Judgment", tuple(_judgment(record))),
        Section("jit", "Joint team", tuple(_team(record))),
        Section("completeness", "Missing or doubtful", tuple(_missing(record.completeness))),
        Section("flags", "For a lawyer", tuple(_flags(record))),
        Section("warnings", "Warnings", tuple(_warnings(record))),
    )
    return tuple(section for section in sections if section.entries)


def type_label(kind: str) -> str:
    """Return what the dossier calls a request type, without the explanation in parentheses."""
    known = domain.types().get(kind)
    return known.label.partition(" (")[0] if known else kind


def _route(record: Record) -> Iterator[Entry]:
    route = record.route
    desk = domain.routing().desks.get(route.desk)
    yield Entry(route.decision, desk.label if desk else route.desk, route.reasons)
    codes = {measure.key: measure.code for measure in record.measures}
    for task in route.tasks:
        yield Entry("task", task.desk, parts=tuple(Entry("measure", codes.get(key, key)) for key in task.measures))
    if route.cc:
        yield Entry("copies", ", ".join(route.cc))
    for change in route.what_would_change_it:
        yield Entry("would change", change)
    urgency = record.urgency
    yield Entry("urgency", urgency.level, urgency.criteria, evidence=urgency.evidence)
    if urgency.value == "urgent":
        yield Entry("asked", "the letter itself asks for urgency", confidence=urgency.confidence)
    confidential = record.confidentiality
    if confidential.value:
        said = confidential.marking or confidential.scope or "asked for"
        yield Entry("confidential", said, confidence=confidential.confidence, evidence=confidential.evidence)
    for limit in confidential.use_limits:
        yield Entry("use limit", limit.text, confidence=limit.confidence, evidence=limit.evidence)


_DIRECTIONS = {"to": "of", "from": "with", "both": "with"}


def _links(record: Record) -> Iterator[Entry]:
    for link in record.links:
        kind = link.kind.replace("_", " ")
        value = f"{link.record or link.number}{f', {link.desk}' if link.desk else ''}"
        about = ", ".join(filter(None, (link.status, link.caseworker)))
        yield Entry(f"{kind} {_DIRECTIONS[link.direction]}", value, (link.why, *((about,) if about else ())))
    said = {
        "not_checked": "not checked: no register was imported",
        "nothing_found": "checked, nothing found",
        "found": "checked, found",
    }
    yield Entry("register", said[record.register_check])


def _kind(record: Record) -> Iterator[Entry]:
    yield _found("type", record.request_type, type_label(record.request_type.value), path="request_type")
    for other in record.request_type.alternatives:
        yield Entry("or", type_label(other.value), confidence=other.confidence)
    for label, field in (
        ("subtype", "subtype"),
        ("underlying", "underlying_type"),
        ("from", "requesting_state"),
        ("to", "requested_state"),
        ("dated", "dated"),
    ):
        found: Found[str] | None = getattr(record, field)
        if found is not None:
            yield _found(label, found, path=field)
    for kind in record.secondary_types:
        yield _found("also", kind, type_label(kind.value), path=_path("secondary_types", kind))
    yield Entry("channel", record.channel, evidence=record.channel_evidence, path="channel")
    if record.form is not None:
        sections = (f"sections {', '.join(record.form.sections)}",) if record.form.sections else ()
        yield Entry("form", record.form.kind, sections, record.form.confidence, record.form.evidence)
    if record.proceedings is not None:
        stage = f"{record.proceedings.kind}, {record.proceedings.stage}"
        yield Entry("proceedings", stage, (), record.proceedings.confidence, record.proceedings.evidence)


def _deadline(deadline: Deadline, record: Record) -> Entry:
    """Tell the day first, then how it was reckoned."""
    if deadline.at is not None:
        day = f"{deadline.at:%Y-%m-%d %H:%M %Z}"
    elif deadline.date is not None:
        day = deadline.date.isoformat()
    elif deadline.candidates:
        day = " or ".join(candidate.isoformat() for candidate in deadline.candidates)
    else:
        day = "no date"
    value = f"{day}  {deadline.status}, {deadline.basis}"
    value += {"latest": "", "minimum": ", not before", "condition": ", a condition"}[deadline.direction]
    notes = [deadline.explanation]
    if deadline.act_by is not None and deadline.act_by != deadline.date:
        notes.append(f"act by {deadline.act_by.isoformat()}")
    if deadline.warn_at is not None:
        notes.append(f"warns on {deadline.warn_at.isoformat()}")
    notes += [f"stands still from {p.start} to {p.end or 'open'}: {p.ground}" for p in deadline.pauses]
    notes += [f"for {measure.code}: {measure.text}" for measure in record.measures if measure.key == deadline.measure]
    if deadline.text:
        notes.append(f"“{deadline.text}”")
    anchor = deadline.counts_from.evidence if deadline.counts_from else ()
    places = (*deadline.evidence, *anchor)
    return Entry(deadline.kind, value, tuple(notes), deadline.confidence, places, path=_path("deadlines", deadline))


def _party(party: Party) -> Entry:
    path = _path("parties", party)
    parts = [_found("alias", alias, path=_path("aliases", alias, path)) for alias in party.aliases]
    if party.native_script:
        parts.append(Entry("written", party.native_script))
    for label, part in (
        ("born", "birth_date"),
        ("born in", "birth_place"),
        ("nationality", "nationality"),
        ("custody", "custody"),
    ):
        found: Found[str] | None = getattr(party, part)
        if found is not None:
            parts.append(_found(label, found, path=f"{path}/{part}"))
    parts += [_identifier(identifier, path) for identifier in party.identifiers]
    parts += [_found("address", address, path=_path("addresses", address, path)) for address in party.addresses]
    marks = [word for word, holds in (("minor", party.minor), ("protected", party.protected)) if holds]
    marks += ["another case"] if party.other_case else []
    roles = ", ".join((*party.roles, *marks)) or party.kind
    return Entry(roles, party.name, (), party.confidence, party.evidence, tuple(parts), path)


def _identifier(identifier: Identifier, party: str) -> Entry:
    check = {"true": " (check digits hold)", "false": " (check digits fail)", "unchecked": ""}[identifier.valid]
    path = _path("identifiers", identifier, party)
    value = f"{identifier.value}{check}"
    return Entry(identifier.kind, value, (), identifier.confidence, identifier.evidence, path=path)


def _offences(record: Record) -> Iterator[Entry]:
    for offence in record.offences:
        path = _path("offences", offence)
        provisions = tuple(
            Entry("provision", p.text, (), p.confidence, p.evidence, path=_path("provisions", p, path))
            for p in offence.provisions
        )
        notes = (f"penalty: {offence.penalty}",) if offence.penalty else ()
        label = ", ".join(offence.categories) or "offence"
        yield Entry(label, offence.text, notes, offence.confidence, offence.evidence, provisions, path)


def _measure(measure: Measure, record: Record) -> Entry:
    names = {party.key: party.name for party in record.parties}
    names |= {thing.key: ", ".join(thing.values.values()) or thing.kind for thing in record.objects}
    parts = [Entry("on", names.get(key, key)) for key in measure.targets]
    path = _path("measures", measure)
    parts += [
        Entry(p.kind, p.value, (), p.confidence, p.evidence, path=_path("particulars", p, path))
        for p in measure.particulars
    ]
    marks = ["coercive"] if measure.coercive else []
    marks += ["conditional"] if measure.status == "conditional" else []
    notes = (", ".join(marks),) if marks else ()
    return Entry(measure.code, measure.text, notes, measure.confidence, measure.evidence, tuple(parts), path)


def _objects(record: Record) -> Iterator[Entry]:
    names = {party.key: party.name for party in record.parties}
    for thing in record.objects:
        values = ", ".join(f"{kind} {value}" for kind, value in thing.values.items())
        notes = (f"held by {names.get(thing.holder, thing.holder)}",) if thing.holder else ()
        yield Entry(thing.kind, values, notes, thing.confidence, thing.evidence, path=_path("objects", thing))


def _authority(authority: Authority) -> Entry:
    facts = (
        ("State", authority.state),
        ("address", authority.address),
        ("phone", authority.phone),
        ("e-mail", authority.email),
        ("contact", authority.contact),
    )
    parts = tuple(Entry(label, value) for label, value in facts if value)
    path = _path("authorities", authority)
    return Entry(authority.role, authority.name, (), authority.confidence, authority.evidence, parts, path)


def _legal_basis(record: Record) -> Iterator[Entry]:
    for basis in record.legal_basis:
        notes = [f"articles {', '.join(basis.articles)}"] if basis.articles else []
        if basis.in_force is False:
            notes.append("cited, not in force between us")
        path = _path("legal_basis", basis)
        yield Entry(basis.instrument or "basis", basis.text, tuple(notes), basis.confidence, basis.evidence, path=path)


def _references(record: Record) -> Iterator[Entry]:
    for reference in record.references:
        path = _path("references", reference)
        yield Entry(reference.kind, reference.text, (), reference.confidence, reference.evidence, path=path)


def _enclosures(record: Record) -> Iterator[Entry]:
    for enclosure in record.enclosures:
        marks = ["announced"] if enclosure.announced else []
        marks.append("found" if enclosure.found else "not found in the file")
        marks += [enclosure.authentication] if enclosure.authentication != "none" else []
        path, said = _path("enclosures", enclosure), (", ".join(marks),)
        yield Entry(enclosure.kind, enclosure.title, said, enclosure.confidence, enclosure.evidence, path=path)


def _facts(record: Record) -> Iterator[Entry]:
    for evidence in record.facts.summary_evidence:
        yield Entry("facts", evidence.text, (), evidence.confidence, (evidence,))
    for label, found in (("when", record.facts.times), ("where", record.facts.places)):
        for one in found:
            yield _found(label, one)
    for label, field, texts in (
        ("formality", "formalities", record.formalities),
        ("assurance", "assurances", record.assurances),
    ):
        for text in texts:
            yield Entry(label, text.text, (), text.confidence, text.evidence, path=_path(field, text))
    for label, passage in (
        ("emergency", record.emergency),
        ("proportionate", record.proportionality),
        ("consequences", record.other_consequences),
        ("why transfer", record.transfer_reason),
    ):
        if passage is not None:
            yield Entry(label, passage.text, (), passage.confidence, passage.evidence)
    for mark in record.source.signatures:
        sure = mark.confidence if mark.verified is None else None
        yield Entry(mark.kind, mark.signer or "unnamed", tuple(verified(mark)), sure, mark.evidence)


def _judgment(record: Record) -> Iterator[Entry]:
    for sentence in record.sentences:
        served = (f"served {sentence.served or 'not told'}, remaining {sentence.remaining or 'not told'}",)
        path = _path("sentences", sentence)
        yield Entry("sentence", sentence.imposed, served, sentence.confidence, sentence.evidence, path=path)
    if record.absentia is not None:
        said = "judged in absence" if record.absentia.value else "judged in presence"
        yield Entry("absence", said, (), record.absentia.confidence, record.absentia.evidence)


def _team(record: Record) -> Iterator[Entry]:
    if record.jit is not None:
        facts = ("purpose", "composition", "leader", "period", "place")
        said = ((label, getattr(record.jit, label)) for label in facts)
        parts = tuple(Entry(label, value) for label, value in said if value)
        yield Entry("joint team", "proposed", (), record.jit.confidence, record.jit.evidence, parts)


def _missing(checks: Iterable[Check]) -> Iterator[Entry]:
    labels = domain.checks()
    for check in checks:
        if check.status in ("absent", "partial", "unclear"):
            label = labels[check.id].label if check.id in labels else check.id
            yield Entry(f"{check.id} {check.status}", label, (f"{check.severity} requirement",), None, check.evidence)


def _flags(record: Record) -> Iterator[Entry]:
    labels = domain.flags()
    for flag in record.flags:
        label = labels[flag.id].label if flag.id in labels else flag.id
        yield Entry(flag.id, label, (), None, flag.evidence)


def _warnings(record: Record) -> Iterator[Entry]:
    for warning in record.warnings:
        place = f" (page {warning.page})" if warning.page else ""
        yield Entry(warning.code, f"{warning.message}{place}")


def _found(label: str, found: Found[str], shown: str | None = None, *, path: str = "") -> Entry:
    value = shown if shown is not None else found.value
    return Entry(label, value, (), found.confidence, found.evidence, path=path)


def _path(field: str, item: Frozen, within: str = "") -> str:
    """Return the address of an item of a list, at the top of the record or within another item."""
    key = item_key(field, item.model_dump(mode="json"))
    return f"{within}/{field}/{key}" if within else f"{field}/{key}"


def _state(found: Found[str] | None) -> str:
    return found.value if found else "??"


def _day(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment.time() != dt.time() else f"{moment:%Y-%m-%d}"


def _by_date(deadlines: Iterable[Deadline]) -> list[Deadline]:
    """Order by the day to act on; those without a day come last."""
    return sorted(deadlines, key=lambda d: d.act_by or d.date or dt.date.max)


def _by_role(parties: Iterable[Party]) -> list[Party]:
    """Bring together parties of one role, in the order in which the letter first names the role."""
    known = list(parties)
    order = list(dict.fromkeys(party.roles[:1] for party in known))
    return sorted(known, key=lambda party: order.index(party.roles[:1]))
