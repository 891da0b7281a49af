"""Finds the clauses that ask for an act, and says how each stands: asked now, declined, done before, elsewhere."""

import re
from collections.abc import Iterator

from rogatory.domain import fold
from rogatory.domain.triggers import Match
from rogatory.extract.measures.letter import LEAST, Clause, Letter, pieces, trimmed
from rogatory.extract.measures.named import has_object, is_asked_for, is_subject_line, meant, of_treaty
from rogatory.extract.measures.passages import Passage
from rogatory.extract.measures.patterns import GOVERNS, LEAD_INS
from rogatory.extract.measures.standing import ASKED, denying, refusal, status_of

_REACH = 180  # characters between the asking and the act it asks for, if the clause is to begin there
_BELOW = 160  # the things to preserve or return may be listed on the lines below
_TICKS = ("☒", "☑", "[x]", "[X]", "[✓]")
_TITLE = 200  # characters of a subject line at most
_BEGINNING = 0.4  # share of the letter in which its subject stands
_GENERIC = re.compile(
    r"(?:communi|cop[iy]|kopi|копи|копі|صور|نسخ|remettre|transmettre|abschrift|extract|afschrift|odpis)"
)
_CONNECTIVES = (
    "and et und y e ed и та і oraz i en sowie nonché و to zu de à for die the les la le los las den das "
    r"as\s+well\s+as ainsi\s+que así\s+como bem\s+como а\s+также"
)
_TAIL = re.compile(rf"[\s,;:(]*(?:\b(?:{'|'.join(_CONNECTIVES.split())})\b[\s,;:(]*)*$")
# Acts whose objects come as lists; items under other acts are persons, questions or places.
_OF_THINGS = frozenset(
    "bank_records telecom_data other_documents criminal_records preserve_data trace_assets freeze_assets".split()
)
INHERITED = 0.55  # an item that only follows others may be a person, a date or a reason
SCORES = {"requested": 0.6, "conditional": 0.5, "declined": 0.5, "announced": 0.48, "elsewhere": 0.4, "earlier": 0.35}


def clauses(letter: Letter) -> Iterator[Clause]:
    """Yield the acts that the letter asks for, declines, recalls or announces, in their order.

    What only a title names is left out where the text below asks for the same, and what only a ticked box names
    where the text asks for anything: a form describes what it ticks.
    """
    found = list(_all(letter))
    titles = [c for c in found if c.status in ASKED and _in_title(letter, c)]
    boxes = [c for c in found if c.status in ASKED and _is_ticked(letter.text, c.passage)]
    told = {c.code for c in found if c.status in ASKED and c not in titles and c not in boxes}
    yield from (c for c in found if not (c in titles and c.code in told) and not (c in boxes and told))


def _is_ticked(text: str, passage: Passage) -> bool:
    mark = text[max(0, passage.start - 4) : passage.start].rstrip()
    return mark.endswith(_TICKS)


def _in_title(letter: Letter, clause: Clause) -> bool:
    title = clause.passage.heading and not clause.passage.item
    return title or is_subject_line(letter.folded, clause.start) or _stands_alone(letter.text, clause.passage)


def _stands_alone(text: str, passage: Passage) -> bool:
    """Tell whether a passage is a line of its own in the letter's beginning that no full stop ends."""
    return (
        text[: passage.start].rpartition("\n")[2].strip() == ""
        and text[passage.end : passage.end + 1].strip() == ""
        and passage.end - passage.start <= _TITLE
        and passage.start < len(text) * _BEGINNING
        and (text[passage.end - 1].isalnum() or text[passage.end - 1] in ')»”"')
        and not passage.item
    )


def _all(letter: Letter) -> Iterator[Clause]:
    last: Clause | None = None
    for passage in letter.passages:
        if passage.barred:
            continue
        found = list(_of_passage(letter, passage))
        if not found and (heir := _heir(letter, passage, last)):
            found = [heir]
        if not found and (refused := refusal(letter, passage)):
            found = [refused]
        yield from found
        last = found[-1] if found else last


def _of_passage(letter: Letter, passage: Passage) -> Iterator[Clause]:
    asked_before = False
    for start, end in pieces(letter.text, passage):
        found = [
            meant(letter.folded, act, end)
            for act in letter.acts.within(start, end)
            if is_asked_for(letter.text, letter.folded, letter.cues, start, act)
            and has_object(letter.folded, start, end + _BELOW, act)
        ]
        if found:
            yield from _of_piece(letter, passage, start, end, found, asked_before)
        asked_before = asked_before or bool(letter.cues["ask"].within(start, end))


