"""The door to mails and archives: bytes in, their parts out, taken apart where they can do no harm."""

from dataclasses import replace
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.intake import archive, mailbox, message, outlook
from rogatory.intake.collector import Bounds, Collector, Opener, Place
from rogatory.intake.opened import Opened, from_bytes, to_bytes
from rogatory.reading.kinds import HEAD, Kind, kind_of
from rogatory.reading.limits import MIB, Limits
from rogatory.reading.sandbox import run_limited

_OPENERS: dict[Kind, Opener] = {
    "mail": message.unpack,
    "archive": archive.unpack,
    "outlook": outlook.unpack,
    "mailbox": mailbox.unpack,
}


def open_submission(original: Path, name: Path, limits: Limits, bounds: Bounds | None = None) -> Opened:
    """Take a mail or archive apart in a child process of its own.

    Args:
        original: Where its bytes lie.
        name: How the user knows it.
        limits: What the child may cost.
        bounds: How much it may hold; the default where None.

    Raises:
        IntakeError: If all of it is refused. What is refused within it is told in the pieces.
    """
    bounds = bounds or Bounds()
    data = original.read_bytes()
    roomy = replace(limits, result_bytes=bounds.unpacked_bytes + 16 * MIB)
    return from_bytes(run_limited(_opened, data, name, bounds, name=name, limits=roomy))


def _opened(data: bytes, name: Path, bounds: Bounds) -> bytes:
    return to_bytes(unpacked(data, name, bounds))


def unpacked(data: bytes, name: Path, bounds: Bounds) -> Opened:
    """Take a mail or archive apart; runs in the sandbox's child.

    Raises:
        IntakeError: If all of it is refused.
    """
    collector = Collector(name, bounds, _OPENERS)
    kind = kind_of(data[:HEAD], name.name)
    if not data.strip():
        raise IntakeError(name, "empty", "the file is empty", "Ask the sender for the file again")
    collector.take(data, name.name, Place(), kind)
    return Opened(tuple(collector.pieces), collector.received_at)
