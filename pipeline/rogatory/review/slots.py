"""The values of a record as a person works through them: what stands there, why, how sure, and what was decided."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rogatory.decisions import Decision, Difference, guarded, head, parsed
from rogatory.decisions.paths import node_at, value_of
from rogatory.office import Office
from rogatory.record import Evidence, Record
from rogatory.review.help import dossier
from rogatory.review.inputs import Input, inputs
from rogatory.review.outline import Entry, outline
from rogatory.review.texts import Texts
from rogatory.store.decided import Case

DOUBTFUL = 0.7  # below it, a value without a threshold of the office's own is asked for
# From which confidence which word is used; calibrated, so that nine in ten of the "sure" values are right.
_WORDS = ((0.95, "certain"), (0.85, "sure"), (0.65, "likely"), (0.4, "doubtful"), (0.0, "guess"))
_NOBODY_DECIDES = ("route", "completeness", "flags", "warnings")


@dataclass(frozen=True, slots=True)
class Other:
    """A runner-up; `code` is what choosing it would put there."""

    code: str
    label: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Slot:
    """One value with everything that is shown beside it.

    `confidence` is the machine's own, whatever was decided since; None where it was computed. `source` are
    the words for who proposed it. `state` is open, confirmed, corrected, added or kept; `asked` says that a
    person has to look. `head` is the last decision on it that the page knows of.
    """

    path: str
    field: str
    label: str
    value: str
    notes: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    confidence: float | None
    sure: str
    source: tuple[str, ...]
    rule: str
    others: tuple[Other, ...]
    state: str
    mark: Decision | None
    was: str
    head: int
    guarded: bool
    asked: bool
    proposed: str
    inputs: tuple[Input, ...]
    chips: tuple[str, ...]
    parts: tuple["Slot", ...]
    removable: bool
    help: str

    @property
    def boxes(self) -> str:
        """Where it stands, as `page,x0,top,x1,bottom` in points, parted by blanks."""
        places = (box for piece in self.evidence for box in piece.boxes)
        return " ".join(f"{b.page},{b.x0:.1f},{b.top:.1f},{b.x1:.1f},{b.bottom:.1f}" for b in places)

    @property
    def quote(self) -> str:
        """The words it rests on."""
        return " … ".join(" ".join(piece.text.split()) for piece in self.evidence[:2])


@dataclass(frozen=True, slots=True)
class Group:
    """The slots of one field; `adds` is the form for another item, empty where none can be added."""

    field: str
    title: str
    slots: tuple[Slot, ...]
    adds: tuple[Input, ...]


_ADDABLE = (
    "deadlines",
    "parties",
    "offences",
    "measures",
    "objects",
    "authorities",
    "legal_basis",
    "references",
    "enclosures",
)


def groups(
    case: Case, record: Record, new: Mapping[str, Difference], office: Office, texts: Texts
) -> tuple[Group, ...]:
    """Return the record's values group by group; `record` is the case as it stands, `new` what a newer run says."""
    maker = _Maker(case, record, new, office, texts)
    found = {section.field: section for section in outline(record)}
    order = [f for f in _ORDER if f in found or f in _ADDABLE]
    return tuple(
        Group(
            field,
            texts(f"group.{field}"),
            tuple(maker.slots(field, found[field].entries)) if field in found else (),
            inputs(parsed(f"{field}/new"), None, texts) if field in _ADDABLE else (),
        )
        for field in order
    )


_ORDER = (
    "request_type",
    "deadlines",
    "parties",
    "measures",
    "offences",
    "objects",
    "authorities",
    "legal_basis",
    "references",
    "links",
    "enclosures",
    "facts",
    "sentences",
    "jit",
)


