"""What a batch is put together from: a reader, and a way to make an extractor inside a worker."""

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, cast

from rogatory.intake import Arrival
from rogatory.reading import READER_NAME, READER_VERSION, Limits, SourceText, read_to_bytes
from rogatory.record import Record


class Reader(Protocol):
    """Reads one document in a limited child process."""

    @property
    def version(self) -> str:
        """Name and version, the key under which its texts are kept."""
        ...

    def __call__(self, original: Path, name: Path) -> bytes:
        """Return the document's encoded SourceText; `name` is what the user calls the document.

        Raises:
            IntakeError: If it cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class PdfReader:
    """The reader of PDF documents, under these limits."""

    limits: Limits

    @property
    def version(self) -> str:
        """Name and version, the key under which its texts are kept."""
        return f"{READER_NAME}/{READER_VERSION}"

    def __call__(self, original: Path, name: Path) -> bytes:
        """Return the document's encoded SourceText."""
        return read_to_bytes(original, name, self.limits)


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
