"""Weighs every sign in a letter for which State asks and which is asked.

A letter names many States: the bank's, the crime's, the embassy's seat. What counts is where a State is named:
in the letterhead, the address, the signature, the date line, the compliments of a note, the boxes of a form.
"""

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rogatory.domain.triggers import Matcher
from rogatory.extract.authorities import party_patterns as words
from rogatory.extract.authorities.labels import GREETING, labelled
from rogatory.extract.authorities.signs import Mention
from rogatory.extract.citations.folded import compiled, folded

_ADDRESSEE = compiled(words.ADDRESSEE)
_COMPLIMENTS = compiled(words.COMPLIMENTS)
_OFFICE = compiled(rf"(?<!\w)(?:{words.OFFICE})(?!\w)|{words.EASTERN_OFFICE}")
_ORGANS = compiled(rf"(?<!\w)(?:{words.ORGANS})(?!\w)")
_DATELINE = compiled(words.DATELINE_AFTER)
_OUR_LAW = compiled(words.OUR_LAW)
_NOT_PARTY = compiled(words.NOT_PARTY)
_THROUGH = compiled(
    r"(?:через|prin|through|via|uber|durch|par l'intermediaire de|por conducto de|por intermedio de|tramite|sous "
    r"couvert de|za posrednictwem|عن طريق)\s[^\n]{0,50}$"
)
_PREAMBLE = compiled(r"\s*(?:el|le|il|o|nous|noi|nos|wir|we|i|я|نحن|انا)[\s,]")
_SUBJECT_LINE = compiled(rf"\n\W{{0,3}}(?:{words.SUBJECT})(?!\w)\s?[:.–-]")
_SENTENCE = 160  # characters of a line from which on it is no line of a letterhead
_HEADER = 1600  # characters in which letterhead, address and subject stand
_HOME = 2500  # characters, a page, in which words of one State's offices are looked for
_DATE_LINE = 130  # characters of the longest line that gives place and date
_OFFICE_LINE = 50  # characters of the longest line that is the name of an office
_SIGNATURE = 420  # characters at the end in which the signature stands
_WEIGHT = {
    "name": 1.0,
    "adjective": 0.8,
    "demonym": 0.8,
    "host": 0.8,
    "city": 0.6,
    "postcode": 0.6,
    "town": 0.45,
    "ending": 0.45,
    "phone": 0.35,
}
_NAMING = frozenset({"name", "adjective", "demonym", "city"})
_OWN = 0.8  # mail that names no addressee is meant for whoever received it


@dataclass(frozen=True, slots=True)
class Candidate:
    """A State with its share of the weight (0 to 1) and the mention that speaks most for it, where there is one."""

    state: str
    score: float
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Zones:
    """Where letterhead, address, body and signature stand; each a half-open slice of the text.

    `below` is what stands between the address and the greeting: date line, reference, a letterhead set beside it.
    """

    sender: tuple[int, int]
    addressee: tuple[int, int]
    below: tuple[int, int]
    signature: tuple[int, int]


def zones(text: str, folded_text: str, mentions: Sequence[Mention] = ()) -> Zones:
    """Part a letter by its blocks: before the address stands the sender, the address ends before the greeting."""
    head_end = _head_end(folded_text)
    address = _address(folded_text, head_end) or _second_office(folded_text, head_end, mentions)
    sender_end = address[0] if address else min(head_end, 400)
    body_end = len(text.rstrip())
    addressee = address or (sender_end, sender_end)
    below = (addressee[1], max(addressee[1], head_end))
    return Zones((0, sender_end), addressee, below, (_signature(text, head_end, body_end), body_end))


def _signature(text: str, head_end: int, body_end: int) -> int:
    """Return where the short lines at the letter's end begin."""
    place = body_end
    while place > max(head_end, body_end - _SIGNATURE):
        start = text.rfind("\n", 0, place - 1) + 1
        line = text[start:place].strip()
        if start < 1 or len(line) > 110 or (len(line) > 50 and line.endswith((".", "?", "!", ";"))):
            break
        place = start
    return max(place, head_end)


def _head_end(text: str) -> int:
    """Return where the first sentence begins: a long line, or what comes after a greeting."""
    greeting = GREETING.search(text, 0, _HEADER)
    place = 0
    for line in text[:_HEADER].split("\n"):
        if len(line) > _SENTENCE and place > 40:
            break
        place += len(line) + 1
    return min(place, greeting.start() if greeting and greeting.start() > 60 else place, _HEADER)


