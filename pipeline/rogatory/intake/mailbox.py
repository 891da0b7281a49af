"""Cuts a mailbox into its messages."""

import re
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.intake.collector import Collector, Place

MOST = 10_000  # messages of one mailbox; one of the size that is read holds a tenth of that
# "From sender day": the line that begins a message, at the start or behind an empty line (RFC 4155, appendix A).
_BEGINS = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\b\d{1,2}:\d{2}(?::\d{2})?\b[^\r\n]*\d{4}[^\r\n]*\r?\n"
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def open_mailbox(original: Path, name: Path) -> list[bytes]:
    """Return the messages of a mailbox, without the lines that part them and the quoting of lines like these.

    It only looks for lines, so it needs no child process.

    Raises:
        IntakeError: `damaged` if no message begins in it, `messages` if it has too many.
    """
    return messages_in(original.read_bytes(), name)


def messages_in(data: bytes, name: Path) -> list[bytes]:
    """Do as `open_mailbox` with the bytes of one."""
    places = [(found.start(), found.end()) for found in _BEGINS.finditer(data)]
    if not places:
        reason = "it is no mailbox: no message begins in it"
        raise IntakeError(name, "damaged", reason, "Export the messages again, as .eml files")
    if len(places) > MOST:
        reason = f"it has {len(places)} messages, more than the {MOST} that are read"
        raise IntakeError(name, "messages", reason, "Export the messages in several mailboxes")
    ends = [start for start, _ in places[1:]] + [len(data)]
    pieces = (data[begin:end] for (_, begin), end in zip(places, ends, strict=True))
    return [_QUOTED.sub(rb"\1", piece).rstrip(b"\r\n") + b"\n" for piece in pieces]


def unpack(data: bytes, name: str, place: Place, collector: Collector) -> None:
    """Take every message of a mailbox that is attached to a mail or lies in an archive.

    Raises:
        IntakeError: For the whole submission, where its bounds are passed.
    """
    inside = place.within(name, None)
    for number, message in enumerate(messages_in(data, collector.name), 1):
        collector.take(message, f"{number}.eml", inside, "mail")
