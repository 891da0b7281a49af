"""Says how an act stands in a letter: asked now, declined, done before, elsewhere, later."""

from rogatory.domain.triggers import Match
from rogatory.extract.measures.letter import BREAK, CLAUSE, LEAST, Clause, Letter, pieces, trimmed
from rogatory.extract.measures.passages import Passage

_NEAR = 28  # characters between a negation and the asking it denies: two or three words
_CLOSE = 14  # characters between "no" and the act it forbids: one word
_APART = 70  # characters between a declined act and the words that decline it
UNNAMED = 0.42  # what a sentence declines in words of no table
ASKED = frozenset({"requested", "conditional"})


def status_of(
    letter: Letter, passage: Passage, scope: tuple[int, int], run: list[Match], asked_before: bool
) -> str | None:
    """Say how an act stands, from the words around it in its own part of the sentence."""
    start, end = scope
    asks = letter.cues["ask"].within(start, end)
    asked = bool(asks) or passage.asked or asked_before
    if _denied(letter, start, end, asks, run):
        return "declined"
    if _told_of(letter, run, asks):
        return "earlier"
    if _is_later(letter, passage, scope, run):
        return "announced"
    if not asks and not passage.asked and letter.cues["elsewhere"].within(start, end):
        return "elsewhere"
    if not asked:
        return "earlier" if letter.cues["earlier"].within(start, end) else None
    return "conditional" if _is_conditional(letter, scope, run, asks) else "requested"


def _is_later(letter: Letter, passage: Passage, scope: tuple[int, int], run: list[Match]) -> bool:
    """Tell whether words of later put off the act or the asking."""
    asks, later = letter.cues["ask"].within(*scope), letter.cues["announced"].within(*scope)
    if _put_off(letter, run, asks):
        return True
    return bool(later) and not (asks and passage.asked) and _after(later, asks)


def _is_conditional(letter: Letter, scope: tuple[int, int], run: list[Match], asks: list[Match]) -> bool:
    """Tell whether a clause near the act opens with a word of condition."""
    return any(
        abs(c.start - run[0].start) < 120
        and _opens(letter.text, c.start)
        and not any(0 <= ask.start - c.end <= 1 for ask in asks)
        for c in letter.cues["condition"].within(*scope)
    )


def _told_of(letter: Letter, run: list[Match], asks: list[Match]) -> bool:
    """Tell whether the act itself is told in the past: "was heard as", "the freezing order was issued"."""
    for told in letter.cues["earlier"].within(run[0].start - _NEAR, run[-1].end + _CLOSE):
        low, high = min(told.end, run[-1].end), max(told.start, run[0].start)
        near = high - low <= (_CLOSE if told.end <= run[0].start else 2)
        if near and not BREAK.search(letter.text, low, high) and not any(low <= a.start < high for a in asks):
            # Who asks in the same breath ("has asked us to request") asks all the same.
            return not any(a.end <= told.start or told.end <= a.start <= run[0].start for a in asks)
    return False


def _put_off(letter: Letter, run: list[Match], asks: list[Match]) -> bool:
    """Tell whether words right behind an act put it off: "a request for freezing will be made"."""
    for later in letter.cues["announced"].within(run[-1].end, run[-1].end + 2 * _NEAR):
        if not BREAK.search(letter.text, run[-1].end, later.start) and not any(
            run[-1].end <= a.start < later.start for a in asks
        ):
            return True
    return False


def _opens(text: str, place: int) -> bool:
    """Tell whether a conditional word opens a clause, and is no part of a fixed phrase within one."""
    before = text[max(0, place - 2) : place].strip()
    return (
        before in {"", ",", ":", ";", "–", "(", "،"}
        and not text[max(0, place - 1) : place].isalnum()
        and (before != "" or place == 0 or text[place].isupper())
    )


def _after(later: list[Match], asks: list[Match]) -> bool:
    """Tell whether the asking itself is put off: a word of later stands in it or right before it."""
    return not asks or any(0 <= a.start - w.end < _NEAR or w.start <= a.start < w.end for w in later for a in asks)


def _denied(letter: Letter, start: int, end: int, asks: list[Match], run: list[Match]) -> bool:
    """Tell whether a negation bears on the asking, or on the act itself."""
    denials = [*asks, *letter.cues["asked"].within(start, end)]
    for negation in letter.cues["negation"].within(start, end):
        for ask in denials:
            low, high = min(negation.end, ask.end), max(negation.start, ask.start)
            if 0 <= high - low <= _NEAR and not BREAK.search(letter.text, low, high):
                return True
        if 0 <= run[0].start - negation.end <= _CLOSE and not BREAK.search(letter.text, negation.end, run[0].start):
            return True
    return False


def refusal(letter: Letter, passage: Passage) -> Clause | None:
    """Return what a sentence declines without a word of the tables for it: "his wife is not sought"."""
    for start, end in pieces(letter.text, passage):
        asks = [*letter.cues["ask"].within(start, end), *letter.cues["asked"].within(start, end)]
        for no in letter.cues["negation"].within(start, end):
            # "We ask you not to tell" asks for silence; only what is not asked is declined.
            denied = [a for a in asks if 0 <= a.start - no.end <= _NEAR]
            if denied and not BREAK.search(letter.text, no.end, denied[0].start):
                over = CLAUSE.search(letter.text, denied[0].end + LEAST, end)
                first = max(start, letter.text.rfind(",", start, no.start) + 1)
                low, high = trimmed(letter.text, first, over.start() if over else end)
                return Clause(low, high, "other", "declined", UNNAMED, passage, False)
    return None


def denying(letter: Letter, scope: tuple[int, int], first: int, last: int, run: list[Match]) -> tuple[int, int]:
    """Widen a declined act to the words that decline it, and end it where the next clause begins."""
    start, end = scope
    words = [*letter.cues["negation"].within(start, end), *letter.cues["ask"].within(start, end)]
    words += letter.cues["asked"].within(start, end)
    near = [w for w in words if w.start - last < _APART and run[0].start - w.end < _APART]
    low = min([first, *(w.start for w in near)])
    least = max([run[-1].end, *(w.end for w in near if not BREAK.search(letter.text, run[-1].end, w.start))])
    over = CLAUSE.search(letter.text, least, max(last, least))
    return trimmed(letter.text, low, over.start() if over else max(last, least))
