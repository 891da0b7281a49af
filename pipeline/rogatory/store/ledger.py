"""The ledger: every submission, every part, how each ended, and whether the sums agree."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rogatory.store.originals import Originals
from rogatory.store.rows import Leaf

OUTCOMES = ("filed", "attached", "duplicate", "ignored", "refused", "waiting")


@dataclass(frozen=True, slots=True)
class Ledger:
    """The tree as JSON, the sums in it, and each way in which they do not balance."""

    tree: dict[str, Any]
    parts: dict[str, int]
    faults: tuple[str, ...]


def ledger(leaves: Sequence[Leaf], originals: Originals) -> Ledger:
    """Build the ledger from its leaves and look whether every original is still there."""
    submissions: dict[int, list[Leaf]] = {}
    for leaf in leaves:
        submissions.setdefault(leaf.submission, []).append(leaf)
    nodes = [_submission(parts) for parts in submissions.values()]
    ends = Counter(leaf.outcome for leaf in leaves)
    whole = Counter(node["outcome"] for node in nodes)
    outcomes = {leaf.id: leaf.outcome for leaf in leaves}
    faults = (
        *(fault for leaf in leaves for fault in _faults(leaf, outcomes, originals)),
        *(fault for parts in submissions.values() for fault in _lost(parts)),
    )
    parts = {"total": len(leaves)} | {name: ends[name] for name in OUTCOMES}
    tree = {
        "balanced": not faults,
        "submissions": {"total": len(nodes)} | {name: whole[name] for name in (*OUTCOMES, "several")},
        "parts": parts,
        "tree": nodes,
    }
    return Ledger(tree, parts, faults)


def _lost(parts: Sequence[Leaf]) -> Iterator[str]:
    """Yield whether a submission has fewer or more parts than were found in it."""
    found = parts[0].of_parts
    if found is not None and len(parts) != found:
        yield f"{parts[0].file} was taken apart into {found} parts and has {len(parts)}"


def _submission(parts: Sequence[Leaf]) -> dict[str, Any]:
    outcomes = {part.outcome for part in parts}
    # what only accompanies a request does not make its submission one of several ends
    outcomes = outcomes - {"attached", "ignored"} or outcomes
    return {
        "file": parts[0].file,
        "outcome": outcomes.pop() if len(outcomes) == 1 else "several",
        "parts": [_part(part) for part in parts],
    }


def _part(leaf: Leaf) -> dict[str, Any]:
    """Return the leaf with those facts that its outcome has."""
    facts = {
        "n": leaf.part,
        "name": leaf.name,
        "sha256": leaf.sha256 or None,
        "outcome": leaf.outcome,
        "records": [*leaf.records] or None,
        "of": leaf.of_file,
        "code": leaf.code,
        "reason": leaf.reason,
        "note": leaf.note,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _faults(leaf: Leaf, outcomes: Mapping[int, str], originals: Originals) -> Iterator[str]:
    place = f"{leaf.file}, part {leaf.part}"
    if leaf.outcome == "filed" and not leaf.records:
        yield f"{place} counts as filed but has no record"
    if leaf.outcome == "attached" and not leaf.records:
        yield f"{place} counts as attached but no record has it"
    if leaf.of_part is not None and outcomes[leaf.of_part] != "filed":
        yield f"{place} counts as a duplicate of a part that is not filed"
    if leaf.outcome in ("waiting", "filed", "duplicate", "attached") and not originals.path(leaf.sha256).is_file():
        yield f"{place} has lost its original {leaf.sha256}"