def _address(text: str, head_end: int) -> tuple[int, int] | None:
    """Return the block that begins with a word of address, from its first line to its end or the subject line."""
    place = 0
    for block in text[:head_end].split("\n\n"):
        offset = place
        for number, line in enumerate(block.split("\n")):
            match = _ADDRESSEE.match(line.lstrip(" \t|*-–"))
            alone = match is not None and (place > 0 or number > 0)
            if alone and match and len(line) < 110 and not _is_date(line):
                end = place + len(block)
                if len(line.strip()) <= len(match[0].strip()) + 1:
                    end = _next_block(text, end, head_end)
                subject = _SUBJECT_LINE.search(text, offset, end)
                return offset, subject.start() if subject else end
            offset += len(line) + 1
        place += len(block) + 2
    return None


def _second_office(text: str, head_end: int, mentions: Sequence[Mention]) -> tuple[int, int] | None:
    """Return the first block after the letterhead that names an office, unless it is of the very same State."""
    place = 0
    home: set[str] | None = None
    above: set[str] = set()
    for block in text[:head_end].split("\n\n"):
        start, end = place, place + len(block)
        place = end + 2
        named = {m.state for m in mentions if start <= m.start < end}
        if not _OFFICE.search(block) or _PREAMBLE.match(block):
            above |= named if home is None else set()
            continue
        if home is None and not (above and named and not named & above):
            home = named | above
        elif not named or named - (home or above):
            return start, end
    return None


def _next_block(text: str, end: int, head_end: int) -> int:
    following = text.find("\n\n", end + 2)
    return min(following if following > 0 else head_end, head_end)


def _is_date(line: str) -> bool:
    return bool(re.search(r"\d{4}\s*$", line)) and len(line) < 40


def parties(
    text: str, folded_text: str, mentions: Sequence[Mention], language: str | None = None, own: str | None = None
) -> dict[str, list[Candidate]]:
    """Return candidates for `requesting` and `requested`, the likeliest first; `own` is the State that received it."""
    where = zones(text, folded_text, mentions)
    boxes = labelled(folded_text)
    asks: dict[str, float] = defaultdict(float)
    asked: dict[str, float] = defaultdict(float)
    best: dict[tuple[str, str], tuple[float, Mention]] = {}
    notes = _notes(folded_text)
    for mention in mentions:
        one, other = _weights(folded_text, mention, where, notes, boxes)
        for side, table, weight in (("a", asks, one), ("b", asked, other)):
            table[mention.state] += weight
            if weight > best.get((side, mention.state), (0.0, mention))[0]:
                best[side, mention.state] = (weight, mention)
    _add_home(text, folded_text, where, asks, asked, language)
    if own:
        asked[own] += _OWN
    first, _ = _pair(asks, asked)
    _add_body(folded_text, mentions, asks, asked, best, first)
    first, second = _pair(asks, asked)
    asked.pop(first, None)
    asks.pop(second, None)
    return {"requesting": _ranked(asks, best, "a"), "requested": _ranked(asked, best, "b")}


def _pair(asks: dict[str, float], asked: dict[str, float]) -> tuple[str, str]:
    """Return the two different States that together have the most weight; an empty code where only one is named."""
    pairs = [
        (asks.get(one, 0.0) + asked.get(other, 0.0), one, other)
        for one in (*sorted(asks), "")
        for other in (*sorted(asked), "")
        if one != other
    ]
    _, one, other = max(pairs, default=(0.0, "", ""))
    return one, other


def _notes(text: str) -> list[tuple[int, int, int]]:
    """Return start, place of the compliments and end of each sentence in which one office greets another."""
    found = []
    for match in _COMPLIMENTS.finditer(text):
        start = max(text.rfind("\n", 0, match.start()), match.start() - 260) + 1
        found.append((start, match.start(), match.end() + 220))
    return found[:1]


def _weights(
    text: str,
    mention: Mention,
    where: Zones,
    notes: list[tuple[int, int, int]],
    boxes: tuple[list[tuple[int, int]], list[tuple[int, int]]],
) -> tuple[float, float]:
    """Return how much a mention speaks for the State as the one that asks, and as the one that is asked."""
    base = _WEIGHT[mention.form]
    before = text[max(0, mention.start - 70) : mention.start]
    asks = asked = 0.0
    for start, place, end in notes:
        if before.endswith("向") and start <= mention.start < place:
            asked += 5 * base
        elif start <= mention.start < place:
            # "Embassy of X in Y": the seat is not the sender.
            seat = (
                re.search(
                    r"(?:\s(?:in|to|en|a|au|aux|en el|em|no|na|bei|in der|в|у|لدي|te|near|pres)\s(?:the\s)?|,\s)$",
                    before[-12:],
                )
                and mention.start - start > 20
            )
            asks += 0.3 if seat else 5 * base
        elif place <= mention.start < end and not re.search(r"[.;]\s", text[place : mention.start]):
            asked += 5 * base if mention.start - place < 160 else base
    if any(start <= mention.start < end for start, _, end in notes):
        return asks, asked
    one, other = _by_place(text, mention, where, boxes, signed=not notes)
    return asks + one, asked + other


