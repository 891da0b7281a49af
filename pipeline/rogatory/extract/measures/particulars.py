"""Finds the particulars of a measure in its clause, around it and, for what is said once, in the whole letter."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from rogatory.domain import measures
from rogatory.domain.triggers import Matcher
from rogatory.extract.groups import Proposal
from rogatory.extract.measures.details import AMOUNTS, BANKS, CUES, GROUPS, PERIODS, PLACES, SELVES, TIMES
from rogatory.extract.measures.letter import Clause, Letter
from rogatory.extract.measures.words import Words, phrases_of

_CODES = r"EUR|USD|US\$|CHF|GBP|PLN|BRL|R\$|S\$|SGD|AED|RUB|KZT|€|\$|£|Rs\.?|fr\.|Fr\.|Rp"
_NAMES = (
    r"euros?|EUR|€|dollars?|dólares|долл\w*|USD|francs?|Franken|CHF|pesos|reais|zł|złotych|тенге|сом\w*|руб\w*|манат\w*|"
    r"دولار|دينار|درهم|يورو|جنيه|فرنك|rupees|sol(?:es)?|dirhams?"
)
_SCALES = r"million(?:en|s|es)?\s|mio\.?\s|mln\s|millones\sde\s|milhões\sde\s|milioni\sdi\s|млн\s|тыс\.?\s|مليون\s"
_MONEY = re.compile(
    rf"(?:{_CODES})\s?\d[\d.,'’ \u00a0]*(?:\s?(?:million|mio|mln|crores?|trillion|billion|m)\b)?"
    rf"|\d[\d.,'’ \u00a0]*\s?(?:{_SCALES})?(?:{_NAMES})\b",
    re.I,
)
_ADDRESS = re.compile(
    r"\b(?:rue|avenue|av\.|boulevard|bd|chemin|route|calle|avenida|plaza|rúa|via|viale|piazza|rua|travessa|largo|ul\.|ulica|street|road|lane|walk|square|"
    r"ул\.|улица|пр\.|проспект|вул\.|شارع)\s[^,;\n]{2,40}(?:,\s?\d[^,;\n]{0,12})?|[A-ZÄÖÜ]\w+(?:straße|strasse|str\.|gasse|platz|weg|allee|straat|laan|weg)\s\d+\w?|"
    r"\b\d{1,4}\s[A-Z]\w+(?:\s[A-Z]\w+)*\s(?:Street|Road|Lane|Walk|Avenue|Grove|Drive|Close|Square)\b",
)
_BANK = re.compile(
    r"(?:[A-ZÀ-Þ][\w.&’'-]*\s){0,4}(?:[A-ZÀ-Þ][A-Za-z]*bank|Bank(?:haus)?|Banque|Banco|Banca|Caixa|Sparkasse|Raiffeisen\w*|[Бб]анк\w*|مصرف|بنك)\b"
    r"(?:\s(?:de|du|des|of|della|do|da|[A-ZÀ-ÞА-Я][\w.&’'-]*|\w+ي\w*))*"
)
_AROUND = 1  # sentences before and after the clause that are still its neighbourhood
_SCORES = (0.75, 0.55, 0.4)  # in the clause's sentence, beside it, elsewhere in the letter
_MOST = 4  # particulars of one kind; a longer list is a table, which the network and the clerk see


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What other components found in the document, by group, and the sentences with words of particulars."""

    groups: Mapping[str, Sequence[Proposal]]
    cues: Mapping[str, Words]


@cache
def _cue_matcher() -> Matcher:
    return Matcher((kind, phrase) for kind, listed in CUES.items() for phrase in phrases_of(listed))


def surroundings(folded: str, groups: Mapping[str, Sequence[Proposal]]) -> Surroundings:
    """Search the letter once for the words of all particulars."""
    found: dict[str, list[Any]] = {}
    for match in _cue_matcher().find(folded):
        found.setdefault(match.id, []).append(match)
    return Surroundings(groups, {kind: Words.of(matches) for kind, matches in found.items()})


def particulars(letter: Letter, clause: Clause, around: Surroundings) -> list[dict[str, Any]]:
    """Return the particulars of a measure as JSON values: kind, value, start, end, score."""
    scopes = _scopes(letter, clause)
    found: list[dict[str, Any]] = []
    for wanted in measures()[clause.code].particulars:
        for scope, score in zip(scopes, _SCORES, strict=False):
            places = list(_places(letter, clause, around, wanted.kind, scope))[:_MOST]
            if places:
                found += [_value(letter.text, wanted.kind, start, end, score) for start, end in places]
                break
    return found


def _value(text: str, kind: str, start: int, end: int, score: float) -> dict[str, Any]:
    return {"kind": kind, "value": " ".join(text[start:end].split()), "start": start, "end": end, "score": score}


def _scopes(letter: Letter, clause: Clause) -> list[tuple[int, int]]:
    """Return the clause's sentence, its neighbourhood with the lead above its list, and the whole letter."""
    place = letter.passages.index(clause.passage)
    first = letter.passages[max(0, place - _AROUND)]
    last = letter.passages[min(len(letter.passages) - 1, place + _AROUND)]
    start = min(first.start, clause.passage.lead[0]) if clause.passage.lead else first.start
    return [(clause.passage.start, clause.passage.end), (start, last.end), (0, len(letter.text))]


def _places(
    letter: Letter, clause: Clause, around: Surroundings, kind: str, scope: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield where a kind of particular stands in a scope."""
    start, end = scope
    whole = end - start == len(letter.text)
    if kind in SELVES and start <= clause.start and clause.end <= end and not whole:
        yield clause.start, clause.end
    group, labels = GROUPS.get(kind, ("", frozenset()))
    # An account or line is often named once, far above the list that asks for its records.
    if group and (not whole or group == "identifiers"):
        yield from (
            (p.start, p.end) for p in around.groups.get(group, ()) if p.label in labels and start <= p.start < end
        )
    if kind in TIMES and not whole:
        dates = around.groups.get("dates", ())
        yield from ((p.start, p.end) for p in dates if start <= p.start < end and p.value.get("time"))
    if kind in PERIODS and not whole:
        yield from _periods(around.groups.get("dates", ()), start, end)
    for kinds, pattern in ((AMOUNTS, _MONEY), (PLACES, _ADDRESS), (BANKS, _BANK)):
        if kind in kinds and not whole:
            yield from ((m.start(), m.end()) for m in pattern.finditer(letter.text, start, end))
    if kind in around.cues:
        yield from _sentences(letter, around.cues[kind], start, end)


def _periods(dates: Sequence[Proposal], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield pairs of dates that stand close enough to be the two ends of a period."""
    inside = [p for p in dates if p.label == "date" and start <= p.start < end]
    yield from ((a.start, b.end) for a, b in pairwise(inside) if b.start - a.end < 25)


def _sentences(letter: Letter, words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the first sentence of a scope that holds a cue."""
    for match in words.within(start, end)[:1]:
        for passage in letter.passages:
            if passage.start <= match.start < passage.end:
                yield passage.start, min(passage.end, passage.start + 300)
