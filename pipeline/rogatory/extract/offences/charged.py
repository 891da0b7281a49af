"""Finds offences in a letter and weighs whether they are charged in its case."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rogatory.domain import fold, offences
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.measures.words import Spoken, Words, phrases_of
from rogatory.extract.offences.paraphrased import before, behind, led
from rogatory.extract.offences.patterns import ASIDE, CARRY_ON, CHARGES, GENERAL, OFFENCES, QUALIFIERS, STOPS

_PROVISION = re.compile(
    r"\s*(?:[,(–—-]|contrary to|under|gem\w*|nach|p\. e p\.|prev\w+|предусмотр\w+|خلاف\w*|\s)*\s*"
    r"(?:\(?\s*)(?:§+|art(?:t|s|icles?|icolo|ícul\w+|igo\w*|ikel)?\b\.?|sections?\b|ss?\.\s?\d|ст\.|стать|ч\.\s?\d|п\.\s?\d|المادة|المادتان|المواد|الفصل|للمادة|madde|\d+\s+U\.S\.C)",
    re.I,
)
_BEFORE_PROVISION = re.compile(
    r"(?:§+\s?\d|art\w*\.?\s?\d|section\w*\s\d|ст\.\s?\d|стать\w+\s\d|ч\.\s?\d|المادة|المواد|\d+[\w.]*\s(?:StGB|CP|УК|k\.k\.|c\.p\.))[^\n;]{0,70}$",
    re.I,
)
_BOX = re.compile(r"^\s*(?:☒|☐|☑|\[[ xX]?\])")
# A statute's name in capitals that goes on to say that it is one.
_STATUTE = re.compile(
    r"[^.;,\n§]{0,60}?\b(?:Act|Acts|Ordinance|Law|Code|Decree|Convention|Protocol|Scheme|Bureau|Unit)\b"
)
# Prepositions by which a person is held, wanted or tried for what follows.
_DIRECT = re.compile(r"\b(?:for|pour|por|per|за)\s+$", re.I)
_CHARGED_AFTER = re.compile(r"\s+su[cç](?:u|undan|unu|uyla|lar\w*)\b|\s?(?:等)?罪", re.I)
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_REACH = 160  # characters from the charge to the last offence of a list
_NEAR = 45  # characters in which a word that sets an offence aside bears on it
_LONGEST = 7  # words that may follow an offence's name within its noun phrase
_LISTED = re.compile(
    r"\s*(?:,|،|、|;)?\s*(?:(?:and|et|und|sowie|y|e|ed|и|та|oraz|i|en|și|ve|و)\s*)?(?:(?:for|pour|por|per|за|wegen|with|of|de|des|di|do|da|van|d['’]|en|в|у)\s*)?"
)
# How often an offence was committed, as part of its name.
_COUNTED = re.compile(
    r"\s+(?:in|en|a|em|w|v|в)\s+(?:\d+|zwei|drei|vier|funf|sechs|mehreren|deux|trois|dos|tres|due|tre|dois)\s+"
    r"(?:fallen|cas|reprises|ocasiones|casos|casi|episodi|gevallen|przypadkach|случаях|эпизодах)\b"
)
_DOUBT = 0.05  # of an item of a list beside the next one
_KNOWN, _UNKNOWN = (0.6, 0.75), (0.25, 0.55)  # a phrase beside its provision: alone, after a word of charging
_BASE, _CHARGE, _CITED, _ASIDE, _TITLE = 0.22, 0.38, 0.28, -0.3, 0.12


@dataclass(frozen=True, slots=True)
class Charge:
    """An offence's noun phrase, its categories, and how likely it is charged here."""

    start: int
    end: int
    categories: tuple[str, ...]
    score: float


