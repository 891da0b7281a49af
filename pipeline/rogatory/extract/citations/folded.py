"""Compiles expressions that are matched against folded text."""

import re

from rogatory.domain import fold

_FOREIGN = re.compile(r"[^\x00-\x7f]")


def folded(pattern: str) -> str:
    """Fold the letters of an expression as the text is folded; its signs stay."""
    return _FOREIGN.sub(lambda match: fold(match[0]) if match[0].isalpha() else match[0], pattern)


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile an expression for folded text."""
    return re.compile(folded(pattern))
