"""Opens an output folder for the review site, beside runs that are writing to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rogatory.errors import RunError
from rogatory.office import Office
from rogatory.store.accounts import Accounts
from rogatory.store.database import NAME, connect_to_read, shipped
from rogatory.store.decided import Decided
from rogatory.store.pages import Pages
from rogatory.store.place import writing_to
from rogatory.store.store import Store, open_store
from rogatory.store.worklist import Worklist


@dataclass(frozen=True, slots=True)
class SiteStore:
    """An output folder as the site uses it, over one connection; for one thread at a time."""

    records: Store
    accounts: Accounts
    decided: Decided
    worklist: Worklist
    pages: Pages
    connection: sqlite3.Connection


def prepare(out: Path, *, program: str) -> None:
    """Bring the database to this program's version; a run that is writing must have ended for that.

    Raises:
        RunError: If there is no database, it is newer, or it is older and another run holds the folder.
    """
    if not (out / NAME).is_file():
        raise RunError(out, "there is no rogatory.db in this folder", "Name the --out folder of an earlier run")
    try:
        connect_to_read(out, newest=shipped()[-1].to).close()
    except RunError:
        with open_store(out, program=program):
            pass


@contextmanager
def open_site(out: Path, office: Office) -> Iterator[SiteStore]:
    """Open the folder for one visit.

    Raises:
        RunError: If the database is not of this program's version, or its disk is full.
    """
    with writing_to(out):
        connection = connect_to_read(out, newest=shipped()[-1].to, across_threads=True)
        try:
            records = Store(out, connection, program="")
            decided = Decided(connection)
            yield SiteStore(
                records=records,
                accounts=Accounts(connection),
                decided=decided,
                worklist=Worklist(connection, decided, records, office),
                pages=Pages(connection),
                connection=connection,
            )
        finally:
            connection.close()
