"""The entries of the dossier's tables, as frozen values."""

from typing import Literal

from pydantic import Field

from rogatory.record import Frozen

Words = dict[str, tuple[str, ...]]  # language -> phrases, lower case, `~` at the end of a stem


class Triggers(Frozen):
    """`strong` is near-decisive in a title, subject or operative paragraph, `weak` only supports."""

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


class Confusable(Frozen):
    """Another type that is easily taken for this one, and how to tell."""

    type: str
    tell: str


class RequestType(Frozen):
    """What a letter may ask the receiver to do."""

    id: str
    label: str
    labels: dict[str, str] = Field(default_factory=dict)
    definition: str
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    instruments: dict[str, str] = Field(default_factory=dict)
    signals: tuple[str, ...] = ()
    confusable: tuple[Confusable, ...] = ()
    triggers: dict[str, Triggers]
    default_desk: str


class Wanted(Frozen):
    """A particular that a measure of this kind should give."""

    kind: str
    severity: Literal["hard", "soft", "conditional"]
    note: str | None = None


class MeasureKind(Frozen):
    """An act that may be asked for; `untoc_18_3` and `uncac_46_3` are letters of the purpose lists."""

    id: str
    label: str
    definition: str
    untoc_18_3: tuple[str, ...] = ()
    uncac_46_3: tuple[str, ...] = ()
    eio_boxes: tuple[str, ...] = ()
    other_refs: dict[str, str] = Field(default_factory=dict)
    coercive: Literal["yes", "no", "sometimes"]
    dual_criminality_hint: str
    executing_body: str
    wording: Words
    particulars: tuple[Wanted, ...]


class OffenceCategory(Frozen):
    """A category of offences; `marks` such as fiscal or military raise flags, `list_offences` are keys e01 to e32."""

    id: str
    label: str
    iccs: tuple[str, ...] = ()
    treaty: tuple[str, ...] = ()
    list_offences: tuple[str, ...] = ()
    list_hints: dict[str, str] = Field(default_factory=dict)
    marks: tuple[str, ...] = ()
    triggers: Words
    statutes: Words = Field(default_factory=dict)


class CitationPattern(Frozen):
    """How provisions are cited in some States: a Python regular expression with named groups."""

    states: tuple[str, ...]
    kind: str
    pattern: str
    examples: tuple[str, ...] = ()


class Role(Frozen):
    """Where a person, organisation or authority stands, and the words that say so."""

    id: str
    label: str
    cues: Words


class IdentifierKind(Frozen):
    """An identifier by its Python regular expression, and how it is validated."""

    id: str
    pattern: str
    check: str
    examples: tuple[str, ...] = ()


class Instrument(Frozen):
    """A treaty or statute; who is bound stands in the office profile only (`parties` says where to look)."""

    id: str
    name: str
    parties: Literal["profile", "profile_by_treaty", "non_binding", "domestic_law"]
    year: int | None = None
    ref: str
    scope: tuple[str, ...]
    status: str | None = None
    key_articles: dict[str, str] = Field(default_factory=dict)
    aliases: tuple[str, ...]


class Span(Frozen):
    """An amount of time, such as 30 days."""

    amount: int
    unit: Literal["hours", "days", "weeks", "months", "years"]


class AppliesIf(Frozen):
    """Conditions of a deadline rule, all of which must hold."""

    subtype: str | None = None
    requested_state: str | None = None
    declared_by_office_state: bool | None = None
    emergency: bool | None = None
    either_state: tuple[str, ...] = ()


class DeadlineRule(Frozen):
    """A clock of an instrument.

    `event` names the anchor: receipt, arrest, consent, decision, stated (the letter gives it) ...;
    `start` says it in the dossier's words. Without `amount` the number stands in the letter, the treaty
    or the office profile. `kind`, `basis` and `direction` are those of the record.
    """

    id: str
    class_: Literal["statutory", "requested", "custody", "preservation"] = Field(alias="class")
    kind: str
    basis: Literal["requested", "statutory"]
    event: str
    direction: Literal["latest", "minimum", "condition"]
    label: str
    instrument: str
    article: str
    start: str
    amount: int | None = None
    unit: Literal["hours", "days", "weeks", "months", "years"] | None = None
    day_type: Literal["calendar", "working"] = "calendar"
    extension: str | None = None
    condition: str | None = None
    consequence: str | None = None
    note: str | None = None
    applies_to: tuple[str, ...]
    applies_if: AppliesIf = AppliesIf()
    confidence: Literal["high", "medium"]
    status: Literal["unresolved"] | None = None
    warn_at: Span | None = None
    day_one: Literal["event_day"] | None = None
    counted: Literal["backwards"] | None = None
    ceiling: Span | None = None
    amount_from: Literal["office_profile"] | None = None


class EventKind(Frozen):
    """What a date in a letter may limit; `cues` by language, `kind` and `basis` those of the record."""

    id: str
    label: str
    kind: str
    basis: Literal["requested", "statutory"]
    cues: Words = Field(default_factory=dict)
    priority: int
    lead_time_days: int | None = None
    computed_from: tuple[str, ...] = ()


