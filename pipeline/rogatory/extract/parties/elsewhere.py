"""Who is suspected, accused or convicted in another case, and not in this one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match
from rogatory.extract.citations.folded import compiled
from rogatory.extract.parties.patterns import SUBJECTS

NEAR = 70  # characters between a role cue and the words for another case
FAR = 110  # the same for words that say of what was told that it is no part of this case
BACK = 260  # characters back to the one party that a sentence without a name speaks of
ON = 60  # characters on to a name that follows the words for another case
_CASES_EN = r"(?:case|matter|proceedings?|investigation|inquiry|file|trial|prosecution)s?"
_CASES_ES = (
    r"(?:causas?|procesos?|procedimientos?|asuntos?|expedientes?|casos?|investigacion(?:es)?|carpetas?|querellas?)"
)
_CASES_PT = r"(?:processos?|inqueritos?|casos?|causas?|procedimentos?|investigac(?:ao|oes)|acao|feitos?)"
_CASES_IT = r"(?:procediment[oi]|caus[ae]|process[oi]|vicend[ae]|indagin[ei]|fascicol[oi]|cas[oi]|inchiest[ae])"
_CASES_DE = r"(?:(?:straf|ermittlungs|verwaltungs|haupt)?(?:verfahren|sachen?|falle?|akten?)|ermittlung(?:en)?|causa)"
_ANOTHER = compiled(
    rf"(?<!\w)(?:(?:an|some)?other (?:\w+ )?{_CASES_EN}|(?:separate|unrelated|different|"
    rf"distinct) (?:\w+ )?{_CASES_EN}|"
    r"(?:une? )?autres? (?:affaires?|procedures?|dossiers?|enquetes?|causes?|instructions?|informations?)|"
    r"(?:affaire|procedure|cause|dossier) (?:distincte?|separee?|sans rapport|etrangere?)|"
    rf"(?:anderer?[nrsm]?|ander[nms]|getrennten?|gesonderten?|separaten?|eigenen?) {_CASES_DE}|"
    rf"otr[ao]s? (?:\w+ )?{_CASES_ES}|{_CASES_ES} (?:distint|separad|ajen|divers)[oa]s?|(?:solo|"
    rf"unicamente|solamente) en otr[ao]|"
    rf"(?:n?outr[ao]s?) (?:\w+ )?{_CASES_PT}|{_CASES_PT} (?:distint|separad|divers|alhei)[oa]s?|"
    rf"altr[oaie] {_CASES_IT}|un'altra {_CASES_IT}|(?:distint|separat|divers)[oa] {_CASES_IT}|"
    rf"{_CASES_IT} (?:distint|separat|divers)[oaie]|"
    r"(?:друго(?:му|го|м|й)|ин(?:ому|ого|ом|ой)) (?:\w+ )?(?:дел[уае]|производств\w+|расследовани\w+)|"
    r"інш(?:ій|ої|ому|ого|ою) (?:\w+ )?(?:справ\w+|провадженн\w+)|"
    r"(?:ال)?(?:قضيه|قضايا|ملف|دعوي|تحقيق) (?:ال)?(?:اخري|اخر|منفصله?|مستقله?)|"
    r"andere? (?:\w+ )?(?:onderzoek|zaak|strafzaak|procedure|dossier)|inn(?:ej|ym) (?:spraw\w+|postepowani\w+)|"
    r"alta cauza|alt dosar|causa ajena|cuerda separada|baska bir (?:dosya|dava|sorusturma)\w*|"
    r"ayri bir (?:dosya|dava|sorusturma)\w*)(?!\w)|另案"
)
# Words that say of what was told right before that it is no part of this case.
_DISOWNED = compiled(
    r"(?<!\w)(?:unrelated to (?:this|the present)|nothing to do with (?:this|the present)|"
    r"no(?:t the)? subject of this request|"
    r"(?:sans (?:rapport|lien) avec|etranger\w* a) (?:la presente|cette|ce dossier|notre)|ne nous regarde pas|"
    r"hier ohne bedeutung|nicht gegenstand dieses|hat hiermit nichts zu tun|"
    r"ohne zusammenhang mit (?:diesem|dem hiesigen)|"
    r"ajen[oa]s? a (?:est|la presente|nuestr)\w*|(?:no guarda|sin) relacion con (?:esta|este|la presente)|"
    r"alhei[oa]s? a (?:est[ae]|o presente)|nao tem relevancia aqui|sem relacao com (?:est[ae]|o presente)|"
    r"qui non ci si occupa|estrane[oa] a(?:l presente| quest\w+)|не связан\w* с (?:настоящ|данн)\w+|"
    r"к настоящему делу не относ\w+|hier niet aan de orde|لا علاقه له?ا? ب(?:هذه|هذا)|لا صله له?ا? ب(?:هذه|هذا))"
)
# Beside the role cues: verbs that make somebody a subject of the case named next to them.
_SUBJECT = compiled(
    r"(?<!\w)(?:(?:is|was|been|being) (?:\w+ )?(?:investigated|prosecuted|sentenced|wanted|indicted)|"
    r"(?:est|etait|ete),? (?:[^.;]{0,30} )?(?:poursuivie?|recherchee?|cherchee?|jugee?)|verfolgt|gesucht|ermittelt|"
    r"processat[oa]|привлека\w+|привлечен\w*|разыскивается|vervolgd|veroordeeld|gezocht|scigan\w+|"
    r"متهم\w*|محكوم\w*|مشتبه|cercetat\w*|supheli\w*|sanik)(?!\w)|判刑|判处|起诉"
)
# Of the text as written: its capitals tell a full stop from an abbreviation.
_CLAUSE = re.compile(r"[.!?؟](?=\s+[^\sa-zà-ÿа-яё\d])|[。;；؛\n]")
_SENTENCE = re.compile(r"[.!?؟](?=\s+[^\sa-zà-ÿа-яё\d])|[。\n]")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words on another case: whose (the party's index), and where the cues stand that belong to them."""

    owner: int
    cues: tuple[int, ...]


