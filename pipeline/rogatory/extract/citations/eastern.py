"""Citations in Chinese and Turkish, which put act, number and article in another order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rogatory.extract.citations.folded import compiled

_NUMERAL = r"[一二三四五六七八九十百零〇\d.()a-zA-Z]+"
_ARTICLE = rf"第\s*{_NUMERAL}\s*[条條](?:之[一二三])?(?:\s*第\s*{_NUMERAL}\s*[款项項])*"
_ARTICLES = rf"{_ARTICLE}(?:\s*[、和及与與，]\s*{_ARTICLE})*"
_DAY = r"(?:\d{4}年(?:\d{1,2}月\d{1,2}日)?(?:签订的|簽訂的|签署的|簽署的)?)"
_TREATY = re.compile(
    rf"(?:两国|兩國)?{_DAY}?《[^》\n]{{3,70}}(?:公约|公約|条约|條約|协定|協定|安排|议定书|議定書)》(?:\s*(?:的)?{_ARTICLES})?|"
    rf"(?:两国|兩國)?{_DAY}[^，。；、《\n]{{0,48}}(?:引渡条约|引渡條約|司法协助的?条约|司法協助的?條約)|互惠(?:原则|原則)"
)
_STATUTE = re.compile(
    rf"(?:[\u4e00-\u9fff]{{2,4}}法例第\d+章)?《[^》\n]{{2,30}}(?:法|條例|条例|法令|法典)》(?:第\d+[A-Z]?章)?(?:\s*{_ARTICLES})|"
    rf"第\d+/\d{{4}}[號号]法律(?:《[^》\n]{{2,30}}》)?(?:{_ARTICLES})?|(?:刑法|中华人民共和国刑法|中華人民共和國刑法)\s*{_ARTICLES}|"
    rf"(?<![》律法约約条條])(?<!条、)(?<!條、){_ARTICLES}"
)
_NUMBER = re.compile(
    r"(?:(?!文号|案号|編號|编号)[\u4e00-\u9fff]){0,8}[〔（(]\d{4}[〕）)][\u4e00-\u9fff]{0,5}第?\d{1,6}[號号]|"
    r"[\u4e00-\u9fff]{2,4}第\d{1,6}/\d{4}[號号]|"
    r"(?:檔號|档号|案号|案號|案件編號|案件编号|文号|文號|编号|編號|卷宗)[:：\s]*"
    r"(?P<value>[A-Z]{1,6}[A-Z0-9 /.-]*\d[\d/A-Z-]*|\d[\d/ -]{4,20}\d)"
)
_PROCEDURE = re.compile(r"诉讼法|訴訟法|诉讼法典|宪法|憲法|证据条例|證據條例")
_ASSISTANCE = re.compile(r"司法互助|司法协助|司法協助|引渡法|逃犯條例|相互法律協助")
_TREATIES = (
    ("untoc", r"跨国有组织犯罪|跨國有組織犯罪"),
    ("uncac", r"反腐败|反腐敗"),
    ("vienna1988", r"麻醉药品|禁毒|麻醉藥品|非法贩运"),
    ("un_cyber2024", r"打击网络犯罪|打擊網絡犯罪"),
    ("budapest2001", r"网络犯罪公约|布达佩斯|網絡犯罪公約"),
    ("reciprocity", r"互惠"),
    ("bilateral_extradition", r"引渡"),
    ("bilateral_mlat", r"."),
)
_ORDINAL = r"(?:\.|\s?(?:nci|inci|uncu|nuncu|uncu|nci)|'?\s?(?:nci|inci|uncu|uncü|üncü|ncu))?"
_PIECE = rf"\d+(?:/\d+)?(?:[-/][a-z](?!\w))?(?:bis|ter)?{_ORDINAL}"
_LIST = rf"{_PIECE}(?:\s*(?:,|ve|ile)\s*{_PIECE})*"
_TURKISH = compiled(
    rf"(?:(?<!\w)(?P<procedure>cmk|ceza muhakemesi kanunu)|(?<!\w)(?:tck|turk ceza kanunu|[a-z]+ ceza "
    rf"kanunu|genel vergi kanunu|\d{{4}} sayili (?:[a-z]+\s){{0,4}}?kanun))"
    rf"(?:'?[a-z]{{0,4}})?\s*(?:m\.|md\.|madde|§+)?\s*{_LIST}(?:\s*(?:maddesi|maddeleri|madde)[a-z]*)?"
)
_TURKISH_AFTER = compiled(
    rf"(?:'?[a-z]{{1,4}})?\s+(?:m\.|md\.|madde\s)?\s*(?P<articles>{_LIST})\s*(?:madde[a-z]*)?|[a-z]{{0,4}}"
)
_DATED = compiled(r"\d{1,2}\s[a-z]{3,8}\s\d{4}\starihli\s(?:ve\s)?$")


@dataclass(frozen=True, slots=True)
class Eastern:
    """A citation; `kind` is provision, procedure, basis or reference, and only a basis has an `instrument`."""

    start: int
    end: int
    kind: str
    articles: tuple[str, ...] = ()
    instrument: str | None = None


def chinese(text: str) -> list[Eastern]:
    """Return the citations of a Chinese text, treaties first where two claim the same characters."""
    found: list[Eastern] = []
    for one in (*_treaties(text), *_statutes(text), *_numbers(text)):
        if not any(other.start < one.end and one.start < other.end for other in found):
            found.append(one)
    return found


def _articles(written: str) -> tuple[str, ...]:
    return tuple(re.findall(rf"第\s*({_NUMERAL})\s*[条條]", written))


def _treaties(text: str) -> Iterator[Eastern]:
    for match in _TREATY.finditer(text):
        name = next(name for name, pattern in _TREATIES if re.search(pattern, match[0]))
        yield Eastern(match.start(), match.end(), "basis", _articles(match[0]), name)


def _statutes(text: str) -> Iterator[Eastern]:
    for match in _STATUTE.finditer(text):
        if _ASSISTANCE.search(match[0]):
            yield Eastern(match.start(), match.end(), "basis", _articles(match[0]), "domestic")
        else:
            kind = "procedure" if _PROCEDURE.search(match[0]) else "provision"
            yield Eastern(match.start(), match.end(), kind, _articles(match[0]))


def _numbers(text: str) -> Iterator[Eastern]:
    for match in _NUMBER.finditer(text):
        start, end = match.span("value") if match["value"] else match.span()
        yield Eastern(start, start + len(text[start:end].rstrip()), "reference")


def turkish(folded: str) -> Iterator[Eastern]:
    """Yield provisions such as "TCK m. 82/1-c" and "5607 sayılı Kanun'un 3. maddesi"."""
    for match in _TURKISH.finditer(folded):
        articles = tuple(re.findall(r"\d+(?:/\d+)?(?:-[a-z])?(?:bis|ter)?", match[0].split("sayili")[-1]))
        yield Eastern(match.start(), match.end(), "procedure" if match["procedure"] else "provision", articles)


def around_turkish(folded: str, start: int, end: int) -> tuple[int, int, tuple[str, ...]]:
    """Widen a treaty's Turkish name by its date before and its articles after it."""
    dated = _DATED.search(folded, max(0, start - 40), start)
    after = _TURKISH_AFTER.match(folded, end)
    articles = tuple(re.findall(r"\d+", after["articles"])) if after and after["articles"] else ()
    return dated.start() if dated else start, after.end() if after and articles else end, articles
