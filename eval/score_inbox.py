"""Compares the records of a finished run with the expected ones: `score_inbox.py OUT EXPECTED [--list]`.

OUT is the output folder of `rogatory process`, EXPECTED the folder with a TOML file for each document. Prints
precision, recall and F1 by field; --list prints every difference, so that it can be read beside the page.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.evaluation.inbox import Compared, by_document, compared, expected, names_of
from rogatory.evaluation.spans import Counts


def main(arguments: Sequence[str]) -> int:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("expected", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    found = by_document((options.out / "records.jsonl").read_text(encoding="utf-8").splitlines())
    names = names_of(found)
    results = [
        compared(path.stem, expected(path), found.get(path.stem, []), names)
        for path in sorted(options.expected.glob("*.toml"))
    ]
    print(*table(results), sep="\n")
    if options.list:
        for result in results:
            for d in result.differences:
                print(f"{d.file}: {d.field}: wanted {d.wanted!r}, found {d.found!r}")
    return 0


def table(results: Sequence[Compared]) -> list[str]:
    """Return the lines of the table by field."""
    fields = sorted({field for result in results for field in result.counts})
    lines = [f"{'field':32}{'P':>7}{'R':>7}{'F1':>7}{'right':>8}{'wrong':>7}{'missed':>8}"]
    for field in fields:
        total = sum((result.counts.get(field, Counts()) for result in results), Counts())
        lines.append(
            f"{field:32}{total.precision:7.3f}{total.recall:7.3f}{total.f1:7.3f}{total.right:8}{total.wrong:7}{total.missed:8}"
        )
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
