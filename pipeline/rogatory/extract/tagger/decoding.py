"""From tag scores to slices: constrained decoding, and the probability of each slice."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rogatory.extract.tagger.labels import tags_of

_FORBIDDEN = -1e9


@dataclass(frozen=True, slots=True)
class Slice:
    """Sub-tokens `first` to `last` (exclusive) under one label.

    `score` is the geometric mean of the probabilities of its tags, times the probability that it ends where it does.
    """

    first: int
    last: int
    label: str
    score: float


def log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return log probabilities over the last axis."""
    shifted = scores - scores.max(-1, keepdims=True)
    normal: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return normal


def _allowed(tags: tuple[str, ...]) -> NDArray[np.float32]:
    cost = np.zeros((len(tags), len(tags)), np.float32)
    for after, tag in enumerate(tags):
        if tag.startswith("I-"):
            for before, previous in enumerate(tags):
                if previous[2:] != tag[2:]:
                    cost[before, after] = _FORBIDDEN
    return cost


def best_tags(scores: NDArray[np.float32], tags: tuple[str, ...]) -> NDArray[np.intp]:
    """Return the best tag sequence in which I-x only follows B-x or I-x (Viterbi).

    Args:
        scores: Log probabilities, shape (sub-tokens, tags).
        tags: The tag of each column.

    Returns:
        Column per sub-token, shape (sub-tokens,).
    """
    cost = _allowed(tags)
    length = len(scores)
    came_from = np.zeros((length, len(tags)), np.intp)
    total = scores[0] + np.where([tag.startswith("I-") for tag in tags], _FORBIDDEN, 0.0)
    for i in range(1, length):
        step = total[:, None] + cost
        came_from[i] = step.argmax(0)
        total = step.max(0) + scores[i]
    path = np.zeros(length, np.intp)
    path[-1] = int(total.argmax())
    for i in range(length - 1, 0, -1):
        path[i - 1] = came_from[i, path[i]]
    return path


def slices(scores: NDArray[np.float32], layer: str) -> list[Slice]:
    """Decode one layer.

    Args:
        scores: Logits, shape (sub-tokens, tags of the layer).
        layer: Key of LAYERS.
    """
    if not len(scores):
        return []
    tags = tags_of(layer)
    normal = log_softmax(scores)
    path = best_tags(normal, tags)
    found: list[Slice] = []
    start = None
    for i, column in enumerate([*path, 0]):
        tag = tags[column]
        if start is not None and not tag.startswith("I-"):
            inside = np.arange(start, i)
            label = tags[path[start]][2:]
            goes_on = float(np.exp(normal[i, tags.index(f"I-{label}")])) if i < len(path) else 0.0
            score = float(np.exp(normal[inside, path[start:i]].mean())) * (1 - goes_on)
            found.append(Slice(start, i, label, score))
            start = None
        if tag.startswith("B-"):
            start = i
    return found
