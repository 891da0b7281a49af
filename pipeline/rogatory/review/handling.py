"""Acts on a record as a whole: given to somebody, ended, approved by a second person, kept for named persons only."""

import logging
from collections.abc import Sequence
from typing import Literal

from rogatory.errors import BusyError, NotAllowedError
from rogatory.review.rights import Act, may, scope
from rogatory.review.site import Site
from rogatory.review.visit import Visit
from rogatory.store import open_store, write_views
from rogatory.store.accounts import Account
from rogatory.store.decided import Case, Outcome
from rogatory.store.worklist import asks

logger = logging.getLogger(__name__)

Wanted = Literal["assign", "finish", "reopen", "refuse", "return", "approve", "object"]


def handle(
    visit: Visit, case: Case, wanted: Wanted, *, to: int | None = None, reason: str = "", took_ms: int = 0
) -> Case:
    """Do one act and bring the queue up to date; `to` None is oneself.

    A refusal, a return, and the end of triage of a request for a coercive measure are asked for, and hold once a
    second person has approved them.

    Raises:
        NotAllowedError: If it cannot be done so.
        ConflictError: If somebody did something with the record since it was read.
        HTTPException: 403 if the role does not include it.
    """
    visit.need(Act.DECIDE)
    decided, by = visit.store.decided, visit.account.id
    if wanted == "assign":
        target = _target(visit, case, by if to is None else to, reason)
        changed = decided.handle(case, "assign", by, to=target, took_ms=took_ms, reason=reason)
    elif wanted == "approve" or wanted == "object":  # noqa: PLR1714 - what is left then is known to be an end
        _check_second(visit, case, wanted, reason)
        changed = decided.handle(case, wanted, by, took_ms=took_ms, reason=reason)
    elif wanted == "reopen":
        if not (case.finished or case.asked):
            raise NotAllowedError("already", visit.texts("decide.already"))
        changed = decided.handle(case, "reopen", by, took_ms=took_ms, reason=reason)
    else:
        asked = _check_end(visit, case, wanted, reason)
        outcome = asked if asked != "finish" or needs_second(case) else None
        changed = decided.handle(
            case, "ask" if outcome else "finish", by, took_ms=took_ms, reason=reason, outcome=outcome
        )
    visit.store.worklist.take(changed, visit.site.today())
    return changed


def needs_second(case: Case) -> bool:
    """Say whether a coercive measure is asked for, as the machine read it or as people decided.

    One person alone can therefore not decide that a measure is none.
    """
    return any(measure.coercive for record in (case.base.record, case.standing.record) for measure in record.measures)


def restrict(visit: Visit, case: Case, accounts: Sequence[int], reason: str) -> tuple[int, ...]:
    """Have the record exist for these persons and oneself only; return whom.

    Raises:
        NotAllowedError: If no reason is given or somebody is unknown or may read nothing.
        HTTPException: 403 if the role does not include it.
    """
    visit.need(Act.RESTRICT)
    known = {account.id for account in readers(visit)}
    if not reason.strip():
        raise NotAllowedError("reason", visit.texts("decide.reason"))
    if not {*accounts} <= known:
        raise NotAllowedError("no_account", visit.texts("decide.no_account"))
    named = tuple(sorted({*accounts, visit.account.id}))
    visit.store.records.restrictions.restrict(case.id, named, visit.account.id, reason)
    return named


def readers(visit: Visit) -> list[Account]:
    """Return who may read records at all."""
    return [account for account in visit.store.accounts.all() if may(account, Act.READ)]


def lift(visit: Visit, case: Case) -> None:
    """Let the record exist for everybody again whose desk it is on.

    Raises:
        HTTPException: 403 if the role does not include it.
    """
    visit.need(Act.RESTRICT)
    visit.store.records.restrictions.lift(case.id, visit.account.id)


def write_exports(site: Site) -> None:
    """Write the exports anew, so that what was just restricted is in none; a run that is writing does so at its end."""
    try:
        with open_store(site.out, program="") as store:
            write_views(store)
    except BusyError:
        logger.info("a run is writing; it writes the exports when it ends")


def _target(visit: Visit, case: Case, to: int, reason: str) -> int:
    """Return to whom a record may be given."""
    if to != visit.account.id:
        visit.need(Act.ASSIGN)
    found = next((account for account in visit.store.accounts.all() if account.id == to), None)
    if found is None:
        raise NotAllowedError("no_account", visit.texts("decide.no_account"))
    if not may(found, Act.READ) or not visit.store.worklist.visible(scope(found), case.id):
        raise NotAllowedError("cannot_see", visit.texts("decide.cannot_see"))
    if case.assigned not in (None, visit.account.id, to) and not reason.strip():
        raise NotAllowedError("reason", visit.texts("decide.reason_take_over"))
    return to


def _check_end(visit: Visit, case: Case, wanted: Outcome, reason: str) -> Outcome:
    """Return how triage is to end, if it may end so now."""
    if case.finished or case.asked:
        raise NotAllowedError("already", visit.texts("decide.already"))
    if wanted == "finish" and asks(case):
        raise NotAllowedError("left", visit.texts("decide.left", n=asks(case)))
    if wanted != "finish" and not reason.strip():
        raise NotAllowedError("reason", visit.texts("decide.reason"))
    return wanted


def _check_second(visit: Visit, case: Case, wanted: Wanted, reason: str) -> None:
    """Nobody approves what she asked for herself."""
    visit.need(Act.APPROVE)
    if case.asked is None:
        raise NotAllowedError("nothing_asked", visit.texts("decide.nothing_asked"))
    if case.asked.by == visit.account.id:
        raise NotAllowedError("second_person", visit.texts("decide.second_person"))
    if wanted == "object" and not reason.strip():
        raise NotAllowedError("reason", visit.texts("decide.reason"))
