"""Titles, cues and legal forms that give a name away."""

import re

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽА-ЯЁҐІЇЄЎӘҒҚҢӨҰҮҺ"
_LOWER = "a-zß-öø-ÿāăąćčďđēėęěğģīįıķĺľłńņňōőœŕřśşšșţťțūůűųźżžа-яёґіїєўәғқңөұүһ"
_APOSTROPHE = "'’ʼ"
_WORD = rf"(?:[{_UPPER}][{_LOWER}{_APOSTROPHE}]+(?:[-{_APOSTROPHE}][{_UPPER}]?[{_LOWER}]+)*|[{_UPPER}]{{2,}}(?:[-{_APOSTROPHE}][{_UPPER}]+)*)"
_INITIAL = rf"[{_UPPER}]\."
_PARTICLE = (
    r"(?:de|da|do|das|dos|del|della|di|la|le|van|von|der|den|zu|ter|ten|bin|ibn|bint|abu|al|el|ben|ould|y|e|af|d['’])"
)
# Two to five words, initials and particles among them, the last one a word.
NAME = rf"(?:(?:{_WORD}|{_INITIAL})[ ]?(?:{_PARTICLE}[ -])*){{0,4}}{_WORD}(?:[ ]{_INITIAL}(?:[ ]?{_INITIAL})?)?"

_TITLES = (
    r"Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Monsieur|Madame|Mademoiselle|M|MM|Mme|Mlle|Me|Maître|Herrn?|Frau|Sr|Sra|Srta|Señora?|"
    r"Don|Doña|Sig|Signora?|Dott|Dott\.ssa|Avv|Senhora?|Dra|г-н|г-жа|гр|гражданин[ау]?|гражданк[аиу]|Pan|Pani|dhr|mevrouw"
)
TITLED = re.compile(rf"(?<!\w)(?:{_TITLES})\.?\s+(?P<name>{NAME})")
# Two words or more: an office or a role before a single word is no title of it.
FULL_NAME = rf"(?:(?:{_WORD}|{_INITIAL})[ ]?(?:{_PARTICLE}[ -])*){{1,4}}{_WORD}"
_OFFICES = (
    r"(?:Detective |Chief |Senior |Deputy |Assistant |Special |Police )*(?:Inspector|Superintendent|Sergeant|Constable|Agent|Officer)|"
    r"Judge|Justice|Prosecutor|Magistrate|Attorney|Counsel|Advocate|Ambassador|Consul|Captain|Lieutenant|Commander|"
    r"Capitaine|Commandant|Lieutenant|Commissaire|Inspecteur|Adjudant|Brigadier|Juge|Procureur|Greffi[eè]re?|Avocate?|"
    r"Juez|Jueza|Fiscal|Inspectora?|Comisari[oa]|Abogad[oa]|Lic|Staatsanwalt|Staatsanwältin|Oberstaatsanwalt|Oberstaatsanwältin|"
    r"Richter|Richterin|Kriminal(?:ober|haupt)?kommissar(?:in)?|KHK|KOK|KHKin|Rechtsanwalt|Rechtsanwältin|RA|RAin|Juiz|Juíza|"
    r"Procuradora?|Inspetora?|Delegad[oa]|Advogad[oa]|Giudice|Ispettore|Maresciallo|Procuratore|Следователь|Прокурор|Судья|адвокат\w*|"
    r"(?:the )?(?:witness|suspect|accused|victim|defendant)|(?:le |la )?(?:témoin|suspect|victime|prévenu)|(?:der |des |den |dem )?(?:Beschuldigten?|"
    r"Zeugen?|Zeugin|Geschädigten?|Verfolgten?)|(?:el |la )?(?:testigo|imputad[oa]|investigad[oa]|víctima|acusad[oa])|(?:o |a )?(?:testemunha|arguid[oa]|"
    r"réu|vítima)|(?:il |la )?(?:teste|testimone|indagat[oa]|imputat[oa])|подозреваем\w+|обвиняем\w+|свидетел\w+|потерпевш\w+|осужд[её]нн\w+"
)
IN_OFFICE = re.compile(rf"(?<!\w)(?:{_OFFICES})\.?\s+(?P<name>{FULL_NAME})(?!\w)")
_BORN = (
    r"born|b\.|DOB|date of birth|née? (?:le|à|en)|née?\b|nacid[oa]|geb\.|geboren|nascid[oa]|nat[oa] (?:il|a)|"
    r"родивш|род\.|г\.\s?р|\d{1,2}\.\d{2}\.\d{4}\s*г\.?\s?р|\d{4} г\.р|уроженец|уроженка|ur\.|народж|doğumlu|născut"
)
# A birth cue, and a name that ends just before it: the cue is sought first, since it is rare.
BORN = re.compile(rf"(?<!\w)(?:{_BORN})")
BEFORE_BORN = re.compile(rf"(?<![\w-])(?P<name>{NAME})(?:\s*\([^()\n]{{2,40}}\))?\s*[,(–-]?\s*\Z")
# Family name in capitals beside given names: ROSSI Mario, Mario ROSSI, ROSSI, Mario.
_CAPS = rf"[{_UPPER}]{{3,}}(?:[ -][{_UPPER}]{{3,}})?"
CAPITALS = re.compile(
    rf"(?<![\w-])(?P<name>{_CAPS},?[ ](?:[{_UPPER}][{_LOWER}]+)(?:[ -][{_UPPER}][{_LOWER}]+){{0,2}}|"
    rf"(?:[{_UPPER}][{_LOWER}]+[ -]){{1,3}}{_CAPS})(?![\w-])"
)
# Family name, given name and patronymic in any order, or initials with a family name.
_PATRONYMIC = r"[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:ович|евич|ьич|овн|евн|ичн|івн|йович)(?:а|у|ем|ом|е|ой|и|ы|ою|ою|ам)?"
_CYRILLIC = r"[А-ЯЁІЇЄҐ][а-яёіїєґ'’ʼ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ]+)?|[А-ЯЁІЇЄҐ]{3,}(?:-[А-ЯЁІЇЄҐ]{3,})?"
PATRONYMIC = re.compile(
    rf"(?<!\w)(?P<name>(?:{_CYRILLIC}) (?:{_CYRILLIC}) {_PATRONYMIC}|(?:{_CYRILLIC}) {_PATRONYMIC}(?: (?:{_CYRILLIC}))?)(?!\w)"
)
INITIALS = re.compile(
    rf"(?<![\w.])(?P<name>[А-ЯЁІЇЄҐ]\.\s?(?:[А-ЯЁІЇЄҐ]\.)?\s?(?:{_CYRILLIC})|(?:{_CYRILLIC}) [А-ЯЁІЇЄҐ]\.\s?(?:[А-ЯЁІЇЄҐ]\.)?)(?!\w)"
)
_ARABIC_WORD = r"[\u0621-\u064a]{2,}"
_ARABIC_STOP = (
    r"(?:المولود|المولودة|من|في|على|إلى|الى|عن|مع|بتاريخ|الجنسية|الجنس|المقيم|المقيمة|مواليد|حامل|والذي|الذي|التي|وذلك|بتهمة|لدى|"
    r"صاحب|رئيس|مدير|كان|قد|هو|هي|أو|تولد|ولد|البالغ|المتهم|الملقب|المعروف|الشهير|جواز|رقم|ضد|بشأن|لارتكابه|وآخرين|وآخر)"
)
ARABIC = re.compile(
    rf"(?:المتهمة?|المدعوة?|السيدة?|المشتبه (?:به|بها|فيه|فيها)|المحكوم عليها?|الشاهدة?|المجني عليها?|المواطنة?|المطلوب|القاضي|المستشار|"
    rf"المحامية?|الدكتورة?|المظنون فيه|المشتكى به|الضحية)\s*[/:«\"(]?\s*(?P<name>(?!{_ARABIC_STOP}\b){_ARABIC_WORD}(?: (?!{_ARABIC_STOP}\b){_ARABIC_WORD}){{1,4}})"
)

