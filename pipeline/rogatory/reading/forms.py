"""Form fields and typed remarks that lie over a page: their values are part of what a person reads."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from rogatory.reading.characters import View
from rogatory.reading.drawing import Side

_UNSEEN_FLAGS = 2 | 32  # Hidden, NoView (ISO 32000-1, table 165)
_PASSWORD_FLAG = 1 << 13  # of a text field (table 228)
_TICKABLE = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_VALUED = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_LONGEST = 200_000  # characters of one value; more is no form


@dataclass(frozen=True, slots=True)
class Widget:
    """A field as it lies on the page; `value` is "" where it is empty, `ticked` None where it is no box."""

    name: str
    hint: str
    value: str
    ticked: bool | None
    box: Side


def has_fields(document: Any) -> bool:
    """Tell whether the document has a form."""
    return bool(document.get_formtype() != pdfium.FORMTYPE_NONE)


def is_xfa(document: Any) -> bool:
    """Tell whether the form is of the kind that only Adobe's own programs can show."""
    return document.get_formtype() in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)


def widgets(document: Any, page: Any, view: View) -> tuple[list[Widget], int]:
    """Return the visible fields and typed remarks of a page, and how many other comments it bears."""
    found: list[Widget] = []
    comments = 0
    for annotation in annotations(page):
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if not is_shown(annotation):
            continue
        if kind == pdfium.FPDF_ANNOT_WIDGET and document.formenv is not None:
            widget = _widget(document.formenv.raw, annotation, view)
            found += [widget] if widget else []
        elif kind == pdfium.FPDF_ANNOT_FREETEXT:
            said = _contents(annotation)
            found += [Widget("", "", said, None, box_of(annotation, view))] if said else []
        elif kind != pdfium.FPDF_ANNOT_POPUP and _contents(annotation):
            comments += 1
    return found, comments


def is_shown(annotation: Any) -> bool:
    """Tell whether an annotation is neither hidden nor kept from the screen."""
    return not pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN_FLAGS


def annotations(page: Any) -> Iterator[Any]:
    """Yield the annotations of a page, each open until the next."""
    for i in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, i)
        if annotation:
            yield annotation
            pdfium.FPDFPage_CloseAnnot(annotation)


def _widget(form: Any, annotation: Any, view: View) -> Widget | None:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    name = _string(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)
    hint = _string(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
    box = box_of(annotation, view)
    if kind in _TICKABLE:
        return Widget(name, hint, "", bool(pdfium.FPDFAnnot_IsChecked(form, annotation)), box)
    secret = pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & _PASSWORD_FLAG
    if kind in _VALUED and not (kind == pdfium.FPDF_FORMFIELD_TEXTFIELD and secret):
        value = _string(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
        return Widget(name, hint, " ".join(value.split()), None, box)
    return None


def box_of(annotation: Any, view: View) -> Side:
    """Return where an annotation lies."""
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect))
    x0, top, x1, bottom = view.box(rect.left, rect.bottom, rect.right, rect.top)
    return min(x0, x1), min(top, bottom), max(x0, x1), max(top, bottom)


def _contents(annotation: Any) -> str:
    return " ".join(_string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents").split())


def _string(call: Callable[..., int], *arguments: Any) -> str:
    """Return the string PDFium writes as UTF-16 into a buffer of the length it asked for before."""
    size = min(call(*arguments, None, 0), 2 * _LONGEST)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    call(*arguments, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", errors="replace").rstrip("\x00")
