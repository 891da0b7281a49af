"""Checks over a folder of PDFs that the text read is what a second reader sees in its boxes.

Usage: python eval/check_boxes.py FOLDER [--least 0.995] [--show 20]

Exit code 1 if fewer words or lines than `--least` agree, 2 if nothing could be checked.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading import SourceText, read_document
from rogatory.reading.second_reader import Disagreement, compared, lines_of, words_of

SLICES: tuple[tuple[str, Callable[[SourceText], Iterable[tuple[int, int]]]], ...] = (
    ("words", words_of),
    ("lines", lines_of),
)


def main(arguments: list[str]) -> int:
    """Print a line for each file and the share of slices that agree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--least", type=float, default=0.995, help="share of words and of lines that must agree")
    parser.add_argument("--show", type=int, default=20, help="disagreements listed for each file")
    options = parser.parse_args(arguments)
    checked = dict.fromkeys((name for name, _ in SLICES), 0)
    wrong = dict(checked)
    for path in sorted(options.folder.rglob("*.pdf")):
        for name, (count, disagreements) in _check(path).items():
            checked[name] += count
            wrong[name] += len(disagreements)
            print(f"{path.relative_to(options.folder)}: {count - len(disagreements)} of {count} {name} agree")
            for item in disagreements[: options.show]:
                print(f"    {item.text!r} on page {item.boxes[0].page}: the second reader sees {item.seen!r}")
    return _verdict(checked, wrong, options.least)


def _check(path: Path) -> dict[str, tuple[int, tuple[Disagreement, ...]]]:
    try:
        source = read_document(path)
    except IntakeError as error:
        print(f"refused: {error}")
        return {}
    data = path.read_bytes()
    found = {}
    for name, spans in SLICES:
        agreement = compared(data, source, spans(source))
        found[name] = agreement.checked, agreement.disagreements
    return found


def _verdict(checked: dict[str, int], wrong: dict[str, int], least: float) -> int:
    if not any(checked.values()):
        print("nothing could be checked")
        return 2
    shares = {name: 1 - wrong[name] / checked[name] for name in checked if checked[name]}
    for name, share in shares.items():
        print(f"{share:.2%} of {checked[name]} {name} agree")
    return 0 if min(shares.values()) >= least else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
