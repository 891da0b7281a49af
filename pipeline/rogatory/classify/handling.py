"""How the letter wants to be handled: how urgent and how secret it asks to be."""

import re
from typing import Literal

from rogatory.classify.view import View
from rogatory.domain.triggers import Match
from rogatory.record import Confidentiality, Evidence, Text

Scope = Literal["existence", "content", "from_subject"]

_BOX = re.compile(r"[☒☐]|\[\s?[xX]?\s?\]")
_TICKED = re.compile(r"☒[^\n☒☐]*|\[\s?[xX]\s?\][^\n\[]*")
_SECTION = re.compile(
    r"^[ \t]*(?:section|abschnitt|secci[oó]n|sezione|sekcja|sec[țt]iunea|rubriek|afdeling|sec[çc][aã]o|раздел|розділ|"
    r"bölüm|القسم)\s+\(?[A-L]\b[^\n]*",
    re.I | re.M,
)
_URGENCY = re.compile(r"urgen|dringlich|срочн|термінов|piln|spoed|acele|ivedi|استعجال")
_SECTION_LENGTH = 1500  # characters, where no further section follows
_MARKING = 60  # a marking is a short line of its own
_DENIED = 45  # characters between a negation and the verb of telling it denies
_BINDING = re.compile(
    r"pleas|kindl|request|must|shall|should|may not|not be|do not|don't|prier|priere|pri[eo]|veuill|doi[tv]|ne pas|"
    r"demand|ruego|ruega|rogamos|solicit|deb[ea]|pued|no se|bitt|ersuch|durf|darf|soll|nicht zu|pede|roga|dev[ea]|pode|"
    r"si chiede|preg|non dev|non poss|прос|не след|не долж|нельзя|не подлеж|не уведом|не сообщ|prosi|nie nalezy|"
    r"nie wolno|verzoek|gelieve|mag|mogen|moet|نرجو|يرجي|عدم|دون|لا يجوز|rica|rog|请|不得"
)
_CLAUSE = 50  # characters in which a negation takes back the word before it


def urgency_asked(view: View) -> tuple[Literal["urgent", "normal"], tuple[Evidence, ...]]:
    """Return whether the letter itself asks for haste: in a marking, a title, a ticked box or an asking sentence."""
    if view.all("not_urgent"):
        return "normal", tuple(view.evidence(m.start, m.end) for m in view.all("not_urgent")[:1])
    section = _urgency_section(view)
    if section and (ticked := _TICKED.search(view.text, *section)):
        return "urgent", (view.evidence(ticked.start(), ticked.end()),)
    for match in view.all("urgent"):
        if section and section[0] <= match.start < section[1]:
            continue
        start, end = view.sentence(match.start)
        passage = view.passage_at(match.start)
        asks = bool(view.letter.cues["ask"].within(start, end)) or (passage is not None and passage.asked)
        marked = end - start <= _MARKING or any(a <= match.start < b for a, b in view.titles)
        if (asks or marked) and not _taken_back(view, match, start) and not (passage and passage.barred):
            return "urgent", (view.evidence(match.start, match.end),)
    return "normal", ()


def _urgency_section(view: View) -> tuple[int, int] | None:
    """Return the section of a form whose boxes tell of urgency; None where there is none.

    Its heading asks for nothing: Directive 2014/41/EU annex A section B, Regulation (EU) 2018/1805 annex I section B.
    """
    for head in _SECTION.finditer(view.text):
        if _URGENCY.search(view.folded, head.start(), head.end()):
            following = _SECTION.search(view.text, head.end())
            end = following.start() if following else min(len(view.text), head.end() + _SECTION_LENGTH)
            if _BOX.search(view.text, head.end(), end):
                return head.start(), end
    return None


def _taken_back(view: View, match: Match, start: int) -> bool:
    return bool(view.letter.cues["negation"].within(max(start, match.start - _CLAUSE), match.start))


def emergency(view: View) -> Text | None:
    """Return the sentence that claims a danger to life or an emergency."""
    for match in view.all("emergency"):
        start, end = view.sentence(match.start)
        if not _taken_back(view, match, start):
            return Text(
                text=view.text[start:end], evidence=(view.evidence(start, end),), confidence=0.7, rule="emergency:words"
            )
    return None


def confidentiality(view: View) -> Confidentiality:
    """Return whether the letter asks to be kept secret, its marking, how far, and for what use its content is given."""
    limits = _limits(view)
    secret = [m for m in view.all("confidential") if not _about_else(view, m)]
    secret += [m for m in view.all("telling") if _not_to_be_told(view, m)]
    if not secret or view.all("not_confidential"):
        return Confidentiality(value=False, use_limits=limits, rule="confidentiality:not_asked", confidence=0.8)
    marking = next((m for m in secret if _is_marking(view, m)), None)
    evidence = tuple(view.evidence(*view.sentence(m.start)) for m in secret[:3])
    return Confidentiality(
        value=True,
        marking=view.text[marking.start : marking.end] if marking else None,
        scope=_scope(view, secret),
        use_limits=limits,
        confidence=0.85 if marking or len(secret) > 1 else 0.7,
        evidence=evidence,
        rule="confidentiality:words",
    )


def _not_to_be_told(view: View, match: Match) -> bool:
    """Tell whether a verb of telling is denied with a person of the case as the one who must not be told."""
    passage = view.passage_at(match.start)
    if passage is None:
        return False
    if not any(view.first(kind, passage.start, passage.end) for kind in ("person_told", "scope_subject")):
        return False
    start, end = max(passage.start, match.start - _DENIED), min(passage.end, match.end + _DENIED)
    near = any(word.end <= match.start for word in view.letter.cues["negation"].within(start, end))
    # Only what is asked, or told as a rule for what is passed on, binds the receiver.
    return near and bool(_BINDING.search(view.folded, passage.start, passage.end))


def _is_marking(view: View, match: Match) -> bool:
    """Tell whether a word of secrecy stands in a short line or title that asks for nothing else."""
    start, end = view.sentence(match.start)
    if view.letter.cues["ask"].within(start, end) or view.letter.cues["negation"].within(start, end):
        return False
    return end - start <= _MARKING or any(a <= match.start < b for a, b in view.titles)


def _about_else(view: View, match: Match) -> bool:
    """Tell whether a word of secrecy is about a bank's or profession's secret, or sits in an unticked box."""
    passage = view.passage_at(match.start)
    around = view.folded[match.start : match.end + 20]
    return (passage is not None and passage.barred) or any(
        w in around for w in ("bancar", "bancaire", "fiscal", "professi", "witness", "المصرفي")
    )


def _scope(view: View, secret: list[Match]) -> Scope:
    for match in secret:
        start, end = view.sentence(match.start)
        if view.first("scope_existence", start, end):
            return "existence"
        if view.first("scope_subject", start, end):
            return "from_subject"
    return "content"


def _limits(view: View) -> tuple[Text, ...]:
    found: dict[tuple[int, int], None] = dict.fromkeys(view.sentence(m.start) for m in view.all("use_limit"))
    return tuple(
        Text(text=view.text[a:b], evidence=(view.evidence(a, b),), confidence=0.6, rule="use_limit:words")
        for a, b in list(found)[:3]
    )
