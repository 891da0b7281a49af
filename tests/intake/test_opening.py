"""Mails, archives and mailboxes are taken apart into named parts, within bounds, whatever is done to them."""

import datetime as dt
import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image

from rogatory.corpus.compound import compound
from rogatory.corpus.outlook import Attachment, Message, outlook
from rogatory.errors import IntakeError
from rogatory.intake.collector import Bounds
from rogatory.intake.mailbox import messages_in
from rogatory.intake.opened import Opened, from_bytes, to_bytes
from rogatory.intake.opening import open_submission, unpacked
from rogatory.reading.limits import DEFAULT

PDF = b"%PDF-1.4\nletter\n%%EOF\n"
SENT = "Tue, 24 Nov 2026 08:59:00 +0100"


def mail(text: str = "Please find attached.", **headers: str) -> EmailMessage:
    message = EmailMessage()
    told = {"From": "Jörg Maß <maß@court.example>", "To": "mla@justice.example", "Subject": "Ersuchen", "Date": SENT}
    for name, value in (told | {name.replace("_", "-"): value for name, value in headers.items()}).items():
        message[name] = value
    message.set_content(text)
    return message


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def with_files(message: EmailMessage, *files: tuple[str | None, bytes, str]) -> EmailMessage:
    for name, data, kind in files:
        main, _, sub = kind.partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return message


def opened(message: EmailMessage | bytes, name: str = "a.eml", bounds: Bounds | None = None) -> Opened:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return unpacked(data, Path(name), bounds or Bounds())


def kinds(found: Opened) -> dict[str, str]:
    return {p.name: p.refusal.code if p.refusal else "set aside" if p.set_aside else p.kind for p in found.pieces}


def test_the_text_and_each_attachment_are_parts() -> None:
    message = with_files(mail(), ("Ersuchen ü.pdf", PDF, "application/pdf"), ("law.txt", b"Art. 1", "text/plain"))

    assert kinds(opened(message)) == {"message": "mail", "Ersuchen ü.pdf": "pdf", "law.txt": "text"}


def test_headers_are_facts() -> None:
    message = mail(
        Cc="desk@justice.example",
        Message_ID="<7@court.example>",
        Authentication_Results="mx.justice.example; dkim=pass header.d=court.example",
        Received="from mx.court.example by mx.justice.example; Tue, 24 Nov 2026 09:01:02 +0100",
    )

    found = opened(message)

    told = found.pieces[0].mail
    assert told is not None
    assert (told.sender, told.to, told.cc) == (
        "Jörg Maß <maß@court.example>",
        ("mla@justice.example",),
        ("desk@justice.example",),
    )
    assert (told.subject, told.message_id, told.date) == (
        "Ersuchen",
        "<7@court.example>",
        dt.datetime(2026, 11, 24, 7, 59, tzinfo=dt.UTC),
    )
    assert told.authentication == ("mx.justice.example; dkim=pass header.d=court.example",)
    assert found.received_at == dt.datetime(2026, 11, 24, 8, 1, 2, tzinfo=dt.UTC)


def test_the_topmost_received_line_counts() -> None:
    lines = (
        "Received: by mx2; Tue, 24 Nov 2026 09:00:00 +0000\n",
        "Received: by mx1; Mon, 23 Nov 2026 09:00:00 +0000\n",
    )

    found = opened("".join(lines).encode() + mail().as_bytes())

    assert found.received_at == dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)


def test_a_pdf_is_found_however_it_is_marked() -> None:
    message = mail()
    message.add_attachment(PDF, maintype="application", subtype="octet-stream")
    message.add_attachment(PDF + b"2", maintype="application", subtype="pdf", disposition="inline", filename="b.pdf")
    message.add_attachment(PDF + b"3", maintype="application", subtype="x-unknown", filename="no ending")

    assert list(kinds(opened(message)).items())[1:] == [
        ("attachment-1.pdf", "pdf"),
        ("b.pdf", "pdf"),
        ("no ending", "pdf"),
    ]


def test_what_is_nested_is_opened_and_named_by_its_place() -> None:
    inner = with_files(
        mail("inner words", From="q@q.example", Subject="Weitere Anlage"), ("c.pdf", PDF, "application/pdf")
    )
    message = with_files(
        mail(), ("papers.zip", zipped({"a.pdf": PDF + b"1", "old/b.pdf": PDF + b"2"}), "application/zip")
    )
    message.add_attachment(inner)

    found = opened(message)

    assert kinds(found) == {
        "message": "mail",
        "papers.zip/a.pdf": "pdf",
        "papers.zip/b.pdf": "pdf",
        "Weitere Anlage.eml/message": "mail",
        "Weitere Anlage.eml/c.pdf": "pdf",
    }
    assert [p.mail.sender for p in found.pieces if p.mail][-1] == "q@q.example"


