"""From a document to phrases and back to days."""

import datetime as dt

import spacy
from spacy.tokens import Doc

from rogatory.deadlines import Context, events, phrases, resolve
from rogatory.extract.deadlines.component import Deadlines
from rogatory.extract.document import attach
from rogatory.extract.groups import Proposal, proposals, write
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By

_TOKENIZER = Tokenizer(spacy.blank("xx").vocab)
HEAD = "Vienna, 2 February 2026\n\n"


def read(text: str, *, network: str = "") -> Doc:
    """Return a document whose resolver group holds what the rules found and one slice of the network's."""
    doc = Deadlines()(attach(_TOKENIZER(text), from_text(text)))
    found = [p for p in proposals(doc, "deadlines") if p.label == "deadline"]
    if network:
        start = text.index(network)
        value = {"layer": "clauses", "answers": {"kind": {"hearing": 0.9, "other": 0.1}}}
        found = [Proposal(start, start + len(network), "deadline", 0.7, By.NETWORK, value)]
    write(doc, "resolver", found)
    return doc


def days(doc: Doc) -> list[dt.date | None]:
    known = Context(written=dt.date(2026, 2, 2), assessed_on=dt.date(2026, 2, 3), events=events(doc))
    return [d.date for d in resolve(phrases(doc), known)]


def test_what_the_component_writes_is_a_phrase() -> None:
    doc = read(HEAD + "Please reply within 30 days of receipt and no later than 3 March 2026.")
    assert [(p.relation, p.anchor) for p in phrases(doc)] == [("within", "receipt"), ("by", None)]


def test_a_phrase_carries_its_place_on_the_page() -> None:
    text = HEAD + "Please reply no later than 3 March 2026."
    (found,) = phrases(read(text))
    assert found.evidence[0].text == text[found.start : found.end] == found.text


def test_a_slice_of_the_network_is_read_by_the_rules() -> None:
    doc = read(HEAD + "Kindly note 3 March 2026 in this respect.", network="3 March 2026")
    assert [p.kind for p in phrases(doc)] == ["hearing"]
    assert days(doc) == [dt.date(2026, 3, 3)]


def test_the_arrest_told_in_the_letter_starts_the_clock() -> None:
    doc = read(HEAD + "He was arrested on 9 January 2026. The papers will follow within 40 days of arrest.")
    assert days(doc) == [dt.date(2026, 2, 18)]


def test_two_arrests_start_no_clock() -> None:
    doc = read(
        HEAD
        + "He was arrested on 9 January 2026. She was arrested on 12 January 2026.\n\nPapers within 40 days of arrest."
    )
    assert days(doc) == [None]
