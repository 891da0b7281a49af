"""Writes what the network proposes."""

from typing import Any, Protocol

from spacy.tokens import Doc

from rogatory.extract.groups import Proposal, snapped, text_of, write
from rogatory.extract.tagger.decoding import Slice, slices
from rogatory.extract.tagger.labels import LAYERS, SLICE_HEADS
from rogatory.extract.tagger.network import Reading
from rogatory.record import By

KEY = "tagger"
SHOWN = 3  # answers kept per head, best first; roles are kept all, since those of several mentions are multiplied


class Reader(Protocol):
    """What the tagger needs of a network; tests script it."""

    def read(self, text: str) -> Reading:
        """Run the encoder over the text."""
        ...

    def slice_answers(self, reading: Reading, slices: list[tuple[int, int]]) -> list[dict[str, dict[str, float]]]:
        """Return head -> answer -> probability for each slice."""
        ...

    def confidence(self, label: str, score: float) -> float:
        """Return the calibrated score of a slice."""
        ...

    def letter_answers(self, reading: Reading) -> dict[str, dict[str, float]]:
        """Return the answers on the whole letter."""
        ...


class Tagger:
    """Writes `doc.spans["tagger"]` and `doc.user_data["tagger"]`, and nothing else.

    A proposal's value holds `layer` and, for each head that fits its label, the best answers with their
    probabilities: {"code": {"bank_records": 0.9, ...}, ...}. The user data holds the answers on the whole letter.
    """

    def __init__(self, network: Reader) -> None:
        self.network = network

    def __call__(self, doc: Doc) -> Doc:
        """Propose names, citations and clauses."""
        reading = self.network.read(text_of(doc))
        found = [(layer, item) for layer in LAYERS for item in slices(reading.tags[layer], layer, reading.words)]
        answers = self.network.slice_answers(reading, [(item.first, item.last) for _, item in found])
        write(
            doc,
            KEY,
            [
                _proposal(doc, reading, layer, item, heads, self.network.confidence(item.label, item.score))
                for (layer, item), heads in zip(found, answers, strict=True)
            ],
        )
        doc.user_data[KEY] = self.network.letter_answers(reading)
        return doc


def _proposal(
    doc: Doc, reading: Reading, layer: str, item: Slice, heads: dict[str, dict[str, float]], score: float
) -> Proposal:
    start, end = snapped(doc, int(reading.pieces.starts[item.first]), int(reading.pieces.ends[item.last - 1]))
    value: dict[str, Any] = {"layer": layer}
    if item.label in SLICE_HEADS["role"][1]:
        value |= heads.get("weight", {})
    for head, (_, labels) in SLICE_HEADS.items():
        answers = heads.get(head, {})
        if answers and item.label in labels:
            best = sorted(answers.items(), key=lambda pair: -pair[1])[: SHOWN if head != "role" else None]
            value[head] = {answer: round(probability, 6) for answer, probability in best}
    return Proposal(start, end, item.label, round(score, 4), By.NETWORK, value)
