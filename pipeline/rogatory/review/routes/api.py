"""The same records and acts for programs, with the same rights; described in /api/openapi.json."""

import datetime as dt
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, BackgroundTasks, HTTPException, Query
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from rogatory.decisions import Decision
from rogatory.errors import ConflictError
from rogatory.record import Record
from rogatory.review.deciding import Wish, decide
from rogatory.review.handling import Wanted, handle, lift, restrict, write_exports
from rogatory.review.inputs import first_day
from rogatory.review.rights import Act
from rogatory.review.routes.acts import bundled
from rogatory.review.visit import PRESENCE, CurrentVisit
from rogatory.store.worklist import FILTERS, asks


class Fault(BaseModel):
    """Why a visit came to nothing: a short stable word for programs, a sentence for people."""

    code: str
    message: str


_FAULTS: dict[int | str, dict[str, Any]] = {
    400: {"model": Fault, "description": "The body cannot be parsed"},
    401: {"model": Fault, "description": "Nobody is logged in"},
    403: {"model": Fault, "description": "The role does not include this, or the word of the session is missing"},
    404: {"model": Fault, "description": "There is no such record, or none for this person"},
    413: {"model": Fault, "description": "The body is too large"},
    429: {"model": Fault, "description": "Too many visits; wait"},
    503: {"model": Fault, "description": "The store cannot be used just now"},
}
router = APIRouter(responses=_FAULTS)
_MOST_SLICE = 4000  # characters of a passage that somebody may mark at once


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Listed(BaseModel):
    """One line of the queue."""

    id: str
    file: str
    received_at: dt.datetime
    type: str
    requesting: str | None
    requested: str | None
    desk: str
    level: str
    act_by: dt.date | None
    asks: int
    why: str
    status: str


class Lines(BaseModel):
    """A page of the queue; `total` counts all that the filters leave."""

    total: int
    records: list[Listed]


class Whole(BaseModel):
    """A record as it stands, with every decision that was made in it."""

    record: Record
    decisions: list[Decision]
    finished: bool
    asks: int


class Outcome(BaseModel):
    """What a decision came to: its number, and how many values still have to be looked at."""

    decision: int
    path: str
    asks: int


class Seen(_Sent):
    """Values whose places were on screen."""

    paths: list[Annotated[str, Field(max_length=200)]] = Field(max_length=500)


class Draft(_Sent):
    """What somebody has typed so far at a path; empty to clear it."""

    path: str = Field(max_length=200)
    content: str = Field(max_length=100_000)


class Handing(_Sent):
    """An act on the record as a whole; `to` is an account's number, null for oneself."""

    act: Wanted
    to: int | None = None
    reason: str = Field(default="", max_length=2000)
    took_ms: int = Field(default=0, ge=0)


class Handled(BaseModel):
    """How a record stands after an act; `asked` is what waits for a second person."""

    finished: bool
    outcome: str | None
    asked: str | None
    assigned: int | None


class Restriction(_Sent):
    """For whom a record exists besides oneself, by the numbers of accounts, and why."""

    to: list[int] = Field(max_length=100)
    reason: str = Field(min_length=1, max_length=2000)


@router.get("/records")
def records(
    visit: CurrentVisit,
    q: Annotated[str, Query(max_length=200)] = "",
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    filters: Annotated[list[str], Query(alias="filter", description="name:value", max_length=10)] = [],  # noqa: B006
) -> Lines:
    """List the queue: the earliest day to act by first."""
    visit.need(Act.READ)
    pairs = dict(f.split(":", 1) for f in filters if ":" in f)
    chosen = {name: value for name, value in pairs.items() if name in FILTERS}
    visit.store.worklist.refresh(visit.site.today(), most=500)
    since = dt.datetime.now(dt.UTC) - PRESENCE
    rows = visit.store.worklist.rows(visit.scope, chosen, q, page=page, open_since=since)
    total = visit.store.worklist.count(visit.scope, chosen, q)
    visit.note("searched" if q else "listed", page=page, found=total)
    return Lines(total=total, records=[Listed(**{**asdict(row), "id": row.short}) for row in rows])


@router.get("/records/{record_id}")
def record(visit: CurrentVisit, record_id: str) -> Whole:
    """Return a record as it stands; the view is entered into the audit trail."""
    case = visit.case(record_id)
    visit.store.decided.note("viewed", case.id, visit.account.id)
    standing = visit.record(case)
    return Whole(record=standing, decisions=list(case.decisions), finished=case.finished, asks=asks(case))


@router.post(
    "/records/{record_id}/decisions",
    responses={409: {"model": Fault, "description": "Somebody else decided the value meanwhile"}},
)
def add_decision(visit: CurrentVisit, record_id: str, wish: Wish) -> Response:
    """Decide a value: confirm, correct, add, reject, remove or undo. 409 if somebody else decided it meanwhile."""
    visit.need(Act.DECIDE)
    case = visit.case(record_id)
    try:
        changed = decide(visit, case, wish)
    except ConflictError as error:
        now = visit.store.decided.case(case.id) or case
        theirs = next(d for d in now.decisions if d.n == error.since)
        facts = {
            "code": "conflict",
            "message": visit.texts("decide.conflict"),
            "path": error.path,
            "yours": wish.given or wish.verdict,
            "theirs": theirs.became if theirs.became is not None else theirs.verdict,
            "by": visit.store.accounts.names().get(theirs.by, "?"),
        }
        return JSONResponse(facts, 409)
    last = changed.decisions[-1]
    return JSONResponse(Outcome(decision=last.n, path=last.path, asks=asks(changed)).model_dump())


