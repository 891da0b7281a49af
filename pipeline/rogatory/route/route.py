"""The desk a request goes to, its copies and tasks, and whether a person must confirm first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rogatory import domain
from rogatory.domain.models import RoutingRule, When
from rogatory.office import Office
from rogatory.record import Content, Flag, Route, Task, Urgency
from rogatory.route.letter import Register

_CHANNEL_GROUP = "channel"
_MISDIRECTED = "R00"
_LIKELY = 0.1  # alternatives below this are noise, not something a person should weigh
UNREAD = ", which came with it, "  # follows the name of a document in a warning that it could not be read
_RUN = 3  # pages in a row that are named one by one


@dataclass(frozen=True, slots=True)
class Facts:
    """What routing rules ask about; `type` is the one the rules are run for."""

    type: str
    subtype: str | None
    measures: frozenset[str]
    offences: frozenset[str]
    flags: frozenset[str]
    urgency: str
    instruments: frozenset[str]
    channel: str
    state: str | None


@dataclass(frozen=True, slots=True)
class Placed:
    """The outcome of the desk rules."""

    desk: str
    rule: RoutingRule
    waits: bool


def route(  # noqa: PLR0913 - all but the first four are keyword-only
    content: Content,
    flags: Sequence[Flag],
    urgency: Urgency,
    office: Office,
    *,
    register: Register | None = None,
    readable: bool = True,
    unread: Sequence[int] = (),
    hidden: Sequence[int] = (),
    missing: Sequence[str] = (),
) -> Route:
    """Propose a route: first desk by the first rule that fits, copies by every rule that fits, tasks by measure.

    `auto` means only that the record is placed on the desk's work list. `register` gives the desk of the
    file that a follow-up belongs to. What is not `readable` goes to quarantine. `unread` are the numbers of pages
    that could not be read, `hidden` those of pages with text that nobody sees; either waits for a person. So does
    a request with which documents came that could not be read, named in `missing`.
    """
    facts = _facts(content, flags, urgency)
    placed = _place(facts, office, register or Register())
    copies = _copies(facts, content, office)
    copies.pop(placed.desk, None)
    doubts = [*_unseen(unread if readable else (), hidden, missing), *_doubts(content, flags, urgency, office, placed)]
    decision = "review" if doubts else "auto"
    if not readable:
        decision, doubts = "quarantine", ["quarantine because nothing on its pages could be read", *doubts]
    return Route(
        desk=placed.desk,
        tasks=_tasks(content, placed.desk, copies, office),
        cc=tuple(copies),
        decision=decision,
        reasons=(_because(placed, facts, office, register or Register()), *copies.values(), *doubts),
        what_would_change_it=tuple(_changes(content, facts, placed, office)),
    )


def fits(when: When, facts: Facts) -> bool:
    """Say whether all conditions of a rule hold."""
    return not missing(when, facts)


def missing(when: When, facts: Facts) -> tuple[str, ...]:
    """Return the names of the conditions that do not hold."""
    present = {
        "type_in": {facts.type},
        "measures_any": facts.measures,
        "offences_any": facts.offences,
        "flags_any": facts.flags,
        "urgency_in": {facts.urgency},
        "instrument_any": facts.instruments,
        "channel_any": {facts.channel},
        "subtype_in": {facts.subtype},
        "states_any": {facts.state},
    }
    asked = ((name, getattr(when, name)) for name in present)
    return tuple(name for name, values in asked if values and not set(values) & set(present[name]))


def _facts(content: Content, flags: Sequence[Flag], urgency: Urgency) -> Facts:
    return Facts(
        type=content.request_type.value,
        subtype=content.subtype.value if content.subtype else None,
        measures=frozenset(m.code for m in content.measures),
        offences=frozenset(c for o in content.offences for c in o.categories),
        flags=frozenset(flag.id for flag in flags),
        urgency=urgency.level,
        instruments=frozenset(b.instrument for b in content.legal_basis if b.instrument),
        channel=content.channel,
        state=content.requesting_state.value if content.requesting_state else None,
    )


def _rules(office: Office) -> tuple[RoutingRule, ...]:
    """Return misdirected mail's rule, then the office's own rules, then the table."""
    table = domain.routing().rules
    first = tuple(rule for rule in table if rule.id == _MISDIRECTED)
    return (*first, *office.routing, *(rule for rule in table if rule.id != _MISDIRECTED))


def _place(facts: Facts, office: Office, register: Register) -> Placed:
    rule = next((rule for rule in _rules(office) if fits(rule.when, facts)), None)
    if rule is None:
        raise ValueError(f"no routing rule for the type {facts.type!r}")
    if rule.desk_from == "linked_file":
        if register.linked_desk is not None:
            return Placed(register.linked_desk, rule, waits=False)
        return Placed(rule.else_desk or "intake_registry", rule, waits=rule.else_decision == "review")
    return Placed(rule.desk or "intake_registry", rule, waits=rule.decision == "review")


def _copies(facts: Facts, content: Content, office: Office) -> dict[str, str]:
    """Return desks that get a copy, each with the sentence that says why."""
    copies: dict[str, str] = {}
    for rule in domain.routing().copies:
        if fits(rule.when, facts):
            for desk in rule.add:
                why = f"copy to the {_name(desk, office)} because {_grounds(rule.when, facts)} (rule {rule.id})"
                copies.setdefault(desk, why)
    for kind in content.secondary_types:
        placed = _secondary(replace(facts, type=kind.value), office)
        if placed is not None:
            why = f"copy to the {_name(placed.desk, office)} because a secondary type is {_words(kind.value)}"
            copies.setdefault(placed.desk, f"{why} (rule {placed.rule.id})")
    return copies


def _secondary(facts: Facts, office: Office) -> Placed | None:
    rules = (rule for rule in _rules(office) if rule.id != _MISDIRECTED and rule.desk is not None)
    rule = next((rule for rule in rules if fits(rule.when, facts)), None)
    return Placed(rule.desk, rule, waits=False) if rule is not None and rule.desk is not None else None


def _tasks(content: Content, desk: str, copies: dict[str, str], office: Office) -> tuple[Task, ...]:
    """Share the measures out: each to the desk that a copy rule names for it, the rest to the first desk."""
    by_desk: dict[str, list[str]] = {desk: []}
    asking = _asking_desks(content, office)
    rest = next((d for d in asking if d in copies), desk) if content.request_type.value == "follow_up" else desk
    for measure in content.measures:
        special = next((r.add[0] for r in domain.routing().copies if measure.code in r.when.measures_any), rest)
        by_desk.setdefault(special if special in copies or special == desk else rest, []).append(measure.key)
    for other in asking:
        if other in copies:
            by_desk.setdefault(other, [])
    return tuple(Task(desk=name, measures=tuple(keys)) for name, keys in by_desk.items())


def _asking_desks(content: Content, office: Office) -> list[str]:
    placed = (_secondary(_bare(kind.value), office) for kind in content.secondary_types)
    return [found.desk for found in placed if found is not None]


def _bare(kind: str) -> Facts:
    none: frozenset[str] = frozenset()
    return Facts(kind, None, none, none, none, "U3", none, "unknown", None)


def _doubts(content: Content, flags: Sequence[Flag], urgency: Urgency, office: Office, placed: Placed) -> Iterator[str]:
    """Yield why a named person must confirm; nothing yielded means `auto`."""
    never = domain.routing().never_auto
    kinds = domain.flags()
    if placed.waits:
        yield f"waits for a person because rule {placed.rule.id} says so"
    if placed.desk in never.desks_any:
        yield f"waits for a person because nothing leaves through the {_name(placed.desk, office)} without one"
    if content.request_type.value in never.type_in:
        yield f"waits for a person because the type is {_words(content.request_type.value)}"
    for flag in flags:
        if kinds[flag.id].group == _CHANNEL_GROUP or flag.id in never.flags_any:
            yield f"waits for a person because the flag {_words(flag.id)} is raised"
    for party in content.parties:
        if party.minor or party.protected:
            yield f"waits for a person because party {party.key} is {'a minor' if party.minor else 'protected'}"
    if urgency.level in never.urgency_in:
        yield f"waits for a person, who is told at once, because the urgency is {urgency.level}"
    yield from _unsure(content, office)


def _unseen(unread: Sequence[int], hidden: Sequence[int], missing: Sequence[str]) -> Iterator[str]:
    if missing:
        yield f"waits for a person because {', '.join(missing)}, which came with it, could not be read"
    if unread:
        yield f"waits for a person because {_pages(unread)} could not be read"
    if hidden:
        yield f"waits for a person because {_pages(hidden)} {'hold' if len(hidden) > 1 else 'holds'} hidden text"


def _pages(numbers: Sequence[int]) -> str:
    """Name pages as a person would; four or more in a row are told by the first and last."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = [
        word
        for run in runs
        for word in ([f"{run[0]} to {run[-1]}"] if len(run) > _RUN else [str(number) for number in run])
    ]
    listed = " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))
    return f"pages {listed}" if len(numbers) > 1 else f"page {listed}"


