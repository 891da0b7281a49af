"""Trains a model by a recipe: `train_model.py RECIPE OUT`; what lies in OUT already is gone on from."""

import logging
import sys
from pathlib import Path

from rogatory.training.run import run


def main(arguments: list[str]) -> int:
    """Train, and say how far it is on stderr."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("rogatory").setLevel(logging.INFO)
    recipe, out = map(Path, arguments)
    run(recipe, out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
