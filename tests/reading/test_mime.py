from email.parser import BytesHeaderParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.errors import IntakeError
from rogatory.reading.mime import Budget, addresses, entity, inner, text_of, values, words

NAME = Path("a.eml")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("plain  words\n\tfolded", "plain words folded", id="plain"),
        pytest.param("=?utf-8?B?0J/RgNC+?=\n =?utf-8?B?0YHRjNCx0LA=?= x", "Просьба x", id="words that belong together"),
        pytest.param("=?iso-8859-1?Q?Andr=E9?=", "André", id="quoted"),
        pytest.param("=?nonsense?Q?Andr=C3=A9?=", "André", id="unknown character set"),
        pytest.param("=?utf-8?B?!!!?=", "=?utf-8?B?!!!?=", id="broken word"),
        pytest.param("a\x00b\x1b[31mc", "ab[31mc", id="control characters"),
    ],
)
def test_a_header_as_words(written: str, expected: str) -> None:
    assert words(written) == expected


def test_bytes_beyond_ascii_in_a_header_are_read() -> None:
    header = BytesHeaderParser().parsebytes("Subject: Ersuchen für März\n\n".encode())

    assert words(values(header, "subject")[0]) == "Ersuchen für März"


def test_addresses_keep_name_and_address() -> None:
    assert addresses(['"Müller, Hans" <h@m.example>, x@y.example']) == ("Müller, Hans <h@m.example>", "x@y.example")


@pytest.mark.parametrize(
    ("data", "charset", "expected"),
    [
        pytest.param("é".encode(), "us-ascii", "é", id="UTF-8 called ASCII"),
        pytest.param(b"\x93x\x94", "iso-8859-1", "“x”", id="Windows called Latin-1"),
        pytest.param("Ж".encode("koi8-r"), "koi8-r", "Ж", id="as told"),
        pytest.param(b"\xe9", "", "é", id="nothing told"),
        pytest.param(b"\xe9", "no-such-set", "é", id="unknown"),
    ],
)
def test_text_of_bytes(data: bytes, charset: str, expected: str) -> None:
    assert text_of(data, charset) == expected


@pytest.mark.parametrize(
    ("header", "body", "expected"),
    [
        pytest.param("base64", b"aGFsbG8=", b"hallo", id="base64"),
        pytest.param("base64", b"aGFs bG8", b"hallo", id="base64 without its end"),
        pytest.param("BASE64 ", b"aGFs\n!bG8=", b"hallo", id="base64 with strange letters"),
        pytest.param("quoted-printable", b"h=61llo=\n!", b"hallo!", id="quoted-printable"),
        pytest.param("x-uuencode", b"begin 644 a\n%:&%L;&\\\n`\nend\n", b"hallo", id="uuencode"),
        pytest.param("8bit", b"hallo", b"hallo", id="as it stands"),
    ],
)
def test_transfer_encodings(header: str, body: bytes, expected: bytes) -> None:
    part = entity(f"Content-Transfer-Encoding: {header}\n\n".encode() + body, NAME)

    assert part.content() == expected


@pytest.mark.parametrize(
    ("disposition", "expected"),
    [
        pytest.param("attachment; filename=a.pdf", "a.pdf", id="plain"),
        pytest.param("inline; filename*=UTF-8''%e2%82%ac.pdf", "€.pdf", id="RFC 2231"),
        pytest.param("attachment; filename*0=long; filename*1=er.pdf", "longer.pdf", id="in pieces"),
        pytest.param('attachment; filename="=?utf-8?Q?f=C3=BCr.pdf?="', "für.pdf", id="encoded word in quotes"),
        pytest.param("attachment", None, id="none"),
    ],
)
def test_file_names(disposition: str, expected: str | None) -> None:
    assert entity(f"Content-Disposition: {disposition}\n\nx".encode(), NAME).name == expected


def test_parts_lie_between_boundaries() -> None:
    whole = entity(
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\npreamble\r\n--b\r\n\r\none\r\n--bb\r\n--b\r\n\r\ntwo\r\n',
        NAME,
    )

    assert [part.body for part in inner(whole, Budget(NAME), 0)] == [b"one\r\n--bb", b"two\r\n"]


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_no_bytes_break_the_parser(data: bytes) -> None:
    whole = entity(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + data, NAME)
    try:
        for part in inner(whole, Budget(NAME), 0):
            words(str(part.name))
            part.text()
    except (IntakeError, ValueError) as error:
        assert str(error)
