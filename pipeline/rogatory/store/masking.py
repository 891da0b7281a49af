"""Masks names, numbers and addresses of minors and protected persons wherever they stand in a text."""

import re
from collections.abc import Iterator, Sequence

from rogatory.record import Party, Record

MASK = "▒▒▒▒▒"
_LEAST = 3  # letters of a part of a name that is masked alone; "de" and "al" stand in too many other words


def protected_words(record: Record) -> tuple[str, ...]:
    """Return what is masked in a record, the longest first: whole values, and every part of a name."""
    found = {word for p in record.parties if p.minor or p.protected for word in _words(p)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def masked(text: str, words: Sequence[str]) -> str:
    """Return the text with these words masked, however they are spelt in capitals and blanks."""
    for word in words:
        wanted = r"\s+".join(re.escape(piece) for piece in word.split())
        text = re.sub(rf"(?<!\w){wanted}(?!\w)", MASK, text, flags=re.IGNORECASE)
    return text


def _words(party: Party) -> Iterator[str]:
    names = (party.name, party.native_script or "", *(alias.value for alias in party.aliases))
    for name in names:
        yield from (part for part in (name, *re.findall(r"\w+", name)) if len(part) >= _LEAST or _is_whole(part))
    values = [*(a.value for a in party.addresses), *(i.value for i in party.identifiers)]
    values += [found.value for found in (party.birth_date, party.birth_place) if found is not None]
    yield from (value for value in values if value.strip())


def _is_whole(part: str) -> bool:
    """Say whether a short word is a whole name, as in Han characters."""
    return len(part) >= 2 and not part.isascii()
