import pytest
import spacy

from rogatory.extract.citations.component import Citations, find
from rogatory.extract.groups import Proposal, proposals
from rogatory.extract.tokens import Tokenizer


def spans(text: str, label: str, least: float = 0.5) -> list[str]:
    return [text[p.start : p.end] for p in find(text) if p.label == label and p.score >= least]


def one(text: str, label: str) -> Proposal:
    (proposal,) = [p for p in find(text) if p.label == label]
    return proposal


@pytest.mark.parametrize(
    ("text", "citation", "articles"),
    [
        pytest.param("fraud (18 U.S.C. § 1343).", "18 U.S.C. § 1343", ["1343"], id="us"),
        pytest.param(
            "under sections 1 and 2 of the Fraud Act 2006, in",
            "sections 1 and 2 of the Fraud Act 2006",
            ["1", "2"],
            id="uk",
        ),
        pytest.param("by fraud (Fraud Act 2006, s.2), and", "Fraud Act 2006, s.2", ["2"], id="act first"),
        pytest.param("wegen §§ 263, 266 StGB", "§§ 263, 266 StGB", ["263", "266"], id="de"),
        pytest.param("nach Art. 146 Abs. 1 StGB", "Art. 146 Abs. 1 StGB", ["146 abs. 1"], id="ch"),
        pytest.param(
            "par les articles 313-1 et 324-1 du Code pénal",
            "articles 313-1 et 324-1 du Code pénal",
            ["313-1", "324-1"],
            id="fr",
        ),
        pytest.param(
            "los artículos 248 y 249 del Código Penal", "artículos 248 y 249 del Código Penal", ["248", "249"], id="es"
        ),
        pytest.param("reato di cui all'art. 416-bis c.p.", "art. 416-bis c.p.", ["416-bis"], id="it"),
        pytest.param("no artigo 171.º do Código Penal", "artigo 171.º do Código Penal", ["171.º"], id="pt"),
        pytest.param("по ч. 4 ст. 159 УК РФ", "ч. 4 ст. 159 УК РФ", ["159"], id="ru"),
        pytest.param("УК РА ст. 361 ч. 2, ст. 359", "УК РА ст. 361 ч. 2, ст. 359", ["361 ч. 2", "359"], id="am"),
        pytest.param("بموجب المادة 336 من قانون العقوبات", "المادة 336 من قانون العقوبات", ["336"], id="ar"),
        pytest.param("czyn z art. 286 § 1 k.k.", "art. 286 § 1 k.k.", ["286 § 1"], id="pl"),
        pytest.param("违反刑法第266条", "刑法第266条", ["266"], id="zh"),
        pytest.param("《危險藥物條例》第134章第4條", "《危險藥物條例》第134章第4條", ["4"], id="hk"),
        pytest.param("eylemi TCK m. 82/1-c kapsamında", "TCK m. 82/1-c", ["82/1-c"], id="tr"),
        pytest.param("under Section 420 IPC", "Section 420 IPC", ["420"], id="in"),
    ],
)
def test_a_run_of_citation_is_one_provision_with_its_act(text: str, citation: str, articles: list[str]) -> None:
    proposal = one(text, "provision")
    assert (text[proposal.start : proposal.end], proposal.value["articles"]) == (citation, articles)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("seized under §§ 94, 98 StPO", id="de"),
        pytest.param("article 81 du Code de procédure pénale", id="fr"),
        pytest.param("ст. 453 УПК РФ", id="ru"),
        pytest.param("section 9 of our Criminal Justice Act 1967", id="evidence"),
    ],
)
def test_articles_on_procedure_are_marked_and_scored_low(text: str) -> None:
    proposal = one(text, "provision")
    assert proposal.value["procedural"]
    assert proposal.score < 0.5