def test_two_files_of_one_name_are_told_apart() -> None:
    message = with_files(mail(), ("a.pdf", PDF, "application/pdf"), ("a.pdf", PDF + b"2", "application/pdf"))

    assert list(kinds(opened(message))) == ["message", "a.pdf", "a.pdf (2)"]


def picture(wide: int, high: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (wide, high), 255).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        pytest.param((200, 80), "set aside", id="a logo"),
        pytest.param((1240, 1754), "image", id="a scanned page"),
    ],
)
def test_pictures_within_the_text(size: tuple[int, int], expected: str) -> None:
    message = mail()
    message.add_alternative('<p>See <img src="cid:x"></p>', subtype="html")
    html = list(message.iter_parts())[1]
    assert isinstance(html, EmailMessage)
    html.add_related(picture(*size), maintype="image", subtype="png", cid="<x>", filename="image001.png")

    assert kinds(opened(message))["image001.png"] == expected


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        pytest.param("winmail.dat", "application/octet-stream", "winmail", id="packed by Outlook"),
        pytest.param("smime.p7m", "application/pkcs7-mime", "smime", id="signed as one block"),
        pytest.param("Ersuchen.pdf.p7m", "application/octet-stream", "smime", id="told by its name"),
        pytest.param("smime.p7s", "application/pkcs7-signature", "set aside", id="signature beside the message"),
        pytest.param("table.xlsx", "application/octet-stream", "unsupported", id="a kind that is not read"),
        pytest.param("meeting.ics", "text/calendar", "set aside", id="calendar entry"),
        pytest.param("card.vcf", "text/vcard", "set aside", id="address card"),
    ],
)
def test_what_is_no_document_is_named(name: str, kind: str, expected: str) -> None:
    message = with_files(mail(), (name, b"\x01\x02 something", kind))

    assert kinds(opened(message))[name] == expected


def test_an_empty_file_is_refused() -> None:
    assert kinds(opened(with_files(mail(), ("a.pdf", b"", "application/pdf"))))["a.pdf"] == "empty"


def test_a_text_without_words_is_set_aside_beside_a_document() -> None:
    message = with_files(mail(" \n"), ("a.pdf", PDF, "application/pdf"))

    assert kinds(opened(message)) == {"message": "set aside", "a.pdf": "pdf"}


def test_the_same_message_by_two_ways_has_the_same_text() -> None:
    one = mail(Message_ID="<1@x.example>").as_bytes()
    other = b"Received: by mx; Tue, 24 Nov 2026 09:00:00 +0000\nX-Spam: no\n" + one

    assert opened(one).pieces[0].data == opened(other).pieces[0].data


def test_another_subject_is_another_text() -> None:
    assert opened(mail(Subject="Account A")).pieces[0].data != opened(mail(Subject="Account B")).pieces[0].data


def parts(count: int) -> bytes:
    return b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * count


def nested(count: int) -> bytes:
    return b"From: a@b.example\n" + b"Content-Type: message/rfc822\n\nFrom: a@b.example\n" * count


def multiparts(count: int) -> bytes:
    head = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    return b"From: a@b.example\n" + b"".join(head % (n, n) for n in range(count))