def elsewhere(
    text: str, cues: Iterable[Match], mentions: Sequence[tuple[int, int, int]], names: Sequence[tuple[int, int]]
) -> tuple[Elsewhere, ...]:
    """Return the clauses that say of one party that it is a subject in another case.

    `mentions` are (start, end, owner); `names` are the slices of all names, of doubtful owners too.
    """
    folded = fold(text)
    subjects = [(cue.start, cue.end) for cue in cues if cue.id in SUBJECTS]
    found = []
    for said, stop in ((_ANOTHER, _CLAUSE), (_DISOWNED, _SENTENCE)):
        for words in said.finditer(folded):
            start, end = _around(text, words, stop)
            near = NEAR if said is _ANOTHER else FAR
            stated = [m.span() for m in _SUBJECT.finditer(folded, start, end)]
            inside = [
                cue
                for cue in (*subjects, *stated)
                if start <= cue[0] < end and _gap(cue, words) <= near and not _named_between(cue, words, names)
            ]
            owner = _owner(text, words, mentions, names)
            if inside and owner is not None:
                found.append(Elsewhere(owner, tuple(cue[0] for cue in inside)))
    return tuple(found)


def _around(text: str, words: re.Match[str], stop: re.Pattern[str]) -> tuple[int, int]:
    """Return the slice between the stops around some words."""
    start = max((m.end() for m in stop.finditer(text, 0, words.start())), default=0)
    after = stop.search(text, words.end())
    return start, after.start() if after else len(text)


def _gap(cue: tuple[int, int], words: re.Match[str]) -> int:
    return max(cue[0] - words.end(), words.start() - cue[1], 0)


def _named_between(cue: tuple[int, int], words: re.Match[str], names: Sequence[tuple[int, int]]) -> bool:
    low, high = min(cue[1], words.end()), max(cue[0], words.start())
    return any(low <= start < high for start, _ in names)


def _owner(
    text: str, words: re.Match[str], mentions: Sequence[tuple[int, int, int]], names: Sequence[tuple[int, int]]
) -> int | None:
    """Return the party named last before the words in their sentence, else first after, else the only one before it."""
    start, end = _around(text, words, _SENTENCE)
    inside = sorted(m for m in mentions if start <= m[0] < end)
    before = [m for m in inside if m[1] <= words.start()]
    after = [m for m in inside if words.end() <= m[0] <= words.end() + ON]
    if before or after:
        return before[-1][2] if before else after[0][2]
    paragraph = max(text.rfind("\n", 0, start) + 1, start - BACK)
    told = {m[2] for m in mentions if paragraph <= m[0] < start}
    alone = len(told) == 1 and all(any(s == m[0] for m in mentions) for s, _ in names if paragraph <= s < start)
    return told.pop() if alone else None
