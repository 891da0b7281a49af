"""Reads annotated letters: a TOML head and the text with inline tags."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from rogatory.errors import RogatoryError
from rogatory.record import Frozen

LAYER_OF: dict[str, Literal["names", "citations", "clauses", "attributes"]] = {
    "p": "names",
    "o": "names",
    "a": "names",
    "prov": "citations",
    "lb": "citations",
    "ref": "citations",
    "off": "clauses",
    "m": "clauses",
    "dl": "clauses",
    "dob": "attributes",
    "pob": "attributes",
    "nat": "attributes",
    "addr": "attributes",
    "idn": "attributes",
    "ld": "attributes",
}
LABEL_OF = {
    "p": "person",
    "o": "organisation",
    "a": "authority",
    "prov": "provision",
    "lb": "legal_basis",
    "ref": "reference",
    "off": "offence",
    "m": "measure",
    "dl": "deadline",
    "dob": "birth_date",
    "pob": "birth_place",
    "nat": "nationality",
    "addr": "address",
    "idn": "identifier",
    "ld": "letter_date",
}
_TAG = re.compile(rf"<(?P<close>/?)(?P<name>{'|'.join(LAYER_OF)})(?P<attributes>(?:\s+\w+=\"[^\"<>]*\")*)\s*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_HEAD = re.compile(r"\A\+\+\+\n(?P<toml>.*?)\n\+\+\+\n", re.DOTALL)


class CorpusError(RogatoryError):
    """An annotated letter is not well formed; `line` counts from 1 in its file."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason

    def __str__(self) -> str:
        """Name the file, the line and the reason."""
        return f"{self.path}, line {self.line}: {self.reason}"


class Tag(Frozen):
    """One annotated slice of `Letter.text`; `attributes` as written in the tag."""

    start: int
    end: int
    layer: Literal["names", "citations", "clauses", "attributes"]
    label: str
    attributes: dict[str, str]


class PartyHead(Frozen):
    """What the head says of one party of the letter."""

    roles: tuple[str, ...] = Field(min_length=1)
    other_case: bool = False


class Head(Frozen):
    """What is true of the letter as a whole.

    `hand` names who wrote it, `family` the brief or template it shares with others; both keep splits
    honest. States are ISO 3166-1 alpha-2, None where the letter does not let one know.
    """

    language: str
    hand: str
    family: str
    looks: str
    about: str
    received: str
    type: str
    subtype: str | None = None
    secondary: tuple[str, ...] = ()
    requesting: str | None = None
    requested: str | None = None
    urgent: bool
    confidential: bool
    parties: dict[str, PartyHead] = Field(default_factory=dict)


class Letter(Frozen):
    """An annotated letter: its head, its plain text, its tags in the order of the text."""

    id: str
    head: Head
    text: str
    tags: tuple[Tag, ...]


def read_letter(path: Path) -> Letter:
    """Read one annotated letter.

    Raises:
        CorpusError: If the head or the tags are not well formed; the message names the line.
    """
    raw = path.read_text(encoding="utf-8")
    match = _HEAD.match(raw)
    if match is None:
        raise CorpusError(path, 1, "no head between two lines of +++")
    try:
        head = Head.model_validate(tomllib.loads(match["toml"]))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise CorpusError(path, 1, f"the head cannot be read: {error}") from error
    first_line = raw[: match.end()].count("\n") + 1
    text, tags = _untagged(path, raw[match.end() :].strip("\n") + "\n", first_line)
    return Letter(id=path.stem, head=head, text=text, tags=tuple(sorted(tags, key=lambda t: (t.start, -t.end))))


def read_letters(folder: Path) -> Iterator[Letter]:
    """Yield every letter of a folder in the order of their names."""
    for path in sorted(folder.glob("*.txt")):
        yield read_letter(path)


def _untagged(path: Path, body: str, first_line: int) -> tuple[str, list[Tag]]:
    plain: list[str] = []
    length = position = 0
    still_open: list[tuple[str, int, dict[str, str]]] = []
    tags: list[Tag] = []
    for match in _TAG.finditer(body):
        plain.append(body[position : match.start()])
        length += match.start() - position
        position = match.end()
        line = first_line + body.count("\n", 0, match.start())
        name = match["name"]
        if not match["close"]:
            still_open.append((name, length, dict(_ATTRIBUTE.findall(match["attributes"]))))
            continue
        if not still_open or still_open[-1][0] != name:
            raise CorpusError(path, line, f"</{name}> closes nothing that is open")
        _, start, attributes = still_open.pop()
        if any(LAYER_OF[other] == LAYER_OF[name] for other, _, _ in still_open):
            raise CorpusError(path, line, f"<{name}> lies within another tag of the layer {LAYER_OF[name]}")
        tags.append(Tag(start=start, end=length, layer=LAYER_OF[name], label=LABEL_OF[name], attributes=attributes))
    if still_open:
        raise CorpusError(path, first_line + body.rstrip().count("\n"), f"<{still_open[-1][0]}> is never closed")
    plain.append(body[position:])
    return "".join(plain), tags
