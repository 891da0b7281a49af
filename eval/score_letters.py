"""Scores the pipeline on annotated letters held out by a model: `score_letters.py MODEL FOLDER [--hand H] [--rules]`.

Prints precision, recall and F1 by field with a 95 % interval by bootstrap over letters, then F1 by language.
Letters are the plain text of the corpus, not typeset pages.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.corpus.letters import read_letters
from rogatory.evaluation.letters import Scored, scored
from rogatory.evaluation.spans import Counts, interval
from rogatory.extract.pipeline import load_pipeline
from rogatory.extract.tagger.network import manifest_of
from rogatory.office import load_office


def table(letters: Sequence[Scored]) -> list[str]:
    """Return the lines of the table by field."""
    fields = sorted({field for letter in letters for field in letter.counts})
    lines = [f"{'field':32}{'P':>7}{'R':>7}{'F1':>7}   95 % interval   items"]
    for field in fields:
        total = sum((letter.counts.get(field, Counts()) for letter in letters), Counts())
        low, high = interval([letter.counts for letter in letters], field)
        lines.append(
            f"{field:32}{total.precision:7.3f}{total.recall:7.3f}{total.f1:7.3f}   {low:.3f} to {high:.3f}"
            f"   {total.right + total.missed:5}"
        )
    return lines


def by_language(letters: Sequence[Scored], fields: Sequence[str]) -> list[str]:
    """Return the lines of the table by language."""
    lines = [f"{'language':10}{'letters':>8}" + "".join(f"{field:>18}" for field in fields)]
    for language in sorted({letter.language for letter in letters}):
        own = [letter for letter in letters if letter.language == language]
        f1 = [sum((x.counts.get(field, Counts()) for x in own), Counts()).f1 for field in fields]
        lines.append(f"{language:10}{len(own):8}" + "".join(f"{value:18.3f}" for value in f1))
    return lines


def main(arguments: Sequence[str]) -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rules", action="store_true", help="leave the network out")
    parser.add_argument("--hand", help="only the letters of this hand")
    parser.add_argument("--all", action="store_true", help="score letters the model was trained on, too")
    options = parser.parse_args(arguments)
    held_out = set(manifest_of(options.model)["held_out"])
    letters = [x for x in read_letters(options.folder) if options.all or x.id in held_out]
    letters = [x for x in letters if options.hand in {None, x.head.hand}]
    nlp = load_pipeline(None if options.rules else options.model, load_office(None))
    results = list(scored(nlp, letters))
    print(
        f"{len(results)} letters, model {options.model.name}, {'rules only' if options.rules else 'rules and network'}"
    )
    print(*table(results), "", *by_language(results, ["party with role", "provision", "measure", "deadline"]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
