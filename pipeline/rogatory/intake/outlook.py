"""Opens Outlook's .msg files: the same facts, texts and attachments as of any message.

The format is [MS-OXMSG]: a compound file with a stream for each property.
"""

import datetime as dt
import io
import re
import struct
from collections.abc import Iterator
from email.utils import format_datetime, formataddr

import olefile

from rogatory.intake.collector import Collector, Place
from rogatory.intake.message import Attached, deliver, facts, received_at
from rogatory.reading.mime import entity, text_of

_SUBJECT, _BODY, _RTF, _HTML, _HEADERS = 0x0037, 0x1000, 0x1009, 0x1013, 0x007D
_SENT, _DELIVERED, _IDENTITY = 0x0039, 0x0E06, 0x1035
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_NAME, _ADDRESS, _SMTP, _RECIPIENT = 0x3001, 0x3003, 0x39FE, 0x0C15
_FILE, _SHORT_FILE, _DATA, _TYPE, _CONTENT_ID = 0x3707, 0x3704, 0x3701, 0x370E, 0x3712
_TEXT_PAGE, _BODY_PAGE = 0x3FFD, 0x3FDE  # code pages of byte strings
_UNICODE, _BYTES, _BINARY, _TIME, _OBJECT = 0x001F, 0x001E, 0x0102, 0x0040, 0x000D
_ROOT_HEAD, _INNER_HEAD, _OTHER_HEAD = 32, 24, 8  # bytes before the entries of a property stream, 2.4.1
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_MOST = 1000  # attachments or recipients that are looked at
_KINDS = {1: "To", 2: "Cc"}
_PAGES = {0: "cp1252", 65001: "utf-8", 20127: "us-ascii", 28591: "iso-8859-1", 20866: "koi8-r"}
_KEPT = re.compile(r"^(?:from|received|date)[ \t]*:", re.IGNORECASE | re.MULTILINE)
_PROPERTIES = "__properties_version1.0"


class _Node:
    """One storage of the file: a message, a recipient or an attachment."""

    def __init__(self, file: olefile.OleFileIO, path: tuple[str, ...], head: int) -> None:
        self._file, self.path = file, path
        self._fixed = dict(self._entries(head))

    def text(self, number: int) -> str:
        """Return a property that is a string, "" where it is not there."""
        wide = self._stream(number, _UNICODE)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(number, _BYTES)
        return "" if narrow is None else text_of(narrow, self.code_page(self.number(_TEXT_PAGE))).rstrip("\0")

    def binary(self, number: int) -> bytes | None:
        """Return a property that is bytes."""
        return self._stream(number, _BINARY)

    def number(self, number: int) -> int:
        """Return a property that is a whole number, 0 where it is not there."""
        return int(struct.unpack_from("<i", self._fixed.get(number, b"\0" * 8))[0])

    def moment(self, number: int) -> dt.datetime | None:
        """Return a property that is a time: tenths of microseconds since 1601."""
        value = int(struct.unpack("<Q", self._fixed.get(number, b"\0" * 8))[0])
        try:
            return _EPOCH + dt.timedelta(microseconds=value // 10) if value else None
        except OverflowError:
            return None

    def children(self, prefix: str) -> Iterator["_Node"]:
        """Yield the storages whose names begin so, in their order."""
        found = {entry[len(self.path)] for entry in self._file.listdir() if self._is_within(entry, prefix)}
        for name in sorted(found)[:_MOST]:
            yield _Node(self._file, (*self.path, name), _OTHER_HEAD)

    def embedded(self) -> "_Node | None":
        """Return the message that an attachment is."""
        path = (*self.path, f"__substg1.0_{_DATA:04X}{_OBJECT:04X}")
        return _Node(self._file, path, _INNER_HEAD) if self._file.exists([*path, _PROPERTIES]) else None

    def _is_within(self, entry: list[str], prefix: str) -> bool:
        depth = len(self.path)
        return len(entry) > depth and tuple(entry[:depth]) == self.path and entry[depth].startswith(prefix)

    def _stream(self, number: int, kind: int) -> bytes | None:
        path = [*self.path, f"__substg1.0_{number:04X}{kind:04X}"]
        if not self._file.exists(path) or self._file.get_type(path) != olefile.STGTY_STREAM:
            return None
        return bytes(self._file.openstream(path).read())

    def _entries(self, head: int) -> Iterator[tuple[int, bytes]]:
        path = [*self.path, _PROPERTIES]
        data = bytes(self._file.openstream(path).read())[head:] if self._file.exists(path) else b""
        for place in range(0, len(data) - 15, 16):
            yield struct.unpack_from("<H", data, place + 2)[0], data[place + 8 : place + 16]

    def code_page(self, page: int) -> str:
        """Return the name of a code page, Windows-1252 for 0."""
        return _PAGES.get(page, f"cp{page}")


def unpack(data: bytes, name: str, place: Place, collector: Collector) -> None:
    """Take a .msg file apart.

    Raises:
        IntakeError: For the whole submission, where its bounds are passed.
    """
    try:
        with olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_FATAL) as file:
            if file.exists([_PROPERTIES]):
                _take(_Node(file, (), _ROOT_HEAD), name, place, collector)
                return
            if file.exists("EncryptedPackage"):  # [MS-OFFCRYPTO], 2.3.4.4: how Office locks its newer documents
                reason = "it is an Office document that cannot be opened without its password"
                error = collector.error("encrypted", reason, "Ask the sender for a copy without one")
            else:
                error = collector.error("unsupported", "it is an old Office document", "Save it as PDF or .docx")
    except (OSError, struct.error, IndexError, LookupError, ValueError, TypeError, AttributeError) as damage:
        reason = f"the Outlook message is damaged ({type(damage).__name__})"
        error = collector.error("damaged", reason, "Ask the sender for it as PDF, or save it as .eml")
    collector.refuse(name, place, error)


