"""Narrows the request type: its subtype, the types that stand beside it, and what a follow-up belongs to."""

from collections.abc import Mapping
from functools import cache

from rogatory.classify.patterns import STRONG
from rogatory.classify.phrases import UNDER
from rogatory.classify.types import ASSET_CODES, EVIDENCE_CODES
from rogatory.classify.view import View
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.measures.words import phrases_of
from rogatory.record import Found

# Subtypes of each type in the order in which one is tried before another.
_SUBTYPES: Mapping[str, tuple[str, ...]] = {
    "follow_up": (
        "reply", "additional_information", "supplement", "withdrawal", "reminder", "correction", "deadline_change",
        "return_of_items", "acknowledgement",
    ),
    "extradition": ("speciality_waiver", "re_extradition", "temporary_surrender", "transit"),
    "evidence": ("interception_notice",),
    "data_preservation": ("preservation_extension", "preservation_end"),
    "transfer_of_sentenced_person": (
        "protection_order", "supervision_order", "probation", "financial_penalty", "without_transfer",
    ),
}  # fmt: skip
_NAMES = {
    "reply": "reply_to_our_request",
    "preservation_extension": "extension",
    "preservation_end": "revocation",
    "probation": "probation_or_alternative_sanction",
    "without_transfer": "enforcement_without_transfer",
}
_OF_MEASURE = dict.fromkeys(ASSET_CODES, "asset_recovery") | dict.fromkeys(EVIDENCE_CODES, "evidence")
_OF_MEASURE |= {
    "trace_assets": "asset_recovery",
    "preserve_data": "data_preservation",
    "serve_document": "service_of_documents",
}
# Papers and things handed over along with these are part of them.
_WITHOUT_EVIDENCE = frozenset(
    "service_of_documents data_preservation extradition provisional_arrest transfer_of_proceedings "
    "transfer_of_sentenced_person joint_investigation_team".split()
)
_BELONGS = 90  # characters around "our request" in which its kind is named


def subtype(view: View, kind: str) -> Found[str] | None:
    """Return the subtype, None where the letter is of the plain kind or names none."""
    for name in _SUBTYPES.get(kind, ()):
        # FD 2008/909 speaks of enforcement also where the person is moved.
        if name == "without_transfer" and view.first("moved"):
            continue
        if match := _operative(view, name):
            start, end = view.sentence(match.start)
            return Found[str](
                value=_NAMES.get(name, name), confidence=0.7, evidence=(view.evidence(start, min(end, start + 240)),)
            )
    if kind == "transfer_of_sentenced_person":
        return Found[str](value="prisoner_transfer", confidence=0.6, rule="subtype:default_of_sentenced_person")
    return None


def _operative(view: View, name: str) -> Match | None:
    """Return the match in a title or an asking sentence; such words in a narrative name no subtype."""
    for match in view.all(name):
        passage = view.passage_at(match.start)
        asks = passage is not None and (
            passage.asked or bool(view.letter.cues["ask"].within(passage.start, passage.end))
        )
        denied = passage is not None and bool(
            view.letter.cues["negation"].within(max(passage.start, match.start - 40), match.start)
        )
        if (asks or any(a <= match.start < b for a, b in view.titles)) and not denied:
            return match
    return None


def secondary_types(view: View, primary: str) -> tuple[Found[str], ...]:
    """Return the types of measures asked for beside the primary type, each once with its clauses."""
    found: dict[str, list[tuple[int, int]]] = {}
    for measure in view.measures:
        kind = _OF_MEASURE.get(str(measure.value.get("code")))
        if (
            kind
            and kind != primary
            and measure.value.get("status") in {"requested", "conditional"}
            and measure.score >= 0.45
        ):
            found.setdefault(kind, []).append((measure.start, measure.end))
    return tuple(
        Found[str](value=kind, confidence=0.6, evidence=tuple(view.evidence(a, b) for a, b in places[:3]))
        for kind, places in found.items()
        if _stands_beside(kind, primary)
    )


def _stands_beside(kind: str, primary: str) -> bool:
    """Tell whether a type adds clocks and desks to the primary type, or its acts only serve it."""
    if primary in {"civil_judicial_assistance", "not_a_request", "spontaneous_information"}:
        return False
    if primary in _WITHOUT_EVIDENCE:
        return kind in {"asset_recovery", "data_preservation"}
    return True


@cache
def _under() -> Matcher:
    return Matcher((kind, phrase) for kind, listed in UNDER.items() for phrase in phrases_of(listed))


@cache
def _strong() -> Matcher:
    skipped = {"follow_up", "not_a_request", "spontaneous_information", "civil_judicial_assistance"}
    return Matcher((k, phrase) for k, listed in STRONG.items() if k not in skipped for phrase in phrases_of(listed))


def underlying_type(view: View, primary: str) -> Found[str] | None:
    """Return the type of the earlier request a follow-up belongs to, from the words nearest to its naming."""
    if primary != "follow_up":
        return None
    counts: dict[str, list[Match]] = {}
    anchors = [m.start for name in ("reminder", "supplement", "reply", "withdrawal") for m in view.all(name)]
    for match in (*_under().find(view.folded), *_strong().find(view.folded)):
        near = 1 if any(abs(match.start - anchor) < _BELONGS for anchor in anchors) else 0
        counts.setdefault(match.id, []).extend([match] * (1 + near))
    if not counts:
        return None
    kind = max(counts, key=lambda k: len(counts[k]))
    first = counts[kind][0]
    share = len(counts[kind]) / sum(map(len, counts.values()))
    return Found[str](
        value=kind, confidence=round(0.4 + 0.5 * share, 2), evidence=(view.evidence(first.start, first.end),)
    )


def withdraws(view: View, primary: str) -> tuple[str, ...]:
    """Return the codes of measures that the letter takes back; only a follow-up can."""
    if primary != "follow_up":
        return ()
    codes: dict[str, None] = {}
    for match in view.all("withdrawal"):
        start, end = view.sentence(match.start)
        codes |= dict.fromkeys(act.id.split(":")[1] for act in view.letter.acts.within(start, end))
    return tuple(codes)
