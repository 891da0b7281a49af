import json
from pathlib import Path

from rogatory.record import Record

GOLDEN = Path(__file__).parents[1] / "golden"


def test_the_schema_is_the_committed_one() -> None:
    """A change is written by hand into the file: json.dump(..., ensure_ascii=False, indent=1), and explained."""
    committed = json.loads((GOLDEN / "record.schema.json").read_text())

    assert Record.model_json_schema(mode="serialization") == committed


def test_the_full_record_survives_a_round_trip() -> None:
    record = Record.model_validate_json((GOLDEN / "record.json").read_bytes())

    assert Record.model_validate_json(record.model_dump_json()) == record
