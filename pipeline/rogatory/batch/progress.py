"""Tells a person how far a run is: a line that moves on a terminal, plain lines elsewhere."""

import shutil
from typing import TextIO

from rogatory.terminal import printable

_EVERY = 500  # files found between two lines where there is no terminal


class Progress:
    """Writes to `stream`; None says nothing."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._live = stream is not None and stream.isatty()
        self._done, self._total = 0, 0

    def found(self, count: int) -> None:
        """Say how many files the inbox has so far."""
        if self._live:
            self._move(f"{count} files found")
        elif count % _EVERY == 0:
            self._line(f"{count} files found")

    def begin(self, total: int) -> None:
        """Say how many documents wait."""
        self._total = total
        self._line(f"{total} documents to process")

    def settled(self, file: str, outcome: str, records: int) -> None:
        """Say what became of one document; `records` is 0 where it has none."""
        self._done += 1
        self._total = max(self._total, self._done)  # a mail may hold several
        many = f", {records} requests" if records > 1 else ""
        line = f"[{self._done}/{self._total}] {printable(file)}: {printable(outcome)}{many}"
        if self._live and records and self._done < self._total:
            self._move(line)
        else:
            self._line(line)

    def _move(self, text: str) -> None:
        """Write over the line before; what does not fit is cut, since a wrapped line cannot be written over."""
        if self._stream is not None:
            self._stream.write(f"\r\x1b[K{text[: shutil.get_terminal_size().columns - 1]}")
            self._stream.flush()

    def _line(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(f"\r\x1b[K{text}\n" if self._live else f"{text}\n")
            self._stream.flush()
