"""Cuts a text into sentences and lines, never inside a date or behind an abbreviation."""

import itertools
import re
from collections.abc import Sequence

_END = re.compile(
    r"\n\s*\n|\f|\n(?=\s*[^\sa-zà-öø-ÿа-яё])|[;؛；。](?=\s|$|[\u4e00-\u9fff])|[.!?؟](?=[\"»”)]?\s+[\"«„“(\[-]?[^\sa-zà-öø-ÿа-яё\d])|[.!?؟](?=\s*\n)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:art|arts|no|nr|mr|mrs|ms|dr|st|abs|ziff|bzw|ca|vgl|sog|s|p|pp|cf|ref|tel|inc|ltd|v|vs|sig|sr|sra|dott|avv|prof|mag|gem|verf|az|"
    r"ст|п|г|гг|ч|т|им|ул|д|тов|nov|sen|jun|res|proc)|\b[^\W\d_])\Z",
    re.IGNORECASE,
)


def sentences(text: str, whole: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the (start, end) of each sentence; no cut falls inside one of the `whole` spans."""
    cuts = [0]
    for match in _END.finditer(text):
        at = match.end()
        inside = any(start < match.start() + 1 < end for start, end in whole)
        abbreviated = match.group() == "." and _ABBREVIATION.search(text, max(0, match.start() - 8), match.start())
        if not inside and not abbreviated:
            cuts.append(at)
    cuts.append(len(text))
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b]


def sentence_at(all_sentences: Sequence[tuple[int, int]], position: int) -> tuple[int, int]:
    """Return the sentence that holds the position."""
    return next(s for s in all_sentences if s[0] <= position < s[1])
