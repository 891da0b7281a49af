"""Checks annotated letters: `check_letters.py FOLDER_OR_FILE ...`; exit 1 where any has a fault."""

import sys
from collections.abc import Iterator
from pathlib import Path

from rogatory.corpus.check import faults
from rogatory.corpus.letters import CorpusError, read_letter


def sentences(path: Path) -> Iterator[str]:
    """Yield the faults of one file."""
    try:
        yield from (f"{path}: {fault}" for fault in faults(read_letter(path)))
    except CorpusError as error:
        yield str(error)


def main(arguments: list[str]) -> int:
    """Print every fault and how many letters were read."""
    paths = [p for a in arguments for p in (sorted(Path(a).glob("*.txt")) if Path(a).is_dir() else [Path(a)])]
    found = [sentence for path in paths for sentence in sentences(path)]
    print(*found, f"{len(paths)} letters, {len(found)} faults", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
