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
    rf"inviato|дата|отправлено|التاريخ|تاريخ|tarih|日期|(?:傳送|发送|發送)(?:時間|时间))\s*[:：]\s*{_WEEKDAY}|(?:\A|\n)\s*(?:dated|date|datum|data|fecha|дата|التاريخ)\s+{_WEEKDAY}|"
    r"(?:\A|\n)\s*(?:date\s*:|reiwa)[^\n]{3,30}\(|"  # "Date: Meskerem 6, 2018 (16 September 2025)"
    r"(?:تحريرا\s+في|حرر\s+في|emise?\s+le|expedid[oa]\s+el)\s*:?\s*|"
    r"(?:\A|\n|\.\s)[^\S\n]*(?:semnat|signed(?:\s+on)?|signe(?:\s+le)?|unterzeichnet(?:\s+am)?|firmado(?:\s+el)?|подписано|підписано)\s*:?\s*|"
    r"\b(?:fait\s+a|done\s+at|given\s+(?:at|under)|dado\s+en|firmado\s+(?:en|a)|feito\s+em|fatto\s+a)\b[^\n]{0,40})\s*\Z"
)
_ARTICLE = r"(?:(?:den|the|le|am|el|a|il|de|dnia|on|li|aos|em|ai|в|،|في|de\s+fecha|г\.)\s*)?\x22?"
# A line that holds a place and the date and nothing more: "Vaduz, am 27. März 2026".
_PLACE = re.compile(rf"(?:\A|\n)\s*(?:[^\W\d_][^\n\d:;]{{1,60}}[,،]\s*|(?:[^\s\d]+\s+){{0,3}})?{_ARTICLE}\Z")
# "No. 19/1/2-28575 of 30.01.2026" or a letterhead that ends with the date.
_NUMBERED = re.compile(
    r"(?:\A|\n)[^\n]{0,12}(?:no|nr|n[°º]|№|исх|رقم)[^\n]{0,50}(?:\s(?:of|от|від|vom|du|de|din|dd\.?|z\s+dnia)|\s{3,})\s*\Z"
)
_LETTERHEAD = re.compile(rf"(?:\A|\n)[^\n]{{1,80}}(?:\s[-/|]\s|\s{{4,}}|\.\s|,\s?){_ARTICLE}\Z")
# "Lisboa, 9 de novembro", "الرباط في 23" behind other words of a line in the head, where two columns were read as one.
_PLACED = re.compile(
    rf"(?:(?<![^\W\d_])(?P<place>[^\W\d_][^\W\d_.'-]{{2,30}}),\s*{_ARTICLE}|(?:\A|\s)(?!\S*(?:ورخ|ادر|ريخ))[\u0621-\u064a]{{3,}}\s+في\s+)\Z"
)
_MARKED_COLUMN = re.compile(rf"\s(?:date|datum|data|fecha|дата|التاريخ)\s+{_WEEKDAY}\Z")
# A line that goes on from the one before: "the warrant\nof 5 August 2026".
_GOES_ON = re.compile(r"\n\s*(?:vom|von|du|of(?:\s+the)?|del|dated|datata?)\s*\Z")
_SENTENCE_BEFORE = re.compile(r"[.!?]\s*\Z")
_SHORT_HEAD = 900  # characters in which addresses, numbers and the date of a letter stand
_HEAD = 0.35  # the same as a share of the letter
_REST_OF_LINE = re.compile(
    r"[ \t]*(?:(?:[/|(,.-]|correspond|no|nr|№|isx|исх|г|dossier|notices|assunto|asunto|oggetto|"
    r"objet|betreff|betrifft|subject|re\b|ref|aktenzeichen|az\b|gz\b|тема|الموضوع|于|於)[^\n]{0,60})?(?:\n|\Z)"
)
_NOT = re.compile(
    r"\b(?:born|geb|ne[e]?|nacid|nascid|nat[oa]|birth|naissance|geburt|nacimiento|nascimento|nascita|рожден|р\.|الميلاد|received|prior|before|avant|antes|vor|until|no\s+later|later|spatestens|не\s+позднее|до|قبل|hearing|trial|заседани|слушани|разбирательств|verhandlung|termin|udienz|جلسه|audienc|eingang|recu|"
    r"recibid|deadline|frist|by|bis|expir|arrest|offen[cs]e|tatzeit)\w*[^\n]{0,12}\Z"
)


def marked_letter_date(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, the likeliest date of the letter with `letter` set; none where nothing speaks for one."""
    folded = view(text)
    scored = [(_likeness(text, folded, m), -n) for n, m in enumerate(mentions)]
    best = max(scored, default=(0.0, 0))
    if best[0] < 0.5:
        return list(mentions)
    return [replace(m, letter=n == -best[1]) for n, m in enumerate(mentions)]


def _likeness(text: str, folded: str, mention: Mention) -> float:
    """Score, from 0 to 1, how much the date looks like the letter's own, by its line and its place."""
    if mention.day is None or mention.year is None:
        return 0.0
    before = folded[max(0, mention.start - _NEAR) : mention.start]
    if _NOT.search(before) or _GOES_ON.search(before):
        return 0.0
    place = mention.start / max(len(text), 1)
    score = _by_its_line(text, folded, mention, before, place)
    if score == 0.0:
        return 0.0
    if mention.calendar == "hijri":
        score -= 0.1  # where both stand, the Gregorian one is the letter's
    return score + (0.2 if place < 0.3 else 0.1 if place > 0.75 else 0.0)


def _by_its_line(text: str, folded: str, mention: Mention, before: str, place: float) -> float:
    if _MARK.search(before):
        return 0.75
    by_place = _stands_by_place(text, folded, mention)
    least = 0.4 if by_place and mention.start < _SHORT_HEAD and place < _HEAD else 0.0
    if not _REST_OF_LINE.match(folded, mention.end):
        return least
    if _PLACE.search(before):
        return 0.7
    if place < _HEAD and _MARKED_COLUMN.search(before):
        return 0.6
    if place < _HEAD and (_NUMBERED.search(before) or _LETTERHEAD.search(before)):
        return 0.5
    # At the end of the letter a sentence of its own, or a place and the day.
    return 0.4 if place > 0.5 and (by_place or _SENTENCE_BEFORE.search(before)) else least


def _stands_by_place(text: str, folded: str, mention: Mention) -> bool:
    placed = _PLACED.search(folded, max(0, mention.start - _NEAR), mention.start)
    return placed is not None and (placed["place"] is None or text[placed.start("place")].isupper())
