"""Writes the group `states`: every mention of a State, with the form in which it is named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from rogatory.domain import fold, states
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.groups import Proposal, snapped, text_of, write
from rogatory.extract.states import patterns
from rogatory.record import By

_STREET = re.compile(patterns.ON_STREETS)
_STREET_AFTER = re.compile(patterns.AFTER_STREETS)
_TREATY = re.compile(patterns.BEFORE_TREATY_CITY)
_TREATY_AFTER = re.compile(patterns.AFTER_TREATY_CITY)
_CURRENCY = re.compile(patterns.CURRENCY_AFTER)
_GEORGIA = re.compile(patterns.US_GEORGIA)
_PROVINCE = re.compile(patterns.BELGIAN_LUXEMBOURG)
_TITLE = re.compile(patterns.TITLE_BEFORE)
_HOST = re.compile(r"@(?:[\w-]+\.)*$")
_SCORES = {"name": 0.97, "adjective": 0.9, "demonym": 0.9, "city": 0.8, "host": 0.8}
_ONLY_AFTER = {word: re.compile(before) for word, before in patterns.ONLY_AFTER.items()}
_LOOK = 60  # characters around a mention in which a trap is looked for


@dataclass(frozen=True, slots=True)
class Mention:
    """A State named in the text; `form` is name, adjective, demonym, city or host (a part of a mail address)."""

    start: int
    end: int
    state: str
    form: str


class States:
    """Writes `doc.spans["states"]`, no two overlapping, and nothing else.

    A value holds `state` (ISO 3166-1 alpha-2) and `form` (`name`, `adjective`, `demonym`, `city`, `host`).
    """

    def __init__(self, own: Mapping[str, Mapping[str, Sequence[str]]] | None = None) -> None:
        """`own` adds States the table lacks: code -> form (`name`, `adjective`, `city`) -> words."""
        self._finder = Finder(own or {})

    def __call__(self, doc: Doc) -> Doc:
        """Find the States named in the document's text."""
        kept = []
        text = text_of(doc)
        for mention in self._finder.find(text, fold(text)):
            start, end = snapped(doc, mention.start, mention.end)
            value = {"state": mention.state, "form": mention.form}
            kept.append(Proposal(start, end, "state", _SCORES[mention.form], By.RULE, value))
        write(doc, "states", kept)
        return doc


class Finder:
    """The words for States, ready to be searched for."""

    def __init__(self, own: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        words = list(_table())
        for code, forms in own.items():
            words.extend((f"{code}:{form}", word, "") for form, some in forms.items() for word in some)
        self._matcher = Matcher((name, word) for name, word, _ in words)
        languages: dict[str, set[str]] = {}
        for _, word, language in words:
            languages.setdefault(fold(word), set()).add(language)
        self._english = {word for word, some in languages.items() if some == {"en"}}

    def find(self, text: str, folded: str) -> list[Mention]:
        """Return the mentions in the order of the text; of several States one word may mean, the first of the table."""
        found: list[Mention] = []
        for match in self._matcher.find(folded):
            code, _, form = match.id.partition(":")
            if found and found[-1].start == match.start:
                continue
            host = text[match.start].islower() and bool(_HOST.search(text, max(0, match.start - _LOOK), match.start))
            if host:
                form = "host"
            if host or (self._written_as_name(text, match, form) and not _is_trap(text, folded, match, code, form)):
                found.append(Mention(match.start, match.end, code, form))
        return found

    def _written_as_name(self, text: str, match: Match, form: str) -> bool:
        """Names and cities, and what English alone calls so, have a capital where the script has any."""
        first = text[match.start]
        must = form in {"name", "city"} or fold(match.phrase) in self._english
        return not (must and first.islower())


def _table() -> list[tuple[str, str, str]]:
    """Return id, word and language of every word; a demonym in the plural counts as one."""
    rows: list[tuple[str, str, str]] = []
    for code, state in states().items():
        for language, some in state.names.items():
            rows.extend((f"{code}:name", word, language) for word in some)
        for language, some in state.adjectives.items():
            for word in some:
                form = (
                    "demonym" if language in {"en", "de"} and word[0].isupper() and word.endswith("s") else "adjective"
                )
                rows.append((f"{code}:{form}", word, language))
        for language, some in state.capitals.items():
            rows.extend((f"{code}:city", word, language) for word in some)
    more = (
        ("name", patterns.MORE_NAMES),
        ("name", patterns.EASTERN_NAMES),
        ("name", patterns.GENITIVES),
        ("adjective", patterns.MORE_ADJECTIVES),
        ("city", patterns.CITIES),
    )
    for form, table in more:
        for code, line in table.items():
            rows.extend((f"{code}:{form}", word, "") for word in line.split("|"))
    return rows


def _is_trap(text: str, folded: str, match: Match, code: str, form: str) -> bool:
    start, end = match.start, match.end
    before, after = folded[max(0, start - _LOOK) : start], folded[end : end + 24]
    code_of_law = text[end - 1] == "." and text[end : end + 1].isalpha()
    if code_of_law or before.endswith("new ") or _STREET.search(before) or _STREET_AFTER.match(after):
        return True
    word = folded[start:end]
    if text[end - 1] == "ى" or (word in _ONLY_AFTER and not _ONLY_AFTER[word].search(before)):
        return True
    if form == "city" and (_TREATY.search(before) or _TREATY_AFTER.match(after)):
        return True
    if (form in {"adjective", "demonym"} and _CURRENCY.match(after)) or (form == "name" and _TITLE.search(before)):
        return True
    if code == "LU" and form in {"name", "city"}:
        return bool(_PROVINCE.search(before))
    return code == "GE" and form == "name" and bool(_GEORGIA.search(before + "|" + folded[end : end + _LOOK]))
