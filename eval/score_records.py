"""Scores whole records: annotated letters typeset, read and composed as any mail is.

Prints precision, recall and F1 by field with a 95 % interval by bootstrap over letters, and by language.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.corpus.letters import Letter, read_letters
from rogatory.evaluation.annotated import read_and_compared
from rogatory.evaluation.inbox import Compared
from rogatory.evaluation.spans import Counts, interval
from rogatory.extract.pipeline import load_pipeline
from rogatory.office import load_office

# Fields that an annotation decides; an unset office judges no channel, desk or level.
FIELDS = (
    "type,requesting,requested,dated,urgent,confidential,subtype,reference,legal basis,party,role,birth_date,"
    "nationality,victim or witness as subject,offence,offence category,provision,measure,deadline,records"
).split(",")
BY_LANGUAGE = ("type", "party", "role", "measure", "deadline", "legal basis")


def main(arguments: Sequence[str]) -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rules", action="store_true", help="leave the network out")
    parser.add_argument("--hand", action="append", help="only the letters of this hand; may be given again")
    parser.add_argument("--list", action="store_true", help="print every difference; not for sealed letters")
    options = parser.parse_args(arguments)
    letters = [x for x in read_letters(options.folder) if not options.hand or x.head.hand in options.hand]
    office = load_office(None)
    nlp = load_pipeline(None if options.rules else options.model, office)
    results = list(read_and_compared(nlp, office, letters))
    source = "rules only" if options.rules else f"model {options.model.name}"
    print(f"{len(results)} letters of {options.folder}, {source}")
    print(*table([result for _, result in results]), *by_language(results), sep="\n")
    if options.list:
        for _, result in results:
            for d in result.differences:
                print(f"{d.file}: {d.field}: wanted {d.wanted!r}, found {d.found!r}")
    return 0


def table(results: Sequence[Compared]) -> list[str]:
    """Return the lines of the table by field."""
    lines = [f"{'field':30}{'P':>7}{'R':>7}{'F1':>7}   95 % interval   right  wrong missed"]
    counts = [result.counts for result in results]
    for field in FIELDS:
        total = sum((count.get(field, Counts()) for count in counts), Counts())
        low, high = interval(counts, field)
        lines.append(
            f"{field:30}{total.precision:7.3f}{total.recall:7.3f}{total.f1:7.3f}   {low:.3f} to {high:.3f}"
            f"{total.right:8}{total.wrong:7}{total.missed:7}"
        )
    return lines


def by_language(results: Sequence[tuple[Letter, Compared]]) -> list[str]:
    """Return the lines of the table by language."""
    lines = ["", f"{'language':10}{'letters':>8}" + "".join(f"{field:>13}" for field in BY_LANGUAGE)]
    for language in sorted({letter.head.language for letter, _ in results}):
        own = [result.counts for letter, result in results if letter.head.language == language]
        f1 = [sum((count.get(field, Counts()) for count in own), Counts()).f1 for field in BY_LANGUAGE]
        lines.append(f"{language:10}{len(own):8}" + "".join(f"{value:13.3f}" for value in f1))
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
