"""Turns a SourceText into bytes and back, the same bytes for the same value."""

import json
import struct
from dataclasses import asdict, astuple
from typing import Any

import numpy as np

from rogatory.reading.source import Block, Cell, Field, Layout, Notice, Page, Signed, SourceText, Table

_MAGIC = b"ROGSRC01"
_COLUMNS = (
    ("starts", "<i4"),
    ("ends", "<i4"),
    ("pages", "<i4"),
    ("boxes", "<f4"),
    ("layers", "|i1"),
    ("confidences", "<f4"),
)


def to_bytes(source: SourceText) -> bytes:
    """Write magic, length of the JSON head, head, then the columns of the layout as little-endian arrays."""
    head = {
        "text": source.text,
        "pages": [(page.number, page.width, page.height, page.text) for page in source.pages],
        "blocks": [(block.start, block.end, block.page, block.kind) for block in source.blocks],
        "reader": source.reader,
        "tables": [
            {"page": t.page, "rows": [[(c.start, c.end) for c in row] for row in t.rows]} for t in source.tables
        ],
        "fields": [asdict(field) for field in source.fields],
        "notices": [astuple(notice) for notice in source.notices],
        "languages": source.languages,
        "words": len(source.layout.starts),
    } | ({"ocr": source.ocr} if source.ocr else {})
    head |= {"signatures": [asdict(one) for one in source.signatures]} if source.signatures else {}
    encoded = json.dumps(head, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    columns = [np.ascontiguousarray(getattr(source.layout, name), dtype=dtype).tobytes() for name, dtype in _COLUMNS]
    return b"".join([_MAGIC, struct.pack("<Q", len(encoded)), encoded, *columns])


def from_bytes(encoded: bytes) -> SourceText:
    """Read what `to_bytes` wrote.

    Raises:
        ValueError: If the bytes are not a whole SourceText of this version.
    """
    if encoded[:8] != _MAGIC:
        raise ValueError("these bytes are no SourceText of this version")
    (length,) = struct.unpack_from("<Q", encoded, 8)
    head = json.loads(encoded[16 : 16 + length])
    return SourceText(
        text=head["text"],
        layout=_layout(encoded, 16 + length, head["words"]),
        pages=tuple(Page(*page) for page in head["pages"]),
        blocks=tuple(Block(*block) for block in head["blocks"]),
        reader=(head["reader"][0], head["reader"][1]),
        tables=tuple(_table(table) for table in head["tables"]),
        fields=tuple(Field(**field) for field in head["fields"]),
        notices=tuple(Notice(*notice) for notice in head["notices"]),
        languages=tuple(head["languages"]),
        ocr=head.get("ocr", ""),
        signatures=tuple(Signed(**one) for one in head.get("signatures", ())),
    )


def _table(head: dict[str, Any]) -> Table:
    return Table(head["page"], tuple(tuple(Cell(*cell) for cell in row) for row in head["rows"]))


def _layout(encoded: bytes, at: int, words: int) -> Layout:
    columns: dict[str, Any] = {}
    for name, dtype in _COLUMNS:
        shape = (words, 4) if name == "boxes" else (words,)
        count = int(np.prod(shape))
        size = count * np.dtype(dtype).itemsize
        if at + size > len(encoded):
            raise ValueError("these bytes are only a part of a SourceText")
        column = np.frombuffer(encoded, dtype=dtype, count=count, offset=at).reshape(shape)
        columns[name] = column.astype(np.dtype(dtype).newbyteorder("="))
        at += size
    return Layout(**columns)
