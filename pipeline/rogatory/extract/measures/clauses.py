"""Finds the clauses that ask for an act, and says how each stands: asked now, declined, done before, elsewhere."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rogatory.domain import fold
from rogatory.domain.triggers import Match
from rogatory.extract.measures.passages import Passage, passages
from rogatory.extract.measures.patterns import GOVERNS, LEAD_INS
from rogatory.extract.measures.words import Spoken, Words, acts, cues, object_matcher

_NEAR = 28  # characters between a negation and the asking it denies: two or three words
_CLOSE = 14  # characters between "no" and the act it forbids: one word
_LEAST = 12  # a clause shorter than this says too little to be cut before its reasons
_REACH = 70  # characters between the asking and the act it asks for, if the clause is to begin there
_TITLE = 40  # characters between "Convention" and the last word of its subject
_BELOW = 160  # the things to preserve or return may be listed on the lines below
_BREAK = re.compile(r"[;:،؛]\s|\s[–—]\s|[,;:]")
_PIECE = re.compile(r"[;؛]\s*|(?P<box>(?P<empty>☐|\[\s?\])|☒|☑|\[[xX]\])\s*")
_EDGE = re.compile(r"^[\s,;:.–—\-\"«»“”'()]+|[\s,;:.–—\-\"«»“”'(]+$")
_CONNECTIVES = (
    "and et und y e ed и та і oraz i en sowie nonché و to zu de à for die the les la le los las den das "
    r"as\s+well\s+as ainsi\s+que así\s+como bem\s+como а\s+также"
)
_TAIL = re.compile(rf"[\s,;:(]*(?:\b(?:{'|'.join(_CONNECTIVES.split())})\b[\s,;:(]*)*$")
# Acts whose objects come as lists; items under other acts are persons, questions or places.
_OF_THINGS = frozenset(
    "bank_records telecom_data other_documents criminal_records preserve_data trace_assets freeze_assets".split()
)
INHERITED = 0.4  # an item that only follows others may be a person, a date or a reason
SCORES = {"requested": 0.6, "conditional": 0.5, "declined": 0.5, "announced": 0.4, "elsewhere": 0.4, "earlier": 0.35}


@dataclass(frozen=True, slots=True)
class Clause:
    """One act in the letter: its code, how it stands, its slice and how sure the rules are.

    `passage` is the sentence or item around it; `named` tells an act named by itself from a thing asked for.
    """

    start: int
    end: int
    code: str
    status: str
    score: float
    passage: Passage
    named: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """A text with all that the tables found in it, searched once."""

    text: str
    folded: str
    tongues: Spoken
    cues: Mapping[str, Words]
    acts: Words
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, text: str, tongues: Spoken) -> "Letter":
        """Search the text."""
        folded = fold(text)
        found = cues(folded, tongues)
        return cls(text, folded, tongues, found, acts(folded, tongues), tuple(passages(text, found)))


def clauses(letter: Letter) -> Iterator[Clause]:
    """Yield the acts that the letter asks for, declines, recalls or announces, in their order."""
    last: Clause | None = None
    for passage in letter.passages:
        if passage.barred:
            continue
        found = list(_of_passage(letter, passage))
        if not found and (heir := _heir(letter, passage, last)):
            found = [heir]
        yield from found
        last = found[-1] if found else last


def _of_passage(letter: Letter, passage: Passage) -> Iterator[Clause]:
    asked_before = False
    for start, end in _pieces(letter.text, passage):
        found = [
            act
            for act in letter.acts.within(start, end)
            if not _of_treaty(letter, start, act) and _has_object(letter, start, end + _BELOW, act)
        ]
        if found:
            yield from _of_piece(letter, passage, start, end, found, asked_before)
        asked_before = asked_before or bool(letter.cues["ask"].within(start, end))


def _heir(letter: Letter, passage: Passage, last: Clause | None) -> Clause | None:
    """Give an item that names no act of its own the act of the item above it, or of the lead over its list."""
    if not (passage.asked and passage.item and passage.lead) or passage.heading or passage.end - passage.start < _LEAST:
        return None
    if letter.cues["negation"].within(passage.start, passage.end):
        return None
    code = last.code if last and last.passage.lead == passage.lead and last.status == "requested" else None
    if code is None:
        led = [act for act in letter.acts.within(*passage.lead) if not _of_treaty(letter, passage.lead[0], act)]
        code = led[-1].id.split(":")[1] if led else None
    if code not in _OF_THINGS or letter.text[passage.end - 1] in "?؟":
        return None
    start, end = _trimmed(letter.text, passage.start, passage.end)
    return Clause(start, end, code, "requested", INHERITED, passage, False)


def _of_treaty(letter: Letter, start: int, act: Match) -> bool:
    """Tell whether an act is a word of a treaty's or statute's name before it."""
    for treaty in letter.cues["treaty"].within(max(start, act.start - _TITLE), act.start):
        between = letter.text[treaty.end : act.start]
        if not _BREAK.search(between + " ") and not letter.cues["ask"].within(treaty.end, act.start):
            return True
    return False


def _has_object(letter: Letter, start: int, end: int, act: Match) -> bool:
    """Tell whether a returning is of money or things, a preserving of data; other acts need no object."""
    code = act.id.removeprefix("act:")
    if code not in {"return_assets", "preserve_data"} or (code == "preserve_data" and " " in act.phrase):
        return True
    return any(found.id == code for found in object_matcher().find(letter.folded[start:end]))


def _pieces(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the parts of a passage that stand apart by a semicolon or a box; not those behind an empty box."""
    place, empty = passage.start, False
    for gap in _PIECE.finditer(text, passage.start, passage.end):
        if place < gap.start() and not empty:
            yield place, gap.start()
        place, empty = gap.end(), gap["empty"] is not None or (empty and gap["box"] is None)
    if place < passage.end and not empty:
        yield place, passage.end


