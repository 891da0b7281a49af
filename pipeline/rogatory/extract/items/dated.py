"""The letter's own day, and what settles it where day and month may be exchanged."""

import datetime as dt
import re

from spacy.tokens import Doc

from rogatory.extract.dates.numerals import view
from rogatory.extract.document import evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of
from rogatory.record import Found

BY_RECEIPT = "order_by_receipt"  # only one reading lies before the day of receipt and within a year of it
BY_PAPERS = "order_by_papers"  # only one reading is, besides, as late as the papers that the letter cites by their day
_YEAR = dt.timedelta(days=366)
# Words that make a date the day of a paper, which is written before the letter that cites it.
_PAPER = re.compile(
    r"(?:\b(?:dated|vom|от|від|de\s+fecha|en\s+date\s+du|datat[ao]|datad[ao]\s+de|z\s+dnia|gedateerd)|المؤرخ[ةه]?\s+في|المورخ[ةه]?\s+في)\s*\Z"
)


def dated(doc: Doc, received: dt.date | None) -> Found[str] | None:
    """Return the day the letter bears; `received` is None where nobody knows when it came."""
    own = [p for p in proposals(doc, "dates") if p.label == "date" and p.value.get("letter")]
    if not own:
        return None
    best = max(own, key=lambda p: p.score)
    proof = (evidence_of(layout_of(doc), best),)
    if best.value.get("date"):
        return Found(value=best.value["date"], confidence=best.score, evidence=proof)
    readings = [dt.date.fromisoformat(day) for day in best.value.get("candidates", ())]
    if received is None or not readings:
        return None
    fitting = [day for day in readings if received - _YEAR <= day <= received]
    if len(fitting) == 1:
        return Found(value=fitting[0].isoformat(), confidence=0.85, evidence=proof, rule=BY_RECEIPT)
    cited = _newest_paper(doc, received)
    fitting = [day for day in fitting if cited and cited <= day]
    if len(fitting) == 1:
        return Found(value=fitting[0].isoformat(), confidence=0.75, evidence=proof, rule=BY_PAPERS)
    return None


def instant(doc: Doc) -> dt.datetime | None:
    """Return the moment the letter bears, where it gives day, hour and offset from UTC."""
    for proposal in proposals(doc, "dates"):
        day, time, zone = _whole(proposal), proposal.value.get("time"), proposal.value.get("zone")
        if proposal.label == "date" and proposal.value.get("letter") and day and time and zone:
            return dt.datetime.fromisoformat(f"{day}T{time}{zone}")
    return None


def _newest_paper(doc: Doc, received: dt.date) -> dt.date | None:
    folded = view(text_of(doc))
    days = [day for p in proposals(doc, "dates") if (day := _whole(p)) and day <= received and _of_paper(folded, p)]
    return max(days, default=None)


def _whole(proposal: Proposal) -> dt.date | None:
    written = proposal.value.get("date") if proposal.label == "date" else None
    return dt.date.fromisoformat(written) if written and len(written) == len("YYYY-MM-DD") else None


def _of_paper(folded: str, proposal: Proposal) -> bool:
    return _PAPER.search(folded, max(0, proposal.start - 24), proposal.start) is not None
