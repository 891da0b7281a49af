"""Field paths of the record, such as `measures[code=bank_records].particulars[kind=period_from_to]`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import BaseModel

from rogatory.record import Absentia, Content, Enclosure, Evidence, Form, Found, Item, Source

_STEP = re.compile(r"(?P<name>\w+)(?:\[(?:(?P<key>\w+)=(?P<value>\w+))?\])?")
# What a field holds while nothing is known of it.
_EMPTY = (None, "", (), False, "unknown", "none", ("default",))
_UNSURE = 0.5


class Step(NamedTuple):
    """One name of a path; `key` and `value` choose among the items of a list."""

    name: str
    key: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class Holding:
    """What stands at a path: values found, items that lack it, and the evidence of what was found.

    `sure` is False where all that was found is doubtful: low confidence, or an enclosure only announced.
    """

    found: int
    lacking: int
    evidence: tuple[Evidence, ...]
    sure: bool


class _Leaf(NamedTuple):
    filled: bool
    sure: bool
    evidence: tuple[Evidence, ...]


def parsed(path: str) -> tuple[Step, ...]:
    """Split a path into its steps.

    Raises:
        ValueError: If it is no path.
    """
    steps = []
    for part in path.split("."):
        step = _STEP.fullmatch(part)
        if step is None:
            raise ValueError(f"{path!r} is no field path: {part!r}")
        steps.append(Step(step["name"], step["key"], step["value"]))
    return tuple(steps)


def holding(path: str, content: Content, source: Source) -> Holding:
    """Return what the record holds at a path; `source` leads into the source, all else into the content."""
    steps = parsed(path)
    root, inner = (source, steps[1:]) if steps[0].name == "source" else (content, steps)
    leaves = list(_leaves(root, inner, ()))
    full = [leaf for leaf in leaves if leaf.filled]
    evidence = tuple(dict.fromkeys(piece for leaf in full for piece in leaf.evidence))
    return Holding(len(full), len(leaves) - len(full), evidence, any(leaf.sure for leaf in full))


def unrecognised(path: str, content: Content) -> bool:
    """Tell whether a path asks for an item that the letter may hold without its having been recognised.

    That is so where it filters by a measure that was not found, or by a role that no party has while some party's
    role is unclear, or that no authority has while authorities are named.
    """
    first = parsed(path)[0]
    if first.name == "measures" and first.key == "code":
        return all(measure.code != first.value for measure in content.measures)
    if first.name == "parties" and first.key == "role":
        roles = {role for party in content.parties for role in party.roles}
        return first.value not in roles and "unclear" in roles
    if first.name == "authorities" and first.key == "role":
        return bool(content.authorities) and all(one.role != first.value for one in content.authorities)
    return False


def _leaves(value: Any, steps: Sequence[Step], evidence: tuple[Evidence, ...], sure: bool = True) -> Iterator[_Leaf]:
    own = value.evidence if isinstance(value, Item | Found) else ()
    evidence = own or evidence
    if isinstance(value, Item | Found):
        sure = sure and value.confidence >= _UNSURE
    if isinstance(value, Enclosure):
        sure = sure and value.found
    if isinstance(value, Absentia):
        sure = sure and value.retrial is not None
    if isinstance(value, Form) and steps:
        yield _Leaf(_form_holds(value, steps[0].name), sure, evidence)
        return
    if not steps:
        yield _end(value, evidence, sure)
        return
    if not isinstance(value, BaseModel):
        yield _Leaf(False, sure, ())
        return
    yield from _inside(getattr(value, steps[0].name), steps, evidence, sure)


def _inside(field: Any, steps: Sequence[Step], evidence: tuple[Evidence, ...], sure: bool) -> Iterator[_Leaf]:
    step, rest = steps[0], steps[1:]
    if not isinstance(field, tuple):
        yield from _leaves(field, rest, evidence, sure)
        return
    if not rest and step.key is None and field and not isinstance(field[0], BaseModel):
        yield _end(field, evidence, sure)
        return
    chosen = [item for item in field if step.key is None or step.value in _marks(item, step.key)]
    if not chosen:
        yield _Leaf(False, sure, ())
    for item in chosen:
        within = list(_leaves(item, rest, evidence, sure))
        # A list inside an item counts once: one particular of the kind is enough.
        filled = [leaf for leaf in within if leaf.filled]
        yield from filled or within[:1]


def _end(value: Any, evidence: tuple[Evidence, ...], sure: bool) -> _Leaf:
    if isinstance(value, Evidence):
        return _Leaf(True, sure, (value,))
    if isinstance(value, Found):
        return _Leaf(value.value not in _EMPTY, sure, evidence)
    return _Leaf(value not in _EMPTY, sure, evidence)


def _marks(item: Any, key: str) -> tuple[str, ...]:
    """Return the values of an item that a filter may ask for; `role` also means `roles`."""
    if hasattr(item, key):
        return (str(getattr(item, key)),)
    return tuple(getattr(item, f"{key}s", ()))


def _form_holds(form: Form, name: str) -> bool:
    """A form is asked for by its kind (`eio_annex_a`, `hague`) or by a section (`section_j`)."""
    if name.startswith("section_"):
        return name.removeprefix("section_") in {section.casefold() for section in form.sections}
    return form.kind == name
