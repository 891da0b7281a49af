"""Reading: bytes of a PDF in, text with layout out; hostile files cannot leave the sandbox."""

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
