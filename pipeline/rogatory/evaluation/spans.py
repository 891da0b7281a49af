"""Counts of right, wrong and missed slices, and F1 with intervals by bootstrap over letters."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Slice = tuple[int, int, str]  # start, end, label


@dataclass(frozen=True, slots=True)
class Counts:
    """Right, wrongly found and missed items."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add item by item."""
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 0 where nothing is there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        whole = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / whole if whole else 0.0


def exact(gold: Iterable[Slice], found: Iterable[Slice]) -> dict[str, Counts]:
    """Count by label; an item is right where start, end and label agree."""
    wanted, given = set(gold), set(found)
    labels = {label for _, _, label in wanted | given}
    return {
        label: Counts(
            sum(s[2] == label for s in wanted & given),
            sum(s[2] == label for s in given - wanted),
            sum(s[2] == label for s in wanted - given),
        )
        for label in labels
    }


def overlapping(gold: Iterable[Slice], found: Iterable[Slice], *, share: float = 0.5) -> dict[str, Counts]:
    """Count by label; right is what shares `share` of the longer slice with a gold one, each used once."""
    left = sorted(gold)
    counts: dict[str, Counts] = {}
    for start, end, label in sorted(found):
        match = next(
            (
                g
                for g in left
                if g[2] == label and min(end, g[1]) - max(start, g[0]) >= share * max(end - start, g[1] - g[0])
            ),
            None,
        )
        if match:
            left.remove(match)
        counts[label] = counts.get(label, Counts()) + (Counts(right=1) if match else Counts(wrong=1))
    for _, _, label in left:
        counts[label] = counts.get(label, Counts()) + Counts(missed=1)
    return counts


def interval(
    letters: Sequence[Mapping[str, Counts]], label: str, *, rounds: int = 1000, seed: int = 0, level: float = 0.95
) -> tuple[float, float]:
    """Return the percentile interval of a label's F1, drawing letters with replacement."""
    source = random.Random(seed)
    counted = [letter.get(label, Counts()) for letter in letters]
    values = []
    for _ in range(rounds):
        total = sum((source.choice(counted) for _ in counted), Counts())
        values.append(total.f1)
    values.sort()
    tail = (1 - level) / 2
    return values[int(tail * rounds)], values[min(rounds - 1, int((1 - tail) * rounds))]
