"""Words that tell a role, in the languages of the letters; `~` ends a stem, as in the dossier's tables."""

# Beside the dossier's own cues (domain.roles()): inflected forms and turns of phrase that letters use.
ROLE_CUES: dict[str, tuple[str, ...]] = {
    "suspect": (
        "proceedings against", "investigation against", "case against", "charges against", "prosecution of", "poursuites contre", "procédure contre", "procédure suivie contre", "information suivie contre", "enquête contre", "enquête visant", "à l'encontre de", "ermittlungsverfahren gegen", "strafverfahren gegen", "verfahren gegen", "ermittlungen gegen", "procedimiento contra", "proceso contra", "causa seguida contra", "seguida contra", "seguido contra", "investigación contra", "inquérito contra", "processo contra", "inquérito em que é", "procedimento penale a carico di", "procedimento a carico di", "indagini a carico di", "уголовное дело в отношении", "дело в отношении", "расследование в отношении", "القضية ضد", "دعوى ضد", "التحقيق مع", "التحقيق ضد", "strafzaak tegen", "onderzoek tegen", "postępowanie przeciwko", "śledztwo przeciwko", "провадження стосовно", "犯罪嫌疑人", "嫌疑人", "hakkında yürütülen", "cercetat~",
        "suspect", "suspects", "suspected", "person under investigation", "under investigation", "alleged offender",
        "alleged perpetrator", "presumed author", "mis en cause", "mise en cause", "mis en examen", "mise en examen",
        "soupçonné~", "suspecté~", "inculpé~", "investigad~", "imputad~", "sospechos~", "indiciad~", "sindicad~",
        "beschuldigt~", "verdächtig~", "tatverdächtig~", "mutmaßlich~", "arguid~", "suspeit~", "indagat~", "sospettat~",
        "persona sottoposta alle indagini", "подозреваем~", "подозрева~", "المشتبه به", "المشتبه بها", "المشتبه فيه",
        "المشتبه فيها", "المشتبه بهم", "المشتبه فيهم", "المظنون فيه", "المظنون فيها", "المشتكى عليه", "المشتكى به",
        "підозрюван~", "podejrzan~", "podejrzewan~", "verdachte", "verdachten", "şüpheli", "suspectul", "suspecta",
    ),
    "accused": (
        "被告人", "被告",
        "accused", "defendant", "defendants", "indicted", "charged with", "prévenu", "prévenue", "prévenus", "accusé~",
        "acusad~", "procesad~", "encausad~", "enjuiciad~", "angeklagt~", "angeschuldigt~", "réu", "ré", "réus",
        "denunciad~", "pronunciad~", "imputat~", "обвиняем~", "подсудим~", "المتهم", "المتهمة", "المتهمين", "المتهمان",
        "обвинувачен~", "oskarżon~", "oskarzon~", "obžalovan~", "beklaagde", "sanık", "inculpat~",
    ),
    "convicted": (
        "罪犯", "被判刑人",
        "convicted", "convict", "was sentenced", "condamné~", "condenad~", "penad~", "sentenciad~", "verurteilt~",
        "condannat~", "осужден~", "осуждён~", "المحكوم عليه", "المحكوم عليها", "المدان", "засуджен~", "skazan~",
        "veroordeelde", "hükümlü", "condamnat~",
    ),
    "requested_person": (
        "被请求引渡人", "被通缉",
        "requested person", "person sought", "wanted person", "fugitive", "extradition of", "arrest of", "surrender of",
        "personne réclamée", "personne recherchée", "extradition de", "extradition du", "extradition à l'encontre",
        "arrestation provisoire de", "arrestation de", "reclamad~", "requerid~", "extraditable", "extradición de",
        "extradición del", "detención preventiva de", "verfolgt~", "gesuchte person", "auslieferung des", "auslieferung der",
        "festnahme des", "festnahme der", "extraditand~", "pessoa procurada", "extradição de", "extradição do",
        "detenção de", "prisão de", "estradizione di", "estradando", "arresto provvisorio di", "ricercat~",
        "разыскиваем~", "розыскиваем~", "выдаче", "выдачу", "экстрадици~", "المطلوب تسليمه", "المطلوب تسليمها",
        "المطلوب", "تسليم", "видачу", "видачі", "ekstradycj~", "wydanie",
    ),
    "sentenced_person": (
        "prisoner to be transferred", "transfer of the sentenced", "personne à transférer", "transfèrement de",
        "persona a trasladar", "traslado de", "überstellung des", "überstellung der", "transferência de", "trasferimento di",
        "передаче осужден~", "передачу осужден~", "передаваем~", "المراد نقله", "نقل المحكوم", "przekazani~",
    ),
    "witness": (
        "证人",
        "witness", "witnesses", "as a witness", "témoin", "témoins", "en qualité de témoin", "testigo", "testigos",
        "zeuge", "zeugin", "zeugen", "als zeuge", "als zeugin", "testemunha", "testemunhas", "testimone", "testimoni",
        "persona informata sui fatti", "свидетел~", "الشاهد", "شاهد", "الشاهدة", "شاهدة", "الشهود", "شهادة", "свідк~",
        "свідок", "świadek", "świadk~", "getuige", "getuigen", "tanık", "martor", "martorul~",
    ),
    "victim": (
        "被害人", "受害人", "killing of", "injured by",
        "victim", "victims", "injured party", "complainant", "aggrieved", "victime", "victimes", "plaignant", "plaignante",
        "partie civile", "partie lésée", "víctima", "víctimas", "perjudicad~", "agraviad~", "ofendid~", "denunciante",
        "geschädigt~", "opfer", "getötet~", "verletzte", "privatkläger~", "vítima", "vítimas", "ofendid~", "lesad~",
        "persona offesa", "vittima", "parte offesa", "danneggiat~", "потерпевш~", "المجني عليه", "المجني عليها", "الضحية",
        "المتضرر", "المتضررة", "الشاكي", "المشتكي", "потерпіл~", "pokrzywdzon~", "slachtoffer", "mağdur", "victimei",
        "deceased", "décédé~", "fallecid~", "murder of", "meurtre de", "assassinat de", "homicidio de", "убийств~",
    ),
    "expert": (
        "鉴定人",
        "expert witness", "forensic expert", "expert", "expert judiciaire", "perito", "perita", "sachverständig~",
        "gutachter~", "perito", "эксперт", "эксперта", "الخبير", "خبير", "biegł~", "deskundige", "bilirkişi",
    ),
    "addressee": (
        "受送达人",
        "addressee", "to be served on", "serve on", "serve upon", "service on", "service upon", "destinataire",
        "signifier à", "notifier à", "remettre à", "destinatario", "destinataria", "notificar a", "entregar a", "emplazar a",
        "zustellungsempfänger~", "zustellung an", "zuzustellen an", "citando", "citanda", "notificando", "notificar o",
        "citar", "notificare a", "destinataria", "вручить", "вручении", "адресат~", "المراد تبليغه", "المراد إعلانه",
        "تبليغ", "إعلان", "doręczeni~", "вручити",
    ),
    "account_holder": (
        "户主", "开户人",
        "account holder", "holder of the account", "beneficial owner", "account in the name of", "held by", "opened by",
        "account of", "titulaire du compte", "ayant droit économique", "compte ouvert au nom de", "titular de la cuenta",
        "a nombre de", "beneficiario final", "cuenta de", "kontoinhaber~", "wirtschaftlich berechtigt~", "lautend auf",
        "titular da conta", "em nome de", "beneficiário efetivo", "intestatario", "intestato a", "intestata a",
        "владел~ счета", "владельц~ счета", "на имя", "бенефициар~", "صاحب الحساب", "صاحبة الحساب", "المستفيد الحقيقي",
        "باسم", "rekeninghouder", "posiadacz~ rachunku",
    ),
    "subscriber_or_user": (
        "subscriber", "registered user", "user of the account", "abonné", "titulaire de la ligne", "utilisateur du compte",
        "abonado", "titular de la línea", "anschlussinhaber~", "nutzer des", "assinante", "titular da linha",
        "intestatario dell'utenza", "абонент~", "المشترك", "مستخدم الحساب", "صاحب الخط",
    ),
    "related_person": (
        "wife of", "husband of", "brother of", "sister of", "mother of", "father of", "son of the suspect", "his wife",
        "her husband", "his brother", "his mother", "his sister", "his partner", "his girlfriend", "épouse de", "frère de",
        "son épouse", "son frère", "sa mère", "sa compagne", "sa sœur", "esposa de", "su esposa", "su hermano", "hermano de",
        "su madre", "ehefrau", "seine frau", "sein bruder", "bruder des", "lebensgefährtin", "esposa do", "sua mulher",
        "seu irmão", "sua mãe", "moglie", "marito", "fratello", "compagna", "супруг~", "брат", "брата", "сестр~", "мать",
        "матери", "жена", "жены", "زوجة", "زوجته", "شقيق", "شقيقه", "شقيقة", "والدته", "żona", "brat",
    ),
    "representative": (
        "律师", "辩护人", "翻译",
        "counsel", "attorney for", "defence lawyer", "lawyer", "solicitor", "represented by", "interpreter", "guardian",
        "avocat", "avocate", "conseil de", "maître", "me", "interprète", "abogado", "abogada", "defensor", "letrad~",
        "verteidiger~", "rechtsanwalt", "rechtsanwältin", "ra", "dolmetscher~", "advogado", "advogada", "defensor",
        "avvocato", "avv", "difensore", "адвокат~", "защитник~", "переводчик~", "المحامي", "المحامية", "محاميه", "مترجم",
        "adwokat~", "advocaat", "avukat", "avocat~", "vertreten durch",
    ),
    "official": (
        "检察官", "法官", "警官", "主任",
        "prosecutor", "judge", "magistrate", "attorney general", "minister", "director", "inspector", "detective",
        "sergeant", "constable", "superintendent", "special agent", "officer", "registrar", "contact person", "case officer",
        "counsellor", "chargé d'affaires", "ambassador", "consul", "juge", "procureur", "procureure", "substitut",
        "magistrat", "greffier", "greffière", "commissaire", "capitaine", "commandant", "major", "ministre", "directeur",
        "juez", "jueza", "fiscal", "secretari~", "magistrad~", "comisario", "inspector", "ministro", "richter", "richterin",
        "staatsanwalt", "staatsanwältin", "oberstaatsanwalt", "oberstaatsanwältin", "kriminalhauptkommissar~", "khk",
        "kriminaloberkommissar~", "sachbearbeiter~", "bearbeiter~", "ansprechpartner~", "juiz", "juíza", "procurador",
        "procuradora", "inspetor", "inspetora", "magistrad~", "delegad~", "giudice", "pubblico ministero", "sostituto",
        "procuratore", "ispettore", "maresciallo", "cancelliere", "прокурор", "прокурора", "следовател~", "судь~",
        "исполнитель", "начальник", "заместитель", "исп", "советник юстиции", "القاضي", "قاضي", "وكيل النيابة", "النائب",
        "رئيس النيابة", "المستشار", "الرائد", "النقيب", "العقيد", "مدير", "prokurator", "sędzia", "слідчий", "officier",
        "rechter", "savcı", "hakim", "procuror", "judecător", "the undersigned", "le soussigné", "la soussignée",
    ),
}  # fmt: skip

