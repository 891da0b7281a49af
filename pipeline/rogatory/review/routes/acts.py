"""Acts on a record as a whole from forms that need no script, and the case as one file."""

import re
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Form, HTTPException
from fastapi.responses import RedirectResponse, Response

from rogatory.errors import ConflictError, NotAllowedError
from rogatory.review.bundle import bundle
from rogatory.review.handling import Wanted, handle, lift, restrict, write_exports
from rogatory.review.rights import Act
from rogatory.review.visit import CurrentVisit, Visit

router = APIRouter(prefix="/records/{record_id}")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")


@router.post("/acts")
def do(
    visit: CurrentVisit,
    record_id: str,
    act: Annotated[Wanted, Form()],
    to: Annotated[int | None, Form()] = None,
    reason: Annotated[str, Form(max_length=2000)] = "",
) -> Response:
    """Do what a form asks for and show the record again; where it cannot be done, say why."""
    visit.need(Act.DECIDE)
    case = visit.case(record_id)
    try:
        handle(visit, case, act, to=to, reason=reason)
    except NotAllowedError as error:
        return visit.page("error.html", message=str(error), status=422)
    except ConflictError:
        return visit.page("error.html", message=visit.texts("decide.conflict_record"), status=409)
    return RedirectResponse(f"/records/{case.short}", 303)


@router.post("/restriction")
def keep(
    visit: CurrentVisit,
    record_id: str,
    later: BackgroundTasks,
    to: Annotated[list[int], Form()] = [],  # noqa: B006 - a form's own default, never changed
    reason: Annotated[str, Form(max_length=2000)] = "",
    lifted: Annotated[bool, Form()] = False,
) -> Response:
    """Restrict the record to named persons, or lift that."""
    visit.need(Act.RESTRICT)
    case = visit.case(record_id)
    try:
        if lifted:
            lift(visit, case)
        else:
            restrict(visit, case, to, reason)
    except NotAllowedError as error:
        return visit.page("error.html", message=str(error), status=422)
    later.add_task(write_exports, visit.site)
    return RedirectResponse(f"/records/{case.short}", 303)


@router.get("/bundle")
def hand_out(visit: CurrentVisit, record_id: str) -> Response:
    """Hand out the case as a zip file; logged."""
    visit.need(Act.DOWNLOAD)
    return bundled(visit, record_id)


def bundled(visit: Visit, record_id: str) -> Response:
    """Return the case as a download and enter that into the audit trail.

    Raises:
        HTTPException: 404 if there is no such record, or its original is gone.
    """
    case = visit.case(record_id)
    source = case.newest.record.source
    ending = _ENDING.search(source.part or source.file)
    visit.store.decided.note("bundled", case.id, visit.account.id)
    if not visit.store.records.originals.path(case.sha256).is_file():
        raise HTTPException(404, visit.texts("error.no_original"))
    content = bundle(visit, case, f"{case.short}{ending[0].lower() if ending else ''}")
    named = {"content-disposition": f'attachment; filename="{case.short}.zip"'}
    return Response(content, media_type="application/zip", headers=named)
