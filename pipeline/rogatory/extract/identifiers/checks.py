"""Check digits: python-stdnum where it knows the number, a few lines where it does not."""

import hashlib
from collections.abc import Callable
from functools import cache
from importlib import import_module

from stdnum import bitcoin

from rogatory.extract.identifiers.keccak import keccak256

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def verdict(value: str, names: tuple[str, ...]) -> str:
    """Return `true` where one of the named checks accepts the value, else `false`; `unchecked` without checks."""
    if not names:
        return "unchecked"
    return "true" if any(_check(name)(value) for name in names) else "false"


@cache
def _check(name: str) -> Callable[[str], bool]:
    if name in OWN:
        return OWN[name]
    accepts: Callable[[str], bool] = import_module(f"stdnum.{name}").is_valid
    return accepts


def _iin(value: str) -> bool:
    """Kazakh individual and business numbers: Rules on national registers, check digit of two passes."""
    digits = [int(c) for c in value if c.isdigit()]
    if len(digits) != 12:
        return False
    total = sum(d * w for d, w in zip(digits, range(1, 12), strict=False)) % 11
    if total == 10:
        second = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
        total = sum(d * w for d, w in zip(digits, second, strict=False)) % 11
    return total == digits[11]


def _snils(value: str) -> bool:
    """Russian pension insurance number: weights 9 to 1, modulo 101, 100 counts as 0."""
    digits = [int(c) for c in value if c.isdigit()]
    if len(digits) != 11:
        return False
    total = sum(d * w for d, w in zip(digits, range(9, 0, -1), strict=False)) % 101 % 100
    return total == digits[9] * 10 + digits[10]


def _uruguayan(value: str) -> bool:
    """Uruguayan cédula: weights 2 9 8 7 6 3 4, modulo 10."""
    digits = [int(c) for c in value if c.isdigit()]
    if not 7 <= len(digits) <= 8:
        return False
    body = [0] * (8 - len(digits)) + digits
    return -sum(d * w for d, w in zip(body, (2, 9, 8, 7, 6, 3, 4), strict=False)) % 10 == body[7]


def _vin(value: str) -> bool:
    """ISO 3779: 17 characters; the check digit counts only where the maker is North American (1 to 5)."""
    module = import_module("stdnum.vin") if _has("vin") else None
    plain = value.replace(" ", "").upper()
    if len(plain) != 17 or set("IOQ") & set(plain):
        return False
    return plain[0] not in "12345" or module is None or bool(module.is_valid(plain))


@cache
def _has(name: str) -> bool:
    from importlib.util import find_spec  # noqa: PLC0415

    return find_spec(f"stdnum.{name}") is not None


OWN: dict[str, Callable[[str], bool]] = {"iin": _iin, "snils": _snils, "uy.ci": _uruguayan, "vin": _vin}


def base58check(address: str) -> bytes | None:
    """Return version byte and payload of a base58check string, None where the checksum is wrong."""
    number = 0
    for char in address:
        place = _BASE58.find(char)
        if place < 0:
            return None
        number = number * 58 + place
    length = (number.bit_length() + 7) // 8
    raw = b"\0" * (len(address) - len(address.lstrip("1"))) + number.to_bytes(length, "big")
    body, checksum = raw[:-4], raw[-4:]
    return body if hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4] == checksum else None


def valid_bitcoin(address: str) -> bool:
    """Base58check (BIP 13) or bech32 and bech32m (BIP 173, 350)."""
    return bool(bitcoin.is_valid(address))


def valid_tron(address: str) -> bool:
    """Base58check with version byte 0x41 and 20 bytes."""
    body = base58check(address)
    return body is not None and len(body) == 21 and body[0] == 0x41


def valid_ethereum(address: str) -> str:
    """EIP-55: mixed case carries a checksum; all lower or all upper case cannot be checked."""
    digits = address[2:]
    if digits in {digits.lower(), digits.upper()}:
        return "unchecked"
    digest = keccak256(digits.lower().encode()).hex()
    right = all(c == (c.upper() if int(h, 16) >= 8 else c.lower()) for c, h in zip(digits, digest, strict=False))
    return "true" if right else "false"


def container_digit(value: str) -> int:
    """Return the check digit of a container's number, four letters and six digits: ISO 6346, annex A."""
    letters = {
        letter: n for n, letter in zip((n for n in range(10, 39) if n % 11), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=False)
    }
    total = sum((letters[c] if c.isalpha() else int(c)) << place for place, c in enumerate(value[:10]))
    return total % 11 % 10
