"""What comes out of a mail or an archive, and how it crosses from the child that opened it."""

import datetime as dt
import json
import struct
from dataclasses import dataclass
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.kinds import Kind
from rogatory.record import Mail


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing within a submission: a document, or what is no document and why.

    `name` says where it lies, such as "order.pdf" or "annexes.zip/law.pdf"; a message's own text is "message".
    `data` is None where it is refused or set aside. `mail` is the message that it came with. `refusal` and
    `set_aside` exclude each other.
    """

    name: str
    kind: Kind
    data: bytes | None
    mail: Mail | None = None
    refusal: IntakeError | None = None
    set_aside: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission taken apart; `received_at` is when the outermost message reached its last server, if it says so."""

    pieces: tuple[Piece, ...]
    received_at: dt.datetime | None = None


def to_bytes(opened: Opened) -> bytes:
    """Write the length of a JSON head, the head, then the documents one after the other."""
    head = {
        "received_at": opened.received_at.isoformat() if opened.received_at else None,
        "pieces": [
            {
                "name": piece.name,
                "kind": piece.kind,
                "size": None if piece.data is None else len(piece.data),
                "mail": piece.mail.model_dump(mode="json") if piece.mail else None,
                "refusal": _told(piece.refusal) if piece.refusal else None,
                "set_aside": piece.set_aside,
            }
            for piece in opened.pieces
        ],
    }
    encoded = json.dumps(head, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return b"".join([struct.pack("<Q", len(encoded)), encoded, *(p.data for p in opened.pieces if p.data is not None)])


def from_bytes(encoded: bytes) -> Opened:
    """Read what `to_bytes` wrote."""
    (length,) = struct.unpack_from("<Q", encoded)
    place = 8 + length
    head = json.loads(encoded[8:place])
    pieces = []
    for told in head["pieces"]:
        data = None if told["size"] is None else encoded[place : place + told["size"]]
        place += told["size"] or 0
        mail = Mail.model_validate(told["mail"]) if told["mail"] else None
        refusal = IntakeError(Path(told["name"]), *told["refusal"]) if told["refusal"] else None
        pieces.append(Piece(told["name"], told["kind"], data, mail, refusal, told["set_aside"]))
    received = head["received_at"]
    return Opened(tuple(pieces), dt.datetime.fromisoformat(received) if received else None)


def _told(error: IntakeError) -> tuple[str, str, str, int | None, bool]:
    return error.code, error.reason, error.remedy, error.page, error.retry
