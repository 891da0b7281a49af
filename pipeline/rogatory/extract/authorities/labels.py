"""Finds the lines that say whose they are: boxes of forms, telexes, headers of e-mails, greetings."""

import re

from rogatory.extract.authorities import party_patterns as words
from rogatory.extract.citations.folded import compiled

GREETING = compiled(words.GREETING)
_NUMBERED = r"(?:^|\n)[^\w\n]{0,4}(?:\(?[a-z0-9]{1,3}[.)]\s*)?"
# A printed e-mail may hold several labels in a line.
_LABELLED = rf"(?:{_NUMBERED}|[.;>]\s)"
_REQUESTING_LINE = compiled(
    rf"{_LABELLED}(?:(?:{words.REQUESTING_LABEL})\s*[:.–-]?|(?:{words.FROM})\s?[:：])(?P<line>[^\n]{{0,120}})"
)
_REQUESTED_LINE = compiled(
    rf"{_LABELLED}(?:(?:{words.REQUESTED_LABEL})\s*[:.–-]?|(?:{words.TO})\s?[:：])(?P<line>[^\n]{{0,120}})"
)
_FOR = compiled(
    r"(?:^|[\n.–—]\s?)(?:для|for the|pour le|pour la|fur das|fur die|para la|para el)\s(?P<line>[^\n.]{3,80})"
)
_MAIL_LABEL = compiled(rf"(?:(?P<from>{words.FROM})|(?P<to>{words.TO})|(?:{words.OTHER_LABELS}))\s?[:：]?")
_TELEX = compiled(
    r"(?:^|\n)[^\w\n]*(?P<from>(?:bcn|ocn|ncb|ip|interpol|нцб)(?!\w)[^\n]{2,30}?)\s(?:a|to|an|para|для|>|/|-|–)\s"
    r"(?P<to>(?:bcn|ocn|ncb|ip|interpol|нцб)(?!\w)[^\n]{2,40})"
)
_HEAD = 1600  # characters in which letterhead, address and subject stand
_FIRST_LINES = 160  # characters in which "for the prosecutors of ..." is an address
_GREETED = 90  # characters in which a greeting may name an office


def labelled(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the lines that a form, a telex or an e-mail labels as the asking side's and as the asked side's."""
    asking = [m.span("line") for m in _REQUESTING_LINE.finditer(text)]
    asked = [m.span("line") for m in _REQUESTED_LINE.finditer(text)]
    for match in _TELEX.finditer(text, 0, _HEAD):
        asking.append(match.span("from"))
        asked.append(match.span("to"))
    asked += [m.span("line") for m in _FOR.finditer(text, 0, _FIRST_LINES)]
    greeting = GREETING.search(text, 0, _HEAD)
    if greeting:
        stop = text.find("\n", greeting.end())
        asked.append((greeting.end(), min(stop if stop > 0 else len(text), greeting.end() + _GREETED)))
    one, other = _columns(text)
    return asking + one, asked + other


def _columns(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the lines of a mail header whose labels were read as one block and their contents as the next."""
    asking: list[tuple[int, int]] = []
    asked: list[tuple[int, int]] = []
    place = 0
    labels: list[re.Match[str] | None] = []
    for block in text[:_HEAD].split("\n\n"):
        lines = block.split("\n")
        if len(lines) >= len(labels) > 2 and all(labels):
            for label, line in zip(labels, lines, strict=False):
                if label and (label["from"] or label["to"]):
                    (asking if label["from"] else asked).append((place, place + len(line)))
                place += len(line) + 1
            break
        labels = [_MAIL_LABEL.fullmatch(line.strip()) for line in lines]
        place += len(block) + 2
    return asking, asked
