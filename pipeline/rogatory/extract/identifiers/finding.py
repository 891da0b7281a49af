"""The common form of what finders return, and the record of which characters are taken."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

from rogatory.domain.triggers import Match


@dataclass(frozen=True, slots=True)
class Hit:
    """An identifier in the text: kind, normalised value, `true`, `false` or `unchecked`, and how sure."""

    start: int
    end: int
    kind: str
    value: str
    valid: str = "unchecked"
    score: float = 0.95
    more: dict[str, Any] = field(default_factory=dict)


class Ground:
    """The text under search: as written, folded, its cues, and which slices are already spoken for."""

    def __init__(self, text: str, folded: str, cues: list[Match]) -> None:
        self.text, self.folded, self.cues = text, folded, cues
        self.hits: list[Hit] = []
        self._taken: list[tuple[int, int]] = []

    def free(self, start: int, end: int) -> bool:
        """Whether no hit shares a character with `text[start:end]`."""
        place = bisect_left(self._taken, (start, end))
        before = place == 0 or self._taken[place - 1][1] <= start
        after = place == len(self._taken) or self._taken[place][0] >= end
        return before and after

    def add(self, hit: Hit) -> bool:
        """Take the slice for a hit unless it is taken; whether it was free."""
        if not self.free(hit.start, hit.end):
            return False
        self._taken.insert(bisect_left(self._taken, (hit.start, hit.end)), (hit.start, hit.end))
        self.hits.append(hit)
        return True
