"""The things a request is about: accounts, lines, devices, wallets, addresses, vehicles, artefacts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, cast

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.citations.folded import compiled
from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.extract.items.holders import Holders
from rogatory.extract.parties.attributes import Owners
from rogatory.record import Object, Party

KINDS = {
    "iban": "account",
    "account_local": "account",
    "phone": "line",
    "imsi": "line",
    "imei": "device",
    "btc_address": "wallet",
    "eth_address": "wallet",
    "tron_address": "wallet",
    "ipv4": "address",
    "ipv6": "address",
    "email": "address",
    "url": "address",
    "handle": "address",
    "vehicle_vin": "vehicle",
    "vehicle_plate": "vehicle",
    "imo": "vehicle",
    "cadastral": "property",
    "inventory": "artefact",
    "container": "other",
}
CONTACTS = frozenset({"phone", "email", "url"})  # of the writer, unless they stand where something is asked
ABOUT = 220  # characters around an asking clause within which a number is what the request is about
BEFORE = 34  # characters in which a word says what a number or address is
_LINE = compiled(
    r"(?<!\w)(?:mailbox\w*|mail account\w*|e-?mail account\w*|account\w*|lines?|subscriber\w*|msisdn|user\w*|"
    r"boites?(?: mail| aux lettres)?|comptes?|lignes?|abonne\w*|postfach\w*|mailkonto\w*|"
    r"konto|konten|anschl\w+|rufnummer\w*|teilnehmer\w*|buzon\w*|"
    r"cuentas?|lineas?|abonado\w*|celular\w*|contas?|caixas?|linhas?|terminal|terminais|telemove\w+|casell\w+|utenz\w+|"
    r"mailbox|ящик\w*|аккаунт\w*|абонент\w*|почт\w+|скриньк\w+|صندوق|البريد|الخط|خط|المشترك|skrzynk\w+|postbus\w*|"
    r"hatt\w+|hesab\w*|用户|邮箱|账号)(?!\w)[^\n.;]{0,26}$"
)
_NUMBER = compiled(
    r"(?<!\w)(?:numbers?|mobiles?|numeros?|numar\w*|numeri|nummern?|numer\w*|numara\w*|handy\w*|moviles|movil|portables?|"
    r"номер\w*|الرقم|رقم|الارقام|号码|手机)(?!\w)[^\n.;]{0,20}$"
)
# What one is asked to call is the writer's number, however it is named.
_CALL = compiled(
    r"(?<!\w)(?:call(?!s)|ring|ligar|appeler|llamar|anruf\w*|anzurufen|rufen sie|bel|bellen|chiamare|позвонить|звонить|"
    r"телефонировать|telefonisch an|tel\.? an|zadzwoni\w*|اتصل\w*|confirme)(?!\w)[^\n]{0,60}$"
)
_REACHED = compiled(
    r"(?:contact|contat|kontakt|ansprech|sachbearbeit|referent|auskunft|ruckfrag|renseignement|affaire suivie|consulta|"
    r"informaz|контакт|исполнител|исп\.|справк|permanence|duty|bereitschaft|guardia|plantao|reperibil|дежурн|"
    r"للاتصال|للتواصل|irtibat|联系|联络人|聯絡人|pikett|reach|reply|respond to|antwort|repondre)(?!\S*@)"
)
_PARTNER = compiled(
    r"(?:exchang\w+|correspond\w+|communicat\w+|echang\w+|intercambi\w+|troca\w*|gewechselt\w*|scambi\w+|"
    r"обмен\w*|переписк\w+|"
    r"wymieni\w+)\s(?:with|avec|con|com|mit|с|z)\s$"
)
# Boxes that companies and offices keep for enquiries: not what a request is about.
_DESK = re.compile(
    r"(?:legal|law|lawenforcement|law-enforcement|leo|compliance|info|contact|kontakt|office|abuse|privacy|support|"
    r"dpo|registry|subpoena|le)@"
)
_TIED = re.compile(r"\s*(?:,|/|&|and|und|et|y|e|и|en|ve|و)\s*")
_DESCRIBED = re.compile(r"(?:^|[;:.\n(]\s?|\n)(?P<what>[^;:.\n(]{6,90}?),?\s[^\s,;]{0,10}[^;:.\n(]{0,14}$")
CLOSE = 20  # characters in which a word says so even of what looks like a desk's address
LISTED = 8  # characters between two of a list
CONTACT = 140  # characters of a line in which a word announces how the writer is reached
Kind = Literal["account", "line", "device", "wallet", "address", "vehicle", "property", "artefact", "other"]
HELD = frozenset({"account", "line", "device", "wallet", "address", "vehicle", "property"})  # kinds that have a holder


def objects(doc: Doc, parties: Sequence[Party]) -> tuple[Object, ...]:
    """Return each thing once, with its holder where the letter names one."""
    owners = Owners(text_of(doc), [(e.start, e.end, i) for i, party in enumerate(parties) for e in party.evidence])
    about = _About(doc, parties, owners)
    groups: dict[tuple[str, str], list[Proposal]] = {}
    for item in _tied(text_of(doc), proposals(doc, "identifiers")):
        if item.label in KINDS and (item.label not in CONTACTS or about.asked(item)):
            groups.setdefault((item.label, str(item.value.get("value", ""))), []).append(item)
    holders = Holders(
        layout_of(doc), parties, [p for (label, _), group in groups.items() for p in group if _held(label)]
    )
    made: list[Object] = []
    for (label, value), group in groups.items():
        made.append(
            Object(
                key=f"t{len(made) + 1}",
                kind=cast(Kind, KINDS[label]),
                values={
                    label: value,
                    "valid": str(group[0].value.get("valid", "unchecked")),
                    **_more(text_of(doc), group[0]),
                },
                holder=holders.of(group) if _held(label) else None,
                confidence=round(group[0].score, 4),
                evidence=tuple(evidence_of(layout_of(doc), p) for p in group),
            )
        )
    return tuple(made)


def _held(label: str) -> bool:
    return KINDS[label] in HELD and label not in {"ipv4", "ipv6"}


def _tied(text: str, found: Sequence[Proposal]) -> list[Proposal]:
    """Two inventory numbers joined by "and" are those of one lot."""
    kept: list[Proposal] = []
    for item in found:
        above = kept[-1] if kept else None
        if above and item.label == above.label == "inventory" and _TIED.fullmatch(text[above.end : item.start]):
            value = {**above.value, "value": " ".join(text[above.start : item.end].split())}
            kept[-1] = replace(above, end=item.end, value=value)
        else:
            kept.append(item)
    return kept


def _more(text: str, item: Proposal) -> dict[str, str]:
    told = {key: str(item.value[key]) for key in ("port", "moment", "bank", "bic") if item.value.get(key)}
    described = _described(text, item.start) if item.label == "inventory" else None
    return {**told, "description": described} if described else told


def _described(text: str, start: int) -> str | None:
    """Return the words between the last stop and the inventory number: a crater with red figures."""
    match = _DESCRIBED.search(text, max(0, start - 130), start)
    return match["what"].strip(" ,–-") if match else None


class _About:
    """Tells the lines and mailboxes that a request is about from those at which its writers are reached."""

    def __init__(self, doc: Doc, parties: Sequence[Party], owners: Owners) -> None:
        self._text, self._folded = text_of(doc), fold(text_of(doc))
        self._measures = [p for p in proposals(doc, "resolver") if p.label == "measure"]
        self._parties, self._owners = parties, owners
        where = doc.user_data.get("zones")
        self._heads = [where.sender, where.addressee] if where else []
        self._edges = [where.below, where.signature] if where else []
        self._last: Proposal | None = None

    def asked(self, item: Proposal) -> bool:
        """Whether a word names it as a line or a box, or it stands by an asking clause; never as a contact."""
        before = self._folded[max(0, item.start - BEFORE) : item.start]
        named = bool(_LINE.search(before))
        numbered = item.label == "phone" and bool(_NUMBER.search(before))
        last = self._last
        if last and last.label == item.label and 0 <= item.start - last.end <= LISTED:
            self._last = item
            return True
        if self._is_contact(item, named=named) or _PARTNER.search(before):
            return False
        found = (
            named or numbered or any(item.start - p.end < ABOUT and p.start - item.end < ABOUT for p in self._measures)
        )
        self._last = item if found else last
        return found

    def _is_contact(self, item: Proposal, *, named: bool) -> bool:
        close = bool(_LINE.search(self._folded[max(0, item.start - CLOSE) : item.start]))
        if (_DESK.match(self._text, item.start) and not close) or _within(item, self._heads):
            return True
        start = max(self._folded.rfind("\n", 0, item.start) + 1, item.start - CONTACT)
        if _CALL.search(self._folded, start, item.start):
            return True
        if named:
            return False
        owner = self._owners.of(item.start)
        official = owner is not None and "official" in self._parties[owner[0]].roles
        return official or _within(item, self._edges) or bool(_REACHED.search(self._folded, start, item.start))


def _within(item: Proposal, zones: Sequence[tuple[int, int]]) -> bool:
    return any(start <= item.start < end for start, end in zones)
