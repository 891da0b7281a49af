"""Has the pages of a document that need OCR read, one after another, within the document's budget."""

import hashlib
import logging
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.cache import Cache, key_of
from rogatory.reading.ocr.decision import REGION, WHY, Scan
from rogatory.reading.ocr.engines import INSTALL, Engine
from rogatory.reading.ocr.mending import in_one_script, with_sections, with_signs, with_whole_addresses, without_scraps
from rogatory.reading.ocr.passes import POOR, Pass, Reader
from rogatory.reading.ocr.picture import Side
from rogatory.reading.ocr.placing import placed
from rogatory.reading.ocr.scan import Drawn, drawn_from, drawn_scan
from rogatory.reading.ocr.ticks import with_boxes
from rogatory.reading.ocr.words import Placed, Reading, Word
from rogatory.reading.sandbox import run_limited

logger = logging.getLogger(__name__)

VERSION = 1  # raised when the same picture would be read otherwise than before
_BLANK = 0.0002  # share of ink below which a sheet is empty
_EASTERN = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
_EASTERN_SURE = 0.3  # confidence in a word with such digits: tesseract's models confuse two, four, six and seven
_CYRILLIC = frozenset({"ru", "uk", "bg"})
_PHOTO = 0.45  # share of ink above which a picture in a page is no text


@dataclass(frozen=True, slots=True)
class Ocr:
    """The engines to ask, the first first, and where readings are kept; no engines: nothing is read by OCR."""

    engines: tuple[Engine, ...] = ()
    cache: Cache | None = None

    @property
    def name(self) -> str:
        """Names and versions of the engines, "" where there is none."""
        return ", ".join(engine.name for engine in self.engines)


def recognised(
    data: bytes, scans: Sequence[Scan], known: Sequence[str], ocr: Ocr, *, name: Path, limits: Limits
) -> dict[int, Reading]:
    """Return what OCR makes of the pages, by page.

    Args:
        data: The PDF.
        scans: The pages to read.
        known: Languages of the document's text layer, the likeliest first.
        ocr: Engines and cache.
        name: For messages.
        limits: Of the whole document; pages beyond `ocr_pages` or its processor time come back as not read.
    """
    work = _Work(data, ocr, name, limits, len(scans), known[0] if known else None, _spent())
    return {scan.page: work.page(scan, beyond=n >= limits.ocr_pages) for n, scan in enumerate(scans)}


@dataclass(slots=True)
class _Work:
    """One document in work: `hint` is the language of the page read last."""

    data: bytes
    ocr: Ocr
    name: Path
    limits: Limits
    count: int
    hint: str | None
    began: float
    document: str = ""

    def page(self, scan: Scan, *, beyond: bool) -> Reading:
        """Read one page, or say why it was not read."""
        if beyond:
            return _failed(scan, f"only {self.limits.ocr_pages} pages of a document are read by OCR. Split the file")
        self.document = self.document or hashlib.sha256(self.data).hexdigest()
        try:
            parts = [self._region(scan, region) for region in scan.regions]
        except IntakeError as error:
            logger.info("page %d could not be read by OCR: %s", scan.page, error.code)
            return _failed(scan, f"{error.reason}. {error.remedy}")
        return parts[0] if len(parts) == 1 else _together(parts)

    def _region(self, scan: Scan, region: Side) -> Reading:
        @cache
        def draw(quarter: int) -> Drawn:
            bounds = (self.data, scan.page, region, quarter, self.name, self.limits)
            return drawn_from(run_limited(drawn_scan, *bounds, name=self.name, limits=self._next()))

        first = draw(0).picture
        told = (VERSION, scan, region, self.hint, [(e.name, sorted(e.languages)) for e in self.ocr.engines])
        key = key_of(first.pixels.tobytes(), *told)
        kept = self.ocr.cache.find(key, self.document) if self.ocr.cache else None
        if kept is not None:
            self.hint = kept.language or self.hint
            return replace(kept, page=scan.page)
        if first.ink < _BLANK:
            return Reading(
                scan.page, scan.why, scan.keep, message="The page is the scan of an empty sheet.", blank=True
            )
        if scan.why == REGION and first.ink > _PHOTO:
            return _failed(scan, "it is a photograph, not text")
        if self.hint and not any(self.hint in engine.languages for engine in self.ocr.engines):
            self.hint = None
        best = Reader(draw, self.ocr.engines, self.name, self._next).best(self.hint)
        reading = _reading(scan, best)
        if reading.words:
            self.hint = best.language
        if self.ocr.cache:
            self.ocr.cache.keep(key, self.document, reading)
        return reading

    def _next(self) -> Limits:
        """Return the limits of the next run: what is left of the document's processor time bounds it too.

        Raises:
            IntakeError: `ocr_limit` if nothing is left.
        """
        whole = self.limits.ocr_cpu_s + self.limits.ocr_page_cpu_s * self.count
        left = whole - (_spent() - self.began)
        if left < 1:
            reason = f"OCR of the document has taken {whole:.0f} seconds of processor time, all that it may"
            raise IntakeError(self.name, "ocr_limit", reason, "Split the file, or raise the limit")
        seconds = min(self.limits.ocr_cpu_s, max(1, int(left)))
        return replace(
            self.limits, memory_bytes=self.limits.ocr_memory_bytes, cpu_s=seconds, wall_s=max(10.0, 3.0 * seconds)
        )


