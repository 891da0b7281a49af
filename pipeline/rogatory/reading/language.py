"""Guesses in which languages a text is written, from its script and its commonest small words."""

import re
import unicodedata
from collections import Counter
from functools import cache

# The commonest function words of each language; a word may belong to several, and then counts for each.
_SMALL_WORDS = {
    "en": "the of and to in that is for with on by as be are was this which from at have has or not it an will would "
    "his her been their under request you your we our any",
    "fr": "le la les de des du et en un une est que qui dans pour par sur au aux ce cette ces il elle ne pas avec son "
    "sa ses nous vous être été ont a à ou où dont ainsi",
    "es": "el la los las de del y en un una es que por para con se su sus al lo como más no este esta ha han sido "
    "fue o sobre entre cuyo así",
    "de": "der die das den dem des und in ist von zu mit für auf im am ein eine einer eines einem nicht auch als bei "
    "wird werden wurde sind nach durch sich oder wir sie um zur zum",
    "pt": "o a os as de do da dos das e em no na nos nas um uma é que por para com se seu sua ao à não como mais foi "
    "pelo pela são ou entre também nº",
    "it": "il lo la i gli le di del della dei delle e in un una è che per con da dal nel nella si al alla non sono "
    "come più stato questo questa ai degli ed o ha",
    "nl": "de het een van en in is dat op te voor met zijn aan niet ook door als bij wordt worden werd naar om uit "
    "deze dit die heeft of tot over wij u",
    "pl": "i w na z do się nie jest to że o od po za oraz przez dla jak ale lub jego jej ich został została który "
    "która które przy ze pod art sprawie",
    "tr": "ve bir bu ile için da de olan olarak en ne daha kadar sonra göre veya tarafından olduğu hakkında ise "
    "edilmesi üzerine adlı sayılı",
    "ro": "și şi de la în a al ale cu pe din este un o să nu care prin pentru ca sau fost sunt privind către lui "
    "cel cea între după acest",
    "cs": "a v na je se z do že k s o pro za od po který která které jako jeho byl byla nebo podle ve ze při",
    "hu": "a az és egy hogy nem is van volt ez meg szerint vagy által alapján kérjük valamint",
    "sv": "och i att det som en på är av för den med till inte har de ett om från eller vid",
    "da": "og i at det som en på er af for den med til ikke har de et om fra eller ved blev",
    "ru": "и в не на что с по о об от из за к для при до или как его ее её их был была было были это также а у "
    "также года",
    "uk": "і та в у не на що з із за до про від для при або як його її їх був була було були це також року",
    "bg": "и в на не да се за от с по е са че или като при до във със този тази бе",
    "ar": "في من على إلى عن أن إن التي الذي هذا هذه مع أو و كان قد لا ما بين بعد قبل تم وفي ومن ذلك وقد",
    "fa": "در از به که این را با است برای آن یا و می شود شده بر تا",
}
SMALL_WORDS = frozenset(" ".join(_SMALL_WORDS.values()).split())
# Scripts that one language alone of ours is written in.
_SCRIPTS = tuple(
    (re.compile(f"[{letters}]"), code)
    for letters, code in (
        ("\u3040-\u30ff", "ja"),
        ("\uac00-\ud7a3", "ko"),
        ("\u3400-\u9fff", "zh"),
        ("\u0370-\u03ff", "el"),
        ("\u0590-\u05ff", "he"),
        ("\u10a0-\u10ff", "ka"),
        ("\u0530-\u058f", "hy"),
        ("\u0e00-\u0e7f", "th"),
        ("\u0900-\u097f", "hi"),
    )
)
_SHARED_SCRIPTS = ((re.compile("[\u0400-\u052f]"), ("ru", "uk", "bg")), (re.compile("[\u0600-\u08ff]"), ("ar", "fa")))
_SHARED = re.compile("[\u0400-\u052f\u0600-\u08ff]")
_FAMILIES = frozenset(code for _, codes in _SHARED_SCRIPTS for code in codes)
_OWN_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u05ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u3040-\ud7a3]")
_LETTER = re.compile(r"[^\W\d_]")
# Letters that settle a language by themselves, where small words are few.
_LETTERS = {
    "uk": "іїєґ",
    "ru": "ыэё",
    "fa": "پچژگ",
    "pl": "ąęłńśźż",
    "tr": "ğış",
    "ro": "ățș",
    "de": "äöüß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "cs": "ěřů",
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEAST_SHARE = 0.08  # a quoted statute of a few lines in a two-page letter still counts, a foreign name does not


def languages(text: str) -> tuple[str, ...]:
    """Return ISO 639-1 codes, the largest share of the text first; empty where nothing can be told.

    Each paragraph is given to one language, so that a letter and its translation both show.
    """
    shares: Counter[str] = Counter()
    for paragraph in re.split(r"\n\s*\n|\f", text):
        guess = _language(paragraph)
        if guess:
            shares[guess] += len(paragraph)
    if not shares:
        whole = _language(text, least=1)
        return (whole,) if whole else ()
    total = sum(shares.values())
    ordered = sorted(shares.items(), key=lambda share: (-share[1], share[0]))
    return tuple(code for code, size in ordered if size >= _LEAST_SHARE * total)


def _language(text: str, least: int = 3) -> str | None:
    """Return the language of one paragraph; None where fewer than `least` small words of it are there."""
    by_script = _by_script(text) if _OWN_SCRIPT.search(text) else None
    if by_script:
        return by_script
    table = _languages_of_words()
    hits: Counter[str] = Counter()
    text = unicodedata.normalize("NFC", text).lower()
    words = _WORD.findall(text)
    for word, count in Counter(words).items():
        for code in table.get(word, ()):
            # Single letters also number paragraphs and begin "e-mail".
            hits[code] += count if len(word) == 1 else 2 * count
    family = _family(text) if _SHARED.search(text) else ()
    hits = Counter({code: n for code, n in hits.items() if (code in family if family else code not in _FAMILIES)})
    if family:
        # The script alone says that much: the first of the family, unless small words say otherwise.
        hits[family[0]] += 2 * least
    if not hits:
        return None
    present = set(text)
    for code, letters in _LETTERS.items():
        if code in hits and present & set(letters):
            hits[code] += 1 + len(words) // 20
    best, score = max(hits.items(), key=lambda hit: (hit[1], hit[0]))
    return best if score >= 2 * least else None


def _family(text: str) -> tuple[str, ...]:
    """Return the languages of the Arabic or Cyrillic script if that prevails in the text."""
    letters = len(_LETTER.findall(text))
    for pattern, codes in _SHARED_SCRIPTS:
        if letters >= 8 and len(pattern.findall(text)) > letters / 2:
            return codes
    return ()


def _by_script(text: str) -> str | None:
    """Return the language of a script that one language alone of ours is written in, if it prevails."""
    letters = len(_LETTER.findall(text))
    for pattern, code in _SCRIPTS:
        # Japanese mixes Kana into Han, so a fifth of the letters is enough.
        if len(pattern.findall(text)) > letters * (0.2 if code == "ja" else 0.5):
            return code
    return None


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for code, words in _SMALL_WORDS.items():
        for word in words.split():
            table[word] = (*table.get(word, ()), code)
    return table
