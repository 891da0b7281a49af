"""Keeps what OCR made of a page, by the page's picture, so that no page is read twice."""

import hashlib
import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rogatory.reading.ocr.words import Placed, Reading

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder with a file for each page and document: KEY-DOCUMENT.json, mode 0600.

    A page that came in two documents is found by its key in either; `forget` deletes what belongs to one.
    """

    folder: Path

    def find(self, key: str, document: str) -> Reading | None:
        """Return the reading kept under `key`; for `document`, a SHA-256, it is kept from then on as well."""
        own = self._path(key, document)
        path = own if own.is_file() else next(self.folder.glob(f"{key[:32]}-*.json"), None)
        if path is None:
            return None
        try:
            content = path.read_bytes()
            found = _decoded(content)
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger.warning("kept OCR %s cannot be used (%s); the page is read again", path.name, type(error).__name__)
            return None
        if path != own:
            self._write(own, content)
        return found

    def keep(self, key: str, document: str, reading: Reading) -> None:
        """Keep a reading."""
        self._write(self._path(key, document), json.dumps(asdict(reading), ensure_ascii=False).encode())

    def forget(self, document: str) -> None:
        """Delete all that was read of a document."""
        for path in self.folder.glob(f"*-{document[:32]}.json"):
            path.unlink(missing_ok=True)

    def _path(self, key: str, document: str) -> Path:
        return self.folder / f"{key[:32]}-{document[:32]}.json"

    def _write(self, path: Path, content: bytes) -> None:
        new = path.with_suffix(".new")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(handle, "wb") as file:  # noqa: PTH123 - the handle carries the mode
                file.write(content)
            new.replace(path)
        except OSError as error:
            # The page can be read again; the run must not end for want of a copy.
            logger.warning("OCR of a page cannot be kept in %s: %s", self.folder, error.strerror)


def key_of(pixels: bytes, *told: object) -> str:
    """Return the key of a page's picture and of all else that its reading depends on."""
    digest = hashlib.sha256(pixels)
    digest.update(repr(told).encode())
    return digest.hexdigest()


def _decoded(content: bytes) -> Reading:
    told: dict[str, Any] = json.loads(content)
    words = tuple(
        Placed(**{**one, "shown": tuple(one["shown"]), "level": tuple(one["level"])}) for one in told["words"]
    )
    boxes = tuple((tuple(box), bool(ticked)) for box, ticked in told["boxes"])
    lines = tuple(tuple(line) for line in told["lines"])
    return Reading(**{**told, "words": words, "lines": lines, "boxes": boxes})
