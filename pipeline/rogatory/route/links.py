"""Finds what belongs together: two records, or a record and a line of the office's register. Nothing is merged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rogatory.extract.parties.names import parsed, same
from rogatory.office.register import Entry
from rogatory.record import Link, LinkKind
from rogatory.route.letter import Register
from rogatory.route.traces import Individual, Trace, bare, resemblance

SAME_TEXT = 0.4  # of all word triples: two scans of a letter with one word in ten misread still share half of theirs
_FOLLOWS: Mapping[str | None, LinkKind] = {
    "reminder": "reminder",
    "supplement": "supplement",
    "additional_information": "supplement",
    "correction": "supplement",
    "deadline_change": "supplement",
    "withdrawal": "withdrawal",
    "reply_to_our_request": "answer",
}
FOLLOWING = frozenset({*_FOLLOWS.values(), "follow_up"})
_STRONG_DIGITS = 5  # with letters, or twice as many alone, a number is nobody else's in the same State
_SHORTEST_KEY = 4


@dataclass(frozen=True, slots=True)
class Tie:
    """One link between two records, from the later or following one to the other; `both` ways where neither follows."""

    first: str
    other: str
    kind: LinkKind
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Hold:
    """One link of a record to a line of the register, told by its kind and number."""

    record: str
    entry: tuple[str, str]
    kind: LinkKind
    rule: str
    why: str


def ties(a: Trace, b: Trace) -> tuple[Tie, ...]:
    """Return how two records belong together, in whichever order they are given; nothing for two of one document."""
    if a.document == b.document:
        return ()
    later, earlier = sorted((a, b), key=_order, reverse=True)
    number = _shared_number(later, earlier)
    alike = resemblance(later.sketch, earlier.sketch)
    if alike >= SAME_TEXT and _same_letter(later, earlier, number):
        why = f"about {alike:.0%} of the wording is the same, and nothing that was read of both differs"
        return (Tie(later.record, earlier.record, "duplicate", "same_text", why),)
    found: list[Tie] = []
    if number:
        follower, file = (earlier, later) if _follows(earlier, later) else (later, earlier)
        kind = _FOLLOWS.get(follower.subtype, "follow_up") if _follows(follower, file) else "same_case"
        found.append(Tie(follower.record, file.record, kind, "reference", f"both bear the number {number}"))
    if person := _shared_person(later, earlier):
        found.append(Tie(later.record, earlier.record, "same_person", "person", person))
    if things := sorted({*later.things} & {*earlier.things}):
        why = f"both name {', '.join(thing.replace(':', ' ').upper() for thing in things)}"
        found.append(Tie(later.record, earlier.record, "same_object", "object", why))
    return tuple(found)


def holds(trace: Trace, entry: Entry) -> tuple[Hold, ...]:
    """Return how a record belongs to a line of the register: by our number, by theirs in the same State, by a person.

    A person alone links to domestic cases only: the same person may be in many files, and the number tells which.
    """
    ours = next((r for r in trace.references if _equal(r.key, bare(entry.number))), None)
    same_state = trace.requesting is not None and trace.requesting in entry.states
    theirs = [r for r in trace.references for n in entry.theirs if _equal(r.key, bare(n)) and r.kind != "ours"]
    key = (entry.kind, entry.number)
    kind: LinkKind = "same_case" if entry.kind == "file" else "domestic_case"
    if entry.kind == "file" and trace.type == "follow_up":
        kind = _FOLLOWS.get(trace.subtype, "follow_up")
    if ours is not None:
        return (Hold(trace.record, key, kind, "reference", f"it bears our number {entry.number}"),)
    if theirs and same_state:
        return (Hold(trace.record, key, kind, "reference", f"it bears their number {theirs[0].text}"),)
    if entry.kind == "proceedings":
        persons = [Individual(name=p.name, born=p.born) for p in entry.persons]
        if person := _meets(trace.persons, persons, loose=True):
            return (Hold(trace.record, key, kind, "person", person),)
    return ()


def register_of(
    trace: Trace,
    found: Sequence[tuple[Tie, Trace, str | None]],
    lines: Sequence[tuple[Hold, Entry]],
    *,
    checked: bool,
) -> Register:
    """Return what all links say of a record; `found` holds each tie with the other record's trace and desk.

    The desk is that of the file in the register, else that of the records that a follow-up names; where these lie on
    several desks, a person decides.
    """
    names = [entry.desk for hold, entry in lines if entry.kind == "file" and entry.desk]
    names = names or [desk for tie, _, desk in found if tie.first == trace.record and tie.kind in FOLLOWING and desk]
    desks = set(names) if trace.type == "follow_up" else set()
    before = [
        other
        for tie, other, _ in found
        if tie.rule == "reference" and other.subtype == "reminder" and _order(other) < _order(trace)
    ]
    cases = [entry.status for hold, entry in lines if entry.kind == "proceedings"]
    return Register(
        checked=checked,
        linked_desk=desks.pop() if len(desks) == 1 else None,
        duplicate=any(tie.kind == "duplicate" and tie.first == trace.record for tie, _, _ in found),
        reminders=1 + len(before) if trace.subtype == "reminder" else 0,
        ongoing="ongoing" in cases,
        judged="judged" in cases,
    )


def link_to_record(tie: Tie, this: str, desk: str | None) -> Link:
    """Return a tie as seen from one of its records."""
    both = tie.kind in ("same_case", "same_person", "same_object")
    return Link.model_validate(
        {
            "kind": tie.kind,
            "direction": "both" if both else "to" if tie.first == this else "from",
            "record": (tie.other if tie.first == this else tie.first)[:16],
            "desk": desk,
            "rule": tie.rule,
            "why": tie.why,
        }
    )


def link_to_entry(hold: Hold, entry: Entry) -> Link:
    """Return what a record shows of a line of the register."""
    return Link.model_validate(
        {
            "kind": hold.kind,
            "direction": "to" if hold.kind in FOLLOWING else "both",
            "number": entry.number,
            "desk": entry.desk,
            "status": entry.status,
            "caseworker": entry.caseworker,
            "rule": hold.rule,
            "why": hold.why,
        }
    )


def _order(trace: Trace) -> tuple[object, str]:
    return trace.received_at, trace.record


def _follows(follower: Trace, file: Trace) -> bool:
    return follower.type == "follow_up" and file.type != "follow_up"


def _same_letter(a: Trace, b: Trace, number: str | None) -> bool:
    """Whether nothing tells two letters of much the same wording apart: offices write many from one template."""
    if not _agree(a.requesting, b.requesting) or not _agree(a.dated, b.dated) or a.type != b.type:
        return False
    if a.persons and b.persons and not _meets(a.persons, b.persons, loose=True):
        return False
    if {r.key for r in a.references} and {r.key for r in b.references}:
        return number is not None
    return bool(a.persons and b.persons) or bool({*a.things} & {*b.things})


def _shared_number(a: Trace, b: Trace) -> str | None:
    """Return a number that both bear and that names the same case: ours, or one of the same State that is no chance."""
    for one in a.references:
        for other in b.references:
            if not _equal(one.key, other.key):
                continue
            if "ours" in (one.kind, other.kind):
                return one.text
            if a.requesting is not None and a.requesting == b.requesting and _names_the_case(one.key, a, b):
                return one.text
    return None


def _names_the_case(key: str, a: Trace, b: Trace) -> bool:
    digits = sum(c.isdigit() for c in key)
    if digits >= _STRONG_DIGITS * (1 if digits < len(key) else 2):
        return True
    # 118/2026 is a number of many offices of a State: a person, a thing or the office itself must agree too
    return bool(_meets(a.persons, b.persons, loose=True) or {*a.things} & {*b.things} or {*a.senders} & {*b.senders})


def _equal(a: str, b: str) -> bool:
    """Whether two numbers are the same, or one is written out further: 1408/2026 RGNR, 1408/2026 RGNR mod. 21."""
    shorter, longer = sorted((a, b), key=len)
    if shorter == longer:
        return len(shorter) >= _SHORTEST_KEY
    enough = sum(c.isdigit() for c in shorter) >= _STRONG_DIGITS
    at = longer.find(shorter)
    if not enough or at < 0:
        return False
    # 12345 is not in 123456
    before, after = longer[:at][-1:], longer[at + len(shorter) :][:1]
    return not (before.isdigit() and shorter[0].isdigit()) and not (after.isdigit() and shorter[-1].isdigit())


def _shared_person(a: Trace, b: Trace) -> str | None:
    return _meets(a.persons, b.persons, loose=a.requesting is not None and a.requesting == b.requesting)


def _meets(some: Sequence[Individual], others: Sequence[Individual], *, loose: bool) -> str | None:
    """Say which person stands on both sides: the same full name and no other birth date.

    Only `loose` takes a name alone, where neither side tells a birth date.
    """
    for one, other in _pairs(some, others):
        if one.born and other.born:
            return f"both name {one.name}, born {max(one.born, other.born, key=len)}"
        if loose or one.born or other.born:
            return f"both name {one.name}; the birth date stands on one side at most"
    return None


def _pairs(some: Sequence[Individual], others: Sequence[Individual]) -> Iterator[tuple[Individual, Individual]]:
    for one in some:
        for other in others:
            if same(parsed(one.name), parsed(other.name)) and _born_alike(one.born, other.born):
                yield one, other


def _born_alike(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a.startswith(b) or b.startswith(a)


def _agree(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a == b
