"""How the letter wants to be handled: how urgent and how secret it asks to be."""

from typing import Literal

from rogatory.classify.view import View
from rogatory.domain.triggers import Match
from rogatory.record import Confidentiality, Evidence, Text

Scope = Literal["existence", "content", "from_subject"]

_MARKING = 60  # a marking is a short line of its own
_CLAUSE = 50  # characters in which a negation takes back the word before it


def urgency_asked(view: View) -> tuple[Literal["urgent", "normal"], tuple[Evidence, ...]]:
    """Return whether the letter itself asks for haste: in a marking, a title, a ticked box or an asking sentence."""
    if view.all("not_urgent"):
        return "normal", tuple(view.evidence(m.start, m.end) for m in view.all("not_urgent")[:1])
    for match in view.all("urgent"):
        start, end = view.sentence(match.start)
        passage = view.passage_at(match.start)
        asks = bool(view.letter.cues["ask"].within(start, end)) or (passage is not None and passage.asked)
        marked = end - start <= _MARKING or any(a <= match.start < b for a, b in view.titles)
        if (asks or marked) and not _taken_back(view, match, start) and not (passage and passage.barred):
            return "urgent", (view.evidence(match.start, match.end),)
    return "normal", ()


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
        w in around for w in ("bancar", "bancaire", "fiscal", "professi", "المصرفي")
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
