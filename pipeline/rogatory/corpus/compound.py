"""Writes compound files ([MS-CFB], version 3), the container of Outlook's messages: storages and streams as a tree."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _SMALL_SECTOR, _SMALL = 512, 64, 4096  # streams below 4096 bytes lie in the mini stream
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_HEADER = 109  # sectors of the allocation table that the header names; enough for 7 MiB


@dataclass(slots=True)
class _Entry:
    """An entry of the directory; siblings hang on each other's right, which is a tree as well."""

    name: str
    kind: int
    child: int = _FREE
    right: int = _FREE
    start: int = _END
    size: int = 0

    def packed(self) -> bytes:
        name = (self.name + "\0").encode("utf-16-le")
        links = struct.pack("<III", _FREE, self.right, self.child)
        head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name), self.kind, 1) + links
        return head + b"\0" * 36 + struct.pack("<IQ", self.start, self.size)


@dataclass(slots=True)
class _Space:
    """Sectors of one size, with the chain of each piece of data in them."""

    size: int
    sectors: list[bytes] = field(default_factory=list)
    chain: list[int] = field(default_factory=list)

    def place(self, data: bytes) -> int:
        """Put data into sectors of its own and return the first."""
        if not data:
            return _END
        start = len(self.sectors)
        self.sectors += [data[i : i + self.size].ljust(self.size, b"\0") for i in range(0, len(data), self.size)]
        self.chain += [*range(start + 1, len(self.sectors)), _END]
        return start


def compound(tree: Tree) -> bytes:
    """Return the file of a tree.

    Raises:
        ValueError: If it would be larger than 7 MiB.
    """
    large, small = _Space(_SECTOR), _Space(_SMALL_SECTOR)
    entries = [_Entry("Root Entry", _ROOT)]
    _add(tree, 0, entries, large, small)
    entries[0].start = large.place(b"".join(small.sectors))
    entries[0].size = len(small.sectors) * _SMALL_SECTOR
    small_table = large.place(_table(small.chain))
    directory = large.place(b"".join(entry.packed() for entry in entries))
    first, count = len(large.sectors), 1
    while (first + count) * 4 > count * _SECTOR:
        count += 1
    if count > _IN_HEADER:
        raise ValueError("the tree is too large for one header")
    small_count = -(-len(small.chain) * 4 // _SECTOR)
    head = _MAGIC + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIII", 0, count, directory, 0, _SMALL)
    head += struct.pack("<IIII", small_table, small_count, _END, 0)
    head += struct.pack(f"<{_IN_HEADER}I", *range(first, first + count), *[_FREE] * (_IN_HEADER - count))
    return head + b"".join(large.sectors) + _table([*large.chain, *[_FAT] * count])


def _table(chain: list[int]) -> bytes:
    whole = [*chain, *[_FREE] * (-len(chain) % (_SECTOR // 4))]
    return struct.pack(f"<{len(whole)}I", *whole)


def _add(tree: Tree, parent: int, entries: list[_Entry], large: _Space, small: _Space) -> None:
    """Enter the streams and storages of a storage, in the order that the format sorts names."""
    before: int | None = None
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        value, number = tree[name], len(entries)
        if before is None:
            entries[parent].child = number
        else:
            entries[before].right = number
        before = number
        if isinstance(value, bytes):
            start = (large if len(value) >= _SMALL else small).place(value)
            entries.append(_Entry(name, _STREAM, start=start, size=len(value)))
        else:
            entries.append(_Entry(name, _STORAGE, start=0))
            _add(value, number, entries, large, small)
