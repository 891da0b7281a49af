"""Names of offices: their head nouns, what goes on a name, and what an office of that kind does in a request."""

# Kinds: what the office is. A name begins or ends with one of these words; `~` ends a stem.
HEADS = {
    "ministry": "ministerul|ministerului|oficiul federal al justiției|ministry|department of justice|dept. "
                "of justice|home office|attorney-general's department|"
                "attorney-general's office|attorney-general's chambers|attorney general's office|"
    "office of the attorney-general|office of the attorney general|department of foreign affairs|ministère|"
    "garde des sceaux|ministerio|ministério|ministero|ministerium~|bundesministerium~|justizministerium~|"
    "bundesamt für justiz|eidgenössisches justiz- und polizeidepartement|office fédéral de la justice|"
    "ufficio federale di giustizia|ministerie|ministerstwo|ministerstwa|ministerstwu|министерств~|міністерств~|"
    "secretaria nacional de justiça|drci|federal office of justice|office of international affairs|"
    "international assistance group|bakanlığı~|ministerul|minister of justice|minister van justitie~|"
    "ministre de la justice|"
    "ministro de justicia|ministro da justiça|ministro della giustizia|justizminister|oficina federal de "
    "justicia|federalny urząd sprawiedliwości|федеральное ведомство юстиции|"
    "central authority|autorité centrale|autoridad central|autoridade central|autorità centrale|zentrale "
    "behörde|центральн~ орган|international crime cooperation central authority|"
    "procuradoria-geral da república|procuradoria geral da república|procuraduría general de la república|"
    "procuraduría general de la nación|procuraduría general|secretary for justice",
    "foreign": "ministry of foreign affairs|ministry of external affairs|ministère des affaires étrangères|"
               "ministerio de relaciones exteriores|ministerio de asuntos exteriores|ministério das "
               "relações exteriores|"
    "ministério dos negócios estrangeiros|ministero degli affari esteri|auswärtiges amt|außenministerium~|"
    "министерств~ иностранных дел|міністерств~ закордонних справ|foreign ministry|dirco|affaires étrangères",
    "embassy": "embassy|ambassade|embajada|embaixada|ambasciata|botschaft|посольств~|ambasada|büyükelçiliği|"
               "consulate|consulate general|consulat|consulat général|consulado|consulado general|"
               "generalkonsulat|консульств~|high commission|"
    "ambassade de|deputy high commission",
    "interpol": "interpol|ocn interpol|ncb|bcn interpol|bcn|нцб интерпола|нцб|ip athens|ip canberra|"
                "oipc-interpol|eurojust|europol|liaison magistrate|magistrat de liaison",
    "prosecutor": "procuratura generală|procuraturii generale|parchetul de pe lângă|parchetului|direcția de "
                  "investigare|prosecutor's office|prosecutors' office|prosecutors office|public prosecutor's office|"
                  "prosecution service|public prosecutions|prosecuting authority|crown law office|crown "
                  "solicitor~|director of public prosecutions|dpp|crown prosecution service|"
    "prosecution office|prosecutor general|procuracy|people's procuracy|public prosecutor|chief public "
    "prosecutor|attorney-general|attorney general|law officers' department|national prosecutor's office|"
    "general prosecutor's office|"
    "office of the director of public prosecutions|office of the prosecutor general|public prosecution|"
    "prosecution department|assets recovery agency|specialised prosecutor's office|"
    "parquet|parquet général|procureur de la république|procureur général|ministère public|procureur du roi|"
    "parquet national financier|pool judiciaire financier|"
    "fiscalía|fiscalia|ministerio público|fiscal general|procurador general|unidad de cooperación "
    "internacional~|ministério público|ministerio publico|procurador-geral|dciap|diap|"
    "procura|procura della repubblica|procura generale|direzione distrettuale antimafia|ministero pubblico|"
    "procuratore|procuratore generale|"
    "staatsanwaltschaft~|generalstaatsanwaltschaft~|oberstaatsanwaltschaft~|bezirksstaatsanwaltschaft|sta|"
    "wksta|kantonales untersuchungsamt|untersuchungsamt|bundesanwaltschaft|zentralstelle cybercrime bayern|"
    "parket|parket-generaal|openbaar ministerie|arrondissementsparket|landelijk parket|officier van "
    "justitie|procureur des konings|prokuratura~|prokuratury|prokuraturze|biuro prokuratora generalnego|"
    "прокуратур~|офис~ генерального прокурора|офіс~ генерального прокурора|savcılığı~|savcılığın~|başsavcılığı~|"
    "cumhuriyet başsavcılığı|parchetul|diicot|dna|државно тужилаштво|tužilaštvo|ügyészség|"
    "ģenerālprokuratūra|riigiprokuratuur|prokuratuur|prokuratūra",
    "court": "curtea de apel|judecătoriei|tribunalului|instanța|tribunalul|judecătoria|court|courts|high "
             "court|supreme court|crown court|magistrates court|magistrates' court|"
             "magistrates' courts|tribunal|criminal bench|bench|judicial authorities|judicial authority|"
             "competent authorities|competent authority|"
    "competent judicial authority|competent judicial authorities|juge d'instruction|juges d'instruction|"
    "cabinet d'instruction|doyen des juges d'instruction|tribunal judiciaire|tribunal de grande instance|"
    "tribunal de première instance|cour d'appel|cour|"
    "autorités judiciaires|autorités compétentes|autorité judiciaire|juzgado~|juez|jueza|tribunal oral|"
    "tribunales|audiencia nacional|audiencia provincial|corte suprema|corte|sala|poder judicial|autoridades "
    "judiciales|autoridades competentes|"
    "batllia|tribunal judicial|juízo|juízo central|vara|vara federal|vara criminal|comarca|supremo tribunal|"
    "autoridades judiciárias|autoridades competentes|tribunale|corte d'appello|corte di appello|autorità "
    "giudiziaria|autorità competente|commissario della legge|"
    "amtsgericht~|landgericht~|oberlandesgericht~|kreisgericht~|bezirksgericht~|landesgericht~|obergericht~|"
    "untersuchungsrichter~|zwangsmassnahmengericht~|ermittlungsrichter|kantonsgericht|strafgericht|gericht|"
    "zuständigen behörden|zuständigen justizbehörden|"
    "rechtbank|gerechtshof|hof van justitie|gemeenschappelijk hof van justitie|onderzoeksrechter|"
    "rechter-commissaris|gerechtelijke overheid|bevoegde autoriteiten|sąd|sąd okręgowy|sąd rejonowy|sądu|sądowi|sądem|"
    "суд|суда|суду|судом|судебн~ коллеги~|компетентн~ орган~|компетентний суд|mahkemesi~|mahkemeleri|"
    "hâkimliği~|ceza dairesi|adli makamlarına|daire başkanlığı|"
    "tribunalul|judecătoria|sodišče|sud|općinski sud|törvényszék|járásbíróság|tingsrätt|maakohus|teismas|tiesa",
    "police": "an garda síochána|police|federal police|national police|garda síochána|guardia civil|policía "
              "nacional|policía|polícia federal|polícia judiciária|polizia|polizia postale|guardia di "
              "finanza|carabinieri|polizei|kriminalpolizei|bundeskriminalamt|bka|"
    "landeskriminalamt|lka|kantonspolizei|landespolizei|fedpol|zollfahndungsamt|politie|policja|policji|"
    "gendarmerie|gendarmería|мвд|полици~|поліці~|департамент~ экономических расследований|фсб|следственн~ "
    "комитет~|следственн~ управлени~|кнб|гкнб|"
    "служб~ безпеки україни|національн~ антикорупційн~ бюро|національному антикорупційному центру|"
    "enforcement directorate|directorate of enforcement|bureau of investigation|central bureau of "
    "investigation|cbi|serious fraud office|"
    "national crime agency|nca|icac|fbi|ccips|marshals service|criminal investigation department|financial "
    "intelligence unit|fiu|24/7 point of contact|24-7 contact point|point de contact 24/7|punto de contacto "
    "24/7|unidad 24/7|politsei- ja piirivalveamet|emniyet~",
    "other": "prison|correctional centre|justizvollzugsanstalt|centre pénitentiaire|complejo penitenciario|"
             "land registry|companies house|registro civil|jugendamt|bezirkshauptmannschaft|hm treasury|"
             "customs|zoll|douane|instituto de medicina legal|"
    "financial supervisory~|financial reporting centre|contraloría|meldestelle für geldwäscherei|"
    "directorate|directorate general|general directorate|department|division|unit|bureau|agency|commission|"
    "committee|direction|dirección|direção|direzione|abteilung|управлени~|департамент~|отдел",
}  # fmt: skip