def _by_place(
    text: str,
    mention: Mention,
    where: Zones,
    boxes: tuple[list[tuple[int, int]], list[tuple[int, int]]],
    *,
    signed: bool,
) -> tuple[float, float]:
    """Return the weights that a mention's place gives; a signature counts only where `signed`."""
    base = _WEIGHT[mention.form]
    before = text[max(0, mention.start - 70) : mention.start]
    asks = asked = 0.0
    if _in(mention, where.addressee) and _THROUGH.search(before):
        asks += base
    elif _in(mention, where.addressee):
        asked += 4 * base
    elif _in(mention, where.sender):
        asks += (3.5 if mention.start < 260 else 2.0) * base
    elif _in(mention, where.below):
        asks += _beside(text, mention, base)
    if (
        mention.start < _HEADER
        and mention.form in {"city", "town"}
        and not before.endswith("(")
        and len(_line(text, mention)) < _DATE_LINE
        and _DATELINE.match(text, mention.end)
        and not _in(mention, where.addressee)
    ):
        asks += 2.5 if mention.form == "city" else 1.5
    if _in(mention, where.signature) and signed:
        asks += 1.2 * base
    if any(_in(mention, box) for box in boxes[1]):
        asked, asks = asked + 4 * base, min(asks, 0.3)
    elif any(_in(mention, box) for box in boxes[0]):
        asks += 4 * base
    if mention.form == "adjective" and _OUR_LAW.search(before):
        asks += 1.5
    return asks, asked


def _beside(text: str, mention: Mention, base: float) -> float:
    """Return the weight of a letterhead that was set beside the address: numbers, an office alone in its line."""
    if mention.form not in _NAMING:
        return 1.5 * base
    line = _line(text, mention)
    alone = len(line) <= _OFFICE_LINE and not any(c.isdigit() for c in line) and _OFFICE.search(line)
    return 2 * base if alone else 0.0


def _line(text: str, mention: Mention) -> str:
    stop = text.find("\n", mention.end)
    return text[text.rfind("\n", 0, mention.start) + 1 : stop if stop > 0 else len(text)]


def _in(mention: Mention, zone: tuple[int, int]) -> bool:
    return zone[0] <= mention.start < zone[1]


@cache
def _home() -> Matcher:
    return Matcher((state, word) for state, line in words.HOME_WORDS.items() for word in folded(line).split("|"))


def _add_home(
    text: str,
    folded_text: str,
    where: Zones,
    asks: dict[str, float],
    asked: dict[str, float],
    language: str | None,
) -> None:
    """Add signs that stand for a State without a place: offices only one State has, the language, its spelling."""
    start, end = where.addressee
    for found in _home().find(folded_text[:_HOME]):
        if start <= found.start < end:
            asked[found.id] += 1.2
            continue
        asks[found.id] += 1.2 if found.start < where.sender[1] else 0.25
    for state, weight in words.LANGUAGE_HOME.get(language or "", {}).items():
        asks[state] += weight
    for state, pattern, weight in words.SPELLING.get(language or "", ()):
        asks[state] += weight if re.search(pattern, text) else 0.0


def _add_body(
    text: str,
    mentions: Sequence[Mention],
    asks: dict[str, float],
    asked: dict[str, float],
    best: dict[tuple[str, str], tuple[float, Mention]],
    first: str | None,
) -> None:
    """Add what the body says of the State asked: its authorities, and how often it is named at all."""
    counts: dict[str, int] = defaultdict(int)
    for mention in mentions:
        if mention.state == first or mention.form not in _NAMING:
            continue
        before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
        if _NOT_PARTY.search(before):
            continue
        counts[mention.state] += 1
        near = bool(_ORGANS.search(before[-34:])) or (mention.form != "name" and bool(_ORGANS.search(after[:26])))
        weight = 1.2 if near else 0.0
        asked[mention.state] += weight
        if (weight or 0.1) > best.get(("b", mention.state), (0.0, mention))[0]:
            best["b", mention.state] = (weight or 0.1, mention)
    for state, count in counts.items():
        asked[state] += 0.45 * math.sqrt(count)
        # Where no letterhead names a State, the one named most is the likelier to write.
        asks[state] += 0.04 * count


def _ranked(
    weights: dict[str, float], best: dict[tuple[str, str], tuple[float, Mention]], side: str
) -> list[Candidate]:
    """Turn weights into shares, so that two States of equal weight are both uncertain."""
    ranked = sorted(((weight, state) for state, weight in weights.items() if weight > 0), reverse=True)[:4]
    total = sum(weight for weight, _ in ranked) + 0.8
    found = []
    for weight, state in ranked:
        mention = best.get((side, state), (0.0, None))[1]
        found.append(
            Candidate(
                state, round(weight / total, 3), mention.start if mention else None, mention.end if mention else None
            )
        )
    return found
