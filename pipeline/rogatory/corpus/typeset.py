"""Typesets the sample inbox: Typst sources and described forms in, the same PDF bytes out each time."""

import datetime as dt
import io
import json
import tomllib
from pathlib import Path
from typing import Any, Literal

import pikepdf
import typst
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from rogatory.corpus.degrade import WEARS, degraded
from rogatory.corpus.signing import signed
from rogatory.errors import RogatoryError
from rogatory.record import Frozen

FAMILIES = ("Noto Naskh Arabic", "Noto Sans", "Noto Serif")  # the rest comes embedded in typst
PACKAGE = "fonts-noto-core"
FONT_FOLDER = Path("/usr/share/fonts/truetype/noto")
_LEFT, _RIGHT, _TOP, _BOTTOM = 54.0, 541.0, 790.0, 60.0  # margins of a described form, in points from the bottom left
_FACES = {"plain": "Helvetica", "bold": "Helvetica-Bold"}
_LEADING = 1.35


class FontsMissingError(RogatoryError):
    """The fonts that the sources name are not installed."""

    def __init__(self, families: tuple[str, ...]) -> None:
        super().__init__(families)
        self.families = families

    def __str__(self) -> str:
        """Name the families and the package that holds them."""
        named = ", ".join(self.families)
        return f"{FONT_FOLDER}: the fonts {named} are not there. Install the package {PACKAGE} (OFL) and run again"


class Piece(Frozen):
    """One PDF of the inbox: where it goes, what it is made from, how it came.

    `source` is a Typst file, a form (`.toml`) or, for the same bytes sent again, the path of the first PDF.
    `turned` lists pages (from 1) that are stored upright and shown by /Rotate, as scanners do. `worn` names what
    scanner, fax machine or camera the first PDF went through (see `degrade.WEARS`), with noise of this `seed`.
    `signed_by` and `signed_at` tell whose digital signature it bears, by the sample authority.
    """

    path: str
    source: str
    received_at: str
    came_by: Literal["post", "fax", "e-mail", "portal", "hand"]
    mail: str | None = None
    note: str | None = None
    turned: tuple[int, ...] = ()
    worn: str | None = None
    seed: int = 0
    signed_by: str | None = None
    signed_at: dt.datetime | None = None

    @property
    def copied(self) -> bool:
        """Whether it has the very bytes of another PDF."""
        return self.source.endswith(".pdf") and self.worn is None

    def sidecar(self) -> str:
        """Return the sidecar's text."""
        return sidecar_text(self.received_at, self.came_by, mail=self.mail, note=self.note)


def sidecar_text(received_at: str, came_by: str, *, mail: str | None = None, note: str | None = None) -> str:
    """Return the text of a sidecar; `received_at` is written as TOML writes it."""
    lines = [f"received_at = {received_at}", f'came_by = "{came_by}"']
    told = (("mail", mail), ("note", note))
    lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in told if value]
    return "\n".join(lines) + "\n"


class Row(Frozen):
    """One row of a described form.

    `text` stands on the page itself; `value` is filled into an AcroForm field named `name`, a text or a tick.
    """

    kind: Literal["title", "section", "text", "field", "check", "page"]
    text: str = ""
    name: str = ""
    value: str | bool = ""
    lines: int = 1


class Form(Frozen):
    """A form with real fields, drawn row by row."""

    title: str
    foot: str
    rows: tuple[Row, ...]


def pieces(manifest: Path) -> tuple[Piece, ...]:
    """Read the list of PDFs; copies come after what they copy."""
    found = tuple(Piece.model_validate(one) for one in tomllib.loads(manifest.read_text(encoding="utf-8"))["mail"])
    return tuple(sorted(found, key=lambda piece: piece.source.endswith(".pdf")))


def require_fonts() -> None:
    """Raise where typst cannot see the families that the sources name.

    Raises:
        FontsMissingError: With the families and the package that holds them.
    """
    paths = [str(FONT_FOLDER)] if FONT_FOLDER.is_dir() else []
    seen = set(typst.Fonts(include_system_fonts=False, font_paths=paths).families())
    missing = tuple(family for family in FAMILIES if family not in seen)
    if missing:
        raise FontsMissingError(missing)


def typeset(piece: Piece, sources: Path) -> bytes:
    """Return the PDF of a Typst source, a described form or a worn PDF; the same bytes for the same input."""
    if piece.worn:
        original = (sources.parent / "mail" / piece.source).read_bytes()
        return degraded(original, WEARS[piece.worn], seed=piece.seed)
    source = sources / piece.source
    if source.suffix == ".toml":
        data = _drawn(Form.model_validate(tomllib.loads(source.read_text(encoding="utf-8"))))
    else:
        data = typst.compile(
            str(source), root=str(sources), font_paths=[str(FONT_FOLDER)], ignore_system_fonts=True, pdf_tags=False
        )
    data = _turned(data, piece.turned) if piece.turned else data
    return signed(data, piece.signed_by, piece.signed_at) if piece.signed_by and piece.signed_at else data


