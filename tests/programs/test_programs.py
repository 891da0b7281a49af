"""Every program under eval/ and training/ runs and says what it promises."""

import os
import runpy
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from rogatory.cli import main as rogatory
from rogatory.reading.ocr.installed import installed
from rogatory.settings import Settings, model_folder

LETTERS = Path("corpora/requests/letters")
Main = Callable[[Sequence[str]], int]


def program(path: str) -> Main:
    main: Main = runpy.run_path(path, run_name="program")["main"]
    return main


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """Three letters of the corpus in a folder of their own."""
    folder = tmp_path / "letters"
    folder.mkdir()
    for path in sorted(LETTERS.glob("*.txt"))[:3]:
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def one(tmp_path: Path) -> Path:
    """A mail folder with one sample PDF and its sidecar."""
    folder = tmp_path / "mail"
    folder.mkdir()
    source = next(Path("corpora/inbox/mail").rglob("*Vantadour.pdf"))
    for path in (source, source.with_suffix(".toml")):
        shutil.copy(path, folder)
    return folder


def model() -> str:
    folder = model_folder(Settings())
    assert folder is not None
    return str(folder)


@pytest.mark.parametrize("corpus", ["requests", "strangers", "sealed"])
def test_all_letters_that_are_committed_are_without_fault(corpus: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/check_letters.py")([f"corpora/{corpus}/letters"]) == 0
    assert "0 faults" in capsys.readouterr().out


def test_a_faulty_letter_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "X1.txt").write_text("no head")
    assert program("eval/check_letters.py")([str(tmp_path)]) == 1
    assert "X1.txt, line 1: no head" in capsys.readouterr().out


def test_sources_are_measured(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/measure_sources.py")([str(few)]) == 0
    assert "citations   reference" in capsys.readouterr().out


@pytest.mark.weights
def test_letters_are_scored(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/score_letters.py")([model(), str(few), "--all"]) == 0
    assert "party with role" in capsys.readouterr().out


def test_a_run_is_compared_with_what_is_expected(one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = "corpora/inbox/rogatory.toml"
    out = str(tmp_path / "out")
    assert (
        rogatory(["--settings", settings, "process", str(one), "--out", out, "--today", "2026-11-24", "--quiet"]) == 0
    )
    expected = tmp_path / "expected"
    expected.mkdir()
    shutil.copy(next(Path("corpora/inbox/expected").glob("*Vantadour.toml")), expected)
    assert program("eval/score_inbox.py")([out, str(expected), "--list"]) == 0
    assert "legal basis" in capsys.readouterr().out


@pytest.mark.weights
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_benchmark_prints_its_table(one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = tmp_path / "card.md"
    office = "pipeline/rogatory/office/valdoria.toml"
    arguments = [str(one), office, "--model", model(), "--repeat", "1", "--times", "1", "--card", str(card)]
    assert program("eval/benchmark.py")(arguments) == 0
    assert "pdfplumber alone" in capsys.readouterr().out
    assert "2 workers" in card.read_text()


@pytest.mark.weights
@pytest.mark.slow
@pytest.mark.skipif(not installed("tesseract") and "CI" not in os.environ, reason="tesseract is not installed")
def test_ocr_is_measured_beside_the_plain_engine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = tmp_path / "card.md"
    arguments = ["--only", "LI_Zustellung_", "--conditions", "fine fax, 204 x 196 dpi", "--card", str(card)]
    assert program("eval/benchmark_ocr.py")(arguments) == 0
    assert "| fine fax, 204 x 196 dpi | plain engine | Latin | 1 |" in capsys.readouterr().out
    assert "page decision" in card.read_text()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_model_is_trained_by_a_recipe(few: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "tiny.toml"
    recipe.write_text(
        f'name = "tiny"\ncorpora = ["{few}"]\nlayers = 1\nvocabulary = 30000\nepochs = 1\nwindows = 4\n'
        "variants = true\nencoder_rate = 1e-4\nhead_rate = 1e-3\nbf16 = false\n"
        "weights = { slices = 0.5, letter = 0.5 }\n"
    )
    assert program("training/train_model.py")([str(recipe), str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "model" / "manifest.toml").is_file()


def test_briefs_are_drawn_the_same_for_the_same_seed(capsys: pytest.CaptureFixture[str]) -> None:
    drawn = []
    for _ in range(2):
        program("training/draw_briefs.py")(["corpora/requests/briefs.toml", "3", "S01=en,ru", "K01=pl"])
        drawn.append(capsys.readouterr().out)
    assert drawn[0] == drawn[1]
    assert [line for line in drawn[0].splitlines() if line.startswith("[")] == [
        "[S01] language: en",
        "[S01] language: ru",
        "[K01] language: pl",
    ]


def test_a_corpus_is_counted_and_compared(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/describe_corpus.py")([str(few), "--against", str(few)]) == 0
    said = capsys.readouterr().out
    assert "3 letters" in said
    assert "too few: role expert" in said
    assert "runs of eight words" in said


def test_broken_files_are_read_or_refused_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/fuzz_intake.py")(["--minutes", "0.15", "--seed", "11"]) == 0
    assert " 0 faults" in capsys.readouterr().out


def test_letters_are_scored_as_records(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program("eval/score_records.py")([model(), str(few), "--rules", "--list"]) == 0
    said = capsys.readouterr().out
    assert "3 letters" in said
    assert "birth_date" in said
