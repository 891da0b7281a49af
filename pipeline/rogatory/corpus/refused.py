"""Makes the files of the sample inbox that must be refused, each small and each broken in one way."""

import io
import zlib

import pikepdf

_LETTER = b"BT /F1 12 Tf 72 720 Td (Request for mutual assistance. Page one of two.) Tj ET"
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_MIB = 1 << 20
_BOMB_MIB = 1536  # half as much again as the memory a child gets


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
    }


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
