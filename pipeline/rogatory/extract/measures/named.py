"""Tells acts that a letter asks for from the same words in titles of treaties and in clauses of time."""

import re
from collections.abc import Mapping
from functools import cache

from rogatory.domain.triggers import Match, Matcher
from rogatory.extract.measures.patterns import ARTICLES, DECIDED, HANDED_OVER, SEARCHED_FOR, SUBJECTS, TITLED, WHEN
from rogatory.extract.measures.words import Words, object_matcher, phrases_of

_BREAK = re.compile(r"[;:،؛]\s|\s[–—]\s|[,;:]")
_TITLE = 40  # characters between "Convention" and the last word of its subject
_LONG_TITLE = 140  # the same where the title lists its subjects: "... on Laundering, Search, Seizure and Confiscation"
_LINKED = re.compile(r"\b(?:to|um)\s")  # an infinitive follows: the title is over
_TIME = 24  # characters between "after" and the act it dates: an article and an adjective
_DATED = re.compile(
    r"\s+(?:(?:dated|of|vom|du|de|del|от|від|z\s+dnia|van|do\s+dia|المورخ\w*)\s+)?(?:\d{1,2}\b|le\s+\d)"
)
_THING = 60  # characters between a verb of seeking or handing over and its object
# Words for handing over a person that are said of things too, and words for finding that are said of assets too.
_OF_PERSONS = re.compile(
    r"(?:surrender|ubergabe|entrega|consegna|remise|remettre|передач|передать|передати|hand|przekazan|overgave|overdracht|تسليم)"
)
_FINDING = re.compile(
    r"(?:locat|localis|localiz|identif|rintracc|individu|accert|ermitt|установ|встанов|розыск|ustal|opspor|apur|averig|تحديد|trace)"
)


def is_asked_for(text: str, folded: str, cues: Mapping[str, Words], start: int, act: Match) -> bool:
    """Tell whether an act is more than a word of a treaty's name, or of a date ("after the arrest"), before it."""
    return not (of_treaty(text, folded, cues, start, act) or _dates(folded, start, act) or _decided(folded, start, act))


def of_treaty(text: str, folded: str, cues: Mapping[str, Words], start: int, act: Match) -> bool:
    """Tell whether an act is a word of a treaty's or statute's name before it."""
    asks = cues["ask"]
    for treaty in cues["treaty"].within(max(start, act.start - _LONG_TITLE), act.start):
        between = folded[treaty.end : act.start]
        if _LINKED.search(between) or asks.within(treaty.end, act.start):
            continue
        if act.start - treaty.start <= _TITLE and not _BREAK.search(text[treaty.end : act.start] + " "):
            return True
        if re.search(r"[.;:()]", between) is None and _titled().search(between):
            return True
    return False


@cache
def _titled() -> re.Pattern[str]:
    """Return the pattern of a title's subjects: a preposition near its beginning, and short items after it."""
    words = "|".join(re.escape(phrase) for phrase in phrases_of(TITLED))
    return re.compile(rf"^[^,]{{0,60}}?\b(?:{words})\s[^,\d]{{0,45}}(?:,[^,\d]{{0,40}})*$")


def _dates(folded: str, start: int, act: Match) -> bool:
    """Tell whether a word of time or aim stands before an act: it says when or what for, not what is to be done."""
    return _right_after("when", folded, start, act)


def _decided(folded: str, start: int, act: Match) -> bool:
    """Tell whether an act is that of a decision or request named by its date: "our request for arrest of 3 May"."""
    return _right_after("decided", folded, start, act) and _DATED.match(folded, act.end) is not None


def _right_after(kind: str, folded: str, start: int, act: Match) -> bool:
    """Tell whether words of a kind stand before an act, with no more than articles between them."""
    before = folded[max(start, act.start - _TIME) : act.start]
    return any(
        found.id == kind
        and all(word in _articles() for word in before[found.end :].split())
        and "," not in before[found.end :]
        for found in _leading().find(before)
    )


@cache
def _leading() -> Matcher:
    listed = {"when": WHEN, "decided": DECIDED}
    return Matcher((kind, phrase) for kind, phrases in listed.items() for phrase in phrases_of(phrases))


@cache
def _articles() -> frozenset[str]:
    return frozenset(ARTICLES.split())


@cache
def _things() -> Matcher:
    return Matcher(
        (code, phrase)
        for code, listed in (("search_seizure", HANDED_OVER), ("trace_assets", SEARCHED_FOR))
        for phrase in phrases_of(listed)
    )


def meant(folded: str, act: Match, end: int) -> Match:
    """Return the act by what it is done to: things handed over are seized, accounts and goods found are traced."""
    code = act.id.removeprefix("act:")
    wanted = {"arrest_surrender": ("search_seizure", _OF_PERSONS), "locate_identify_person": ("trace_assets", _FINDING)}
    if code not in wanted or not wanted[code][1].match(folded, act.start):
        return act
    other, _ = wanted[code]
    scope = folded[act.end : min(end, act.end + _THING)]
    scope = re.split(r"[,;:.(]", scope, maxsplit=1)[0]
    found = [match for match in _things().find(scope) if match.id == other]
    # The thing must be the object itself, not something named after it.
    near = found and all(word in _articles() for word in scope[: found[0].start].split())
    return act._replace(id=f"act:{other}") if near else act


def has_object(folded: str, start: int, end: int, act: Match) -> bool:
    """Tell whether a returning is of money or things, a preserving of data; other acts need no object."""
    code = act.id.removeprefix("act:")
    if code not in {"return_assets", "preserve_data"} or (code == "preserve_data" and " " in act.phrase):
        return True
    return any(found.id == code for found in object_matcher().find(folded[start:end]))


@cache
def _subject() -> re.Pattern[str]:
    words = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases_of(SUBJECTS))
    return re.compile(rf"\s*(?:{words})\s*[:.：\-–]")


def is_subject_line(folded: str, place: int) -> bool:
    """Tell whether the line around a place is the letter's subject line."""
    return _subject().match(folded, folded.rfind("\n", 0, place) + 1) is not None
