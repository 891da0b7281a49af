"""Words of citations: what introduces an article, what subdivides it, how acts are called."""

# All expressions but the names of acts in English are matched against folded text.
HEAD = (
    r"(?<!\w)(?:articulos?|articles?|artigos?|articol(?:o|i)|artikel(?:s|n|en)?|artykul\w*|articolul\w*|"
    r"artt?\.?|arts?\.?|"
    r"sections?|secs?\.?|ss?\.(?!\w\.)|s(?=\s?\d+[a-z]?\s?(?:\(|of|,|read))|u/s|madde(?:si|leri)?|m\.|md\.|"
    r"parr\.?|nen|clanku?|cl\.)\s*(?=[\dlrd¹²³«(:i])|§{1,2}\s*(?=\d)|"
    r"(?<!\w)(?:ст\.?\s?ст\.|ст\.|стат[ьтеєя]\w*|статьей|ct\.)\s*(?=\d)|"
    r"(?<!\w)(?:[وبل]?ال(?:ماده|مواد|مادتين|مادتان|فصل|فصول|فصلين)|لل(?:ماده|مادتين|مواد|فصل|فصول|فصلين)|"
    r"[وبل]?(?:ماده|مواد|مادتي|فصول)|م\.)\s*(?=[\d(])"
)
# Russian and Ukrainian put part and point first.
PART = r"(?:п(?:\.?\s?п\.|ункт\w*|\.)|ч(?:\.|аст\w*)|абз(?:\.|ац\w*)|подпункт\w*|примечани\w*)"
PART_VALUE = r"(?:[«\"“]?[а-яa-z\d]{1,3}[»\"”]?\)?)"
BEFORE_HEAD = rf"(?:{PART}\s*{PART_VALUE}(?:\s*(?:,|и|та|-)\s*{PART_VALUE})*,?\s*)+$"
LATIN = r"(?:bis|ter|quater|quinquies|quinques|sexies|septies|octies|nonies|novies|decies|undecies)"
NUMBER = (
    rf"(?:[lrd]\.?\s?)?(?:\d+(?:[.:/-]\d+)*(?:\.[a-z]\))?|"
    rf"\(\d+\))(?:\s?[¹²³⁴⁵])?(?:\.?[ºo°ª](?!\w))?(?:-?[a-z](?![\w.]))?(?:[-\s]?{LATIN}(?!\w))?"
    r"(?:\s?\([a-z0-9]{1,4}\)(?:\s?\([a-z0-9]{1,4}\))*)?(?:\s?\((?=\d+\)))?"
)
SUB_VALUE = (
    r"(?:[«\"“']?[a-zа-яأ-ي][»\"”']?\)|[«\"“'][a-zа-яأ-ي][»\"”']|\d+(?:[º°ªoª]|er|a)?(?:[a-z](?!\w)|\s?"
    + LATIN
    + r")?\)?|[a-z](?!\w)(?!\s\d)|"
    r"[ivx]{1,5}(?!\w)\)?|\([a-z0-9]{1,4}\)|[а-я](?!\w)|(?:primer|segund|tercer|primeir|terceir)\w*|premier|"
    r"premiere|seconde?|"
    r"caput|first|second|(?:ال)?(?:اولي|ثانيه|ثالثه|رابعه))"
)
SUB = (
    r"\s*,?\s*(?:in\s+)?(?:absatze?n?|abs\.?|ziffern?|ziff\.?|litera|lit\.?|lettere?|lett\.?|let\.?|"
    r"buchst\.?|buchstabe|satz|s\.|var\.?|alt\.?|hs\.?|"
    r"halbsatz|z(?=\s\d)|nr\.?|no\.?|n\.?\s?[º°o]\.?|n\.(?=\s?\d)|num(?:ero|eral|erales|\.)?|alineas?|al\.|"
    r"chiffre|ch\.|paragraphe?s?|"
    r"paragrafo?s?|par\.|paras?\.?|§|cpv\.?|commi|comma|incisos?|inc\.?|fraccion(?:es)?|fracc?\.|apartados?|"
    r"apdos?\.|parrafo|letras?|"
    r"literales|literal|subsections?|subparagraphs?|sub-?section|parts?|points?|items?|lid(?=\s?\d)|leden|"
    r"onder|ч(?:\.|аст\w*)|п\.?\s?п\.|"
    r"п(?:\.|ункт\w*)|абз(?:\.|ац\w*)|подп(?:\.|ункт\w*)|№|ust\.?|pkt\.?|zd\.|(?:ال)?فقره|(?:ال)?بند|/)\s*\(?"
    + SUB_VALUE
    + r"(?:(?:\s*[,&]\s*(?!\d[\d-])(?!\d\s?[a-z]?\s*(?:stgb|c\.p|k\.k|cp))|\s+(?:and|et|e|y|und|и|i|or|ou|u|o)\s+)(?:"
    + SUB_VALUE
    + r")(?![.\-]?\d|\w))*\)?|"
    r"\s*,?\s*\(?(?:erste[rn]?|zweite[rn]?|dritte[rn]?|[1-4]\.)\s+(?:fall|deliktsfall|alternative|variante|"
    r"satz|halbsatz)\)?|\s*,?\s*(?:primer|segundo|tercer)\s+(?:parrafo|inciso)|\s*,?\s*(?:1er|premier|2e|"
    r"deuxieme|second)\s+alinea"
)
JOIN = (
    r"\s*(?:,|،|;|\()?\s*(?:in relazione (?:a|all'|agli)|in conjunction with|i\.?\s?v\.?\s?m\.?|read "
    r"together with|in verbindung mit|الي|من|combinad\w con?m?|en relation avec|en relacion con|w zwiazku z|"
    r"taken with|as well as|ainsi que|read with|w zw\. z|through|bzw\.?|juncto|sowie|jo\.?|oder|r/w|and|bis|"
    r"con|und|c/c|та|ou|al|jo|ex|in|en|et|ve|to|jº|or|й|y|&|à|a|i|o|e|и|-|و)?\s*[,،]?\s*(?:los?|les?|the|"
    r"dell'|gli|del)?\s*"
)
FOLLOWING = (
    r"\s*(?:ff\.?|f\.(?!\w)|et seq\.?|et suivants|et s\.|y siguientes|y ss\.|e seguintes|e ss\.|ss\.|и "
    r"след\.|et ss\.|suivants)(?!\w)"
)
OF = (
    r"(?:\s*,?\s*\(?\s*(?:(?:all |both )?of (?:the|our|that|its)|of|under the|du|de la|de l'|des|de|del|"
    r"della|dello|dell'|delle|do|da|dos|das|"
    r"c/c|des|vom|van het|van de|van|en el|en|з|من|في|od|del'|din|al|uit de|the)(?!\w)\s*|\s*,\s*|\s+|\s*(?=من))"
)

