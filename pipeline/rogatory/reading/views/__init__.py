"""Typesets what is no PDF into one, so that every value has a place on a page."""

from rogatory.reading.views.view import VIEW_VERSION, View, read_viewed, view_of

__all__ = ["VIEW_VERSION", "View", "read_viewed", "view_of"]
