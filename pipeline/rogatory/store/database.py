"""Opens the database, brings it to this program's version and hands out transactions."""

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from rogatory.errors import RunError
from rogatory.store.place import make_folder, sync_folder

NAME = "rogatory.db"
APPLICATION_ID = 0x526F6761  # "Roga", so that no other program's database is taken for ours
_BUSY_MS = 10_000


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: from version `to - 1` to version `to`."""

    to: int
    sql: str


def shipped() -> tuple[Migration, ...]:
    """Return the migrations of this program, oldest first; files are named NNNN_what.sql."""
    folder = files("rogatory.store") / "migrations"
    steps = sorted((file.name, file) for file in folder.iterdir() if file.name.endswith(".sql"))
    return tuple(Migration(int(name[:4]), file.read_text(encoding="utf-8")) for name, file in steps)


def connect(out: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Open `out`/rogatory.db for writing, creating or migrating it.

    Raises:
        RunError: If it is newer than this program or not ours.
    """
    new = not (out / NAME).exists()
    connection = _opened(out / NAME)
    try:
        (out / NAME).chmod(0o600)
        version = _version(connection, out / NAME)
        _check_not_newer(version, out / NAME, newest=migrations[-1].to)
        for step in migrations:
            if step.to > version:
                if not new:
                    _back_up(connection, out, version)
                _apply(connection, step)
                version = step.to
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(out: Path, *, newest: int, across_threads: bool = False) -> sqlite3.Connection:
    """Open an existing database without changing its version.

    `across_threads` lets threads use the connection one after another, as those of a web server do.

    Raises:
        RunError: If there is none, or its version is not this program's.
    """
    if not (out / NAME).is_file():
        raise RunError(out, "there is no rogatory.db in this folder", "Name the --out folder of an earlier run")
    connection = _opened(out / NAME, across_threads=across_threads)
    try:
        version = _version(connection, out / NAME)
        _check_not_newer(version, out / NAME, newest=newest)
        if version < newest:
            reason = f"the database has version {version}, this program reads version {newest}"
            raise RunError(out / NAME, reason, "Run `rogatory export` on the folder, which brings it up to date")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Take the write lock now, and keep all of what is done inside or none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        # a full disk may have rolled back already
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _opened(file: Path, *, across_threads: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        file, isolation_level=None, timeout=_BUSY_MS / 1000, check_same_thread=not across_threads
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error:
        connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


def _version(connection: sqlite3.Connection, file: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if owner != APPLICATION_ID and not empty:
        raise RunError(file, "this database was not made by Rogatory", "Move it away or name another output folder")
    return version


def _check_not_newer(version: int, file: Path, *, newest: int) -> None:
    if version > newest:
        reason = f"the database has version {version}, this program knows versions up to {newest}"
        raise RunError(file, reason, "Use the newer program that made it, or name another output folder")


def _back_up(connection: sqlite3.Connection, out: Path, version: int) -> None:
    folder = out / "backups"
    make_folder(folder)
    file = folder / f"rogatory-v{version}-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S%f}.db"
    copy = sqlite3.connect(file)
    try:
        file.chmod(0o600)
        connection.backup(copy)
    finally:
        copy.close()
    sync_folder(folder)


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    """Run one migration in one transaction; a kill leaves the version before it."""
    marks = f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {step.to};"
    script = f"BEGIN IMMEDIATE;\n{step.sql}\n{marks}\nCOMMIT;"
    try:
        connection.executescript(script)
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
