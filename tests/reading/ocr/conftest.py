"""Letters and their scans, made while the tests run, and an engine that answers from a script."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import typst

from rogatory.corpus.degrade import Wear, degraded
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.engines import Facing
from rogatory.reading.ocr.picture import Picture
from rogatory.reading.ocr.words import Word

LETTER = """#set page(width: 15cm, height: 13cm, margin: 1.2cm)
#set text(size: 11pt)
#set par(justify: false)
The Office of the Prosecutor presents its compliments to the Ministry of Justice and has the honour to request
the following assistance in the proceedings against the person named below.

Please provide the records of the account 4417-640 from 2 January 2025 until 30 June 2026.

The suspect was born on 9 February 1980 in the town of Monteverna and is a national of the requested State.
"""

Scanned = Callable[..., bytes]


@pytest.fixture(scope="session")
def letter() -> bytes:
    made = typst.compile(LETTER.encode())
    assert isinstance(made, bytes)
    return made


@pytest.fixture(scope="session")
def scanned(letter: bytes) -> Scanned:
    def make(pdf: bytes = letter, wear: Wear | None = None) -> bytes:
        return degraded(pdf, wear or Wear(), seed=1)

    return make


@dataclass(frozen=True)
class Scripted:
    """Reads the same words whatever it is shown, by language; notes what it was asked."""

    answers: dict[str, tuple[str, float]]
    faces: Facing | None = None
    name: str = "scripted 1"
    asked: list[str] = field(default_factory=list)

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self.answers)

    def read(self, picture: Picture, languages: Sequence[str], *, name: Path, limits: Limits) -> tuple[Word, ...]:
        self.asked.append(f"{languages[0]}{'' if picture.quarter == 0 else picture.quarter}")
        text, sure = self.answers[languages[0]]
        sure = sure if self.faces is None or picture.quarter == self.faces.quarter else 0.1
        return tuple(
            Word(one, sure, (100 + 60 * (n % 8), 100 + 30 * (n // 8), 155 + 60 * (n % 8), 120 + 30 * (n // 8)), n // 8)
            for n, one in enumerate(text.split())
        )

    def facing(self, picture: Picture, *, name: Path, limits: Limits) -> Facing | None:
        self.asked.append("facing")
        return self.faces


@pytest.fixture(scope="session")
def scripted() -> type[Scripted]:
    return Scripted
