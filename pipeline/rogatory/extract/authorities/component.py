"""Writes the group `authorities` and, beside it, which State asks which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.authorities import patterns
from rogatory.extract.authorities.names import Name, names
from rogatory.extract.authorities.parties import Candidate, Zones, parties, zones
from rogatory.extract.authorities.signs import Mention, region_of, signs
from rogatory.extract.citations.folded import compiled
from rogatory.extract.groups import Proposal, proposals, snapped, text_of, write
from rogatory.record import By

_REQUESTING = compiled(patterns.REQUESTING_CUES)
_INVESTIGATING = compiled(patterns.INVESTIGATING_CUES)
_VALIDATING = compiled(patterns.VALIDATING_CUES)
_EXECUTING = compiled(patterns.EXECUTING_CUES)
_CENTRAL = compiled(patterns.CENTRAL_CUES)
_COPY = compiled(
    r"(?:copy|cc|c\.c\.|copie|kopie|nachrichtlich|copia|копи\w+|nota bene|صوره)\W{0,6}(?:to |an |a |para )?\W*$"
)
_THROUGH = compiled(
    r"(?:через|through|via|uber|par l'intermediaire de|por conducto de|sous couvert d\w+|tramite)\W[^\n]{0,12}$"
)
_GENERIC = compiled(
    r"competent|zustandig|competentes|компетентн|مختص|judicial authorit|autorites judiciaires|bevoegde|"
    r"autoridades judici|central authority"
)
_POST = compiled(
    r"(?:dear|mr\.?|sehr geehrte\w*|monsieur le|madame la|le substitut du|assistant|deputy|first|"
    r"заместитель|помощник|مساعد)\s+(?:my\s+)?$"
)
_CONTACT = re.compile(
    r"(?:Contact(?: person)?|Ansprech\w+|Sachbearbeiter\w*|Persona de contacto|Pessoa de contacto|Исп(?:\.|"
    r"олнитель)|Affaire suivie par|"
    r"Case officer|Referent\w*|Kontakt\w*)\s*[:–]\s*(?P<name>[^\n,;(]{3,50})"
)
_ADDRESS = re.compile(r"(?=.*\d)(?=.*[^\W\d_]{3}).{6,90}")
_NO_ADDRESS = re.compile(
    r"(?:ref|réf|seiten?|pages?|رقم|tel|tél|fax|az|n°|nr\.|no\.|№|e-?mail|date|zeichen|@|:)|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:19|20)\d\d\s*$",
    re.IGNORECASE,
)
_NOTE = 900  # characters in which a note verbale names whom it greets
_NAMING = frozenset({"name", "adjective", "demonym", "city"})
_CARRYING = ("embassy", "foreign", "interpol")


@dataclass(frozen=True, slots=True)
class Letter:
    """What the roles of offices are judged by."""

    text: str
    folded: str
    where: Zones
    mentions: tuple[Mention, ...]
    asks: str | None
    asked: str | None
    note: bool


class Standing(NamedTuple):
    """A State as one side of the request: its share of the weight (0 to 1), and the slice of the text that names it.

    `place` is None where only the language, an office's name or the State of the receiving office speaks for it; then
    `rule` says which.
    """

    state: str
    score: float
    place: tuple[int, int] | None
    rule: str | None


class Authorities:
    """Writes `doc.spans["authorities"]` and `doc.user_data["states"]`.

    A value holds `role` (an id of the dossier, or `other`), `state`, and where they stand by the name
    `phone`, `email`, `address`, `contact`. `doc.user_data["states"]` maps `requesting` and `requested` to
    lists of Standing, the likeliest first.
    `doc.user_data["zones"]` tells where letterhead, address and signature stand.
    """

    def __init__(self, own: str | None = None) -> None:
        """`own` is the State of the office that receives the mail, if it is known."""
        self._own = own

    def __call__(self, doc: Doc) -> Doc:
        """Find the offices named in the document."""
        named = [Mention(p.start, p.end, p.value["state"], p.value["form"]) for p in proposals(doc, "states")]
        text = text_of(doc)
        folded = fold(text)
        mentions = tuple(signs(text, folded, named))
        found = parties(text, folded, mentions, _language(doc), self._own)
        doc.user_data["states"] = {
            side: [_standing(one, self._own) for one in ranked] for side, ranked in found.items()
        }
        letter = _letter(text, folded, mentions, found)
        doc.user_data["zones"] = letter.where
        contacts = [p for p in proposals(doc, "identifiers") if p.label in {"phone", "email"}]
        kept: list[Proposal] = []
        seen: set[str] = set()
        for name in names(text, folded):
            start, end = snapped(doc, name.start, name.end)
            role, score = role_of(letter, name)
            if (_is_title(letter, name) and folded[start:end] not in seen) or _is_division(letter, name, kept):
                score = min(score, 0.4)
            seen.add(folded[start:end])
            state = state_of(letter, name, role)
            value = {"role": role, "state": state, **_contact(letter, name, role, state, contacts)}
            kept.append(Proposal(start, end, "authority", score, By.RULE, value))
        write(doc, "authorities", kept)
        return doc


def _standing(one: Candidate, own: str | None) -> Standing:
    if one.start is None or one.end is None:
        rule = "receiving_office" if one.state == own else "office_or_language"
        return Standing(one.state, one.score, None, rule)
    return Standing(one.state, one.score, (one.start, one.end), None)


def _language(doc: Doc) -> str | None:
    source = doc.user_data.get("rogatory.source")
    return source.languages[0] if source is not None and source.languages else None


def _letter(text: str, folded: str, mentions: tuple[Mention, ...], found: dict[str, list[Candidate]]) -> Letter:
    first = {side: ranked[0].state if ranked else None for side, ranked in found.items()}
    note = bool(re.search(r"compliment|свидетельству|تهدي|saluda|cumpriment|засвідчу", folded[:900]))
    return Letter(text, folded, zones(text, folded, mentions), mentions, first["requesting"], first["requested"], note)


def role_of(letter: Letter, name: Name) -> tuple[str, float]:
    """Return what an office does in this request, and how sure: by where it stands, by cue, by what it is."""
    before = letter.folded[max(0, name.start - 60) : name.start]
    after = letter.folded[name.end : name.end + 60]
    sure = 0.85 if name.capital else 0.5
    state = _named_state(letter, name)
    if _COPY.search(before):
        return "other", sure
    by_cue = _by_cue(before)
    if by_cue:
        return by_cue, sure
    by_place = _by_place(letter, name, state, through=bool(_THROUGH.search(before)))
    if by_place:
        return by_place, sure
    if _GENERIC.search(letter.folded[name.start : name.end]) and state == letter.asked:
        return "requested_authority", sure - 0.1
    return _in_body(letter, name, state, before, after), sure - 0.2


def _by_place(letter: Letter, name: Name, state: str | None, *, through: bool) -> str | None:
    """Judge by letterhead, address, signature and the greeting of a note."""
    if _inside(name, letter.where.addressee):
        return "central_authority_out" if through else "requested_authority"
    if state is not None and state == letter.asked != letter.asks and name.start < letter.where.below[1]:
        return "central_authority_out" if through else "requested_authority"
    head = _inside(name, letter.where.sender) or _inside(name, letter.where.signature)
    if name.kind in _CARRYING and state != letter.asked and (head or letter.note):
        return "transmitting_authority"
    if letter.note and state == letter.asked and name.start < _NOTE:
        return "requested_authority"
    return _asking(letter, name) if head and state in {None, letter.asks} else None


def _is_title(letter: Letter, name: Name) -> bool:
    """Whether the words name a person's post: in a signature, after "Dear"."""
    before = letter.folded[max(0, name.start - 12) : name.start]
    signed = _inside(name, letter.where.signature) and _named_state(letter, name) is None and name.kind != "police"
    return signed or (bool(_POST.search(before)) and not _inside(name, letter.where.addressee))


