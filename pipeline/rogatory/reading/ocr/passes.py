"""Reads one picture: in which language, which way up, and a second time where the first was poor."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from rogatory.reading.language import languages
from rogatory.reading.limits import Limits
from rogatory.reading.ocr.engines import Engine
from rogatory.reading.ocr.picture import Picture, dark
from rogatory.reading.ocr.scan import Drawn
from rogatory.reading.ocr.words import Word

POOR = 0.72  # mean confidence below which a page was read in the wrong script or direction, or is a bad scan
_FOREIGN = 25  # words from which on a page without a small word of any language is in another script
_SPELT, _LEAST_SPELT = (
    re.compile(r"[^\W\d_]{4}|[\u3040-\u9fff]"),
    0.25,
)  # what a word of letters has, and share of such words in a text
_FEW = 8  # words that say something of a language
_LONG = 4  # letters of a word that is wider than high on an upright page
_STRIP = 1.1  # inches of the page that are read first to learn its language
_FIRST = "en"  # read first where nothing is known: its small words and those of its neighbours come through
_BY_SCRIPT = {
    "Latin": ("en", "fr", "de", "es"),
    "Cyrillic": ("ru", "uk", "bg"),
    "Arabic": ("ar", "fa"),
    "Han": ("zh",),
    "Japanese": ("ja",),
    "Korean": ("ko",),
    "Hangul": ("ko",),
    "Greek": ("el",),
    "Hebrew": ("he",),
    "Georgian": ("ka",),
    "Armenian": ("hy",),
    "Thai": ("th",),
    "Devanagari": ("hi",),
}
_SCRIPT_OF = {language: script for script, codes in _BY_SCRIPT.items() for language in codes}
_BETTER_ELSEWHERE = frozenset({"zh"})  # tesseract errs three times as often there as RapidOCR
# Names and addresses in Latin letters come out as Cyrillic ones unless both are asked for; it takes a fifth
# longer. Arabic read so is slower and worse.
_BESIDE = {"ru": ("en",), "uk": ("en",), "bg": ("en",)}
_RIVAL = 0.05  # of confidence by which a reading in another language must be better to replace one


@dataclass(frozen=True, slots=True)
class Pass:
    """One reading of a picture: what was read how, and how sure the engine is of it (mean over characters).

    `script` is what the engine says it is, `blind` whether it cannot say.
    """

    drawn: Drawn
    words: tuple[Word, ...]
    language: str
    engine: str
    sure: float
    script: str = ""
    blind: bool = False

    @property
    def text(self) -> str:
        """The words in a row."""
        return " ".join(word.text for word in self.words)

    @property
    def foreign(self) -> bool:
        """Whether an engine that cannot tell scripts made words of no language out of the page."""
        if self.script or not self.blind:
            return False
        # Of letters it does not know it passes over most: digits and signs are left.
        spelt = sum(_SPELT.search(word.text) is not None for word in self.words)
        if spelt < _LEAST_SPELT * len(self.words):
            return True
        return len(self.words) >= _FOREIGN and not languages(self.text)


@dataclass(frozen=True, slots=True)
class Reader:
    """An engine with all that its passes over one document need.

    `draw` draws the region of a page whose letters are turned by some quarter turns, the same value each time;
    `engines` are in the order in which they are asked; `limits` are those of the next run.
    """

    draw: Callable[[int], Drawn]
    engines: Sequence[Engine]
    name: Path
    limits: Callable[[], Limits]

    def best(self, hint: str | None) -> Pass:
        """Read the region as well as the engines can.

        Args:
            hint: ISO 639-1 code of the language of the document's other pages; None where nothing is known.
        """
        drawn = self.draw(0)
        first = self._first(drawn, hint)
        if first.sure >= POOR:
            return self._second_opinion(self._in_own_language(first))
        turned = self._turned(first)
        found = self._in_own_language(turned) if turned.words else turned
        return self._second_opinion(found)

    def _first(self, drawn: Drawn, hint: str | None) -> Pass:
        engine = self.engines[0]
        if hint and hint in engine.languages:
            return self._pass(engine, drawn, hint)
        strip = self._pass(engine, replace(drawn, picture=densest(drawn.picture)), self._known(_FIRST))
        guess = self._guess(strip)
        if strip.sure < POOR and guess is None:
            return strip
        return self._pass(engine, drawn, guess or self._known(_FIRST))

    def _known(self, language: str) -> str:
        """Return the language, or another of its script where the engine has no data for it."""
        usable = self.engines[0].languages
        near = [language, *_BY_SCRIPT.get(_SCRIPT_OF.get(language, "Latin"), ()), *sorted(usable)]
        return next(code for code in near if code in usable)

    def _guess(self, read: Pass) -> str | None:
        """Return the language that the small words of a reading tell; None where they tell none."""
        found = [code for code in languages(read.text) if code in self.engines[0].languages]
        return found[0] if found and len(read.words) >= _FEW else None

    def _in_own_language(self, read: Pass) -> Pass:
        """Read again where the words show another language than the one it was read in."""
        guess = self._guess(read)
        if guess is None or guess == read.language:
            return read
        again = self._pass(self._engine(read), read.drawn, guess)
        return again if again.sure > read.sure - _RIVAL else read

    def _turned(self, first: Pass) -> Pass:
        """Read again as the page lies and in its script, if the engine can tell how that is."""
        engine = self.engines[0]
        facing = engine.facing(first.drawn.picture, name=self.name, limits=self.limits())
        whole = self.draw(0)
        if (facing is None or facing.quarter) and first.drawn is not whole:
            # A strip of a page that lies on its side holds no whole line.
            facing = engine.facing(whole.picture, name=self.name, limits=self.limits())
        if facing is None:
            return self._by_trial(first)
        drawn = self.draw(facing.quarter)
        codes = [code for code in _BY_SCRIPT.get(facing.script, ()) if code in engine.languages]
        if not codes:
            return replace(first, drawn=drawn, words=(), sure=0.0, script=facing.script)
        same = _SCRIPT_OF.get(first.language, "Latin") == facing.script
        language = first.language if same else codes[0]
        if same and first.drawn is drawn:
            return replace(first, script=facing.script)
        return replace(self._pass(engine, drawn, language), script=facing.script)

    def _by_trial(self, first: Pass) -> Pass:
        """Read the page in all directions; an engine that cannot tell how it lies reads one of them well."""
        whole = self._pass(self.engines[0], self.draw(0), first.language)
        tries = [whole]
        for quarter in (1, 3, 2):
            if max(one.sure for one in tries) >= POOR:
                break
            tries.append(self._pass(self.engines[0], self.draw(quarter), first.language))
        return max(tries, key=lambda one: (one.sure >= POOR, one.sure * min(1.0, len(one.words) / 20)))

    def _second_opinion(self, found: Pass) -> Pass:
        """Let another engine read what stayed poor, or what it reads better."""
        for engine in self.engines[1:]:
            weak = found.sure < POOR or found.language in _BETTER_ELSEWHERE
            if not weak or found.language not in engine.languages:
                continue
            other = self._pass(engine, found.drawn, found.language)
            if other.sure > found.sure:
                found = replace(other, script=found.script)
        return found

    def _engine(self, read: Pass) -> Engine:
        return next(engine for engine in self.engines if engine.name == read.engine)

    def _pass(self, engine: Engine, drawn: Drawn, language: str) -> Pass:
        asked = [language, *(code for code in _BESIDE.get(language, ()) if code in engine.languages)]
        words = engine.read(drawn.picture, asked, name=self.name, limits=self.limits())
        blind = "ru" not in engine.languages
        return Pass(drawn, words, language, engine.name, 0.0 if _sideways(words) else sure(words), blind=blind)


def _sideways(words: Sequence[Word]) -> bool:
    """Tell whether most longer words stand upright: an engine may read them, but out of their order."""
    long = [word.box for word in words if len(word.text) >= _LONG]
    return len(long) >= _FEW and sum(box[3] - box[1] > box[2] - box[0] for box in long) * 2 > len(long)


def sure(words: Sequence[Word]) -> float:
    """Return the mean confidence of the words, weighed by their length; 0 where there are none."""
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def densest(picture: Picture) -> Picture:
    """Return the strip of the page with the most ink in lines, away from the letterhead where there is a choice."""
    high = round(_STRIP * picture.dpi)
    rows = dark(picture.pixels).sum(axis=1, dtype=np.int64)
    if len(rows) <= 2 * high:
        return picture
    # A picture or a bar is all ink; the changes from row to row are those of lines of text.
    changes = np.abs(np.diff(rows, prepend=rows[:1]))
    sums = np.convolve(changes, np.ones(high), mode="valid")
    top = int(np.argmax(sums))
    return picture.cropped(top, top + high)
