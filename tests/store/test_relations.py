import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from rogatory.batch import Summary, table
from rogatory.intake import Arrival
from rogatory.office import sample_office
from rogatory.office.register import Entry
from rogatory.reading.codec import to_bytes
from rogatory.reading.plain import from_text
from rogatory.record import Found, Party, Record, Reference, Route
from rogatory.store import Store, Unit, open_store
from rogatory.store.judged import judge_of

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
MARCH = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
JUDGE = judge_of(sample_office())
BLANK: dict[str, Any] = {name: () for name, f in Record.model_fields.items() if isinstance(f.default, tuple)}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "out", program="test") as opened:
        yield opened


def found(value: str) -> Found[str]:
    return Found(value=value, confidence=0.99, rule="test")


def record(unit: Unit, text: str, number: str, **told: Any) -> Record:
    """A record that bears a number of the Italian side, on the evidence desk."""
    source = GOLDEN.source.model_copy(
        update={
            "file": unit.arrival.file,
            "sha256": unit.sha256,
            "deliveries": (),
            "received_at": unit.arrival.received_at,
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        }
    )
    fields = {
        "request_type": found("evidence"),
        "subtype": None,
        "requesting_state": found("IT"),
        "requested_state": found("XV"),
        "references": (Reference(text=number, kind="theirs", confidence=0.9, rule="test"),),
        "dated": found("2026-03-01"),
        "route": Route(desk="evidence_desk", decision="auto"),
    }
    given = BLANK | fields | told
    return GOLDEN.model_copy(update={"id": unit.sha256[:16], "source": source, **given})


REMINDER = {
    "request_type": found("follow_up"),
    "subtype": found("reminder"),
    "dated": None,
    "route": Route(desk="intake_registry", decision="review"),
}


def file(store: Store, name: str, text: str, day: int, number: str = "1408/2026 RGNR", **told: Any) -> None:
    """Let a letter arrive on a day of March and file it."""
    path = store.out.parent / name
    path.write_text(text)
    sha256, size = store.originals.keep(path, name, most_bytes=1 << 20)
    at = MARCH.replace(day=day)
    arrival = Arrival(file=name, sha256=sha256, bytes=size, received_at=at, received_basis="sidecar")
    part = store.accept(path, arrival, again=False)
    unit = store.unit(sha256, part)
    store.keep_text(sha256, "test", hashlib.sha256(text.encode()).hexdigest(), to_bytes(from_text(text)))
    store.file(unit, [record(unit, text, number, **told)], JUDGE)


def views(store: Store) -> dict[str, Any]:
    return {kept.view["source"]["file"]: kept.view for kept in store.records()}


def file_case(store: Store, names: Sequence[str]) -> None:
    """File a request and its reminders, in this order of filing; each is received on its own day."""
    for name in names:
        if name == "request.pdf":
            file(store, name, "We request a witness to be heard.", 2)
        else:
            file(store, name, f"We remind you, {name}.", int(name[8]) + 8, **REMINDER)


@pytest.mark.parametrize(
    "order",
    [
        pytest.param(["request.pdf", "reminder1.pdf", "reminder2.pdf"], id="as they came"),
        pytest.param(["reminder2.pdf", "reminder1.pdf", "request.pdf"], id="the other way round"),
        pytest.param(["reminder1.pdf", "request.pdf", "reminder2.pdf"], id="mixed"),
    ],
)
def test_a_reminder_goes_to_the_desk_of_its_file_in_whatever_order_they_are_filed(
    store: Store, order: list[str]
) -> None:
    file_case(store, order)

    shown = views(store)
    assert {name: view["route"]["desk"] for name, view in shown.items()} == dict.fromkeys(order, "evidence_desk")
    assert "its file lies there" in shown["reminder1.pdf"]["route"]["reasons"][0]
    counted = {name: "reminder_second_or_later" in view["urgency"]["criteria"] for name, view in shown.items()}
    assert counted == {"request.pdf": False, "reminder1.pdf": False, "reminder2.pdf": True}
    links = {(link["kind"], link["direction"]) for link in shown["request.pdf"]["links"]}
    assert links == {("reminder", "from")}


def test_a_reminder_of_nothing_known_says_that_the_register_was_not_checked(store: Store) -> None:
    file(store, "reminder1.pdf", "We remind you.", 9, **REMINDER)

    (view,) = views(store).values()
    assert (view["route"]["desk"], view["register_check"], view["links"]) == ("intake_registry", "not_checked", [])


def test_the_same_letter_scanned_again_is_flagged_and_kept(store: Store) -> None:
    letter = " ".join(f"word{n * 7919 % 1009}" for n in range(300))
    file(store, "first.pdf", letter, 2)
    file(store, "again.pdf", letter.replace("word0 ", "vvord0 "), 5)

    shown = views(store)
    flags = {name: [flag["id"] for flag in view["flags"]] for name, view in shown.items()}
    assert ("duplicate" in flags["first.pdf"], "duplicate" in flags["again.pdf"]) == (False, True)
    assert (shown["again.pdf"]["route"]["decision"], len(shown)) == ("review", 2)
    assert [(link["kind"], link["direction"]) for link in shown["again.pdf"]["links"]] == [("duplicate", "to")]


