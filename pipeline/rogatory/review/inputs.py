"""What a person can fill in at each address of a record, and how the whole value is made from it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from rogatory import domain
from rogatory.deadlines.counting import before, on_or_before
from rogatory.decisions.paths import LISTS, NESTED, Path, is_found
from rogatory.errors import NotAllowedError
from rogatory.extract.dates.find import dates
from rogatory.office import Office
from rogatory.record import Deadline, Enclosure, Object, Reference
from rogatory.review.texts import Texts, texts

Kind = Literal["text", "date", "choice", "choices"]


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a form; `value` is a tuple of codes where several may be chosen from the list named `choices`."""

    name: str
    kind: Kind
    value: Any = ""
    choices: str = ""


def inputs(path: Path, value: Any, said: Texts) -> tuple[Input, ...]:
    """Return the form at an address, filled with what stands there; empty where a form makes no sense.

    `value` is None where nothing stands there yet.
    """
    if path.key is None or is_found(path):
        return (_input(path.part or path.field, path.part or path.field, value, said),)
    items = path.part or path.field
    given = value if isinstance(value, Mapping) else {}
    return tuple(
        _input(name, _KINDS.get((items, name)) or name, _plain(name, given), said) for name in _ASKED.get(items, ())
    )


def completed(path: Path, given: Mapping[str, Any], before_: Any, office: Office) -> Any:
    """Return the whole value at an address from what a form sent; `before_` is what stood there.

    Raises:
        NotAllowedError: If something is missing or no day.
    """
    if path.key is None or is_found(path):
        name = path.part or path.field
        said = _text(given, name)
        return _day(said) if name in ("dated", "birth_date") else said
    old = dict(before_) if isinstance(before_, Mapping) else {}
    names = NESTED[path.field, path.part] if path.part else LISTS[path.field]
    made = {**dict.fromkeys(names), **old, **{name: given[name] for name in given if name in names}}
    return _MAKERS.get(path.part or path.field, _plain_item)(made, given, office)


