"""The sample inbox can be rebuilt from its sources."""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray

from rogatory.corpus.mails import Made, build, made
from rogatory.corpus.refused import refused
from rogatory.corpus.typeset import FontsMissingError, Piece, pieces, require_fonts, typeset, values

INBOX = Path(__file__).parents[2] / "corpora" / "inbox"
SOURCES = INBOX / "sources"
PIECES = pieces(SOURCES / "manifest.toml")
MADE = made(SOURCES / "mail" / "mails.toml")


def fonts_missing() -> bool:
    try:
        require_fonts()
    except FontsMissingError:
        return True
    return False


needs_fonts = pytest.mark.skipif(fonts_missing(), reason="fonts-noto-core is not installed; only rebuilding needs it")


def text(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        return ["".join(page.get_textpage().get_text_range().split()) for page in pdf]


def listed(*, copies: bool) -> list[Piece]:
    return [piece for piece in PIECES if piece.copied == copies and not piece.worn]


def test_the_manifest_lists_each_pdf() -> None:
    mail = INBOX / "mail"
    assert sorted(piece.path for piece in PIECES) == sorted(str(p.relative_to(mail)) for p in mail.rglob("*.pdf"))


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.path)
def test_each_sidecar_is_the_one_of_the_manifest(piece: Piece) -> None:
    assert (INBOX / "mail" / piece.path).with_suffix(".toml").read_text(encoding="utf-8") == piece.sidecar()


@needs_fonts
@pytest.mark.parametrize("piece", listed(copies=False), ids=lambda piece: piece.path)
def test_each_pdf_rebuilds_to_the_same_text(piece: Piece) -> None:
    assert text(typeset(piece, SOURCES)) == text((INBOX / "mail" / piece.path).read_bytes())


@pytest.mark.parametrize("piece", listed(copies=True), ids=lambda piece: piece.path)
def test_a_copy_has_the_bytes_of_its_original(piece: Piece) -> None:
    mail = INBOX / "mail"
    assert (mail / piece.path).read_bytes() == (mail / piece.source).read_bytes()


@pytest.mark.parametrize("piece", [piece for piece in PIECES if piece.worn], ids=lambda piece: piece.path)
def test_a_scan_is_what_its_wear_makes_of_the_original(piece: Piece) -> None:
    def seen(data: bytes) -> list[NDArray[np.float32]]:
        with pypdfium2.PdfDocument(data) as pdf:
            return [np.asarray(page.render(scale=1, grayscale=True).to_numpy(), dtype=np.float32) for page in pdf]

    kept = (INBOX / "mail" / piece.path).read_bytes()
    assert len(kept) < 300_000
    assert text(kept) == [""] * len(text(kept))
    # Codecs of other versions may differ in a grey value.
    assert all(np.abs(a - b).mean() < 2 for a, b in zip(seen(typeset(piece, SOURCES)), seen(kept), strict=True))


@needs_fonts
@pytest.mark.parametrize("one", MADE, ids=lambda one: one.path)
def test_each_mail_rebuilds_to_the_same_bytes(one: Made) -> None:
    target = INBOX / "mail" / one.path
    assert build(one, SOURCES / "mail") == target.read_bytes()
    sidecar = target.with_suffix(".toml")
    assert one.sidecar() == (sidecar.read_text(encoding="utf-8") if sidecar.is_file() else None)


@needs_fonts
@pytest.mark.parametrize("source", ["2026-11-03_MC_gel-comptes_Vantadour.typ", "2026-11-16_ES_OEI_Vellmark.form.toml"])
def test_the_same_bytes_come_out_twice(source: str) -> None:
    piece = next(piece for piece in PIECES if piece.source == source)
    assert typeset(piece, SOURCES) == typeset(piece, SOURCES)


def test_a_described_form_gives_its_values() -> None:
    filled = values(SOURCES / "2026-11-16_ES_OEI_Vellmark.form.toml")
    assert filled["a_emision"] == "España"
    assert filled["c_audiencia"] is True
    assert filled["c_videoconferencia"] is False


@pytest.mark.slow
def test_the_broken_files_come_out_the_same() -> None:
    lie_there = {path.name: path.read_bytes() for path in (INBOX / "refused").iterdir()}
    assert refused() == lie_there
