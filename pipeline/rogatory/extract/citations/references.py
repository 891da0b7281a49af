"""Finds file numbers, by the word before them or by their shape, and whose they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.citations import reference_patterns as words
from rogatory.extract.citations.folded import compiled

_CUES = Matcher((kind, cue) for kind, line in words.KINDS for cue in line.split("|"))
_GAP = compiled(words.GAP)
_PIECE = re.compile(words.PIECE)
_GLUE = re.compile(words.GLUE)
_SHAPES = re.compile(rf"(?<!\w)(?=\d|[A-Z]|[ء-ي]{{1,3}}[\s./])(?:{words.SHAPES})")
_CODES = re.compile(words.CODES)
_HEADER_LINE = re.compile(words.HEADER_LINE, re.MULTILINE)
_RELATED = compiled(rf"(?<!\w)(?:{words.RELATED})(?!\w)")
_HEADER = 900  # characters; the letter's own number stands there
_LETTERHEAD = 700  # characters in which a line may be a number without any word for it
_MOST_PIECES = 14
_NO_NUMBER = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$|^\d{1,2}\.\d|\d{4}-\d\d-\d\d|[a-zà-ÿа-я]{4}|^\+|^0\d|^[A-Z]{1,2}-\d{4,5}"
)
_MORE = compiled(r"\s*(?:,|;|/|and|und|et|y|e|и|та|&|و)\s*(?:n[°ºo.]\s*|№\s*)?")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d|(?:19|20)\d\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d|"
    r"\d{1,2}(?:\.|er|st|nd|rd|th)?\s.*|\d{1,2}"
)
# Words too common to announce a number unless a sign for "number" follows at once.
_VAGUE = frozenset(
    "case file case|file|proceedings|proceeding|investigation|indictment|affaire|procedure|cause|causa|caso|"
    "proceso|processo|verfahren|"
    "strafverfahren|strafsache|ermittlungsverfahren|akte|zahl|beschluss|dossier|autos|registro|referencia|"
    "reference|дело|досье|قضية|القضية|"
    "الدعوى|عدد|سبب|no|no.|nr|onderzoek|strafzaak|esas|soruşturma|diligencias|procedimiento|exhorto|querela|"
    "procédure|notice|oficio|ofício|"
    "criminal case|inc|gs|fir|cri|prot|of.|procedimento|fascicolo|znak|registered|your request|your note|"
    "causa penal|expediente|exp|rol|cite|"
    "inquérito|sac|zeichen|protocollo|cas|docket|refs|единый реестр|кримінальне провадження|уголовное дело|"
    "eurojust|ação penal".split("|")
)
_BARE = frozenset({"№", "no", "no.", "nr", "nr.", "رقم", "برقم"})
_LETTERS = frozenset({"oficio", "ofício", "note no"})
_DOCKETS = frozenset(
    "aktenzeichen|az|az.|sygn. akt|sygn|sygnatura akt|parketnummer|dossier|notiz nr|causa|رقم القضية".split("|")
)
_OTHER_NUMBER = compiled(
    r"(?:حساب\w*|جواز|سفر|هاتف|قانون|وطني|هويه|بطاقه|ماده|قرار|مرسوم|شيك|لوحه|سجل|رخصه|قومي|مدني|شقه|مبنى|"
    r"بند|ملحق|فقره|عدد|صندوق|بريد|مركبه|فاكس|خط|جوال|ملكي|مرسوم ملكي)\W*(?:رقم\W*)?$"
)
_BEFORE_NUMBER = compiled(
    r"(?:\d{4}|\d\d\.\d\d\.\d\d|г\.?|года?|р\.|року|note|nota|letter|lettre|schreiben|oficio|circular|"
    r"запрос\w*|поручени\w*|письм\w*|исх\.?|клопотанн\w*|доручен\w*|дел\w|справ\w|производств\w*|"
    r"провадженн\w*|материал\w*|request|dated|of)\s*$"
)
_OURS_BEFORE = compiled(
    r"(?:ihr zeichen|your ref|su ref|v/ref|dort(?: unter)? (?:az|zu)|dort|ihrem (?:az|zeichen)|nach eigenen "
    r"angaben|su expediente|votre ref)\W{0,4}(?:\w+\s)?$"
)
_OF_THE_CASE = compiled(
    r"criminal|crime|indict|дел[оуа]|делом|провадж|производств|قضيه|القضيه|دعوي|ملف|strafsache|investigat|docket|"
    r"court|proceed|causa|carpeta|ruc|rit"
)
_DECISION = compiled(
    r"haftbefehl|beschluss|urteil|sentencia|judg(?:e)?ment|arret|sentenza|warrant|ordonnance|auto de|"
    r"decision|приговор|постановлени|حكم|wyrok|vonnis"
)
_OUR_OWN = compiled(r"unser\w*|nuestr\w+|notre|nos |our |нашего|наше |nosso|nostr|كتابنا|طلبنا")
_OF_YEAR = re.compile(r"\d{1,6}\s+of\s+(?:19|20)\d\d(?!\d)")  # the courts of the Commonwealth: "88 of 2025"
_LETTERS_BEHIND = re.compile(r"(?:\s[ء-ي](?![ء-ي])){1,3}")  # the Maghreb: "9917 ش ج"
_SIGN = compiled(
    r"\s*[\"“«(]?\s*(?:n[°ºo]s?\.?|nos?\.?|nr\.?|n\.?\s?º|n\.|№|#|:|number|nummer|رقم|номер|penale? "
    r"n\.?)(?!\w)|\s+(?=[a-z]{0,6}[\s./-]?\d+[/.-]\w)"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A file number; `kind` is theirs, ours, case or related, `word` what announced it."""

    start: int
    end: int
    kind: str
    score: float
    word: str = ""


