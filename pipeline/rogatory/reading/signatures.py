"""The digital signatures of a PDF: checked in a child, told to people."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from rogatory.reading.source import Notice, Signed


def checked(data: bytes, trusted: Sequence[bytes]) -> bytes:
    """Check every signature of a PDF and return them as JSON; runs in a child of its own.

    Args:
        data: The PDF.
        trusted: Certificates (DER) of those whose word the office takes; none: trust is not judged.
    """
    # Its libraries take half a second to load, and none but this child ever needs them.
    from rogatory.reading.pades import signatures_of  # noqa: PLC0415

    return json.dumps([asdict(one) for one in signatures_of(data, trusted)]).encode()


def signed_from(encoded: bytes) -> tuple[Signed, ...]:
    """Read what `checked` returned."""
    return tuple(Signed(**one) for one in json.loads(encoded))


def unchecked(problem: str) -> Signed:
    """Return a signature of which nothing is known but that it could not be checked, and why."""
    return Signed(problem=problem)


def notices_of(signatures: Sequence[Signed]) -> list[Notice]:
    """Return what must be told of the signatures: broken ones, changes after them, untrusted signers."""
    return [Notice(code, None, message) for one in signatures for code, message in _told_of(one)]


def _told_of(one: Signed) -> list[tuple[str, str]]:
    whose = f"The digital signature of {one.signer}" if one.signer else "A digital signature"
    if one.problem:
        return [("signature_unchecked", f"{whose} could not be checked: {one.problem}.")]
    told = []
    if not one.intact:
        told.append(("signature_broken", f"{whose} is broken: what was signed is not what lies here."))
    if one.changed:
        told.append(("signature_changed", f"The file was changed after it was signed by {one.signer or 'somebody'}."))
    if one.trusted == "false":
        said = f"{whose} is vouched for by {one.issuer or 'nobody'}, whom the office's trusted certificates do not name"
        told.append(("signature_untrusted", f"{said}, or its certificate did not hold."))
    return told
