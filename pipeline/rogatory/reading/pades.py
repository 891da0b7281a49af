"""Checks the signatures of a PDF with pyHanko, offline, against certificates that the office trusts."""

import datetime as dt
import io
import logging
from collections.abc import Sequence
from typing import Any

from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from rogatory.reading.signatures import unchecked
from rogatory.reading.source import Signed

_MOST = 50  # signatures of one document that are checked; a contract with annexes has ten
_LONGEST = 120  # characters of a name
_NAMES = ("common_name", "organization_name", "organizational_unit_name", "email_address")


def signatures_of(data: bytes, trusted: Sequence[bytes]) -> list[Signed]:
    """Check every signature of a PDF.

    A certificate must have held when the letter was signed, as the signer tells the moment: a backdated signature
    by a certificate that has run out is not seen. Nothing is fetched, so that a revoked certificate is only seen
    where the file itself carries the proof.

    Args:
        data: The PDF.
        trusted: Certificates (DER) of those whose word the office takes; none: trust is not judged.
    """
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # its log names signers
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.security_handler is not None:
            reader.decrypt("")
        found = list(reader.embedded_regular_signatures)
    except (PdfError, ValueError) as error:
        return [unchecked(f"the file's structure is broken ({type(error).__name__})")]
    told = [_checked(one, trusted, last=one is found[-1]) for one in found[:_MOST]]
    if len(found) > _MOST:
        told.append(unchecked(f"only {_MOST} of {len(found)} signatures are checked"))
    return told or [unchecked("the file holds a signature that belongs to no field")]


def _checked(embedded: EmbeddedPdfSignature, trusted: Sequence[bytes], *, last: bool) -> Signed:
    try:
        claimed = embedded.self_reported_timestamp
        context = ValidationContext(
            trust_roots=[Certificate.load(der) for der in trusted],
            moment=min(_aware(claimed), dt.datetime.now(dt.UTC)) if claimed else None,
            allow_fetching=False,
            revocation_mode="soft-fail",
        )
        # Many officials sign with a certificate made for identification; that is no forgery.
        usage = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
        status = validate_pdf_signature(embedded, context, key_usage_settings=usage)
    except (PdfError, ValueError) as error:
        return unchecked(f"it is of an unknown kind or broken ({type(error).__name__})")
    return _facts(status, judged=bool(trusted), last=last)


def _facts(status: PdfSignatureStatus, *, judged: bool, last: bool) -> Signed:
    stamp = status.timestamp_validity
    vouched = bool(stamp and stamp.intact and stamp.valid and stamp.trusted)
    at = stamp.timestamp if stamp and vouched else status.signer_reported_dt
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    level = status.modification_level
    # Filling in fields is what a further signature does; without one it is a change.
    harmless = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES} | (
        set() if last else {ModificationLevel.FORM_FILLING}
    )
    return Signed(
        signer=_name(status.signing_cert.subject.native),
        issuer=_name(status.signing_cert.issuer.native),
        signed_at=_aware(at).isoformat() if at else None,
        timestamped=vouched,
        intact=status.intact and status.valid,
        trusted="unchecked" if not judged else "true" if status.trusted else "false",
        covers_whole=whole,
        changed=not whole and (level not in harmless or not status.docmdp_ok),
    )


def _name(told: dict[str, Any]) -> str | None:
    """Return the name that says most, of what a certificate tells of somebody."""
    for key in _NAMES:
        value = told.get(key)
        if value:
            words = " ".join(str(value[0] if isinstance(value, list) else value).split())
            return "".join(letter for letter in words if letter.isprintable())[:_LONGEST]
    return None


def _aware(moment: dt.datetime) -> dt.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
