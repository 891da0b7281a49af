"""The audit trail: which entry was touched is named, and what the officer gets holds no personal values."""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rogatory.office import Office
from rogatory.record import Record
from rogatory.store import audit
from rogatory.store.decided import Proposal
from rogatory.store.site import open_site
from rogatory.store.trail import exported, open_trail, verify

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())


@pytest.fixture
def out(tmp_path: Path, filed_in: Callable[..., str]) -> Path:
    out = tmp_path / "out"
    record = filed_in(out)
    with open_site(out, Office()) as site:
        site.accounts.add("Ines", "intake", "hash")
        case = site.decided.case(record)
        assert case is not None
        wish = Proposal(path="request_type", verdict="correct", became="follow_up", head=0, took_ms=1, shown=True)
        site.decided.note("viewed", case.id, 1)
        site.decided.decide(case, wish, 1, lambda _: None)
        site.decided.note("downloaded", case.id, 1)
    return out


@pytest.fixture
def raw(out: Path) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(out / "rogatory.db", isolation_level=None)
    for name in ("audit_is_kept", "audit_is_whole", "decisions_are_kept", "revisions_are_kept"):
        db.execute(f"DROP TRIGGER {name}")
    yield db
    db.close()


def broken(out: Path, known: tuple[int, str] | None = None) -> str | None:
    with open_trail(out) as trail:
        found = verify(trail, known)
    return str(found) if found else None


def test_an_untouched_trail_holds(out: Path) -> None:
    assert broken(out) is None


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        pytest.param(["UPDATE audit SET subject = 'x' WHERE n = 3"], "entry 3 was altered", id="altered"),
        pytest.param(["UPDATE audit SET detail = '{}' WHERE n = 5"], "entry 5 was altered", id="another account"),
        pytest.param(["DELETE FROM audit WHERE n = 2"], "entry 2 is missing", id="taken out"),
        pytest.param(
            ["DELETE FROM audit WHERE n = 3", "UPDATE audit SET n = n - 1 WHERE n > 3"],
            "entry 3 was altered, or stands where another was",
            id="taken out and numbered anew",
        ),
        pytest.param(
            [
                "UPDATE audit SET n = 99 WHERE n = 3",
                "UPDATE audit SET n = 3 WHERE n = 4",
                "UPDATE audit SET n = 4 WHERE n = 99",
            ],
            "entry 3 was put in another order",
            id="two changed places",
        ),
        pytest.param(["UPDATE decisions SET reason = 'another'"], "what entry 7 speaks of", id="a decision"),
        pytest.param(["DELETE FROM decisions"], "what entry 7 speaks of", id="a decision taken away"),
        pytest.param(["UPDATE revisions SET record = '{}'"], "what entry 3 speaks of", id="a revision"),
    ],
)
def test_the_first_entry_that_was_touched_is_named(
    out: Path, raw: sqlite3.Connection, statements: list[str], told: str
) -> None:
    for statement in statements:
        raw.execute(statement)

    assert (broken(out) or "").startswith(told)


def test_an_end_that_was_cut_off_shows_against_what_was_noted_down(out: Path, raw: sqlite3.Connection) -> None:
    with open_trail(out) as trail:
        known = audit.last(trail)
    raw.execute("DELETE FROM audit WHERE n = ?", (known[0],))

    assert (broken(out), broken(out, known)) == (None, f"entry {known[0]} is missing: the trail ends before it")


def test_a_trail_that_was_written_anew_shows_against_what_was_noted_down(out: Path) -> None:
    assert broken(out, (2, "0" * 64)) == "entry 2 is another than the one that was noted down"


def test_the_export_tells_who_did_what_and_no_values_of_the_letter(out: Path) -> None:
    with open_trail(out) as trail:
        text = b"".join(exported(trail)).decode("utf-8-sig")

    assert [line.split(",")[2] for line in text.splitlines()[-3:]] == ["viewed", "correct", "downloaded"]
    assert ",Ines," in text.splitlines()[-1]
    assert not [party.name for party in GOLDEN.parties if party.name in text]


def test_the_export_is_cut_to_a_record_or_a_time(out: Path) -> None:
    with open_trail(out) as trail:
        nobody = list(exported(trail, record="f" * 64))
        later = list(exported(trail, since=dt.date(2999, 1, 1)))
        whole = list(exported(trail))

    assert (len(nobody), len(later)) == (1, 1)
    assert len(whole) > 4
