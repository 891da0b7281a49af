"""From what a page sends to a decision in the store: completed, checked, with its place and its conflicts."""

import secrets
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rogatory import domain
from rogatory.decisions import DESK, Verdict, effective, guarded, head, parsed
from rogatory.decisions.fold import Standing
from rogatory.decisions.paths import KEYED, LISTS, Path, item_key, node_at
from rogatory.errors import NotAllowedError
from rogatory.extract.document import evidence_at
from rogatory.reading.source import SourceText
from rogatory.record import By, Evidence
from rogatory.review.inputs import completed
from rogatory.review.visit import Visit
from rogatory.store.decided import Case, Proposal

LONGEST_MS = 3_600_000  # a value that was up for longer than an hour was not being looked at


class Place(BaseModel):
    """Words on the page: code points of the record's text."""

    model_config = ConfigDict(extra="forbid")
    start: int = Field(ge=0)
    end: int = Field(ge=1)


class Wish(BaseModel):
    """A decision that somebody wants to make.

    `path` is a value's address; for `add`, the list it goes into. `given` holds the fields of the form by
    name. `head` is the last decision on the value that the page knew of.
    """

    model_config = ConfigDict(extra="forbid")
    path: str = Field(max_length=200)
    verdict: Verdict
    given: dict[str, str | list[str]] = Field(default_factory=dict)
    place: Place | None = None
    head: int = Field(ge=0)
    took_ms: int = Field(default=0, ge=0)
    reason: str = Field(default="", max_length=2000)
    undoes: int | None = None


def decide(visit: Visit, case: Case, wish: Wish) -> Case:
    """Make the decision and bring the queue up to date.

    Raises:
        NotAllowedError: If it cannot be made so.
        ConflictError: If somebody decided the value in the meantime.
    """
    if case.finished or case.asked:
        raise NotAllowedError("finished", visit.texts("decide.finished" if case.finished else "decide.asked"))
    source = visit.store.worklist.source(case)
    proposal = _proposal(visit, case, wish, source)
    try:
        changed = visit.store.decided.decide(case, proposal, visit.account.id, _valid)
    except ValidationError as error:
        first = error.errors()[0]
        raise NotAllowedError("invalid", f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    visit.store.pages.keep_draft(case.id, visit.account.id, wish.path, "")
    visit.store.worklist.take(changed, visit.site.today())
    return changed


def _valid(standing: Standing) -> None:
    """Nothing more is asked than that the record is one: the fold has made it."""


def _proposal(visit: Visit, case: Case, wish: Wish, source: SourceText | None) -> Proposal:
    if wish.verdict == "undo":
        return _undo(visit, case, wish)
    target = wish.path
    try:
        path = parsed(f"{wish.path}/new" if wish.verdict == "add" and wish.path in _lists() else wish.path)
    except ValueError as error:
        raise NotAllowedError("no_such_value", str(error)) from error
    seen = visit.store.pages.seen(case.id, visit.account.id, case.base.text_sha256)
    shown = any(target == known or target.startswith(f"{known}/") for known in seen)
    evidence = (_evidence(source, wish.place),) if wish.place is not None and source is not None else ()
    standing = case.standing.value(target) if wish.verdict != "add" else None
    became: Any = None
    if wish.verdict == "confirm":
        became = standing
        _check_confirm(visit, target, standing, shown=shown)
    elif wish.verdict in ("correct", "add"):
        became = _became(visit, path, wish, standing)
    elif standing is None or target in ("request_type", "channel"):
        raise NotAllowedError("cannot_reject", visit.texts("decide.cannot_reject"))
    if (wish.verdict == "add" and path.key == "new") or path.inner == "new":
        target = _minted(wish.path, became, evidence)
    return Proposal(
        path=target,
        verdict=wish.verdict,
        became=became,
        evidence=evidence,
        item=_item(case, target),
        head=wish.head,
        took_ms=min(wish.took_ms, LONGEST_MS),
        shown=shown or bool(evidence),
        reason=wish.reason,
    )


def _check_confirm(visit: Visit, path: str, standing: Any, *, shown: bool) -> None:
    if standing is None:
        raise NotAllowedError("nothing_there", visit.texts("decide.nothing_there"))
    if guarded(path) and not shown:
        raise NotAllowedError("not_shown", visit.texts("decide.not_shown"))


def _became(visit: Visit, path: Path, wish: Wish, standing: Any) -> Any:
    if wish.path == DESK:
        desk = str(wish.given.get("desk", ""))
        if desk not in domain.routing().desks or not wish.reason.strip():
            raise NotAllowedError("desk", visit.texts("decide.desk"))
        return desk
    return completed(path, wish.given, standing, visit.site.office)


def _undo(visit: Visit, case: Case, wish: Wish) -> Proposal:
    """Take back one decision; without a number, the person's own last one that still holds."""
    mine = [d for d in effective(case.decisions) if d.by == visit.account.id]
    wanted = [d for d in case.decisions if d.n == wish.undoes] if wish.undoes is not None else mine[-1:]
    if not wanted:
        raise NotAllowedError("nothing_to_undo", visit.texts("decide.nothing_to_undo"))
    path = wanted[-1].path
    return Proposal(
        path=path,
        verdict="undo",
        head=head(case.decisions, path) if wish.undoes is None else wish.head,
        took_ms=min(wish.took_ms, LONGEST_MS),
        shown=True,
        undoes=wanted[-1].n,
    )


def _evidence(source: SourceText, place: Place) -> Evidence:
    if not place.start < place.end <= len(source.text):
        raise NotAllowedError("no_such_place", "these words are not in the text")
    return evidence_at(source, place.start, place.end, by=By.CLERK)


def _lists() -> tuple[str, ...]:
    return tuple(LISTS)


def _minted(path: str, became: Any, evidence: tuple[Evidence, ...]) -> str:
    """Name a new item for ever: a key that no run makes, or for lists without keys where it stands."""
    field = path.rsplit("/", maxsplit=1)[-1]
    if field in KEYED:
        return f"{path}/c{secrets.token_hex(4)}"
    shown = {**became, "evidence": [piece.model_dump(mode="json") for piece in evidence]}
    return f"{path}/{item_key(field, shown)}"


def _item(case: Case, path: str) -> dict[str, Any] | None:
    """Return the whole item that a decision speaks of, as it stands."""
    steps = parsed(path)
    if steps.key is None or steps.field not in LISTS:
        return None
    now = next((n for n, decided in case.standing.names.items() if decided == f"{steps.field}/{steps.key}"), None)
    top = parsed(now or f"{steps.field}/{steps.key}")
    item = node_at(case.standing.record.model_dump(mode="json"), top)
    return dict(item) if item is not None else None
