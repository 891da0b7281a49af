import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from rogatory.decisions import Decision, Verdict, differences, fold, guarded, head, parsed, value_at
from rogatory.decisions.paths import LISTS, item_key
from rogatory.record import By, Evidence, Party, Record

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
VIEW = GOLDEN.model_dump(mode="json")
NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
PARTY = f"parties/{GOLDEN.parties[0].key}"
SINGLES = [name for name in ("request_type", "requesting_state", "dated") if VIEW[name]]
ITEMS = [f"{field}/{item_key(field, item)}" for field in LISTS for item in VIEW[field]]
REFERENCE = next(path for path in ITEMS if path.startswith("references/"))


def decision(
    n: int, path: str, verdict: Verdict = "confirm", *, became: Any = None, undoes: int | None = None, **more: Any
) -> Decision:
    was = value_at(VIEW, path) if verdict != "add" else None
    return Decision(
        n=n,
        path=path,
        verdict=verdict,
        was=was,
        became=was if verdict == "confirm" else became,
        undoes=undoes,
        by=1,
        at=NOON,
        took_ms=900,
        shown=True,
        revision=1,
        text_sha256=GOLDEN.source.text_sha256,
        **more,
    )


def without_confidence(view: Any) -> Any:
    if isinstance(view, dict):
        return {name: without_confidence(value) for name, value in view.items() if name != "confidence"}
    return [without_confidence(value) for value in view] if isinstance(view, list) else view


@st.composite
def histories(draw: st.DrawFn) -> list[Decision]:
    """Draw confirmations, rejections, renamings and undos in any order."""
    made: list[Decision] = []
    for n in range(1, draw(st.integers(1, 8)) + 1):
        verdict = draw(st.sampled_from(["confirm", "reject", "correct", "undo"]))
        if verdict == "undo" and made:
            undone = draw(st.sampled_from(made))
            made.append(decision(n, undone.path, "undo", undoes=undone.n))
        elif verdict == "reject":
            made.append(decision(n, draw(st.sampled_from(ITEMS)), "reject"))
        elif verdict == "correct":
            made.append(
                decision(n, f"{PARTY}/name", "correct", became=draw(st.sampled_from(["Ada", "李雷", "o'Hara"])))
            )
        else:
            made.append(decision(n, draw(st.sampled_from([*SINGLES, *ITEMS]))))
    return made


def test_without_decisions_the_record_is_what_was_proposed() -> None:
    assert fold(GOLDEN, []).record == GOLDEN


@given(histories())
def test_any_history_makes_a_valid_record(history: list[Decision]) -> None:
    standing = fold(GOLDEN, history)

    assert Record.model_validate_json(standing.record.model_dump_json()) == standing.record


@given(st.lists(st.sampled_from([*SINGLES, *ITEMS]), max_size=6))
def test_confirming_changes_no_value(paths: list[str]) -> None:
    standing = fold(GOLDEN, [decision(n, path) for n, path in enumerate(paths, 1)])

    assert without_confidence(standing.record.model_dump(mode="json")) == without_confidence(VIEW)


@given(histories())
def test_undoing_the_last_decision_leaves_the_record_before_it(history: list[Decision]) -> None:
    last = history[-1]
    undone = [*history, decision(last.n + 1, last.path, "undo", undoes=last.n)]

    assert fold(GOLDEN, undone).record == fold(GOLDEN, history[:-1]).record


@given(histories())
def test_undoing_an_undo_brings_the_decision_back(history: list[Decision]) -> None:
    last = history[-1]
    undo = decision(last.n + 1, last.path, "undo", undoes=last.n)
    back = decision(last.n + 2, last.path, "undo", undoes=undo.n)

    assert fold(GOLDEN, [*history, undo, back]).record == fold(GOLDEN, history).record


@pytest.mark.parametrize("path", [*SINGLES, *ITEMS])
def test_what_was_confirmed_outlives_a_run_that_no_longer_finds_it(path: str) -> None:
    field, _, key = path.partition("/")
    item = next((item for item in VIEW[field] if item_key(field, item) == key), None) if key else None
    confirmed = decision(1, path, item=item)
    poorer = Record.model_validate(VIEW | {field: [] if key else _other(field)})

    assert fold(poorer, [confirmed]).value(path) == confirmed.became


def _other(field: str) -> dict[str, Any]:
    return VIEW[field] | {"value": {"request_type": "follow_up", "dated": "2020-01-01"}.get(field, "FR")}