def _unsure(content: Content, office: Office) -> Iterator[str]:
    limits = office.thresholds
    fields = [
        ("request type", content.request_type, limits.request_type),
        ("subtype", content.subtype, limits.subtype),
        ("requesting State", content.requesting_state, limits.requesting_state),
    ]
    if office.state is not None:
        fields.append(("requested State", content.requested_state, limits.requested_state))
    for name, found, limit in fields:
        if found is not None and found.confidence < limit:
            yield f"waits for a person because the {name} is sure to {found.confidence:.2f} only, below {limit:.2f}"
    if content.requesting_state is None:
        yield "waits for a person because the requesting State was not found"
    for measure in content.measures:
        if measure.confidence < limits.measures:
            doubt = f"measure {measure.key} is sure to {measure.confidence:.2f} only, below {limits.measures:.2f}"
            yield f"waits for a person because {doubt}"


def _changes(content: Content, facts: Facts, placed: Placed, office: Office) -> Iterator[str]:
    """Yield what would lead to another desk: another likely type, or one more fact that an earlier rule asks for."""
    for other in content.request_type.alternatives:
        moved = _secondary(replace(facts, type=other.value), office)
        if other.confidence >= _LIKELY and moved is not None and moved.desk != placed.desk:
            likely = f"{_words(other.value)} (likely to {other.confidence:.2f})"
            yield f"were the type {likely}, the desk would be the {_name(moved.desk, office)} (rule {moved.rule.id})"
    for rule in _rules(office):
        if rule.id == placed.rule.id:
            break
        # That mail to another State goes elsewhere is true of every record and helps nobody.
        lacking = missing(rule.when, facts) if rule.id != _MISDIRECTED else ()
        if len(lacking) == 1 and lacking[0] != "type_in" and rule.desk not in (None, placed.desk):
            needed = " or ".join(_words(value) for value in getattr(rule.when, lacking[0]))
            wanted = f"{_LACKING[lacking[0]]} {needed}"
            yield f"{wanted} would bring it to the {_name(rule.desk or '', office)} (rule {rule.id})"
    if placed.rule.desk_from is not None and placed.waits:
        yield "the file it belongs to, once found, would give the desk"


