"""Reads NAME.toml, in which a clerk or a scanner says how the document beside it came."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, ValidationError

from rogatory.errors import IntakeError
from rogatory.record import Frozen

MOST_BYTES = 65_536  # a sidecar is a few lines; anything longer is not one
SUFFIX = ".toml"


class Sidecar(Frozen):
    """What may stand in a sidecar, every key optional.

    `received_at` is a day or a time; without an offset it is the office's own. `mail` is the
    Message-ID or the number of the post book. `note` is shown to the clerk and read by nobody else.
    """

    model_config = ConfigDict(strict=True)

    received_at: dt.datetime | dt.date | None = None
    came_by: Literal["post", "fax", "e-mail", "portal", "hand", "unknown"] = "unknown"
    mail: str | None = None
    note: str | None = None


def sidecars_of(document: Path) -> tuple[Path, Path]:
    """Return where a sidecar may lie: beside `letter.pdf` it is `letter.pdf.toml` or `letter.toml`."""
    return document.with_name(document.name + SUFFIX), document.with_suffix(SUFFIX)


def read_sidecar(document: Path) -> Sidecar:
    """Read the sidecar of a document; an empty one where none lies beside it.

    Raises:
        IntakeError: `sidecar` if it cannot be read, has an unknown key, or there are two.
    """
    found = [path for path in sidecars_of(document) if path.is_file()]
    if not found:
        return Sidecar()
    if len(found) > 1:
        names = " and ".join(path.name for path in found)
        raise _refusal(document, f"two sidecars lie beside it, {names}", "Keep one of them and run again")
    return _parsed(document, found[0])


def _parsed(document: Path, path: Path) -> Sidecar:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _refusal(document, f"its sidecar {path.name} is longer than {MOST_BYTES} bytes", "Shorten it")
        return Sidecar.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refusal(document, f"its sidecar {path.name} cannot be read: {error}", "Correct it") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = str(first["loc"][0])
        if first["type"] == "extra_forbidden":
            reason = f"its sidecar {path.name} has the unknown key {key!r}"
            remedy = f"Use only {', '.join(Sidecar.model_fields)} and run again"
        else:
            reason, remedy = f"the value of {key!r} in its sidecar {path.name} cannot be used", "Correct it"
        raise _refusal(document, reason, remedy) from error


def _refusal(document: Path, reason: str, remedy: str) -> IntakeError:
    return IntakeError(document, "sidecar", reason, remedy, retry=True)
