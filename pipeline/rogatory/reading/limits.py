"""How much one document may cost before it is refused."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one document; whatever goes beyond them is refused with a reason, never cut in silence.

    Starting values by judgement: a letter with annexes stays a hundred times below them, while the known
    decompression bombs and endless page trees go beyond them within seconds.

    Attributes:
        file_bytes: Size of the file itself.
        pages: Pages of one file.
        page_characters: Characters on one page.
        characters: Characters of all pages together.
        page_objects: Drawn objects looked at on one page; beyond, a notice says that lines and boxes may be missed.
        memory_bytes: Address space the child may take beyond what its parent already has.
        cpu_s: Processor seconds of the child.
        wall_s: Seconds on the clock before the child's process group is killed.
        written_bytes: Largest file the child may write.
        result_bytes: Largest result that is taken back.
        image_pixels: Largest page image that is drawn; a larger one is drawn at a lower resolution.
        decoded_pixels: Largest picture within a page that is unpacked for OCR.
        ocr_pages: Pages of one document that are read by OCR.
        ocr_memory_bytes: Address space of the child that reads one page.
        ocr_cpu_s: Processor seconds of that child.
        ocr_page_cpu_s: Processor seconds of all OCR of a document, for each of its pages; `ocr_cpu_s` on top.
    """

    file_bytes: int = 50 * MIB
    pages: int = 500
    page_characters: int = 1_000_000
    characters: int = 5_000_000
    page_objects: int = 50_000
    memory_bytes: int = 1024 * MIB
    cpu_s: int = 20
    wall_s: float = 40.0
    written_bytes: int = 1 * MIB
    result_bytes: int = 256 * MIB
    image_pixels: int = 25_000_000
    decoded_pixels: int = 100_000_000
    ocr_pages: int = 200
    ocr_memory_bytes: int = 2048 * MIB
    ocr_cpu_s: int = 20
    ocr_page_cpu_s: float = 5.0


DEFAULT = Limits()
