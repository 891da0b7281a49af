"""The dossier's tables: closed lists, references between them, and how quickly they load."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from rogatory import domain

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("entries", "size"),
    [
        pytest.param(domain.types(), 13, id="request types"),
        pytest.param(domain.measures(), 21, id="measures"),
        pytest.param(domain.offences(), 42, id="offence categories"),
        pytest.param(domain.routing().desks, 15, id="desks"),
        pytest.param(domain.instruments(), 62, id="instruments"),
        pytest.param(domain.checks(), 77, id="checks"),
        pytest.param(domain.roles(), 16, id="roles"),
        pytest.param(domain.authority_roles(), 7, id="authority roles"),
        pytest.param(domain.deadline_rules(), 57, id="deadline rules"),
        pytest.param(domain.event_kinds(), 10, id="event kinds"),
        pytest.param(domain.list_offences(), 32, id="list offences"),
        pytest.param(domain.routing().criteria, 23, id="urgency criteria"),
        pytest.param(domain.routing().rules, 20, id="routing rules"),
        pytest.param(domain.routing().copies, 14, id="copy rules"),
        pytest.param(domain.flags(), 34, id="flags"),
        pytest.param(domain.states(), 250, id="States"),
    ],
)
def test_closed_lists_are_complete(entries: object, size: int) -> None:
    assert len(entries) == size  # type: ignore[arg-type]  # mappings and tuples alike


def test_precedence_orders_every_type_once() -> None:
    assert sorted(domain.precedence()) == sorted(domain.types())


def test_deadline_rules_name_known_instruments_and_types() -> None:
    rules = domain.deadline_rules().values()
    assert {rule.instrument for rule in rules} <= set(domain.instruments())
    assert {kind for rule in rules for kind in rule.applies_to} <= set(domain.types())


def test_checks_name_known_instruments_types_and_measures() -> None:
    checks = domain.checks().values()
    assert {kind for check in checks for kind in check.types} <= set(domain.types())
    instruments = {*domain.instruments(), "coe_laundering2005"}
    assert {i for check in checks for i in check.refs} <= instruments
    conditions = [
        c.condition.removeprefix("measure:") for c in checks if c.condition and c.condition.startswith("measure:")
    ]
    assert set(conditions) <= set(domain.measures())


def test_routing_names_known_ids() -> None:
    routing = domain.routing()
    whens = [*(rule.when for rule in routing.rules), *(rule.when for rule in routing.copies)]
    assert {v for w in whens for v in w.flags_any} <= set(domain.flags())
    assert {v for w in whens for v in w.measures_any} <= set(domain.measures())
    assert {v for w in whens for v in w.offences_any} <= set(domain.offences())
    assert {c for level in routing.levels.values() for c in level.criteria} == set(routing.criteria)
    assert {t.default_desk for t in domain.types().values()} <= set(routing.desks)


def test_every_category_keeps_its_marks() -> None:
    marked = {c.id: c.marks for c in domain.offences().values() if c.marks}
    assert marked["tax_offences"] == ("fiscal",)
    assert "death_penalty" in marked["homicide"]


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "pt", "it", "ru", "ar"])
def test_most_states_have_adjectives_in_each_main_language(language: str) -> None:
    assert sum(language in state.adjectives for state in domain.states().values()) >= 120


@pytest.mark.parametrize(
    ("state", "language", "form"),
    [
        pytest.param("RU", "ru", "Российской Федерации", id="Russian genitive"),
        pytest.param("KZ", "ru", "Республики Казахстан", id="Kazakh genitive"),
        pytest.param("CH", "de", "Schweizerischen Eidgenossenschaft", id="German genitive"),
        pytest.param("JO", "ar", "المملكة الأردنية الهاشمية", id="Arabic official name"),
    ],
)
def test_states_have_the_forms_that_letters_use(state: str, language: str, form: str) -> None:
    assert form in domain.states()[state].names[language]


def test_all_files_load_within_the_bound() -> None:
    program = (
        "import time; from rogatory import domain; t = time.process_time();"
        "[f() for f in (domain.types, domain.measures, domain.offences, domain.instruments, domain.checks,"
        " domain.roles, domain.authority_roles, domain.deadline_rules, domain.event_kinds, domain.routing,"
        " domain.flags, domain.cues, domain.states, domain.citation_patterns, domain.identifiers)];"
        "print(time.process_time() - t)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1.0  # measured 0.15 s; the margin is for a busy machine


def test_every_file_of_the_tables_is_read_by_something() -> None:
    tables = (ROOT / "pipeline/rogatory/domain/tables.py").read_text("utf-8")
    names = [path.stem for path in (ROOT / "pipeline/rogatory/domain/data").glob("*.toml")]
    assert [name for name in names if f'read_table("{name}")' not in tables] == []


def test_every_example_of_the_dossier_is_of_a_known_type() -> None:
    examples = tomllib.loads((Path(__file__).parent / "examples.toml").read_text("utf-8"))["example"]
    assert len(examples) == 28
    assert {e["expect"] for e in examples} | {a for e in examples for a in e.get("also", [])} <= set(domain.types())
