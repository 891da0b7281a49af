"""Tesseract, run as a program on one picture at a time."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.engines import Facing
from rogatory.reading.ocr.picture import Picture
from rogatory.reading.ocr.words import Word
from rogatory.reading.sandbox import run_program

# Tesseract's names of the languages that have one in ISO 639-1.
CODES = {
    "ar": "ara", "bg": "bul", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa",
    "fa": "fas", "fr": "fra", "he": "heb", "hi": "hin", "hu": "hun", "hy": "hye", "it": "ita", "ja": "jpn",
    "ka": "kat", "ko": "kor", "nl": "nld", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sv": "swe",
    "th": "tha", "tr": "tur", "uk": "ukr", "zh": "chi_sim",
}  # fmt: skip
_QUESTION_S = 10.0  # for the program to tell its version
_WORD_LEVEL = "5"
_LEAST = 60  # pixels of a side of a picture that is worth a look
_SEEN = re.compile(rb"^(Rotate|Script|Script confidence): (\S+)", re.M)


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program at `path`; `languages` by their ISO 639-1 codes, `faces` whether it has its data for scripts."""

    path: str
    version: str
    languages: frozenset[str]
    faces: bool

    @property
    def name(self) -> str:
        """Name and version."""
        return f"tesseract {self.version}"

    def read(self, picture: Picture, languages: Sequence[str], *, name: Path, limits: Limits) -> tuple[Word, ...]:
        """Return the words of a picture."""
        if min(picture.pixels.shape) < _LEAST:
            return ()
        data = "+".join(CODES[language] for language in languages)
        # Inverted lines are rare on paper; looking for them costs a tenth of the time.
        asked = ["-l", data, "--psm", "3", "-c", "tessedit_create_tsv=1", "-c", "tessedit_do_invert=0"]
        answer = self._run(picture, asked, name, limits)
        return tuple(_words(answer.decode("utf-8", "replace"), picture))

    def facing(self, picture: Picture, *, name: Path, limits: Limits) -> Facing | None:
        """Return how the page lies, by tesseract's orientation and script detection."""
        if not self.faces or min(picture.pixels.shape) < _LEAST:
            return None
        try:
            told = dict(_SEEN.findall(self._run(picture, ["-l", "osd", "--psm", "0"], name, limits)))
        except IntakeError as error:
            # It ends with an error where it sees too few letters to tell.
            if error.code == "crashed":
                return None
            raise
        if not told.get(b"Rotate", b"").isdigit():
            return None
        # It says by how much to turn the page clockwise; the letters are turned by the rest of the circle.
        quarter = -int(told[b"Rotate"]) // 90 % 4
        return Facing(quarter, told.get(b"Script", b"").decode())

    def _run(self, picture: Picture, asked: Sequence[str], name: Path, limits: Limits) -> bytes:
        high, wide = picture.pixels.shape
        head = f"P5 {wide} {high} 255\n".encode()
        command = [self.path, "stdin", "stdout", "--dpi", str(max(70, round(picture.dpi))), *asked]
        given = head + np.ascontiguousarray(picture.pixels).tobytes()
        return run_program(command, given, name=name, limits=limits)


def tesseract() -> Tesseract | None:
    """Return the tesseract of this machine; None where there is none that answers."""
    path = shutil.which("tesseract")
    if path is None:
        return None
    path = str(Path(path).resolve())
    version = re.search(r"tesseract v?(\S+)", _answer(path, "--version"))
    data = set(_answer(path, "--list-langs").split())
    languages = frozenset(code for code, name in CODES.items() if name in data)
    return Tesseract(path, version.group(1), languages, "osd" in data) if version and languages else None


def _answer(path: str, question: str) -> str:
    try:
        told = subprocess.run([path, question], capture_output=True, timeout=_QUESTION_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (told.stdout + told.stderr).decode("utf-8", "replace")


def _words(answer: str, picture: Picture) -> Iterator[Word]:
    """Yield the words of tesseract's table; a row that is no word of the picture is passed over.

    Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence (0 to 100), text.
    """
    high, wide = picture.pixels.shape
    lines: dict[tuple[str, ...], int] = {}
    for row in answer.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        left, top, across, down = (float(cell) for cell in cells[6:10])
        if left < 0 or top < 0 or left + across > wide or top + down > high or across < 1 or down < 1:
            continue
        number = lines.setdefault(tuple(cells[1:5]), len(lines))
        confidence = min(max(float(cells[10]) / 100, 0.0), 1.0)
        yield Word(cells[11].strip(), confidence, (left, top, left + across, top + down), number)
