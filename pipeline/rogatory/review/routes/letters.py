"""Ready drafts: the acknowledgement of receipt and one query for all that is missing; never sent from here."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from fastapi import APIRouter, HTTPException
from fastapi.responses import Response
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from rogatory import domain
from rogatory.record import Record
from rogatory.review.rights import Act
from rogatory.review.site import Site
from rogatory.review.texts import LANGUAGES, texts
from rogatory.review.visit import CurrentVisit, Visit
from rogatory.store.decided import Case

router = APIRouter(prefix="/records/{record_id}/letters")
NAMES = ("acknowledgement", "query")
# To whom an answer goes: the office through which the request came before the one that wrote it.
_SENDERS = ("central_authority_out", "transmitting_authority", "requesting_authority")
_ASKED_FOR = ("absent", "partial", "unclear")


@router.get("/{name}")
def show(visit: CurrentVisit, record_id: str, name: str, language: str = "") -> Response:
    """Show a draft to be finished by hand: as the person left it, else made from its template."""
    visit.need(Act.WRITE)
    case = visit.case(record_id)
    visit.store.decided.note("letter_opened", case.id, visit.account.id)
    spoken = language if language in LANGUAGES else visit.texts.language
    if name not in NAMES:
        raise HTTPException(404, visit.texts("error.no_page"))
    path = f"letter/{name}.{spoken}"
    kept = visit.store.pages.drafts(case.id, visit.account.id).get(path)
    record = visit.record(case)
    fresh, fault = _written(visit, case, record, name, spoken)
    return visit.page(
        "letter.html", case=case, letter=name, path=path, spoken=spoken, text=kept or fresh, fresh=fresh, fault=fault
    )


def _written(visit: Visit, case: Case, record: Record, name: str, language: str) -> tuple[str, str]:
    """Fill in a template; with it a sentence saying what is wrong where the office's own cannot be used."""
    facts = _facts(visit, case, record, language)
    own, fault = _own(visit.site, name, language), ""
    for template in (own, _shipped(name, language)):
        if template is not None:
            try:
                return _filled(template, facts), fault
            except TemplateError as error:
                fault = fault or visit.texts("letter.fault", reason=str(error))
    return "", fault


def _filled(template: str, facts: Mapping[str, Any]) -> str:
    environment = SandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    return environment.from_string(template).render(facts).strip() + "\n"


def _own(site: Site, name: str, language: str) -> str | None:
    path = site.letters / f"{name}.{language}.txt" if site.letters else None
    return path.read_text(encoding="utf-8") if path is not None and path.is_file() else None


def _shipped(name: str, language: str) -> str:
    return (files("rogatory.review") / "letters" / f"{name}.{language}.txt").read_text(encoding="utf-8")


def _facts(visit: Visit, case: Case, record: Record, language: str) -> dict[str, Any]:
    """Return what a template may speak of."""
    checks = domain.checks()
    missing = [c for c in record.completeness if c.status in _ASKED_FOR and c.id in checks]
    theirs = [r.text for r in record.references if r.kind in ("theirs", "case")]
    asking = [a for role in _SENDERS for a in record.authorities if a.role == role]
    sender = next(iter([*asking, *record.authorities]), None)
    received = record.source.received_at.astimezone(visit.site.office.zone).date()
    return {
        "today": visit.site.today().isoformat(),
        "office": visit.site.office.authority or "",
        "id": case.short,
        "authority": sender,
        "theirs": ", ".join(theirs),
        "ours": ", ".join(r.text for r in record.references if r.kind == "ours") or case.short,
        "dated": record.dated.value if record.dated else "",
        "received": received.isoformat(),
        "type": texts(language).type(record.request_type.value),
        "missing": [
            {"label": checks[c.id].label, "status": texts(language).word(c.status), "refs": _refs(c.id)}
            for c in missing
        ],
        "clerk": visit.account.name,
    }


def _refs(check: str) -> str:
    known = domain.instruments()
    refs = domain.checks()[check].refs
    return "; ".join(f"{known[name].ref if name in known else name} {where}".strip() for name, where in refs.items())