def find(text: str, folded: str, own: tuple[re.Pattern[str], ...]) -> list[Reference]:
    """Return file numbers in the order of the text; `own` are the shapes of the receiving office's numbers."""
    found: dict[int, Reference] = {}
    for pattern in own:
        for match in pattern.finditer(text):
            _keep(found, Reference(match.start(), match.end(), "ours", 0.97))
    for cue in _CUES.find(folded):
        start = _start(folded, cue)
        while start is not None:
            end = _end(text, start)
            if end is None or (cue.phrase in _BARE and not _bare_number(text, folded, cue, start, end)):
                break
            code = _CODES.match(text, cue.start)
            begin = cue.start if code and code.end() == start else start
            _keep(found, Reference(begin, end, _kind(folded, cue, start), 0.9, cue.phrase))
            more = _MORE.match(folded, end) if cue.id == "case" else None
            start = more.end() if more and text[more.end() : more.end() + 1].isdigit() else None
    for match in _SHAPES.finditer(text):
        if _OTHER_NUMBER.search(folded, max(0, match.start() - 26), match.start()):
            continue
        _keep(found, Reference(match.start(), match.end(), _kind(folded, None, match.start()), 0.75))
    for start, end in _header_lines(text):
        _keep(found, Reference(start, end, "theirs", 0.6))
    return _own_first(sorted(found.values(), key=lambda one: one.start))


def _own_first(found: list[Reference]) -> list[Reference]:
    """The first number of the letterhead is the letter's own, whatever word announces it."""
    if (
        found
        and found[0].start < _HEADER
        and found[0].kind == "case"
        and not _OF_THE_CASE.search(fold(found[0].word))
        and not any(r.kind == "theirs" and r.start < _HEADER for r in found)
    ):
        first = found[0]
        return [Reference(first.start, first.end, "theirs", first.score), *found[1:]]
    return found


def _header_lines(text: str) -> Iterator[tuple[int, int]]:
    for match in _HEADER_LINE.finditer(text, 0, min(len(text), _LETTERHEAD)):
        start, end = match.start(), match.end()
        line = text[start:end].rstrip("( \t")
        start += len(line) - len(line.lstrip())
        line = line.strip()
        digits = sum(c.isdigit() for c in line)
        joined = re.search(r"\d[./-]\d|[^\W\d][./-]\d|\d[./-][^\W\d]", line) or re.match(r"[A-Z]{2,4} \d+ \d{3,}", line)
        if digits >= 4 and joined and not _NO_NUMBER.search(line):
            yield start, start + len(line)


def _keep(found: dict[int, Reference], one: Reference) -> None:
    if not any(other.start < one.end and one.start < other.end for other in found.values()):
        found[one.start] = one


def _start(folded: str, cue: Match) -> int | None:
    if cue.phrase in _VAGUE and not _SIGN.match(folded, cue.end):
        return None
    gap = _GAP.match(folded, cue.end)
    place = gap.end() if gap else cue.end
    return place if place - cue.end < 40 and "\n\n" not in folded[cue.end : place] else None


def _end(text: str, start: int) -> int | None:
    """Return the end of the number that starts here, None where there is none."""
    shape = _SHAPES.match(text, start)
    if shape:
        return shape.end()
    of_year = _OF_YEAR.match(text, start)
    if of_year:
        return of_year.end()
    end = _end_of_pieces(text, start)
    letters = _LETTERS_BEHIND.match(text, end) if end else None
    return letters.end() if letters else end


