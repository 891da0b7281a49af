"""Counts what an annotated corpus holds, and names what it still lacks."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rogatory.corpus.letters import Letter

# Fewer examples than these teach the network nothing that carries to other letters.
LEAST: Mapping[str, int] = {
    "type": 25,
    "role": 80,
    "measure": 40,
    "deadline": 60,
    "offence": 15,
    "measure not requested": 150,
}
NOT_REQUESTED = "not requested"


@dataclass(frozen=True, slots=True)
class Stats:
    """How many letters and words, and how often each value of each field occurs.

    `fields` maps a field (language, type, hand, requesting, label, role, measure, measure not requested, deadline,
    offence) to the counts of its values. Roles are counted by mention, as the network meets them.
    """

    letters: int
    words: int
    fields: Mapping[str, Counter[str]]


def stats_of(letters: Iterable[Letter]) -> Stats:
    """Count."""
    fields: dict[str, Counter[str]] = {}
    count = words = 0

    def add(field: str, value: str) -> None:
        fields.setdefault(field, Counter())[value] += 1

    for letter in letters:
        head = letter.head
        count, words = count + 1, words + len(letter.text.split())
        for field, value in (("language", head.language), ("type", head.type), ("hand", head.hand)):
            add(field, value)
        add("requesting", head.requesting or "unknown")
        for tag in letter.tags:
            add("label", tag.label)
            for field, value in _values(letter, tag.label, tag.attributes):
                add(field, value)
    return Stats(count, words, fields)


def _values(letter: Letter, label: str, attributes: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    match label:
        case "person" | "organisation":
            party = letter.head.parties.get(attributes.get("id", ""))
            yield from (("role", role) for role in (party.roles if party else ()))
        case "measure":
            yield "measure", attributes.get("code", "")
            if attributes.get("status") not in {"requested", "conditional"}:
                yield "measure not requested", NOT_REQUESTED
        case "deadline":
            yield "deadline", attributes.get("kind", "")
        case "offence":
            yield from (("offence", category) for category in attributes.get("cat", "").split(",") if category)


def shortfalls(stats: Stats, closed: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a sentence for each value that occurs less often than `LEAST` asks; `closed` lists a field's values."""
    found = []
    for field, least in LEAST.items():
        counts = stats.fields.get(field, Counter())
        for value in closed.get(field, sorted(counts) or [NOT_REQUESTED]):
            if counts[value] < least:
                found.append(f"{field} {value}: {counts[value]} of {least}")
    return found
