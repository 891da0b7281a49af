"""Draws the page or region that OCR is to read, level and cleaned; runs in the sandbox's child."""

import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from rogatory.errors import IntakeError
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.picture import (
    LEAST_SKEW,
    POINTS,
    Grey,
    Picture,
    Side,
    dark,
    despeckled,
    evened,
    levelled,
    median,
    skew_of,
    without_table,
)
from rogatory.reading.ocr.ruled import Ruled, Square, ruled, without_rules
from rogatory.reading.opening import opened

DPI = 200  # enough for ten-point letters; at 300 tesseract took half as long again and read no better
_LONGEST = 1300.0  # points of a page's longer side from which on it is a photograph in pixels for points
_COARSE = 150  # dots to the inch, of the mean of both directions; in a coarser fax a speck is larger than a pixel
_COLOURED = 50  # difference between the channels of a coloured pixel
_BRIGHT = 0.62  # of the paper's brightness that the ink of a stamp reaches in one channel, dark blue letters do not
_TILE = 12  # pixels of a square in which coloured ink lies over letters
_MOST_IMAGES = 5000  # looked at; their sizes are checked before any is unpacked
_DEEPEST = 8  # forms within forms


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture to be read, and what is ruled on it."""

    picture: Picture
    ruled: Ruled


def drawn_scan(data: bytes, page: int, region: Side, quarter: int, name: Path, limits: Limits) -> bytes:
    """Draw a region of a page and make it ready; `drawn_from` reads what this returns.

    Args:
        data: The PDF.
        page: From 1.
        region: In points of the page as displayed.
        quarter: Quarter turns clockwise that the page's letters are turned by.
        name: For refusals.
        limits: The page is drawn at a lower resolution beyond `image_pixels`.

    Raises:
        IntakeError: `image_limit` if a picture on the page has more than `decoded_pixels` pixels.
    """
    document, _ = opened(data, name, limits)
    if document.get_formtype():
        document.init_forms()
    shown = document[page - 1]
    width, height = shown.get_size()
    finest = _check_pixels(shown, page, name, limits) * POINTS**2 / max(1.0, width * height)
    clean = median if finest < _COARSE**2 else despeckled
    dpi = _resolution(region, width, height, limits)
    pixels = _grey(shown, region, dpi, width, height)
    document.close()
    pixels = np.ascontiguousarray(np.rot90(pixels, quarter))
    # Specks go first: turning the page would smear them.
    cleaned = clean(without_table(pixels, evened(pixels)))
    return _packed(_levelled(cleaned, dpi, region, quarter, width, height))


def drawn_from(encoded: bytes) -> Drawn:
    """Read what `drawn_scan` returned."""
    head, _, rest = encoded.partition(b"\n")
    told = json.loads(head)
    high, wide = told.pop("shape")
    lines = tuple((a, b, c, d) for a, b, c, d in told.pop("lines"))
    squares = tuple(Square((*map(float, one["box"]),), one["ticked"]) for one in told.pop("squares"))  # type: ignore[arg-type]  # four sides
    pixels = np.frombuffer(rest, dtype=np.uint8, count=high * wide).reshape(high, wide)
    return Drawn(Picture(pixels=pixels, **told), Ruled(lines, squares))


def _packed(drawn: Drawn) -> bytes:
    picture = drawn.picture
    told = {name: getattr(picture, name) for name in ("dpi", "x0", "top", "quarter", "skew", "width", "height", "ink")}
    told |= {
        "shape": picture.pixels.shape,
        "lines": drawn.ruled.lines,
        "squares": [asdict(square) for square in drawn.ruled.squares],
    }
    return json.dumps(told).encode() + b"\n" + np.ascontiguousarray(picture.pixels).tobytes()


def _resolution(region: Side, width: float, height: float, limits: Limits) -> float:
    """Return the resolution to draw at; the caps hold before anything is allocated."""
    dpi = DPI * min(1.0, _LONGEST / max(1.0, width, height))
    across, down = region[2] - region[0], region[3] - region[1]
    return min(dpi, POINTS * math.sqrt(limits.image_pixels / max(1.0, across * down)))


def _check_pixels(page: Any, number: int, name: Path, limits: Limits) -> int:
    """Return the number of pixels of the page's largest picture.

    Raises:
        IntakeError: `image_limit` if that is more than may be unpacked.
    """
    most = 0
    wide, high = pdfium.c_uint(), pdfium.c_uint()
    for handle in _images(page):
        pdfium.FPDFImageObj_GetImagePixelSize(handle, wide, high)
        if wide.value * high.value > limits.decoded_pixels:
            millions = limits.decoded_pixels // 1_000_000
            reason = f"a picture on it has {wide.value} by {high.value} pixels, more than {millions} million"
            raise IntakeError(name, "image_limit", reason, "Ask the sender for a scan at 200 dpi", number)
        most = max(most, wide.value * high.value)
    return most or limits.decoded_pixels


def _images(page: Any) -> list[Any]:
    """Return the handles of the page's pictures, those in forms included."""
    found: list[Any] = []
    count = pdfium.FPDFPage_CountObjects(page)
    waiting = [(pdfium.FPDFPage_GetObject(page, i), 0) for i in range(min(count, _MOST_IMAGES))]
    while waiting:
        handle, depth = waiting.pop()
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            found.append(handle)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST and len(waiting) < _MOST_IMAGES:
            inner = min(pdfium.FPDFFormObj_CountObjects(handle), _MOST_IMAGES)
            waiting += [(pdfium.FPDFFormObj_GetObject(handle, i), depth + 1) for i in range(inner)]
    return found


