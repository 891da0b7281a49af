"""What the letter promises, explains and proposes: assurances, proportionality, reasons to transfer, a joint team."""

from rogatory.classify.view import View
from rogatory.record import Evidence, Team, Text

_MOST = 6
_PARTS = ("purpose", "composition", "leader", "period", "place")


def assurances(view: View) -> tuple[Text, ...]:
    """Return the sentences that give an undertaking: no death penalty, speciality, reciprocity, review."""
    found = dict.fromkeys(view.sentence(match.start) for match in view.all("assurance"))
    return tuple(_text(view, a, b, "assurance:words", 0.6) for a, b in list(found)[:_MOST])


def proportionality(view: View) -> Text | None:
    """Return the sentence that calls the measure necessary and proportionate."""
    return _first(view, "proportionality")


def other_consequences(view: View) -> Text | None:
    """Return what a European arrest warrant says of other consequences of the offence."""
    return _first(view, "other_consequences")


def transfer_reason(view: View, request_type: str) -> Text | None:
    """Return why the receiving State should prosecute; only a transfer of proceedings has one."""
    if request_type != "transfer_of_proceedings":
        return None
    return _fullest(view, "transfer_reason")


def team(view: View, request_type: str) -> Team | None:
    """Return what the letter says of a joint team; None for other letters."""
    if request_type != "joint_investigation_team":
        return None
    values: dict[str, str] = {}
    evidence: list[Evidence] = []
    for part in _PARTS:
        if match := view.first(f"jit_{part}"):
            start, end = view.sentence(match.start)
            values[part] = view.text[start:end]
            evidence.append(view.evidence(start, end))
    return Team(
        purpose=values.get("purpose"),
        composition=values.get("composition"),
        leader=values.get("leader"),
        period=values.get("period"),
        place=values.get("place"),
        evidence=tuple(evidence),
        confidence=0.55,
        rule="jit:words",
    )


def _first(view: View, kind: str) -> Text | None:
    match = view.first(kind)
    if match is None:
        return None
    start, end = view.sentence(match.start)
    return _text(view, start, end, f"{kind}:words", 0.6)


def _fullest(view: View, kind: str) -> Text | None:
    """Return the sentence with most words of a kind; the title, and what a treaty is called, have few."""
    counts: dict[tuple[int, int], int] = {}
    for match in view.all(kind):
        place = view.sentence(match.start)
        counts[place] = counts.get(place, 0) + 1
    if not counts:
        return None
    start, end = max(counts, key=lambda place: counts[place])
    return _text(view, start, end, f"{kind}:words", 0.6)


def _text(view: View, start: int, end: int, rule: str, confidence: float) -> Text:
    return Text(text=view.text[start:end], evidence=(view.evidence(start, end),), confidence=confidence, rule=rule)
