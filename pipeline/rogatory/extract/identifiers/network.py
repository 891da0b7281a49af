"""Finds what belongs to the net: mail addresses, links, IP and hardware addresses, handles, wallets, hashes."""

import ipaddress
import re

from rogatory.extract.identifiers.checks import valid_bitcoin, valid_ethereum, valid_tron
from rogatory.extract.identifiers.finding import Ground, Hit

_DOT = r"(?:\.|\s?[\[({]\s?(?:\.|dot|punto|point|punkt|точка)\s?[\])}]\s?)"
_AT = r"(?:@|\s?[\[({]\s?(?:@|at|arroba|arobase|собака)\s?[\])}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.%+-])[a-z0-9][a-z0-9._%+-]*{_AT}(?:[a-z0-9-]+{_DOT})+[a-z]{{2,18}}(?![\w@-])", re.IGNORECASE
)
_URL = re.compile(r"(?:h(?:tt|xx)ps?://|www\.)[^\s<>\"»“”)\]]+", re.IGNORECASE)
_DOMAIN_END = re.compile(
    r"\.(?:com|net|org|info|biz|online|shop|site|xyz|club|top|io|app|dev|onion|example|test|invalid|eu|co|me|cc|ru|cn|"
    r"de|fr|es|pt|it|ch|at|uk|ua|kz|br|ar|cl|mx|in|ng|ke|za|tr|nl|be|pl|ro|bank|crypto|exchange|trade|"
    r"market|live|store)"
    r"(?![\w-]|\.\w)"
)
_DOMAIN_START = re.compile(r"[a-z0-9](?:[a-z0-9.\[\]-]*[a-z0-9\]])?$")
_IPV4 = re.compile(r"(?<![\w.])(?:\d{1,3}(?:\.|\[\.\])){3}\d{1,3}(?::(\d{1,5}))?(?!\w|\.\d)")
_IPV6 = re.compile(r"(?<![\w:.])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f:]{3,39}(?![\w:])", re.IGNORECASE)
_MAC = re.compile(r"(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])", re.IGNORECASE)
_CHAIN = re.compile(
    r"(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{40}(?:[0-9a-fA-F]{24})?|[0-9a-fA-F]{64}|bc1[02-9ac-hj-np-z]{11,71}|"
    r"T[1-9A-HJ-NP-Za-km-z]{33}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}|"
    r"(?:ltc1[02-9ac-hj-np-z]{11,71}|[LM][1-9A-HJ-NP-Za-km-z]{26,33}))(?![0-9A-Za-z])"
)
_HANDLE = re.compile(r"(?<![\w@.])@[\w.]{2,30}\w(?!@)")
_FILE_HASH = re.compile(r"sha-?(?:1|256)|md5|hash value|hashwert|hachage|valor hash|хеш")
# Articles and paragraphs are numbered 1.2.3.4 too.
_NUMBERING = re.compile(r"(?:§|art|artic|section|para|clause|annex|no|n°|пункт|п|версия|version|v)\W{0,3}$")
_DAY = (
    r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s+[^\W\d]{3,12}\.?\s+\d{4}|"
    r"[^\W\d]{3,9}\.?\s+\d{1,2},?\s+\d{4})"
)
_CLOCK = r"\d{1,2}[:h.]\d\d(?:[:.]\d\d)?(?:\s?(?:am|pm))?"
_ZONE = r"(?:utc|gmt|cest|cet|eet|eest|bst|msk|est|edt|cst|pst|pdt|z\b)?\s?(?:[+-]\s?\d{1,2}(?::?\d\d)?)?"
_MOMENT = re.compile(
    rf"(?:{_DAY}[\s,t]*(?:at|à|um|a las|às|alle|в|om)?\s*{_CLOCK}|{_CLOCK}[\s,]*(?:on|le|am)?\s*{_DAY})\s*\(?{_ZONE}"
)
_REACH = 90  # characters after an address in which its moment is looked for


