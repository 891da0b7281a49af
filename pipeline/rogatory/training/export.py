"""Writes a trained network as int8 ONNX graphs with tokenizer, trained weights and manifest."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

import torch
from onnx import GraphProto, NodeProto
from onnx.helper import get_attribute_value, make_node
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import save_file
from torch import Tensor, nn

from rogatory.extract.tagger.labels import LAYERS, LETTER_HEADS, SLICE_HEADS
from rogatory.training.network import Network

OPSET = 17  # the newest that the fused attention of the graph optimiser understands


class _Tags(nn.Module):
    """Ids and mask to the last layer and one tensor of logits per tag layer."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        hidden = self.network.encode(ids, mask)
        return (hidden, *self.network.tags(hidden).values())


class _Slices(nn.Module):
    """Slice vectors (slices, 3 * hidden) to logits of every slice head, and last of a mention's weight."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.heads, self.gate = network.slice_heads, network.mention_gate

    def forward(self, vectors: Tensor) -> tuple[Tensor, ...]:
        return (*(head(vectors) for head in self.heads.values()), self.gate(vectors))


class _LetterHeads(nn.Module):
    """Window vectors (windows, 2 * hidden) of one letter to logits of every letter head."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, vectors: Tensor) -> tuple[Tensor, ...]:
        letter = self.network.letter_vector(vectors)
        return tuple(head(letter) for head in self.network.letter_heads.values())


def export(network: Network, tokenizer: Path, out: Path, facts: Mapping[str, object]) -> None:
    """Write `tags.onnx`, `slices.onnx`, `letter.onnx`, `tokenizer.json`, `trained.safetensors` and `manifest.toml`.

    `trained.safetensors` holds layers and heads as fp16, without the frozen embeddings. `facts` enter the
    manifest: name, version, source, licence, scores.
    """
    network.eval()
    # The graph optimiser only knows attention written out, not torch's fused kernel.
    network.encoder.set_attn_implementation("eager")
    out.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(5, network.encoder.config.vocab_size, (2, 64))
    mask = torch.ones_like(ids)
    size = network.encoder.config.hidden_size
    heads = network.encoder.config.num_attention_heads
    _graph(_Tags(network), (ids, mask), ["ids", "mask"], ["hidden", *LAYERS], out / "tags.onnx", fuse=(heads, size))
    _graph(_Slices(network), (torch.rand(2, 3 * size),), ["vectors"], [*SLICE_HEADS, "weight"], out / "slices.onnx")
    _graph(_LetterHeads(network), (torch.rand(2, 2 * size),), ["vectors"], [*LETTER_HEADS], out / "letter.onnx")
    (out / "tokenizer.json").write_bytes(tokenizer.read_bytes())
    trained = {
        n: p.half().contiguous() for n, p in network.state_dict().items() if not n.startswith("encoder.embeddings")
    }
    save_file(trained, out / "trained.safetensors")
    write_manifest(out, facts)


def _graph(
    module: nn.Module,
    inputs: tuple[Tensor, ...],
    names: list[str],
    outputs: list[str],
    path: Path,
    *,
    fuse: tuple[int, int] | None = None,
) -> None:
    axes = {
        name: {0: "rows", 1: "length"} if value.dtype == torch.long else {0: "rows"}
        for name, value in zip(names, inputs, strict=True)
    }
    if fuse:
        axes |= {name: {0: "rows", 1: "length"} for name in outputs}
    elif path.stem == "slices":
        axes |= {name: {0: "rows"} for name in outputs}
    whole = path.with_suffix(".fp32.onnx")
    torch.onnx.export(
        module.eval(),
        inputs,
        str(whole),
        input_names=names,
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    if fuse:
        _fuse(whole, heads=fuse[0], size=fuse[1])
        quantize_dynamic(
            whole, path, per_channel=True, weight_type=QuantType.QInt8, extra_options={"DefaultTensorType": 1}
        )
        whole.unlink()
    else:
        whole.replace(path)


def _fuse(path: Path, *, heads: int, size: int) -> None:
    from onnxruntime.transformers import optimizer  # noqa: PLC0415 - it configures logging when imported
    from onnxruntime.transformers.fusion_options import FusionOptions  # noqa: PLC0415

    model = optimizer.optimize_model(
        str(path),
        "bert",
        num_heads=heads,
        hidden_size=size,
        opt_level=0,
        optimization_options=FusionOptions("bert"),
        use_gpu=False,
    )
    if not model.get_fused_operator_statistics().get("Attention"):
        raise RuntimeError("the attention of the exported graph was not fused; the graph would be served too slowly")
    _part(model.model.graph)
    model.save_model_to_file(str(path))


def _part(graph: GraphProto) -> None:
    """Write each normalisation of a sum as a sum and a normalisation.

    ONNX Runtime's one kernel for both takes 0.5 ms for a window on one core, its two kernels together 0.1 ms.
    """
    parted: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "SkipLayerNormalization":
            parted.append(node)
            continue
        value, skip, scale, shift, *bias = node.input
        for n, other in enumerate((*bias, skip)):
            total = f"{node.name}_sum_{n}"
            parted.append(make_node("Add", [value, other], [total], name=total))
            value = total
        settings = {a.name: get_attribute_value(a) for a in node.attribute if a.name == "epsilon"}
        parted.append(
            make_node(
                "LayerNormalization",
                [value, scale, shift],
                node.output[:1],
                name=f"{node.name}_parted",
                axis=-1,
                **settings,
            )
        )
    del graph.node[:]
    graph.node.extend(parted)


def write_manifest(folder: Path, facts: Mapping[str, object]) -> None:
    """Write `manifest.toml`: the facts, and size and SHA-256 of every file beside it but the card."""
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
    for path in sorted(folder.iterdir()):
        if path.name not in {"manifest.toml", "card.md"}:
            data = path.read_bytes()
            lines += [
                "",
                "[[files]]",
                f'name = "{path.name}"',
                f"bytes = {len(data)}",
                f'sha256 = "{hashlib.sha256(data).hexdigest()}"',
            ]
    text = "\n".join(lines) + "\n"
    tomllib.loads(text)
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
