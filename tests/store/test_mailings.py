import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rogatory.record import Mail
from rogatory.store import Store, open_store
from rogatory.store.rows import stored_record


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "out", program="test") as opened:
        yield opened


def test_a_view_is_kept_beside_its_text(store: Store) -> None:
    with store._writing() as db:
        db.execute("INSERT INTO originals VALUES ('a', 1, '')")
    store.keep_text("a", "reader/1", "t1", b"text", b"%PDF-view")

    pages = store.pages_of("a", "t1")
    assert pages is not None
    assert (pages.parent.name, pages.read_bytes()) == ("views", b"%PDF-view")


def test_without_a_view_the_original_has_the_pages(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-")
    sha256, _ = store.originals.keep(tmp_path / "a.pdf", "a.pdf", most_bytes=99)

    assert store.pages_of(sha256, "any") == store.originals.path(sha256)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("PB-2026-3310", Mail(number="PB-2026-3310"), id="number of the post book"),
        pytest.param("<1@court.example>", Mail(message_id="<1@court.example>"), id="Message-ID"),
    ],
)
def test_records_of_version_1_0_name_their_mail_in_a_word(word: str, expected: Mail) -> None:
    row = {"record": json.dumps({"source": {"mail": word}}), "id": "a", "short": "a", "sha256": "a", "n": 1}

    view = stored_record(row, []).view  # type: ignore[arg-type]  # a row is read by its names alone

    assert (Mail.model_validate(word), view["source"]["mail"]) == (expected, expected.model_dump(mode="json"))
