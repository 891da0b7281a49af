"""Numbers as they are written: any script's digits, number words of thirteen languages, Chinese and Roman numerals."""

import re
from functools import cache

from rogatory.domain import fold
from rogatory.domain.folding import IGNORED
from rogatory.extract.dates.alternation import by_first_letters
from rogatory.extract.dates.patterns import JOINERS, NUMBERS

_CHINESE = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "○": 0, "元": 1}
CHINESE = "[〇零○一二三四五六七八九十百两兩元]"
_MOST = 7  # number words after the first: no year or day takes more, and a longer run is no number
_ROMAN = {n: i for i, n in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), start=1)}


def view(text: str) -> str:
    """Return the folded text with blanks for what carries no letter, as long as the text itself."""
    return fold(text).replace(IGNORED, " ")


@cache
def _atoms(language: str) -> dict[str, int]:
    return {view(word): n for n, words in NUMBERS[language].items() for word in words.split()}


@cache
def number_pattern(language: str) -> str:
    """Return a regular expression, over a `view`, for a number in words of the language."""
    atom = by_first_letters("|".join(re.escape(word) for word in sorted(_atoms(language), key=len, reverse=True)))
    return rf"(?<![^\W\d_])(?:{atom})(?:(?:{JOINERS[language]})(?:{atom})){{0,{_MOST}}}(?![^\W\d_])"


@cache
def _atom_pattern(language: str) -> re.Pattern[str]:
    joiner = JOINERS[language]
    atom = "|".join(re.escape(word) for word in sorted(_atoms(language), key=len, reverse=True))
    return re.compile(rf"(?:{joiner})?({atom})")


def number(words: str, language: str) -> int | None:
    """Return the value of what `number_pattern` matched; None where the words do not add up to one number."""
    atoms = [_atoms(language)[m.group(1)] for m in _atom_pattern(language).finditer(words)]
    if len(atoms) > 1 and atoms[0] in (19, 20) and atoms[1] >= 10 and atoms[1] < 100:
        return atoms[0] * 100 + sum(atoms[1:])  # "nineteen eighty-five"
    total = group = 0
    for atom in atoms:
        if atom >= 1000:
            total += atom if atom > 1000 else max(group, 1) * 1000
            group = 0
        elif atom == 100:
            group = max(group, 1) * 100
        elif atom == 20 and group % 100 == 4 and language == "fr":
            group += 76  # "quatre-vingt"
        elif group and not _follows(group % 100, atom, language):
            return None
        else:
            group += atom
    return total + group or None


def _follows(before: int, atom: int, language: str) -> bool:
    """Say whether an atom may be added to what stands before it below the hundred."""
    if before == 0:
        return True
    if atom < 10:
        return before % 10 == 0
    if before < 10:  # einundzwanzig, drieëntwintig, خمسة وعشرون, خمسة عشر
        return language in {"de", "nl", "ar"}
    return language == "fr" and before in (60, 80) and atom < 20  # soixante-dix, quatre-vingt-onze


def chinese(text: str) -> int | None:
    """Return the value of Chinese numerals, by digit (二〇二六) or by place (二十六); None if there is none."""
    if text.isdigit():
        return int(text)
    if not text or any(c not in _CHINESE and c not in "十百" for c in text):
        return None
    if not set(text) & set("十百"):
        return int("".join(str(_CHINESE[c]) for c in text))
    total = digit = 0
    for char in text:
        if char in "十百":
            total += max(digit, 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = _CHINESE[char]
    return total + digit


def roman_month(text: str) -> int | None:
    """Return the month a Roman numeral stands for, 1 to 12, from folded text."""
    return _ROMAN.get(text)