def _grey(page: Any, region: Side, dpi: float, width: float, height: float) -> Grey:
    """Draw the region; where a stamp's coloured ink lies over letters, it is taken away."""
    crop = (region[0], height - region[3], width - region[2], region[1])
    colours = page.render(scale=dpi / POINTS, crop=crop, may_draw_forms=True, rev_byteorder=True).to_numpy()
    red, green, blue = (np.ascontiguousarray(colours[:, :, i]) for i in range(3))
    strongest, weakest = np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
    coloured = strongest - weakest > _COLOURED
    if not coloured.any():
        return np.asarray(green)
    # Weights of ITU-R BT.601 in 256ths.
    weighed = red * np.uint16(77) + green * np.uint16(150) + blue * np.uint16(29)
    grey: Grey = np.right_shift(weighed, 8).astype(np.uint8)
    paper = float(np.percentile(strongest[::4, ::4], 75))
    bright = coloured & (strongest > _BRIGHT * paper)
    grey[bright & _spread(_beside_letters(coloured, strongest < 0.5 * paper), coloured.shape)] = round(paper)
    return grey


def _beside_letters(coloured: NDArray[np.bool_], dark_: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Mark the tiles in which coloured ink and black ink meet."""
    black = ~coloured & dark_
    return np.asarray((_tiles(coloured) > 0.03) & (_tiles(black) > 0.02))


def _tiles(marks: NDArray[np.bool_]) -> NDArray[np.float32]:
    high, wide = (side // _TILE for side in marks.shape)
    tiles = marks[: high * _TILE, : wide * _TILE].reshape(high, _TILE, wide, _TILE)
    return np.asarray(tiles.mean(axis=(1, 3), dtype=np.float32))


def _spread(tiles: NDArray[np.bool_], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Return the pixels of the marked tiles and of those around them."""
    grown = np.pad(tiles, 1)
    grown[1:-1] |= grown[:-2] | grown[2:]
    grown[:, 1:-1] |= grown[:, :-2] | grown[:, 2:]
    found = np.zeros(shape, dtype=np.bool_)
    inner = np.repeat(np.repeat(grown[1:-1, 1:-1], _TILE, axis=0), _TILE, axis=1)
    found[: inner.shape[0], : inner.shape[1]] = inner
    return found


def _levelled(pixels: Grey, dpi: float, region: Side, quarter: int, width: float, height: float) -> Drawn:
    """Level the page, and take its rules away once they are known."""
    skew = skew_of(pixels)
    skew = skew if abs(skew) >= LEAST_SKEW else 0.0
    if skew:
        pixels = levelled(pixels, skew)
    x0, top = _upright_corner(region, quarter, width, height)
    ink = float(dark(pixels).mean())
    picture = Picture(pixels, dpi, x0, top, quarter, skew, width, height, ink)
    found = ruled(picture)
    return Drawn(replace(picture, pixels=without_rules(pixels, found)), found)


def _upright_corner(region: Side, quarter: int, width: float, height: float) -> tuple[float, float]:
    """Return where the region begins on the page once it is turned upright."""
    corners = {
        0: (region[0], region[1]),
        1: (region[1], width - region[2]),
        2: (width - region[2], height - region[3]),
        3: (height - region[3], region[0]),
    }
    return corners[quarter]
