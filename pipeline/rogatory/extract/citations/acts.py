"""Names the act that an article belongs to, and what kind of law it is."""

import re
from typing import NamedTuple

from rogatory.extract.citations import patterns
from rogatory.extract.citations.folded import compiled


class Act(NamedTuple):
    """An act at a place: `nature` is penal, procedural, assistance (mutual assistance, extradition) or law."""

    start: int
    end: int
    nature: str
    state: str | None


_OF = compiled(patterns.OF)
_WORDS = compiled(r"[\wçß]+(?:\.(?:\s?\w{1,3}\.)+|\.\w+\.?|-\w+)?")
_PENAL = compiled(rf"(?:the\s+|l')?(?:{patterns.PENAL_CODE})(?![\w])")
_PROCEDURE = compiled(rf"(?:the\s+|l')?(?:{patterns.PROCEDURE})(?!\w)")
_LAW = compiled(rf"(?:the\s+|l')?(?:{patterns.LAW})")
_ASSISTANCE = compiled(patterns.ASSISTANCE_WORDS)
_ENGLISH = re.compile(patterns.ENGLISH_ACT)
_GERMAN = re.compile(patterns.GERMAN_STATUTE)
_NUMBERS = compiled(patterns.ASSISTANCE_NUMBERS)
_WHOSE = compiled(patterns.WHOSE)
_ASIDE = compiled(r"\s*\([^()\n\d]{3,60}\)\s*")
_SAME = compiled(
    r"(?:(?:of\s+)?(?:the|that|the said|the same|this|said|same)\s+(?:act|code|law|ordinance|decree)|"
    r"desselben|derselben|(?:la|ladite|cette|meme) loi|"
    r"(?:lo )?stesso codice|(?:o |do )?mesmo (?:codigo|diploma)|(?:el )?mismo codigo|(?:la )?misma ley|"
    r"mesma lei|del citado codigo|"
    r"того же (?:кодекса|закона)|указанного (?:кодекса|закона)|того ж кодексу|tej ustawy|(?:ال)?قانون ذاته|"
    r"ذات القانون|القانون نفسه|نفس القانون)(?!\w)"
)
_PROCEDURAL_ACT = compiled(
    r"procedure|evidence|nagarik suraksha|constitution|civil code|interpretation act|criminal justice act 1967"
)
# A name that runs on into a new clause ends before it.
_RUN_ON = compiled(
    r"\s+(?:which|who|that|carries|punish(?:ed|es|able)(?! of)|and carry|qui|que|punit|sanction\w*|"
    r"vorgesehen|bedroht|за|на|а также|по|im\s+z)(?!\w)[\s\S]*$"
)


def act_at(text: str, folded: str, start: int) -> Act | None:
    """Return the act whose name follows `start`, with or without "of the", None where none does."""
    aside = _ASIDE.match(folded, start)
    if aside:
        start = aside.end()
    link = _OF.match(folded, start)
    whose = _WHOSE.match(folded, link.end() if link else start)
    for place in dict.fromkeys((whose.end() if whose else start, link.end() if link else start, start)):
        for find in (_abbreviated, _code, _english, _law, _german):
            act = find(text, folded, place)
            if act:
                return act
    return None


def same_act(folded: str, start: int) -> int | None:
    """Return where "of that Act" or "of the same code" ends, None where it does not stand at `start`."""
    link = _OF.match(folded, start)
    for place in dict.fromkeys((link.end() if link else start, start)):
        match = _SAME.match(folded, place)
        if match:
            return match.end()
    return None


def _abbreviated(text: str, folded: str, start: int) -> Act | None:
    match = _WORDS.match(folded, start)
    if match is None:
        return None
    for word in dict.fromkeys((match[0], match[0].rstrip("."), re.split(r"[-\s]", match[0])[0])):
        plain = word.replace(" ", "")
        known = patterns.ABBREVIATIONS.get(plain)
        # "AO", "CP" are acts, "ao", "cp" are words or typing errors.
        if known and (text[start : start + 1].isupper() or "." in plain or len(plain) > 4 or plain in {"kk", "kpk"}):
            longer = _PENAL.match(folded, start) or _PROCEDURE.match(folded, start)
            end = max(start + len(word), longer.end() if longer else 0)
            return Act(start, end, known[1], known[0])
    return None


def _code(text: str, folded: str, start: int) -> Act | None:
    for nature, pattern in (("procedural", _PROCEDURE), ("penal", _PENAL)):
        match = pattern.match(folded, start)
        if match and match.end() > start:
            return Act(start, match.end(), nature, None)
    return None


def _law(text: str, folded: str, start: int) -> Act | None:
    match = _LAW.match(folded, start)
    if match is None:
        return None
    name = _RUN_ON.sub("", match[0]).rstrip(" .")
    assists = _ASSISTANCE.search(name) or _NUMBERS.search(name)
    return Act(start, start + len(name), "assistance" if assists else "law", None)


def _german(text: str, folded: str, start: int) -> Act | None:
    match = _GERMAN.match(text, start)
    return Act(start, match.end(), "penal", None) if match else None


def _english(text: str, folded: str, start: int) -> Act | None:
    match = _ENGLISH.match(text, start)
    if match is None:
        return None
    name = folded[match.start() : match.end()]
    if name.endswith(")") and name.count(")") > name.count("("):
        name = name[:-1]
    nature = "assistance" if _ASSISTANCE.search(name) else "procedural" if _PROCEDURAL_ACT.search(name) else "law"
    return Act(start, start + len(name), nature, None)
