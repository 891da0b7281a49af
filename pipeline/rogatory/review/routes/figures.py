"""Numbers about the work: by desk for those who answer for it, to everybody else only her own."""

import datetime as dt

from fastapi import APIRouter
from fastapi.responses import Response

from rogatory.review.rights import Act
from rogatory.review.visit import CurrentVisit
from rogatory.store.figures import by_desk, by_field, of_person

router = APIRouter()
LATELY = dt.timedelta(days=90)


@router.get("/figures")
def show(visit: CurrentVisit) -> Response:
    """Show them."""
    today = visit.site.today()
    since = today - LATELY
    visit.store.worklist.refresh(today, most=500)
    connection = visit.store.connection
    whole = visit.may(Act.FIGURES)
    desks = by_desk(connection, today, since=since) if whole else []
    visit.note("figures_viewed")
    return visit.page(
        "figures.html",
        since=since,
        desks=desks,
        most=max((desk.waiting for desk in desks), default=0),
        fields=by_field(connection, since=since) if whole else [],
        mine=of_person(connection, visit.account.id, since=since),
        my_fields=by_field(connection, visit.account.id, since=since),
    )
