"""Reading: bytes of a PDF in, text with layout out; hostile files cannot leave the sandbox."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rogatory.reading.document import read_document, read_to_bytes
    from rogatory.reading.limits import Limits
    from rogatory.reading.pdf import READER_NAME, READER_VERSION, read_pdf
    from rogatory.reading.plain import from_text
    from rogatory.reading.source import SourceText

__all__ = [
    "READER_NAME",
    "READER_VERSION",
    "Limits",
    "SourceText",
    "from_text",
    "read_document",
    "read_pdf",
    "read_to_bytes",
]

_HOMES = {
    "READER_NAME": "pdf",
    "READER_VERSION": "pdf",
    "Limits": "limits",
    "SourceText": "source",
    "from_text": "plain",
    "read_document": "document",
    "read_pdf": "pdf",
    "read_to_bytes": "document",
}


def __getattr__(name: str) -> Any:
    """Import a name's module when it is first asked for: settings need the limits, but no parser."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
