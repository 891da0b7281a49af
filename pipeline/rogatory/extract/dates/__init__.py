"""Finds dates and periods of time."""
