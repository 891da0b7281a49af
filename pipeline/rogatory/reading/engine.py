"""The few PDFium calls that are made for every character or drawn object, with plain integers for handles.

pypdfium2's own declarations build a pointer object on each call; with integers a call costs a third, and a
page has thousands. Structures are read from buffers whose addresses are passed.
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

_INT, _UINT, _HANDLE, _ULONG = ctypes.c_int, ctypes.c_uint, ctypes.c_void_p, ctypes.c_ulong
_FLOAT = ctypes.c_float


def _call(name: str, returns: type, *takes: type) -> Callable[..., Any]:
    address = ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value
    # PYFUNCTYPE keeps the interpreter lock: the calls last nanoseconds and PDFium is not thread-safe anyway.
    return ctypes.PYFUNCTYPE(returns, *takes)(int(address or 0))


count_chars = _call("FPDFText_CountChars", _INT, _HANDLE)
unicode_of = _call("FPDFText_GetUnicode", _UINT, _HANDLE, _INT)
text_of = _call("FPDFText_GetText", _INT, _HANDLE, _INT, _INT, _HANDLE)
text_index = _call("FPDFText_GetTextIndexFromCharIndex", _INT, _HANDLE, _INT)
loose_box = _call("FPDFText_GetLooseCharBox", _INT, _HANDLE, _INT, _HANDLE)
angle_of = _call("FPDFText_GetCharAngle", _FLOAT, _HANDLE, _INT)
object_of = _call("FPDFText_GetTextObject", _HANDLE, _HANDLE, _INT)

count_objects = _call("FPDFPage_CountObjects", _INT, _HANDLE)
get_object = _call("FPDFPage_GetObject", _HANDLE, _HANDLE, _INT)
count_inner = _call("FPDFFormObj_CountObjects", _INT, _HANDLE)
get_inner = _call("FPDFFormObj_GetObject", _HANDLE, _HANDLE, _ULONG)
type_of = _call("FPDFPageObj_GetType", _INT, _HANDLE)
matrix_of = _call("FPDFPageObj_GetMatrix", _INT, _HANDLE, _HANDLE)
bounds_of = _call("FPDFPageObj_GetBounds", _INT, _HANDLE, _HANDLE, _HANDLE, _HANDLE, _HANDLE)
fill_of = _call("FPDFPageObj_GetFillColor", _INT, _HANDLE, _HANDLE, _HANDLE, _HANDLE, _HANDLE)
transparent = _call("FPDFPageObj_HasTransparency", _INT, _HANDLE)
render_mode = _call("FPDFTextObj_GetTextRenderMode", _INT, _HANDLE)

count_segments = _call("FPDFPath_CountSegments", _INT, _HANDLE)
get_segment = _call("FPDFPath_GetPathSegment", _HANDLE, _HANDLE, _INT)
segment_type = _call("FPDFPathSegment_GetType", _INT, _HANDLE)
segment_point = _call("FPDFPathSegment_GetPoint", _INT, _HANDLE, _HANDLE, _HANDLE)
segment_closes = _call("FPDFPathSegment_GetClose", _INT, _HANDLE)
draw_mode = _call("FPDFPath_GetDrawMode", _INT, _HANDLE, _HANDLE, _HANDLE)
clip_of = _call("FPDFPageObj_GetClipPath", _HANDLE, _HANDLE)
count_clips = _call("FPDFClipPath_CountPaths", _INT, _HANDLE)


def address(handle: object) -> int:
    """Return a pypdfium2 pointer as a plain integer."""
    return int(ctypes.cast(handle, ctypes.c_void_p).value or 0)  # type: ignore[arg-type]
