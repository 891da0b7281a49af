"""The things a request is about: accounts, lines, devices, wallets, addresses, vehicles, artefacts."""

from collections.abc import Sequence
from typing import Literal, cast

from spacy.tokens import Doc

from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals
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
}
CONTACTS = frozenset({"phone", "email", "url"})  # of the writer, unless they stand where something is asked
ABOUT = 220  # characters around an asking clause within which a number is what the request is about
HOLDERS = frozenset({"account_holder", "subscriber_or_user", "suspect", "accused", "victim", "convicted"})


def objects(doc: Doc, parties: Sequence[Party]) -> tuple[Object, ...]:
    """Return each thing once, with its holder where one is named near it."""
    asked = [p for p in proposals(doc, "resolver") if p.label == "measure"]
    owners = Owners(doc.text, [(e.start, e.end, i) for i, party in enumerate(parties) for e in party.evidence])
    groups: dict[tuple[str, str], list[Proposal]] = {}
    for item in proposals(doc, "identifiers"):
        kind = KINDS.get(item.label)
        if kind and (item.label not in CONTACTS or _is_about(item, asked)):
            groups.setdefault((item.label, str(item.value.get("value", ""))), []).append(item)
    made: list[Object] = []
    for (label, value), group in groups.items():
        made.append(
            Object(
                key=f"t{len(made) + 1}",
                kind=cast(
                    Literal["account", "line", "device", "wallet", "address", "vehicle", "property", "artefact"],
                    KINDS[label],
                ),
                values={label: value, "valid": str(group[0].value.get("valid", "unchecked")), **_more(group[0])},
                holder=_holder(group, owners, parties),
                confidence=round(group[0].score, 4),
                evidence=tuple(evidence_of(layout_of(doc), p) for p in group),
            )
        )
    return tuple(made)


def _more(item: Proposal) -> dict[str, str]:
    return {key: str(item.value[key]) for key in ("port", "moment", "bank", "bic") if item.value.get(key)}


def _is_about(item: Proposal, asked: Sequence[Proposal]) -> bool:
    return any(item.start - p.end < ABOUT and p.start - item.end < ABOUT for p in asked)


def _holder(group: Sequence[Proposal], owners: Owners, parties: Sequence[Party]) -> str | None:
    for item in group:
        owner = owners.of(item.start)
        if owner and HOLDERS.intersection(parties[owner[0]].roles):
            return parties[owner[0]].key
    return None
