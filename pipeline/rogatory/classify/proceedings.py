"""The foreign case: its kind and stage, the facts as told, sentences imposed and judgments given in absence."""

import re
from collections.abc import Sequence
from typing import Literal, cast

from rogatory.classify.view import View
from rogatory.extract.groups import Proposal
from rogatory.record import Absentia, By, Evidence, Facts, Found, Proceedings, Sentence

Kind = Literal["criminal", "civil", "administrative", "unknown"]
Stage = Literal["preliminary", "investigation", "charged", "trial", "appeal", "enforcement", "unknown"]

_BY_TYPE: dict[str, Stage] = {"transfer_of_sentenced_person": "enforcement"}
_STAGES: tuple[Stage, ...] = ("trial", "appeal", "charged", "enforcement", "investigation", "preliminary")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAST_FACTS = 200  # characters; a shorter paragraph tells no facts
_CLOSE = 60  # characters between an imposed sentence and what is served or remains


def proceedings(view: View, request_type: str) -> Proceedings:
    """Return kind and stage of the case; the type decides the kind where it can be only one."""
    kind, kind_evidence = _kind(view, request_type)
    stage, stage_evidence = _stage(view, request_type)
    return Proceedings(
        kind=kind,
        stage=stage,
        evidence=(*kind_evidence, *stage_evidence),
        confidence=0.75 if stage != "unknown" else 0.4,
        rule="proceedings:words",
    )


def _kind(view: View, request_type: str) -> tuple[Kind, tuple[Evidence, ...]]:
    wanted = ["civil"] if request_type == "civil_judicial_assistance" else ["administrative", "criminal"]
    counts = {name: len(view.all(name)) for name in wanted}
    for name in wanted:
        enough = counts[name] >= (2 if name == "administrative" else 1)
        if enough and (name != "administrative" or counts[name] * 3 > counts.get("criminal", 0)):
            match = view.all(name)[0]
            return cast(Kind, name), (view.evidence(match.start, match.end),)
    return "unknown", ()


def _stage(view: View, request_type: str) -> tuple[Stage, tuple[Evidence, ...]]:
    """Return the stage with the most words, the later stage where two have as many."""
    counts = {stage: len({m.phrase for m in view.all(stage)}) for stage in _STAGES}
    most: Stage = max(_STAGES, key=counts.__getitem__)
    stage = _BY_TYPE.get(request_type, most)
    if not counts[stage]:
        return "unknown", ()
    match = view.all(stage)[0]
    return stage, (view.evidence(match.start, match.end),)


def facts(view: View, dates: Sequence[Proposal], places: Sequence[Proposal]) -> Facts:
    """Return the passage that tells what happened, with the dates and places named in it.

    It is the paragraphs under a heading of facts, else the paragraphs with most words of narration.
    """
    found = _under_heading(view) or _most_told(view)
    if not found:
        return Facts()
    start, end = found
    return Facts(
        summary_evidence=(view.evidence(start, end, confidence=0.7),),
        times=tuple(
            _found(view, p, str(p.value.get("date")))
            for p in dates
            if p.label == "date" and start <= p.start < end and p.value.get("date")
        ),
        places=tuple(_found(view, p, view.text[p.start : p.end]) for p in places if start <= p.start < end),
    )


def _found(view: View, proposal: Proposal, value: str) -> Found[str]:
    evidence = view.evidence(proposal.start, proposal.end, confidence=proposal.score, by=proposal.by)
    return Found[str](value=value, confidence=proposal.score, evidence=(evidence,))


def _under_heading(view: View) -> tuple[int, int] | None:
    """Return the passage from below a heading of facts to the next heading."""
    headings = [p for p in view.letter.passages if p.heading]
    for place, heading in enumerate(headings):
        if view.first("facts", heading.start, heading.end):
            end = headings[place + 1].start if place + 1 < len(headings) else len(view.text)
            body = view.text[heading.end : end]
            start = heading.end + len(body) - len(body.lstrip())
            if len(body.strip()) >= _LEAST_FACTS:
                return start, heading.end + len(body.rstrip())
    return None


def _most_told(view: View) -> tuple[int, int] | None:
    """Return the paragraph with most words of narration and most years, less what it asks."""
    best: tuple[float, int, int] | None = None
    for block in view.source.blocks:
        if block.kind != "body" or block.end - block.start < _LEAST_FACTS:
            continue
        told = len(view.said["narrated"].within(block.start, block.end)) if "narrated" in view.said else 0
        years = len(_YEAR.findall(view.text, block.start, block.end))
        asked = len(view.letter.cues["ask"].within(block.start, block.end))
        points = told + 0.5 * years - 0.5 * asked
        if told and points > (best[0] if best else 0.0):
            best = (points, block.start, block.end)
    return (best[1], best[2]) if best else None


def sentences(view: View) -> tuple[Sentence, ...]:
    """Return the sentences imposed, each with what the letter says is served and remains."""
    found: dict[tuple[int, int], Sentence] = {}
    for match in view.all("sentenced")[:4]:
        start, end = view.sentence(match.start)
        found.setdefault((start, end), _sentence(view, start, end))
    return tuple(found.values())


def _sentence(view: View, start: int, end: int) -> Sentence:
    served, remaining = view.first("served"), view.first("remaining")
    evidence = [view.evidence(start, end)]
    evidence += [view.evidence(*view.sentence(m.start)) for m in (served, remaining) if m]
    return Sentence(
        imposed=view.text[start:end],
        served=view.text[slice(*view.sentence(served.start))] if served else None,
        remaining=view.text[slice(*view.sentence(remaining.start))] if remaining else None,
        evidence=tuple(evidence),
        confidence=0.6,
        rule="sentence:words",
    )


def absentia(view: View) -> Absentia | None:
    """Return whether judgment was given in absence, and whether a retrial is promised; None where nothing is said."""
    spoken = view.first("absentia")
    present = view.first("not_absentia")
    match = spoken or present
    if match is None:
        return None
    retrial = view.first("retrial") if spoken else None
    evidence = [view.evidence(*view.sentence(m.start), by=By.RULE) for m in (match, retrial) if m]
    return Absentia(
        value=spoken is not None,
        retrial=True if retrial else None,
        evidence=tuple(evidence),
        confidence=0.65,
        rule="absentia:words",
    )
