"""Runs one parser on one document in a child process that cannot harm anything else."""

import ctypes
import errno
import gc
import json
import os
import platform
import resource
import select
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits

_RESULT, _REFUSED, _MEMORY, _BROKEN = b"R", b"I", b"M", b"B"
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_GRACE_S = 1.0  # for a program to end after its last word
_EXECVE = 2  # its place among the calls below
# System calls a parser has no use for: socket, connect, execve, execveat, ptrace (linux/audit.h, unistd.h).
_ARCHITECTURES = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 101)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 117)),
}

# What of the environment a program may see; it has one thread, since pages are what runs in parallel.
_ENVIRONMENT = ("PATH", "TESSDATA_PREFIX")
_ONE_THREAD = {"LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}


def run_limited(function: Callable[..., bytes], *args: object, name: Path, limits: Limits) -> bytes:
    """Call `function(*args)` in a forked child under `limits` and return the bytes it returns.

    The parent must be single-threaded and must have imported what the function needs. The child has its
    own process group, bounded memory, processor time and file size, no core dump, no open files but the
    pipe, and, where the kernel allows it, no sockets and no other programs.

    Raises:
        IntakeError: The child's own refusal, or `crashed`, `time_limit`, `memory_limit`, `output_limit`.
    """
    memory = _address_space() + limits.memory_bytes  # a large parent must leave its child some
    received, status, peak = _forked(lambda writer: _live(function, args, writer, memory, limits), name, limits)
    return _unwrapped(received, status, peak, name, limits)


def run_program(command: Sequence[str], given: bytes, *, name: Path, limits: Limits) -> bytes:
    """Run a program on `given` as its standard input and return its standard output.

    The program replaces a forked child under `limits`, which has confined itself as for `run_limited` and
    may, where the kernel filters, start this one program and no other. It gets no environment but the few
    names in `_ENVIRONMENT`, and `limits.memory_bytes` in all.

    Args:
        command: Absolute path of the program, then its arguments.
        given: What it reads.
        name: Whose refusal it is if it fails.
        limits: Of this one run.

    Raises:
        IntakeError: `crashed` (an exit code other than 0 included), `time_limit`, `memory_limit`, `output_limit`.
    """
    program = _Program(command, given)
    try:
        received, status, peak = _forked(lambda writer: program.become(writer, limits), name, limits, _GRACE_S)
    finally:
        program.close()
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0:
        return received
    how = b"" if os.WIFSIGNALED(status) else b"exit code %d" % os.WEXITSTATUS(status)
    return _unwrapped(_BROKEN + how, status, peak, name, limits)


def _forked(live: Callable[[int], None], name: Path, limits: Limits, grace_s: float = 0.0) -> tuple[bytes, int, int]:
    """Fork, let the child live with the pipe's end, and return what it wrote, its status and its peak of memory.

    `grace_s` is how long it may live on after it has closed its output.

    Raises:
        IntakeError: `time_limit` or `output_limit`.
    """
    reader, writer = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        live(writer)
    os.close(writer)
    try:
        received, overrun = _receive(reader, limits)
        if overrun is None:
            _let_end(child, grace_s)
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
    return received, status, usage.ru_maxrss * 1024


def _live(function: Callable[..., bytes], args: tuple[object, ...], writer: int, memory: int, limits: Limits) -> None:
    """Be the child: never returns."""
    code = 1
    # What the parent made is no garbage of the child's; looking at it would copy its pages.
    gc.freeze()
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


class _Program:
    """A program to run, with all that its child needs laid out before the fork."""

    def __init__(self, command: Sequence[str], given: bytes) -> None:
        self._command = [os.fsencode(word) for word in command]
        self._path = ctypes.create_string_buffer(self._command[0])
        self._arguments = (ctypes.c_char_p * (len(command) + 1))(*self._command, None)
        told = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ} | _ONE_THREAD
        self._environment = {os.fsencode(name): os.fsencode(value) for name, value in told.items()}
        pairs = [b"%s=%s" % pair for pair in self._environment.items()]
        self._pairs = (ctypes.c_char_p * (len(pairs) + 1))(*pairs, None)
        self._allowed = _packed(_filter(ctypes.addressof(self._path)))
        self._given = None if hasattr(os, "memfd_create") else tempfile.TemporaryFile()  # noqa: SIM115 - see `close`
        self._input = self._given.fileno() if self._given else os.memfd_create("given")
        with open(self._input, "wb", closefd=False) as file:
            file.write(given)
        os.lseek(self._input, 0, os.SEEK_SET)

    def become(self, writer: int, limits: Limits) -> None:
        """Be the child: turn into the program, never return."""
        try:
            _alone(self._input, writer)
            _bound(limits, limits.memory_bytes)
            _forbid(self._allowed)
            if _LIBC is None:
                os.execve(self._command[0], self._command, self._environment)
            # The filter knows the program by the place of its path in memory, so that no other can be named.
            _LIBC.execve(self._path, self._arguments, self._pairs)
        finally:
            os._exit(127)

    def close(self) -> None:
        """Let go of the input."""
        if self._given:
            self._given.close()
        else:
            os.close(self._input)