@router.post(
    "/records/{record_id}/handlings",
    responses={409: {"model": Fault, "description": "Somebody else did something with the record meanwhile"}},
)
def handle_record(visit: CurrentVisit, record_id: str, handing: Handing) -> Handled:
    """Give a record to somebody, end its triage, refuse, return or open it again, approve or object."""
    visit.need(Act.DECIDE)
    changed = handle(
        visit, visit.case(record_id), handing.act, to=handing.to, reason=handing.reason, took_ms=handing.took_ms
    )
    asked = changed.asked.outcome if changed.asked else None
    return Handled(finished=changed.finished, outcome=changed.outcome, asked=asked, assigned=changed.assigned)


@router.put("/records/{record_id}/restriction")
def restrict_record(
    visit: CurrentVisit, record_id: str, restriction: Restriction, later: BackgroundTasks
) -> dict[str, list[int]]:
    """Have a record exist for named persons and oneself only; for all others it is absent from then on."""
    visit.need(Act.RESTRICT)
    named = restrict(visit, visit.case(record_id), restriction.to, restriction.reason)
    later.add_task(write_exports, visit.site)
    return {"to": list(named)}


@router.delete("/records/{record_id}/restriction", status_code=204)
def lift_restriction(visit: CurrentVisit, record_id: str, later: BackgroundTasks) -> None:
    """Let a record exist again for everybody whose desk it is on."""
    visit.need(Act.RESTRICT)
    lift(visit, visit.case(record_id))
    later.add_task(write_exports, visit.site)


@router.get("/records/{record_id}/bundle", response_class=Response)
def case_bundle(visit: CurrentVisit, record_id: str) -> Response:
    """Return the case as a zip file: original, record, decisions, report of custody; logged."""
    visit.need(Act.DOWNLOAD)
    return bundled(visit, record_id)


@router.post("/records/{record_id}/seen", status_code=204)
def note_seen(visit: CurrentVisit, record_id: str, seen: Seen) -> None:
    """Note that the places of values were on screen."""
    case = visit.case(record_id)
    visit.store.pages.note_seen(case.id, visit.account.id, case.base.text_sha256, seen.paths)


@router.put("/records/{record_id}/drafts", status_code=204)
def keep_draft(visit: CurrentVisit, record_id: str, draft: Draft) -> None:
    """Keep what somebody has typed and not yet decided."""
    visit.need(Act.DECIDE)
    case = visit.case(record_id)
    visit.store.pages.keep_draft(case.id, visit.account.id, draft.path, draft.content)
    visit.store.decided.note("draft_kept", case.id, visit.account.id, field=draft.path.partition("/")[0][:40])


@router.post("/records/{record_id}/open")
def opened(visit: CurrentVisit, record_id: str) -> dict[str, list[str]]:
    """Say that the record is on screen, and hear who else has it open; pages send this each half minute."""
    case = visit.case(record_id)
    visit.store.pages.opened(case.id, visit.account.id)
    names = visit.store.accounts.names()
    since = dt.datetime.now(dt.UTC) - PRESENCE
    return {"others": [names.get(a, "?") for a in visit.store.pages.others(case.id, visit.account.id, since)]}


@router.post("/records/{record_id}/left", status_code=204)
def left(visit: CurrentVisit, record_id: str) -> None:
    """Say that the record is no longer on screen."""
    visit.store.pages.left(visit.case(record_id).id, visit.account.id)


@router.get("/records/{record_id}/words/{page}")
def words(visit: CurrentVisit, record_id: str, page: int) -> dict[str, Any]:
    """Return the words of a page in the order of the text: start, end, x0, top, x1, bottom in points."""
    case = visit.case(record_id)
    visit.note_view(case)
    source = visit.store.worklist.source(case)
    if source is None or page not in {p.number for p in source.pages}:
        raise HTTPException(404, visit.texts("error.no_page"))
    layout = source.layout
    rows = (layout.pages == page).nonzero()[0]
    listed = [
        [int(layout.starts[row]), int(layout.ends[row]), *(round(float(x), 1) for x in layout.boxes[row])]
        for row in rows
    ]
    return {"page": page, "words": listed}


@router.get("/records/{record_id}/slice")
def passage(visit: CurrentVisit, record_id: str, start: int, end: int) -> dict[str, str]:
    """Return the words between two places of the text, and the day that they say, if they say one."""
    case = visit.case(record_id)
    visit.note_view(case)
    source = visit.store.worklist.source(case)
    if source is None or not 0 <= start < end <= len(source.text) or end - start > _MOST_SLICE:
        raise HTTPException(404, visit.texts("error.no_page"))
    text = " ".join(source.text[start:end].split())
    return {"text": text, "day": first_day(text)}