_FORMS = (
    r"Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|PLC|plc|Inc\.?|Corp\.?|GmbH(?: & Co\. KG)?|AG|KG|UG|S\.?A\.?S\.?|S\.?A\.?R\.?L\.?|SA|S\.A\.|S\.?R\.?L\.?|"
    r"S\.?r\.?l\.?s?\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|Oy|Oyj|AB|ApS|A/S|AS|Kft\.?|Zrt\.?|d\.o\.o\.|s\.r\.o\.|a\.s\.|Sp\. z o\.o\.|"
    r"OÜ|UAB|SIA|EOOD|OOD|Ltda\.?|Lda\.?|FZE|FZ-LLC|FZCO|DMCC|Pte\.? Ltd\.?|Pty\.? Ltd\.?|Sdn\.? Bhd\.?|S\.A\. de C\.V\.|A\.Ş\.|S/A|SCS|SCA|Sagl"
)
# The year of a date before a company's name is none of its words, unless the legal form follows: "Studio 2000 GmbH".
_NO_YEAR = rf"(?!(?:19|20)\d\d[ ](?!(?:{_FORMS})(?!\w)))"
COMPANY = re.compile(
    rf"(?<!\w)(?P<name>(?:{_NO_YEAR}[{_UPPER}0-9][\w&'’.-]*[ ](?:(?:&|and|et|und|y|e|of|de|du|des|der|for|di|do|da)[ ])?){{1,5}}(?:{_FORMS}))(?!\w)"
)
COMPANY_BEFORE = re.compile(
    r"(?<!\w)(?:ООО|ОАО|ПАО|ЗАО|АО|ТОО|ОсОО|ТОВ|ПрАТ|ЧП)\s*[«\"“](?P<name>[^»\"”\n]{2,60})[»\"”]"
)
QUOTED_COMPANY = re.compile(
    r"(?:company|firm|société|entreprise|sociedad|empresa|Gesellschaft|Firma|società|sociedade|компани\w+|фирм\w+|شركة|bank|Bank|banque|banco)\s*"
    r"[«\"“„](?P<name>[^»\"”“\n]{2,60})[»\"”“]"
)
ARABIC_COMPANY = re.compile(
    r"(?P<name>(?:شركة|بنك|مصرف|مؤسسة) [\u0621-\u064a]{3,}(?: (?:و)?[\u0621-\u064a]{3,}){0,3}(?: \(?ش\.?م\.?م\.?\)?)?)"
)

