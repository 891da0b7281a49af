"""What people decided about a record, and the record as it stands once their decisions are laid over it."""

from rogatory.decisions.decision import Decision, Verdict, effective, head, overlap
from rogatory.decisions.differences import Difference, changed, differences
from rogatory.decisions.fold import Standing, fold
from rogatory.decisions.paths import DESK, LISTS, Path, guarded, node_at, parsed, value_at

__all__ = [
    "DESK",
    "LISTS",
    "Decision",
    "Difference",
    "Path",
    "Standing",
    "Verdict",
    "changed",
    "differences",
    "effective",
    "fold",
    "guarded",
    "head",
    "node_at",
    "overlap",
    "parsed",
    "value_at",
]
