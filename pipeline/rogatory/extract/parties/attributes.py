"""What the letter says of a party beside its name: birth, nationality, address, documents, custody."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match
from rogatory.extract.groups import Proposal
from rogatory.extract.parties.cues import matcher_of
from rogatory.extract.parties.patterns import ADDRESS, BIRTH, BIRTH_PLACE, CUSTODY, NATIONALITY, PROTECTION

NEAR = 48  # characters between a cue of birth and its day, the place of birth between them
NEAR_YEAR = 12  # the same for a year alone
AFTER = 12  # characters between a day and a cue behind it
CUE = 20  # characters between a word for nationality and a State
NEXT = 26  # characters between what is said and the name it comes before
_YEAR = re.compile(r"(?<![\d./-])(?:19[3-9]\d|20[01]\d)(?![\d/-]|\.\d)")
_DIRECTLY = re.compile(r"\s*[,|(/]\s*\*?\s*|\s+\*\s*")
_APART = re.compile(r"[.;!?؟]\s|\n\n|\n\s*\n|\d{4}")
_OPENS = re.compile(r"[,(/|،؛–—]\s*(?:(?:an?|une?|ein|eine|وهو|وهي|dual)\s+)?$", re.IGNORECASE)
_CLOSES = re.compile(r"\s*(?:[,)/|،;.\n]|$|\s[–—])")
FAR = 260  # characters between a name and what is said of it, where no other name stands between
_PLACE = re.compile(r"[\s:,]*((?:[^\W\d_]|['’.-])+(?:[ ](?:[^\W\d_]|['’.-])+){0,4}(?:\s?\([^()\n]{2,30}\))?)")
_TRAILING = re.compile(r"(?:\s+(?:on|the|le|il|el|am|em|a|al|in|w|dnia|op|de|del|di|da|of|at|,))+$|\s+el\s+[a-z].*$")
_ADDRESS_END = re.compile(
    r"\n|[;،؛]|\.\s+(?=[A-ZÀ-ÞА-Я])|\)|\s[–—]\s|,\s*(?=(?:born|née?|geb|nacid|nascid|nat[oa]\b|holder|passport|titulaire|"
    r"portador|titular|tel|phone|mobile|паспорт|гражд|who|qui|que|der\b|die\b|che\b))",
    re.IGNORECASE,
)
_FILIATION = re.compile(
    r"(?:(?:padre|madre|father|mother|p[èe]re|m[èe]re|vater|mutter|отец|мать|ojciec|matka|pai|m[ãa]e)\s*:|"
    r"son of|daughter of|born to|fils d[e'’]|fille d[e'’]|filh[oa] d[eao]s?|hij[oa] de|figli[oa] di|sohn d\w+|"
    r"tochter d\w+|s/o|d/o|syn|c[óo]rka|сын|дочь|والدته|والدتها|ابن)"
    r"\s+(?:(?:the|late|de|da|do|di)\s+)*(?:[^\s.;,()\d]+\s+){0,5}$",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 160
_DOCUMENTS = frozenset({"passport", "national_id", "company_register", "lei", "tax_id", "social_security"})
_CONTACTS = frozenset({"phone", "email"})


@dataclass(frozen=True, slots=True)
class Said:
    """A fact about the party `owner` (its index): `kind`, the slice that says it, its value, how sure the tie is.

    `valid` says of an identifier whether its check digits hold: true, false or unchecked.
    """

    owner: int
    kind: str
    start: int
    end: int
    value: str
    score: float
    valid: str = "unchecked"


class Owners:
    """Finds whose a fact is: the nearest party named before it, in the same paragraph or row."""

    def __init__(self, text: str, mentions: Sequence[tuple[int, int, int]]) -> None:
        """`mentions` are (start, end, owner), sorted; officials are among them so that facts do not jump over them."""
        self._text = text
        self._mentions = sorted(mentions)
        self._ends = [end for _, end, _ in self._mentions]
        self._starts = [start for start, _, _ in self._mentions]

    def of(self, start: int) -> tuple[int, float] | None:
        """Return the owner and how sure the tie is, or None where no name is near."""
        at = bisect_right(self._ends, start) - 1
        if at < 0:
            return None
        _, end, owner = self._mentions[at]
        between = self._text[end:start]
        if len(between) > FAR or "\f" in between:
            return None
        blocks = between.count("\n\n")
        sentences = len(re.findall(r"[.!?؟]\s+(?=[A-ZÀ-ÞА-ЯҐІЇЄ])", between))
        score = 0.97 - 0.1 * sentences - 0.2 * blocks - 0.3 * len(between) / FAR
        return (owner, score) if score > 0.45 else None

    def right_before(self, start: int) -> tuple[int, float] | None:
        """Return the party named right before a full date that nothing explains: ROSSI Mario, 3.4.1970."""
        at = bisect_right(self._ends, start) - 1
        near = at >= 0 and _DIRECTLY.fullmatch(self._text[self._ends[at] : start])
        return (self._mentions[at][2], 0.75) if near else None

    def after(self, end: int) -> tuple[int, float] | None:
        """Return the party named right behind: the British national John Smith; None where punctuation parts them."""
        at = bisect_left(self._starts, end)
        if at == len(self._starts):
            return None
        between = self._text[end : self._starts[at]]
        if len(between) > NEXT or re.search(r"[.,;()،؛]", between) or "\n\n" in between:
            return None
        return self._mentions[at][2], 0.85


def is_parent(text: str, start: int) -> bool:
    """Whether a name is only there to tell whose child somebody is: born to Anna and Karl Roe."""
    return bool(_FILIATION.search(text[max(0, start - 60) : start]))


def said(
    text: str, dates: Sequence[Proposal], states: Sequence[Proposal], identifiers: Sequence[Proposal], owners: Owners
) -> list[Said]:
    """Return all facts of the text that can be tied to a party."""
    folded = fold(text)
    found = [
        *_births(text, folded, dates, owners),
        *_nationalities(text, folded, states, owners),
        *_places(text, folded, owners),
        *_addresses(text, folded, owners),
        *_documents(identifiers, owners),
        *_marks(text, folded, owners, CUSTODY, "custody"),
        *_marks(text, folded, owners, PROTECTION, "protected"),
    ]
    return sorted(found, key=lambda s: (s.start, s.end))


def _births(text: str, folded: str, dates: Sequence[Proposal], owners: Owners) -> list[Said]:
    cues = matcher_of(BIRTH).find(folded)
    days = [(d.start, d.end, _day(d)) for d in dates if d.label == "date"]
    taken = {place for start, end, _ in days for place in range(start, end)}
    years = [(m.start(), m.end(), m[0]) for m in _YEAR.finditer(text) if m.start() not in taken]
    found = []
    for start, end, value in days + years:
        if value is None:
            continue
        reach = NEAR if end - start > len("1980") else NEAR_YEAR
        before = any(0 <= start - cue.end <= reach and not _APART.search(folded[cue.end : start]) for cue in cues)
        after = any(0 <= cue.start - end <= AFTER for cue in cues)
        owner = (
            owners.of(start) if before or after else owners.right_before(start) if len(value) > len("1980") else None
        )
        if owner:
            found.append(Said(owner[0], "birth_date", start, end, value, owner[1]))
    return found


def _day(date: Proposal) -> str | None:
    """The day, or where day and month may be exchanged the year, which both readings share."""
    told = date.value.get("date")
    candidates = date.value.get("candidates") or ()
    return str(told) if told else str(candidates[0])[:4] if candidates else None


def _nationalities(text: str, folded: str, states: Sequence[Proposal], owners: Owners) -> list[Said]:
    cues = matcher_of(NATIONALITY).find(folded)
    found = []
    for state in states:
        near = [c for c in cues if _gap(c, state) <= CUE and not _APART.search(_between(folded, c, state))]
        start = min(state.start, *(c.start for c in near)) if near else state.start
        end = max(state.end, *(c.end for c in near)) if near else state.end
        owner = None
        if near:
            owner = owners.after(end) or owners.of(start)
        elif state.value.get("form") in {"adjective", "demonym"} and _stands_apart(text, state):
            owner = owners.of(state.start)
        if owner:
            found.append(Said(owner[0], "nationality", state.start, state.end, str(state.value["state"]), owner[1]))
    return found


def _stands_apart(text: str, state: Proposal) -> bool:
    """Whether a bare adjective stands between commas, brackets or bars: Ana Roe, Chilean, born in 1980."""
    before, after = text[max(0, state.start - 12) : state.start], text[state.end : state.end + 8]
    return bool(_OPENS.search(before) and _CLOSES.match(after))


def _between(folded: str, cue: Match, state: Proposal) -> str:
    return folded[min(cue.end, state.end) : max(cue.start, state.start)]


def _gap(cue: Match, item: Proposal) -> int:
    return max(item.start - cue.end, cue.start - item.end, 0)


def _places(text: str, folded: str, owners: Owners) -> list[Said]:
    found = []
    for cue in matcher_of(BIRTH_PLACE).find(folded):
        match = _PLACE.match(text, cue.end)
        owner = owners.of(cue.start)
        if match and owner and not match[1][:1].islower():
            place = _TRAILING.sub("", match[1])
            found.append(Said(owner[0], "birth_place", match.start(1), match.start(1) + len(place), place, owner[1]))
    return found


def _addresses(text: str, folded: str, owners: Owners) -> list[Said]:
    found = []
    for cue in matcher_of(ADDRESS).find(folded):
        start = cue.end + len(text[cue.end : cue.end + 4]) - len(text[cue.end : cue.end + 4].lstrip(" :,\t"))
        stop = _ADDRESS_END.search(text, start, start + _LONGEST_ADDRESS)
        end = stop.start() if stop else min(len(text), start + _LONGEST_ADDRESS)
        value = text[start:end].rstrip(" ,.:")
        owner = owners.of(cue.start)
        if owner and re.search(r"\d", value) and len(value) > 7:
            found.append(Said(owner[0], "address", start, start + len(value), value, owner[1]))
    return found


def _documents(identifiers: Sequence[Proposal], owners: Owners) -> list[Said]:
    found = []
    for item in identifiers:
        if item.label in _DOCUMENTS | _CONTACTS:
            owner = owners.of(item.start)
            if owner:
                value, valid = str(item.value.get("value", "")), str(item.value.get("valid", "unchecked"))
                found.append(Said(owner[0], item.label, item.start, item.end, value, owner[1], valid))
    return found


def _marks(text: str, folded: str, owners: Owners, cues: tuple[str, ...], kind: str) -> list[Said]:
    found = []
    for cue in matcher_of(cues).find(folded):
        owner = owners.of(cue.start)
        if owner:
            found.append(Said(owner[0], kind, cue.start, cue.end, text[cue.start : cue.end], owner[1]))
    return found
