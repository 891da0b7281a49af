"""Alternatives of a regular expression told apart by their first letters, so that a text is searched faster."""

import itertools
from collections.abc import Iterator, Sequence

_QUANTIFIERS = "?*+{"


def by_first_letters(alternatives: str) -> str:
    """Return alternatives ("may|march|mai") that match the same in the same order, shared first letters pulled out.

    The engine tries every alternative at every place; of "ma(?:y|rch|i)" it tries one letter first. Only letters at
    the top level are pulled out, and nothing moves over an alternative that does not begin with a letter.
    """
    return _joined(list(_split(alternatives)))


def _joined(alternatives: Sequence[str]) -> str:
    groups: list[str] = []
    for lettered, run in itertools.groupby(alternatives, key=_begins_with_letter):
        if lettered:
            groups += _grouped(list(run))
        else:
            groups += run
    return "|".join(groups)


def _grouped(run: Sequence[str]) -> Iterator[str]:
    rests: dict[str, list[str]] = {}
    for alternative in run:
        rests.setdefault(alternative[0], []).append(alternative[1:])
    for letter, rest in rests.items():
        yield letter + rest[0] if len(rest) == 1 else f"{letter}(?:{_joined(rest)})"


def _begins_with_letter(alternative: str) -> bool:
    return alternative[:1].isalnum() and alternative[1:2] not in tuple(_QUANTIFIERS)


def _split(alternatives: str) -> Iterator[str]:
    """Cut at the bars that stand in no group and no class."""
    depth, in_class, start = 0, False, 0
    escaped = False
    for n, char in enumerate(alternatives):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and depth == 0:
            yield alternatives[start:n]
            start = n + 1
    yield alternatives[start:]
