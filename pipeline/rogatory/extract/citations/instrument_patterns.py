"""Names of treaties as letters write them, beyond the dossier's aliases; `~` ends a stem."""

# Inflected and translated forms, by instrument.
MORE_ALIASES = {
    "untoc": "convention against transnational organised crime|organized crime convention|convention "
             "against organized crime|organised crime convention|"
    "palermo convention|convention de palerme|convencion de palermo|convenzione di palermo|"
    "palermo-ubereinkommen|convencao de palermo|"
    "палермск~ конвенц~|конвенц~ против транснациональной организованной преступности|конвенц~ оон против "
    "транснациональн~|"
    "конвенц~ проти транснаціональн~|delincuencia organizada transnacional|criminalite transnationale organisee|"
    "criminalite organisee transnationale|criminalidade organizada transnacional|delinquencia organizada transnacional|"
    "criminalita organizzata transnazionale|grenzuberschreitende organisierte kriminalitat|"
    "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة|مكافحة الجريمة المنظمة عبر الوطنية|اتفاقية باليرمو|"
    "przestępczości zorganizowanej",
    "uncac": "united nations convention against corruption|un convention against corruption|convention "
             "contre la corruption|"
    "convencion contra la corrupcion|convencion de merida|convencion de naciones unidas contra la "
    "corrupcion|convenzione contro la corruzione|"
    "convenzione di merida|convencao contra a corrupcao|convencao de merida|конвенц~ оон против коррупции|"
    "конвенц~ против коррупции|"
    "конвенц~ организации объединенных наций против коррупции|конвенц~ проти корупції|ubereinkommen der "
    "vereinten nationen gegen korruption|"
    "ubereinkommens der vereinten nationen gegen korruption|اتفاقية الأمم المتحدة لمكافحة الفساد|اتفاقية مكافحة الفساد",
    "vienna1988": "1988 vienna convention|vienna convention 1988|vienna convention against illicit traffic~|"
                  "convention of 1988|"
    "trafico ilicito de entorpecentes e substancias psicotropicas|"
    "trafico ilicito de entorpecentes|trafico ilicito de estupefacientes e|"
    "illicit traffic in narcotic drugs|trafic illicite de stupefiants|trafico ilicito de estupefacientes|"
    "trafico ilicito de drogas narcoticas|"
    "unerlaubten verkehr mit suchtstoffen|traffico illecito di stupefacenti e sostanze psicotrope|"
    "convention de vienne du 20 decembre 1988|"
    "венск~ конвенц~ 1988|конвенц~ оон 1988|конвенц~ о борьбе против незаконного оборота|اتفاقية فيينا|"
    "الاتجار غير المشروع في المخدرات|"
    "wiener ubereinkommen von 1988|suchtgiftubereinkommen|suchtstoffubereinkommen",
    "coe_mla1959": "european convention of 1959|european convention of 20 april 1959|1959 convention|1959 "
                   "european convention|"
    "convention europeenne d'entraide|convention europeenne du 20 avril 1959|convention de 1959|convenio "
    "europeo de 1959|"
    "convenio europeo de asistencia judicial|convenzione europea di assistenza giudiziaria|convenzione "
    "europea del 20 aprile 1959|"
    "europaische rechtshilfeubereinkommen|europaischen rechtshilfeubereinkommens|europaisches rechtshilfeubereinkommen|"
    "europaischen ubereinkommens uber die rechtshilfe|europaische ubereinkommen uber die rechtshilfe|"
    "eurhubk|euruebk|eurhue|"
    "convencao europeia de auxilio|европейск~ конвенц~ о взаимной правовой помощи|европейск~ конвенц~ 1959|"
    "європейськ~ конвенц~ про взаємну допомогу|європейськ~ конвенц~ про взаємну правову|europees "
    "rechtshulpverdrag|europees verdrag aangaande de wederzijdse rechtshulp|"
    "europejsk~ konwencj~ o pomocy prawnej|conventia europeana de asistenta|sev 30|convenzione di strasburgo del 1959|"
    "convention on mutual assistance in criminal matters of 1959|mutual assistance in criminal matters of 20.4.1959",
    "coe_mla_p1_1978": "additional protocol of 17 march 1978|protocole additionnel du 17 mars 1978",
    "coe_mla_p2_2001": "second additional protocol|second additional protocol of 2001|second additional "
                       "protocol of 8 november 2001|"
    "deuxieme protocole additionnel|segundo protocolo adicional al convenio europeo|secondo protocollo "
    "addizionale|zweites zusatzprotokoll|"
    "zweiten zusatzprotokoll~|второй дополнительный протокол|второго дополнительного протокола|другого "
    "додаткового протоколу|"
    "втор~ дополнительн~ протокол~|друг~ додатков~ протокол~|drugi~ protokol~ dodatkow~|tweede aanvullend protocol",
    "eu_mla2000": "eu convention of 29 may 2000|eu convention of 2000|2000 convention|2000 eu convention|"
                  "convention of 29 may 2000|"
    "convenzione ue 2000|convenzione 29 maggio 2000|convenzione del 29 maggio 2000|convention de 2000|"
    "eu-rechtshilfeubereinkommen~|"
    "eu-ubereinkommen vom 29. mai 2000|convenio de 29 de mayo de 2000|eu-rechtshulpovereenkomst|convention "
    "d'entraide du 29 mai 2000|"
    "convention relative a l'entraide judiciaire en matiere penale entre les etats membres",
    "eu_mla_protocol2001": "protocol of 16 october 2001|protocole du 16 octobre 2001|protokoll vom 16. oktober 2001",
    "schengen1990": "schengener durchfuhrungsubereinkommen~|convenio de aplicacion del acuerdo de schengen|"
                    "convention d'application de schengen|"
    "convenzione di applicazione dell'accordo di schengen|schengen-uitvoeringsovereenkomst|sduo",
    "eio": "europejski nakaz dochodzeniowy (end)|europejski nakaz dochodzeniowy|europees onderzoeksbevel|"
           "europäische ermittlungsanordnung (eea)|európai nyomozási határozat|directive 2014/41|richtlinie "
           "2014/41|directiva 2014/41|direttiva 2014/41|diretiva 2014/41|richtlijn 2014/41|dyrektyw~ "
           "2014/41|директив~ 2014/41",
    "eaw": "europejski nakaz aresztowania|europees aanhoudingsbevel|framework decision 2002/584|"
           "decision-cadre 2002/584|rahmenbeschluss 2002/584|rahmenbeschluss zum europaischen haftbefehl",
    "eu_uk_tca": "trade and cooperation agreement|handels- und kooperationsabkommen",
    "reg2018_1805": "regulation (eu) 2018/1805|reglement (ue) 2018/1805|verordnung (eu) 2018/1805|"
                    "reglamento (ue) 2018/1805",
    "fd2008_909": "rahmenbeschluss 2008/909|decision-cadre 2008/909",
    "eu_jit2002": "framework decision 2002/465|rahmenbeschluss 2002/465|decision-cadre 2002/465|decisione "
                  "quadro 2002/465",
    "budapest2001": "convention de budapest|convencao de budapeste|convencao de budapest|convenio de "
                    "budapest|convenzione di budapest|budapest-konvention|"
    "budapester konvention|budapest-ubereinkommen|convenio sobre la ciberdelincuencia|convenio sobre "
    "ciberdelincuencia|convencion de budapest|"
    "convenzione sulla criminalita informatica|cybercrime convention|cybercrime-konvention|будапештск~ "
    "конвенц~|конвенц~ о киберпреступности|"
    "конвенц~ о компьютерных преступлениях|конвенц~ про кіберзлочинність|اتفاقية بودابست|verdrag inzake de "
    "bestrijding van strafbare feiten|sev 185|ccc|"
    "convencao sobre o cibercrime|convention sur la cybercriminalite|ubereinkommen uber "
    "computerkriminalitat|ubereinkommens uber computerkriminalitat",
    "coe_extradition1957": "european convention on extradition|convention europeenne d'extradition|"
                           "europaisches auslieferungsubereinkommen~|"
    "europaischen auslieferungsubereinkommen~|europaische auslieferungsubereinkommen|eauue|eaue|"
    "auslieferungsubereinkommen~|convenzione europea di estradizione|"
    "convenio europeo de extradicion|convencao europeia de extradicao|европейск~ конвенц~ о выдаче|"
    "європейськ~ конвенц~ про видачу|"
    "європейськ~ конвенц~ про видачу правопорушників|europees verdrag betreffende uitlevering|europejsk~ "
    "konwencj~ o ekstradycji",
    "coe_transfer1983": "convention on the transfer of sentenced persons|1983 convention|convention de "
                        "strasbourg de 1983|"
    "ubereinkommen uber die uberstellung verurteilter personen|ubereinkommens uber die uberstellung "
    "verurteilter personen|uberstellungsubereinkommen~|"
    "convention sur le transferement|convention du 21 mars 1983|конвенц~ о передаче осужденных лиц|"
    "konwencj~ o przekazywaniu osob skazanych|"
    "inter-state transfer of sentenced",
    "coe_proceedings1972": "1972 convention|european convention on the transfer of proceedings|convention "
                           "of 15 may 1972|"
    "convention europeenne sur la transmission des procedures|ubereinkommen uber die ubertragung der strafverfolgung",
    "coe_laundering1990": "strasbourg convention of 1990|strasbourg convention on laundering|convention de "
                          "strasbourg du 8 novembre 1990|"
    "geldwaschereiubereinkommen~|geldwascheubereinkommen~|страсбургск~ конвенц~|sev 141|convenzione di "
    "strasburgo del 1990|"
    "convention relative au blanchiment|convenio de estrasburgo|convencao de estrasburgo",
    "coe_laundering2005": "council of europe convention on laundering|convention du conseil de l'europe relative "
                          "au blanchiment|ubereinkommen des europarats uber geldwasche|convenio del consejo de europa "
                          "relativo al blanqueo|convencao do conselho da europa relativa ao branqueamento|"
                          "convenzione del consiglio d'europa sul riciclaggio|"
                          "варшавск~ конвенц~|convention de varsovie|convenio de varsovia|convenzione di "
                          "varsavia|convencao de varsovia|sev 198|"
    "konwencj~ warszawsk~",
    "harare": "commonwealth (harare) scheme|harare scheme|commonwealth scheme for mutual|scheme for mutual "
              "assistance within the commonwealth|"
    "scheme relating to mutual assistance",
    "interamerican1992": "convencion interamericana sobre asistencia|convencion de nassau|convencion "
                         "interamericana de nassau",
    "mercosur1996": "protocolo de san luis|protocolo de sao luis|protocolo de asistencia juridica mutua en "
                    "asuntos penales del mercosur|"
    "protocolo de asistencia juridica mutua en asuntos penales|protocolo de assistencia juridica mutua em "
    "assuntos penais|protocol of san luis",
    "cplp2005": "convencao de auxilio judiciario em materia penal|convencao de auxilio judiciario|convencao "
                "da praia|estados membros da comunidade dos paises de lingua portuguesa|"
    "convencao de extradicao entre os estados membros da comunidade|convencao sobre a transferencia de "
    "pessoas condenadas entre os estados",
    "ecowas_mla1992": "convention de la cedeao|cedeao relative a l'entraide|convention a/p.1/7/92|a/p1/7/92|"
                      "economic community of west african states",
    "sadc2002": "protocolo da sadc|sadc protocol~|protocole de la sadc",
    "riyadh1983": "اتفاقية الرياض العربية~|اتفاقية الرياض|convention de riyad|accord de riyadh|riyadh arab "
                  "agreement~|riyadh convention",
    "arab_crime2010": "الاتفاقية العربية لمكافحة~|الاتفاقية العربية",
    "asean2004": "treaty on mutual legal assistance in criminal matters among like-minded asean|asean treaty",
    "minsk1993": "минск~ конвенц~|конвенц~ о правовой помощи и правовых отношениях~|мінськ~ конвенц~",
    "chisinau2002": "кишинёвск~ конвенц~|кишиневск~ конвенц~",
    "hague_service1965": "convention de la haye de 1965|haager zustellungsubereinkommen~|service convention|"
                         "гаагск~ конвенц~ 1965|вручени~ за границей судебных|service abroad of judicial|"
                         "signification et la notification a l'etranger|"
                         "signification et a la notification a l'etranger|"
                         "notificacion o traslado en el extranjero|"
                         "zustellung gerichtlicher und aussergerichtlicher|notificazione e la comunicazione all'estero|"
                         "citacao e notificacao no estrangeiro|citacao e a notificacao no estrangeiro",
    "hague_evidence1970": "hague convention of 18 march 1970|haager beweisaufnahmeubereinkommen~|convenio "
                          "de la haya de 18 de marzo de 1970",
    "eu_evidence2020": "regulation (eu) 2020/1783|verordnung (eu) 2020/1783",
    "oecd1997": "convention on combating bribery of foreign public officials|convencion de la ocde|"
                "convention de l'ocde",
    "reciprocity": "reciprocity|réciprocité|reciprocidad|reciprocidade|reciprocità|gegenseitigkeit|"
                   "взаимност~|взаємност~|المعاملة بالمثل|"
    "wzajemności|wzajemnosci|wederkerigheid|international comity|comity|courtoisie internationale|cortesía "
    "internacional|"
    "международной вежливости|reciprocitate|karşılıklılık|المجاملة الدولية|互惠|相互主义",
}  # fmt: skip

