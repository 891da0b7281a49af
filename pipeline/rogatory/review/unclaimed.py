"""Passages that look like a date, a name, a number or an act asked for, and that no value of the record rests on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from rogatory import domain
from rogatory.domain.triggers import Matcher
from rogatory.extract.dates.find import dates
from rogatory.extract.document import evidence_at
from rogatory.extract.identifiers.component import find
from rogatory.extract.people import patterns
from rogatory.reading.source import SourceText
from rogatory.record import Evidence, Record
from rogatory.store.judged import part_of

Kind = Literal["date", "name", "number", "ask"]
# Patterns of names that were right on most letters; looser ones would list half of the letter.
_NAMES = (patterns.TITLED, patterns.FORM, patterns.PATRONYMIC, patterns.COMPANY, patterns.COMPANY_BEFORE)
_FURNITURE = ("header", "footer", "page_number")


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that gave no value; `read` is what it would be read as, a day for a date, "" where nothing is."""

    kind: Kind
    place: Evidence
    read: str = ""


def unclaimed(record: Record, source: SourceText) -> tuple[Passage, ...]:
    """Return the passages of the record's letter that gave no value, in the order of the text."""
    part = part_of(record, source)
    taken = sorted(set(_places(record.model_dump(mode="json"))))
    furniture = [(b.start, b.end) for b in source.blocks if b.kind in _FURNITURE]
    found: list[Passage] = []
    for kind, start, end, read in _candidates(part.source.text):
        begin, stop = part.start + start, part.start + end
        if _free(begin, stop, taken) and _free(begin, stop, furniture):
            found.append(Passage(kind, evidence_at(source, begin, stop), read))
            taken.append((begin, stop))
    return tuple(sorted(found, key=lambda passage: passage.place.start))


def _candidates(text: str) -> Iterator[tuple[Kind, int, int, str]]:
    for mention in dates(text):
        if mention.day is not None:
            yield "date", mention.start, mention.end, mention.value()["date"] or ""
    for hit in find(text):
        yield "number", hit.start, hit.end, hit.value
    for pattern in _NAMES:
        for match in pattern.finditer(text):
            yield "name", *match.span("name"), match["name"]
    folded = domain.fold(text)
    for words in _asked().find(folded):
        yield "ask", words.start, words.end, words.id


@cache
def _asked() -> Matcher:
    return Matcher((m.id, phrase) for m in domain.measures().values() for said in m.wording.values() for phrase in said)


def _places(node: Any) -> Iterator[tuple[int, int]]:
    """Yield where every piece of evidence of a record stands."""
    if isinstance(node, Mapping):
        if "start" in node and "end" in node and "boxes" in node:
            yield int(node["start"]), int(node["end"])
        for value in node.values():
            yield from _places(value)
    elif isinstance(node, list):
        for value in node:
            yield from _places(value)


def _free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= begin or start >= stop for begin, stop in taken)
