"""Word documents (.docx) into blocks: letterhead, body, footers and notes; what nobody sees is left out and told."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

from rogatory.errors import IntakeError
from rogatory.reading.limits import MIB
from rogatory.reading.source import Notice
from rogatory.reading.views.blocks import Content, Paragraph, Table, clean
from rogatory.reading.views.lists import Lists
from rogatory.reading.views.words import W, Words

_MOST_XML = 32 * MIB  # of one part; a letter's has a hundredth of it
_MOST_PICTURE = 50 * MIB
_SMALL_PICTURE = 600  # pixels of the shorter side: below it stand logos and signatures
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_BODY = "word/document.xml"
_ENCRYPTED = 1  # APPNOTE 4.4.4, bit 0 of the general purpose flags
# What zipfile and the XML parser raise on files that are not what they say.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, EOFError, RuntimeError, OSError),
    *(ValueError, OverflowError, KeyError, ElementTree.ParseError),
)


def content(data: bytes, name: Path) -> Content:
    """Return the blocks of a Word document.

    Raises:
        IntakeError: `damaged`, `encrypted` or `unpacked_size`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Document(archive, name).content()
    except _BROKEN as error:
        reason = f"the Word document is damaged ({type(error).__name__})"
        raise IntakeError(name, "damaged", reason, "Ask the sender for it as PDF") from error


class _Document:
    """The parts of the file that hold text, read in the order of the page."""

    def __init__(self, archive: zipfile.ZipFile, name: Path) -> None:
        self._archive, self._name = archive, name
        self._names = sorted(archive.namelist())
        numbering, styles = (self._optional(f"word/{part}.xml") for part in ("numbering", "styles"))
        self._words = Words(Lists(numbering, styles))

    def content(self) -> Content:
        """Return headers, body, notes, footers, then pictures and notices."""
        found = Content()
        body = self._tree(_BODY)
        found.blocks += self._around("header")
        found.blocks += self._walk(body)
        for kind in ("footnotes", "endnotes", "footer"):
            found.blocks += self._around(kind)
        found.pictures = list(self._pictures())
        found.notices += self._notices()
        return found

    def _optional(self, part: str) -> ElementTree.Element | None:
        return self._tree(part) if part in self._names else None

    def _tree(self, part: str) -> ElementTree.Element:
        info = self._archive.getinfo(part)
        if info.file_size > _MOST_XML:
            reason = f"its text unpacks to more than {_MOST_XML // MIB} MiB"
            raise IntakeError(self._name, "unpacked_size", reason, "Ask the sender for it as PDF")
        if info.flag_bits & _ENCRYPTED:
            reason = "it is encrypted and cannot be opened without its password"
            raise IntakeError(self._name, "encrypted", reason, "Ask the sender for a copy without one")
        data = self._archive.read(info)
        if b"<!DOCTYPE" in data[:4096]:
            raise IntakeError(self._name, "damaged", "it declares XML entities", "Ask the sender for it as PDF")
        return ElementTree.fromstring(data)

    def _around(self, kind: str) -> list[Paragraph | Table]:
        """Return what stands around the body, once where first and following pages have the same."""
        names = (name for name in self._names if re.fullmatch(rf"word/{kind}\d*\.xml", name))
        return list(dict.fromkeys(block for name in names for block in self._walk(self._tree(name))))

    def _walk(self, parent: ElementTree.Element) -> Iterator[Paragraph | Table]:
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag == f"{_CHOICE}Fallback":
                continue  # the same again for older programs
            elif child.tag not in (f"{W}sectPr", f"{W}del", f"{W}moveFrom"):
                yield from self._walk(child)

    def _paragraph(self, paragraph: ElementTree.Element) -> Iterator[Paragraph | Table]:
        text = clean(self._words.of(paragraph))
        if text.strip():
            yield Paragraph(text.strip(), title=_is_title(paragraph))
        for box in _boxes(paragraph):
            yield from self._walk(box)

    def _table(self, table: ElementTree.Element) -> Iterator[Paragraph | Table]:
        rows = [[self._cell(cell) for cell in _under(row, "tc")] for row in _under(table, "tr")]
        rows = [row for row in rows if any(cell.strip() for cell in row)]
        wide = max(map(len, rows), default=0)
        if wide == 1:
            for row in rows:
                yield Paragraph(row[0])
        elif rows:
            yield Table(tuple((*row, *[""] * (wide - len(row))) for row in rows))

    def _cell(self, cell: ElementTree.Element) -> str:
        lines = []
        for block in self._walk(cell):
            lines += [block.text] if isinstance(block, Paragraph) else [" ".join(row) for row in block.rows]
        return "\n".join(lines)

    def _pictures(self) -> Iterator[bytes]:
        for name in self._names:
            info = self._archive.getinfo(name)
            if name.startswith("word/media/") and info.file_size <= _MOST_PICTURE:
                data = self._archive.read(info)
                if _is_page(data):
                    yield data

    def _notices(self) -> Iterator[Notice]:
        words = self._words
        if words.hidden:
            message = f"{words.hidden} characters that Word does not show were left out."
            yield Notice("hidden_text", 1, message)
        if words.deleted:
            message = "The document holds changes that were not accepted; it was read as if they were."
            yield Notice("tracked_changes", 1, message)
        if "word/comments.xml" in self._names:
            yield Notice("comments", 1, "Comments beside the text are not part of it.")
        if any(name.endswith("vbaProject.bin") for name in self._names):
            yield Notice("macros", None, "The document holds macros; they were not run.")
        embedded = sum(name.startswith("word/embeddings/") for name in self._names)
        if embedded:
            yield Notice("embedded_files", None, f"{embedded} files embedded in the document were not read.")


def _under(parent: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    """Yield the rows or cells of a table, also those that stand in content controls, not those of tables within."""
    for child in parent:
        if child.tag == f"{W}{tag}":
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _under(child, tag)


def _boxes(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the text boxes anchored in a paragraph."""
    for child in parent:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag != f"{_CHOICE}Fallback":
            yield from _boxes(child)


def _is_title(paragraph: ElementTree.Element) -> bool:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val", "").lower().startswith(("heading", "title"))


def _is_page(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return min(picture.size) >= _SMALL_PICTURE
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return False
