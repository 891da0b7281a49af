"""Decides the request type from what the letter asks, by the rules and, where it ran, the network."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from rogatory.classify.patterns import CRIMINAL, STRONG, WEAK
from rogatory.classify.view import View
from rogatory.domain import precedence, types
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.groups import Proposal
from rogatory.extract.measures.words import phrases_of
from rogatory.record import Alternative, By, Evidence, Found

EVIDENCE_CODES = frozenset(
    "take_statement video_hearing search_seizure bank_records other_documents telecom_data interception "
    "controlled_delivery_covert examine_site_object expert_evaluation criminal_records transfer_prisoner_witness "
    "locate_identify_person".split()
)
_HEARINGS = frozenset({"take_statement", "video_hearing", "search_seizure"})
ASSET_CODES = frozenset({"freeze_assets", "confiscate_assets", "return_assets"})
_WORTH: Mapping[str, tuple[tuple[str, float], ...]] = {
    **dict.fromkeys(ASSET_CODES, (("asset_recovery", 4.0),)),
    "trace_assets": (("asset_recovery", 3.0), ("evidence", 1.0)),
    "preserve_data": (("data_preservation", 4.0),),
    "serve_document": (("service_of_documents", 4.0),),
    "arrest_surrender": (("extradition", 1.5), ("provisional_arrest", 1.0), ("transfer_of_sentenced_person", 0.8)),
}
# What a trigger is worth by where it stands: title, asking sentence, plain sentence, sentence that denies or defers.
_ZONES = {"title": 1.6, "ask": 1.0, "plain": 0.28, "barred": 0.0}
_STRONG, _WEAK = 3.0, 0.8
_TITLE_OF_ALL = 1.4  # "letters rogatory" and "request for assistance" head every kind of letter
_IN_TITLE = 0.7  # an act in the subject line beside one that is asked for
_BASIS = 2.5  # an instrument made for one type of request, shared out where two types rest on it
_FEW = 2  # instruments on which more types rest tell none of them
_HARDLY = 2  # so few different words of a criminal case are an office's name or a treaty's
_INVITATION = 3  # so many different words of an invitation or circular make one, whatever cases it tells of
_SELF_DENYING = frozenset({"spontaneous_information", "follow_up", "not_a_request"})  # told by what they do not ask
_COMMONEST = "evidence"
_SHARPNESS = 0.55  # turns points into probabilities; fitted by eye on letters: four points apart is nine to one
_SURE = 0.55  # below this the rules abstain
_LEAST = 1e-3  # a probability counts as at least this
_RULES_SHARE = 0.8  # weight of the rules beside the network, in log space; chosen on letters neither had seen


# Traffic data enough to find the path of a communication may be disclosed along with a preservation (Budapest 30).
_PARTIAL = re.compile(
    r"sufficient\s+to\s+identify|suffisante?s?\s+pour\s+identifier|suficientes?\s+para\s+identificar|"
    r"sufficienti\s+(?:a|per)\s+identificare|ausreich\w+[^.]{0,60}(?:identifi|ermittel)|"
    r"достаточн\w+\s+для\s+(?:установлени|идентификаци)"
)


@dataclass(frozen=True, slots=True)
class Point:
    """What speaks for a type: how much, and where it stands in the text."""

    type: str
    points: float
    start: int
    end: int


@cache
def _triggers() -> Matcher:
    named: list[tuple[str, str]] = []
    for kind, found in types().items():
        for words in found.triggers.values():
            named += [(f"{kind}:strong", phrase) for phrase in words.strong]
            named += [(f"{kind}:weak", phrase) for phrase in words.weak]
    for strength, table in (("strong", STRONG), ("weak", WEAK)):
        for kind, listed in table.items():
            named += [(f"{kind}:{strength}", phrase) for phrase in phrases_of(listed)]
    return Matcher(dict.fromkeys(named))


@cache
def _criminal() -> Matcher:
    return Matcher(("criminal", phrase) for phrase in phrases_of(CRIMINAL))


@cache
def _types_of() -> Mapping[str, tuple[str, ...]]:
    """Return the types that rest on each instrument, of instruments on which few types rest."""
    found: dict[str, list[str]] = {}
    for kind, told in types().items():
        if kind not in _SELF_DENYING:
            for instrument in told.instruments:
                found.setdefault(instrument, []).append(kind)
    return {instrument: tuple(kinds) for instrument, kinds in found.items() if len(kinds) <= _FEW}


def points_of(view: View) -> list[Point]:
    """Return what the words and the measures of a letter say for each type, before the types are weighed."""
    best: dict[tuple[str, str], Point] = {}
    for match in _triggers().find(view.folded):
        kind, strength = match.id.split(":")
        value = _value(kind, strength) * _zone(view, match, kind)
        if value > best.get((kind, match.phrase), Point(kind, 0.0, 0, 0)).points:
            best[kind, match.phrase] = Point(kind, value, match.start, match.end)
    return [*best.values(), *_of_measures(view.measures), *_of_titles(view), *_of_bases(view)]


def _of_bases(view: View) -> list[Point]:
    """Return what the instruments that the request rests on are worth, once for each type."""
    found: dict[str, Point] = {}
    for basis in view.bases:
        kinds = _types_of().get(str(basis.value.get("instrument")), ())
        for kind in kinds:
            found.setdefault(kind, Point(kind, _BASIS / len(kinds), basis.start, basis.end))
    return list(found.values())


def _of_titles(view: View) -> list[Point]:
    """Return what the acts named in titles are worth, once for each act."""
    found: dict[str, Point] = {}
    for first, last in view.titles:
        if not view.letter.cues["negation"].within(first, last):
            for act in view.letter.acts.within(first, last):
                for kind, points in _worth(act.id.split(":")[1]):
                    found.setdefault(act.id + kind, Point(kind, points * _IN_TITLE, act.start, act.end))
    return list(found.values())


def _value(kind: str, strength: str) -> float:
    if strength == "weak":
        return _WEAK
    return _TITLE_OF_ALL if kind == "evidence" else _STRONG


def _zone(view: View, match: Match, kind: str) -> float:
    cues = view.letter.cues
    passage = view.passage_at(match.start)
    if passage is None:
        return _ZONES["plain"]
    start, end = max(passage.start, match.start - 120), min(passage.end, match.end + 120)
    if kind not in _SELF_DENYING and any(
        -3 <= match.start - n.end <= 20 or 0 <= n.start - match.end <= 30 for n in cues["negation"].within(start, end)
    ):
        return _ZONES["barred"]
    asks_else = kind not in _SELF_DENYING and (cues["elsewhere"].within(start, end) or _unasked(view, match))
    if passage.barred or asks_else:
        return _ZONES["barred"]
    if any(first <= match.start < last for first, last in view.titles):
        return _ZONES["title"]
    if passage.asked or cues["ask"].within(passage.start, passage.end):
        return _ZONES["ask"]
    return _ZONES["plain"]


def _unasked(view: View, match: Match) -> bool:
    """Tell whether a word stands in the clause of an act that the letter declines, announces or tells of."""
    around = [m for m in view.measures if m.start <= match.start < m.end]
    return bool(around) and all(m.value.get("status") not in {"requested", "conditional"} for m in around)


def _of_measures(measures: Iterable[Proposal]) -> list[Point]:
    found: list[Point] = []
    for measure in measures:
        status, code = measure.value.get("status"), str(measure.value.get("code"))
        if status not in {"requested", "conditional"} or measure.score < 0.3:
            continue
        share = measure.score / 0.65 * (0.4 if status == "conditional" else 1.0)
        found += [Point(kind, points * share, measure.start, measure.end) for kind, points in _worth(code)]
    return found


def _worth(code: str) -> list[tuple[str, float]]:
    return [("evidence", 2.5)] if code in EVIDENCE_CODES else list(_WORTH.get(code, ()))


def weigh(view: View, points: Iterable[Point]) -> dict[str, float]:
    """Add the points up by type, each further point of a type counting less, and apply the dossier's tie-breaks."""
    by_type: dict[str, list[float]] = {kind: [] for kind in types()}
    for point in points:
        by_type[point.type].append(point.points)
    total = {kind: _sum(values) for kind, values in by_type.items()}
    _prefer(view, by_type, total)
    return total


