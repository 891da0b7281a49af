import datetime as dt
import hashlib
import json
import sqlite3
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

from rogatory.errors import IntakeError, RunError
from rogatory.intake import Arrival
from rogatory.record import Record
from rogatory.store import Store, Unit, open_store, open_to_read, write_views
from rogatory.store.audit import Break
from rogatory.store.ids import long_id

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
MARCH = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
LIMIT = 1 << 20


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "out", program="test") as opened:
        yield opened


def come(store: Store, name: str, content: str, *, at: dt.datetime = MARCH, again: bool = False) -> Arrival:
    """Let a document arrive: its original is kept, then it is accepted."""
    path = store.out.parent / name
    path.write_text(content)
    sha256, size = store.originals.keep(path, name, most_bytes=LIMIT)
    arrival = Arrival(file=name, sha256=sha256, bytes=size, received_at=at, received_basis="sidecar")
    store.accept(path, arrival, again=again)
    return arrival


def record_of(unit: Unit, *, urgency: str = "U2") -> Record:
    source = GOLDEN.source.model_copy(update={"file": unit.arrival.file, "sha256": unit.sha256, "deliveries": ()})
    level = GOLDEN.urgency.model_copy(update={"level": urgency})
    return GOLDEN.model_copy(update={"id": unit.sha256[:16], "source": source, "urgency": level})


def units(store: Store, again: Collection[str] = ()) -> list[Unit]:
    """Return what waits to be read, an original once."""
    parts = {part.sha256: part for n in store.mailings.waiting(again) for part in store.mailings.parts(n)}
    return [store.unit(part.sha256, part.id) for part in parts.values()]


def file_all(store: Store, *, again: bool = False) -> None:
    for unit in units(store, [leaf.sha256 for leaf in store.leaves()] if again else []):
        store.file(unit, [record_of(unit)])


def outcomes(store: Store) -> dict[str, str]:
    return {leaf.file: leaf.outcome for leaf in store.leaves()}


def refusal(*, retry: bool = False) -> IntakeError:
    return IntakeError(Path("a.pdf"), "encrypted", "it needs a password", "Ask the sender", retry=retry)


def test_an_original_is_kept_whole_and_private(store: Store) -> None:
    arrival = come(store, "a.pdf", "content")

    kept = store.originals.path(arrival.sha256)
    assert (kept.read_text(), stat.S_IMODE(kept.stat().st_mode)) == ("content", 0o600)


def test_an_original_that_is_too_large_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "big.pdf").write_bytes(b"x" * (LIMIT + 1))

    with pytest.raises(IntakeError, match="more than 1 MiB"):
        store.originals.keep(tmp_path / "big.pdf", "big.pdf", most_bytes=LIMIT)


def test_a_half_copied_original_is_cleared_away(tmp_path: Path) -> None:
    with open_store(tmp_path / "out", program="test") as store:
        (store.originals.folder / ".incoming").write_text("half")
    with open_store(tmp_path / "out", program="test") as store:
        assert list(store.originals.folder.iterdir()) == []


def test_what_is_accepted_waits_until_it_is_filed(store: Store) -> None:
    come(store, "a.pdf", "one")
    before = outcomes(store)
    file_all(store)

    assert (before, outcomes(store)) == ({"a.pdf": "waiting"}, {"a.pdf": "filed"})


def test_the_same_file_again_changes_nothing(store: Store) -> None:
    come(store, "a.pdf", "one")
    file_all(store)
    come(store, "a.pdf", "one")

    assert (units(store), outcomes(store)) == ([], {"a.pdf": "filed"})


