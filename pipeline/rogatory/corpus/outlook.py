"""Writes Outlook messages ([MS-OXMSG]) for the sample inbox and the tests."""

import datetime as dt
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from rogatory.corpus.compound import Tree, compound

_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_TEXT, _BINARY, _LONG, _TIME, _OBJECT = 0x001F, 0x0102, 0x0003, 0x0040, 0x000D
_READABLE = 6  # flags of a property that may be read and written


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file, or a message, that is attached."""

    name: str
    content: "bytes | Message"
    type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What an Outlook message says; people are pairs of name and address, `headers` what it came with over the net."""

    subject: str
    sender: tuple[str, str]
    to: Sequence[tuple[str, str]]
    body: str = ""
    html: bytes = b""
    sent: dt.datetime | None = None
    delivered: dt.datetime | None = None
    identity: str = ""
    headers: str = ""
    attachments: Sequence[Attachment] = ()


def outlook(message: Message) -> bytes:
    """Return the bytes of a .msg file."""
    names = dict.fromkeys((f"__substg1.0_000{n}0102" for n in (2, 3, 4)), b"")
    return compound({**_tree(message, _head(message, 32)), "__nameid_version1.0": names})


def _head(message: Message, size: int) -> bytes:
    counts = (len(message.to), len(message.attachments))
    return struct.pack("<QIIII", 0, *counts, *counts).ljust(size, b"\0")


def _tree(message: Message, head: bytes) -> Tree:
    texts = {0x001A: "IPM.Note", 0x0037: message.subject, 0x1000: message.body, 0x1035: message.identity}
    texts |= {0x007D: message.headers, 0x0C1A: message.sender[0], 0x5D01: message.sender[1], 0x0C1F: message.sender[1]}
    times = {0x0039: message.sent, 0x0E06: message.delivered}
    tree = _properties(head, texts, {0x1013: message.html} if message.html else {}, {0x3FDE: 65001}, times)
    for number, (name, address) in enumerate(message.to):
        person = _properties(b"\0" * 8, {0x3001: name, 0x39FE: address}, {}, {0x0C15: 1})
        tree[f"__recip_version1.0_#{number:08X}"] = person
    for number, one in enumerate(message.attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = _attached(one)
    return tree


def _attached(one: Attachment) -> Tree:
    texts = {0x3707: one.name, 0x370E: one.type}
    if isinstance(one.content, bytes):
        return _properties(b"\0" * 8, texts, {0x3701: one.content}, {0x3705: 1})
    inner = _tree(one.content, _head(one.content, 24))
    return {**_properties(b"\0" * 8, texts, {}, {0x3705: 5}), f"__substg1.0_3701{_OBJECT:04X}": inner}


def _properties(
    head: bytes,
    texts: dict[int, str],
    blobs: dict[int, bytes],
    numbers: dict[int, int],
    times: dict[int, dt.datetime | None] | None = None,
) -> "dict[str, bytes | Tree]":
    """Return the streams of a storage: one for each property of no fixed length, and the list of all."""
    tree: dict[str, bytes | Tree] = {}
    entries = []
    for number, text in texts.items():
        if text:
            data = text.encode("utf-16-le")
            tree[f"__substg1.0_{number:04X}{_TEXT:04X}"] = data
            entries.append(_entry(number, _TEXT, struct.pack("<II", len(data) + 2, 0)))
    for number, data in blobs.items():
        tree[f"__substg1.0_{number:04X}{_BINARY:04X}"] = data
        entries.append(_entry(number, _BINARY, struct.pack("<II", len(data), 0)))
    entries += [_entry(number, _LONG, struct.pack("<iI", value, 0)) for number, value in numbers.items()]
    for number, moment in (times or {}).items():
        if moment is not None:
            ticks = (moment - _EPOCH) // dt.timedelta(microseconds=1) * 10
            entries.append(_entry(number, _TIME, struct.pack("<Q", ticks)))
    tree["__properties_version1.0"] = head + b"".join(entries)
    return tree


def _entry(number: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<HHI", kind, number, _READABLE) + value
