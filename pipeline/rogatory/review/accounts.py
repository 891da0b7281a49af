"""Accounts from the command line: made, listed, closed, given a new password."""

from collections.abc import Sequence
from pathlib import Path

from rogatory import domain
from rogatory.errors import RunError
from rogatory.office import Office
from rogatory.review.passwords import hashed
from rogatory.store.accounts import ROLES
from rogatory.store.site import open_site


def listed(out: Path) -> list[str]:
    """Return a line for each open account."""
    with open_site(out, Office()) as store:
        return [f"{a.name}  {a.role}  {', '.join(a.desks)}".rstrip() for a in store.accounts.all()]


def change(out: Path, act: str, name: str, *, password: str, role: str | None, desks: Sequence[str]) -> str:
    """Do one act and return what to tell.

    Raises:
        RunError: If it cannot be done.
    """
    try:
        return _changed(out, act, name, password, role, desks)
    except ValueError as error:
        raise RunError(f"user {name}", str(error), "See rogatory user --help") from error


def _changed(out: Path, act: str, name: str, password: str, role: str | None, desks: Sequence[str]) -> str:
    with open_site(out, Office()) as store:
        if act == "add":
            _check(role, desks)
            store.accounts.add(name, role or "", hashed(password), desks=desks)
            return f"{name} may log in as {role}"
        found = store.accounts.named(name)
        if found is None:
            raise ValueError("there is no such account")
        if act == "close":
            store.accounts.close(found[0].id)
            return f"{name} may no longer log in"
        store.accounts.set_password(found[0].id, hashed(password))
        return f"{name} has a new password and is logged out everywhere"


def _check(role: str | None, desks: Sequence[str]) -> None:
    if role not in ROLES:
        raise ValueError(f"name one of the roles {', '.join(ROLES)} with --role")
    wrong = [desk for desk in desks if desk not in domain.routing().desks]
    if wrong:
        raise ValueError(f"there is no desk {wrong[0]}; the desks are {', '.join(domain.routing().desks)}")
    if role == "caseworker" and not desks:
        raise ValueError("a caseworker needs at least one --desk")
