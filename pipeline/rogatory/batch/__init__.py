"""Processes a folder of mail: one child a document to read it, long-lived workers to understand it."""

from rogatory.batch.parts import Extractor, Factory, Reader
from rogatory.batch.process import Plan, Summary, process
from rogatory.batch.progress import Progress

__all__ = ["Extractor", "Factory", "Plan", "Progress", "Reader", "Summary", "process"]
