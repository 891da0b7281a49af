import json
import subprocess
import sys
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

PROGRAM = Path(__file__).parents[1] / "batch" / "scripted_cli.py"
HEAD = "kind,our_number,their_numbers,states,persons,desk,caseworker,status"


def run(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(PROGRAM), *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def test_an_import_looks_up_every_record_and_writes_the_views_again(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), invariant=True)
    canvas.drawString(72, 750, "Letter of the court")
    canvas.save()
    (tmp_path / "register.csv").write_text(f"{HEAD}\nfile,VAL-MLA/2016/00266,,IT,,evidence_desk,,open\n")
    run(tmp_path, "process", "a.pdf", "--out", "out", "--quiet")
    before = json.loads((tmp_path / "out" / "records.jsonl").read_text())

    done = run(tmp_path, "register", "import", "register.csv", "--out", "out")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "register.csv: 1 new and 0 known files and cases; 1 records looked up\n"
    after = json.loads((tmp_path / "out" / "records.jsonl").read_text())
    assert (before["register_check"], after["register_check"]) == ("not_checked", "nothing_found")


def test_a_faulty_register_exits_2_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_text(f"{HEAD}\nfile,VAL-1,,Italy,,,,open\n")

    done = run(tmp_path, "register", "import", "register.csv", "--out", "out")

    assert done.returncode == 2
    assert "line 2, states: 'Italy' is no State" in done.stderr
    assert not (tmp_path / "out").exists()
