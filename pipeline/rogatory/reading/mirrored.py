"""Brackets and signs of right-to-left text, which fonts draw mirrored, as they are meant."""

import re
from collections.abc import Sequence

from rogatory.reading.words import Words

_PAIRS = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_OPEN, _CLOSE = frozenset("([{«"), frozenset(")]}»")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")
_SIGN_LAST = re.compile(r"([\d\u0660-\u0669][\d\u0660-\u0669/.-]*)\+")


def mirror(found: Words, rows: Sequence[int]) -> None:
    """Swap the brackets of words read from the right, given in reading order, where that makes them pair.

    Some producers map a mirrored bracket to the character meant, others to the one that looks like it; a
    page does one or the other. A plus sign before a number stands on its right there and is put first.
    """
    turned = [row for row in rows if not _LTR.search(found.texts[row])]
    brackets = [c for row in turned for c in found.texts[row] if c in _OPEN or c in _CLOSE]
    swap = _faults(brackets) > _faults(["".join(brackets).translate(_PAIRS)[i] for i in range(len(brackets))])
    for row in turned:
        text = found.texts[row].translate(_PAIRS) if swap else found.texts[row]
        sign = _SIGN_LAST.fullmatch(text)
        if sign:
            text = "+" + sign.group(1)
            found.pieces[row] = None
        found.texts[row] = text


def _faults(brackets: Sequence[str]) -> int:
    """Count closing brackets that nothing has opened."""
    depth = faults = 0
    for bracket in brackets:
        depth += 1 if bracket in _OPEN else -1
        if depth < 0:
            faults, depth = faults + 1, 0
    return faults
