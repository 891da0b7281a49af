"""Fits what a model's scores mean on letters it never saw: `calibrate_model.py MODEL FOLDER [HAND]`."""

import logging
import sys
from pathlib import Path

from rogatory.corpus.letters import read_letters
from rogatory.training.calibration import calibrate


def main(arguments: list[str]) -> int:
    """Calibrate on the letters of the folder, those of one hand if it is named."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    model, folder, *hand = arguments
    letters = [letter for letter in read_letters(Path(folder)) if not hand or letter.head.hand == hand[0]]
    calibrate(Path(model), letters)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
