"""Walks the inbox and says of each thing in it: a document, to be ignored, or refused and why."""

import datetime as dt
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rogatory.errors import IntakeError, RunError
from rogatory.intake.sidecar import SUFFIX, sidecars_of
from rogatory.intake.unsupported import unsupported
from rogatory.reading.kinds import HEAD, Kind, kind_of

_LITTER = {"thumbs.db", "desktop.ini"}  # left by file managers


@dataclass(frozen=True, slots=True)
class Document:
    """A file that is or holds documents. `file` is the name as the user knows it, relative to the inbox."""

    path: Path
    file: str
    changed_at: dt.datetime
    kind: Kind = "pdf"


@dataclass(frozen=True, slots=True)
class Ignored:
    """A file that is no mail, and why."""

    path: Path
    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is mail, perhaps, but cannot be taken in."""

    path: Path
    file: str
    error: IntakeError


Leaf = Document | Ignored | Refused
Passed = Callable[[Path], bool]


def shown(path: Path | str) -> str:
    """Return a name as text that can be stored and printed, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def check_inbox(inboxes: Sequence[Path], out: Path) -> None:
    """Make sure that the inboxes exist and that the output does not lie inside one.

    Raises:
        RunError: Naming the place.
    """
    for inbox in inboxes:
        try:
            inbox.stat()
        except OSError as error:
            reason = f"the inbox cannot be opened: {error.strerror}"
            raise RunError(inbox, reason, "Name a folder or file that exists and that this user may read") from error
        if inbox.is_dir():
            if out.resolve().is_relative_to(inbox.resolve()):
                raise RunError(out, f"the output folder lies inside the inbox {inbox}", "Name one outside it")
            if not os.access(inbox, os.R_OK | os.X_OK):
                raise RunError(inbox, "the inbox cannot be read", "Give this user the right to read it")


def find(inboxes: Sequence[Path], passed: Passed | None = None) -> Iterator[Leaf]:
    """Yield everything in the inboxes, folders recursively, in the order of the names' bytes.

    A file that is named itself is a document even if it is hidden. What is `passed` over is not opened.
    """
    for inbox in inboxes:
        path = inbox.resolve() if inbox.is_dir() else inbox.parent.resolve() / inbox.name
        if path.is_dir():
            yield from _folder(path, path, passed)
        elif passed is None or not passed(path):
            yield _file(path, path.parent)


def _folder(folder: Path, inbox: Path, passed: Passed | None) -> Iterator[Leaf]:
    try:
        names = sorted(os.listdir(folder), key=os.fsencode)  # noqa: PTH208 - bare names, sorted as bytes
    except OSError as error:
        yield _unreadable(folder, _name(folder, inbox), error)
        return
    sidecars = _sidecars(names)
    for name in names:
        path = folder / name
        if name.startswith((".", "~$")) or name.casefold() in _LITTER:
            yield Ignored(path, _name(path, inbox), "hidden or temporary file")
        elif name in sidecars:
            yield Ignored(path, _name(path, inbox), "sidecar of the document beside it")
        elif path.is_dir() and not path.is_symlink() and path.suffix.lower() != ".pdf":
            yield from _folder(path, inbox, passed)
        elif passed is None or not passed(path):
            yield _file(path, inbox)


def _sidecars(names: Sequence[str]) -> frozenset[str]:
    """Return those of a folder's names that are sidecars of another of them."""
    documents = [name for name in names if not name.endswith(SUFFIX)]
    return frozenset(path.name for name in documents for path in sidecars_of(Path(name))) & frozenset(names)


def _file(path: Path, inbox: Path) -> Leaf:
    file = _name(path, inbox)
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            return Refused(path, file, _no_file(file, status.st_mode))
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except OSError as error:
        return _unreadable(path, file, error)
    kind = kind_of(head, path.name)
    if kind == "unknown" or path.suffix == SUFFIX:
        return Refused(path, file, _unsupported(path, file))
    return Document(path, file, dt.datetime.fromtimestamp(status.st_mtime, dt.UTC), kind)


def _name(path: Path, inbox: Path) -> str:
    return shown(path.relative_to(inbox)) if path != inbox else shown(path.name)


def _unreadable(path: Path, file: str, error: OSError) -> Refused:
    reason = f"it cannot be read: {error.strerror or type(error).__name__}"
    remedy = "Give this user the right to read it and run again"
    return Refused(path, file, IntakeError(Path(file), "unreadable", reason, remedy, retry=True))


def _no_file(file: str, mode: int) -> IntakeError:
    if stat.S_ISDIR(mode):
        reason, remedy = "it is a folder that is named like a document", "Rename the folder, so that it is searched"
    elif stat.S_ISLNK(mode):
        reason, remedy = "it is a link, not a file", "Put the file itself into the inbox"
    else:
        reason, remedy = "it is a pipe, socket or device, not a file", "Put the document itself into the inbox"
    return IntakeError(Path(file), "not_a_file", reason, remedy, retry=True)


def _unsupported(path: Path, file: str) -> IntakeError:
    if path.suffix == SUFFIX:
        return IntakeError(
            Path(file),
            "sidecar",
            "it is a sidecar without its document",
            "Put the document beside it under the same name",
            retry=True,
        )
    return unsupported(Path(file), path.name)