def _heir(letter: Letter, passage: Passage, last: Clause | None) -> Clause | None:
    """Give an item that names no act of its own the act of the item above it, or of the lead over its list."""
    if (
        not (passage.asked and passage.item and passage.opens and passage.lead)
        or passage.heading
        or passage.end - passage.start < LEAST
    ):
        return None
    if letter.cues["negation"].within(passage.start, passage.end):
        return None
    code = last.code if last and last.passage.lead == passage.lead and last.status == "requested" else None
    if code is None:
        led = [
            act
            for act in letter.acts.within(*passage.lead)
            if not of_treaty(letter.text, letter.folded, letter.cues, passage.lead[0], act)
        ]
        code = led[-1].id.split(":")[1] if led else None
    if code not in _OF_THINGS or letter.text[passage.end - 1] in "?؟":
        return None
    start, end = trimmed(letter.text, passage.start, passage.end)
    return Clause(start, end, code, "requested", INHERITED, passage, False)


def _of_piece(
    letter: Letter, passage: Passage, start: int, end: int, found: list[Match], asked_before: bool
) -> Iterator[Clause]:
    runs = _asked_runs(letter, start, end, list(_runs(found, letter.cues["giving"].within(start, end))))
    ends = [run[0].start for run in runs[1:]] + [end]
    place = start
    for run, limit in zip(runs, ends, strict=True):
        turns = [t for t in letter.cues["turn"].within(start, end) if t.end <= run[0].start]
        scope = (
            turns[-1].start if turns else start,
            next((t.start for t in letter.cues["turn"].within(run[-1].end, end)), end),
        )
        status = status_of(letter, passage, scope, run, asked_before and not turns)
        kind, code = run[0].id.split(":")
        first, last = _slice(letter, passage, run, place, limit)
        if status == "declined":
            first, last = denying(letter, (max(place, scope[0]), limit), first, last, run)
        if status in ASKED and (_is_enclosed(letter, passage, run) or _explains(letter, passage, kind)):
            continue
        if status and (kind == "act" or status in {"requested", "conditional", "declined"}) and last - first > 3:
            yield Clause(first, last, code, status, _score(passage, status, kind), passage, kind == "act")
        place = last


def _is_enclosed(letter: Letter, passage: Passage, run: list[Match]) -> bool:
    """Tell whether the sentence says that a paper comes with the letter, and asks for nothing itself."""
    start, end = passage.start, passage.end
    if letter.cues["ask"].within(start, end):
        return False
    return any(
        not any(run[0].start <= e.start < r.end for r in run) for e in letter.cues["enclosed"].within(start, end)
    )


def _explains(letter: Letter, passage: Passage, kind: str) -> bool:
    """Tell whether a thing is named in a sentence behind the one that asks in its list item."""
    later = passage.item and not passage.opens
    return kind == "object" and later and not letter.cues["ask"].within(passage.start, passage.end)


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
            if (
                run[0].id == "object:other_documents"
                and _GENERIC.match(run[0].phrase)
                and match.id.startswith("object:")
            ):
                # "Copies of the bank statements" asks for the statements.
                run = [run[0]._replace(id=match.id), match]
                continue
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


def _is_generic(act: Match) -> bool:
    """Tell whether a thing asked for is named only as a copy or by its handing over."""
    return act.id == "object:other_documents" and _GENERIC.match(act.phrase) is not None


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
            if r.start - begin > LEAST and _parted(text, r.start)
        ),
        limit,
    )
    colon = text.find(": ", run[-1].end, reason)
    reason = colon if colon > begin + LEAST else reason
    tail = _TAIL.search(text[begin:reason])
    end = begin + tail.start() if tail else reason
    return trimmed(text, begin, max(end, min(run[-1].end, reason)))


def _parted(text: str, place: int) -> bool:
    """Tell whether a comma or dash stands before a reason, or it opens a clause by itself."""
    return text[max(0, place - 2) : place].strip() in {",", "،", "，", "–", "—", "(", ""}


def _after_lead_ins(text: str, start: int, limit: int) -> int:
    for word in re.finditer(r"[^\W\d_]+'?|\d+|[^\w\s]", text[start:limit]):
        if fold(word[0]).strip("'") not in LEAD_INS and word[0] not in ",:;'":
            return start + word.start()
    return limit