def test_filing_again_without_change_adds_one_revision_to_that_record_only(store: Store) -> None:
    file_case(store, ["request.pdf", "reminder1.pdf"])
    before = {kept.view["source"]["file"]: kept.revision for kept in store.records()}
    file_case(store, ["reminder1.pdf"])

    after = {kept.view["source"]["file"]: kept.revision for kept in store.records()}
    assert (before, after) == ({"request.pdf": 1, "reminder1.pdf": 1}, {"request.pdf": 1, "reminder1.pdf": 2})
    assert views(store)["reminder1.pdf"]["route"]["desk"] == "evidence_desk"


def test_a_reminder_follows_its_file_to_another_desk(store: Store) -> None:
    file_case(store, ["request.pdf", "reminder1.pdf"])
    route = Route(desk="cyber_247_desk", decision="auto")
    file(store, "request.pdf", "We request a witness to be heard.", 2, route=route)

    assert views(store)["reminder1.pdf"]["route"]["desk"] == "cyber_247_desk"


def test_a_link_that_no_longer_holds_is_taken_back(store: Store) -> None:
    file_case(store, ["request.pdf", "reminder1.pdf"])
    file(store, "request.pdf", "We request a witness to be heard.", 2, number="77/2020 XY")

    reminder = views(store)["reminder1.pdf"]
    assert (reminder["route"]["desk"], reminder["links"]) == ("intake_registry", [])


OLD = Entry(
    kind="file",
    number="VAL-MLA/2016/00266",
    theirs=("1408/2026 R.G.N.R.",),
    states=("IT",),
    desk="asset_recovery_desk",
    caseworker="H. Solveig",
    status="closed",
)


def take_register(store: Store, *entries: Entry, replace: bool = False) -> tuple[int, int]:
    taken = store.take_register(entries, "0" * 64, replace=replace)
    store.relate_all(JUDGE)
    return taken


def test_a_reminder_finds_a_file_of_ten_years_ago_in_the_register(store: Store) -> None:
    file(store, "reminder1.pdf", "We remind you.", 9, **REMINDER)
    take_register(store, OLD)

    (view,) = views(store).values()
    assert (view["route"]["desk"], view["register_check"]) == ("asset_recovery_desk", "found")
    assert [(link["number"], link["caseworker"]) for link in view["links"]] == [("VAL-MLA/2016/00266", "H. Solveig")]


def test_with_a_register_that_lacks_the_file_nothing_is_found(store: Store) -> None:
    take_register(store, OLD)
    file(store, "reminder1.pdf", "We remind you.", 9, number="9/2020 ABCDE 77", **REMINDER)

    (view,) = views(store).values()
    assert (view["register_check"], view["route"]["desk"]) == ("nothing_found", "intake_registry")
    assert "not checked" not in view["route"]["reasons"][0]


@pytest.mark.parametrize(
    ("status", "flag"),
    [
        pytest.param("ongoing", "ongoing_proceedings", id="a case that runs here"),
        pytest.param("judged", "ne_bis_in_idem", id="judged here"),
    ],
)
def test_a_domestic_case_against_the_same_person_is_flagged(store: Store, status: str, flag: str) -> None:
    party = Party(key="p1", name="Livio Sartorelli", kind="person", roles=("suspect",), confidence=0.9, rule="test")
    born = party.model_copy(update={"birth_date": found("1968-06-09")})
    file(store, "request.pdf", "We request a search.", 2, parties=(born,))
    person = {"name": "SARTORELLI, Livio", "born": "1968-06-09"}
    case = {"kind": "proceedings", "number": "4 Cr 88/25", "status": status, "persons": (person,)}
    take_register(store, Entry.model_validate(case))

    (view,) = views(store).values()
    assert flag in [raised["id"] for raised in view["flags"]]


def test_an_import_keeps_what_it_does_not_name_unless_it_replaces_all(store: Store) -> None:
    other = OLD.model_copy(update={"number": "VAL-MLA/2017/00001"})

    assert take_register(store, OLD) == (1, 0)
    assert take_register(store, OLD, other) == (1, 1)
    file(store, "reminder1.pdf", "We remind you.", 9, **REMINDER)
    assert len(views(store)["reminder1.pdf"]["links"]) == 2
    assert take_register(store, other, replace=True) == (0, 1)
    assert [link["number"] for link in views(store)["reminder1.pdf"]["links"]] == ["VAL-MLA/2017/00001"]


def test_records_filed_before_there_were_links_are_linked_once(store: Store) -> None:
    file_case(store, ["request.pdf", "reminder1.pdf"])
    connection = store._connection
    for name in ("links", "marks", "traces"):
        connection.execute(f"DELETE FROM {name}")

    assert (store.relate_all(JUDGE, missing=True), store.relate_all(JUDGE, missing=True)) == (2, 0)
    assert views(store)["request.pdf"]["links"][0]["kind"] == "reminder"


def test_the_table_of_a_run_says_what_follows_what(store: Store) -> None:
    file_case(store, ["request.pdf", "reminder1.pdf"])
    kept = tuple(store.records())
    ids = {record.view["source"]["file"]: record.short[:8] for record in kept}

    printed = table(Summary((), tuple(r.view for r in kept), {"total": 0}, (), 0, 1.0), width=120)

    assert f"{ids['reminder1.pdf']} reminder of {ids['request.pdf']}: both bear the number" in printed
