"""Offences with their provisions, and measures with targets and particulars."""

import re
from collections.abc import Sequence
from typing import Any

from spacy.tokens import Doc

from rogatory import domain
from rogatory.domain import fold
from rogatory.extract.document import evidence_at, evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.extract.items.listed import with_list_offences
from rogatory.extract.measures.component import particulars_of
from rogatory.extract.measures.words import Spoken, spoken
from rogatory.extract.offences.charged import charges
from rogatory.extract.parties.patterns import SUBJECTS
from rogatory.record import By, Measure, Object, Offence, Particular, Party, Provision

LINK = 160  # characters between an offence and its provision at most
ASKED = frozenset({"requested", "conditional"})
# An act of no kind that the network alone heard is mostly a wish ("please let us know"); above this, on the letters of
# hands H and I, as many codes are found and more of them are right.
OTHER = 0.65
_RESPECTIVELY = re.compile(
    r"respectively|respectivement|respectivamente|beziehungsweise|jeweils|rispettivamente|соответственно|відповідно|"
    r"على التوالي"
)
_BREAK = re.compile(r"\n\n|[.!?؟]\s+(?=[A-ZÀ-ÞА-ЯҐІЇЄ\u0621-\u064a\u4e00-\u9fff])")


def offences(doc: Doc, parties: Sequence[Party]) -> tuple[Offence, ...]:
    """Return the charged offences, each with the provisions tied to it; a provision tied to none stands alone."""
    found = _once(doc, [p for p in proposals(doc, "resolver") if p.label == "offence"])
    cited = [p for p in proposals(doc, "resolver") if p.label == "provision" and not p.value.get("procedural")]
    tied = provisions_of(text_of(doc), [group[0] for group in found], cited)
    tongues = spoken(text_of(doc))
    items = []
    for i, group in enumerate(found):
        key = f"f{i + 1}"
        items.append(
            Offence(
                key=key,
                text=_text(doc, group[0]),
                categories=categories(text_of(doc)[group[0].start : group[0].end], group, tongues),
                provisions=tuple(_provision(doc, p) for p in tied[i]),
                penalty=None,
                parties=_charged(doc, group, parties),
                confidence=group[0].score,
                evidence=tuple(evidence_of(layout_of(doc), p) for p in group),
            )
        )
    used = {(p.start, p.end) for group in tied for p in group}
    for p in cited:
        if (p.start, p.end) not in used:
            items.append(
                Offence(
                    key=f"f{len(items) + 1}",
                    text=_text(doc, p),
                    provisions=(_provision(doc, p),),
                    rule="provision without a named offence",
                    confidence=p.score,
                    evidence=(evidence_of(layout_of(doc), p),),
                )
            )
    return with_list_offences(layout_of(doc), items)


def provisions_of(text: str, named: Sequence[Proposal], cited: Sequence[Proposal]) -> list[list[Proposal]]:
    """Return, for each offence, the provisions tied to it.

    In a sentence with "respectively" and as many provisions as offences they are paired in order; else a provision
    belongs to the nearest offence of its sentence, the one before it where two are as near.
    """
    tied: list[list[Proposal]] = [[] for _ in named]
    for provision in cited:
        low, high = _sentence(text, provision.start, provision.end)
        near = [i for i, o in enumerate(named) if low <= o.start < high]
        same = [c for c in cited if low <= c.start < high]
        if len(near) == len(same) > 1 and _RESPECTIVELY.search(fold(text[low:high])):
            tied[near[same.index(provision)]].append(provision)
            continue
        gaps = [(_gap(named[i], provision), i) for i in near]
        gap, best = min(gaps, default=(LINK + 1, -1))
        if gap <= LINK:
            tied[best].append(provision)
    return tied


def _gap(offence: Proposal, provision: Proposal) -> float:
    if provision.start >= offence.end:
        return provision.start - offence.end
    # Half a point more, so that of two as near the offence before the citation wins.
    return max(offence.start - provision.end, 0) + 0.5


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    low = 0
    for match in _BREAK.finditer(text, max(0, start - 900), start):
        low = match.end()
    after = _BREAK.search(text, end)
    return low, after.start() if after else len(text)