def _of_piece(
    letter: Letter, passage: Passage, start: int, end: int, found: list[Match], asked_before: bool
) -> Iterator[Clause]:
    runs = _asked_runs(letter, start, end, list(_runs(found, letter.cues["giving"].within(start, end))))
    ends = [run[0].start for run in runs[1:]] + [end]
    place = start
    for run, limit in zip(runs, ends, strict=True):
        first, last = _slice(letter, passage, run, place, limit)
        turns = [t for t in letter.cues["turn"].within(start, end) if t.end <= run[0].start]
        scope = (
            turns[-1].start if turns else start,
            next((t.start for t in letter.cues["turn"].within(run[-1].end, end)), end),
        )
        status = _status(letter, passage, scope, run, asked_before and not turns)
        kind, code = run[0].id.split(":")
        if status and (kind == "act" or status in {"requested", "conditional", "declined"}) and last - first > 3:
            yield Clause(first, last, code, status, _score(passage, status, kind), passage, kind == "act")
        place = last


def _asked_runs(letter: Letter, start: int, end: int, runs: list[list[Match]]) -> list[list[Match]]:
    """Drop things named in an opening clause, before the asking that has its own objects behind it."""
    asks = letter.cues["ask"].within(start, end)
    if not asks or runs[-1][0].start < asks[0].end:
        return runs
    opening = letter.text.rfind(",", start, asks[0].start)
    return [run for run in runs if run[0].start > opening or run[0].id.startswith("act:")] or runs


def _score(passage: Passage, status: str, kind: str) -> float:
    bonus = 0.1 if passage.asked and status == "requested" else 0.0
    return round(SCORES[status] + bonus - (0.0 if kind == "act" else 0.05) - (0.2 if passage.heading else 0.0), 2)


