"""Writes the group `offences`: the offences a letter names, with how likely they are charged in its case."""

from collections.abc import Iterator

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, proposals, write
from rogatory.extract.measures.tokens import known_languages, text_of, widened
from rogatory.extract.measures.words import spoken
from rogatory.extract.offences.charged import charges
from rogatory.record import By

CITED = 0.3  # a provision less likely than this tells nothing of the words beside it


class Offences:
    """Writes `doc.spans["offences"]`, label `offence`, and nothing else.

    The value holds `categories`, ids of the dossier, the likeliest first; none where no word of the dossier names it.
    Reads the group `citations` where it was written before.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Add the group."""
        write(doc, "offences", _proposals(doc))
        return doc


def _proposals(doc: Doc) -> Iterator[Proposal]:
    text = text_of(doc)
    cited = [
        (p.start, p.end)
        for p in proposals(doc, "citations")
        if p.label == "provision" and not p.value.get("procedural") and p.score >= CITED
    ]
    for charge in charges(text, spoken(text, known_languages(doc)), cited):
        start, end = widened(doc, charge.start, charge.end)
        yield Proposal(start, end, "offence", charge.score, By.RULE, {"categories": list(charge.categories)})
