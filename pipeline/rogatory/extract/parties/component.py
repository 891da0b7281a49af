"""Makes parties of the resolved names, ties to each what the letter says of it, and lists the things it owns."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Literal, cast

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.document import evidence_at, evidence_of, layout_of
from rogatory.extract.groups import Proposal, proposals, text_of, write
from rogatory.extract.parties import merge
from rogatory.extract.parties.attributes import Owners, Said, is_parent, said
from rogatory.extract.parties.cues import Cues, is_unticked, matcher_of, role_matcher
from rogatory.extract.parties.elsewhere import elsewhere
from rogatory.extract.parties.merge import Gathered
from rogatory.extract.parties.names import script_of
from rogatory.extract.parties.patterns import MEN, MINORS, SUBJECTS, WOMEN
from rogatory.extract.parties.roles import cue_scores, decide, network_scores, place_scores
from rogatory.reading.source import SourceText
from rogatory.record import By, Evidence, Found, Identifier, Party

KEY = "parties"
MENTIONS_SHOWN = 40  # pieces of evidence kept per party: enough for any page, and a bound for a bundle
ADULT_YEARS = 18
_OF_PERSONS = frozenset({"birth_date", "birth_place", "nationality", "custody", "protected"})
_IDENTIFIERS = frozenset(
    {"passport", "national_id", "company_register", "lei", "phone", "email", "tax_id", "social_security"}
)


class Parties:
    """Writes `doc.spans["parties"]` (one slice a mention, value {"key": ...}) and `doc.user_data["parties"]`.

    The user data is a tuple of record.Party in the order of the text.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Merge, judge, tie."""
        source, text = layout_of(doc), text_of(doc)
        mentions = [p for p in proposals(doc, "resolver") if p.label in {"person", "organisation"}]
        gathered, doubtful = merge.gather(text, mentions)
        folded = fold(text)
        barriers = [(m.start, m.end) for m in mentions]
        spoken = [m for m in role_matcher().find(folded) if not is_unticked(text, m.start)]
        owned = [(m.start, m.end, i) for i, party in enumerate(gathered) for m in party.mentions]
        other = elsewhere(text, spoken, owned, barriers)
        # What a word says of another case is no role in this one.
        beyond = {start for clause in other for start in clause.cues}
        cues = Cues(text, [m for m in spoken if m.start not in beyond], barriers)
        owners = Owners(text, [mention for mention in owned if not is_parent(text, mention[0])])
        facts: dict[int, list[Said]] = defaultdict(list)
        dates = proposals(doc, "dates")
        for fact in said(text, dates, proposals(doc, "states"), proposals(doc, "identifiers"), owners):
            if fact.kind not in _OF_PERSONS or gathered[fact.owner].kind == "person":
                facts[fact.owner].append(fact)
        minors = [m.start for m in matcher_of(MINORS).find(folded)]
        parties = []
        for i, party in enumerate(gathered):
            told_elsewhere = any(clause.owner == i for clause in other)
            made = _party(source, f"p{i + 1}", party, cues, facts[i], in_another_case=told_elsewhere)
            parties.append(_minor(made, minors, _letter_day(dates)))
        doc.user_data[KEY] = tuple(parties)
        spans = [
            Proposal(m.start, m.end, m.label, m.score, m.by, {"key": parties[i].key})
            for i, party in enumerate(gathered)
            for m in party.mentions
        ]
        spans += [Proposal(m.start, m.end, m.label, m.score, m.by, {"key": None}) for m in doubtful]
        write(doc, KEY, spans)
        return doc


def _party(
    source: SourceText, key: str, gathered: Gathered, cues: Cues, facts: Sequence[Said], *, in_another_case: bool
) -> Party:
    told = place_scores(source.text, gathered.kind, gathered.mentions) | cue_scores(gathered.mentions, cues)
    network = network_scores(gathered.mentions)
    roles, sure = decide(told, network)
    if gathered.kind == "organisation" and roles[0] in {"witness", "official", "related_person"}:
        roles = ("third_party",)
    name = merge.display_name(gathered)
    presence = max(m.score for m in gathered.mentions)
    values: dict[str, Any] = {
        kind: _found(source, facts, kind) for kind in ("birth_date", "birth_place", "nationality", "custody")
    }
    forms = {written: mention for (written, _), mention in zip(gathered.names, gathered.mentions, strict=True)}
    return Party(
        key=key,
        name=name,
        kind=cast(Literal["person", "organisation"], gathered.kind),
        roles=roles,
        confidence=round(presence * sure, 4),
        aliases=_aliases(source, gathered, name),
        sex=_sex(source.text, gathered.mentions) if gathered.kind == "person" else None,
        native_script=next((w for w in forms if script_of(w) != "latin" and script_of(w) != script_of(name)), None),
        identifiers=_identifiers(source, facts),
        addresses=tuple(_as_found(source, f) for f in facts if f.kind == "address"),
        other_case=in_another_case and not SUBJECTS.intersection(roles),
        protected=True if any(f.kind == "protected" for f in facts) else None,
        evidence=tuple(evidence_of(source, m) for m in gathered.mentions[:MENTIONS_SHOWN]),
        **values,
    )


def _as_found(source: SourceText, fact: Said) -> Found[str]:
    return Found(value=fact.value, confidence=round(fact.score, 4), evidence=(_evidence(source, fact),))


def _evidence(source: SourceText, fact: Said) -> Evidence:
    return evidence_at(source, fact.start, fact.end, confidence=round(fact.score, 4), by=By.RULE)


def _found(source: SourceText, facts: Sequence[Said], kind: str) -> Found[str] | None:
    told = [f for f in facts if f.kind == kind]
    if not told:
        return None
    best = max(told, key=lambda f: f.score)
    return Found(
        value=best.value,
        confidence=round(best.score, 4),
        evidence=tuple(_evidence(source, f) for f in told if f.value == best.value),
    )


def _identifiers(source: SourceText, facts: Sequence[Said]) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(
            kind=f.kind,
            value=f.value,
            valid=cast(Literal["true", "false", "unchecked"], f.valid),
            confidence=round(f.score, 4),
            evidence=(_evidence(source, f),),
        )
        for f in facts
        if f.kind in _IDENTIFIERS
    )


def _aliases(source: SourceText, gathered: Gathered, name: str) -> tuple[Found[str], ...]:
    kept: dict[str, Found[str]] = {}
    tied = {(m.start, m.end) for m in gathered.aliases}
    for (written, parts), mention in zip(gathered.names, gathered.mentions, strict=True):
        other_script = parts.script != script_of(name)
        if written == name or not ((mention.start, mention.end) in tied or other_script):
            continue
        if fold(written) not in kept:
            kept[fold(written)] = Found(
                value=written, confidence=mention.score, evidence=(evidence_of(source, mention),)
            )
    return tuple(kept.values())


def _sex(text: str, mentions: Sequence[Proposal]) -> Literal["f", "m"] | None:
    """By title or patronymic alone, and only where all agree."""
    found: set[Literal["f", "m"]] = set()
    for mention in mentions:
        before = [word.strip("(,:").lower() for word in text[max(0, mention.start - 14) : mention.start].split()[-1:]]
        found |= {"f"} if WOMEN.intersection(before) else set()
        found |= {"m"} if MEN.intersection(before) else set()
        for word in text[mention.start : mention.end].lower().split():
            found |= {"m"} if word.endswith(("ович", "евич", "ьич", "ovich", "evich", "ovych")) else set()
            found |= {"f"} if word.endswith(("овна", "евна", "ична", "ovna", "evna", "івна")) else set()
    return found.pop() if len(found) == 1 else None


def _letter_day(dates: Sequence[Proposal]) -> dt.date | None:
    """Return the letter's own day, None where it gives none or day and month may be exchanged."""
    written = next((d.value.get("date") for d in dates if d.label == "date" and d.value.get("letter")), None)
    return dt.date.fromisoformat(written) if written and len(written) == len("YYYY-MM-DD") else None


def _minor(party: Party, cues: Sequence[int], letter_day: dt.date | None) -> Party:
    """Judge by the birth date on the letter's day; where there is no birth date, by words beside the name."""
    if party.kind != "person":
        return party
    if party.birth_date is not None:
        minor = under_age(party.birth_date.value, letter_day) if letter_day else None
    else:
        near = any(0 <= cue - e.end <= 40 or 0 <= e.start - cue <= 30 for cue in cues for e in party.evidence)
        minor = True if near else None
    return party.model_copy(update={"minor": minor})


def under_age(born: str, day: dt.date) -> bool | None:
    """Say whether somebody born on YYYY, YYYY-MM or YYYY-MM-DD is under 18 on a day; None where that is open."""
    year, *rest = (int(part) for part in born.split("-"))
    earliest = (year + ADULT_YEARS, *rest, *(1, 1)[len(rest) :])
    latest = (year + ADULT_YEARS, *rest, *(12, 31)[len(rest) :])
    today = (day.year, day.month, day.day)
    return None if earliest <= today < latest else today < earliest