def _is_division(letter: Letter, name: Name, before: Sequence[Proposal]) -> bool:
    """Whether the words are the line below an office's name and no office by themselves."""
    return name.kind == "other" and bool(before) and letter.text[before[-1].end : name.start].strip(" ") == "\n"


def _by_cue(before: str) -> str | None:
    if _REQUESTING.search(before):
        return "requesting_authority"
    if _VALIDATING.search(before[-40:]):
        return "validating_authority"
    return "executing_authority" if re.search(r"executing|vollstreckungs|ejecucion|d'execution", before[-30:]) else None


def _asking(letter: Letter, name: Name) -> str:
    """A ministry above the court that asks is its central authority; alone, it asks itself."""
    if name.kind in _CARRYING:
        return "transmitting_authority"
    central = _CENTRAL.search(letter.folded[max(0, name.start - 60) : name.end + 90])
    return (
        "central_authority_out" if name.kind == "ministry" and central and not letter.note else "requesting_authority"
    )


def _in_body(letter: Letter, name: Name, state: str | None, before: str, after: str) -> str:
    if state == letter.asked and letter.asked is not None:
        return "executing_authority" if _EXECUTING.search(before) else "other"
    if name.kind in {"police", "prosecutor", "court"} and (
        _INVESTIGATING.search(after[:40]) or _INVESTIGATING.search(before[-40:])
    ):
        return "investigating_authority"
    if name.kind in _CARRYING and re.search(r"through|via|diplom|через|uber|durch", before):
        return "transmitting_authority"
    return "other"


