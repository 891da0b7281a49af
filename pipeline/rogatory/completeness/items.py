"""Evaluates the items of the completeness list on one request."""

import datetime as dt
from typing import Literal

from rogatory import domain
from rogatory.completeness.conditions import Case, holds
from rogatory.completeness.paths import Holding, holding, unrecognised
from rogatory.domain.models import CheckItem, Paths
from rogatory.office import Office
from rogatory.record import Check, Content, Source

Status = Literal["present", "absent", "partial", "unclear", "not_applicable"]
Severity = Literal["hard", "soft", "conditional"]


def checks(content: Content, source: Source, office: Office) -> tuple[Check, ...]:
    """Judge every item whose request type is the primary or a secondary one of the request.

    Items of instruments that are not cited, and items whose condition does not hold, are
    `not_applicable`; where no cited instrument is on the list, all serve as a neutral yardstick. A
    conditional item is `hard` once its condition holds. Nothing here decides: gaps make one query.
    """
    case = Case(
        content=content,
        source=source,
        office=office,
        types=(content.request_type.value, *(found.value for found in content.secondary_types)),
        instruments=tuple(dict.fromkeys(b.instrument for b in content.legal_basis if b.instrument)),
    )
    wanted = [item for item in domain.checks().values() if set(item.types) & set(case.types)]
    listed = {instrument for item in wanted for instrument in item.refs}
    neutral = not listed & set(case.instruments)
    return tuple(_judged(item, case, neutral) for item in wanted)


def _judged(item: CheckItem, case: Case, neutral: bool) -> Check:
    if not _applies(item, case, neutral):
        return Check(id=item.id, status="not_applicable", severity=item.severity)
    if item.id == "C15":
        return Check(id=item.id, status=_language(case), severity=_severity(item, case))
    status, held = _status(_paths(item, case), case)
    if status == "absent" and _doubtful(item, case):
        status = "unclear"
    if item.id == "C12" and status == "present" and not _in_time(case):
        status = "partial"
    evidence = tuple(dict.fromkeys(piece for part in held for piece in part.evidence))
    return Check(id=item.id, status=status, severity=_severity(item, case), evidence=evidence)


def _applies(item: CheckItem, case: Case, neutral: bool) -> bool:
    if item.instrument_only is not None and item.instrument_only not in case.instruments:
        return False
    if item.condition is not None and not holds(item.condition, case):
        return False
    # A language is required by the profile, whatever the instrument says of it.
    if neutral or not item.refs or item.condition == "language_required":
        return True
    return bool(set(item.refs) & set(case.instruments))


def _severity(item: CheckItem, case: Case) -> Severity:
    if any(kind in item.never_hard_for for kind in case.types):
        return "soft"
    if item.severity == "conditional":
        return "hard"
    signature = case.office.requires_signature
    if item.hard_if is not None and (signature or set(item.hard_if.instrument_any) & set(case.instruments)):
        return "hard"
    return item.severity


def _paths(item: CheckItem, case: Case) -> Paths:
    own = next(kind for kind in case.types if kind in item.types)
    return item.check_by_type.get(own, item.check)


def _status(paths: Paths, case: Case) -> tuple[Status, list[Holding]]:
    needed = [holding(path, case.content, case.source) for path in paths.all]
    choices = [holding(path, case.content, case.source) for path in paths.any]
    held = [part for part in (*needed, *choices) if part.found]
    if not held:
        return "absent", held
    if not all(part.found for part in needed) or (choices and not any(part.found for part in choices)):
        return "partial", held
    if any(part.lacking for part in needed):
        return "partial", held
    sure = all(part.sure for part in needed) and (not choices or any(part.sure for part in choices))
    return ("present" if sure else "unclear"), held


def _doubtful(item: CheckItem, case: Case) -> bool:
    """Tell whether what was not found may stand in the letter all the same."""
    paths = _paths(item, case)
    if any(unrecognised(path, case.content) for path in (*paths.all, *paths.any)):
        return True
    return any(holding(path, case.content, case.source).found for path in item.doubt)


def _language(case: Case) -> Status:
    if not case.source.languages:
        return "unclear"
    return "present" if set(case.source.languages) & set(case.accepted) else "absent"


def _in_time(case: Case) -> bool:
    """Ask whether a hearing lies as far ahead as the office's State declared (ETS 30 art. 7(3)), or ahead at all."""
    received = case.source.received_at.astimezone(case.office.zone).date()
    treaty = case.office.treaty("coe_mla1959", case.state, received)
    days = treaty.periods.get("summons_days", 0) if treaty else 0
    hearings = [d.date for d in case.content.deadlines if d.kind == "hearing" and d.date]
    return any(day - received > dt.timedelta(days=days) for day in hearings)
