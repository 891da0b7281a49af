"""A training recipe: everything that decides what comes out, in one TOML file."""

import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from rogatory.errors import SettingsError
from rogatory.record import Frozen


class Recipe(Frozen):
    """Rates, sizes and data of one training.

    `model` names what comes out. `corpora` are folders of annotated letters, relative to where the
    command runs; letters whose family hashes into `held_out` of `folds` folds are kept for evaluation
    (None: train on all). With `variants` each epoch sees some letters changed (`rogatory.corpus.variants`).
    `windows` is the batch size in windows of 256 sub-tokens. `weights` scale the
    losses of the slice and letter heads against those of the tag layers.
    """

    name: str
    model: str = "trial"
    seed: int = 0
    corpora: tuple[Path, ...]
    folds: int = 5
    held_out: int | None = None
    layers: int = 8
    vocabulary: int
    epochs: int
    windows: int
    variants: bool
    encoder_rate: float = Field(gt=0)
    head_rate: float = Field(gt=0)
    weight_decay: float = 0.01
    bf16: bool
    weights: dict[str, float]


def read_recipe(path: Path) -> Recipe:
    """Read a recipe.

    Raises:
        SettingsError: If the file is no TOML or a key is unknown, missing or of the wrong kind.
    """
    try:
        return Recipe.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise SettingsError(path, f"this is no recipe: {error}", "See training/recipes/ for the keys") from error
