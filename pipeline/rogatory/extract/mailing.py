"""Says of each document of one mail what it is: a request, its cover note, or what is enclosed with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rogatory.domain import types
from rogatory.domain.triggers import Matcher
from rogatory.extract.measures.clauses import clauses
from rogatory.extract.measures.letter import Letter
from rogatory.extract.measures.standing import ASKED
from rogatory.extract.measures.words import spoken
from rogatory.extract.segments import Part, head_signs, kind_of, translates
from rogatory.reading.source import LAYERS, SourceText
from rogatory.record import Layer

Role = Literal["request", "cover_note", "order", "judgment", "law_text", "translation", "other"]

_HEAD = 1200  # characters in which a document says what it is
_TITLE = 300  # characters in which a judgment or order calls itself one
_REQUEST = 3.0  # points from which a document is a request beside another one
_SHORT = 220  # words of a cover note at most
_VERY_SHORT = 60  # words of one that names what the attached request asks for
_TITLE_LONGEST = 100
# Words of enclosing, with what transmits: "please find attached", "anbei übersende ich".
_ATTACHED = re.compile(
    r"\battach(?:ed|ing|ments?)\b|\benclos(?:ed|ing|ures?)\b|\bhereto\b|\btransmit\w*|\bforward(?:ed|ing)?\b|"
    r"\bci-?joint\w*|\bpieces? jointe\w*|\ben annexe\b|\bvous (?:adresse\w*|transmet\w*|prie de trouver)|"
    r"\banbei\b|\bbeilagen?\b|\banliegend\w*|\bbeigefugt\w*|\banhang\b|\banlagen?\b|\bubersend\w*|\bubermittl\w*|\bbeiliegend\w*|"
    r"\badjunt\w*|\banexo\w*|\bse acompana\w*|\bremit\w*|\bem anexo\b|\bsegue\w* em anexo|\benvi\w+ em anexo|"
    r"\bin allegato\b|\ballegat\w*|\bsi trasmett\w*|прилага\w*|приложени\w*|направля\w*|во вложении|"
    r"مرفق|المرفق|طيه|نحيل|附件|随函|附上"
)
_FORM = re.compile(
    r"european investigation order|decision d'enquete europeenne|orden europea de investigacion|"
    r"europaische\w? ermittlungsanordnung|ordine europeo di indagine|decisao europeia de investigacao|"
    r"european arrest warrant|mandat d'arret europeen|europaische\w? haftbefehl|orden europea de detencion|"
    r"mandato d'arresto europeo|mandado de detencao europeu|freezing certificate|confiscation certificate|"
    r"certificat de gel|sicherstellungsbescheinigung|certificato di congelamento|certificado de embargo"
)
_JUDGMENT = re.compile(
    r"\b(?:judgment|judgement|jugement|arret n|urteil|im namen des (?:volkes|koenigs)|sentencia|sentenca|acordao|"
    r"sentenza|in nome del popolo|au nom du peuple|приговор)\b|именем\b|حكم باسم|باسم الشعب"
)
_ORDER = re.compile(
    r"\b(?:court order|order of the court|(?:restraint|freezing|confiscation|production|disclosure) order|"
    r"search warrant|warrant of arrest|arrest warrant|it is (?:hereby )?ordered|ordonnance|mandat d'arret|beschluss|"
    r"haftbefehl|durchsuchungsbeschluss|auto de|mandamiento|mandado|despacho|decreto|ordinanza|постановление)\b|"
    r"أمر قضائي|امر قضائي"
)
# Lines that begin so are written to somebody, as no order or judgment is.
_ADDRESSED = re.compile(
    r"^\W*(?:dear\b|to:|to the\b|sehr geehrte|an das\b|an die\b|madame|monsieur|a l'attention|au minist|aux autorit|"
    r"al ministerio|a la autoridad|a las autoridades|estimad|de mi mayor|muy sen|excel|ilustr|ao minist|exm|"
    r"al ministero|alla\b|egregi|уважаем|в министерств|министерств|السيد|الى\b|إلى\b)",
    re.MULTILINE,
)
_CERTIFICATE = re.compile(r"\b(?:certificate of (?:authenticity|translation|service)|apostille|apostilla|apostila)\b")
_KINDS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("judgment", _JUDGMENT),
    ("order", _ORDER),
    ("other", _CERTIFICATE),
)
_QUOTED = re.compile(
    r"^\s*>.*$|^\s*-{2,}\s*(?:original message|ursprungliche nachricht|message d'origine).*\Z", re.M | re.S
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a document is among those it came with, why, and what it calls itself."""

    role: Role
    reason: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class _Signs:
    """What speaks in one document for its being a request."""

    source: SourceText
    own: str
    words: int
    asked: int  # acts asked for in sentences that do not speak of what is attached
    attached: bool
    points: float
    kind: Role

    @property
    def readable(self) -> bool:
        """Whether there is text to judge by."""
        return bool(self.own.strip())


