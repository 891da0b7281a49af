"""Cue words and shapes of identifiers, by kind; phrases are lower case, `~` ends a stem."""

from typing import NamedTuple


class Cued(NamedTuple):
    """A kind of identifier that only a cue before it gives away.

    `shape` is a regular expression over folded text. `checks` are modules of python-stdnum (or names in
    `checks.OWN`); the number is valid where one of them accepts it, unchecked where there is none.
    `gap` is how many characters may stand between cue and number.
    """

    kind: str
    shape: str
    cues: str
    checks: tuple[str, ...] = ()
    gap: int = 24


_DIGITS = r"\d(?:[ ./-]?\d){%d,%d}"
_PAPER = r"(?:[a-zа-я]{1,3}[ -]?)?\d[\d ]{3,11}\d(?:[ -]?[a-z]{1,2})?"


def _digits(least: int, most: int) -> str:
    return _DIGITS % (least - 1, most - 1)


# One row a kind and numbering system: phrases parted by "|".
CUED: tuple[Cued, ...] = (
    Cued(
        "passport",
        r"(?:[a-zа-я]{1,3}[ -]?(?:no? ?)?)?\d[\d ]{4,9}\d(?:[a-z](?!\w))?|[a-z]{1,2}\d[a-z0-9]{5,8}|"
        r"(?=[a-z0-9]*\d)[a-z][a-z0-9]{8}",
        "passport|passport no|passeport|passeport n°|pasaporte|reisepass|reisepass nr|pass nr|pass-nr|passnummer|"
        "reisepassnummer|passaporte|passaporto|паспорт~|загранпаспорт~|заграничн~ паспорт~|pasaport~|paszport~|"
        "paspoort~|útlevél|paşaport~|جواز|جواز سفر|جواز السفر|جواز رقم|护照|護照|旅券|여권|hộ chiếu|pașaport|pass",
        gap=34,
    ),
    Cued(
        "id_card",
        _PAPER + r"|[a-z]{1,3}[a-z0-9]{2,3}\d{3,6}[a-z0-9]{0,3}",
        "identity card~|id card|id-card|identity document|id no|id number|carte d'identité|carte nationale d'identité|"
        "cni|cin|cnie|personalausweis~|identitätskarte|carta d'identità|cartão de cidadão|bilhete de identidade|"
        "cartão de identidade|cédula de identidad|documento de identidad|documento nacional de identidad|"
        "удостоверение личности|уд. личности|удостоверения личности|dowód osobisty|dowodu osobistego|identiteitskaart|"
        "kimlik no|بطاقة الهوية|بطاقة هوية|بطاقة شخصية|البطاقة الشخصية|بطاقة التعريف|بطاقة التعريف الوطنية|بطاقة رقم|"
        "هوية رقم|رقم الهوية|رقم البطاقة|driving licence~|driver's license|permis de conduire|führerschein~|"
        "residence permit|titre de séjour|permiso de residencia|aufenthaltstitel|carnet de extranjería|emirates id",
        gap=34,
    ),
    Cued("national_id", r"\d{3}\.?\d{3}\.?\d{3}[-/ ]?\d{2}", "cpf", ("br.cpf",)),
    Cued("national_id", _digits(11, 11), "pesel|nr pesel", ("pl.pesel",)),
    Cued(
        "national_id",
        r"[xyz]?-?\d[\d.\- ]{5,9}\d?-?[a-z]?(?!\w)",
        "dni|d.n.i|nif|n.i.f|nie|n.i.e|documento nacional",
        ("es.dni", "es.nie", "es.nif", "pt.nif", "ar.dni"),
    ),
    Cued("national_id", r"[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]", "codice fiscale|cod. fisc|c.f", ("it.codicefiscale",)),
    Cued("tax_number", _digits(10, 12), "инн|ідентифікаційний номер|рнокпп|іпн", ("ru.inn", "ua.rntrc")),
    Cued("national_id", _digits(12, 12), "иин|жсн", ("iin",)),
    Cued("national_id", r"\d{3}[- ]?\d{3}[- ]?\d{3}[- ]?\d\d", "снилс", ("snils",)),
    Cued("national_id", _digits(14, 14), "пин|пинфл|jshshir|idno|idnp", ()),
    Cued("national_id", _digits(9, 9), "bsn|burgerservicenummer|sofinummer", ("nl.bsn",)),
    Cued(
        "national_id",
        r"756\.?\d{4}\.?\d{4}\.?\d\d",
        "ahv|ahv-nr|ahvn13|avs|n° avs|n. avs|sozialversicherungsnummer",
        ("ch.ssn",),
    ),
    Cued(
        "national_id",
        r"\d{2}[.\- ]?\d{2}[.\- ]?\d{2}[.\- ]?\d{3}[.\- ]?\d{2}",
        "niss|insz|rijksregisternummer|rijksregister|rrn|numéro national|numéro de registre national|registre national",
        ("be.nn", "be.bis"),
    ),
    Cued(
        "national_id",
        r"\d{6}(?:\d\d)?[-+ ]?\d{4}",
        "personnummer|cpr|cpr-nr|samordningsnummer",
        ("se.personnummer", "dk.cpr"),
    ),
    Cued("national_id", r"\d{6} ?\d{5}", "fødselsnummer|personnummer", ("no.fodselsnummer",)),
    Cued("national_id", r"\d{6}[-+a-y]\d{3}[0-9a-y]", "henkilötunnus|hetu", ("fi.hetu",)),
    Cued("national_id", r"\d{11}", "isikukood|personal identification code|asmens kodas", ("ee.ik", "lt.asmens")),
    Cued("national_id", r"\d{6}-?\d{5}", "personas kods", ("lv.pvn",)),
    Cued("national_id", r"\d{6} ?/? ?\d{3,4}", "rodné číslo|r.č|rodné č", ("cz.rc", "sk.rc")),
    Cued("national_id", r"\d{11}", "oib", ("hr.oib",)),
    Cued("national_id", r"\d{13}", "jmbg|emšo|матични број|јмбг|emso", ("si.emso",)),
    Cued("national_id", r"\d{10}", "егн|egn", ("bg.egn",)),
    Cued("national_id", r"\d{13}", "cnp|cod numeric personal", ("ro.cnp",)),
    Cued(
        "national_id",
        r"\d{11}",
        "t.c. kimlik no|tc kimlik no|tckn|t.c. kimlik|t.c. kimlik numarası|t.c. no",
        ("tr.tckimlik",),
    ),
    Cued("national_id", r"\d{3}-?\d{2}-?\d{4}", "ssn|social security number|social security no", ("us.ssn",)),
    Cued("national_id", r"[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]", "national insurance number|nino|nin|ni number", ()),
    Cued("national_id", r"\d{7}[a-w][a-ihw]?", "pps|ppsn|pps number|pps no", ("ie.pps",)),
    Cued(
        "national_id",
        r"[12]\s?\d\d\s?[01]\d\s?\d[\dab]\s?\d{3}\s?\d{3}(?:\s?\d\d)?",
        "nir|numéro de sécurité sociale",
        ("fr.nir",),
    ),
    Cued("national_id", r"[stfgm]\d{7}[a-z]", "nric|nric no|fin|nric number", ()),
    Cued("national_id", r"\d{6}-?\d\d-?\d{4}", "mykad|ic no|nric", ("my.nric",)),
    Cued("national_id", r"[a-z]{1,2}\d{6} ?\(?[\da]\)?", "hkid|hkid no|hong kong identity card|hong kong id", ()),
    Cued("national_id", r"\d{5}-?\d{7}-?\d", "cnic|cnic no|nicop", ("pk.cnic",)),
    Cued("national_id", r"\d{4} ?\d{4} ?\d{4}", "aadhaar|aadhar", ("in_.aadhaar",)),
    Cued("tax_number", r"[a-z]{5}\d{4}[a-z]", "pan|pan no", ("in_.pan",)),
    Cued("national_id", r"\d{6}\d{8}[\dx]", "身份证|身份證|身份证号|公民身份号码|居民身份证", ("cn.ric",), 12),
    Cued("national_id", r"\d{17}[\dx]", "身份证|身份證|身份证号|身份证号码|公民身份号码|居民身份证", ("cn.ric",), 12),
    Cued("national_id", r"\d{6}-?\d{7}", "주민등록번호|resident registration number", ("kr.rrn",), 12),
    Cued(
        "national_id",
        r"\d{1,2}\.?\d{3}\.?\d{3}-? ?[\dk]",
        "rut|r.u.t|run|r.u.n|rol único nacional|rol único tributario",
        ("cl.rut",),
    ),
    Cued("tax_number", r"\d\d-?\d{8}-?\d", "cuit|cuil|c.u.i.t|c.u.i.l", ("ar.cuit",)),
    Cued("national_id", r"[a-z]{4}\d{6}[hm][a-z]{5}[0-9a-z]\d", "curp", ("mx.curp",)),
    Cued("tax_number", r"[a-zñ&]{3,4}-?\d{6}-?[0-9a-z]{3}", "rfc|r.f.c", ("mx.rfc",)),
    Cued("tax_number", r"\d{8,13}(?:-\d)?", "ruc|r.u.c", ("pe.ruc", "ec.ruc", "py.ruc")),
    Cued("tax_number", r"\d{3}\.?\d{3}\.?\d{3}(?:-\d)?|\d{6,14}(?:-\d)?", "nit|n.i.t", ("co.nit", "gt.nit")),
    Cued(
        "national_id",
        r"\d[\d.\-/ ]{4,15}\d",
        "cédula|cédula n|cédula de ciudadanía|c.c|c.i|ci|cédula de identidad|dui|dpi|cui|cédula jurídica|"
        "cédula física|ine",
        ("do.cedula", "ec.ci", "cr.cpf", "co.nit", "uy.ci"),
    ),
    Cued(
        "national_id",
        r"\d[\d ./-]{5,16}\d",
        "national id~|national identity number|national id number|national identification number|personal number|"
        "personal identity number|identity number|numéro d'identification nationale|رقم وطني|الرقم الوطني|رقمه الوطني|"
        "الرقم القومي|رقم قومي|رقم قومى|الرقم المدني|رقم مدني|السجل المدني|سجل مدني|رقم الهوية الوطنية|الهوية الوطنية|"
        "личный номер|персональный номер|персональный код|идентификационный номер|kennitala|teudat zehut|numéro unique",
        ("ee.ik", "lt.asmens", "za.idnr", "il.idnr", "is_.kennitala"),
    ),
    Cued("company_register", r"\d\d\.?\d{3}\.?\d{3}/?\d{4}-?\d\d", "cnpj|cnpj/mf", ("br.cnpj",)),
    Cued("company_register", _digits(13, 15), "огрн|огрнип|орн", ("ru.ogrn",)),
    Cued("company_register", _digits(12, 12), "бин|бсн|bin", ("iin",)),
    Cued("company_register", r"\d{8}", "єдрпоу|едрпоу|edrpou|код єдрпоу|код едрпоу", ("ua.edrpou",)),
    Cued("company_register", r"\d{9}|\d{3} \d{3} \d{3}", "унп|unp", ("by.unp",)),
    Cued("company_register", r"\d{10}", "krs|nr krs|numer krs|krs nr", ()),
    Cued("tax_number", r"\d{3}-?\d{3}-?\d\d-?\d\d|\d{3}-\d\d-\d\d-\d{3}", "nip|nr nip", ("pl.nip",)),
    Cued("company_register", r"\d{9}(?:\d{5})?", "regon", ("pl.regon",)),
    Cued("company_register", r"\d{1,6}(?: ?[a-z](?!\w))?", "hrb|hra|hrb nr|hra nr|gnr|vr nr", (), 8),
    Cued("company_register", r"\d{4,6} ?[a-z](?!\w)", "fn|firmenbuchnummer|firmenbuch|firmenbuch-nr", (), 12),
    Cued(
        "company_register",
        r"(?:[a-z] ?)?\d[\d. ]{4,11}\d",
        "rcs|r.c.s|rcsl|rccm|siren|n° siren|registre du commerce|registre de commerce",
        ("fr.siren",),
        26,
    ),
    Cued("company_register", r"\d{3} ?\d{3} ?\d{3} ?\d{5}", "siret|n° siret", ("fr.siret",)),
    Cued("company_register", r"\d{8}", "kvk|kvk-nummer|kvk nummer|kamer van koophandel", (), 18),
    Cued(
        "company_register",
        r"0?\d{3}[. ]?\d{3}[. ]?\d{3}",
        "bce|kbo|ondernemingsnummer|numéro d'entreprise",
        ("be.vat",),
    ),
    Cued("tax_number", r"\d{11}", "partita iva|p. iva|p.iva|p. i.v.a", ("it.iva",)),
    Cued("company_register", r"[a-z]-?\d{7}-?[0-9a-j]", "cif|c.i.f", ("es.cif",)),
    Cued("company_register", r"\d{9}|\d{3} \d{3} \d{3}", "nipc|pessoa coletiva n.º|nif", ("pt.nif",)),
    Cued("company_register", r"(?:[a-z]{2})?\d{5,9}", "cui|ro cui", ("ro.cui",)),
    Cued("company_register", r"j ?\d\d ?/ ?\d{1,6} ?/ ?\d{4}", "registrul comerțului|reg. com|nr. reg. com|j", (), 12),
    Cued("company_register", r"\d\d-\d\d-\d{6}", "cégjegyzékszám|cg", ()),
    Cued("company_register", r"\d{8}", "ičo|ičo:|cvr|cvr-nr|ico", ("dk.cvr",)),
    Cued(
        "company_register",
        r"\d{3} ?\d{3} ?\d{3}|\d{6}-?\d{4}",
        "orgnr|org.nr|organisasjonsnummer|organisationsnummer",
        ("no.orgnr", "se.orgnr"),
    ),
    Cued("company_register", r"\d{15}", "ice", ("ma.ice",)),
    Cued("company_register", r"\d{8,9}[a-z]|[a-z]\d\d[a-z]{2}\d{4}[a-z]", "uen", ("sg.uen",)),
    Cued("company_register", r"\d{3} ?\d{3} ?\d{3}", "acn", ("au.acn",)),
    Cued("company_register", r"\d\d ?\d{3} ?\d{3} ?\d{3}", "abn", ("au.abn",)),
    Cued("company_register", r"\d{2}-?\d{7}", "ein|employer identification number", ("us.ein",)),
    Cued(
        "company_register",
        r"(?:[a-z]{1,3}[ -]?)?\d[\d./-]{2,13}\d?[a-z]?",
        "company number|company no|companies house|companies house no|registered number|company registration number|"
        "company registration no|registration no|registered no|incorporation number|certificate of incorporation no|"
        "business registration no|br no|trade licence no|trade license no|commercial registration no|cr no|"
        "cac no|rc no|"
        "registre de commerce n°|handelsregisternummer|handelsregister nr|registro mercantil|matrícula mercantil|"
        "folio mercantil|partida registral|ficha|سجل تجاري|السجل التجاري|سجلها التجاري|رخصة تجارية|الرخصة التجارية|"
        "قيد تجاري|регистрационный номер|рег. №|registrikood|reg. nr|registracijos kodas|įmonės kodas|统一社会信用代码",
        (),
        26,
    ),
    Cued("company_register", r"[0-9a-z]{18}", "统一社会信用代码|unified social credit code", ("cn.uscc",), 8),
    Cued(
        "imei",
        r"\d{15,16}|\d\d[ -]\d{6}[ -]\d{6}[ -]\d|\d{6}[ -]\d{2}[ -]\d{6}[ -]\d|\d{14}",
        "imei|имеи|رقم imei",
        ("imei",),
        40,
    ),
    Cued("imsi", r"\d{14,15}|\d{3}[ -]\d{2,3}[ -]\d{9,10}", "imsi", ("imsi",), 40),
    Cued("iccid", r"89\d{16,18}", "iccid|sim card|sim number|carte sim|tarjeta sim|sim-karte", ("luhn",), 30),
    Cued("imo", r"\d{7}", "imo|imo no|imo number|омі|имо", ("imo",)),
    Cued("lei", r"[0-9a-z]{18}\d\d", "lei|legal entity identifier", ("lei",)),
    Cued(
        "vehicle_vin",
        r"[a-hj-npr-z0-9]{17}|(?=[a-z0-9]*[a-z])[a-z0-9]{11,17}",
        "vin|chassis|chassis no|chassis number|vehicle identification number|numéro de châssis|châssis|"
        "fahrgestellnummer|"
        "fin|bastidor|número de bastidor|telaio|numero di telaio|chassi|вин|номер кузова|رقم الشاسيه|رقم "
        "القاعدة|الشاسيه",
        ("vin",),
        26,
    ),
    Cued(
        "vehicle_plate",
        r"(?=[^\n,;()]{0,14}\d)[a-zа-я0-9]{1,4}(?:[ \-•·.]{0,2}[a-zа-я0-9]{1,6}){0,4}",
        "registration number|registration mark|reg. no|registration plate|number plate|licence plate~|"
        "license plate~|plate|"
        "plate no|plates|plate number|bearing registration|immatriculé|immatriculée|immatriculation|plaque|"
        "plaque d'immatriculation|plaques|matrícula|matrículas|placa|placas|dominio|patente|kennzeichen|"
        "amtliches kennzeichen|"
        "amtlichen kennzeichen|kontrollschild~|kenteken|nummerplaat|targa|targato|targata|targati|госномер~|госзнак|"
        "государственный номер|государственный регистрационный знак|г.р.з|г/н|гос. номер|гос. номером|"
        "регистрационный знак|"
        "rejestracyjny~|nr rej|numer rejestracyjny|plakalı|plaka|plakası|رقم اللوحة|لوحة|لوحته|لوحتها|لوحات|车牌|車牌",
        (),
        16,
    ),
    Cued(
        "cadastral",
        r"\d\d:\d\d:\d{6,7}:\d{1,6}|\d{10}:\d\d:\d{3}:\d{4}|\d\d-\d{3}-\d{3}-\d{1,5}",
        "кадастровый номер|кадастр~|кадастровым номером|кадастровий номер",
    ),
    Cued(
        "cadastral",
        r"(?=[a-z0-9./-]*\d)[a-z0-9][a-z0-9./-]{2,22}",
        "cadastral reference|cadastral number|cadastral|referencia catastral|ref. catastral|référence cadastrale|"
        "parcelle cadastrale|title number|title no|titre foncier|finca registral|finca|finca filial "
        "matrícula|padrón|folio real|"
        "matrícula imobiliária|matrícula inmobiliaria|grundbuchblatt|grundbuch blatt|einlagezahl|ez|katastralgemeinde|"
        "księga wieczysta|kw nr|kw|katasternummer|سند ملكية|رقم الصك|صك رقم",
        (),
        16,
    ),
    Cued(
        "inventory",
        r"(?:[a-z]{1,4}[ .-]?)?\d{1,6}(?:[./-]\d{1,5}){0,3}[a-z]?",
        "inventory number|inventory no|inventory nos|accession number|accession no|museum number|inventarnummer|"
        "inventar-nr|inv.-nr|inventarnr|numéro d'inventaire|n° d'inventaire|n° inv|numero di inventario|n. inv|"
        "numero d'inventario|número de inventario|número de inventário|n.º de inventário|n.º inv|inventarisnummer|"
        "numer inwentarzowy|nr inw|инвентарный номер|инв. №|инвентарний номер|envanter no|رقم الجرد|رقم السجل المتحفي",
        (),
        8,
    ),
    # "inv." alone may also be an investigation: what follows must begin with the letters of a collection.
    Cued("inventory", r"[a-z]{1,4}[ .-]?\d{1,6}(?:[./-]\d{1,5}){0,3}[a-z]?", "inv|inventaire|инв", (), 4),
    Cued("cadastral", r"\d[\d.]{3,9}\d", "matrícula|matrículas", (), 8),
    Cued(
        "bic",
        r"[a-z]{4}[a-z]{2}[a-z0-9]{2}(?:[a-z0-9]{3})?",
        "bic|swift|swift code|swift-code|bic/swift|swift/bic|code swift|código swift|codice swift|свифт|код "
        "swift|سويفت",
        ("bic",),
        14,
    ),
    Cued("sort_code", r"\d\d[- ]\d\d[- ]\d\d", "sort code|bank sort code"),
    Cued("sort_code", r"\d{3}[- ]?\d{3}", "bsb|bsb no|bsb number"),
    Cued("sort_code", _digits(9, 9), "бик|bik|routing number|aba|aba no"),
)

