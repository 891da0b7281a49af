"""Finds where one letter ends and the next begins within a document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Literal

import numpy as np

from rogatory.domain import fold
from rogatory.reading.language import languages
from rogatory.reading.source import Layout, Page, SourceText, Table
from rogatory.record import Record

Kind = Literal["request", "cover_note", "order", "law", "translation", "other"]

_HEAD = 900  # characters of a page in which a letter's head stands
_PAGE = "\f"
_DATE = re.compile(
    r"\b\d{1,2}[.\s/-]{1,2}(?:\d{1,2}|[^\W\d_]{3,12}\.?)(?:\s+de)?[.\s/-]{1,3}\d{4}\b|\b\d{4}-\d{2}-\d{2}\b"
)
_REFERENCE = re.compile(
    r"\b(?:our ref|ref(?:erence)?|file|case|n/ref|nos? ref|v/ref|dossier|az|aktenzeichen|geschaftszeichen|gz|"
    r"expediente|proc|prot|processo|referencia|rif|№|исх|дело|no|nr|n[o°º])\b\s*\.?\s*:?\s*[\w/-]*\d"
)
_SUBJECT = re.compile(r"\n\s*(?:re|subject|objet|concerne|betreff|betr|asunto|oggetto|assunto|тема|الموضوع)\b\s*\.?:")
_OFFICE = re.compile(
    r"\b(?:court|ministry|prosecut\w+|attorney|embassy|department|directorate|cour|tribunal|parquet|ministere|ambassade|"
    r"procureur|juge|\w*gericht|staatsanwaltschaft|ministerium|botschaft|juzgado|fiscalia|ministerio|embajada|audiencia|"
    r"procuradoria|procura|ministero|ambasciata|прокуратур\w+|суд|министерств\w+|комитет|посольств\w+)\b|"
    r"وزارة|وزاره|محكمة|محكمه|نيابة|نيابه|سفارة|سفاره"
)
_GREETING = re.compile(
    r"\b(?:dear|sir or madam|monsieur|madame|sehr geehrte\w*|excelent\w+|estimad\w+|distinguid\w+|muy senor\w*|"
    r"ilustr\w+|exm\w+|egregi\w+|уважаем\w+|to the|a l'attention|an das|an die|al |alla |a la autoridad|"
    r"a l'autorite|aux autorites|a las autoridades|all'autorita|presents its compliments|saluta)\b|السيد|الساده"
)
_CLOSING = re.compile(
    r"\b(?:sincerely|faithfully|respectfully|yours|salutations|consideration distinguee|hochachtungsvoll|"
    r"mit freundlichen grussen|atentamente|atenciosamente|distinti saluti|с уважением|signed|signature|seal|"
    r"assurances of its highest)\b|وتفضلوا|التوقيع"
)
_TITLE = re.compile(r"\n[^\na-zà-ÿ]{12,80}\n")  # a line in capitals
_SIGNATURE = 60  # characters of the last line of a letter at most
_LAW = re.compile(r"\n\s*(?:§|art(?:icle|iculo|igo|icolo|ikel)?\.?|section|статья|المادة)\s*\d+", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:it is ordered|ordonnance|beschluss|auto|decreto|despacho|постановил|постановление|order of the court)\b"
)
# At the start of a line, or behind one word: "Certified translation from German".
_TRANSLATION = re.compile(
    r"^\W*(?:\w+\s+)?(?:(?:translat(?:ion|ed)|traduction|traduccion|traducao|traduzione|\w*ubersetzung|перевод|переклад|tlumaczenie|"
    r"vertaling|traducere|tercume|ceviri)\b|ترجمة|ترجمه|翻译|译文|译本)"
)
_SAID_LINES = 6  # lines of a page in which it says that it is a translation
_SAID_WIDTH = 80  # characters of such a line at most; longer ones speak of another paper
_NUMBER = re.compile(r"\d[\d.,/:'\u00a0 -]*\d")
_NUMBERS = 4  # long numbers from which two texts can be told to be versions of one
_SHARED = 0.8  # of the long numbers of a translation, those that its original has as well
_SIGNS = 3  # of date, reference, subject, greeting: how many make a head, beside the name of an office
_LAW_LINES = 4  # articles at line starts that make a page a law text


@dataclass(frozen=True, slots=True)
class Part:
    """A run of pages that is one document, with a source of its own; `start` is its place in the whole text."""

    source: SourceText
    start: int
    kind: Kind
    pages: tuple[int, ...]
    language: str | None

    @classmethod
    def whole(cls, source: SourceText) -> "Part":
        """Return the whole document as one part."""
        return cls(source, 0, "request", tuple(p.number for p in source.pages), next(iter(source.languages), None))


def parts_of(source: SourceText) -> tuple[Part, ...]:
    """Return the documents within a document, in order; mostly the one."""
    if not source.pages:
        return (Part.whole(source),)
    pages = _pages(source.text)
    begins = [0, *(i for i in range(1, len(pages)) if _begins(source.text, pages, i))]
    if len(begins) == 1:
        return (Part.whole(source),)
    parts: list[Part] = []
    for first, last in zip(begins, [*begins[1:], len(pages)], strict=True):
        start, end = pages[first][0], pages[last - 1][1]
        numbers = tuple(p.number for p in source.pages[first:last])
        text = source.text[start:end]
        own = languages(text)
        part = Part(cut(source, start, end, numbers), start, kind_of(text), numbers, next(iter(own), None))
        parts.append(replace(part, kind="translation") if translates(part, parts) else part)
    return tuple(parts)


def translates(part: Part, before: Sequence[Part]) -> bool:
    """Tell whether a letter is one before it in another language: it says so at its head, or has its numbers."""
    if part.kind != "request" or part.language is None:
        return False
    others = [one for one in before if one.kind == "request" and one.language not in (None, part.language)]
    lines = fold(part.source.text).strip().split("\n")[:_SAID_LINES]
    said = any(len(line) <= _SAID_WIDTH and _TRANSLATION.search(line) for line in lines)
    own = _numbers(part.source.text)
    return bool(others) and (
        said or any(len(own) >= _NUMBERS and len(own & _numbers(o.source.text)) >= _SHARED * len(own) for o in others)
    )


def _numbers(text: str) -> set[str]:
    """Return the digits of numbers that no language writes in its own way: no dates, years or small ones."""
    found = (re.sub(r"\D", "", number[0]) for number in _NUMBER.finditer(_DATE.sub(" ", fold(text))))
    return {digits for digits in found if len(digits) > len("2026")}


def _pages(text: str) -> list[tuple[int, int]]:
    """Return the slice of each page's body."""
    edges = [-1, *(m.start() for m in re.finditer(_PAGE, text)), len(text)]
    return [(a + 1, b) for a, b in pairwise(edges)]


