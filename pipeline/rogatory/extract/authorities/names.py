"""Finds where the name of an office begins and ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.authorities import patterns

_HEADS = Matcher((kind, head) for kind, line in patterns.HEADS.items() for head in line.split("|"))
_LEFT = re.compile(patterns.LEFT_WORDS)
_RU_LEFT = re.compile(patterns.RU_LEFT)
_TURKIC_LEFT = re.compile(patterns.TURKIC_LEFT)
_NEXT_LINE = re.compile(patterns.NEXT_LINE)
_ARABIC = re.compile(patterns.ARABIC)
_GERMAN_LEFT = re.compile(r"[A-ZÄÖÜ][a-zäöüA-ZÄÖÜ]+(?:lich|isch|al|zerisch)(?:es|er|en|em|e)\s+$", re.IGNORECASE)
_HAN = re.compile(patterns.HAN)
_SMALL = re.compile(rf"{patterns.SMALL}$")
_WORD = re.compile(r"[^\s,;:()\[\]«»\"“”|]+")
_AND_ANOTHER = re.compile(r"(?:and|et|y|e|und|i|и)\s(?:the\s)?(?:[A-Z]{3,6}(?=[\s,.;)])(?<![a-z]))")
# Slavic nouns in the cases of adjectives: by judgment of the court.
_DEED = re.compile(r"(?i:приговор|решени|постановлени|определени|ходатайств|запрос|вирок|ухвал|рішення)\w*\s+")
# An office's name goes on in the next line with the court it stands beside.
_BESIDE = re.compile(r"\n(?=(?:presso (?:il|la|l['’])|près (?:le|la|l['’])|pe lângă|bei dem|beim|junto a|przy)\s?)")
# "DPP v Roe" is a case, not an office.
_PROSECUTES = re.compile(r"(?:DPP|Prosecutions|Prosecutor|General|State)\s$")
# German writes what belongs to a court onto it.
_COMPOUND = re.compile(
    r"gerichts(?:gebaude|saal|kasse|kosten|medizin|arzt|verfahren|termin|stand|akte|prasident|schreiber|barkeit|hof\w)"
)
_LETTER = re.compile(r"(?i:commission rogatoire|comisi[óo]n rogatoria|comiss[ãa]o rogat[óo]ria|commissione rogatoria)")
_ELISION = re.compile(r"(?:[ldLD]|dell|all|nell)['’](?=[A-ZÀ-Þa-zà-þ])")
_NUMBER = re.compile(
    r"(?:[Nn]\.?[º°o]\.?|[Nn]úm\.?|Nr\.?|No\.?|№)\s?\d+(?![\d/])|\d{1,2}(?:\.ª|\.º|ª|º|er|e|th|nd|rd|st)?(?=\s|$|,)|"
    r"(?:[VX][IVX]{0,4}|I[IVX]{1,4}|I(?!\s[a-z]))(?=\s|$|,)"
)
_BRACKET = re.compile(r"\s?\((?!RIT|RUC|RG|JO|BO)[A-ZÀ-Þ][^\W\d]{1,18}\)")
_ELIDED = re.compile(r"(?:[ldLD]|dell|all|nell)['’]$")
# Heads in these languages have their qualifiers before them.
_QUALIFIED = re.compile(
    r"court|office|service|police|department|bench|bureau|agency|unit|division|directorate|authorit|"
    r"ministry|embassy|commission|"
    r"prosecut|procuracy|savcılığı|savcılığın|mahkemesi|bakanlığı|hâkimliği|dairesi|makamlarına|başkanlığı|"
    r"chambers|custom|marshals|general$|centre|prison|"
    r"registry|fiu"
)
_LEADS = re.compile(
    r"^(?:(?:The|To|From|Dear|Re|An|Mr|Mrs|Ms|Dr|Hon|And|Of|For|In|At|By|On|As|This|That|Our|Your|A|Copy|"
    r"Through|Via|Before|When|Where|If|While|Yours|"
    r"Sincerely|Kindly|Please|Der|Die|Das|Dem|Den|Des|Beim|Vom|Zum|Dated|Both|Both the|No|Under|Since|After|"
    r"Judge|of|for|and|the|TO|THE|IN|FROM|OF|AT|FOR)\s+)+"
)
_STOPS = frozenset(
    "Dear Re Ref Our Your Date Dated Tel Fax Subject Betreff Objet Asunto Assunto Oggetto Dossier Az "
    "Aktenzeichen Sehr Monsieur Madame Señor Señora "
    "Exmo Egregio Haftbefehl Beschluss Urteil Ihr Unser Case File No Phone Letter Request DATE CASE FILE TO FROM "
    "E-Mail Email Telefon Telefax Datum Seiten "
    "TEL FAX SUBJECT Mit Wir Es Im Er Sie".split()
)
_LOWER = re.compile(
    r"competent (?:judicial )?authorit|autorités (?:compétentes|judiciaires)|autoridades competentes|"
    r"zuständigen|juges? d.instruction|procureur d|parquet|fiscalía|"
    r"rechtbank|gerechtelijke|bevoegde|officier van|onderzoeksrechter|public prosecutor|prokuratur|sąd|"
    r"policj|juzgado|tribunale|procura|embassy|polic|ambassade|botschaft|parket"
)
# "Court on 6 January", "tribunal du 17 mars": a number after these is a date.
_DATED = re.compile(r"\d{1,2}\.?\s[^\W\d]{3,10}(?:\s\d{4}|[\s,.])")
_NO_NUMBER_AFTER = frozenset("on of du de del vom am le el от по в у z dnia al do da em en in за at".split())
_MOST_WORDS = 14
# A line below an office that begins so belongs to its name.
_BELOW = re.compile(
    r"(?i:direction|division|parquet|service|bureau|section|cabinet|direzione|ufficio|sezione|direcção|"
    r"direção|departamento|secretaria|gabinete|procura|3e cabinet)(?!\w)"
)
# A short line without digits over another; the lookahead lets a stack of three be joined twice.
_STACKED = re.compile(r"(?m)^(?P<above>[^\W\d][^\n\d:;,@]{2,32})\n(?=(?P<below>[^\n\d:;,@]{3,32})$)")
_LETTERHEAD = 1500  # characters in which offices stand in lines of their own
_DIVISIONS = frozenset({"other", "ministry"})
_HEADING = 100  # characters of the longest line that can be a heading


@dataclass(frozen=True, slots=True)
class Name:
    """The name of an office; `kind` is that of its first head noun, `capital` whether it is written as a name."""

    start: int
    end: int
    kind: str
    capital: bool


def names(text: str, folded: str) -> list[Name]:
    """Return the names in the order of the text, no two overlapping."""
    found: list[Name] = []
    text = _joined(text)
    for match in _HEADS.find(folded):
        if found and match.start < found[-1].end:
            continue
        name = _around(text, match, found[-1].end if found else 0)
        if name:
            found.append(name)
    if "ا" in text:
        found.extend(_by_pattern(text, _ARABIC, found))
    if any(sign in text for sign in "院部局署處"):
        found.extend(_by_pattern(text, _HAN, found))
    return _side_by_side(text, sorted(found, key=lambda name: name.start))


def _joined(text: str) -> str:
    """Return the text with one blank for each line end within a name set in capitals: FÜRSTLICHES / LANDGERICHT."""
    ends = [
        match.end("above")
        for match in _STACKED.finditer(text)
        if match["above"].isupper()
        and match["below"].isupper()
        and not (_has_head(match["above"]) and _has_head(match["below"]))
    ]
    signs = list(text)
    for end in ends:
        signs[end] = " "
    return "".join(signs) if ends else text


def _has_head(line: str) -> bool:
    return bool(_HEADS.find(fold(line)))


def _side_by_side(text: str, found: list[Name]) -> list[Name]:
    """A division and its office with a comma between them are one name."""
    kept: list[Name] = []
    for name in found:
        above = kept[-1] if kept else None
        between = text[above.end : name.start] if above else ""
        beside = between in {", ", " – ", " / "} and above and _DIVISIONS & {above.kind, name.kind}
        below = between == "\n" and name.end < _LETTERHEAD and _BELOW.match(text, name.start)
        if above and (beside or below):
            kind = name.kind if above.kind == "other" else above.kind
            kept[-1] = Name(above.start, name.end, kind, above.capital)
        else:
            kept.append(name)
    return kept


def _by_pattern(text: str, pattern: re.Pattern[str], taken: list[Name]) -> Iterator[Name]:
    for match in pattern.finditer(text):
        start, end = match.start(), match.start() + len(match[0].rstrip(" –-"))
        if not any(name.start < end and start < name.end for name in taken):
            yield Name(start, end, _arabic_kind(fold(match[0])), True)


def _arabic_kind(name: str) -> str:
    for kind, words in (
        ("foreign", "خارجيه"),
        ("ministry", "وزار|وزير|مركزيه"),
        ("embassy", "سفار|قنصل"),
        ("interpol", "انتربول"),
        ("police", "شرط|فرقه"),
        ("court", "محكم|قاضي|قضا|سلط"),
    ):
        if re.search(words, name):
            return kind
    return "other" if re.match(r"[وفبل]?(?:مديريه|اداره|قسم|وحده|هيئه|ديوان|لجنه)", name) else "prosecutor"


def _around(text: str, match: Match, floor: int) -> Name | None:
    start, end = match.start, match.end
    head = text[start:end]
    spelled = match.phrase in _ACRONYMS and not head.isupper() and head != "StA"
    if spelled or _COMPOUND.search(fold(head)):
        return None
    cyrillic = bool(re.search(r"[а-яё]", head.lower()))
    lower = head[:1].islower() and not cyrillic
    if lower and not _LOWER.match(head):
        return None
    line = max(text.rfind("\n", 0, start) + 1, floor)
    if cyrillic:
        turkic = re.match(r"прокуратурас[ыі]", head.lower())
        left = (_TURKIC_LEFT if turkic else _RU_LEFT).search(text, line, start)
        start = left.start() if left else start
        deed = _DEED.match(text, start, match.start)
        start = deed.end() if deed else start
    elif _QUALIFIED.search(match.phrase):
        start = _left(text, line, start)
    elif german := _GERMAN_LEFT.search(text, line, start):
        start = german.start()
    shouting = _is_shouting(text, line)
    end = _right(text, end, most=7 if shouting else 3 if lower else _MOST_WORDS, cyrillic=cyrillic)
    end = _heading_end(text, line, start, end)
    written = text[start:end]
    if lower and not re.search(r"[A-ZÀ-Þ]", written):
        return None
    if _LETTER.match(written) or (match.id == "other" and len(written.split()) < 2):
        return None
    bare = len(written.split()) == 1 and not written.isupper() and fold(written) not in _KEPT
    if (bare or fold(written) in _GENERAL) and not _at_line(text, start, end):
        return None
    return Name(start, end, match.id, not lower)


_ACRONYMS = frozenset(
    "dpp sta dna bka lka cbi nca fbi fiu bcn ncb icac drci diap dciap diicot wksta ccips dirco".split()
)
# Single words that name an office by themselves.
_KEPT = frozenset("interpol eurojust europol fedpol dirco garda wksta zollfahndungsamt amtsgericht".split()) - {
    "amtsgericht"
}
# Names of one word, in small letters.
SINGLE = _ACRONYMS | _KEPT
# Names that any State's office could bear.
_GENERAL = frozenset(
    (
        "central authority",
        "judicial authority",
        "attorney general",
        "attorney-general",
        "autoridad central",
        "autorité centrale",
        "head of department",
        "director of department",
        "autoridade central",
        "public prosecutor",
        "procureur général",
        "fiscal general",
        "international affairs division",
        "procuratore generale",
        "juge d'instruction",
        "центральный орган",
        "competent authority",
    )
)


def _at_line(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}


def _left(text: str, line: int, start: int) -> int:
    match = _LEFT.search(text, line, start)
    if match is None:
        return start
    lead = _LEADS.match(match[0])
    begin = match.start() + (lead.end() if lead else 0)
    return begin if begin < start else start


def _is_shouting(text: str, line: int) -> bool:
    """Whether the line is written in capitals throughout, so that they mark no names."""
    whole = text[line : line + 160].split("\n", maxsplit=1)[0]
    return len(whole) > 75 and whole.isupper()


def _right(text: str, end: int, *, most: int, cyrillic: bool) -> int:
    """Go on over capitals, numbers and the small words between them."""
    sure = place = end
    for _ in range(most):
        more = (_NEXT_LINE if cyrillic else _BESIDE).match(text, sure)
        place = more.end() if more and sure == place else place
        step = _step(text, place)
        if step is None:
            break
        place, counts = step
        if counts:
            sure = place
    bracket = _BRACKET.match(text, sure)
    return bracket.end() if bracket else sure


def _step(text: str, place: int) -> tuple[int, bool] | None:
    """Return the end of the next word and whether a name may end with it; None where the name is over."""
    before = text[max(0, place - 8) : place].rsplit(" ", maxsplit=1)[-1].lower()
    if text[place : place + 1] == " ":
        place += 1
    elif text[place - 1 : place] != "\n" and not _ELIDED.search(text[max(0, place - 5) : place]):
        return None
    number = _NUMBER.match(text, place)
    if number:
        dated = number[0][0].isdigit() and (before in _NO_NUMBER_AFTER or _DATED.match(text, place) is not None)
        return None if dated else (number.end(), True)
    return _word(text, place)


def _word(text: str, place: int) -> tuple[int, bool] | None:
    """Take a joiner, a word with a capital or a small word of office language."""
    word = _WORD.match(text, place)
    plain = word[0].rstrip(".!?") if word else ""
    if word is None or plain in _STOPS:
        return None
    if plain == "v" and _PROSECUTES.search(text, max(0, place - 16), place):
        return None
    if plain.lower() in patterns.JOINERS or _ELIDED.match(plain):
        return None if _AND_ANOTHER.match(text, place) else (word.end(), False)
    elided = _ELISION.match(plain)
    core = plain[elided.end() :] if elided else plain
    if not (core[:1].isupper() or _SMALL.match(core)):
        return None
    # A point after a longer word ends the sentence, after a short one it abbreviates.
    ends = len(plain) < len(word[0]) and len(plain) > 3
    return (place + len(plain) if ends else word.end()), True


def _heading_end(text: str, line: int, start: int, end: int) -> int:
    """A heading that is one office with its division and place ends with the line."""
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    rest = text[end:stop].rstrip()
    if not rest or stop - line > _HEADING or len(text[line:start].strip(" \t|")) > 9:
        return end
    parted = re.fullmatch(r"\s?[,–-]\s?(?P<more>[A-ZÀ-ÞА-Я][^\d,;:]{2,60})", rest)
    if parted is None or len(parted["more"].split()) > 8:
        return end
    words = [w for w in parted["more"].split() if w.lower() not in patterns.JOINERS]
    return end + len(rest) if all(w[0].isupper() or w[0] in "(–-" or _SMALL.match(w) for w in words) else end
