"""Who may work at the review site, who is logged in, and which log-ins failed."""

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rogatory.store import audit
from rogatory.store.database import transaction

ROLES = ("intake", "caseworker", "lawyer", "supervisor", "auditor", "ml_engineer", "administrator")


@dataclass(frozen=True, slots=True)
class Account:
    """One person; `desks` are the desks of a caseworker, empty for all others."""

    id: int
    name: str
    role: str
    desks: tuple[str, ...]
    language: str


class Accounts:
    """The accounts and sessions of one output folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, name: str, role: str, password: str, *, desks: Sequence[str] = ()) -> Account:
        """Make an account; `password` is its argon2 hash.

        Raises:
            ValueError: If the name is taken or the role unknown.
        """
        if role not in ROLES:
            raise ValueError(f"there is no role {role!r}; the roles are {', '.join(ROLES)}")
        with transaction(self._connection) as db:
            if db.execute("SELECT 1 FROM accounts WHERE name = ?", (name,)).fetchone():
                raise ValueError(f"there is an account {name!r} already")
            number = db.execute(
                "INSERT INTO accounts (name, role, password, desks, made_at) VALUES (?, ?, ?, ?, ?)",
                (name, role, password, json.dumps(list(desks)), _now()),
            ).lastrowid
            audit.note(db, "account made", f"account {number}", {"role": role})
        return Account(int(number or 0), name, role, tuple(desks), "en")

    def set_password(self, account: int, password: str) -> None:
        """Replace the hash and end every session of the account."""
        with transaction(self._connection) as db:
            db.execute("UPDATE accounts SET password = ? WHERE id = ?", (password, account))
            db.execute("DELETE FROM sessions WHERE account = ?", (account,))
            audit.note(db, "password set", f"account {account}", {})

    def close(self, account: int) -> None:
        """Bar an account for good and end its sessions; what it decided stays under its name."""
        with transaction(self._connection) as db:
            db.execute("UPDATE accounts SET closed_at = ? WHERE id = ?", (_now(), account))
            db.execute("DELETE FROM sessions WHERE account = ?", (account,))
            audit.note(db, "account closed", f"account {account}", {})

    def set_language(self, account: int, language: str) -> None:
        """Remember in which language a person reads the site."""
        with transaction(self._connection) as db:
            db.execute("UPDATE accounts SET language = ? WHERE id = ?", (language, account))

    def named(self, name: str) -> tuple[Account, str] | None:
        """Return the open account of this name with its password's hash; None if there is none."""
        row = self._connection.execute(
            "SELECT * FROM accounts WHERE name = ? AND closed_at IS NULL", (name,)
        ).fetchone()
        return (_account(row), str(row["password"])) if row else None

    def all(self) -> list[Account]:
        """Return every account that is open, by name."""
        rows = self._connection.execute("SELECT * FROM accounts WHERE closed_at IS NULL ORDER BY name")
        return [_account(row) for row in rows]

    def names(self) -> dict[int, str]:
        """Return the name behind every account's number, closed ones too."""
        return {int(row["id"]): str(row["name"]) for row in self._connection.execute("SELECT id, name FROM accounts")}

    # sessions

    def begin(self, token: str, account: int) -> None:
        """Open a session; the browser holds `token`, the database its digest only."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM sessions WHERE used_at < ?", (_ago(dt.timedelta(days=1)),))
            db.execute(
                "INSERT INTO sessions (token, account, made_at, used_at) VALUES (?, ?, ?, ?)",
                (_digest(token), account, _now(), _now()),
            )
            audit.note(db, "logged in", f"account {account}", {})

    def holder(self, token: str, *, idle: dt.timedelta, longest: dt.timedelta) -> Account | None:
        """Return whose session the token opens; None if it is unknown, idle for too long or too old."""
        row = self._connection.execute(
            "SELECT s.used_at, a.* FROM sessions s JOIN accounts a ON a.id = s.account "
            "WHERE s.token = ? AND s.used_at > ? AND s.made_at > ? AND a.closed_at IS NULL",
            (_digest(token), _ago(idle), _ago(longest)),
        ).fetchone()
        if row is None:
            return None
        # a mark each minute is enough to tell an idle session from one in use
        if row["used_at"] < _ago(dt.timedelta(minutes=1)):
            with transaction(self._connection) as db:
                db.execute("UPDATE sessions SET used_at = ? WHERE token = ?", (_now(), _digest(token)))
        return _account(row)

    def end(self, token: str) -> None:
        """Close a session."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM sessions WHERE token = ?", (_digest(token),))

    # log-ins that failed

    def failed(self, name: str, address: str) -> None:
        """Note a log-in that failed."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM attempts WHERE at < ?", (_ago(dt.timedelta(days=1)),))
            db.execute(
                "INSERT INTO attempts (name, address, at) VALUES (?, ?, ?)",
                (_digest(name.casefold()), _digest(address), _now()),
            )
            audit.note(db, "log-in failed", "account unknown", {})

    def failures(self, name: str, address: str, *, within: dt.timedelta) -> tuple[int, int]:
        """Return how many log-ins failed lately under this name, and from this address."""
        row = self._connection.execute(
            "SELECT count(*) FILTER (WHERE name = ?) AS named, count(*) FILTER (WHERE address = ?) AS placed "
            "FROM attempts WHERE at > ?",
            (_digest(name.casefold()), _digest(address), _ago(within)),
        ).fetchone()
        return int(row["named"]), int(row["placed"])


def _account(row: sqlite3.Row) -> Account:
    return Account(
        int(row["id"]), str(row["name"]), str(row["role"]), tuple(json.loads(row["desks"])), str(row["language"])
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


def _ago(span: dt.timedelta) -> str:
    return (dt.datetime.now(dt.UTC) - span).isoformat(timespec="milliseconds")
