"""By which way a request came: who writes to whom, and what the letter says of its way."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from rogatory.classify.phrases import SENDERS
from rogatory.classify.view import View
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.groups import Proposal
from rogatory.extract.measures.words import phrases_of
from rogatory.record import Evidence

Channel = Literal["diplomatic", "central", "direct", "interpol", "eurojust_ejn", "network_247", "oral", "unknown"]

_ASKING = frozenset({"requesting_authority", "central_authority_out", "transmitting_authority"})
_HEAD = 900  # characters in which the sender, the receiver and the way stand
_FIRST = 150  # characters that only the sender's letterhead fills
_THROUGH = 40  # characters between "through" and the office that passes the letter on
_CARRIED: tuple[Channel, ...] = ("network_247", "interpol", "diplomatic")
_WAYS: tuple[Channel, ...] = (*_CARRIED, "eurojust_ejn", "direct", "central")  # the more particular first


class Sender(NamedTuple):
    """An office on the asking side; `way` is the one that an office of its kind writes by."""

    way: Channel
    start: int
    end: int


def channel(view: View, offices: Sequence[Proposal], *, form: bool) -> tuple[Channel, tuple[Evidence, ...]]:
    """Return the way the request travels, with the words that give it away.

    A letter of a 24/7 contact point, of Interpol or an embassy came by it; one of a ministry, an attorney general or
    any other central office, or one that a court sends through it, came from a central authority; a court, prosecutor
    or police office that writes itself writes directly, and so does one that fills in a form of the EU. Where no
    office is known on the asking side, the words of the head decide.

    Args:
        view: The letter.
        offices: The final spans of authorities, with their roles.
        form: Whether the letter is written on a form that judicial authorities send each other.
    """
    senders = list(_senders(view, offices))
    for way in _CARRIED:
        place = next(((s.start, s.end) for s in senders if s.way == way), None) or _headed(view, way, senders)
        if place:
            return way, (view.evidence(*place),)
    if form:
        return "direct", tuple(view.evidence(s.start, s.end) for s in senders[:1])
    head = [s for s in senders if s.start < _HEAD] or senders
    through = _through(view)
    if through and through.way != "central":
        return through.way, (view.evidence(through.start, through.end),)
    chosen = next((s for s in head if s.way == "central"), None) or through or (head[0] if head else None)
    if chosen:
        return chosen.way, (view.evidence(chosen.start, chosen.end),)
    return _by_words(view, [p for p in offices if _role(p) not in _ASKING])


def _senders(view: View, offices: Sequence[Proposal]) -> Iterator[Sender]:
    for office in sorted(offices, key=lambda office: office.start):
        role = _role(office)
        if role in _ASKING:
            kind = _kind(view.folded[office.start : office.end])
            central = kind == "direct" and role == "central_authority_out"
            yield Sender("central" if central else kind, office.start, office.end)


def _role(office: Proposal) -> str | None:
    return next(iter(office.value.get("answers", {}).get("authority_role", ())), office.value.get("role"))


@cache
def _kinds() -> Matcher:
    return Matcher((kind, phrase) for kind, listed in SENDERS.items() for phrase in phrases_of(listed))


def _kind(folded: str) -> Channel:
    """Return the way an office writes by its name: the most particular kind of its words."""
    kinds = {match.id for match in _kinds().find(folded)}
    ways: list[Channel] = [way for way in _WAYS if way in kinds]
    return ways[0] if ways else "direct"


def _headed(view: View, way: Channel, senders: Sequence[Sender]) -> tuple[int, int] | None:
    """Return a way's words where they stand in a line of the head and no other office of the head says otherwise.

    A central authority that names a contact point or a red notice in its subject line still writes as itself.
    """
    if any(s.way in {"central", "diplomatic"} and s.start < _HEAD for s in senders):
        return None
    if way == "diplomatic" and senders:
        return None
    for match in view.all(way):
        if match.start < _HEAD and (way == "diplomatic" or _in_line(view, match)) and not _of_earlier(view, match):
            return match.start, match.end
    return None


def _in_line(view: View, match: Match) -> bool:
    return any(start <= match.start < end for start, end in view.titles)


def _of_earlier(view: View, match: Match) -> bool:
    return bool(view.letter.cues["earlier"].within(*view.sentence(match.start)))


def _through(view: View) -> Sender | None:
    """Return the central office, Interpol or the diplomatic way, that the head says the letter goes through.

    "Through the Ministry of Justice" without a bracket names the receiver's own.
    """
    for word in view.all("through"):
        if word.start >= _HEAD:
            break
        bracket = view.text[: word.start].rstrip()[-1:] == "("
        wanted = {"interpol", "diplomatic", "central"} if bracket else {"interpol", "diplomatic"}
        for match in _kinds().find(view.folded[word.end : word.end + _THROUGH]):
            if match.id in wanted and not _of_earlier(view, word):
                ways: list[Channel] = [way for way in _WAYS if way == match.id]
                return Sender(ways[0], word.start, word.end + match.end)
    return None


def _by_words(view: View, others: Sequence[Proposal]) -> tuple[Channel, tuple[Evidence, ...]]:
    """Judge by words alone: the sender's letterhead for a central authority, any place for a way that is named."""
    if match := view.first("direct", 0, min(len(view.text), _HEAD)):
        return "direct", (view.evidence(match.start, match.end),)
    for match in _kinds().find(view.folded[:_FIRST]):
        if match.id == "central" and not any(p.start <= match.start < p.end for p in others):
            return "central", (view.evidence(match.start, match.end),)
    said: tuple[Channel, ...] = ("direct", "eurojust_ejn")
    for way in said:
        if match := view.first(way):
            return way, (view.evidence(match.start, match.end),)
    return "unknown", ()
