"""Which of a document's dates is the letter's own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rogatory.extract.dates.mention import Mention
from rogatory.extract.dates.numerals import view

_NEAR = 110  # characters around a date that tell what it is
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s*)?"
_MARK = re.compile(
    r"(?:(?:date[d]?(?:\s+of\s+(?:issue|this\s+(?:letter|request)))?|datum|fecha|data|gesendet|sent|envoye(?:\s+le)?|enviado(?:\s+el)?|"
    rf"inviato|дата|отправлено|التاريخ|تاريخ|tarih|日期)\s*[:：]\s*{_WEEKDAY}|(?:\A|\n)\s*(?:dated|date|datum|data|fecha|дата|التاريخ)\s+{_WEEKDAY}|"
    r"(?:تحريرا\s+في|حرر\s+في|emise?\s+le|expedid[oa]\s+el)\s*:?\s*|"
    r"\b(?:fait\s+a|done\s+at|given\s+(?:at|under)|dado\s+en|feito\s+em|fatto\s+a)\b[^\n]{0,40})\s*\Z"
)
_ARTICLE = r"(?:(?:den|the|le|am|el|a|il|de|dnia|on|li|aos|em|ai|в|،|de\s+fecha|г\.)\s*)?"
# A line that holds a place and the date and nothing more: "Vaduz, am 27. März 2026".
_PLACE = re.compile(rf"(?:\A|\n)\s*(?:[^\W\d_][^\n\d:;]{{1,60}}[,،]\s*|(?:[^\s\d]+\s+){{0,3}})?{_ARTICLE}\Z")
# "No. 19/1/2-28575 of 30.01.2026" or a letterhead that ends with the date.
_NUMBERED = re.compile(
    r"(?:\A|\n)[^\n]{0,12}(?:no|nr|n[°º]|№|исх|رقم)[^\n]{0,50}(?:\s(?:of|от|від|vom|du|de|dd\.?|z\s+dnia)|\s{3,})\s*\Z"
)
_LETTERHEAD = re.compile(rf"(?:\A|\n)[^\n]{{1,80}}(?:\s[-/|]\s|\s{{4,}}|\.\s|,\s?){_ARTICLE}\Z")
_REST_OF_LINE = re.compile(r"[ \t]*(?:(?:[/|(,.-]|correspond|no|nr|№|isx|г)[^\n]{0,60})?(?:\n|\Z)")
_NOT = re.compile(
    r"\b(?:born|geb|ne[e]?|nacid|nascid|nat[oa]|birth|naissance|geburt|nacimiento|nascimento|nascita|рожден|р\.|الميلاد|received|prior|before|avant|antes|vor|until|no\s+later|later|spatestens|не\s+позднее|до|قبل|hearing|trial|заседани|слушани|разбирательств|verhandlung|termin|udienz|جلسه|audienc|eingang|recu|"
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
    if mention.day is None or mention.year is None:
        return 0.0
    before = folded[max(0, mention.start - _NEAR) : mention.start]
    after = _REST_OF_LINE.match(folded, mention.end)
    if _NOT.search(before):
        return 0.0
    head = mention.start < 0.35 * length
    score = 0.0
    if _MARK.search(before):
        score = 0.75
    elif after and _PLACE.search(before):
        score = 0.7
    elif after and head and (_NUMBERED.search(before) or _LETTERHEAD.search(before)):
        score = 0.5
    if score == 0.0:
        return 0.0
    place = mention.start / max(length, 1)
    if mention.calendar == "hijri":
        score -= 0.1  # where both stand, the Gregorian one is the letter's
    return score + (0.2 if place < 0.3 else 0.1 if place > 0.75 else 0.0)
