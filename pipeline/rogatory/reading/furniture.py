"""Tells running headers, footers and page numbers from the body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

BODY, HEADER, FOOTER, PAGE_NUMBER = "body", "header", "footer", "page_number"

_ZONE = 0.14  # share of the page's height in which furniture may stand, above and below
_SAME_PLACE = 8.0  # points by which a running line may stand higher or lower on another page
_DIGITS = re.compile(r"\d+")
_WORD = (
    r"(?:pages?|seite|blatt|p[aá]gina|p[aá]g\.?|p\.|s\.|folio|стр\.?|страница|аркуш|сторінка|صفحة|الصفحة|strona|str\.?"
    r"|sayfa|pagina|pag\.?|bladzijde|第|sivu|sida|oldal)"
)
_OF = r"(?:/|\||of|von|de|di|sur|van|из|з|z|din|من|共|из|от|af|av|dari|-)"
_NUMBER = re.compile(
    rf"[-–—\s(\[]*(?:{_WORD}\s*)?(\d{{1,4}})(?:\s*(?:页|頁)?\s*{_OF}\s*(\d{{1,4}}))?\s*[-–—\s)\]页頁]*", re.I
)
_PLAIN = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class Place:
    """A line's text and its place; `top` and `bottom` in points, `height` that of the page."""

    text: str
    top: float
    bottom: float
    height: float


def kinds(pages: Sequence[Sequence[Place]]) -> list[list[str]]:
    """Return for each line of each page whether it is body or which furniture.

    Furniture is what stands at the same place with the same words (figures aside) on a neighbouring page, or
    is a page number. What heads the first page is its letterhead and stays body.
    """
    return [_page_kinds(pages, number) for number in range(len(pages))]


def _page_kinds(pages: Sequence[Sequence[Place]], number: int) -> list[str]:
    lines = pages[number]
    found = [BODY] * len(lines)
    order = sorted(range(len(lines)), key=lambda i: lines[i].top)
    near = [pages[n] for n in (number - 2, number - 1, number + 1, number + 2) if 0 <= n < len(pages)]
    for kind, row in ((HEADER, order), (FOOTER, order[::-1])):
        for i in row:
            line = lines[i]
            if not _in_zone(line, kind) or found[i] != BODY:
                break
            if _is_page_number(line.text, number + 1, len(pages)):
                found[i] = PAGE_NUMBER
            elif _bears_number(lines, row, i, number + 1):
                found[i] = kind
            elif any(_repeats(line, other) for other in near):
                # The head of the first page is read as a letterhead even where later pages repeat it.
                found[i] = BODY if kind == HEADER and number == 0 else kind
            elif number or kind == FOOTER:
                break
    return found


def _bears_number(lines: Sequence[Place], row: Sequence[int], i: int, number: int) -> bool:
    """Tell whether the outermost line stands alone and begins or ends with the page's number, from page 2 on."""
    if number < 2 or i != row[0] or len(row) < 2 or len(lines[i].text) > 90:
        return False
    line, following = lines[i], lines[row[1]]
    white = max(following.top - line.bottom, line.top - following.bottom)
    numbered = re.search(rf"^{number}\b|(?<![\d/.-]){number}$", line.text.strip())
    return numbered is not None and white > line.bottom - line.top


def _in_zone(line: Place, kind: str) -> bool:
    if kind == HEADER:
        return line.bottom < _ZONE * line.height
    return line.top > (1 - _ZONE) * line.height


def _repeats(line: Place, others: Sequence[Place]) -> bool:
    text = _DIGITS.sub("0", line.text.casefold())
    return any(
        abs(other.top - line.top) < _SAME_PLACE and _DIGITS.sub("0", other.text.casefold()) == text for other in others
    )


def _is_page_number(text: str, number: int, pages: int) -> bool:
    """Tell whether a line is nothing but a page number; its figure must fit the page."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return False
    shown, of = int(match[1]), int(match[2] or 0)
    if of and shown > of:
        return False
    if _PLAIN.fullmatch(text.strip()) or of:
        return shown == number or (pages > 1 and number < shown <= number + 300)
    return True
