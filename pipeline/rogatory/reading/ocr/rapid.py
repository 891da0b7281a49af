"""RapidOCR, a wheel with its own models for Latin letters and Chinese; better than tesseract on bad scans."""

import importlib
import importlib.metadata
import importlib.util
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rogatory.reading.limits import Limits
from rogatory.reading.ocr.engines import Facing
from rogatory.reading.ocr.picture import Grey, Picture
from rogatory.reading.ocr.words import Word
from rogatory.reading.sandbox import run_limited

# What the model in the wheel was trained on and reads; others of its alphabet lose their accents.
_LANGUAGES = frozenset("de en es fr it nl pt zh".split())
_LEAST = 60  # pixels of a side of a picture that is worth a look
_THREADS = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}


@dataclass(frozen=True, slots=True)
class Rapid:
    """The installed wheel, imported in the child alone."""

    version: str

    @property
    def name(self) -> str:
        """Name and version."""
        return f"rapidocr {self.version}"

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of what its model reads."""
        return _LANGUAGES

    def read(self, picture: Picture, languages: Sequence[str], *, name: Path, limits: Limits) -> tuple[Word, ...]:
        """Return the words of a picture; the model knows its languages itself."""
        del languages
        if min(picture.pixels.shape) < _LEAST:
            return ()
        found = json.loads(run_limited(_read, picture.pixels, name=name, limits=limits))
        return tuple(Word(text, sure, (x0, top, x1, bottom), line) for text, sure, x0, top, x1, bottom, line in found)

    def facing(self, picture: Picture, *, name: Path, limits: Limits) -> Facing | None:
        """Return None: the wheel tells a line upside down, but neither scripts nor quarter turns."""
        del picture, name, limits
        return None


def rapid() -> Rapid | None:
    """Return RapidOCR where it is installed."""
    if importlib.util.find_spec("rapidocr") is None:
        return None
    return Rapid(importlib.metadata.version("rapidocr"))


def _read(pixels: Grey) -> bytes:
    """Read in the child, which alone imports the wheel and its models."""
    # An optional extra, and heavy: the child alone loads it.
    wheel: Any = importlib.import_module("rapidocr")
    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    engine = wheel.RapidOCR(params=_THREADS)
    answer: Any = engine(np.repeat(pixels[:, :, None], 3, axis=2), return_word_box=True)
    found = (
        []
        if answer.boxes is None
        else [row for line, words in enumerate(answer.word_results) for row in _row(line, words)]
    )
    return json.dumps(found).encode()


def _row(line: int, words: Sequence[Any]) -> list[tuple[str, float, float, float, float, float, int]]:
    rows = []
    for text, sure, corners in words:
        xs, ys = [float(corner[0]) for corner in corners], [float(corner[1]) for corner in corners]
        rows.append((text, float(sure), min(xs), min(ys), max(xs), max(ys), line))
    return rows
