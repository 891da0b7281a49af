"""Case and accent folding that keeps every character in its place."""

import unicodedata
from functools import lru_cache

IGNORED = "\u00ad"  # what a character folds to that carries no letter: soft hyphen, joiner, vowel mark, stretch mark
LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}

_INVISIBLE = {
    0x0640,
    0x200B,
    0x200C,
    0x200D,
    0x200E,
    0x200F,
    0x2060,
    0xFEFF,
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
}
_SPECIAL = {
    **dict.fromkeys("’‘ʼ`´′", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("“”„«»‟", '"'),
    "İ": "i",
    "ı": "i",
    "Ł": "l",
    "ł": "l",
    "Đ": "d",
    "đ": "d",
    "Ø": "o",
    "ø": "o",
    "Ħ": "h",
    "ħ": "h",
    "ة": "ه",
    "ى": "ي",
    "ٱ": "ا",
    "ک": "ك",
    "ی": "ي",
    "ھ": "ه",
    "й": "й",
    "Й": "й",
    # Letters whose full folding is longer than one character stay themselves.
    "ß": "ß",
    "ẞ": "ß",
    "º": "º",
    "ª": "ª",
}
_LONG = 400  # characters from which a folded text is kept: pages and letters, not phrases
_PLAIN_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC")


def _folded(char: str) -> str:
    if char in _SPECIAL:
        return _SPECIAL[char]
    if ord(char) in _INVISIBLE or unicodedata.category(char) == "Mn":
        return IGNORED
    if char.isspace() and char not in "\n\f":
        return " "
    if char.isdigit():
        return str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char
    width = unicodedata.normalize("NFKC", char) if unicodedata.east_asian_width(char) == "F" else char
    lower = width.casefold()
    if len(lower) != 1:
        return width.lower() if len(width.lower()) == 1 else char
    base = unicodedata.normalize("NFD", lower)
    marked = len(base) > 1 and all(unicodedata.category(mark) == "Mn" for mark in base[1:])
    return base[0] if marked and unicodedata.name(base[0], "").startswith(_PLAIN_SCRIPTS) else lower


class _Table(dict[int, str]):
    """Folds each character when it is first met; Unicode is larger than any letter."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = _folded(chr(codepoint))
        return self[codepoint]


_TABLE = _Table()


def fold(text: str) -> str:
    """Fold case, accents, Arabic letter variants, digits, quotes and dashes, one character for one.

    `fold(text)[i]` stands for `text[i]`, so that offsets hold. What carries no letter becomes a soft
    hyphen (`IGNORED`), which `Matcher` skips; ß and ligatures stay one character.
    """
    return _fold_whole(text) if len(text) > _LONG else text.translate(_TABLE)


@lru_cache(maxsize=16)
def _fold_whole(text: str) -> str:
    """Fold a letter or one of its parts, which every component asks for in turn."""
    return text.translate(_TABLE)
