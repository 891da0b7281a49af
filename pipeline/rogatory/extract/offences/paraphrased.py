"""Finds an offence by where it stands: the noun phrase right before its provision, or in brackets behind it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rogatory.extract.measures.words import Words
from rogatory.extract.offences.patterns import CLAUSAL, LEADING

_WINDOW = 160  # characters before a provision in which its offence may stand
_MOST = 11  # words of the longest noun phrase taken for an offence
_BEFORE = 60  # characters before a name in which the word that charges it may stand
_FEW = 3  # words before a name that still belong to it
_LONG = 4  # letters of a word that says something
# What may stand between an offence and its provision: marks, and words for "contrary to", "as defined in".
_LINK = re.compile(
    r"(?:[\s,(–—:-]|\b(?:contrary\s+to|in\s+violation\s+of|in\s+breach\s+of|contra|under|pursuant\s+to|punishable|as\s+defined|by|in|the|an?\s+offence|"
    r"prévu\w*|réprimé\w*|puni\w*|visé\w*|faits?|et|par|les?|la|l['’]|aux?|au\s+sens|de|du|des|gem\w*|nach|strafbar|laut|im\s+sinne|von|der|dem|bei\s+uns|"
    r"p\.|e|previst\w*|penad\w*|pelos?|nos?|nas?|dos?|das?|y|tipificad\w*|sancionad\w*|en|el|los|del|conforme|di\s+cui|a[lgi]*['’]?|agli|ai\s+sensi|dell['’]|degli|punit\w*|ex|"
    r"предусмотренн\w*|по|передбачен\w*|за|tj\.|z|czyn\w*|określon\w*|strafbaar|gesteld|bij|van|zoals|المنصوص\s+علي\w+|في|خلافا\w*|خلافاً|بموجب|وفق\w*|طبقا?\w*|المعاقب\s+علي\w+|"
    r"respectively|respectivement|respectivamente|rispettivamente|соответственно|jeweils))*$",
    re.I,
)
# Sums of money belong to a name ("fraud over $5,000"); other numbers end it.
_EDGE = re.compile(r"[\n.;:()«»\"“”„،؛\[\]–—☒☐]|(?<!\d),|,(?!\d{3})|(?<![$€£\d,])\d(?!\d*,\d{3}\b)[\w/.-]*")
_DIRECT = re.compile(
    r"\b(?:for|with|pour|por|pelos?|pela|per|wegen|за|із|pentru|wegens)\s+(?:an?\s+|the\s+|la\s+|le\s+|un[ae]?\s+)?",
    re.I,
)
_WORDS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_BEHIND = re.compile(
    r"\s?(?:\(|–\s|—\s|:\s|«|„|“)\s?[«„“\"]?(?P<phrase>[^\d()\n.;:«»“”\"]{6,110})(?P<close>[)»”.;\n]|$)"
)


class Phrase(NamedTuple):
    """A noun phrase that names an offence; `sure` where a word of charging or a mark stands right before it."""

    start: int
    end: int
    sure: bool


def before(text: str, folded: str, place: int, charge: Words, known: Sequence[tuple[int, int]]) -> Phrase | None:
    """Return the noun phrase that ends right before a provision at `place`."""
    low = max(0, place - _WINDOW)
    link = _LINK.search(text, low, place)
    end = link.start() if link else place
    if end == place and not text[place - 1 : place].isspace():
        return None
    start, sure = low, False
    for edge in _EDGE.finditer(text, low, end):
        start, sure = edge.end(), edge[0] in ':(«„“"' or _follows_another(text, low, edge)
    for word in charge.within(start, end):
        start, sure = word.end, True
    for direct in _DIRECT.finditer(text, start, end):
        start, sure = direct.end(), True
    # A name from the tables that reaches over the beginning belongs to the phrase.
    start = min([start, *(first for first, last in known if first < start < last)])
    start = max([start, *(last for first, last in known if start <= first and _CONNECTED.match(text, last, end))])
    found = _phrase(text, folded, start, end, sure)
    # Where a clause stands before the provision, the last name in it may still begin the offence's name.
    within = [first for first, last in known if start < first and last <= end]
    return found or (_phrase(text, folded, within[-1], end, False) if within else None)


def behind(text: str, folded: str, place: int) -> Phrase | None:
    """Return the noun phrase in brackets, or behind a dash, right after a provision that ends at `place`."""
    found = _BEHIND.match(text, place)
    if found is None:
        return None
    bracket = found[0].lstrip()[0] == "(" and found["close"] == ")"
    return _phrase(text, folded, found.start("phrase"), found.end("phrase"), bracket)


def _follows_another(text: str, low: int, edge: re.Match[str]) -> bool:
    """Tell whether a mark ends an offence with its provision, or a line that says that offences follow."""
    if edge[0] == ")":
        return _CONNECTED.match(text, edge.end()) is not None
    return edge[0] in ".;\n" and _LISTS.search(text, low, edge.start() + 1) is not None


def led(text: str, folded: str, start: int, end: int, charge: Words) -> int:
    """Return where an offence begins whose name at `start` has words before it, back to the word that charges it."""
    low = max(0, start - _BEFORE)
    if folded[start - 1 : start] == "و":
        return start
    edges = [edge.end() for edge in _EDGE.finditer(text, low, start)]
    edges += [word.end for word in charge.within(low, start)]
    edges += [direct.end() for direct in _DIRECT.finditer(text, low, start)]
    edges += [joint.end() for joint in _CONNECTED.finditer(text, low, start)]
    after_edge = max(edges, default=0)
    charged = [
        *(word.end for word in charge.within(low, start)),
        *(d.end() for d in _DIRECT.finditer(text, low, start)),
    ]
    if after_edge not in charged or len(_WORDS.findall(text, after_edge, start)) > _FEW:
        return start
    found = _phrase(text, folded, after_edge, end, True)
    return found.start if found else start


# A line or sentence that only says that offences follow, or the end of one with its provision.
_LISTS = re.compile(
    r"(?:offen[cs]es?|infractions?|qualification\w*|delitos?|crimes?|reati|straftat\w*|tatvorwurf|würdigung|квалификаци\w|обвинени\w|zarzuty|feiten|التهم\w*)\W*$"
    r"|[\d)]\s*;\s*$",
    re.I,
)
_CONNECTED = re.compile(
    r"\s+(?:and|et|und|sowie|y|e|ed|и|та|oraz|i|en|și|ve)\s+(?:d['’]|de\s|di\s|des\s|van\s|of\s)?", re.I
)


def _phrase(text: str, folded: str, start: int, end: int, sure: bool) -> Phrase | None:
    """Return a slice without the articles before it, if its words can be those of a noun phrase."""
    words = list(_WORDS.finditer(folded, start, end))
    while words and words[0][0].rstrip("'’") in LEADING:
        words = words[1:]
    if not words or len(words) > _MOST:
        return None
    if any(word[0] in CLAUSAL for word in words) or all(len(word[0]) < _LONG for word in words):
        return None
    capitals = [word for word in words[1:] if text[word.start()].isupper()]
    if capitals and not text[start:end].isupper() and not _german(text, start, end):
        return None
    if words[0][0].startswith(("d'", "l'", "d’", "l’")):
        return Phrase(words[0].start() + 2, words[-1].end(), sure)
    last = end - len(text[words[0].start() : end]) + len(text[words[0].start() : end].rstrip())
    return Phrase(words[0].start(), last, sure)


def _german(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 300) : end].lower()
    return len(re.findall(r"\b(?:der|die|und|des|wegen|von|nach)\b", around)) >= 2
