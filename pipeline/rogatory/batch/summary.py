"""The table at the end of a run: what was filed where, what was refused and why, whether the sums agree."""

from collections.abc import Iterator, Sequence
from typing import Any

from rogatory.batch.process import Summary
from rogatory.store import Leaf
from rogatory.terminal import columns, isolated, printable, shortened

_GAP = "  "


def table(summary: Summary, *, width: int) -> str:
    """Return the run as lines of at most `width` columns where the file names allow it."""
    lines = [*_filed(summary.views, width), *_following(summary.views)]
    lines += [*_refused(summary.leaves), *_failed_again(summary)]
    kept = [leaf for leaf in summary.leaves if leaf.outcome == "duplicate"]
    if kept:
        lines += ["Received again"]
        lines += [f"  {isolated(printable(_name(leaf.file, leaf.name)))} = {_first(leaf)}" for leaf in kept]
        lines += [""]
    return "\n".join([*lines, _sums(summary)])


def _name(file: str, part: str | None) -> str:
    """Return a file, with the part that is meant unless that is the file itself."""
    return f"{file}: {part}" if part and part != file.rpartition("/")[2] else file


def _first(leaf: Leaf) -> str:
    return isolated(printable(_name(leaf.of_file or "", leaf.of_name)))


def _filed(views: Sequence[dict[str, Any]], width: int) -> Iterator[str]:
    if not views:
        return
    rows = [("Filed", "type", "", "States", "level", "desk", "next", "file"), *(_row(view) for view in views)]
    widths = [max(columns(row[i]) for row in rows) for i in range(len(rows[0]))]
    # only the file's name gives way: everything else is short
    widths[-1] = max(16, min(widths[-1], width - sum(widths[:-1]) - (len(widths) - 1) * len(_GAP)))
    for row in rows:
        cells = (shortened(cell, room) for cell, room in zip(row, widths, strict=True))
        yield _GAP.join(_padded(cell, room) for cell, room in zip(cells, widths, strict=True)).rstrip()
    yield ""


def _following(views: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield what follows or repeats something else, since a person looks at both."""
    found = [(view["id"][:8], link) for view in views for link in view["links"] if link["direction"] == "to"]
    if found:
        yield "Belongs to"
        for record, link in found:
            other = (link["record"] or "")[:8] or printable(link["number"])
            yield f"  {record} {link['kind'].replace('_', ' ')} of {isolated(other)}: {printable(link['why'])}"
        yield ""


def _row(view: dict[str, Any]) -> tuple[str, ...]:
    kind, route = view["request_type"], view["route"]
    states = [view[name]["value"] if view[name] else "??" for name in ("requesting_state", "requested_state")]
    days = [d["act_by"] or d["date"] for d in view["deadlines"] if d["act_by"] or d["date"]]
    return (
        view["id"][:8],
        kind["value"],
        f"{kind['confidence']:.2f}",
        "→".join(states),
        view["urgency"]["level"],
        route["desk"] if route["decision"] == "auto" else f"{route['desk']}, {route['decision']}",
        min(days, default="-"),
        printable(_name(view["source"]["file"].rpartition("/")[2], view["source"]["part"])),
    )


def _refused(leaves: Sequence[Leaf]) -> Iterator[str]:
    refused = [leaf for leaf in leaves if leaf.outcome == "refused"]
    if refused:
        yield "Refused"
        for leaf in refused:
            name = isolated(printable(_name(leaf.file, leaf.name)))
            place = f", page {leaf.page}" if leaf.page else ""
            yield f"  {name}{place}: {leaf.reason} [{leaf.code}]. {leaf.remedy}"
        yield ""


def _failed_again(summary: Summary) -> Iterator[str]:
    if summary.failed_again:
        yield "Kept as they were, since no new revision could be made"
        yield from (f"  {line}" for line in summary.failed_again)
        yield ""


def _sums(summary: Summary) -> str:
    ends = ", ".join(f"{n} {name}" for name, n in summary.parts.items() if name != "total" and n)
    speed = f"{summary.pages} pages in {summary.seconds:.1f} s"
    if summary.pages:
        speed += f" ({summary.pages / summary.seconds:.1f} pages/s)"
    return f"Ledger balances: {summary.parts['total']} parts = {ends or 'none'}. This run: {speed}."


def _padded(cell: str, width: int) -> str:
    return f"{isolated(cell)}{' ' * (width - columns(cell))}"
