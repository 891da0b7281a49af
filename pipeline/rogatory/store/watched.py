"""What a watch has taken in, so that it reads no file twice, and how all parts have ended so far."""

import sqlite3
from collections.abc import Mapping

from rogatory.store.mailings import Writing


class Watched:
    """The state of a watch that outlives it."""

    def __init__(self, connection: sqlite3.Connection, writing: Writing) -> None:
        self._connection, self._writing = connection, writing

    def signs(self) -> dict[str, str]:
        """Return the files that were taken in, by path, each with what it looked like then."""
        return {row["path"]: row["sign"] for row in self._connection.execute("SELECT path, sign FROM watched")}

    def note(self, signs: Mapping[str, str]) -> None:
        """Note files as taken in."""
        if signs:
            with self._writing() as db:
                db.executemany("INSERT OR REPLACE INTO watched VALUES (?, ?)", list(signs.items()))

    def counts(self) -> dict[str, int]:
        """Return how many parts have ended how."""
        rows = self._connection.execute("SELECT outcome, count(*) AS n FROM parts GROUP BY outcome ORDER BY outcome")
        return {row["outcome"]: int(row["n"]) for row in rows}
