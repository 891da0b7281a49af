"""Finds what is wrong with an annotated letter that is well formed."""

import re
from collections.abc import Iterator

from rogatory.corpus.letters import Letter, Tag
from rogatory.extract.tagger.labels import (
    AUTHORITY_ROLES,
    BASIS_STATUSES,
    DEADLINES,
    MEASURE_STATUSES,
    MEASURES,
    REFERENCES,
    ROLES,
    TYPES,
)

CHOICES: dict[tuple[str, str], frozenset[str]] = {
    ("authority", "role"): frozenset(AUTHORITY_ROLES),
    ("legal_basis", "status"): frozenset(BASIS_STATUSES),
    ("reference", "kind"): frozenset(REFERENCES),
    ("measure", "code"): frozenset(MEASURES),
    ("measure", "status"): frozenset(MEASURE_STATUSES),
    ("deadline", "kind"): frozenset(DEADLINES),
    ("deadline", "status"): frozenset({"firm", "unresolved", "ambiguous"}),
}
NEEDS_PARTY = frozenset({"birth_date", "birth_place", "nationality", "address", "identifier"})
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_SHORTEST_REPEAT = 5  # characters; shorter names stand inside other words too often


def faults(letter: Letter) -> Iterator[str]:
    """Yield a sentence for each fault, naming the tagged words."""
    if letter.head.type not in TYPES or not set(TYPES).issuperset(letter.head.secondary):
        yield f"type {letter.head.type!r} or a secondary type is not in the closed list"
    parties = letter.head.parties
    offences = {tag.attributes.get("id") for tag in letter.tags if tag.label == "offence"}
    for tag in letter.tags:
        yield from _faults_of(letter, tag, offences)
    named = {tag.attributes.get("id") for tag in letter.tags if tag.label in {"person", "organisation"}}
    for key, party in parties.items():
        if not set(ROLES).issuperset(party.roles):
            yield f"party {key} has a role outside the closed list: {party.roles}"
        if key not in named:
            yield f"party {key} of the head is never tagged"
    yield from _untagged_repeats(letter)


def _faults_of(letter: Letter, tag: Tag, offences: set[str | None]) -> Iterator[str]:
    words = letter.text[tag.start : tag.end]
    if not words or words != words.strip():
        yield f"{tag.label} {words!r} is empty or begins or ends with a blank"
    for (label, name), choices in CHOICES.items():
        if tag.label == label and tag.attributes.get(name) not in choices:
            yield f"{label} {words!r} has {name}={tag.attributes.get(name)!r}, not one of {sorted(choices)}"
    if tag.label in {"person", "organisation"} and tag.attributes.get("id") not in letter.head.parties:
        yield f"{words!r} has no party {tag.attributes.get('id')!r} in the head"
    if tag.label in NEEDS_PARTY and tag.attributes.get("p") not in letter.head.parties:
        yield f"{tag.label} {words!r} names no party of the head"
    if tag.label == "provision" and not offences.issuperset(filter(None, tag.attributes.get("off", "").split(","))):
        yield f"provision {words!r} names an offence that is not tagged"
    if tag.label == "measure":
        strangers = set(filter(None, tag.attributes.get("on", "").split(","))) - set(letter.head.parties)
        if strangers:
            yield f"measure {words!r} is on {sorted(strangers)}, not parties of the head"
    date = tag.attributes.get("date", "")
    if date and not _DATE.match(date):
        yield f"{tag.label} {words!r} has date={date!r}, not YYYY, YYYY-MM or YYYY-MM-DD"


def _untagged_repeats(letter: Letter) -> Iterator[str]:
    covered = bytearray(len(letter.text))
    for tag in letter.tags:
        if tag.layer == "names":
            covered[tag.start : tag.end] = b"\1" * (tag.end - tag.start)
    names = {letter.text[t.start : t.end] for t in letter.tags if t.label in {"person", "organisation"}}
    for name in sorted(n for n in names if len(n) >= _SHORTEST_REPEAT):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", letter.text):
            if not any(covered[match.start() : match.end()]):
                yield f"{name!r} is tagged elsewhere but not at character {match.start()}"