class _Maker:
    def __init__(self, case: Case, record: Record, new: Mapping[str, Difference], office: Office, texts: Texts) -> None:
        self._case, self._record, self._new, self._office, self._texts = case, record, new, office, texts
        self._view = record.model_dump(mode="json")
        self._proposed = case.base.record.model_dump(mode="json")
        self._names = case.standing.names

    def slots(self, field: str, entries: tuple[Entry, ...]) -> Iterator[Slot]:
        # runners-up are shown within the value they lost to
        return (self._slot(field, entry) for entry in entries if not (field == "request_type" and entry.label == "or"))

    def _slot(self, field: str, entry: Entry) -> Slot:
        now = entry.path
        path = self._names.get(now, now)
        mark = self._case.standing.marks.get(path)
        proposed = node_at(self._proposed, parsed(path)) if path else None
        node = proposed if isinstance(proposed, Mapping) else {}
        confidence = node.get("confidence", entry.confidence) if node else (None if mark else entry.confidence)
        evidence = self._evidence(entry, mark)
        slot = Slot(
            path=path,
            field=field,
            label=self._label(field, entry),
            value=self._value(field, entry),
            notes=entry.notes,
            evidence=evidence,
            confidence=confidence,
            sure="" if confidence is None else self._texts(f"sure.{sure(confidence)}"),
            source=self._source(evidence, node, mark),
            rule=str(node.get("rule") or "").replace("_", " "),
            others=self._others(path, node),
            state=_state(mark),
            mark=mark,
            was=self._said(path, mark.was) if mark is not None and mark.verdict == "correct" else "",
            head=head(self._case.decisions, path) if path else 0,
            guarded=bool(path) and guarded(path),
            asked=False,
            proposed=self._said(path, self._new[path].proposed) if path in self._new else "",
            inputs=self._inputs(path, now),
            chips=self._chips(field, now),
            parts=tuple(self._slot(field, part) for part in entry.parts),
            removable=bool(path) and path not in ("request_type", "channel"),
            help=dossier(self._record, now),
        )
        return replace(slot, asked=self._asked(slot))

    def _asked(self, slot: Slot) -> bool:
        if not slot.path or slot.mark is not None:
            return False
        counts = slot.guarded and (slot.field != "parties" or self._has_roles(slot.path))
        return counts or (slot.confidence is not None and slot.confidence < self._threshold(slot.path))

    def _threshold(self, path: str) -> float:
        return float(getattr(self._office.thresholds, path, DOUBTFUL))

    def _has_roles(self, path: str) -> bool:
        return any(party.roles for party in self._record.parties if path == f"parties/{party.key}")

    def _evidence(self, entry: Entry, mark: Decision | None) -> tuple[Evidence, ...]:
        return entry.evidence or (mark.evidence if mark else ())

    def _label(self, field: str, entry: Entry) -> str:
        if field == "parties" and entry.path.count("/") == 1:
            return ", ".join(self._texts.word(word) for word in entry.label.split(", "))
        if field == "offences" and entry.path.count("/") == 1:
            return ", ".join(self._texts.word(word) for word in entry.label.split(", "))
        return self._texts.word(entry.label)

    def _value(self, field: str, entry: Entry) -> str:
        if entry.path in ("request_type", "underlying_type") or entry.path.startswith("secondary_types/"):
            value = node_at(self._view, parsed(entry.path))
            return self._texts.type(value["value"])
        if entry.path in ("subtype", "channel"):
            return self._texts.word(entry.value)
        if field == "deadlines":
            return entry.value.partition("  ")[0]
        if field == "measures" and entry.label == "on":
            return entry.value
        return entry.value

    def _chips(self, field: str, path: str) -> tuple[str, ...]:
        """Return what a deadline is in single words: whether its day is certain, who set it, how it binds."""
        if field != "deadlines" or not path:
            return ()
        deadline = next(d for d in self._record.deadlines if path == f"deadlines/{d.key}")
        words: list[str] = [deadline.status, deadline.basis]
        words += [deadline.direction] if deadline.direction != "latest" else []
        return tuple(self._texts.word(word) for word in words)

    def _source(
        self, evidence: tuple[Evidence, ...], node: Mapping[str, Any], mark: Decision | None
    ) -> tuple[str, ...]:
        proposed = [str(piece["by"]) for piece in node.get("evidence") or ()]
        if not node and mark is not None:
            proposed = ["clerk"]
        if not proposed:
            proposed = [str(piece.by) for piece in evidence] or ["computed"]
        return tuple(self._texts(f"by.{by}") for by in dict.fromkeys(proposed))

    def _others(self, path: str, node: Mapping[str, Any]) -> tuple[Other, ...]:
        if not path:
            return ()
        return tuple(
            Other(str(o["value"]), self._said(path, o["value"]), float(o["confidence"]))
            for o in (node.get("alternatives") or ())[:3]
        )

    def _said(self, path: str, value: Any) -> str:
        """Say a value in a few words."""
        if value is None:
            return self._texts("record.nothing")
        if isinstance(value, Mapping):
            told = (value.get(name) for name in ("date", "name", "code", "title", "imposed", "text", "value", "kind"))
            return str(next((word for word in told if word), ""))
        if path in ("request_type", "underlying_type"):
            return self._texts.type(str(value))
        return str(value)

    def _inputs(self, path: str, now: str) -> tuple[Input, ...]:
        if not path:
            return ()
        return inputs(parsed(path), value_of(node_at(self._view, parsed(now)), parsed(now)), self._texts)


def every(found: tuple[Group, ...]) -> Iterator[Slot]:
    """Yield all slots, those of a part behind the whole they belong to."""

    def within(slots: tuple[Slot, ...]) -> Iterator[Slot]:
        for slot in slots:
            yield slot
            yield from within(slot.parts)

    for group in found:
        yield from within(group.slots)


def sure(confidence: float) -> str:
    """Return the word for a confidence."""
    return next(word for least, word in _WORDS if confidence >= least)


def _state(mark: Decision | None) -> str:
    if mark is None:
        return "open"
    return {"confirm": "confirmed", "correct": "corrected", "add": "added"}.get(mark.verdict, "open")
