"""A page as grey pixels made ready for OCR, and the way from its pixels back to the page."""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.uint8]
Side = tuple[float, float, float, float]

POINTS = 72  # to the inch
LEAST_SKEW = 0.5  # degrees; below, rotating blurs more than it mends
_MOST_SKEW = 5.0  # degrees; a page that leans more was laid askew on purpose
_NARROW = 500  # pixels across of the copy on which the angle is looked for
_TILE = 16  # pixels of a square in which the ground's brightness is taken
_PAPER = 245  # grey of evened paper
_TABLE = 0.5  # share of the page's brightness below which a tile at the edge is no paper
_UNEVEN = 24  # grey values between the ground's brightest and darkest parts above which it is evened out
INK = 0.65  # share of the ground's brightness below which a pixel is ink


@dataclass(frozen=True, slots=True)
class Picture:
    """Grey pixels of a page or a part of it, upright and level.

    `x0` and `top` are where it begins on the turned page, in points; `quarter` is how many quarter turns
    counter-clockwise made the page upright, `skew` by how many degrees clockwise it leant before it was
    levelled around its middle. `width` and `height` are those of the page as displayed, in points. `ink` is
    the share of dark pixels.
    """

    pixels: Grey
    dpi: float
    x0: float
    top: float
    quarter: int
    skew: float
    width: float
    height: float
    ink: float

    def level(self, box: Side) -> Side:
        """Turn a box in pixels into points of the page as displayed, as if the page did not lean."""
        scale = POINTS / self.dpi
        x0, top, x1, bottom = (side * scale for side in box)
        return self._displayed((x0 + self.x0, top + self.top, x1 + self.x0, bottom + self.top))

    def shown(self, box: Side) -> Side:
        """Turn a box in pixels into the box in points that a reader sees on the page as displayed."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        wide, high = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
        middle_x, middle_y = self.pixels.shape[1] / 2, self.pixels.shape[0] / 2
        lean = math.radians(self.skew)
        across, down = x - middle_x, y - middle_y
        x = middle_x + across * math.cos(lean) - down * math.sin(lean)
        y = middle_y + across * math.sin(lean) + down * math.cos(lean)
        return self.level((x - wide, y - high, x + wide, y + high))

    def _displayed(self, box: Side) -> Side:
        """Turn a box of the upright page into one of the page as displayed."""
        x0, top, x1, bottom = box
        if self.quarter == 1:
            return self.width - bottom, x0, self.width - top, x1
        if self.quarter == 2:
            return self.width - x1, self.height - bottom, self.width - x0, self.height - top
        if self.quarter == 3:
            return top, self.height - x1, bottom, self.height - x0
        return box

    def cropped(self, top: int, bottom: int) -> "Picture":
        """Return the rows from `top` to `bottom`, in pixels."""
        return replace(self, pixels=self.pixels[top:bottom], top=self.top + top * POINTS / self.dpi)


def median(pixels: Grey) -> Grey:
    """Return the median of each pixel and its eight neighbours, which takes away specks; the edge stays as it is.

    Sorting network of nineteen exchanges: Smith 1996, "Implementing median filters in XC4000E FPGAs".
    """
    if min(pixels.shape) < 3:
        return pixels
    rows = [pixels[:-2], pixels[1:-1], pixels[2:]]
    low, middle, high = _sorted(*rows)
    largest_low = np.maximum(np.maximum(low[:, :-2], low[:, 1:-1]), low[:, 2:])
    smallest_high = np.minimum(np.minimum(high[:, :-2], high[:, 1:-1]), high[:, 2:])
    of_middles = _middle(middle[:, :-2], middle[:, 1:-1], middle[:, 2:])
    found = pixels.copy()
    found[1:-1, 1:-1] = _middle(largest_low, of_middles, smallest_high)
    return found


def despeckled(pixels: Grey) -> Grey:
    """Return the pixels with lone specks replaced by the median around them; strokes, however thin, stay as they are.

    A speck is a dark pixel among bright ones, or the other way round, with at most one neighbour like it.
    """
    ink = dark(pixels)
    edged = np.pad(ink, 1).astype(np.uint8)
    rows = edged[:-2] + edged[1:-1] + edged[2:]
    around = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:] - ink
    lone = (ink & (around <= 1)) | (~ink & (around >= 7))
    return np.where(lone, median(pixels), pixels)


def _sorted(a: Grey, b: Grey, c: Grey) -> tuple[Grey, Grey, Grey]:
    low, high = np.minimum(a, b), np.maximum(a, b)
    return np.minimum(low, c), np.maximum(low, np.minimum(high, c)), np.maximum(high, c)


def _middle(a: Grey, b: Grey, c: Grey) -> Grey:
    return np.maximum(np.minimum(a, b), np.minimum(np.maximum(a, b), c))


def evened(pixels: Grey) -> Grey:
    """Take away the shadows of a photograph: divide by the ground, where it is not the same all over."""
    ground = _ground(pixels)
    if ground is None or int(ground.max()) - int(ground.min()) < _UNEVEN:
        return pixels
    high, wide = pixels.shape
    smooth = Image.fromarray(ground).resize((wide, high), Image.Resampling.BILINEAR)
    lit = pixels.astype(np.float32) * _PAPER / np.maximum(np.asarray(smooth, dtype=np.float32), 40.0)
    return np.clip(lit, 0, 255).astype(np.uint8)


def without_table(pixels: Grey, lit: Grey) -> Grey:
    """Return `lit` with paper in place of the dark table that a photograph shows around the page.

    `pixels` is the same picture as it came: dark tiles that reach its edge through dark tiles are the table.
    """
    bright = _brightest(pixels)
    if bright is None:
        return lit
    dark_tiles = bright < _TABLE * float(np.median(bright))
    table = np.zeros_like(dark_tiles)
    table[[0, -1]] = dark_tiles[[0, -1]]
    table[:, [0, -1]] |= dark_tiles[:, [0, -1]]
    if not table.any():
        return lit
    while True:
        grown = _grown(table) & dark_tiles
        if (grown == table).all():
            break
        table = grown
    mask = np.repeat(np.repeat(_grown(table), _TILE, axis=0), _TILE, axis=1)
    high, wide = pixels.shape
    # What no whole tile covers belongs to the tile beside it.
    mask = np.pad(mask, ((0, high - mask.shape[0]), (0, wide - mask.shape[1])), mode="edge")
    found = lit.copy()
    found[mask] = _PAPER
    return found


def _grown(marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the marks and those beside them."""
    grown = marks.copy()
    grown[1:] |= marks[:-1]
    grown[:-1] |= marks[1:]
    grown[:, 1:] |= marks[:, :-1]
    grown[:, :-1] |= marks[:, 1:]
    return grown


