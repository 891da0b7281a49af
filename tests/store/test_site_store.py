"""What the review site keeps: decisions with their conflicts, the queue, accounts, drafts."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rogatory.errors import ConflictError, RunError
from rogatory.intake import Arrival
from rogatory.office import Office
from rogatory.record import Record
from rogatory.store import open_store
from rogatory.store.decided import Case, Proposal
from rogatory.store.figures import by_desk, by_field
from rogatory.store.site import SiteStore, open_site, prepare
from rogatory.store.worklist import Scope

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())
TODAY = dt.date(2026, 11, 24)
EVERYTHING = Scope(1, None)
LONG_AGO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def run(out: Path, *names: str, again: bool = False, **changes: Any) -> None:
    """Let a run file one record for each name, in which `changes` are laid over the golden record."""
    with open_store(out, program="test") as store:
        for name in names:
            path = out.parent / name
            path.write_text(name)
            sha256, size = store.originals.keep(path, name, most_bytes=1 << 20)
            moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
            arrival = Arrival(file=name, sha256=sha256, bytes=size, received_at=moment, received_basis="sidecar")
            store.accept(path, arrival, again=again)
        hashes = [hashlib.sha256(n.encode()).hexdigest() for n in names] if again else ()
        parts = {part.sha256: part for n in store.mailings.waiting(hashes) for part in store.mailings.parts(n)}
        for unit in (store.unit(part.sha256, part.id) for part in parts.values()):
            text = changes.get("text_sha256", GOLDEN.source.text_sha256)
            named = {"file": unit.arrival.file, "sha256": unit.sha256, "deliveries": (), "text_sha256": text}
            source = GOLDEN.source.model_copy(update=named)
            plain = {name: value for name, value in changes.items() if name != "text_sha256"}
            store.file(unit, [GOLDEN.model_copy(update={"id": unit.sha256[:16], "source": source, **plain})])


@pytest.fixture
def out(tmp_path: Path) -> Path:
    run(tmp_path / "out", "a.pdf")
    return tmp_path / "out"


@pytest.fixture
def site(out: Path) -> Iterator[SiteStore]:
    with open_site(out, Office()) as opened:
        opened.accounts.add("Ines", "intake", "hash")
        opened.accounts.add("Karl", "caseworker", "hash", desks=("evidence_desk",))
        yield opened


def only(site: SiteStore, name: str = "a.pdf") -> Case:
    case = site.decided.case(hashlib.sha256(name.encode()).hexdigest())
    assert case is not None
    return case


def proposal(path: str = "request_type", *, head: int = 0, became: Any = None, **more: Any) -> Proposal:
    verdict = more.pop("verdict", "confirm" if became is None else "correct")
    value = GOLDEN.request_type.value if became is None and verdict == "confirm" else became
    return Proposal(path=path, verdict=verdict, became=value, head=head, took_ms=800, shown=True, **more)


def anything(_: object) -> None:
    """Check nothing."""


def test_a_decision_stands_in_the_record_and_in_the_audit_trail(site: SiteStore) -> None:
    case = site.decided.decide(only(site), proposal(became="follow_up"), 1, anything)

    assert case.standing.record.request_type.value == "follow_up"
    assert [(d.was, d.became, d.by) for d in case.decisions] == [(GOLDEN.request_type.value, "follow_up", 1)]
    assert site.records.first_break() is None


def test_two_people_who_decide_the_same_value_differently_get_a_conflict(site: SiteStore) -> None:
    seen_by_both = only(site)
    site.decided.decide(seen_by_both, proposal(became="follow_up"), 1, anything)

    with pytest.raises(ConflictError, match="somebody else decided"):
        site.decided.decide(seen_by_both, proposal(became="extradition"), 2, anything)

    assert only(site).standing.record.request_type.value == "follow_up"


def test_two_people_who_confirm_the_same_value_do_not_contradict_each_other(site: SiteStore) -> None:
    seen_by_both = only(site)
    site.decided.decide(seen_by_both, proposal(), 1, anything)

    assert len(site.decided.decide(seen_by_both, proposal(), 2, anything).decisions) == 2


def test_a_decision_that_makes_no_valid_record_leaves_nothing(site: SiteStore) -> None:
    with pytest.raises(ValueError, match="planet"):
        key = GOLDEN.parties[0].key
        site.decided.decide(only(site), proposal(f"parties/{key}/kind", became="planet"), 1, anything)

    assert only(site).decisions == ()


def test_a_newer_run_over_the_same_text_changes_nothing_that_was_confirmed(out: Path, site: SiteStore) -> None:
    site.decided.decide(only(site), proposal(), 1, anything)

    run(out, "a.pdf", again=True, request_type=GOLDEN.request_type.model_copy(update={"value": "follow_up"}))

    case = only(site)
    assert (case.base.n, case.newest.n) == (2, 2)
    assert case.standing.record.request_type.value == GOLDEN.request_type.value


def test_a_newer_text_leaves_decisions_on_the_text_they_were_made_on(out: Path, site: SiteStore) -> None:
    site.decided.decide(only(site), proposal(), 1, anything)

    run(out, "a.pdf", again=True, text_sha256="f" * 64)

    case = only(site)
    assert (case.base.n, case.newest.n) == (1, 2)


def test_a_finished_record_stays_what_it_was_when_it_was_finished(out: Path, site: SiteStore) -> None:
    finished = site.decided.handle(only(site), "finish", 1)

    run(out, "a.pdf", again=True)

    assert (finished.finished, only(site).newest.n) == (True, 1)


def test_the_queue_takes_in_what_a_run_adds(out: Path, site: SiteStore) -> None:
    site.worklist.refresh(TODAY)
    run(out, "b.pdf")
    site.worklist.refresh(TODAY)

    assert {row.file for row in site.worklist.rows(EVERYTHING, {}, "", open_since=LONG_AGO)} == {"a.pdf", "b.pdf"}


def test_a_corrected_value_is_what_the_queue_shows(site: SiteStore) -> None:
    site.worklist.refresh(TODAY)
    site.worklist.take(site.decided.decide(only(site), proposal(became="follow_up"), 1, anything), TODAY)

    assert site.worklist.counts(EVERYTHING, "type", {}, "") == [("follow_up", 1)]


def test_urgency_is_told_anew_for_another_day(site: SiteStore) -> None:
    soon = GOLDEN.deadlines[0].model_copy(
        update={"date": TODAY + dt.timedelta(days=20), "act_by": None, "basis": "requested", "status": "firm"}
    )
    run(site.records.out, "c.pdf", deadlines=(soon,), flags=(), measures=(), offences=(), legal_basis=())
    site.worklist.refresh(TODAY)
    before = {r.file: r.level for r in site.worklist.rows(EVERYTHING, {}, "", open_since=LONG_AGO)}["c.pdf"]
    site.worklist.refresh(TODAY + dt.timedelta(days=14))
    after = {r.file: r.level for r in site.worklist.rows(EVERYTHING, {}, "", open_since=LONG_AGO)}["c.pdf"]

    assert (before, after) == ("U2", "U1")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(GOLDEN.parties[0].name, id="a whole name"),
        pytest.param(GOLDEN.parties[0].name[1:5].upper(), id="a part of it in capitals"),
        pytest.param(GOLDEN.references[0].text, id="a file number"),
        pytest.param(GOLDEN.parties[0].name[:2], id="two letters"),
    ],
)
def test_what_is_searched_is_found(site: SiteStore, words: str) -> None:
    site.worklist.refresh(TODAY)

    assert site.worklist.count(EVERYTHING, {}, f'"{words}"') == 1


@pytest.mark.parametrize("words", ["zzzz", '"', "'; DROP TABLE search; --", "NEAR(a b)", "%%%", "\\", "abc\0def"])
def test_what_is_nowhere_is_not_found_and_breaks_nothing(site: SiteStore, words: str) -> None:
    site.worklist.refresh(TODAY)

    assert site.worklist.count(EVERYTHING, {}, words) in (0, 1)


def test_a_caseworker_sees_records_of_her_desks_only(site: SiteStore) -> None:
    site.worklist.refresh(TODAY)
    desk = GOLDEN.route.desk

    seen = [site.worklist.visible(Scope(2, desks), only(site).id) for desks in ((desk,), ("jit_desk",), ())]
    assert seen == [True, False, False]


def test_a_locked_out_person_has_no_session(site: SiteStore) -> None:
    site.accounts.begin("token", 1)
    day = dt.timedelta(days=1)
    before = site.accounts.holder("token", idle=day, longest=day)
    site.accounts.close(1)

    assert (before.name if before else None, site.accounts.holder("token", idle=day, longest=day)) == ("Ines", None)


def test_a_session_that_was_idle_for_too_long_has_ended(site: SiteStore) -> None:
    site.accounts.begin("token", 1)

    assert site.accounts.holder("token", idle=dt.timedelta(0), longest=dt.timedelta(days=1)) is None


def test_failed_log_ins_are_counted_by_name_and_by_address(site: SiteStore) -> None:
    for name, address in (("Ines", "a"), ("ines", "b"), ("Karl", "a")):
        site.accounts.failed(name, address)

    assert site.accounts.failures("INES", "a", within=dt.timedelta(hours=1)) == (2, 2)


def test_a_draft_is_kept_until_it_is_emptied(site: SiteStore) -> None:
    record = only(site).id
    site.pages.keep_draft(record, 1, "dated", "2026-1")
    kept = site.pages.drafts(record, 1)
    site.pages.keep_draft(record, 1, "dated", "")

    assert (kept, site.pages.drafts(record, 1), site.pages.drafts(record, 2)) == ({"dated": "2026-1"}, {}, {})


def test_figures_count_what_people_had_to_change(site: SiteStore) -> None:
    case = site.decided.decide(only(site), proposal(became="follow_up"), 1, anything)
    case = site.decided.decide(case, proposal("dated", became="2026-03-02", verdict="confirm"), 1, anything)
    site.decided.decide(case, proposal("dated", head=2, verdict="undo", undoes=2), 1, anything)

    found = by_field(site.connection, since=LONG_AGO.date())
    assert [(f.field, f.looked_at, f.share) for f in found] == [("request_type", 1, 1.0)]
    assert by_field(site.connection, 2, since=LONG_AGO.date()) == []


def test_figures_tell_what_waits_and_how_long_triage_took(site: SiteStore) -> None:
    site.worklist.refresh(TODAY)
    before = by_desk(site.connection, TODAY, since=LONG_AGO.date())
    site.worklist.take(site.decided.handle(only(site), "finish", 1), TODAY)
    (after,) = by_desk(site.connection, TODAY, since=LONG_AGO.date())

    assert [(f.desk, f.waiting, f.late, f.finished) for f in before] == [(GOLDEN.route.desk, 1, 1, 0)]
    assert (after.waiting, after.finished, after.minutes, after.days is not None) == (0, 1, 0.0, True)


def test_a_record_of_another_version_stops_nothing(site: SiteStore, caplog: pytest.LogCaptureFixture) -> None:
    site.connection.execute("DROP TRIGGER revisions_are_kept")
    site.connection.execute("UPDATE revisions SET record = json_remove(record, '$.route')")

    assert site.worklist.refresh(TODAY) == 1
    assert "another version" in caplog.text


def test_a_folder_without_a_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"no rogatory\.db"):
        prepare(tmp_path, program="test")
