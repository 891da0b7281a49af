"""Reads the office's own register: a CSV of its files and of domestic proceedings, strictly."""

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from rogatory import domain
from rogatory.errors import Fault, RegisterError
from rogatory.record import Frozen

COLUMNS = ("kind", "our_number", "their_numbers", "states", "persons", "desk", "caseworker", "status")
MOST_BYTES = 64 << 20  # some 300,000 files; a larger export is split
_KINDS = ("file", "proceedings")
_STATUS = {"file": ("open", "closed"), "proceedings": ("ongoing", "judged", "closed")}
_STATE = re.compile("[A-Z]{2}")
_BORN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_SHORTEST = 3  # a number of fewer letters and digits names nothing


class Person(Frozen):
    """A person of a file; `born` is a day, a month or a year, None where the register does not say."""

    name: str
    born: str | None = None


class Entry(Frozen):
    """A line of the register: a file of the office, or a domestic case.

    `number` is the office's own, `theirs` are those of the other States. `status` is open or closed of a file, ongoing,
    judged or closed of proceedings. `desk` is None where the office does not say.
    """

    kind: Literal["file", "proceedings"]
    number: str
    theirs: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    persons: tuple[Person, ...] = ()
    desk: str | None = None
    caseworker: str | None = None
    status: Literal["open", "closed", "ongoing", "judged"]


def read_register(path: Path) -> tuple[Entry, ...]:
    """Read a register, in UTF-8, with a line of column names and comma, semicolon or tab between the columns.

    Several values of one cell stand on both sides of a vertical bar; a person is `Name` or `Name (1980-05-03)`.

    Raises:
        RegisterError: With every fault of the file, each with its line and column.
    """
    rows = _rows(path)
    header = next(rows, (1, []))[1]
    if tuple(header) != COLUMNS:
        raise RegisterError(path, (Fault(1, None, f"the first line must read {','.join(COLUMNS)}"),))
    entries: list[Entry] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, str], int] = {}
    for line, cells in rows:
        wrong = list(_faults(line, cells))
        key = (cells[0], cells[1]) if len(cells) == len(COLUMNS) else None
        if key is not None and not wrong and seen.setdefault(key, line) != line:
            wrong = [Fault(line, "our_number", f"{cells[1]!r} stands already in line {seen[key]}")]
        faults += wrong
        if not wrong:
            entries.append(_entry(cells))
    if faults:
        raise RegisterError(path, tuple(faults))
    return tuple(entries)


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that are not empty, each with the number of its last line in the file."""
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, [" ".join(cell.split()) for cell in cells]
    except csv.Error as error:
        raise RegisterError(path, (Fault(reader.line_num, None, f"this is no CSV: {error}"),)) from error


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise RegisterError(path, (Fault(None, None, f"it has more than {MOST_BYTES >> 20} MiB"),))
        data = path.read_bytes()
    except OSError as error:
        raise RegisterError(path, (Fault(None, None, f"it cannot be read: {error.strerror}"),)) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RegisterError(path, (Fault(line, None, "this is not UTF-8"),)) from error


def _faults(line: int, cells: Sequence[str]) -> Iterator[Fault]:
    if len(cells) != len(COLUMNS):
        yield Fault(line, None, f"it has {len(cells)} columns and must have {len(COLUMNS)}")
        return
    row = dict(zip(COLUMNS, cells, strict=True))
    if row["kind"] not in _KINDS:
        yield Fault(line, "kind", f"{row['kind']!r} is neither file nor proceedings")
    elif row["status"] not in _STATUS[row["kind"]]:
        yield Fault(line, "status", f"{row['status']!r} is none of {', '.join(_STATUS[row['kind']])}")
    for column in ("our_number", "their_numbers"):
        numbers = _several(row[column]) if column == "their_numbers" else (row[column],)
        for number in numbers:
            if sum(c.isalnum() for c in number) < _SHORTEST:
                yield Fault(line, column, f"{number!r} is too short for a file number")
    for state in _several(row["states"]):
        if not _STATE.fullmatch(state):
            yield Fault(line, "states", f"{state!r} is no State in two capitals (ISO 3166-1)")
    if row["desk"] and row["desk"] not in domain.routing().desks:
        yield Fault(line, "desk", f"there is no desk {row['desk']!r}")
    for person in _several(row["persons"]):
        if (wrong := _unborn(person)) is not None:
            yield Fault(line, "persons", wrong)


def _unborn(person: str) -> str | None:
    """Say what is wrong with a person, if anything."""
    name, born = _taken_apart(person)
    if not any(c.isalpha() for c in name):
        return f"{person!r} names nobody"
    if born is None:
        return f"the parentheses of {person!r} are not closed" if "(" in person else None
    found = _BORN.fullmatch(born)
    try:
        if found is None:
            raise ValueError
        dt.date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return f"{born!r} is no date of birth written YYYY, YYYY-MM or YYYY-MM-DD"
    return None


def _entry(cells: Sequence[str]) -> Entry:
    row = dict(zip(COLUMNS, cells, strict=True))
    return Entry.model_validate(
        {
            "kind": row["kind"],
            "number": row["our_number"],
            "theirs": _several(row["their_numbers"]),
            "states": _several(row["states"]),
            "persons": tuple(
                Person(name=name, born=born) for name, born in map(_taken_apart, _several(row["persons"]))
            ),
            "desk": row["desk"] or None,
            "caseworker": row["caseworker"] or None,
            "status": row["status"],
        }
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _taken_apart(person: str) -> tuple[str, str | None]:
    name, opened, born = person.partition("(")
    return (name.strip(), born.removesuffix(")").strip()) if opened and born.endswith(")") else (person.strip(), None)
