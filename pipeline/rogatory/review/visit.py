"""One request of a browser or program: who makes it, with which rights, over which open store."""

import datetime as dt
import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Request
from fastapi.responses import HTMLResponse

from rogatory.record import Record
from rogatory.review.rights import Act, may, scope
from rogatory.review.site import Site
from rogatory.review.texts import LANGUAGES, Texts, texts
from rogatory.store.accounts import Account
from rogatory.store.decided import Case
from rogatory.store.restrictions import shorts
from rogatory.store.site import SiteStore
from rogatory.store.worklist import Scope

# The prefix binds the cookie to this host, to https and to the whole site: RFC 6265bis, 4.1.3.2.
COOKIE = "__Host-rogatory"
LANGUAGE_COOKIE = "__Host-language"
IDLE = dt.timedelta(hours=2)  # a lunch does not log a clerk out, a night does
LONGEST = dt.timedelta(hours=12)
PRESENCE = dt.timedelta(seconds=90)  # three missed signs of a page, sent each half minute
_SAFE = ("GET", "HEAD", "OPTIONS")


class NotLoggedInError(Exception):
    """The visit needs a log-in."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit of somebody who is logged in."""

    request: Request
    site: Site
    store: SiteStore
    account: Account
    texts: Texts
    csrf: str

    @property
    def scope(self) -> Scope:
        """Which records exist for this person."""
        return scope(self.account)

    def may(self, act: str) -> bool:
        """Say whether this person has a right."""
        return may(self.account, Act(act))

    def need(self, act: Act) -> None:
        """Refuse the visit where the right is missing.

        Raises:
            HTTPException: 403.
        """
        if not may(self.account, act):
            self.note("forbidden", right=act.value)
            raise HTTPException(403, self.texts("error.forbidden"))

    def case(self, record_id: str) -> Case:
        """Return a record that exists for this person.

        Raises:
            HTTPException: 404 where there is none, or none for this person: the two look alike; the second is logged.
        """
        self.need(Act.READ)
        case = self.store.decided.case(record_id)
        if case is None:
            raise HTTPException(404, self.texts("error.no_record"))
        if not self.store.worklist.visible(self.scope, case.id):
            self.store.worklist.refresh(self.site.today(), most=1000)
            if not self.store.worklist.visible(self.scope, case.id):
                self.store.decided.note("denied", case.id, self.account.id)
                raise HTTPException(404, self.texts("error.no_record"))
        return case

    def record(self, case: Case) -> Record:
        """Return a record as it stands today, without links to records that do not exist for this person."""
        record = self.store.worklist.as_it_stands(case, self.site.today())
        hidden = shorts(self.store.records.restrictions.hidden(self.account.id))
        return record.model_copy(update={"links": tuple(k for k in record.links if k.record not in hidden)})

    def note(self, act: str, **detail: str | int) -> None:
        """Enter into the audit trail what this person did that concerns no single record."""
        self.store.decided.note(act, f"account {self.account.id}", self.account.id, **detail)

    def note_view(self, case: Case) -> None:
        """Enter a view of part of a record, unless the record is on this person's screen already."""
        if not self.store.pages.is_open(case.id, self.account.id, dt.datetime.now(dt.UTC) - LONGEST):
            self.store.decided.note("viewed", case.id, self.account.id)
            self.store.pages.opened(case.id, self.account.id)

    def page(self, name: str, *, status: int = 200, **facts: Any) -> HTMLResponse:
        """Return a page made from a template."""
        known = {"visit": self, "t": self.texts, "w": self.texts.word, "languages": LANGUAGES}
        html = self.site.pages.get_template(name).render(**known, **facts)
        return HTMLResponse(html, status)


def csrf_of(token: str) -> str:
    """Return the word that a form of this session must carry; whoever knows it knows the session already."""
    return hashlib.sha256(f"csrf {token}".encode()).hexdigest()


async def checked(request: Request) -> None:
    """Refuse what changes something unless it comes from a page of this session.

    Raises:
        HTTPException: 403.
    """
    if request.method in _SAFE:
        return
    given = request.headers.get("x-csrf-token", "")
    if not given and request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        given = str((await request.form()).get("csrf", ""))
    token = request.cookies.get(COOKIE, "")
    if not token or not hmac.compare_digest(given.encode(), csrf_of(token).encode()):
        raise HTTPException(403, texts(language_of(request))("error.csrf"))


def visiting(request: Request) -> Iterator[Visit]:
    """Open the store for somebody who is logged in.

    Raises:
        NotLoggedInError: If nobody is.
    """
    site: Site = request.app.state.site
    token = request.cookies.get(COOKIE, "")
    with site.open() as store:
        account = store.accounts.holder(token, idle=IDLE, longest=LONGEST) if token else None
        if account is None:
            raise NotLoggedInError
        yield Visit(request, site, store, account, texts(account.language), csrf_of(token))


def language_of(request: Request) -> str:
    """Return the language of somebody who is not logged in: as chosen before, else as the browser asks."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    wanted = [
        chosen,
        *(part.split(";")[0].strip()[:2] for part in request.headers.get("accept-language", "").split(",")),
    ]
    return next((language for language in wanted if language in LANGUAGES), "en")


CurrentVisit = Annotated[Visit, Depends(visiting)]
