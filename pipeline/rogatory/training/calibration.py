"""Fits what the network's scores mean, on letters it was not trained on."""

import logging
import math
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from rogatory.corpus.letters import Letter
from rogatory.evaluation.letters import OVERLAP
from rogatory.extract.tagger.decoding import slices
from rogatory.extract.tagger.labels import LAYERS
from rogatory.extract.tagger.network import EDGE, Network
from rogatory.training.export import write_manifest

logger = logging.getLogger(__name__)
FEWEST = 20  # proposals of a label from which a fit of its own is made

Outcome = tuple[float, bool]  # log odds of the score, whether the slice was right


def outcomes(network: Network, letters: Iterable[Letter]) -> dict[str, list[Outcome]]:
    """Return, by label, the score and the truth of every slice the network proposes."""
    found: dict[str, list[Outcome]] = defaultdict(list)
    for letter in letters:
        reading = network.read(letter.text)
        for layer in LAYERS:
            for item in slices(reading.tags[layer], layer, reading.words):
                start, end = int(reading.pieces.starts[item.first]), int(reading.pieces.ends[item.last - 1])
                odds = math.log(max(item.score, EDGE) / max(1 - item.score, EDGE))
                found[item.label].append((odds, _is_right(letter, item.label, start, end)))
    return found


def _is_right(letter: Letter, label: str, start: int, end: int) -> bool:
    gold = [(tag.start, tag.end) for tag in letter.tags if tag.label == label]
    if label not in OVERLAP:
        return (start, end) in gold
    return any(min(end, b) - max(start, a) >= max(end - start, b - a) / 2 for a, b in gold)


def fitted(found: dict[str, list[Outcome]]) -> dict[str, tuple[float, float]]:
    """Return slope and intercept by label (Platt scaling); the slope is never negative."""
    fits = {}
    for label, pairs in found.items():
        truths = np.array([right for _, right in pairs])
        if len(pairs) >= FEWEST and 0 < truths.sum() < len(truths):
            odds = np.array([[value] for value, _ in pairs])
            model = LogisticRegression(C=1.0).fit(odds, truths)
            fits[label] = (max(0.0, float(model.coef_[0, 0])), float(model.intercept_[0]))
    return fits


def calibrate(folder: Path, letters: Iterable[Letter]) -> None:
    """Write `calibration.toml` into a model folder and enter it into the manifest."""
    network = Network(folder)
    fits = fitted(outcomes(network, letters))
    lines = ["# What a score means: 1 / (1 + exp(-(slope * log(score / (1 - score)) + intercept)))."]
    for label, (slope, intercept) in sorted(fits.items()):
        lines += ["", f"[{label}]", f"slope = {slope:.4f}", f"intercept = {intercept:.4f}"]
    (folder / "calibration.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    facts = {key: value for key, value in network.manifest.items() if key != "files"}
    write_manifest(folder, facts)
    logger.info("calibrated %d labels of %s", len(fits), folder)
