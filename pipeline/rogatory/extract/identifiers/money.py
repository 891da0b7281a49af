"""Finds IBANs, local account numbers and amounts of money."""

import re

from schwifty import IBAN
from schwifty.exceptions import SchwiftyException

from rogatory.domain import fold
from rogatory.extract.identifiers.cues import ACCOUNT
from rogatory.extract.identifiers.finding import Ground, Hit
from rogatory.extract.identifiers.patterns import CURRENCIES, IBAN_LENGTHS, ISO_CURRENCIES

_IBAN = re.compile(r"(?<![\w])[a-z]{2} ?\d{2}(?=[ \u2009.-]?[a-z0-9])", re.IGNORECASE)
_GAP = 44  # between "account" and its number a bank is often named
_ACCOUNT = re.compile(r"(?<![\w.,])(?:[a-z]{1,3}-?)?\d(?:[ ./-]?[\dx*•]){4,27}(?:-?[a-z](?!\w))?(?![\w])")
_TAIL = re.compile(
    r"(?:ending(?: in| with)?|last (?:four )?digits|terminé\w* par|se terminant par|terminad\w+ en|terminada em|"
    r"endet auf|endend auf|последние цифры|оканчива\w+ на|ending no\.?)\s*:?\s*((?:[*x…. ]*)\d{3,6})(?![\d])"
)
_LINE = re.compile(r"line|numbers|linea|ligne|rufnummer|номер|telef")
_NOT_ACCOUNT = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{4}\s?[-/]\s?\d{4}|\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|"
    r"(?:19|20)\d\d"
)
_MORE = re.compile(r"\s*(?:,|;|/|\n|and|und|et|y|e|и|та|i|&|or|sowie|bzw\.|en|ve|و)\s*")
_NUMBER = r"\d{1,3}(?:[ '’.,\u00a0\u202f٬]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])"
_SCALE = (
    r"(?:\s?(?:million(?:s|en|es)?|mio\.?|millones(?: de)?|milhões(?: de)?|millions? d['e]|milion(?:i|y|ów)|"
    r"milioni di|млн\.?|mln\.?|m|bn|billion|"
    r"milliarden|mrd\.?|млрд\.?|тыс\.?|thousand|mil|tausend|مليون|ملايين|ألف|آلاف|万|亿|억|만)(?!\w))?"
)
_SIGNS = "|".join(
    re.escape(fold(word)) + (r"(?!\w)" if word[-1].isalpha() else "")
    for word in sorted(CURRENCIES, key=len, reverse=True)
)
_CODES = "|".join(code.lower() for code in ISO_CURRENCIES)
_UNIT = rf"(?:(?:{_CODES})(?!\w)|{_SIGNS})"
_AMOUNT = re.compile(
    rf"(?:(?<!\w)(?P<before>{_UNIT})[ \u00a0]?(?P<a>{_NUMBER})(?P<as>{_SCALE})|"
    rf"(?<![\w.,/-])(?P<b>{_NUMBER})(?P<bs>{_SCALE})(?:\.?[–-]?)[ \u00a0]?(?P<after>{_UNIT}))"
)
_SCALES = {
    "thousand": 1e3, "mil": 1e3, "tausend": 1e3, "тыс": 1e3, "ألف": 1e3, "آلاف": 1e3, "万": 1e4,
    "만": 1e4, "亿": 1e8, "억": 1e8,    "bn": 1e9, "billion": 1e9, "milliarden": 1e9, "mrd": 1e9, "млрд": 1e9,
}  # fmt: skip


def find_ibans(ground: Ground) -> None:
    """Add every IBAN; one of the right length that fails mod 97 is kept as false (ISO 13616)."""
    for match in _IBAN.finditer(ground.text):
        country = match[0][:2].upper()
        if country not in IBAN_LENGTHS:
            continue
        taken = _take(ground.text, match.start(), IBAN_LENGTHS[country]) or _groups(ground.text, match.start())
        if taken is None:
            continue
        end, value = taken
        valid = _valid_iban(value)
        written = ground.text[match.start() : end]
        if not valid and (written != written.upper() or sum(c.isdigit() for c in value) < 10):
            continue
        ground.add(Hit(match.start(), end, "iban", value, str(valid).lower(), 0.99 if valid else 0.9))


def _valid_iban(value: str) -> bool:
    try:
        IBAN(value)
    except SchwiftyException:
        return False
    return True


def _take(text: str, start: int, length: int) -> tuple[int, str] | None:
    """Return the end and the letters and digits of the next `length` of them, if a word ends there."""
    kept: list[str] = []
    for place in range(start, min(len(text), start + 2 * length)):
        char = text[place]
        if char.isascii() and char.isalnum():
            kept.append(char)
            if len(kept) == length:
                after = text[place + 1 : place + 2]
                return (place + 1, "".join(kept).upper()) if not after.isalnum() else None
        elif char not in " \u00a0\u2009.-" or text[place - 1 : place] in " .-":
            return None
    return None


