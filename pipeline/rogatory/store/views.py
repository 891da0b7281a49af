"""Writes the files that others read; all of them can be made again from the database."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from rogatory.store.ledger import Ledger, ledger
from rogatory.store.place import make_folder, write_whole, writing_to
from rogatory.store.restrictions import shorts
from rogatory.store.rows import Leaf, StoredRecord
from rogatory.store.store import Store
from rogatory.store.table import rows

# Urgent items lie with the desk and the duty lawyer at once, while a person still has to confirm them.
_AT_ONCE = ("U0", "U1")


def write_views(store: Store) -> Ledger:
    """Rewrite every view whole, each by rename, and return the ledger.

    Restricted records are in none of them, nor is what came with them; the ledger that is returned counts all.

    Raises:
        RunError: If the disk is full.
    """
    out = store.out
    hidden = store.restrictions.hidden()
    leaves = store.leaves()
    book = ledger(leaves, store.originals)
    shown, tree = leaves, book.tree
    if hidden:
        shown = _without(leaves, hidden, {record.sha256 for record in store.records() if record.id in hidden})
        tree = ledger(shown, store.originals).tree
    with writing_to(out):
        write_whole(out / "records.jsonl", (_line(record.view) for record in _open(store, hidden)))
        write_whole(out / "records.csv", rows((record.view, record.revision) for record in _open(store, hidden)))
        _write_routed(out / "routed", _open(store, hidden))
        write_whole(out / "refused.jsonl", (_line(_refusal(leaf)) for leaf in shown if leaf.outcome == "refused"))
        write_whole(out / "ledger.json", (json.dumps(tree, ensure_ascii=False, indent=2).encode(), b"\n"))
    return book


def _open(store: Store, hidden: frozenset[str]) -> Iterator[StoredRecord]:
    """Yield the records that exist for everybody, without links to those that do not."""
    names = shorts(hidden)
    for record in store.records():
        if record.id not in hidden:
            links = [link for link in record.view["links"] if link["record"] not in names]
            yield replace(record, view=record.view | {"links": links}) if hidden else record


def _without(leaves: Sequence[Leaf], hidden: frozenset[str], documents: set[str]) -> list[Leaf]:
    """Leave out the submissions in which restricted records, or their bytes once more, came in."""
    gone = {leaf.submission for leaf in leaves if leaf.sha256 in documents or not hidden.isdisjoint(leaf.records)}
    return [leaf for leaf in leaves if leaf.submission not in gone]


def folders_of(view: dict[str, Any]) -> tuple[str, ...]:
    """Return the folders of `routed/` in which a record lies.

    A record that needs no decision lies with its desk, the desks of its tasks and those that get a
    copy. One in doubt lies in `review`, and if it is urgent with the desks as well.
    """
    route = view["route"]
    desks = dict.fromkeys((route["desk"], *(task["desk"] for task in route["tasks"]), *route["cc"]))
    if route["decision"] == "quarantine":
        return ("quarantine",)
    if route["decision"] == "auto":
        return tuple(desks)
    return ("review", *desks) if view["urgency"]["level"] in _AT_ONCE else ("review",)


def _write_routed(folder: Path, records: Iterator[StoredRecord]) -> None:
    make_folder(folder)
    kept: set[Path] = set()
    for record in records:
        # The same bytes as json.dumps writes, in a fifth of the time: with an indent, that is all Python.
        content = to_json(record.view, indent=2) + b"\n"
        for name in folders_of(record.view):
            path = folder / name / f"{record.short}.json"
            make_folder(path.parent)
            if not path.is_file() or path.read_bytes() != content:
                write_whole(path, (content,))
            kept.add(path)
    left = (path for pattern in ("*/*.json", "*/.*.new") for path in folder.glob(pattern))
    for path in left:
        if path not in kept:
            path.unlink()


def _refusal(leaf: Leaf) -> dict[str, Any]:
    facts = {
        "file": leaf.file,
        "part": leaf.part,
        "name": leaf.name,
        "page": leaf.page,
        "code": leaf.code,
        "reason": leaf.reason,
    }
    return facts | {"retry": leaf.retry, "remedy": leaf.remedy}


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"
