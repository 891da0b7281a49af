"""Cuts a letter into sentences, and tells which of them stand under words that ask."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from rogatory.domain import fold
from rogatory.extract.measures.patterns import FOLLOWING
from rogatory.extract.measures.words import Words, phrases_of

# A line goes on below where it breaks off within a sentence.
_LINE = re.compile(r"[^\n\f]+(?:(?<=[^\W\d_])\n(?=[a-zà-ÿа-яё])(?!\w{1,2}[.)])[^\n\f]+)*")
# A full stop ends a sentence where a new one begins, unless a number or a short word stands before it.
_STOP = re.compile(r"[.!?؟。…]+[\"»”’)\]]*(?=\s+[^\sa-zà-ÿа-яё]|$)|。[”」』）]*")
_LAST_WORD = re.compile(r"[^\W_]+$")
# "Annex C. We ask" and "container 604417-2. No": a short word that ends a sentence all the same.
_ENDS = re.compile(
    r"(?:\b(?:annex|appendix|exhibit|schedule|part|section|annexe|anexo|anlage|beilage|anhang|allegato|приложени\w|додатк?\w*|załącznik\w*|bijlage|anexa)\s\w{1,2}|[\w/.]-\d{1,2}|\d:\d\d|[^\W\d_]\d+)$",
    re.I,
)
_SHORT = frozenset(
    "art abs tel geb sig dra sra srta prof vgl num núm стр тел гос mrs inc ltd cie dott avv ref tfno ст ул rel cfr "
    "ecc nos inv".split()
)
_MARKER = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、]|[（(]\d{1,2}[)）]|\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2}|[а-яА-Я])(?:[.)]|\s?[–—-]|\.?º\.?)\)?(?=\s|[^\W\d_])|\d{1,2}\s+(?=[A-ZÀ-ÞА-Я])(?!\w+\.?\s+\d{4})|[-–—•▪●*‒→]|"
    r"(?:PRIMERO|SEGUNDO|TERCERO|CUARTO|QUINTO|Uno|Dos|Tres|Cuatro)\.|\d{1,2}\.\d{1,2}\.?(?=\s)|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|الأول|الثاني|الثالث|أولًا|ثانيًا|ثالثًا|رابعًا|First|Second|Third|Fourth|Primero|Segundo|Tercero)[.:،]?)\s*"
)
_BOX = re.compile(r"\s*(?P<mark>☒|☑|\[[xX✓]\]|☐|\[ ?\])\s*")
_OPEN_END = re.compile(r"(?:[:;,،؛]|\b(?:and|et|und|y|e|ed|и|та|oraz|i|en|و))\s*$")
_SECTION = re.compile(
    r"\s*(?:section|abschnitt|secci[oó]n|sezione|sekcja|secția|sectie|rubriek|sec[çc][aã]o|раздел|partie)\s+(?P<letter>[A-L])\b",
    re.I,
)
_TITLE_LENGTH = 60  # a heading of few words may end in a full stop
# What follows comes with the letter.
_ENCLOSURES = re.compile(
    r"\s*(?:enclosures?|encl|attachments?|annex(?:es)?|pi[eè]ces\s+jointes|annexes|anexos?|adjuntos?|anlagen?|beilagen?|allegat[io]|приложени[ея]|додатки|za[lł][aą]czniki|bijlagen?|المرفقات|ekler|anexe)\b[^\n]{0,30}?(?::|$|\n|\.\s)",
    re.I,
)
_HEADING_LENGTH = 90  # a line longer than this is a paragraph, whatever it lacks at its end


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or list item: `text[start:end]` without its marker.

    `asked` says that a heading, a lead ending in a colon or a ticked box asks for it; `barred` that its box is
    empty; `item` that it is an item of a list; `heading` that it is a title; `lead` holds the sentence above it;
    `opens` that it is the first sentence of its line.
    """

    start: int
    end: int
    asked: bool = False
    barred: bool = False
    item: bool = False
    heading: bool = False
    lead: tuple[int, int] | None = None
    opens: bool = True


@dataclass(slots=True)
class _Over:
    """What stands over the lines that follow."""

    lead: tuple[int, int] | None = None
    asked: bool = False
    by_heading: bool = False
    items_seen: bool = False
    marker: str = ""


