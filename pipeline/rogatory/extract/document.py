"""Turns a SourceText into a spaCy Doc and keeps the way back to the page."""

from typing import TYPE_CHECKING, cast

from rogatory.extract.groups import Proposal
from rogatory.reading.source import SourceText
from rogatory.record import By, Evidence

# The supervisor and the review site make evidence without a Doc, and need no spaCy for it.
if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_KEY = "rogatory.source"


def attach(doc: "Doc", source: SourceText) -> "Doc":
    """Tie the Doc to the source it was made from.

    Raises:
        ValueError: If the Doc's text is not the source's, so that offsets would not agree.
    """
    if doc.text != source.text:
        raise ValueError("the document's text is not its source's text")
    doc.user_data[_KEY] = source
    return doc


def is_attached(doc: "Doc") -> bool:
    """Tell whether a source was attached."""
    return _KEY in doc.user_data


def layout_of(doc: "Doc") -> SourceText:
    """Return the source a Doc was made from.

    Raises:
        ValueError: If none was attached.
    """
    if _KEY not in doc.user_data:
        raise ValueError("no source is attached to this document")
    return cast(SourceText, doc.user_data[_KEY])


def make_doc(nlp: "Language", source: SourceText) -> "Doc":
    """Tokenize the source and run every component of the pipeline over it."""
    doc = attach(nlp.make_doc(source.text), source)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def evidence_at(source: SourceText, start: int, end: int, *, confidence: float = 1.0, by: By = By.RULE) -> Evidence:
    """Return the slice as evidence: its text, its boxes and the layer it was read from.

    `confidence` is that of the proposal; that of its words, where OCR read them, lowers it.
    """
    return Evidence(
        start=start,
        end=end,
        text=source.text[start:end],
        boxes=tuple(source.layout.boxes_of(start, end)),
        confidence=confidence * source.layout.clarity_of(start, end),
        by=by,
        layer=source.layout.layer_of(start, end),
    )


def evidence_of(source: SourceText, proposal: Proposal) -> Evidence:
    """Return a proposal as evidence."""
    return evidence_at(source, proposal.start, proposal.end, confidence=proposal.score, by=proposal.by)
