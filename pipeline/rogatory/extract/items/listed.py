"""List offences that a letter ticks or names, given to the offences it charges."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rogatory import domain
from rogatory.domain import fold
from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.citations.folded import compiled
from rogatory.extract.document import evidence_at
from rogatory.extract.items.list_words import LIST_WORDS
from rogatory.extract.measures.words import phrases_of
from rogatory.reading.source import SourceText
from rogatory.record import By, Evidence, Offence

TICKED = 0.9
NAMED = 0.75
_TICK = re.compile(r"(?:☒|☑|\[[xX✓]\])\s{0,3}$")
_BOX = re.compile(r"[☒☑☐]|\[[xX✓ ]?\]")
_TICK_REACH = 8  # characters from a tick to the words behind it
# Words that say, before a colon, that what follows is of the list.
_NAMING = compiled(
    r"(?:list(?:ed)? (?:offence|offense|categor)\w*|offences? (?:of|in|from|on) the list|annexe? d|anhangs? d|anexo d|"
    r"allegato d|bijlage d|zalacznik\w* d|anexa d|listenstraftat\w*|listendelikt\w*|katalogtat\w*|"
    r"infractions? de la liste|delitos? de la lista|infrac(?:cao|coes) da lista|reat[oi] dell'elenco|lijstfeit\w*|"
    r"przestepstw\w+ z listy|kategori\w+ z listy|infractiun\w+ din lista|"
    r"art(?:icle|icolo|iculo|igo|ikel|icolul)?\.? 2(?:\(2\)| ?§ ?2|"
    r", (?:paragraphe?|apartado|n\.?) 2| abs(?:atz|\.) ?2))"
    r"[^:\n.]{0,50}:\s*(?P<words>[^\n]+)"
)
_STOP = re.compile(r"\.(?:\s|$)")


def with_list_offences(source: SourceText, charged: Sequence[Offence]) -> tuple[Offence, ...]:
    """Return the offences with the keys of the list that the letter ticks or names.

    A key goes to the only offence, of several to those of whose category it is, else to the first.
    """
    told: dict[str, list[tuple[str, Evidence]]] = {offence.key: [] for offence in charged}
    for match, score in _listed(source.text) if charged else ():
        by = By.FORM if score == TICKED else By.RULE
        proof = evidence_at(source, match.start, match.end, confidence=score, by=by)
        for offence in _meant(match.id, charged):
            told[offence.key].append((match.id, proof))
    return tuple(
        offence.model_copy(
            update={
                "list_offence": tuple(dict.fromkeys(key for key, _ in told[offence.key])),
                "evidence": (*offence.evidence, *(proof for _, proof in told[offence.key])),
            }
        )
        for offence in charged
    )


def _meant(key: str, charged: Sequence[Offence]) -> Sequence[Offence]:
    kinds = domain.offences()
    fitting = [o for o in charged if any(key in kinds[c].list_offences for c in o.categories if c in kinds)]
    return charged if len(charged) == 1 else fitting or charged[:1]


def _listed(text: str) -> Iterator[tuple[Match, float]]:
    """Yield the words of the list behind ticks, and those that a line without boxes names as being of the list."""
    folded = fold(text)
    found = _matcher().find(folded)
    named = [line.span("words") for line in _NAMING.finditer(folded) if not _BOX.search(folded, *line.span())]
    for match in found:
        if _TICK.search(text, max(0, match.start - _TICK_REACH), match.start):
            yield match, TICKED
        elif any(start <= match.start < end and not _STOP.search(text, start, match.start) for start, end in named):
            yield match, NAMED


@cache
def _matcher() -> Matcher:
    return Matcher((key, phrase) for key, listed in LIST_WORDS.items() for phrase in phrases_of(listed))
