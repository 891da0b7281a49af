"""Flags for the language of a request and its translations."""

import re
from collections.abc import Mapping

from rogatory.domain import fold
from rogatory.record import Segment
from rogatory.route.letter import MOST_EVIDENCE, Letter
from rogatory.route.refusal import Raised, Test, by_words

_NUMBER = re.compile(r"\d[\d.,/:'\u00a0 -]*\d")
# Each language writes days in its own way: 3.3.2026 is 3 March 2026.
_DAY = re.compile(r"(?:\d{1,2}\s?[./-]\s?){0,2}(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.?")
_SHORTEST = 3  # digits; shorter ones number lists and pages, which versions may do differently


def language_not_accepted(letter: Letter) -> Raised:
    """No language of the document is accepted for its instruments and State, and no translation was found with it."""
    accepted = letter.office.accepted_languages(letter.instruments, letter.state, letter.received)
    languages = set(letter.source.languages)
    if not accepted or not languages or languages & set(accepted):
        return None
    translated = any(e.kind == "translation" and e.found for e in letter.content.enclosures)
    return None if translated else ()


def translation_missing(letter: Letter) -> Raised:
    """The language is not accepted, and no translation is announced either."""
    announced = any(enclosure.kind == "translation" for enclosure in letter.content.enclosures)
    return None if announced else language_not_accepted(letter)


def addressee_language(letter: Letter) -> Raised:
    """Words that the person to be served does not understand the document."""
    served = "service_of_documents" in letter.types or "serve_document" in letter.codes
    return letter.words("addressee_language") or None if served else None


def bilingual_mismatch(letter: Letter) -> Raised:
    """Numbers that only one of two language versions gives, on both sides."""
    pages = _page_starts(letter.text)
    versions = [s for s in letter.source.segments if s.language and s.kind in ("request", "translation")]
    for first in versions:
        for second in versions:
            if first.n < second.n and first.language != second.language:
                ours, theirs = _numbers(letter.text, pages, first), _numbers(letter.text, pages, second)
                only_ours = [place for digits, place in ours.items() if digits not in theirs]
                only_theirs = [place for digits, place in theirs.items() if digits not in ours]
                if only_ours and only_theirs:
                    places = [*only_ours[:MOST_EVIDENCE], *only_theirs[:MOST_EVIDENCE]]
                    return tuple(letter.evidence_at(*place) for place in places)
    return None


def _page_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer(r"\f", text)), len(text)]


def _numbers(text: str, starts: list[int], segment: Segment) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for page in segment.pages:
        if page < len(starts):
            for number in _NUMBER.finditer(text, starts[page - 1], starts[page]):
                digits = re.sub(r"\D", "", fold(number[0]))
                if len(digits) >= _SHORTEST and not _DAY.fullmatch(number[0]):
                    found.setdefault(digits, number.span())
    return found


TESTS: Mapping[str, Test] = {
    "language_not_accepted": language_not_accepted,
    "translation_missing": translation_missing,
    "translation_poor": by_words("translation_poor"),
    "addressee_language": addressee_language,
    "bilingual_mismatch": bilingual_mismatch,
}
