"""Who may do what: the one place that knows the roles."""

from collections.abc import Mapping
from enum import StrEnum

from rogatory.store.accounts import Account
from rogatory.store.worklist import Scope


class Act(StrEnum):
    """Something that needs a right."""

    READ = "read"  # the queue, records, pages
    DECIDE = "decide"  # confirm and correct values, finish a record, hand it to another desk
    ASSIGN = "assign"  # give a record to somebody else; taking one on oneself is deciding
    APPROVE = "approve"  # be the second person for what somebody else asked for
    RESTRICT = "restrict"  # have a record exist for named persons only
    WRITE = "write"  # draft letters
    DOWNLOAD = "download"  # the original bytes
    FIGURES = "figures"  # numbers about the work, by desk
    AUDIT = "audit"  # the audit trail
    ACCOUNTS = "accounts"  # accounts and their rights


_CLERK = frozenset({Act.READ, Act.DECIDE, Act.WRITE, Act.DOWNLOAD})
RIGHTS: Mapping[str, frozenset[Act]] = {
    "intake": _CLERK,
    "caseworker": _CLERK | {Act.APPROVE},
    "lawyer": _CLERK | {Act.APPROVE},
    "supervisor": _CLERK | {Act.APPROVE, Act.ASSIGN, Act.RESTRICT, Act.FIGURES},
    "auditor": frozenset({Act.AUDIT, Act.FIGURES}),
    "ml_engineer": frozenset({Act.FIGURES}),
    "administrator": frozenset({Act.ACCOUNTS}),
}


def may(account: Account, act: Act) -> bool:
    """Say whether a role has a right at all; on which records, `scope` says."""
    return act in RIGHTS[account.role]


def scope(account: Account) -> Scope:
    """Return which records exist for a person: a caseworker's are those of her desks."""
    return Scope(account.id, account.desks if account.role == "caseworker" else None)
