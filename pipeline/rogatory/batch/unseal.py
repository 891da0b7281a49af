"""Takes apart the mails and archives that wait, each document safe on disk before it counts as there."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from rogatory.batch.parts import Reader
from rogatory.errors import IntakeError
from rogatory.intake import Arrival, Opened, Piece, part_arrival
from rogatory.store import Store, Unit
from rogatory.store.mailings import Entry

logger = logging.getLogger(__name__)


def unseal(store: Store, reader: Reader, stopping: Callable[[], bool]) -> Iterator[int]:
    """Take apart what is sealed until nothing is, and yield the numbers of first parts that were not known before.

    A kill or a stop between two of them leaves the rest sealed; a kill within one leaves that one sealed.
    """
    while waiting := store.mailings.sealed():
        for unit in waiting:
            if stopping():
                return
            try:
                if unit.arrival.kind == "mailbox":
                    yield from _listed(store, reader, unit)
                else:
                    _opened(store, reader, unit)
            except IntakeError as error:
                store.refuse(unit, error)
                logger.info("refused %s: %s", unit.sha256[:16], error.code)


def _opened(store: Store, reader: Reader, unit: Unit) -> None:
    opened = reader.opened(_original(store, unit), Path(unit.arrival.file))
    store.mailings.opened(unit.part, [_entry(store, piece, opened, unit.arrival) for piece in opened.pieces])
    logger.info("opened %s, %d parts", unit.sha256[:16], len(opened.pieces))


def _entry(store: Store, piece: Piece, opened: Opened, whole: Arrival) -> Entry:
    if piece.data is None:
        return Entry(piece.name, refusal=piece.refusal, set_aside=piece.set_aside)
    sha256 = store.originals.keep_bytes(piece.data)
    return Entry(piece.name, part_arrival(whole, piece, sha256, opened.received_at))


def _listed(store: Store, reader: Reader, unit: Unit) -> list[int]:
    """Enter the messages of a mailbox; one that stands in it twice is a submission each time."""
    whole = unit.arrival
    times: dict[str, int] = {}
    messages: list[tuple[Path, Arrival]] = []
    box = store.mailings.path_of(unit.part)
    for n, data in enumerate(reader.messages(_original(store, unit), Path(whole.file)), 1):
        sha256 = store.originals.keep_bytes(data)
        times[sha256] = times.get(sha256, 0) + 1
        again = f"#{times[sha256]}" if times[sha256] > 1 else ""
        told = {"file": f"{whole.file}, message {n}", "sha256": sha256, "bytes": len(data), "kind": "mail"}
        messages.append((Path(f"{box}/message{again}"), Arrival.model_validate(whole.model_dump() | told)))
    return store.mailings.listed(unit.part, messages, whole.file)


def _original(store: Store, unit: Unit) -> Path:
    path = store.originals.path(unit.sha256)
    if not path.is_file():
        reason, remedy = "its original is gone from the output folder", "Process the file again from the inbox"
        raise IntakeError(Path(unit.arrival.file), "original_lost", reason, remedy, retry=True)
    return path
