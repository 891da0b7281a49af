"""Opens the bytes of a PDF, or says in a sentence why they cannot be read."""

import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from rogatory.errors import IntakeError
from rogatory.reading.limits import MIB, Limits
from rogatory.reading.source import Notice

_HEAD = 1024  # bytes within which the header must stand (ISO 32000-1, annex H, implementation note 13)
_TAIL = 4096  # bytes within which a whole file names its cross-reference table
_KINDS = (
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document or an Outlook message"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"{\\rtf", "a Rich Text document"),
    (b"<", "a web page or XML"),
)


def opened(data: bytes, name: Path, limits: Limits) -> tuple[Any, list[Notice]]:
    """Return the open pypdfium2 document and what must be told of it.

    Raises:
        IntakeError: `empty`, `file_size`, `not_pdf`, `truncated`, `encrypted`, `page_tree_loop`, `damaged`,
            `no_pages` or `page_limit`.
    """
    _check_bytes(data, name, limits)
    notices: list[Notice] = []
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise IntakeError(
                name,
                "encrypted",
                "it is encrypted and cannot be opened without its password",
                "Ask the sender for the password or for a copy without one",
            ) from error
        document = pypdfium2.PdfDocument(_repaired(data, name, limits))
        notices.append(Notice("repaired", None, "The file's cross-reference table was broken and has been rebuilt."))
    if len(document) > limits.pages:
        raise _too_long(name, len(document), limits)
    return document, notices


def _check_bytes(data: bytes, name: Path, limits: Limits) -> None:
    again = "Ask the sender for the file again"
    if not data.strip(b"\x00\t\n\r "):
        raise IntakeError(name, "empty", "the file is empty", again)
    if len(data) > limits.file_bytes:
        size = f"it has {len(data) / MIB:.0f} MiB, more than the {limits.file_bytes / MIB:.0f} MiB that are read"
        raise IntakeError(name, "file_size", size, "Split the file or raise the limit")
    if b"%PDF-" not in data[:_HEAD]:
        raise IntakeError(name, "not_pdf", f"it is no PDF but {_kind(data)}", "Convert it to PDF and send that")
    tail = data.rstrip(b"\x00\t\n\r ")[-_TAIL:]
    if b"%%EOF" not in tail and b"startxref" not in tail:
        raise IntakeError(name, "truncated", "its end is missing, so pages may be missing too", again)


def _kind(data: bytes) -> str:
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf\t\n\r ")
    for magic, kind in _KINDS:
        if head.startswith(magic):
            return kind
    printable = sum(byte >= 32 or byte in b"\t\n\r\f" for byte in head)
    return "plain text" if printable == len(head) and b"\x00" not in head else "something else"


def _repaired(data: bytes, name: Path, limits: Limits) -> bytes:
    """Have pikepdf rebuild a file that PDFium cannot open."""
    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            count = len(pdf.pages)
            if count == 0:
                raise IntakeError(name, "no_pages", "it is a PDF without pages", "Ask the sender for the file again")
            if count > limits.pages:
                raise _too_long(name, count, limits)
            pdf.save(out)
    except pikepdf.PdfError as error:
        raise _damaged(name, str(error)) from error
    return out.getvalue()


def check_page_tree(data: bytes, name: Path, *, all_failed: bool) -> None:
    """Find out why PDFium could not load some pages, or all.

    Raises:
        IntakeError: If the page tree runs in a circle, or not a single page can be read.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            len(pdf.pages)
    except pikepdf.PdfError as error:
        raise _damaged(name, str(error)) from error
    if all_failed:
        raise _damaged(name, "")


def _damaged(name: Path, cause: str) -> IntakeError:
    remedy = "Ask the sender for the file again, or print it to a new PDF"
    if "loop" in cause.lower():
        return IntakeError(name, "page_tree_loop", "its page tree refers to itself", remedy)
    return IntakeError(name, "damaged", "its structure is damaged beyond repair", remedy)


def _too_long(name: Path, pages: int, limits: Limits) -> IntakeError:
    reason = f"it has {pages} pages, more than the {limits.pages} that are read"
    return IntakeError(name, "page_limit", reason, "Split the file into letters and annexes, or raise the limit")
