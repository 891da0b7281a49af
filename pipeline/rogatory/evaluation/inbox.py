"""Compares records with what a person expects of a document, field by field."""

import datetime as dt
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rogatory.domain import fold
from rogatory.evaluation.spans import Counts
from rogatory.extract.parties.names import parsed, same
from rogatory.extract.parties.patterns import PROTECTED, SUBJECTS
from rogatory.record import Party, Record

_MESSAGE = re.compile(r", message \d+$")  # of a mailbox
SHARE = 0.5  # of the longer text's words that two clauses must share to be the same
SINGLE = ("type", "requesting", "requested", "channel", "urgent", "level", "confidential", "desk", "decision", "dated")


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not as expected; `wanted` or `found` is None where it is missing or too much."""

    file: str
    field: str
    wanted: object
    found: object


@dataclass(frozen=True, slots=True)
class Compared:
    """Counts by field of one document, and every difference."""

    counts: dict[str, Counts]
    differences: tuple[Difference, ...]


def expected(path: Path) -> list[dict[str, Any]]:
    """Read an expectation file: one table for each request in the document, in the order of its pages."""
    records: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("record", [])
    return records


def by_document(lines: Iterable[str]) -> dict[str, list[Record]]:
    """Return the records of a finished run, from the lines of records.jsonl, by the name of the file they came in.

    A file that came twice has them twice. Within a file they stand in the order of its messages, parts and pages.
    """
    found: dict[str, list[Record]] = defaultdict(list)
    for record in map(Record.model_validate_json, lines):
        for delivery in record.source.deliveries:
            found[Path(_MESSAGE.sub("", delivery.file)).stem].append(record)
    return {name: sorted(records, key=_place) for name, records in found.items()}


def _place(record: Record) -> tuple[str, str, int]:
    source = record.source
    return source.file, source.part or "", min((e.start for a in record.authorities for e in a.evidence), default=0)


def names_of(found: Mapping[str, Sequence[Record]]) -> dict[str, str]:
    """Return for the id of each record the name of a document in which it came."""
    return {record.id: name for name, records in sorted(found.items(), reverse=True) for record in records}


def compared(
    file: str, wanted: Sequence[dict[str, Any]], found: Sequence[Record], names: Mapping[str, str]
) -> Compared:
    """Compare the records of one document with the expected ones, pairwise in order; `names` see `names_of`."""
    counts: dict[str, Counts] = {}
    differences: list[Difference] = []
    pairs = list(zip(wanted, found, strict=False))
    if len(wanted) != len(found):
        differences.append(Difference(file, "records", len(wanted), len(found)))
    counts["records"] = Counts(len(pairs), len(found) - len(pairs), len(wanted) - len(pairs))
    for want, record in pairs:
        linked = sorted({names[link.record] for link in record.links if link.record})
        for field, gold, got in (*_fields(want, record), ("link", want.get("links", []), linked)):
            counted, wrong = _matched(field, list(gold), list(got))
            counts[field] = counts.get(field, Counts()) + counted
            differences += [Difference(file, field, a, b) for a, b in wrong]
    return Compared(counts, tuple(differences))


def _fields(want: dict[str, Any], record: Record) -> Iterator[tuple[str, Iterable[Any], Iterable[Any]]]:
    got: dict[str, Any] = {
        "type": record.request_type.value,
        "requesting": record.requesting_state and record.requesting_state.value,
        "requested": record.requested_state and record.requested_state.value,
        "channel": record.channel,
        "urgent": record.urgency.value == "urgent",
        "level": record.urgency.level,
        "confidential": record.confidentiality.value,
        "desk": record.route.desk,
        "decision": record.route.decision,
        "dated": record.dated and record.dated.value,
    }
    for name in SINGLE:
        if name in want:
            # An empty string says that there is none, as of a State where no State asks.
            yield name, [str(want[name])] if want[name] != "" else [], [str(got[name])] if got[name] is not None else []
    yield "subtype", [s for s in [want.get("subtype")] if s], [record.subtype.value] if record.subtype else []
    yield "secondary", want.get("secondary", []), [f.value for f in record.secondary_types]
    yield "flag", want.get("flags", []), [f.id for f in record.flags]
    missing = [c.id for c in record.completeness if c.status == "absent" and c.severity == "hard"]
    yield "missing", want.get("missing", []), missing
    yield (
        "reference",
        [_bare(r["text"]) for r in want.get("references", [])],
        [_bare(r.text) for r in record.references],
    )
    yield (
        "legal basis",
        [b["instrument"] for b in want.get("legal_basis", []) if b.get("instrument")],
        [b.instrument for b in record.legal_basis if b.instrument],
    )
    yield from _party_fields(want.get("parties", []), record)
    yield from _asked_fields(want, record)


def _party_fields(wanted: list[dict[str, Any]], record: Record) -> Iterator[tuple[str, list[Any], list[Any]]]:
    yield "party", [p["name"] for p in wanted], [p.name for p in record.parties]
    pairs = [(w, p) for w in wanted if (p := _party(w["name"], record.parties))]
    yield "role", [f"{w['name']}: {w['roles'][0]}" for w, _ in pairs], [f"{w['name']}: {_role(w, p)}" for w, p in pairs]
    for name in ("birth_date", "nationality"):
        gold = [f"{w['name']}: {w[name]}" for w in wanted if w.get(name)]
        found = [(w, getattr(p, name)) for w, p in pairs]
        yield name, gold, [f"{w['name']}: {value.value}" for w, value in found if value]
    mixed = [
        f"{w['name']}: {p.roles}" for w, p in pairs if set(w["roles"]) <= PROTECTED and SUBJECTS.intersection(p.roles)
    ]
    yield "victim or witness as subject", [], mixed


def _role(want: dict[str, Any], party: Party) -> str:
    """The expected main role where the party has it as its main role or the expectation allows the one it has."""
    return str(want["roles"][0]) if party.roles[0] in want["roles"] else party.roles[0]


def _party(name: str, parties: Iterable[Party]) -> Party | None:
    """The party of that name, by its name or an alias."""
    wanted = parsed(name)
    for party in parties:
        names = [party.name, *(alias.value for alias in party.aliases)]
        if any(fold(n) == fold(name) or same(parsed(n), wanted) for n in names):
            return party
    return None


def _asked_fields(want: dict[str, Any], record: Record) -> Iterator[tuple[str, list[Any], list[Any]]]:
    # An item that only holds a provision names no offence.
    named = [o.text for o in record.offences if o.rule is None]
    yield "offence", [o["text"] for o in want.get("offences", [])], named
    wanted = [c for o in want.get("offences", []) for c in o.get("categories", [])[:1]]
    yield "offence category", _unique(wanted), _unique(o.categories[0] for o in record.offences if o.categories)
    provisions = [p for o in want.get("offences", []) for p in o.get("provisions", [])]
    yield "provision", [_bare(p) for p in provisions], [_bare(p.text) for o in record.offences for p in o.provisions]
    yield "measure", sorted(m["code"] for m in want.get("measures", [])), sorted(m.code for m in record.measures)
    yield (
        "deadline",
        [_deadline(d["kind"], d.get("date"), d["basis"]) for d in want.get("deadlines", [])],
        [_deadline(d.kind, d.date, d.basis) for d in record.deadlines if d.status != "not_in_force"],
    )
    pairs = [(d, f) for d in want.get("deadlines", []) if d.get("act_by") and (f := _same_deadline(d, record))]
    yield "act by", [f"{d['kind']} {d['act_by']}" for d, _ in pairs], [f"{d['kind']} {f.act_by}" for d, f in pairs]
    yield (
        "object",
        [_bare(o["value"]) for o in want.get("objects", [])],
        [_bare(value) for o in record.objects for key, value in list(o.values.items())[:1]],
    )


def _same_deadline(want: dict[str, Any], record: Record) -> Any:
    return next((d for d in record.deadlines if d.kind == want["kind"] and str(d.date) == str(want.get("date"))), None)


def _deadline(kind: str, date: dt.date | str | None, basis: str) -> str:
    return f"{kind} {date or 'no date'} {basis}"


def _bare(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _matched(field: str, gold: list[Any], got: list[Any]) -> tuple[Counts, list[tuple[Any, Any]]]:
    left = list(got)
    missed = []
    right = 0
    for want in gold:
        match = next((g for g in left if _alike(field, want, g)), None)
        if match is None:
            missed.append(want)
        else:
            left.remove(match)
            right += 1
    if len(gold) == len(got) == 1 and missed:
        return Counts(0, 1, 1), [(missed[0], left[0])]
    return Counts(right, len(left), len(missed)), [*((m, None) for m in missed), *((None, e) for e in left)]


def _alike(field: str, want: str, got: str) -> bool:
    if field == "party":
        return fold(want) == fold(got) or same(parsed(want), parsed(got)) or _bare(want) == _bare(got)
    if field == "offence":
        a, b = set(fold(want).split()), set(fold(got).split())
        return len(a & b) >= SHARE * max(len(a), len(b))
    if field in {"provision", "reference", "object"}:
        return want == got or (min(len(want), len(got)) > 4 and (want in got or got in want))
    return want == got
