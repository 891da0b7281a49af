"""The office profile: frozen, validated, with the look-ups that rules ask for."""

import datetime as dt
import re
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

import holidays as national
from pydantic import Field, field_validator, model_validator

from rogatory import domain
from rogatory.domain.models import RoutingRule
from rogatory.office.calendar import WEEKDAYS, Holidays, Weekday
from rogatory.record import Frozen

Channel = Literal["diplomatic", "central", "direct"]


class Identity(Frozen):
    """How the office's own State is called: per language, the first name is the short one."""

    names: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    adjectives: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    capitals: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class LanguageRule(Frozen):
    """Languages accepted from some States or under some instruments; empty lists mean all."""

    states: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    accepted: tuple[str, ...]


class Languages(Frozen):
    """Accepted languages (ISO 639-1); `accepted` empty means that none is required. The last rule that fits wins."""

    accepted: tuple[str, ...] = ()
    rules: tuple[LanguageRule, ...] = ()


class Treaty(Frozen):
    """An instrument that binds the office's State and others, with what was declared.

    `periods` are declared numbers of days by name (`summons_days`, `provisional_arrest_days`); `protocols`
    name the States bound by each protocol too (`cets_209`).
    """

    instrument: str
    states: tuple[str, ...]
    in_force_from: dt.date
    in_force_to: dt.date | None = None
    periods: dict[str, int] = Field(default_factory=dict)
    languages: tuple[str, ...] = ()
    channel: Channel | None = None
    protocols: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    @field_validator("instrument")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in domain.instruments():
            raise ValueError(f"{value!r} is no id of the instruments")
        return value

    def covers(self, state: str, on: dt.date) -> bool:
        """Say whether the treaty binds that State on that day."""
        begun = self.in_force_from <= on
        return state in self.states and begun and (self.in_force_to is None or on <= self.in_force_to)


class Bilateral(Treaty):
    """A treaty with one State, told from others by its day of signature."""

    signed: dt.date
    title: str = ""
    prima_facie: bool = False

    @field_validator("instrument")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in ("bilateral_mlat", "bilateral_extradition"):
            raise ValueError("a bilateral treaty is bilateral_mlat or bilateral_extradition")
        return value


class KnownAuthority(Frozen):
    """An entry of the directory: who may write, from which e-mail domains."""

    name: str
    state: str
    role: str
    email_domains: tuple[str, ...] = ()
    phone: str | None = None


class DeskProfile(Frozen):
    """What the office calls a desk, and the team behind it."""

    label: str | None = None
    team: str | None = None


class DeMinimis(Frozen):
    """What counts as trivial: property below `amount` and a highest penalty below `penalty_months`."""

    amount: float
    currency: str
    penalty_months: int | None = None


class Thresholds(Frozen):
    """The confidence from which a field may pass without a person, by field of the record."""

    request_type: float = Field(default=0.85, ge=0, le=1)
    requesting_state: float = Field(default=0.8, ge=0, le=1)
    requested_state: float = Field(default=0.5, ge=0, le=1)
    measures: float = Field(default=0.6, ge=0, le=1)
    subtype: float = Field(default=0.6, ge=0, le=1)


