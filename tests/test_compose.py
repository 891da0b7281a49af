"""A document becomes records whose evidence is the text itself."""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from spacy.language import Language

from rogatory.compose import compose, own_files
from rogatory.extract.pipeline import load_pipeline
from rogatory.intake import Arrival
from rogatory.office import sample_office
from rogatory.reading import from_text
from rogatory.reading.source import Notice, Signed, SourceText
from rogatory.record import Record

LETTER = """Public Prosecutor's Office Ljubljana
Date: 3 March 2026
Our ref: Kt/118/2026

To the Ministry of Justice of Valdoria, Castelmar

Request for mutual legal assistance
On the basis of the European Convention on Mutual Assistance in Criminal Matters of 20 April 1959 we conduct an
investigation against the suspect Bojan KRAMPELJ, born on 4 May 1981, on suspicion of aggravated fraud under Article 211
of the Criminal Code. The witness Ms Ana Drobnič saw the transfers.

We request you to provide the bank statements of account SI56 1910 0000 0123 438 for the period from 1 January 2025 to
31 December 2025. We do not ask you to freeze the account. Please reply no later than 30 April 2026.

Tomaž Verbič
Public Prosecutor
"""


ARRIVAL = {
    "file": "a.pdf",
    "sha256": "ab" * 32,
    "bytes": 10,
    "received_at": dt.datetime(2026, 3, 9, 9, tzinfo=dt.UTC),
    "received_basis": "given",
}


@cache
def pipeline() -> Language:
    return load_pipeline(None, sample_office())


def records(text: str, **arrival: Any) -> tuple[Record, ...]:
    return composed(from_text(text), **arrival)


def composed(source: SourceText, **arrival: Any) -> tuple[Record, ...]:
    given = Arrival.model_validate(ARRIVAL | arrival)
    return compose(source, given, nlp=pipeline(), office=sample_office(), today=dt.date(2026, 3, 10))


def evidence_in(value: Any) -> list[dict[str, Any]]:
    """Every piece of evidence anywhere in a dumped record."""
    if isinstance(value, dict):
        own = [value] if {"start", "end", "boxes"} <= value.keys() else []
        return own + [e for inner in value.values() for e in evidence_in(inner)]
    return [e for inner in value for e in evidence_in(inner)] if isinstance(value, list | tuple) else []


def test_every_piece_of_evidence_is_the_slice_it_names() -> None:
    (record,) = records(LETTER)
    text = from_text(LETTER).text
    found = evidence_in(record.model_dump())
    assert len(found) > 10
    assert all(e["text"] == text[e["start"] : e["end"]] for e in found)


def test_a_record_comes_back_from_its_json() -> None:
    (record,) = records(LETTER)
    assert Record.model_validate_json(record.model_dump_json()) == record


def test_what_the_letter_says_is_in_the_record() -> None:
    (record,) = records(LETTER)
    assert record.request_type.value == "evidence"
    assert [m.code for m in record.measures] == ["bank_records"]
    assert [str(d.date) for d in record.deadlines if d.basis == "requested"] == ["2026-04-30"]
    assert record.dated is not None
    assert record.dated.value == "2026-03-03"
    assert {p.name: p.roles[0] for p in record.parties if "KRAMPELJ" in p.name} == {"Bojan KRAMPELJ": "suspect"}


def test_a_witness_is_never_a_subject() -> None:
    (record,) = records(LETTER)
    (witness,) = (p for p in record.parties if "Drobnič" in p.name)
    assert not {"suspect", "accused"}.intersection(witness.roles)


def test_every_value_has_evidence_or_a_rule() -> None:
    (record,) = records(LETTER)
    found = [
        record.request_type,
        record.requesting_state,
        record.requested_state,
        record.dated,
        *record.secondary_types,
    ]
    assert all(value.evidence or value.rule for value in found if value is not None)


def test_the_same_document_gives_the_same_record() -> None:
    first, second = (records(LETTER)[0].model_dump(exclude={"produced_by"}) for _ in range(2))
    assert first == second


