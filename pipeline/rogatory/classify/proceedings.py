"""The foreign case: its kind and stage, the facts as told, sentences imposed and judgments given in absence."""

import re
from collections.abc import Sequence
from typing import Literal, cast

from rogatory.classify.penalties import block_around, penalties
from rogatory.classify.view import View
from rogatory.extract.groups import Proposal
from rogatory.record import Absentia, By, Evidence, Facts, Found, Proceedings, Sentence

Kind = Literal["criminal", "civil", "administrative", "unknown"]
Stage = Literal["preliminary", "investigation", "charged", "trial", "appeal", "enforcement", "unknown"]

_BY_TYPE: dict[str, Stage] = {"transfer_of_sentenced_person": "enforcement"}
_STAGES: tuple[Stage, ...] = ("trial", "appeal", "charged", "enforcement", "investigation", "preliminary")
_LEAST_FACTS = 200  # characters; a shorter paragraph tells no facts
_LEAST_TOLD = 80  # characters of a paragraph that tells something
_LEAD = 25  # characters before and with the number of a paragraph's heading word
_STOP = re.compile(r"\s?[.:–—-]")
_TELLING = ("narrated", "criminal")
_TOLD = 1.0  # points that a paragraph needs to tell facts: two dates, or one with words of a case


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

    It is what stands under a heading of facts or after such a word at a paragraph's beginning, else the paragraph that
    tells most.
    """
    found = _under_heading(view) or _after_lead(view) or _most_told(view, dates)
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


def _after_lead(view: View) -> tuple[int, int] | None:
    """Return the paragraph that begins with a word of facts and a stop: "Facts.", "أولا: الوقائع."."""
    for match in view.all("facts"):
        start, end = _paragraph(view, match.start)
        after = view.text[match.end : match.end + 2]
        if match.start - start <= _LEAD and _STOP.match(after) and end - match.end >= _LEAST_TOLD:
            return start, end
    return None


def _paragraph(view: View, place: int) -> tuple[int, int]:
    start = view.text.rfind("\n", 0, place) + 1
    end = view.text.find("\n", place)
    return start, end if end >= 0 else len(view.text)


def _most_told(view: View, dates: Sequence[Proposal]) -> tuple[int, int] | None:
    """Return the paragraph with most dates, words of narration and words of a criminal case, less what it asks.

    Dates of treaties and of the letter itself tell nothing; one date or word of narration is needed.
    """
    told = [d.start for d in dates if d.label == "date" and not d.value.get("letter") and not _in_basis(view, d)]
    best: tuple[float, int, int] | None = None
    for line in re.finditer(r"[^\n\f]+", view.text):
        start, end = line.span()
        if end - start < _LEAST_TOLD:
            continue
        when = sum(start <= place < end for place in told)
        narrated, charged = (len(view.said[n].within(start, end)) if n in view.said else 0 for n in _TELLING)
        asked = len(view.letter.cues["ask"].within(start, end))
        points = 0.6 * when + 0.7 * narrated + 0.3 * min(charged, 4) - 0.8 * asked
        if when + narrated and points > (best[0] if best else _TOLD):
            best = (points, start, end)
    return (best[1], best[2]) if best else None


def _in_basis(view: View, date: Proposal) -> bool:
    return any(basis.start <= date.start < basis.end for basis in view.bases)


def sentences(view: View) -> tuple[Sentence, ...]:
    """Return the sentences imposed, each with what its own paragraph says is served and remains."""
    threatened = [threat.told[0] for threat in penalties(view)]
    told = dict.fromkeys(view.sentence(match.start) for match in view.all("sentenced")[:4])
    # What the law threatens is no sentence imposed.
    imposed = [(start, end) for start, end in told if not any(start <= place < end for place in threatened)]
    return tuple(_sentence(view, start, end, imposed) for start, end in imposed)


def _sentence(view: View, start: int, end: int, imposed: Sequence[tuple[int, int]]) -> Sentence:
    """Return a sentence; of several in one paragraph each has what is told from it to the next."""
    low, high = block_around(view.text, start)
    beside = [other for other, _ in imposed if low <= other < high]
    first = low if start == beside[0] else start
    last = min((other for other in beside if other > start), default=high)
    served, remaining = view.first("served", first, last), view.first("remaining", first, last)
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
    """Return whether judgment was given in absence, and whether a retrial is promised; None where nothing is said.

    The promise counts where it stands in a paragraph that speaks of the absence.
    """
    spoken = view.first("absentia")
    present = view.first("not_absentia")
    match = spoken or present
    if match is None:
        return None
    retrial = next(
        (m for told in view.all("absentia") if (m := view.first("retrial", *block_around(view.text, told.start)))), None
    )
    evidence = [view.evidence(*view.sentence(m.start), by=By.RULE) for m in (match, retrial) if m]
    return Absentia(
        value=spoken is not None,
        retrial=True if retrial else None,
        evidence=tuple(evidence),
        confidence=0.65,
        rule="absentia:words",
    )
