"""Legal bases and references: one item each, however often it is named."""

from collections.abc import Callable, Sequence
from typing import Literal, cast

from spacy.tokens import Doc

from rogatory.domain import fold, instruments
from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.record import Evidence, LegalBasis, Reference

UNSPECIFIED = ("", None, "domestic")  # instruments of which a letter may cite several at once


def _resolved(doc: Doc, label: str) -> list[Proposal]:
    return [p for p in proposals(doc, "resolver") if p.label == label]


def _answer(proposal: Proposal, head: str, otherwise: str) -> str:
    return next(iter(proposal.value.get("answers", {}).get(head, {})), otherwise)


def _gathered(found: Sequence[Proposal], key_of: Callable[[Proposal], object]) -> list[list[Proposal]]:
    groups: dict[object, list[Proposal]] = {}
    for proposal in found:
        groups.setdefault(key_of(proposal), []).append(proposal)
    return list(groups.values())


def _evidence(doc: Doc, group: Sequence[Proposal]) -> tuple[Evidence, ...]:
    return tuple(evidence_of(layout_of(doc), p) for p in group)


def _text(doc: Doc, proposal: Proposal) -> str:
    return " ".join(text_of(doc)[proposal.start : proposal.end].split())


def legal_basis(doc: Doc) -> tuple[LegalBasis, ...]:
    """Return each instrument the request rests on once, with all its articles; background treaties are left out."""
    found = [p for p in _resolved(doc, "legal_basis") if _answer(p, "basis", "basis") == "basis"]

    def key_of(proposal: Proposal) -> object:
        instrument = proposal.value.get("instrument")
        return instrument if instrument not in UNSPECIFIED else fold(_text(doc, proposal))

    items = []
    for group in _gathered(found, key_of):
        best = max(group, key=lambda p: p.score)
        instrument = best.value.get("instrument")
        items.append(
            LegalBasis(
                text=_text(doc, best),
                instrument=instrument if instrument in instruments() else None,
                articles=tuple(dict.fromkeys(a for p in group for a in p.value.get("articles", ()))),
                confidence=best.score,
                evidence=_evidence(doc, group),
            )
        )
    return tuple(items)


def references(doc: Doc) -> tuple[Reference, ...]:
    """Return each file number once."""
    items = []
    for group in _gathered(_resolved(doc, "reference"), lambda p: fold(_text(doc, p)).replace(" ", "")):
        best = max(group, key=lambda p: p.score)
        kind = cast(Literal["theirs", "ours", "case", "related"], _answer(best, "reference", "theirs"))
        items.append(Reference(text=_text(doc, best), kind=kind, confidence=best.score, evidence=_evidence(doc, group)))
    return tuple(items)
