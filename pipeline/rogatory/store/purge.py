"""Erases a request with all that was made of it, and leaves a tombstone."""

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

from rogatory import domain
from rogatory.errors import RunError
from rogatory.reading.ocr.cache import Cache
from rogatory.record import Record
from rogatory.store import audit
from rogatory.store.database import NAME, connect, shipped, transaction
from rogatory.store.judged import Judge
from rogatory.store.leaves import now
from rogatory.store.place import writing_to
from rogatory.store.store import Store, open_store
from rogatory.store.views import write_views

_HEX = re.compile("[0-9a-f]{8,64}")  # fewer digits may be a slip of the hand
_LEAST = 4  # letters of a word of a name that is looked for in reasons and saved filters; shorter ones are too common
# Rows that hang on a record and are deleted with it, those that others refer to last.
_TABLES = (
    *("decisions", "handlings", "drafts", "open_pages", "seen", "worklist_desks", "worklist_clocks", "worklist"),
    *("search_rows", "attachments", "traces", "links", "register_links", "restrictions", "revisions"),
)


@dataclass(frozen=True, slots=True)
class Whole:
    """All that goes together: the mails or files that came in, the requests in them, and the bytes nobody else has."""

    records: tuple[str, ...]
    submissions: tuple[int, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Purged:
    """What was erased, how many backups with it, and which files of the inbox still hold it."""

    records: tuple[str, ...]
    files: int
    backups: int
    left: tuple[Path, ...]


@contextmanager
def open_to_purge(out: Path, *, program: str) -> Iterator[tuple[Store, sqlite3.Connection]]:
    """Hold an output folder alone, with a connection that leaves nothing of what it deletes.

    Raises:
        RunError: If there is no database in it, or another run holds it.
    """
    if not (out / NAME).is_file():
        raise RunError(out, "there is no rogatory.db in this folder", "Name the --out folder of an earlier run")
    with open_store(out, program=program), closing(connect(out, shipped())) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        yield Store(out, connection, program), connection


def purge(
    store: Store, connection: sqlite3.Connection, name: str, judge: Judge, *, by: str, reason: str, together: bool
) -> Purged:
    """Erase the record whose id begins with `name`, its documents, and what came with them.

    One that was cut short goes on where it was. Other records that were linked with it are judged anew.

    Args:
        store: From `open_to_purge`.
        connection: From there too.
        name: At least eight digits of the record's id.
        judge: How the office judges a record.
        by: Who purges; stays in the tombstone.
        reason: Stays in the tombstone, so that it may not name a person of the record.
        together: Whether other requests that came in the same file or mail may go with it.

    Raises:
        RunError: If it cannot be done; or if somebody was reading, so that traces are left that a second go erases.
    """
    left: tuple[Path, ...] = ()
    record = _record(connection, store.out, name)
    if record is not None:
        whole = _whole(connection, record)
        others = [other[:16] for other in whole.records if other != record]
        if others and not together:
            raise RunError(name, f"it came together with {', '.join(others)}", "Say --together to purge them as well")
        words = _names(connection, whole.records)
        _check(by, reason, words)
        left = tuple(path for path in _paths(connection, whole.submissions) if path.exists())
        with writing_to(store.out), transaction(connection) as db:
            concerned = {o for r in whole.records for o in store.relations.linked(r)} - {*whole.records}
            views = _erase(db, whole, words)
            _tombstone(db, whole, views, by, reason)
            for other in sorted(concerned):
                store.judge_anew(db, other, judge)
    return _finish(store, connection, name, left)


def _record(connection: sqlite3.Connection, out: Path, name: str) -> str | None:
    """Return the one record that is meant; None if it has been purged."""
    found = []
    if _HEX.fullmatch(name):
        found = connection.execute("SELECT id FROM records WHERE substr(id, 1, ?) = ?", (len(name), name)).fetchall()
    if len(found) > 1:
        raise RunError(out, f"{name} begins several ids", "Give more of its digits")
    if not found and (not _HEX.fullmatch(name) or not _tombstones(connection, name)):
        raise RunError(out, f"no record begins with {name}", "Give eight or more digits of an id in records.jsonl")
    return str(found[0]["id"]) if found else None


def _whole(connection: sqlite3.Connection, record: str) -> Whole:
    """Find what goes together: a file holds several requests, a mail several files, a file comes in twice."""
    first = connection.execute("SELECT sha256 FROM records WHERE id = ?", (record,)).fetchone()["sha256"]
    documents, submissions = {str(first)}, set[int]()
    while True:
        rows = connection.execute(
            "SELECT DISTINCT s.id FROM submissions s LEFT JOIN parts p ON p.submission_id = s.id WHERE s.sha256 IN "
            f"({_marks(documents)}) OR p.sha256 IN ({_marks(documents)})",
            (*documents, *documents),
        )
        submissions |= {int(row["id"]) for row in rows}
        rows = connection.execute(
            f"SELECT sha256 FROM parts WHERE submission_id IN ({_marks(submissions)}) "
            "AND outcome IN ('filed', 'duplicate')",
            (*submissions,),
        )
        more = {str(row["sha256"]) for row in rows} - documents
        if not more:
            break
        documents |= more
    records = connection.execute(f"SELECT id FROM records WHERE sha256 IN ({_marks(documents)})", (*documents,))
    files = _hashes(connection, submissions) - _hashes(connection, _others(connection, submissions))
    return Whole(
        tuple(sorted(row["id"] for row in records)),
        tuple(sorted(submissions)),
        tuple(sorted({*files, *_boxes(connection, submissions), *documents})),
    )


def _others(connection: sqlite3.Connection, submissions: set[int]) -> set[int]:
    return {int(row["id"]) for row in connection.execute("SELECT id FROM submissions")} - submissions


def _hashes(connection: sqlite3.Connection, submissions: set[int]) -> set[str]:
    """Return the bytes of submissions and of their parts."""
    rows = connection.execute(
        "SELECT s.id, s.sha256 AS whole, p.sha256 AS part FROM submissions s "
        "LEFT JOIN parts p ON p.submission_id = s.id"
    )
    return {sha256 for row in rows if row["id"] in submissions for sha256 in (row["whole"], row["part"]) if sha256}


def _boxes(connection: sqlite3.Connection, submissions: set[int]) -> set[str]:
    """Return the mailboxes out of which these messages were taken; the other messages have their own bytes."""
    boxes = {
        str(Path(row["path"]).parent)
        for row in connection.execute("SELECT id, path FROM submissions WHERE path LIKE '%/message%'")
        if row["id"] in submissions
    }
    rows = connection.execute("SELECT path, sha256 FROM submissions WHERE sha256 <> ''")
    return {str(row["sha256"]) for row in rows if row["path"] in boxes}


def _names(connection: sqlite3.Connection, records: Sequence[str]) -> frozenset[str]:
    """Return the words of the names of all persons in the records, folded."""
    rows = connection.execute(f"SELECT record FROM revisions WHERE record_id IN ({_marks(records)})", (*records,))
    parties = [party for row in rows for party in Record.model_validate_json(row["record"]).parties]
    said = [name for party in parties for name in (party.name, *(alias.value for alias in party.aliases))]
    return frozenset(word for name in said for word in _words(name))


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", domain.fold(text)) if len(word) >= _LEAST]


def _check(by: str, reason: str, names: frozenset[str]) -> None:
    if not by.strip() or not reason.strip():
        raise RunError("purge", "the tombstone needs a name and a reason", "Give --by and --reason")
    if names & {*_words(reason)}:
        raise RunError("--reason", "it names a person of the record and would outlive it", "Say it without the name")


def _paths(connection: sqlite3.Connection, submissions: Sequence[int]) -> list[Path]:
    rows = connection.execute(
        f"SELECT DISTINCT path FROM submissions WHERE id IN ({_marks(submissions)})", (*submissions,)
    )
    paths = [Path(row["path"]) for row in rows]
    return sorted(
        {path.parent if path.name.startswith("message") and path.parent.is_file() else path for path in paths}
    )


def _erase(db: sqlite3.Connection, whole: Whole, words: frozenset[str]) -> list[str]:
    """Delete every row that speaks of it, and return the views that nobody else has."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    rows = db.execute(f"SELECT DISTINCT view FROM texts WHERE sha256 IN ({_marks(whole.files)})", whole.files)
    views = {row["view"] for row in rows if row["view"]}
    _delete(db, "search", "rowid", _rows_of(db, whole.records))
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    for table in _TABLES:
        _delete(db, table, "record_id", whole.records)
    _delete(db, "links", "other", whole.records)
    _delete(db, "marks", "holder", whole.records)
    _delete(db, "records", "id", whole.records)
    paths = [str(path) for path in _paths_and_sidecars(db, whole.submissions)]
    parts = f"SELECT id FROM parts WHERE submission_id IN ({_marks(whole.submissions)})"
    db.execute(f"DELETE FROM attachments WHERE part_id IN ({parts})", whole.submissions)
    _delete(db, "watched", "path", paths)
    _delete(db, "parts", "submission_id", whole.submissions)
    _delete(db, "submissions", "id", whole.submissions)
    sidecars = [row["id"] for row in db.execute("SELECT id, path FROM submissions") if row["path"] in paths]
    _delete(db, "parts", "submission_id", sidecars)
    _delete(db, "submissions", "id", sidecars)
    _delete(db, "texts", "sha256", whole.files)
    _delete(db, "originals", "sha256", whole.files)
    for row in db.execute("SELECT account, name, query FROM saved_views").fetchall():
        if words & {*_words(row["name"]), *_words(" ".join(parse_qs(row["query"]).get("q", ())))}:
            db.execute("DELETE FROM saved_views WHERE account = ? AND name = ?", (row["account"], row["name"]))
    _keep_up(db, _known(db))
    kept = {row["view"] for row in db.execute("SELECT view FROM texts WHERE view IS NOT NULL")}
    return sorted(views - kept)


def _rows_of(db: sqlite3.Connection, records: Sequence[str]) -> list[int]:
    rows = db.execute(f"SELECT n FROM search_rows WHERE record_id IN ({_marks(records)})", (*records,))
    return [int(row["n"]) for row in rows]


def _paths_and_sidecars(db: sqlite3.Connection, submissions: Sequence[int]) -> list[Path]:
    """Return where the files lay, with the notes that lie beside them and are entered as ignored."""
    rows = db.execute(f"SELECT path FROM submissions WHERE id IN ({_marks(submissions)})", (*submissions,))
    paths = [Path(row["path"]) for row in rows]
    return [*paths, *(path.with_suffix(".toml") for path in paths), *(Path(f"{path}.toml") for path in paths)]


def _delete(db: sqlite3.Connection, table: str, column: str, values: Sequence[str | int]) -> None:
    db.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(value,) for value in values])


def _tombstone(db: sqlite3.Connection, whole: Whole, views: Sequence[str], by: str, reason: str) -> None:
    salt = os.urandom(16)
    digest = audit.salted(salt, json.dumps([by, reason]))
    for n, record in enumerate(whole.records):
        files, drawn = (whole.files, views) if n == 0 else ((), ())
        db.execute(
            "INSERT INTO purges (record_id, files, views, by_name, reason, at, salt) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (record, json.dumps(files), json.dumps(drawn), by, reason, now(), salt),
        )
        audit.note(db, "purged", record, {"files": len(files), "views": len(drawn)}, digest)


def _tombstones(connection: sqlite3.Connection, name: str) -> list[sqlite3.Row]:
    query = "SELECT * FROM purges WHERE substr(record_id, 1, ?) = ?"
    return connection.execute(query, (len(name), name)).fetchall()


def _finish(store: Store, connection: sqlite3.Connection, name: str, left: tuple[Path, ...]) -> Purged:
    """Delete the files, write the views without it, and leave nothing in the free pages of the database."""
    last = max(row["at"] for row in _tombstones(connection, name))
    stones = connection.execute("SELECT * FROM purges WHERE finished_at IS NULL OR at = ?", (last,)).fetchall()
    files = {sha256 for stone in stones for sha256 in json.loads(stone["files"])}
    views = {sha256 for stone in stones for sha256 in json.loads(stone["views"])}
    back = {row["sha256"] for row in connection.execute("SELECT sha256 FROM originals")}
    with writing_to(store.out):
        _delete_files(store, files - back, views)
        backups = sorted((store.out / "backups").glob("*"))
        for path in (*backups, *store.out.glob(".*.new"), *store.originals.folder.glob(".incoming")):
            path.unlink()
    write_views(store)
    with writing_to(store.out):
        _scrub(store.out, connection)
        with transaction(connection) as db:
            db.execute("UPDATE purges SET finished_at = ? WHERE finished_at IS NULL", (now(),))
    return Purged(tuple(stone["record_id"] for stone in stones), len(files - back), len(backups), left)


def _delete_files(store: Store, files: Iterable[str], views: Iterable[str]) -> None:
    pages, ocr = store.out / "cache" / "pages", Cache(store.out / "ocr")
    for folder, hashes in ((store.originals, files), (store.views, views)):
        for sha256 in hashes:
            folder.path(sha256).unlink(missing_ok=True)
            ocr.forget(sha256)
            for page in pages.glob(f"*{sha256}-*"):
                page.unlink(missing_ok=True)


def _scrub(out: Path, connection: sqlite3.Connection) -> None:
    """Write the database anew without its free pages, and empty its log."""
    known = _known(connection)
    connection.execute("VACUUM")
    with transaction(connection) as db:
        _keep_up(db, known)
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise RunError(
            out,
            "it is purged, but somebody is reading the database, so that its log still holds traces",
            "Run the same command again in a moment",
        )


def _known(connection: sqlite3.Connection) -> int:
    """Count the revisions that the queue has taken in."""
    upto = "SELECT revision FROM worklist_upto"
    return int(connection.execute(f"SELECT count(*) FROM revisions WHERE rowid <= ({upto})").fetchone()[0])


def _keep_up(db: sqlite3.Connection, known: int) -> None:
    """Tell the queue anew how far it has come: row numbers that become free are given again, their order stays."""
    db.execute(
        "UPDATE worklist_upto SET revision = coalesce((SELECT max(rowid) FROM "
        "(SELECT rowid FROM revisions ORDER BY rowid LIMIT ?)), 0)",
        (known,),
    )


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
