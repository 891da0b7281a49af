"""Files the golden record in an output folder."""

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rogatory.intake import Arrival
from rogatory.record import Record
from rogatory.store import open_store

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())


def file_golden(out: Path, name: str = "a.pdf", *, content: str = "", **changes: Any) -> str:
    """File the golden record with changes, as read from a file of this name, and return its id of 64 digits."""
    with open_store(out, program="test") as store:
        path = out.parent / name
        path.write_text(content or name)
        sha256, size = store.originals.keep(path, name, most_bytes=1 << 20)
        moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
        arrival = Arrival(file=name, sha256=sha256, bytes=size, received_at=moment, received_basis="sidecar")
        part = store.accept(path, arrival, again=False)
        source = GOLDEN.source.model_copy(update={"file": name, "sha256": sha256, "deliveries": ()})
        record = GOLDEN.model_copy(update={"id": sha256[:16], "source": source, **changes})
        store.file(store.unit(sha256, part), [record])
    return hashlib.sha256((content or name).encode()).hexdigest()


@pytest.fixture
def filed_in() -> Callable[..., str]:
    return file_golden
