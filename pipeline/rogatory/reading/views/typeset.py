"""Sets the blocks of a document on A4 pages with Typst."""

import json
import os
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

from rogatory.errors import IntakeError
from rogatory.reading.views.blocks import Block, Content, Field, Paragraph, Table

# Typst brings these along: Latin, Greek, Cyrillic; marks, Arabic and Hebrew as a second choice.
_OWN = ("Libertinus Serif", "DejaVu Sans Mono")
_INSTALLED = (
    "Noto Serif",
    "Noto Naskh Arabic",
    "Noto Sans",
    "Noto Serif CJK SC",
    "Noto Sans CJK SC",
    "Droid Sans Fallback",
)
FOLDERS = tuple(
    Path("/usr/share/fonts") / place
    for place in ("truetype/noto", "opentype/noto", "truetype/droid", "truetype/dejavu", "truetype/wqy")
)
_LAST_OWN = 0x052F  # the last letter of the Cyrillic supplement
_COMMON = range(0x1E00, 0x2800)  # punctuation, currency, arrows, boxes: in Typst's own fonts
MOST_CHARACTERS = 1_000_000  # typeset in a second; longer texts are no letters


def typeset(content: Content, name: Path) -> bytes:
    """Return the PDF of a document's blocks; the same bytes for the same blocks, fonts and Typst.

    Raises:
        IntakeError: `text_limit`.
    """
    if sum(map(len, content.texts())) > MOST_CHARACTERS:
        reason = f"it has more than {MOST_CHARACTERS} characters"
        raise IntakeError(name, "text_limit", reason, "Split it, or ask the sender for the letter alone")
    # One thread: the child's memory limit counts what each thread sets aside.
    os.environ["RAYON_NUM_THREADS"] = "1"
    foreign = any(map(foreign_letters, content.texts()))
    told = {"fonts": [*_OWN, *(_INSTALLED if foreign else ())], "blocks": list(_told(content.blocks))}
    folders = [str(folder) for folder in FOLDERS if folder.is_dir()] if foreign else []
    return typst.compile(
        _template(),
        sys_inputs={"told": json.dumps(told, ensure_ascii=False)},
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=folders),
        ignore_system_fonts=True,
        pdf_tags=False,
    )


@cache
def _template() -> bytes:
    return (files("rogatory.reading.views") / "letter.typ").read_bytes()


def foreign_letters(text: str) -> int:
    """Return how many letters of a text are of scripts for which fonts must be installed."""
    return sum(ord(char) > _LAST_OWN and ord(char) not in _COMMON and char.isalpha() for char in text)


def _told(blocks: list[Block]) -> Iterator[dict[str, Any]]:
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Field) and not isinstance(block, Field):
            yield {"kind": "rule"}
        match block:
            case Field():
                yield {"kind": "field", "name": block.name, "text": block.value, "dir": direction(block.value)}
            case Paragraph():
                kind = "title" if block.title else "paragraph"
                yield {"kind": kind, "text": block.text, "dir": direction(block.text)}
            case Table():
                cells = [cell for row in block.rows for cell in row]
                side = direction(" ".join(cells))
                yield {"kind": "table", "columns": max(map(len, block.rows)), "cells": cells, "dir": side}
        before = block


def direction(text: str) -> str:
    """Return the side from which a text is read, by the first letter that has one (UAX 9, P2)."""
    for char in text:
        side = unicodedata.bidirectional(char)
        if side in ("L", "R", "AL"):
            return "ltr" if side == "L" else "rtl"
    return "ltr"
