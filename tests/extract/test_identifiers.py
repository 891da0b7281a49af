import pytest
import spacy

from rogatory.extract.groups import proposals
from rogatory.extract.identifiers.checks import valid_ethereum
from rogatory.extract.identifiers.component import Identifiers, find
from rogatory.extract.identifiers.keccak import keccak256
from rogatory.extract.tokens import Tokenizer


@pytest.mark.parametrize(
    ("text", "kind", "value", "valid"),
    [
        pytest.param(
            "account PL58 1090 1362 0000 0001 3688 4471 at", "iban", "PL58109013620000000136884471", "true", id="iban"
        ),
        pytest.param(
            "IBAN DE71 2904 0090 0104 7718 20.", "iban", "DE71290400900104771820", "false", id="iban, wrong sum"
        ),
        pytest.param(
            "(IT12 X 08862 11700 000000139254)", "iban", "IT12X0886211700000000139254", "true", id="iban, odd groups"
        ),
        pytest.param("SWIFT: UBSWCHZH80A", "bic", "UBSWCHZH80A", "true", id="bic"),
        pytest.param("Account No. 1234-567890-12", "account_local", "1234-567890-12", "unchecked", id="account"),
        pytest.param("conta bancária n.º 55128-07, agência", "account_local", "55128-07", "unchecked", id="account pt"),
        pytest.param("the account ending in 4471", "account_local", "*4471", "unchecked", id="account tail"),
        pytest.param("Tel. +41 58 462 11 20", "phone", "+41584621120", "true", id="phone"),
        pytest.param(
            "هاتف المناوب 0000 417 2 971+", "phone", "+97124170000", "true", id="phone set from right to left"
        ),
        pytest.param("write to mla [at] example [dot] gov", "email", "mla@example.gov", "unchecked", id="hidden mail"),
        pytest.param("https://shop.example/x?a=1.", "url", "https://shop.example/x?a=1", "unchecked", id="url"),
        pytest.param("at 203.0.113.7:51234", "ipv4", "203.0.113.7", "true", id="ipv4"),
        pytest.param("IP 2001:db8::9 on", "ipv6", "2001:db8::9", "true", id="ipv6"),
        pytest.param(
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "btc_address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "true", id="btc"
        ),
        pytest.param(
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "btc_address",
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "false",
            id="btc, wrong sum",
        ),
        pytest.param(
            "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
            "tron_address",
            "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
            "true",
            id="tron",
        ),
        pytest.param("IMEI 490154203237518", "imei", "490154203237518", "true", id="imei"),
        pytest.param("паспорт FA 2290417", "passport", "FA2290417", "unchecked", id="passport ru"),
        pytest.param("جواز السفر رقم Q٠٠١٧٣٤٥", "passport", "Q0017345", "unchecked", id="passport ar"),
        pytest.param("CPF 111.444.777-35", "national_id", "111.444.777-35", "true", id="cpf"),
        pytest.param("DNI 00123456T", "national_id", "00123456T", "false", id="dni, wrong letter"),
        pytest.param("ИИН 870412300452", "national_id", "870412300452", "false", id="iin"),
        pytest.param("PESEL 44051401359", "national_id", "44051401359", "true", id="pesel"),
        pytest.param("targata BD AA 541", "vehicle_plate", "BDAA541", "unchecked", id="plate"),
        pytest.param("VIN 1M8GDM9AXKP042788", "vehicle_vin", "1M8GDM9AXKP042788", "true", id="vin"),
        pytest.param("HRB 12345", "company_register", "12345", "unchecked", id="register"),
        pytest.param("LEI 529900T8BM49AURSDO55", "lei", "529900T8BM49AURSDO55", "true", id="lei"),
        pytest.param("IMO 9074729", "imo", "9074729", "true", id="ship"),
        pytest.param("finca filial matrícula 1-188402-F-000", "cadastral", "1-188402-F-000", "unchecked", id="land"),
    ],
)
def test_finds_and_checks_an_identifier(text: str, kind: str, value: str, valid: str) -> None:
    assert [(hit.kind, hit.value, hit.valid) for hit in find(text)] == [(kind, value, valid)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Passport issued on 12.03.2019", id="date after a cue"),
        pytest.param("section 1.2.3.4 of the Code", id="numbered section"),
        pytest.param("Criminal case N 006241125804", id="case number"),
        pytest.param("Our Ref: MLA/2026/0113", id="file number"),
        pytest.param("Article 18 of the Convention of 15 November 2000", id="article"),
        pytest.param("ANT.: RUC 2300554119-4", id="Chilean case number"),
        pytest.param("account opened between 2018 and 2021", id="years"),
    ],
)
def test_takes_no_date_article_or_file_number(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        pytest.param("€412,600 in all", "412600", "EUR", id="sign before"),
        pytest.param("CHF 1'340'000.–", "1340000", "CHF", id="Swiss marks"),
        pytest.param("3,1 Mio EUR", "3100000", "EUR", id="scale"),
        pytest.param("640 000 евро", "640000", "EUR", id="words ru"),
        pytest.param("EUR 689.402,17", "689402.17", "EUR", id="decimal comma"),
    ],
)
def test_reads_amounts_as_decimal_numbers(text: str, amount: str, currency: str) -> None:
    assert [(hit.more["amount"], hit.more["currency"]) for hit in find(text)] == [(amount, currency)]


