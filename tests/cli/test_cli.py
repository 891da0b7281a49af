import json
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

PROGRAM = Path(__file__).parents[1] / "batch" / "scripted_cli.py"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the command in a fresh folder, with a scripted extractor in place of the network."""

    def command(*words: str) -> "subprocess.CompletedProcess[str]":
        arguments = [sys.executable, str(PROGRAM), *words]
        return subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)

    return command


def letter(path: Path, *lines: str) -> None:
    path.parent.mkdir(exist_ok=True)
    canvas = Canvas(str(path), invariant=True)
    for n, line in enumerate(lines):
        canvas.drawString(72, 750 - 16 * n, line)
    canvas.save()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    letter(tmp_path / "inbox" / "a.pdf", "Letter of the court", "about a fraud")
    letter(tmp_path / "inbox" / "b.pdf", "TWO requests in one letter")
    return tmp_path / "inbox"


def test_process_files_and_prints_what_went_where(run: Run, inbox: Path) -> None:
    done = run("process", "inbox", "--out", "out", "--workers", "2", "--today", "2026-03-10")

    assert done.returncode == 0
    assert done.stdout.splitlines()[1].split()[1:] == ["evidence", "0.90", "??→??", "U3", "evidence_desk", "-", "a.pdf"]
    assert "Ledger balances: 2 parts = 2 filed." in done.stdout


def test_process_says_what_was_refused_and_exits_1(run: Run, inbox: Path) -> None:
    (inbox / "c.pdf").touch()
    (inbox / "d.pdf").write_text("plain text")
    (inbox / "e.odt").write_bytes(b"PK")

    done = run("process", "inbox", "--out", "out", "--quiet")

    assert (done.returncode, done.stderr) == (1, "")
    assert [
        name for name in ("c.pdf: ", "d.pdf: ", "e.odt: it is an OpenDocument text") if name not in done.stdout
    ] == []


def test_process_takes_the_date_of_receipt_for_all(run: Run, inbox: Path, tmp_path: Path) -> None:
    run("process", "inbox", "--out", "out", "--received", "2026-03-02T16:20")

    sources = [json.loads(line)["source"] for line in (tmp_path / "out" / "records.jsonl").read_text().splitlines()]
    assert {(s["received_at"], s["received_basis"]) for s in sources} == {("2026-03-02T16:20:00Z", "given")}


def test_process_leaves_the_settings_it_ran_with(run: Run, inbox: Path, tmp_path: Path) -> None:
    run("process", "inbox", "--out", "out", "--workers", "2")

    assert tomllib.loads((tmp_path / "out" / "config.toml").read_text())["workers"] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["process", "none", "--out", "out"], "none: the inbox cannot be opened", id="no inbox"),
        pytest.param(["process", "inbox", "--out", "inbox/out"], "lies inside the inbox", id="output in the inbox"),
        pytest.param(["process", "inbox"], "no output folder is given", id="no output"),
        pytest.param(["process", "inbox", "--out", "o", "--model", "x"], "no model of this name", id="no model"),
        pytest.param(["--settings", "bad.toml", "config"], "unknown setting 'colour'", id="unknown setting"),
        pytest.param(["--settings", "none.toml", "config"], "cannot be read", id="no settings file"),
        pytest.param(["show", "0123abcd", "--out", "out"], "no record begins with 0123abcd", id="no such record"),
        pytest.param(["show", "0123abcd"], "no output folder to look in", id="nowhere to look"),
        pytest.param(["export", "inbox"], "there is no rogatory.db", id="nothing to export"),
    ],
)
def test_what_cannot_run_exits_2_with_one_sentence(
    run: Run, inbox: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    (tmp_path / "bad.toml").write_text('colour = "red"')

    done = run(*words)

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert said in done.stderr


def test_config_prints_toml_with_the_versions(run: Run) -> None:
    table = tomllib.loads(run("config").stdout)

    assert (table["versions"]["record"], table["office_profile"]["time_zone"]) == ("1.3", "UTC")


def test_export_writes_the_views_again(run: Run, inbox: Path, tmp_path: Path) -> None:
    run("process", "inbox", "--out", "out")
    views = ("records.jsonl", "records.csv", "refused.jsonl", "ledger.json")
    before = {name: (tmp_path / "out" / name).read_bytes() for name in views}
    for name in views:
        (tmp_path / "out" / name).unlink()

    done = run("export", "out")

    assert done.returncode == 0
    assert {name: (tmp_path / "out" / name).read_bytes() for name in views} == before


def test_show_prints_a_record_by_its_id(run: Run, inbox: Path, tmp_path: Path) -> None:
    run("process", "inbox", "--out", "out")
    first = json.loads((tmp_path / "out" / "records.jsonl").read_text().splitlines()[0])["id"]

    done = run("show", first[:8], "--out", "out")

    assert done.stdout.splitlines()[0] == "Request for evidence (0.90) · ?? → ?? · U3 · evidence_desk (auto)"
    assert first in done.stdout


def test_show_reads_a_document_that_was_never_processed(run: Run, inbox: Path) -> None:
    done = run("show", "inbox/b.pdf")

    assert (done.returncode, done.stdout.count("Request for evidence (0.90) ·")) == (0, 2)


def test_show_prints_a_routed_record(run: Run, inbox: Path, tmp_path: Path) -> None:
    run("process", "inbox", "--out", "out")
    routed = sorted((tmp_path / "out" / "routed").glob("*/*.json"))[0]

    assert routed.stem in run("show", str(routed)).stdout


def test_show_html_writes_a_page_with_the_letter_on_it(run: Run, inbox: Path, tmp_path: Path) -> None:
    done = run("show", "inbox/a.pdf", "--html", "--to", "a.html")

    page = (tmp_path / "a.html").read_text()
    assert (done.returncode, done.stdout) == (0, "a.html\n")
    assert page.count('src="data:image/png;base64,iVBOR') == 1


def test_help_answers_without_loading_the_pipeline() -> None:
    code = (
        "import sys\nfrom rogatory import cli\n"
        "try: cli.main(['--help'])\nexcept SystemExit: pass\n"
        "print({'spacy', 'pydantic', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "set()"


def test_a_reader_that_has_seen_enough_is_no_fault(run: Run, inbox: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} {PROGRAM} show inbox/a.pdf | true; echo ${{PIPESTATUS[0]}}"

    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert (done.stdout, done.stderr) == ("0\n", "")
