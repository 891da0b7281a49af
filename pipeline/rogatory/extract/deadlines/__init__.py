"""Finds the dates and periods that limit something."""