def test_keeps_port_and_moment_of_an_address() -> None:
    (hit,) = find("198.51.100.9:443 on 2 May 2026, 14:00 UTC")
    assert hit.more == {"port": "443", "moment": "2 May 2026, 14:00 UTC"}


def test_reads_a_national_number_by_the_plan_of_the_region() -> None:
    (hit,) = find("telephone 058 462 11 20", region="CH")
    assert hit.value == "+41584621120"


def test_a_list_after_one_cue_is_found_whole() -> None:
    text = "accounts 787006140019 and 787000903377"
    assert [hit.value for hit in find(text)] == ["787006140019", "787000903377"]


def test_keccak_of_nothing_is_the_published_digest() -> None:
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"


@pytest.mark.parametrize(
    ("address", "verdict"),
    [
        pytest.param("0x52908400098527886E0F7030069857D2E4169EE7", "unchecked", id="capitals only"),
        pytest.param("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "true", id="EIP-55 example"),
        pytest.param("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "false", id="one letter wrong"),
    ],
)
def test_mixed_case_carries_the_checksum_of_an_ethereum_address(address: str, verdict: str) -> None:
    assert valid_ethereum(address) == verdict


def test_writes_one_group_with_values() -> None:
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = Identifiers()(nlp.make_doc("IBAN CH93 0076 2011 6238 5295 7, Tel. +41 58 462 11 20"))
    assert [(p.label, p.value["valid"]) for p in proposals(doc, "identifiers")] == [("iban", "true"), ("phone", "true")]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("un cratere, inv. MV 1184, di", "inventory", "MV 1184", id="inventory number"),
        pytest.param("inventory number 1934.12 of the museum", "inventory", "1934.12", id="inventory number in full"),
        pytest.param("im Container CSQU 305438-3, plombiert", "container", "CSQU3054383", id="container"),
        pytest.param(
            "No\tBank\tAccount\n1\tRoe Bank\t0417-640.771-8\n", "account_local", "0417-640.771-8", id="column"
        ),
        pytest.param("كشوف الحساب رقم 0417-118.340-2 لدى", "account_local", "0417-118.340-2", id="account number"),
        pytest.param("+44 20 7946 0147 (24 h)", "phone", "+442079460147", id="hours behind a number"),
    ],
)
def test_things_a_request_is_about(text: str, kind: str, value: str) -> None:
    assert [(hit.kind, hit.value) for hit in find(text)] == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Inv. 45/2025 of the prosecutor", id="an investigation"),
        pytest.param("ABCD 305438-4", id="wrong check digit, no word for it"),
    ],
)
def test_is_no_thing(text: str) -> None:
    assert [hit.kind for hit in find(text) if hit.kind in {"inventory", "container"}] == []
