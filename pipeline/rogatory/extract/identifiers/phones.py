"""Finds telephone numbers: international ones anywhere, national ones after a word that announces them."""

import re

import phonenumbers

from rogatory.extract.identifiers.cues import ACCOUNT, HANDLE, PHONE
from rogatory.extract.identifiers.finding import Ground, Hit

_SEP = r"(?:[ \u00a0./\u2011-]|\s?[()]\s?)"
_INTERNATIONAL = re.compile(
    rf"(?<![\w+/.-])(?:(?:\+|\(\+)\s?|(?<!\d )00(?=[1-9]\d{{0,2}}[ ./(-]))\(?\d(?:{_SEP}{{0,2}}\d){{6,14}}(?![\w])"
)
_NATIONAL = re.compile(rf"(?<![\w+.,/-])\(?\d(?:{_SEP}{{0,2}}\d){{5,13}}(?![\w/])")
_QUOTED = re.compile(
    r"[\s:]{0,3}(?:(?:account|handle|user|name|is|nick)\s)?\s?[\"“„«‘'](?P<name>@?[\w.\-]{3,30})[\"”“»’']"
)
_GAP = 18
_MORE = re.compile(
    r"\s*(?:,|;|/|and|und|et|y|e|и|та|&|or|sowie|bzw\.|en|ve|و|le|der|die)\s*(?:(?:le|el|la|o|the|на)\s)?\s*"
)
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*|\d{4}-\d\d-\d\d.*|\d{1,3}(?:[ .]\d{3})+|(?:19|20)\d\d\s?[-/]\s?(?:19|20)?\d\d"
)
_REFUSED = re.compile(
    r"\d|\n\n|[.;]\s+[^\W\d]{4}|[/§]|case|file|ref|dossier|дел|قضي|art|письм|исх|passport|паспорт|invoice|"
    r"imei|imsi|act|law|order"
)
# Words like "number" say nothing by themselves: what follows must look like a subscriber's number.
_VAGUE = frozenset(
    "number numbers line lines numéro numéros ligne lignes número números numero numeri номер~ linha linhas nummer "
    "nummers terminal portable anschluss anschlüsse الرقم الأرقام الرقمين رقم خط الخط numara cep línea "
    "líneas handset".split()
)


def find(ground: Ground, region: str | None) -> None:
    """Add telephone numbers; `region` is the State by whose plan a number without prefix is read."""
    text = ground.folded
    if "+" in text or "00" in text:
        for match in _INTERNATIONAL.finditer(text):
            _add(ground, match.start(), match.end(), region, 0.97)
    accounts = {cue.end for cue in ground.cues if cue.id == ACCOUNT}
    for cue in ground.cues:
        # "Account number", in languages that write two words.
        if cue.id != PHONE or not accounts.isdisjoint(range(cue.start - 2, cue.start + 1)):
            continue
        end = _after(ground, cue.end, _GAP, region, vague=cue.phrase in _VAGUE)
        while end is not None:
            more = _MORE.match(text, end)
            end = _after(ground, more.end(), 2, region, vague=cue.phrase in _VAGUE) if more else None


def find_handles(ground: Ground) -> None:
    """Add account names that stand in quotation marks after a word for them."""
    for cue in ground.cues:
        match = _QUOTED.match(ground.text, cue.end) if cue.id == HANDLE else None
        if match:
            ground.add(Hit(match.start("name"), match.end("name"), "handle", match["name"], "unchecked", 0.75))


def _after(ground: Ground, start: int, gap: int, region: str | None, *, vague: bool) -> int | None:
    match = _NATIONAL.search(ground.folded, start, start + gap + 24)
    if match is None or match.start() - start > gap or _DATE.fullmatch(match[0]):
        return None
    if _REFUSED.search(ground.folded[start : match.start()]):
        return None
    digits = sum(c.isdigit() for c in match[0])
    grouped = any(not c.isdigit() for c in match[0])
    if vague and not (9 <= digits <= 13 and (match[0].startswith(("0", "(")) or (grouped and "-" not in match[0]))):
        return None
    return match.end() if _add(ground, match.start(), match.end(), region, 0.75 if vague else 0.9) else None


def _add(ground: Ground, start: int, end: int, region: str | None, score: float) -> bool:
    written = ground.folded[start:end]
    while written and not written[-1].isdigit():
        written, end = written[:-1], end - 1
    if written.startswith("(") and ")" not in written:
        start += 1
    if ground.folded[end : end + 1] == "+":
        # Right-to-left typesetting leaves the plus behind and may turn the groups around: 0417 22 961+.
        groups = re.split(r"\D+", written)
        end, orders = end + 1, ("+" + "".join(reversed(groups)), "+" + "".join(groups))
        written = next((order for order in orders if _read(order, None)[1] == "true"), orders[0])
    value, valid = _read(written, region)
    opened = written.rfind(" (")
    if valid != "true" and opened > 6 and _read(written[:opened], region)[1] == "true":
        # "(24 h)" behind a number is when it is answered.
        end, (value, valid) = start + opened, _read(written[:opened], region)
    if value is None:
        return False
    return ground.add(Hit(start, end, "phone", value, valid, score if valid == "true" else score - 0.1))


def _read(written: str, region: str | None) -> tuple[str | None, str]:
    """Return the number in E.164, or its digits where no plan is known, and whether the plan has it."""
    plain = written.replace("(0)", "")
    digits = re.sub(r"[^\d+]", "", plain)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.startswith("+") and region is None:
        return digits, "unchecked"
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return (digits, "false") if len(digits) >= 7 else (None, "false")
    valid = phonenumbers.is_valid_number(number)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), str(valid).lower()
