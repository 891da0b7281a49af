"""Makes what of the sample inbox is no PDF: mails of each kind, a Word document, a fax; the same bytes each time."""

import datetime as dt
import io
import tomllib
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path
from typing import Literal

import pypdfium2
import typst
from PIL import Image, ImageDraw
from pydantic import ConfigDict, Field

from rogatory.corpus.outlook import Attachment, Message, outlook
from rogatory.corpus.typeset import FONT_FOLDER, sidecar_text
from rogatory.corpus.word import word
from rogatory.record import Frozen

_SERVER = "mx.justice.valdoria.example"
_DAY = (2026, 11, 1, 0, 0, 0)  # of members of archives, which have no day of their own
_ACROSS, _DOWN = 204, 196  # dots to the inch of a fine fax, ITU-T T.4
_INK = 150  # grey below which a fax machine sees black


class File(Frozen):
    """A file that comes with a message: typeset from `source`, a plain `text`, a plain `picture`, or holding others."""

    name: str
    source: str | None = None
    text: str | None = None
    picture: tuple[int, int] | None = None
    message: "Letter | None" = None
    member: tuple["File", ...] = ()
    marked: Literal["attachment", "inline"] = "attachment"
    content_id: str | None = None


class Letter(Frozen):
    """A message; `received` is when the office's server took it, None for one that came within another."""

    model_config = ConfigDict(populate_by_name=True)

    sender: str = Field(alias="from")
    to: tuple[str, ...]
    cc: tuple[str, ...] = ()
    date: dt.datetime
    received: dt.datetime | None = None
    id: str
    subject: str
    authentication: str | None = None
    text: str
    html: str | None = None
    file: tuple[File, ...] = ()


class Made(Frozen):
    """One file of the inbox: messages, or a document with what its sidecar says."""

    path: str
    message: tuple[Letter, ...] = ()
    source: str | None = None
    received_at: str | None = None
    came_by: Literal["post", "fax", "e-mail", "portal", "hand"] = "e-mail"
    mail: str | None = None

    def sidecar(self) -> str | None:
        """Return the sidecar's text; None for mails, which say themselves when they came."""
        return sidecar_text(self.received_at, self.came_by, mail=self.mail) if self.received_at else None


def made(listed: Path) -> tuple[Made, ...]:
    """Read the list."""
    return tuple(Made.model_validate(one) for one in tomllib.loads(listed.read_text(encoding="utf-8"))["made"])


def build(one: Made, sources: Path) -> bytes:
    """Return the bytes of one file.

    Args:
        one: What is to be made.
        sources: The folder of the list, within that of the looks.
    """
    ending = Path(one.path).suffix
    if ending == ".docx":
        return word((sources / str(one.source)).read_text(encoding="utf-8"))
    if ending == ".tif":
        return _fax(_pdf(sources / str(one.source)))
    if ending == ".msg":
        return outlook(_outlook(one.message[0], sources))
    if ending == ".mbox":
        return b"\n".join(_line(letter) + _unmistakable(_mail(letter, sources)) for letter in one.message)
    return _mail(one.message[0], sources)


def _mail(letter: Letter, sources: Path) -> bytes:
    message = _message(letter, sources)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{letter.date:%Y%m%d%H%M%S}_{number}")
    return message.as_bytes()


def _message(letter: Letter, sources: Path) -> EmailMessage:
    message = EmailMessage()
    if letter.received:
        sent_by = parseaddr(letter.sender)[1].rpartition("@")[2]
        message["Received"] = f"from smtp.{sent_by} by {_SERVER}; {format_datetime(letter.received)}"
    if letter.authentication:
        message["Authentication-Results"] = letter.authentication
    for name, value in (("From", letter.sender), ("To", ", ".join(letter.to)), ("Cc", ", ".join(letter.cc))):
        if value:
            message[name] = value
    message["Date"], message["Message-ID"], message["Subject"] = format_datetime(letter.date), letter.id, letter.subject
    message.set_content(letter.text.lstrip("\n"), cte="quoted-printable")
    if letter.html:
        message.add_alternative(letter.html.lstrip("\n"), subtype="html", cte="quoted-printable")
    for file in letter.file:
        if file.message:
            message.add_attachment(_message(file.message, sources), filename=file.name)
        else:
            data, kind = _content(file, sources), _type(file)
            main, _, sub = kind.partition("/")
            identity = f"<{file.content_id}>" if file.content_id else None
            message.add_attachment(
                data, maintype=main, subtype=sub, filename=file.name, disposition=file.marked, cid=identity
            )
    return message


def _outlook(letter: Letter, sources: Path) -> Message:
    files = [Attachment(file.name, _content(file, sources), _type(file)) for file in letter.file]
    return Message(
        subject=letter.subject,
        sender=parseaddr(letter.sender),
        to=[parseaddr(address) for address in letter.to],
        body=letter.text.lstrip("\n").replace("\n", "\r\n"),
        sent=letter.date,
        delivered=letter.received,
        identity=letter.id,
        attachments=files,
    )


def _line(letter: Letter) -> bytes:
    moment = (letter.received or letter.date).astimezone(dt.UTC)
    return f"From {parseaddr(letter.sender)[1]} {moment:%a %b %d %H:%M:%S %Y}\n".encode()


def _unmistakable(message: bytes) -> bytes:
    """Quote the lines of a message that a mailbox would take for the beginning of another (RFC 4155)."""
    return b"".join(
        b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in message.splitlines(True)
    )


def _type(file: File) -> str:
    kinds = {".pdf": "application/pdf", ".txt": "text/plain", ".png": "image/png", ".zip": "application/zip"}
    return kinds[Path(file.name).suffix]


def _content(file: File, sources: Path) -> bytes:
    if file.source:
        return _pdf(sources / file.source)
    if file.picture:
        return _crest(file.picture)
    if file.member:
        return _zip([(member.name, _content(member, sources)) for member in file.member])
    return (file.text or "").lstrip("\n").encode()


def _zip(members: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, _DAY), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _pdf(source: Path) -> bytes:
    return typst.compile(
        str(source),
        root=str(source.parent.parent),
        font_paths=[str(FONT_FOLDER)],
        ignore_system_fonts=True,
        pdf_tags=False,
    )


def _crest(size: tuple[int, int]) -> bytes:
    """Return a small picture such as stands under a signature."""
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).ellipse((8, 8, size[0] - 8, size[1] - 8), outline=(34, 67, 58), width=6)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _fax(pdf: bytes) -> bytes:
    """Return what a fax machine makes of the pages: black and white, finer across than down, packed by T.6."""
    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            grey = page.render(scale=3).to_pil().convert("L")
            wide, high = (round(side / 72 * dots) for side, dots in zip(page.get_size(), (_ACROSS, _DOWN), strict=True))
            drawn = grey.resize((wide, high), Image.Resampling.LANCZOS)
            pages.append(drawn.point([0 if value < _INK else 255 for value in range(256)]).convert("1"))
    out = io.BytesIO()
    pages[0].save(out, "TIFF", compression="group4", dpi=(_ACROSS, _DOWN), save_all=True, append_images=pages[1:])
    return out.getvalue()