def verdicts(sources: Sequence[SourceText]) -> list[Verdict]:
    """Return what each document of one mail is; at least one is a request wherever there is a document.

    Args:
        sources: The texts of all documents that could be read, the message's own first.
    """
    signs = [_signs(source) for source in sources]
    if not signs:
        return []
    if len(signs) == 1:
        return [Verdict("request", "the only document")]
    requests = _requests(signs)
    return [
        _request(sign) if number in requests else _companion(sign, signs, requests) for number, sign in enumerate(signs)
    ]


def _requests(signs: Sequence[_Signs]) -> set[int]:
    """Return which documents are requests: those that ask enough, else what cannot be read, else what asks most."""
    found: list[int] = []
    for number, sign in enumerate(signs):
        asks = sign.points >= _REQUEST and sign.kind == "request" and not _is_cover(sign, signs, number)
        if asks and not _is_translation(sign, [signs[other] for other in found]):
            found.append(number)
    if found:
        return set(found)
    unread = {number for number, sign in enumerate(signs) if not sign.readable}
    if unread:
        return unread
    rest = [number for number, sign in enumerate(signs) if not _is_cover(sign, signs, number)] or range(len(signs))
    return {max(rest, key=lambda number: (signs[number].kind == "request", signs[number].points, -number))}


def _is_cover(sign: _Signs, signs: Sequence[_Signs], number: int) -> bool:
    """Tell whether a document only speaks of the others."""
    others = any(other.points >= _REQUEST or not other.readable for n, other in enumerate(signs) if n != number)
    little = sign.asked == 0 or (others and sign.asked == 1 and sign.words < _VERY_SHORT)
    return sign.attached and sign.words <= _SHORT and little


def _is_translation(sign: _Signs, before: Sequence[_Signs]) -> bool:
    return translates(Part.whole(sign.source), [Part.whole(other.source) for other in before])


def _request(sign: _Signs) -> Verdict:
    if not sign.readable:
        return Verdict("request", "it has no text that could say otherwise")
    if sign.points >= _REQUEST:
        return Verdict(
            "request", f"it asks for {sign.asked} acts" if sign.asked else "it is headed and addressed as one"
        )
    return Verdict("request", "no other document of the mail asks for more")


def _companion(sign: _Signs, signs: Sequence[_Signs], requests: set[int]) -> Verdict:
    title = _title(sign)
    if not sign.readable:
        return Verdict("other", "it has no text, and another document is the request", title)
    if _is_cover(sign, signs, -1):
        return Verdict("cover_note", "it only speaks of what is attached", title)
    if _is_translation(sign, [signs[number] for number in sorted(requests)]):
        return Verdict("translation", "it is the request in another language", title)
    if sign.kind != "request":
        return Verdict(sign.kind, f"it is headed as {_NAMES[sign.kind]}", title)
    return Verdict("other", "it asks for nothing that another document does not ask for", title)


_NAMES = {"order": "an order", "judgment": "a judgment", "law_text": "a text of the law", "other": "a certificate"}


def _signs(source: SourceText) -> _Signs:
    own = _own_text(source)
    letter = Letter.of(own, spoken(own, source.languages))
    head = letter.folded[:_HEAD]
    asked = {
        clause.code
        for clause in clauses(letter)
        if clause.status in ASKED and not _ATTACHED.search(letter.folded, clause.passage.start, clause.passage.end)
    }
    kind = _kind(own, letter.folded)
    points = min(3, len(asked)) * 1.0 + 0.5 * bool(letter.cues["ask"].matches) + 0.5 * head_signs(own)
    points += 3.0 * bool(_FORM.search(head)) + 1.5 * bool(_titles().find(head))
    return _Signs(source, own, len(own.split()), len(asked), bool(_ATTACHED.search(letter.folded)), points, kind)


def _own_text(source: SourceText) -> str:
    """Return a document's words without the headers of its message and without what it quotes."""
    layout = source.layout
    headers = layout.ends[layout.layers == LAYERS.index(Layer.HEADER)]
    start = int(headers.max()) if len(headers) else 0
    return _QUOTED.sub("", source.text[start:])


def _kind(text: str, folded: str) -> Role:
    titled = folded.strip()[:_TITLE]
    if kind_of(text) == "law":
        return "law_text"
    if _FORM.search(titled):
        return "request"
    if not _ADDRESSED.search(folded[:_HEAD]):  # a letter may have an order in its subject line
        for kind, words in _KINDS:
            if words.search(titled):
                return kind
    return "order" if kind_of(text) == "order" else "request"


def _title(sign: _Signs) -> str | None:
    """Return the first line with words."""
    lines = (line.strip() for line in sign.own.splitlines())
    return next((line[:_TITLE_LONGEST] for line in lines if sum(char.isalpha() for char in line) > 3), None)


@cache
def _titles() -> Matcher:
    return Matcher(
        (kind, phrase)
        for kind, found in types().items()
        for words in found.triggers.values()
        for phrase in words.strong
        if kind not in ("not_a_request", "follow_up")
    )
