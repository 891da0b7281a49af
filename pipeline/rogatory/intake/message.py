"""Opens a message: its headers as facts, its own text, and everything attached to it however it is marked."""

import datetime as dt
import hashlib
import io
import mimetypes
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath

from PIL import Image, UnidentifiedImageError

from rogatory.intake.collector import Collector, Place
from rogatory.reading.kinds import kind_of
from rogatory.reading.mime import Budget, Entity, addresses, entity, inner, values, words
from rogatory.record import Mail

BODY = "message"  # what a message's own text is called among its parts
_KEPT = ("from", "sender", "to", "cc", "date", "subject", "message-id")  # headers that belong to the text
_REPORTED = ("authentication-results", "arc-authentication-results", "received-spf")
_MOST_REPORTS, _LONGEST_REPORT = 8, 2000
_SMALL_PICTURE = 600  # pixels of the shorter side; a page that is photographed or scanned has more
_TEXT = frozenset({"text/plain", "text/html", "text/enriched"})
_NO_DOCUMENTS = {
    "application/pkcs7-signature": "signature of the message, not checked",
    "application/x-pkcs7-signature": "signature of the message, not checked",
    "application/pgp-signature": "signature of the message, not checked",
    "application/pgp-keys": "key of the sender",
    "text/calendar": "calendar entry",
    "text/vcard": "address card",
    "text/x-vcard": "address card",
    "text/directory": "address card",
    "message/delivery-status": "report of a mail server",
    "message/disposition-notification": "report of a mail program",
    "text/rfc822-headers": "headers of another message",
}
_LOCKED = {
    "application/ms-tnef": ("winmail", "it is packed by Outlook (winmail.dat)", "as plain text or HTML"),
    "application/vnd.ms-tnef": ("winmail", "it is packed by Outlook (winmail.dat)", "as plain text or HTML"),
    "application/pkcs7-mime": ("smime", "it is signed or encrypted as one block (S/MIME)", "without S/MIME"),
    "application/x-pkcs7-mime": ("smime", "it is signed or encrypted as one block (S/MIME)", "without S/MIME"),
    "multipart/encrypted": ("encrypted", "it is encrypted (PGP)", "without encryption"),
    "message/partial": ("unsupported", "it is a fragment of a longer message", "in one piece"),
    "message/external-body": ("unsupported", "it lies elsewhere, and nothing is fetched", "with the document itself"),
}
_BY_NAME = {".p7m": "application/pkcs7-mime", ".p7s": "application/pkcs7-signature"}


@dataclass(slots=True)
class _Content:
    """The texts of a message, each in its versions, and what else it has."""

    texts: list[list[Entity]] = field(default_factory=list)
    others: list[Entity] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Attached:
    """Something that came with a message's text; `inline` where that refers to it. `data` may raise ValueError."""

    name: str | None
    type: str
    inline: bool
    data: Callable[[], bytes]


def unpack(data: bytes, name: str, place: Place, collector: Collector) -> None:
    """Take a message's own text and all that it brings.

    Raises:
        IntakeError: For the whole submission, where its bounds are passed.
    """
    whole = entity(data, collector.name)
    if place.depth == 0:
        collector.received_at = received_at(whole.header)
    content = _Content()
    _walk(whole, content, Budget(collector.name), 0)
    deliver(whole, content.texts, [_attached(part) for part in content.others], name, place, collector)


def deliver(
    whole: Entity,
    texts: list[list[Entity]],
    attached: Sequence[Attached],
    name: str,
    place: Place,
    collector: Collector,
) -> None:
    """Hand a message's own text and what came with it to the collector.

    A text without a word is set aside where there is something else.

    Args:
        whole: Its header counts.
        texts: The texts, each in its versions.
        attached: What came with them.
        name: What the message is called.
        place: Where it lies.
        collector: What takes them.

    Raises:
        IntakeError: For the whole submission, where its bounds are passed.
    """
    inside = place.within(name, facts(whole.header))
    first = len(collector.pieces)
    if texts or not attached:
        collector.keep(own_text(whole, texts), BODY, inside, "mail")
    for number, one in enumerate(attached, 1):
        _take(one, number, inside, collector)
    documents = sum(piece.data is not None for piece in collector.pieces[first:])
    if texts and documents > 1 and not any(_says_something(part) for group in texts for part in group):
        collector.reconsider(first, "the message has no text of its own")


def _attached(part: Entity) -> Attached:
    # some programs mark as attached what their own text refers to
    return Attached(part.name, part.type, bool(part.header.get("content-id")), part.content)


def _walk(part: Entity, content: _Content, budget: Budget, depth: int) -> None:
    """Sort the entities of a message into its texts and what else it has."""
    parts = inner(part, budget, depth) if part.type.startswith("multipart/") and part.type not in _LOCKED else []
    if parts and part.type == "multipart/alternative":
        versions = _Content()
        for one in parts:
            _walk(one, versions, budget, depth + 1)
        content.texts += [[text for group in versions.texts for text in group]] if versions.texts else []
        content.others += versions.others
    elif parts:
        for one in parts:
            _walk(one, content, budget, depth + 1)
    elif (part.type in _TEXT and not part.attached and not part.name) or _broken(part):
        content.texts.append([part])
    else:
        content.others.append(part)