def _end_of_pieces(text: str, start: int) -> int | None:
    pieces = 0
    place = end = start
    while pieces < _MOST_PIECES:
        piece = _PIECE.match(text, place)
        if piece is None or (pieces and not _fits(text, place, piece)):
            break
        pieces += 1
        end = piece.end()
        glue = _GLUE.match(text, end)
        if glue and _PIECE.match(text, glue.end()) and "\n" not in glue[0]:
            place = glue.end()
        elif text[end : end + 1] == " " and _after_blank(text, end + 1):
            place = end + 1
        else:
            break
    written = text[start:end]
    digits = sum(c.isdigit() for c in written)
    if digits < 2 or end - start < 3 or _DATE.fullmatch(written) or not _PIECE.match(text, start):
        return None
    first = written.split()[0]
    if not first.isascii() and first.isalpha() and len(first) > 3 and not first.isupper():
        return None
    if re.match(r"[A-Z]{2}\d{2} ?\d{4} |IMO ", written):
        return None
    if first.isalpha() and (first[0].islower() or (first[1:].islower() and len(first) > 4)) and first.isascii():
        return None
    return end


def _fits(text: str, place: int, piece: re.Match[str]) -> bool:
    """After a glue a long word in small letters ends the number, as in "12/25 – Betreff"."""
    word = piece[0]
    glued = text[place - 1] in "./\\-–—_"
    if any(c.isdigit() for c in word):
        return True
    if text[place - 1] == " " and text[place - 2] in "–—-/":
        return False
    small = word[1:].islower() and len(word) > 3
    return len(word) <= 12 if glued else not small


def _after_blank(text: str, place: int) -> bool:
    """Whether what follows a blank still belongs to the number."""
    word = re.compile(r"[^\s,;:()\"»”]+").match(text, place)
    if word is None:
        return False
    plain = word[0].rstrip(".")
    if any(c.isdigit() for c in plain):
        return not re.match(r"\d{1,2}\.?$|\d{1,2}[./]\d{1,2}[./]\d{2,4}$", plain) or bool(
            re.search(r"[A-Za-z]{1,4}$", text[max(0, place - 5) : place - 1])
        )
    if plain in {"–", "-", "/", "—"}:
        return bool(re.compile(r"[–—/-]\s?(?:\d+\s?[A-Z]|[A-Z]{1,4}\s?\d)").match(text, place))
    short = len(plain) <= 4 and (plain.isupper() or plain[:1].isupper()) and plain.isascii()
    following = text[place + len(word[0]) : place + len(word[0]) + 6]
    return (
        short
        and bool(re.match(r"\.?\s?\d", following))
        and not re.match(r"(?:Nr|No|Le|La|St|Mr|De|Am|Im|On|Of|In|Par|Du|Art|Abs)\.?$", plain)
    )


def _bare_number(text: str, folded: str, cue: Match, start: int, end: int) -> bool:
    """Whether "No." or "رقم" announces a file: at the start of a line, after a date or a word for a letter."""
    number = text[start:end]
    if cue.phrase in {"رقم", "برقم"}:
        before = folded[max(0, cue.start - 22) : cue.start]
        return not _OTHER_NUMBER.search(before) and (sum(c.isdigit() for c in number) >= 4 or "/" in number)
    line = folded[max(0, cue.start - 60) : cue.start].rsplit("\n", maxsplit=1)[-1]
    marked = bool(re.search(r"[/-]", number)) or sum(c.isdigit() for c in number) >= 6
    return not line.strip() or (_BEFORE_NUMBER.search(line) is not None and marked)


def _kind(folded: str, cue: Match | None, start: int) -> str:
    """Say whose a number is: by its word, by what is said before it, in the letterhead the writer's own."""
    place = cue.start if cue else start
    before = folded[max(0, place - 55) : place].rsplit("\n", maxsplit=1)[-1]
    if (cue and cue.id == "ours") or _OURS_BEFORE.search(before):
        return "ours"
    if _RELATED.search(before) and not (_OUR_OWN.search(before) and "прежн" not in before and "earlier" not in before):
        return "related"
    if cue is None:
        return "theirs" if start < _HEADER // 3 and not _DECISION.search(before) else "case"
    return _kind_by_word(cue, start, own=_OUR_OWN.search(before) is not None)


def _kind_by_word(cue: Match, start: int, *, own: bool) -> str:
    """A docket in the letterhead is the writer's; a bare "No." further down is another letter's."""
    if (own and cue.phrase in _LETTERS) or (start < _HEADER // 2 and cue.phrase in _DOCKETS):
        return "theirs"
    if cue.id == "theirs" and start > _HEADER and cue.phrase in _LETTERS | {"no", "no.", "nr"}:
        return "related"
    return cue.id