def _alone(given: int, out: int) -> None:
    """Found a process group, hear signals again, and hold no files but these two."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    for standard, file in ((0, given), (1, out), (2, null)):
        os.dup2(file, standard)
    os.closerange(3, resource.getrlimit(resource.RLIMIT_NOFILE)[0])


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
    _bound(limits, memory)
    _forbid(_NOTHING)


def _bound(limits: Limits, memory: int) -> None:
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


def _address_space() -> int:
    """Return the bytes of address space that this process has taken."""
    statm = Path("/proc/self/statm")
    return int(statm.read_bytes().split()[0]) * resource.getpagesize() if statm.exists() else 0


def _forbid(rules: "_Rules") -> None:
    """Have the kernel refuse sockets and new programs; where it cannot filter, the other limits must do."""
    if _LIBC is not None and _LIBC.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        _LIBC.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(rules.head), 0, 0)


def _libc() -> ctypes.CDLL | None:
    """Return the C library, ready for prctl; None where the machine's call numbers are not known."""
    if sys.platform != "linux" or platform.machine() not in _ARCHITECTURES:
        return None
    libc = ctypes.CDLL(None)
    libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return libc


def _filter(program: int | None = None) -> bytes:
    """Build the seccomp program in classic BPF: refuse the calls listed, allow all others.

    `program` is where in memory the path of the one program lies that may be started.
    """
    audit, calls = _ARCHITECTURES.get(platform.machine(), (0, ()))
    load, equal, give = 0x20, 0x15, 0x06
    allow, deny = 0x7FFF0000, 0x00050000 | errno.EPERM
    steps = [(load, 0, 0, 4), (equal, 1, 0, audit), (give, 0, 0, allow), (load, 0, 0, 0)]
    if program is not None and calls:
        # Both halves of the call's first argument (little-endian, as both machines are) must be the address.
        low, high = program & 0xFFFFFFFF, program >> 32
        steps += [(equal, 0, 6, calls[_EXECVE]), (load, 0, 0, 16), (equal, 0, 3, low), (load, 0, 0, 20)]
        steps += [(equal, 0, 1, high), (give, 0, 0, allow), (give, 0, 0, deny)]
    steps += [(equal, len(calls) - i, 0, call) for i, call in enumerate(calls)]
    steps += [(give, 0, 0, allow), (give, 0, 0, deny)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


@dataclass(frozen=True, slots=True)
class _Rules:
    """A seccomp program and the head that points to it; both must live until the kernel has read them."""

    body: "ctypes.Array[ctypes.c_char]"
    head: "ctypes.Array[ctypes.c_char]"


def _packed(program: bytes) -> _Rules:
    body = ctypes.create_string_buffer(program, len(program))
    return _Rules(body, ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(body))))


# Built before any fork, so that the child has nothing to allocate for it.
_LIBC = _libc()
_NOTHING = _packed(_filter())


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


def _let_end(child: int, grace_s: float) -> None:
    """Wait until the child has ended by itself, but no longer than that."""
    deadline = time.monotonic() + grace_s
    while time.monotonic() < deadline and not os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT | os.WNOHANG):
        time.sleep(0.001)


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
