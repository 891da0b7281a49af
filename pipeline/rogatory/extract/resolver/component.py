"""Merges proposals that mean the same, and keeps no two of one layer that overlap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, proposals, text_of, write
from rogatory.extract.resolver.patterns import (
    DEFAULT_TRUST,
    EDGES_BY_RULE,
    GROUPS,
    RULE_KEY,
    RULE_WEIGHT,
    THRESHOLD,
    TRUST,
)
from rogatory.extract.tagger.labels import LAYERS, SLICE_HEADS
from rogatory.record import By

KEY = "resolver"
LEAST = 12  # characters that must be left of an item beside a better one
EDGES = " \t\n\f,;:.–—-("
SAME = 0.3  # share of the shorter slice that two proposals must have in common to mean the same


@dataclass(frozen=True, slots=True)
class Voice:
    """A proposal with the group it came from and how likely it is right."""

    group: str
    proposal: Proposal
    weight: float


class Resolver:
    """Writes `doc.spans["resolver"]`, and nothing else.

    A value holds `layer`, `sources` (groups that proposed the item), what the rules said of it, and under `answers`
    for each head that fits the label the probabilities after both were heard, best first; the best answer also stands
    where a rule keeps its own (`code`, `status`, `kind`, `role`).
    """

    def __call__(self, doc: Doc) -> Doc:
        """Choose the final slices of every layer."""
        chosen: list[Proposal] = []
        text = text_of(doc)
        # Rules that stand alone are taken at their word: nobody else can make up for what they are denied.
        trust = TRUST if "tagger" in doc.spans else {}
        for layer, groups in GROUPS.items():
            heard = [
                Voice(group, p, p.score * trust.get((group, p.label), DEFAULT_TRUST))
                for group in groups
                for p in map(partial(_within_line, text), proposals(doc, group))
                if p.label in LAYERS[layer] and not _in_a_box(text, p)
            ]
            whole = {(voice.proposal.start, voice.proposal.end) for voice in heard}
            chosen += [p if (p.start, p.end) in whole else _tidied(text_of(doc), p) for p in resolve(heard, layer)]
        write(doc, KEY, chosen)
        return doc


def _in_a_box(text: str, p: Proposal) -> bool:
    """Whether it stands behind a form's box: an empty one asks for nothing, a list offence's charges nobody."""
    before = text[max(0, p.start - 4) : p.start].rstrip()
    return before.endswith("☐") or (p.label == "offence" and before.endswith("☒"))


def _within_line(text: str, p: Proposal) -> Proposal:
    """Cut a name that runs into the label of a form's next line, as Ilir does into "Alias:"."""
    first, line_break, _ = text[p.start : p.end].partition("\n")
    runs_on = line_break and first.strip() and text[p.end : p.end + 2].strip().startswith((":", "("))
    return replace(p, end=p.start + len(first.rstrip())) if runs_on and p.label in {"person", "organisation"} else p


def resolve(heard: Iterable[Voice], layer: str) -> list[Proposal]:
    """Return the best items of one layer, none overlapping another.

    An item that a better one of another kind lies in or beside keeps the rest of its slice: "preserve the mailbox" of
    "preserve the mailbox until 3 March".
    """
    rest = sorted(heard, key=lambda v: (-v.weight, v.proposal.start))
    merged: list[Proposal] = []
    while rest:
        first, *others = rest
        same = [first, *(v for v in others if _means_the_same(first.proposal, v.proposal))]
        rest = [v for v in others if v not in same]
        merged.append(_merge(same, layer))
    chosen: list[Proposal] = []
    for item in sorted(merged, key=lambda p: -p.score):
        rest_of_it = _beside(item, chosen)
        if rest_of_it and item.score >= THRESHOLD[item.label]:
            chosen.append(rest_of_it)
    return chosen


def _beside(item: Proposal, chosen: Sequence[Proposal]) -> Proposal | None:
    """Return what of an item lies beside those chosen; None where one of its own kind, or too much, is taken."""
    for other in chosen:
        if item.end <= other.start or item.start >= other.end:
            continue
        if other.label == item.label:
            return None
        if other.start - item.start >= LEAST:
            item = replace(item, end=other.start)
        elif item.end - other.end >= LEAST:
            item = replace(item, start=other.end)
        else:
            return None
    return item


def _tidied(text: str, item: Proposal) -> Proposal:
    """Return a shortened item without the spaces and marks that its cut left at its edges."""
    piece = text[item.start : item.end]
    start = item.start + len(piece) - len(piece.lstrip(EDGES))
    return replace(item, start=start, end=max(start + 1, item.start + len(piece.rstrip(EDGES))))


def _means_the_same(a: Proposal, b: Proposal) -> bool:
    common = min(a.end, b.end) - max(a.start, b.start)
    return a.label == b.label and common > SAME * min(a.end - a.start, b.end - b.start)


def _merge(voices: Sequence[Voice], layer: str) -> Proposal:
    by_group = {voice.group: voice for voice in reversed(voices)}  # the heaviest of each group
    network = by_group.pop("tagger", None)
    rule = max(by_group.values(), key=lambda v: v.weight, default=None)
    label = voices[0].proposal.label
    by_rule = rule is not None and (label in EDGES_BY_RULE or "quoted" in rule.proposal.value)
    edges = rule if network is None or by_rule else network
    if edges is None:
        raise ValueError("nothing to merge")
    doubt = 1.0
    for voice in (network, *by_group.values()):
        if voice is not None:
            doubt *= 1 - voice.weight
    value: dict[str, Any] = dict(rule.proposal.value) if rule else {}
    value |= {"layer": layer, "sources": sorted({voice.group for voice in voices})}
    value["answers"] = _answers(label, network.proposal if network else None, rule.proposal if rule else None)
    if network and "weight" in network.proposal.value:
        value["weight"] = network.proposal.value["weight"]
    for head, answers in value["answers"].items():
        if head in RULE_KEY:
            value[RULE_KEY[head]] = next(iter(answers))
    return replace(
        edges.proposal, score=round(1 - doubt, 4), value=value, by=By.NETWORK if edges is network else edges.proposal.by
    )


def _answers(label: str, network: Proposal | None, rule: Proposal | None) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for head, (_, labels) in SLICE_HEADS.items():
        if label not in labels:
            continue
        told = dict(network.value.get(head, {})) if network else {}
        said = rule.value.get(RULE_KEY.get(head, head)) if rule else None
        if isinstance(said, str):
            weight = RULE_WEIGHT[head] if told else 1.0
            told = {answer: (1 - weight) * p for answer, p in told.items()}
            told[said] = told.get(said, 0.0) + weight * (rule.score if rule and weight < 1 else 1.0)
        if told:
            found[head] = dict(sorted(told.items(), key=lambda pair: -pair[1]))
    return found
