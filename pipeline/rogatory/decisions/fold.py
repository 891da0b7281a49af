"""The record as it stands: what the machine proposed with the decisions of people laid over it."""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rogatory.decisions.decision import Decision, effective
from rogatory.decisions.paths import KEYED, LISTS, Path, find, is_found, item_key, parsed, value_at
from rogatory.keys import SAME
from rogatory.record import Record

# An item that a clerk's own fingers made, or that a clerk confirmed, is certain.
_SURE = 1.0
_MARK = "_key"  # names an item of a list without keys while decisions are laid over it; never leaves this module


@dataclass(frozen=True, slots=True)
class Standing:
    """The record with all that was decided in it.

    `marks` holds the last decision that holds on each address. `gone` holds the items that were rejected
    or removed, by address. `names` gives, for lists without keys, the address under which decisions know
    an item whose place a newer model drew differently: address now -> address decided on.
    """

    record: Record
    marks: Mapping[str, Decision]
    gone: Mapping[str, dict[str, Any]]
    names: Mapping[str, str]

    def value(self, path: str) -> Any:
        """Return the plain value that now stands at a decided address; None if nothing does."""
        now = next((now for now, decided in self.names.items() if decided == path), path)
        return value_at(self.record.model_dump(mode="json"), now)


def fold(record: Record, decisions: Sequence[Decision]) -> Standing:
    """Lay the decisions over the record, in the order in which they were made.

    Raises:
        ValueError: If what was decided makes no valid record (pydantic's ValidationError is one).
    """
    holding = effective(decisions)
    if not holding:
        return Standing(record, {}, {}, {})
    view = record.model_dump(mode="json")
    marks: dict[str, Decision] = {}
    gone: dict[str, dict[str, Any]] = {}
    for decision in holding:
        _lay(view, decision, gone)
        marks[decision.path] = decision
    names = _renamed(view)
    for field in LISTS:
        for item in view[field]:
            _unmark(item)
    return Standing(Record.model_validate(_pruned(view)), marks, gone, names)


def _lay(view: dict[str, Any], decision: Decision, gone: dict[str, dict[str, Any]]) -> None:
    """Change the view by one decision."""
    path = parsed(decision.path)
    if path.field == "route":
        view["route"]["desk"] = decision.became
    elif path.key is None:
        view[path.field] = _single(view[path.field], path, decision)
    elif path.part is None:
        _lay_item(view, path, decision, gone)
    else:
        item = _item(view, path, decision)
        if item is not None:
            _lay_part(item, path, decision)


def _single(node: Any, path: Path, decision: Decision) -> Any:
    """Return what a found or plain value becomes."""
    if decision.verdict in ("reject", "remove"):
        return None
    if not is_found(path):
        return decision.became
    old = node or {}
    evidence = [piece.model_dump(mode="json") for piece in decision.evidence] or old.get("evidence", [])
    kept = {"rule": old.get("rule"), "alternatives": old.get("alternatives", [])} if old else {}
    return {**kept, "value": decision.became, "confidence": _SURE, "evidence": evidence}


def _lay_item(view: dict[str, Any], path: Path, decision: Decision, gone: dict[str, dict[str, Any]]) -> None:
    items, key = view[path.field], str(path.key)
    if decision.verdict in ("reject", "remove"):
        item = _item(view, path, decision)
        if item is not None:
            items.remove(item)
            gone[decision.path] = _unmark(dict(item))
        return
    item = _item(view, path, decision)
    if item is None:
        item = {"key": key} if path.field in KEYED else {_MARK: key}
        items.append(item)
    _set(item, decision)
    gone.pop(decision.path, None)


def _lay_part(item: dict[str, Any], path: Path, decision: Decision) -> None:
    part = str(path.part)
    if path.inner is None:
        item[part] = _single(item.get(part), path, decision)
        return
    inner = find(item[part], part, path.inner)
    if decision.verdict in ("reject", "remove"):
        item[part] = [other for other in item[part] if other is not inner]
        return
    if inner is None:
        inner = {}
        item[part] = [*item[part], inner]
    inner[_MARK] = path.inner
    _set(inner, decision)


def _set(item: dict[str, Any], decision: Decision) -> None:
    item.update(copy.deepcopy(decision.became or {}))
    item["confidence"] = _SURE
    if decision.evidence:
        item["evidence"] = [piece.model_dump(mode="json") for piece in decision.evidence]


def _item(view: dict[str, Any], path: Path, decision: Decision) -> dict[str, Any] | None:
    """Return the list's item that a decision speaks of, bringing back one that a newer model no longer finds.

    In lists without keys an item is also known by standing on half of the same words.
    """
    items, key = view[path.field], str(path.key)
    item = find(items, path.field, key)
    if item is None and path.field not in KEYED and decision.item is not None:
        item = next((other for other in items if _share(other, decision.item) >= SAME), None)
    if item is None and decision.item is not None and decision.verdict not in ("reject", "remove"):
        item = copy.deepcopy(decision.item)
        items.append(item)
    if item is not None and path.field not in KEYED:
        item[_MARK] = key
    return item


def _share(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    shares = [
        (min(a["end"], b["end"]) - max(a["start"], b["start"])) / max(1, a["end"] - a["start"], b["end"] - b["start"])
        for a in one.get("evidence") or ()
        for b in other.get("evidence") or ()
    ]
    return max(shares, default=0.0)


def _renamed(view: Mapping[str, Any]) -> dict[str, str]:
    names: dict[str, str] = {}
    for field in LISTS:
        for item in view[field]:
            _note(names, field, field, item)
            for part, inner in item.items():
                for nested in inner if isinstance(inner, list) else ():
                    if isinstance(nested, dict):
                        _note(names, f"{field}/{item_key(field, item)}/{part}", part, nested)
    return names


def _note(names: dict[str, str], before: str, field: str, item: Mapping[str, Any]) -> None:
    if item.get(_MARK, item_key(field, item)) != item_key(field, item):
        names[f"{before}/{item_key(field, item)}"] = f"{before}/{item[_MARK]}"


def _unmark(item: dict[str, Any]) -> dict[str, Any]:
    item.pop(_MARK, None)
    for inner in item.values():
        for nested in inner if isinstance(inner, list) else ():
            if isinstance(nested, dict):
                nested.pop(_MARK, None)
    return item


def _pruned(view: dict[str, Any]) -> dict[str, Any]:
    """Drop what points at items that are gone."""
    parties = {item["key"] for item in view["parties"]}
    targets = parties | {item["key"] for item in view["objects"]}
    offences = {item["key"] for item in view["offences"]}
    measures = {item["key"] for item in view["measures"]}
    for item in view["objects"]:
        item["holder"] = item.get("holder") if item.get("holder") in parties else None
    for item in view["offences"]:
        item["parties"] = [key for key in item.get("parties", ()) if key in parties]
    for item in view["measures"]:
        item["targets"] = [key for key in item.get("targets") or () if key in targets]
        item["offences"] = [key for key in item.get("offences", ()) if key in offences]
    for item in view["deadlines"]:
        item["measure"] = item.get("measure") if item.get("measure") in measures else None
    for task in view["route"]["tasks"]:
        task["measures"] = [key for key in task["measures"] if key in measures]
    return view