def find(ground: Ground) -> None:
    """Add mail, links, addresses, wallets and handles to the ground."""
    text = ground.text
    if "@" in text or " at" in ground.folded or "[" in text:
        for match in _EMAIL.finditer(text):
            ground.add(Hit(match.start(), match.end(), "email", _email(match[0]), "unchecked", 0.99))
    if "://" in text or "www." in ground.folded:
        for match in _URL.finditer(text):
            url = match[0].rstrip(".,;:!?'’")
            ground.add(Hit(match.start(), match.start() + len(url), "url", url, "unchecked", 0.98))
    _chains(ground)
    _addresses(ground)
    for match in _DOMAIN_END.finditer(ground.folded):
        before = _DOMAIN_START.search(ground.folded, max(0, match.start() - 80), match.start())
        if before and ".." not in before[0] and not before[0].isdigit() and _starts_word(text, before.start()):
            name = ground.folded[before.start() : match.end()].replace("[.]", ".")
            ground.add(Hit(before.start(), match.end(), "url", name, "unchecked", 0.8))
    if "@" in text:
        for match in _HANDLE.finditer(text):
            ground.add(Hit(match.start(), match.end(), "handle", match[0], "unchecked", 0.85))


def _starts_word(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or (before in {"_", "@", ".", "-"} and before))


def _email(written: str) -> str:
    mended = re.sub(_AT, "@", re.sub(_DOT, ".", written, flags=re.IGNORECASE), flags=re.IGNORECASE)
    return mended.replace(" ", "").lower()


def _chains(ground: Ground) -> None:
    for match in _CHAIN.finditer(ground.text):
        found = match[0]
        kind, valid = _wallet(found)
        if kind == "tx_hash" and _FILE_HASH.search(ground.folded, max(0, match.start() - 40), match.start()):
            kind = "file_hash"
        if kind:
            ground.add(Hit(match.start(), match.end(), kind, found, valid))


def _wallet(found: str) -> tuple[str, str]:
    if found.startswith("0x"):
        return ("eth_address", valid_ethereum(found)) if len(found) == 42 else ("tx_hash", "unchecked")
    if len(found) == 64:
        return "tx_hash", "unchecked"
    if found[0] == "T":
        return "tron_address", str(valid_tron(found)).lower()
    if found[0] in "LMl":
        return ("ltc_address", "unchecked") if found.startswith("ltc1") else ("", "")
    if len(found) == 95:
        return "xmr_address", "unchecked"
    mixed = any(c.islower() for c in found) and any(c.isalpha() for c in found)
    return ("btc_address", str(valid_bitcoin(found)).lower()) if mixed else ("", "")


def _addresses(ground: Ground) -> None:
    folded = ground.folded
    for match in _IPV4.finditer(folded):
        parts = match[0].replace("[.]", ".").partition(":")[0].split(".")
        if _NUMBERING.search(folded, max(0, match.start() - 12), match.start()) or "00" in parts:
            continue
        _add_address(ground, match.start(), match.end(), "ipv4", ".".join(parts), match[1])
    if folded.count(":") < 2:
        return
    for match in _MAC.finditer(folded):
        ground.add(Hit(match.start(), match.end(), "mac", match[0].replace("-", ":")))
    for match in _IPV6.finditer(folded):
        if "::" in match[0] or match[0].count(":") == 7:
            end = match.end() - (1 if match[0].endswith(":") and not match[0].endswith("::") else 0)
            _add_address(ground, match.start(), end, "ipv6", folded[match.start() : end], None)


def _add_address(ground: Ground, start: int, end: int, kind: str, address: str, port: str | None) -> None:
    try:
        value, valid = str(ipaddress.ip_address(address)), "true"
    except ValueError:
        if kind == "ipv6":
            return
        value, valid = address, "false"
    more = {"port": port} if port else {}
    moment = _MOMENT.search(ground.folded, end, end + _REACH)
    if moment and "\n\n" not in ground.folded[end : moment.start()]:
        more["moment"] = ground.text[moment.start() : moment.end()].strip(" (,")
    ground.add(Hit(start, end, kind, value, valid, 0.97 if valid == "true" else 0.6, more))
