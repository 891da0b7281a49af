"""Errors carry their facts from one process to another."""

import pickle
from pathlib import Path

import pytest

from rogatory.errors import IntakeError, ModelError, RogatoryError, RunError, SettingsError

PLACE = Path("letter.pdf")


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(IntakeError(PLACE, "busy", "it is busy", "Try again", 3, retry=True), id="refusal"),
        pytest.param(SettingsError(PLACE, "it is odd", "Even it out"), id="settings"),
        pytest.param(ModelError(PLACE, "it is odd", "Even it out"), id="model"),
        pytest.param(RunError("store", "it is odd", "Even it out"), id="run"),
    ],
)
def test_an_error_crosses_processes_with_all_its_facts(error: RogatoryError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), vars(back), str(back)) == (type(error), vars(error), str(error))
    assert back.args == tuple(vars(error).values())
