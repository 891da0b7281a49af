"""Writes the group `citations`: penal provisions, legal bases and file numbers."""

import re
from collections.abc import Sequence
from typing import Any

from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.citations import eastern, instruments, provisions, references
from rogatory.extract.citations.acts import Act
from rogatory.extract.citations.eastern import Eastern
from rogatory.extract.citations.folded import compiled
from rogatory.extract.citations.instruments import Instrument
from rogatory.extract.citations.provisions import Run
from rogatory.extract.groups import Proposal, proposals, snapped, text_of, write
from rogatory.record import By

_LINK = compiled(
    r"\s*,?\s*\(?(?:of the|of|under the|de la|du|de l'|des|de|del|della|dello|dell'|do|da|vom|van het|van "
    r"de|z|من|في|in the|en la|the|din|al|ai sensi della|lid|"
    r"y siguientes|et suivants|und|sowie)?\s*(?:same|said|el|la|l'|le|united nations|un|european|das|dem)?\s*$"
)
# Equivalents in the law of the State asked and offences of other cases are no provisions of the charge.
_OTHERS = compiled(
    r"entspr|equivalen|correspond|чему|отвечает|відповідає|nach (?:do\.|dort|hiesig|ihrem|deutschem|"
    r"osterreichisch\w+) re|irrtumlich|"
    r"votre (?:code|droit)|your (?:law|code)|su derecho|vostro|вашем|другое дело|иному делу|يقابل"
)
_NEAR = 26  # characters between an article and the treaty it belongs to
_THE_TREATY = compiled(
    r"\s+(?:of|under|to)\s+(?:the|that|this)\s+(?:said\s+)?(?:convention|treaty|agreement|protocol|"
    r"regulation|directive|framework decision)(?!\w)|"
    r"\s+(?:des|dieses|der|genannten)\s+(?:genannten\s+)?(?:ubereinkommens|vertrags|vertrages|abkommens|"
    r"protokolls|verordnung|richtlinie|rahmenbeschlusses)(?!\w)|"
    r"\s+(?:de (?:la|cette|ladite) convention|du traite|de l'accord|du protocole|du reglement|de la "
    r"directive|de la decision-cadre|de (?:la|dicha) convencion|"
    r"del (?:mismo |citado )?(?:tratado|convenio|acuerdo|protocolo|instrumento)|d[ao] (?:mesm[ao] |"
    r"referid[ao] )?(?:convencao|tratado|acordo|protocolo)|della convenzione|del trattato|dell'accordo)(?!\w)|"
    r"\s+(?:этой |названной |указанной |данной )?(?:конвенции|договора|соглашения|протокола)(?!\w)|"
    r"\s+(?:ціеі )?(?:конвенціі|договору)(?!\w)|\s+من (?:هذه )?(?:الاتفاقيه|المعاهده)|\s+منها|"
    r"\s+van (?:het|dit|dat) verdrag|\s+(?:konwencji|umowy)(?!\w)"
)
_NEXT = compiled(
    r"[\s,،:(–-]*(?:and |et |و)?(?:its|sus|ses|in|in particular|notably|insbesondere|en particular|"
    r"notamment|особенно|в частности|لا سيما|ولا سيما|خاصه|وخاصه|namely)?\s*"
)
_AFTER = 26  # characters between a treaty and articles that follow it
_SURE = {"penal": 0.93, "law": 0.75, "procedural": 0.1, "assistance": 0.2}
_MANY = ("None", "domestic", "bilateral")  # a letter may rest on several of these
_TITLE = 300  # characters in which the title of a form stands, a mention of its own
_BREATH = 150
_REACH = 200  # characters for which an act named once is still meant


class Citations:
    """Writes `doc.spans["citations"]` and nothing else.

    Labels and values: `provision` {"articles", "act", "state", "procedural"}, `legal_basis` {"instrument",
    "articles", "status"}, `reference` {"kind"}. A provision of procedure, evidence or competence has
    `procedural` true and a low score, so that it is dropped where somebody decides.
    """

    def __init__(self, own_references: Sequence[str] = ()) -> None:
        """`own_references` are regular expressions of the receiving office's own file numbers."""
        self._own = tuple(re.compile(pattern) for pattern in own_references)

    def __call__(self, doc: Doc) -> Doc:
        """Find the citations in the document's text."""
        found = find(text_of(doc), own=self._own, state=_state(doc))
        write(doc, "citations", [_snapped(doc, proposal) for proposal in found])
        return doc