def _broken(part: Entity) -> bool:
    """Tell whether a multipart has no parts: its text is then all there is."""
    return part.type.startswith("multipart/") and part.type not in _LOCKED


def own_text(whole: Entity, texts: list[list[Entity]]) -> bytes:
    """Return a message's own text as a message without attachments and without the traces of its way.

    So two copies that came by different ways are the same bytes.
    """
    head = [line for name in _KEPT for line in _lines(whole.header, name)]
    groups = [_multipart("alternative", [_bare(part) for part in group]) for group in texts]
    return b"\n".join([*head, _multipart("mixed", groups)])


def _bare(part: Entity) -> bytes:
    """Return a text with no headers but those that say how it is written; of a whole message there are more."""
    head = [line for name in ("content-type", "content-transfer-encoding") for line in _lines(part.header, name)]
    return b"\n".join([*head, b"", part.body])


def _lines(header: Message, name: str) -> list[bytes]:
    return [f"{name.title()}: {value}".encode("utf-8", "surrogateescape") for value in values(header, name)]


def _multipart(kind: str, parts: list[bytes]) -> bytes:
    """Return a multipart; its boundary is told from its content, so that the same content gives the same bytes."""
    mark = b"=_" + hashlib.sha256(b"\0".join(parts)).hexdigest()[:32].encode()
    head = b'Content-Type: multipart/%s; boundary="%s"\n\n' % (kind.encode(), mark)
    return head + b"".join(b"--%s\n%s\n" % (mark, part) for part in parts) + b"--%s--\n" % mark


def _says_something(part: Entity) -> bool:
    try:
        text = part.text()
    except ValueError:
        return True
    return bool(re.sub(r"<[^>]*>|&nbsp;|\s", "", text) if part.type == "text/html" else text.strip())


def _take(one: Attached, number: int, place: Place, collector: Collector) -> None:
    name = one.name or f"attachment-{number}{mimetypes.guess_extension(one.type) or ''}"
    kind = _BY_NAME.get(PurePosixPath(name).suffix.lower(), one.type)
    if name.lower() == "winmail.dat":
        kind = "application/ms-tnef"
    if kind in _NO_DOCUMENTS:
        collector.set_aside(name, place, _NO_DOCUMENTS[kind])
    elif kind in _LOCKED:
        code, reason, how = _LOCKED[kind]
        collector.refuse(name, place, collector.error(code, reason, f"Ask the sender to send it {how}"))
    else:
        _document(one, name, place, collector)


def _document(one: Attached, name: str, place: Place, collector: Collector) -> None:
    try:
        data = one.data()
    except ValueError:
        reason, remedy = "the mail's encoding of it is broken", "Ask the sender to send it again"
        collector.refuse(name, place, collector.error("damaged", reason, remedy))
        return
    if not data.strip():
        collector.refuse(name, place, collector.error("empty", "the file is empty", "Ask the sender for it again"))
    elif one.type in ("message/rfc822", "message/global"):
        collector.take(data, one.name or _subject(data, name, collector), place, "mail")
    elif one.inline and _is_small_picture(data):
        collector.set_aside(name, place, "small picture within the message's text")
    else:
        collector.take(data, name if one.name else _with_ending(name, data), place)


def _with_ending(name: str, data: bytes) -> str:
    """Return a name that was made up with the ending that its bytes call for."""
    return f"{PurePosixPath(name).stem}.pdf" if kind_of(data, "") == "pdf" else name


def _subject(data: bytes, name: str, collector: Collector) -> str:
    """Name an attached message after its subject."""
    subject = _first(entity(data, collector.name).header, "subject")
    return f"{subject.replace('/', '-')}.eml" if subject else name


def _is_small_picture(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return min(picture.size) < _SMALL_PICTURE
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return False


def facts(header: Message) -> Mail:
    """Return what a message's header says."""
    identity, subject = _first(header, "message-id"), _first(header, "subject")
    senders = addresses(values(header, "from")) or addresses(values(header, "sender"))
    reports = [report for name in _REPORTED for report in values(header, name)]
    return Mail(
        message_id=identity,
        sender=senders[0] if senders else None,
        to=addresses(values(header, "to")),
        cc=addresses(values(header, "cc")),
        date=_moment(_first(header, "date")),
        subject=subject,
        authentication=tuple(words(report)[:_LONGEST_REPORT] for report in reports[:_MOST_REPORTS]),
    )


def received_at(header: Message) -> dt.datetime | None:
    """Return when the last server took the message, by its topmost Received line; None where none can be read."""
    lines = values(header, "received")
    return _moment(lines[0].rpartition(";")[2]) if lines else None


def _first(header: Message, name: str) -> str | None:
    found = values(header, name)
    return (words(found[0]) or None) if found else None


def _moment(written: str | None) -> dt.datetime | None:
    try:
        moment = parsedate_to_datetime(" ".join((written or "").split()))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # "-0000" says that the zone is not known, RFC 5322, 3.3
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
