"""Compares names as a careful clerk would: never by the surname alone, never across a doubt."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rogatory.domain import fold
from rogatory.domain.folding import IGNORED

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PARTICLES = frozenset(
    "de da do das dos del della di la le las los el al van von der den zu zum zur ter ten du des bin ibn bint abu ben "
    "bou ould op af av".split()
)
_LEGAL_FORMS = frozenset(
    "ltd limited llc llp plc inc corp corporation co company gmbh ag kg ohg ug sa sas sarl srl srls spa snc sl slu bv "
    "nv oy ab as aps kft zrt doo dooel ad ead ood eood sro ooo ao pao zao too fzc fzco fze fzllc dmcc jsc lda ltda "
    "eireli sagl ооо ао пао зао оао тоо".split()
)
_GENERATIONS = frozenset("filho neto junior jr sr fils pere hijo sobrinho".split())
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Endings that Slavic names take in their cases; stripped only from words of five letters or more.
_CASES = re.compile(
    r"(?:ого|его|ому|ему|ими|ыми|ой|ей|ою|ею|ом|ем|ым|им|ая|яя|ую|юю|ий|ый|ов|ев|ах|ях|ами|ями|а|я|у|ю|ы|и|е|о|і|ї|ові|еві|ь)$"
)
_SHORTEST_STEM = 3


def script_of(text: str) -> str:
    """Return latin, cyrillic, arabic or other, by the first letter that is one of these."""
    folded = fold(text)
    for name, pattern in (("latin", _LATIN), ("cyrillic", _CYRILLIC), ("arabic", _ARABIC)):
        if pattern.search(folded):
            return name
    return "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: folded words without particles (of a company: without its legal form), and initials."""

    words: tuple[str, ...]
    initials: tuple[str, ...]
    script: str

    @property
    def generation(self) -> frozenset[str]:
        """Words that tell a son from his father of the same name."""
        return _GENERATIONS.intersection(self.words)

    @property
    def is_full(self) -> bool:
        """Whether it has at least two words, so that it names one person and not a family."""
        return len(self.words) >= 2 or (self.script == "other" and bool(self.words))


@lru_cache(maxsize=4096)
def parsed(text: str, *, company: bool = False) -> Name:
    """Take a name apart."""
    left_out = _LEGAL_FORMS if company else _PARTICLES
    found = _WORD.findall(fold(text).replace(IGNORED, ""))
    if company:
        found = _WORD.findall(fold(text).replace(IGNORED, "").replace(".", ""))
    words = [word for word in found if len(word) > 1 or script_of(word) == "other"]
    initials = tuple(word for word in found if len(word) == 1 and script_of(word) != "other")
    # A name that is all particles or legal forms is kept as it stands.
    kept = [word for word in words if word not in left_out] or words
    return Name(tuple(_stem(word) for word in kept), initials, script_of(text))


def _stem(word: str) -> str:
    if _CYRILLIC.search(word) and len(word) > _SHORTEST_STEM + 1:
        stem = _CASES.sub("", word)
        return stem if len(stem) >= _SHORTEST_STEM else word
    if _ARABIC.search(word) and word.startswith("ال") and len(word) > 4:
        return word[2:]
    return word


def same(a: Name, b: Name) -> bool:
    """Whether two full names are the same name: same words in any order, one may leave out some of the other's.

    Ivan Petrovich Sidorov and Sidorov Ivan are; Ivan Sidorov and Petr Sidorov are not.
    """
    if not (a.is_full and b.is_full) or a.script != b.script or a.generation != b.generation:
        return False
    shorter, longer = sorted((a, b), key=lambda n: len(n.words))
    left = list(longer.words)
    for word in shorter.words:
        match = next((w for w in left if _alike(word, w)), None)
        if match is None:
            return False
        left.remove(match)
    initials = {w[0] for w in left} | set(longer.initials)
    return all(initial in initials for initial in shorter.initials) or not shorter.initials


def short_for(short: Name, full: Name) -> bool:
    """Whether a surname, or a surname with initials, may stand for a full name."""
    if short.script != full.script or not short.words or len(short.words) >= max(2, len(full.words)):
        return False
    left = list(full.words)
    for word in short.words:
        match = next((w for w in left if _alike(word, w)), None)
        if match is None:
            return False
        left.remove(match)
    firsts = [w[0] for w in left] + list(full.initials)
    return all(initial in firsts for initial in short.initials)


def _alike(a: str, b: str) -> bool:
    if a == b or a.replace("-", "") == b.replace("-", ""):
        return True
    # A stem that a case ending was not fully stripped from: Петрович, Петровича, Петровиче.
    shorter, longer = sorted((a, b), key=len)
    return (
        bool(_CYRILLIC.search(a))
        and len(shorter) >= 4
        and longer.startswith(shorter)
        and len(longer) - len(shorter) <= 2
    )
