"""Plays a week of mail to `rogatory watch` in minutes, with kills: `simulate_week.py [--letters N] [--kills N] ...`.

Copies of the sample inbox's letters arrive whole, in halves, under a name of half-written files, with sidecars, or
again, while the watch is killed and stopped at random and the review site's queue reads and writes the same output
folder. Prints what came of it; exit code 1 if anything was lost, filed twice or does not balance.
"""

import argparse
import datetime as dt
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rogatory.errors import RunError
from rogatory.evaluation.mail_week import Outcome, Week, play
from rogatory.office import sample_office
from rogatory.store.site import open_site

MAIL = Path(__file__).parents[1] / "corpora" / "inbox" / "mail"
COMMAND = [sys.executable, "-m", "rogatory", "watch", "--every", "0.5", "--steady", "1", "--quiet"]


def main(arguments: Sequence[str], command: Sequence[str] = COMMAND) -> int:
    """Play and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=150)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two letters, on average")
    parser.add_argument("--kills", type=int, default=8)
    parser.add_argument("--stops", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    week = Week(options.letters, options.pause, options.kills, options.stops, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        outcome = play(week, sorted(MAIL.rglob("*.pdf")), Path(folder), command, _visit)
    print(*_lines(outcome), sep="\n")
    return int(bool(outcome.faults))


def _visit(out: Path) -> None:
    """Do what the review site does while somebody looks at the queue."""
    try:
        with open_site(out, sample_office()) as site:
            site.worklist.refresh(dt.date.today(), most=5)
    except RunError as error:
        if "has version 0" not in str(error):  # the watch is just making it
            raise


def _lines(outcome: Outcome) -> list[str]:
    manners = ", ".join(f"{count} {manner}" for manner, count in sorted(outcome.delivered.items()))
    parts = ", ".join(f"{count} {name}" for name, count in outcome.parts.items() if count)
    head = f"{outcome.delivered.total()} letters ({manners}), {outcome.kills} kills, {outcome.stops} stops"
    return [
        f"{head}, {outcome.seconds:.0f} s",
        f"parts: {parts}",
        *(outcome.faults or ("nothing lost, nothing twice",)),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
