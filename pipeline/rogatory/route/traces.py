"""What of a record can tell that another one belongs to the same case: numbers, persons, things, its wording."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from rogatory.domain import fold
from rogatory.domain.folding import IGNORED
from rogatory.extract.parties.names import parsed
from rogatory.office.register import Entry
from rogatory.record import Frozen, Record

SKETCH = 128  # hashes kept of a text: tells its share with another to about four in a hundred
_FEWEST_WORDS = 40  # below this, two letters read alike without being the same
_LOOKED_UP = 8  # hashes by which a text is looked up; two texts that share half their wording share one of them
_NOT_OF_THE_CASE = frozenset({"official", "representative", "expert", "addressee"})
_NO_NUMBER = frozenset({"valid", "description", "holder", "kind", "name", "colour"})
_WORD = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]|[^\W_]+")
_SHORTEST_THING = 5


class Reference(Frozen):
    """A file number: `kind` as in the record, `key` its letters and digits alone, folded; `text` as written."""

    kind: str
    key: str
    text: str


class Individual(Frozen):
    """A person of the case; `born` YYYY, YYYY-MM or YYYY-MM-DD, None where it is not told."""

    name: str
    born: str | None


class Trace(Frozen):
    """All of a record that linking needs; `record` has 64 digits, `document` is the hash of its original.

    `things` are identifiers of objects, folded. `sketch` holds the smallest hashes of the text's word triples, so
    that two texts can be compared without being read again; empty for a text too short to be compared.
    """

    record: str
    document: str
    received_at: dt.datetime
    type: str
    subtype: str | None = None
    requesting: str | None = None
    dated: str | None = None
    references: tuple[Reference, ...] = ()
    persons: tuple[Individual, ...] = ()
    things: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    sketch: tuple[int, ...] = ()


def trace_of(record: Record, record_id: str, text: str) -> Trace:
    """Return the trace of a record; `text` is that of its request alone."""
    return Trace(
        record=record_id,
        document=record.source.sha256,
        received_at=record.source.received_at,
        type=record.request_type.value,
        subtype=record.subtype.value if record.subtype else None,
        requesting=record.requesting_state.value if record.requesting_state else None,
        dated=record.dated.value if record.dated else None,
        references=tuple(
            Reference(kind=r.kind, key=key, text=" ".join(r.text.split()))
            for r in record.references
            if (key := bare(r.text))
        ),
        persons=tuple(
            Individual(name=party.name, born=party.birth_date.value if party.birth_date else None)
            for party in record.parties
            if party.kind == "person" and not _NOT_OF_THE_CASE.intersection(party.roles) and parsed(party.name).is_full
        ),
        things=tuple(dict.fromkeys(_things(record))),
        senders=tuple(bare(a.name) for a in record.authorities if a.role == "requesting_authority"),
        sketch=sketch(text),
    )


def sketch(text: str) -> tuple[int, ...]:
    """Return the smallest hashes of the text's word triples (Broder 1997, "On the resemblance of documents")."""
    words = _WORD.findall(fold(text).replace(IGNORED, ""))
    if len(words) < _FEWEST_WORDS:
        return ()
    hashes = {_hash(" ".join(words[n : n + 3])) for n in range(len(words) - 2)}
    return tuple(sorted(hashes)[:SKETCH])


def resemblance(a: Sequence[int], b: Sequence[int]) -> float:
    """Return the share of all word triples of two texts that both have, estimated; 0 where either has no sketch."""
    if not a or not b:
        return 0.0
    smallest = sorted({*a, *b})[: min(len(a), len(b))]
    return len({*smallest} & {*a} & {*b}) / len(smallest)


def bare(text: str) -> str:
    """Return letters and digits alone, folded, so that a number is the same however it is spaced."""
    return "".join(c for c in fold(text) if c.isalnum())


def marks(trace: Trace) -> frozenset[str]:
    """Return the words under which a record is looked up: whatever could link two records stands under one of both."""
    return frozenset(
        [
            *(mark for r in trace.references for mark in _number_marks(r.text)),
            *(mark for person in trace.persons for mark in _name_marks(person.name)),
            *(f"t:{thing}" for thing in trace.things),
            *(f"s:{trace.dated}:{one}" for one in trace.sketch[:_LOOKED_UP]),
        ]
    )


def entry_marks(entry: Entry) -> frozenset[str]:
    """Return the words under which a line of the register is looked up."""
    numbers = (mark for number in (entry.number, *entry.theirs) for mark in _number_marks(number))
    return frozenset([*numbers, *(mark for person in entry.persons for mark in _name_marks(person.name))])


def _things(record: Record) -> Iterator[str]:
    for thing in record.objects:
        for kind, value in thing.values.items():
            key = bare(str(value))
            digits = sum(c.isdigit() for c in key)
            if kind not in _NO_NUMBER and len(key) >= _SHORTEST_THING and digits >= len(key) // 3:
                yield f"{kind}:{key}"


def _number_marks(text: str) -> Iterator[str]:
    """Yield each two neighbouring groups of digits; of a number with one group, that group."""
    groups = re.findall(r"\d+", fold(text))
    if len(groups) == 1:
        yield f"r:{groups[0]}"
    for one, other in pairwise(groups):
        yield f"r:{one}-{other}"


def _name_marks(name: str) -> Iterator[str]:
    """Yield each two words of a name in the order of the alphabet: a shorter form of the name has one of them."""
    words = sorted(word.replace("-", "") for word in parsed(name).words)
    for one, other in combinations(words, 2) if len(words) > 1 else _alone(words):
        yield f"p:{one} {other}"


def _alone(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((word, "") for word in words)


def _hash(words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=6).digest(), "big")
