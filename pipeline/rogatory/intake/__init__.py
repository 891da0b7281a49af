"""Finds what came in and says when and how it arrived."""

from rogatory.intake.arrival import Arrival, arrival_of, stamped
from rogatory.intake.inbox import Document, Ignored, check_inbox, find
from rogatory.intake.stamp import stamp_date

__all__ = ["Arrival", "Document", "Ignored", "arrival_of", "check_inbox", "find", "stamp_date", "stamped"]
