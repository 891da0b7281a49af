"""A message's own text into blocks: the headers that belong to it, then its words."""

from pathlib import Path

from rogatory.reading.mime import Budget, Entity, addresses, entity, inner, values, words
from rogatory.reading.source import Notice
from rogatory.reading.views import prose, web
from rogatory.reading.views.blocks import Content, Field

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_ADDRESSES = frozenset({"From", "To", "Cc"})
_LESS = 0.6  # of the words of the HTML, those that a plain version has at least if it is one


def content(data: bytes, name: Path) -> Content:
    """Return the blocks of a message without attachments, as `intake` cuts them out.

    Raises:
        IntakeError: If it is nested or cut up beyond all measure.
    """
    whole = entity(data, name)
    found = Content(blocks=[Field(shown, value) for shown in _SHOWN if (value := _value(whole, shown))])
    budget = Budget(name)
    for group in inner(whole, budget, 0):
        found.add(_chosen([_content(version) for version in inner(group, budget, 1)]))
    return found


def _value(whole: Entity, name: str) -> str:
    written = values(whole.header, name.lower())
    return "; ".join(addresses(written)) if name in _ADDRESSES else " ".join(words(one) for one in written)


def _content(version: Entity) -> Content:
    text = version.text()
    if version.type == "text/plain":
        return Content(blocks=list(prose.paragraphs(text)))
    return web.content(text)


def _chosen(versions: list[Content]) -> Content:
    """Return the version that says most; where they do not say the same, both are worth a look."""
    if not versions:
        return Content()
    first, said = versions[0], [_words(version) for version in versions]
    last = versions[-1]
    whole = said[-1] <= said[0] or len(said[-1] & said[0]) >= _LESS * len(said[-1])
    chosen = first if whole else last
    if len(versions) > 1 and not whole:
        message = "The message has two versions that do not say the same; the one that mail programs show is read."
        chosen.notices.append(Notice("versions_differ", 1, message))
    return chosen


def _words(version: Content) -> set[str]:
    return {word for text in version.texts() for word in text.casefold().split() if word.isalnum()}
