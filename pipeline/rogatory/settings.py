"""The settings of one run, read once from `rogatory.toml` and passed down."""

import datetime as dt
import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from rogatory.errors import SettingsError
from rogatory.reading import limits as reading
from rogatory.record import Frozen

DEFAULT_FILE = "rogatory.toml"
CHECKOUT = Path(__file__).resolve().parents[2] / "models"  # where the weights lie beside an editable install


class Limits(Frozen):
    """How much of the machine one document may take before it is refused.

    `read_seconds` and `read_memory_mib` bound the child that reads a document, `extract_seconds` the
    wall clock of its extraction. `ocr_pages` of a document are read by OCR, each in a child that may take
    `ocr_page_seconds` of processor time and `ocr_memory_mib`.
    """

    file_mib: int = Field(default=50, ge=1)
    pages: int = Field(default=500, ge=1)
    read_seconds: int = Field(default=40, ge=1)
    read_memory_mib: int = Field(default=1024, ge=64)
    extract_seconds: int = Field(default=300, ge=1)
    ocr_pages: int = Field(default=200, ge=0)
    ocr_page_seconds: int = Field(default=20, ge=1)
    ocr_memory_mib: int = Field(default=2048, ge=256)

    def for_reading(self) -> reading.Limits:
        """Return the bounds in the reader's own terms."""
        return reading.Limits(
            file_bytes=self.file_mib * reading.MIB,
            pages=self.pages,
            memory_bytes=self.read_memory_mib * reading.MIB,
            cpu_s=self.read_seconds,
            wall_s=float(self.read_seconds),
            ocr_pages=self.ocr_pages,
            ocr_cpu_s=self.ocr_page_seconds,
            ocr_memory_bytes=self.ocr_memory_mib * reading.MIB,
        )


class Settings(Frozen):
    """What belongs to the machine and the run; what changes an answer is in the office profile or the model.

    Paths are resolved against the folder of the settings file. `office` None means the neutral built-in
    profile; `models` holds one folder for each model, and `model` None means the only one there is. `ocr` names
    the engine for scanned pages: auto asks all that are installed.
    """

    office: Path | None = None
    models: Path = CHECKOUT if CHECKOUT.is_dir() else Path("models")
    model: str | None = None
    out: Path | None = None
    workers: int = Field(default=1, ge=1, le=256)
    ocr: Literal["auto", "tesseract", "rapidocr", "none"] = "auto"
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
    resolved: dict[str, Path] = {
        name: here / path
        for name in ("office", "models", "out")
        if name in settings.model_fields_set and (path := getattr(settings, name))
    }
    return settings.model_copy(update=resolved)


def model_folder(settings: Settings) -> Path | None:
    """Return the folder of the model to use; None where none is named and none is there: rules alone.

    Raises:
        SettingsError: If the model is not there, or none is named and there are several.
    """
    if settings.model is not None:
        folder = settings.models / settings.model
        if not (folder / "manifest.toml").is_file():
            raise SettingsError(folder, "there is no model of this name", f"Use one of those in {settings.models}")
        return folder
    folders = sorted(manifest.parent for manifest in settings.models.glob("*/manifest.toml"))
    if len(folders) > 1:
        names = ", ".join(folder.name for folder in folders)
        raise SettingsError(settings.models, f"there are several models, {names}", "Name one with --model")
    return folders[0] if folders else None


def as_toml(table: Mapping[str, Any], path: tuple[str, ...] = ()) -> str:
    """Write plain values and nested tables as TOML; what is None is left out, since TOML has no null.

    `path` names the table that this one stands in.
    """
    plain = {name: value for name, value in table.items() if not isinstance(value, Mapping) and value is not None}
    lines = [f"{_key(name)} = {_toml(value)}" for name, value in plain.items()]
    for name, value in table.items():
        if isinstance(value, Mapping):
            inner = (*path, name)
            lines += ["", f"[{'.'.join(_key(step) for step in inner)}]", as_toml(value, inner)]
    return "\n".join(lines)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _toml(name)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | dt.date):
        return str(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_toml(item) for item in value)}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_key(n)} = {_toml(v)}' for n, v in value.items() if v is not None)}}}"
    # A JSON string is a TOML basic string, but that TOML wants DEL escaped as well.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


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