def find(text: str, *, own: tuple[re.Pattern[str], ...] = (), state: str | None = None) -> list[Proposal]:
    """Return the citations of a text; `state` is whose code is meant where an act is named by abbreviation alone."""
    folded = fold(text)
    treaties = instruments.named(text, folded)
    runs = list(provisions.runs(text, folded))
    treaties = [one for one in treaties if not _is_back_reference(folded, one, treaties)]
    owners = [_treaty_of(folded, run, treaties) or _meant(folded, run, treaties) for run in runs]
    kept = [
        _basis(folded, *_span(folded, run, one), one.id, run.articles)
        for run, one in zip(runs, owners, strict=True)
        if one
    ]
    used = {one.start for one in owners if one}
    kept.extend(_basis(folded, one.start, one.end, one.id, ()) for one in treaties if one.start not in used)
    last: Act | None = None
    for place, run in enumerate(runs):
        if owners[place] or _inside(run, treaties):
            continue
        last = _forgotten(last, run, treaties)
        if _assists(run, last):
            kept.append(_basis(folded, run.start, run.end, "domestic", run.articles))
        else:
            kept.append(_provision(text, folded, run, state, last or _act_ahead(folded, runs, owners, place)))
        last = run.act if run.act and run.act.nature != "procedural" else last
    kept = _with_eastern(text, folded, _once(kept), state)
    kept.extend(
        Proposal(one.start, one.end, "reference", one.score, By.RULE, {"kind": one.kind})
        for one in references.find(text, folded, own)
        if not any(p.start < one.end and one.start < p.end for p in kept)
    )
    return sorted(kept, key=lambda proposal: proposal.start)


def _is_back_reference(folded: str, one: Instrument, treaties: list[Instrument]) -> bool:
    """Whether a name is no more than "the said Convention"."""
    return (
        one.id is not None
        and one.id.startswith("bilateral")
        and len(folded[one.start : one.end].split()) < 2
        and one is not treaties[0]
    )


def _meant(folded: str, run: Run, treaties: list[Instrument]) -> Instrument | None:
    """Return the treaty that "Article 20 of the Convention" means: the last one named before."""
    match = _THE_TREATY.match(folded, run.end) if run.act is None else None
    before = [one for one in treaties if one.end <= run.start and one.id not in instruments.LAWS]
    return Instrument(run.start, match.end(), before[-1].id) if match and before else None


def _with_eastern(text: str, folded: str, kept: list[Proposal], state: str | None) -> list[Proposal]:
    """Add what is cited in the Chinese or the Turkish manner; it knows its own articles better."""
    found: list[Proposal] = []
    if "第" in text or "》" in text:
        found = [_eastern(text, folded, one, state) for one in eastern.chinese(text)]
    elif "ı" in text or "ş" in text or "ğ" in text:
        found = [_eastern(text, folded, one, state) for one in eastern.turkish(folded)]
        kept = [_turkish_basis(folded, one) if one.label == "legal_basis" else one for one in kept]
    taken = [(one.start, one.end) for one in found]
    return [*found, *(one for one in kept if not any(start < one.end and one.start < end for start, end in taken))]


def _eastern(text: str, folded: str, one: Eastern, state: str | None) -> Proposal:
    if one.kind == "basis":
        return _basis(folded, one.start, one.end, one.instrument, one.articles)
    if one.kind == "reference":
        kind = "theirs" if one.start < _TITLE else "case"
        return Proposal(one.start, one.end, "reference", 0.85, By.RULE, {"kind": kind})
    procedural = one.kind == "procedure"
    named = not text[one.start : one.end].startswith("第") or "法律" in text[one.start : one.end]
    act = re.split(r"第|\d", text[one.start : one.end])[0].strip() or None
    value = {"articles": list(one.articles), "act": act, "state": state, "procedural": procedural}
    return Proposal(one.start, one.end, "provision", 0.1 if procedural else 0.85 if named else 0.55, By.RULE, value)


def _turkish_basis(folded: str, one: Proposal) -> Proposal:
    start, end, articles = eastern.around_turkish(folded, one.start, one.end)
    value = {**one.value, "articles": [*one.value["articles"], *articles]}
    return Proposal(start, end, one.label, one.score, one.by, value)


def _span(folded: str, run: Run, treaty: Instrument) -> tuple[int, int]:
    start, end = min(run.start, treaty.start), max(run.end, treaty.end)
    if folded[start:end].count("(") > folded[start:end].count(")") and folded[end : end + 1] == ")":
        end += 1
    return start, end