def _sum(values: list[float]) -> float:
    """Add values in falling order, each worth four fifths of its rank's predecessor."""
    return sum(value * 0.8**rank for rank, value in enumerate(sorted(values, reverse=True)[:12]))


def _requested(view: View) -> set[str]:
    return {str(m.value.get("code")) for m in view.measures if m.value.get("status") == "requested"}


def _prefer(view: View, points: Mapping[str, list[float]], total: dict[str, float]) -> None:
    """Apply the tie-breaks between types that share their words."""
    _prefer_by_words(view, points, total)
    _prefer_by_acts(view, points, total)


def _prefer_by_words(view: View, points: Mapping[str, list[float]], total: dict[str, float]) -> None:
    criminal = len({m.phrase for m in _criminal().find(view.folded)})
    total["civil_judicial_assistance"] *= 1.3 if criminal <= 2 else 1.0 if criminal <= 4 else 0.45
    if criminal <= _HARDLY and max(points["civil_judicial_assistance"], default=0.0) >= _STRONG:
        # A civil case stays one, whatever acts it asks for.
        total["service_of_documents"] *= 0.5
        total["evidence"] *= 0.5
    arrest, surrender = (max(points[kind], default=0.0) for kind in ("provisional_arrest", "extradition"))
    # A title that asks for extradition and names no arrest heads a letter that only tells of the earlier arrest; so
    # does the text of the law among the papers, unless they are still to follow.
    told = surrender >= _STRONG * _ZONES["title"] > arrest or (_formal(view) and not _promised(view))
    if arrest >= _STRONG and not told:
        total["provisional_arrest"] += 2.0
        total["extradition"] *= 0.6
    if max(points["follow_up"], default=0.0) > _STRONG:
        total["follow_up"] += 4.0
    if max(points["spontaneous_information"], default=0.0) >= _STRONG * _ZONES["title"]:
        total["spontaneous_information"] += 4.0


