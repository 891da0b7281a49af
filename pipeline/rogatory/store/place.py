"""The output folder: made ready, known to be local, and held by one writer at a time."""

import errno
import fcntl
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rogatory.errors import BusyError, RunError

LOCK = "rogatory.lock"
MOUNTS = Path("/proc/self/mountinfo")
# Locks and write-ahead logs of SQLite are unsafe there: https://www.sqlite.org/wal.html, section 1.
NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "gpfs", "beegfs"),
    *("9p", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.rclone", "fuse.davfs2", "davfs"),
}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def writing_to(place: Path) -> Iterator[None]:
    """Turn a full or read-only disk under `place`, or a damaged database there, into one sentence.

    Raises:
        RunError: Naming the place; what was written before stays whole.
    """
    try:
        yield
    except OSError as error:
        full = error.errno in _FULL
        raise _unwritable(place, error.strerror or str(error), full=full) from error
    except sqlite3.OperationalError as error:
        full = error.sqlite_errorcode in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE)
        raise _unwritable(place, str(error), full=full) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            reason = f"the database is damaged: {error}"
            raise RunError(place, reason, "Restore the folder from a backup, or name another") from error
        raise


def _unwritable(place: Path, reason: str, *, full: bool) -> RunError:
    if full:
        return RunError(place, f"the disk is full ({reason})", "Free some space and run again; nothing is lost")
    return RunError(place, f"cannot be written: {reason}", "See that this user may write there and run again")


def make_folder(folder: Path) -> None:
    """Make a folder that only this user can enter, and let it survive a power cut."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the folder's entries are on disk."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that a reader sees the old content or the new, never a part of either."""
    new = path.with_name(f".{path.name}.new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(handle, "wb") as stream:  # noqa: PTH123 - the handle carries the mode
        stream.writelines(chunks)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(path)


def check_local(out: Path, mounts: str) -> None:
    """Refuse a folder on a network file system.

    Args:
        out: The output folder; it need not exist yet.
        mounts: The text of /proc/self/mountinfo, see proc(5).

    Raises:
        RunError: Naming the folder and the file system.
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point = Path(re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), left.split()[4]))
        # of two mounts on one point the later covers the earlier
        if out.resolve().is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), right.split()[0]
    if kind in NETWORK:
        reason = f"the folder lies on a network file system ({kind}), where the database is not safe"
        raise RunError(out, reason, "Name a folder on a local disk")


@contextmanager
def locked(out: Path, name: str = LOCK, held: str = "another run is writing to this output folder") -> Iterator[None]:
    """Hold the output folder for one writing run, or with another `name` for what may run once only.

    Raises:
        BusyError: If another process holds it; `held` says so.
        RunError: If it cannot be written.
    """
    file = out / name
    with writing_to(out):
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            # A record lock, not flock(2): it belongs to this process alone. A flock would be shared with
            # the children that read documents and outlive a killed parent by a moment.
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(out, held, "Wait until it has ended, or name another folder") from error
        yield
    finally:
        os.close(handle)
