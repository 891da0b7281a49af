"""A page of our own, read once in the parent, so that no child has to make what is made at first use."""

from functools import cache
from pathlib import Path

from rogatory.reading.limits import DEFAULT
from rogatory.reading.pdf import read_pdf

# A paragraph with a hyphen at a line's end, a ruled table and a check box: most of what a reader meets.
_DRAWN = b"""0.5 w 60 500 240 90 re S 60 545 m 300 545 l S 180 500 m 180 590 l S 60 460 10 10 re S
BT /F 11 Tf 60 760 Td 14 TL (Letter of request to the competent authority of the State) Tj
T* (on the taking of evidence for the proceedings before this court and the trans-) Tj T* (mission of records.) Tj
0 -180 Td (Account) Tj 130 0 Td (Holder) Tj -130 -45 Td (No. 4711) Tj 130 0 Td (N. N.) Tj -110 -70 Td (urgent) Tj ET"""


def own_page() -> bytes:
    """Return a PDF of one page, whose font, as that of much mail, lies on the machine and not in the file."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(_DRAWN), _DRAWN),
    )
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 6\n0000000000 65535 f \n"
    return body + head + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


@cache
def warm() -> None:
    """Read the page, once a process: the first child would else take half as long again, and so would every other."""
    read_pdf(own_page(), name=Path("own page"), limits=DEFAULT)
