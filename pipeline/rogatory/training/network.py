"""The network: one encoder, three tag layers, heads on slices and on the whole letter."""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from rogatory.extract.tagger.labels import LAYERS, LETTER_HEADS, SLICE_HEADS, tags_of

HEAD_SIZE = 128  # inner width of a slice head; wider ones gain nothing on a few thousand slices
DROPOUT = 0.1  # on the encoder's output only: dropout on attention forces torch off its fused CPU kernel


class Network(nn.Module):
    """Encoder with tag layers and heads."""

    def __init__(self, base: Path) -> None:
        """Load the base encoder from a folder written by `rogatory.training.base.build`; its embeddings stay frozen."""
        super().__init__()
        config = BertConfig.from_pretrained(base, attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.05)
        self.encoder = BertModel.from_pretrained(base, config=config, add_pooling_layer=False, dtype=torch.float32)
        self.encoder.embeddings.requires_grad_(False)
        self.dropout = nn.Dropout(DROPOUT)
        size = config.hidden_size
        self.tag_layers = nn.ModuleDict({layer: nn.Linear(size, len(tags_of(layer))) for layer in LAYERS})
        self.slice_heads = nn.ModuleDict(
            {
                head: nn.Sequential(
                    nn.Linear(3 * size, HEAD_SIZE), nn.GELU(), nn.Dropout(DROPOUT), nn.Linear(HEAD_SIZE, len(answers))
                )
                for head, (answers, _) in SLICE_HEADS.items()
            }
        )
        self.mention_gate = nn.Linear(3 * size, 1)
        self.gate = nn.Linear(2 * size, 1)
        self.letter_heads = nn.ModuleDict({head: nn.Linear(2 * size, width) for head, width in LETTER_HEADS.items()})

    def encode(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return the encoder's last layer, shape (windows, length, hidden)."""
        hidden: Tensor = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        dropped: Tensor = self.dropout(hidden)
        return dropped

    def tags(self, hidden: Tensor) -> dict[str, Tensor]:
        """Return logits per layer, shape (windows, length, tags)."""
        return {layer: head(hidden) for layer, head in self.tag_layers.items()}

    @staticmethod
    def slice_vector(hidden: Tensor, first: int, last: int) -> Tensor:
        """Return mean of the slice, its first sub-token and <s> of one window (length, hidden), joined."""
        return torch.cat([hidden[first:last].mean(0), hidden[first], hidden[0]])

    def party_logits(self, vectors: Tensor) -> Tensor:
        """Weigh what the mentions (mentions, 3 * hidden) of one party say of its role; shape (roles,)."""
        logits: Tensor = (torch.softmax(self.mention_gate(vectors), 0) * self.slice_heads["role"](vectors)).sum(0)
        return logits

    @staticmethod
    def window_vectors(hidden: Tensor, mask: Tensor) -> Tensor:
        """Return <s> and the mean of each window, shape (windows, 2 * hidden)."""
        weights = mask.unsqueeze(-1).to(hidden.dtype)
        return torch.cat([hidden[:, 0], (hidden * weights).sum(1) / weights.sum(1)], -1)

    def letter_vector(self, vectors: Tensor) -> Tensor:
        """Weigh the windows of one letter by the gate and return their mean, shape (2 * hidden,)."""
        return (torch.softmax(self.gate(vectors), 0) * vectors).sum(0)