SUBJECTS = frozenset({"suspect", "accused", "convicted", "requested_person", "sentenced_person"})
PROTECTED = frozenset({"victim", "witness"})

BIRTH = (
    "born at", "nasceu", "nació", "родивш~", "рожден~", "nac", "n.", "nasc", "urodz", "تولد", "مواليد عام", "الميلاد", "出生", "生于", "doğum", "geboortedatum",
    "geburtsdatum / -ort", "g.r", "рождён~", "року народження", "р.н", "року народж",
    "born", "b", "dob", "d.o.b", "date of birth", "born on", "né", "née", "né le", "née le", "date de naissance", "nacid~",
    "nacimiento", "fecha de nacimiento", "f.n", "geboren", "geb", "geburtsdatum", "nascid~", "nascimento", "nat~ il", "nato",
    "nata", "data di nascita", "родил~", "рожд", "рождения", "род", "г.р", "гр", "المولود", "المولودة", "مواليد", "ولد",
    "تاريخ الميلاد", "من مواليد", "народ~", "ur", "urodzon~", "geboren op", "doğumlu", "doğum tarihi", "născut~",
)  # fmt: skip
BIRTH_PLACE = (
    "born in", "born at", "place of birth", "né à", "née à", "lieu de naissance", "nacido en", "nacida en", "natural de",
    "lugar de nacimiento", "geboren in", "geburtsort", "nascido em", "nascida em", "naturalidade", "natural de", "nato a",
    "nata a", "luogo di nascita", "место рождения", "уроженец", "уроженка", "уроженца", "محل الميلاد", "مكان الميلاد",
    "مكان الولادة", "geboren te", "urodzony w", "urodzona w", "place and date of birth",
)  # fmt: skip
NATIONALITY = (
    "nationalité connue", "nationalities", "nationals of", "natif de", "pasaporte", "passport", "passeport", "passaporto",
    "гр", "гр.", "гражданина", "громадянин~", "uyruğu", "国籍", "公民",
    "national", "nationals", "citizen", "nationality", "citizenship", "passport holder", "de nationalité", "nationalité",
    "ressortissant", "ressortissante", "citoyen", "citoyenne", "nacional de", "nacionalidad", "ciudadan~", "staatsangehörig~",
    "staatsbürger~", "nationalität", "nacionalidade", "cidadã", "cidadão", "nacional", "cittadin~", "cittadinanza",
    "nazionalità", "гражданин~", "гражданк~", "гражданств~", "гр-н", "гр-ка", "الجنسية", "جنسية", "الجنسيه", "يحمل جنسية",
    "مواطن", "громадян~", "obywatel~", "onderdaan", "nationaliteit", "uyruklu", "vatandaşı", "cetățean~",
)  # fmt: skip
CUSTODY = (
    "in custody", "in detention", "detained", "remanded", "held at", "held in", "imprisoned", "serving", "en détention",
    "détenu", "détenue", "incarcéré~", "écroué~", "privad~ de libertad", "en prisión", "recluid~", "detenid~ en",
    "interno en", "in haft", "untersuchungshaft", "inhaftiert", "justizvollzugsanstalt", "jva", "strafhaft", "preso", "presa",
    "em prisão preventiva", "recluso", "reclusa", "detido", "detida", "in carcere", "detenuto", "detenuta", "ristrett~",
    "custodia cautelare", "содержится под стражей", "под стражей", "заключен под стражу", "отбывает наказание", "сизо",
    "محبوس", "موقوف", "مسجون", "محتجز", "رهن الحبس", "نزيل", "тримається під вартою", "tymczasowo aresztowan~", "gedetineerd",
)  # fmt: skip
ADDRESS = (
    "residing at", "resident at", "resides at", "residing in", "living at", "lives at", "address", "last known address",
    "of no fixed", "domiciled at", "whose address is", "demeurant", "domicilié", "domiciliée", "domicilié à", "résidant",
    "adresse", "sise", "sis", "con domicilio en", "domiciliad~ en", "domicilio", "residente en", "dirección", "wohnhaft",
    "wohnhaft in", "anschrift", "wohnanschrift", "gemeldet in", "residente em", "morador~ em", "com domicílio em", "morada",
    "endereço", "residente a", "residente in", "domiciliat~ in", "con residenza in", "indirizzo", "проживающ~", "проживает",
    "зарегистрирован~ по адресу", "по адресу", "адрес", "المقيم", "المقيمة", "ومقيم", "العنوان", "عنوانه", "القاطن",
    "zamieszkał~", "адреса", "wonende", "adres",
)  # fmt: skip
PROTECTION = (
    "protected witness", "witness protection", "under protection", "anonymity", "anonymous witness", "identity be protected",
    "témoin protégé", "sous protection", "anonymat", "testigo protegido", "protección de testigos", "zeugenschutz",
    "testemunha protegida", "testimone protetto", "защищаемый свидетель", "под псевдонимом", "мер безопасности", "شاهد محمي",
)  # fmt: skip
MINORS = (
    "minor", "underage", "child", "aged 12", "aged 13", "aged 14", "aged 15", "aged 16", "aged 17", "mineur", "mineure",
    "menor", "menor de edad", "minderjährig~", "kind", "menor de idade", "minorenne", "minore", "несовершеннолетн~",
    "малолетн~", "قاصر", "الطفل", "الطفلة", "неповнолітн~", "małoletni~", "minderjarig~",
)  # fmt: skip
WOMEN = frozenset(
    "mrs ms miss madam madame mme mlle frau señora sra srta doña signora sig.ra senhora d.ª née geb. nata nacida г-жа "
    "гражданка السيدة الآنسة المواطنة pani mevrouw".split()
)
MEN = frozenset(
    "mr sir monsieur m. mm. herr herrn señor sr don signor sig. senhor г-н гражданин السيد المواطن pan".split()
)

