"""The papers of a request: what it announces to enclose, the forms it uses, its formalities, signatures and seals."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, cast

from rogatory.classify.phrases import FORMS
from rogatory.classify.view import View
from rogatory.domain.triggers import Matcher
from rogatory.extract.measures.words import phrases_of
from rogatory.intake import Companion
from rogatory.record import Enclosure, Form, Segment, Signature, Text

FormKind = Literal["eio_annex_a", "eio_annex_c", "eaw", "freezing", "confiscation", "preservation", "hague"]
EnclosureKind = Literal[
    "order", "judgment", "law_text", "translation", "document_to_serve", "data_carrier", "object",
    "evidence_summary", "case_file", "medical_report", "other",
]  # fmt: skip
SignatureKind = Literal["signature_line", "seal", "electronic", "stamp"]

# Kinds of saying, in the order in which the more particular wins, to kinds of the record.
_KINDS: tuple[tuple[str, EnclosureKind], ...] = (
    ("evidence_summary", "evidence_summary"), ("law_text", "law_text"), ("to_serve", "document_to_serve"),
    ("medical", "medical_report"), ("carrier", "data_carrier"), ("judgment", "judgment"), ("order", "order"),
    ("case_file", "case_file"), ("translation", "translation"), ("thing", "object"),
)  # fmt: skip
# Papers that are told by their pages, to the kind of those pages.
_PAGES_OF: Mapping[EnclosureKind, str] = {"order": "order", "law_text": "law", "translation": "translation"}
# What a document that came beside a request is, to the kind of paper; a cover note is none.
_CAME_AS: Mapping[str, EnclosureKind] = {
    "order": "order", "judgment": "judgment", "law_text": "law_text", "translation": "translation", "other": "other",
}  # fmt: skip
_SPLIT = re.compile(r"[,;،؛]\s+|\s(?:and|et|und|y|e|и|та|i|en|و)\s|\s[–—]\s")
_LONGEST_TITLE = 120
_NAMED_SECTION = re.compile(
    r"(?mi)^\s*(?:section|abschnitt|secci[oó]n|sezione|sekcja|secția|sectie|rubriek|sec[çc][aã]o|раздел)\s+\(?(?P<letter>[A-L])\b"
)
_EAW_SECTION = re.compile(r"(?m)^\s*\(?(?P<letter>[a-i])\)\s+\S")
_FALLS_AWAY = re.compile(
    r"\b(?:entfällt|n/?a|not applicable|sans objet|no procede|não aplicável|non applicabile|nie dotyczy|n\.v\.t)\b",
    re.I,
)
_FORMALITIES = 6
_SHORT_LINE = 90
_TAIL = 0.7  # signatures stand in the last part of a letter


def enclosures(view: View) -> tuple[Enclosure, ...]:
    """Return the papers a letter announces, one for each named after words of enclosing."""
    found: dict[tuple[int, int], Enclosure] = {}
    for match in view.all("enclosed"):
        start, end = view.sentence(match.start)
        for first, last in _parts(view, start, end):
            if (first, last) not in found and (enclosure := _enclosure(view, first, last)):
                found[first, last] = enclosure
    return tuple(found.values())


def found_in(announced: tuple[Enclosure, ...], segments: Sequence[Segment]) -> tuple[Enclosure, ...]:
    """Return the papers, those marked as found for which the file has pages; one run of pages is found once."""
    left: Counter[str] = Counter(segment.kind for segment in segments)
    told = []
    for enclosure in announced:
        kind = _PAGES_OF.get(enclosure.kind)
        held = kind is not None and left[kind] > 0
        if kind is not None and held:
            left[kind] -= 1
        told.append(enclosure.model_copy(update={"found": held}))
    return tuple(told)


def brought(announced: tuple[Enclosure, ...], companions: Sequence[Companion]) -> tuple[Enclosure, ...]:
    """Return the papers with those that came beside the request: an announced one is found, any other is added."""
    told = list(announced)
    for companion in companions:
        kind = _CAME_AS.get(companion.role)
        if kind is None:
            continue
        same = (n for n, enclosure in enumerate(told) if enclosure.kind == kind and not enclosure.found)
        place = next(same, None)
        if place is not None:
            told[place] = told[place].model_copy(update={"found": True})
        else:
            title = companion.title or companion.name
            told.append(Enclosure(title=title, kind=kind, announced=False, found=True, rule="enclosure:part"))
    return tuple(told)


def _parts(view: View, start: int, end: int) -> list[tuple[int, int]]:
    parts, place = [], start
    for gap in _SPLIT.finditer(view.text, start, end):
        parts.append((place, gap.start()))
        place = gap.end()
    return [*parts, (place, end)]


def _enclosure(view: View, start: int, end: int) -> Enclosure | None:
    for saying, kind in _KINDS:
        if view.first(saying, start, end):
            title = view.text[start:end].strip(" .,;:–—-\n")[:_LONGEST_TITLE]
            apostille, certified = view.first("apostille", start, end), view.first("certified", start, end)
            return Enclosure(
                title=title,
                kind=kind,
                announced=True,
                found=False,
                authentication="apostille" if apostille else "certified" if certified else "none",
                evidence=(view.evidence(start, end),),
                confidence=0.6,
                rule="enclosure:words",
            )
    return None


@cache
def _forms() -> Matcher:
    return Matcher((kind, phrase) for kind, listed in FORMS.items() for phrase in phrases_of(listed))


def form(view: View) -> Form | None:
    """Return the standard form the letter is written on: named in a title, with lettered sections of its own."""
    for match in _forms().find(view.folded):
        titled = any(a <= match.start < b for a, b in view.titles)
        # Requests have annexes of their own; that of the EIO speaks of interception.
        if match.id == "eio_annex_c" and not view.first("interception_notice"):
            continue
        if not titled or view.letter.cues["earlier"].within(*view.sentence(match.start)):
            continue
        sections = _sections(view, match.id)
        if len(sections) >= 2 or match.id in {"freezing", "confiscation", "hague", "eio_annex_c"}:
            evidence = view.evidence(match.start, match.end)
            return Form(
                kind=cast(FormKind, match.id),
                sections=sections,
                evidence=(evidence,),
                confidence=0.8,
                rule="form:title",
            )
    return None


def _sections(view: View, kind: str) -> tuple[str, ...]:
    """Return the letters of filled sections; a section whose text is empty or says that it falls away is not filled."""
    pattern = _EAW_SECTION if kind == "eaw" else _NAMED_SECTION
    heads = list(pattern.finditer(view.text)) or (list(_NAMED_SECTION.finditer(view.text)) if kind == "eaw" else [])
    filled = []
    for place, head in enumerate(heads):
        end = heads[place + 1].start() if place + 1 < len(heads) else len(view.text)
        body = view.text[head.end() : end].strip(" :.–—-\n")
        if len(body) > 3 and not _FALLS_AWAY.search(body[:80]):
            filled.append(head["letter"].upper() if kind != "eaw" else head["letter"].lower())
    return tuple(dict.fromkeys(filled))


def formalities(view: View) -> tuple[Text, ...]:
    """Return the sentences that ask for a procedure or form: certified copies, an oath, officers present."""
    found: dict[tuple[int, int], None] = {}
    for match in view.all("formality"):
        passage = view.passage_at(match.start)
        if passage and (passage.asked or view.letter.cues["ask"].within(passage.start, passage.end)):
            found[passage.start, passage.end] = None
    return tuple(
        Text(text=view.text[a:b], evidence=(view.evidence(a, b),), confidence=0.55, rule="formality:words")
        for a, b in list(found)[:_FORMALITIES]
    )


def signatures(view: View) -> tuple[Signature, ...]:
    """Return signature lines, seals and stamps that the text shows at its end, as facts and not as verdicts."""
    start = int(len(view.text) * _TAIL)
    found: list[Signature] = []
    for saying, kind in (
        ("electronic", "electronic"),
        ("signed", "signature_line"),
        ("seal", "seal"),
        ("stamp", "stamp"),
    ):
        match = next((m for m in view.all(saying) if m.start >= start and _alone(view, m.start, m.end)), None)
        if match:
            found.append(_signature(view, cast(SignatureKind, kind), match.start, match.end))
    if not any(s.kind in {"signature_line", "electronic"} for s in found):
        found += _last_lines(view)
    return tuple(found)


def _alone(view: View, start: int, end: int) -> bool:
    """Tell whether a word stands in a short line, as signatures and seals do, and not in a sentence."""
    first, last = view.text.rfind("\n", 0, start) + 1, view.text.find("\n", end)
    line = view.text[first : last if last >= 0 else len(view.text)]
    return len(" ".join(line.split())) <= _SHORT_LINE


def _signature(view: View, kind: SignatureKind, start: int, end: int) -> Signature:
    line_start, line_end = view.text.rfind("\n", 0, start) + 1, view.text.find("\n", end)
    line = view.text[line_start : line_end if line_end >= 0 else len(view.text)].strip()
    signer = line if kind in {"signature_line", "electronic"} and 3 < len(line) <= 80 else None
    return Signature(
        kind=kind, signer=signer, evidence=(view.evidence(start, end),), confidence=0.75, rule="signature:words"
    )


def _last_lines(view: View) -> list[Signature]:
    """Take a short last line as a signature line: letters end with the name of who signs."""
    lines = [m for m in re.finditer(r"[^\n\f]+", view.text) if m[0].strip()]
    for line in reversed(lines[-4:]):
        written = line[0].strip()
        if (
            5 <= len(" ".join(written.split())) <= 70
            and not re.search(r"\d{3}|[:@]", written)
            and written[-1] not in ".;:"
        ):
            start = line.start() + line[0].index(written)
            evidence = view.evidence(start, start + len(written), confidence=0.5)
            return [
                Signature(
                    kind="signature_line",
                    signer=written,
                    evidence=(evidence,),
                    confidence=0.5,
                    rule="signature:last_line",
                )
            ]
    return []
