"""What became of a digital signature, in words."""

from collections.abc import Iterator

from rogatory.record import Signature


def verified(signature: Signature) -> Iterator[str]:
    """Yield what became of a digital signature, in one line."""
    told = signature.verified
    if told is None:
        return
    if told.intact is None:
        yield "could not be checked"
        return
    claim = "" if told.timestamped else " as claimed"
    when = f"signed {told.signed_at:%Y-%m-%d %H:%M}{claim}" if told.signed_at else "undated"
    trust = {"true": "signer trusted", "false": "signer not trusted", "unchecked": "trust not checked"}[told.trusted]
    since = "covers the whole file" if told.covers_whole else "file changed since" if told.changed else "signed since"
    yield ", ".join((when, "intact" if told.intact else "broken", trust, since, f"issued by {told.issuer or 'nobody'}"))
