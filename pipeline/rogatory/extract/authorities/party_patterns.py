"""Words by which letters tell who asks and who is asked; all but the last tables are matched against folded text."""

# A line that begins so names the addressee; "a)" and "a." number the boxes of a form.
ADDRESSEE = (
    r"(?![a-z]\)|[a-k]\.\s)(?:to|to the|to\s*:|an|an das|an die|an den|an\s*:|a|al|alla|allo|all'|ai|"
    r"al signor|all'attenzione|au|"
    r"aux|a la|a monsieur|a madame|ao|a|aos|a sua|aan|aan de|aan het|"
    r"do|para|pour|per|für|für das|destinataire|destinatario|empfanger|adressat|addressee|geadresseerde|"
    r"adresat|attn|attention|via|кому|в|до|адресат|получатель|"
    r"الي|الى|من الي|sr|sra|senor(?:a|es)?|excmo|excma|ilmo|honorable|excelentisim\w+|exm[oa]\.?|"
    r"senhor(?:a)?|herrn?|frau|monsieur|madame|m\.|mme|spettabile|spett\.le|egregi[oa]|"
    r"ill\.mo|ecc\.mo|pan|pani|szanown\w+|the director|the head|the central authority|the competent|the "
    r"attorney[- ]general|the minister|the secretary|"
    r"致|此致|catre|fax catre|domnului|doamnei|для|送达|收件|受文者|sayin|السيد|السيده|حضره|سعاده|معالي|سياده|المطلوب "
    r"الي|الجهه المطلوب|компетентн\w+ "
    r"орган\w*|министерств[оу]|"
    r"генеральной прокуратуре|прокуратуре|прокурору|(?:\w+ому )+суду|суду|офису|офісу|міністерству|"
    r"національному|посольству|верховному|السادة|السادة/|الفاضل|destino|господин\w*|sayin|onu)(?![\w-])[\s:.,/]*"
)
GREETING = (
    r"\n\s*(?:dear|(?:sir|madam|monsieur|madame|messieurs)(?=[^\n]{0,80}[,:!.]\s*(?:\n|$))|excellency|your excellency|"
    r"sehr geehrte\w*|cher|prezad[oa]s?|car[oie]s? (?:colleg\w+|coleg\w+)|"
    r"chere|estimad[oa]s?|muy senor|distinguid[oa]|de mi consideracion|"
    r"exm[oa]|egregi[oa]|gentile|illustr\w+|geachte|hooggeachte|szanown\w+|уважаем\w+|шановн\w+|تحيه|بعد "
    r"التحيه|السلام عليكم|sayin|excelentisimo senor|senhor\w* \w+,)"
)
COMPLIMENTS = (
    r"presents? (?:its|their|his|her) compliments|presents? (?:its|their) respects|avails? itself|"
    r"presente (?:ses|leurs) compliments|saluda\w*(?: muy| mui)? (?:muy )?atent\w+|presenta sus (?:atentos "
    r")?(?:saludos|respetos|cumplidos)|tiene el honor de (?:dirigirse|saludar)|"
    r"beehrt sich|entbietet|begruss\w+|apresenta (?:os )?seus (?:atenciosos |melhores |respeitosos "
    r")?cumprimentos|c[umn]{2,4}primenta|porge|presenta i (?:suoi|propri) complimenti|"
    r"свидетельствует сво\w+ (?:\w+ )?(?:уважени\w+|почтени\w+)|засвідчує свою повагу|имеет честь|تهدي|يهدي|"
    r"betuigt|biedt|heeft de eer|hurmat|saygilarini sunar|致意|致以|向你们表示敬意"
)
REQUESTING_LABEL = (
    r"(?:issuing|requesting) (?:state|country|party|authority)|etat (?:d'emission|requerant)|(?:anordnungs|"
    r"ausstellungs|entscheidungs)(?:mitglied)?staat|ersuchender staat|"
    r"estado (?:miembro )?(?:de emision|requirente|emisor)|estado (?:de emissao|requerente|emissor)|stato "
    r"(?:membro )?(?:di emissione|richiedente)|panstwo(?: czlonkowskie)?(?: wydajace| wzywajace)|"
    r"запрашивающ\w+ (?:сторон\w+|государств\w+|орган)|издающ\w+ государств\w+|الدوله الطالبه|الطرف الطالب|"
    r"uitvaardigende (?:lid)?staat|verzoekende staat|autoridad requirente|autoridade requerente|autorite "
    r"requerante|ersuchende (?:behorde|stelle)|autorita richiedente|orden\w* von"
)
REQUESTED_LABEL = (
    r"(?:executing|requested) (?:state|country|party|authority)|etat (?:d'execution|requis)|"
    r"vollstreckungs(?:mitglied)?staat|ersuchter staat|estado (?:miembro )?(?:de ejecucion|requerido)|"
    r"estado (?:de execucao|requerido)|stato (?:membro )?(?:di esecuzione|richiesto)|(?:panstwo(?: "
    r"czlonkowskie)? )?(?:wykonujace|wezwane)|запрашиваем\w+ (?:сторон\w+|государств\w+|орган)|"
    r"исполняющ\w+ государств\w+|الدوله المطلوب(?: اليها)?|الطرف المطلوب|uitvoerende (?:lid)?staat|"
    r"aangezochte staat|autoridad requerida|autoridade requerida|autorite requise|ersuchte (?:behorde|"
    r"stelle)|autorita richiesta|destino|destinatario|destinataire"
)
ORGANS = (
    r"authorit(?:y|ies)|courts?|judicial|counterpart\w*|behorde\w*|gericht\w*|autorites?|juridictions?|"
    r"autoridad(?:es)?|tribunal(?:es)?|autoridade\w*|autorita|органа?\w*|власт\w*|"
    r"side|party|colleagues?|стор[оі]н\w+|السلطات|السلطه|الجهات|الجهه|wladz\w*|organ\w*|strona|strony|"
    r"autoriteit\w*|dienst\w*|makam\w*|police|polizei|policia|centre|center|vertretung|collegues|colegas|"
    r"colleghi|kollegen"
)
# An office, by its head noun; the second block of a letter that names one is the address.
FROM = (
    r"发件人?|發件人?|寄件人?|від кого|от кого|kimden|de la|від|from|von|de|da|от|من|van|expediteur|remitente|absender|"
    r"mittente|remetente"
)
TO = r"收件人?|致|kime|catre|fax catre|для|to|an|a|para|кому|до|الي|aan|do|destino|destinataire|destinatario"
# Other labels of a mail header, and the words that open a subject line.
SUBJECT = (
    r"subject|re|betreff|betr|betrifft|objet|asunto|assunto|oggetto|ogg|onderwerp|temat|dotyczy|тема|предмет|"
    r"الموضوع|主旨|主题|konu|obiect|concerning"
)
OTHER_LABELS = (
    SUBJECT + r"|sent|date|cc|bcc|received|time|gesendet|datum|kopie|envoye|recu|copie|enviado|fecha|data|copia|copias|"
    r"inviato|verzonden|wyslano|дата|отправлено|копия|надіслано|копія|التاريخ|نسخه|发送时间|日期|傳送時間|tarih|trimis"
)
EASTERN_OFFICE = (
    r"司法部|司法厅|檢察|检察|法院|公安|警察|外交部|律政司|保安局|"
    r"總檢|总检|法務|法务|海關|海关|廉政|裁判所|検察|법무부|검찰|법원"
)
OFFICE = (
    r"oficiul|autoritatii|biroul|instanta|curtea|ministr\w*|minister\w*|ministerio|departments?|dept\.?|"
    r"courts?|tribunal\w*|prosecut\w*|attorney[- "
    r"]general\w*|director of public|authority|bureau|agency|embassy|interpol|police|"
    r"home office|procuracy|supreme|law officers|\w*staatsanwaltschaft\w*|\w*gerichts?|gericht\w*|"
    r"bundesamt\w*|\w*ministerium\w*|justizministerium|parquet|procureur\w*|cour|juges?|garde des sceaux|"
    r"ministere|direction|juzgado\w*|fiscal\w*|procuradur\w*|procurador\w*|corte|autoridad\w*|juez\w*|"
    r"ministerio publico|camara|comarca|juizo|vara|procura|procuratore|corte d'appello|prokuratur\w*|sad|"
    r"ministerstw\w*|\w*parket\w*|rechtbank\w*|ministerie|openbaar|batllia|parchet\w*|tribunalul|judecator\w*|"
    r"sodisce\w*|\w*суд\w{0,2}|прокуратур\w*|министерств\w*|міністерств\w*|ведомств\w*|офис\w*|офіс\w*|"
    r"(?:ال|لل|ب|بال)?(?:محكمه|نيابه|وزاره|وزير|نائب العام|سلطه|سلطات|قاضي|ادعاء|مدعي|مكتب|رئيس)|"
    r"\w*savcilig\w*|\w*bakanlig\w*|\w*mahkeme\w*|mudurlug\w*|generalprokurat\w*|generalprokuratura|"
    r"policija|ugyeszseg\w*|office|bureau|amt|landesamt|landgericht|politi|politiet|statsadvokat\w*|anklagemyndighed\w*|"
    r"byret\w*|tingrett|tingsratt|aklagar\w*|karajaoikeus|syyttaja\w*|kohus|prokuratuur|riigiprokuratuur|teismas|tiesa|"
    r"soud|\w*zastupitelstvi|prokuratura|odvjetnistvo|tozilstvo|sud|birosag|torvenyszek|jarasbirosag|εισαγγελι\w+|"
    r"δικαστηρι\w+|contact point|point de contact|punto de contacto|kontaktstelle"
)
DATELINE_AFTER = (
    r"[,.:]?\s*(?:,|\(|/|den|le|el|il|li|lì|a|aos|em|dnia|on|am|г\.|,\s*the)*\s*(?:\w{2,9}\s+)?\d{1,2}(?:st|"
    r"nd|rd|th|er|º|\.|°)?[\s./-]+(?:de\s+|of\s+)?(?:\d{1,2}|[^\W\d]{3,12})[\s.,/-]+(?:de\s+|del\s+|"
    r"of\s+)?(?:\d{4}|\d\d)|"
    r"[,.:]?\s*[^\W\d]{3,9}\s+\d{1,2},?\s+\d{4}"
)
OUR_LAW = (
    r"(?:penal|criminal|code|codigo|codice|act|law|loi|ley|lei|legge|gesetz\w*|кодекс\w*|закон\w*|ук|قانون|"
    r"kodeks\w*)\s+(?:of\s+(?:the\s+)?|du |de la |do |da |del |della )?(?:republic of |republique |"
    r"republica |республик\w )?$"
)
NOT_PARTY = (
    r"(?:bank|konto|account|compte|cuenta|conta|citizen|national|staatsangehor|ressortissant|ciudadan|cidad|"
    r"cittadin|граждан|born|ne a|geboren|nacid|nascid|nat[oa] a|уроженец|جنسيه|مواليد|"
    r"resid\w+|wohnhaft|domicil\w+|living|wohnt|separate(?:ly)?|another|andere\w*|autre|otra|outra|altra|отдельн\w*|"
    r"parallel|hospital|company|firma|societe|sociedad|empresa|flight|flug|vol|vuelo)\w*\W+(?:\w+\W+){0,3}$"
)
# Country ends of mail addresses that are the State's own code, and those that are not.
ENDINGS = {
    **{
        end: end.upper()
        for end in (
            "gb ee am mr kw cv bj br fr de at ch it es pt nl be pl ua kz kg uz tr ge lt lv ie us au nz sg hk in "
            "pk za ke ng gh ma tn dz eg ae sa jo lb qa mx co pe cl ar uy py bo ec cr pa gt do ro bg hu cz sk si "
            "hr rs gr cy fi se no dk lu li md ru by jp kr vn th "
        ).split()
    },
    "uk": "GB",
}
# Letters that stand before post codes in Europe.
POST_LETTERS = {
    "A": "AT", "AT": "AT", "B": "BE", "BE": "BE", "BG": "BG", "CH": "CH", "CY": "CY", "CZ": "CZ", "D": "DE",
    "DE": "DE", "DK": "DK", "E": "ES", "ES": "ES", "EE": "EE", "F": "FR", "FR": "FR", "FI": "FI", "FIN":
    "FI", "FL": "LI", "GR": "GR", "H": "HU", "HU": "HU", "HR": "HR", "I": "IT", "IT": "IT", "L": "LU", "LI":
    "LI", "LT": "LT", "LU": "LU", "LV": "LV", "MC": "MC", "MD": "MD", "N": "NO", "NL": "NL", "NO": "NO",
    "P": "PT", "PL": "PL", "PT": "PT", "RO": "RO", "RS": "RS", "S": "SE", "SE": "SE", "SI": "SI", "SK":
    "SK", "SM": "SM",
}  # fmt: skip
# Spellings that only one of the States of a language uses: State, expression over the text as written, weight.
SPELLING = {
    "de": (("CH", r"[Gg]emäss|[Mm]assnahme|strasse|[Aa]usserdem|[Ss]chliesslich|[Hh]eisst|[Aa]usschliesslich", 0.5),),
}
# Words that only one State's offices, codes or money bear: weak signs of who writes.
HOME_WORDS = {
    "GB": "crown prosecution|uk central authority|letter of request r v|manchester crown court|home office|"
          "his majesty|hm revenue",
    "US": "u.s. department of justice|assistant united states attorney|grand jury|u.s.c.|fbi|office of "
          "international affairs|ccips|aclu",
    "IE": "people (dpp) v|garda siochana|director of public prosecutions v|dpp -v-|an garda",
    "AU": "attorney-general's department|australian federal police|magistrates court of victoria",
    "NZ": "crown law office|new zealand police|crown solicitor",
    "CA": "international assistance group|royal canadian mounted police|crown counsel|gendarmerie royale",
    "SG": "attorney-general's chambers|commercial affairs department",
    "JM": "tower street|jamaica constabulary",
    "NL": "openbaar ministerie|officier van justitie|arrondissementsparket|landelijk parket|rechter-commissaris|airs",
    "BE": "procureur des konings|procureur du roi|onderzoeksrechter|rechtbank van eerste aanleg|parquet federal",
    "CH": "staatsanwaltschaft des kantons|kantons|ministero pubblico della confederazione|ministere public "
          "de la confederation|untersuchungsamt|i.s.|fedpol|office federal de la justice|"
          "ufficio federale di giustizia|bundesamt fur justiz|bundesamtes fur justiz|"
          "kreisgericht",
    "AT": "landesgericht fur strafsachen|oberstaatsanwaltschaft|bezirksgericht|wksta|jv |st 1|bka wien",
    "DE": "generalstaatsanwaltschaft|amtsgericht|oberstaatsanwalt|landeskriminalamt|lka|js ",
    "LI": "furstliches landgericht|furstentum",
    "FR": "ministere de l'europe et des affaires etrangeres|parquet de|juge des libertes|jirs|tribunal "
          "judiciaire|jld|chambre de l'instruction",
    "IT": "procura della repubblica|direzione distrettuale antimafia|polizia postale|guardia di finanza|r.g.n.r",
    "ES": "juzgado de instruccion|audiencia nacional|fiscalia general del estado|guardia civil|juzgado "
          "central|diligencias previas",
    "PT": "dciap|diap|ministerio publico|comarca|nuipc|policia judiciaria|procuradoria-geral da republica",
    "BR": "drci|ministerio publico federal|policia federal|vara federal|justica federal|senajus",
    "AR": "juzgado nacional|ministerio publico fiscal|poder judicial de la nacion",
    "CL": "uciex|tribunal oral|juzgado de garantia|fiscalia nacional",
    "MX": "fiscalia general de la republica|fgr|carpeta de investigacion",
    "PE": "ministerio publico - fiscalia de la nacion|mp-fn|fiscalia de la nacion",
    "RO": "ministerul justitiei din romania|curtea de apel|directia drept international|parchetul|"
          "tribunalul|judecatoria",
    "PL": "prokuratura|sad okregowy|prokuratura krajowa|sad rejonowy",
    "UA": "офіс генерального прокурора|єрдр|набу|служби безпеки",
    "RU": "следственный комитет|басманн\\w+|следственного комитета",
    "TR": "t.c.|cumhuriyet savciligi|adalet bakanligi|cumhuriyet bassavciligi|mahkemesi|chief public "
          "prosecutor's office",
    "IN": "central bureau of investigation|cbi|enforcement directorate|lakh|crore|bharatiya",
    "PK": "fia|ppc",
    "CZ": "statni zastupitelstvi|krajske statni zastupitelstvi|okresni statni zastupitelstvi|okresni soud|krajsky soud|"
          "obvodni soud|policie ceske republiky",
    "SK": "okresna prokuratura|krajska prokuratura|okresny sud|krajsky sud|generalna prokuratura",
    "SI": "okrajno sodisce|okrozno sodisce|drzavno tozilstvo|specializirano drzavno tozilstvo",
    "HR": "opcinski sud|zupanijski sud|drzavno odvjetnistvo|opcinsko drzavno odvjetnistvo",
    "HU": "jarasbirosag|torvenyszek|ugyeszseg|fougyeszseg",
    "DK": "anklagemyndigheden|statsadvokaten|rigsadvokaten|byret|politi",
    "NO": "tingrett|politidistrikt|riksadvokaten|statsadvokatembetene|okokrim",
    "SE": "tingsratt|aklagarmyndigheten|aklagarkammaren|polismyndigheten",
    "FI": "karajaoikeus|syyttajalaitos|keskusrikospoliisi",
    "LT": "apylinkes teismas|apygardos teismas|apygardos prokuratura",
    "LV": "rajona tiesa|generalprokuratura|valsts policija",
    "EE": "maakohus|riigiprokuratuur|ringkonnaprokuratuur|prokuratuur|politsei- ja piirivalveamet",
}  # fmt: skip
LANGUAGE_HOME = {
    "uk": {"UA": 1.6},
    "pl": {"PL": 1.6},
    "tr": {"TR": 1.2},
    "nl": {"NL": 0.8, "BE": 0.5, "SR": 0.2, "CW": 0.2},
    "it": {"IT": 0.7, "CH": 0.2, "SM": 0.1},
    "de": {"DE": 0.4, "AT": 0.3, "CH": 0.3},
    "pt": {"PT": 0.5, "BR": 0.4},
    "fr": {"FR": 0.3, "BE": 0.2, "CH": 0.2},
    "es": {"ES": 0.3},
    "ru": {"RU": 0.2, "KZ": 0.1},
    "ro": {"RO": 1.0},
    "el": {"GR": 1.0},
    "ja": {"JP": 1.0},
    "zh": {"CN": 0.8},
}