def _brightest(pixels: Grey) -> Grey | None:
    """Return the brightness that nine in ten pixels of each tile do not exceed; None where there are few tiles."""
    high, wide = pixels.shape[0] // _TILE, pixels.shape[1] // _TILE
    if high < 3 or wide < 3:
        return None
    tiles = pixels[: high * _TILE : 2, : wide * _TILE : 2].reshape(high, _TILE // 2, wide, _TILE // 2)
    return np.asarray(np.partition(tiles.transpose(0, 2, 1, 3).reshape(high, wide, -1), -8, axis=2)[:, :, -8])


def _ground(pixels: Grey) -> Grey | None:
    """Return the brightness of the paper in each tile, smoothed."""
    bright = _brightest(pixels)
    if bright is None:
        return None
    # A tile wholly within a letter or a rule has no paper: its neighbours know how bright that is.
    grown = np.pad(bright, 1, mode="edge")
    for _ in range(2):
        grown = np.maximum(np.maximum(grown[:-2], grown[1:-1]), grown[2:])
        grown = np.maximum(np.maximum(grown[:, :-2], grown[:, 1:-1]), grown[:, 2:])
        grown = np.pad(grown, 1, mode="edge")
    return np.asarray(grown[1:-1, 1:-1])


def dark(pixels: Grey, share: float = INK) -> NDArray[np.bool_]:
    """Mark the pixels that are ink: those below that share of the paper's brightness."""
    paper = float(np.percentile(pixels[::4, ::4], 75)) if pixels.size else 255.0
    return np.asarray(pixels < share * paper)


def skew_of(pixels: Grey) -> float:
    """Return by how many degrees clockwise the lines of a page lean, 0 where it has none.

    Projection profile: at the right angle the sums of ink along the rows differ most from row to row (Postl
    1986). First in steps of half a degree, then of a tenth.
    """
    by = max(1, pixels.shape[1] // _NARROW)
    small = Image.fromarray(pixels).reduce(by) if by > 1 else Image.fromarray(pixels)
    ink = Image.fromarray((dark(np.asarray(small)) * 255).astype(np.uint8))

    def sharpness(angle: float) -> float:
        rows = np.asarray(ink.rotate(angle, resample=Image.Resampling.NEAREST), dtype=np.float32).sum(axis=1)
        return float(((rows[1:] - rows[:-1]) ** 2).sum())

    steps = np.arange(-_MOST_SKEW, _MOST_SKEW + 0.1, 0.5)
    coarse = max(steps, key=lambda angle: (sharpness(float(angle)), -abs(float(angle))))
    fine = max(np.arange(coarse - 0.4, coarse + 0.41, 0.1), key=lambda angle: sharpness(float(angle)))
    return float(fine) if abs(float(fine)) <= _MOST_SKEW else 0.0


def levelled(pixels: Grey, skew: float) -> Grey:
    """Turn a page that leans by `skew` degrees clockwise back around its middle."""
    paper = int(np.percentile(pixels[::8, ::8], 75))
    turned = Image.fromarray(pixels).rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=paper)
    return np.asarray(turned)
