import pytest
import spacy
from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.authorities.component import Authorities
from rogatory.extract.authorities.names import names
from rogatory.extract.groups import Proposal, proposals
from rogatory.extract.identifiers.component import Identifiers
from rogatory.extract.states.component import States
from rogatory.extract.tokens import Tokenizer

LETTER = """STAATSANWALTSCHAFT AACHEN
Adalbertsteinweg 92
52070 Aachen
Tel. +49 241 9477 0

Aachen, 11. Mai 2026

An die
Staatsanwaltschaft Zürich-Sihl
Zürich, Schweiz

Sehr geehrte Damen und Herren,

Wir ersuchen um Bankunterlagen. Das Amtsgericht Dortmund hat am 2. Mai einen Beschluss erlassen.

Im Auftrag
"""
NOTE = (
    "The Embassy of the Republic of Ghana in Berlin presents its compliments to the Federal Foreign Office of the "
    "Federal Republic of Germany and has the honour to transmit a request. The bank is in Luxembourg."
)


def read(text: str) -> Doc:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = nlp.make_doc(text)
    for component in (States(), Identifiers(), Authorities()):
        doc = component(doc)
    return doc


def found(text: str) -> dict[str, Proposal]:
    return {text[p.start : p.end]: p for p in proposals(read(text), "authorities")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("by the Regional Court in Rzeszów on 4 May", "Regional Court in Rzeszów", id="en"),
        pytest.param(
            "the Northern District Prosecutor's Office asks", "Northern District Prosecutor's Office", id="left"
        ),
        pytest.param("des Amtsgerichts Leipzig vom 2. Mai", "Amtsgerichts Leipzig", id="de"),
        pytest.param(
            "au Tribunal de première instance d'Abidjan, qui",
            "Tribunal de première instance d'Abidjan",
            id="fr",
        ),
        pytest.param(
            "el Juzgado de Instrucción núm. 7 de Palma conoce",
            "Juzgado de Instrucción núm. 7 de Palma",
            id="es",
        ),
        pytest.param(
            "Постановлением Басманного районного суда города Москвы от 2 мая",
            "Басманного районного суда города Москвы",
            id="ru",
        ),
        pytest.param("نرجو من وزارة العدل، مع الشكر", "وزارة العدل", id="ar"),
        pytest.param("由福州市人民检察院提起公诉", "福州市人民检察院", id="zh"),
        pytest.param("Ankara Cumhuriyet Başsavcılığı tarafından", "Ankara Cumhuriyet Başsavcılığı", id="tr"),
        pytest.param("Sąd Rejonowy Gdańsk-Południe wydał", "Sąd Rejonowy Gdańsk-Południe", id="pl"),
    ],
)
def test_the_whole_name_with_its_place(text: str, name: str) -> None:
    assert [text[n.start : n.end] for n in names(text, fold(text))] == [name]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The court found that the police had no unit there.", id="words in small letters"),
        pytest.param("Vor Gericht", id="bare word"),
    ],
)
def test_is_no_office(text: str) -> None:
    assert names(text, fold(text)) == []


def test_letterhead_asks_and_address_is_asked() -> None:
    offices = found(LETTER)
    assert offices["STAATSANWALTSCHAFT AACHEN"].value["role"] == "requesting_authority"
    assert offices["Staatsanwaltschaft Zürich-Sihl"].value["role"] == "requested_authority"
    assert offices["Amtsgericht Dortmund"].value["role"] == "other"


def test_each_office_has_its_own_state() -> None:
    offices = found(LETTER)
    assert [
        offices[name].value["state"] for name in ("STAATSANWALTSCHAFT AACHEN", "Staatsanwaltschaft Zürich-Sihl")
    ] == [
        "DE",
        "CH",
    ]


def test_letterhead_gives_phone_and_address() -> None:
    office = found(LETTER)["STAATSANWALTSCHAFT AACHEN"].value
    assert (office["phone"], office["address"]) == ("+4924194770", "Adalbertsteinweg 92, 52070 Aachen")


def test_an_embassy_transmits() -> None:
    assert found(NOTE)["Embassy of the Republic of Ghana in Berlin"].value["role"] == "transmitting_authority"


@pytest.mark.parametrize(
    ("text", "requesting", "requested"),
    [
        pytest.param(LETTER, "DE", "CH", id="letterhead and address"),
        pytest.param(NOTE, "GH", "DE", id="note verbale, not the seat, not the bank"),
        pytest.param(
            "(a) Issuing State: Estonia\n(b) Executing State: Finland\n\nBank of Latvia",
            "EE",
            "FI",
            id="boxes of a form",
        ),
        pytest.param(
            "ОТ: ГЕНЕРАЛЬНАЯ ПРОКУРАТУРА РЕСПУБЛИКИ УЗБЕКИСТАН\nКОМУ: МИНИСТЕРСТВО ЮСТИЦИИ ТУРЕЦКОЙ "
            "РЕСПУБЛИКИ\n\nПРОСИМ",
            "UZ",
            "TR",
            id="telex",
        ),
        pytest.param(
            "المملكة الأردنية الهاشمية\nالمجلس القضائي\n\nإلى السلطة القضائية المختصة في دولة الإمارات "
            "العربية المتحدة\n\nنعرض",
            "JO",
            "AE",
            id="arabic",
        ),
    ],
)
def test_which_state_asks_which(text: str, requesting: str, requested: str) -> None:
    states = read(text).user_data["states"]
    assert (states["requesting"][0][0], states["requested"][0][0]) == (requesting, requested)


def test_in_chinese_the_office_greeted_stands_before_the_verb() -> None:
    states = read("中华人民共和国驻泰王国大使馆向泰王国外交部致意，并谨奉告如下").user_data["states"]
    assert (states["requesting"][0][0], states["requested"][0][0]) == ("CN", "TH")


def test_a_letter_that_names_no_state_has_no_candidates() -> None:
    assert read("Please send the file.").user_data["states"] == {"requesting": [], "requested": []}
