import pytest

from rogatory.reading.kinds import Kind, kind_of

MAIL = b"Received: by mx; Tue, 24 Nov 2026 09:00:00 +0000\nFrom: a@b.example\n\ntext"


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        pytest.param(b"%PDF-1.4", "a", "pdf", id="PDF"),
        pytest.param(b"junk\n%PDF-1.4", "a", "pdf", id="PDF behind junk"),
        pytest.param(b"no PDF", "a.pdf", "pdf", id="called PDF, so that its reader says what is wrong"),
        pytest.param(MAIL, "a", "mail", id="mail without an ending"),
        pytest.param(b"From: a@b.example\nSubject: x\n", "a", "mail", id="mail by its sender"),
        pytest.param(MAIL + b"%PDF-1.4", "a.eml", "mail", id="mail that holds a PDF"),
        pytest.param(b"From a@b Tue Nov 24 09:00:00 2026\n" + MAIL, "Inbox", "mailbox", id="mailbox"),
        pytest.param(b"From: here\nTo: there\n", "a.txt", "text", id="notes that look like a header"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1%PDF-", "a.msg", "outlook", id="Outlook"),
        pytest.param(b"PK\x03\x04", "a.docx", "word", id="Word"),
        pytest.param(b"PK\x03\x04", "a", "archive", id="archive"),
        pytest.param(b"\xff\xd8\xff\xe0", "scan", "image", id="JPEG"),
        pytest.param(b"II*\x00", "a.tif", "image", id="TIFF"),
        pytest.param(b"hello", "a.txt", "text", id="text"),
        pytest.param(b"hello", "a.odt", "unknown", id="not read"),
        pytest.param(b"hello", "a", "unknown", id="no ending"),
    ],
)
def test_what_a_file_is(head: bytes, name: str, expected: Kind) -> None:
    assert kind_of(head, name) == expected
