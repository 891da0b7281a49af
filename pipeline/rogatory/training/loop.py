"""The training loop: seeded, resumable, one letter never split between batches."""

import json
import logging
import math
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from rogatory.extract.tagger.labels import LAYERS
from rogatory.extract.tagger.windows import PAD
from rogatory.training.examples import IGNORED, LetterExample, WindowExample
from rogatory.training.network import Network
from rogatory.training.recipe import Recipe

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows of whole letters, padded; `owners[i]` is the row of the letter that window i belongs to."""

    ids: Tensor
    mask: Tensor
    tags: Tensor
    windows: tuple[WindowExample, ...]
    owners: Tensor
    letters: tuple[LetterExample, ...]


def batches(examples: Sequence[LetterExample], windows: int, source: random.Random) -> Iterator[Batch]:
    """Yield batches of about `windows` windows in a fresh order."""
    order = list(examples)
    source.shuffle(order)
    chosen: list[LetterExample] = []
    for example in order:
        if chosen and sum(len(e.windows) for e in chosen) + len(example.windows) > windows:
            yield batch_of(chosen)
            chosen = []
        chosen.append(example)
    if chosen:
        yield batch_of(chosen)


def batch_of(letters: Sequence[LetterExample]) -> Batch:
    """Pad the windows of these letters to one length."""
    windows = [(row, window) for row, letter in enumerate(letters) for window in letter.windows]
    length = max(len(window.ids) for _, window in windows)
    ids = torch.full((len(windows), length), PAD)
    tags = torch.full((len(windows), len(LAYERS), length), IGNORED)
    for i, (_, window) in enumerate(windows):
        ids[i, : len(window.ids)] = torch.from_numpy(window.ids)
        tags[i, :, : len(window.ids)] = torch.from_numpy(window.tags)
    owners = torch.tensor([row for row, _ in windows])
    return Batch(ids, (ids != PAD).long(), tags, tuple(window for _, window in windows), owners, tuple(letters))


def loss_of(network: Network, batch: Batch, weights: dict[str, float]) -> Tensor:
    """Return the weighted sum of the losses of tag layers, slice heads and letter heads."""
    hidden = network.encode(batch.ids, batch.mask)
    total = hidden.new_zeros(())
    for column, (_, logits) in enumerate(network.tags(hidden).items()):
        total = total + functional.cross_entropy(
            logits.flatten(0, 1).float(), batch.tags[:, column].flatten(), ignore_index=IGNORED
        )
    return (
        total
        + weights["slices"] * _slice_loss(network, hidden, batch)
        + weights["letter"] * _letter_loss(network, hidden, batch)
    )


def _slice_loss(network: Network, hidden: Tensor, batch: Batch) -> Tensor:
    """Every head answers for its slice; the role head for all mentions of a party together."""
    vectors: dict[str, list[Tensor]] = defaultdict(list)
    answers: dict[str, list[int]] = defaultdict(list)
    parties: dict[tuple[int, str, int], list[Tensor]] = defaultdict(list)
    for i, window in enumerate(batch.windows):
        for item in window.slices:
            vector = network.slice_vector(hidden[i], item.first, item.last)
            if item.head == "role":
                parties[int(batch.owners[i]), item.party, item.answer].append(vector)
            else:
                vectors[item.head].append(vector)
                answers[item.head].append(item.answer)
    logits = {head: network.slice_heads[head](torch.stack(found)) for head, found in vectors.items()}
    if parties:
        logits["role"] = torch.stack([network.party_logits(torch.stack(found)) for found in parties.values()])
        answers["role"] = [answer for _, _, answer in parties]
    losses = [functional.cross_entropy(found.float(), torch.tensor(answers[head])) for head, found in logits.items()]
    return torch.stack(losses).sum() if losses else hidden.new_zeros(())


def _letter_loss(network: Network, hidden: Tensor, batch: Batch) -> Tensor:
    windows = network.window_vectors(hidden, batch.mask)
    letters = torch.stack([network.letter_vector(windows[batch.owners == row]) for row in range(len(batch.letters))])
    logits = {head: layer(letters).float() for head, layer in network.letter_heads.items()}
    binary = functional.binary_cross_entropy_with_logits
    return (
        functional.cross_entropy(logits["request_type"], torch.tensor([letter.type for letter in batch.letters]))
        + binary(logits["secondary"], torch.stack([torch.from_numpy(letter.secondary) for letter in batch.letters]))
        + binary(logits["urgent"][:, 0], torch.tensor([letter.urgent for letter in batch.letters]))
        + binary(logits["confidential"][:, 0], torch.tensor([letter.confidential for letter in batch.letters]))
    )


def optimizer_of(network: Network, recipe: Recipe) -> torch.optim.AdamW:
    """Return AdamW with one learning rate for the encoder and a higher one for layers and heads."""
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    rest = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    return torch.optim.AdamW(
        [{"params": encoder, "lr": recipe.encoder_rate}, {"params": rest, "lr": recipe.head_rate}],
        weight_decay=recipe.weight_decay,
    )


def train(network: Network, epochs: Callable[[int], Sequence[LetterExample]], recipe: Recipe, folder: Path) -> None:
    """Train in place; writes `checkpoint.pt` and `progress.jsonl` into the folder and goes on from them.

    `epochs` returns the letters of an epoch, counted from 0.
    """
    torch.manual_seed(recipe.seed)
    optimizer = optimizer_of(network, recipe)
    per_epoch = max(1, math.ceil(sum(len(e.windows) for e in epochs(0)) / recipe.windows))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, _one_hump(per_epoch * recipe.epochs))
    begun = _resume(folder / "checkpoint.pt", network, optimizer, schedule)
    network.train()
    for epoch in range(begun, recipe.epochs):
        started, tokens, losses = time.monotonic(), 0, []
        for batch in batches(epochs(epoch), recipe.windows, random.Random(f"{recipe.seed}:{epoch}")):
            with torch.autocast("cpu", torch.bfloat16, enabled=recipe.bf16):
                loss = loss_of(network, batch, recipe.weights)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            tokens += int(batch.mask.sum())
            losses.append(loss.item())
        seconds = time.monotonic() - started
        report = {
            "epoch": epoch + 1,
            "loss": round(sum(losses) / len(losses), 4),
            "tokens_per_s": round(tokens / seconds),
        }
        logger.info(
            "epoch %(epoch)d of %(of)d: loss %(loss).3f, %(tokens_per_s)d tokens/s", report | {"of": recipe.epochs}
        )
        with (folder / "progress.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(report) + "\n")
        _save(folder / "checkpoint.pt", network, optimizer, schedule, epoch + 1)


def _one_hump(steps: int) -> Any:
    warm = max(1, round(0.06 * steps))
    return lambda step: min(1.0, (step + 1) / warm) * max(0.02, 1 - step / max(1, steps))


def _save(path: Path, network: Network, optimizer: Any, schedule: Any, epoch: int) -> None:
    state = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "random": torch.get_rng_state(),
        "epoch": epoch,
    }
    temporary = path.with_suffix(".tmp")
    torch.save(state, temporary)
    temporary.replace(path)


def _resume(path: Path, network: Network, optimizer: Any, schedule: Any) -> int:
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    torch.set_rng_state(state["random"])
    logger.info("going on after epoch %d of %s", state["epoch"], path)
    return int(state["epoch"])