def _forgotten(last: Act | None, run: Run, treaties: list[Instrument]) -> Act | None:
    """A treaty named since the last act makes it uncertain whose article a bare number is."""
    return (
        None
        if last and any(last.end <= one.start < run.start and one.id not in instruments.LAWS for one in treaties)
        else last
    )


def _act_ahead(folded: str, runs: list[Run], owners: list[Instrument | None], place: int) -> Act | None:
    """Return the act of the next run where both stand in one breath: "article 209 and article 379 of the Code"."""
    if place + 1 >= len(runs) or owners[place + 1]:
        return None
    run, following = runs[place], runs[place + 1]
    between = folded[run.end : following.start]
    return following.act if len(between) < _BREATH and not re.search(r"[.;\n]\s", between) else None


def _treaty_of(folded: str, run: Run, treaties: list[Instrument]) -> Instrument | None:
    """Return the treaty the run belongs to: right after it, or right before it."""
    for one in treaties:
        if one.id in instruments.LAWS:
            continue
        end = run.end if run.act is None else run.act.start
        if 0 <= one.start - end <= _NEAR and _LINK.match(folded[end : one.start]):
            return one
        if run.act is None and 0 <= run.start - one.end <= _AFTER and _NEXT.fullmatch(folded[one.end : run.start]):
            return one
        if run.act is not None and one.start < run.act.end and run.act.start < one.end:
            return one
    return None


def _assists(run: Run, last: Act | None) -> bool:
    act = run.act or (last if run.same_act else None)
    return act is not None and act.nature == "assistance"


def _inside(run: Run, treaties: list[Instrument]) -> bool:
    return any(one.start <= run.start and run.end <= one.end for one in treaties)


def _basis(folded: str, start: int, end: int, name: str | None, articles: tuple[str, ...]) -> Proposal:
    status, score = instruments.status(folded, start, end)
    value = {"instrument": name, "articles": [_plain(article) for article in articles], "status": status}
    return Proposal(start, end, "legal_basis", score, By.RULE, value)


def _provision(text: str, folded: str, run: Run, state: str | None, last: Act | None) -> Proposal:
    """A run without an act belongs to the last act named; after a treaty it is an article of the treaty."""
    act = run.act or last
    procedural = act is not None and act.nature == "procedural"
    value: dict[str, Any] = {
        "articles": [_plain(article) for article in run.articles],
        "act": _name(text, act) if act else None,
        "state": (act.state if act else None) or state,
        "procedural": procedural,
    }
    sure = _SURE[act.nature] if act else 0.35
    if run.act is None:
        near = act is not None and -_BREATH - 60 < run.start - act.end < _REACH
        sure = min(sure, 0.6 if near else 0.35) + (0.15 if text[run.start - 1 : run.start] == "(" and sure > 0.2 else 0)
    if _OTHERS.search(folded, max(0, run.start - 60), run.start):
        sure = min(sure, 0.3)
    return Proposal(run.start, run.end, "provision", sure, By.RULE, value)


def _name(text: str, act: Act) -> str:
    return re.sub(r"[\s,]*(?:§+|[Ss]ections?|[Ss]ecs?\.)?$", "", " ".join(text[act.start : act.end].split()))


def _plain(article: str) -> str:
    return re.sub(r"^\((\d+)\)?$", r"\1", article.strip(" ("))


def _once(kept: list[Proposal]) -> list[Proposal]:
    """Keep each mention that has articles; of an instrument without any, only the surest mention, then the first."""
    with_articles = {p.value["instrument"] for p in kept if p.label == "legal_basis" and p.value["articles"]}
    best: dict[str, Proposal] = {}
    others: list[Proposal] = []
    for proposal in sorted(kept, key=lambda p: p.start):
        name = str(proposal.value.get("instrument"))
        if proposal.label != "legal_basis" or proposal.value["articles"] or name.startswith(_MANY):
            others.append(proposal)
            continue
        better = name not in best or proposal.score > best[name].score
        if better and (name not in with_articles or proposal.start < _TITLE):
            best[name] = proposal
    return [*others, *best.values()]


def _state(doc: Doc) -> str | None:
    known = doc.user_data.get("states", {}).get("requesting")
    if known:
        return str(known[0].state)
    named = [p for p in proposals(doc, "states") if p.value["form"] == "name"]
    return str(named[0].value["state"]) if named else None


def _snapped(doc: Doc, proposal: Proposal) -> Proposal:
    start, end = snapped(doc, proposal.start, proposal.end)
    return Proposal(start, end, proposal.label, proposal.score, proposal.by, proposal.value)
