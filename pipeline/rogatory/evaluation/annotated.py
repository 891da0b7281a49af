"""Annotated letters as expected records: typeset, read and composed as any mail is, then compared field by field."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from spacy.language import Language

from rogatory.compose import compose
from rogatory.corpus.letters import Letter, Tag
from rogatory.evaluation.inbox import Compared, compared
from rogatory.intake.arrival import Arrival
from rogatory.office import Office
from rogatory.reading.codec import from_bytes
from rogatory.reading.limits import DEFAULT
from rogatory.reading.views import read_viewed
from rogatory.record import Record

ASKED = frozenset({"requested", "conditional"})


def read_and_compared(nlp: Language, office: Office, letters: Iterable[Letter]) -> Iterator[tuple[Letter, Compared]]:
    """Yield each letter with what came of it, beside what its annotation says.

    Raises:
        IntakeError: If a letter cannot be typeset or read.
    """
    for letter in letters:
        records = records_of(letter, nlp, office)
        names = {record.id: letter.id for record in records}
        yield letter, compared(letter.id, [expectation_of(letter)], records, names)


def records_of(letter: Letter, nlp: Language, office: Office) -> tuple[Record, ...]:
    """Typeset the letter's text on pages, read these, and compose the records; the day of arrival is not known."""
    data = letter.text.encode()
    encoded, _ = read_viewed(data, "text", Path(f"{letter.id}.txt"), DEFAULT)
    day = dt.date.fromisoformat(letter.head.received)
    arrival = Arrival(
        file=f"{letter.id}.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        received_at=dt.datetime.combine(day, dt.time(9), dt.UTC),
        received_basis="file_time",
        kind="text",
    )
    return compose(from_bytes(encoded), arrival, nlp=nlp, office=office, today=day)


def expectation_of(letter: Letter) -> dict[str, Any]:
    """Return what the record of a letter should hold, in the form of `evaluation.inbox`."""
    head = letter.head
    written = [tag.attributes["date"] for tag in _tagged(letter, "letter_date") if tag.attributes.get("date")]
    bases = [tag for tag in _tagged(letter, "legal_basis") if tag.attributes.get("status") != "background"]
    return {
        "type": head.type,
        "requesting": head.requesting or "",
        "requested": head.requested or "",
        "urgent": head.urgent,
        "confidential": head.confidential,
        "dated": written[0] if written else "",
        "subtype": head.subtype,
        "secondary": list(head.secondary),
        "references": [{"text": text} for text in _unique(_text(letter, t) for t in _tagged(letter, "reference"))],
        "legal_basis": [{"instrument": inst} for inst in _unique(t.attributes.get("inst", "") for t in bases) if inst],
        "parties": list(_parties(letter)),
        "offences": list(_offences(letter)),
        "measures": list(_measures(letter)),
        "deadlines": list(_deadlines(letter)),
    }


def _parties(letter: Letter) -> Iterator[dict[str, Any]]:
    names = [*_tagged(letter, "person"), *_tagged(letter, "organisation")]
    for key, party in letter.head.parties.items():
        mentions = [_text(letter, tag) for tag in names if tag.attributes.get("id") == key]
        if mentions:
            told: dict[str, Any] = {"name": max(mentions, key=len), "roles": list(party.roles)}
            for field, label, attribute in (
                ("birth_date", "birth_date", "date"),
                ("nationality", "nationality", "state"),
            ):
                own = [t for t in _tagged(letter, label) if t.attributes.get("p") == key]
                if own and own[0].attributes.get(attribute):
                    told[field] = own[0].attributes[attribute]
            yield told


def _offences(letter: Letter) -> Iterator[dict[str, Any]]:
    cited = _tagged(letter, "provision")
    seen: set[str] = set()
    for tag in _tagged(letter, "offence"):
        key = tag.attributes.get("id", "")
        if key not in seen:
            seen.add(key)
            own = [_text(letter, t) for t in cited if key in t.attributes.get("off", "").split(",")]
            categories = [c for c in tag.attributes.get("cat", "").split(",") if c]
            yield {"text": _text(letter, tag), "categories": categories, "provisions": _unique(own)}


def _measures(letter: Letter) -> Iterator[dict[str, Any]]:
    seen: set[str] = set()
    for tag in _tagged(letter, "measure"):
        key = tag.attributes.get("id", "")
        if tag.attributes.get("status") in ASKED and key not in seen:
            seen.add(key)
            yield {"code": tag.attributes.get("code", "")}


def _deadlines(letter: Letter) -> Iterator[dict[str, Any]]:
    """One for each kind and date, as one limit told twice is one deadline."""
    seen: set[tuple[str, str | None]] = set()
    for tag in _tagged(letter, "deadline"):
        date = tag.attributes.get("date") if tag.attributes.get("status") != "ambiguous" else None
        whole = date if date and len(date) == len("YYYY-MM-DD") else None
        item = tag.attributes.get("kind", ""), whole
        if item not in seen:
            seen.add(item)
            yield {"kind": item[0], "date": whole, "basis": "requested"}


def _tagged(letter: Letter, label: str) -> list[Tag]:
    return [tag for tag in letter.tags if tag.label == label]


def _text(letter: Letter, tag: Tag) -> str:
    return letter.text[tag.start : tag.end]


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
