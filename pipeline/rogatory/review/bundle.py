"""A case as one file to hand on: the original, the record, every decision, and the report of its custody."""

import hashlib
import io
import json
import zipfile
from typing import Any

from rogatory.review.visit import Visit
from rogatory.store.decided import Case
from rogatory.store.trail import entries_of, verify

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same case gives the same bytes; when it was made stands in the report


def bundle(visit: Visit, case: Case, name: str) -> bytes:
    """Return the case as a zip file; `name` is that of the original within it.

    Raises:
        OSError: If the original is gone.
    """
    original = visit.store.records.originals.path(case.sha256).read_bytes()
    record = visit.record(case)
    view = visit.store.records.pages_of(case.sha256, case.base.text_sha256)
    files = {
        f"original/{name}": original,
        "record.json": _json(record.model_dump(mode="json")),
        "decisions.json": _json([decision.model_dump(mode="json") for decision in case.decisions]),
    }
    if view is not None and view.name != case.sha256:
        files["pages.pdf"] = view.read_bytes()
    files["custody.json"] = _json(_custody(visit, case, files))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(zipfile.ZipInfo(path, _MOMENT), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _custody(visit: Visit, case: Case, files: dict[str, bytes]) -> dict[str, Any]:
    """Say how the document came, who did what with it, and whether all of that is proven."""
    names = visit.store.accounts.names()
    broken = verify(visit.store.connection)
    source = case.newest.record.source
    return {
        "record": case.id,
        "document": case.sha256,
        "document_is_as_received": hashlib.sha256(next(iter(files.values()))).hexdigest() == case.sha256,
        "received_at": source.received_at.isoformat(),
        "received_basis": source.received_basis,
        "audit_trail": str(broken) if broken else "holds",
        "entries": entries_of(visit.store.connection, (case.id, case.sha256), names),
        "handlings": [
            {
                "act": h.act,
                "by": names.get(h.by, "?"),
                "at": h.at.isoformat(),
                "to": names.get(h.to) if h.to else None,
                "outcome": h.outcome,
                "reason": h.reason,
            }
            for h in case.handlings
        ],
        "files": {path: hashlib.sha256(content).hexdigest() for path, content in files.items()},
        "made_by": visit.account.name,
        "made_for": visit.site.today().isoformat(),
    }


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
