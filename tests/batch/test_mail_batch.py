"""Mails through a whole batch: every part ends in the ledger, and requests have what came with them."""

import json
import sqlite3
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).with_name("scripted.py")
REQUEST = (
    "We request you to hear the witness and to search the house of the accused. Request for mutual legal assistance."
)
LAW = "\n".join(f"Article {n}\nWhoever deceives shall be punished." for n in range(1, 7))
COVER = "Please find attached our request."


def pdf(text: str) -> bytes:
    return f"%PDF-1.4\n{text}".encode()


def mail(text: str, *files: tuple[str, bytes], subject: str = "x") -> EmailMessage:
    message = EmailMessage()
    message["Received"] = "by mx; Mon, 2 Mar 2026 10:00:00 +0000"
    message["From"], message["Subject"] = "clerk@court.example", subject
    message.set_content(text)
    for name, data in files:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


class Office:
    """An inbox and an output folder."""

    def __init__(self, folder: Path) -> None:
        self.inbox, self.out = folder / "inbox", folder / "out"
        self.inbox.mkdir()

    def receives(self, name: str, message: EmailMessage) -> None:
        (self.inbox / name).write_bytes(message.as_bytes())

    def runs(self, *words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(PROGRAM), str(self.out), str(self.inbox), "1", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    def ledger(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / "ledger.json").read_text())
        assert found["balanced"]
        return found

    def parts(self, file: str) -> dict[str, str]:
        (node,) = (node for node in self.ledger()["tree"] if node["file"] == file)
        return {part["name"]: part["outcome"] for part in node["parts"]}

    def submissions(self) -> dict[str, str]:
        return {node["file"]: node["outcome"] for node in self.ledger()["tree"]}

    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.out / "records.jsonl").read_text().splitlines()]

    def revisions(self) -> list[int]:
        with sqlite3.connect(self.out / "rogatory.db") as db:
            found = [row[0] for row in db.execute("SELECT count(*) FROM revisions GROUP BY record_id")]
        db.close()
        return found


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_request_has_its_cover_note_and_its_enclosures(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST)), ("law.pdf", pdf(LAW))))

    run = office.runs()

    assert (run.returncode, office.submissions()) == (0, {"a.eml": "filed"})
    assert office.parts("a.eml") == {"message": "attached", "request.pdf": "filed", "law.pdf": "attached"}
    (record,) = office.records()
    parts = office.ledger()["tree"][0]["parts"]
    assert [part["records"][0][:16] for part in parts] == [record["id"]] * 3


def test_the_mail_says_when_it_came(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST))))

    office.runs()

    (record,) = office.records()
    delivery = record["source"]["deliveries"][0]
    assert (delivery["received_basis"], delivery["received_at"]) == ("mail", "2026-03-02T10:00:00Z")
    assert (delivery["part"], delivery["mail"]["sender"]) == ("request.pdf", "clerk@court.example")


def test_two_requests_in_a_mail_give_two_records_that_share_its_papers(office: Office) -> None:
    other = pdf(REQUEST.replace("witness", "expert"))
    office.receives("a.eml", mail(COVER, ("one.pdf", pdf(REQUEST)), ("two.pdf", other), ("law.pdf", pdf(LAW))))

    office.runs()

    assert office.parts("a.eml") == {
        "message": "attached",
        "one.pdf": "filed",
        "two.pdf": "filed",
        "law.pdf": "attached",
    }
    assert [len(part["records"]) for part in office.ledger()["tree"][0]["parts"]] == [2, 1, 1, 2]


def test_a_message_can_be_the_request(office: Office) -> None:
    office.receives("a.eml", mail(REQUEST))

    office.runs()

    assert office.parts("a.eml") == {"message": "filed"}
    assert office.records()[0]["source"]["file"] == "a.eml"


def test_what_cannot_be_read_leaves_the_rest(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST)), ("winmail.dat", b"x"), ("bad.pdf", b"no PDF")))

    run = office.runs()

    assert (run.returncode, office.submissions()) == (1, {"a.eml": "several"})
    assert office.parts("a.eml") == {
        "message": "attached",
        "request.pdf": "filed",
        "winmail.dat": "refused",
        "bad.pdf": "refused",
    }


def test_a_mail_that_attacks_its_reader_is_refused_whole(office: Office) -> None:
    head = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n"
    (office.inbox / "a.eml").write_bytes(head + b"--b\n\nx\n" * 5000)

    run = office.runs()

    assert (run.returncode, office.submissions()) == (1, {"a.eml": "refused"})
    assert json.loads((office.out / "refused.jsonl").read_text())["code"] == "mime_parts"


def test_the_same_request_in_another_mail_is_a_delivery(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST)), subject="first"))
    office.runs()
    office.receives("b.eml", mail(COVER, ("again.pdf", pdf(REQUEST)), subject="second"))
    office.runs()

    (record,) = office.records()
    assert office.parts("b.eml") == {"message": "attached", "again.pdf": "duplicate"}
    assert [delivery["mail"]["subject"] for delivery in record["source"]["deliveries"]] == ["first", "second"]
    assert office.revisions() == [1]


def test_a_second_run_opens_and_files_nothing_again(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST)), ("law.pdf", pdf(LAW))))
    office.runs()
    before = office.ledger()

    run = office.runs()

    assert ("0 documents to process" in run.stderr, office.ledger(), office.revisions()) == (True, before, [1])


def test_again_makes_new_revisions_of_requests_in_mails(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST)), ("law.pdf", pdf(LAW))))
    office.runs()
    before = office.parts("a.eml")
    office.runs("again")

    assert (office.revisions(), office.parts("a.eml")) == ([2], before)


def test_a_request_that_kills_its_worker_leaves_no_orphans_attached(office: Office) -> None:
    crash = REQUEST.replace("We request", "CRASH We request")
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(crash)), ("law.pdf", pdf(LAW))))

    office.runs()

    assert set(office.parts("a.eml").values()) == {"refused"}
    codes = {json.loads(line)["code"] for line in (office.out / "refused.jsonl").read_text().splitlines()}
    assert codes == {"extraction_crashed", "request_unread"}


def test_each_message_of_a_mailbox_is_a_submission_and_it_may_grow(office: Office) -> None:
    line = b"From a@b.example Mon Mar  2 10:00:00 2026\n"
    box = line + mail(COVER, ("request.pdf", pdf(REQUEST))).as_bytes()
    (office.inbox / "box").write_bytes(box)
    office.runs()
    first = office.submissions()
    (office.inbox / "box").write_bytes(box + b"\n" + line + mail(REQUEST.replace("house", "flat")).as_bytes())
    office.runs()

    assert first == {"box": "ignored", "box, message 1": "filed"}
    assert len(office.records()) == 2
    assert sorted(office.ledger()["submissions"].items())[:3] == [("attached", 0), ("duplicate", 0), ("filed", 2)]


def test_a_sidecar_beside_a_mail_counts_more_than_its_header(office: Office) -> None:
    office.receives("a.eml", mail(COVER, ("request.pdf", pdf(REQUEST))))
    (office.inbox / "a.toml").write_text('received_at = 2026-03-05\nmail = "PB 7"')

    office.runs()

    delivery = office.records()[0]["source"]["deliveries"][0]
    assert (delivery["received_basis"], delivery["received_at"][:10], delivery["mail"]["number"]) == (
        "sidecar",
        "2026-03-05",
        "PB 7",
    )
