"""Page images for the site: drawn by processes of their own in the sandbox, kept in a cache with a bound."""

import multiprocessing
import os
import queue
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits
from rogatory.reading.render import page_png
from rogatory.store.place import make_folder, write_whole

DPI = 120  # an A4 page at 992 x 1403: small print can be read on a tablet held close
_CACHE_BYTES = 512 << 20  # some three thousand pages
_ANSWER_S = 90.0  # the sandbox ends a page before this


class Drawer:
    """Draws pages of originals; the web server has threads, so that it must not fork itself."""

    def __init__(self, cache: Path, limits: Limits, *, processes: int = 1) -> None:
        self._cache, self._limits, self._processes = cache, limits, processes
        self._context = multiprocessing.get_context("spawn")
        self._idle: queue.Queue[Connection | None] = queue.Queue()
        for _ in range(processes):
            self._idle.put(None)
        self._pruning = threading.Lock()

    def page(self, original: Path, page: int) -> bytes:
        """Return a page, counted from 1, as PNG.

        Raises:
            IntakeError: If the file cannot be drawn or has no such page.
        """
        kept = self._cache / f"{original.name}-{page}-{DPI}.png"
        if kept.is_file():
            os.utime(kept)
            return kept.read_bytes()
        drawn = self._drawn(original, page)
        make_folder(self._cache)
        write_whole(kept, (drawn,))
        self._prune()
        return drawn

    def close(self) -> None:
        """End the processes; a page asked for later starts them anew."""
        for _ in range(self._processes):
            connection = self._idle.get()
            if connection is not None:
                connection.close()
            self._idle.put(None)

    def _drawn(self, original: Path, page: int) -> bytes:
        connection = self._idle.get() or self._started()
        fresh: Connection | None = None
        try:
            connection.send((original, page, self._limits))
            if not connection.poll(_ANSWER_S):
                raise _gone(original, page)
            answer = connection.recv()
            fresh = connection
        except (EOFError, OSError) as error:
            raise _gone(original, page) from error
        finally:
            if fresh is None:
                connection.close()
            self._idle.put(fresh)
        if isinstance(answer, bytes):
            return answer
        raise IntakeError(*answer)

    def _started(self) -> Connection:
        ours, theirs = self._context.Pipe()
        self._context.Process(target=draw, args=(theirs,), daemon=True).start()
        theirs.close()
        return ours

    def _prune(self) -> None:
        """Drop the pages that were looked at longest ago until the cache is within its bound."""
        with self._pruning:
            files = [(path.stat(), path) for path in self._cache.glob("*.png")]
            total = sum(stat.st_size for stat, _ in files)
            for stat, path in sorted(files, key=lambda entry: entry[0].st_mtime):
                if total <= _CACHE_BYTES:
                    return
                path.unlink(missing_ok=True)
                total -= stat.st_size


def draw(connection: Connection) -> None:
    """Be a drawing process: answer each (original, page, limits) with the PNG or with the facts of a refusal."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            original, page, limits = connection.recv()
        except EOFError:
            return
        connection.send(_answer(original, page, limits))


def _answer(original: Path, page: int, limits: Limits) -> bytes | tuple[object, ...]:
    try:
        return page_png(original.read_bytes(), page, DPI, name=original, limits=limits)
    except IntakeError as error:
        return (error.path, error.code, error.reason, error.remedy, error.page, error.retry)
    except OSError as error:
        return (original, "unreadable", f"it cannot be read: {error.strerror}", "Restore the folder from its backup")


def _gone(original: Path, page: int) -> IntakeError:
    return IntakeError(original, "drawing_failed", "its page could not be drawn", "Look at the original", page, True)