@cache
def _names(tongues: Spoken) -> Matcher:
    named: list[tuple[str, str]] = []
    for category, offence in offences().items():
        for language in sorted(tongues & {*offence.triggers, *OFFENCES.get(category, {})}):
            named += [(category, phrase) for phrase in offence.triggers.get(language, ())]
            named += [(category, phrase) for phrase in phrases_of(OFFENCES.get(category, {}).get(language, ""))]
    return Matcher(dict.fromkeys(named))


@cache
def _marks(tongues: Spoken) -> Matcher:
    tables = {"charge": CHARGES, "aside": ASIDE}
    return Matcher(
        (kind, phrase)
        for kind, table in tables.items()
        for language in sorted(tongues & table.keys())
        for phrase in phrases_of(table[language])
    )


def charges(text: str, tongues: Spoken, cited: Sequence[tuple[int, int]] = ()) -> Iterator[Charge]:
    """Yield the offences named in a letter in their order, none overlapping.

    Args:
        text: The letter.
        tongues: The languages to look for.
        cited: Slices of penal provisions, beside which offences are found whatever words name them.
    """
    folded = fold(text)
    found = _merged(text, _names(tongues).find(folded))
    marks = list(_marks(tongues).find(folded))
    charge = Words.of(mark for mark in marks if mark.id == "charge")
    aside = Words.of(mark for mark in marks if mark.id == "aside")
    named: list[Charge] = []
    for start, end, categories in found:
        first, final = _phrase(text, folded, start, end)
        first = led(text, folded, first, final, charge)
        last = named[-1] if named else None
        if last and first < last.end:
            continue
        named.append(Charge(first, final, _ranked(categories), _score(text, (first, final), charge, aside, last)))
    yield from _joined(text, _with_cited(text, folded, named, cited, charge, aside))


def _ranked(categories: Iterable[str]) -> tuple[str, ...]:
    """Return the categories that say most first."""
    return tuple(sorted(categories, key=GENERAL.__contains__))


def _with_cited(
    text: str, folded: str, named: list[Charge], cited: Sequence[tuple[int, int]], charge: Words, aside: Words
) -> list[Charge]:
    """Add the noun phrases beside provisions; one that holds a name from the tables widens it."""
    items = list(named)
    known = [(item.start, item.end) for item in named]
    for start, end in cited:
        for phrase in (before(text, folded, start, charge, known), behind(text, folded, end)):
            if phrase is None or aside.within(_clause(text, phrase.start), phrase.end):
                continue
            inside = [c for c in items if phrase.start < c.end and c.start < phrase.end]
            if any(c.start < phrase.start or c.end > phrase.end for c in inside):
                continue
            told = _ranked(dict.fromkeys(category for c in inside for category in c.categories))
            score = (_KNOWN if told else _UNKNOWN)[phrase.sure]
            best = max([score, *(c.score for c in inside)])
            items = [c for c in items if c not in inside]
            items.append(Charge(phrase.start, phrase.end, told, round(best, 2)))
    return sorted(items, key=lambda c: c.start)


def _clause(text: str, start: int) -> int:
    """Return where the words begin that can set an offence aside: not beyond a bracket, a semicolon or the line."""
    low = max(0, start - _NEAR)
    return max(low, *(text.rfind(mark, low, start) + 1 for mark in ");\n"))


def _joined(text: str, items: Sequence[Charge]) -> Iterator[Charge]:
    """Yield offences, those of a list as likely as the last one, which alone stands beside the provision."""
    surer: list[Charge] = []
    for item in reversed(items):
        score = item.score
        if surer and _LISTED.fullmatch(text, item.end, surer[-1].start):
            score = max(score, round(surer[-1].score - _DOUBT, 2))
        surer.append(replace(item, score=score))
    yield from reversed(surer)


def _merged(text: str, matches: Iterable[Match]) -> list[tuple[int, int, tuple[str, ...]]]:
    """Join matches over the same words, and those that one noun phrase joins ("conspiracy to commit fraud")."""
    merged: list[tuple[int, int, tuple[str, ...]]] = []
    for match in matches:
        if merged:
            start, end, categories = merged[-1]
            between = text[end : match.start].strip().lower()
            if match.start < end or between in {"to commit", "to", "of", "de", "d'", "en", "del", "zum", "des"}:
                merged[-1] = (start, max(end, match.end), tuple(dict.fromkeys((*categories, match.id))))
                continue
        merged.append((match.start, match.end, (match.id,)))
    return merged


