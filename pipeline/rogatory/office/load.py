"""Reads an office profile."""

import hashlib
import tomllib
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import ValidationError

from rogatory.errors import SettingsError
from rogatory.office.certificates import certificates
from rogatory.office.profile import Office


def load_office(path: Path | None) -> Office:
    """Read the profile at `path`; None gives the neutral one: no State, UTC, Monday to Friday, nothing in force.

    Raises:
        SettingsError: If the file is missing, is no TOML, or has a key or value that is not allowed, or a trusted
            certificate is missing or none.
    """
    if path is None:
        return Office()
    try:
        content = path.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
    except OSError as error:
        reason = f"the office profile cannot be read ({error.strerror})"
        raise SettingsError(path, reason, "Give the path of an office.toml.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(path, f"the office profile is no TOML: {error}", "Mend the line named.") from error
    if "sha256" in table:
        raise SettingsError(path, "key sha256 is computed, not given", "Remove it from the profile.")
    try:
        office = Office.model_validate(table)
    except ValidationError as error:
        raise SettingsError(path, *_explained(error)) from error
    trusted = tuple(path.parent / one for one in office.trusted_certificates)
    digest = hashlib.sha256(content)
    for certificate in certificates(trusted):
        digest.update(hashlib.sha256(certificate).digest())
    return office.model_copy(update={"trusted_certificates": trusted, "sha256": digest.hexdigest()})


@cache
def sample_office() -> Office:
    """Return the profile of the fictional Republic of Valdoria, which ships with the package."""
    with as_file(files("rogatory.office").joinpath("valdoria.toml")) as path:
        return load_office(path)


def _explained(error: ValidationError) -> tuple[str, str]:
    """Name the first wrong key and what to do about it; pydantic's own wording stays inside."""
    first = error.errors()[0]
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"]) or "the profile"
    if first["type"] == "extra_forbidden":
        return f"key {key} is unknown", "Remove it or correct its spelling."
    if first["type"] == "missing":
        return f"key {key} is missing", "Add it."
    return f"key {key}: {first['msg'].removeprefix('Value error, ')}", "Correct its value."
