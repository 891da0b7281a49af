"""Everything Rogatory raises on purpose, as one tree."""

from dataclasses import dataclass
from pathlib import Path


class RogatoryError(Exception):
    """The root: catch this to catch all of ours."""


class IntakeError(RogatoryError):
    """A file or part cannot be read as a document and is refused.

    Args:
        path: The file, as the user knows it.
        code: A short stable word for programs, such as `encrypted` or `page_limit`.
        reason: A sentence for people, without a final full stop.
        remedy: What a person can do about it.
        page: Counts from 1; None means the whole file.
        retry: Whether the same bytes may succeed later.
    """

    def __init__(
        self, path: Path, code: str, reason: str, remedy: str, page: int | None = None, retry: bool = False
    ) -> None:
        super().__init__(path, code, reason, remedy, page, retry)
        self.path, self.code, self.reason, self.remedy, self.page, self.retry = path, code, reason, remedy, page, retry

    def __str__(self) -> str:
        """Name the file, the page if there is one, the reason and the remedy."""
        place = str(self.path) if self.page is None else f"{self.path}, page {self.page}"
        return f"{place}: {self.reason}. {self.remedy}"


class SettingsError(RogatoryError):
    """A settings file or office profile cannot be used."""

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(path, reason, remedy)
        self.path, self.reason, self.remedy = path, reason, remedy

    def __str__(self) -> str:
        """Name the file, the reason and the remedy."""
        return f"{self.path}: {self.reason}. {self.remedy}"


class ModelError(RogatoryError):
    """A model folder is missing, incomplete or not what its manifest says."""

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(path, reason, remedy)
        self.path, self.reason, self.remedy = path, reason, remedy

    def __str__(self) -> str:
        """Name the folder or file, the reason and the remedy."""
        return f"{self.path}: {self.reason}. {self.remedy}"


class RunError(RogatoryError):
    """A command could not run at all (exit code 2): wrong folder, busy or newer store, full disk."""

    def __init__(self, place: Path | str, reason: str, remedy: str) -> None:
        super().__init__(place, reason, remedy)
        self.place, self.reason, self.remedy = place, reason, remedy

    def __str__(self) -> str:
        """Name the place, the reason and the remedy."""
        return f"{self.place}: {self.reason}. {self.remedy}"


class BusyError(RunError):
    """Another run holds the output folder; later it will not."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a table that was given; `line` counts from 1, None means the file, `column` names one."""

    line: int | None
    column: str | None
    reason: str

    def __str__(self) -> str:
        """Name the place and the reason."""
        place = f"line {self.line}" if self.line is not None else "the file"
        return f"{place}, {self.column}: {self.reason}" if self.column else f"{place}: {self.reason}"


class RegisterError(RogatoryError):
    """A register cannot be imported; nothing of it was. `faults` are all that were found, in the order of lines."""

    _SHOWN = 20  # more than a person corrects before trying again

    def __init__(self, path: Path, faults: tuple[Fault, ...]) -> None:
        super().__init__(path, faults)
        self.path, self.faults = path, faults

    def __str__(self) -> str:
        """Name the file and its first faults, a line each."""
        lines = [f"{self.path} was not imported. Correct it and import it again", *map(str, self.faults[: self._SHOWN])]
        if len(self.faults) > self._SHOWN:
            lines.append(f"and {len(self.faults) - self._SHOWN} more")
        return "\n  ".join(lines)


class ConflictError(RogatoryError):
    """Somebody else decided the same value since the page was opened.

    Args:
        path: The value's address in the record.
        since: The number of the decision that the page did not know.
    """

    def __init__(self, path: str, since: int) -> None:
        super().__init__(path, since)
        self.path, self.since = path, since

    def __str__(self) -> str:
        """Name the value and what to do."""
        return f"{self.path}: somebody else decided this in the meantime. Look at both values and decide again"


class NotAllowedError(RogatoryError):
    """A decision or act that the rules do not allow as it was made, such as confirming what was not on screen."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code, self.reason = code, reason

    def __str__(self) -> str:
        """Say why."""
        return self.reason