def _phrase(text: str, folded: str, start: int, end: int) -> tuple[int, int]:
    """Widen a name to its noun phrase: qualifiers before it, what carries it on behind it."""
    for word in reversed(list(_WORD.finditer(folded, max(0, start - 60), start))):
        if word[0].replace("ß", "ss") not in QUALIFIERS or folded[word.end() : start].strip() not in {"", "-"}:
            break
        start = word.start()
    while folded[start:end].split(" ", 1)[0] in {"of", "to", "in", "de"}:
        start += len(folded[start:end].split(" ", 1)[0]) + 1
    if text[end : end + 1] == "罪":
        return start, end + 1
    return start, _end(folded, end, text)


def _end(folded: str, end: int, text: str) -> int:
    stop, place = end, end
    for count, word in enumerate(_WORD.finditer(folded, end, end + 90)):
        gap = folded[place : word.start()]
        if gap.strip(" ") or word[0] in STOPS or word[0].isdigit() or count >= _LONGEST:
            break
        if (
            text[word.start()].isupper()
            and not text[end - 1].isupper()
            and word[0] not in CARRY_ON
            and count == 0
            and not _german(text, end)
        ):
            break
        if count == 0 and word[0] not in CARRY_ON and not _adjective(word[0]):
            break
        if word[0] in {"and", "y", "e", "et", "und", "и", "i", "en", "و"} and count:
            break
        place = word.end()
        if word[0] not in CARRY_ON:
            stop = place
    counted = _COUNTED.match(folded, stop)
    return counted.end() if counted else stop


def _german(text: str, place: int) -> bool:
    return text[place - 1].islower() and any(c in "äöüß" for c in text[max(0, place - 200) : place])


def _adjective(word: str) -> bool:
    """Tell whether a word right behind a Romance noun is likely its adjective or participle."""
    return len(word) > 3 and word.endswith(
        (
            "ee",
            "e",
            "es",
            "ees",
            "ado",
            "ada",
            "ados",
            "adas",
            "ido",
            "ida",
            "ata",
            "ato",
            "ate",
            "ati",
            "ivo",
            "iva",
            "ve",
            "al",
            "ale",
            "if",
            "ive",
            "ique",
            "ica",
            "ico",
        )
    )


def _score(text: str, span: tuple[int, int], charge: Words, aside: Words, last: Charge | None) -> float:
    start, end = span
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end) if text.find("\n", end) > 0 else len(text)
    score = _BASE
    if any(not re.search(r"[.!?]\s", text[c.end : start]) for c in charge.within(max(line, start - _REACH), start)) or (
        last
        and last.score >= 0.5
        and start - last.end < 60
        and "\n" not in text[last.end : start]
        and not re.search(r"[.;]\s", text[last.end : start])
    ):
        score += _CHARGE
    if _PROVISION.match(text, end, end + 60) or _BEFORE_PROVISION.search(text, max(line, start - 110), start):
        score += _CITED
    if _CHARGED_AFTER.match(text, end):
        score += _CHARGE
    if _DIRECT.search(text, max(0, start - 8), start):
        score += _CITED
    if text[start].isupper() and text[line:line_end].upper() != text[line:line_end] and _STATUTE.match(text, end):
        score += 2 * _ASIDE
    if aside.within(_clause(text, start), min(line_end, end)):
        score += _ASIDE
    if _BOX.match(text[line : line + 8]):
        score += _ASIDE
    if line_end - line < 130 and line < len(text) * 0.3 and not text[line:line_end].rstrip().endswith("."):
        score += _TITLE
    return round(min(0.92, max(0.05, score)), 2)
