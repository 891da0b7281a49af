"""The one tokenizer: language-neutral, and exact about where every character stands."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.vocab import Vocab

# Han, Kana and Thai are written without spaces, so each character is a token of its own.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
# Letters with their combining marks, digits, one unspaced character, one other visible character, or blanks.
_PIECE = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W\d_](?:[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d])*)+|\d+|[^\w\s]|_|\s+|."
)


class Tokenizer:
    """Splits at blanks, punctuation, changes between letters and digits, and around every Han or Kana character.

    `"".join(token.text_with_ws for token in doc)` is the text, character for character: one space after a token
    is its trailing space, any other blank is a token of its own.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the tokens of the text as a Doc."""
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _pieces(text):
            if piece == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(piece)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_bytes(self, **_: object) -> bytes:
        """Nothing to keep: the rules are code."""
        return b""

    def from_bytes(self, _data: bytes, **_: object) -> "Tokenizer":
        """Nothing to restore."""
        return self

    def to_disk(self, _path: object, **_: object) -> None:
        """Nothing to keep: the rules are code."""

    def from_disk(self, _path: object, **_: object) -> "Tokenizer":
        """Nothing to restore."""
        return self


def _pieces(text: str) -> Iterator[str]:
    for match in _PIECE.finditer(text):
        piece = match.group()
        if piece.isspace() and len(piece) > 1:
            # A space after a word must stay alone, so that it can become the word's trailing space.
            if piece[0] == " ":
                yield " "
                piece = piece[1:]
            yield piece
        else:
            yield piece