def _plain_item(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    first = next(iter(made))
    _text(made, first if first != "kind" or "value" not in made else "value")
    return {name: value for name, value in made.items() if value is not None or name in _MAY_BE_NONE}


def _party(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    _text(made, "name")
    made["kind"] = made["kind"] or "person"
    made["roles"] = list(made["roles"] or ())
    made["other_case"] = bool(made["other_case"])
    return made


def _object(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    if "value" in given:
        name = next(iter(made["values"] or {}), made["kind"] or "other")
        made["values"] = {name: _text(given, "value")}
    return made


def _offence(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    _text(made, "text")
    made["categories"] = list(made["categories"] or ())
    made["list_offence"] = list(made["list_offence"] or ())
    return made


def _measure(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    """Make a measure; what is coercive only sometimes counts as coercive until a lawyer says otherwise."""
    kind = domain.measures().get(_text(made, "code"))
    if kind is None:
        raise NotAllowedError("no_choice", f"there is no measure {made['code']!r}")
    made["text"] = made["text"] or kind.label
    made["status"] = made["status"] or "requested"
    made["targets"] = list(made["targets"] or ())
    if "code" in given or made["coercive"] is None:
        made["coercive"] = kind.coercive != "no"
    return made


def _deadline(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    """Make a deadline of the day that a person gives; the day to act on is found as a run finds it."""
    day = dt.date.fromisoformat(_day(_text(made, "date"), whole=True))
    hearing = made["kind"] in ("hearing", "custody_expiry", "limitation")
    act_by = before(day, office.working_day) if hearing else on_or_before(day, office.working_day)
    how = "the last working day before it" if hearing else "that day or the last working day before it"
    return made | {
        "kind": made["kind"] or "response_due",
        "date": day.isoformat(),
        "at": None,
        "act_by": act_by.isoformat(),
        "basis": made["basis"] or "requested",
        "status": "firm",
        "direction": made["direction"] or "latest",
        "explanation": f"{day.isoformat()} as a person read it; act by {how}, {act_by.isoformat()}.",
    }


def _enclosure(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    _text(made, "title")
    made["announced"], made["found"] = bool(made["announced"]), made["found"] is None or bool(made["found"])
    made["authentication"] = made["authentication"] or "none"
    made["kind"] = made["kind"] or "other"
    return made


def _basis(made: dict[str, Any], given: Mapping[str, Any], office: Office) -> dict[str, Any]:
    _text(made, "text")
    made["articles"] = list(made["articles"] or ())
    made["instrument"] = made["instrument"] or None
    return made


_MAKERS = {
    "parties": _party,
    "objects": _object,
    "offences": _offence,
    "measures": _measure,
    "deadlines": _deadline,
    "enclosures": _enclosure,
    "legal_basis": _basis,
}
_MAY_BE_NONE = ("state", "address", "phone", "email", "contact", "served", "remaining")
# What a form asks for, by list; the rest of an item stays what it was or takes its usual value.
_ASKED = {
    "parties": ("name", "kind", "roles"),
    "objects": ("kind", "value"),
    "offences": ("text", "categories"),
    "measures": ("code", "text"),
    "deadlines": ("date", "kind", "text"),
    "authorities": ("name", "role", "state"),
    "legal_basis": ("text", "instrument"),
    "references": ("text", "kind"),
    "enclosures": ("title", "kind"),
    "formalities": ("text",),
    "assurances": ("text",),
    "sentences": ("imposed",),
    "secondary_types": ("value",),
    "aliases": ("value",),
    "addresses": ("value",),
    "identifiers": ("kind", "value"),
    "provisions": ("text",),
    "particulars": ("kind", "value"),
}
# Names that mean different lists of choices from one item to the next.
_KINDS = {
    ("secondary_types", "value"): "request_type",
    ("authorities", "role"): "authority_role",
    ("parties", "kind"): "party_kind",
    ("objects", "kind"): "object_kind",
    ("deadlines", "kind"): "deadline_kind",
    ("references", "kind"): "reference_kind",
    ("enclosures", "kind"): "enclosure_kind",
    ("identifiers", "kind"): "text",
    ("particulars", "kind"): "text",
}


def lists(said: Texts) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return every list that forms choose from, as code and label in the order of the labels."""
    return {name: _options(name, said.language) for name in _CHOICES}


def _input(name: str, kind: str, value: Any, said: Texts) -> Input:
    if kind in ("dated", "birth_date"):
        return Input(name, "text", value or "")
    if kind == "date":
        return Input(name, "date", value or "")
    choices = _SAME.get(kind, kind)
    if choices in ("roles", "categories"):
        known = dict(_options(choices, said.language))
        return Input(name, "choices", tuple((code, known.get(code, code)) for code in value or ()), choices)
    if choices in _CHOICES:
        known = dict(_options(choices, said.language))
        return Input(name, "choice", ((value, known.get(value, value)),) if value else (), choices)
    return Input(name, "text", value or "")


@cache
def _options(name: str, language: str) -> tuple[tuple[str, str], ...]:
    said = texts(language)
    return tuple(sorted(_CHOICES[name](said).items(), key=lambda option: option[1]))


def _words(codes: Callable[[], Iterable[str]]) -> Callable[[Texts], dict[str, str]]:
    return lambda said: {code: said.word(code) for code in codes()}


_SAME = {
    "underlying_type": "request_type",
    "requesting_state": "state",
    "requested_state": "state",
    "nationality": "state",
}
_CHANNELS = ("diplomatic", "central", "direct", "interpol", "eurojust_ejn", "network_247", "oral", "unknown")
_CHOICES: Mapping[str, Callable[[Texts], dict[str, str]]] = {
    "request_type": lambda said: {code: said.type(code) for code in domain.types()},
    "state": lambda said: {code: f"{_state(code, said.language)} ({code})" for code in domain.states()},
    "instrument": lambda _: {"": "–"} | {code: known.name for code, known in domain.instruments().items()},
    "roles": _words(domain.roles),
    "authority_role": _words(domain.authority_roles),
    "categories": _words(domain.offences),
    "code": _words(domain.measures),
    "party_kind": _words(lambda: ("person", "organisation")),
    "object_kind": _words(lambda: get_args(Object.model_fields["kind"].annotation)),
    "deadline_kind": _words(lambda: get_args(Deadline.model_fields["kind"].annotation)),
    "reference_kind": _words(lambda: get_args(Reference.model_fields["kind"].annotation)),
    "enclosure_kind": _words(lambda: get_args(Enclosure.model_fields["kind"].annotation)),
    "channel": _words(lambda: _CHANNELS),
}


def _state(code: str, language: str) -> str:
    names = domain.states()[code].names
    return (names.get(language) or names.get("en") or (code,))[0].title()


def _plain(name: str, given: Mapping[str, Any]) -> Any:
    if name == "value" and "values" in given:
        return ", ".join((given["values"] or {}).values())
    return given.get(name)


def _text(given: Mapping[str, Any], name: str) -> str:
    said = str(given.get(name) or "").strip()
    if not said:
        raise NotAllowedError("missing", f"{name} is empty; fill it in, or reject the value")
    return said


def _day(said: str, *, whole: bool = False) -> str:
    """Read a day as a letter would write it, or as YYYY, YYYY-MM, YYYY-MM-DD."""
    day = said if _is_iso(said) else first_day(said)
    if not day or (whole and len(day) != len("YYYY-MM-DD")):
        raise NotAllowedError("no_day", f"{said!r} is no day; write YYYY-MM-DD")
    return str(day)


def first_day(text: str) -> str:
    """Return the first day that a text says, as YYYY, YYYY-MM or YYYY-MM-DD; "" if none."""
    return next((str(day) for mention in dates(text) if (day := mention.value()["date"])), "")


def _is_iso(said: str) -> bool:
    parts = said.split("-")
    if not all(part.isdecimal() for part in parts) or [len(p) for p in parts] not in ([4], [4, 2], [4, 2, 2]):
        return False
    try:
        dt.date(int(parts[0]), *(int(part) for part in [*parts[1:], "1", "1"][:2]))
    except ValueError:
        return False
    return True