# Turkish names, which stand after their date and before their articles.
TURKISH = {
    "coe_mla1959": "ceza işlerinde karşılıklı adli yardım avrupa sözleşmesi~|karşılıklı adli yardım avrupa "
    "sözleşmesi~|karşılıklı adli yardım~ avrupa sözleşmesi~",
    "coe_extradition1957": "suçluların iadesine dair avrupa sözleşmesi~|suçluların iadesi~ avrupa sözleşmesi~",
    "coe_mla_p2_2001": "ikinci ek protokol~",
    "budapest2001": "budapeşte sözleşmesi~|sanal ortamda işlenen suçlar sözleşmesi~|siber suç~ sözleşmesi~",
    "coe_proceedings1972": "ceza kovuşturmalarının aktarılması konusunda avrupa sözleşmesi~|kovuşturmaların "
    "aktarılması~ avrupa sözleşmesi~",
    "coe_laundering2005": "varşova sözleşmesi~",
    "coe_transfer1983": "hükümlülerin nakline dair sözleşme~|hükümlülerin nakli~ sözleşme~",
    "untoc": "palermo sözleşmesi~|sınıraşan örgütlü suçlara karşı birleşmiş milletler sözleşmesi~",
    "uncac": "yolsuzlukla mücadele sözleşmesi~|yolsuzluğa karşı birleşmiş milletler sözleşmesi~",
}

