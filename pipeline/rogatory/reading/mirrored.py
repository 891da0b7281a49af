"""Brackets and signs of right-to-left text, which fonts draw mirrored, as they are meant."""

import re
from collections.abc import Sequence

from rogatory.reading.words import Words

_PAIRS = str.maketrans("()[]{}«»<>", ")(][}{»«><")
_OPEN, _CLOSE = frozenset("([{«"), frozenset(")]}»")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")
_RTL = re.compile("[\u05d0-\u05ea\u0620-\u065f\u066e-\u06ef\u06fa-\u08ff]")
_EDGES = re.compile(r"([^\w]*)(\w(?:.*\w)?)([^\w]*)")


def mirror(found: Words, lines: Sequence[Sequence[int]]) -> None:
    """Turn what stands around numbers and words of right-to-left lines, given in reading order, the right way.

    What stands left of a number there follows it. Some producers map a mirrored bracket to the character
    meant, others to the one that looks like it: brackets are swapped where that makes them pair.
    """
    carried = [row for rows in lines for row in _turn_line(found, rows)]
    _swap_brackets(found, [row for rows in lines for row in rows], carried)


def _turn_line(found: Words, rows: Sequence[int]) -> list[int]:
    """Turn the words of one line; return those to whose end something was carried."""
    texts = [found.texts[row] for row in rows]
    carried = []
    start = 0
    while start < len(rows):
        end = next((n for n in range(start, len(rows)) if _RTL.search(texts[n])), len(rows))
        turned = _turned(texts[start:end])
        for row, old, new in zip(rows[start:end], texts[start:end], turned, strict=True):
            if new != old:
                found.texts[row] = new
                found.pieces[row] = None
        if end > start and turned[-1] != texts[end - 1] and any(map(_LTR.search, turned)):
            carried.append(rows[end - 1])
        start = end + 1
    return carried


def _swap_brackets(found: Words, rows: Sequence[int], carried: Sequence[int]) -> None:
    """Swap brackets that do not pair; one carried behind a Latin run closes what stands open before it."""
    plain = [row for row in rows if row not in carried and not _LTR.search(found.texts[row])]
    brackets = [c for row in plain for c in found.texts[row] if c in _OPEN or c in _CLOSE]
    if _faults(brackets) > _faults("".join(brackets).translate(_PAIRS)):
        for row in plain:
            found.texts[row] = found.texts[row].translate(_PAIRS)
    for row in carried:
        before = "".join(found.texts[r] for r in rows[: rows.index(row)])
        text = found.texts[row]
        if text[-1] in _OPEN and before.count(text[-1]) > before.count(text[-1].translate(_PAIRS)):
            found.texts[row] = text[:-1] + text[-1].translate(_PAIRS)


def _turned(run: Sequence[str]) -> list[str]:
    """Turn the words of a run between two right-to-left ones.

    What stands left of a number belongs behind it, what stands right of it before it; the number itself is
    left as one sees it. What stands left of the first Latin word belongs behind the last.
    """
    latin = any(map(_LTR.search, run))
    found = []
    for text in run:
        edges = _EDGES.fullmatch(text)
        if edges is None or latin:
            found.append(text)
        else:
            left, core, right = edges.groups()
            found.append(right[::-1] + core + left[::-1])
    if latin:
        carried = _carried(found[0], "".join(found)[1:])
        found[0] = found[0][len(carried) :]
        found[-1] += carried[::-1]
    return found


def _carried(first: str, rest: str) -> str:
    """Return what stands left of a run of Latin words; a bracket whose partner is in the run encloses it and stays."""
    if first[:1] in _OPEN | _CLOSE and first[:1].translate(_PAIRS) not in rest:
        return first[:1]
    return first[: len(first) - len(first.lstrip(".,;:،؛"))]


def _faults(brackets: Sequence[str]) -> int:
    """Count closing brackets that nothing has opened."""
    depth = faults = 0
    for bracket in brackets:
        depth += 1 if bracket in _OPEN else -1
        if depth < 0:
            faults, depth = faults + 1, 0
    return faults
