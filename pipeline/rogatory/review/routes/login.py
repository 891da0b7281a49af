"""Logging in and out, and the language somebody reads in."""

import datetime as dt
import secrets
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from rogatory.review.passwords import fits
from rogatory.review.site import Site
from rogatory.review.texts import LANGUAGES, texts
from rogatory.review.visit import COOKIE, LANGUAGE_COOKIE, LONGEST, CurrentVisit, checked, language_of

router = APIRouter()

WITHIN = dt.timedelta(minutes=15)
MOST_BY_NAME = 5  # failures after which a name is locked for as long as they are remembered
MOST_BY_ADDRESS = 30  # an office behind one address may have several people who mistype


@router.get("/login")
def show(request: Request, next: str = "/") -> Response:
    """Show the form."""
    return _form(request, "", next)


@router.post("/login")
def log_in(
    request: Request,
    name: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1000)] = "",
    next: Annotated[str, Form(max_length=500)] = "/",
) -> Response:
    """Open a new session; one that the browser brought along is never taken over."""
    _check_origin(request)
    site: Site = request.app.state.site
    address = request.client.host if request.client else ""
    with site.open() as store:
        by_name, by_address = store.accounts.failures(name, address, within=WITHIN)
        if by_name >= MOST_BY_NAME or by_address >= MOST_BY_ADDRESS:
            return _form(request, "login.locked", next, status=429)
        found = store.accounts.named(name)
        if not fits(password, found[1] if found else None) or found is None:
            store.accounts.failed(name, address)
            return _form(request, "login.wrong", next, status=401)
        old = request.cookies.get(COOKIE)
        if old:
            store.accounts.end(old)
        token = secrets.token_urlsafe(32)
        store.accounts.begin(token, found[0].id)
    response = RedirectResponse(_within(next), 303)
    response.set_cookie(
        COOKIE, token, max_age=int(LONGEST.total_seconds()), secure=True, httponly=True, samesite="lax", path="/"
    )
    return response


@router.post("/logout", dependencies=[Depends(checked)])
def log_out(visit: CurrentVisit) -> Response:
    """Close the session on both sides."""
    visit.note("logged_out")
    visit.store.accounts.end(visit.request.cookies[COOKIE])
    response = RedirectResponse("/login", 303)
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="lax", path="/")
    response.headers["clear-site-data"] = '"cache", "storage"'
    return response


@router.post("/language", dependencies=[Depends(checked)])
def choose_language(
    visit: CurrentVisit, language: Annotated[str, Form()], back: Annotated[str, Form(max_length=500)] = "/"
) -> Response:
    """Speak another language from now on."""
    if language not in LANGUAGES:
        raise HTTPException(422, visit.texts("error.language"))
    visit.store.accounts.set_language(visit.account.id, language)
    visit.note("language_set")
    response = RedirectResponse(_within(back), 303)
    response.set_cookie(LANGUAGE_COOKIE, language, max_age=31_536_000, secure=True, httponly=True, samesite="lax")
    return response


def _form(request: Request, fault: str, following: str, *, status: int = 200) -> HTMLResponse:
    said = texts(language_of(request))
    site: Site = request.app.state.site
    html = site.pages.get_template("login.html").render(
        t=said,
        w=said.word,
        fault=said(fault) if fault else "",
        following=_within(following),
        visit=None,
        languages=LANGUAGES,
    )
    return HTMLResponse(html, status)


def _check_origin(request: Request) -> None:
    """Refuse a log-in form that another site sent; browsers say where a form comes from."""
    fetched = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin", "")
    foreign = origin not in ("", "null") and urlsplit(origin).netloc != request.headers.get("host", "")
    if fetched not in ("same-origin", "none") or foreign:
        raise HTTPException(403, texts(language_of(request))("error.csrf"))


def _within(address: str) -> str:
    """Return an address of this site; its first page for any other."""
    inside = address.startswith("/") and not address.startswith(("//", "/\\")) and "\n" not in address
    return address if inside else "/"
