"""What the law threatens for the offences, as the letter tells it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rogatory.classify.view import View
from rogatory.domain import fold
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
_EMPTY_LINE = re.compile(r"\n\s*\n")
_BESIDE = 70  # characters after the words of threat within which the length stands
_MOST = 6


@dataclass(frozen=True, slots=True)
class Threat:
    """A penalty that the law threatens; `near` is the slice in which an offence may stand that it is told of.

    That slice is the sentence that tells it with its neighbours in the same paragraph.
    """

    text: Text
    near: tuple[int, int]

    @property
    def told(self) -> tuple[int, int]:
        """The slice that tells it."""
        evidence = self.text.evidence[0]
        return evidence.start, evidence.end


def penalties(view: View) -> tuple[Threat, ...]:
    """Return what tells which penalty the law threatens: sentences, or their parts between semicolons."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for match in view.all("penalty"):
        start, end = view.sentence(match.start)
        measured = _MEASURED.search(view.folded, match.end, min(end, match.end + _BESIDE))
        if measured and not _THRESHOLD.search(view.folded, start, end) and not view.first("assurance", start, end):
            found[_clause(view.text, match.start, measured.end(), (start, end))] = _neighbours(view, start, end)
    return tuple(
        Threat(
            Text(text=view.text[a:b], evidence=(view.evidence(a, b),), confidence=0.6, rule="penalty:words"),
            near,
        )
        for (a, b), near in list(found.items())[:_MOST]
    )


def _clause(text: str, start: int, end: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """Return the part of a sentence between semicolons around a slice, without blanks."""
    low = text.rfind(";", sentence[0], start) + 1 or sentence[0]
    high = text.find(";", end, sentence[1])
    high = sentence[1] if high < 0 else high
    piece = text[low:high]
    return low + len(piece) - len(piece.lstrip()), low + len(piece.rstrip())


def _neighbours(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the slice from the sentence before to the one after, both only within the paragraph."""
    low, high = block_around(view.text, start)
    before = [p.start for p in view.letter.passages if low <= p.start < start]
    after = [p.end for p in view.letter.passages if end <= p.start < high]
    return (before[-1] if before else start), (after[0] if after else end)


def block_around(text: str, place: int) -> tuple[int, int]:
    """Return the paragraph around a place, with all its lines, up to an empty line or the end of a page."""
    breaks = [m.span() for m in _EMPTY_LINE.finditer(text)]
    low = max((end for _, end in breaks if end <= place), default=0)
    return low, min((start for start, _ in breaks if start >= place), default=len(text))


def punished(offences: Sequence[Offence], threats: Sequence[Threat]) -> tuple[Offence, ...]:
    """Return the offences with the penalties told of them; None for one of which the letter tells none.

    A penalty is told of an offence where it stands in one sentence with it or its provision, or in the sentence after
    or before it in the same paragraph; not of a neighbour where the sentence names another offence itself.
    """
    places = {offence.key: _places(offence, offences) for offence in offences}
    return tuple(_punished(offence, offences, threats, places) for offence in offences)


def _places(offence: Offence, offences: Sequence[Offence]) -> tuple[int, ...]:
    """Return where an offence and its provisions stand, those too that are cited elsewhere without its name."""
    cited = {_bare(provision.text) for provision in offence.provisions}
    again = [o for o in offences if o.rule is not None and cited.intersection(_bare(p.text) for p in o.provisions)]
    spoken = [offence, *offence.provisions, *(p for o in again for p in o.provisions)]
    return tuple(evidence.start for item in spoken for evidence in item.evidence)


def _bare(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def _punished(
    offence: Offence, offences: Sequence[Offence], threats: Sequence[Threat], places: Mapping[str, tuple[int, ...]]
) -> Offence:
    own = places[offence.key]
    inside = [threat for threat in threats if _stands(own, threat.told)]
    beside = [
        threat
        for threat in threats
        if _stands(own, threat.near)
        and not any(_stands(places[o.key], threat.told) for o in _others(offence, offences))
    ]
    # What follows an offence is sooner told of it than what comes before.
    beside.sort(key=lambda threat: not _stands(own, (threat.near[0], threat.told[0])))
    chosen = next(iter(inside or beside), None)
    return offence.model_copy(update={"penalty": chosen.text.text}) if chosen else offence


def _others(offence: Offence, offences: Sequence[Offence]) -> list[Offence]:
    """Return the other offences; a provision without a name may be that of an offence that has none."""
    return [o for o in offences if o.key != offence.key and (o.rule is None or offence.provisions)]


def _stands(places: Sequence[int], within: tuple[int, int]) -> bool:
    return any(within[0] <= place < within[1] for place in places)