# Words that announce another name of a person, right before it in quotation marks.
_NICKNAMED = (
    r"alias(?:es|name)?|a\.?/?\s?k\.?/?\s?a\.?|nick-?name[ds]?|(?:also |better |otherwise )?known as|spitzname|deckname|genannt|gen\.|"
    r"(?:auch )?bekannt als|surnomm[ée]e?s?|surnoms?|dite?|connue?s? sous le nom de|apodo|apodad[oa]|conocid[oa] como|alcunhad[oa]|"
    r"alcunha|vulgo|conhecid[oa] (?:como|por)|soprannom\w+|dett[oa]|not[oa] come|по прозвищу|прозвищ\w+|кличк\w+|он же|она же|"
    r"известн\w+ (?:также )?как|позивн\w+|на прізвисько|прізвиськ\w+|він же|вона ж|الملقبة?(?: ب)?|الشهيرة?(?: ب)?|وشهرت(?:ه|ها)|"
    r"المكناة?(?: ب)?|المكنى(?: ب)?|المعروفة?(?: ب(?:اسم)?)?|المدعوة?|bijgenaamd|bijnaam|pseudonim\w*|pseud\.|ps\.|vel|zwan[ya]|"
    r"zis[ăa]?|poreclit[ăa]?|lakapl[ıi]|lakab[ıi]|绰号|外号|化名|别名|又名"
)
_QUOTED_NAME = r"[«\"“„‚‘‹「『'](?:\s?)(?P<name>[^\s\d«»\"“”„‚‹›「」『』'’‘][^\d«»\"“”„‹›「」『』\n]{0,38}[^\s\d«»\"“”„‹›「」『』,.])[,.]?\s?[»\"”“’›」』']"
NICKNAME = re.compile(rf"(?<!\w)(?:{_NICKNAMED})\s*[:：]?\s*{_QUOTED_NAME}", re.IGNORECASE)
# A second nickname after the first: "Wedi" or "Captain".
NEXT_NICKNAME = re.compile(
    rf"\s*[,/;、]?\s*(?:\b(?:or|ou|o|oder|and|et|e|y|und|и|или|of|en)\b|أو|و)?\s*{_QUOTED_NAME}", re.IGNORECASE
)

# Labels of forms, at the start of a line or after a wide gap, before a name.
FORM = re.compile(
    r"(?:^|\n|\t|;\s|\s{3,})\s*(?:family name|surname|last name|full name|name|nom de famille|nom|familienname|nachname|apellidos?|"
    r"apelidos?|cognome|фамилия|прізвище|achternaam|nazwisko|nume|soyad[ıi]|"
    r"forenames?(?:\(s\))?|first names?(?:\(s\))?|given names?(?:\(s\))?|pr[ée]noms?(?:\(s\))?|vornamen?(?:\(n\))?|nombres?|nome|имя(?: и отчество)?|"
    r"voornamen|imi[ęe](?:ona)?|prenume|alias(?:es)?|spitzname|surnoms?)\s*:\s*[«\"“„]?\s*"
    rf"(?P<name>[{_UPPER}][^\n\t:;,()«»\"“”]{{1,48}}?)[»\"”]?[.,;]?\s*(?=\n|\t|\s{{3}}|;|$|\(|,)",
    re.IGNORECASE,
)

# Words in capitals that are no names of persons: headings, offices, States.
NOT_NAMES = frozenset(
    """request letter court office ministry republic prosecutor embassy federal district supreme high central authority
    public international mutual legal assistance criminal matters subject reference urgent confidential kingdom department
    justice united nations convention article section treaty act code police bureau national directorate general service
    tribunal procureur ministère république ambassade cour parquet demande entraide commission rogatoire affaire objet
    ministerio fiscalía juzgado república embajada tribunal solicitud asunto audiencia staatsanwaltschaft amtsgericht
    landgericht bundesamt ministerium republik botschaft ersuchen betreff ministério procuradoria tribunal pedido assunto
    procura ministero repubblica ambasciata richiesta oggetto генеральная прокуратура министерство республики следственный
    комитет управление посольство запрос суд следователь прокурор судья начальник оон россии district regional city state bank street avenue road dear""".split()
)
