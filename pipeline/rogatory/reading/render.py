"""Draws one page as a picture, in the sandbox."""

import io
import math
from pathlib import Path

from rogatory.errors import IntakeError
from rogatory.reading.limits import DEFAULT, Limits
from rogatory.reading.opening import opened
from rogatory.reading.sandbox import run_limited

_POINTS = 72  # to the inch


def page_png(
    data: bytes, page: int, dpi: float, *, name: Path = Path("document.pdf"), limits: Limits = DEFAULT
) -> bytes:
    """Return page `page`, counted from 1, as a PNG.

    The resolution is lowered where the page would have more than `limits.image_pixels`.

    Raises:
        IntakeError: If the file is refused, or has no such page (`no_such_page`).
    """
    return run_limited(_png, data, page, dpi, name, limits, name=name, limits=limits)


def _png(data: bytes, page: int, dpi: float, name: Path, limits: Limits) -> bytes:
    document, _ = opened(data, name, limits)
    if not 1 <= page <= len(document):
        reason = f"it has {len(document)} pages, so there is no page {page}"
        raise IntakeError(name, "no_such_page", reason, "Ask for another page")
    if document.get_formtype():
        document.init_forms()
    shown = document[page - 1]
    width, height = shown.get_size()
    # The cap holds before anything is allocated: a page may claim to be a kilometre wide.
    cap = math.sqrt(limits.image_pixels / max(1.0, width * height))
    longest = 30_000 / max(1.0, width, height)
    picture = shown.render(scale=min(dpi / _POINTS, cap, longest), may_draw_forms=True).to_pil()
    out = io.BytesIO()
    picture.save(out, format="PNG", compress_level=3)
    return out.getvalue()
