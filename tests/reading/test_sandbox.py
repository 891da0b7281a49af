"""Whatever a parser does in the child, the parent gets bytes or a typed refusal, and lives on."""

import ctypes
import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits
from rogatory.reading.sandbox import _LIBC, run_limited, run_program

NAME = Path("letter.pdf")


def forever() -> bytes:
    while True:
        pass


def asleep() -> bytes:
    time.sleep(60)
    return b""


def greedy() -> bytes:
    return b"%d" % len(bytearray(3 << 30))


def crashing() -> bytes:
    ctypes.string_at(0)
    return b""


def deep(n: int = 0) -> bytes:
    return deep(n + 1)


def broken() -> bytes:
    raise ValueError("unexpected")


def wordy() -> bytes:
    return b"x" * 2_000_000


def vanishing() -> bytes:
    os._exit(0)


@pytest.mark.parametrize(
    ("function", "code"),
    [
        pytest.param(forever, "time_limit", id="endless loop"),
        pytest.param(asleep, "time_limit", id="deadline"),
        pytest.param(greedy, "memory_limit", id="memory"),
        pytest.param(deep, "memory_limit", id="recursion"),
        pytest.param(crashing, "crashed", id="segmentation fault"),
        pytest.param(broken, "crashed", id="unexpected exception"),
        pytest.param(vanishing, "crashed", id="no answer"),
        pytest.param(wordy, "output_limit", id="output"),
    ],
)
def test_a_child_that_fails_becomes_a_refusal(function: Callable[[], bytes], code: str) -> None:
    limits = Limits(cpu_s=1, wall_s=2.0, memory_bytes=256 << 20, result_bytes=1_000_000)
    with pytest.raises(IntakeError) as caught:
        run_limited(function, name=NAME, limits=limits)
    assert caught.value.code == code
    assert str(caught.value).startswith("letter.pdf: ")


def test_the_answer_comes_back_whole() -> None:
    assert run_limited(wordy, name=NAME, limits=Limits()) == wordy()


def test_a_refusal_of_the_child_comes_back_with_its_facts() -> None:
    def refuse() -> bytes:
        raise IntakeError(NAME, "odd", "it is odd", "Even it out", 3, retry=True)

    with pytest.raises(IntakeError) as caught:
        run_limited(refuse, name=NAME, limits=Limits())
    error = caught.value
    assert (error.path, error.code, error.reason, error.remedy, error.page, error.retry) == (
        NAME,
        "odd",
        "it is odd",
        "Even it out",
        3,
        True,
    )


def test_a_grandchild_does_not_outlive_the_deadline(tmp_path: Path) -> None:
    pid = tmp_path / "pid"

    def spawning() -> bytes:
        child = os.fork()
        if child == 0:
            time.sleep(60)
        pid.write_text(str(child))
        return b""

    with pytest.raises(IntakeError):
        run_limited(spawning, name=NAME, limits=Limits(wall_s=0.5))
    time.sleep(0.1)
    stat = Path(f"/proc/{pid.read_text()}/stat")
    assert not stat.exists() or stat.read_text().split()[2] == "Z"


@pytest.mark.parametrize("reach", [socket.socket, lambda: subprocess.run(["true"], check=True)])
def test_the_child_reaches_neither_network_nor_programs(reach: Callable[[], object]) -> None:
    def reaching() -> bytes:
        try:
            reach()
        except PermissionError:
            return b"refused"
        return b"reached"

    assert run_limited(reaching, name=NAME, limits=Limits()) == b"refused"


def test_the_child_holds_no_file_of_its_parent(tmp_path: Path) -> None:
    with (tmp_path / "store").open("w") as file:

        def holding() -> bytes:
            try:
                os.fstat(file.fileno())
            except OSError:
                return b"closed"
            return b"open"

        assert run_limited(holding, name=NAME, limits=Limits()) == b"closed"


def test_the_child_writes_no_large_file(tmp_path: Path) -> None:
    target = tmp_path / "large"

    def writing() -> bytes:
        try:
            target.write_bytes(b"x" * 5_000_000)
        except OSError:
            return b"stopped"
        return b"written"

    assert run_limited(writing, name=NAME, limits=Limits()) == b"stopped"


def test_the_limits_are_not_the_parents() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    run_limited(wordy, name=NAME, limits=Limits())
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def sh(command: str, **bounds: float) -> bytes:
    limits = Limits(**{"cpu_s": 5, "wall_s": 10.0, **bounds})  # type: ignore[arg-type]  # whole numbers where due
    return run_program(["/bin/sh", "-c", command], b"", name=NAME, limits=limits)


def test_a_program_reads_what_it_is_given_and_answers() -> None:
    assert run_program(["/bin/cat"], b"x" * 3_000_000, name=NAME, limits=Limits()) == b"x" * 3_000_000


@pytest.mark.parametrize(
    ("command", "bounds", "code"),
    [
        pytest.param("exit 3", {}, "crashed", id="exit code"),
        pytest.param("kill -SEGV $$", {}, "crashed", id="signal"),
        pytest.param("while :; do :; done", {"cpu_s": 1}, "time_limit", id="endless loop"),
        pytest.param("while :; do :; done", {"wall_s": 0.5}, "time_limit", id="deadline"),
        pytest.param("while :; do echo loud; done", {"result_bytes": 10_000}, "output_limit", id="output"),
    ],
)
def test_a_program_that_fails_becomes_a_refusal(command: str, bounds: dict[str, float], code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        sh(command, **bounds)
    assert caught.value.code == code


@pytest.mark.skipif(_LIBC is None, reason="the kernel's filter is not known on this machine")
def test_a_program_can_start_no_other_and_reach_no_network() -> None:
    assert sh("/bin/cat /etc/hostname 2>/dev/null || echo refused") == b"refused\n"
    code = "import socket\ntry: socket.socket()\nexcept PermissionError: print('refused')"
    python = str(Path(sys.executable).resolve())
    assert run_program([python, "-c", code], b"", name=NAME, limits=Limits(wall_s=20.0)) == b"refused\n"


def test_a_program_sees_nothing_of_the_environment_but_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROGATORY_SECRET", "known to the parent alone")
    assert sh('echo "[$ROGATORY_SECRET] $OMP_THREAD_LIMIT"') == b"[] 1\n"
