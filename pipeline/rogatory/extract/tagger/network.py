"""A trained model folder, checked by hash and loaded into ONNX Runtime."""

import hashlib
import math
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from rogatory.errors import ModelError
from rogatory.extract.tagger.decoding import log_softmax
from rogatory.extract.tagger.labels import LAYERS, LETTER_HEADS, SLICE_HEADS, TYPES
from rogatory.extract.tagger.windows import PAD, Pieces, Window, framed, pieces_of, windows_of, words_of

BATCH = 1  # windows in one call; more gains nothing on one core and takes memory
# ONNX Runtime's kernel for the normalisation of a sum takes five times as long as one for the sum and one for the rest.
SLOW_FUSIONS = ["SkipLayerNormFusion"]
EDGE = 1e-4  # scores this near to 0 or 1 count as this near
NEEDED = ("tags.onnx", "slices.onnx", "letter.onnx", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network says of one text; `words` holds the first sub-token of each word.

    `tags` holds logits per layer, shape (sub-tokens, tags), each sub-token from the window it stands
    most central in; `hidden` the last layer of every window with <s> and </s>.
    """

    pieces: Pieces
    words: NDArray[np.int64]
    windows: tuple[Window, ...]
    hidden: tuple[NDArray[np.float32], ...]
    tags: dict[str, NDArray[np.float32]]


def manifest_of(folder: Path) -> dict[str, Any]:
    """Return the manifest after checking every file it names.

    Raises:
        ModelError: If the folder has no manifest, or a file is missing or not what the manifest says.
    """
    path = folder / "manifest.toml"
    if not path.is_file():
        raise ModelError(folder, "no manifest.toml in the model folder", "Name a folder under models/ or train one")
    manifest = tomllib.loads(path.read_text(encoding="utf-8"))
    listed = {entry["name"]: entry["sha256"] for entry in manifest.get("files", ())}
    for name in (*NEEDED, *(n for n in listed if n not in NEEDED)):
        file = folder / name
        if name not in listed or not file.is_file():
            raise ModelError(file, "the file is missing or not in the manifest", "Restore the model folder")
        if hashlib.sha256(file.read_bytes()).hexdigest() != listed[name]:
            raise ModelError(file, "its SHA-256 is not the manifest's", "Restore the file or train the model again")
    return manifest


def calibration_of(folder: Path) -> dict[str, tuple[float, float]]:
    """Return slope and intercept by label from `calibration.toml`; nothing where the model has none."""
    path = folder / "calibration.toml"
    if not path.is_file():
        return {}
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {label: (float(fit["slope"]), float(fit["intercept"])) for label, fit in table.items()}


class Network:
    """Tokenizer and sessions of one model folder; one thread each, so that workers do not crowd each other."""

    def __init__(self, folder: Path) -> None:
        """Check and load the folder.

        Raises:
            ModelError: As `manifest_of`.
        """
        self.manifest = manifest_of(folder)
        self.sha256 = hashlib.sha256((folder / "manifest.toml").read_bytes()).hexdigest()
        self._calibration = calibration_of(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tags, self._slices, self._letter = (_session(folder / name) for name in NEEDED[:3])

    def confidence(self, label: str, score: float) -> float:
        """Return how often slices of this label and score were right; the score itself where that was not measured.

        Platt scaling: Platt 1999, "Probabilistic outputs for support vector machines".
        """
        if label not in self._calibration:
            return score
        slope, intercept = self._calibration[label]
        odds = math.log(max(score, EDGE) / max(1 - score, EDGE))
        return 1 / (1 + math.exp(-(slope * odds + intercept)))

    def read(self, text: str) -> Reading:
        """Run the encoder over the whole text."""
        pieces = pieces_of(self._tokenizer, text)
        windows = windows_of(len(pieces.ids))
        hidden: list[NDArray[np.float32]] = []
        parts: dict[str, list[NDArray[np.float32]]] = {layer: [] for layer in LAYERS}
        for first in range(0, len(windows), BATCH):
            batch = windows[first : first + BATCH]
            outputs = self._run(pieces, batch)
            for row, window in enumerate(batch):
                length = window.last - window.first
                hidden.append(outputs[0][row, : length + 2])
                own = slice(1 + window.own_first - window.first, 1 + window.own_last - window.first)
                for layer, output in zip(LAYERS, outputs[1:], strict=True):
                    parts[layer].append(output[row, own])
        tags = {
            layer: np.concatenate(found) if found else np.zeros((0, 7), np.float32) for layer, found in parts.items()
        }
        return Reading(pieces, words_of(text, pieces), tuple(windows), tuple(hidden), tags)

    def _run(self, pieces: Pieces, windows: list[Window]) -> list[NDArray[np.float32]]:
        rows = [framed(pieces, window) for window in windows]
        ids = np.full((len(rows), max(map(len, rows))), PAD, np.int64)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = row
        return _run(self._tags, {"ids": ids, "mask": (ids != PAD).astype(np.int64)})

    def slice_answers(self, reading: Reading, slices: list[tuple[int, int]]) -> list[dict[str, dict[str, float]]]:
        """Return, for slices of sub-tokens, the probabilities of every slice head: head -> answer -> probability.

        Under `weight` stands how much a mention says of its party's role, as a logarithm: {"weight": value}.
        """
        if not slices:
            return []
        vectors = np.stack([_slice_vector(reading, first, last) for first, last in slices])
        *outputs, weights = _run(self._slices, {"vectors": vectors})
        answers: list[dict[str, dict[str, float]]] = [{} for _ in slices]
        for (head, (names, _)), logits in zip(SLICE_HEADS.items(), outputs, strict=True):
            for row, probabilities in enumerate(np.exp(log_softmax(logits))):
                answers[row][head] = dict(zip(names, map(float, probabilities), strict=True))
        for row, weight in enumerate(weights[:, 0]):
            answers[row]["weight"] = {"weight": float(weight)}
        return answers

    def letter_answers(self, reading: Reading) -> dict[str, dict[str, float]]:
        """Return the probabilities of the letter heads: `type` sums to 1, the others are each their own."""
        if not reading.windows:
            return {}
        vectors = np.stack([np.concatenate([h[0], h.mean(0)]) for h in reading.hidden])
        outputs = dict(zip(LETTER_HEADS, _run(self._letter, {"vectors": vectors}), strict=True))
        yes = {head: 1 / (1 + np.exp(-logits)) for head, logits in outputs.items() if head != "request_type"}
        return {
            "type": dict(zip(TYPES, map(float, np.exp(log_softmax(outputs["request_type"]))), strict=True)),
            "secondary": dict(zip(TYPES, map(float, yes["secondary"]), strict=True)),
            "asked": {head: float(yes[head][0]) for head in ("urgent", "confidential")},
        }


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW_FUSIONS
    )


def _run(session: onnxruntime.InferenceSession, inputs: dict[str, Any]) -> list[NDArray[np.float32]]:
    outputs: Any = session.run(None, inputs)
    return list(outputs)


def _slice_vector(reading: Reading, first: int, last: int) -> NDArray[np.float32]:
    """Return mean, first sub-token and <s> from the window in which the slice begins most central."""
    at = next(i for i, window in enumerate(reading.windows) if window.own_first <= first < window.own_last)
    window, hidden = reading.windows[at], reading.hidden[at]
    begin = 1 + first - window.first
    end = min(1 + last - window.first, len(hidden) - 1)
    return np.concatenate([hidden[begin:end].mean(0), hidden[begin], hidden[0]])
