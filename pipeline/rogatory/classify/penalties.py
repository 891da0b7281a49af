"""What the law threatens for the offences, as the letter tells it."""

import re
from collections.abc import Sequence

from rogatory.classify.view import View
from rogatory.record import Offence, Text

# A length of imprisonment, or a penalty without one, in folded text.
_MEASURED = re.compile(
    r"\b\d{1,2}\s*(?:\(\w+\)\s*)?(?:years?|months?|ans|mois|anos|meses|jahre?n?|monate?n?|anni|mesi|лет|год|месяц|років|"
    r"lat|lata|miesi|jaar|maand|سن|عام|شهر|yil|ani|年)|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|un|deux|trois|quatre|cinq|sept|"
    r"huit|neuf|dix|quinze|vingt|trente|uno|dos|tres|cuatro|seis|ocho|diez|doce|quince|veinte|zwei|drei|vier|funf|sechs|"
    r"acht|zehn|zwolf|funfzehn|zwanzig|dois|quatro|oito|dez|doze|vinte|trinta|due|quattro|otto|dieci|dodici|venti|"
    r"двух|трех|четырех|пяти|шести|восьми|десяти|двенадцати|пятнадцати|двадцати)"
    r"\s+(?:to\s+\w+\s+|a\s+\w+\s+|bis\s+\w+\s+)?"
    r"(?:years?|months?|ans|mois|anos|meses|jahre?n?|monate?n?|anni|mesi|лет|год|месяц)|"
    r"\blife\b|perpetu|lebenslang|ergastolo|пожизнен|موبد|death penalty|peine de mort|pena de muerte|pena de morte|"
    r"todesstrafe|смертн\w+ казн|اعدام|死刑|无期"
)
# Boxes of a list of offences repeat the threshold of the instrument, not the penalty of the offence.
_THRESHOLD = re.compile(
    r"at least three years|au moins trois ans|mindestens drei jahre|al menos tres anos|pelo menos tres anos|"
    r"almeno tre anni|не менее трех лет|co najmniej 3|co najmniej trzy|ten minste drie jaar|ten minste 3"
)
_BESIDE = 70  # characters after the words of threat within which the length stands
_MOST = 6


def penalties(view: View) -> tuple[Text, ...]:
    """Return the sentences that tell which penalty the law threatens."""
    found: dict[tuple[int, int], None] = {}
    for match in view.all("penalty"):
        start, end = view.sentence(match.start)
        measured = _MEASURED.search(view.folded, match.end, min(end, match.end + _BESIDE))
        if measured and not _THRESHOLD.search(view.folded, start, end) and not view.first("assurance", start, end):
            found[start, end] = None
    return tuple(
        Text(text=view.text[a:b], evidence=(view.evidence(a, b),), confidence=0.6, rule="penalty:words")
        for a, b in list(found)[:_MOST]
    )


def punished(offences: Sequence[Offence], told: Sequence[Text]) -> tuple[Offence, ...]:
    """Return the offences with their penalties: the one told in the offence's sentence, else the next one after it."""
    return tuple(_punished(offence, told) if offence.penalty is None else offence for offence in offences)


def _punished(offence: Offence, told: Sequence[Text]) -> Offence:
    start = min((piece.start for piece in offence.evidence), default=0)
    after = [text for text in told if text.evidence[0].end > start]
    chosen = after[0] if after else next(iter(told), None)
    return offence.model_copy(update={"penalty": chosen.text}) if chosen else offence
