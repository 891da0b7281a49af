"""The long ids under which the store knows records."""

import hashlib

from rogatory.record import Record

_MOST_SEGMENTS = 1000


def long_id(record: Record) -> str:
    """Return all 64 digits of a record's id.

    The short id begins the hash of the part's bytes, or of part hash, ":" and segment number where a
    part holds several requests.

    Raises:
        ValueError: If the short id is neither.
    """
    part = record.source.sha256
    if part.startswith(record.id):
        return part
    for n in range(1, _MOST_SEGMENTS):
        full = hashlib.sha256(f"{part}:{n}".encode()).hexdigest()
        if full.startswith(record.id):
            return full
    raise ValueError(f"record id {record.id} does not belong to a part with hash {part}")