# A treaty that is none of the table's still is a legal basis: noun, then what it is about or between whom.
TREATY_NOUN = (
    r"(?:treat(?:y|ies)|conventions?|agreements?|accords?|conventions?|traites?|protocoles?|protocols?|"
    r"schemes?|arrangements?|tratados?|"
    r"convenios?|convencion(?:es)?|acuerdos?|protocolos?|convenc(?:ao|oes)|acordos?|convenzion[ei]|"
    r"trattat[oi]|accord[oi]|protocoll[oi]|"
    r"(?:auslieferungs|rechtshilfe|uberstellungs|rechtshilfeubereinkommens|staats|"
    r"zusatz)?(?:vertrag(?:e?s)?|vertrage|ubereinkommens?|abkommens?|protokolls?)|"
    r"verdrag|overeenkomst|konwencj\w+|umow\w+|traktat\w*|договор\w*|конвенц\w+|соглашени\w+|договір|"
    r"угод\w+|протокол\w*|"
    r"[وبل]?(?:ال)?(?:اتفاقيه|معاهده|بروتوكول|اتفاق)|لل(?:اتفاقيه|معاهده)|anlasma\w*|sozlesme\w*|"
    r"antlasma\w*|条约|公约|協定|条約|hiep dinh|directive|framework decision|regulation|"
    r"richtlinie|rahmenbeschluss(?:es)?|verordnung|decision-cadre|directiva|diretiva|direttiva|reglement|"
    r"reglamento|regolamento|regulamento|decisione quadro|decision marco|decisao-quadro|verordening|"
    r"richtlijn|kaderbesluit|rozporzadzeni\w+|dyrektyw\w+)"
)
ABOUT = (
    r"(?:assistance|extradition|legal|judicial|transfer|criminal|mutual|service|auslieferung|rechtshilfe|"
    r"entraide|extradicion|asistencia|"
    r"cooperacion|judiciaire|penal\w*|traslado|estradizione|assistenza|cooperazione|extradicao|auxilio|"
    r"cooperacao|правов\w+ помощ\w*|"
    r"правов\w+ допомог\w*|выдач\w*|видач\w*|передач\w*|تعاون|مساعده|تسليم|قضائي|rechtshulp|uitlevering|"
    r"prawn\w+|ekstradycj\w*|"
    r"uberstellung|between|entre|zwischen|tra|fra|между|між|بين|pomiedzy|miedzy|arasinda|tussen|franco-\w+|"
    r"[a-z]+-[a-z]+(?:isch|ain|ien|ais|an|o|a)\w*)"
)
DATE = (
    r"(?:(?:the\s+)?\d{1,2}(?:\.|º|°|er|st|nd|rd|th)?\s*(?:de\s+|of\s+|d'|"
    r"ta\s+)?[^\W\d]{3,12}\.?,?\s*(?:de\s+|del\s+)?(?:1[89]|20)\d\d|[^\W\d]{3,12}\.?\s+\d{1,2},?\s+(?:1[89]|20)\d\d|"
    r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:1[89]|20)\d\d|(?:1[89]|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|"
    r"[^\W\d]{3,12}\s+(?:de\s+)?(?:1[89]|20)\d\d|(?:1[89]|20)\d\d)(?:\s*(?:r\.?|года|году|г\.|року|р\.|م|e\.v\.))?"
)
# What may follow the name: subject, parties, place and date of signature, series number.
TAIL = (
    r"(?:\s*,?\s*\(?\s*(?:(?:signed|done|made|concluded|adopted|firmad[oa]|suscrit[oa]|hech[oa]|"
    r"celebrad[oa]|adoptad[oa]|assinad[oa]|feita|concluid[oa]|fatt[oa]|firmat[oa]|conclus[oa]|"
    r"signee?|faite?|conclue?|unterzeichnet|geschlossen|abgeschlossen|подписанн?\w*|заключенн?\w*|"
    r"совершенн?\w*|підписан\w*|укладен\w*|"
    r"المبرمه|الموقعه|المبرم|الموقع|المؤرخه|لسنه|لعام|sporzadzon\w+|podpisan\w+|gesloten|ondertekend)\s*)?"
    r"(?:(?:at|in|en|em|a|à|in|zu|в|у|في|w|te)\s+[^\W\d][\w'-]+(?:\s[^\W\d][\w'-]+)?\s*,?\s*)?"
    r"(?:(?:of|on|du|le|de|del|el|da|do|di|il|vom|von|am|aus dem jahr|от|від|в|بتاريخ|بتاريخ|لعام|لسنه|لـ|"
    r"z(?:\s+dnia)?|em|aos|van|im jahr|from)\s+)?(?:jahr(?:e)?\s+|dia\s+|ano\s+|year\s+|annee\s+)?" + DATE + r")"
)
# "(San Luis, 1996)", "(1987)".
PLACE_AND_YEAR = r"\s*\((?:[^\W\d][\w'. -]{2,24},\s*)?" + DATE + r"\)"
YEAR_WORD = r"\s*(?:г\.|года|году|гг\.|року|р\.|r\.)"
CHAPTER = (
    r"(?:chapter|chapters|chapitre|kapitels?|глав\w+|розділ\w*|раздел\w*|capitulo|titulo|capo|title|"
    r"rozdzial\w*|(?:ال)?(?:فصل|باب))\s+(?:[ivx]+|\d+|(?:ال)?(?:اول|ثاني|ثالث|رابع|خامس))\s+"
    r"(?:of the|of|de la|du|des|del|de|da|do|della|der|من|\s)?\s*$"
)
ON = (
    r"\s+(?:بشان|في شان|المتعلقه ب|الخاصه ب|حول|on|concerning|relating to|regarding|uber|betreffend|sobre|"
    r"sur|relative? a|relativa a|relativo a|в отношении|об|о|про|w sprawie|inzake|en matiere)"
    r"\s+(?=[^.,;،\n()]{0,40}(?:assistance|extradition|legal|judicial|rechtshilfe|ausliefer|asistencia|"
    r"cooperac|auxilio|entraide|помощ|выдач|допомог|تعاون|تسليم|مساعد|rechtshulp|pomoc|penal|criminal))"
    r"[^.,;،\n()]{3,90}"
)
# Treaties that are often called by their day alone.
DAYS = {
    (1959, 4, 20): "coe_mla1959",
    (1957, 12, 13): "coe_extradition1957",
    (2001, 11, 8): "coe_mla_p2_2001",
    (2001, 11, 23): "budapest2001",
    (2000, 5, 29): "eu_mla2000",
    (1983, 3, 21): "coe_transfer1983",
    (1972, 5, 15): "coe_proceedings1972",
    (1990, 11, 8): "coe_laundering1990",
    (2005, 5, 16): "coe_laundering2005",
    (2000, 11, 15): "untoc",
    (2003, 10, 31): "uncac",
    (1988, 12, 20): "vienna1988",
    (1993, 1, 22): "minsk1993",
    (2002, 10, 7): "chisinau2002",
    (1983, 4, 6): "riyadh1983",
    (2001, 10, 16): "eu_mla_protocol2001",
    (1978, 3, 17): "coe_mla_p1_1978",
    (2005, 11, 23): "cplp2005",
    (1965, 11, 15): "hague_service1965",
    (1970, 3, 18): "hague_evidence1970",
    (1990, 6, 19): "schengen1990",
}
# A European convention by its year alone.
YEARS = {
    1959: "coe_mla1959",
    1957: "coe_extradition1957",
    1972: "coe_proceedings1972",
    1983: "coe_transfer1983",
    1990: "coe_laundering1990",
}
MONTHS = (
    r"jan|янв|січ|jaen|stycz|ocak|يناير|كانون "
    r"الثاني", r"feb|fev|fév|фев|лют|lut|فبراير|شباط", r"mar[^a]|mär|maerz|maart|маар|мар|берез|مارس|اذار|marz|març",
    r"apr|avr|abr|апр|квіт|kwie|ابريل|نيسان|"
    r"avril", r"may|mai(?!o\w)|maj|maggio|mag|май|мая|трав|mei|ماي|مايو|ايار|"
              r"maio", r"jun|juin|giu|июн|черв|czerw|يونيو|حزيران",
    r"jul|juil|lug|июл|лип|lip|يوليو|تموز|"
    r"جويليه", r"aug|août|aout|ago|авг|серп|sierp|اغسطس|"
               r"اب ", r"sep|set|сен|верес|wrze|سبتمبر|ايلول", r"oct|oct|okt|out|ott|окт|жовт|pazdz|اكتوبر|تشرين الاول",
    r"nov|ноя|листоп|listop|نوفمبر|تشرين الثاني", r"dec|dez|déc|dic|дек|груд|grud|ديسمبر|كانون الاول",
)  # fmt: skip
SERIES = r"\s*\(?\s*(?:no\.?\s*)?(?:c?ets|ste|sev|stce|sr|bgbl)\s*(?:no\.?|n°|nr\.?)?\s*[\d.]+\)?"
SUBJECT = (
    r"(?:/(?:eu|ue|jha|jai|ji|jbz|ес)(?!\w)|\s+(?:in criminal matters|in strafsachen|en matiere penale|en "
    r"materia penal|em materia penal|in materia penale|по уголовным делам|"
    r"у кримінальних справах|في المواد الجنائيه|في المسائل الجنائيه|في الشؤون الجنائيه|للتعاون القضائي|w "
    r"sprawach karnych|in strafzaken|"
    r"at the international level|правопорушників|и правовых отношениях|по гражданским, семейным и уголовным делам|"
    r"des europarats|of the council of europe|du conseil de l'europe|del consejo de europa|organizado|transnacional|"
    r"arabe?|العربيه(?: للتعاون القضائي)?|der vereinten nationen|de las naciones unidas|das nacoes unidas|"
    r"des nations unies|delle nazioni unite))"
)
PREFIX = (
    r"(?:(?:the\s+)?(?:united nations|un|u\.n\.|european|council of europe|second|third|first|additional|"
    r"optional|revised|commonwealth|"
    r"inter-american|2000 eu|eu|convention europeenne|europeenne|europaische[nsm]?|zweite[ns]?|"
    r"zusatzprotokoll|deuxieme|"
    r"европейск\w+|втор\w+|дополнительн\w+|європейськ\w+|друг\w+|додатков\w+|nations unies|bilateral\w*|"
    r"[a-z]+-[a-z]+)\s+)+$"
)
BASIS = (
    r"on the (?:basis|strength) of|pursuant to|in accordance with|in (?:reliance|pursuance) (?:on|of)|under|"
    r"by virtue of|in terms of|rel(?:y|ies|ying) (?:up)?on|rests? on|based on|basis|"
    r"as provided|invok\w+|within the meaning|in conformity with|according to|conformement|en vertu|en "
    r"application|sur (?:le fondement|la base)|au titre|fonde\w*|bases?\b|voie|"
    r"vu|visa|aux termes|gestutzt|auf(?: der)? grund(?:lage)?|aufgrund|gemass|nach (?:massgabe|art)|im "
    r"sinne|rechtsgrundlage|grundlage|i\.?s\.?d|sowie nach|"
    r"de conformidad|al amparo|con arreglo|en virtud|con (?:base|fundamento)|fundament\w+|conforme|en los "
    r"terminos|amparo|nos termos|ao abrigo|com (?:base|fundamento)|por forca|"
    r"ai sensi|in base|in forza|in applicazione|sulla base|a norma|"
    r"на основании|основани\w+|в соответствии|согласно|руководствуясь|в рамках|в силу|в порядке|на підставі|"
    r"відповідно|згідно|за статт|керуючись|"
    r"استناد\w*|بموجب|وفق\w*|طبقا|بناء|عملا|اعمالا|تطبيقا|السند|والسند|سند|في اطار|على اساس|"
    r"na podstawie|zgodnie z|w trybie|op grond van|ingevolge|krachtens|overeenkomstig|uyarinca|geregince|"
    r"dayanarak|根据|依据|基づ"
)
BACKGROUND = (
    r"does not (?:take part|apply|bind)|not (?:a )?party|not bound|n'est pas (?:applicable|partie|lie)|ne "
    r"s'applique pas|nicht anwendbar|gilt nicht|kommt nicht|"
    r"no es (?:aplicable|parte)|no resulta aplicable|nao (?:se aplica|e aplicavel)|non (?:e |si )applica\w*|"
    r"не применяется|не является|не є|لا ينطبق|"
    r"nie ma zastosowania|mentioned only|for the sake of|rappel\w* que|etant rappele|not (?:rest|rely)|"
    r"sessions? deals?|separat(?:ely|amente|ement)|gesondert|отдельно|certificato previsto|certificat prevu|"
    r"workshop|seminar\w*|training|conference|atelier"
)