def _runs(found: list[Match], giving: list[Match]) -> Iterator[list[Match]]:
    """Group matches into acts: an act takes in the things named after it that belong to it.

    A verb of handing over between them parts the things from the act.
    """
    run: list[Match] = []
    for match in found:
        code = match.id.split(":")[1]
        if run:
            held = run[0].id.split(":")[1]
            parted = any(run[-1].end <= give.start < match.start for give in giving)
            if code == held or (code in GOVERNS.get(held, frozenset()) and not parted):
                run.append(match)
                continue
            if (
                code == "video_hearing"
                and held in GOVERNS.get(code, frozenset())
                and match.start - run[-1].end < _REACH
            ):
                run.insert(0, match)
                continue
            yield sorted(run, key=lambda m: m.start) if run[0].start <= run[-1].start else _led(run)
        run = [match]
    if run:
        yield run if run[0].start <= run[-1].start else _led(run)


def _led(run: list[Match]) -> list[Match]:
    """Keep the governing act's id while the run begins where its first word stands."""
    ordered = sorted(run, key=lambda m: m.start)
    return [ordered[0]._replace(id=run[0].id), *ordered[1:]]


def _slice(letter: Letter, passage: Passage, run: list[Match], place: int, limit: int) -> tuple[int, int]:
    """Return the clause around a run: from the asking or the item's start to its end, without its reasons."""
    text, first = letter.text, run[0].start
    asks = [
        a for a in letter.cues["ask"].within(place, first) if first - a.end <= _REACH and "." not in text[a.end : first]
    ]
    begin = first
    if asks:
        begin = asks[-1].end
    elif passage.item and first - place <= _REACH:
        begin = place
    begin = min(_after_lead_ins(text, begin, first), first)
    reason = next(
        (
            r.start
            for r in letter.cues["reason"].within(run[-1].end, limit)
            if r.start - begin > _LEAST and _parted(text, r.start)
        ),
        limit,
    )
    colon = text.find(": ", run[-1].end, reason)
    reason = colon if colon > begin + _LEAST else reason
    tail = _TAIL.search(text[begin:reason])
    end = begin + tail.start() if tail else reason
    return _trimmed(text, begin, max(end, min(run[-1].end, reason)))


def _parted(text: str, place: int) -> bool:
    """Tell whether a comma or dash stands before a reason, or it opens a clause by itself."""
    return text[max(0, place - 2) : place].strip() in {",", "،", "–", "—", "(", ""}


def _after_lead_ins(text: str, start: int, limit: int) -> int:
    for word in re.finditer(r"[^\W\d_]+'?|\d+|[^\w\s]", text[start:limit]):
        if fold(word[0]).strip("'") not in LEAD_INS and word[0] not in ",:;'":
            return start + word.start()
    return limit


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    if left := re.match(r"^[\s,;:.–—\-]+", piece):
        start += left.end()
    if right := re.search(r"[\s,;:.–—\-]+$", text[start:end]):
        end = start + right.start()
    return start, end


def _status(
    letter: Letter, passage: Passage, scope: tuple[int, int], run: list[Match], asked_before: bool
) -> str | None:
    """Say how an act stands, from the words around it in its own part of the sentence."""
    start, end = scope
    asks = letter.cues["ask"].within(start, end)
    asked = bool(asks) or passage.asked or asked_before
    if _denied(letter, start, end, asks, run):
        return "declined"
    if letter.cues["announced"].within(start, end) and not (asks and passage.asked):
        return "announced" if not asks or _after(letter.cues["announced"].within(start, end), asks) else "requested"
    if letter.cues["elsewhere"].within(start, end) and not passage.asked and not asks:
        return "elsewhere"
    if not asked:
        return "earlier" if letter.cues["earlier"].within(start, end) else None
    conditions = [
        c
        for c in letter.cues["condition"].within(start, end)
        if abs(c.start - run[0].start) < 120 and _opens(letter.text, c.start)
    ]
    return "conditional" if conditions else "requested"


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
            if 0 <= high - low <= _NEAR and not _BREAK.search(letter.text, low, high):
                return True
        if 0 <= run[0].start - negation.end <= _CLOSE and not _BREAK.search(letter.text, negation.end, run[0].start):
            return True
    return False
