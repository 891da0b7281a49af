"""Merges proposals that mean the same, and keeps no two of one layer that overlap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, proposals, write
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
        for layer, groups in GROUPS.items():
            heard = [
                Voice(group, p, p.score * TRUST.get((group, p.label), DEFAULT_TRUST))
                for group in groups
                for p in proposals(doc, group)
                if p.label in LAYERS[layer]
            ]
            chosen += resolve(heard, layer)
        write(doc, KEY, chosen)
        return doc


def resolve(heard: Iterable[Voice], layer: str) -> list[Proposal]:
    """Return the best items of one layer, none overlapping another."""
    rest = sorted(heard, key=lambda v: (-v.weight, v.proposal.start))
    merged: list[Proposal] = []
    while rest:
        first, *others = rest
        same = [first, *(v for v in others if _means_the_same(first.proposal, v.proposal))]
        rest = [v for v in others if v not in same]
        merged.append(_merge(same, layer))
    chosen: list[Proposal] = []
    for item in sorted(merged, key=lambda p: -p.score):
        apart = all(item.end <= other.start or item.start >= other.end for other in chosen)
        if apart and item.score >= THRESHOLD[item.label]:
            chosen.append(item)
    return chosen


def _means_the_same(a: Proposal, b: Proposal) -> bool:
    common = min(a.end, b.end) - max(a.start, b.start)
    return a.label == b.label and common > SAME * min(a.end - a.start, b.end - b.start)


def _merge(voices: Sequence[Voice], layer: str) -> Proposal:
    by_group = {voice.group: voice for voice in reversed(voices)}  # the heaviest of each group
    network = by_group.pop("tagger", None)
    rule = max(by_group.values(), key=lambda v: v.weight, default=None)
    label = voices[0].proposal.label
    edges = rule if rule and (network is None or label in EDGES_BY_RULE) else network
    if edges is None:
        raise ValueError("nothing to merge")
    doubt = 1.0
    for voice in (network, *by_group.values()):
        if voice is not None:
            doubt *= 1 - voice.weight
    value: dict[str, Any] = dict(rule.proposal.value) if rule else {}
    value |= {"layer": layer, "sources": sorted({voice.group for voice in voices})}
    value["answers"] = _answers(label, network.proposal if network else None, rule.proposal if rule else None)
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
