"""The queue: what waits, the earliest day first."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, Field

from rogatory.review.rights import Act
from rogatory.review.slots import sure
from rogatory.review.visit import PRESENCE, CurrentVisit, Visit
from rogatory.store.worklist import FILTERS, PAGE, Row

router = APIRouter()
# How the route begins its reasons; beside a list of what waits, that it waits needs no saying.
_WAITS, _AT_ONCE = "waits for a person because ", "waits for a person, who is told at once, because "
_SHOWN = ("level", "desk", "type", "requesting", "route")  # filters with their counts beside the list


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter as a link; `chosen` links take the filter away again."""

    label: str
    count: int
    href: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A row with what a person reads in it; `days` until the day to act by, below 0 once it has passed."""

    row: Row
    who: str
    days: int | None
    age: int
    open_by: tuple[str, ...]
    assigned: str
    why: str


class Asked(BaseModel):
    """What the address of the queue may hold."""

    level: str = ""
    type: str = ""
    desk: str = ""
    requesting: str = ""
    route: str = ""
    status: str = ""
    assigned: str = ""
    asked: str = ""
    q: str = Field(default="", max_length=200)
    page: int = Field(default=1, ge=1, le=100_000)


@router.get("/")
def show(visit: CurrentVisit, asked: Annotated[Asked, Query()]) -> Response:
    """Show the list with its filters."""
    if not visit.may(Act.READ):
        return visit.page("nothing.html")
    chosen = {name: str(getattr(asked, name)) for name in FILTERS if getattr(asked, name)}
    q, page = asked.q, asked.page
    today = visit.site.today()
    visit.store.worklist.refresh(today, most=500)
    total = visit.store.worklist.count(visit.scope, chosen, q)
    # what was searched for may be a name
    visit.note("searched" if q else "listed", page=page, found=total)
    since = dt.datetime.now(dt.UTC) - PRESENCE
    rows = visit.store.worklist.rows(visit.scope, chosen, q, page=page, open_since=since)
    names = visit.store.accounts.names()
    return visit.page(
        "queue.html",
        lines=[_line(visit, row, today, names) for row in rows],
        filters={name: _choices(visit, name, chosen, q) for name in _SHOWN},
        states=_states(visit, chosen, q),
        chosen=chosen,
        words=q,
        total=total,
        query=_query(chosen, q),
        page=page,
        pages=-(-total // PAGE),
        saved=visit.store.pages.views(visit.account.id),
        sure=sure,
    )


@router.post("/views")
def save_view(
    visit: CurrentVisit,
    name: Annotated[str, Form(min_length=1, max_length=60)],
    query: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    """Keep the filters in use under a name, or forget them."""
    visit.need(Act.READ)
    visit.store.pages.save_view(visit.account.id, name, query)
    visit.note("view_saved" if query else "view_forgotten")
    return RedirectResponse(f"/?{query}" if query else "/", 303)


def _line(visit: Visit, row: Row, today: dt.date, names: Mapping[int, str]) -> Line:
    received = row.received_at.astimezone(visit.site.office.zone).date()
    return Line(
        row=row,
        who=_who(visit, row.who),
        days=(row.act_by - today).days if row.act_by else None,
        age=(today - received).days,
        open_by=tuple(names.get(a, "?") for a in row.open_by if a != visit.account.id),
        assigned=names.get(row.assigned, "") if row.assigned else "",
        why=row.why.removeprefix(_WAITS).removeprefix(_AT_ONCE),
    )


def _who(visit: Visit, kept: str) -> str:
    """Name the person it is about; minors and protected persons are not named on lists."""
    if not kept:
        return ""
    who = json.loads(kept)
    name = who["name"] or visit.texts("queue.masked")
    return f"{name} +{who['more']}" if who["more"] else str(name)


def _choices(visit: Visit, name: str, chosen: Mapping[str, str], words: str) -> list[Choice]:
    counted = visit.store.worklist.counts(visit.scope, name, chosen, words)
    if name == "level":
        counted.sort()
    return [
        Choice(
            label=_label(visit, name, value),
            count=count,
            href="?" + _query({key: v for key, v in chosen.items() if key != name}, words)
            if chosen.get(name) == value
            else "?" + _query({**chosen, name: value}, words),
            chosen=chosen.get(name) == value,
        )
        for value, count in counted
    ]


def _label(visit: Visit, name: str, value: str) -> str:
    if name == "type":
        return visit.texts.type(value)
    if name in ("level", "requesting"):
        return value
    return visit.texts.word(value)


def _states(visit: Visit, chosen: Mapping[str, str], words: str) -> list[Choice]:
    """Return the links between what waits, what is done, and what the person has taken on."""
    rest = {name: value for name, value in chosen.items() if name not in ("status", "assigned", "asked")}
    mine = {"assigned": str(visit.account.id)}
    tabs: tuple[tuple[str, dict[str, str]], ...] = (
        ("queue.waiting", {}),
        ("queue.mine", mine),
        ("queue.asked", {"asked": "any"}),
        ("queue.done", {"status": "done"}),
    )
    now = {name: value for name, value in chosen.items() if name in ("status", "assigned", "asked")}
    return [
        Choice(
            visit.texts(label),
            visit.store.worklist.count(visit.scope, {**rest, **more}, words),
            "?" + _query({**rest, **more}, words),
            now == more,
        )
        for label, more in tabs
    ]


def _query(chosen: Mapping[str, str], words: str) -> str:
    return urlencode({**chosen, **({"q": words} if words else {})})
