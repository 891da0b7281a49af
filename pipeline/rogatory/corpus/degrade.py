"""Turns typeset PDFs into scans, faxes, stamped copies and photographs, the same bytes for the same seed."""

import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

_POINTS = 72  # to the inch
_FAX_ACROSS = 204  # dots to the inch across the page (ITU-T T.4, 1728 dots over 215 mm)
_PAPER = 247.0  # grey of a page that is not quite white
_INK_THRESHOLD = 150

Pixels = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wear:
    """What happens to a page between the typewriter and the file.

    `dpi` is across, `dpi_down` down the page where a fax differs; `skew` in degrees clockwise; `blur` the
    radius in pixels; `noise` the standard deviation of grey values; `specks` the share of pixels turned
    black or white; `jpeg` the quality; `bilevel` gives CCITT G4 of one bit; `stamp` presses a coloured stamp
    over the text; `photograph` sees the page from one side, on a table, under a lamp.
    """

    dpi: int = 200
    dpi_down: int | None = None
    skew: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    specks: float = 0.0
    jpeg: int = 70
    bilevel: bool = False
    stamp: bool = False
    photograph: bool = False


CLEAN = Wear()
SCAN = Wear(skew=1.5, blur=0.7, noise=9, specks=0.001, jpeg=45)
FAX = Wear(dpi=_FAX_ACROSS, dpi_down=98, skew=0.8, noise=10, specks=0.002, bilevel=True)
FINE_FAX = Wear(dpi=_FAX_ACROSS, dpi_down=196, skew=0.8, noise=10, specks=0.002, bilevel=True)
SKEWED = Wear(skew=3.0, blur=0.7, noise=9, specks=0.001, jpeg=45)
STAMPED = Wear(skew=0.6, blur=0.6, noise=6, jpeg=50, stamp=True)
PHOTOGRAPH = Wear(dpi=220, skew=-1.2, blur=0.8, noise=6, jpeg=55, photograph=True)
# What the scans of the sample inbox went through, by the names of its manifest; quieter, so that they stay small.
WEARS: Mapping[str, Wear] = {
    "scan": Wear(skew=1.5, blur=0.7, noise=4, specks=0.0003, jpeg=32),
    "copier": Wear(skew=-1.2, blur=0.5, noise=10, specks=0.0006, bilevel=True),
    "fine fax": FINE_FAX,
    "stamped": Wear(skew=0.6, blur=0.6, noise=3, jpeg=34, stamp=True),
    "photograph": Wear(dpi=180, skew=-1.2, blur=0.7, noise=3, jpeg=34, photograph=True),
}


def degraded(pdf: bytes, wear: Wear, *, seed: int, pages: Iterable[int] | None = None) -> bytes:
    """Return a PDF each of whose pages is one picture of the page that was there, of the same size.

    Args:
        pdf: A PDF that is trusted: it is drawn in this process.
        wear: What happens to each page; the skew of a page varies by a tenth of a degree.
        seed: Of all noise; the same seed gives the same bytes.
        pages: Which pages, from 1, become pictures; None means all, the others stay as they are.
    """
    document = pypdfium2.PdfDocument(pdf)
    if document.get_formtype():
        document.init_forms()
    chosen = set(pages) if pages is not None else set(range(1, len(document) + 1))
    with pikepdf.open(io.BytesIO(pdf)) as made:
        for number in sorted(chosen):
            rng = np.random.default_rng((seed, number))
            page: Any = document[number - 1]
            picture = worn(page.render(scale=wear.dpi / _POINTS).to_pil(), wear, rng)
            _replace(made, number, picture, page.get_size(), wear)
        made.remove_unreferenced_resources()
        out = io.BytesIO()
        made.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    document.close()
    return out.getvalue()


def worn(page: Image.Image, wear: Wear, rng: np.random.Generator) -> Image.Image:
    """Return what a scanner, a fax machine or a camera makes of a page drawn at `wear.dpi`."""
    picture = page.convert("RGB")
    if wear.stamp:
        picture = _stamped(picture, wear.dpi, rng)
    if wear.skew:
        angle = -wear.skew + rng.uniform(-0.1, 0.1)
        picture = picture.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    if wear.photograph:
        picture = _photographed(picture, rng)
    if wear.dpi_down:
        down = round(picture.height * wear.dpi_down / wear.dpi)
        picture = picture.resize((picture.width, down), Image.Resampling.BOX)
    coloured = wear.stamp or wear.photograph
    if wear.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(wear.blur))
    pixels = np.asarray(picture if coloured else picture.convert("L"), dtype=np.float32)
    noisy = Image.fromarray(_noisy(pixels, wear, rng))
    return Image.fromarray(np.asarray(noisy) > _INK_THRESHOLD) if wear.bilevel else noisy


