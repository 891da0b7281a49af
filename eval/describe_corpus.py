"""Counts a corpus of annotated letters, names what it lacks, and measures how near it is to another."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.corpus.letters import read_letters
from rogatory.corpus.overlap import nearest
from rogatory.corpus.stats import Stats, shortfalls, stats_of
from rogatory.domain import measures, offences
from rogatory.extract.tagger.labels import DEADLINES, ROLES, TYPES


def main(arguments: Sequence[str]) -> int:
    """Print counts and shortfalls; with --against, the letters that share most wording with that folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--against", type=Path, help="a folder of letters that must not overlap")
    wanted = parser.parse_args(arguments)
    letters = list(read_letters(wanted.folder))
    stats = stats_of(letters)
    _print(stats)
    for sentence in shortfalls(stats, _closed()):
        print(f"too few: {sentence}")
    if wanted.against:
        found = sorted(nearest(letters, read_letters(wanted.against)), key=lambda n: -n.share)
        mean = sum(n.share for n in found) / max(1, len(found))
        print(f"\nshare of runs of eight words that stand in the nearest letter of {wanted.against}: mean {mean:.4f}")
        for item in found[:5]:
            print(f"  {item.letter} in {item.other}: {item.share:.3f}")
    return 0


def _print(stats: Stats) -> None:
    print(f"{stats.letters} letters, {stats.words} words")
    for field, counts in stats.fields.items():
        shown = ", ".join(f"{value} {count}" for value, count in counts.most_common(60))
        print(f"{field} ({len(counts)}): {shown}")


def _closed() -> dict[str, Sequence[str]]:
    return {
        "type": TYPES,
        "role": ROLES,
        "measure": tuple(measures()),
        "deadline": DEADLINES,
        "offence": tuple(offences()),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
