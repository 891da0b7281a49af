"""Takes an e-mail apart into its entities by hand, since the standard parser has no limits."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import collapse_rfc2231_value, getaddresses
from pathlib import Path

from rogatory.errors import IntakeError

MOST_ENTITIES = 1000  # of one file; a mail of a court has ten
MOST_DEEP = 10  # multiparts within multiparts
_MOST_HEADER = 1 << 18  # bytes of one entity's header; real ones stay below a tenth of it
_HEADER_END = re.compile(rb"\r?\n[ \t]*\r?\n|\A\r?\n")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PARSER = BytesHeaderParser()
# What mail programs write, to what they mean by it; "" is tried as UTF-8 first.
_CHARSETS = {"iso-8859-1": "cp1252", "us-ascii": "", "ascii": "", "gb2312": "gb18030", "gbk": "gb18030"}


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity of a message: its header, and its content as it stands in the mail."""

    header: Message
    body: bytes

    @property
    def type(self) -> str:
        """Return the content type, in small letters."""
        return self.header.get_content_type()

    @property
    def name(self) -> str | None:
        """Return the file name, wherever it is written."""
        for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
            found = self.header.get_param(parameter, header=header)
            if found:
                written = collapse_rfc2231_value(found, errors="replace") if isinstance(found, tuple) else found
                return " ".join(words(written).split()) or None
        return None

    @property
    def attached(self) -> bool:
        """Whether the sender marked it as an attachment."""
        return self.header.get_content_disposition() == "attachment"

    @property
    def charset(self) -> str:
        """Return the character set that the header names, or "" where it names none."""
        found = self.header.get_content_charset()
        return found or ""

    def content(self) -> bytes:
        """Return the content without its transfer encoding; what is not so encoded is returned as it stands.

        Raises:
            ValueError: If the encoding is broken.
        """
        encoding = str(self.header.get("content-transfer-encoding", "")).strip().lower()
        if encoding == "base64":
            return _from_base64(self.body)
        if encoding == "quoted-printable":
            return quopri.decodestring(self.body)
        if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
            return _from_uu(self.body)
        return self.body

    def text(self) -> str:
        """Return the content as text; what the named character set cannot read is read as best it can."""
        return text_of(self.content(), self.charset)


@dataclass(slots=True)
class Budget:
    """How many entities of a file have been met."""

    name: Path
    entities: int = 0

    def spend(self, depth: int) -> None:
        """Count one entity.

        Raises:
            IntakeError: `mime_parts` or `mime_nesting`.
        """
        self.entities += 1
        again = "Ask the sender to send the documents as PDF files in a plain mail"
        if self.entities > MOST_ENTITIES:
            raise IntakeError(self.name, "mime_parts", f"it has more than {MOST_ENTITIES} parts", again)
        if depth > MOST_DEEP:
            reason = f"its parts are nested more than {MOST_DEEP} deep"
            raise IntakeError(self.name, "mime_nesting", reason, again)


def entity(data: bytes, name: Path) -> Entity:
    """Part a message or a part of one into header and content.

    Raises:
        IntakeError: `mime_header` if the header has no end for a quarter of a megabyte.
    """
    end = _HEADER_END.search(data, 0, _MOST_HEADER)
    if end is None and len(data) > _MOST_HEADER:
        remedy = "Ask the sender to send the documents as PDF files"
        raise IntakeError(name, "mime_header", "its header does not end", remedy)
    head, body = (data, b"") if end is None else (data[: end.start()], data[end.end() :])
    return Entity(_PARSER.parsebytes(head + b"\n\n"), body)


def inner(whole: Entity, budget: Budget, depth: int) -> list[Entity]:
    """Return the entities of a multipart; none where its boundary does not occur.

    Raises:
        IntakeError: As `entity` and `Budget.spend`.
    """
    boundary = whole.header.get_boundary()
    if not boundary:
        return []
    mark = re.escape(boundary.encode("utf-8", "surrogateescape"))
    found = []
    for piece in _between(whole.body, re.compile(rb"^--" + mark + rb"(--)?[ \t]*(?:\r?\n|\Z)", re.MULTILINE)):
        budget.spend(depth)
        found.append(entity(piece, budget.name))
    return found


def _between(body: bytes, line: re.Pattern[bytes]) -> Iterator[bytes]:
    """Yield what stands between the lines of a boundary; the last part may lack its end."""
    start = None
    for mark in line.finditer(body):
        if start is not None:
            yield _without_last_break(body[start : mark.start()])
        if mark[1]:
            return
        start = mark.end()
    if start is not None and body[start:].strip():
        yield body[start:]


def _without_last_break(piece: bytes) -> bytes:
    """Drop the line end that belongs to the boundary, RFC 2046, 5.1.1."""
    if piece.endswith(b"\r\n"):
        return piece[:-2]
    return piece.removesuffix(b"\n")


def values(header: Message, name: str) -> list[str]:
    """Return every value of a header as it stands; bytes beyond ASCII are surrogates."""
    return [str(value) for key, value in header.raw_items() if key.lower() == name]


def words(value: str) -> str:
    """Return a header's value as text: encoded words read, folded lines joined, control characters gone."""
    try:
        pieces = decode_header(value)
    except (HeaderParseError, binascii.Error, ValueError):
        pieces = [(value, None)]
    written = "".join(piece if isinstance(piece, str) else _piece(piece, charset) for piece, charset in pieces)
    written = written if written.strip() else value  # what was no word after all
    if any(0xDC80 <= ord(char) <= 0xDCFF for char in written):
        # bytes beyond ASCII that the header holds as they are, as RFC 6532 allows
        written = text_of(written.encode("utf-8", "surrogateescape"), "")
    return " ".join(_CONTROL.sub("", written).split())


def _piece(piece: bytes, charset: str | None) -> str:
    # what is no encoded word comes back as raw-unicode-escape
    return text_of(piece, charset) if charset else piece.decode("raw-unicode-escape", "surrogateescape")


def addresses(written: list[str]) -> tuple[str, ...]:
    """Return the mailboxes of address headers, each as "Name <address>" or the address alone."""
    found = getaddresses([re.sub(r"\s+", " ", str(value)) for value in written])
    told = ((words(name), words(address)) for name, address in found)
    return tuple(f"{name} <{address}>" if name and name != address else address for name, address in told if address)


def text_of(content: bytes, charset: str) -> str:
    """Return bytes as text: as the named character set, else UTF-8, else Windows-1252; nothing is dropped."""
    for candidate in (_CHARSETS.get(charset.lower(), charset), "utf-8-sig"):
        try:
            return content.decode(candidate) if candidate else content.decode("utf-8-sig")
        except (LookupError, UnicodeError, ValueError):
            continue
    return content.decode("cp1252", "replace")


def _from_base64(body: bytes) -> bytes:
    """Return what base64 stands for, however it is broken off; letters that are none of it are passed over."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _from_uu(body: bytes) -> bytes:
    out = bytearray()
    for line in body.splitlines():
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:
            # some encoders write a wrong length of the last line: take as many letters as it tells
            out += binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3])
    return bytes(out)
