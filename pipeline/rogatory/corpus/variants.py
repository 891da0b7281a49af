"""Makes variants of annotated letters for training: other surnames, lost parts, capitals, slips of scanners."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rogatory.corpus.letters import Letter, Tag

# Languages whose surnames neither inflect nor show the sex of who bears them, so that one may stand for another.
UNINFLECTED = frozenset({"en", "fr", "es", "it", "pt", "de", "nl", "ro"})
ORIGINALS = 0.6  # share of the letters that an epoch sees as they were written
_SLIP_RATE = 0.012  # of a poor scan's characters
_TYPING_RATE = 0.004
# What scanners take for one another, in both directions; the length of a text is part of the trouble.
_SLIPS = ("l1", "I1", "Il", "O0", "o0", "S5", "B8", "Z2", "ec", "uv", "nh", "ao", ".,", ":;", "-–")
_PAIRS = {
    "rn": "m",
    "m": "rn",
    "cl": "d",
    "ii": "u",
    "vv": "w",
    "w": "vv",
    "fi": "ﬁ",
    "в": "б",
    "и": "н",
    "н": "и",
    "ш": "щ",
    "й": "и",
}
_CONFUSED: Mapping[str, Sequence[str]] = {
    letter: [other for pair in _SLIPS if letter in pair for other in pair if other != letter]
    for letter in sorted(set("".join(_SLIPS)))
}
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SHORTEST_PART = 80  # characters; shorter paragraphs are letterheads, greetings, lines of data
_LONGEST_SURNAME = 24


@dataclass(frozen=True, slots=True)
class Edit:
    """Puts `new` in place of `text[start:end]`."""

    start: int
    end: int
    new: str


class Surnames:
    """The surnames of a corpus by language, so that one letter can borrow from the others."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        names: dict[str, set[str]] = {}
        for letter in letters:
            if letter.head.language in UNINFLECTED:
                for _, surname in _surnames(letter):
                    names.setdefault(letter.head.language, set()).add(surname.title())
        self._names = {language: sorted(found) for language, found in names.items()}

    def draw(self, language: str, taken: Iterable[str], chance: random.Random) -> str | None:
        """Return a surname of the language that is not taken (compared in small letters), None where there is none."""
        gone = set(taken)
        free = [name for name in self._names.get(language, ()) if name.lower() not in gone]
        return chance.choice(free) if free else None


def variant(letter: Letter, surnames: Surnames, chance: random.Random) -> Letter:
    """Return the letter as another might have come in: as it is six times in ten, else changed in one to three ways.

    No change touches a cue, a date, a number of a tag's answer or the order of the text; every tag keeps its answer. A
    tag of which nothing is left goes with its text.
    """
    if chance.random() < ORIGINALS:
        return letter
    changed = letter
    for change in chance.sample([_other_surnames, _fewer_parts, _noise], chance.randint(1, 3)):
        changed = _apply(changed, change(changed, surnames, chance))
    return changed


def _other_surnames(letter: Letter, surnames: Surnames, chance: random.Random) -> list[Edit]:
    """Give each person another surname, the same in all mentions, where the language lets one."""
    if letter.head.language not in UNINFLECTED:
        return []
    old = {surname for _, surname in _surnames(letter)}
    new: dict[str, str] = {}
    for surname in sorted(old):
        drawn = surnames.draw(letter.head.language, {*old, *map(str.lower, new.values())}, chance)
        if drawn:
            new[surname] = drawn
    edits = []
    for tag in letter.tags:
        if tag.label == "person":
            for word in _WORD.finditer(letter.text, tag.start, tag.end):
                drawn = new.get(word[0].lower())
                if drawn:
                    edits.append(Edit(word.start(), word.end(), drawn.upper() if word[0].isupper() else drawn))
    return edits


def _surnames(letter: Letter) -> list[tuple[str, str]]:
    """Return party id and surname where it is sure: the one word that stands alone, or the one in capitals."""
    words: dict[str, list[list[str]]] = {}
    for tag in letter.tags:
        if tag.label == "person":
            words.setdefault(tag.attributes.get("id", ""), []).append(
                [word[0] for word in _WORD.finditer(letter.text, tag.start, tag.end)]
            )
    found = []
    for party, mentions in words.items():
        alone = {mention[0] for mention in mentions if len(mention) == 1}
        capitals = {word for mention in mentions if len(mention) > 1 for word in mention if word.isupper()}
        whole = any(len(mention) > 1 and not all(word.isupper() for word in mention) for mention in mentions)
        sure = {word.lower() for word in (alone or (capitals if whole else set())) if 2 < len(word) < _LONGEST_SURNAME}
        if len(sure) == 1:
            found.append((party, sure.pop()))
    return found


