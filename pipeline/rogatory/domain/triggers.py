"""Search for many phrases at once in folded text."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from rogatory.domain.folding import IGNORED, LIGATURES, fold

_WORD = re.compile(r"\w+")
# Scripts written without spaces, or with particles joined on, have no word boundaries to ask for.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_AL = "ال"
_PROCLITICS = re.compile(r"[وف]?[بلك]?")
_SKIPPED = re.compile(f"[{IGNORED}{''.join(LIGATURES)}]")


class Match(NamedTuple):
    """A phrase in the text: `text[start:end]` counts code points, `phrase` is as given to the matcher."""

    start: int
    end: int
    id: str
    phrase: str


class _Phrase:
    """A spelling and its meanings; its expression is compiled when its first word is first met."""

    def __init__(self, spelling: str) -> None:
        self.spelling = spelling
        self.meanings: dict[str, str] = {}  # id -> phrase as given

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_pattern(self.spelling))


class Matcher:
    """Finds phrases on word boundaries, the longest first, however the line breaks fall.

    A word ending in `~` stands for any word that begins so. In Arabic a phrase may follow و ف ب ل ك
    and its words may carry the article; Han, Kana, Hangul and Thai phrases match anywhere.
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """`phrases` are pairs of id and phrase; one phrase may have several ids."""
        indexed: dict[str, _Phrase] = {}
        for name, phrase in phrases:
            for spelling in _spellings(phrase):
                indexed.setdefault(spelling, _Phrase(spelling)).meanings.setdefault(name, phrase)
        self._words: dict[str, list[_Phrase]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        self._symbols: list[_Phrase] = []
        self._unspaced: list[_Phrase] = []
        for entry in indexed.values():
            self._index(entry)
        self._stem_lengths = sorted({len(stem) for stem in self._stems})
        self._starting_with = lru_cache(maxsize=65536)(self._candidates)

    def find(self, folded: str) -> list[Match]:
        """Return the matches in the order of the text, no two overlapping unless over the very same characters."""
        if _SKIPPED.search(folded):
            text, offsets = _compact(folded)
            return [m._replace(start=offsets[m.start], end=offsets[m.end - 1] + 1) for m in self.find(text)]
        hits: dict[tuple[int, int], dict[str, str]] = {}
        for hit, phrase in self._hits(folded):
            meanings = hits.setdefault(hit.span(), {})
            for name, given in phrase.meanings.items():
                meanings.setdefault(name, given)
        return [Match(*span, name, given) for span in _longest(hits) for name, given in hits[span].items()]

    def _hits(self, folded: str) -> Iterator[tuple[re.Match[str], _Phrase]]:
        for word, places in _places(folded).items():
            for shift, phrase in self._starting_with(word):
                for place in places:
                    if hit := phrase.pattern.match(folded, place + shift):
                        yield hit, phrase
        unspaced = self._unspaced if self._unspaced and _UNSPACED.search(folded) else []
        for phrase in (*self._symbols, *unspaced):
            for hit in phrase.pattern.finditer(folded):
                yield hit, phrase

    def _index(self, phrase: _Phrase) -> None:
        spelling = phrase.spelling
        first = _WORD.match(spelling)
        if _UNSPACED.search(spelling):
            self._unspaced.append(phrase)
        elif first is None:
            self._symbols.append(phrase)
        elif spelling[first.end() : first.end() + 1] == "~":
            self._stems[first[0]].append(phrase)
        else:
            self._words[first[0]].append(phrase)

    def _candidates(self, word: str) -> tuple[tuple[int, _Phrase], ...]:
        found: list[tuple[int, _Phrase]] = []
        for shift, form in _forms(word):
            found.extend((shift, phrase) for phrase in self._words.get(form, ()))
            for length in self._stem_lengths:
                if length > len(form):
                    break
                found.extend((shift, phrase) for phrase in self._stems.get(form[:length], ()))
        return tuple(found)


@lru_cache(maxsize=16)
def _places(folded: str) -> dict[str, list[int]]:
    """Return where each word of a text begins; kept, since many matchers search one text after the other."""
    found: dict[str, list[int]] = {}
    for word in _WORD.finditer(folded):
        found.setdefault(word[0], []).append(word.start())
    return found


def _spellings(phrase: str) -> set[str]:
    """Fold a phrase, with ß also as ss and without marks that the text may lack."""
    plain = " ".join(fold(phrase).replace(IGNORED, "").split())
    return {plain, plain.replace("ß", "ss")}


def _pattern(spelling: str) -> str:
    parts = [re.escape(word).replace("\\~", "~").replace("~", r"\w*") for word in spelling.split()]
    if _ARABIC.search(spelling):
        head = rf"(?:{_AL}|\w?لل)?" if not parts[0].startswith(_AL) else rf"(?:\w?لل|(?={_AL}))"
        first = parts[0] if not parts[0].startswith(_AL) else f"(?:{_AL})?{parts[0][2:]}"
        rest = [part if part.startswith(_AL) else f"(?:{_AL})?{part}" for part in parts[1:]]
        parts = [head + first, *rest]
    body = r"\s+".join(parts)
    if _UNSPACED.search(spelling):
        return body
    left = "" if re.match(r"\w|\(", body) else r"(?<!\w)"
    return left + body + (r"(?!\w)" if re.search(r"\w$|\*$", spelling.replace("~", "a")) else "")


def _forms(word: str) -> list[tuple[int, str]]:
    """Return the word and, in Arabic, what is left without proclitics and article, with the shift of its start."""
    if not _ARABIC.match(word):
        return [(0, word)]
    forms = {(0, word)}
    for cut in (0, 1, 2):
        if not _PROCLITICS.fullmatch(word[:cut]):
            continue
        rest = word[cut:]
        forms.add((cut, rest))
        if rest.startswith(_AL):
            forms.add((cut, rest[2:]))
        if rest.startswith("لل"):
            forms.update({(cut, rest[2:]), (cut, _AL + rest[2:])})
    # Two letters left over from a proclitic would be found in half of all words.
    return [(cut, form) for cut, form in sorted(forms) if len(form) > 2 or form == word]


def _longest(hits: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the longest of hits that overlap, then the first; return them in the order of the text."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(hits, key=lambda hit: (hit[0] - hit[1], hit[0])):
        place = bisect_right(kept, (start, end))
        free_before = place == 0 or kept[place - 1][1] <= start
        free_after = place == len(kept) or kept[place][0] >= end
        if free_before and free_after:
            kept.insert(place, (start, end))
    return kept


def _compact(folded: str) -> tuple[str, list[int]]:
    """Drop what carries no letter and write ligatures out; also return each character's place before."""
    chars: list[str] = []
    offsets: list[int] = []
    for place, char in enumerate(folded):
        for letter in LIGATURES.get(char, "" if char == IGNORED else char):
            chars.append(letter)
            offsets.append(place)
    return "".join(chars), offsets
