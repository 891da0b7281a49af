import datetime as dt
from typing import Any

import pytest

from rogatory.office.register import Entry, Person
from rogatory.route.links import holds, register_of, ties
from rogatory.route.traces import Individual, Reference, Trace, bare, marks, resemblance, sketch

MARCH = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
APRIL = MARCH + dt.timedelta(days=31)
LETTER = " ".join(f"word{n * 7919 % 1009}" for n in range(400))


def trace(name: str, *numbers: str, kind: str = "theirs", **told: Any) -> Trace:
    """A record with these numbers; `name` begins its id."""
    fields: dict[str, Any] = {"type": "evidence", "requesting": "IT", "received_at": MARCH}
    references = tuple(Reference(kind=kind, key=bare(n), text=n) for n in numbers)
    return Trace(record=name * 64, document=f"{name} bytes", references=references, **(fields | told))


def person(name: str, born: str | None = None) -> tuple[Individual, ...]:
    return (Individual(name=name, born=born),)


def kinds(a: Trace, b: Trace) -> list[tuple[str, str, str]]:
    return [(tie.kind, tie.first[0], tie.other[0]) for tie in ties(a, b)]


FILE = trace("a", "1408/2026 R.G.N.R.", persons=person("Livio Sartorelli", "1968-06-09"))
WORDED = trace("a", "1408/2026 R.G.N.R.", dated="2026-03-01", sketch=sketch(LETTER))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(trace("b", "1408/2026 RGNR mod. 21"), [("same_case", "b", "a")], id="a number written out"),
        pytest.param(trace("b", "1408/2026 R.G.N.R.", requesting="FR"), [], id="their number in another State"),
        pytest.param(trace("b", "1408/2027 R.G.N.R."), [], id="another year"),
        pytest.param(trace("b", "21408/2026"), [], id="a number within a number"),
        pytest.param(
            trace("b", "1408/2026 RGNR", type="follow_up", subtype="reminder"), [("reminder", "b", "a")], id="reminder"
        ),
        pytest.param(
            trace("b", "1408/2026 RGNR", type="follow_up", subtype="additional_information"),
            [("supplement", "b", "a")],
            id="supplement",
        ),
        pytest.param(
            trace("b", "1408/2026 RGNR", type="follow_up", subtype="withdrawal", received_at=MARCH.replace(day=1)),
            [("withdrawal", "b", "a")],
            id="what follows came first",
        ),
        pytest.param(
            trace("b", persons=person("SARTORELLI Livio", "1968"), requesting="CH"),
            [("same_person", "b", "a")],
            id="same name, birth dates agree",
        ),
        pytest.param(trace("b", persons=person("Livio Sartorelli", "1986-06-09")), [], id="another birth date"),
        pytest.param(trace("b", persons=person("Marta Sartorelli", "1968-06-09")), [], id="the surname alone"),
    ],
)
def test_what_two_records_have_in_common(other: Trace, expected: list[tuple[str, str, str]]) -> None:
    assert (kinds(FILE, other), kinds(other, FILE)) == (expected, expected)


def test_our_own_number_links_whichever_state_writes() -> None:
    asked = trace("a", "VAL-MLA/2026/00417", kind="ours", requesting=None)
    answer = trace("b", "VAL MLA 2026 00417", kind="theirs", requesting="MX")

    assert kinds(asked, answer) == [("same_case", "b", "a")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param({}, [], id="nothing else"),
        pytest.param({"senders": ("ministeriopublico",)}, [("same_case", "b", "a")], id="the same office"),
        pytest.param(
            {"things": ("iban:de4450010517",)}, [("same_case", "b", "a"), ("same_object", "b", "a")], id="iban"
        ),
    ],
)
def test_a_plain_number_needs_something_beside_it(told: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    assert kinds(trace("a", "118/2026", **told), trace("b", "118/2026", **told)) == expected


def misread(text: str, every: int) -> str:
    """Return the text as OCR would have it that misreads every so many words."""
    return " ".join(f"{word}x" if n % every == 0 else word for n, word in enumerate(text.split()))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param({"sketch": sketch(misread(LETTER, 10))}, "duplicate", id="scanned again"),
        pytest.param({"sketch": sketch(misread(LETTER, 2))}, "same_case", id="another text"),
        pytest.param({"dated": "2026-03-09"}, "same_case", id="written on another day"),
        pytest.param({"type": "service_of_documents"}, "same_case", id="asks for something else"),
    ],
)
def test_the_same_text_scanned_twice(told: dict[str, Any], expected: str) -> None:
    other = WORDED.model_copy(update={"record": "b" * 64, "document": "b", "received_at": APRIL, **told})

    assert kinds(WORDED, other) == [(expected, "b", "a")]


def test_one_template_for_two_persons_is_no_duplicate() -> None:
    one, other = (
        WORDED.model_copy(update={"record": n * 64, "document": n, "persons": person(name, born)})
        for n, name, born in (("a", "Ana Ruiz", "1980-01-01"), ("b", "Ivo Krall", "1990-02-02"))
    )

    assert kinds(one, other) == [("same_case", "b", "a")]


def test_two_requests_of_one_document_are_not_linked() -> None:
    assert ties(FILE, FILE.model_copy(update={"record": "b" * 64})) == ()


def test_whatever_links_is_looked_up_under_a_common_mark() -> None:
    others = [
        trace("b", "1408/2026 RGNR mod. 21"),
        trace("b", persons=person("Sartorelli Livio Maria", "1968")),
        WORDED.model_copy(update={"sketch": sketch(misread(LETTER, 10))}),
    ]

    assert all(marks(first) & marks(other) for first, other in zip((FILE, FILE, WORDED), others, strict=True))


def test_a_short_text_resembles_nothing() -> None:
    assert resemblance(sketch("We remind you."), sketch("We remind you.")) == 0


def entry(**told: Any) -> Entry:
    fields: dict[str, Any] = {"kind": "file", "number": "VAL-MLA/2016/00266", "status": "closed"}
    return Entry.model_validate(fields | told)


@pytest.mark.parametrize(
    ("given", "line", "expected"),
    [
        pytest.param(trace("a", "VAL-MLA/2016/00266", kind="ours"), entry(), ["same_case"], id="our number"),
        pytest.param(
            trace("a", "1408/2026 RGNR", type="follow_up", subtype="reminder"),
            entry(theirs=("1408/2026 R.G.N.R.",), states=("IT",)),
            ["reminder"],
            id="their number, their State",
        ),
        pytest.param(FILE, entry(theirs=("1408/2026 R.G.N.R.",), states=("FR",)), [], id="another State's number"),
        pytest.param(FILE, entry(persons=(Person(name="Livio Sartorelli"),)), [], id="a person alone names no file"),
        pytest.param(
            FILE,
            entry(kind="proceedings", status="ongoing", persons=(Person(name="Livio Sartorelli", born="1968-06-09"),)),
            ["domestic_case"],
            id="a person in a domestic case",
        ),
    ],
)
def test_what_belongs_to_a_line_of_the_register(given: Trace, line: Entry, expected: list[str]) -> None:
    assert [hold.kind for hold in holds(given, line)] == expected


def test_a_follow_up_on_several_desks_is_left_to_a_person() -> None:
    reminder = trace("c", "1408/2026 RGNR", type="follow_up", subtype="reminder")
    found = [(tie, FILE, desk) for desk in ("evidence_desk", "cyber_247_desk") for tie in ties(reminder, FILE)]

    assert register_of(reminder, found, (), checked=False).linked_desk is None
    assert register_of(reminder, found[:1], (), checked=False).linked_desk == "evidence_desk"