def _turned(data: bytes, pages: tuple[int, ...]) -> bytes:
    """Store the pages a quarter turn round and have /Rotate show them upright."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number in pages:
            page = pdf.pages[number - 1]
            x0, y0, x1, y1 = (float(edge) for edge in page.mediabox)
            wide, high = x1 - x0, y1 - y0
            page.contents_add(f"q 0 1 -1 0 {high:.2f} 0 cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
            page.mediabox = pikepdf.Array([0, 0, high, wide])
            page.Rotate = 90
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _drawn(form: Form) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(form.title)
    pen = _Pen(canvas, form.foot)
    for row in form.rows:
        pen.draw(row)
    pen.finish()
    return out.getvalue()


class _Pen:
    """Draws rows downwards and turns the page where one no longer fits."""

    def __init__(self, canvas: Canvas, foot: str) -> None:
        self.canvas, self.foot, self.y, self.page = canvas, foot, _TOP, 1

    def draw(self, row: Row) -> None:
        """Draw one row."""
        if row.kind == "page":
            self._turn()
        elif row.kind == "title":
            self._words(row.text, "bold", 13, centred=True)
        elif row.kind == "section":
            self._section(row.text)
        elif row.kind == "text":
            self._words(row.text, "plain", 9.5)
        elif row.kind == "field":
            self._field(row)
        else:
            self._check(row)

    def finish(self) -> None:
        """End the last page and the file."""
        self._footer()
        self.canvas.save()

    def _turn(self) -> None:
        self._footer()
        self.canvas.showPage()
        self.y, self.page = _TOP, self.page + 1

    def _footer(self) -> None:
        self.canvas.setFont(_FACES["plain"], 7.5)
        self.canvas.drawString(_LEFT, 34, self.foot)
        self.canvas.drawRightString(_RIGHT, 34, str(self.page))

    def _room(self, height: float) -> None:
        if self.y - height < _BOTTOM:
            self._turn()

    def _words(self, text: str, face: str, size: float, *, centred: bool = False, indent: float = 0.0) -> None:
        lines = simpleSplit(text, _FACES[face], size, _RIGHT - _LEFT - indent)
        self._room(len(lines) * size * _LEADING)
        self.canvas.setFont(_FACES[face], size)
        for line in lines:
            self.y -= size * _LEADING
            if centred:
                self.canvas.drawCentredString((_LEFT + _RIGHT) / 2, self.y, line)
            else:
                self.canvas.drawString(_LEFT + indent, self.y, line)
        self.y -= 4

    def _section(self, text: str) -> None:
        self._room(60)
        self.y -= 22
        self.canvas.setFillGray(0.87)
        self.canvas.rect(_LEFT - 4, self.y - 5, _RIGHT - _LEFT + 8, 17, stroke=1, fill=1)
        self.canvas.setFillGray(0)
        self.canvas.setFont(_FACES["bold"], 9.5)
        self.canvas.drawString(_LEFT, self.y, text)
        self.y -= 9

    def _field(self, row: Row) -> None:
        height = 13.0 * row.lines + 5
        self._room(height + 16)
        if row.text:
            self._words(row.text, "plain", 8.5)
        self.y -= height
        form: Any = self.canvas.acroForm  # reportlab guesses int where any number is taken
        form.textfield(
            name=row.name, value=str(row.value), x=_LEFT, y=self.y, width=_RIGHT - _LEFT, height=height, fontSize=9,
            fontName="Helvetica", borderWidth=0.5, fieldFlags="multiline" if row.lines > 1 else "", maxlen=2000,
            forceBorder=True,
        )  # fmt: skip
        self.y -= 5

    def _check(self, row: Row) -> None:
        self._room(26)
        form: Any = self.canvas.acroForm
        form.checkbox(
            name=row.name, checked=bool(row.value), x=_LEFT, y=self.y - 12, size=10, buttonStyle="cross",
            borderWidth=0.7, forceBorder=True,
        )  # fmt: skip
        self._words(row.text, "plain", 9, indent=16)


def values(form: Path) -> dict[str, Any]:
    """Return the filled fields of a described form by name, for those who check them against the PDF."""
    rows = Form.model_validate(tomllib.loads(form.read_text(encoding="utf-8"))).rows
    return {row.name: row.value for row in rows if row.kind in ("field", "check")}
