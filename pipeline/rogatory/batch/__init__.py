"""Processes a folder of mail: one child a document to read it, long-lived workers to understand it."""

from rogatory.batch.parts import DocumentReader, Extractor, Factory, Read, Reader
from rogatory.batch.process import Plan, Summary, process
from rogatory.batch.progress import Progress
from rogatory.batch.summary import table
from rogatory.batch.watch import Rhythm, watch

__all__ = [
    "DocumentReader",
    "Extractor",
    "Factory",
    "Plan",
    "Progress",
    "Read",
    "Reader",
    "Rhythm",
    "Summary",
    "process",
    "table",
    "watch",
]