def _spent() -> float:
    """Return the processor seconds of all children that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def _reading(scan: Scan, best: Pass) -> Reading:
    picture = best.drawn.picture
    read, squares = with_boxes(best.words, picture, best.drawn.ruled.squares)
    mended, scraps = without_scraps(with_whole_addresses(with_signs(with_sections(read), picture)))
    mended = in_one_script(mended) if best.language in _CYRILLIC else mended
    words = placed([_doubted(word) for word in mended], picture, best.drawn.ruled)
    if not words:
        if best.script:
            return _failed(scan, f"it is in {best.script} script, for which this machine has no data. {INSTALL}")
        return _failed(scan, "OCR finds no words on it")
    if scan.why == REGION and best.sure < POOR:
        return _failed(scan, "OCR finds no words in the picture that make sense")
    if best.foreign:
        reason = f"it is in no language that {best.engine} reads: Cyrillic, Arabic and others need tesseract"
        return _failed(scan, f"{reason}. {INSTALL}")
    poor = best.sure < POOR
    return Reading(
        scan.page,
        scan.why,
        scan.keep,
        words,
        tuple(picture.level(line) for line in best.drawn.ruled.lines),
        tuple((picture.level(square.box), square.ticked) for square in squares),
        best.engine,
        best.language,
        best.sure,
        "ocr_poor" if poor else "ocr",
        _message(scan, best, picture.quarter, scraps=scraps, poor=poor),
    )


def _doubted(word: Word) -> Word:
    """Return a word with Eastern digits as one that the engine is not sure of, whatever it says itself."""
    return replace(word, confidence=min(word.confidence, _EASTERN_SURE)) if _EASTERN.search(word.text) else word


def _message(scan: Scan, best: Pass, quarter: int, *, scraps: int, poor: bool) -> str:
    turned = f", turned by {quarter * 90} degrees" if quarter else ""
    how = (
        f"Read by OCR ({best.engine}, {best.language}{turned}), since {WHY[scan.why]}; mean confidence {best.sure:.2f}."
    )
    if scraps:
        how = f"{how} {scraps} scraps that are no words (of signatures, stamps or stains) were left out."
    if any(_EASTERN.search(word.text) for word in best.words):
        how = f"{how} Eastern digits are often misread: check every number."
    return f"{how} Much may be misread: check it against the page." if poor else how


def _failed(scan: Scan, reason: str) -> Reading:
    whose = "A picture on the page" if scan.why == REGION else "The page"
    why = "" if scan.why == REGION else f" ({WHY[scan.why]})"
    code = "picture" if scan.why == REGION else "no_text"
    ended = reason if reason.endswith((".", "!")) else f"{reason}."
    return Reading(scan.page, scan.why, scan.keep, code=code, message=f"{whose} was not read{why}: {ended}")


def _together(parts: Sequence[Reading]) -> Reading:
    """Join what was read in several regions of a page."""
    read = [part for part in parts if part.words]
    if not read:
        return parts[0]
    words: tuple[Placed, ...] = tuple(word for part in read for word in part.words)
    letters = sum(len(word.text) for word in words)
    return replace(
        min(read, key=lambda part: part.sure),
        words=words,
        lines=tuple(line for part in read for line in part.lines),
        boxes=tuple(box for part in read for box in part.boxes),
        sure=sum(word.confidence * len(word.text) for word in words) / letters,
    )
