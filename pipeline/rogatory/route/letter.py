"""A request as flags and urgency see it: its content, its text, and what the office knows."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from rogatory import domain
from rogatory.domain.triggers import Matcher
from rogatory.office import Office
from rogatory.record import Content, Deadline, Evidence, Source

EvidenceAt = Callable[[int, int], Evidence]
# A box of a form that is marked as not applying, in folded text right after its printed words.
_NOT_APPLYING = re.compile(
    r"[\s:.)\-/]*(?:entfallt|nicht einschlagig|nicht zutreffend|nein\b|sans objet|neant|not applicable|n/a\b|none\b"
    r"|no procede|no aplicable|nao aplicavel|non applicabile|nao se aplica|не применимо|нет\b|لا ينطبق|不适用)"
)
# Enough to find the place; a word said twenty times proves no more than three times.
MOST_EVIDENCE = 3


@dataclass(frozen=True, slots=True)
class Register:
    """What the office's own register says of the request; without one nothing is known of the case.

    `linked_desk` is the desk of the file that a follow-up belongs to, `reminders` counts this one too,
    `ongoing` and `judged` are domestic cases against the same person. `checked` says whether there was a register
    to look in; the other records of the output folder are always looked at.
    """

    linked_desk: str | None = None
    duplicate: bool = False
    ongoing: bool = False
    judged: bool = False
    reminders: int = 0
    checked: bool = False

    @property
    def matters(self) -> bool:
        """Whether it can change a flag, the urgency or, of a follow-up, the desk."""
        return bool(self.linked_desk or self.duplicate or self.ongoing or self.judged or self.reminders > 1)


@dataclass(frozen=True)
class Letter:
    """One request with everything that a flag or a criterion may ask for; `today` is `assessed_on`."""

    content: Content
    source: Source
    office: Office
    text: str
    evidence_at: EvidenceAt
    today: dt.date
    register: Register = field(default_factory=Register)

    @cached_property
    def types(self) -> tuple[str, ...]:
        """The primary type, then the secondary ones."""
        return (self.content.request_type.value, *(found.value for found in self.content.secondary_types))

    @property
    def subtype(self) -> str | None:
        """The subtype, if any."""
        return self.content.subtype.value if self.content.subtype else None

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of the measures asked for."""
        return frozenset(measure.code for measure in self.content.measures)

    @cached_property
    def categories(self) -> frozenset[str]:
        """The categories of all offences."""
        return frozenset(category for offence in self.content.offences for category in offence.categories)

    @cached_property
    def instruments(self) -> tuple[str, ...]:
        """The instruments the request rests on."""
        return tuple(dict.fromkeys(basis.instrument for basis in self.content.legal_basis if basis.instrument))

    @property
    def state(self) -> str | None:
        """The requesting State."""
        return self.content.requesting_state.value if self.content.requesting_state else None

    @cached_property
    def received(self) -> dt.date:
        """The day of receipt at the office."""
        return self.source.received_at.astimezone(self.office.zone).date()

    @cached_property
    def coercive(self) -> bool:
        """Whether any measure asked for is coercive."""
        return any(measure.coercive for measure in self.content.measures)

    def words(self, name: str) -> tuple[Evidence, ...]:
        """Return the first places where words of a flag or cue stand."""
        places = self._places.get(name, [])
        return tuple(self.evidence_at(start, end) for start, end in places[:MOST_EVIDENCE])

    def named(self, name: str, text: str) -> bool:
        """Say whether words of a cue or flag stand in a field, such as the name of an authority."""
        return any(match.id == name for match in _matcher(name).find(domain.fold(text)))

    def offences_of(self, categories: frozenset[str]) -> tuple[Evidence, ...]:
        """Return the evidence of offences in any of the categories."""
        return gathered(o.evidence for o in self.content.offences if categories.intersection(o.categories))

    def deadlines_within(self, days: int, *kinds: str) -> list[Deadline]:
        """Return deadlines of these kinds (all where none is named) that fall from today to `days` days from now."""
        last = self.today + dt.timedelta(days=days)
        return [
            deadline
            for deadline in self.content.deadlines
            if running(deadline)
            and (not kinds or deadline.kind in kinds)
            and deadline.date is not None
            and deadline.date >= self.today
            and min(deadline.date, deadline.act_by or deadline.date) <= last
        ]

    @cached_property
    def _places(self) -> Mapping[str, list[tuple[int, int]]]:
        folded = domain.fold(self.text)
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for matcher in (_flag_words(), _cue_words()):
            for match in matcher.find(folded):
                if not _NOT_APPLYING.match(folded, match.end):
                    places[match.id].append((match.start, match.end))
        return places


def running(deadline: Deadline) -> bool:
    """Say whether a deadline binds: a last day, not a minimum or condition, and of an instrument in force."""
    return deadline.direction == "latest" and deadline.status != "not_in_force"


def gathered(parts: Iterable[tuple[Evidence, ...]]) -> tuple[Evidence, ...]:
    """Join the evidence of several items, each piece once."""
    return tuple(dict.fromkeys(piece for part in parts for piece in part))


@cache
def _flag_words() -> Matcher:
    return Matcher((f.id, phrase) for f in domain.flags().values() for words in f.words.values() for phrase in words)


@cache
def _cue_words() -> Matcher:
    return Matcher((c.id, phrase) for c in domain.cues().values() for words in c.words.values() for phrase in words)


@cache
def _matcher(name: str) -> Matcher:
    entry = domain.cues().get(name) or domain.flags()[name]
    return Matcher((name, phrase) for words in entry.words.values() for phrase in words)
