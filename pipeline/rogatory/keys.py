"""Keeps the keys of items over re-runs: what stands at the same place of the same text is the same item."""

import re
from collections.abc import Sequence
from typing import Any

from rogatory.record import Evidence, Record

KEYED = ("parties", "objects", "offences", "measures", "deadlines")
SAME = 0.5  # share of the longer slice that two pieces of evidence must have in common


def carried(previous: Record, new: Record) -> Record:
    """Return the new record with the keys of the previous one wherever an item stands on the same evidence.

    Nothing is carried over where the text is another one: offsets would mean other words.
    """
    if previous.source.text_sha256 != new.source.text_sha256:
        return new
    names: dict[str, str] = {}
    for field in KEYED:
        names |= _renamed(getattr(previous, field), getattr(new, field))
    return Record.model_validate(_rewritten(new.model_dump(), names))


def _renamed(before: Sequence[Any], after: Sequence[Any]) -> dict[str, str]:
    """Map each new key to the one to use: the old item's, or one that was never used."""
    names: dict[str, str] = {}
    left = list(before)
    for item in after:
        match = max(left, key=lambda old: _overlap(old.evidence, item.evidence), default=None)
        if match is not None and (
            _overlap(match.evidence, item.evidence) >= SAME or (match.key == item.key and not item.evidence)
        ):
            names[item.key] = match.key
            left.remove(match)
    used = {old.key for old in before} | set(names.values())
    for item in after:
        if item.key not in names:
            names[item.key] = _fresh(item.key, used)
            used.add(names[item.key])
    return names


def _overlap(a: Sequence[Evidence], b: Sequence[Evidence]) -> float:
    shares = [
        (min(x.end, y.end) - max(x.start, y.start)) / max(1, x.end - x.start, y.end - y.start) for x in a for y in b
    ]
    return max(shares, default=0.0)


def _fresh(key: str, used: set[str]) -> str:
    if key not in used:
        return key
    stem = re.sub(r"\d+$", "", key)
    number = 1 + max((int(k[len(stem) :]) for k in used if re.fullmatch(rf"{re.escape(stem)}\d+", k)), default=0)
    return f"{stem}{number}"


def _rewritten(record: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Replace keys where items bear them and where other items point at them."""
    for field in KEYED:
        for item in record[field]:
            item["key"] = names[item["key"]]
    for item in record["objects"]:
        item["holder"] = names.get(item["holder"])
    for item in record["offences"]:
        item["parties"] = [names[key] for key in item["parties"]]
    for item in record["measures"]:
        item["targets"] = [names[key] for key in item["targets"]]
        item["offences"] = [names[key] for key in item["offences"]]
    for item in record["deadlines"]:
        item["measure"] = names.get(item["measure"])
    for task in record["route"]["tasks"]:
        task["measures"] = [names[key] for key in task["measures"]]
    return record
