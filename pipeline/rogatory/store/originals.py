"""Keeps the bytes that came in, under their hash, before anything else is done with them."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.store.place import make_folder, sync_folder, writing_to

_CHUNK = 1 << 20
_UNFINISHED = ".incoming"


class Originals:
    """A folder of files under their own hash: `originals/`, or `views/` for PDFs made of what is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Make the folder and clear away what a killed run left half copied."""
        make_folder(self.folder)
        (self.folder / _UNFINISHED).unlink(missing_ok=True)

    def path(self, sha256: str) -> Path:
        """Return where the bytes with this hash lie."""
        return self.folder / sha256

    def keep(self, source: Path, file: str, *, most_bytes: int) -> tuple[str, int]:
        """Copy a file, wait until it is on disk, and return its hash and length.

        Raises:
            IntakeError: `unreadable`, or `file_size` if it has more than `most_bytes`.
            RunError: If the copy cannot be written.
        """
        sha256, size = _digest(source, file, most_bytes)
        if self._has(sha256, size):
            return sha256, size
        new = self.folder / _UNFINISHED
        sha256, size = self._copy(source, new, file, most_bytes)
        with writing_to(self.folder):
            new.replace(self.path(sha256))
            sync_folder(self.folder)
        return sha256, size

    def keep_bytes(self, data: bytes) -> str:
        """Write bytes, wait until they are on disk, and return their hash.

        Raises:
            RunError: If they cannot be written.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        if not self._has(sha256, len(data)):
            new = self.folder / _UNFINISHED
            with writing_to(self.folder):
                handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with open(handle, "wb") as copy:  # noqa: PTH123 - the handle carries the mode
                    copy.write(data)
                    copy.flush()
                    os.fsync(copy.fileno())
                new.replace(self.path(sha256))
                sync_folder(self.folder)
        return sha256

    def _has(self, sha256: str, size: int) -> bool:
        path = self.path(sha256)
        return path.is_file() and path.stat().st_size == size

    def _copy(self, source: Path, new: Path, file: str, most_bytes: int) -> tuple[str, int]:
        """Copy once more from the start: the file may have changed since it was hashed."""
        digest, size = hashlib.sha256(), 0
        with writing_to(self.folder):
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(handle, "wb") as copy:  # noqa: PTH123 - the handle carries the mode
                for chunk in _chunks(source, file, most_bytes):
                    size += len(chunk)
                    digest.update(chunk)
                    copy.write(chunk)
                copy.flush()
                os.fsync(copy.fileno())
        return digest.hexdigest(), size


def _digest(source: Path, file: str, most_bytes: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for chunk in _chunks(source, file, most_bytes):
        size += len(chunk)
        digest.update(chunk)
    return digest.hexdigest(), size


def _chunks(source: Path, file: str, most_bytes: int) -> Iterator[bytes]:
    """Yield the file's bytes; faults of reading leave as a refusal, never as a fault of the output folder."""
    size = 0
    try:
        with source.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > most_bytes:
                    raise _too_large(file, most_bytes)
                yield chunk
    except OSError as error:
        reason = f"it cannot be read: {error.strerror or type(error).__name__}"
        remedy = "Give this user the right to read it and run again"
        raise IntakeError(Path(file), "unreadable", reason, remedy, retry=True) from error


def _too_large(file: str, most_bytes: int) -> IntakeError:
    reason = f"it has more than {most_bytes // (1 << 20)} MiB"
    return IntakeError(Path(file), "file_size", reason, "Split it, or raise limits.file_mib in the settings")