def test_a_correction_is_certain_and_stands_where_the_clerk_pointed() -> None:
    place = Evidence(start=0, end=4, text="Rome", confidence=1, by=By.CLERK)

    standing = fold(GOLDEN, [decision(1, "requesting_state", "correct", became="IT", evidence=(place,))])

    state = standing.record.requesting_state
    assert state is not None
    assert (state.value, state.confidence, state.evidence) == ("IT", 1.0, (place,))


def test_a_rejected_party_is_gone_from_all_that_points_at_it() -> None:
    standing = fold(GOLDEN, [decision(1, PARTY, "reject")])

    pointing = [
        *(k for o in standing.record.offences for k in o.parties),
        *(k for m in standing.record.measures for k in m.targets),
    ]
    assert GOLDEN.parties[0].key not in [party.key for party in standing.record.parties] + pointing
    assert standing.gone[PARTY]["name"] == GOLDEN.parties[0].name


def test_an_added_party_is_one_of_the_record() -> None:
    added = {"name": "Ada Marrow", "kind": "person", "roles": ["witness"]}

    standing = fold(GOLDEN, [decision(1, "parties/c1", "add", became=added)])

    assert standing.record.parties[-1] == Party(key="c1", name="Ada Marrow", kind="person", roles=("witness",))


def test_an_item_without_a_key_keeps_its_address_when_its_place_is_drawn_again() -> None:
    place = Evidence(start=1, end=3, text="xx", confidence=1, by=By.CLERK)
    corrected = decision(1, REFERENCE, "correct", became={"text": "xx"}, evidence=(place,))
    rejected = decision(2, REFERENCE, "reject")

    assert fold(GOLDEN, [corrected]).value(REFERENCE)["text"] == "xx"
    assert REFERENCE in fold(GOLDEN, [corrected, rejected]).gone


def test_an_impossible_value_is_refused() -> None:
    with pytest.raises(ValidationError):
        fold(GOLDEN, [decision(1, f"{PARTY}/kind", "correct", became="planet")])


@pytest.mark.parametrize(
    "path", ["", "route", "source", "parties", "parties/p1/evidence", "parties/p1/aliases", "a/b/c/d/e"]
)
def test_an_address_of_nothing_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="no value of a record"):
        parsed(path)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("request_type", True, id="type"),
        pytest.param("deadlines/d1", True, id="deadline"),
        pytest.param("deadlines/d1/date", True, id="its date"),
        pytest.param("measures/m1", True, id="measure"),
        pytest.param("measures/m1/particulars/x1", False, id="detail of a measure"),
        pytest.param("parties/p1/roles", True, id="role"),
        pytest.param("parties/p1/birth_date", False, id="birth"),
        pytest.param("dated", False, id="date of the letter"),
    ],
)
def test_what_must_have_been_on_screen(path: str, expected: bool) -> None:
    assert guarded(path) is expected


@pytest.mark.parametrize(
    ("decided", "asked", "expected"),
    [
        pytest.param(["dated"], "dated", 1, id="itself"),
        pytest.param(["parties/p1"], "parties/p1/name", 1, id="its item"),
        pytest.param(["parties/p1/name"], "parties/p1", 1, id="a part of it"),
        pytest.param(["parties/p1"], "parties/p12", 0, id="another item whose name begins alike"),
        pytest.param(["dated", "dated"], "dated", 2, id="the last"),
    ],
)
def test_the_last_decision_that_touches_a_value(decided: Sequence[str], asked: str, expected: int) -> None:
    history = [
        Decision(n=n, path=p, verdict="confirm", by=1, at=NOON, took_ms=0, shown=True, revision=1, text_sha256="t")
        for n, p in enumerate(decided, 1)
    ]
    assert head(history, asked) == expected


def test_a_newer_run_shows_where_it_differs_and_changes_nothing() -> None:
    confirmed = decision(1, "request_type")
    newer = Record.model_validate(VIEW | {"request_type": _other("request_type")})

    standing = fold(newer, [confirmed])

    assert standing.record.request_type.value == GOLDEN.request_type.value
    assert [(d.path, d.proposed) for d in differences(standing.marks, newer)] == [("request_type", "follow_up")]


def test_a_correction_that_the_newer_run_repeats_is_no_difference() -> None:
    corrected = decision(1, "request_type", "correct", became="follow_up")

    assert differences({"request_type": corrected}, GOLDEN) == ()
