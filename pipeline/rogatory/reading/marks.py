"""Check boxes, however they are made: as characters, drawn, or typed with brackets."""

import re
from collections.abc import Sequence

from rogatory.reading.source import Block, Field
from rogatory.reading.words import TICKED, UNTICKED

_TYPED = re.compile(r"\[\s?([xX×✓]?)\s?\]|[☒☐]")
_LABEL_END = re.compile(r"[☒☐]|\[\s?[xX×✓]?\s?\]|\n|\t")


def typed_boxes(text: str, blocks: Sequence[Block]) -> list[Field]:
    """Return the boxes that stand in the text as characters; the label follows, or else goes before."""
    found = []
    for block in blocks:
        for match in _TYPED.finditer(text, block.start, block.end):
            ticked = match.group() == TICKED or bool(match.group(1))
            label = label_at(text, match.start(), match.end(), block)
            found.append(Field("", label, match.start(), match.end(), ticked))
    return found


def label_at(text: str, start: int, end: int, block: Block) -> str:
    """Return the words after a box up to the next box or line end; those before it where none follow."""
    after = _LABEL_END.search(text, end, block.end)
    label = text[end : after.start() if after else block.end].strip()
    if label:
        return label
    line = text.rfind("\n", block.start, start) + 1
    return text[max(line, block.start) : start].strip()


__all__ = ["TICKED", "UNTICKED", "label_at", "typed_boxes"]
