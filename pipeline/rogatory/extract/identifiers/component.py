"""Writes the group `identifiers`: one span per number, address or sum, its label the kind of the dossier."""

import re
from typing import Any

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.citations.folded import compiled
from rogatory.extract.groups import Proposal, proposals, snapped, text_of, write
from rogatory.extract.identifiers import checks, cued, money, network, phones
from rogatory.extract.identifiers.cues import CUES
from rogatory.extract.identifiers.finding import Ground, Hit
from rogatory.extract.identifiers.patterns import CONTAINER
from rogatory.record import By

_VIN = re.compile(r"(?<![\w])(?=[A-Z0-9]*\d)(?=(?:\d*[A-Z]){3})[A-HJ-NPR-Z0-9]{11}\d{6}(?!\w)")
_CONTAINER = re.compile(r"(?<!\w)([A-Z]{3}[UJZ]) ?(\d{3} ?\d{3})[ -/]?(\d)(?!\w)")
_CONTAINER_CUE = compiled(rf"(?:{CONTAINER})\W{{0,3}}(?:n[°ºo]?\.?|no\.?|№)?\s?$")
_NAMING = frozenset({"name", "adjective", "demonym"})
_LETTERHEAD = 700  # characters in which the first State named is the writer's own, most often


class Identifiers:
    """Writes `doc.spans["identifiers"]`, no two overlapping, and nothing else.

    A value holds `value` (normalised), `valid` (`true`, `false` or `unchecked`) and, by kind, `port` and
    `moment` of an IP address, `amount` and `currency` of a sum.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Find identifiers in the document's text."""
        found = find(text_of(doc), region=_region(doc))
        kept: list[Proposal] = []
        for hit in found:
            start, end = snapped(doc, hit.start, hit.end)
            value: dict[str, Any] = {"value": hit.value, "valid": hit.valid, **hit.more}
            kept.append(Proposal(start, end, hit.kind, hit.score, By.RULE, value))
        write(doc, "identifiers", kept)
        return doc


def find(text: str, *, region: str | None = None) -> list[Hit]:
    """Return the identifiers of a text in its order; `region` reads telephone numbers without a prefix."""
    folded = fold(text)
    ground = Ground(text, folded, CUES.find(folded))
    network.find(ground)
    money.find_ibans(ground)
    cued.find(ground)
    for match in _VIN.finditer(text):
        ground.add(Hit(match.start(), match.end(), "vehicle_vin", match[0], "unchecked", 0.85))
    _find_containers(ground)
    money.find_amounts(ground)
    phones.find(ground, region)
    money.find_accounts(ground)
    phones.find_handles(ground)
    return sorted(ground.hits, key=lambda hit: hit.start)


def _find_containers(ground: Ground) -> None:
    """Add freight containers: owner, serial number and check digit (ISO 6346)."""
    for match in _CONTAINER.finditer(ground.text):
        value = "".join(c for c in match[0] if c.isalnum())
        valid = checks.container_digit(value) == int(value[-1])
        named = bool(_CONTAINER_CUE.search(ground.folded, max(0, match.start() - 40), match.start()))
        if valid or named:
            ground.add(Hit(match.start(), match.end(), "container", value, str(valid).lower(), 0.95 if named else 0.85))


def _region(doc: Doc) -> str | None:
    known = doc.user_data.get("states", {}).get("requesting")
    if known:
        return str(known[0].state)
    named = [p for p in proposals(doc, "states") if p.start < _LETTERHEAD and p.value["form"] in _NAMING]
    return str(named[0].value["state"]) if named else None
