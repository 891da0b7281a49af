"""Records that exist for named persons only."""

import sqlite3
from collections.abc import Iterable, Sequence

from rogatory.store import audit
from rogatory.store.database import transaction
from rogatory.store.leaves import now


class Restrictions:
    """The restrictions of one output folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def restrict(self, record_id: str, accounts: Sequence[int], by: int, reason: str) -> None:
        """Have a record exist for these persons only, in the place of those named before.

        Raises:
            ValueError: If nobody is named: nobody could lift it again.
        """
        if not accounts:
            raise ValueError("a record is restricted to at least one person")
        with transaction(self._connection) as db:
            db.execute("DELETE FROM restrictions WHERE record_id = ?", (record_id,))
            db.execute("INSERT INTO restrictions VALUES (?, ?, ?)", (record_id, reason, now()))
            db.executemany(
                "INSERT INTO restricted_to VALUES (?, ?)", [(record_id, account) for account in sorted({*accounts})]
            )
            named = ",".join(str(account) for account in sorted({*accounts}))
            audit.note(db, "restricted", record_id, {"account": by, "to": named})

    def lift(self, record_id: str, by: int) -> None:
        """Let a record exist for everybody again whose desk it is on."""
        with transaction(self._connection) as db:
            db.execute("DELETE FROM restrictions WHERE record_id = ?", (record_id,))
            audit.note(db, "restriction_lifted", record_id, {"account": by})

    def named(self, record_id: str) -> tuple[int, ...]:
        """Return the accounts for which a record exists; none where it is not restricted."""
        rows = self._connection.execute(
            "SELECT account FROM restricted_to WHERE record_id = ? ORDER BY account", (record_id,)
        )
        return tuple(int(row["account"]) for row in rows)

    def hidden(self, account: int | None = None) -> frozenset[str]:
        """Return the records that do not exist for a person; without one, for anybody who is not named."""
        rows = self._connection.execute(
            "SELECT record_id FROM restrictions WHERE record_id NOT IN "
            "(SELECT record_id FROM restricted_to WHERE account = ?)",
            (account,),
        )
        # without a person nobody is excepted: NULL equals nothing
        return frozenset(row["record_id"] for row in rows)


def shorts(records: Iterable[str]) -> frozenset[str]:
    """Return ids as links name them."""
    return frozenset(record[:16] for record in records)
