"""The settings of one run, read once from `rogatory.toml` and passed down."""

import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from rogatory.errors import SettingsError
from rogatory.reading import limits as reading
from rogatory.record import Frozen

DEFAULT_FILE = "rogatory.toml"


class Limits(Frozen):
    """How much of the machine one document may take before it is refused.

    `read_seconds` and `read_memory_mib` bound the child that reads a document, `extract_seconds` the
    wall clock of its extraction.
    """

    file_mib: int = Field(default=50, ge=1)
    pages: int = Field(default=500, ge=1)
    read_seconds: int = Field(default=40, ge=1)
    read_memory_mib: int = Field(default=1024, ge=64)
    extract_seconds: int = Field(default=300, ge=1)

    def for_reading(self) -> reading.Limits:
        """Return the bounds in the reader's own terms."""
        return reading.Limits(
            file_bytes=self.file_mib * reading.MIB,
            pages=self.pages,
            memory_bytes=self.read_memory_mib * reading.MIB,
            cpu_s=self.read_seconds,
            wall_s=float(self.read_seconds),
        )


class Settings(Frozen):
    """What belongs to the machine and the run; what changes an answer is in the office profile or the model.

    `office` and `models` are resolved against the folder of the settings file. `office` None means
    the neutral built-in profile, `models` None the folder `models/` of the checkout, `model` None the
    model marked as current there.
    """

    office: Path | None = None
    models: Path | None = None
    model: str | None = None
    out: Path | None = None
    workers: int = Field(default=1, ge=1, le=256)
    limits: Limits = Limits()


def load_settings(file: Path | None) -> Settings:
    """Read `file`; None means `rogatory.toml` in the working folder if there is one, else the defaults.

    Raises:
        SettingsError: If the file is missing, is no TOML or holds a key or value that is not known.
    """
    if file is None:
        file = Path(DEFAULT_FILE)
        if not file.exists():
            return Settings()
    settings = _parsed(file)
    here = file.resolve().parent
    resolved = {name: here / path for name in ("office", "models", "out") if (path := getattr(settings, name))}
    return settings.model_copy(update=resolved)


def _parsed(file: Path) -> Settings:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SettingsError(file, f"the settings cannot be read: {reason}", "Name a file that exists") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(file, f"the settings are not valid TOML: {error}", "Correct that line") from error
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        raise SettingsError(file, *_complaint(error)) from error


def _complaint(error: ValidationError) -> tuple[str, str]:
    """Return the reason and the remedy of the first fault."""
    first = error.errors(include_url=False)[0]
    key = ".".join(str(step) for step in first["loc"])
    if first["type"] != "extra_forbidden":
        return f"the setting {key!r} cannot be used: {first['msg']}", "Correct its value"
    model = Limits if key.startswith("limits.") else Settings
    return f"unknown setting {key!r}", f"Delete it or use one of: {', '.join(model.model_fields)}"
