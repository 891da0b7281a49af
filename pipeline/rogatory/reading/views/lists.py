"""The numbers and letters that Word puts before the items of a list, which are not in its text."""

import re
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LEVELS = 9  # that Word has


class Lists:
    """Counts the items of each list of a document."""

    def __init__(self, numbering: ElementTree.Element | None, styles: ElementTree.Element | None) -> None:
        """`numbering` and `styles` are the roots of those parts of the file; None where it has none."""
        self._kinds: dict[str, dict[int, tuple[str, str, int]]] = {}  # abstract list: level: format, pattern, start
        self._lists: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        for kind in numbering.findall(f"{_W}abstractNum") if numbering is not None else ():
            levels = {_number(level, "ilvl"): _level(level) for level in kind.findall(f"{_W}lvl")}
            self._kinds[kind.get(f"{_W}abstractNumId", "")] = levels
        for one in numbering.findall(f"{_W}num") if numbering is not None else ():
            self._lists[one.get(f"{_W}numId", "")] = _value(one.find(f"{_W}abstractNumId"))

        self._styles = {
            style.get(f"{_W}styleId", ""): item
            for style in (styles.findall(f"{_W}style") if styles is not None else ())
            if (item := style.find(f"{_W}pPr/{_W}numPr")) is not None
        }

    def label(self, paragraph: ElementTree.Element) -> str:
        """Return what stands before a paragraph, and count it; "" where it is no item."""
        style = _value(paragraph.find(f"{_W}pPr/{_W}pStyle"))
        item = paragraph.find(f"{_W}pPr/{_W}numPr")
        item = item if item is not None else self._styles.get(style)
        if item is None:
            return ""
        kind = self._lists.get(_value(item.find(f"{_W}numId")), "")
        level = min(_LEVELS - 1, int(_value(item.find(f"{_W}ilvl")) or 0))
        levels = self._kinds.get(kind, {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(kind, [0] * _LEVELS)
        counts[level] = counts[level] + 1 if counts[level] else levels[level][2]
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        form, pattern, _ = levels[level]
        if form == "bullet":
            return "•"
        return re.sub(r"%([1-9])", lambda found: self._shown(levels, counts, int(found[1]) - 1), pattern).strip()

    def _shown(self, levels: dict[int, tuple[str, str, int]], counts: list[int], level: int) -> str:
        form, _, start = levels.get(level, ("decimal", "", 1))
        return _written(counts[level] or start, form)


def _level(level: ElementTree.Element) -> tuple[str, str, int]:
    form, pattern, start = (_value(level.find(f"{_W}{name}")) for name in ("numFmt", "lvlText", "start"))
    return form or "decimal", pattern, int(start) if start.isdigit() else 1


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        roman, left = "", number
        for value, sign in _ROMAN:
            roman += sign * (left // value)
            left %= value
        return roman if form == "lowerRoman" else roman.upper()
    return "" if form == "none" else str(number)


def _value(element: ElementTree.Element | None) -> str:
    return element.get(f"{_W}val", "") if element is not None else ""


def _number(element: ElementTree.Element, name: str) -> int:
    value = element.get(f"{_W}{name}", "0")
    return int(value) if value.isdigit() else 0
