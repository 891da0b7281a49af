"""From tag scores to slices: constrained decoding, and the probability of each slice."""

from dataclasses import dataclass, replace

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


def best_tags(scores: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the best tag sequence in which I-x only follows B-x or I-x.

    The best tags one by one are the answer wherever they follow each other rightly. Where an I-x does not, a B-x
    in its place is a right sequence, too, and what all of these lose bounds what the best one loses: a tag that
    leads by more stands fast, and only the stretches between two such around a fault are searched (Viterbi).

    Args:
        scores: Log probabilities, shape (sub-tokens, tags); the tags are O, then B-x and I-x for each label x.

    Returns:
        Column per sub-token, shape (sub-tokens,).
    """
    path: NDArray[np.intp] = scores.argmax(1)
    before = np.append(0, path[:-1])
    faults = np.nonzero((path > 0) & (path % 2 == 0) & (before != path) & (before != path - 1))[0]
    if not len(faults):
        return path
    loss = float((scores[faults, path[faults]] - scores[faults, path[faults] - 1]).sum())
    ordered = np.sort(scores, axis=1)
    firm = np.nonzero(ordered[:, -1] - ordered[:, -2] > loss)[0]
    searched = 0
    for fault in faults.tolist():
        if fault < searched:
            continue
        at = int(np.searchsorted(firm, fault))
        low = int(firm[at - 1]) if at else -1
        searched = int(firm[at]) if at < len(firm) else len(path)
        after = int(path[searched]) if searched < len(path) else None
        path[low + 1 : searched] = _search(
            scores[low + 1 : searched].tolist(), int(path[low]) if low >= 0 else 0, after
        )
    return path


def _search(scores: list[list[float]], before: int, after: int | None) -> list[int]:
    """Return the best sequence between two settled tags; `after` is None at the end of the text.

    Plain numbers: seven tags are too few for arrays to pay.
    """
    tags = range(len(scores[0]))
    total = [0.0 if tag == before else _FORBIDDEN for tag in tags]
    came_from: list[list[int]] = []
    for row in scores:
        top = max(total)
        here, origin = [top + row[0]], [total.index(top)]
        for begin in tags[1::2]:
            inside = begin if total[begin] >= total[begin + 1] else begin + 1
            here += (top + row[begin], total[inside] + row[begin + 1])
            origin += (origin[0], inside)
        total = here
        came_from.append(origin)
    if after is not None and after and after % 2 == 0:
        last = after - 1 if total[after - 1] >= total[after] else after
    else:
        last = total.index(max(total))
    path = [last]
    for origin in came_from[:0:-1]:
        path.append(origin[path[-1]])
    return path[::-1]


def by_word(normal: NDArray[np.float32], firsts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return log probabilities by word: the mean over its sub-tokens, which begin together and go on together.

    Args:
        normal: Log probabilities, shape (sub-tokens, tags).
        firsts: First sub-token of each word, ascending from 0, shape (words,).
    """
    counts = np.diff(np.append(firsts, len(normal)))[:, None]
    total = np.add.reduceat(normal, firsts, axis=0)
    first = normal[firsts]
    total[:, 1::2] = total[:, 2::2] - first[:, 2::2] + first[:, 1::2]
    return log_softmax((total / counts).astype(np.float32))


def slices(scores: NDArray[np.float32], layer: str, firsts: NDArray[np.int64] | None = None) -> list[Slice]:
    """Decode one layer.

    Args:
        scores: Logits, shape (sub-tokens, tags of the layer).
        layer: Key of LAYERS.
        firsts: First sub-token of each word, no slice beginning or ending within a word; None: each is a word.
    """
    if not len(scores):
        return []
    if firsts is not None:
        edges = np.append(firsts, len(scores)).tolist()
        found = _slices(by_word(log_softmax(scores), firsts), layer)
        return [replace(item, first=edges[item.first], last=edges[item.last]) for item in found]
    return _slices(log_softmax(scores), layer)


def _slices(normal: NDArray[np.float32], layer: str) -> list[Slice]:
    tags = tags_of(layer)
    path = best_tags(normal)
    inside = np.array([tag.startswith("I-") for tag in tags])[path]
    outside = np.append(np.nonzero(~inside)[0], len(path))
    starts = np.nonzero(~inside & (path > 0))[0]
    ends = outside[np.searchsorted(outside, starts, side="right")]
    found: list[Slice] = []
    for first, last in zip(starts.tolist(), ends.tolist(), strict=True):
        begin = int(path[first])
        goes_on = float(np.exp(normal[last, begin + 1])) if last < len(path) else 0.0
        sure = float(np.exp(normal[np.arange(first, last), path[first:last]].mean()))
        found.append(Slice(first, last, tags[begin][2:], sure * (1 - goes_on)))
    return found
