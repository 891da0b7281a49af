"""The record beside its pages, its page images, its printed form and its original."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException
from fastapi.responses import FileResponse, HTMLResponse, Response

from rogatory import domain
from rogatory.decisions import changed, differences
from rogatory.record import Record
from rogatory.review.handling import readers
from rogatory.review.inputs import lists
from rogatory.review.outline import Section, headline, origin, outline
from rogatory.review.rights import Act
from rogatory.review.slots import every, groups
from rogatory.review.unclaimed import unclaimed
from rogatory.review.visit import PRESENCE, CurrentVisit, Visit
from rogatory.store.decided import Case
from rogatory.store.masking import masked as without
from rogatory.store.masking import protected_words

router = APIRouter(prefix="/records/{record_id}")
_WANTING = ("absent", "partial", "unclear")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")


@router.get("")
def show(visit: CurrentVisit, record_id: str) -> Response:
    """Show the record beside its pages; the view is entered into the audit trail."""
    case = visit.case(record_id)
    visit.store.decided.note("viewed", case.id, visit.account.id)
    visit.store.pages.opened(case.id, visit.account.id)
    source = visit.store.worklist.source(case)
    facts = panel_facts(visit, case)
    pages = source.pages if source else ()
    return visit.page("record.html", **facts, pages=pages, origin=origin(facts["record"]), lists=lists(visit.texts))


@router.get("/panel")
def panel(visit: CurrentVisit, record_id: str) -> Response:
    """Return the values alone, to be put in place of the old ones after a decision."""
    case = visit.case(record_id)
    visit.note_view(case)
    return visit.page("panel.html", **panel_facts(visit, case))


@router.get("/pages/{number}.png")
def page_image(visit: CurrentVisit, record_id: str, number: int) -> Response:
    """Return a page as drawn in the sandbox."""
    case = visit.case(record_id)
    visit.note_view(case)
    pages = visit.store.records.pages_of(case.sha256, case.base.text_sha256)
    if pages is None:
        raise HTTPException(404, visit.texts("error.no_page"))
    png = visit.site.drawer.page(pages, number)
    # the bytes of an original never change; a private cache ends with the log-out
    return Response(png, media_type="image/png", headers={"cache-control": "private, max-age=3600"})


@router.get("/original")
def original(visit: CurrentVisit, record_id: str) -> Response:
    """Hand out the original bytes, as a download and never to be opened in the browser; logged."""
    visit.need(Act.DOWNLOAD)
    case = visit.case(record_id)
    visit.store.decided.note("downloaded", case.id, visit.account.id)
    path = visit.store.records.originals.path(case.sha256)
    source = case.newest.record.source
    ending = _ENDING.search(source.part or source.file)  # of a mail's own text there is none
    name = f"{case.short}{ending[0].lower() if ending else ''}"
    return FileResponse(path, media_type="application/octet-stream", filename=name)


@router.get("/print")
def printable(visit: CurrentVisit, record_id: str) -> Response:
    """Show the record for the printer; minors and protected persons are masked."""
    return _printed(visit, visit.case(record_id), masked=True)


@router.post("/print")
def printable_in_full(
    visit: CurrentVisit, record_id: str, reason: Annotated[str, Form(min_length=3, max_length=500)]
) -> Response:
    """Show it with all names, for a reason that the audit trail proves and keeps no copy of."""
    case = visit.case(record_id)
    visit.store.decided.note("unmasked", case.id, visit.account.id, reason_length=len(reason))
    return _printed(visit, case, masked=False)


def panel_facts(visit: Visit, case: Case) -> dict[str, Any]:
    """Return everything that the values beside the pages are made from."""
    today = visit.site.today()
    record = visit.record(case)
    newer = {d.path: d for d in differences(case.standing.marks, case.newest.record)}
    found = groups(case, record, newer, visit.site.office, visit.texts)
    asked = [slot for slot in every(found) if slot.asked]
    guarded = [slot for slot in every(found) if slot.guarded]
    names = visit.store.accounts.names()
    source = visit.store.worklist.source(case)
    since = dt.datetime.now(dt.UTC) - PRESENCE
    others = visit.store.pages.others(case.id, visit.account.id, since)
    moved = case.base.text_sha256 != case.newest.text_sha256
    return {
        "case": case,
        "record": record,
        "groups": found,
        "asked": asked,
        "left": sum(slot.asked and slot.guarded for slot in guarded),
        "done": sum(slot.mark is not None for slot in every(found)),
        "others": [names.get(account, "?") for account in others],
        "names": names,
        "assigned": names.get(case.assigned, "") if case.assigned else "",
        "accounts": visit.store.accounts.all() if visit.may(Act.ASSIGN) else (),
        "restricted": [names.get(account, "?") for account in visit.store.records.restrictions.named(case.id)],
        "readers": readers(visit) if visit.may(Act.RESTRICT) else (),
        "today": today,
        "missing": [c for c in record.completeness if c.status in _WANTING],
        "checks": domain.checks(),
        "flags": domain.flags(),
        "desks": domain.routing().desks,
        "criteria": domain.routing().criteria,
        "levels": domain.routing().levels,
        "passages": unclaimed(record, source) if source else (),
        "drafts": visit.store.pages.drafts(case.id, visit.account.id),
        "changes": changed(case.base.record, case.newest.record) if moved else (),
        "next_day": _next_day(record),
    }


def _next_day(record: Record) -> dt.date | None:
    days = [d.act_by or d.date for d in record.deadlines if d.direction == "latest" and d.status != "not_in_force"]
    return min((day for day in days if day is not None), default=None)


def _printed(visit: Visit, case: Case, *, masked: bool) -> HTMLResponse:
    record = visit.record(case)
    hidden = protected_words(record) if masked else ()
    visit.store.decided.note("printed", case.id, visit.account.id, masked=int(masked))
    return visit.page(
        "print.html",
        case=case,
        record=record,
        headline=without(headline(record), hidden),
        origin=without(origin(record), hidden),
        sections=_texts_of(outline(record), hidden),
        names=visit.store.accounts.names(),
        masked=bool(hidden),
    )


def _texts_of(
    sections: tuple[Section, ...], hidden: Sequence[str]
) -> list[tuple[str, list[tuple[int, str, str, str]]]]:
    """Return sections as plain lines: depth, label, value, notes; hidden words are masked wherever they stand."""

    def lines(entries: Any, depth: int) -> Iterator[tuple[int, str, str, str]]:
        for entry in entries:
            yield (
                depth,
                entry.label.replace("_", " "),
                without(entry.value, hidden),
                without(" · ".join(entry.notes), hidden),
            )
            yield from lines(entry.parts, depth + 1)

    return [(section.title, list(lines(section.entries, 0))) for section in sections]