def test_an_empty_document_is_quarantined_and_not_classified_in_silence() -> None:
    (record,) = records("")
    assert record.route.decision != "auto"


@pytest.mark.parametrize("basis", ["file_time", "given"])
def test_the_letters_own_term_does_not_depend_on_the_day_of_receipt(basis: str) -> None:
    (record,) = records(LETTER, received_basis=basis)
    assert any(str(d.date) == "2026-04-30" and d.status == "firm" for d in record.deadlines)


TWO = LETTER + "\n\f\n" + LETTER.replace("Ljubljana", "Maribor").replace("Kt/118/2026", "Kt/77/2026")


def test_two_letters_in_one_file_are_two_records_with_ids_of_their_own() -> None:
    found = records(TWO)
    assert len({record.id for record in found}) == len(found) == 2


def test_the_second_letters_evidence_counts_from_the_start_of_the_file() -> None:
    _, second = records(TWO)
    text = from_text(TWO).text
    assert all(e["text"] == text[e["start"] : e["end"]] for e in evidence_in(second.model_dump()))
    assert any("77" in r.text for r in second.references)


def scanned(text: str, unread: Collection[int], hidden: Collection[int] = ()) -> SourceText:
    """The text with pages that could not be read, and pages where text was left out."""
    source = from_text(text)
    pages = tuple(replace(p, text="none") if p.number in unread else p for p in source.pages)
    notices = tuple(Notice("hidden_text", n, "3 characters were left out.") for n in hidden)
    return replace(source, pages=pages, notices=notices)


def test_a_record_with_pages_that_could_not_be_read_waits_for_a_person() -> None:
    (record,) = composed(scanned(LETTER + "\n\f\n\n\f\n", {2, 3}, {1}))
    assert record.route.decision == "review"
    assert "waits for a person because pages 2 and 3 could not be read" in record.route.reasons
    assert "waits for a person because page 1 holds hidden text" in record.route.reasons


def test_a_document_without_a_readable_page_is_quarantined() -> None:
    (record,) = composed(scanned("", {1}))
    assert record.route.decision == "quarantine"


def test_an_unread_page_of_one_letter_does_not_hold_back_the_other() -> None:
    first, second = composed(scanned(TWO + "\n\f\n", {3}))
    assert not any("page 3" in reason for reason in first.route.reasons)
    assert any("page 3" in reason for reason in second.route.reasons)


@pytest.mark.parametrize(
    ("name", "same"),
    [
        pytest.param("rules.py", False, id="code"),
        pytest.param("data/rules.toml", False, id="rules"),
        pytest.param("data/towns.tsv", False, id="a table"),
        pytest.param("rules.pyc", True, id="what Python wrote itself"),
    ],
)
def test_the_hash_of_a_package_is_of_its_code_and_rules(tmp_path: Path, name: str, *, same: bool) -> None:
    for package, text in (("a", "one"), ("b", "two")):
        (tmp_path / package / "data").mkdir(parents=True)
        (tmp_path / package / name).write_text(text)
    assert (own_files(tmp_path / "a") == own_files(tmp_path / "b")) is same


def test_a_record_names_the_code_and_rules_behind_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (record,) = records(LETTER)
    monkeypatch.setattr("rogatory.compose.PACKAGE", tmp_path)
    (other,) = records(LETTER)
    assert record.produced_by.pipeline_sha256 != other.produced_by.pipeline_sha256


def test_a_deadline_points_at_a_measure_of_the_record() -> None:
    asked = "We request you to serve the summons for the hearing on 30 April 2026 on the witness Ms Ana Drobnič."
    (record,) = records(LETTER[: LETTER.index("We request you")] + asked)
    assert [d.measure for d in record.deadlines if d.basis == "requested"] == ["m1"]
    assert [m.key for m in record.measures] == ["m1"]


