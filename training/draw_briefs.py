"""Draws briefs for hands that compose letters."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.corpus.briefs import draw, read_choices


def main(arguments: Sequence[str]) -> int:
    """Print the briefs of the families asked for, one for each of their languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("choices", type=Path, help="what briefs are drawn from, e.g. corpora/requests/briefs.toml")
    parser.add_argument("seed", type=int)
    parser.add_argument("families", nargs="+", metavar="FAMILY=LANGUAGES", help="e.g. S01=en,fr,ru or K07=pl")
    wanted = parser.parse_args(arguments)
    choices = read_choices(wanted.choices)
    for family, languages in (entry.split("=", 1) for entry in wanted.families):
        for brief in draw(choices, languages.split(","), seed=wanted.seed, family=family):
            print(f"{brief}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
