"""`rogatory audit` and `rogatory purge` as a person types them."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from rogatory.cli import main
from rogatory.intake import Arrival
from rogatory.record import Record
from rogatory.store import open_store

GOLDEN = Record.model_validate_json((Path(__file__).parents[1] / "golden" / "record.json").read_bytes())


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of the only record in out/, which lies where the commands are given."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.pdf"
    path.write_text("a")
    with open_store(tmp_path / "out", program="test") as store:
        sha256, size = store.originals.keep(path, "a.pdf", most_bytes=1 << 20)
        moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
        arrival = Arrival(file="a.pdf", sha256=sha256, bytes=size, received_at=moment, received_basis="sidecar")
        part = store.accept(path, arrival, again=False)
        source = GOLDEN.source.model_copy(update={"file": "a.pdf", "sha256": sha256, "deliveries": ()})
        store.file(store.unit(sha256, part), [GOLDEN.model_copy(update={"id": sha256[:16], "source": source})])
    return sha256


def test_verify_says_that_the_chain_holds_and_what_to_note_down(
    record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["audit", "verify", "out"])
    known = capsys.readouterr().out.split()[-1]

    assert (code, main(["audit", "verify", "out", "--known", known])) == (0, 0)
    assert main(["audit", "verify", "out", "--known", f"1:{'0' * 64}"]) == 1


def test_verify_names_the_entry_that_was_altered_and_exits_1(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect("out/rogatory.db")) as db, db:
        db.execute("DROP TRIGGER audit_is_kept")
        db.execute("UPDATE audit SET at = '2020' WHERE n = 2")

    assert main(["audit", "verify", "out"]) == 1
    assert capsys.readouterr().err.startswith("rogatory: out: entry 2 was altered")


def test_the_export_is_a_file_or_goes_to_the_terminal(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    codes = (
        main(["audit", "export", "out", "--to", "trail.csv"]),
        main(["audit", "export", "out", "--record", "f" * 64]),
    )

    assert codes == (0, 0)
    assert len(Path("trail.csv").read_text(encoding="utf-8-sig").splitlines()) > 3
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("command", [["audit", "verify", "nowhere"], ["purge", "f" * 16, "--out", "nowhere"]])
def test_a_folder_without_a_database_exits_2(record: str, command: list[str]) -> None:
    more = ["--by", "DPO", "--reason", "retention"] if command[0] == "purge" else []

    assert main([*command, *more]) == 2
    assert not Path("nowhere").exists()


def test_purge_tells_what_is_gone_and_what_still_lies_in_the_inbox(
    record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["purge", record[:16], "--out", "out", "--by", "DPO", "--reason", "retention ended"])
    told = capsys.readouterr()

    assert (code, told.out.splitlines()[0]) == (0, f"{record} is purged")
    assert "a.pdf is still there" in told.err
    assert main(["audit", "verify", "out"]) == 0
    assert not list(Path("out/originals").iterdir())
