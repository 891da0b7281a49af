"""The conditions under which items of the completeness list apply."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from rogatory import domain
from rogatory.domain.triggers import Matcher
from rogatory.office import Bilateral, Office
from rogatory.record import Content, Source

_ACCUSED = frozenset({"suspect", "accused"})


@dataclass(frozen=True, slots=True)
class Case:
    """A request as the checks see it; `types` are the primary and the secondary ones, the primary first."""

    content: Content
    source: Source
    office: Office
    types: tuple[str, ...]
    instruments: tuple[str, ...]

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the measures asked for."""
        return frozenset(measure.code for measure in self.content.measures)

    @property
    def state(self) -> str | None:
        """The requesting State."""
        return self.content.requesting_state.value if self.content.requesting_state else None

    @property
    def accepted(self) -> tuple[str, ...]:
        """The languages that the office accepts for this request; empty where none is required."""
        day = self.source.received_at.astimezone(self.office.zone).date()
        return self.office.accepted_languages(self.instruments, self.state, day)


def holds(condition: str, case: Case) -> bool:
    """Say whether a named condition holds; `measure:CODE` asks for a measure.

    Raises:
        KeyError: If there is no such condition.
    """
    if condition.startswith("measure:"):
        return condition.removeprefix("measure:") in case.codes
    return CONDITIONS[condition](case)


@cache
def _cue(name: str) -> Matcher:
    return Matcher((name, phrase) for phrases in domain.cues()[name].words.values() for phrase in phrases)


def _says(name: str, *texts: str | None) -> bool:
    return any(_cue(name).find(domain.fold(text)) for text in texts if text)


def _summons(case: Case) -> bool:
    served = [e.title for e in case.content.enclosures if e.kind == "document_to_serve"]
    asked = [m.text for m in case.content.measures if m.code == "serve_document"]
    return _says("summons", *served, *asked)


def _enforcement(case: Case) -> bool:
    form = case.content.form
    certificate = form is not None and form.kind in ("freezing", "confiscation")
    copies = {"order_copy_certified", "order_copy_or_grounds"}
    named = any(p.kind in copies for m in case.content.measures for p in m.particulars)
    return certificate or named or "confiscate_assets" in case.codes or "reg2018_1805" in case.instruments


def _death_or_life(case: Case) -> bool:
    penalties = [o.penalty for o in case.content.offences] + [s.imposed for s in case.content.sentences]
    words = domain.flags()["death_penalty"].words.values()
    death = Matcher(("death", phrase) for phrases in words for phrase in phrases)
    return _says("life_sentence", *penalties) or any(death.find(domain.fold(p)) for p in penalties if p)


def _prima_facie(case: Case) -> bool:
    day = case.source.received_at.astimezone(case.office.zone).date()
    treaty = case.office.treaty("bilateral_extradition", case.state, day)
    return case.office.prima_facie_required or (isinstance(treaty, Bilateral) and treaty.prima_facie)


def _video_of_accused(case: Case) -> bool:
    accused = {p.key for p in case.content.parties if _ACCUSED.intersection(p.roles)}
    hearings = [m for m in case.content.measures if m.code == "video_hearing"]
    return any(accused.intersection(m.targets) for m in hearings)


def _consent_needed(case: Case) -> bool:
    flight = any("ets 167" in domain.fold(basis.text) for basis in case.content.legal_basis)
    return "fd2008_909" not in case.instruments and not flight


CONDITIONS: Mapping[str, Callable[[Case], bool]] = {
    "not_service": lambda case: any(kind != "service_of_documents" for kind in case.types),
    "summons": _summons,
    "urgency_claimed": lambda case: (
        case.content.urgency.value == "urgent"
        or any(d.basis == "requested" and d.kind == "response_due" for d in case.content.deadlines)
    ),
    "no_order": lambda case: not any(e.kind == "order" for e in case.content.enclosures),
    "enforcement": _enforcement,
    "absentia": lambda case: case.content.absentia is not None and case.content.absentia.value,
    "death_or_life": _death_or_life,
    "prima_facie_required": _prima_facie,
    "video_of_accused": _video_of_accused,
    "consent_needed": _consent_needed,
    "language_required": lambda case: bool(case.accepted),
}
