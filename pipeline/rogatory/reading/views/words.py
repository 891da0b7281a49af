"""The words of one paragraph of a Word document, as Word shows them."""

from xml.etree import ElementTree

from rogatory.reading.views.lists import Lists

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
# Wingdings and Wingdings 2, in which Word sets its ticked and empty boxes.
_SYMBOLS = {
    "6F": "☐",
    "A8": "☐",
    "A3": "☐",
    "FD": "☒",
    "FE": "☒",
    "78": "☒",
    "FC": "☒",
    "52": "☒",
    "53": "☒",
    "54": "☒",
}
_SKIPPED = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "instrText", "txbxContent", "delText", "pPr", "rPr"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TINY = 2  # half points
_WHITE = frozenset({"FFFFFF", "ffffff"})


class Words:
    """Reads paragraphs one after the other, since numbers of lists run through the document.

    `hidden` counts characters that Word does not show, `deleted` deletions that nobody accepted.
    """

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self.hidden, self.deleted = 0, 0

    def of(self, paragraph: ElementTree.Element) -> str:
        """Return the text of a paragraph, with the number that its list gives it; text boxes are left out."""
        pieces: list[str] = []
        self._collect(paragraph, pieces)
        text = "".join(pieces)
        label = self._lists.label(paragraph) if text.strip() else ""
        return f"{label} {text}" if label else text

    def _collect(self, parent: ElementTree.Element, pieces: list[str]) -> None:
        for child in parent:
            name = child.tag.removeprefix(W)
            if child.tag in _SKIPPED or child.tag == _FALLBACK:
                self.deleted += name in ("del", "moveFrom")
            elif name == "t":
                pieces.append(child.text or "")
            elif name in _BREAKS:
                pieces.append(_BREAKS[name])
            elif name == "sym":
                pieces.append(_SYMBOLS.get(child.get(f"{W}char", "").upper().removeprefix("F0"), "•"))
            elif name == "checkBox":
                pieces.append("☒" if _is_checked(child) else "☐")
            elif name == "r" and _is_hidden(child):
                self.hidden += sum(len("".join((t.text or "").split())) for t in child.iter(f"{W}t"))
            else:
                self._collect(child, pieces)


def _is_checked(box: ElementTree.Element) -> bool:
    """Tell whether a box of an old form is ticked: by hand, else from the start."""
    for name in ("checked", "default"):
        state = box.find(f"{W}{name}")
        if state is not None:
            return state.get(f"{W}val", "1") not in ("0", "false", "off")
    return False


def _is_hidden(run: ElementTree.Element) -> bool:
    look = run.find(f"{W}rPr")
    if look is None:
        return False
    vanish, color, size = (look.find(f"{W}{name}") for name in ("vanish", "color", "sz"))
    if vanish is not None and vanish.get(f"{W}val", "1") not in ("0", "false", "off"):
        return True
    shaded = look.find(f"{W}shd") is not None or look.find(f"{W}highlight") is not None
    white = color is not None and color.get(f"{W}val") in _WHITE and not shaded
    tiny = size is not None and size.get(f"{W}val", "").isdigit() and int(size.get(f"{W}val", "")) <= _TINY
    return white or tiny
