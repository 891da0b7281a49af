"""Typed readers of the dossier's tables: each file is read once, when it is first asked for."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from rogatory.domain.models import (
    CheckItem,
    CitationPattern,
    CopyRule,
    Criterion,
    Cue,
    DeadlineRule,
    Desk,
    EventKind,
    FlagKind,
    IdentifierKind,
    Instrument,
    MeasureKind,
    OffenceCategory,
    RelativeExpression,
    RequestType,
    Role,
    Routing,
    RoutingRule,
    State,
    UrgencyLevel,
)
from rogatory.record import Frozen


class _Named(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_Named)
F = TypeVar("F", bound=Frozen)


def read_table(name: str) -> dict[str, Any]:
    """Return the parsed `domain/data/<name>.toml`."""
    return tomllib.loads(files("rogatory.domain").joinpath("data", f"{name}.toml").read_text("utf-8"))


def _entries(kind: type[F], rows: list[dict[str, Any]]) -> tuple[F, ...]:
    return tuple(kind.model_validate(row) for row in rows)


def _by_id(entries: tuple[N, ...]) -> Mapping[str, N]:
    return MappingProxyType({entry.id: entry for entry in entries})


@cache
def types() -> Mapping[str, RequestType]:
    """Return the 13 request types by id."""
    return _by_id(_entries(RequestType, read_table("types")["type"]))


@cache
def precedence() -> tuple[str, ...]:
    """Return the request types in the order in which the first of several becomes primary."""
    return tuple(read_table("types")["precedence"])


@cache
def measures() -> Mapping[str, MeasureKind]:
    """Return the 21 measures by id."""
    return _by_id(_entries(MeasureKind, read_table("measures")["measure"]))


@cache
def offences() -> Mapping[str, OffenceCategory]:
    """Return the 42 offence categories by id."""
    return _by_id(_entries(OffenceCategory, read_table("offences")["category"]))


@cache
def list_offences() -> Mapping[str, str]:
    """Return the 32 list offences of Framework Decision 2002/584/JHA art. 2(2), e01 to e32, in their order."""
    return MappingProxyType(read_table("offences")["list_offences"])


@cache
def iccs() -> Mapping[str, str]:
    """Return the labels of the ICCS codes of levels 1 and 2 (UNODC, version 1.0)."""
    table = read_table("offences")
    return MappingProxyType({**table["iccs_level1"], **table["iccs_level2"]})


@cache
def citation_patterns() -> tuple[CitationPattern, ...]:
    """Return the patterns by which penal provisions are cited, by State."""
    return _entries(CitationPattern, read_table("citations")["pattern"])


@cache
def roles() -> Mapping[str, Role]:
    """Return the 16 roles of persons and organisations by id."""
    return _by_id(_entries(Role, read_table("roles")["person"]))


@cache
def authority_roles() -> Mapping[str, Role]:
    """Return the 7 roles of authorities by id."""
    return _by_id(_entries(Role, read_table("roles")["authority"]))


@cache
def identifiers() -> Mapping[str, IdentifierKind]:
    """Return the patterns of identifiers by id."""
    return _by_id(_entries(IdentifierKind, read_table("identifiers")["identifier"]))


@cache
def instruments() -> Mapping[str, Instrument]:
    """Return the 62 instruments by id."""
    return _by_id(_entries(Instrument, read_table("instruments")["instrument"]))


@cache
def deadline_rules() -> Mapping[str, DeadlineRule]:
    """Return the 57 deadline rules by id."""
    return _by_id(_entries(DeadlineRule, read_table("deadlines")["rule"]))


@cache
def event_kinds() -> Mapping[str, EventKind]:
    """Return the 10 kinds of events that dates in a letter limit, by id."""
    return _by_id(_entries(EventKind, read_table("deadlines")["event"]))


@cache
def relative_expressions() -> tuple[RelativeExpression, ...]:
    """Return the forms in which letters give a term without a date."""
    return _entries(RelativeExpression, read_table("deadlines")["expression"])


@cache
def counting() -> Mapping[str, str]:
    """Return the rules of counting in words, for explanations."""
    return MappingProxyType(read_table("deadlines")["counting"])


@cache
def checks() -> Mapping[str, CheckItem]:
    """Return the 77 items of the completeness list by id."""
    return _by_id(_entries(CheckItem, read_table("checks")["check"]))


@cache
def routing() -> Routing:
    """Return desks, urgency levels and criteria, and the rules of routing."""
    table = read_table("routing")
    return Routing(
        guard=table["guard"],
        desks=dict(_by_id(_entries(Desk, table["desk"]))),
        levels=dict(_by_id(_entries(UrgencyLevel, table["level"]))),
        criteria=dict(_by_id(_entries(Criterion, table["criterion"]))),
        rules=_entries(RoutingRule, table["rule"]),
        copies=_entries(CopyRule, table["copy"]),
        never_auto=table["never_auto"],
        decisions=table["decisions"],
        executing_bodies=table["executing_body"],
        prioritisation=table["prioritisation"],
    )


@cache
def flags() -> Mapping[str, FlagKind]:
    """Return the flags by id, with the words that raise them."""
    return _by_id(_entries(FlagKind, read_table("flags")["flag"]))


@cache
def cues() -> Mapping[str, Cue]:
    """Return the words behind criteria, conditions and flags of channel, by id."""
    return _by_id(_entries(Cue, read_table("cues")["cue"]))


@cache
def freemail() -> frozenset[str]:
    """Return domains of mail services open to anybody, which no authority writes from."""
    return frozenset(read_table("cues")["freemail"])


@cache
def states() -> Mapping[str, State]:
    """Return the States by their ISO 3166-1 alpha-2 code."""
    return MappingProxyType({state.code: state for state in _entries(State, read_table("states")["state"])})
