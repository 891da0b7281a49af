"""What people do while they read: drafts, records they have open, places they have seen, filters they saved."""

import datetime as dt
import sqlite3
from collections.abc import Iterable

from rogatory.store.database import transaction


class Pages:
    """Drafts, open pages, seen places and saved views of one output folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def keep_draft(self, record_id: str, account: int, path: str, content: str) -> None:
        """Keep what somebody has typed so far; nothing typed clears the draft."""
        with transaction(self._connection) as db:
            db.execute(
                "DELETE FROM drafts WHERE record_id = ? AND account = ? AND path = ?", (record_id, account, path)
            )
            if content:
                db.execute("INSERT INTO drafts VALUES (?, ?, ?, ?, ?)", (record_id, account, path, content, _now()))

    def drafts(self, record_id: str, account: int) -> dict[str, str]:
        """Return what this person has typed in this record and not yet decided, by path."""
        rows = self._connection.execute(
            "SELECT path, content FROM drafts WHERE record_id = ? AND account = ?", (record_id, account)
        )
        return {row["path"]: row["content"] for row in rows}

    def opened(self, record_id: str, account: int) -> None:
        """Note that a person has the record on screen."""
        with transaction(self._connection) as db:
            db.execute(
                "INSERT INTO open_pages VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at",
                (record_id, account, _now(), _now()),
            )

    def left(self, record_id: str, account: int) -> None:
        """Note that a person has gone from the record."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM open_pages WHERE record_id = ? AND account = ?", (record_id, account))

    def is_open(self, record_id: str, account: int, since: dt.datetime) -> bool:
        """Say whether a person has the record on screen."""
        query = "SELECT 1 FROM open_pages WHERE record_id = ? AND account = ? AND at > ?"
        values = (record_id, account, since.isoformat(timespec="milliseconds"))
        return self._connection.execute(query, values).fetchone() is not None

    def others(self, record_id: str, account: int, since: dt.datetime) -> list[int]:
        """Return who else has the record open."""
        rows = self._connection.execute(
            "SELECT account FROM open_pages WHERE record_id = ? AND account <> ? AND at > ? ORDER BY since",
            (record_id, account, since.isoformat(timespec="milliseconds")),
        )
        return [int(row["account"]) for row in rows]

    def note_seen(self, record_id: str, account: int, text_sha256: str, paths: Iterable[str]) -> None:
        """Note that the places of these values were on the person's screen."""
        with transaction(self._connection) as db:
            db.executemany(
                "INSERT INTO seen VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [(record_id, account, text_sha256, path, _now()) for path in paths],
            )

    def seen(self, record_id: str, account: int, text_sha256: str) -> frozenset[str]:
        """Return the values whose places this person has seen in this text."""
        rows = self._connection.execute(
            "SELECT path FROM seen WHERE record_id = ? AND account = ? AND text_sha256 = ?",
            (record_id, account, text_sha256),
        )
        return frozenset(row["path"] for row in rows)

    def save_view(self, account: int, name: str, query: str) -> None:
        """Keep a person's filters under a name; the same name again replaces them, an empty query forgets them."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM saved_views WHERE account = ? AND name = ?", (account, name))
            if query:
                db.execute("INSERT INTO saved_views VALUES (?, ?, ?)", (account, name, query))

    def views(self, account: int) -> list[tuple[str, str]]:
        """Return a person's saved filters as name and query."""
        rows = self._connection.execute(
            "SELECT name, query FROM saved_views WHERE account = ? ORDER BY name", (account,)
        )
        return [(row["name"], row["query"]) for row in rows]


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