def _begins(text: str, pages: list[tuple[int, int]], i: int) -> bool:
    start, end = pages[i]
    written = "\n" + text[start : min(end, start + _HEAD)]
    head = fold(written)
    before = text[pages[i - 1][0] : pages[i - 1][1]].rstrip()[-600:]
    signs = sum(bool(p.search(head)) for p in (_DATE, _REFERENCE, _GREETING))
    signs += bool(_SUBJECT.search(head) or _TITLE.search(written))
    first_lines = "\n".join(head.strip().split("\n")[:4])
    last_line = before.rsplit("\n", 1)[-1]
    signed = bool(_CLOSING.search(fold(before))) or len(last_line) < _SIGNATURE
    return bool(_OFFICE.search(first_lines)) and signs >= _SIGNS and signed


def head_signs(text: str) -> int:
    """Return how many signs of a letter's head a text begins with: date, reference, greeting, subject, an office."""
    written = "\n" + text[:_HEAD]
    head = fold(written)
    found = [bool(pattern.search(head)) for pattern in (_DATE, _REFERENCE, _GREETING, _OFFICE)]
    return sum(found) + bool(_SUBJECT.search(head) or _TITLE.search(written))


def kind_of(text: str) -> Kind:
    """Return what a letter's text is by its own words: a law text, an order, else a request."""
    folded = fold(text)
    if len(_LAW.findall(f"\n{text}")) >= _LAW_LINES:
        return "law"
    if _ORDER.search(folded[:_HEAD]) and not _GREETING.search(folded[:_HEAD]):
        return "order"
    return "request"


def cut(source: SourceText, start: int, end: int, pages: tuple[int, ...]) -> SourceText:
    """Return a slice of a source as a source of its own; page numbers stay those of the whole document."""
    layout = source.layout
    rows = np.nonzero((layout.starts >= start) & (layout.ends <= end))[0]
    inner = Layout(
        layout.starts[rows] - start,
        layout.ends[rows] - start,
        layout.pages[rows],
        layout.boxes[rows],
        layout.layers[rows],
        layout.confidences[rows],
    )
    return SourceText(
        text=source.text[start:end],
        layout=inner,
        pages=tuple(p for p in source.pages if p.number in pages),
        blocks=tuple(_moved(b, start) for b in source.blocks if start <= b.start and b.end <= end),
        reader=source.reader,
        tables=tuple(_on_its_own(t, start) for t in source.tables if t.page in pages),
        fields=tuple(_moved(f, start) for f in source.fields if start <= f.start and f.end <= end),
        notices=tuple(n for n in source.notices if n.page is None or n.page in pages),
        languages=languages(source.text[start:end]),
        ocr=source.ocr,
    )


def _on_its_own(table: Table, start: int) -> Table:
    return replace(table, rows=tuple(tuple(_moved(cell, start) for cell in row) for row in table.rows))


def _moved(item: Any, start: int) -> Any:
    values = {name: getattr(item, name) for name in type(item).__slots__}
    return type(item)(**(values | {"start": item.start - start, "end": item.end - start}))


def concerned(part: Part, parts: Sequence[Part], whole: SourceText) -> list[Page]:
    """Return the pages of all that is no other request: an annex may belong to any of them."""
    others = {n for other in parts if other.kind == "request" for n in other.pages} - set(part.pages)
    return [page for page in whole.pages if page.number not in others]


def shifted(record: Record, start: int) -> Record:
    """Return the record with all evidence moved, so that offsets count from the start of the whole text."""

    def move(value: Any) -> Any:
        if isinstance(value, dict):
            moved = {key: move(inner) for key, inner in value.items()}
            if {"start", "end", "boxes"} <= value.keys():
                moved |= {"start": value["start"] + start, "end": value["end"] + start}
            return moved
        return [move(inner) for inner in value] if isinstance(value, list | tuple) else value

    return Record.model_validate(move(record.model_dump()))
