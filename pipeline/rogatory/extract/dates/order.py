"""Whether figures stand day first or month first, decided over the whole document."""

from collections.abc import Sequence
from dataclasses import replace

from rogatory.extract.dates.mention import Mention

_Days = set[tuple[int | None, int | None, int | None]]  # year, month, day


def settled(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the order of day and month settled wherever the document shows it.

    A document shows its order by a day above 12 in the same format, or by writing the same date in
    words or year first as well. Where it shows none, or both, the open dates stay open.
    """
    orders = _shown(mentions)
    every = {order for shown in orders.values() for order in shown}
    return [_settle(m, orders.get(m.separator) or every) if m.swapped else m for m in mentions]


def _shown(mentions: Sequence[Mention]) -> dict[str, set[str]]:
    """Return the orders that each separator shows: "dmy", "mdy" or both."""
    plain: _Days = {(m.year, m.month, m.day) for m in mentions if m.form in {"words", "iso", "roman"} and m.day}
    shown: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.form != "numeric" or mention.calendar != "gregorian" or not mention.day or mention.score < 0.6:
            continue
        for order in _orders(mention, plain):
            shown.setdefault(mention.separator, set()).add(order)
    return shown


def _orders(mention: Mention, plain: _Days) -> list[str]:
    if mention.swapped is None:
        return [mention.order] if mention.order else []
    day_first = (mention.year, mention.month, mention.day) in plain
    month_first = (mention.year, *mention.swapped) in plain
    if day_first == month_first:
        return []
    return ["dmy"] if day_first else ["mdy"]


def _settle(mention: Mention, orders: set[str]) -> Mention:
    if orders == {"dmy"}:
        return replace(mention, swapped=None)
    if orders == {"mdy"} and mention.swapped:
        month, day = mention.swapped
        return replace(mention, month=month, day=day, swapped=None)
    return mention
