"""The CSV view: one row for each record, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

COLUMNS = (
    "id",
    "file",
    "received_at",
    "received_basis",
    "request_type",
    "confidence",
    "subtype",
    "secondary_types",
    "requesting_state",
    "requested_state",
    "dated",
    "urgency",
    "confidential",
    "desk",
    "decision",
    "tasks",
    "cc",
    "next_act_by",
    "next_deadline",
    "references",
    "legal_basis",
    "parties",
    "offences",
    "measures",
    "missing",
    "flags",
    "links",
    "register_check",
    "warnings",
    "revision",
)
# What a spreadsheet takes for a formula or a break of the cell: OWASP, "CSV Injection".
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(views: Iterable[tuple[dict[str, Any], int]]) -> Iterator[bytes]:
    """Yield the table line by line, as UTF-8 with a byte order mark, so that Excel reads every script."""
    yield b"\xef\xbb\xbf" + _line(COLUMNS)
    for view, revision in views:
        cells = _cells(view) | {"revision": str(revision)}
        yield _line([safe(cells[name]) for name in COLUMNS])


def safe(cell: str) -> str:
    """Return the cell with an apostrophe before whatever a spreadsheet would compute."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_DANGEROUS) or cell.startswith(_DANGEROUS) else cell


def _line(cells: Sequence[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cells(view: dict[str, Any]) -> dict[str, str]:
    source, route = view["source"], view["route"]
    open_deadlines = [d for d in view["deadlines"] if d["act_by"] or d["date"]]
    nearest = min(open_deadlines, key=lambda d: d["act_by"] or d["date"], default=None)
    return {
        "id": view["id"],
        "file": source["file"],
        "received_at": source["received_at"],
        "received_basis": source["received_basis"],
        "request_type": view["request_type"]["value"],
        "confidence": f"{view['request_type']['confidence']:.2f}",
        "subtype": _value(view["subtype"]),
        "secondary_types": _joined(found["value"] for found in view["secondary_types"]),
        "requesting_state": _value(view["requesting_state"]),
        "requested_state": _value(view["requested_state"]),
        "dated": _value(view["dated"]),
        "urgency": view["urgency"]["level"],
        "confidential": "yes" if view["confidentiality"]["value"] else "no",
        "desk": route["desk"],
        "decision": route["decision"],
        "tasks": _joined(task["desk"] for task in route["tasks"]),
        "cc": _joined(route["cc"]),
        "next_act_by": (nearest["act_by"] or nearest["date"]) if nearest else "",
        "next_deadline": f"{nearest['kind']}: {nearest['explanation']}" if nearest else "",
        "references": _joined(reference["text"] for reference in view["references"]),
        "legal_basis": _joined(basis["instrument"] or basis["text"] for basis in view["legal_basis"]),
        "parties": _joined(f"{p['name']} ({', '.join(p['roles'])})" for p in view["parties"]),
        "offences": _joined(offence["text"] for offence in view["offences"]),
        "measures": _joined(measure["code"] for measure in view["measures"]),
        "missing": _joined(check["id"] for check in view["completeness"] if check["status"] in ("absent", "partial")),
        "flags": _joined(flag["id"] for flag in view["flags"]),
        "links": _joined(f"{link['kind']}: {link['record'] or link['number']}" for link in view["links"]),
        "register_check": view["register_check"],
        "warnings": _joined(warning["code"] for warning in view["warnings"]),
    }


def _value(found: dict[str, Any] | None) -> str:
    return str(found["value"]) if found else ""


def _joined(words: Iterable[str]) -> str:
    return "; ".join(" ".join(word.split()) for word in words)
