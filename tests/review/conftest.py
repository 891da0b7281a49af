"""A site over a small database: records made from the golden one, people of every role, sessions without log-ins."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rogatory.intake import Arrival
from rogatory.office import Office
from rogatory.record import Record
from rogatory.review.app import make_app
from rogatory.review.visit import COOKIE, csrf_of
from rogatory.store import open_store
from rogatory.store.accounts import ROLES
from rogatory.store.site import open_site

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
TODAY = dt.date(2026, 11, 24)
TEXT = GOLDEN.source.text_sha256


@dataclass(frozen=True)
class Desk:
    """The site and its folder; `as_` gives a client that is logged in under a name."""

    out: Path
    client: TestClient

    def as_(self, name: str) -> TestClient:
        token = f"session of {name}"
        other = TestClient(self.client.app, base_url="https://testserver", follow_redirects=False)
        other.cookies.set(COOKIE, token)
        other.headers["x-csrf-token"] = csrf_of(token)
        return other

    def audit(self) -> list[str]:
        with open_site(self.out, Office()) as store:
            return [row["act"] for row in store.connection.execute("SELECT act FROM audit ORDER BY n")]


def file_record(out: Path, name: str = "a.pdf", **changes: Any) -> str:
    """File the golden record with changes under a name, and return its short id."""
    with open_store(out, program="test") as store:
        path = out.parent / name
        path.write_text(name)
        sha256, size = store.originals.keep(path, name, most_bytes=1 << 20)
        moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
        arrival = Arrival(file=name, sha256=sha256, bytes=size, received_at=moment, received_basis="sidecar")
        store.accept(path, arrival, again=False)
        waiting = [part for n in store.mailings.waiting(()) for part in store.mailings.parts(n)]
        for unit in [store.unit(part.sha256, part.id) for part in waiting]:
            source = GOLDEN.source.model_copy(update={"file": name, "sha256": unit.sha256, "deliveries": ()})
            store.file(unit, [GOLDEN.model_copy(update={"id": unit.sha256[:16], "source": source, **changes})])
    return hashlib.sha256(name.encode()).hexdigest()[:16]


@pytest.fixture
def filed() -> Callable[..., str]:
    return file_record


@pytest.fixture
def golden() -> Record:
    return GOLDEN


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    out = tmp_path / "out"
    file_record(out)
    with open_site(out, Office()) as store:
        people = [(role, role, ()) for role in ROLES if role != "caseworker"]
        people += [("here", "caseworker", (GOLDEN.route.desk,)), ("elsewhere", "caseworker", ("jit_desk",))]
        people += [("intake2", "intake", ())]
        for name, role, desks in people:
            account = store.accounts.add(name, role, "no hash", desks=desks)
            store.accounts.begin(f"session of {name}", account.id)
    app = make_app(out, Office(), today=lambda: TODAY)
    yield Desk(out, TestClient(app, base_url="https://testserver", follow_redirects=False))
    app.state.site.drawer.close()