def _formal(view: View) -> bool:
    """Tell whether the text of the law is among the papers, as it is with a formal request (ETS 24 art. 12(2)(c))."""
    return any(view.first("law_text", *view.sentence(match.start)) for match in view.all("enclosed"))


def _promised(view: View) -> bool:
    """Tell whether the formal request for extradition is announced, as it is with a request for arrest alone."""
    named = (m for m in _triggers().find(view.folded) if m.id == "extradition:strong")
    return any(view.letter.cues["announced"].within(*view.sentence(match.start)) for match in named)


def _prefer_by_acts(view: View, points: Mapping[str, list[float]], total: dict[str, float]) -> None:
    asked = {str(m.value.get("code")) for m in view.measures if m.value.get("status") in {"requested", "conditional"}}
    if asked & ASSET_CODES or ("trace_assets" in asked and max(points["asset_recovery"], default=0.0) >= 2.5):
        total["evidence"] *= 0.55
    if "telecom_data" in asked and "preserve_data" not in asked:
        total["data_preservation"] *= 0.5
    if asked & _HEARINGS:
        total["service_of_documents"] *= 0.6
    if "preserve_data" in asked and asked & EVIDENCE_CODES - {"telecom_data", "locate_identify_person"}:
        total["data_preservation"] *= 0.6
        total["evidence"] += 1.5
    if {"telecom_data", "preserve_data"} <= _requested(view) and not _PARTIAL.search(view.folded):
        total["data_preservation"] *= 0.5
        total["evidence"] += 2.5
    if "transfer_prisoner_witness" in asked and "arrest_surrender" not in asked:
        total["transfer_of_sentenced_person"] *= 0.4
        total["extradition"] *= 0.5
    if asked & EVIDENCE_CODES or 2.5 * _IN_TITLE in points["evidence"]:
        total["service_of_documents"] *= 0.7
    if sum(value >= _STRONG * _ZONES["plain"] - 0.01 for value in points["not_a_request"]) >= _INVITATION:
        total["not_a_request"] += 4.0
        return
    if asked & (EVIDENCE_CODES | ASSET_CODES | {"arrest_surrender", "serve_document"}):
        total["not_a_request"] *= 0.5
        total["spontaneous_information"] *= 0.6


def probabilities(total: Mapping[str, float]) -> dict[str, float]:
    """Turn points into probabilities; a letter that says nothing for any type leaves them all alike."""
    top = max(total.values())
    raw = {kind: math.exp(_SHARPNESS * (value - top)) for kind, value in total.items()}
    whole = sum(raw.values())
    return {kind: value / whole for kind, value in raw.items()}


def combined(rules: Mapping[str, float], network: Mapping[str, float] | None) -> dict[str, float]:
    """Mix the probabilities of rules and network as a weighted product; without the network the rules stand alone."""
    if not network:
        return dict(rules)
    floor = _LEAST
    raw = {
        kind: max(p, floor) ** _RULES_SHARE * max(network.get(kind, 0.0), floor) ** (1 - _RULES_SHARE)
        for kind, p in rules.items()
    }
    whole = sum(raw.values())
    return {kind: value / whole for kind, value in raw.items()}


def classify_type(view: View, network: Mapping[str, float] | None = None) -> Found[str]:
    """Return the primary type with its runners-up and the passages that speak for it.

    Confidence below `_SURE` means that a person must decide; the value is then the likeliest type.
    """
    points = points_of(view)
    shares = combined(probabilities(weigh(view, points)), network)
    order = {kind: n for n, kind in enumerate(precedence())}
    if not points:
        # Of a letter that says nothing, the commonest type is the best guess, not the most urgent one.
        order[_COMMONEST] = -1
    ranked = sorted(shares, key=lambda kind: (-round(shares[kind], 3), order[kind]))
    winner = ranked[0]
    return Found[str](
        value=winner,
        confidence=round(shares[winner], 4),
        evidence=_evidence(view, [p for p in points if p.type == winner]),
        rule=None if any(p.type == winner for p in points) else "type:no_words",
        alternatives=tuple(
            Alternative(value=k, confidence=round(shares[k], 4)) for k in ranked[1:5] if shares[k] > 0.01
        ),
    )


def _evidence(view: View, points: list[Point]) -> tuple[Evidence, ...]:
    """Return the three strongest passages, none twice."""
    chosen: list[Point] = []
    for point in sorted(points, key=lambda p: (-p.points, p.start)):
        if point.points >= 0.5 and all(point.end <= c.start or point.start >= c.end for c in chosen):
            chosen.append(point)
    return tuple(
        view.evidence(p.start, p.end, confidence=0.8, by=By.RULE) for p in sorted(chosen[:3], key=lambda p: p.start)
    )
