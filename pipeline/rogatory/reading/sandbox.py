"""Runs one parser on one document in a child process that cannot harm anything else."""

import ctypes
import errno
import json
import os
import platform
import resource
import select
import signal
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits

_RESULT, _REFUSED, _MEMORY, _BROKEN = b"R", b"I", b"M", b"B"
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
# System calls a parser has no use for: socket, connect, execve, execveat, ptrace (linux/audit.h, unistd.h).
_ARCHITECTURES = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 101)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 117)),
}


def run_limited(function: Callable[..., bytes], *args: object, name: Path, limits: Limits) -> bytes:
    """Call `function(*args)` in a forked child under `limits` and return the bytes it returns.

    The parent must be single-threaded and must have imported what the function needs. The child has its
    own process group, bounded memory, processor time and file size, no core dump, no open files but the
    pipe, and, where the kernel allows it, no sockets and no other programs.

    Raises:
        IntakeError: The child's own refusal, or `crashed`, `time_limit`, `memory_limit`, `output_limit`.
    """
    memory = _address_space() + limits.memory_bytes  # a large parent must leave its child some
    reader, writer = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        _live(function, args, writer, memory, limits)
    os.close(writer)
    try:
        received, overrun = _receive(reader, limits)
    finally:
        os.close(reader)
        _kill(child)
        _, status, usage = os.wait4(child, 0)
    if overrun == "time":
        raise _out_of_time(name, f"{limits.wall_s:g} seconds")
    if overrun == "output":
        raise IntakeError(
            name,
            "output_limit",
            f"its contents are larger than {limits.result_bytes} bytes once unpacked",
            "Split the file and send the parts",
        )
    return _unwrapped(received, status, usage.ru_maxrss * 1024, name, limits)


def _live(function: Callable[..., bytes], args: tuple[object, ...], writer: int, memory: int, limits: Limits) -> None:
    """Be the child: never returns."""
    code = 1
    try:
        _confine(writer, memory, limits)
        _send(writer, _answer(function, args))
        code = 0
    finally:
        # Neither the parent's exit handlers nor its buffers are the child's to run.
        os._exit(code)


def _answer(function: Callable[..., bytes], args: tuple[object, ...]) -> bytes:
    try:
        return _RESULT + function(*args)
    except IntakeError as error:
        facts = [str(error.path), error.code, error.reason, error.remedy, error.page, error.retry]
        return _REFUSED + json.dumps(facts).encode()
    except (MemoryError, RecursionError):
        return _MEMORY
    except BaseException as error:  # noqa: BLE001 - the child's last words; the parent turns them into a refusal
        return _BROKEN + type(error).__name__.encode()


def _confine(writer: int, memory: int, limits: Limits) -> None:
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    if writer > 3:
        os.closerange(3, writer)
    os.closerange(max(3, writer + 1), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    for which, bound in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, limits.written_bytes),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, limits.cpu_s),
    ):
        _, hard = resource.getrlimit(which)
        # Processor time needs a second between the limits: at the hard one the kernel kills without saying why.
        upper = bound + 1 if which == resource.RLIMIT_CPU else bound
        upper = upper if hard == resource.RLIM_INFINITY else min(upper, hard)
        resource.setrlimit(which, (min(bound, upper), upper))
    _forbid_network()


def _address_space() -> int:
    """Return the bytes of address space that this process has taken."""
    statm = Path("/proc/self/statm")
    return int(statm.read_bytes().split()[0]) * resource.getpagesize() if statm.exists() else 0


def _forbid_network() -> None:
    """Have the kernel refuse sockets and new programs; where it cannot filter, the other limits must do."""
    if _LIBC is not None and _LIBC.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        _LIBC.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(_FILTER_HEAD), 0, 0)


def _libc() -> ctypes.CDLL | None:
    """Return the C library, ready for prctl; None where the machine's call numbers are not known."""
    if sys.platform != "linux" or platform.machine() not in _ARCHITECTURES:
        return None
    libc = ctypes.CDLL(None)
    libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return libc


def _filter() -> bytes:
    """Build the seccomp program in classic BPF: refuse the calls listed, allow all others."""
    audit, calls = _ARCHITECTURES.get(platform.machine(), (0, ()))
    load, equal, give = 0x20, 0x15, 0x06
    allow, deny = 0x7FFF0000, 0x00050000 | errno.EPERM
    steps = [(load, 0, 0, 4), (equal, 1, 0, audit), (give, 0, 0, allow), (load, 0, 0, 0)]
    steps += [(equal, len(calls) - i, 0, call) for i, call in enumerate(calls)]
    steps += [(give, 0, 0, allow), (give, 0, 0, deny)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


# Built before any fork, so that the child has nothing to allocate for it.
_LIBC = _libc()
_FILTER = ctypes.create_string_buffer(_filter())
_FILTER_HEAD = ctypes.create_string_buffer(
    struct.pack("HxxxxxxP", (len(_FILTER) - 1) // 8, ctypes.addressof(_FILTER))  # less the closing zero byte
)


def _send(writer: int, answer: bytes) -> None:
    rest = memoryview(answer)
    while rest:
        rest = rest[os.write(writer, rest[: 1 << 20]) :]


def _receive(reader: int, limits: Limits) -> tuple[bytes, str | None]:
    """Return what the child wrote and what it overran: `time`, `output` or None."""
    deadline = time.monotonic() + limits.wall_s
    pieces: list[bytes] = []
    size = 0
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([reader], [], [], left)[0]:
            return b"", "time"
        piece = os.read(reader, 1 << 20)
        if not piece:
            return b"".join(pieces), None
        pieces.append(piece)
        size += len(piece)
        if size > limits.result_bytes:
            return b"", "output"


def _kill(child: int) -> None:
    """End the child's whole process group, or the child alone where it had no time to found one."""
    for end in (os.killpg, os.kill):
        try:
            end(child, signal.SIGKILL)
        except ProcessLookupError:
            continue
        return


def _unwrapped(received: bytes, status: int, peak: int, name: Path, limits: Limits) -> bytes:
    kind, rest = received[:1], received[1:]
    if kind == _RESULT:
        return rest
    if kind == _REFUSED:
        path, code, reason, remedy, page, retry = json.loads(rest)
        raise IntakeError(Path(path), code, reason, remedy, page, retry=retry)
    ended_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if ended_by == signal.SIGXCPU:
        raise _out_of_time(name, f"{limits.cpu_s} seconds of processor time")
    # PDFium aborts when an allocation fails; an abort of a small process is something else.
    starved = ended_by in (signal.SIGABRT, signal.SIGTRAP, signal.SIGILL) and peak > limits.memory_bytes // 4
    # Nothing here kills a child before its pipe closes, so a kill came from the kernel, for want of memory.
    if kind == _MEMORY or starved or ended_by == signal.SIGKILL:
        raise IntakeError(
            name,
            "memory_limit",
            f"it needs more than {limits.memory_bytes // (1 << 20)} MiB of memory, as decompression bombs do",
            "Do not open it elsewhere; ask the sender for a newly made file",
        )
    how = signal.Signals(ended_by).name if ended_by else rest.decode() or "no answer"
    raise IntakeError(
        name,
        "crashed",
        f"reading it broke the reader ({how})",
        "Print the file to a new PDF, or ask the sender for one",
    )


def _out_of_time(name: Path, bound: str) -> IntakeError:
    return IntakeError(
        name,
        "time_limit",
        f"reading it took longer than {bound}",
        "Split the file, or ask the sender for a simpler one",
    )
