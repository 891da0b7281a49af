"""An item keeps its key when its document is read again."""

import json
from pathlib import Path
from typing import Any

import pytest

from rogatory.keys import carried
from rogatory.record import Record

GOLDEN = json.loads((Path(__file__).parent / "golden" / "record.json").read_text(encoding="utf-8"))


def party(key: str, start: int, **more: Any) -> dict[str, Any]:
    evidence = {"start": start, "end": start + 8, "text": "x" * 8, "confidence": 1.0, "by": "rule"}
    return {"key": key, "name": f"at {start}", "kind": "person", "evidence": [evidence], **more}


def record(*parties: dict[str, Any], targets: tuple[str, ...] = (), text: str = "a" * 64) -> Record:
    measure = {
        "key": "m1",
        "code": "take_statement",
        "text": "hear",
        "coercive": False,
        "targets": targets,
        "evidence": [],
    }
    changed = {"parties": parties, "objects": [], "offences": [], "measures": [measure], "deadlines": []}
    source = GOLDEN["source"] | {"text_sha256": text}
    route = GOLDEN["route"] | {"tasks": []}
    return Record.model_validate(GOLDEN | changed | {"source": source, "route": route})


@pytest.mark.parametrize(
    ("before", "after", "keys"),
    [
        pytest.param([("p1", 0), ("p2", 50)], [("p1", 50), ("p2", 0)], ["p2", "p1"], id="found in another order"),
        pytest.param([("p1", 50)], [("p1", 0), ("p2", 50)], ["p2", "p1"], id="a new one does not take an old key"),
        pytest.param([("p1", 0)], [("p1", 2)], ["p1"], id="edges moved a little"),
        pytest.param([("p1", 0)], [("p1", 100)], ["p2"], id="something else altogether"),
    ],
)
def test_keys_follow_the_evidence(before: list[tuple[str, int]], after: list[tuple[str, int]], keys: list[str]) -> None:
    found = carried(record(*(party(*b) for b in before)), record(*(party(*a) for a in after)))
    assert [p.key for p in found.parties] == keys


def test_what_points_at_an_item_follows_its_key() -> None:
    found = carried(record(party("p1", 50)), record(party("p1", 0), party("p2", 50), targets=("p2",)))
    assert found.measures[0].targets == ("p1",)


def test_another_text_carries_nothing_over() -> None:
    new = record(party("p1", 50), text="b" * 64)
    assert carried(record(party("p9", 50)), new) == new
