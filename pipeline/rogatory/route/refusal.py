"""Flags for grounds of refusal and caution; each test returns the evidence, or None where nothing raises the flag."""

import datetime as dt
import re
from collections.abc import Callable, Mapping

from rogatory import domain
from rogatory.record import Evidence, Party
from rogatory.route.letter import Letter, gathered

Raised = tuple[Evidence, ...] | None
Test = Callable[[Letter], Raised]

# Words that standard forms print whether or not they apply.
_PRINTED_ON_FORMS = frozenset(
    {"in_absentia", "immunity", "ne_bis_in_idem", "human_rights", "discrimination", "speciality"}
)
_SUBJECTS = frozenset({"suspect", "accused", "convicted", "requested_person", "sentenced_person"})
_SURRENDER = frozenset({"extradition", "provisional_arrest"})
_DATA_MEASURES = frozenset({"bank_records", "telecom_data", "other_documents", "trace_assets"})
_PROPERTY_OFFENCES = frozenset({"theft", "fraud", "cyber_fraud", "embezzlement", "burglary", "arson_damage"})
_LONG_AGO_YEARS = 20  # the longest ordinary limitation period of most codes, short of crimes for life
_SCOPES = {
    "extradition": {"extradition"},
    "provisional_arrest": {"extradition"},
    "asset_recovery": {"assets", "mla"},
    "data_preservation": {"cyber", "mla"},
    "transfer_of_sentenced_person": {"transfer_person"},
    "transfer_of_proceedings": {"transfer_proceedings"},
    "evidence": {"mla"},
    "joint_investigation_team": {"mla"},
    "service_of_documents": {"service", "mla"},
}


def by_words(flag: str) -> Test:
    """Raise the flag where its words stand in the letter; printed forms are not asked."""

    def test(letter: Letter) -> Raised:
        if letter.content.form is not None and flag in _PRINTED_ON_FORMS:
            return None
        return letter.words(flag) or None

    return test


def by_mark(mark: str) -> Test:
    """Raise the flag where an offence has a category with the mark."""

    def test(letter: Letter) -> Raised:
        marked = frozenset(c.id for c in domain.offences().values() if mark in c.marks)
        return letter.offences_of(marked) if marked & letter.categories else None

    return test


def either(*tests: Test) -> Test:
    """Raise the flag where any test does, with all evidence."""

    def test(letter: Letter) -> Raised:
        raised = [evidence for evidence in (single(letter) for single in tests) if evidence is not None]
        return gathered(raised) if raised else None

    return test


def political(letter: Letter) -> Raised:
    """By category or by words; words alone raise nothing where ICSFT art. 14 or UNCAC art. 44(4) excludes the plea."""
    marked = by_mark("political")(letter)
    excluded = {"icsft1999", "uncac"} & set(letter.instruments)
    return marked if marked is not None else (None if excluded else by_words("political")(letter))


def death_penalty(letter: Letter) -> Raised:
    """A penalty word in the letter, or a State on the office's list together with an often-capital offence."""
    words = letter.words("death_penalty")
    listed = letter.state in letter.office.capital_punishment_states
    capital = by_mark("death_penalty")(letter) if listed else None
    return (*words, *(capital or ())) if words or capital is not None else None


def dual_criminality(letter: Letter) -> Raised:
    """Conduct that many laws do not punish, together with a coercive measure."""
    return letter.words("dual_criminality") or None if letter.coercive else None


def de_minimis(letter: Letter) -> Raised:
    """Words for petty matters, or sums that all stay below the office's threshold in a property case."""
    words = letter.words("de_minimis")
    limit = letter.office.de_minimis
    if words or limit is None or not letter.categories or not letter.categories <= _PROPERTY_OFFENCES:
        return words or None
    sums = _sums(letter.text, limit.currency)
    small = bool(sums) and all(amount < limit.amount for amount, _, _ in sums)
    return tuple(letter.evidence_at(start, end) for _, start, end in sums[:1]) if small else None


def in_absentia(letter: Letter) -> Raised:
    """What the letter says of a judgment in absence, else its words."""
    if letter.content.absentia is not None:
        return letter.content.absentia.evidence if letter.content.absentia.value else None
    return by_words("in_absentia")(letter)


def human_rights(letter: Letter) -> Raised:
    """Words for risks in the requesting State; torture that is the very offence charged is none."""
    charged = [(piece.start, piece.end) for offence in letter.content.offences for piece in offence.evidence]
    words = by_words("human_rights")(letter) or ()
    outside = [w for w in words if not any(start <= w.start and w.end <= end for start, end in charged)]
    return tuple(outside) or None


def own_national(letter: Letter) -> Raised:
    """A person sought for surrender who is a national of the office's State; not judged without a State."""
    if letter.office.state is None or not _SURRENDER.intersection(letter.types):
        return None
    own = [
        party.nationality
        for party in letter.content.parties
        if _SUBJECTS.intersection(party.roles)
        and party.nationality is not None
        and party.nationality.value == letter.office.state
    ]
    return gathered(found.evidence for found in own) if own else None