def _noisy(pixels: Pixels, wear: Wear, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Add the noise of the sensor and specks of dust and toner."""
    grain = rng.normal(0.0, wear.noise or 1e-6, pixels.shape[:2]).astype(np.float32)
    specks = rng.random(pixels.shape[:2]) if wear.specks else np.full(pixels.shape[:2], 0.5)
    if pixels.ndim == 3:
        grain = grain[..., None]
    seen = pixels * np.float32(_PAPER / 255) + grain
    seen[specks < wear.specks / 2] = 0
    seen[specks > 1 - wear.specks / 2] = 255
    return np.asarray(np.clip(seen, 0, 255), dtype=np.uint8)


def _stamped(picture: Image.Image, dpi: int, rng: np.random.Generator) -> Image.Image:
    """Press a round stamp of blue or violet ink over the text, letting the letters show through."""
    size = round(1.5 * dpi)
    ink = [(58, 74, 190), (110, 60, 170), (40, 90, 200)][int(rng.integers(3))]
    stamp = Image.new("RGB", (size, size), (255, 255, 255))
    pen = ImageDraw.Draw(stamp)
    wide = max(2, size // 60)
    for inset in (0.03, 0.2):
        edge = inset * size
        pen.ellipse((edge, edge, size - edge, size - edge), outline=ink, width=wide)
    for ray in range(24):
        angle = 2 * math.pi * ray / 24
        near, far = 0.33 * size, 0.45 * size
        middle = size / 2
        ends = [(middle + r * math.cos(angle), middle + r * math.sin(angle)) for r in (near, far)]
        pen.line(ends, fill=ink, width=wide)
    star = [
        (size / 2 + r * math.sin(math.pi * n / 5), size / 2 - r * math.cos(math.pi * n / 5))
        for n, r in enumerate([0.2 * size, 0.08 * size] * 5)
    ]
    pen.polygon(star, outline=ink, width=wide)
    stamp = stamp.rotate(float(rng.uniform(-25, 25)), Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    left = int(rng.uniform(0.25, 0.6) * (picture.width - size))
    top = int(rng.uniform(0.35, 0.7) * (picture.height - size))
    under = np.asarray(picture.crop((left, top, left + size, top + size)), dtype=np.float32)
    pressed = under * np.asarray(stamp, dtype=np.float32) / 255
    picture = picture.copy()
    picture.paste(Image.fromarray(pressed.astype(np.uint8)), (left, top))
    return picture


def _photographed(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Look at the page from a little to one side, on a dark table, with light falling from a corner."""
    wide, high = picture.size
    margin = 0.02
    drift = rng.uniform(0.004, 0.022, size=8)
    corners = [
        (wide * (margin + drift[0]), high * (margin + drift[1])),
        (wide * (1 - margin - drift[2]), high * (margin + drift[3])),
        (wide * (1 - margin - drift[4]), high * (1 - margin - drift[5])),
        (wide * (margin + drift[6]), high * (1 - margin - drift[7])),
    ]
    page = [(0.0, 0.0), (float(wide), 0.0), (float(wide), float(high)), (0.0, float(high))]
    seen = picture.transform(
        picture.size,
        Image.Transform.PERSPECTIVE,
        _perspective(corners, page),
        Image.Resampling.BICUBIC,
        fillcolor=(62, 54, 48),
    )
    x = np.linspace(0, 1, wide, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    light = 1.0 - 0.38 * (0.55 * x + 0.45 * y) ** 1.3 - 0.08 * np.exp(-(((x - 0.8) / 0.2) ** 2))
    tint = np.array([1.0, 0.965, 0.9], dtype=np.float32)  # the yellow of a desk lamp
    lit = np.asarray(seen, dtype=np.float32) * light[..., None] * tint
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))


def _perspective(seen: list[tuple[float, float]], page: list[tuple[float, float]]) -> list[float]:
    """Return Pillow's eight coefficients of the projection that takes the corners `seen` to those of the page."""
    rows = []
    for (x, y), (u, v) in zip(seen, page, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    target = np.array([side for corner in page for side in corner])
    return [float(c) for c in np.linalg.solve(np.array(rows), target)]


def _replace(made: pikepdf.Pdf, number: int, picture: Image.Image, size: tuple[float, float], wear: Wear) -> None:
    """Let the page show the picture and nothing else."""
    wide, high = size
    stream = _bilevel(made, picture) if wear.bilevel else _jpeg(made, picture, wear.jpeg)
    content = f"q {wide:.4f} 0 0 {high:.4f} 0 0 cm /Scan Do Q".encode()
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, wide, high],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=stream)),
        Contents=made.make_stream(content),
    )
    made.pages[number - 1] = pikepdf.Page(made.make_indirect(page))


def _jpeg(made: pikepdf.Pdf, picture: Image.Image, quality: int) -> Any:
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=quality)
    space = pikepdf.Name.DeviceGray if picture.mode == "L" else pikepdf.Name.DeviceRGB
    return _image(made, data.getvalue(), picture, 8, ColorSpace=space, Filter=pikepdf.Name.DCTDecode)


def _bilevel(made: pikepdf.Pdf, picture: Image.Image) -> Any:
    """Encode in CCITT group 4, as fax servers do."""
    data = io.BytesIO()
    picture.save(data, "TIFF", compression="group4", tiffinfo={278: picture.height})
    tiff = Image.open(io.BytesIO(data.getvalue()))
    tags: Any = tiff.tag_v2  # type: ignore[attr-defined]  # of the TIFF reader alone
    start, length, zero_is_black = tags[273][0], tags[279][0], tags[262] == 1
    settings = pikepdf.Dictionary(K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=bool(zero_is_black))
    return _image(
        made,
        data.getvalue()[start : start + length],
        picture,
        1,
        ColorSpace=pikepdf.Name.DeviceGray,
        Filter=pikepdf.Name.CCITTFaxDecode,
        DecodeParms=settings,
    )


def _image(made: pikepdf.Pdf, data: bytes, picture: Image.Image, bits: int, **more: Any) -> Any:
    return made.make_stream(
        data,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=picture.width,
        Height=picture.height,
        BitsPerComponent=bits,
        **more,
    )