def many_files(count: int) -> bytes:
    return with_files(mail(), *((f"{n}.pdf", PDF + b"%d" % n, "application/pdf") for n in range(count))).as_bytes()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(parts(50_000), "mime_parts", id="50,000 parts"),
        pytest.param(nested(2000), "nesting", id="2,000 messages in each other"),
        pytest.param(multiparts(2000), "mime_nesting", id="2,000 multiparts in each other"),
        pytest.param(many_files(101), "attachments", id="101 attachments"),
        pytest.param(b"From: a@b.example\n" + b"X: y\n" * 100_000, "mime_header", id="a header without end"),
    ],
)
def test_a_mail_beyond_all_measure_is_refused_at_once(data: bytes, code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        opened(data)

    assert caught.value.code == code


def test_what_is_too_large_in_all_is_refused() -> None:
    message = with_files(mail(), ("a.pdf", PDF * 100, "application/pdf"), ("b.pdf", PDF * 101, "application/pdf"))

    with pytest.raises(IntakeError) as caught:
        opened(message, bounds=Bounds(unpacked_bytes=3000))

    assert caught.value.code == "unpacked_size"


def bomb() -> bytes:
    return zipped({"order.pdf": PDF, "bomb.txt": b" " * 4_000_000})


def encrypted() -> bytes:
    data = bytearray(zipped({"a.pdf": PDF}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(bomb(), {"order.pdf": "pdf", "bomb.txt": "zip_ratio"}, id="a thousand-fold member"),
        pytest.param(encrypted(), {"a.pdf": "encrypted"}, id="encrypted member"),
        pytest.param(
            zipped({"a.pdf": PDF, "__MACOSX/a.pdf": b"x"}), {"a.pdf": "pdf", "a.pdf (2)": "set aside"}, id="litter"
        ),
        pytest.param(zipped({}), {"a.zip": "set aside"}, id="empty"),
        pytest.param(zipped({"a.pdf": PDF})[:60], {"a.zip": "damaged"}, id="cut off"),
    ],
)
def test_archives(data: bytes, expected: dict[str, str]) -> None:
    assert kinds(opened(data, "a.zip")) == expected


def test_a_word_file_is_no_archive() -> None:
    assert kinds(opened(zipped({"word/document.xml": b"<x/>"}), "a.zip")) == {"a.zip": "word"}


def test_an_outlook_message_gives_what_a_mail_gives() -> None:
    inner = Message(
        subject="Inner", sender=("Q", "q@q.example"), to=(), body="inner", attachments=[Attachment("c.pdf", PDF)]
    )
    message = Message(
        subject="Grüße",
        sender=("Jörg", "j@court.example"),
        to=[("MoJ", "mla@justice.example")],
        body="Please find attached",
        html=b"<p>Please find <b>attached</b></p>",
        sent=dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC),
        delivered=dt.datetime(2026, 11, 24, 9, 1, tzinfo=dt.UTC),
        identity="<1@court.example>",
        attachments=[Attachment("a.pdf", PDF + b"x" * 9000), Attachment("Inner", inner)],
    )

    found = opened(outlook(message), "a.msg")

    assert kinds(found) == {"message": "mail", "a.pdf": "pdf", "Inner.msg/message": "mail", "Inner.msg/c.pdf": "pdf"}
    assert [p.data for p in found.pieces if p.name.endswith(".pdf")] == [PDF + b"x" * 9000, PDF]
    told = found.pieces[0].mail
    assert told is not None
    assert (told.sender, told.to, told.subject) == ("Jörg <j@court.example>", ("MoJ <mla@justice.example>",), "Grüße")
    assert found.received_at == dt.datetime(2026, 11, 24, 9, 1, tzinfo=dt.UTC)


def test_headers_that_outlook_kept_count_more() -> None:
    headers = f"Received: by mx; Tue, 24 Nov 2026 09:01:00 +0000\r\nFrom: Clerk <c@court.example>\r\nDate: {SENT}\r\n"
    message = Message(subject="A", sender=("C", "/o=Exchange/cn=c"), to=(), body="b", headers=headers)

    found = opened(outlook(message), "a.msg")

    assert found.pieces[0].mail is not None
    assert (found.pieces[0].mail.sender, found.received_at) == (
        "Clerk <c@court.example>",
        dt.datetime(2026, 11, 24, 9, 1, tzinfo=dt.UTC),
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged", id="only the beginning"),
        pytest.param(
            outlook(Message(subject="A", sender=("", ""), to=(), body="b" * 9000))[:3000], "damaged", id="cut off"
        ),
    ],
)
def test_a_broken_outlook_message_is_refused(data: bytes, code: str) -> None:
    assert kinds(opened(data, "a.msg")) == {"a.msg": code}


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        pytest.param("EncryptedPackage", "encrypted", id="Word document with a password"),
        pytest.param("WordDocument", "unsupported", id="old Word document"),
    ],
)
def test_other_office_files_are_told_apart(stream: str, code: str) -> None:
    assert kinds(opened(compound({stream: b"x" * 5000}), "a.docx")) == {"a.docx": code}


def test_a_mailbox_is_cut_into_its_messages() -> None:
    line = b"From a@b.example Tue Nov 24 09:00:00 2026\n"
    one, two = mail("one\n\n>From here on nothing\nFrom the start").as_bytes(), mail("two").as_bytes()

    found = messages_in(line + one + b"\n" + line + two, Path("a.mbox"))

    assert (len(found), found[0].count(b"From here on"), b">From" in found[0]) == (2, 1, False)
    assert found[1] == two


def test_what_is_no_mailbox_is_refused() -> None:
    with pytest.raises(IntakeError, match="no message begins in it"):
        messages_in(b"nothing", Path("a.mbox"))


def test_what_was_opened_crosses_to_the_parent_whole(tmp_path: Path) -> None:
    message = with_files(mail(), ("a.pdf", PDF, "application/pdf"), ("x.bin", b"\x01\x02", "application/x"))
    (tmp_path / "a.eml").write_bytes(message.as_bytes())

    found = open_submission(tmp_path / "a.eml", Path("a.eml"), DEFAULT)

    assert kinds(found) == {"message": "mail", "a.pdf": "pdf", "x.bin": "unsupported"}
    assert to_bytes(from_bytes(to_bytes(found))) == to_bytes(found)
