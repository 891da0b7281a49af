"""The door to reading: a PDF's path or bytes in, its SourceText out, parsed where it can do no harm."""

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.reading.ocr.decision import Scan
from rogatory.reading.ocr.installed import installed
from rogatory.reading.ocr.recognition import Ocr, recognised
from rogatory.reading.ocr.words import Reading
from rogatory.reading.pdf import NO_READINGS, read_layers
from rogatory.reading.sandbox import run_limited
from rogatory.reading.signatures import checked, notices_of, signed_from, unchecked
from rogatory.reading.source import SourceText
from rogatory.reading.warm import warm

logger = logging.getLogger(__name__)


def read_document(
    document: Path | bytes,
    name: Path | None = None,
    limits: Limits = DEFAULT,
    ocr: Ocr | None = None,
    trusted: Sequence[bytes] = (),
) -> SourceText:
    """Read a PDF in a child process of its own, and its scanned pages by OCR in further ones.

    Args:
        document: The file, or its bytes.
        name: How the user knows the file, for refusals; the path itself where None.
        limits: What the document may cost.
        ocr: What reads scanned pages; the engines installed here where None.
        trusted: Certificates (DER) whose word is taken for who signed; none: trust is not judged.

    Raises:
        IntakeError: If it is refused; `code`, `reason` and `remedy` say why and what to do.
    """
    source = from_bytes(read_to_bytes(document, name, limits, ocr, trusted))
    digest = hashlib.sha256(source.text.encode()).hexdigest()
    logger.info("read text %s: %d pages, %d words", digest[:16], len(source.pages), len(source.layout.starts))
    return source


def read_to_bytes(
    document: Path | bytes,
    name: Path | None = None,
    limits: Limits = DEFAULT,
    ocr: Ocr | None = None,
    trusted: Sequence[bytes] = (),
) -> bytes:
    """Do as `read_document`, but leave the SourceText encoded, for a parent that only hands it on."""
    if isinstance(document, Path):
        name = name or document
        document = _bytes_of(document, name, limits)
    name = name or Path("document.pdf")
    warm()
    first = _unpacked(run_limited(_encoded, document, name, limits, name=name, limits=limits))
    encoded = first.encoded
    if first.scans:
        ocr = ocr or Ocr(installed())
        if ocr.engines:
            readings = recognised(document, first.scans, from_bytes(encoded).languages, ocr, name=name, limits=limits)
            whole = run_limited(_encoded, document, name, limits, readings, name=name, limits=limits)
            encoded = _unpacked(whole).encoded
    return _with_signatures(encoded, document, name, limits, trusted) if first.signed else encoded


def _bytes_of(path: Path, name: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            # One byte more than allowed, so that a larger file is seen as such and still not loaded.
            return file.read(limits.file_bytes + 1)
    except OSError as error:
        reason = f"it cannot be opened ({error.strerror})"
        raise IntakeError(name, "unreadable", reason, "Check the file and its permissions", retry=True) from error


def _with_signatures(encoded: bytes, document: bytes, name: Path, limits: Limits, trusted: Sequence[bytes]) -> bytes:
    """Have the signatures checked; a signature that breaks its checker does not cost the letter."""
    try:
        found = signed_from(run_limited(checked, document, trusted, name=name, limits=limits))
    except IntakeError as error:
        found = (unchecked(f"checking failed ({error.code})"),)
    source = from_bytes(encoded)
    return to_bytes(replace(source, signatures=found, notices=(*source.notices, *notices_of(found))))


@dataclass(frozen=True, slots=True)
class _First:
    """What a child told of a document: the pages that OCR should read, whether it is signed, its SourceText."""

    scans: list[Scan]
    signed: bool
    encoded: bytes


def _encoded(data: bytes, name: Path, limits: Limits, readings: Mapping[int, Reading] = NO_READINGS) -> bytes:
    """Return the pages that OCR should read and whether it is signed, as a line of JSON, and the SourceText."""
    read = read_layers(data, name=name, limits=limits, readings=readings)
    head = {"scans": [asdict(scan) for scan in read.scans], "signed": read.signed}
    return json.dumps(head).encode() + b"\n" + to_bytes(read.source)


def _unpacked(answer: bytes) -> _First:
    line, _, encoded = answer.partition(b"\n")
    head = json.loads(line)
    scans = [Scan(**{**one, "regions": tuple(map(tuple, one["regions"]))}) for one in head["scans"]]
    return _First(scans, head["signed"], encoded)