# Abbreviations of acts: folded form -> (State or None, penal, procedural or assistance).
ABBREVIATIONS: dict[str, tuple[str | None, str]] = {
    **dict.fromkeys("dstgb btmg kcang abgabenordnung aufenthg waffg urhg wphg krwaffkontrg schwarzarbg inso "
                    "markeng gmbhg".split(), ("DE", "penal")),
    **dict.fromkeys("stgb ao awg estg stg".split(), (None, "penal")),
    **dict.fromkeys("smg finstrg fpg suchtmg verbotsg".split(), ("AT", "penal")),
    **dict.fromkeys("betmg svg vstrr dbg finfrag aig lstup ldis lstr uwg".split(), ("CH", "penal")),
    **dict.fromkeys("stpo cpp c.p.p. c.p.p cppn kpk k.p.k. упк кпк lecrim l.e.crim gvg zpo cpc c.p.c. crpc "
                    "bnss cmk ccp sv wvsv ncpp копк fgg gog vstg ouri".split(), (None, "procedural")),
    **dict.fromkeys("irg".split(), ("DE", "assistance")),
    **dict.fromkeys("arhg".split(), ("AT", "assistance")),
    **dict.fromkeys("irsg eimp aimp imp imac rhg loi-eimp eu-jzg".split(), (None, "assistance")),
    **dict.fromkeys("cp c.p. c.p cod.pen. ncp cpf coip".split(), (None, "penal")),
    **dict.fromkeys("k.k. kk k.k.s. kks".split(), ("PL", "penal")),
    **dict.fromkeys("ук кк".split(), (None, "penal")),
    **dict.fromkeys("tck".split(), ("TR", "penal")),
    **dict.fromkeys("ipc bns pmla uapa ndps".split(), ("IN", "penal")),
    **dict.fromkeys("ppc".split(), ("PK", "penal")),
    **dict.fromkeys("poca oapa psa".split(), ("GB", "penal")),
    **dict.fromkeys("pocamla aceca".split(), ("KE", "penal")),
    **dict.fromkeys("efcc".split(), ("NG", "penal")),
    **dict.fromkeys("sr ws opiumwet wwm awr".split(), (None, "penal")),
    **dict.fromkeys("eca".split(), ("BR", "penal")),
}  # fmt: skip

