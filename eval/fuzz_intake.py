"""Breaks the files of the sample inbox at random and reads them: `fuzz_intake.py [--minutes N] [--seed N]`.

Prints how many were read, how many refused by which code, the slowest, and every fault: a crash of the reader's
parent, or a file that takes longer than it may. Exit code 1 if there is one.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from rogatory.evaluation.fuzz import Tally, broken, seeds_in, tried
from rogatory.reading import Limits

INBOX = Path(__file__).parents[1] / "corpora" / "inbox"


def main(arguments: Sequence[str]) -> int:
    """Break and read until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    seeds = seeds_in([INBOX / "mail", INBOX / "refused"])
    limits = Limits(cpu_s=5, wall_s=10.0, ocr_pages=0)
    end, tally = time.monotonic() + options.minutes * 60, Tally()
    with tempfile.TemporaryDirectory() as folder:
        for name, data in broken(seeds, random.Random(options.seed)):
            if time.monotonic() > end:
                break
            tried(name, data, Path(folder), limits, tally)
    print(f"{tally.cases} files, {tally.read} read, {tally.refused.total()} refused, {len(tally.faults)} faults")
    print(f"slowest: {tally.slowest_s:.1f} s")
    print(*(f"{code:16} {count}" for code, count in tally.refused.most_common()), sep="\n")
    print(*tally.faults, sep="\n")
    return int(bool(tally.faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
