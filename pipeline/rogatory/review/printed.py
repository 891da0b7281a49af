"""Prints a record as lines for a terminal: aligned, wrapped to its width, safe for right-to-left names."""

from collections.abc import Iterator

from rogatory.record import Record
from rogatory.review.outline import Entry, headline, origin, outline
from rogatory.terminal import columns, isolated, printable, wrapped

_LABEL = 24  # columns for what a value is; longer labels get a line of their own
_LEAST = 30  # columns left for values, however narrow the terminal says it is


def printed(record: Record, *, width: int) -> str:
    """Return the record as text of at most `width` columns, without a final line break."""
    lines = [*wrapped(headline(record), width), *wrapped(f"{record.id}  {origin(record)}", width)]
    for section in outline(record):
        lines += ["", section.title]
        for entry in section.entries:
            lines += _entry(entry, indent=2, width=width)
    return "\n".join(lines)


def _entry(entry: Entry, *, indent: int, width: int) -> Iterator[str]:
    room = max(_LEAST, width - indent - _LABEL)
    doubt = "" if entry.confidence is None else f" ({entry.confidence:.2f})"
    label = printable(entry.label.replace("_", " "))
    value = wrapped(f"{printable(entry.value)}{doubt}", room)
    start = " " * indent
    if columns(label) >= _LABEL:
        yield f"{start}{isolated(label)}"
        label = ""
    yield f"{start}{isolated(label)}{' ' * (_LABEL - columns(label))}{value[0]}"
    below = " " * (indent + _LABEL)
    for line in value[1:]:
        yield f"{below}{line}"
    for note in entry.notes:
        for line in wrapped(printable(note), room):
            yield f"{below}{line}"
    for part in entry.parts:
        yield from _entry(part, indent=indent + 2, width=width)
