"""The role of each party from all its mentions: what the cues say and what the network says."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rogatory.extract.groups import Proposal
from rogatory.extract.parties.cues import Cues
from rogatory.extract.parties.patterns import PROTECTED, SUBJECTS

# The weights and bounds of this module were chosen on the letters of hands H and I.
CUE_WEIGHT = 0.65  # of the cues against the network, where both speak
SURE = 0.3  # below this the standing counts as not stated
HINT = 0.05  # of a cue, below which the letter has no word for a role
COMPANY_PRIOR = 0.55  # a company that merely appears
SIGNATORY = 0.7  # a name on a line of its own at the end
SIGNATURE_FROM = 0.75  # share of the text after which signatures stand
OFFICE_WORDS = 30  # characters beside the name on a signature line
SECOND = 0.75  # a further role is kept where a cue alone says it this strongly
LEAST = 0.01  # probability that a role keeps at a mention that speaks against it
EITHER_OR = 0.16  # where both subjects and the protected reach this together, neither is guessed


def cue_scores(mentions: Sequence[Proposal], cues: Cues) -> dict[str, float]:
    """Return the strongest cue of each role over all mentions, as 1 - product of doubts, capped below 1."""
    doubts: dict[str, float] = defaultdict(lambda: 1.0)
    for mention in mentions:
        best: dict[str, float] = {}
        for cue, strength in cues.about(mention.start, mention.end):
            best[cue.says] = max(best.get(cue.says, 0.0), strength)
        for role, strength in best.items():
            doubts[role] *= 1 - 0.9 * strength
    return {role: 1 - doubt for role, doubt in doubts.items()}


def place_scores(text: str, kind: str, mentions: Sequence[Proposal]) -> dict[str, float]:
    """Return what the place of a name says where no cue does: signatories are officials, companies third parties."""
    if kind == "organisation":
        return {"third_party": COMPANY_PRIOR}
    last = mentions[-1]
    line_start, line_end = text.rfind("\n", 0, last.start) + 1, text.find("\n", last.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    alone = len(line) - (last.end - last.start) <= OFFICE_WORDS
    return {"official": SIGNATORY} if alone and last.end > SIGNATURE_FROM * len(text) else {}


def network_scores(mentions: Iterable[Proposal]) -> dict[str, float]:
    """Return what the network says over all mentions: a geometric mean, each mention by the weight it has learnt."""
    heard = [(m.value.get("answers", {}).get("role", {}), math.exp(m.value.get("weight", 0.0))) for m in mentions]
    told = [(answers, weight) for answers, weight in heard if answers]
    if not told:
        return {}
    roles = {role for answers, _ in told for role in answers}
    whole = sum(weight for _, weight in told)
    logs = {
        role: sum(weight * math.log(max(answers.get(role, 0.0), LEAST)) for answers, weight in told) / whole
        for role in roles
    }
    total = sum(math.exp(value) for value in logs.values())
    return {role: math.exp(value) / total for role, value in logs.items()}


def decide(cue: dict[str, float], network: dict[str, float]) -> tuple[tuple[str, ...], float]:
    """Return the roles, the main one first, and the confidence in the main one.

    Between a subject and a victim or witness it never guesses: where both are in question the role is `unclear`.
    """
    total = sum(cue.values())
    shares = {role: value * value / total for role, value in cue.items()} if total else {}
    weight = CUE_WEIGHT if network and shares else float(bool(shares))
    together = {
        role: weight * shares.get(role, 0.0) + (1 - weight) * network.get(role, 0.0) for role in {*shares, *network}
    }
    if not together:
        return ("unclear",), 0.5
    subject = sum(together.get(role, 0.0) for role in SUBJECTS)
    protected = sum(together.get(role, 0.0) for role in PROTECTED)
    main = _best(together, subject, protected)
    sure = subject if main in SUBJECTS else protected if main in PROTECTED else together[main]
    if main in SUBJECTS and not _spoken(cue):
        # Nobody is made a subject by the network alone, however sure: the letter must have a word for it near the name.
        return ("unclear",), 1 - subject
    if min(subject, protected) >= EITHER_OR and main in SUBJECTS | PROTECTED:
        return ("unclear",), 1 - max(subject, protected)
    if sure < SURE:
        return ("unclear",), 1 - sure
    further = [role for role, value in cue.items() if role != main and value >= SECOND and _go_together(main, role)]
    return (main, *sorted(further, key=lambda role: -cue[role])), together[main]


def _spoken(cue: dict[str, float]) -> bool:
    return any(cue.get(role, 0.0) >= HINT for role in SUBJECTS)


def _best(together: dict[str, float], subject: float, protected: float) -> str:
    """The likeliest role, or the likeliest of subjects or of the protected where these together are likelier."""
    groups = {role: value for role, value in together.items() if role not in SUBJECTS | PROTECTED}
    groups |= {"subjects": subject, "protected": protected}
    best = max(groups, key=lambda name: groups[name])
    members = {"subjects": SUBJECTS, "protected": PROTECTED}.get(best)
    return best if members is None else max(members, key=lambda role: together.get(role, 0.0))


def _go_together(main: str, other: str) -> bool:
    """Whether two roles may both be true without a doubt between them."""
    if main in SUBJECTS:
        return other in {"account_holder", "subscriber_or_user", "addressee"}
    if main in PROTECTED:
        return other in PROTECTED | {"account_holder", "addressee"}
    return False
