"""How components pass their proposals on: one span group each, read back as plain values."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rogatory.record import By

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TEXT, _WRITTEN = "rogatory.text", "rogatory.written."


@dataclass(frozen=True, slots=True)
class Proposal:
    """A labelled slice of the text, how sure its source is, and what it means.

    `start` and `end` count code points of `doc.text`. `value` holds JSON values only; which keys it
    has is said by the component that writes it.
    """

    start: int
    end: int
    label: str
    score: float
    by: By
    value: dict[str, Any] = field(default_factory=dict)


def write(doc: "Doc", group: str, proposals: Iterable[Proposal]) -> None:
    """Set `doc.spans[group]` to the proposals, sorted by place, with scores, sources and values in `attrs`.

    Raises:
        ValueError: If a proposal does not begin and end at token edges.
    """
    ordered = sorted(proposals, key=lambda p: (p.start, -p.end, p.label))
    spans = []
    for proposal in ordered:
        span = doc.char_span(proposal.start, proposal.end, label=proposal.label)
        if span is None:
            raise ValueError(
                f"group {group!r}: {doc.text[proposal.start : proposal.end]!r} at {proposal.start} "
                "does not begin and end at token edges"
            )
        spans.append(span)
    doc.spans[group] = spans
    doc.spans[group].attrs["scores"] = [p.score for p in ordered]
    doc.spans[group].attrs["by"] = [p.by.value for p in ordered]
    doc.spans[group].attrs["values"] = [p.value for p in ordered]
    doc.user_data[_WRITTEN + group] = ordered


def proposals(doc: "Doc", group: str) -> list[Proposal]:
    """Return the proposals of a group in the order of the text; none where the component did not run."""
    if group not in doc.spans:
        return []
    # Reading them back from the spans takes long, and a dozen places ask.
    if _WRITTEN + group in doc.user_data:
        return list(doc.user_data[_WRITTEN + group])
    spans = doc.spans[group]
    return [
        Proposal(span.start_char, span.end_char, span.label_, score, By(by), value)
        for span, score, by, value in zip(
            spans, spans.attrs["scores"], spans.attrs["by"], spans.attrs["values"], strict=True
        )
    ]


def text_of(doc: "Doc") -> str:
    """Return `doc.text`, kept beside the Doc: spaCy joins it anew from the tokens at every call."""
    if _TEXT not in doc.user_data:
        doc.user_data[_TEXT] = doc.text
    text: str = doc.user_data[_TEXT]
    return text


def snapped(doc: "Doc", start: int, end: int) -> tuple[int, int]:
    """Widen a slice to the token edges around it, so that it can be written; spaces at its ends are dropped first."""
    text = text_of(doc)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        raise ValueError(f"no token within {start}:{end}")
    return span.start_char, span.end_char
