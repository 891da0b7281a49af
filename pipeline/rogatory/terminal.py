"""What a terminal can show: text without control characters, measured in columns, right-to-left names kept apart."""

import unicodedata

_JOINERS = "\u200c\u200d"  # part of the spelling of Persian and Hindi
_ISOLATE, _END = "\u2068", "\u2069"  # UAX 9: what stands between does not turn its surroundings


def printable(text: str) -> str:
    """Return text that cannot move a terminal's cursor or turn what follows it; all white space becomes one space."""
    shown = "".join(c if c.isprintable() or c in _JOINERS or c.isspace() else "\ufffd" for c in text)
    return " ".join(shown.split())


def isolated(text: str) -> str:
    """Put a text that holds right-to-left letters between marks that keep its direction to itself."""
    turns = any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)
    return f"{_ISOLATE}{text}{_END}" if turns else text


def columns(text: str) -> int:
    """Return how many columns a terminal gives the text: two for East Asian wide letters, none for marks."""
    return sum(_columns(c) for c in text)


def _columns(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1


def wrapped(text: str, width: int) -> list[str]:
    """Break a text at spaces, a word that is too long anywhere; each line keeps its direction to itself."""
    lines, line = [], ""
    for word in printable(text).split(" "):
        joined = f"{line} {word}" if line else word
        if columns(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, width)
        lines += full
    return [isolated(one) for one in (*lines, line)]


def _cut(word: str, width: int) -> list[str]:
    pieces = [""]
    for c in word:
        if columns(pieces[-1]) + _columns(c) > width:
            pieces.append("")
        pieces[-1] += c
    return pieces


def shortened(text: str, width: int) -> str:
    """Cut the middle out of a text that is too wide, since names differ at both ends."""
    if columns(text) <= width:
        return text
    left, right = (width - 1) // 2, width - 1 - (width - 1) // 2
    return f"{_cut(text, left)[0]}…{_cut(text[::-1], right)[0][::-1]}"