QUOTES = "«»\"“”„‚‘’'‹›「『"
# Words right before a name that say: another name of the person just named.
ALIAS_CUES = (
    r"a\.?/?\s?k\.?/?\s?a\.?|f\.?\s?k\.?\s?a\.?|alias(?:es|name)?|(?:also |better |otherwise )?known as|also written|also spelled|spelled|"
    r"called|sometimes|(?:by )?nick-?names?d?|formerly|n[ée]e|maiden name|birth name|@|\(a\)|"
    r"dite?|surnomm[ée]e?|surnoms?|connue?s? sous le nom de|aussi appel[ée]e?|nom (?:de naissance|de jeune fille|d['’]usage)|"
    r"nom d['’]avant le mariage|conocid[oa] como|apodad[oa]|apodo|alcunha(?:d[oa])?|vulgo|conhecid[oa] (?:como|por)|t\.c\.p\.|"
    r"genannt|gen\.|geb(?:orene|\.)?|geburtsname|spitzname|deckname|(?:auch )?bekannt als|andere namen[^:\n]{0,20}|rufname|"
    r"dett[oa]|not[oa] come|soprannome|in arte|cognome da nubile|"
    r"он же|она же|известн\w+ (?:также )?как|по прозвищу|прозвище|кличк\w+|урожд[её]нн\w+|в девичестве|до шлюбу|позивний|на прізвисько|"
    r"він же|вона ж|الملقبة?(?: ب)?|الشهيرة?(?: ب)?|المعروفة?(?: ب(?:اسم)?)?|وشهرت(?:ه|ها)|المدعو|المكنى(?: ب)?|"
    r"bijgenaamd|roepnaam|ook bekend als|ps\.|vel|pseud\w*|zwan[ya]|zis|zisă|poreclit|lakaplı|nam-ı diğer|bilinen|"
    r"绰号|又名|曾用名|化名|别名|即|nome em katakana"
)
# The given names on a line of their own on a form.
GIVEN_CUES = (
    r"(?:first|given|fore|other)\s?names?(?:\(s\))?|pr[ée]noms?(?:\(s\))?|vornamen?(?:\(n\))?|nombres?|nomes? pr[óo]prios?|nome|prenume|"
    r"imi[ęe](?:ona)?|имя(?: и отчество)?|voornamen|adı"
)
