"""Measures OCR on the sample inbox, worn as by scanners, faxes and cameras: `benchmark_ocr.py [--card FILE]`.

Prints, for each condition and script, the word error rate against the text layer, the F1 of all fields against what a
person expects, and processor seconds a page; beside it the plain engine, which is told each document's language, reads
every page as it is drawn and whose text alone goes into the same extraction. Noise has a fixed seed.
"""

import argparse
import datetime as dt
import os
import platform
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.evaluation import scans
from rogatory.evaluation.inbox import expected
from rogatory.evaluation.scans import CONDITIONS, Outcome, Read, Sheet
from rogatory.evaluation.spans import Counts, interval
from rogatory.extract.pipeline import load_pipeline
from rogatory.office import sample_office
from rogatory.reading import read_document
from rogatory.reading.ocr.installed import installed
from rogatory.reading.ocr.recognition import Ocr
from rogatory.reading.ocr.tesseract import Tesseract
from rogatory.settings import Settings, model_folder

INBOX = Path(__file__).parents[1] / "corpora" / "inbox"
TODAY = dt.date(2026, 11, 24)
_DENSE = 2500  # characters of a page that is called dense


def sheets(mail: Path, wanted: Path, only: str) -> list[Sheet]:
    """Return the PDFs of the sample that have a text layer and an expected record."""
    found = []
    for path in sorted(mail.rglob("*.pdf")):
        file = wanted / f"{path.stem}.toml"
        records = expected(file) if file.is_file() and only in path.name else []
        native = read_document(path, ocr=Ocr()) if records else None
        if native is not None and all(page.text in ("native", "field") for page in native.pages):
            found.append(Sheet(path, native, records))
    return found


def measured(found: Sequence[Sheet], read: Read, condition: str) -> list[Outcome]:
    """Read all documents under one condition."""
    office = sample_office()
    nlp = load_pipeline(model_folder(Settings()), office)
    wear = CONDITIONS[condition]
    outcomes = []
    for sheet in found:
        data = scans.worn(sheet, wear)
        outcomes.append(scans.outcome(sheet, data, read, nlp=nlp, office=office, today=TODAY))
        print(f"{condition}: {sheet.path.stem}", file=sys.stderr)
    return outcomes


def rows(condition: str, reader: str, outcomes: Sequence[Outcome]) -> list[str]:
    """Return the lines of one condition: all scripts together, then each."""
    lines = []
    for script in ("all", *sorted({one.script for one in outcomes})):
        chosen = [one for one in outcomes if script in ("all", one.script)]
        total = sum((one.fields for one in chosen), Counts())
        low, high = interval([{"all": one.fields} for one in chosen], "all")
        errors = sum(one.wrong for one in chosen) / max(1, sum(one.words for one in chosen))
        middle = statistics.median(one.cpu_s / one.pages for one in chosen)
        dense = [one.cpu_s / one.characters * 1000 for one in chosen if one.characters / one.pages > _DENSE]
        per_thousand = f"{statistics.median(dense):.2f}" if dense else ""
        f1 = f"{total.f1:.3f} ({low:.3f}-{high:.3f})"
        lines.append(
            f"| {condition} | {reader} | {script} | {len(chosen)} | {errors:.1%} | {f1} "
            f"| {middle:.2f} | {per_thousand} |"
        )
    return lines


def main(arguments: Sequence[str]) -> int:
    """Run and print; 2 where there is no tesseract to measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--card", type=Path)
    parser.add_argument("--conditions", nargs="*", default=list(CONDITIONS), choices=list(CONDITIONS))
    parser.add_argument("--only", default="", metavar="PART", help="documents whose names hold this")
    options = parser.parse_args(arguments)
    engine = next((one for one in installed("tesseract") if isinstance(one, Tesseract)), None)
    if engine is None:
        print("tesseract is not installed, so there is nothing to measure", file=sys.stderr)
        return 2
    os.environ["OMP_NUM_THREADS"] = "1"
    found = sheets(INBOX / "mail", INBOX / "expected", options.only)
    languages = {sheet.path: sheet.native.languages for sheet in found}
    readers = {"rogatory": scans.ours(Ocr((engine,))), "plain engine": scans.plain(engine, languages)}
    lines = [
        f"# OCR, {dt.date.today()}",
        "",
        f"`python eval/benchmark_ocr.py`; {engine.name}, {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; {len(found)} documents, {sum(len(s.native.pages) for s in found)} pages; seed "
        f"{scans.SEED}; F1 of all fields with the interval of 95 % over documents. Processor seconds are those of the "
        "process and its children, of the middle document; per 1,000 characters those of dense pages "
        f"(more than {_DENSE} characters). The plain engine is told each document's language and gives text alone.",
        "",
        "| condition | reader | script | documents | word errors | field F1 | CPU s/page | CPU s/1,000 characters |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for condition in options.conditions:
        for name, read in readers.items():
            if CONDITIONS[condition] is not None or name == "rogatory":
                lines += rows(condition, name, measured(found, read, condition))
    lines += [
        "",
        f"The page decision takes {scans.decision_ms([s.path for s in found]):.2f} ms a page. "
        f"Largest child: {scans.peak_mib():.0f} MiB.",
    ]
    print(*lines, sep="\n")
    if options.card:
        options.card.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
