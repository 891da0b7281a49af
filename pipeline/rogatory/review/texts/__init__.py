"""What the site says, in every language it speaks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rogatory import domain

LANGUAGES = {"en": "English", "fr": "Français"}


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language; `words` translates single words of records, such as codes of measures."""

    language: str
    said: Mapping[str, str]
    words: Mapping[str, str]

    def __call__(self, name: str, /, **facts: object) -> str:
        """Return a text with its facts filled in; with a fact `n`, the form for one or for several."""
        if "n" in facts:
            name = f"{name}.{'one' if facts['n'] == 1 else 'other'}"
        return self.said[name].format(**facts)

    def word(self, code: str | None) -> str:
        """Return how people call a code of the record; the code in words where the catalogue has none."""
        if code is None:
            return ""
        return self.words.get(code) or code.replace("_", " ")

    def type(self, code: str) -> str:
        """Return what a request type is called."""
        kind = domain.types().get(code)
        if kind is None:
            return self.word(code)
        label = kind.labels.get(self.language, kind.label) if self.language != "en" else kind.label
        return label.partition(" (")[0]


@cache
def texts(language: str) -> Texts:
    """Return the catalogue of a language; English where it is not spoken."""
    known = language if language in LANGUAGES else "en"
    table = tomllib.loads((files("rogatory.review.texts") / f"{known}.toml").read_text(encoding="utf-8"))
    words = table.pop("words", {})
    return Texts(known, _flat(table), words)


def _flat(table: Mapping[str, object], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{before}{name}.")
        else:
            found[f"{before}{name}"] = str(value)
    return found
