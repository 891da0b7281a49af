"""Processes a folder of mail: one child a document to read it, long-lived workers to understand it."""

from rogatory.batch.parts import Extractor, Factory, PdfReader, Reader
from rogatory.batch.process import Plan, Summary, process
from rogatory.batch.progress import Progress
from rogatory.batch.summary import table

__all__ = ["Extractor", "Factory", "PdfReader", "Plan", "Progress", "Reader", "Summary", "process", "table"]
