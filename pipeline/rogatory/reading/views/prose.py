"""Plain text into paragraphs: lines that a mail program broke are joined, lines that a person broke are kept."""

import re
from itertools import pairwise

from rogatory.reading.views.blocks import Paragraph, clean

_WRAPPED = 58  # characters of the longest line, where a program broke them at 60 to 80
_LONGEST = 100  # a longer line was never broken
_LIST = re.compile(r"\s*(?:[-*•–]|\(?\w{1,3}[.)])\s|\s*\S[^.]{0,40}:\s")
_BLANK = re.compile(r"\n[^\S\n]*\n")


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a plain text."""
    pieces = (piece.strip("\n") for piece in _BLANK.split(clean(text)))
    return [Paragraph(_joined(piece)) for piece in pieces if piece.strip()]


def _joined(piece: str) -> str:
    """Join the lines of a paragraph that a program broke: those after which the next word had no room."""
    lines = [line.rstrip() for line in piece.split("\n")]
    room, long = max(map(len, lines)), sum(len(line) >= _WRAPPED for line in lines)
    out = lines[0]
    for before, line in pairwise(lines):
        word = line.split(maxsplit=1)[0] if line.split() else ""
        full = len(before) + 1 + len(word) > room >= _WRAPPED and len(before) <= _LONGEST
        goes_on = long > 1 or word[:1].islower()  # a single long line may be long by itself
        out += f" {line.strip()}" if full and word and goes_on and not _LIST.match(line) else f"\n{line}"
    return out
