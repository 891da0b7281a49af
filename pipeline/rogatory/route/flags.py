"""Raises the flags of the dossier on one request."""

import datetime as dt

from rogatory import domain
from rogatory.office import Office
from rogatory.record import Content, Flag, Source
from rogatory.route import channels, languages, persons, refusal
from rogatory.route.letter import EvidenceAt, Letter, Register

TESTS = {**refusal.TESTS, **languages.TESTS, **channels.TESTS, **persons.TESTS}
# Mail that asks for nothing in criminal matters has no grounds of refusal, and a circular needs no translation.
_UNASKED = {"not_a_request": ("refusal", "language"), "civil_judicial_assistance": ("refusal",)}


def flags(
    content: Content,
    source: Source,
    office: Office,
    text: str,
    *,
    evidence_at: EvidenceAt,
    today: dt.date,
    register: Register | None = None,
) -> tuple[Flag, ...]:
    """Return the flags that the request raises, in the order of the dossier.

    Args:
        content: What the document says.
        source: Where it came from, with languages and segments.
        office: The profile; without a State, wrong-State, own-national and no-treaty are not judged.
        text: The source text that offsets of evidence refer to.
        evidence_at: Makes evidence of a slice of the text, with its boxes.
        today: The day on which the request is assessed.
        register: What the office knows of the case already; None where nothing is known.
    """
    letter = Letter(content, source, office, text, evidence_at, today, register or Register())
    raised = []
    for kind in domain.flags().values():
        if kind.group in _UNASKED.get(content.request_type.value, ()):
            continue
        evidence = TESTS[kind.id](letter)
        if evidence is not None:
            raised.append(Flag(id=kind.id, evidence=tuple(dict.fromkeys(evidence))))
    return tuple(raised)
