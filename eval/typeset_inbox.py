"""Rebuilds the documents, mails and sidecars of the sample inbox from their sources.

    python eval/typeset_inbox.py [--only STEM ...] [--refused] [--doubtful]

The bytes are the same on each run with the same fonts. The fonts come with the Debian package fonts-noto-core;
only rebuilding needs them, since the PDFs embed what they use.
"""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from rogatory.corpus.doubtful import LETTER, doubtful
from rogatory.corpus.mails import Made, build, made
from rogatory.corpus.refused import refused
from rogatory.corpus.typeset import FontsMissingError, Piece, pieces, require_fonts, typeset

INBOX = Path(__file__).parents[1] / "corpora" / "inbox"


def main(arguments: Sequence[str] | None = None) -> int:
    """Rebuild all or some; return 0, or 2 where the fonts are missing."""
    parser = argparse.ArgumentParser(description="Rebuild the PDFs and sidecars of the sample inbox.")
    parser.add_argument("--only", nargs="*", default=[], metavar="STEM", help="file names without .pdf")
    parser.add_argument("--refused", action="store_true", help="make the files that must be refused instead")
    parser.add_argument("--doubtful", action="store_true", help="make the files that hide or pretend something instead")
    options = parser.parse_args(arguments)
    chosen = set(options.only)
    if options.refused:
        _write("refused", refused())
        return 0
    if options.doubtful:
        _write("doubtful", doubtful((INBOX / "mail" / LETTER).read_bytes()))
        return 0
    try:
        require_fonts()
    except FontsMissingError as error:
        print(error, file=sys.stderr)
        return 2
    for piece in pieces(INBOX / "sources" / "manifest.toml"):
        if not chosen or Path(piece.path).stem in chosen:
            _build(piece)
    for one in made(INBOX / "sources" / "mail" / "mails.toml"):
        if not chosen or Path(one.path).stem in chosen:
            _make(one)
    return 0


def _write(folder: str, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        (INBOX / folder / name).write_bytes(data)
        print(f"{name}  {len(data):,} bytes")


def _make(one: Made) -> None:
    target = INBOX / "mail" / one.path
    target.write_bytes(build(one, INBOX / "sources" / "mail"))
    sidecar = one.sidecar()
    if sidecar:
        target.with_suffix(".toml").write_text(sidecar, encoding="utf-8")
    print(f"{one.path}  {target.stat().st_size:,} bytes")


def _build(piece: Piece) -> None:
    target = INBOX / "mail" / piece.path
    target.parent.mkdir(parents=True, exist_ok=True)
    if piece.copied:
        shutil.copyfile(INBOX / "mail" / piece.source, target)
    else:
        target.write_bytes(typeset(piece, INBOX / "sources"))
    target.with_suffix(".toml").write_text(piece.sidecar(), encoding="utf-8")
    print(f"{piece.path}  {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    sys.exit(main())
