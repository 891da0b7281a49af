"""Finds what came in and says when and how it arrived."""

from rogatory.intake.arrival import Arrival, Companion, arrival_of, named, part_arrival, stamped
from rogatory.intake.inbox import Document, Ignored, check_inbox, find
from rogatory.intake.mailbox import open_mailbox
from rogatory.intake.opened import Opened, Piece
from rogatory.intake.opening import open_submission
from rogatory.intake.stamp import stamp_date

__all__ = [
    "Arrival",
    "Companion",
    "Document",
    "Ignored",
    "Opened",
    "Piece",
    "arrival_of",
    "check_inbox",
    "find",
    "named",
    "open_mailbox",
    "open_submission",
    "part_arrival",
    "stamp_date",
    "stamped",
]
