import os
from pathlib import Path

import pytest

from rogatory.errors import RunError
from rogatory.intake import Document, Ignored, check_inbox, find
from rogatory.intake.inbox import Leaf, Refused


def place(folder: Path, *names: str, content: bytes = b"%PDF-1.7") -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def names(leaves: list[Leaf], kind: type[Document | Ignored | Refused]) -> list[str]:
    return [leaf.file for leaf in leaves if isinstance(leaf, kind)]


def codes(leaves: list[Leaf]) -> dict[str, str]:
    return {leaf.file: leaf.error.code for leaf in leaves if isinstance(leaf, Refused)}


def test_folders_are_searched_in_the_order_of_the_names(tmp_path: Path) -> None:
    place(tmp_path, "b/two.pdf", "a.pdf", "b/one.pdf", "c.PDF")

    assert names(list(find([tmp_path])), Document) == ["a.pdf", "b/one.pdf", "b/two.pdf", "c.PDF"]


def test_a_pdf_is_known_by_its_first_bytes_as_well(tmp_path: Path) -> None:
    place(tmp_path, "scan", content=b"\n%PDF-1.4")

    assert names(list(find([tmp_path])), Document) == ["scan"]


def test_hidden_files_and_sidecars_are_ignored(tmp_path: Path) -> None:
    place(tmp_path, "a.pdf", "a.toml", "b.pdf", "b.pdf.toml", ".a.pdf", ".git/x.pdf", "~$a.docx", "Thumbs.db")

    found = list(find([tmp_path]))

    assert names(found, Document) == ["a.pdf", "b.pdf"]
    assert set(names(found, Ignored)) == {"a.toml", "b.pdf.toml", ".a.pdf", ".git", "~$a.docx", "Thumbs.db"}


def test_a_file_named_itself_is_read_even_if_hidden(tmp_path: Path) -> None:
    place(tmp_path, ".a.pdf")

    assert names(list(find([tmp_path / ".a.pdf"])), Document) == [".a.pdf"]


def test_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    place(tmp_path, "table.xls", "notes.odt", "film.mp4", "lost.toml", content=b"x")

    assert codes(list(find([tmp_path]))) == {
        "film.mp4": "unsupported",
        "lost.toml": "sidecar",
        "notes.odt": "unsupported",
        "table.xls": "unsupported",
    }


def test_what_is_no_file_is_refused_and_never_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "dangling.pdf").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.pdf")

    expected = {"dangling.pdf": "not_a_file", "folder.pdf": "not_a_file", "pipe.pdf": "not_a_file"}
    assert codes(list(find([tmp_path]))) == expected


def test_an_unreadable_file_is_refused_and_may_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(tmp_path, "a.pdf", "b.pdf")
    real = Path.open

    def forbidden(path: Path, mode: str) -> object:
        if path.name == "a.pdf":
            raise PermissionError(13, "Permission denied")
        return real(path, mode)

    monkeypatch.setattr(Path, "open", forbidden)

    found = list(find([tmp_path]))

    assert names(found, Document) == ["b.pdf"]
    assert [(leaf.error.code, leaf.error.retry) for leaf in found if isinstance(leaf, Refused)] == [
        ("unreadable", True)
    ]


def test_a_name_of_any_bytes_can_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.pdf"))
    path.write_bytes(b"%PDF-1.4")

    assert names(list(find([tmp_path])), Document) == ["caf\\xe9.pdf"]


@pytest.mark.parametrize(
    ("inbox", "out", "words"),
    [
        pytest.param("none", "out", "cannot be opened", id="inbox missing"),
        pytest.param("in", "in/out", "inside the inbox", id="output inside the inbox"),
        pytest.param("in", "in", "inside the inbox", id="output is the inbox"),
        pytest.param("in", "in/../in/x/out", "inside the inbox", id="output inside by a detour"),
    ],
)
def test_a_run_that_cannot_be_right_does_not_start(tmp_path: Path, inbox: str, out: str, words: str) -> None:
    (tmp_path / "in").mkdir()

    with pytest.raises(RunError, match=words):
        check_inbox([tmp_path / inbox], tmp_path / out)
