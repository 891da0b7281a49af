"""Reads the certificates of those whose word the office takes for who signed a document."""

import re
import ssl
from collections.abc import Sequence
from pathlib import Path

from rogatory.errors import SettingsError

_ENDINGS = frozenset({".pem", ".crt", ".cer"})
_PEM = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


def certificates(paths: Sequence[Path]) -> tuple[bytes, ...]:
    """Return the certificates (DER) of PEM files and of folders of them, each once, in the order of their names.

    Raises:
        SettingsError: If a path is not there, a folder holds no certificate, or a file is none.
    """
    found: dict[bytes, None] = {}
    for path in paths:
        for file in _files(path):
            found |= dict.fromkeys(_read(file))
    return tuple(found)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.iterdir() if file.suffix.lower() in _ENDINGS)
    if not files:
        raise SettingsError(
            path, "the folder holds no certificate", f"Put PEM files there ({', '.join(sorted(_ENDINGS))})."
        )
    return files


def _read(file: Path) -> list[bytes]:
    try:
        text = file.read_bytes().decode("ascii", errors="replace")
    except OSError as error:
        reason = f"the trusted certificate cannot be read ({error.strerror})"
        raise SettingsError(file, reason, "Correct trusted_certificates in the office profile.") from error
    try:
        found = [ssl.PEM_cert_to_DER_cert(one) for one in _PEM.findall(text)]
        for der in found:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=der)
    except (ValueError, ssl.SSLError) as error:
        raise SettingsError(file, "what it holds is no certificate", "Put a PEM certificate there.") from error
    if not found:
        raise SettingsError(file, "it holds no certificate in PEM form", "Convert it: openssl x509 -outform PEM.")
    return found