def state_of(letter: Letter, name: Name, role: str) -> str | None:
    """Return the State an office belongs to: named in it, or that of the side it stands on."""
    named = _named_state(letter, name)
    if named:
        return named
    if role == "requested_authority":
        return letter.asked
    return None if role == "other" and name.kind == "interpol" else letter.asks


def _named_state(letter: Letter, name: Name) -> str | None:
    inside = [m for m in letter.mentions if name.start <= m.start < name.end]
    seat = name.kind == "embassy"
    for form in (("name", "adjective"), ("city",)):
        named = [m.state for m in inside if m.form in form]
        if named:
            return named[0]
    town = next((m.state for m in inside if m.form == "town" and m.state in {letter.asks, letter.asked}), None)
    if town:
        return town
    near = [
        m
        for m in letter.mentions
        if 0 <= m.start - name.end < 26 and m.form in _NAMING and "\n\n" not in letter.text[name.end : m.start]
    ]
    return near[0].state if near and not seat else None


def _inside(name: Name, zone: tuple[int, int]) -> bool:
    return zone[0] <= name.start < zone[1]


def _contact(letter: Letter, name: Name, role: str, state: str | None, contacts: Sequence[Proposal]) -> dict[str, str]:
    """Return what the letterhead, the address or the signature tells of how to reach the office of a State."""
    zone = next(
        (z for z in (letter.where.sender, letter.where.addressee, letter.where.signature) if _inside(name, z)), None
    )
    if zone is None or role == "other":
        return {}
    end = min(len(letter.text), zone[1] + 40)
    found: dict[str, str] = {}
    for contact in contacts:
        home = region_of(str(contact.value["value"])) if contact.label == "phone" else None
        if name.end <= contact.start < end and home in {None, state}:
            found.setdefault(contact.label, str(contact.value["value"]))
    person = _CONTACT.search(letter.text, name.end, end)
    if person:
        found["contact"] = person["name"].strip()
    address = _address_after(letter.text, name.end, end)
    return {**found, "address": address} if address else found


def _address_after(text: str, start: int, end: int) -> str | None:
    """Return the lines under a name that look like street and town."""
    lines = text[start : text.find("\n\n", start) if 0 <= text.find("\n\n", start) < end else end].split("\n")[1:5]
    kept = [line.strip() for line in lines if _ADDRESS.fullmatch(line.strip()) and not _NO_ADDRESS.search(line)]
    return ", ".join(kept) or None
