"""The program that checks boxes says how many agree and exits by it."""

import subprocess
import sys
from pathlib import Path

import pytest
import typst

PROGRAM = Path(__file__).parents[2] / "eval" / "check_boxes.py"


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(PROGRAM), str(folder)], capture_output=True, text=True, check=False)


def test_agreement_is_exit_0(tmp_path: Path) -> None:
    made = typst.compile(b"Request for assistance in a criminal case")
    assert isinstance(made, bytes)
    (tmp_path / "letter.pdf").write_bytes(made)
    done = run(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "letter.pdf: 7 of 7 words agree" in done.stdout


@pytest.mark.parametrize("content", [None, b"no PDF"], ids=["no file", "a refused file"])
def test_nothing_to_check_is_exit_2(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "letter.pdf").write_bytes(content)
    assert run(tmp_path).returncode == 2
