"""Finds what gives a State away without naming it: towns, post codes, telephone prefixes, ends of mail addresses."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import phonenumbers

from rogatory.extract.authorities import party_patterns as words
from rogatory.extract.citations.folded import compiled
from rogatory.extract.states.patterns import AFTER_STREETS, BEFORE_TREATY_CITY, ON_STREETS

_OFFICE = compiled(rf"(?<!\w)(?:{words.OFFICE})(?!\w)")
_SUBJECT = compiled(rf"\W*(?:{words.SUBJECT})(?!\w)")
_STREET = re.compile(ON_STREETS)
_STREET_AFTER = re.compile(AFTER_STREETS)
_TREATY = re.compile(BEFORE_TREATY_CITY)
_DOMAIN = re.compile(r"(?:@|www\.)[\w.-]+\.([a-z]{2})(?![\w.])")
_POSTCODE = re.compile(
    rf"(?<![\w/.-])({'|'.join(sorted(words.POST_LETTERS, key=len, reverse=True))})[-–]"
    r"(?:\d{4,5}|\d{3} ?\d\d)(?= [A-ZÀ-Þ])"
)
_PHONE = re.compile(r"(?<![\w+])\+\d(?:[ ().\u00a0/\u2011-]{0,2}\d){6,14}(?!\w)")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.-](?=\w))*")
HEAD = 1600  # characters in which letterhead, address and subject stand
TAIL = 600  # characters at the end in which signature and foot stand
_LONGEST_LINE = 130  # characters; longer lines are sentences, in which a town is the crime's or somebody's home
_ALONE = 30  # characters of the longest line that is a town and nothing else
_MOST_WORDS = 4  # in the name of a town
_SHARED_PREFIXES = frozenset({1, 7, 39, 44, 47, 61, 212, 262, 358, 590, 599})  # one prefix, several States


@dataclass(frozen=True, slots=True)
class Mention:
    """A State named in the text; `form` as the component `states` gives it, or one of this module's.

    These are `town`, `postcode`, `phone` and `ending` (of a mail address).
    """

    start: int
    end: int
    state: str
    form: str


def signs(text: str, folded: str, named: Sequence[Mention]) -> list[Mention]:
    """Return all mentions in the order of the text: those that name a State, and signs in head and tail beside them."""
    taken = sorted((m.start, m.end) for m in named)
    found = [
        sign
        for start, end in _slices(text)
        for sign in (*_codes(text, start, end), *_towns(text, folded, start, end))
        if not _overlaps(taken, sign)
    ]
    return sorted((*named, *found), key=lambda m: (m.start, m.end))


def _slices(text: str) -> list[tuple[int, int]]:
    tail = max(HEAD, len(text.rstrip()) - TAIL)
    return [(0, min(HEAD, len(text))), (tail, len(text))] if tail < len(text) else [(0, len(text))]


def _overlaps(taken: Sequence[tuple[int, int]], sign: Mention) -> bool:
    place = bisect_left(taken, (sign.start, sign.start))
    return any(start < sign.end and sign.start < end for start, end in taken[max(0, place - 1) : place + 1])


def _codes(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _DOMAIN.finditer(text, start, end):
        if state := words.ENDINGS.get(match[1]):
            yield Mention(*match.span(1), state, "ending")
    for match in _POSTCODE.finditer(text, start, end):
        yield Mention(*match.span(), words.POST_LETTERS[match[1]], "postcode")
    for match in _PHONE.finditer(text, start, end):
        if state := region_of(match[0]):
            yield Mention(*match.span(), state, "phone")


def region_of(number: str) -> str | None:
    """The State of a number with its prefix; where several share the prefix, only of a number that a plan has."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None
    if parsed.country_code is None or parsed.country_code in _SHARED_PREFIXES:
        return phonenumbers.region_code_for_number(parsed)
    region = phonenumbers.region_code_for_country_code(parsed.country_code)
    return region if region != "ZZ" and region.isalpha() else None


def _towns(text: str, folded: str, start: int, end: int) -> Iterator[Mention]:
    place = start
    for line in text[start:end].split("\n"):
        stop = place + len(line)
        if _may_tell(folded, place, stop):
            yield from _in_line(text, folded, place, stop)
        place = stop + 1


def _may_tell(folded: str, start: int, stop: int) -> bool:
    """Whether a line is of an address, a date line or an office's name, or may be a town alone."""
    if stop - start > _LONGEST_LINE or _SUBJECT.match(folded, start, stop):
        return False
    line = folded[start:stop]
    return len(line) <= _ALONE or any(c.isdigit() for c in line) or bool(_OFFICE.search(folded, start, stop))


def _in_line(text: str, folded: str, start: int, stop: int) -> Iterator[Mention]:
    parts = [m.span() for m in _WORD.finditer(text, start, stop)]
    alone = not any(c.isdigit() for c in text[start:stop]) and not _OFFICE.search(folded, start, stop)
    at = 0
    while at < len(parts):
        size = next((n for n in range(_MOST_WORDS, 0, -1) if _state(text, folded, parts[at : at + n], n)), 0)
        if size:
            first, last = parts[at][0], parts[at + size - 1][1]
            state = _state(text, folded, parts[at : at + size], size)
            if state and (not alone or size == len(parts)) and not _is_trap(folded, first, last):
                yield Mention(first, last, state, "town")
        at += size or 1


def _state(text: str, folded: str, parts: Sequence[tuple[int, int]], size: int) -> str | None:
    if len(parts) < size or text[parts[0][0]].islower():
        return None
    written = " ".join(folded[parts[0][0] : parts[-1][1]].split())
    # Arabic writes "in" and "to" onto the name.
    return towns().get(written) or (towns().get(written[1:]) if written[0] in "بل" else None)


def _is_trap(folded: str, start: int, end: int) -> bool:
    before, after = folded[max(0, start - 60) : start], folded[end : end + 24]
    return bool(_STREET.search(before) or _STREET_AFTER.match(after) or _TREATY.search(before) or _in_brackets(before))


def _in_brackets(before: str) -> bool:
    """Brackets hold where a treaty was signed, hardly ever where a letter was."""
    return before.rfind("(") > before.rfind(")")


@cache
def towns() -> Mapping[str, str]:
    """Return the State of each town, by its folded name."""
    table = files("rogatory.extract.authorities").joinpath("towns.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return MappingProxyType({town: state for state, names in rows for town in names.split("|")})
