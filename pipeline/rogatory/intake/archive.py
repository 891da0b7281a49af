"""Opens ZIP archives within bounds; what is too large once unpacked is never unpacked."""

import io
import struct
import zipfile
import zlib
from pathlib import PurePosixPath

from rogatory.intake.collector import Collector, Place
from rogatory.reading.limits import MIB

_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_SMALL = 1 * MIB  # below this a high ratio is a short text of blanks, not a bomb
_ENCRYPTED = 1  # APPNOTE 4.4.4, bit 0 of the general purpose flags
_WORD = "word/document.xml"
# What zipfile raises on archives that are not what they say.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, EOFError, RuntimeError, OSError),
    *(ValueError, OverflowError),
)


def unpack(data: bytes, name: str, place: Place, collector: Collector) -> None:
    """Take every member of an archive; a Word document is one itself.

    Raises:
        IntakeError: For the whole submission, where its bounds are passed.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN as error:
        reason = f"the archive is damaged ({type(error).__name__})"
        collector.refuse(name, place, collector.error("damaged", reason, "Ask the sender for the documents in it"))
        return
    members = [member for member in archive.infolist() if not member.is_dir()]
    if any(member.filename == _WORD for member in members):
        collector.keep(data, name, place, "word")
        return
    if any(member.filename == "[Content_Types].xml" for member in members):
        collector.refuse(name, place, collector.error("unsupported", "it is an Office file", "Print it to PDF"))
        return
    inside = place.within(name, None)
    if len(members) > collector.bounds.documents:
        reason = f"the archive holds more than {collector.bounds.documents} files"
        raise collector.error("attachments", reason, "Ask the sender to send the documents in several mails")
    if not members:
        collector.set_aside(name, place, "the archive is empty")
    for member in members:
        _take(archive, member, inside, collector)


def _take(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Place, collector: Collector) -> None:
    name = member.filename
    path = PurePosixPath(name)
    if "__MACOSX" in path.parts or path.name.lower() in _LITTER or path.name.startswith("._"):
        collector.set_aside(name, place, "left in the archive by a file manager")
        return
    if member.flag_bits & _ENCRYPTED:
        reason, remedy = "it is encrypted within the archive", "Ask the sender for the password or for a copy without"
        collector.refuse(name, place, collector.error("encrypted", reason, remedy))
        return
    bounds = collector.bounds
    if member.file_size > max(_SMALL, bounds.ratio * member.compress_size):
        reason = f"it unpacks to more than {bounds.ratio} times its size, as decompression bombs do"
        collector.refuse(name, place, collector.error("zip_ratio", reason, "Ask the sender for the document itself"))
        return
    try:
        with archive.open(member) as stream:
            # no more than it says itself, since that is what the ratio was judged by
            data = stream.read(min(member.file_size, bounds.unpacked_bytes) + 1)
    except BROKEN as error:
        reason = f"it cannot be unpacked ({type(error).__name__})"
        collector.refuse(name, place, collector.error("damaged", reason, "Ask the sender for the document itself"))
        return
    collector.take(data, name, place)
