"""Names the kinds of file that are not read, each with what a person can do."""

from pathlib import Path, PurePosixPath

from rogatory.errors import IntakeError

_UNSUPPORTED = {
    ".doc": ("an old Word document", "Save it as PDF or .docx"),
    ".xls": ("a spreadsheet", "Print it to PDF"),
    ".xlsx": ("a spreadsheet", "Print it to PDF"),
    ".ppt": ("a presentation", "Print it to PDF"),
    ".pptx": ("a presentation", "Print it to PDF"),
    ".odt": ("an OpenDocument text", "Save it as PDF or .docx"),
    ".rtf": ("a Rich Text document", "Save it as PDF or .docx"),
    ".7z": ("a 7-Zip archive", "Unpack it and send the documents in it"),
    ".rar": ("a RAR archive", "Unpack it and send the documents in it"),
    ".gz": ("a packed file", "Unpack it and send the document in it"),
    ".tar": ("a tar archive", "Unpack it and send the documents in it"),
    ".xml": ("XML", "Print it to PDF"),
    ".heic": ("a picture of a kind that is not read", "Save it as JPEG"),
    ".webp": ("a picture of a kind that is not read", "Save it as JPEG"),
}


def unsupported(path: Path, name: str) -> IntakeError:
    """Return the refusal of a file of a kind that is not read, told by the ending of its name."""
    kind, remedy = _UNSUPPORTED.get(
        PurePosixPath(name).suffix.lower(), ("of a kind that is not read", "Save it as PDF")
    )
    return IntakeError(path, "unsupported", f"it is {kind}", remedy)
