"""Which OCR engines this machine has."""

from functools import cache

from rogatory.reading.ocr.engines import Engine
from rogatory.reading.ocr.rapid import rapid
from rogatory.reading.ocr.tesseract import tesseract


@cache
def installed(which: str = "auto") -> tuple[Engine, ...]:
    """Return the engines of this machine, the one to ask first in front.

    Args:
        which: `auto`, `tesseract`, `rapidocr` or `none`.
    """
    found = {"tesseract": tesseract, "rapidocr": rapid}
    engines = [make() for kind, make in found.items() if which in ("auto", kind)]
    return tuple(engine for engine in engines if engine is not None)
