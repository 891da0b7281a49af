"""The sample inbox: every PDF has a sidecar and an expected record of the right form, and its quotes are printed."""

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rogatory import domain
from rogatory.corpus.typeset import pieces
from rogatory.errors import IntakeError
from rogatory.intake import open_submission
from rogatory.intake.collector import Bounds
from rogatory.intake.mailbox import messages_in
from rogatory.intake.opening import unpacked
from rogatory.intake.sidecar import read_sidecar
from rogatory.office import Office, load_office
from rogatory.reading import read_document
from rogatory.reading.codec import from_bytes
from rogatory.reading.kinds import HEAD, SEALED, kind_of
from rogatory.reading.limits import DEFAULT
from rogatory.reading.views import read_viewed

ROOT = Path(__file__).parents[2]
INBOX = ROOT / "corpora" / "inbox"
PDFS = sorted((INBOX / "mail").rglob("*.pdf"))
OFFICE = ROOT / "pipeline" / "rogatory" / "office" / "valdoria.toml"
OTHERS = sorted(
    path for path in (INBOX / "mail").rglob("*") if path.suffix in {".eml", ".msg", ".mbox", ".docx", ".tif"}
)
REFUSED = re.findall(r"^\| (2026\S+\.\w+) \|.*`(\w+)` \|$", (INBOX / "datasheet.md").read_text(encoding="utf-8"), re.M)

KEYS = {
    "type", "secondary", "requesting", "requested", "channel", "urgent", "level", "confidential", "desk", "decision",
    "cc", "dated", "references", "legal_basis", "parties", "offences", "measures", "not_requested", "deadlines",
    "objects", "flags", "missing",
}  # fmt: skip
# Of a scan, the letter it was made from is quoted: OCR may differ in a letter.
WORN = {
    INBOX / "mail" / piece.path: INBOX / "mail" / piece.source
    for piece in pieces(INBOX / "sources" / "manifest.toml")
    if piece.worn
}
STATUSES = {"declined", "earlier", "elsewhere", "announced"}


def expected(pdf: Path) -> list[dict[str, Any]]:
    path = INBOX / "expected" / f"{pdf.stem}.toml"
    records: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["record"]
    return records


def records() -> list[Any]:
    return [
        pytest.param(record, id=f"{path.stem} {number}")
        for path in (*PDFS, *OTHERS)
        for number, record in enumerate(expected(path), 1)
    ]


def quotes(record: dict[str, Any]) -> list[str]:
    told = [item["text"] for key in ("references", "offences", "measures") for item in record[key]]
    told += [deadline["text"] for deadline in record["deadlines"] if "text" in deadline]
    told += [provision for offence in record["offences"] for provision in offence["provisions"]]
    return told + [party["name"] for party in record["parties"]]


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def office() -> Office:
    return load_office(OFFICE)


def test_each_document_has_one_expected_file_and_no_other_lies_there() -> None:
    lying = sorted(path.stem for path in (INBOX / "expected").glob("*.toml"))
    assert lying == sorted(path.stem for path in (*PDFS, *OTHERS))


def test_the_mail_stays_small() -> None:
    assert sum(pdf.stat().st_size for pdf in PDFS) < 8 << 20
    assert sum(path.stat().st_size for path in (INBOX / "refused").iterdir()) < 2 << 20


def test_all_request_types_occur() -> None:
    assert {record["type"] for pdf in PDFS for record in expected(pdf)} == set(domain.types())


@pytest.mark.parametrize("pdf", PDFS, ids=lambda pdf: pdf.stem)
def test_each_sidecar_says_when_and_how_the_file_came(pdf: Path) -> None:
    sidecar = read_sidecar(pdf)
    assert isinstance(sidecar.received_at, dt.datetime)
    assert sidecar.received_at.tzinfo is not None
    assert sidecar.came_by != "unknown"


@pytest.mark.parametrize("record", records())
def test_expected_keys_are_the_known_ones(record: dict[str, Any]) -> None:
    assert KEYS <= set(record) <= KEYS | {"subtype", "links"}