ACCOUNT_CUES = (
    "account|accounts|a/c|acct|account no|account number|account numbers|konto|konten|kontonummer|konto-nr|kontos|"
    "compte|comptes|compte bancaire|numéro de compte|cuenta|cuentas|cuenta corriente|cuenta bancaria|cuenta de ahorros|"
    "caja de ahorro|cuenta n|conta|contas|conta bancária|conta corrente|conto|conti|conto corrente|c/c|rekening|"
    "rekeningnummer|bankrekening|счет~|счёт~|р/с|рахунок|рахунку|рахунка|рахунки|rachunek|rachunku|rachunki|"
    "rachunków|hesap|hesabı|hesap no|hesabının|účet|účtu|účty|cont|contul|számla|számlaszám|حساب|حسابه|الحساب|حسابين|"
    "الحسابين|حسابات|الحسابات|账户|帐户|账号|帳號|口座|口座番号|계좌|tài khoản|rekening bank|akaunti"
)
PHONE_CUES = (
    "tel|tel.|tél|tél.|téléphone|telephone|telephone no|telephone number|phone|phone no|phone number|phones|"
    "phone numbers|mobile|mobile no|mobile number|cell|cellphone|handset|msisdn|fax|telefax|télécopie|télécopieur|"
    "telecopier|line|lines|subscriber number|number|numbers|whatsapp|telefon|telefonnummer|rufnummer|rufnummern|"
    "mobilnummer|mobiltelefon|handy|anschluss|anschlüsse|durchwahl|ligne|lignes|numéro|numéros|raccordement~|portable|"
    "numéro d'appel|gsm|teléfono|teléfonos|tfno|telf|celular|celulares|línea|líneas|abonado|móvil|telefone|telefones|"
    "telemóvel|linha|linhas|terminal|número|números|telefono|utenza|utenze|cellulare|numero|numeri|телефон~|тел|"
    "тел.|моб|факс|абонентск~ номер~|номер~|абонент~|hattı|telefonu|cep|numaralı|numara|gsm hattı|telefoon|"
    "telefoonnummer|nummer|nummers|هاتف|الهاتف|تلفون|جوال|الجوال|موبايل|رقم الهاتف|الرقم|الأرقام|الرقمين|رقم|الخط|"
    "خط|فاكس|محمول|电话|電話|手机|전화|điện thoại|số thuê bao"
)
# Words for a freight container, before its number.
CONTAINER = (
    r"container\w*|conteneur\w*|contenedor\w*|conteiner\w*|contentor\w*|contenitore|контейнер\w*|حاويه|الحاويه|kontener\w*|"
    r"konteyner\w*|集装箱|貨櫃"
)
HANDLE_CUES = (
    "handle|username|user name|user id|nickname on|screen name|telegram|instagram|facebook|tiktok|twitter|snapchat|"
    "wickr|threema|discord|pseudonyme|pseudo|compte telegram|nutzername|benutzername|usuario|perfil|profilo|profil|"
    "utilizador|никнейм|ник|логин|аккаунт|телеграм|حساب تلغرام|اسم المستخدم|المعرف"
)

