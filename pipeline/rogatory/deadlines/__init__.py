"""From what a letter limits in time, and from the rules of its instruments, to days and instants."""

from rogatory.deadlines.context import Context
from rogatory.deadlines.phrase import Phrase, Reading, events, phrases
from rogatory.deadlines.resolve import resolve
from rogatory.deadlines.statutory import statutory
from rogatory.deadlines.tied import tied

__all__ = ["Context", "Phrase", "Reading", "events", "phrases", "resolve", "statutory", "tied"]
