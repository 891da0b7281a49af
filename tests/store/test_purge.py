"""What was purged is nowhere in the folder, what is left is whole, and the same file is new when it comes again."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from rogatory.errors import RunError
from rogatory.office import Office
from rogatory.reading.codec import to_bytes
from rogatory.reading.plain import from_text
from rogatory.record import Record
from rogatory.store import open_store, write_views
from rogatory.store.decided import Proposal
from rogatory.store.judged import judge_of
from rogatory.store.purge import Purged, open_to_purge, purge
from rogatory.store.site import SiteStore, open_site
from rogatory.store.trail import open_trail, verify

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
NAME, OTHER = "Zebulon Quastenflosser", "Ottoline Beispielhaft"
FILE = "letter about Quastenflosser.pdf"
TEXT = f"Request concerning {NAME}, born nowhere"
SOURCE = to_bytes(from_text(f"{TEXT}\n\n" + "We ask for the records of the account. " * 200))
DEFLATED = zlib.compress(SOURCE, 1)[:200]


def named(name: str) -> dict[str, Any]:
    party = GOLDEN.parties[0].model_copy(update={"name": name, "aliases": (), "native_script": None})
    return {"parties": (party, *GOLDEN.parties[1:])}


@pytest.fixture
def out(tmp_path: Path, filed_in: Callable[..., str]) -> Path:
    """Two records; one of them was worked on in every way."""
    out = tmp_path / "out"
    filed_in(out, "other.pdf", content=f"about {OTHER}", **named(OTHER))
    record = filed_in(out, FILE, content=TEXT, **named(NAME))
    with open_store(out, program="test") as store:
        store.keep_text(record, "reader", GOLDEN.source.text_sha256, SOURCE, f"view of {NAME}".encode())
        write_views(store)
    with open_site(out, Office()) as site:
        site.accounts.add("Ines", "intake", "hash")
        case = site.decided.case(record)
        assert case is not None
        path = f"parties/{GOLDEN.parties[0].key}/name"
        wish = Proposal(path=path, verdict="correct", became=f"{NAME} the second", head=0, took_ms=1, shown=True)
        site.worklist.refresh(GOLDEN.source.received_at.date())
        case = site.decided.decide(case, wish, 1, lambda _: None)
        site.worklist.take(case, GOLDEN.source.received_at.date())
        site.decided.handle(case, "assign", 1, to=1)
        site.pages.keep_draft(record, 1, "letter/query.en", f"Dear {NAME}")
        site.pages.opened(record, 1)
        site.pages.note_seen(record, 1, case.base.text_sha256, ["request_type"])
        site.pages.save_view(1, "his", "q=Quastenflosser")
        site.pages.save_view(1, "urgent", "level=U1")
    for kept in (f"cache/pages/{record}-1-120.png", f"ocr/{'0' * 32}-{record[:32]}.json", "backups/rogatory-v1.db"):
        (out / kept).parent.mkdir(parents=True, exist_ok=True)
        (out / kept).write_text(NAME)
    return out


def record_of(content: str = TEXT) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def run_purge(out: Path, name: str = "", *, reason: str = "retention ended", together: bool = False) -> Purged:
    with open_to_purge(out, program="test") as (store, connection):
        judge = judge_of(Office())
        return purge(store, connection, name or record_of(), judge, by="DPO", reason=reason, together=together)


def holding(out: Path, *words: bytes) -> list[str]:
    """Return the files of the folder in which one of the words stands, in their names or in their bytes."""
    wanted = [word.lower() for word in words]
    files = [path for path in sorted(out.rglob("*")) if path.is_file()]
    said = {path.name: path.name.lower().encode() + path.read_bytes().lower() for path in files}
    return [name for name, content in said.items() if any(word in content for word in wanted)]


def rows(out: Path) -> dict[str, int]:
    with closing(sqlite3.connect(out / "rogatory.db")) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}


def test_before_the_purge_the_name_is_in_every_corner(out: Path) -> None:
    assert {*holding(out, DEFLATED)} & {"rogatory.db", "rogatory.db-wal"}
    assert {"rogatory.db", "records.jsonl", "records.csv", "ledger.json", record_of()} <= {*holding(out, b"quasten")}


def test_the_name_is_nowhere_afterwards(out: Path) -> None:
    run_purge(out)

    assert holding(out, b"zebulon", b"quastenflosser", DEFLATED) == []
    assert not (out / "originals" / record_of()).exists()


def test_no_row_of_it_is_left_but_the_tombstone(out: Path) -> None:
    run_purge(out)
    left = rows(out)

    alone = ("records", "revisions", "originals", "submissions", "parts", "worklist", "search_rows", "saved_views")
    none = ("decisions", "handlings", "drafts", "open_pages", "seen", "texts", "watched")
    assert [left[name] for name in alone] == [1] * len(alone)
    assert [left[name] for name in none] == [0] * len(none)
    assert left["purges"] == 1


def test_nothing_finds_it_any_more(out: Path) -> None:
    run_purge(out)
    with closing(sqlite3.connect(out / "rogatory.db")) as db:
        found = [
            db.execute("SELECT count(*) FROM search WHERE search MATCH ?", (f'"{word}"',)).fetchone()[0]
            for word in ("quastenflosser", "ottoline")
        ]

    assert found == [0, 1]


def test_a_tombstone_stays_and_the_chain_holds(out: Path) -> None:
    run_purge(out)
    with open_trail(out) as trail:
        last = trail.execute("SELECT act, subject FROM audit ORDER BY n DESC LIMIT 1").fetchone()
        stone = trail.execute("SELECT by_name, reason, finished_at IS NOT NULL FROM purges").fetchone()
        assert verify(trail) is None

    assert ((*last,), (*stone,)) == (("purged", record_of()), ("DPO", "retention ended", 1))


def test_what_is_left_is_whole(out: Path) -> None:
    run_purge(out)
    ledger = json.loads((out / "ledger.json").read_text())

    assert (ledger["balanced"], ledger["parts"]["total"]) == (True, 1)
    assert len((out / "records.jsonl").read_text().splitlines()) == 1
    assert holding(out, OTHER.encode()) != []


def test_a_purged_file_that_comes_again_is_new(out: Path, filed_in: Callable[..., str]) -> None:
    run_purge(out)
    filed_in(out, FILE, content=TEXT, **named(NAME))

    with open_site(out, Office()) as site:
        assert site.worklist.refresh(GOLDEN.source.received_at.date()) == 1
        case = site.decided.case(record_of())
        assert case is not None
        assert (case.newest.n, case.decisions, case.assigned) == (1, (), None)
        assert verify(site.connection) is None


def test_a_purge_that_was_cut_short_goes_on(out: Path) -> None:
    run_purge(out)
    with closing(sqlite3.connect(out / "rogatory.db")) as db, db:
        db.execute("UPDATE purges SET finished_at = NULL")
    (out / "originals" / record_of()).write_text(TEXT)
    run_purge(out)

    assert holding(out, b"quastenflosser") == []


def test_a_purge_that_goes_on_spares_a_file_that_came_again(out: Path, filed_in: Callable[..., str]) -> None:
    run_purge(out)
    with closing(sqlite3.connect(out / "rogatory.db")) as db, db:
        db.execute("UPDATE purges SET finished_at = NULL")
    filed_in(out, FILE, content=TEXT, **named(NAME))
    run_purge(out, record_of(f"about {OTHER}"))

    assert (out / "originals" / record_of()).exists()


@pytest.mark.parametrize(
    ("name", "reason", "told"),
    [
        pytest.param("f" * 16, "retention", "no record begins with", id="nothing of this name"),
        pytest.param("abc", "retention", "eight or more digits", id="too few digits"),
        pytest.param("../../etc", "retention", "no record begins with", id="no digits at all"),
        pytest.param("", " ", "a name and a reason", id="no reason"),
        pytest.param("", "Mr quastenflosser asked for it", "names a person", id="a reason that would outlive him"),
    ],
)
def test_what_cannot_be_purged_stays(out: Path, name: str, reason: str, told: str) -> None:
    with pytest.raises(RunError, match=told):
        run_purge(out, name, reason=reason)

    assert rows(out)["records"] == 2


def two_requests(out: Path) -> None:
    """Put the other document into the same mail."""
    with closing(sqlite3.connect(out / "rogatory.db")) as db, db:
        db.execute("UPDATE parts SET n = id + 10")
        db.execute("UPDATE parts SET submission_id = (SELECT max(id) FROM submissions)")


def test_what_came_in_the_same_mail_goes_only_if_that_is_said(out: Path) -> None:
    two_requests(out)
    with pytest.raises(RunError, match="--together"):
        run_purge(out)
    done = run_purge(out, together=True)

    assert (len(done.records), rows(out)["records"], holding(out, b"quasten", b"ottoline")) == (2, 0, [])


def test_files_that_are_still_in_the_inbox_are_told(out: Path) -> None:
    assert [path.name for path in run_purge(out).left] == [FILE]


def test_the_queue_misses_no_record_that_comes_after_a_purge(out: Path, filed_in: Callable[..., str]) -> None:
    run_purge(out)
    filed_in(out, "third.pdf")

    def count(site: SiteStore) -> int:
        site.worklist.refresh(GOLDEN.source.received_at.date())
        return int(site.connection.execute("SELECT count(*) FROM worklist").fetchone()[0])

    with open_site(out, Office()) as site:
        assert count(site) == 2


def test_what_was_linked_with_it_stays_and_no_link_leads_there(out: Path) -> None:
    record, other = record_of(), record_of(f"about {OTHER}")
    with closing(sqlite3.connect(out / "rogatory.db")) as db, db:
        db.execute("DELETE FROM links")
        db.execute("INSERT INTO links VALUES (?, ?, 'same_person', 'person', ?)", (record, other, f"both name {NAME}"))
    run_purge(out)

    left = rows(out)
    assert (left["links"], left["records"], holding(out, b"quastenflosser")) == (0, 1, [])
    assert record[:16] not in (out / "records.jsonl").read_text()
