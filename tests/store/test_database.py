import shutil
import sqlite3
from pathlib import Path

import pytest

from rogatory.errors import RunError
from rogatory.store import open_store, open_to_read, write_views
from rogatory.store.database import NAME, Migration, connect, shipped

VERSIONS = Path(__file__).parent / "versions"


def execute(file: Path, statement: str) -> None:
    with sqlite3.connect(file) as db:
        db.execute(statement)
    db.close()


def answer(file: Path, query: str) -> object:
    with sqlite3.connect(file) as db:
        found = db.execute(query).fetchone()
    db.close()
    return found


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        pytest.param("journal_mode", "wal", id="write-ahead log"),
        pytest.param("synchronous", 2, id="synchronous full"),
        pytest.param("foreign_keys", 1, id="foreign keys"),
    ],
)
def test_how_the_database_is_kept(tmp_path: Path, pragma: str, expected: object) -> None:
    connection = connect(tmp_path, shipped())

    assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == expected
    connection.close()


def test_every_table_is_strict(tmp_path: Path) -> None:
    connect(tmp_path, shipped()).close()
    tables = "SELECT sum(strict = 0) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"

    assert answer(tmp_path / NAME, f"{tables} AND name NOT LIKE 'sqlite%'") == (0,)


def test_migrations_run_in_order_with_a_backup_before_each(tmp_path: Path) -> None:
    steps = (Migration(1, "CREATE TABLE a (x TEXT) STRICT;"), Migration(2, "ALTER TABLE a ADD COLUMN y TEXT;"))
    connect(tmp_path, steps[:1]).close()
    execute(tmp_path / NAME, "INSERT INTO a VALUES ('kept')")

    connect(tmp_path, steps).close()

    assert answer(tmp_path / NAME, "SELECT x, y FROM a") == ("kept", None)
    (backup,) = (tmp_path / "backups").iterdir()
    assert (backup.name[:12], answer(backup, "SELECT * FROM a")) == ("rogatory-v1-", ("kept",))


def test_a_new_database_needs_no_backup(tmp_path: Path) -> None:
    connect(tmp_path, shipped()).close()

    assert not (tmp_path / "backups").exists()


def test_a_migration_that_fails_leaves_the_version_before(tmp_path: Path) -> None:
    steps = (Migration(1, "CREATE TABLE a (x TEXT) STRICT;"), Migration(2, "CREATE TABLE b (y TEXT); nonsense;"))
    connect(tmp_path, steps[:1]).close()

    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path, steps)

    assert answer(tmp_path / NAME, "PRAGMA user_version") == (1,)
    assert answer(tmp_path / NAME, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == (0,)


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    connect(tmp_path, shipped()).close()
    execute(tmp_path / NAME, "PRAGMA user_version = 99")

    with pytest.raises(RunError, match="version 99, this program knows versions up to"):
        connect(tmp_path, shipped())
    with pytest.raises(RunError, match="version 99"), open_to_read(tmp_path):
        pass


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    execute(tmp_path / NAME, "CREATE TABLE photos (x)")

    with pytest.raises(RunError, match="not made by Rogatory"), open_store(tmp_path, program="test"):
        pass


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("something else, long enough to be read as a header" * 10)

    with pytest.raises(RunError, match="damaged"), open_store(tmp_path, program="test"):
        pass


@pytest.mark.parametrize("version", [pytest.param(path, id=path.stem) for path in sorted(VERSIONS.glob("*.db"))])
def test_a_database_of_every_past_version_can_be_read(tmp_path: Path, version: Path) -> None:
    shutil.copy(version, tmp_path / NAME)
    (tmp_path / "originals").mkdir()

    with open_store(tmp_path, program="test") as store:
        records = [(record.view["source"]["file"], record.revision) for record in store.records()]
        leaves = [(leaf.file, leaf.outcome) for leaf in store.leaves()]
        write_views(store)
        chain = store.first_break()

    assert records == [("a.pdf", 2)]
    assert leaves == [("a.pdf", "filed"), ("a.toml", "ignored"), ("b.pdf", "duplicate"), ("c.pdf", "refused")]
    assert chain is None


def test_there_is_a_database_of_every_version() -> None:
    assert {path.stem for path in VERSIONS.glob("*.db")} == {f"v{step.to}" for step in shipped()}