@pytest.mark.parametrize(
    ("text", "citation", "instrument", "articles"),
    [
        pytest.param(
            "pursuant to Article 18 of the UN Convention against Transnational Organized Crime, we",
            "Article 18 of the UN Convention against Transnational Organized Crime",
            "untoc",
            ["18"],
            id="article before",
        ),
        pytest.param(
            "en vertu de la Convention européenne d'entraide judiciaire du 20 avril 1959.",
            "Convention européenne d'entraide judiciaire du 20 avril 1959",
            "coe_mla1959",
            [],
            id="date",
        ),
        pytest.param(
            "nach dem Europäischen Übereinkommen vom 20. April 1959,",
            "Europäischen Übereinkommen vom 20. April 1959",
            "coe_mla1959",
            [],
            id="called by its day",
        ),
        pytest.param("Based on Directive 2014/41/EU.", "Directive 2014/41/EU", "eio", [], id="directive"),
        pytest.param(
            "under the Treaty between the United Kingdom and Nigeria on mutual legal assistance signed at "
            "London in 1989",
            "Treaty between the United Kingdom and Nigeria on mutual legal assistance signed at London in 1989",
            "bilateral_mlat",
            [],
            id="bilateral",
        ),
        pytest.param(
            "на основании статей 66 и 67 Кишинёвской конвенции от 7 октября 2002 года просим",
            "статей 66 и 67 Кишинёвской конвенции от 7 октября 2002 года",
            "chisinau2002",
            ["66", "67"],
            id="ru",
        ),
        pytest.param(
            "Основание: Второй дополнительный протокол к Европейской конвенции 1959 г., статья 18.",
            "Второй дополнительный протокол к Европейской конвенции 1959 г., статья 18",
            "coe_mla_p2_2001",
            ["18"],
            id="protocol to a convention",
        ),
        pytest.param("gestützt auf § 93 IRG bitten wir", "§ 93 IRG", "domestic", ["93"], id="statute on assistance"),
        pytest.param(
            "根据《联合国反腐败公约》第四十六条，请求", "《联合国反腐败公约》第四十六条", "uncac", ["四十六"], id="zh"
        ),
        pytest.param(
            "20 Nisan 1959 tarihli Ceza İşlerinde Karşılıklı Adli Yardım Avrupa Sözleşmesi uyarınca",
            "20 Nisan 1959 tarihli Ceza İşlerinde Karşılıklı Adli Yardım Avrupa Sözleşmesi",
            "coe_mla1959",
            [],
            id="tr",
        ),
        pytest.param(
            "on the basis of reciprocity.", "on the basis of reciprocity", "reciprocity", [], id="reciprocity"
        ),
        pytest.param(
            "ORDEN EUROPEA DE INVESTIGACIÓN (OEI)\n\nSECCIÓN A",
            "ORDEN EUROPEA DE INVESTIGACIÓN",
            "eio",
            [],
            id="title of a form",
        ),
        pytest.param(
            "com fundamento no Tratado de Auxílio Jurídico entre o Brasil e Portugal, de 17 de junho de 2008.",
            "Tratado de Auxílio Jurídico entre o Brasil e Portugal, de 17 de junho de 2008",
            "bilateral_mlat",
            [],
            id="pt no is not English",
        ),
        pytest.param(
            "visti gli articoli 15 e 16 della Convenzione del Consiglio d'Europa sul riciclaggio, fatta a Varsavia",
            "articoli 15 e 16 della Convenzione del Consiglio d'Europa sul riciclaggio",
            "coe_laundering2005",
            ["15", "16"],
            id="Warsaw",
        ),
        pytest.param(
            "On the basis of the Council of Europe Convention on Laundering of 8 November 1990 we ask",
            "Council of Europe Convention on Laundering of 8 November 1990",
            "coe_laundering1990",
            [],
            id="told apart by its year",
        ),
    ],
)
def test_a_basis_names_its_instrument_and_articles(
    text: str, citation: str, instrument: str, articles: list[str]
) -> None:
    proposal = one(text, "legal_basis")
    assert text[proposal.start : proposal.end] == citation
    assert (proposal.value["instrument"], proposal.value["articles"]) == (instrument, articles)


def test_a_treaty_that_does_not_apply_is_background() -> None:
    text = "You know that Ireland does not take part in Directive 2014/41/EU."
    assert one(text, "legal_basis").value["status"] == "background"


def test_no_treaty_is_found_where_the_letter_says_there_is_none() -> None:
    assert spans("There is no extradition treaty between our countries.", "legal_basis") == []


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        pytest.param("Our Ref: MLA/2026/0113\n", "MLA/2026/0113", "theirs", id="en"),
        pytest.param("Your ref. AB-77/25", "AB-77/25", "ours", id="ours"),
        pytest.param("Geschäftszeichen: 7442 Js 218339/24 (bitte)", "7442 Js 218339/24", "theirs", id="de"),
        pytest.param("по уголовному делу № 257100121000043", "257100121000043", "case", id="ru case"),
        pytest.param("11 марта 2026 года № 2-010726-26-01188\n", "2-010726-26-01188", "theirs", id="ru letter"),
        pytest.param("القضية رقم ٤٠٣٣/٢٠٢٥", "٤٠٣٣/٢٠٢٥", "case", id="ar"),
        pytest.param("Causa N° 8804/2025", "8804/2025", "case", id="es"),
        pytest.param("司协请字〔2026〕第0317号", "司协请字〔2026〕第0317号", "theirs", id="zh"),
        pytest.param("NUIPC 613/24.6TELSB", "NUIPC 613/24.6TELSB", "theirs", id="pt"),
        pytest.param("in Crime No. 88 of 2025, Wing", "88 of 2025", "case", id="of a year"),
        pytest.param("عدد: 9917 ش ج بواسطة", "9917 ش ج", "theirs", id="Maghreb letters"),
        pytest.param("في القضية عدد 18832 ضد", "18832", "case", id="Maghreb case"),
        pytest.param("Notices : NA.45.L3.002914/2026", "NA.45.L3.002914/2026", "theirs", id="Belgian notice"),
        pytest.param("Inquérito Policial n.º 0219/2026", "0219/2026", "case", id="pt police inquiry"),
        pytest.param("mailbox - our NC3-2026-18842", "NC3-2026-18842", "theirs", id="digit in the letters"),
        pytest.param("File: n. 977/2026 R.G. GIP", "977/2026 R.G. GIP", "theirs", id="it judge"),
    ],
)
def test_a_reference_is_the_number_alone(text: str, number: str, kind: str) -> None:
    proposal = one(text, "reference")
    assert (text[proposal.start : proposal.end], proposal.value["kind"]) == (number, kind)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Passport No. X1234567", id="passport"),
        pytest.param("وفق القانون رقم 20 لسنة 2021", id="law"),
        pytest.param("Dated: 12.03.2026", id="date"),
        pytest.param("in case of 3 or more", id="words"),
    ],
)
def test_is_no_reference(text: str) -> None:
    assert spans(text, "reference") == []


def test_the_offices_own_pattern_is_ours() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = Citations([r"VA-\d{4}/\d+"])(nlp.make_doc("We recall your request VA-2025/118."))
    assert [(p.label, p.value["kind"]) for p in proposals(doc, "citations")] == [("reference", "ours")]
