"""Finds numbers that only the word before them gives away: documents, registers, vehicles, devices."""

import re
from unicodedata import digit

from rogatory.domain.triggers import Match
from rogatory.extract.identifiers.checks import verdict
from rogatory.extract.identifiers.finding import Ground, Hit
from rogatory.extract.identifiers.patterns import CUED, Cued

_SHAPES = tuple(re.compile(rf"(?<![\w/.])(?:{entry.shape})(?![\w/])") for entry in CUED)
_LISTED = frozenset({"imei", "imsi", "vehicle_plate", "passport", "cadastral", "inventory"})
_AND = re.compile(r"\s*(?:,|;|/|and|und|et|y|e|и|&|or|en|ve|و)\s*")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d\d(?:\s?[-/]\s?(?:19|20)\d\d)?|"
    r"\d{1,2}\s+(?:19|20)\d\d"
)
_BREAK = re.compile(r"\n\n|[!?;]|\.\s+[^\W\d]{3,}|\d|\)")
# Between a cue and its number stand number signs, colons and the issuing State, never a verb or a date's word.
_FOREIGN = re.compile(
    r"(?<!\w)(?:born|né|née|geboren|geb|nacido|nascido|nato|nata|du|vom|dated|date|от|مواليد|art\w*|§|since|"
    r"until)(?!\w)"
)
# RUC is a taxpayer in Peru and a file number in Chile.
_SURE = frozenset({"tax_number"})
_AT_ONCE = 16  # cues with a gap up to this are so common that nothing but signs may stand before the number
_SHARED = 2  # a cue that several States share says nothing against a number: some have no check digit
_CAPITALS = frozenset({"vehicle_plate", "bic", "lei", "vehicle_vin", "inventory"})
_CLOSE = re.compile(
    r"(?:\s|[:#(\"“„«'’.,-]|n[°ºo]|nr|no|number|numero|№|n|номер|رقم|is|the|mark|号|號|码)*", re.IGNORECASE
)


def find(ground: Ground) -> None:
    """Add every cued number; the longest cue at a place is tried first, a valid checksum wins over none."""
    taken: dict[int, list[Match]] = {}
    for cue in ground.cues:
        if cue.id.isdigit():
            taken.setdefault(cue.end, []).append(cue)
    for cues in taken.values():
        hits = [(hit, int(cue.id)) for cue in cues if (hit := _after(ground, cue.end, int(cue.id), _gap(cue)))]
        if not hits:
            continue
        best, row = max(
            hits, key=lambda found: (found[0].valid == "true", found[0].score, found[0].end - found[0].start)
        )
        if ground.add(best) and best.kind in _LISTED:
            _listed(ground, best, row)


def _gap(cue: Match) -> int:
    # "j", "ci", "ez", "pan" are words of their own in some language.
    return 8 if len(cue.phrase) <= 3 else CUED[int(cue.id)].gap


def _listed(ground: Ground, first: Hit, row: int) -> None:
    """Go on after "A and B" with the same shape."""
    end = first.end
    while (link := _AND.match(ground.folded, end)) and (hit := _after(ground, link.end(), row, 2)):
        if hit.kind != first.kind or not ground.add(hit):
            return
        end = hit.end


def _after(ground: Ground, start: int, row: int, gap: int) -> Hit | None:
    entry, folded = CUED[row], ground.folded
    match = _SHAPES[row].search(folded, start, start + gap + 48)
    while match and not any(c.isdigit() for c in match[0]) and entry.kind != "bic":
        match = _SHAPES[row].search(folded, match.end(), start + gap + 48)
    if match is None or match.start() - start > gap or not _plausible(ground, entry, start, match):
        return None
    written = ground.text[match.start() : match.end()]
    plain = " ".join(written.split()) if entry.kind == "inventory" else _western(written)
    valid = verdict(plain, entry.checks)
    if valid == "false" and entry.kind in _SURE:
        return None
    if valid == "false" and len(entry.checks) > _SHARED and plain[-1].isdigit():
        valid = "unchecked"
    score = {"true": 0.98, "unchecked": 0.9, "false": 0.7}[valid]
    return Hit(match.start(), match.end(), entry.kind, plain, valid, score)


def _western(written: str) -> str:
    """Drop blanks, write digits of any script in ASCII and letters in capitals."""
    return "".join(str(digit(c)) if c.isdecimal() else c for c in written if not c.isspace()).upper()


def _plausible(ground: Ground, entry: Cued, start: int, match: re.Match[str]) -> bool:
    between = ground.folded[start : match.start()]
    if _BREAK.search(between) or _FOREIGN.search(between) or _DATE.fullmatch(match[0]):
        return False
    if entry.gap <= _AT_ONCE and not _CLOSE.fullmatch(between):
        return False
    written = ground.text[match.start() : match.end()]
    if entry.kind == "vehicle_plate" and written.isascii() and not any(c.isalpha() for c in written):
        return False
    if entry.kind in _CAPITALS and any(c.islower() for c in written):
        return False
    return any(c.isdigit() for c in written) or entry.kind == "bic"
