"""Flags for persons who need care: minors and protected persons."""

import datetime as dt
from collections.abc import Mapping

from rogatory.record import Party
from rogatory.route.letter import Letter, gathered
from rogatory.route.refusal import Raised, Test, by_mark, by_words, years_between

_OF_AGE = 18  # Convention on the Rights of the Child art. 1


def is_minor(party: Party, on: dt.date) -> bool:
    """Say whether the letter calls a party a minor, or the full birth date makes it one on that day."""
    if party.minor is not None:
        return party.minor
    if party.kind != "person" or party.birth_date is None or len(party.birth_date.value) != len("YYYY-MM-DD"):
        return False
    return years_between(dt.date.fromisoformat(party.birth_date.value), on) < _OF_AGE


def minor_involved(letter: Letter) -> Raised:
    """A party under 18, an offence against children, or words for minors."""
    minors = [party for party in letter.content.parties if is_minor(party, letter.received)]
    found = [gathered(party.evidence for party in minors)] if minors else []
    found += [
        raised
        for test in (by_mark("minor_involved"), by_words("minor_involved"))
        if (raised := test(letter)) is not None
    ]
    return gathered(found) if found else None


def protected_person(letter: Letter) -> Raised:
    """A party under protection, a protection order to take over, or words for either."""
    protected = [party for party in letter.content.parties if party.protected]
    words = letter.words("protected_person")
    if not protected and not words and letter.subtype != "protection_order":
        return None
    return gathered([*(party.evidence for party in protected), words])


TESTS: Mapping[str, Test] = {"minor_involved": minor_involved, "protected_person": protected_person}
