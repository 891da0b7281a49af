"""Runs the command with `python -m rogatory`."""

import sys

from rogatory.cli import main

if __name__ == "__main__":
    sys.exit(main())