def passages(text: str, cues: Mapping[str, Words]) -> Iterator[Passage]:
    """Yield the sentences and list items of a letter in their order."""
    over = _Over()
    last_end = 0
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        gap = text.count("\n", last_end, line.start()) > 1
        last_end = line.end()
        start, end = line.start(), line.end() - (len(line[0]) - len(line[0].rstrip()))
        box, marker = _BOX.match(line[0]), _MARKER.match(line[0])
        heading = _is_heading(text, start, end) or _names_requests(start, end, cues)
        kind = re.sub(r"\w+", "1", marker[0].strip()) if marker else ""
        _turn(over, text, start, end, cues, item="box" if box else kind, heading=heading, gap=gap)
        barred = bool(box and box["mark"] in {"☐", "[ ]", "[]"})
        body = start + (box.end() if box else marker.end() if marker else 0)
        for first, last in _sentences(text, body, end):
            asked = over.asked and not barred
            yield Passage(
                first, last, asked, barred, bool(marker or box), heading, over.lead if asked else None, first == body
            )
            if not heading and not (marker and asked) and _leads(text, first, last):
                _open(over, first, last, cues)
                over.marker = kind


def _open(over: _Over, start: int, end: int, cues: Mapping[str, Words]) -> None:
    """Let a sentence that ends in a colon, or breaks off before a list, stand over what follows, if it asks."""
    asks = bool(cues["ask"].within(start, end) or cues["heading"].within(start, end))
    if asks or not over.asked:
        over.lead, over.asked, over.by_heading, over.items_seen, over.marker = (start, end), asks, False, False, ""


def _leads(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence stands over what follows: by a colon or comma, by breaking off, or by "the following"."""
    if text[end - 1] in ":：,，،" or text[end - 1].isalnum():
        return True
    return _following().search(fold(text[max(start, end - 40) : end])) is not None


@cache
def _following() -> re.Pattern[str]:
    words = (
        re.escape(fold(phrase)).replace("\\~", "").replace(re.escape(" "), r"\s+") for phrase in phrases_of(FOLLOWING)
    )
    return re.compile(rf"\b(?:{'|'.join(words)})")


def _turn(
    over: _Over, text: str, start: int, end: int, cues: Mapping[str, Words], *, item: str, heading: bool, gap: bool
) -> None:
    """Close what stood over earlier lines, or open a new heading; `item` is the shape of the line's marker."""
    section = _SECTION.match(text, start)
    if _ENCLOSURES.match(text, start):
        over.lead, over.asked, over.by_heading = None, False, False
    elif section:
        over.lead, over.asked, over.by_heading = (start, end), section["letter"].upper() == "C", True
    elif heading:
        asks = _asks(text, start, end, cues)
        if asks or not item or item == over.marker:
            over.lead, over.asked, over.by_heading, over.items_seen, over.marker = (start, end), asks, True, False, item
    elif over.asked:
        if item and item == over.marker and not over.by_heading:
            over.asked = False
        elif item:
            over.items_seen = True
        elif gap and not _goes_on(text, start) and (over.items_seen or not over.by_heading):
            over.asked = False


def _goes_on(text: str, start: int) -> bool:
    """Tell whether the line before a paragraph leaves its sentence open: a colon, a comma, an "and"."""
    return _OPEN_END.search(text, max(0, start - 12), start) is not None


def _asks(text: str, start: int, end: int, cues: Mapping[str, Words]) -> bool:
    """Tell whether a heading opens a list of requests: by its own words, or by asking before a colon."""
    if cues["negation"].within(start, end):
        return False
    return bool(cues["heading"].within(start, end)) or (text[end - 1] in ":：" and bool(cues["ask"].within(start, end)))


def _names_requests(start: int, end: int, cues: Mapping[str, Words]) -> bool:
    """Tell whether a line is a heading for requests and no more, even with a full stop: "Medidas solicitadas."."""
    words = [*cues["heading"].within(start, end)]
    return end - start <= _TITLE_LENGTH and any(w.start - start <= 4 and end - w.end <= 2 for w in words)


def _is_heading(text: str, start: int, end: int) -> bool:
    line = text[start:end].strip()
    if not 3 < len(line) <= _HEADING_LENGTH or line[-1] in ".,;!?؟。" or line[0].islower():
        return False
    words = line.split()
    return len(words) <= 9 and (line[-1] != ":" or len(words) <= 5)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    place = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() == end or (
            stop.end() - place > 2 and not _abbreviated(text, stop) and not _bracketed(text, place, stop.start())
        ):
            yield place, stop.end()
            place = stop.end()
            while place < end and text[place].isspace():
                place += 1
    if end > place:
        yield place, end


def _abbreviated(text: str, stop: re.Match[str]) -> bool:
    if stop[0] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, stop.start() - 12), stop.start())
    if word is None or _ENDS.search(text, max(0, stop.start() - 24), stop.start()):
        return False
    return len(word[0]) <= 2 or word[0].lower() in _SHORT


def _bracketed(text: str, start: int, end: int) -> bool:
    """Tell whether a bracket is still open, as in "(Art. 5 ital. StGB)"; one left open for long is a slip."""
    opened = text.rfind("(", max(start, end - 200), end)
    return opened >= 0 and ")" not in text[opened:end]
