"""The review site as one application."""

import datetime as dt
import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from urllib.parse import quote

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException as AnyHTTPException

from rogatory import __version__
from rogatory.errors import ConflictError, IntakeError, NotAllowedError, RunError
from rogatory.office import Office
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.review.drawing import Drawer
from rogatory.review.routes import acts, api, figures, letters, login, queue, record
from rogatory.review.security import Measure, guard
from rogatory.review.site import Site, environment
from rogatory.review.texts import LANGUAGES, texts
from rogatory.review.visit import NotLoggedInError, checked, language_of

logger = logging.getLogger(__name__)

_LOOK_S = 3.0  # how often the queue looks for what runs have added


def make_app(
    store_path: Path,
    office: Office,
    *,
    limits: Limits = DEFAULT,
    today: Callable[[], dt.date] | None = None,
    letters_path: Path | None = None,
) -> FastAPI:
    """Return the site over an output folder whose database is of this version (see `prepare`).

    `today` is the day from which urgency is told, the office's own if not given; `letters_path` a folder of
    the office's own letter templates.
    """
    site = Site(
        out=store_path,
        office=office,
        drawer=Drawer(store_path / "cache" / "pages", limits),
        today=today or (lambda: dt.datetime.now(office.zone).date()),
        letters=letters_path,
        pages=environment(),
    )
    app = FastAPI(
        title="Rogatory",
        version=__version__,
        description="Records of requests for mutual legal assistance, and what people decided about them.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        lifespan=_living(site),
    )
    app.state.site = site
    app.middleware("http")(guard(Measure()))
    app.mount("/static", StaticFiles(packages=[("rogatory.review", "static")]), name="static")
    app.include_router(login.router, include_in_schema=False)
    for pages in (queue.router, record.router, acts.router, letters.router, figures.router):
        app.include_router(pages, dependencies=[Depends(checked)], include_in_schema=False)
    app.include_router(api.router, prefix="/api", dependencies=[Depends(checked)])
    _handle_errors(app, site)
    return app


def _living(site: Site) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Keep the queue up to date while the site lives."""

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        stopped = threading.Event()
        thread = threading.Thread(target=_keep_up, args=(site, stopped), daemon=True)
        thread.start()
        yield
        stopped.set()
        thread.join(timeout=10)
        site.drawer.close()

    return life


def _keep_up(site: Site, stopped: threading.Event) -> None:
    while not stopped.is_set():
        try:
            with site.open() as store:
                more = store.worklist.refresh(site.today(), most=100)
        except RunError as error:  # a run holds the database for long, or the disk is full: it is tried again
            logger.warning("the queue could not be brought up to date: %s", error.reason)
            more = 0
        stopped.wait(0.1 if more else _LOOK_S)


def _handle_errors(app: FastAPI, site: Site) -> None:
    @app.exception_handler(NotLoggedInError)
    def not_logged_in(request: Request, _: NotLoggedInError) -> Response:
        if _is_program(request):
            return JSONResponse({"code": "log_in", "message": "Log in first"}, 401)
        return RedirectResponse(f"/login?next={quote(request.url.path)}", 303)

    @app.exception_handler(AnyHTTPException)
    def refused(request: Request, error: HTTPException) -> Response:
        if _is_program(request):
            return JSONResponse({"code": f"http_{error.status_code}", "message": str(error.detail)}, error.status_code)
        return _page(site, request, str(error.detail), error.status_code)

    @app.exception_handler(ConflictError)
    def conflicted(_: Request, error: ConflictError) -> Response:
        return JSONResponse({"code": "conflict", "message": str(error), "path": error.path}, 409)

    @app.exception_handler(NotAllowedError)
    def not_allowed(_: Request, error: NotAllowedError) -> Response:
        return JSONResponse({"code": error.code, "message": str(error)}, 422)

    @app.exception_handler(RunError)
    def unable(request: Request, error: RunError) -> Response:
        logger.error("the store cannot be used: %s", error.reason)
        message = f"{error.reason}. {error.remedy}"
        if _is_program(request):
            return JSONResponse({"code": "store", "message": message}, 503)
        return _page(site, request, message, 503)

    @app.exception_handler(IntakeError)
    def unreadable(_: Request, error: IntakeError) -> Response:
        return JSONResponse({"code": error.code, "message": f"{error.reason}. {error.remedy}"}, 422)


def _is_program(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _page(site: Site, request: Request, message: str, status: int) -> HTMLResponse:
    said = texts(language_of(request))
    html = site.pages.get_template("error.html").render(
        t=said, w=said.word, message=message, visit=None, languages=LANGUAGES
    )
    return HTMLResponse(html, status)