def _fewer_parts(letter: Letter, surnames: Surnames, chance: random.Random) -> list[Edit]:
    """Leave out one or two long paragraphs, as a bad copy does; never the one that holds most of what is asked."""
    del surnames
    starts = [0, *(match.end() for match in re.finditer(r"\n\n+", letter.text))]
    parts = list(zip(starts, [*starts[1:], len(letter.text)], strict=True))
    asks = [sum(tag.label == "measure" and start <= tag.start < end for tag in letter.tags) for start, end in parts]
    spare = [
        part
        for part, asked in zip(parts, asks, strict=True)
        if part[1] - part[0] >= _SHORTEST_PART and (asked == 0 or asked < max(asks))
    ]
    gone = chance.sample(spare, min(len(spare), chance.randint(1, 2))) if len(parts) > 4 else []
    return [Edit(start, end, "") for start, end in sorted(gone)]


def _noise(letter: Letter, surnames: Surnames, chance: random.Random) -> list[Edit]:
    """Spoil the writing in one way: a fax in capitals, an e-mail without accents, a poor scan, a tired typist."""
    del surnames
    ways: list[Callable[[str, random.Random], list[Edit]]] = [_scanned, _scanned, _typed, _without_accents, _capitals]
    return chance.choice(ways)(letter.text, chance)


def _capitals(text: str, chance: random.Random) -> list[Edit]:
    del chance
    return [Edit(i, i + 1, c.upper()) for i, c in enumerate(text) if c.upper() != c and len(c.upper()) == 1]


def _without_accents(text: str, chance: random.Random) -> list[Edit]:
    del chance
    plain = [unicodedata.normalize("NFD", c)[0] for c in text]
    return [Edit(i, i + 1, p) for i, (c, p) in enumerate(zip(text, plain, strict=True)) if p != c and p.isascii()]


def _scanned(text: str, chance: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    i = 0
    while i < len(text):
        step = 1
        if chance.random() < _SLIP_RATE and not text[i].isdigit():
            pair, single = text[i : i + 2], text[i]
            if pair in _PAIRS:
                step = 2
                edits.append(Edit(i, i + 2, _PAIRS[pair]))
            elif single in _PAIRS or single in _CONFUSED:
                edits.append(Edit(i, i + 1, _PAIRS[single] if single in _PAIRS else chance.choice(_CONFUSED[single])))
            elif single == " " and text[i - 1 : i].isalpha():
                edits.append(Edit(i, i + 1, ""))
        i += step
    return edits


def _typed(text: str, chance: random.Random) -> list[Edit]:
    """Swap two letters, double one or leave one out."""
    edits: list[Edit] = []
    for i in range(1, len(text) - 1):
        if text[i - 1 : i + 2].isalpha() and chance.random() < _TYPING_RATE and (not edits or edits[-1].end < i):
            a, b = text[i], text[i + 1]
            edits.append(Edit(i, i + 2, chance.choice((b + a, a + a + b, b))))
    return edits


def _apply(letter: Letter, edits: Sequence[Edit]) -> Letter:
    """Return the letter with its edits, which are in order and apart; tags move along."""
    text, at, moved = [], 0, []
    for edit in edits:
        text += [letter.text[at : edit.start], edit.new]
        moved.append((edit, sum(map(len, text))))
        at = edit.end
    text.append(letter.text[at:])
    whole = "".join(text)
    tags = []
    for tag in letter.tags:
        start, end = _moved(tag.start, moved, begins=True), _moved(tag.end, moved, begins=False)
        while start < end and whole[start].isspace():
            start += 1
        while end > start and whole[end - 1].isspace():
            end -= 1
        if start < end:
            tags.append(Tag(start=start, end=end, layer=tag.layer, label=tag.label, attributes=tag.attributes))
    return letter.model_copy(update={"text": whole, "tags": tuple(tags)})


def _moved(offset: int, moved: Sequence[tuple[Edit, int]], *, begins: bool) -> int:
    """Return where an offset lies after the edits; inside an edit it moves to the edit's beginning or end."""
    low, high = 0, len(moved)
    while low < high:
        middle = (low + high) // 2
        if moved[middle][0].start < offset:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return offset
    edit, end = moved[low - 1]  # the last edit that begins before the offset
    if offset >= edit.end:
        return offset + end - edit.end
    return end - len(edit.new) if begins else end
