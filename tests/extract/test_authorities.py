import pytest
import spacy
from spacy.tokens import Doc

from rogatory.domain import fold
from rogatory.extract.authorities.component import Authorities
from rogatory.extract.authorities.names import names
from rogatory.extract.authorities.signs import signs
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
    assert (states["requesting"][0].state, states["requested"][0].state) == (requesting, requested)


def test_in_chinese_the_office_greeted_stands_before_the_verb() -> None:
    states = read("中华人民共和国驻泰王国大使馆向泰王国外交部致意，并谨奉告如下").user_data["states"]
    assert (states["requesting"][0].state, states["requested"][0].state) == ("CN", "TH")


def test_a_letter_that_names_no_state_has_no_candidates() -> None:
    assert read("Please send the file.").user_data["states"] == {"requesting": [], "requested": []}


@pytest.mark.parametrize(
    ("text", "requesting", "requested"),
    [
        pytest.param(
            "Procura presso il Tribunale di Viterbo\ntel. +39 0761 555 310\n\nAlla Procura di Lubecca, Germania\n\n"
            "Visti gli articoli 15 e 16 della Convenzione (Varsavia, 16 maggio 2005), si chiede di rintracciare.",
            "IT",
            "DE",
            id="a treaty's city is no date line, a town tells",
        ),
        pytest.param(
            "Hafengasse 3, FL-9490 Vaduz\n\nMinistère de la Justice du Portugal\nLisbonne\n\n"
            "FÜRSTLICHES LANDGERICHT\n\nTelefon +423 555 65 11\n\nSehr geehrte Damen und Herren\n\nWir ersuchen.",
            "LI",
            "PT",
            id="a letterhead beside the address",
        ),
        pytest.param(
            "Tribunal de première instance du Luxembourg\nRue des Genêts 1, B-6700 Arlon\n\n"
            "À l’autorité compétente du Portugal\n\nMadame, Monsieur,\n\nNous demandons un extrait.",
            "BE",
            "PT",
            id="a province called as a State",
        ),
        pytest.param(
            "From\nSent\nTo\nSubject\n\n24/7 Contact Point Canada\nNovember 18, 2026\n24-7@justice.portugal.example\n"
            "Extension\n\nDear colleagues,\n\nPlease extend.",
            "CA",
            "PT",
            id="a mail header read in columns, a State in a host's name",
        ),
        pytest.param("BCN TUNIS A BCN ROME\nFAX NR 2217\n\nPRIERE ARRETER", "TN", "IT", id="telex"),
        pytest.param(
            "Office fédéral de la justice OFJ\n\nMinistère de la Justice du Portugal\n\nBerne, le 11 mai 2026\n\n"
            "Madame, Monsieur,\nNous demandons le transfèrement.",
            "CH",
            "PT",
            id="an office of one State alone",
        ),
        pytest.param(
            "BR-PT 26/0696\n\nPrezados colegas do ponto 24/7 em Lisboa,\n\nRenovar.\n\nDPF Igor Roe\n+55 61 3000-0238",
            "BR",
            "PT",
            id="greeting and telephone",
        ),
        pytest.param(
            "Krajské státní zastupitelství v Ostravě\n\nAn das Okrajno sodišče v Mariboru\n\nguten Tag",
            "CZ",
            "SI",
            id="offices in their own language",
        ),
    ],
)
def test_states_that_only_signs_give_away(text: str, requesting: str, requested: str) -> None:
    states = read(text).user_data["states"]
    assert (states["requesting"][0].state, states["requested"][0].state) == (requesting, requested)


def test_mail_that_names_no_addressee_is_meant_for_the_office_that_received_it() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = Authorities("PT")(
        States()(nlp.make_doc("Amt für Justiz, 9490 Vaduz\n\nAn alle Zentralbehörden\n\nRundschreiben"))
    )
    best = doc.user_data["states"]["requested"][0]
    assert (best.state, best.place, best.rule) == ("PT", None, "receiving_office")


def test_a_state_that_is_named_has_its_place_and_no_rule() -> None:
    text = "Embassy of the Kingdom of Norway\n\nTo the Ministry of Justice of Portugal"
    best = read(text).user_data["states"]["requested"][0]
    assert (text[slice(*best.place)], best.rule) == ("Portugal", None)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("wohnt in der Aachener Straße 4", id="street"),
        pytest.param("Subject: theft in Viterbo", id="subject line"),
    ],
)
def test_is_no_sign(line: str) -> None:
    assert signs(line, fold(line), []) == []
