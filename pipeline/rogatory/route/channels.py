"""Flags for the way a request came, whom it is addressed to, and whether it is what it seems."""

import re
from collections.abc import Mapping

from rogatory.domain import fold, freemail
from rogatory.record import Authority, Mail, Signature
from rogatory.route.letter import Letter, gathered
from rogatory.route.refusal import Raised, Test

# What a mail server writes of a message that is not from where it says, RFC 8601, 2.7.
_FAILED = re.compile(r"\b(?:spf|dkim|dmarc)=fail\b", re.IGNORECASE)
_SENDERS = frozenset({"requesting_authority", "central_authority_out", "transmitting_authority"})
# Police may write by itself in its own networks, and may send what asks for nothing coercive.
_POLICE_CHANNELS = frozenset({"interpol", "network_247", "eurojust_ejn"})
_JUDICIAL_TYPES = frozenset(
    {"extradition", "asset_recovery", "transfer_of_proceedings", "transfer_of_sentenced_person"}
)
_URGENT_TYPES = frozenset({"provisional_arrest", "data_preservation"})
# A court of one State may write to the central authority of another itself (Hague Service Convention art. 3).
_DIRECT_TYPES = _URGENT_TYPES | {"civil_judicial_assistance"}


def wrong_channel(letter: Letter) -> Raised:
    """A private lawyer, police where a judicial authority must ask, or direct mail where treaties want another way."""
    senders = [a for a in letter.content.authorities if a.role == "requesting_authority"]
    private = [
        a for a in senders if letter.named("private_sender", a.name) and not letter.named("judicial_sender", a.name)
    ]
    wrong = private + (_police(letter, senders) if not private else [])
    if wrong:
        return gathered(authority.evidence for authority in wrong)
    return gathered(a.evidence for a in senders) if _direct_without_leave(letter) else None


def _police(letter: Letter, senders: list[Authority]) -> list[Authority]:
    judicial = letter.coercive or bool(_JUDICIAL_TYPES.intersection(letter.types))
    validated = any(a.role == "validating_authority" for a in letter.content.authorities)
    if not judicial or validated or letter.content.channel in _POLICE_CHANNELS or _URGENT_TYPES & set(letter.types):
        return []
    return [a for a in senders if letter.named("police_sender", a.name) and not letter.named("judicial_sender", a.name)]


def _direct_without_leave(letter: Letter) -> bool:
    """Ask whether every treaty cited and in force wants the central or diplomatic way, and this came directly."""
    if letter.content.channel != "direct" or _DIRECT_TYPES.intersection(letter.types):
        return False
    entries = [letter.office.treaty(i, letter.state, letter.received) for i in letter.instruments]
    ways = [entry.channel for entry in entries if entry is not None]
    return bool(ways) and all(way in ("central", "diplomatic") for way in ways)


def wrong_state(letter: Letter) -> Raised:
    """Addressed to another State; not judged where the profile sets no State or the address is doubtful."""
    asked, own = letter.content.requested_state, letter.office.state
    sure = asked is not None and asked.confidence >= letter.office.thresholds.requested_state
    return asked.evidence if asked is not None and sure and own is not None and asked.value != own else None


def wrong_authority(letter: Letter) -> Raised:
    """Addressed to an authority of this State that is none for requests in criminal matters."""
    own = fold(letter.office.authority)
    others = [
        authority
        for authority in letter.content.authorities
        if authority.role == "requested_authority"
        and authority.state in (None, letter.office.state)
        and letter.named("other_authority", authority.name)
        and not letter.named("judicial_sender", authority.name)
        and fold(authority.name) not in own
    ]
    return gathered(a.evidence for a in others) if others and letter.office.state is not None else None


def duplicate(letter: Letter) -> Raised:
    """The register has the same request already."""
    return () if letter.register.duplicate else None


def authenticity(letter: Letter) -> Raised:
    """An authority that writes from a public mail service, or from a domain that its directory entry lacks.

    So does a mail that came from such a service or that the office's own server could not verify, and a digital
    signature that is broken, older than what was changed in the file, or of somebody whom nobody trusted vouches for.
    """
    doubtful = [
        a for a in letter.content.authorities if a.role in _SENDERS and a.email and _misfits(letter, a, a.email)
    ]
    forged = any(map(_unsound, letter.source.signatures))
    return gathered(a.evidence for a in doubtful) if doubtful or forged or _doubtful(letter.source.mail) else None


def _unsound(signature: Signature) -> bool:
    told = signature.verified
    return told is not None and (told.intact is False or told.changed or told.trusted == "false")


def _doubtful(mail: Mail | None) -> bool:
    if mail is None:
        return False
    failed = any(_FAILED.search(report) for report in mail.authentication)
    return failed or (mail.sender is not None and _domain(mail.sender) in freemail())


def _domain(email: str) -> str:
    return email.rpartition("@")[2].casefold().strip(" .>")


def _misfits(letter: Letter, authority: Authority, email: str) -> bool:
    mail_domain = _domain(email)
    if mail_domain in freemail():
        return True
    entries = [
        entry
        for entry in letter.office.authorities
        if entry.state == authority.state and entry.email_domains and fold(entry.name) in fold(authority.name)
    ]
    known = [known.casefold() for entry in entries for known in entry.email_domains]
    return bool(known) and not any(mail_domain == k or mail_domain.endswith(f".{k}") for k in known)


def international_court(letter: Letter) -> Raised:
    """The sender is an international court or tribunal."""
    courts = [
        a for a in letter.content.authorities if a.role in _SENDERS and letter.named("international_court", a.name)
    ]
    return gathered(a.evidence for a in courts) if courts else None


TESTS: Mapping[str, Test] = {
    "wrong_channel": wrong_channel,
    "wrong_state": wrong_state,
    "wrong_authority": wrong_authority,
    "duplicate": duplicate,
    "authenticity": authenticity,
    "international_court": international_court,
}
