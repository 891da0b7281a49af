"""Addresses of values in a record: `field`, `field/key`, `field/key/subfield`, `field/key/subfield/key`."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FOUND = ("request_type", "subtype", "underlying_type", "requesting_state", "requested_state", "dated")
# What a person confirms with one key, by list: an item's own facts, without those that are values of their own.
LISTS: Mapping[str, tuple[str, ...]] = {
    "parties": ("name", "kind", "roles", "minor", "protected", "other_case"),
    "objects": ("kind", "values", "holder"),
    "offences": ("text", "categories", "penalty", "list_offence"),
    "measures": ("code", "text", "status", "targets", "coercive"),
    "deadlines": ("kind", "date", "at", "act_by", "basis", "status", "direction", "text", "explanation"),
    "authorities": ("name", "role", "state", "address", "phone", "email", "contact"),
    "legal_basis": ("text", "instrument", "articles", "in_force"),
    "references": ("text", "kind"),
    "enclosures": ("title", "kind", "announced", "found", "authentication"),
    "formalities": ("text",),
    "assurances": ("text",),
    "sentences": ("imposed", "served", "remaining"),
    "secondary_types": ("value",),
}
KEYED = ("parties", "objects", "offences", "measures", "deadlines")
FOUND_PARTS = {"parties": ("birth_date", "birth_place", "nationality", "custody")}
NESTED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("parties", "aliases"): ("value",),
    ("parties", "addresses"): ("value",),
    ("parties", "identifiers"): ("kind", "value"),
    ("offences", "provisions"): ("text",),
    ("measures", "particulars"): ("kind", "value"),
}
PLAIN = ("channel",)
DESK = "route/desk"


@dataclass(frozen=True, slots=True)
class Path:
    """A parsed address; `key` and `inner` name items, `part` a subfield."""

    field: str
    key: str | None = None
    part: str | None = None
    inner: str | None = None


def parsed(text: str) -> Path:
    """Read an address.

    Raises:
        ValueError: If no value of a record can stand there.
    """
    steps = text.split("/")
    if text == DESK or (len(steps) == 1 and (steps[0] in FOUND or steps[0] in PLAIN)):
        return Path(*steps)
    if steps[0] not in LISTS or not 2 <= len(steps) <= 4 or not all(steps):
        raise ValueError(f"no value of a record stands at {text!r}")
    path = Path(*steps)
    known = (*LISTS[path.field], *FOUND_PARTS.get(path.field, ()))
    nested = (path.field, path.part or "") in NESTED
    if path.part is not None and (nested != (path.inner is not None) or not (nested or path.part in known)):
        raise ValueError(f"no value of a record stands at {text!r}")
    return path


def guarded(text: str) -> bool:
    """Say whether a value counts as confirmed only once its place was on screen: type, roles, measures, deadlines."""
    path = parsed(text)
    if path.field in ("request_type", "deadlines"):
        return True
    if path.field == "measures":
        return path.part != "particulars"
    return path.field == "parties" and path.part in (None, "roles")


def item_key(field: str, item: Mapping[str, Any]) -> str:
    """Return the name of an item: its own key, or for lists without keys one made from where it stands."""
    if field in KEYED:
        return str(item["key"])
    places = item.get("evidence") or ()
    said = [places[0]["start"], places[0]["end"]] if places else [item.get(n) for n in _naming(field)]
    return "x" + hashlib.sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()[:10]


def _naming(field: str) -> tuple[str, ...]:
    """The facts that tell items without evidence apart."""
    for (_, part), names in NESTED.items():
        if part == field:
            return names
    return LISTS.get(field, ("value",))


def node_at(view: Mapping[str, Any], path: Path) -> Any:
    """Return the part of a record's JSON at an address: a found value, an item, a plain value; None if absent."""
    if path.field == "route":
        return view["route"]["desk"]
    if path.key is None:
        return view[path.field]
    item = find(view[path.field], path.field, path.key)
    if item is None or path.part is None:
        return item
    if path.inner is None:
        return item[path.part]
    return find(item[path.part], path.part, path.inner)


def value_at(view: Mapping[str, Any], text: str) -> Any:
    """Return the plain JSON value at an address: what a person would say stands there; None if nothing does."""
    return value_of(node_at(view, parsed(text)), parsed(text))


def value_of(node: Any, path: Path) -> Any:
    """Return the plain value of a node: of a found value the value, of an item its own facts."""
    if not isinstance(node, Mapping):
        return node
    if path.key is None or is_found(path):
        return node["value"]
    names = NESTED[path.field, path.part] if path.part is not None else LISTS[path.field]
    return {name: node.get(name) for name in names}


def is_found(path: Path) -> bool:
    """Say whether a found value stands there rather than an item or a plain value."""
    if path.key is None:
        return path.field in FOUND
    return path.inner is None and path.part in FOUND_PARTS.get(path.field, ())


def find(items: Any, field: str, key: str) -> dict[str, Any] | None:
    """Return the item of this name; None if there is none."""
    return next((item for item in items if item_key(field, item) == key or item.get("_key") == key), None)
