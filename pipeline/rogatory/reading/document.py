"""The door to reading: a PDF's path or bytes in, its SourceText out, parsed where it can do no harm."""

import hashlib
import logging
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.reading.pdf import read_pdf
from rogatory.reading.sandbox import run_limited
from rogatory.reading.source import SourceText

logger = logging.getLogger(__name__)


def read_document(document: Path | bytes, name: Path | None = None, limits: Limits = DEFAULT) -> SourceText:
    """Read a PDF in a child process of its own.

    Args:
        document: The file, or its bytes.
        name: How the user knows the file, for refusals; the path itself where None.
        limits: What the document may cost.

    Raises:
        IntakeError: If it is refused; `code`, `reason` and `remedy` say why and what to do.
    """
    source = from_bytes(read_to_bytes(document, name, limits))
    digest = hashlib.sha256(source.text.encode()).hexdigest()
    logger.info("read text %s: %d pages, %d words", digest[:16], len(source.pages), len(source.layout.starts))
    return source


def read_to_bytes(document: Path | bytes, name: Path | None = None, limits: Limits = DEFAULT) -> bytes:
    """Do as `read_document`, but leave the SourceText encoded, for a parent that only hands it on."""
    if isinstance(document, Path):
        name = name or document
        document = _bytes_of(document, name, limits)
    name = name or Path("document.pdf")
    return run_limited(_encoded, document, name, limits, name=name, limits=limits)


def _bytes_of(path: Path, name: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            # One byte more than allowed, so that a larger file is seen as such and still not loaded.
            return file.read(limits.file_bytes + 1)
    except OSError as error:
        reason = f"it cannot be opened ({error.strerror})"
        raise IntakeError(name, "unreadable", reason, "Check the file and its permissions", retry=True) from error


def _encoded(data: bytes, name: Path, limits: Limits) -> bytes:
    return to_bytes(read_pdf(data, name=name, limits=limits))