GERMAN = """Staatsanwaltschaft Ljubljana
Datum: 3. März 2026
Aktenzeichen: Kt/118/2026

An das Justizministerium von Valdoria, Castelmar

Ersuchen um Rechtshilfe in Strafsachen

Wir ersuchen um die Kontoauszüge des Kontos SI56 1910 0000 0123 438. Eine beglaubigte Übersetzung ist beigefügt.

Hochachtungsvoll
Tomaž Verbič
"""


def test_a_translation_in_the_file_is_found_and_no_request_of_its_own() -> None:
    (record,) = records(GERMAN + "\n\f\nCertified translation\n" + LETTER)
    assert [segment.kind for segment in record.source.segments] == ["request", "translation"]
    assert [(e.kind, e.found) for e in record.enclosures] == [("translation", True)]
    assert not {"translation_missing", "language_not_accepted"}.intersection(flag.id for flag in record.flags)


def test_the_channel_has_the_words_that_tell_it() -> None:
    (record,) = records("Through diplomatic channels\n\n" + LETTER)
    assert record.channel == "diplomatic"
    assert [e.text for e in record.channel_evidence] == ["Through diplomatic channels"]


def test_a_state_that_no_words_name_tells_the_rule_behind_it() -> None:
    (record,) = records("Amt für Justiz, 9490 Vaduz\n\nAn alle Zentralbehörden\n\nRundschreiben")
    assert record.requested_state is not None
    assert (record.requested_state.value, record.requested_state.rule) == ("XV", "receiving_office")
    assert record.requested_state.evidence == ()


@pytest.mark.parametrize(
    ("sentence", "announced"),
    [
        pytest.param("The court order of 2 March 2026 is enclosed.", True, id="announced"),
        pytest.param("", False, id="not announced"),
    ],
)
def test_what_came_beside_a_request_is_an_enclosure_that_was_found(sentence: str, announced: bool) -> None:
    order = {"name": "order.pdf", "role": "order", "title": "Court order"}
    note = {"name": "message", "role": "cover_note", "title": "Please find attached"}

    (record,) = records(f"{LETTER}\n{sentence}", companions=(order, note))

    assert [(e.kind, e.announced, e.found) for e in record.enclosures] == [("order", announced, True)]


def test_a_request_whose_papers_could_not_be_read_waits_for_a_person() -> None:
    (record,) = records(LETTER, companions=({"name": "annex.xls", "role": "unread", "title": "it is a spreadsheet"},))

    assert [(warning.code, "annex.xls" in warning.message) for warning in record.warnings] == [("part_unread", True)]
    assert (record.route.decision, any("annex.xls" in reason for reason in record.route.reasons)) == ("review", True)


def test_a_record_says_which_mail_brought_it() -> None:
    mail = {"sender": "clerk@court.example", "message_id": "<1@court.example>"}

    (record,) = records(LETTER, part="request.pdf", mail=mail, came_by="e-mail")

    assert record.source.mail is not None
    assert (record.source.part, record.source.mail.sender, record.source.came_by) == (
        "request.pdf",
        "clerk@court.example",
        "e-mail",
    )


@pytest.mark.parametrize(
    ("signed", "confidence"),
    [
        pytest.param(Signed("N", "A", None, False, True, "true", True, False), 1.0, id="sound"),
        pytest.param(Signed("N", "A", None, False, True, "unchecked", True, False), 1.0, id="trust is not judged"),
        pytest.param(Signed("N", "A", None, False, False, "true", True, False), 0.1, id="broken"),
        pytest.param(Signed("N", "A", None, False, True, "true", False, True), 0.1, id="changed since"),
        pytest.param(Signed(problem="it is odd"), 0.1, id="unchecked"),
    ],
)
def test_a_digital_signature_is_a_fact_of_the_source(signed: Signed, confidence: float) -> None:
    (record,) = composed(replace(from_text(LETTER), signatures=(signed,)))
    (found,) = [one for one in record.source.signatures if one.kind == "digital"]
    assert (found.signer, found.confidence) == (signed.signer, confidence)
    assert found.verified is not None
    assert found.verified.trusted == signed.trusted
