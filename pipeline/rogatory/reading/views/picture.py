"""Pictures into a PDF, a page each: upright, at their own resolution, without loss."""

import io
import warnings
import zlib
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits

_LONG_SIDE = 842.0  # points of A4, for pictures that do not say how large they are
_LARGEST = 1440.0  # points, 20 inches: no letter is larger, and a camera's 72 dpi are no resolution
_SMALLEST = 144.0
_POINTS = 72.0
_TURNED = 0x0112  # EXIF: how the camera was held
_SPACES = {"1": ("DeviceGray", 1), "L": ("DeviceGray", 8), "RGB": ("DeviceRGB", 8)}


def pdf_of(pictures: Sequence[bytes], name: Path, limits: Limits) -> bytes:
    """Return a PDF of all frames of all pictures.

    Raises:
        IntakeError: `damaged`, `image_size` or `page_limit`.
    """
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for data in pictures:
            _add(pdf, data, name, limits)
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _add(pdf: pikepdf.Pdf, data: bytes, name: Path, limits: Limits) -> None:
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data)) as picture:
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the size is checked here
            for frame in ImageSequence.Iterator(picture):
                if len(pdf.pages) >= limits.pages:
                    reason = f"it has more than the {limits.pages} pages that are read"
                    raise IntakeError(name, "page_limit", reason, "Split the file, or raise the limit")
                if frame.width * frame.height > limits.decoded_pixels:
                    raise _too_large(name, len(pdf.pages) + 1, limits)
                plain = picture.format == "JPEG" and frame.mode in ("L", "RGB") and _upright(frame)
                _page(pdf, frame, data if plain else None)
    except Image.DecompressionBombError as error:
        raise _too_large(name, len(pdf.pages) + 1, limits) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        reason = f"the picture is damaged ({type(error).__name__})"
        raise IntakeError(name, "damaged", reason, "Ask the sender for it again", len(pdf.pages) + 1) from error


def _too_large(name: Path, page: int, limits: Limits) -> IntakeError:
    reason = f"the picture has more than the {limits.decoded_pixels // 1_000_000} million pixels that are unpacked"
    return IntakeError(name, "image_size", reason, "Scan it at 300 dpi", page)


def _upright(frame: Image.Image) -> bool:
    return bool(frame.getexif().get(_TURNED, 1) == 1)


def _page(pdf: pikepdf.Pdf, frame: Image.Image, jpeg: bytes | None) -> None:
    """Add a page of a frame; a JPEG that needs no change is taken as it is."""
    upright = ImageOps.exif_transpose(frame)
    shown = upright if upright.mode in _SPACES else _plain(upright)
    space, bits = _SPACES[shown.mode]
    wide, high = _size(frame, shown)
    image = pdf.make_stream(jpeg if jpeg is not None else zlib.compress(shown.tobytes(), 6))
    image.stream_dict.update(
        {
            "/Type": pikepdf.Name.XObject,
            "/Subtype": pikepdf.Name.Image,
            "/Width": shown.width,
            "/Height": shown.height,
            "/ColorSpace": pikepdf.Name(f"/{space}"),
            "/BitsPerComponent": bits,
            "/Filter": pikepdf.Name.DCTDecode if jpeg is not None else pikepdf.Name.FlateDecode,
        }
    )
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, round(wide, 2), round(high, 2)],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image)),
        Contents=pdf.make_stream(b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % (wide, high)),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def _plain(frame: Image.Image) -> Image.Image:
    """Return a picture of a mode that PDF has, what is transparent in it white."""
    if frame.mode.startswith("I") or frame.mode == "F":
        return frame.point(lambda value: value / 256).convert("L") if frame.mode != "F" else frame.convert("L")
    if "A" in frame.mode or "transparency" in frame.info:
        white = Image.new("RGBA", frame.size, "white")
        return Image.alpha_composite(white, frame.convert("RGBA")).convert("RGB")
    return frame.convert("RGB")


def _size(frame: Image.Image, shown: Image.Image) -> tuple[float, float]:
    """Return width and height in points: by the picture's own resolution where that makes a page, else as A4."""
    given = frame.info.get("dpi", (0, 0))
    across, down = (float(dpi) for dpi in given)
    if not _upright(frame) and shown.size != frame.size:
        across, down = down, across
    if across > 0 and down > 0:
        wide, high = shown.width / across * _POINTS, shown.height / down * _POINTS
        if _SMALLEST <= max(wide, high) <= _LARGEST:
            return wide, high
        if across != down:  # a fax without true inches: keep its proportions
            scale = _LONG_SIDE / max(wide, high)
            return wide * scale, high * scale
    scale = _LONG_SIDE / max(shown.size)
    return shown.width * scale, shown.height * scale
