"""What the letter says of a party beside its name: birth, nationality, address, documents, custody."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match
from rogatory.extract.groups import Proposal
from rogatory.extract.parties.cues import matcher_of
from rogatory.extract.parties.patterns import ADDRESS, BIRTH, BIRTH_PLACE, CUSTODY, NATIONALITY, PROTECTION

NEAR = 28  # characters between a cue and its value
FAR = 260  # characters between a name and what is said of it, where no other name stands between
_PLACE = re.compile(r"[\s:,]*((?:[^\W\d_]|['’.-])+(?:[ ](?:[^\W\d_]|['’.-])+){0,4}(?:\s?\([^()\n]{2,30}\))?)")
_ADDRESS_END = re.compile(
    r"\n|[;،؛]|\.\s+(?=[A-ZÀ-ÞА-Я])|\)|\s[–—]\s|,\s*(?=(?:born|née?|geb|nacid|nascid|nat[oa]\b|holder|passport|titulaire|"
    r"portador|titular|tel|phone|mobile|паспорт|гражд|who|qui|que|der\b|die\b|che\b))",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 160
_DOCUMENTS = frozenset({"passport", "national_id", "company_register", "lei", "tax_id", "social_security"})
_CONTACTS = frozenset({"phone", "email"})


@dataclass(frozen=True, slots=True)
class Said:
    """A fact about the party `owner` (its index): `kind`, the slice that says it, its value, how sure the tie is."""

    owner: int
    kind: str
    start: int
    end: int
    value: str
    score: float


class Owners:
    """Finds whose a fact is: the nearest party named before it, in the same paragraph or row."""

    def __init__(self, text: str, mentions: Sequence[tuple[int, int, int]]) -> None:
        """`mentions` are (start, end, owner), sorted; officials are among them so that facts do not jump over them."""
        self._text = text
        self._mentions = sorted(mentions)
        self._ends = [end for _, end, _ in self._mentions]

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


def said(
    text: str, dates: Sequence[Proposal], states: Sequence[Proposal], identifiers: Sequence[Proposal], owners: Owners
) -> list[Said]:
    """Return all facts of the text that can be tied to a party."""
    folded = fold(text)
    found = [
        *_births(folded, dates, owners),
        *_nationalities(folded, states, owners),
        *_places(text, folded, owners),
        *_addresses(text, folded, owners),
        *_documents(identifiers, owners),
        *_marks(folded, owners, CUSTODY, "custody"),
        *_marks(folded, owners, PROTECTION, "protected"),
    ]
    return sorted(found, key=lambda s: (s.start, s.end))


def _births(folded: str, dates: Sequence[Proposal], owners: Owners) -> list[Said]:
    cues = matcher_of(BIRTH).find(folded)
    found = []
    for date in dates:
        if date.label != "date" or not date.value.get("date"):
            continue
        before = any(0 <= date.start - cue.end <= NEAR and "\n\n" not in folded[cue.end : date.start] for cue in cues)
        after = any(0 <= cue.start - date.end <= 6 for cue in cues)
        owner = owners.of(date.start) if before or after else None
        if owner:
            found.append(Said(owner[0], "birth_date", date.start, date.end, str(date.value["date"]), owner[1]))
    return found


def _nationalities(folded: str, states: Sequence[Proposal], owners: Owners) -> list[Said]:
    cues = matcher_of(NATIONALITY).find(folded)
    found = []
    for state in states:
        near = [
            c
            for c in cues
            if _gap(c, state) <= 20
            and not re.search(r"[.;\n]", folded[min(c.end, state.end) : max(c.start, state.start)])
        ]
        owner = owners.of(min(state.start, *(c.start for c in near))) if near else None
        if owner:
            found.append(Said(owner[0], "nationality", state.start, state.end, str(state.value["state"]), owner[1]))
    return found


def _gap(cue: Match, item: Proposal) -> int:
    return max(item.start - cue.end, cue.start - item.end, 0)


def _places(text: str, folded: str, owners: Owners) -> list[Said]:
    found = []
    for cue in matcher_of(BIRTH_PLACE).find(folded):
        match = _PLACE.match(text, cue.end)
        owner = owners.of(cue.start)
        if match and owner and match[1][:1].isupper() | (not match[1][:1].islower()):
            end = match.end(1)
            found.append(Said(owner[0], "birth_place", match.start(1), end, text[match.start(1) : end], owner[1]))
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
                found.append(
                    Said(owner[0], item.label, item.start, item.end, str(item.value.get("value", "")), owner[1])
                )
    return found


def _marks(folded: str, owners: Owners, cues: tuple[str, ...], kind: str) -> list[Said]:
    found = []
    for cue in matcher_of(cues).find(folded):
        owner = owners.of(cue.start)
        if owner:
            found.append(Said(owner[0], kind, cue.start, cue.end, folded[cue.start : cue.end], owner[1]))
    return found