class RelativeExpression(Frozen):
    """How letters give a term without a date; `n` and `D` in `wording` stand for a number and a date."""

    anchor: str
    direction: str | None = None
    note: str | None = None
    wording: dict[str, str]


class Paths(Frozen):
    """Field paths of the record: `all` must be filled, and of `any` at least one."""

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()


class HardIf(Frozen):
    """When a soft item becomes hard."""

    instrument_any: tuple[str, ...] = ()
    office: str | None = None


class CheckItem(Frozen):
    """What a request must hold; `condition` is the name of the test behind the words of `when`.

    Where nothing fills `check` but something stands at a path of `doubt`, the absence is not certain.
    """

    id: str
    label: str
    severity: Literal["hard", "soft", "conditional"]
    types: tuple[str, ...]
    when: str | None = None
    condition: str | None = None
    check: Paths
    check_by_type: dict[str, Paths] = Field(default_factory=dict)
    doubt: tuple[str, ...] = ()
    hard_if: HardIf | None = None
    never_hard_for: tuple[str, ...] = ()
    instrument_only: str | None = None
    refs: dict[str, str] = Field(default_factory=dict)
    note: str | None = None


class Desk(Frozen):
    """A desk of the authority and what it does."""

    id: str
    label: str
    does: str


class UrgencyLevel(Frozen):
    """A level of urgency with its targets and the criteria that give it."""

    id: Literal["U0", "U1", "U2", "U3"]
    label: str
    target_first_action: str
    target_decision: str
    criteria: tuple[str, ...]


class Criterion(Frozen):
    """A ground of urgency; `hours` gives the limit by level for clocks counted in hours."""

    id: str
    test: str
    source: str | None = None
    hours: dict[str, int] = Field(default_factory=dict)
    target_first_action: str | None = None
    target_decision: str | None = None


class When(Frozen):
    """The conditions of a routing rule; all that are given must hold, each by any of its values."""

    type_in: tuple[str, ...] = ()
    measures_any: tuple[str, ...] = ()
    offences_any: tuple[str, ...] = ()
    flags_any: tuple[str, ...] = ()
    urgency_in: tuple[str, ...] = ()
    instrument_any: tuple[str, ...] = ()
    channel_any: tuple[str, ...] = ()
    subtype_in: tuple[str, ...] = ()
    states_any: tuple[str, ...] = ()


class RoutingRule(Frozen):
    """A rule for the first desk, tried in order; `desk_from` takes the desk of the linked file."""

    id: str
    when: When
    desk: str | None = None
    decision: Literal["review"] | None = None
    why: str | None = None
    desk_from: Literal["linked_file"] | None = None
    else_desk: str | None = None
    else_decision: Literal["review"] | None = None


class CopyRule(Frozen):
    """A rule that adds desks as copies."""

    id: str
    when: When
    add: tuple[str, ...]


class NeverAuto(Frozen):
    """What always waits for a named person."""

    desks_any: tuple[str, ...]
    type_in: tuple[str, ...]
    outcome_any: tuple[str, ...]
    flag_groups: tuple[str, ...]
    flags_any: tuple[str, ...]
    party_any: tuple[str, ...]
    urgency_in: tuple[str, ...]
    below_confidence_threshold: bool


class ExecutingBody(Frozen):
    """Who usually carries a measure out: a suggestion for the caseworker."""

    measures: tuple[str, ...]
    body: str


class Prioritisation(Frozen):
    """The order of work inside a desk."""

    order: tuple[str, ...]
    ageing_rule: str
    batching: str


class Routing(Frozen):
    """Desks, urgency and rules."""

    guard: str
    desks: dict[str, Desk]
    levels: dict[str, UrgencyLevel]
    criteria: dict[str, Criterion]
    rules: tuple[RoutingRule, ...]
    copies: tuple[CopyRule, ...]
    never_auto: NeverAuto
    decisions: dict[str, str]
    executing_bodies: tuple[ExecutingBody, ...]
    prioritisation: Prioritisation


class FlagKind(Frozen):
    """Something a lawyer or the registry should see; `words` raise it where they stand in the letter."""

    id: str
    group: Literal["refusal", "language", "channel", "party"]
    label: str
    signal: str
    action: str | None = None
    note: str | None = None
    refs: dict[str, str] = Field(default_factory=dict)
    words: Words = Field(default_factory=dict)


class Cue(Frozen):
    """Words by language that support one criterion, condition or flag."""

    id: str
    words: Words


class State(Frozen):
    """A State by its ISO 3166-1 alpha-2 code.

    Of `names` in each language the first is the short one; official and inflected forms follow.
    `adjectives` hold demonyms too.
    """

    code: str
    names: Words
    adjectives: Words = Field(default_factory=dict)
    capitals: Words = Field(default_factory=dict)
