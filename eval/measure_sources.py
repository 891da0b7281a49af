"""How often each source's proposals are right, by label and score: `measure_sources.py FOLDER [--model FOLDER]`.

The figures behind TRUST in `rogatory/extract/resolver/patterns.py`. With a model, only letters it held out count.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from spacy.tokens import Doc

from rogatory.corpus.letters import Letter, read_letters
from rogatory.evaluation.letters import OVERLAP
from rogatory.extract.document import make_doc
from rogatory.extract.groups import Proposal, proposals, snapped
from rogatory.extract.pipeline import load_pipeline
from rogatory.extract.resolver.patterns import GROUPS
from rogatory.extract.tagger.labels import LAYERS
from rogatory.extract.tagger.network import manifest_of
from rogatory.office import load_office
from rogatory.reading.plain import from_text

Edges = list[tuple[int, int]]


def is_right(proposal: Proposal, gold: Edges) -> bool:
    """Exact edges for names and citations, half of the longer slice for clauses."""
    if proposal.label not in OVERLAP:
        return (proposal.start, proposal.end) in gold
    return any(
        min(proposal.end, end) - max(proposal.start, start) >= max(proposal.end - proposal.start, end - start) / 2
        for start, end in gold
    )


def main(arguments: Sequence[str]) -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args(arguments)
    held_out = set(manifest_of(options.model)["held_out"]) if options.model else None
    nlp = load_pipeline(options.model, load_office(None))
    counts: Counter[tuple[str, str, int, bool]] = Counter()
    wanted: Counter[str] = Counter()
    for letter in read_letters(options.folder):
        if held_out is None or letter.id in held_out:
            count(make_doc(nlp, from_text(letter.text)), letter, counts, wanted)
    print(f"{'source':12}{'label':14}{'right':>7}{'of':>7}{'share':>8}{'gold':>7}   share right by score in tenths")
    for group, label in sorted({(g, lab) for g, lab, _, _ in counts}):
        bins = [(counts[group, label, n, True], counts[group, label, n, False]) for n in range(11)]
        right, wrong = sum(b[0] for b in bins), sum(b[1] for b in bins)
        shares = " ".join(f".{n}:{r / (r + w):.2f}({r + w})" for n, (r, w) in enumerate(bins) if r + w)
        print(
            f"{group:12}{label:14}{right:7}{right + wrong:7}{right / (right + wrong):8.3f}{wanted[label]:7}   {shares}"
        )
    return 0


def count(doc: Doc, letter: Letter, counts: Counter[tuple[str, str, int, bool]], wanted: Counter[str]) -> None:
    """Add one letter's proposals to the counts."""
    gold: dict[str, Edges] = {}
    for tag in letter.tags:
        gold.setdefault(tag.label, []).append(snapped(doc, tag.start, tag.end))
        wanted[tag.label] += 1
    for layer, groups in GROUPS.items():
        for group in groups:
            for p in proposals(doc, group):
                if p.label in LAYERS[layer]:
                    counts[group, p.label, int(p.score * 10), is_right(p, gold.get(p.label, []))] += 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