@pytest.mark.parametrize("record", records())
def test_expected_codes_are_in_the_closed_lists(record: dict[str, Any]) -> None:
    assert {record["type"], *record["secondary"]} <= set(domain.types())
    assert {item["code"] for item in record["measures"] + record["not_requested"]} <= set(domain.measures())
    assert {item["status"] for item in record["not_requested"]} <= STATUSES
    assert {role for party in record["parties"] for role in party["roles"]} <= set(domain.roles())
    assert {one for offence in record["offences"] for one in offence["categories"]} <= set(domain.offences())
    assert {item["instrument"] for item in record["legal_basis"]} <= set(domain.instruments())
    assert {item["rule"] for item in record["deadlines"] if "rule" in item} <= set(domain.deadline_rules())
    assert set(record["flags"]) <= set(domain.flags())
    assert set(record["missing"]) <= set(domain.checks())
    assert {record["desk"], *record["cc"]} <= set(domain.routing().desks)


@pytest.mark.parametrize("record", records())
def test_expected_deadlines_have_dates_exactly_where_they_are_firm(record: dict[str, Any], office: Office) -> None:
    for deadline in record["deadlines"]:
        assert ("date" in deadline) == (deadline["status"] == "firm")
        assert ("candidates" in deadline) == (deadline["status"] == "ambiguous")
        assert ("text" in deadline) == (deadline["basis"] == "requested")
        if "date" in deadline:
            assert deadline["act_by"] <= deadline["date"]
            assert "at" in deadline or office.working_day(deadline["act_by"])


@pytest.mark.parametrize("pdf", PDFS, ids=lambda pdf: pdf.stem)
def test_expected_quotes_are_printed(pdf: Path) -> None:
    pdf = WORN.get(pdf, pdf)
    arabic = INBOX / "sources" / f"{pdf.stem}.typ"
    if not re.search("[\u0600-\u06ff]", "".join(q for record in expected(pdf) for q in quotes(record))):
        text = plain(read_document(pdf).text)
    else:  # from the source, so that this does not depend on how well the reader turns lines round
        text = plain(arabic.read_text(encoding="utf-8"))
    missing = [quote for record in expected(pdf) for quote in quotes(record) if plain(quote) not in text]
    assert missing == []


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_expected_quotes_stand_in_what_is_no_pdf(path: Path) -> None:
    if path.suffix == ".tif":  # OCR may differ in a letter
        return
    text = plain("\n".join(texts(path)))
    assert [quote for record in expected(path) for quote in quotes(record) if plain(quote) not in text] == []


def texts(path: Path) -> list[str]:
    """Return the texts of all documents in a file that is no PDF."""
    if path.suffix == ".docx":
        return [from_bytes(read_viewed(path.read_bytes(), "word", path, DEFAULT)[0]).text]
    messages = messages_in(path.read_bytes(), path) if path.suffix == ".mbox" else [path.read_bytes()]
    name = path.with_suffix(".eml") if path.suffix == ".mbox" else path
    pieces = [piece for message in messages for piece in unpacked(message, name, Bounds()).pieces if piece.data]
    return [
        read_document(piece.data or b"", path).text
        if piece.kind == "pdf"
        else from_bytes(read_viewed(piece.data or b"", piece.kind, path, DEFAULT)[0]).text
        for piece in pieces
    ]


@pytest.mark.parametrize(("name", "code"), REFUSED)
def test_each_broken_file_is_refused_with_the_code_of_the_datasheet(name: str, code: str) -> None:
    assert refusal(INBOX / "refused" / name) == code


def refusal(path: Path) -> str:
    """Return the code with which a file is refused, or the only thing in it."""
    kind = kind_of(path.read_bytes()[:HEAD], path.name)
    try:
        if kind in SEALED:
            (piece,) = (piece for piece in open_submission(path, path, DEFAULT).pieces if piece.refusal)
            return piece.refusal.code if piece.refusal else ""
        if kind == "pdf":
            read_document(path)
        else:
            read_viewed(path.read_bytes(), kind, path, DEFAULT)
    except IntakeError as error:
        return error.code
    return ""


def test_the_datasheet_names_each_broken_file() -> None:
    assert sorted(name for name, _ in REFUSED) == sorted(path.name for path in (INBOX / "refused").iterdir())
