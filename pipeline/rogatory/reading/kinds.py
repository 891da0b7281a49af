"""Tells from a file's first bytes, and from its name where these say nothing, what it is."""

import re
from typing import Literal

Kind = Literal["pdf", "mail", "outlook", "mailbox", "archive", "word", "image", "html", "text", "unknown"]
HEAD = 1024  # bytes to look at; ISO 32000-1, annex H, note 13: a PDF's header stands within them
SEALED: frozenset[Kind] = frozenset({"mail", "outlook", "mailbox", "archive"})  # what holds documents and is none

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "outlook"),
    (b"\x89PNG\r\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
)
_SUFFIXES: dict[str, Kind] = {
    ".eml": "mail",
    ".msg": "outlook",
    ".mbox": "mailbox",
    ".zip": "archive",
    ".docx": "word",
    ".docm": "word",
    ".tif": "image",
    ".tiff": "image",
    ".png": "image",
    ".jpg": "image",
    ".jpeg": "image",
    ".txt": "text",
    ".htm": "html",
    ".html": "html",
}
_FIELD = re.compile(rb"[!-9;-~]{1,60}[ \t]*:", re.ASCII)
# Fields that a message has and that other files of "word: value" lines have not.
_TELLING = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|delivered-to|x-original-to|dkim-signature)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESSED = re.compile(rb"^from[ \t]*:[^\n]*@", re.IGNORECASE | re.MULTILINE)


def kind_of(head: bytes, name: str) -> Kind:
    """Return what a file is.

    An archive may turn out to be a Word document and an old Office file to be none of Outlook's: that takes opening
    them.

    Args:
        head: Its first HEAD bytes or more.
        name: Its name; only the ending counts.
    """
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending == ".pdf":
        return "pdf"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return "word" if kind == "archive" and ending in (".docx", ".docm") else kind
    start = head.removeprefix(b"\xef\xbb\xbf")
    if start.startswith(b"From ") and _is_message(start.partition(b"\n")[2]):
        return "mailbox"
    if _is_message(start):
        return "mail"
    if b"%PDF-" in head[:HEAD]:
        return "pdf"
    return _SUFFIXES.get(ending, "unknown")


def _is_message(head: bytes) -> bool:
    """Tell whether the bytes begin with the header of a message."""
    return bool(_FIELD.match(head) and (_TELLING.search(head) or _ADDRESSED.search(head)))
