"""How much of a letter's wording stands in other letters word by word: what a split must not leak."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rogatory.corpus.letters import Letter

N = 8  # words; shorter runs are the language's, not the author's
_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Nearest:
    """The letter that shares most runs of eight words with `letter`; `share` is of the letter's own runs, 0 to 1."""

    letter: str
    other: str
    share: float


def nearest(letters: Iterable[Letter], others: Iterable[Letter]) -> list[Nearest]:
    """Return for each letter its nearest among the others, letters with fewer than eight words left out."""
    runs = [(other.id, _runs(other.text)) for other in others]
    found = []
    for letter in letters:
        own = _runs(letter.text)
        best = max(((len(own & run), name) for name, run in runs if name != letter.id), default=(0, ""))
        if own:
            found.append(Nearest(letter.id, best[1], best[0] / len(own)))
    return found


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[i : i + N]) for i in range(len(words) - N + 1))