def _once(doc: Doc, found: Sequence[Proposal]) -> list[list[Proposal]]:
    """Join mentions of the same words, the fullest first.

    A shorter mention belongs to a longer one before it, and to a longer one after it in another sentence: the subject
    line says "fraud", the text "aggravated fraud"; "fraud and tax fraud" are two.
    """
    groups: list[list[Proposal]] = []
    for proposal in found:
        words = _content(doc, proposal)
        home = next((g for g in groups if words and words <= _content(doc, g[0])), None)
        if home is not None:
            home.append(proposal)
            continue
        first = _sentence(text_of(doc), proposal.start, proposal.end)[0]
        shorter = next((g for g in groups if g[0].end <= first and _content(doc, g[0]) < words), None)
        if shorter is not None:
            shorter.insert(0, proposal)
        else:
            groups.append([proposal])
    return groups


def _content(doc: Doc, proposal: Proposal) -> set[str]:
    return set(re.findall(r"\w{3,}", fold(text_of(doc)[proposal.start : proposal.end])))


def categories(text: str, group: Sequence[Proposal], tongues: Spoken) -> tuple[str, ...]:
    """Return the categories the rules gave, or else those whose words stand in the text."""
    told = tuple(dict.fromkeys(c for p in group for c in p.value.get("categories", ())))
    return told or tuple(dict.fromkeys(c for charge in charges(text, tongues) for c in charge.categories))


def _charged(doc: Doc, group: Sequence[Proposal], parties: Sequence[Party]) -> tuple[str, ...]:
    subjects = [party for party in parties if SUBJECTS.intersection(party.roles)]
    low, high = _sentence(text_of(doc), group[0].start, group[0].end)
    near = [p.key for p in subjects if any(low <= e.start < high for e in p.evidence)]
    return tuple(near or ([subjects[0].key] if len(subjects) == 1 else []))


def _provision(doc: Doc, p: Proposal) -> Provision:
    return Provision(text=_text(doc, p), confidence=p.score, evidence=(evidence_of(layout_of(doc), p),))


def measures(
    doc: Doc, parties: Sequence[Party], objects: Sequence[Object], charged: Sequence[Offence]
) -> tuple[Measure, ...]:
    """Return the measures that are asked for, with conditions; what is declined, past or elsewhere is left out."""
    items: list[Measure] = []
    kinds = domain.measures()
    named = [p for p in proposals(doc, "resolver") if p.label == "measure" and p.value.get("status") in ASKED]
    asked = [p for p in named if not (p.value["code"] == "other" and _network_alone(p) and p.score < OTHER)]
    for p, details in zip(asked, particulars_of(doc, asked), strict=True):
        answers = p.value["answers"]
        code, status = p.value["code"], p.value["status"]
        sure = answers.get("code", {}).get(code, 1.0) * answers.get("status", {}).get(status, 1.0)
        items.append(
            Measure(
                key=f"m{len(items) + 1}",
                code=code,
                text=_text(doc, p),
                status="conditional" if status == "conditional" else "requested",
                particulars=_particulars(doc, details),
                targets=_targets(p, parties, objects),
                offences=(charged[0].key,) if len(charged) == 1 else (),
                coercive=kinds[code].coercive == "yes",
                confidence=round(p.score * min(1.0, sure), 4),
                evidence=(evidence_of(layout_of(doc), p),),
            )
        )
    return tuple(items)


def _network_alone(p: Proposal) -> bool:
    return p.value.get("sources") == ["tagger"]


def _particulars(doc: Doc, details: Sequence[dict[str, Any]]) -> tuple[Particular, ...]:
    return tuple(
        Particular(
            kind=told["kind"],
            value=told["value"],
            confidence=told["score"],
            evidence=(evidence_at(layout_of(doc), told["start"], told["end"], confidence=told["score"], by=By.RULE),),
        )
        for told in details
    )


def _targets(p: Proposal, parties: Sequence[Party], objects: Sequence[Object]) -> tuple[str, ...]:
    """The parties and objects named within the clause."""
    named = [(item.key, e) for item in parties for e in item.evidence] + [
        (o.key, e) for o in objects for e in o.evidence
    ]
    within = sorted((e.start, key) for key, e in named if p.start <= e.start and e.end <= p.end)
    return tuple(dict.fromkeys(key for _, key in within))


def _text(doc: Doc, p: Proposal) -> str:
    return " ".join(text_of(doc)[p.start : p.end].split())