_FOURS = re.compile(r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")


def _groups(text: str, start: int) -> tuple[int, str] | None:
    """Return what is written in groups of four though its length is wrong for the country."""
    match = _FOURS.match(text, start)
    return (match.end(), match[0].replace(" ", "")) if match else None


def find_accounts(ground: Ground) -> None:
    """Add local account numbers, which only a word before them gives away."""
    cues = [cue for cue in ground.cues if cue.id == ACCOUNT]
    for cue in cues:
        end = _account_after(ground, cue.end, _GAP)
        while end is not None:
            more = _MORE.match(ground.folded, end)
            end = _account_after(ground, more.end(), 4) if more else None
    _in_tables(ground, frozenset((cue.start, cue.end) for cue in cues))
    for match in _TAIL.finditer(ground.folded):
        before = ground.folded[max(0, match.start() - 70) : match.start()]
        if _LINE.search(before) or not any(0 < match.start() - cue.end < len(before) for cue in cues):
            continue
        digits = "".join(c for c in match[1] if c.isdigit())
        ground.add(
            Hit(
                match.start(1) + len(match[1]) - len(match[1].lstrip(" .")),
                match.end(1),
                "account_local",
                f"*{digits}",
                "unchecked",
                0.7,
            )
        )


def _in_tables(ground: Ground, cues: frozenset[tuple[int, int]]) -> None:
    """Add the numbers below a heading that says account; cells are parted by tabs, rows by line ends."""
    place = column = width = -1
    for line in ground.text.split("\n"):
        start, place = place + 1, place + 1 + len(line)
        cells = _cells(line, start)
        heading = next((n for n, cell in enumerate(cells) if cell in cues), -1) if len(cells) > 1 else -1
        if heading >= 0:
            column, width = heading, len(cells)
        elif len(cells) != width:
            column = width = -1
        elif column >= 0:
            first, last = cells[column]
            match = _ACCOUNT.fullmatch(ground.folded, first, last)
            if match and not _NOT_ACCOUNT.fullmatch(match[0]):
                ground.add(Hit(first, last, "account_local", match[0].replace(" ", "").upper(), "unchecked", 0.9))


def _cells(line: str, start: int) -> list[tuple[int, int]]:
    found = []
    for cell in line.split("\t"):
        first = start + len(cell) - len(cell.lstrip())
        found.append((first, first + len(cell.strip())))
        start += len(cell) + 1
    return found


def _account_after(ground: Ground, start: int, gap: int) -> int | None:
    match = _ACCOUNT.search(ground.folded, start, start + gap + 32)
    if match is None or match.start() - start > gap:
        return None
    between = ground.folded[start : match.start()]
    digits = sum(c.isdigit() for c in match[0])
    if digits < 5 or any(c.isdigit() for c in between) or re.search(r"\n\n|[.;!?]\s[a-zа-я]{4}|[€$£]\s?$", between):
        return None
    if _NOT_ACCOUNT.fullmatch(match[0]) or re.match(
        r"\s?(?:eur|usd|chf|€|\$)", ground.folded[match.end() : match.end() + 4]
    ):
        return None
    value = match[0].replace(" ", "").upper()
    kind = "user_id" if re.search(r"(?<!\w)(?:user |utilisateur )?ids?(?!\w)", between) else "account_local"
    score = 0.92 if match.start() - start < 16 else 0.75
    return match.end() if ground.add(Hit(match.start(), match.end(), kind, value, "unchecked", score)) else None


def find_amounts(ground: Ground) -> None:
    """Add sums of money; the amount is a decimal number in `more`, with the currency where it is told."""
    for match in _AMOUNT.finditer(ground.folded):
        unit = match["before"] or match["after"]
        number, scale = (match["a"], match["as"]) if match["a"] else (match["b"], match["bs"])
        amount = _decimal(number) * _SCALES.get(scale.strip(" ."), 1e6 if scale.strip() else 1)
        currency = _UNITS.get(unit)
        value = f"{amount:.2f}".removesuffix(".00")
        more = {"amount": value, "currency": currency}
        end = match.end() - (1 if match[0].endswith((" ", "-", "–")) else 0)
        ground.add(Hit(match.start(), end, "amount", f"{currency or unit} {value}", "unchecked", 0.9, more))


_UNITS: dict[str, str | None] = {fold(word): code for word, code in CURRENCIES.items()} | {
    c.lower(): c for c in ISO_CURRENCIES
}


def _decimal(number: str) -> float:
    """Read 1,234.50 and 1.234,50 alike: the last mark parts decimals where one or two digits follow it."""
    plain = re.sub(r"[ '’\u00a0\u202f٬]", "", number)
    decimals = re.search(r"[.,](\d{1,2})$", plain)
    whole = re.sub(r"[.,]", "", plain[: decimals.start()] if decimals else plain)
    return float(f"{whole}.{decimals[1]}" if decimals else whole)
