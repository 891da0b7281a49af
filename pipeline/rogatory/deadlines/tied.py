"""Which measure a deadline of the letter is for."""

from collections.abc import Sequence

from spacy.tokens import Doc

from rogatory.deadlines.phrase import Phrase
from rogatory.extract.deadlines.sentences import sentence_at, sentences
from rogatory.extract.groups import proposals, text_of
from rogatory.record import Measure

# Characters from the end of a measure's clause to its deadline at most: room for "and to let us have them".
_NEAR = 40
# They run by law and not for an act, and may be told right behind one as its reason.
_BY_LAW = frozenset({"limitation", "custody_expiry"})


def tied(doc: Doc, phrases: Sequence[Phrase], measures: Sequence[Measure]) -> tuple[Phrase, ...]:
    """Return the phrases, each with the key of the measure in whose clause it stands or that it follows closely.

    A deadline follows a measure whose clause ends right before it in the same sentence; what the requester promises
    is for no measure.
    """
    if not phrases or not measures:
        return tuple(phrases)
    whole = [(p.start, p.end) for p in proposals(doc, "dates")]
    cut = sentences(text_of(doc), whole)
    clauses = [(e.start, e.end, measure.key) for measure in measures for e in measure.evidence]
    return tuple(
        phrase.model_copy(update={"measure": _measure(phrase, clauses, sentence_at(cut, phrase.start)[0])})
        for phrase in phrases
    )


def _measure(phrase: Phrase, clauses: Sequence[tuple[int, int, str]], sentence: int) -> str | None:
    if phrase.promise:
        return None
    around = [key for start, end, key in clauses if start < phrase.end and phrase.start < end]
    if around or phrase.kind in _BY_LAW:
        return next(iter(around), None)
    lowest = max(sentence, phrase.start - _NEAR)
    before = [(end, key) for start, end, key in clauses if sentence <= start and lowest <= end <= phrase.start]
    return max(before)[1] if before else None