def test_again_appends_a_revision(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    file_all(store)
    file_all(store, again=True)

    assert (store.revisions(arrival.sha256), [r.revision for r in store.records()]) == (2, [2])


def test_the_same_bytes_again_are_a_delivery_of_the_record(store: Store) -> None:
    come(store, "a.pdf", "one")
    file_all(store)
    come(store, "b.pdf", "one", at=MARCH + dt.timedelta(days=3))

    (record,) = store.records()
    assert outcomes(store) == {"a.pdf": "filed", "b.pdf": "duplicate"}
    assert [delivery["file"] for delivery in record.view["source"]["deliveries"]] == ["a.pdf", "b.pdf"]
    assert Record.model_validate(record.view).source.deliveries[1].received_basis == "sidecar"


def test_of_two_arrivals_in_one_run_the_earlier_counts(store: Store) -> None:
    come(store, "a.pdf", "one", at=MARCH + dt.timedelta(days=3))
    come(store, "b.pdf", "one")
    file_all(store)

    assert outcomes(store) == {"a.pdf": "duplicate", "b.pdf": "filed"}
    assert [record.view["source"]["file"] for record in store.records()] == ["b.pdf"]


def test_a_refusal_settles_every_part_with_these_bytes(store: Store) -> None:
    come(store, "a.pdf", "one")
    come(store, "b.pdf", "one")
    store.refuse(units(store)[0], refusal())

    assert outcomes(store) == {"a.pdf": "refused", "b.pdf": "refused"}


@pytest.mark.parametrize(
    ("retry", "again", "program", "expected"),
    [
        pytest.param(False, False, "test", "refused", id="final"),
        pytest.param(True, False, "test", "waiting", id="may succeed later"),
        pytest.param(False, True, "test", "waiting", id="asked for again"),
        pytest.param(False, False, "newer", "waiting", id="another version of the program"),
    ],
)
def test_when_a_refused_document_waits_once_more(
    tmp_path: Path, retry: bool, again: bool, program: str, expected: str
) -> None:
    with open_store(tmp_path / "out", program="test") as store:
        come(store, "a.pdf", "one")
        store.refuse(units(store)[0], refusal(retry=retry))
    with open_store(tmp_path / "out", program=program) as store:
        come(store, "a.pdf", "one", again=again)

        assert outcomes(store) == {"a.pdf": expected}


def test_a_failed_new_revision_leaves_the_old_one(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    file_all(store)

    settled = store.refuse(units(store, [arrival.sha256])[0], refusal())

    assert (settled, outcomes(store)) == (0, {"a.pdf": "filed"})


def test_what_could_not_be_read_and_now_can_is_one_submission(store: Store, tmp_path: Path) -> None:
    store.refuse_file(tmp_path / "a.pdf", "a.pdf", refusal(retry=True))
    come(store, "a.pdf", "one")

    assert outcomes(store) == {"a.pdf": "waiting"}


def test_a_changed_file_under_the_same_name_is_a_new_submission(store: Store) -> None:
    come(store, "a.pdf", "one")
    come(store, "a.pdf", "two")

    assert [(leaf.file, leaf.outcome) for leaf in store.leaves()] == [("a.pdf", "waiting"), ("a.pdf", "waiting")]


def test_a_request_that_a_later_run_no_longer_sees_is_not_shown(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    (unit,) = units(store)
    whole = record_of(unit)
    second = whole.model_copy(update={"id": "0" * 16})
    with pytest.raises(ValueError, match="does not belong"):
        store.file(unit, [second])
    store.file(unit, [whole])
    parts = [whole.model_copy(update={"id": segment}) for segment in segments(arrival.sha256)]
    store.file(unit, parts)

    assert {record.short for record in store.records()} == {part.id for part in parts}


def segments(sha256: str) -> list[str]:
    return [hashlib.sha256(f"{sha256}:{n}".encode()).hexdigest()[:16] for n in (1, 2)]


def test_long_ids_begin_with_the_short_ones(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    whole = record_of(units(store)[0])
    part = whole.model_copy(update={"id": segments(arrival.sha256)[1]})

    assert (long_id(whole), long_id(part)[:16]) == (arrival.sha256, part.id)


def test_a_text_is_kept_for_each_version_of_the_reader(store: Store) -> None:
    sha256 = come(store, "a.pdf", "one").sha256
    store.keep_text(sha256, "reader/1", "t1", b"first")
    store.keep_text(sha256, "reader/2", "t2", b"second")

    assert (store.text(sha256, "reader/1"), store.text(sha256, "reader/3")) == (b"first", None)
    assert store.text_of(sha256, "t2") == b"second"


def test_records_are_found_by_the_beginning_of_their_id(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    come(store, "b.pdf", "two")
    file_all(store)

    assert [record.sha256 for record in store.find(arrival.sha256[:10])] == [arrival.sha256]
    assert store.find("%") == []


def test_revisions_and_audit_entries_cannot_be_changed(store: Store) -> None:
    come(store, "a.pdf", "one")
    file_all(store)
    with sqlite3.connect(store.out / "rogatory.db") as db:
        for statement in ("UPDATE revisions SET record = ''", "UPDATE audit SET act = ''", "DELETE FROM audit"):
            with pytest.raises(sqlite3.IntegrityError):
                db.execute(statement)
    db.close()


def test_the_audit_chain_shows_what_was_changed(store: Store) -> None:
    come(store, "a.pdf", "one")
    file_all(store)
    before = store.first_break()
    with sqlite3.connect(store.out / "rogatory.db") as db:
        db.execute("DROP TRIGGER audit_is_kept")
        db.execute("UPDATE audit SET subject = 'x' WHERE n = 2")
    db.close()

    assert (before, store.first_break()) == (None, Break(2, "altered"))


def test_audit_entries_hold_no_value_of_a_letter(store: Store) -> None:
    come(store, "Jane Doe.pdf", "one")
    file_all(store)
    with sqlite3.connect(store.out / "rogatory.db") as db:
        entries = str(db.execute("SELECT * FROM audit").fetchall())
    db.close()

    assert [word for word in ("Jane", "Doe", "412 Js", "DE89") if word in entries] == []


def test_the_views_say_what_the_database_says(store: Store, tmp_path: Path) -> None:
    come(store, "a.pdf", "one")
    come(store, "b.pdf", "two")
    store.set_aside(tmp_path / "b.toml", "b.toml", "sidecar of the document beside it")
    first, second = units(store)
    store.file(first, [record_of(first)])
    store.refuse(second, refusal())

    book = write_views(store)

    out = store.out
    (line,) = (out / "records.jsonl").read_text().splitlines()
    assert Record.model_validate_json(line).id == first.sha256[:16]
    assert [path.name for path in (out / "routed").glob("*/*.json")] == [f"{first.sha256[:16]}.json"]
    (refused,) = (json.loads(text) for text in (out / "refused.jsonl").read_text().splitlines())
    assert refused == {
        "file": "b.pdf",
        "part": 1,
        "name": None,
        "page": None,
        "code": "encrypted",
        "reason": "it needs a password",
        "retry": False,
        "remedy": "Ask the sender",
    }
    assert (book.faults, json.loads((out / "ledger.json").read_text())["parts"]) == ((), book.parts)
    assert book.parts["total"] == sum(n for name, n in book.parts.items() if name != "total") == 3


def test_a_lost_original_unbalances_the_ledger(store: Store) -> None:
    arrival = come(store, "a.pdf", "one")
    file_all(store)
    store.originals.path(arrival.sha256).unlink()

    assert write_views(store).faults == (f"a.pdf, part 1 has lost its original {arrival.sha256}",)


def test_a_record_that_goes_elsewhere_leaves_its_old_folder(store: Store) -> None:
    come(store, "a.pdf", "one")
    (unit,) = units(store)
    store.file(unit, [record_of(unit, urgency="U0")])
    write_views(store)
    before = {path.parent.name for path in store.out.glob("routed/*/*.json")}
    store.file(unit, [record_of(unit)])
    write_views(store)

    assert before == {"review", "evidence_desk", "asset_recovery_desk"}
    assert {path.parent.name for path in store.out.glob("routed/*/*.json")} == {"review"}


def test_a_reader_can_look_while_a_run_writes(store: Store) -> None:
    come(store, "a.pdf", "one")
    file_all(store)

    with open_to_read(store.out) as reading:
        assert [record.view["source"]["file"] for record in reading.records()] == ["a.pdf"]


def test_there_must_be_something_to_look_at(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"no rogatory\.db"), open_to_read(tmp_path):
        pass