class Office(Frozen):
    """One central authority's profile; without a State, wrong-State and own-national checks are not judged.

    `references` are named regular expressions of the office's own file numbers. `requires_signature`
    and `prima_facie_required` say what national law asks for. `trusted_certificates` names PEM files, or folders of
    them, of who may vouch for a signer. `sha256` is of the file and these certificates, None built in.
    """

    state: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    authority: str = ""
    identity: Identity = Identity()
    time_zone: str = "UTC"
    weekend: tuple[Weekday, ...] = ("saturday", "sunday")
    holidays: Holidays = Holidays()
    references: dict[str, str] = Field(default_factory=dict)
    languages: Languages = Languages()
    treaties: tuple[Treaty, ...] = ()
    bilateral: tuple[Bilateral, ...] = ()
    authorities: tuple[KnownAuthority, ...] = ()
    desks: dict[str, DeskProfile] = Field(default_factory=dict)
    routing: tuple[RoutingRule, ...] = ()
    thresholds: Thresholds = Thresholds()
    capital_punishment_states: tuple[str, ...] = ()
    de_minimis: DeMinimis | None = None
    trusted_certificates: tuple[Path, ...] = ()
    criminal_age: int | None = None
    requires_signature: bool = False
    prima_facie_required: bool = False
    sha256: str | None = None

    @field_validator("trusted_certificates", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        return (value,) if isinstance(value, str | Path) else value

    @field_validator("time_zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError(f"{value!r} is no IANA time zone")
        return value

    @field_validator("holidays")
    @classmethod
    def _calendar_exists(cls, value: Holidays) -> Holidays:
        if value.country is not None and value.country not in national.list_supported_countries(include_aliases=False):
            raise ValueError(f"country {value.country!r} has no calendar in the holidays package")
        wrong = [day for day in value.fixed if not re.fullmatch(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", day)]
        if wrong:
            raise ValueError(f"fixed holidays are written MM-DD, not {', '.join(wrong)}")
        return value

    @field_validator("references")
    @classmethod
    def _patterns_compile(cls, value: dict[str, str]) -> dict[str, str]:
        for name, pattern in value.items():
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"pattern {name!r} is no regular expression: {error}") from error
        return value

    @model_validator(mode="after")
    def _desks_exist(self) -> "Office":
        known = domain.routing().desks
        named = [*self.desks, *(rule.desk for rule in self.routing if rule.desk)]
        if wrong := [desk for desk in named if desk not in known]:
            raise ValueError(f"no such desk: {', '.join(wrong)}")
        if len(set(self.weekend)) == len(WEEKDAYS):
            raise ValueError("weekend leaves no working day")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return ZoneInfo(self.time_zone)

    def working_day(self, day: dt.date) -> bool:
        """Say whether the office works on that day."""
        return WEEKDAYS[day.weekday()] not in self.weekend and self.holidays.name(day) is None

    def treaty(self, instrument: str, state: str | None, on: dt.date) -> Treaty | None:
        """Return the entry by which the instrument binds both States on that day; a bilateral treaty by its partner."""
        if self.state is None or state is None:
            return None
        entries = (e for e in (*self.treaties, *self.bilateral) if e.instrument == instrument)
        return next((entry for entry in entries if entry.covers(state, on)), None)

    def in_force(self, instrument: str, state: str | None, on: dt.date) -> bool:
        """Say whether the instrument binds the office's State and the other one on that day."""
        return self.treaty(instrument, state, on) is not None

    def common_instruments(self, state: str, on: dt.date) -> tuple[str, ...]:
        """Return the ids of all instruments that bind both States on that day."""
        entries = (*self.treaties, *self.bilateral)
        return tuple(dict.fromkeys(e.instrument for e in entries if self.state and e.covers(state, on)))

    def accepted_languages(self, instruments: tuple[str, ...], state: str | None, on: dt.date) -> tuple[str, ...]:
        """Return the languages accepted for a request; empty where the profile requires none.

        A request that rests on several instruments may come in a language accepted under any of them.
        """
        accepted: dict[str, None] = {}
        for instrument in instruments or ("",):
            accepted |= dict.fromkeys(self._accepted_under(instrument, state, on))
        return tuple(accepted)

    def _accepted_under(self, instrument: str, state: str | None, on: dt.date) -> tuple[str, ...]:
        """A treaty in force with languages of its own wins over the rules, a rule over the general list."""
        entry = self.treaty(instrument, state, on)
        if entry is not None and entry.languages:
            return entry.languages
        accepted = self.languages.accepted
        for rule in self.languages.rules:
            if (not rule.states or state in rule.states) and (not rule.instruments or instrument in rule.instruments):
                accepted = rule.accepted
        return accepted
