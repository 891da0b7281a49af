"""Measures OCR: the sample mail worn as by scanners, faxes and cameras, read by us and by the plain engine."""

import datetime as dt
import os
import re
import resource
import subprocess
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from spacy.language import Language

from rogatory.compose import compose
from rogatory.corpus import degrade
from rogatory.corpus.degrade import Wear, degraded
from rogatory.evaluation.inbox import compared
from rogatory.evaluation.spans import Counts
from rogatory.intake import Arrival
from rogatory.intake.sidecar import read_sidecar
from rogatory.office import Office
from rogatory.reading import SourceText, engine, from_text, read_document
from rogatory.reading.characters import characters, view_of
from rogatory.reading.drawing import drawing
from rogatory.reading.ocr.decision import is_garbage, scan_of
from rogatory.reading.ocr.recognition import Ocr
from rogatory.reading.ocr.tesseract import CODES, Tesseract

SEED = 7
CONDITIONS: Mapping[str, Wear | None] = {
    "born digital": None,
    "printed clean, 200 dpi": degrade.CLEAN,
    "scanned, 200 dpi, 1.5 degrees": degrade.SCAN,
    "scanned, 300 dpi, 1.5 degrees": Wear(dpi=300, skew=1.5, blur=1.0, noise=9, specks=0.001, jpeg=45),
    "skewed, 3 degrees": degrade.SKEWED,
    "stamped": degrade.STAMPED,
    "fax, 204 x 98 dpi": degrade.FAX,
    "fine fax, 204 x 196 dpi": degrade.FINE_FAX,
    "photographed": degrade.PHOTOGRAPH,
}
_POINTS = 72
_SCRIPTS = {"ru": "Cyrillic", "uk": "Cyrillic", "bg": "Cyrillic", "ar": "Arabic", "fa": "Arabic", "zh": "Han"}
_ALIKE = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "“": '"', "”": '"', "„": '"', "\u00a0": " "})

Read = Callable[[Path, bytes], SourceText]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document of the sample: its native text and what a person expects of it."""

    path: Path
    native: SourceText
    wanted: list[dict[str, object]]

    @property
    def script(self) -> str:
        """The script of most of it."""
        return _SCRIPTS.get(self.native.languages[0] if self.native.languages else "", "Latin")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one document was read under one condition: words wrong and in all, fields, processor seconds, pages."""

    script: str
    wrong: int
    words: int
    fields: Counts
    cpu_s: float
    pages: int
    characters: int


def outcome(sheet: Sheet, data: bytes, read: Read, *, nlp: Language, office: Office, today: dt.date) -> Outcome:
    """Read one document and compare its words and its record."""
    spent = processor_s()
    source = read(sheet.path, data)
    spent = processor_s() - spent
    records = compose(source, arrival_of(sheet.path, office), nlp=nlp, office=office, today=today)
    counts = compared(sheet.path.stem, sheet.wanted, records, {}).counts
    truth, seen = plain_words(sheet.native.text), plain_words(source.text)
    # Links are the store's, which is not asked here.
    total = sum((count for field, count in counts.items() if field != "link"), Counts())
    pages = len(sheet.native.pages)
    return Outcome(sheet.script, edits(truth, seen), len(truth), total, spent, pages, len(sheet.native.text))


def ours(ocr: Ocr) -> Read:
    """Return the product's own reader."""
    return lambda path, data: read_document(data, path, ocr=ocr)


def plain(program: Tesseract, languages: Mapping[Path, Sequence[str]]) -> Read:
    """Return the plain engine: every page drawn at 200 dpi, each document's right language told to it."""

    def read(path: Path, data: bytes) -> SourceText:
        language = CODES[languages[path][0]]
        return from_text("\f".join(_plain_page(program, picture, language) for picture in _pictures(data)))

    return read


def _pictures(data: bytes) -> Iterator[bytes]:
    with pypdfium2.PdfDocument(data) as document:
        if document.get_formtype():
            document.init_forms()
        for number in range(len(document)):
            page: Any = document[number]
            grey = page.render(scale=200 / _POINTS, grayscale=True).to_pil()
            yield f"P5 {grey.width} {grey.height} 255\n".encode() + grey.tobytes()


def _plain_page(program: Tesseract, picture: bytes, language: str) -> str:
    command = [program.path, "stdin", "stdout", "--dpi", "200", "-l", language]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    return subprocess.run(command, input=picture, capture_output=True, env=environment, check=True).stdout.decode()


def worn(sheet: Sheet, wear: Wear | None) -> bytes:
    """Return the document's bytes under a condition."""
    data = sheet.path.read_bytes()
    return data if wear is None else degraded(data, wear, seed=SEED)


def arrival_of(path: Path, office: Office) -> Arrival:
    """Return the arrival that the document's sidecar tells."""
    sidecar = read_sidecar(path)
    when = sidecar.received_at or dt.date(2026, 11, 24)
    moment = when if isinstance(when, dt.datetime) else dt.datetime.combine(when, dt.time())
    return Arrival(
        file=path.name,
        sha256="0" * 64,
        bytes=path.stat().st_size,
        received_at=moment if moment.tzinfo else moment.replace(tzinfo=office.zone),
        received_basis="sidecar",
        came_by=sidecar.came_by,
    )


def plain_words(text: str) -> list[str]:
    """Return the words of a text for comparison: compatibility forms, quotes and dashes are one, signs alone none."""
    folded = unicodedata.normalize("NFKC", text).translate(_ALIKE)
    return [word for word in folded.split() if re.search(r"\w", word)]


def edits(truth: Sequence[str], seen: Sequence[str]) -> int:
    """Return how many words must be changed, left out or put in to make one sequence the other (Levenshtein 1965)."""
    codes = {word: n for n, word in enumerate({*truth, *seen})}
    a, b = np.array([codes[w] for w in truth], dtype=np.int64), np.array([codes[w] for w in seen], dtype=np.int64)
    steps = np.arange(len(b) + 1)
    row = steps.copy()
    for n, word in enumerate(a, start=1):
        best = np.minimum(row[1:] + 1, row[:-1] + (b != word))
        # What is put in costs one for each place from the cheapest before it.
        row = np.minimum.accumulate(np.append(n, best) - steps) + steps
    return int(row[-1])


def processor_s() -> float:
    """Return the processor seconds of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def peak_mib() -> float:
    """Return the largest memory that a child has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def decision_ms(paths: Sequence[Path]) -> float:
    """Return the milliseconds a page that the decision takes, the middle of all pages."""
    taken = []
    for path in paths:
        with pypdfium2.PdfDocument(path) as document:
            for page in document:
                view = view_of(page)
                text_page = page.get_textpage()
                seen = characters(engine.address(text_page.raw), view)
                drawn = drawing(engine.address(page.raw), view, 50_000)
                began = time.perf_counter()
                scan_of(1, seen, drawn, view, garbage=is_garbage(seen))
                taken.append(time.perf_counter() - began)
    return float(np.median(taken)) * 1000
