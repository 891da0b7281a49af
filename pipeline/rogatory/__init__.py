"""Reads requests for mutual legal assistance and turns each into a record."""

from importlib.metadata import version

__version__ = version("rogatory")