def _take(node: _Node, name: str, place: Place, collector: Collector) -> None:
    if place.depth >= collector.bounds.depth:
        reason = f"messages are nested more than {collector.bounds.depth} deep in it"
        raise collector.error("nesting", reason, "Ask the sender to send the documents themselves")
    whole = entity(_head(node), collector.name)
    if place.depth == 0:
        collector.received_at = received_at(whole.header) or node.moment(_DELIVERED)
    texts = [version for version in _versions(node) if version]
    parts = [entity(text, collector.name) for text in texts]
    attachments = list(node.children("__attach_version1.0_"))
    plain = [_attached(one) for one in attachments if one.embedded() is None]
    deliver(whole, [parts] if parts else [], plain, name, place, collector)
    if not texts and node.binary(_RTF):
        error = collector.error(
            "unsupported", "its text is in Outlook's own Rich Text alone", "Save the message as .eml"
        )
        collector.refuse("message text", place.within(name, None), error)
    for one in attachments:
        inner = one.embedded()
        if inner is not None:
            inner_name = f"{inner.text(_SUBJECT).replace('/', '-') or 'message'}.msg"
            _take(inner, inner_name, place.within(name, facts(whole.header)), collector)


def _head(node: _Node) -> bytes:
    """Return the header: as it came over the net where Outlook kept it, else put together from what it knows."""
    kept = node.text(_HEADERS)
    if _KEPT.search(kept):
        return f"{kept.strip()}\n\n".encode("utf-8", "surrogatepass")
    address = next((a for a in (node.text(_SENDER_SMTP), node.text(_SENDER_ADDRESS)) if "@" in a), "")
    told = [("From", formataddr((node.text(_SENDER_NAME), address))), ("Subject", node.text(_SUBJECT))]
    for number, kind in _KINDS.items():
        told.append((kind, ", ".join(_recipients(node, number))))
    sent = node.moment(_SENT) or node.moment(_DELIVERED)
    told += [("Date", format_datetime(sent) if sent else ""), ("Message-ID", node.text(_IDENTITY))]
    lines = (f"{name}: {' '.join(value.split())}\n" for name, value in told if value.strip())
    return f"{''.join(lines)}\n".encode("utf-8", "surrogatepass")


def _recipients(node: _Node, kind: int) -> Iterator[str]:
    for one in node.children("__recip_version1.0_"):
        if one.number(_RECIPIENT) == kind:
            address = one.text(_SMTP) or one.text(_ADDRESS)
            yield formataddr((one.text(_NAME), address)) if "@" in address else one.text(_NAME)


def _versions(node: _Node) -> Iterator[bytes]:
    """Yield the text as entities: plain, then HTML."""
    plain, html = node.text(_BODY), node.binary(_HTML)
    if plain.strip():
        yield b"Content-Type: text/plain; charset=utf-8\n\n" + plain.encode("utf-8", "replace")
    if html:
        page = node.code_page(node.number(_BODY_PAGE))
        yield f"Content-Type: text/html; charset={page}\n\n".encode() + html
    elif not plain.strip() and (wide := node.text(_HTML)):
        yield b"Content-Type: text/html; charset=utf-8\n\n" + wide.encode("utf-8", "replace")


def _attached(node: _Node) -> Attached:
    name = node.text(_FILE) or node.text(_SHORT_FILE)
    kind = node.text(_TYPE).lower() or "application/octet-stream"
    return Attached(name or None, kind, bool(node.text(_CONTENT_ID)), lambda: node.binary(_DATA) or b"")
