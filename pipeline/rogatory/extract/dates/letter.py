"""Which of a document's dates is the letter's own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import view

_NEAR = 60  # characters around a date that tell what it is
_MARK = re.compile(
    r"(?:\b(?:date[d]?(?:\s+of\s+(?:issue|this\s+(?:letter|request)))?|datum|fecha|data|gesendet|sent|envoye(?:\s+le)?|enviado(?:\s+el)?|"
    r"inviato|дата|отправлено|التاريخ|تاريخ|تحريرا\s+في|حرر\s+في|tarih|日期)\s*[:：]?|"
    r"\b(?:fait\s+a|done\s+at|given\s+(?:at|under)|dado\s+en|feito\s+em|fatto\s+a)\b[^\n]{0,40})\s*\Z"
)
# A line that holds a place and the date and nothing more: "Vaduz, am 27. März 2026".
_PLACE = re.compile(
    r"(?:\A|\n)\s*(?:[^\W\d_][^\n\d,:;]{1,40}[,،]?\s*)?(?:den|the|le|am|el|a|il|de|dnia|on|г\.|в|،|de\s+fecha)?\s*\Z"
)
_REST_OF_LINE = re.compile(r"[ \t]*(?:[/|(,.-][^\n]{0,40})?(?:\n|\Z)")
_NOT = re.compile(
    r"\b(?:born|geb|ne[e]?|nacid|nascid|nat[oa]|birth|naissance|geburt|nacimiento|nascimento|nascita|рожден|р\.|الميلاد|received|eingang|recu|"
    r"recibid|deadline|frist|by|bis|expir|arrest|offen[cs]e|tatzeit)\w*[^\n]{0,12}\Z"
)


def marked_letter_date(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, the likeliest date of the letter with `letter` set; none where nothing speaks for one."""
    folded = view(text)
    scored = [(_likeness(folded, m, len(text)), -n) for n, m in enumerate(mentions)]
    best = max(scored, default=(0.0, 0))
    if best[0] < 0.5:
        return list(mentions)
    return [replace(m, letter=n == -best[1]) for n, m in enumerate(mentions)]


def _likeness(folded: str, mention: Mention, length: int) -> float:
    """Score, from 0 to 1, how much the date looks like the letter's own, by its line and its place."""
    if mention.day is None or mention.year is None or mention.calendar == "hijri":
        return 0.0
    before = folded[max(0, mention.start - _NEAR) : mention.start]
    after = _REST_OF_LINE.match(folded, mention.end)
    if _NOT.search(before):
        return 0.0
    score = 0.0
    if _MARK.search(before):
        score = 0.75
    elif after and _PLACE.search(before):
        score = 0.7
    if score == 0.0:
        return 0.0
    place = mention.start / max(length, 1)
    return score + (0.2 if place < 0.3 else 0.1 if place > 0.75 else 0.0)
