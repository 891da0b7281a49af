"""How urgent a request is, by stated criteria and never by the word alone."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from rogatory import domain
from rogatory.office import Office
from rogatory.record import Content, Evidence, Flag, Source, Urgency
from rogatory.route.letter import EvidenceAt, Letter, Register, gathered, running
from rogatory.route.persons import is_minor

Ground = tuple[Evidence, ...] | None
Test = Callable[[Letter], Ground]
Level = Literal["U0", "U1", "U2", "U3"]

COERCIVE_WITHDRAWN = frozenset(
    {"arrest_surrender", "freeze_assets", "confiscate_assets", "search_seizure", "interception"}
)
_SERIOUS = frozenset(
    {
        "homicide",
        "terrorism",
        "trafficking_persons",
        "child_sexual_exploitation",
        "core_international_crimes",
        "organized_crime",
    }
)
_CLOCKED = frozenset({"eio", "eaw", "reg2018_1805", "fd2008_909", "eu_uk_tca"})
_DATED_EVENTS = ("hearing", "custody_expiry", "execution_window", "response_due", "other")


def urgency(
    content: Content,
    flags: Sequence[Flag],
    office: Office,
    today: dt.date,
    *,
    source: Source,
    text: str,
    evidence_at: EvidenceAt,
    register: Register | None = None,
) -> Urgency:
    """Return the level that the criteria give, with all criteria that hold, the gravest first.

    `value`, what the letter itself asks for, is kept from `content.urgency`. Hours left are counted
    from midnight of `today` in the office's zone, or from receipt where that is later.
    """
    letter = Letter(content, source, office, text, evidence_at, today, register or Register())
    held: dict[str, tuple[Level, tuple[Evidence, ...]]] = {}
    for level in domain.routing().levels.values():
        for criterion in level.criteria:
            ground = _ground(criterion, level.id, letter, flags)
            if ground is not None and criterion not in held:
                held[criterion] = (level.id, ground)
    if not held:
        held["default"] = ("U3", ())
    return Urgency(
        value=content.urgency.value,
        level=min(level for level, _ in held.values()),
        criteria=tuple(held),
        evidence=gathered([content.urgency.evidence, *(ground for _, ground in held.values())]),
        confidence=content.urgency.confidence,
    )


def hours_left(letter: Letter, at: dt.datetime) -> float:
    """Return the clock hours to an instant; below 0 once it has passed."""
    midnight = dt.datetime.combine(letter.today, dt.time(), letter.office.zone)
    return (at - max(midnight, letter.source.received_at)).total_seconds() / 3600


def _ground(criterion: str, level: str, letter: Letter, flags: Sequence[Flag]) -> Ground:
    if criterion == "default":
        return None
    if criterion == "hours_clock":
        return _hours_clock(letter, domain.routing().criteria[criterion].hours[level])
    if criterion == "vulnerable_victim":
        return _vulnerable_victim(letter, flags)
    return TESTS[criterion](letter)


def _hours_clock(letter: Letter, limit: int) -> Ground:
    clocks = [d for d in letter.content.deadlines if d.at is not None and running(d)]
    due = [d for d in clocks if d.at is not None and hours_left(letter, d.at) <= limit]
    return gathered(d.evidence for d in due) if due else None


def _vulnerable_victim(letter: Letter, flags: Sequence[Flag]) -> Ground:
    roles = {"victim", "witness"}
    parties = [p for p in letter.content.parties if roles.intersection(p.roles)]
    weak = [p for p in parties if p.protected or is_minor(p, letter.received)]
    marked = [
        flag for flag in flags if flag.id == "minor_involved" and "child_sexual_exploitation" in letter.categories
    ]
    return gathered([*(p.evidence for p in weak), *(f.evidence for f in marked)]) if weak or marked else None


def _threat_to_life(letter: Letter) -> Ground:
    """Words for it, in a letter that tells facts."""
    return letter.words("threat_to_life") or None if letter.content.facts.summary_evidence else None


def _child_at_risk(letter: Letter) -> Ground:
    children = {"child_sexual_exploitation", "kidnapping", "trafficking_persons"}
    return letter.words("child_at_risk") or None if children & letter.categories else None


def _attack_in_progress(letter: Letter) -> Ground:
    words = letter.words("attack_in_progress")
    attack = "terrorism" in letter.categories or "cyber_intrusion" in letter.categories
    return words or None if attack or letter.words("infrastructure") else None


def _emergency(letter: Letter) -> Ground:
    return letter.content.emergency.evidence if letter.content.emergency is not None else None


def _flight_now(letter: Letter) -> Ground:
    return letter.words("flight_now") or None if "provisional_arrest" in letter.types else None


def _freeze_48h(letter: Letter) -> Ground:
    if "freeze_assets" not in letter.codes:
        return None
    transit = letter.words("transit_of_funds")
    urgent = letter.words("immediate_freezing") if "reg2018_1805" in letter.instruments else ()
    asked = [d.evidence for d in letter.content.deadlines if d.rule == "freeze_urgent_decide" and running(d)]
    return gathered([transit, urgent, *asked]) if transit or urgent or asked else None


def _coercive_withdrawn(letter: Letter) -> Ground:
    withdrawn = COERCIVE_WITHDRAWN.intersection(letter.content.withdraws)
    if letter.content.request_type.value != "follow_up" or letter.subtype != "withdrawal" or not withdrawn:
        return None
    return letter.content.request_type.evidence


def _of_type(name: str) -> Test:
    def test(letter: Letter) -> Ground:
        found = [letter.content.request_type, *letter.content.secondary_types]
        return next((kind.evidence for kind in found if kind.value == name), None)

    return test


def _due(days: int, *kinds: str, requested: bool = False) -> Test:
    def test(letter: Letter) -> Ground:
        due = letter.deadlines_within(days, *kinds)
        due = [d for d in due if d.basis == "requested" or not requested]
        return gathered(d.evidence for d in due) if due else None

    return test


def _data_loss(letter: Letter) -> Ground:
    preservation = _of_type("data_preservation")(letter)
    if preservation is not None or "telecom_data" not in letter.codes:
        return preservation
    ends = letter.deadlines_within(14, "preservation_expiry")
    unknown = [d for d in letter.content.deadlines if d.kind == "preservation_expiry" and d.status == "unresolved"]
    return gathered(d.evidence for d in (*ends, *unknown)) if ends or unknown else None


def _dissipation(letter: Letter) -> Ground:
    freezes = [m for m in letter.content.measures if m.code == "freeze_assets"]
    told = [p.evidence for m in freezes for p in m.particulars if p.kind == "dissipation_risk"]
    words = letter.words("dissipation") if freezes else ()
    return gathered([*told, words]) if told or words else None


def _operation(letter: Letter) -> Ground:
    near = letter.deadlines_within(14, "hearing", "execution_window")
    operations = [d for d in near if d.rule == "operation_date" or letter.named("action_day", d.text or "")]
    return gathered(d.evidence for d in operations) if operations else None


def _in_custody(letter: Letter) -> Ground:
    roles = {"suspect", "accused"}
    held = [p.custody for p in letter.content.parties if p.custody is not None and roles.intersection(p.roles)]
    return gathered(found.evidence for found in held) if held else None


def _statutory_clock(letter: Letter) -> Ground:
    """A clock of an EU or EU-UK instrument that is in force between the two States on the day of receipt."""
    bases = [
        basis
        for basis in letter.content.legal_basis
        if basis.instrument in _CLOCKED and letter.office.in_force(basis.instrument, letter.state, letter.received)
    ]
    return gathered(basis.evidence for basis in bases) if bases else None


def _serious(letter: Letter) -> Ground:
    serious = _SERIOUS & letter.categories
    grand = letter.words("grand_corruption") if "corruption" in letter.categories else ()
    return gathered([letter.offences_of(frozenset(serious)), grand]) if serious or grand else None


def _second_reminder(letter: Letter) -> Ground:
    if "follow_up" not in letter.types or letter.subtype not in (None, "reminder"):
        return None
    words = letter.words("second_reminder")
    return words if words or letter.register.reminders >= 2 else None


TESTS: Mapping[str, Test] = {
    "threat_to_life": _threat_to_life,
    "child_at_risk": _child_at_risk,
    "attack_in_progress": _attack_in_progress,
    "emergency_247": _emergency,
    "provisional_arrest_flight_now": _flight_now,
    "freeze_48h": _freeze_48h,
    "coercive_withdrawn": _coercive_withdrawn,
    "provisional_arrest": _of_type("provisional_arrest"),
    "custody_clock": _due(14, "custody_expiry"),
    "data_loss_imminent": _data_loss,
    "asset_dissipation": _dissipation,
    "event_within_7d": _due(7, *_DATED_EVENTS, requested=True),
    "limitation_within_30d": _due(30, "limitation"),
    "operation_date_within_14d": _operation,
    "suspect_in_custody": _in_custody,
    "event_within_45d": _due(45, requested=True),
    "statutory_clock_running": _statutory_clock,
    "serious_offence": _serious,
    "reminder_second_or_later": _second_reminder,
    "evidence_about_to_perish": lambda letter: letter.words("perishing") or None,
}
