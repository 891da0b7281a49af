"""What a batch is put together from: a reader, and a way to make an extractor inside a worker."""

import hashlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, cast

from rogatory.intake import Arrival, Opened, open_mailbox, open_submission
from rogatory.office import load_office
from rogatory.office.certificates import certificates
from rogatory.reading import READER_NAME, READER_VERSION, Limits, SourceText, read_to_bytes
from rogatory.reading.kinds import Kind
from rogatory.reading.ocr.cache import Cache
from rogatory.reading.ocr.installed import installed
from rogatory.reading.ocr.recognition import Ocr
from rogatory.reading.views import VIEW_VERSION, read_viewed
from rogatory.record import Record
from rogatory.settings import Settings


@dataclass(frozen=True, slots=True)
class Read:
    """A document that was read: its encoded SourceText, and the PDF on which its boxes lie, where it is none itself."""

    text: bytes
    view: bytes = b""


class Reader(Protocol):
    """Reads documents, and opens what holds some, each in a limited child process."""

    @property
    def version(self) -> str:
        """Name and version, the key under which its texts are kept."""
        ...

    def __call__(self, original: Path, name: Path, kind: Kind) -> Read:
        """Return what a document says; `name` is what the user calls it, `kind` what its bytes are.

        Raises:
            IntakeError: If it cannot be read.
        """
        ...

    def opened(self, original: Path, name: Path) -> Opened:
        """Take a mail or an archive apart.

        Raises:
            IntakeError: If all of it is refused.
        """
        ...

    def messages(self, original: Path, name: Path) -> list[bytes]:
        """Return the messages of a mailbox.

        Raises:
            IntakeError: If it holds none.
        """
        ...


@dataclass(frozen=True, slots=True)
class DocumentReader:
    """The reader of PDFs, of what is typeset into one, and of what holds either, under these limits.

    `ocr` reads scanned pages; `trusted` are certificates (DER) of who may vouch for a signer.
    """

    limits: Limits
    ocr: Ocr
    trusted: tuple[bytes, ...] = ()

    @classmethod
    def of(cls, settings: Settings, out: Path | None = None) -> "DocumentReader":
        """Return the reader that the settings ask for; `out` is where readings by OCR are kept, None for nowhere."""
        ocr = Ocr(installed(settings.ocr), Cache(out / "ocr") if out else None)
        return cls(settings.limits.for_reading(), ocr, certificates(load_office(settings.office).trusted_certificates))

    @property
    def version(self) -> str:
        """Names and versions, the key under which its texts are kept."""
        # Another engine reads a scan otherwise, and one where there was none may read it at last; with other
        # certificates a signature is judged otherwise.
        trust = f" trust/{hashlib.sha256(b''.join(self.trusted)).hexdigest()[:12]}" if self.trusted else ""
        return f"{READER_NAME}/{READER_VERSION} view/{VIEW_VERSION} {self.ocr.name or 'no OCR'}{trust}"

    def __call__(self, original: Path, name: Path, kind: Kind = "pdf") -> Read:
        """Return what a document says."""
        if kind == "pdf":
            return Read(read_to_bytes(original, name, self.limits, self.ocr, self.trusted))
        return Read(*read_viewed(original.read_bytes(), kind, name, self.limits, self.ocr))

    def opened(self, original: Path, name: Path) -> Opened:
        """Take a mail or an archive apart."""
        return open_submission(original, name, self.limits)

    def messages(self, original: Path, name: Path) -> list[bytes]:
        """Return the messages of a mailbox."""
        return open_mailbox(original, name)


class Extractor(Protocol):
    """Makes records of one document; lives in a worker, with its model loaded."""

    def __call__(self, source: SourceText, arrival: Arrival) -> tuple[Record, ...]:
        """Return one record for each request in the document."""
        ...


@dataclass(frozen=True, slots=True)
class Factory:
    """Names the function that makes an extractor, so that only workers import what it needs.

    `function` is written "package.module:name"; `arguments` are passed by keyword and must be plain
    values, since they cross to another process.
    """

    function: str
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def make(self) -> Extractor:
        """Import the function and call it."""
        function = cast("Callable[..., Extractor]", pkgutil.resolve_name(self.function))
        return function(**self.arguments)
