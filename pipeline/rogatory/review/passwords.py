"""Passwords: hashed with argon2, checked in the same time whether or not the name exists."""

import threading

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LEAST = (
    12  # characters; NIST SP 800-63B-4, 3.1.1.2, asks for 15 where the password stands alone, 8 with a second factor
)
MOST = 256  # longer input only costs time
_HASHER = PasswordHasher()  # RFC 9106's second choice: 64 MiB, 3 passes
_NOBODY = _HASHER.hash("nobody has this password")
_AT_ONCE = threading.Semaphore(2)  # each check takes 64 MiB


def hashed(password: str) -> str:
    """Return the hash to keep.

    Raises:
        ValueError: If the password is too short or too long.
    """
    if not LEAST <= len(password) <= MOST:
        raise ValueError(f"a password has {LEAST} to {MOST} characters")
    return _HASHER.hash(password)


def fits(password: str, kept: str | None) -> bool:
    """Say whether a password is the one behind a hash; None, for a name that does not exist, takes as long."""
    with _AT_ONCE:
        try:
            return _HASHER.verify(kept or _NOBODY, password[:MOST]) and kept is not None
        except (VerificationError, InvalidHashError):
            return False