CURRENCIES = {
    "€": "EUR", "£": "GBP", "us$": "USD", "$": None, "¥": None, "₹": "INR", "₦": "NGN", "₽": "RUB", "₴": "UAH",
    "₩": "KRW", "฿": "THB", "₫": "VND", "₱": "PHP", "₺": "TRY", "₪": "ILS", "r$": "BRL", "s$": "SGD", "a$": "AUD",
    "c$": "CAD", "hk$": "HKD", "ks": "KES", "rs.": None, "zł": "PLN", "kč": "CZK", "fr.": "CHF", "ft": "HUF",
    "euro": "EUR", "euros": "EUR", "евро": "EUR", "يورو": "EUR", "dollars": "USD", "us dollars": "USD",
    "долл. сша": "USD", "долларов сша": "USD", "доллара сша": "USD", "долларов": "USD", "دولار أمريكي": "USD",
    "دولار": "USD", "pounds": "GBP", "pounds sterling": "GBP", "franken": "CHF", "francs": None, "francs cfa": "XOF",
    "fcfa": "XOF", "f cfa": "XOF", "dirhams": None, "درهم": None, "دينار": None, "ريال": None, "جنيه": None,
    "рублей": None, "руб.": None, "тенге": "KZT", "гривень": "UAH", "грн": "UAH", "грн.": "UAH", "сомов": "KGS",
    "сум": "UZS", "сомони": "TJS", "драмов": "AMD", "лари": "GEL", "манатов": None, "леев": "MDL", "zlotys": "PLN",
    "zloty": "PLN", "złotych": "PLN", "pesos": None, "reais": "BRL", "soles": "PEN", "bolivianos": "BOB",
    "quetzales": "GTQ", "lempiras": "HNL", "colones": "CRC", "guaraníes": "PYG", "rupees": None, "rand": "ZAR",
    "naira": "NGN", "shillings": None, "baht": "THB", "dong": "VND", "yen": "JPY", "円": "JPY", "元": "CNY",
    "人民币": "CNY", "万元": "CNY", "원": "KRW", "лева": "BGN", "lei": "RON", "kuna": "HRK", "kronor": "SEK",
    "kroner": None, "meticais": "MZN", "kwanzas": "AOA", "türk lirası": "TRY", "tl": "TRY", "lira": None,
    "dinars": None, "soms": None, "dólares": "USD", "dólares estadounidenses": "USD", "dólares americanos": "USD",
    "us-dollar": "USD", "dollari": "USD", "dollars us": "USD",
}  # fmt: skip
ISO_CURRENCIES = (
    "EUR USD GBP CHF RUB KZT UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS AED SAR QAR KWD BHD OMR JOD EGP MAD DZD "
    "TND LYD XOF XAF GHS NGN KES UGX TZS ZAR BWP MUR SCR INR PKR LKR BDT NPR CNY HKD TWD JPY KRW SGD MYR THB VND PHP "
    "IDR AUD NZD CAD MXN BRL ARS CLP COP PEN UYU PYG BOB VES CRC GTQ HNL NIO DOP JMD TTD GEL AMD AZN MDL BYN UZS TJS "
    "KGS TMT RSD ALL MKD BAM AOA MZN CVE STN BTC ETH USDT XRP"
).split()

