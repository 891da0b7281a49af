"""The door to views: bytes that are no PDF in, a PDF of them and its text out."""

import io
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pikepdf

from rogatory.errors import IntakeError
from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.document import read_to_bytes
from rogatory.reading.kinds import Kind
from rogatory.reading.limits import Limits
from rogatory.reading.mime import text_of
from rogatory.reading.ocr.recognition import Ocr
from rogatory.reading.sandbox import run_limited
from rogatory.reading.source import LAYERS, Notice, SourceText
from rogatory.reading.views import message, prose, web, word
from rogatory.reading.views.blocks import Content, Field
from rogatory.reading.views.picture import pdf_of
from rogatory.reading.views.typeset import foreign_letters, typeset
from rogatory.record import Layer

VIEW_VERSION = "1"


@dataclass(frozen=True, slots=True)
class View:
    """A PDF of a document that is none, what must be told of it, and the texts of its headers."""

    pdf: bytes
    notices: tuple[Notice, ...] = ()
    headers: tuple[str, ...] = ()
    foreign: int = 0  # letters of scripts for which fonts must be installed


def view_of(data: bytes, kind: Kind, name: Path, limits: Limits) -> View:
    """Make the view of a document in a child process of its own.

    Raises:
        IntakeError: If it is refused.
    """
    encoded = run_limited(_encoded, data, kind, name, limits, name=name, limits=limits)
    (length,) = struct.unpack_from("<Q", encoded)
    told = json.loads(encoded[8 : 8 + length])
    notices = tuple(Notice(*one) for one in told["notices"])
    return View(encoded[8 + length :], notices, tuple(told["headers"]), told["foreign"])


def read_viewed(data: bytes, kind: Kind, name: Path, limits: Limits, ocr: Ocr | None = None) -> tuple[bytes, bytes]:
    """Return the encoded SourceText of a document that is no PDF, and the PDF on which its boxes lie.

    `ocr` reads what is a picture; the engines installed here where None.

    Raises:
        IntakeError: If it is refused.
    """
    view = view_of(data, kind, name, limits)
    source = from_bytes(read_to_bytes(view.pdf, name, limits, ocr))
    return to_bytes(dressed(source, view)), view.pdf


def dressed(source: SourceText, view: View) -> SourceText:
    """Return the text of a view with its headers marked as such, and with what making the view brought to light."""
    notices = (*source.notices, *view.notices)
    lost = view.foreign - foreign_letters(source.text)
    if lost > 0:
        message = f"{lost} letters have no glyph in the fonts at hand and were lost; install fonts for their script."
        notices = (*notices, Notice("glyphs_missing", 1, message))
    end = _headers_end(source.text, view.headers)
    layers = source.layout.layers.copy()
    layers[source.layout.ends <= end] = LAYERS.index(Layer.HEADER)
    return replace(source, layout=replace(source.layout, layers=np.ascontiguousarray(layers)), notices=notices)


def _headers_end(text: str, headers: tuple[str, ...]) -> int:
    """Return where the headers end that a text begins with; 0 where it does not begin with them."""
    end = 0
    for header in headers:
        for char in "".join(header.split()):
            while end < len(text) and text[end].isspace():
                end += 1
            if end == len(text) or text[end] != char:
                return 0
            end += 1
    return end


def _encoded(data: bytes, kind: Kind, name: Path, limits: Limits) -> bytes:
    found = _CONTENTS[kind](data, name)
    headers = [f"{block.name}: {block.value}" for block in found.blocks if isinstance(block, Field)]
    foreign = sum(map(foreign_letters, found.texts()))
    told = {"headers": headers, "foreign": foreign, "notices": [[n.code, n.page, n.message] for n in found.notices]}
    head = json.dumps(told, ensure_ascii=False).encode()
    return struct.pack("<Q", len(head)) + head + _pdf(found, name, limits)


def _pdf(found: Content, name: Path, limits: Limits) -> bytes:
    """Return the pages of a document: its text typeset, then its pictures.

    Raises:
        IntakeError: `empty` if it has neither.
    """
    if not found.blocks and not found.pictures:
        raise IntakeError(name, "empty", "there is nothing in it to read", "Ask the sender for it again")
    pieces = [typeset(found, name)] if found.blocks else []
    pieces += [pdf_of(found.pictures, name, limits)] if found.pictures else []
    if len(pieces) == 1:
        return pieces[0]
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pieces[0])) as whole, pikepdf.open(io.BytesIO(pieces[1])) as pictures:
        whole.pages.extend(pictures.pages)
        whole.save(out, deterministic_id=True)
    return out.getvalue()


def _picture(data: bytes, _: Path) -> Content:
    return Content(pictures=[data])


def _text(data: bytes, _: Path) -> Content:
    return Content(blocks=list(prose.paragraphs(text_of(data, _charset(data)))))


def _html(data: bytes, _: Path) -> Content:
    return web.content(text_of(data, _charset(data)))


def _charset(data: bytes) -> str:
    return "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ""


_CONTENTS: dict[Kind, Callable[[bytes, Path], Content]] = {
    "mail": message.content,
    "text": _text,
    "html": _html,
    "word": word.content,
    "image": _picture,
}