def lapse_of_time(letter: Letter) -> Raised:
    """A limitation date that has passed, or facts more than twenty years old of which no limitation date is told."""
    limits = [d for d in letter.content.deadlines if d.kind == "limitation"]
    passed = [d for d in limits if d.date is not None and d.date < letter.today]
    if passed:
        return gathered(d.evidence for d in passed)
    years = [int(found.value[:4]) for found in letter.content.facts.times if found.value[:4].isdigit()]
    old = not limits and bool(years) and letter.today.year - max(years) > _LONG_AGO_YEARS
    return gathered(found.evidence for found in letter.content.facts.times) if old else None


def age(letter: Letter) -> Raised:
    """A subject below the office's age of criminal responsibility at the latest time of the facts."""
    limit = letter.office.criminal_age
    times = [day for found in letter.content.facts.times if (day := _day(found.value, latest=True))]
    if limit is None or not times:
        return None
    young = [
        party.birth_date
        for party in letter.content.parties
        if _SUBJECTS.intersection(party.roles)
        and party.birth_date is not None
        and (born := _day(party.birth_date.value, latest=False)) is not None
        and years_between(born, max(times)) < limit
    ]
    return gathered(found.evidence for found in young) if young else None


def fishing(letter: Letter) -> Raised:
    """Records asked for without a period and without anybody or anything they belong to, or all accounts there are."""
    asked = [m for m in letter.content.measures if m.code in _DATA_MEASURES]
    unbounded = [m for m in asked if not any(p.kind.startswith(("period", "timestamps")) for p in m.particulars)]
    if not unbounded:
        return None
    nobody = not letter.content.objects and not any(_named_in_case(party) for party in letter.content.parties)
    aimless = [m for m in unbounded if nobody and not m.targets]
    sweeping = letter.words("fishing")
    return gathered([*(m.evidence for m in aimless), sweeping]) if aimless or sweeping else None


def no_treaty(letter: Letter) -> Raised:
    """No instrument of the type's field binds both States, and reciprocity is not offered."""
    asking, scopes = letter.content.requesting_state, _SCOPES.get(letter.content.request_type.value)
    if letter.office.state is None or asking is None or asking.value == letter.office.state or scopes is None:
        return None
    known = domain.instruments()
    common = letter.office.common_instruments(asking.value, letter.received)
    fitting = [i for i in common if i in letter.instruments or scopes.intersection(known[i].scope)]
    return None if fitting or "reciprocity" in letter.instruments else asking.evidence


def years_between(born: dt.date, day: dt.date) -> int:
    """Return the completed years of life on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _named_in_case(party: Party) -> bool:
    return not {"official", "representative", "expert"} & set(party.roles)


def _day(value: str, *, latest: bool) -> dt.date | None:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the open parts as late or as early as can be."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if found is None:
        return None
    year, month, day = found[1], found[2], found[3]
    if day is not None:
        return dt.date(int(year), int(month), int(day))
    if not latest:
        return dt.date(int(year), int(month or 1), 1)
    following = dt.date(int(year) + 1, 1, 1) if month in (None, "12") else dt.date(int(year), int(month) + 1, 1)
    return following - dt.timedelta(days=1)


def _sums(text: str, currency: str) -> list[tuple[float, int, int]]:
    """Return the sums in that currency with their places; `1.234,50` and `1,234.50` are both read."""
    signs = {"EUR": "€", "USD": r"\$", "GBP": "£"}
    unit = f"(?:{currency}|{signs[currency]})" if currency in signs else currency
    number = r"\d+(?:[.,'\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?(?!\d)"
    sums = []
    for found in re.finditer(rf"{unit}\s?(?P<a>{number})|(?P<b>{number})\s?(?:{unit}|[Ee]uros?\b)", text):
        digits = re.sub(r"[^\d.,]", "", found["a"] or found["b"])
        decimals = re.search(r"[.,](\d{1,2})$", digits)
        whole = re.sub(r"\D", "", digits[: decimals.start()] if decimals else digits)
        sums.append((float(f"{whole}.{decimals[1] if decimals else 0}"), found.start(), found.end()))
    return sums


def _ongoing(letter: Letter) -> Raised:
    return () if letter.register.ongoing else None


def _judged(letter: Letter) -> Raised:
    return () if letter.register.judged else None


TESTS: Mapping[str, Test] = {
    "political": political,
    "discrimination": by_words("discrimination"),
    "ne_bis_in_idem": either(by_words("ne_bis_in_idem"), _judged),
    "death_penalty": death_penalty,
    "dual_criminality": dual_criminality,
    "de_minimis": de_minimis,
    "military": by_mark("military"),
    "fiscal": by_mark("fiscal"),
    "bank_secrecy": by_words("bank_secrecy"),
    "essential_interests": by_words("essential_interests"),
    "ongoing_proceedings": either(by_words("ongoing_proceedings"), _ongoing),
    "own_national": own_national,
    "speciality": by_words("speciality"),
    "in_absentia": in_absentia,
    "lapse_of_time": lapse_of_time,
    "human_rights": human_rights,
    "immunity": by_words("immunity"),
    "age": age,
    "fishing": fishing,
    "no_treaty": no_treaty,
    "speech": by_mark("speech"),
}
