"""A record as one self-contained page: the page images, the evidence drawn on them, the values beside."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from string import Template

from rogatory.record import Box, Record
from rogatory.review.outline import Entry, Section, headline, origin, outline

_COLOURS = {
    "route": "#7f8c8d",
    "deadlines": "#d62839",
    "request_type": "#6c4ab6",
    "parties": "#1f77b4",
    "offences": "#e07a00",
    "measures": "#2a9d55",
    "objects": "#0d9c9c",
    "authorities": "#8c564b",
    "legal_basis": "#b5179e",
    "references": "#5f7a00",
}
_OTHER = "#546e7a"


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as PNG, with its size in PDF points after rotation; `number` counts from 1."""

    number: int
    width: float
    height: float
    png: bytes


@dataclass(frozen=True, slots=True)
class _Mark:
    """A box to draw, and the entry it belongs to by its place in the list."""

    key: str
    field: str
    title: str
    box: Box


def page(record: Record, images: Sequence[PageImage]) -> str:
    """Return the whole HTML page; it loads nothing from anywhere and runs only the script it carries."""
    script = _template("page.js")
    sections = outline(record)
    marks: list[_Mark] = []
    listed = "\n".join(_section(n, section, marks) for n, section in enumerate(sections))
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return Template(_template("page.html")).substitute(
        title=escape(f"{record.source.file} – {record.id}"),
        headline=escape(headline(record)),
        origin=escape(origin(record)),
        id=escape(record.id),
        style=_template("page.css"),
        script=script,
        script_hash=f"sha256-{digest}",
        pages="\n".join(_figure(image, marks) for image in images),
        sections=listed,
    )


def _section(n: int, section: Section, marks: list[_Mark]) -> str:
    """Return a section's HTML and add the boxes of its entries to `marks`."""
    colour = _COLOURS.get(section.field, _OTHER)
    entries = "\n".join(_entry(entry, f"e{n}-{i}", section.field, marks) for i, entry in enumerate(section.entries))
    return f'<section style="--c:{colour}"><h2>{escape(section.title)}</h2>\n{entries}\n</section>'


def _entry(entry: Entry, key: str, field: str, marks: list[_Mark]) -> str:
    boxes = [box for evidence in entry.evidence for box in evidence.boxes]
    marks += [_Mark(key, field, f"{entry.label}: {entry.value}", box) for box in boxes]
    tag = "button" if boxes else "span"
    sure = "" if entry.confidence is None else f'<span class="sure">{entry.confidence:.2f}</span>'
    notes = "".join(f'<div class="note" dir="auto">{escape(note)}</div>' for note in entry.notes)
    parts = "".join(_entry(part, f"{key}-{i}", field, marks) for i, part in enumerate(entry.parts))
    return (
        f'<div class="entry" data-e="{key}"><span class="label">{escape(entry.label.replace("_", " "))}</span>'
        f'<{tag} class="value" dir="auto">{escape(entry.value)}</{tag}>{sure}{notes}{parts}</div>'
    )


def _figure(image: PageImage, marks: Sequence[_Mark]) -> str:
    png = base64.b64encode(image.png).decode()
    here = (mark for mark in marks if mark.box.page == image.number)
    # the largest lie at the bottom, so that a name within a clause can still be clicked
    drawn = "\n".join(_drawn(mark, image) for mark in sorted(here, key=_area, reverse=True))
    return (
        f'<figure><div class="page"><img alt="page {image.number}" src="data:image/png;base64,{png}">\n'
        f"{drawn}</div><figcaption>page {image.number}</figcaption></figure>"
    )


def _area(mark: _Mark) -> float:
    return (mark.box.x1 - mark.box.x0) * (mark.box.bottom - mark.box.top)


def _drawn(mark: _Mark, image: PageImage) -> str:
    """Place a box in per cent of the page, so that it fits at any size."""
    box = mark.box
    shares = {
        "left": box.x0 / image.width,
        "top": box.top / image.height,
        "width": (box.x1 - box.x0) / image.width,
        "height": (box.bottom - box.top) / image.height,
    }
    style = ";".join(f"{name}:{100 * share:.3f}%" for name, share in shares.items())
    colour = _COLOURS.get(mark.field, _OTHER)
    return (
        f'<button class="box" data-e="{mark.key}" title="{escape(mark.title)}" style="--c:{colour};{style}"></button>'
    )


def _template(name: str) -> str:
    return (files("rogatory.review") / "templates" / name).read_text(encoding="utf-8")
