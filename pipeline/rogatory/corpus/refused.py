"""Makes the files of the sample inbox that must be refused, each small and each broken in one way."""

import io
import zipfile
import zlib

import pikepdf
from PIL import Image

from rogatory.corpus.outlook import Message, outlook

_LETTER = b"BT /F1 12 Tf 72 720 Td (Request for mutual assistance. Page one of two.) Tj ET"
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_MIB = 1 << 20
_BOMB_MIB = 1536  # half as much again as the memory a child gets
_HEAD = b"From: clerk@court.example\nTo: mla@justice.valdoria.example\nSubject: Request\nMIME-Version: 1.0\n"
_WINMAIL = (
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n"
    b"Content-Transfer-Encoding: base64\n\neJ8+IgAAAAA=\n--b--\n"
)
_MESSAGE = Message(
    subject="Request", sender=("Clerk", "clerk@court.example"), to=(), body="Please find attached. " * 400
)


def refused() -> dict[str, bytes]:
    """Return the bytes of each file by its name; the same on each run."""
    letter = _pdf(1)
    return {
        "2026-11-24_empty.pdf": b"",
        "2026-11-24_text-renamed.pdf": b"Sehr geehrte Damen und Herren,\nanbei unser Ersuchen.\n" * 20,
        "2026-11-24_truncated.pdf": letter[: len(letter) * 2 // 3],
        "2026-11-24_encrypted.pdf": _encrypted(),
        "2026-11-24_no-pages.pdf": _pdf(0),
        "2026-11-24_5000-pages.pdf": _pdf(5000),
        "2026-11-24_bomb.pdf": _bomb(),
        "2026-11-24_page-tree-loop.pdf": _loop(),
        "2026-11-24_50000-parts.eml": _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000,
        "2026-11-24_2000-nested.eml": _HEAD + b"Content-Type: message/rfc822\n\nFrom: a@court.example\n" * 2000,
        "2026-11-24_winmail.eml": _HEAD + _WINMAIL,
        "2026-11-24_zip-bomb.zip": _zip("annexes.txt", b" " * 5_000_000),
        "2026-11-24_encrypted.zip": _locked(_zip("request.pdf", letter)),
        "2026-11-24_word-bomb.docx": _zip("word/document.xml", b"<x>" + b" " * 40_000_000 + b"</x>"),
        "2026-11-24_cut-off.msg": outlook(_MESSAGE)[:2048],
        "2026-11-24_huge-picture.png": _picture(),
    }


def _zip(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name, (2026, 11, 24, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _locked(archive: bytes) -> bytes:
    """Say of the only member that it is encrypted, in both of its headers (APPNOTE 4.3.7 and 4.3.12)."""
    data = bytearray(archive)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    return bytes(data)


def _picture() -> bytes:
    """Return a picture of 400 million white pixels."""
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000), 1).save(out, "PNG", optimize=False, compress_level=9)
    return out.getvalue()


def _document(pages: int) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    fonts = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pdf.make_indirect(font)))
    content = pdf.make_stream(_LETTER)
    for _ in range(pages):
        page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 595, 842], Resources=fonts, Contents=content)
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    return pdf


def _pdf(pages: int) -> bytes:
    out = io.BytesIO()
    with _document(pages) as pdf:
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _encrypted() -> bytes:
    """The oldest cipher, since it draws no random numbers and so gives the same bytes again."""
    out = io.BytesIO()
    with _document(1) as pdf:
        lock = pikepdf.Encryption(owner="not told", user="not told either", R=3, aes=False, metadata=False)
        pdf.save(out, static_id=True, encryption=lock)
    return out.getvalue()


def _bomb() -> bytes:
    """One page whose content unpacks to gigabytes of blanks, packed twice since a packed run of blanks packs again."""
    packer = zlib.compressobj(6)
    block = b" " * _MIB
    once = b"".join(packer.compress(block) for _ in range(_BOMB_MIB)) + packer.flush()
    twice = zlib.compress(once, 9)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"
    filters = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>" % len(twice)
    tree = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return _written([_CATALOG, tree, page, filters + b"\nstream\n" + twice + b"\nendstream"])


def _loop() -> bytes:
    """A page tree in which a branch is its own ancestor."""
    root = b"<< /Type /Pages /Kids [3 0 R] /Count 2 >>"
    branch = b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2 >>"
    return _written([_CATALOG, root, branch])


def _written(bodies: list[bytes]) -> bytes:
    """Write objects 1, 2, ... by hand, since a library would mend or repack them."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start)
    return bytes(out)
