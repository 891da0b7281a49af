"""Boxes that stand in the text as characters, and the words that say what a box or field is for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rogatory.reading.source import Field
from rogatory.reading.words import TICKED

_TYPED = re.compile(r"\[\s?([xX×✓]?)\s?\]|[☒☐]")
_STOP = re.compile(r"[\n\t]")


def typed_boxes(text: str) -> list[Field]:
    """Return the boxes that are set or typed in the text, without labels yet."""
    return [
        Field("", "", match.start(), match.end(), match.group() == TICKED or bool(match.group(1)))
        for match in _TYPED.finditer(text)
    ]


def labelled(text: str, fields: Sequence[Field]) -> list[Field]:
    """Give each field its label, in the order of the text; a box that is a form's own field counts once.

    A box is named by the words after it, up to the next field or the line's end, another field by the words
    before it; where there are none, by those on its other side, and at last by the form's own label.
    """
    by_place: dict[tuple[int, int], Field] = {}
    for field in fields:
        by_place.setdefault((field.start, field.end), field)
    ordered = sorted(by_place.values(), key=lambda field: (field.start, field.end))
    found = []
    for n, field in enumerate(ordered):
        floor = ordered[n - 1].end if n else 0
        ceiling = ordered[n + 1].start if n + 1 < len(ordered) else len(text)
        before, after = _before(text, field.start, floor), _after(text, field.end, ceiling)
        label = (after or before) if field.ticked is not None else (before or after)
        found.append(replace(field, label=label or field.label))
    return found


def _after(text: str, end: int, ceiling: int) -> str:
    # The label may stand in the next cell of the table.
    while end < ceiling and text[end] in " \t":
        end += 1
    stop = _STOP.search(text, end, ceiling)
    return text[end : stop.start() if stop else ceiling].strip()


def _before(text: str, start: int, floor: int) -> str:
    while start > floor and text[start - 1] in " \t":
        start -= 1
    line = max(text.rfind("\n", floor, start) + 1, text.rfind("\t", floor, start) + 1, floor)
    return text[line:start].strip()
