"""Where a newer run says something else than what people decided: shown beside it, changing nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rogatory.decisions.decision import Decision
from rogatory.decisions.paths import LISTS, item_key, value_at
from rogatory.record import Record


@dataclass(frozen=True, slots=True)
class Difference:
    """At `path` stands `decided` by a person, and the newer run proposes `proposed`; None means nothing."""

    path: str
    decided: Any
    proposed: Any


def differences(marks: Mapping[str, Decision], newest: Record) -> tuple[Difference, ...]:
    """Compare what was decided with what the newest run proposes on its own.

    Only what the run changed counts: a correction differs from the old proposal by its nature, and is
    told again only where the new proposal is neither the old one nor the corrected one.
    """
    view = newest.model_dump(mode="json")
    found = []
    for path, decision in marks.items():
        proposed = value_at(view, path)
        decided = None if decision.verdict in ("reject", "remove") else decision.became
        if not _same(proposed, decided) and not _same(proposed, decision.was):
            found.append(Difference(path, decided, proposed))
    return tuple(found)


def changed(before: Record, after: Record) -> tuple[Difference, ...]:
    """Compare two readings of different texts, where addresses need not mean the same: each list as a whole."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    found = []
    for field in ("request_type", "subtype", "requesting_state", "requested_state", "dated"):
        if not _same(value_at(old, field), value_at(new, field)):
            found.append(Difference(field, value_at(old, field), value_at(new, field)))
    for field, names in LISTS.items():
        a, b = ({item_key(field, i): {n: i.get(n) for n in names[:2]} for i in view[field]} for view in (old, new))
        lost = [value for value in a.values() if value not in b.values()]
        come = [value for value in b.values() if value not in a.values()]
        if lost or come:
            found.append(Difference(field, lost, come))
    return tuple(found)


def _same(one: Any, other: Any) -> bool:
    """Compare by what both say: a fact that only one of them tells is no difference."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return all(one[name] == other[name] for name in one.keys() & other.keys() if name != "explanation")
    return bool(one == other)
