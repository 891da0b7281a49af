"""SourceText from plain text, for corpora and tests: no pages are drawn, so there are no boxes."""

import re

import numpy as np

from rogatory.reading.language import languages
from rogatory.reading.source import Block, Layout, Page, SourceText

_BLOCK = re.compile(r"[^\s](?:(?!\n[^\S\n]*\n|\f)[\s\S])*")


def empty_layout() -> Layout:
    """Return a layout without words."""
    none = np.zeros(0, dtype=np.int32)
    return Layout(
        starts=none,
        ends=none,
        pages=none,
        boxes=np.zeros((0, 4), dtype=np.float32),
        layers=np.zeros(0, dtype=np.int8),
        confidences=np.zeros(0, dtype=np.float32),
    )


def from_text(text: str) -> SourceText:
    """Return the text as it is; blank lines part blocks, form feeds part pages."""
    pages = text.count("\f") + 1
    blocks = []
    for match in _BLOCK.finditer(text):
        end = match.start() + len(match.group().rstrip())
        blocks.append(Block(match.start(), end, text.count("\f", 0, match.start()) + 1, "body"))
    return SourceText(
        text=text,
        layout=empty_layout(),
        pages=tuple(Page(n + 1, 0.0, 0.0, "native") for n in range(pages)),
        blocks=tuple(blocks),
        reader=("plain", "1"),
        languages=languages(text),
    )
