from pathlib import Path

import pytest

from rogatory.errors import RegisterError
from rogatory.office.register import COLUMNS, Person, read_register

HEAD = ",".join(COLUMNS)
FILE = (
    "file,VAL-MLA/2016/00266,1408/2016 R.G.N.R.|EI 22/2016,IT,Livio Sartorelli (1968-06-09),evidence_desk,Solveig,open"
)


def written(tmp_path: Path, *lines: str, head: str = HEAD) -> Path:
    path = tmp_path / "register.csv"
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8-sig")
    return path


def test_reads_a_file_with_all_its_numbers_and_persons(tmp_path: Path) -> None:
    (entry,) = read_register(written(tmp_path, FILE))

    assert (entry.number, entry.theirs) == ("VAL-MLA/2016/00266", ("1408/2016 R.G.N.R.", "EI 22/2016"))
    assert (entry.states, entry.desk, entry.status) == (("IT",), "evidence_desk", "open")
    assert entry.persons == (Person(name="Livio Sartorelli", born="1968-06-09"),)


@pytest.mark.parametrize("delimiter", [pytest.param(";", id="semicolon"), pytest.param("\t", id="tab")])
def test_reads_what_spreadsheets_write(tmp_path: Path, delimiter: str) -> None:
    path = written(tmp_path, FILE.replace(",", delimiter), "", head=HEAD.replace(",", delimiter))

    assert len(read_register(path)) == 1


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        pytest.param(FILE.replace("file,", "case,"), "line 2, kind: 'case' is neither", id="kind"),
        pytest.param(
            FILE.replace(",open", ",ongoing"), "line 2, status: 'ongoing' is none of open, closed", id="status"
        ),
        pytest.param(FILE.replace(",IT,", ",Italy,"), "line 2, states: 'Italy' is no State", id="state"),
        pytest.param(FILE.replace("evidence_desk", "desk 4"), "line 2, desk: there is no desk 'desk 4'", id="desk"),
        pytest.param(FILE.replace("1968-06-09", "9.6.1968"), "line 2, persons: '9.6.1968' is no date", id="birth date"),
        pytest.param(FILE.replace("06-09", "13-09"), "line 2, persons: '1968-13-09' is no date", id="no such month"),
        pytest.param(FILE.replace("VAL-MLA/2016/00266", ""), "line 2, our_number: '' is too short", id="no number"),
        pytest.param(FILE + ",more", "line 2: it has 9 columns and must have 8", id="a column too many"),
        pytest.param(
            f"{FILE}\n{FILE}", "line 3, our_number: 'VAL-MLA/2016/00266' stands already in line 2", id="twice"
        ),
        pytest.param('file,"VAL', "line 2: this is no CSV", id="a quotation that does not end"),
    ],
)
def test_a_fault_is_named_with_its_line_and_column(tmp_path: Path, line: str, fault: str) -> None:
    with pytest.raises(RegisterError) as raised:
        read_register(written(tmp_path, line))

    assert fault in str(raised.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as raised:
        read_register(written(tmp_path, FILE.replace("IT", "it"), FILE.replace("open", "shut")))

    assert [(fault.line, fault.column) for fault in raised.value.faults] == [(2, "states"), (3, "status")]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        pytest.param(b"", "line 1: the first line must read kind,our_number", id="empty"),
        pytest.param(HEAD.encode() + b"\nfile,\xe4", "line 2: this is not UTF-8", id="another encoding"),
    ],
)
def test_a_file_that_is_no_register_is_refused(tmp_path: Path, content: bytes, fault: str) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(content)

    with pytest.raises(RegisterError) as raised:
        read_register(path)
    assert fault in str(raised.value)


def test_a_register_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="No such file"):
        read_register(tmp_path / "none.csv")
