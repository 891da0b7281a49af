"""A training is repeatable and resumable, and what is served is what was trained."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer

from rogatory.corpus.letters import Head, Letter, PartyHead, Tag
from rogatory.errors import ModelError, SettingsError
from rogatory.extract.tagger.labels import LAYERS, tags_of
from rogatory.extract.tagger.network import Network as Served
from rogatory.training import loop
from rogatory.training.base import SPECIAL, tokenizer_of
from rogatory.training.examples import IGNORED, LetterExample, example_of
from rogatory.training.export import export
from rogatory.training.network import Network
from rogatory.training.recipe import Recipe, read_recipe
from rogatory.training.run import fold_of

TEXT = "We ask you to hear Ann Roe about the fraud by 3 May."
SLICES = {"person": "Ann Roe", "measure": "hear Ann Roe about the fraud", "offence": "fraud", "deadline": "by 3 May"}


def letter() -> Letter:
    answers = {
        "person": {"id": "p1"},
        "measure": {"code": "take_statement", "status": "requested"},
        "offence": {"cat": "fraud"},
        "deadline": {"kind": "response_due"},
    }
    layers = {"person": "names", "measure": "clauses", "offence": "clauses", "deadline": "clauses"}
    tags = [
        Tag.model_validate(
            {
                "start": TEXT.index(words),
                "end": TEXT.index(words) + len(words),
                "layer": layers[label],
                "label": label,
                "attributes": answers[label],
            }
        )
        for label, words in SLICES.items()
        if label != "offence"
    ]
    head = Head(
        language="en",
        hand="T",
        family="T1",
        looks="letter",
        about="",
        received="2026-01-01",
        type="evidence",
        urgent=False,
        confidential=True,
        parties={"p1": PartyHead(roles=("witness",))},
    )
    return Letter(id="T1", head=head, text=TEXT, tags=tuple(tags))


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base of two small layers with random weights and a vocabulary of characters."""
    folder = tmp_path_factory.mktemp("base")
    config = {
        "model_type": "bert",
        "vocab_size": 64,
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "intermediate_size": 64,
        "max_position_embeddings": 512,
        "type_vocab_size": 1,
        "layer_norm_eps": 1e-12,
        "hidden_act": "gelu",
        "pad_token_id": 1,
    }
    (folder / "config.json").write_text(json.dumps(config))
    characters = sorted({*TEXT, "▁"})
    tokenizer_of([*((piece, 0.0) for piece in SPECIAL), *((c, -1.0) for c in characters)]).save(
        str(folder / "tokenizer.json")
    )
    torch.manual_seed(0)
    from transformers import BertConfig, BertModel  # noqa: PLC0415 - slow to import

    BertModel(BertConfig.from_pretrained(folder), add_pooling_layer=False).save_pretrained(folder)
    return folder


def recipe(**changes: object) -> Recipe:
    given: dict[str, object] = {
        "name": "test",
        "corpora": ("nowhere",),
        "vocabulary": 64,
        "epochs": 3,
        "windows": 2,
        "variants": False,
        "encoder_rate": 1e-3,
        "head_rate": 1e-2,
        "bf16": False,
        "weights": {"slices": 0.5, "letter": 0.5},
    }
    return Recipe.model_validate(given | changes)


def example(base: Path) -> LetterExample:
    return example_of(letter(), Tokenizer.from_file(str(base / "tokenizer.json")))


def test_tags_stand_where_the_annotator_put_them(base: Path) -> None:
    window = example(base).windows[0]
    names = [tags_of("names")[t] for t in window.tags[0] if t != IGNORED]
    assert names.count("B-person") == 1
    assert names.count("I-person") == len("AnnRoe") - 1
    assert {s.head for s in window.slices} == {"role", "code", "status", "kind"}


def trained(base: Path, folder: Path) -> dict[str, torch.Tensor]:
    torch.manual_seed(1)
    network = Network(base)
    loop.train(network, lambda epoch: [example(base)], recipe(), folder)
    return network.state_dict()


def test_a_killed_training_goes_on_to_the_very_same_weights(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "whole").mkdir()
    (tmp_path / "killed").mkdir()
    whole = trained(base, tmp_path / "whole")
    keep = loop._save

    def killed_after_the_first(path: Path, network: Network, optimizer: object, schedule: object, epoch: int) -> None:
        keep(path, network, optimizer, schedule, epoch)
        raise KeyboardInterrupt

    monkeypatch.setattr(loop, "_save", killed_after_the_first)
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path / "killed")
    monkeypatch.setattr(loop, "_save", keep)
    resumed = trained(base, tmp_path / "killed")
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


@pytest.fixture(scope="session")
def served(base: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Network, Path]:
    """A small network and the folder it was exported to."""
    torch.manual_seed(1)
    network = Network(base)
    out = tmp_path_factory.mktemp("model")
    export(network, base / "tokenizer.json", out, {"name": "test", "version": "1", "held_out": []})
    return network, out


@pytest.mark.filterwarnings("ignore")
def test_what_is_served_is_what_was_trained(served: tuple[Network, Path]) -> None:
    network, folder = served
    reading = Served(folder).read(TEXT)
    ids = torch.tensor([[0, *reading.pieces.ids, 2]])
    with torch.no_grad():
        tags = network.tags(network.eval().encode(ids, torch.ones_like(ids)))
    for layer in LAYERS:
        trained_scores = tags[layer][0, 1:-1].numpy()
        assert np.corrcoef(trained_scores.ravel(), reading.tags[layer].ravel())[0, 1] > 0.98


@pytest.mark.filterwarnings("ignore")
def test_a_model_with_a_changed_byte_is_refused(served: tuple[Network, Path], tmp_path: Path) -> None:
    for file in served[1].iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    changed = bytearray((tmp_path / "letter.onnx").read_bytes())
    changed[-1] ^= 1
    (tmp_path / "letter.onnx").write_bytes(changed)
    with pytest.raises(ModelError, match=r"letter\.onnx: its SHA-256 is not the manifest's"):
        Served(tmp_path)


def test_a_family_of_letters_stays_in_one_fold() -> None:
    assert fold_of("A01", 8) == fold_of("A01", 8)
    assert {fold_of(f"A{n:02}", 4) for n in range(60)} == {0, 1, 2, 3}


def test_a_recipe_with_an_unknown_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text('name = "x"\nspeed = 9\n')
    with pytest.raises(SettingsError, match="this is no recipe"):
        read_recipe(path)


@pytest.mark.parametrize("path", sorted(Path("training/recipes").glob("*.toml")), ids=lambda path: path.stem)
def test_every_recipe_can_be_read(path: Path) -> None:
    assert read_recipe(path).name == path.stem
