"""One look at a letter for all classifiers: its text, its words, its clauses, and where titles and requests stand."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from spacy.tokens import Doc

from rogatory.classify.phrases import SAYINGS
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.document import evidence_at, layout_of
from rogatory.extract.groups import Proposal
from rogatory.extract.measures.clauses import clauses
from rogatory.extract.measures.letter import Clause, Letter
from rogatory.extract.measures.passages import Passage
from rogatory.extract.measures.words import Words, phrases_of, spoken
from rogatory.reading.source import SourceText
from rogatory.record import By, Evidence

_SUBJECT = re.compile(
    r"\s*(?:re|subject|matter|concerning|in re|objet|concerne|asunto|ref(?:erencia)?|betreff|betr|oggetto|assunto|"
    r"dotyczy|betreft|"
    r"onderwerp|gegenstand|тема|касательно|предмет|тема письма|الموضوع|موضوع|konu|obiect|sprawa)\s*[.:]{1,2}\s*\S",
    re.I,
)
_NOTHING = Words((), ())
_TITLE_LENGTH = 240  # a longer line is a paragraph
_TITLES_WITHIN = 0.5  # titles stand in the first half of a letter; signatures look like them in the second


@dataclass(frozen=True, slots=True)
class View:
    """A letter as the classifiers see it.

    `measures` are the final measures of the pipeline where it found any, else the clauses of the rules; `bases` are
    the instruments it rests on.
    """

    source: SourceText
    letter: Letter
    folded: str
    measures: tuple[Proposal, ...]
    said: Mapping[str, Words]
    titles: tuple[tuple[int, int], ...] = field(default=())
    bases: tuple[Proposal, ...] = field(default=())

    @property
    def text(self) -> str:
        """The text of the letter."""
        return self.source.text

    def evidence(self, start: int, end: int, *, confidence: float = 0.8, by: By = By.RULE) -> Evidence:
        """Return a slice as evidence."""
        return evidence_at(self.source, start, end, confidence=confidence, by=by)

    def first(self, kind: str, start: int = 0, end: int | None = None) -> Match | None:
        """Return the first match of a kind of saying within a slice."""
        found = self.said.get(kind, _NOTHING).within(start, len(self.text) if end is None else end)
        return found[0] if found else None

    def all(self, kind: str) -> tuple[Match, ...]:
        """Return all matches of a kind of saying."""
        return self.said.get(kind, _NOTHING).matches

    def sentence(self, place: int) -> tuple[int, int]:
        """Return the sentence around a place, without blanks; the line where no sentence was cut."""
        passage = self.passage_at(place)
        if passage:
            return passage.start, passage.end
        start = self.text.rfind("\n", 0, place) + 1
        end = self.text.find("\n", place)
        return start, end if end >= 0 else len(self.text)

    def passage_at(self, place: int) -> Passage | None:
        """Return the sentence around a place; None between sentences."""
        passages = self.letter.passages
        at = bisect_right(passages, place, key=lambda passage: passage.start) - 1
        return passages[at] if at >= 0 and place < passages[at].end else None


def view_of(doc: Doc, measures: tuple[Proposal, ...] = (), bases: tuple[Proposal, ...] = ()) -> View:
    """Look at a document to which its source is attached."""
    source = layout_of(doc)
    letter = Letter.of(source.text, spoken(source.text, source.languages))
    folded = letter.folded
    return View(
        source, letter, folded, measures or _as_measures(clauses(letter)), _said(folded), tuple(_titles(letter)), bases
    )


@cache
def _sayings() -> Matcher:
    return Matcher((kind, phrase) for kind, listed in SAYINGS.items() for phrase in phrases_of(listed))


def _said(folded: str) -> Mapping[str, Words]:
    found: dict[str, list[Match]] = {}
    for match in _sayings().find(folded):
        found.setdefault(match.id, []).append(match)
    return {kind: Words.of(matches) for kind, matches in found.items()}


def _as_measures(found: Iterable[Clause]) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(c.start, c.end, "measure", c.score, By.RULE, {"code": c.code, "status": c.status}) for c in found
    )


def _titles(letter: Letter) -> list[tuple[int, int]]:
    """Return subject lines and headings of the letter's beginning; in a short letter every line counts."""
    limit = max(600, int(len(letter.text) * _TITLES_WITHIN))
    found = []
    for line in re.finditer(r"[^\n\f]+", letter.text[: limit + 1]):
        written = line[0].strip()
        short = len(written) <= _TITLE_LENGTH and written[-1:] not in ".,;:!?" and written != ""
        if short or _SUBJECT.match(line[0]):
            found.append((line.start(), line.end()))
    return found
