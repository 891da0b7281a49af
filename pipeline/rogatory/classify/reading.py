"""Reads what a letter is and says as a whole, for the record's content."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc

from rogatory.classify.handling import confidentiality, emergency, urgency_asked
from rogatory.classify.papers import enclosures, form, formalities, signatures
from rogatory.classify.penalties import Threat, penalties
from rogatory.classify.proceedings import absentia, facts, proceedings, sentences
from rogatory.classify.subtypes import secondary_types, subtype, underlying_type, withdraws
from rogatory.classify.types import classify_type
from rogatory.classify.undertakings import assurances, other_consequences, proportionality, team, transfer_reason
from rogatory.classify.view import view_of
from rogatory.classify.way import Channel, channel
from rogatory.extract.groups import Proposal, proposals
from rogatory.record import (
    Absentia,
    Confidentiality,
    Enclosure,
    Evidence,
    Facts,
    Form,
    Found,
    Proceedings,
    Sentence,
    Signature,
    Team,
    Text,
)

# Forms that one judicial authority sends to another (Directive 2014/41/EU art. 7, FD 2002/584/JHA art. 9,
# Regulation (EU) 2018/1805 arts 4 and 14).
_JUDICIAL = frozenset({"eio_annex_a", "eio_annex_c", "eaw", "freezing", "confiscation"})


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the classifiers say of one letter; names are those of the record's content.

    `urgency_asked` is what the letter itself asks for; the level is judged elsewhere, by office and day. `signatures`
    belong to the record's source, `penalties` to its offences.
    """

    request_type: Found[str]
    subtype: Found[str] | None
    secondary_types: tuple[Found[str], ...]
    underlying_type: Found[str] | None
    withdraws: tuple[str, ...]
    channel: Channel
    channel_evidence: tuple[Evidence, ...]
    urgency_asked: Literal["urgent", "normal"]
    urgency_evidence: tuple[Evidence, ...]
    emergency: Text | None
    confidentiality: Confidentiality
    proceedings: Proceedings
    facts: Facts
    formalities: tuple[Text, ...]
    enclosures: tuple[Enclosure, ...]
    sentences: tuple[Sentence, ...]
    absentia: Absentia | None
    assurances: tuple[Text, ...]
    form: Form | None
    proportionality: Text | None
    other_consequences: Text | None
    transfer_reason: Text | None
    jit: Team | None
    signatures: tuple[Signature, ...]
    penalties: tuple[Threat, ...]


def read_content(doc: Doc) -> Reading:
    """Read a document whose source is attached, after the pipeline ran; groups that are missing are done without."""
    view = view_of(doc, final_measures(doc), bases(doc))
    network = doc.user_data.get("tagger", {}).get("type")
    kind = classify_type(view, network if isinstance(network, Mapping) else None)
    written_on = form(view)
    way, way_evidence = channel(view, offices(doc), form=written_on is not None and written_on.kind in _JUDICIAL)
    asked, asked_evidence = urgency_asked(view)
    return Reading(
        request_type=kind,
        subtype=subtype(view, kind.value),
        secondary_types=secondary_types(view, kind.value),
        underlying_type=underlying_type(view, kind.value),
        withdraws=withdraws(view, kind.value),
        channel=way,
        channel_evidence=way_evidence,
        urgency_asked=asked,
        urgency_evidence=asked_evidence,
        emergency=emergency(view),
        confidentiality=confidentiality(view),
        proceedings=proceedings(view, kind.value),
        facts=facts(view, proposals(doc, "dates"), proposals(doc, "states")),
        formalities=formalities(view),
        enclosures=enclosures(view),
        sentences=sentences(view),
        absentia=absentia(view),
        assurances=assurances(view),
        form=written_on,
        proportionality=proportionality(view),
        other_consequences=other_consequences(view),
        transfer_reason=transfer_reason(view, kind.value),
        jit=team(view, kind.value),
        signatures=signatures(view),
        penalties=penalties(view),
    )


def final_measures(doc: Doc) -> tuple[Proposal, ...]:
    """Return the measures that the resolver chose, those of the rules where it did not run."""
    chosen = [p for p in proposals(doc, "resolver") if p.label == "measure" and {"code", "status"} <= p.value.keys()]
    return tuple(chosen or proposals(doc, "measures"))


def offices(doc: Doc) -> tuple[Proposal, ...]:
    """Return the authorities that the resolver chose, those of the rules where it did not run."""
    chosen = [p for p in proposals(doc, "resolver") if p.label == "authority"]
    return tuple(chosen or proposals(doc, "authorities"))


def bases(doc: Doc) -> tuple[Proposal, ...]:
    """Return the instruments that the request rests on, without those in the background."""
    chosen = [p for p in proposals(doc, "resolver") if p.label == "legal_basis"]
    return tuple(p for p in chosen if "background" not in p.value.get("answers", {}).get("basis", ()))
