"""Lowers the confidence of what was extracted from words that OCR was not sure of."""

from typing import Any, TypeVar

from pydantic import BaseModel

from rogatory.reading.source import SourceText
from rogatory.record import Found, Item

M = TypeVar("M", bound=BaseModel)


def dimmed(model: M, source: SourceText) -> M:
    """Return the model with each value as sure as the clearest of its places on the page allows.

    A value's confidence is multiplied by the mean confidence of the words of its clearest evidence; what has no
    evidence keeps its own. The model comes back as it is where OCR read nothing.
    """
    if not source.ocr:
        return model
    old = {name: getattr(model, name) for name in type(model).model_fields}
    changed = {name: new for name, value in old.items() if (new := _dimmed_within(value, source)) is not value}
    if isinstance(model, Found | Item) and model.evidence:
        clearest = max(source.layout.clarity_of(one.start, one.end) for one in model.evidence)
        changed["confidence"] = round(model.confidence * clearest, 4)
    return model.model_copy(update=changed) if changed else model


def _dimmed_within(value: Any, source: SourceText) -> Any:
    """Return a field's value dimmed; the same object where nothing in it changes."""
    if isinstance(value, BaseModel):
        return dimmed(value, source)
    if isinstance(value, tuple):
        new = tuple(_dimmed_within(one, source) for one in value)
        return new if any(a is not b for a, b in zip(new, value, strict=True)) else value
    return value