# Length of an IBAN by country: SWIFT, IBAN Registry (ISO 13616-2).
IBAN_LENGTHS = {
    **dict.fromkeys("NO".split(), 15),
    **dict.fromkeys("BE".split(), 16),
    **dict.fromkeys("DK FI FO GL NL SD FK".split(), 18),
    **dict.fromkeys("MK SI".split(), 19),
    **dict.fromkeys("AT BA EE KZ LT LU XK MN".split(), 20),
    **dict.fromkeys("CH HR LI LV".split(), 21),
    **dict.fromkeys("BG BH CR DE GB GE IE ME RS VA".split(), 22),
    **dict.fromkeys("AE GI IL IQ OM SO TL".split(), 23),
    **dict.fromkeys("AD CZ ES MD PK RO SA SE SK TN VG".split(), 24),
    **dict.fromkeys("LY PT ST".split(), 25),
    **dict.fromkeys("IS TR".split(), 26),
    **dict.fromkeys("BI DJ FR GR IT MC MR SM".split(), 27),
    **dict.fromkeys("AL AZ BY CY DO GT HN HU LB NI PL SV".split(), 28),
    **dict.fromkeys("BR EG PS QA UA".split(), 29),
    **dict.fromkeys("JO KW MU YE".split(), 30),
    **dict.fromkeys("MT SC".split(), 31),
    **dict.fromkeys("LC".split(), 32),
    **dict.fromkeys("RU".split(), 33),
}
