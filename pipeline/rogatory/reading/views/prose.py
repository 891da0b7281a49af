"""Plain text into paragraphs: lines that a mail program broke are joined, lines that a person broke are kept."""

import re
from itertools import pairwise

from rogatory.reading.views.blocks import Paragraph, clean

_WRAPPED = 55  # characters that each line but the last has, where a program broke them at 60 to 80
_LONGEST = 100  # a longer line was never broken
_LIST = re.compile(r"\s*(?:[-*•–]|\(?\w{1,3}[.)])\s|\s*\S[^.]{0,40}:\s")
_BLANK = re.compile(r"\n[^\S\n]*\n")


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a plain text."""
    pieces = (piece.strip("\n") for piece in _BLANK.split(clean(text)))
    return [Paragraph(_joined(piece)) for piece in pieces if piece.strip()]


def _joined(piece: str) -> str:
    """Join the lines of a paragraph that were broken at the same width."""
    lines = [line.rstrip() if not line.endswith(" ") else line.rstrip() + " " for line in piece.split("\n")]
    out = lines[0]
    for before, line in pairwise(lines):
        flowed = before.endswith(" ") and before.strip() != "--"  # RFC 3676: a blank at the end goes on
        filled = _WRAPPED <= len(before.strip()) <= _LONGEST and not _LIST.match(line)
        out = f"{out.rstrip()} {line.strip()}" if flowed or filled else f"{out.rstrip()}\n{line}"
    return out.rstrip()
