"""Digital signatures are checked offline, told as facts, and never cost the letter."""

import datetime as dt
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from rogatory.corpus.signing import AUTHORITY, authority_pem, overprinted, signed
from rogatory.reading import SourceText, read_document
from rogatory.reading.codec import from_bytes, to_bytes
from rogatory.reading.pades import signatures_of
from rogatory.reading.signatures import notices_of, unchecked
from rogatory.reading.source import Signed

Drawn = Callable[[Callable[[Canvas], None]], bytes]
Read = Callable[[bytes], SourceText]

AT = dt.datetime(2026, 11, 19, 9, 30, tzinfo=dt.UTC)
STRANGER = "Another authority"
OWN = (ssl.PEM_cert_to_DER_cert(authority_pem().decode()),)
MORE = b"0 0 m 100 100 l S"


@pytest.fixture(scope="module")
def letter(drawn: Drawn) -> bytes:
    return drawn(lambda canvas: canvas.drawString(60, 700, "Request for assistance"))


def told(data: bytes, trusted: Sequence[bytes] = OWN) -> tuple[bool | None, str, bool, bool]:
    (one,) = signatures_of(data, trusted)
    return one.intact, one.trusted, one.covers_whole, one.changed


def test_a_signature_tells_who_signed_when_and_on_whose_word(letter: bytes) -> None:
    (one,) = signatures_of(signed(letter, "Judge Sample", AT), OWN)
    assert (one.signer, one.issuer) == ("Judge Sample", AUTHORITY)
    assert (one.signed_at, one.timestamped) == ("2026-11-19T09:30:00+00:00", False)


@pytest.mark.parametrize(
    ("authority", "trusted", "expected"),
    [
        pytest.param(AUTHORITY, OWN, "true", id="vouched for"),
        pytest.param(STRANGER, OWN, "false", id="vouched for by a stranger"),
        pytest.param(AUTHORITY, (), "unchecked", id="nobody is trusted"),
    ],
)
def test_trust_comes_from_the_offices_certificates(
    letter: bytes, authority: str, trusted: Sequence[bytes], expected: str
) -> None:
    assert told(signed(letter, "Judge Sample", AT, authority), trusted) == (True, expected, True, False)


def test_what_was_drawn_after_signing_is_a_change(letter: bytes) -> None:
    assert told(overprinted(signed(letter, "Judge Sample", AT), MORE)) == (True, "true", False, True)


def test_a_byte_changed_within_breaks_the_signature(letter: bytes) -> None:
    data = bytearray(signed(letter, "Judge Sample", AT))
    data[data.index(b"stream") + 20] ^= 1
    assert told(bytes(data))[0] is False


def test_a_second_signature_is_no_change(letter: bytes) -> None:
    first, second = signatures_of(signed(signed(letter, "Judge Sample", AT), "Clerk Sample", AT), OWN)
    assert (first.covers_whole, first.changed, first.signer) == (False, False, "Judge Sample")
    assert (second.covers_whole, second.changed, second.signer) == (True, False, "Clerk Sample")


def test_a_certificate_that_did_not_hold_yet_vouches_for_nothing(letter: bytes) -> None:
    assert told(signed(letter, "Judge Sample", AT.replace(year=2025)))[1] == "false"


def test_what_is_no_pdf_inside_is_told_as_unchecked() -> None:
    (one,) = signatures_of(b"%PDF-1.7\n/ByteRange\n%%EOF", OWN)
    assert one.intact is None
    assert one.problem


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(Signed("N", "A", None, False, True, "true", True, False), [], id="sound"),
        pytest.param(Signed("N", "A", None, False, True, "unchecked", True, False), [], id="trust is not judged"),
        pytest.param(Signed("N", "A", None, False, False, "true", True, False), ["signature_broken"], id="broken"),
        pytest.param(Signed("N", "A", None, False, True, "true", False, True), ["signature_changed"], id="changed"),
        pytest.param(Signed("N", "A", None, False, True, "false", True, False), ["signature_untrusted"], id="stranger"),
        pytest.param(unchecked("it is odd"), ["signature_unchecked"], id="unchecked"),
    ],
)
def test_what_a_person_must_know_is_told(one: Signed, codes: list[str]) -> None:
    assert [notice.code for notice in notices_of([one])] == codes


def test_a_signed_document_is_read_with_its_signatures(letter: bytes) -> None:
    source = read_document(signed(letter, "Judge Sample", AT, STRANGER), Path("a.pdf"), trusted=OWN)
    assert source.text == "Request for assistance"
    assert [(one.signer, one.trusted) for one in source.signatures] == [("Judge Sample", "false")]
    assert [notice.code for notice in source.notices] == ["signature_untrusted"]
    assert from_bytes(to_bytes(source)).signatures == source.signatures


def test_a_document_without_a_signature_pays_for_none(letter: bytes) -> None:
    assert read_document(letter, Path("a.pdf"), trusted=OWN).signatures == ()
