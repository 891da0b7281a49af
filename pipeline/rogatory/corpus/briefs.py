"""Draws briefs: who asks whom for what, in which manner and with which traps, for the hand that composes a letter."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_INITIALS = "A B C D E F G H I J K L M N O P R S T U V W Y Z".split()


@dataclass(frozen=True, slots=True)
class Brief:
    """What one letter shall be; `family` is shared by the letters that one brief is composed into."""

    family: str
    language: str
    lines: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        """Return it as a hand reads it."""
        return "\n".join(
            [f"[{self.family}] language: {self.language}", *(f"  {name}: {text}" for name, text in self.lines)]
        )


def read_choices(path: Path) -> dict[str, Any]:
    """Read what briefs are drawn from."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def draw(choices: Mapping[str, Any], languages: Sequence[str], *, seed: int, family: str) -> list[Brief]:
    """Draw one brief and give it to each of the languages: the same case, each with a sender that writes in it.

    Letters of one family share type, case, crimes, persons and terms; sender, receiver, look and manner are
    each letter's own.
    """
    case = random.Random(f"{seed} {family}")
    kind = _weighted(case, [(name, entry["weight"]) for name, entry in choices["types"].items()])
    shared = (
        ("kind of letter", f"{kind.replace('_', ' ')}: {case.choice(choices['types'][kind]['cases'])}"),
        ("crimes", "; ".join(_several(case, choices["crimes"], 1, 2))),
        ("acts", "; ".join(_several(case, choices["acts"], 2, 4)) + " (as far as they fit this kind of letter)"),
        ("not asked", "; ".join(_several(case, choices["not_asked"], 1, 2))),
        ("persons", "; ".join(_several(case, choices["persons"], 2, 5))),
        ("terms", "; ".join(_several(case, choices["terms"], 1, 3))),
        ("traps", "; ".join(case.sample(choices["traps"]["all"], 3))),
    )
    return [
        Brief(family, language, (*shared, *_manner(choices, language, random.Random(f"{seed} {family} {language}"))))
        for language in languages
    ]


def _manner(choices: Mapping[str, Any], language: str, chance: random.Random) -> tuple[tuple[str, str], ...]:
    senders = choices["languages"][language]
    translated = language == "en" and chance.random() < 0.55
    sender = chance.choice(choices["languages"]["en_translated"] if translated else senders)
    everybody = [state for states in choices["languages"].values() for state in states if state != sender]
    single = ("looks", "order", "register", "dates", "names")
    return (
        ("from, to", f"{sender}, to {chance.choice(everybody)}"),
        ("translated", f"English of a translator from {sender}" if translated else "written natively"),
        *((name, chance.choice(choices[name]["all"])) for name in single),
        *((name, _several(chance, choices[name], 1, 1)[0]) for name in ("length", "missing", "noise")),
        ("surnames begin with", ", ".join(chance.sample(_INITIALS, 4)) + " (or what sounds like it in the language)"),
    )


def _several(chance: random.Random, entry: Mapping[str, Any], least: int, most: int) -> list[str]:
    """Draw different texts by their weights."""
    left = [(item["text"], item["weight"]) for item in entry["weighted"]]
    found: list[str] = []
    for _ in range(chance.randint(least, most)):
        found.append(_weighted(chance, left))
        left = [item for item in left if item[0] != found[-1]]
    return found


def _weighted(chance: random.Random, items: Sequence[tuple[str, float]]) -> str:
    return chance.choices([text for text, _ in items], [weight for _, weight in items])[0]