# Statutes on assistance that letters cite by number alone: Argentina, Portugal, Romania, Spain (2), Chile, Brazil.
ASSISTANCE_NUMBERS = r"(?<![\d.])(?:24\.767|144/99|302/2004|23/2014|29/2022|13\.445(?:/2017)?)(?![\d/])"
# "ital. StGB": whose act it is.
WHOSE = r"(?:ital|dt|ost|osterr|schweiz|schw|lux|liecht|ung|poln|tschech|dzr)\.\s*"
# German-law statutes not in the table, as written: AMG, GüG, NpSG.
GERMAN_STATUTE = r"[A-Z][A-Za-zäöü]{1,9}G(?:B)?(?![\w])|KZ-1|KZ|Btk\.?"

# Names of acts, folded; the first group that matches gives the nature.
PENAL_CODE = (
    r"(?:(?:same|said|new|former|revised|swiss|italian|dutch|french|spanish|turkish|greek|polish|georgian|"
    r"romanian|[a-z]+(?:an|ish|ese|ch))\s+)?"
    r"(?:penal|criminal) code(?:\s+act)?(?:\s+of\s+(?:the\s+)?(?:republic "
    r"of\s+)?[a-z]+)?(?:,?\s+r\.?s\.?c\.?[^.;\n)]{0,20})?|"
    r"(?:l')?(?:ancien\s+|nouveau\s+|meme\s+)?code\s+(?:penal|criminel|des douanes|general des impots|"
    r"monetaire et financier|de la route)(?:\s+(?:maroc|senegal|tunis|suisse|ivoir|haiti|beninois|camerou|"
    r"liban|luxemb|belge|franc|algeri|roumain|monegas)\w*)?(?:\s+(?:du|de la|de l')\s+(?!article)\w+)?|"
    r"(?:nuevo\s+)?cod(?:igo|\.)\s+(?:penal|aduanero|organico integral penal|criminal|"
    r"infracciones)(?:\s+(?:argentino|espanol|federal|uruguayo|boliviano|paraguayo|chileno|portugues|"
    r"brasileiro|uruguaio|angolano|guatemalteco|colombiano|peruano|dominicano|costarricense|salvadoreno|"
    r"vigente))?(?:\s+(?:de la nacion|de nicaragua|de la republica|do japao|de cabo verde|de mexico|de "
    r"costa rica|para el distrito federal|do \w+))?|"
    r"cod(?:ice|\.)\s+pen(?:ale|\.)(?:\s+(?:svizzero|italiano|austriaco|sammarinese|kosovaro|albanese))?|"
    r"(?:des\s+|dem\s+|\w+schen\s+)*strafgesetzbuch(?:e?s)?|strafgesetz(?:es)?(?!\w)|"
    r"wetboek van strafrecht(?:\s+van\s+\w+)?|opiumwet|wet wapens en munitie|strafwetboek|surinaams wetboek "
    r"van strafrecht|"
    r"уголовн\w+\s+(?:кодекс\w*|уложени\w*)(?:\s+(?:республик\w+\s+\w+|российск\w+\s+федераци\w+|"
    r"\w+ск\w+\s+республик\w+|рф|рк|рб|кр|туркменистана|украины|грузии))?|"
    r"ук\s+(?:республик\w+\s+\w+|рф|рб|рк|кр|ра|рм|руз|рт|азр|туркменистана|грузии|ар|\w{2}сср)(?!\w)|ук(?!\w)|"
    r"кримінальн\w+\s+кодекс\w*(?:\s+украіни)?|кк(?:\s+(?:украіни|украины))?(?!\w)|"
    r"kodeks\w*\s+karn\w+(?:\s+skarbow\w+)?|"
    r"(?:ال)?قانون\s+(?:ال)?(?:عقوبات|جنائي|جزاء|جزاءات|جزائي)(?:\s+(?:ال)?(?:مصري|اردني|اماراتي|اتحادي|"
    r"لبناني|عراقي|ليبي|قطري|كويتي|تونسي|مغربي|جزائري|عماني))?(?:\s+(?:لسنه|رقم)\s+[\d/]+(?:\s+(?:لسنه|"
    r"المعدل)\s*\d*)?)?|(?:ال)?مجله (?:ال)?جزائيه|مجموعه القانون الجنائي|(?:ال)?مجموعه (?:ال)?جنائيه|"
    r"نظام\s+(?!القضاء)[^،.;\n)]{3,40}|"
    r"(?:neni|kodi penal)|turk ceza kanunu\w*|codul(?:ui)? penal|krivicn\w+ zakon\w*|kazensk\w+ zakon\w*"
)
PROCEDURE = (
    r"(?:code|law)(?: of| on)? criminal procedure(?:\s+(?:of|act)\b[^.,;\n)]{0,30})?|criminal(?:-|"
    r"\s)proce(?:dure|dural|ss)\s*(?:code|act|law)?(?:\s+of\s+\w+)?|rules of criminal procedure|"
    r"code\s+d(?:e|')\s*(?:procedure\s+penale|instruction criminelle)(?:\s+\w+ais)?|cod(?:igo|"
    r"\.)\s+(?:de\s+)?proc(?:es(?:o|sal|al|samiento)|edimiento\w*|edimento\w*)?\s*penal(?:\s+\w+)?|"
    r"cod(?:igo|\.)\s+de\s+proces?so\s+penal|codigo procesal(?:\s+penal)?(?:\s+\w+)?|ley de enjuiciamiento "
    r"criminal|codice di procedura penale|strafprozess(?:ordnung|gesetz)\w*|wetboek van strafvordering|"
    r"strafvordering|уголовно-процессуальн\w+\s+кодекс\w*(?:\s+\w+\s+\w+)?|упк(?:\s+\w+)?|"
    r"кримінальн\w+\s+процесуальн\w+\s+кодекс\w*(?:\s+украіни)?|кпк(?:\s+украіни)?|"
    r"kodeks\w*\s+postepowania\s+karnego|(?:ال)?قانون\s+(?:ال)?(?:اجراءات|اصول|مسطره)[^،.;\n)]{0,30}|"
    r"(?:ال)?مسطره (?:ال)?جنائيه|مجله (?:ال)?اجراءات[^،.;\n)]{0,20}|نظام (?:ال)?اجراءات[^،.;\n)]{0,20}|"
    r"bharatiya nagarik suraksha sanhita(?:,?\s*\d{4})?|evidence (?:act|ordinance)[^.,;\n)]{0,15}|"
    r"constitution|constitucion|verfassung|"
    r"code civil|codigo civil|civil code|burgerliche\w* gesetzbuch\w*|zivilprozessordnung|гражданск\w+ "
    r"кодекс\w*|civil procedure|(?:ال)?قانون (?:ال)?مدني|"
    r"ceza muhakemesi kanunu\w*|statuto"
)
ASSISTANCE_WORDS = (
    r"mutual (?:legal )?assistance|international co-?operation|international judicial co|extradition|"
    r"auslieferung|rechtshilfe|entraide|"
    r"cooperac\w+ (?:juridica|judicia\w+)|assistencia (?:juridica|judiciaria)|cooperacao judiciaria|"
    r"правов\w+ помощ|правов\w+ допомог|выдач\w+|"
    r"surrender of offenders|fugitive offenders|repatriation|transfer of (?:prisoners|offenders|sentenced)|"
    r"overlevering|uitlevering|"
    r"(?:ال)?تعاون (?:ال)?(?:قضائي|دولي)|(?:ال)?مساعده (?:ال)?قضائيه|تسليم المجرمين|cybercrime "
    r"\(international|возврате государству|foreign evidence|cooperation internationale"
)
LAW = (
    r"(?:(?:the\s+)?federal law|law|decree(?:-law)?|proclamation|presidential decree|legislative "
    r"decree)\s+(?:no\.?\s*)?(?:on|no|n°|of|\d)(?:[^.,;\n()]|no\.\s?\d){0,70}|"
    r"loi(?:-cadre|\s+organique|\s+federale|\s+uniforme)?\s+(?:n[°o.]*\s*[\d./-]+)?(?:\s*(?:du|relative|sur|"
    r"modifiee?)\s[^.,;\n()]{0,60})?|dahir[^.,;\n()]{0,40}|decret(?:-loi)?\s+[^.,;\n()]{0,40}|"
    r"(?:ley|lei|decreto|decreto-lei|decreto-ley|decreto legislativo|lei complementar|ley organica|lei "
    r"organica)\s*(?:de\s+|n\.?[º°o]?\.?\s*|num\.?\s*|contra\s+|sobre\s+|general\s+|especial\s+|federal\s+|"
    r"organica\s+)*[\d.]+(?:/\d{2,4})?(?:-\w)?(?:,?\s+de\s+\d{1,2}\s+de\s+[^\W\d]+(?:\s+de\s+\d{4})?)?|"
    r"ley (?:contra|sobre|de|general|especial|organica|federal)\s[^.,;\n()]{3,70}|lei (?:de|contra|"
    r"da)\s[^.,;\n()]{3,60}|"
    r"d\.?\s?lgs\.?\s*(?:n\.\s*)?[\d./]+(?:/\d+)?|d\.?\s?p\.?\s?r\.?\s*(?:n\.\s*)?[\d./]+(?:/\d+)?|"
    r"decreto\s+legislativo\s+(?:n\.\s*)?[\d/.]+|legge\s+(?:n\.\s*)?[\d/.]+(?:\s+del\s+\d+)?|"
    r"[\w-]+gesetz(?:e?s)?(?!\w)|bundesgesetz(?:es)?\s+[^.,;\n()]{0,60}|verordnung\s+[^.,;\n()]{0,40}|"
    r"(?:landes|rijks)?verordening\s+[^.,;\n()]{0,40}|(?:de\s+)?wet\s+[^.,;\n()]{3,50}|"
    r"закон\w*\s+[^.,;\n()]{0,80}|федеральн\w+\s+закон\w*\s+[^.,;\n()]{0,60}|ustaw\w+\s+[^.,;\n()]{0,60}|"
    r"(?:ال)?قانون\s+(?:ال)?(?:اتحادي\s+)?رقم\s*\(?\d+\)?(?:\s+(?:لسنه|"
    r"لعام)\s+\d+)?(?:\s+بشان\s+[^،.;\n)]{0,40})?|(?:ال)?قانون\s+(?:مكافحه|غسل|المخدرات|الاسلحه|"
    r"جرائم)[^،.;\n)]{0,40}|(?:ال)?مرسوم[^،.;\n)]{0,50}|(?:ال)?ظهير[^،.;\n)]{0,30}|"
    r"\d{4}\s+sayili[^.,;\n()]{0,40}"
)
# Acts in English, matched against the text as written: capitals show where the name begins.
ENGLISH_ACT = (
    r"(?:the\s+)?(?:(?:(?:[A-Z][\w'’&.-]*|\([A-Z][^()\n]{1,70}\)|of|and|the|on|for|in|to|against|or|by),?\s+){1,16}?"
    r"(?:Acts?|ACTS?|Ordinance|ORDINANCE|Code|CODE|Decree|Statute|Sanhita|Regulations|(?:Law|"
    r"LAW)(?!\s+(?:on|No|of|Reform)\b))(?![\w-])|\d{4}\s+Act)"
    r"(?:\s*,?\s*(?:No\.?\s*\d+\s+of\s+\d{4}|\(?Act\s+\d+\)?|\d+\s+of\s+\d{4}|\(?(?:18|19|20)\d\d\)?|"
    r"\(?[Cc]ap\.?\s?\d+[A-Z]?\)?|\d+/\d{4}|\([A-Z][A-Za-z]{1,20}\)|R\.?S\.?C\.?[^.;\n)]{0,20}))*"
)
US_CODE = (
    r"(?:(?P<title>\d{1,2})\s*u\.?\s?s\.?\s?c\.?(?:ode)?|"
    r"title\s+(?P<title2>\d{1,2})\s*,?\s*(?:of\s+the\s+)?(?:united\s+states\s+code|u\.?\s?s\.?\s?c(?:ode|\.)?))"
    r"\s*,?\s*(?:§{1,2}|sections?|secs?\.)?\s*(?=\d)"
)
# An act named before its articles: "TCK m. 157", "УК РА ст. 361", "Fraud Act 2006, s. 2".
ACT_FIRST_GAP = r"[\s,(:–-]{0,3}(?:нын|'?n[iu]n)?\s*$"
