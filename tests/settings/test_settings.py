import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.errors import SettingsError
from rogatory.settings import Settings, as_toml, load_settings, model_folder


def written(folder: Path, text: str) -> Path:
    file = folder / "rogatory.toml"
    file.write_text(text)
    return file


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert load_settings(None) == Settings()


def test_finds_the_file_of_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "workers = 3\n")
    monkeypatch.chdir(tmp_path)

    assert load_settings(None).workers == 3


def test_paths_are_resolved_against_the_files_folder(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, 'office = "office.toml"\nout = "/var/out"\n'))

    assert (settings.office, settings.out) == (tmp_path / "office.toml", Path("/var/out"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("worker = 2\n", ["unknown setting 'worker'", "workers"], id="unknown key"),
        pytest.param("[limits]\npage = 2\n", ["unknown setting 'limits.page'", "pages"], id="unknown nested key"),
        pytest.param("workers = 0\n", ["'workers'", "greater than or equal to 1"], id="bad value"),
        pytest.param("workers = \n", ["not valid TOML"], id="no TOML"),
    ],
)
def test_a_bad_file_is_refused_with_key_file_and_remedy(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(written(tmp_path, text))

    assert [word for word in [str(tmp_path), *words] if word not in str(caught.value)] == []


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="No such file"):
        load_settings(tmp_path / "none.toml")


def model(folder: Path, *names: str) -> Settings:
    for name in names:
        (folder / name).mkdir()
        (folder / name / "manifest.toml").touch()
    return Settings(models=folder)


def test_the_only_model_is_taken(tmp_path: Path) -> None:
    assert model_folder(model(tmp_path, "small")) == tmp_path / "small"


def test_without_a_model_there_is_none(tmp_path: Path) -> None:
    assert model_folder(model(tmp_path)) is None


def test_one_of_several_models_must_be_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="several models, large, small"):
        model_folder(model(tmp_path, "small", "large"))


def test_a_named_model_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no model of this name"):
        model_folder(model(tmp_path, "small").model_copy(update={"model": "big"}))


VALUES = st.one_of(
    st.integers(-(2**60), 2**60),
    st.booleans(),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.dates(dt.date(1, 1, 1)),
    st.floats(allow_nan=False, allow_infinity=False),
)
KEYS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
TABLES = st.recursive(
    st.dictionaries(KEYS, VALUES),
    lambda inner: st.dictionaries(KEYS, st.one_of(VALUES, inner, st.lists(VALUES), st.lists(inner))),
    max_leaves=8,
)


@given(TABLES)
def test_toml_reads_back_what_was_written(table: dict[str, Any]) -> None:
    assert tomllib.loads(as_toml(table)) == table
