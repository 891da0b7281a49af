"""What a PDF carries besides its pages: signatures, embedded files, scripts and actions; nothing of it is ever run."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from rogatory.reading.source import Notice

_MOST_OBJECTS = 200_000  # a letter with annexes has a thousand
_DEEPEST = 30  # dictionaries within each other; a viewer's own writing stays below ten
_MOST_NAMES = 20
_LONGEST = 100  # characters of a file's name
# Names as qpdf writes them, escapes resolved; a hit in a string costs only a closer look.
_TELLING = re.compile(
    rb"/S /(?:JavaScript|Launch|SubmitForm|ImportData)\b|/S \d+ \d+ R|/JS\b|/EF\b|/ByteRange\b|/OpenAction\b|/AA\b"
)
_RUNS = {"/JavaScript": "javascript", "/Launch": "launch", "/SubmitForm": "submits", "/ImportData": "submits"}
_SAID = {
    "javascript": "The file holds JavaScript. It was not run; do not open the file in a viewer that runs scripts.",
    "launch": "The file would start a program or open another file. It was not done; do not click in it.",
    "submits": "The file would send what is in it, or fetch more, over the network. It was not done; do not click.",
    "opens_address": "The file would open an address by itself as soon as it is opened. It was not done.",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found: `signed` tells whether there is a digital signature to check."""

    signed: bool
    notices: tuple[Notice, ...]


class _Found:
    """Collects while objects are looked at."""

    def __init__(self) -> None:
        self.codes: set[str] = set()
        self.files: dict[str, None] = {}
        self.signed = False

    def look(self, one: object, depth: int = 0) -> None:
        """Look at a dictionary or an array and at all that is written within it, not at what it refers to."""
        if isinstance(one, pikepdf.Stream):
            one = one.stream_dict
        if isinstance(one, pikepdf.Dictionary):
            self._dictionary(one)
        if depth < _DEEPEST:
            for inner in _written_within(one):
                self.look(inner, depth + 1)

    def _dictionary(self, one: pikepdf.Dictionary) -> None:
        kind = one.get("/S")
        if isinstance(kind, pikepdf.Name) and str(kind) in _RUNS:
            self.codes.add(_RUNS[str(kind)])
        elif "/JS" in one:
            self.codes.add("javascript")
        if "/EF" in one:
            name = one.get("/UF", one.get("/F"))
            told = " ".join(str(name).split())[:_LONGEST] if isinstance(name, pikepdf.String) else ""
            self.files[told or "without a name"] = None
        if "/ByteRange" in one and "/Contents" in one:
            self.signed = True
        for action in (one.get("/OpenAction"), *_values(one.get("/AA"))):
            if isinstance(action, pikepdf.Dictionary) and action.get("/S") == pikepdf.Name.URI:
                self.codes.add("opens_address")


def contents_of(data: bytes) -> Contents:
    """Look through all objects of a PDF, up to a bound that is told of."""
    found = _Found()
    # A broken file may have lost the way to its signature: that it cannot be checked must be told then.
    found.signed = b"/ByteRange" in data
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            whole = _look_through(pdf, found)
    except pikepdf.PdfError:
        return Contents(found.signed, (_half_seen("its structure is broken"),))
    notices = [Notice(code, None, _SAID[code]) for code in _SAID if code in found.codes]
    if found.files:
        notices.append(_embedded(list(found.files)))
    if not whole:
        notices.append(_half_seen("it has too many objects"))
    return Contents(found.signed, tuple(notices))


def _look_through(pdf: pikepdf.Pdf, found: _Found) -> bool:
    """Return whether all objects were looked at."""
    for n, one in enumerate(pdf.objects):
        if n >= _MOST_OBJECTS:
            return False
        own = one.stream_dict if isinstance(one, pikepdf.Stream) else one
        if isinstance(own, (pikepdf.Dictionary, pikepdf.Array)) and _TELLING.search(own.unparse(resolved=True)):
            found.look(own)
    return True


def _written_within(one: object) -> Iterator[object]:
    if isinstance(one, pikepdf.Dictionary):
        inner: Iterator[object] = iter(one.values())
    elif isinstance(one, pikepdf.Array):
        inner = iter(one)
    else:
        return
    for value in inner:
        if isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect:
            yield value


def _values(one: object) -> Iterator[object]:
    if isinstance(one, pikepdf.Dictionary):
        yield from one.values()


def _embedded(names: list[str]) -> Notice:
    listed = ", ".join(names[:_MOST_NAMES]) + (
        f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    )
    which = (
        "1 file embedded in the document was"
        if len(names) == 1
        else f"{len(names)} files embedded in the document were"
    )
    return Notice("embedded_files", None, f"{which} not read: {listed}. Save what matters and hand it in by itself.")


def _half_seen(why: str) -> Notice:
    said = f"The file was not searched to its end for scripts, actions and embedded files, since {why}."
    return Notice("contents_unchecked", None, said)