# Words in small letters that join the parts of a name.
JOINERS = frozenset(
    "of the for and in at on de la le les du des d' l' del las los el y e da do das dos em no na di della "
    "dello delle dei degli il per presso alla "
    "für und zu zum zur am an im in beim bei der die das den dem van het en te voor w we i na po по и г. г "
    "города города́ республики області району м. міста у о "
    "pri v a al ale pe lângă din lo с со з із près auprès sobre con contra against with against von vom by et și".split()
)
# Small words that belong to a name in languages that do not write offices in capitals.
SMALL = (
    r"(?:justice|appel|arrondissement|cassation|supérieure?|provincial|instruction|première|deuxième|grande|"
    r"instance|générale?|publique?|judiciaire|judicial|penal|penale|penal|criminel|criminal|cantonale?|"
    r"fédérale?|nationale?|internationale?|pénale?|"
    r"юстиции|общественного|порядка|безопасности|коррупции|экономической|генералии|района|округа|"
    r"иностранных|внутренних|дел|области|обл\.|района|города|края|борьбе|организованной|преступностью|"
    r"особым|делам|уголовным|гражданским|экономических|расследований|городу|административным|"
    r"справ|закордонних|юстиції|області|району|міста|боротьби|корупцією|"
    r"justicia|materia|criminalidad|penados|vigilancia|menores|relaciones|exteriores|derechos|humanos|"
    r"instrucción|primera|instancia|garantías|turno|oral|familia|nacional|federal|cooperación|asuntos|"
    r"internacionales|jurídica|públic[oa]|"
    r"justiça|relações|exteriores|segurança|instrução|criminal|comarca|penale|repubblica|giudiziaria|"
    r"sprawiedliwości|okręgow\w+|rejonow\w+|regionaln\w+|krajow\w+|generalneg\w+|apelacyjn\w+|justitie|"
    r"veiligheid|buitenlandse|zaken|konings|procureur|eerste|aanleg|afdeling)"
)
RU_LEFT = (
    r"(?i:[а-яёіїєґқөү-]+(?:ого|ому|ый|ий|ой|ая|ую|ым|им|ом|ое|ої|ій|ський|ського|ському|ского|скому|ский|"
    r"ская|скую|ской|ском|ої)\s+){1,5}$"
)
# Kazakh, Kyrgyz: the head comes last and all before it are names.
TURKIC_LEFT = r"(?:[А-ЯЁҚӘӨҮҰҒҢІ]\w*\s+){1,5}$"
# A line that goes on with the State in the genitive.
NEXT_LINE = (
    r"\n(?=(?:Республик\w|Российской|Королевств\w|України|Украины|Грузии|Федеративн\w+|\w+ской Республик\w|"
    r"Туркменистана)(?!\w))"
)
LEFT_WORDS = (
    r"(?:(?:(?:[A-Z]\.)+|[A-ZÀ-ÞŁŚŻČŠŽİŞĞ][\w'’-]*|of|for|and|the|[IVX]+|\d{1,2}\.|\d+(?:st|nd|rd|th))\s+){1,6}$"
)
_A = r"[ء-ي]"
_STATE_AFTER = (
    rf"(?:\s(?:في\s|ب|–\s|-\s|ل)(?:ال)?(?:مملكة|جمهورية|دولة|سلطنة)(?:\s(?!الموقر|الشقيق|"
    rf"المحترم)ال{_A}+){{0,3}}(?:\s(?!ال|في|من|على|عن|أن|إلى|بشأن|بعد){_A}{{3,12}})?(?:\s(?!الموقر|الشقيق|"
    rf"المحترم)ال{_A}+){{0,2}})?"
)
_DASH = r"(?:\s(?:–|-)\s[^\n،.:()\d]{3,60})?"
ARABIC = (
    rf"(?<![\w])[وفبل]?(?:"
    rf"لل?وزارة|وزارة|وزير)\sال{_A}+(?:\sوال{_A}+(?:\sال{_A}+)?|\s(?!الموقر|"
    rf"الشقيق)ال{_A}+)?(?:\sفي\sجمهورية\s{_A}+)?{_STATE_AFTER}{_DASH}|"
    rf"(?<![\w])[وفبل]?(?:دائرة\s)?(?:ال)?نيابة\s(?:ال)?عامة(?:\s(?:الوطنية|العسكرية|الاتحادية))?(?:{_DASH}|"
    rf"\s(?:في|لدى)\s{_A}+(?:\sال{_A}+)?){_STATE_AFTER}|"
    rf"(?<![\w])[وفبل]?(?:ال)?(?:محكمة|محاكم)\s(?!ال{_A}*طعن){_A}+(?:\s(?:و?ال){_A}+){{0,3}}(?:\s(?:ب|"
    rf"في\s){_A}+(?:/{_A}+)?)?{_DASH}|"
    rf"(?<![\w])[وفبل]?(?:دائرة\s)?(?:ال)?(?:نائب العام|مدعي العام|ادعاء العام|مدعي عام\s{_A}+|وكيل العام "
    rf"للملك|وكيل الجمهورية)(?:\s(?:ل|لدى\s|ب)(?:جمهورية|مملكة|دولة)?\s?{_A}+(?:\sال{_A}+)?)?|"
    rf"(?<![\w])[وفبل]?(?:دائرة\s)?(?:قاضي|قضاة)\s(?:ال)?تحقيق(?:\s(?:الأول|المختص|المالي))?(?:\s(?:في|لدى|"
    rf"ب)\s?{_A}+(?:\s(?:ال{_A}+|ب{_A}+|{_A}{{3,9}})){{0,2}})?|"
    rf"(?<![\w])[وفبل]?(?:ال)?(?:سلطات|سلطة|جهات)\s(?:ال)(?:قضائية|مختصة|"
    rf"مركزية)(?:\sال{_A}+){{0,2}}(?:\s(?:في|ب|–)\s?(?:دولة|جمهورية|مملكة)?\s?{_A}+(?:\sال{_A}+){{0,2}})?|"
    rf"(?<![\w])[وفبل]?(?:ال)?(?:سفارة|قنصلية)\s(?:ال)?{_A}+(?:\sال{_A}+){{0,3}}(?:\s(?:في|لدى)\s{_A}+)?|"
    rf"(?<![\w])[وفبل]?(?:مديرية|إدارة|قسم|مكتب|دائرة|شعبة|الفرقة|وحدة|هيئة|اللجنة|المكتب|الإدارة|"
    rf"ديوان)\s(?:شرطة\s)?(?:ال)?{_A}+(?:\sو?ال{_A}+){{0,4}}{_DASH}|"
    rf"(?<![\w])[وفبل]?(?:ال)?شرطة\s{_A}{{3,12}}(?:\sال{_A}+)?|(?<![\w])(?:ال)?إنتربول(?:\s{_A}+)?"
)
# State or place, rank, head noun, division: Chinese writes them in this order and without blanks.
_Z = r"(?:(?![由谨就据被向在经經對对和与及贵貴致请請])[\u4e00-\u9fff])"
HAN = (
    rf"(?:中华人民共和国|中華人民共和國|中国|中國|(?:香港|澳門|澳门)(?:特別行政區|特别行政区)?(?:政府\s?)?|"
    rf"(?<![\u4e00-\u9fff]){_Z}{{2,10}}?(?:共和国|共和國|王国|酋长国|国|國)|新加坡(?:共和國)?|阿拉伯联合酋长国|泰王国|老挝人民民主共和国)?"
    rf"(?:驻{_Z}{{2,9}}?)?(?:{_Z}{{2,5}}省)?(?:{_Z}{{2,8}}(?:自治州|市|州))?(?:国家|最高|高等|初級|初级|上訴|人民)*"
    rf"(?:司法部|外交部|公安部|检察院|檢察院|總檢察署|总检察署|总检察长办公室|公安局|警察局|警務處|法院|法庭|海关|海關|律政司|保安局|大使馆|大使館|中心局{_Z}{{2}}|廉政公署|反贪污局)"
    rf"(?:\s?{_Z}{{2,9}}(?:局|厅|廳|司|处|處|庭|科|联络点|聯絡點))?"
)
REQUESTING_CUES = (
    r"requesting authority|issuing authority|autorite requerante|autorite d'emission|autoridad requirente|"
    r"autoridad de emision|ersuchende|anordnungsbehorde|autoridade requerente|autoridade de emissao|"
    r"autorita richiedente|запрашивающ|الجهه الطالبه|organ wzywajacy"
)
INVESTIGATING_CUES = (
    r"investigat|ermittel|ermittlung|untersuchung|enquete|instruite|investiga|indagini|indagat|расследу|"
    r"расследован|следств|розслід|تحقيق|تحري|sledztw|dochodzen|onderzoek|conducted by|led by"
)
VALIDATING_CUES = r"validat|validee|validada|bewilligt|validier|convalid|gevalideerd|zatwierdz"
CENTRAL_CUES = (
    r"central authority|autorite centrale|autoridad central|autoridade central|autorita centrale|zentrale "
    r"behorde|центральн|السلطه المركزيه|through|via|transmi|ubermittel|uber das|par l'intermediaire|por "
    r"conducto|tramite|через"
)
EXECUTING_CUES = r"execut|vollstreck|vornahme|ejecut|execu[cç]|esecu|исполнен|التنفيذ|wykon|uitvoer"
PHONE = (
    r"(?:tel|tél|telefon|telephone|téléphone|teléfono|telefone|phone|тел|телефон|"
    r"هاتف)\.?\s*:?\s*(?P<value>\+?[\d(][\d ()./-]{5,20}\d)"
)
