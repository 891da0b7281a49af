"""Between the characters of a text and the tokens of its Doc."""

from spacy.tokens import Doc

from rogatory.extract.document import is_attached, layout_of


def known_languages(doc: Doc) -> tuple[str, ...]:
    """Return the languages that the reader told; none where no source is attached."""
    return layout_of(doc).languages if is_attached(doc) else ()


def text_of(doc: Doc) -> str:
    """Return the Doc's text, from its source where one is attached: the Doc puts it together anew each time."""
    return layout_of(doc).text if is_attached(doc) else doc.text


def widened(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Widen a slice that begins and ends with a letter or mark to the edges of its tokens.

    Raises:
        ValueError: If there is no token in it.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        raise ValueError(f"no token within {start}:{end}")
    return span.start_char, span.end_char
