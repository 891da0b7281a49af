"""One decision of a person about one value; decisions are added and never changed."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field

from rogatory.record import Evidence, Frozen

Verdict = Literal["confirm", "correct", "add", "remove", "reject", "undo"]


class Decision(Frozen):
    """Who said what about the value at `path`.

    `confirm` says the value is right, `correct` replaces it, `add` brings a value that nobody proposed,
    `reject` says that what was proposed is not so, `remove` takes back what a person added, `undo` takes
    back decision `undoes`. `was` and `became` are plain JSON values; None where there is no value.
    `evidence` is the place of a corrected or added value. `item` is the whole item of a list as it stood,
    so that it outlives a model that no longer finds it. `took_ms` counts from the moment the value came
    up. `shown` says whether its place was on the person's screen. `n` counts decisions of the whole store.
    """

    n: int = Field(ge=1)
    path: str
    verdict: Verdict
    was: Any = None
    became: Any = None
    evidence: tuple[Evidence, ...] = ()
    item: dict[str, Any] | None = None
    by: int
    at: dt.datetime
    took_ms: int = Field(ge=0)
    shown: bool
    revision: int = Field(ge=1)
    text_sha256: str
    reason: str = ""
    undoes: int | None = None


def effective(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions that hold, oldest first: none that was undone, and no undo.

    An undo can itself be undone; then what it had taken back holds again.
    """
    void: set[int] = set()
    for decision in reversed(decisions):
        if decision.undoes is not None and decision.n not in void:
            void.add(decision.undoes)
    return tuple(d for d in decisions if d.n not in void and d.verdict != "undo")


def head(decisions: Sequence[Decision], path: str) -> int:
    """Return the number of the last decision that touches the value at `path`; 0 where there is none.

    A decision on an item touches its subfields, one on a subfield touches its item.
    """
    return max((d.n for d in decisions if overlap(d.path, path)), default=0)


def overlap(one: str, other: str) -> bool:
    """Say whether two paths name the same value or one lies within the other."""
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")