_LACKING = {
    "measures_any": "a measure",
    "offences_any": "an offence of",
    "flags_any": "the flag",
    "urgency_in": "the urgency",
    "instrument_any": "the instrument",
    "channel_any": "the channel",
    "subtype_in": "the subtype",
    "states_any": "the requesting State",
}


def _because(placed: Placed, facts: Facts, office: Office, register: Register) -> str:
    where = f"{_name(placed.desk, office)} because {_grounds(placed.rule.when, facts)}"
    if placed.rule.desk_from == "linked_file":
        missed = " and its file was not found" + ("" if register.checked else " in the mail; the register: not checked")
        where += missed if register.linked_desk is None else " and its file lies there"
    return f"{where} (rule {placed.rule.id})"


def _grounds(when: When, facts: Facts) -> str:
    """Say in words which facts fulfil a rule."""
    said = []
    if when.type_in:
        said.append(f"the type is {_words(facts.type)}")
    if when.subtype_in:
        said.append(f"the subtype is {_words(facts.subtype or '')}")
    lists = ((when.measures_any, facts.measures, "it asks for"), (when.offences_any, facts.offences, "it concerns"))
    for wanted, given, verb in lists:
        if wanted:
            said.append(f"{verb} {_listed([value for value in wanted if value in given])}")
    if when.flags_any:
        raised = [value for value in when.flags_any if value in facts.flags]
        said.append(
            f"the flag{'s' if len(raised) > 1 else ''} {_listed(raised)} {'are' if len(raised) > 1 else 'is'} raised"
        )
    if when.urgency_in:
        said.append(f"the urgency is {facts.urgency}")
    if when.instrument_any:
        said.append(f"it rests on {_listed([v for v in when.instrument_any if v in facts.instruments])}")
    if when.channel_any:
        said.append(f"it came by the channel {_words(facts.channel)}")
    if when.states_any:
        said.append(f"the requesting State is {facts.state}")
    return " and ".join(said)


def _listed(values: Sequence[str]) -> str:
    words = [_words(value) for value in values]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _name(desk: str, office: Office) -> str:
    """Return what people call a desk: the office's own label, else the id in words."""
    profile = office.desks.get(desk)
    own = profile.label if profile is not None and profile.label else None
    return f"{_words(desk)} ({own})" if own else _words(desk)


def _words(value: str) -> str:
    return value.replace("_", " ")
