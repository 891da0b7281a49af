"""Finds the treaties and statutes a request rests on, each once, with their articles."""

import re
from dataclasses import dataclass

from rogatory.domain import instruments
from rogatory.domain.triggers import Matcher
from rogatory.extract.citations import instrument_patterns as words
from rogatory.extract.citations.folded import compiled

_NOUN = compiled(rf"(?<!\w){words.TREATY_NOUN}(?!\w)")
_NOUN_STARTS = compiled(rf"(?:{words.TREATY_NOUN})")
_TAIL = compiled(words.TAIL)
_PLACE = compiled(words.PLACE_AND_YEAR)
_YEAR_WORD = compiled(words.YEAR_WORD)
_ON = compiled(words.ON)
_CHAPTER = compiled(words.CHAPTER)
_MONTHS = tuple(compiled(month) for month in words.MONTHS)
_TO = compiled(r"\s+(?:to the|to|к|до|zum|zur|zu dem|a la|al|alla|ao|do|bij het|الملحق ب)\s*(?:the\s+)?")
_GONE = compiled(
    r"\s+(?:нет|немає|не существует|existiert nicht|besteht nicht|no existe|n'existe|non esiste|غير موجود)"
)
_SERIES = compiled(words.SERIES)
_SUBJECT = compiled(words.SUBJECT)
_PREFIX = compiled(words.PREFIX)
_ABOUT = compiled(rf"(?<!\w)(?:ال)?{words.ABOUT}(?!\w)")
_BASIS = compiled(rf"(?<!\w)[وف]?(?:{words.BASIS})")
_BACKGROUND = compiled(words.BACKGROUND)
_BETWEEN = compiled(
    r"(?<!\w)(?:between|entre|zwischen|tra|fra|между|між|بين|pomiedzy|miedzy|tussen|with|avec|con|mit|com|с|"
    r"מع|مع|z)(?!\w)"
)
_NONE = compiled(
    # Portuguese "com fundamento no tratado" is no English "no treaty".
    r"(?:(?<!\w)(?:(?<!fundamento\s)(?<!base\s)(?<!previsto\s)(?<!disposto\s)(?<!amparo\s)no|"
    r"any|without|absence of(?: an?)?|kein\w*|ohne|aucun\w*|absence de|sans|ningun\w*|sin|"
    r"ausencia de|nenhum\w*|sem|nessun\w*|"
    r"assenza di|нет|отсутстви\w+|без|немає|عدم وجود|لا توجد|geen|brak)(?:\s+\w+(?:isch\w*)?)?\s+)$"
)
_EXTRADITION = compiled(r"extradi|ausliefer|estradiz|выдач|видач|تسليم|uitlever|ekstrad|surrender")
_STOP = compiled(
    r"(?:(?<!\d)\.|[;:\n!?])(?=\s|$)|,\s+(?!signed|done|made|of \d|du \d|de \d|vom|firmad|suscrit|hech|assinad|"
    r"fatt|firmat|sign|conclu|unterz|подпис|заключ|від|от \d|z dnia|\d|المبرم|الموقع)|(?!\((?:eu|ue|"
    r"ес)\))[(«\"“]|\s(?:has the hono|requests|hat die|zwroc|обраща|просим|نرجو|نلتمس|نطلب|a l'honneur)"
)
_ABBREVIATED = compiled(r"(?:^|\s)(?:no|nr|art|arts|st|г|ст|u\.s|u\.k|d)$")
# Words with which a new clause begins after a treaty's name.
_CLAUSE = compiled(
    r",\s|\s(?:has|is|was|are|were|i|we|which|that|who|and (?:i|we|the principle|its)|qui|que|dont|"
    r"welche[rs]?|hat|ist|wird|bitte\w*|beantrag\w*|ersuch\w*|"
    r"y de la|y del|e d[ao]|et du principe|no podemos|solicit\w*|rogamos|который|которая|прош\w+|просим|и "
    r"закон\w*|и про\w+|и принцип\w*|вам|та керую\w*|ايضا|التي|والذي|نرجو|نلتمس|"
    r"dat|zwrac\w+|i na|chiedo|si chiede|s'il|je|nous|vous|sehr|und ersuch\w*|und bitt\w*|bestaat|es gilt)(?!\w)"
)
LAWS = ("domestic", "reciprocity")  # bases that are no treaty
_LAUNDERING = {"1990": "coe_laundering1990", "2005": "coe_laundering2005"}
_LONGEST = 210  # characters; the full name of a bilateral treaty with both States and its date
_LOOK = 130  # characters before a citation in which its cue is looked for
_LEFT = 95


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty named in the text; `id` is None where the dossier does not know it."""

    start: int
    end: int
    id: str | None


def _aliases() -> list[tuple[str, str]]:
    pairs = [
        (name, alias) for name, entry in instruments().items() for alias in entry.aliases if alias not in _TOO_SHORT
    ]
    pairs.extend((name, alias) for name, line in words.MORE_ALIASES.items() for alias in line.split("|"))
    pairs.extend((name, alias) for name, line in words.TURKISH.items() for alias in line.split("|"))
    return pairs


# Organisations, and names too general to tell one treaty from another.
_TOO_SHORT = frozenset(
    (
        "eio",
        "tca",
        "mercosur",
        "mercosul",
        "igad",
        "saarc",
        "ecowas",
        "cedeao",
        "cplp",
        "ecris",
        "iberred",
        "iber@",
        "mlat",
        "eaw",
        "epoc",
        "epoc-pr",
        "transfer of convicted offenders",
        "transfer of proceedings",
        "29 may 2000",
        "1988 convention",
        "vertrag über die rechtshilfe",
        "treaty on mutual legal assistance",
        "mutual legal assistance treaty",
        "traité d'entraide judiciaire",
        "extradition treaty",
        "tratado de asistencia jurídica mutua",
        "tratado de auxílio jurídico mútuo",
        "договор о правовой помощи",
        "معاهدة تسليم المجرمين",
        "اتفاقية المساعدة القانونية المتبادلة",
        "traité d'extradition",
        "tratado de extradición",
        "auslieferungsvertrag",
        "tratado de extradição",
        "договор о выдаче",
    )
)
# Forms: a basis where they are the title of the document, a thing spoken of elsewhere.
_FORMS = frozenset(
    (
        "european investigation order",
        "freezing certificate",
        "certificat de gel",
        "european arrest warrant",
        "euroorden",
        "décision d'enquête européenne",
        "orden europea de investigación",
        "europäische ermittlungsanordnung",
        "europäischer haftbefehl",
        "decisão europeia de investigação",
        "ordine europeo di indagine",
        "mandat d'arrêt européen",
        "orden de detención europea",
        "mandado de detenção europeu",
        "mandato d'arresto europeo",
        "sicherstellungsbescheinigung",
        "certificado de embargo",
        "certidão de apreensão",
        "european production order",
        "european preservation order",
        "european supervision order",
        "european protection order",
        "europejski nakaz dochodzeniowy",
        "europejski nakaz dochodzeniowy (end)",
        "europäische ermittlungsanordnung (eea)",
        "europejski nakaz aresztowania",
        "europees onderzoeksbevel",
        "europees aanhoudingsbevel",
        "evropský vyšetřovací příkaz",
        "європейський ордер",
        "európai nyomozási határozat",
    )
)
_TITLE = 500  # characters at the start of a document in which its title stands
_KNOWN = Matcher(_aliases())


def named(text: str, folded: str) -> list[Instrument]:
    """Return treaties and reciprocity clauses in the order of the text, no two overlapping."""
    found: list[Instrument] = []
    for match in _KNOWN.find(folded):
        if found and match.start < found[-1].end:
            continue
        if match.phrase in _FORMS and match.start > _TITLE:
            continue
        start = match.start if match.id == "reciprocity" else _left(folded, match.start, match.end)
        is_treaty = match.id != "reciprocity" and match.phrase not in _FORMS
        if start == match.start and is_treaty and _subject_only(folded[start : match.end]):
            continue
        if found and start < found[-1].end:
            start = match.start
        end = match.end if match.id == "reciprocity" else _right(folded, match.end)
        found.append(Instrument(start, end, _of_its_year(folded, match.id, match.end)))
    taken = [(one.start, one.end) for one in found]
    for noun in _NOUN.finditer(folded):
        if any(start < noun.end() and noun.start() < end for start, end in taken):
            continue
        other = _bilateral(text, folded, noun)
        if other and not any(start < other.end and other.start < end for start, end in taken):
            found.append(other)
            taken.append((other.start, other.end))
    return _joined(folded, sorted(found, key=lambda one: one.start))


def _of_its_year(folded: str, name: str, end: int) -> str:
    """Tell two conventions of almost the same name apart by the year that follows."""
    if name not in _LAUNDERING.values():
        return name
    year = re.search(r"(?<!\d)(1990|2005)(?!\d)", folded[end : end + _LOOK])
    return _LAUNDERING[year[1]] if year else name


def _joined(folded: str, found: list[Instrument]) -> list[Instrument]:
    """A protocol "to the Convention" is one instrument, the protocol."""
    kept: list[Instrument] = []
    for one in found:
        if kept and kept[-1].id not in LAWS and _TO.fullmatch(folded[kept[-1].end : one.start]):
            kept[-1] = Instrument(kept[-1].start, one.end, kept[-1].id)
        else:
            kept.append(one)
    return kept


def _subject_only(alias: str) -> bool:
    """Whether the words name what a treaty is about, but no treaty."""
    return len(alias.split()) >= 3 and not any(c.isdigit() for c in alias) and not _NOUN_STARTS.search(alias)


def status(folded: str, start: int, end: int) -> tuple[str, float]:
    """Return `basis` or `background` by the words around, and how sure."""
    before = _sentence(folded[max(0, start - _LOOK) : start])
    after = folded[end : end + 60].split("\n", maxsplit=1)[0]
    if _BACKGROUND.search(before) or _BACKGROUND.search(after):
        return "background", 0.7
    return ("basis", 0.9) if _BASIS.search(before) else ("basis", 0.6)


def _sentence(before: str) -> str:
    cut = max(before.rfind(mark) for mark in ("\n\n", "; ", "! ", "? "))
    return before[cut + 1 :]


def _left(folded: str, start: int, end: int) -> int:
    """Go back to the word for treaty if the alias lacks it, then over what stands before the name."""
    if not _NOUN_STARTS.search(folded, start, end) or _NOUN.search(folded, start, end) is None:
        floor = max(0, start - _LEFT)
        nouns = [m for m in _NOUN.finditer(folded, floor, start) if not _STOP.search(folded[m.end() : start])]
        if nouns:
            start = nouns[-1].start()
    prefix = _PREFIX.search(folded, max(0, start - 40), start)
    if prefix:
        start = prefix.start() + (4 if prefix[0].startswith("the ") else 0)
    chapter = _CHAPTER.search(folded, max(0, start - 40), start)
    return chapter.start() if chapter else start


def _right(folded: str, end: int) -> int:
    for pattern in (_YEAR_WORD, _SUBJECT, _TAIL, _PLACE, _SERIES, _SUBJECT, _TAIL, _ON):
        match = pattern.match(folded, end)
        if match:
            end = match.end()
    return end


def _clause_limit(folded: str, start: int) -> int:
    """Return where the clause ends in which a treaty is named; a point after an abbreviation does not end it."""
    limit = min(len(folded), start + _LONGEST)
    for match in _STOP.finditer(folded, start, limit):
        if match[0] != "." or not _ABBREVIATED.search(folded[max(0, match.start() - 6) : match.start()]):
            return match.start()
    return limit


def _bilateral(text: str, folded: str, noun: re.Match[str]) -> Instrument | None:
    """Read a treaty that the dossier has no name for: what it is about or between whom, up to its date."""
    limit = _clause_limit(folded, noun.end())
    clause = folded[noun.end() : limit]
    own = noun[0]
    compound = bool(_EXTRADITION.search(own) or re.search(r"rechtshilfe|uberstellung|zusatzv", own))
    about = _ABOUT.search(clause[:90]) or re.search(
        r"europ|европ|європ", folded[max(0, noun.start() - 20) : noun.start()]
    )
    before = folded[max(0, noun.start() - 28) : noun.start()]
    about_before = re.search(
        r"(?:extradition|assistance|mlat?|transfer|judicial|legal|bilateral\w*|entraide)\s+$", before
    )
    if not (about or compound or about_before) or _NONE.search(folded, max(0, noun.start() - 30), noun.start()):
        return None
    end = _treaty_end(folded, noun.end(), limit, named_parties=bool(_BETWEEN.search(clause)))
    if end is None:
        return None
    start = noun.start()
    if about_before:
        run = re.search(r"(?:(?:the|a|our|that)\s+)?((?:[\w-]+\s+){1,3})$", text[max(0, start - 40) : start])
        head = re.search(
            r"((?:[A-Z][\w.-]*\s+)+|(?:extradition|mutual legal assistance|bilateral)\s+)$",
            text[max(0, start - 50) : start],
        )
        if head and run:
            start -= len(head[1])
    whole = folded[start:end]
    if end - start < 12 or _GONE.match(folded, end) or _GONE.search(whole):
        return None
    again = _PLACE.match(folded, end) or _TAIL.match(folded, end)
    end = again.end() if again else end
    subject = _ON.match(folded, end)
    if subject:
        end = start + len(_cut(folded[start : subject.end()]))
    prefix = _PREFIX.search(folded, max(0, start - 40), start)
    if prefix:
        start = prefix.start() + (4 if prefix[0].startswith("the ") else 0)
    return Instrument(start, end, _known_day(folded[start:end]) or _kind(whole))


def _cut(name: str) -> str:
    """End a name before the clause that follows it."""
    cut = _CLAUSE.search(name, 25)
    return (name[: cut.start()] if cut else name).rstrip()


def _kind(whole: str) -> str:
    return "bilateral_extradition" if _EXTRADITION.search(whole) else "bilateral_mlat"


def _known_day(whole: str) -> str | None:
    """Return the multilateral treaty that was opened on the day named, or the European convention of that year."""
    for match in re.finditer(
        r"(\d{1,2})\D{1,4}(\d{1,2}|[^\W\d]{3,14})\D{1,8}(\d{4})|([^\W\d]{3,12})\s+(\d{1,2}),?\s+(\d{4})", whole
    ):
        day, month, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
        number = (
            int(month) if month.isdigit() else next((n for n, name in enumerate(_MONTHS, 1) if name.match(month)), 0)
        )
        if found := words.DAYS.get((int(year), number, int(day))):
            return found
    year = re.search(r"(?<!\d)(19(?:57|59|72|83|90))(?!\d)", whole)
    european = re.search(r"europ|европ|європ|اوروبي", whole)
    return words.YEARS[int(year[1])] if year and european else None


def _treaty_end(folded: str, start: int, limit: int, *, named_parties: bool) -> int | None:
    """The name ends with its date, else with the clause if it names its parties, else before the next verb."""
    for match in _TAIL.finditer(folded, start, limit):
        if re.search(r"\d{4}", match[0]) and match.start() - start < 170:
            return match.end()
    end = start + len(_cut("." * 25 + folded[start:limit])) - 25
    return end if named_parties or "among" in folded[start:limit] or end - start < 90 else None
