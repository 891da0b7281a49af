"""What every OCR engine offers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rogatory.reading.limits import Limits
from rogatory.reading.ocr.picture import Picture
from rogatory.reading.ocr.words import Word

INSTALL = (
    "Install the Debian packages tesseract-ocr and tesseract-ocr-LANGUAGE, or the extra rogatory[ocr], "
    "and process the document again"
)


@dataclass(frozen=True, slots=True)
class Facing:
    """How a page lies: quarter turns clockwise of its letters, and their script by its ISO 15924 name or "" ."""

    quarter: int
    script: str


class Engine(Protocol):
    """Reads level pictures, each in a child process that can do no harm."""

    @property
    def name(self) -> str:
        """Name and version."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of what it can read here."""
        ...

    def read(self, picture: Picture, languages: Sequence[str], *, name: Path, limits: Limits) -> tuple[Word, ...]:
        """Return the words of a picture, in no particular order.

        Raises:
            IntakeError: If the engine fails on it or goes beyond the limits.
        """
        ...

    def facing(self, picture: Picture, *, name: Path, limits: Limits) -> Facing | None:
        """Return how the page lies; None where the engine cannot tell.

        Raises:
            IntakeError: If the engine fails on it or goes beyond the limits.
        """
        ...
