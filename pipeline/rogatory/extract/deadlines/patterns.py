"""Words that turn a date into a deadline and say what it limits, in the languages of the letters.

Rows hold alternatives, one or a few languages to a row; `~` stands for the rest of a word, a blank for any white space.
"""

# Words directly before a date. Strong ones make a deadline by themselves.
STRONG_BY = (
    "no later than|not later than|(?:at the )?latest by|at the latest(?: on| by)?|on or before|no later then|the deadline (?:is|of|expires on)",
    "(?:and |be )?not after|deadline|due (?:by|on|date)|due|closing date|by close of business(?: on)?|by c\\.?o\\.?b\\.?(?: on)?",
    "au plus tard(?: le| pour| au| en| avant)?|dernier delai|delai de rigueur|echeance|d'ici(?: au| a| le| la| a la)?|terme fixe au",
    "(?:bis )?spatestens(?: bis| am| zum| bis zum)?|langstens(?: bis)?|bis langstens|frist(?: bis| dort| lauft bis)?|fristende",
    "a mas tardar(?: el| al| para| hasta| en)?|como fecha limite|fecha limite|plazo (?:maximo|limite)(?: el| hasta)?|cuando mas tarde",
    "(?:o )?mais tardar(?: ate)?(?: a| no| em)?|data limite|prazo limite|impreterivelmente(?: ate)?|ate ao dia|ate o dia",
    "entro e non oltre|non oltre|al piu tardi|entro(?: e)?(?: il| la)?|termine ultimo|non piu tardi (?:del|di)",
    "не позднее(?: чем)?|не позже|в срок до|срок(?:ом)? до|крайний срок|срок исполнения|не позднее чем до",
    "في موعد اقصاه|موعد اقصاه|في اجل اقصاه|اجل اقصاه|اقصاه|في موعد لا يتجاوز|في موعد غايته|موعد غايته|اخر موعد|لا يتجاوز",
    "uiterlijk(?: op| tot| voor)?|niet later dan|ten laatste(?: op)?|najpozniej(?: do| w dniu| dnia)?|nie pozniej niz(?: do)?|w terminie do",
    "не пізніше(?: ніж)?|у строк до|у термін до|en gec|cel tarziu(?: pe| la)?|cel mai tarziu|la termenul de",
    "最迟|不迟于|至迟|截止(?:日期)?|截至",
)
MEDIUM_BY = (
    "by(?: noon(?: on)?)?|bis(?: zum| zu)?|ate(?: ao?| a)?|para|pour|tot(?: en met)?|do(?: dnia)?|pana(?: la| pe| in)?|к|tarihine",
    "hasta|entro|vers|kadar|met het oog op|for(?= \\d)",
)
BEFORE = (
    "before|prior to|ahead of|avant(?: le| la)?|antes de[l]?|antes d[oa]|vor(?: dem)?|prima del?|до|قبل(?: تاريخ| يوم)?|voor|przed|inainte de|perед",
)
UNTIL = (
    "until|till|up to|through|jusqu'au|jusqu'a|jusqu'en|bis(?: zum| einschliesslich| inkl\\.?)?|hasta|ate(?: ao?| a)?|fino al?|sino al|до|حتي|الي غايه|لغايه|لغايه يوم|tot(?: en met)?|do|pana la|по",
)
NOT_BEFORE = (
    "not before|not earlier than|no earlier than|nicht vor(?: dem)?|nicht fruher als|pas avant(?: le)?|non avant le|no antes de[l]?|nao antes d[eo]|"
    "non prima del?|не ранее(?: чем)?|не раньше|ليس قبل|لا (?:يتم )?قبل|niet voor|niet eerder dan|nie wczesniej niz|не раніше(?: ніж)?",
)
# What may stand between those words and the date.
ARTICLES = "the|le|la|el|al|lo|o|a|as|os|il|dem|den|der|zum|am|dia|date of|data di|data de|data|fecha|dnia|dniem|числа|تاريخ|يوم|ال|op|pe|de|:|,|mercredi|about"

# Directly after a date.
AFTER_BY = (
    "at the latest|at latest|au plus tard|spatestens|als spateste~|al piu tardi|a mas tardar|o mais tardar|как максимум|kadar|tarihine kadar|'?[ey]e kadar|"
    "之前|以前|前|为止|uiterlijk|на позднее|على ابعد تقدير|كحد اقصي",
)

EXPIRY = (
    "(?:remains?|stays?|be) in force|produit (?:ses )?effets?|produira effet|resta in vigore|bleibt in kraft|vigente|produz(?:ira)? efeitos|surtira efectos|остает~ в силе|prolong~|finisc~|expir~|lapse~|runs? (?:until|till|to)|corre|court jusqu~|lauft bis|prolonged|extended (?:until|till|to)|verlangert|prorog~|prorrog~|продлен~|продлева~|مدد~|جدد~|runs? out|run out|comes? to an end|ceases?(?: to have effect)?|will end|ends?|terminat~|is over|due to end",
    "ablauf~|abzulaufen|endet|enden|erlisch~|lauft(?: [^;]{1,60})? (?:ab|aus)|ausser kraft|tritt [^;]{0,30}ein",
    "expire~|echoi~|prend fin|prendra fin|prennent fin|s'eteint|caduc~|caduqu~|s'acheve|acquise?|arrive a (?:echeance|terme)",
    "vence~|vencimiento|vencer~|caduca~|fenec~|finaliza~|concluye|extingu~",
    "expira~|termina(?:m|ra|ndo|rao)?|finda~|caduca~|cessa~|esgota~|vencera|ocorrera|decai",
    "scad~|si compie|cessa|matur[ae]~|estingu~|perde efficacia",
    "истек~|заканчива~|оканчива~|утрат~|утрачива~|прекраща~|закончится|действует до|срок [^.;]{0,40} по",
    "تنتهي|ينتهي|انتهاء|تنقضي|ينقضي|انقضاء|تسقط|يسقط",
    "cesa~|cesara|окончание|verloop~|verstrijk~|afloop~|loopt [^;]{0,40} af|eindig~|wygas~|uplyw~|konczy sie|закінчу~|закінчен~|сплив~|sona er~|suresi dol~|expira~|届满|到期",
)

# What the date limits: event of the dossier (the record's kind hangs on it) and the words that name it.
EVENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "limitation",
        "limitation",
        (
            "limitation|time-barr~|time barr~|statute-barred|prescription de|prescription|prescri(?:t|te|ra|ption|ptible)~|se prescri~|~verjahr~|prescripcion|prescrib~",
            "prescricao|prescrev~|prescrizion~|prescritt~|давност~|تقادم|بالتقادم|تسقط الدعوي|مضي المده|verjar~|przedawn~|zamanasımı|zamanasimi|давніст~|давності|prescriptia|追诉时效",
            "right to prosecute",
        ),
    ),
    (
        "custody_expiry",
        "custody_limit",
        (
            "custody|detention|remand~|detained|imprisonment|in prison|provisional(?:ly)? arrest~|released?|must be freed|set free|release date|early release|parole",
            "haft|untersuchungshaft|u-haft|haftprufung~|haftfrist|auslieferungshaft|in verhaftung|freizulassen|haftentlassung~|strafende|entlassung|entlassen|freilassung",
            "detention|mandat de depot|sous ecrou|ecrou|elargi~|remise en liberte|mis en liberte|liberation|arrestation provisoire|fin de peine",
            "prision preventiva|detencion|detenid~|excarcel~|libertad|puesta en libertad|internamiento|captura|arresto provisorio|prision",
            "prisao preventiva|prisao|detencao|detid[oa]s?|libertado|soltura|liberdade|custodia cautelare|carcerazione|scarcera~|detenzione|misura cautelare",
            "страж~|под арестом|домашнего ареста|заключени~ под|меры? пресечения|освобожд~|содержани~|экстрадиционн~ арест~|задержани~",
            "توقيف~|الحبس|حبس~|الافراج|التوقيف|الاعتقال|محبوس~|موقوف|voorlopige hechtenis|gevangenhouding|hechtenis|tymczasow~ aresztowan~|areszt~|під вартою|тимчасов~ арешт~|екстрадиційн~ арешт~|tutuklu~|arest preventiv",
            "article 16 ?\\(?4|artikels? 16 absatz 4|provisional arrest",
        ),
    ),
    (
        "preservation_expiry",
        "preservation_expiry",
        (
            "(?:will|would) be lost|(?:se )?perderan|seront perdu(?:e?s)?|(?:gehen|gehn) verloren|verloren gehen|andranno perdut[ie]|serao perdid[oa]s|будут утрачены|ستفقد|"
            "preserv~|retention|retained for|deleted|deletes?|deletion|erased|erases?|overwrit~|purged?|wiped|thrown away|destroyed|logs? (?:are|is) kept",
            "geloscht|loschung~|loscht|loschen|speicher~|gespeichert|uberschrieb~|vernichtet|datensicherung|sicherung|aufbewahr~",
            "mantener~ [^.;]{0,20}datos|keep the data|efface~|supprim~|conservation|conserve~|ecrase~|purge~|detruit~|borra~|elimina(?:n|do|da|ra|rse)~|sobrescrib~|retencion|preservacion|conservan?",
            "apaga~|eliminad~|preserva~|retencao|sobrescrit~|cancellat~|cancella~|sovrascritt~|conservat~|conservazione",
            "удал~|хран~|сохран~|уничтож~|стира~|перезапис~|حذف~|محو|الحفظ|حفظ البيانات|تمسح|gewist|bewaard|bewaart~|verwijder~|usuniet~|usuwa~|przechow~|видал~|збереж~|зберіга~|silin~|sters~|删除|保存期",
        ),
    ),
    (
        "freezing_expiry",
        "freezing_expiry",
        (
            "freez~|frozen|restrain~|attachment order|blocking|blocked|seizure order|hold on the|provisional seizure|moratorium",
            "sperre|gesperrt|vermogensarrest|beschlagnahm~|kontosperr~|geblockt|gel (?:des?|du|d')|gele~|blocage|saisie conservatoire|bloque~",
            "embargo|congel~|inmoviliz~|asegurami~|bloqueo|arresto dos bens|arresto de bens|bloquead~|bloqueio|sequestr~|congelament~|blocco",
            "арест~ (?:на )?(?:имуществ~|счет~|средств~)|наложен~ арест~|заморож~|заморажив~|блокиров~|приостановлен~ операци~|تجميد|الحجز|حجز|beslag|bevroren|zabezpieczeni~|blokad~|арешт~ (?:майна|рахунк~)",
            "said property was arrested|property (?:is|was) (?:arrested|attached)|falling away of the arrest",
        ),
    ),
    (
        "custody_expiry",
        "release_date",
        (
            "(?:must|shall|will|to|would) be (?:released|freed|set free)|post[oa] em liberdade|colocad[oa] em liberdade|puest[oa] en libertad|rimess[oa] in liberta|(?:re)?mis[e]? en liberte|auf freien fuss|zu entlassen|freizulassen|подлежит освобождению|будет освобожден~|"
            "release date|(?:earliest )?date of release|earliest release|end of (?:the )?sentence|sentence (?:ends|expires)|fin de (?:la )?peine|date de liberation|strafende|entlassungstermin|fecha de excarcelacion|"
            "fecha de cumplimiento|fin de la condena|termo da pena|fim da pena|data de libertacao|fine pena|дата освобождения|конец срока|окончани~ срока|تاريخ الافراج|انتهاء العقوبه|einde straf|koniec kary",
        ),
    ),
    (
        "hearing",
        "hearing",
        (
            "to attend [^.;\n]{0,60}court|summons to (?:attend|appear)|be heard|by video ?-?link|visioconference|videokonferenz|videoconferencia|"
            "will try|will be tried|be tried|summons for|citation pour|terme de|chambre du conseil|trial|hearings?|arraignment|sentencing|to appear|appear(?:s|ance)?(?: before)?|court date|inquest|retrial|session",
            "~verhandlung~|tagsatzung~|tagfahrt|gerichtstermin|verhandlungstermin|termin|gerichtsverhandlung|vernehmung~|einvernahme~",
            "audiences?|comparaitre|comparution|proces|assises|debats|audition|juicio~|audiencia|vista oral|comparec~|debate oral",
            "videoconferenc~|comparezca~|julgamento|audiencia|comparec~|inquiricao|udienza|dibattimento|comparire|comparizione|processo",
            "заседани~|слушани~|разбирательств~|рассмотрени~ дела|видеоконференц~|рассматрива~|явиться|جلسه~|الجلسه|جلسات|محاكمه|المحاكمه|للمثول|المثول",
            "dient op|zitting|terechtzitting|rozpraw~|posiedzeni~|засідан~|судового розгляду|durusma~|sedinta|termen de judecata|开庭|庭审",
        ),
    ),
    (
        "hearing",
        "operation_date",
        (
            "(?:first|next|coordination|jit|kick-?off) meeting|koordinierungs(?:sitzung|treffen)|reunion de coord?ination|reunion de coordinacion|reuniao de coordenacao|riunione di coordinamento|координационн~ совещани~|"
            "search~|perquisition~|durchsuchung~|allanamiento~|buscas|perquisizion~|обыск~|تفتيش|action day|simultaneous search~|operation (?:is )?(?:planned|scheduled|set)|day of action|coordinated (?:arrest|search)~|controlled delivery|arrest day",
            "durchsuchungstag|zugriff~|aktionstag|jour d'action|interpellations? simultanees?|actuacion simultanea|dia de la operacion|dia da operacao|giornata d'azione",
            "одновременн~ обыск~|контролируем~ поставк~|عمليه متزامنه|actiedag|de actie|dzien realizacji|handed over on|delivery (?:is|will)|flight (?:on|is)",
        ),
    ),
    (
        "execution_window",
        "execution_window",
        (
            "authori[sz]ed (?:the )?(?:undercover|interception|operation|surveillance)~|undercover operation|valid until|valid till|valid to|order (?:is )?valid|warrant expires|authori[sz](?:ed|ation)[^.;]{0,60}until|may only be (?:carried|executed|done)|window|remains? in force|window of|interception (?:until|is authorised)",
            "finestra|ventana|janela de|zeitfenster|fenetre de|gultig bis|gilt bis|beschluss gilt|valable jusqu'au|autorisee? jusqu'au|valid[ao] (?:hasta|ate)|autorizad[ao] (?:hasta|ate)|valid[ao] fino|действует до|действительн~ до",
            "صالح حتي|يسري حتي|ساري حتي|سار حتي|geldig tot|wazn[yae] do|дійсн~ до|有效期",
        ),
    ),
    (
        "response_due",
        "requested_response",
        (
            "register|registration|sign up|appl(?:y|ication)|anmeld~|s'inscrire|inscription~|inscrib~|inscripcion~|inscrev~|inscric~|iscri[vz]~|регистрац~|التسجيل|"
            "repl(?:y|ies)|answers?|respon[sd]~|results?|receive[d]?|let us know|inform us|confirm~|acknowledg~|grateful|obliged|appreciat~|thankful|need(?:ed|s)?|necessary|require[ds]?|execut(?:e|ed|ion)|complet~|return(?:ed)?|send|sent|transmit~|reach(?:es)? us|provide|suppl(?:y|ied)|please|request~|beg|useful|submit~|signed|closes|we ask|in our hands|decision|decide|done|must|should|serve[d]?|service",
            "erledigung|antwort~|ruckmeldung|dankbar|verbunden|erbeten|gebeten|bitten|mitteilung|ubersend~|eingehen|ubermitt~|eingang~|benotig~|entscheidung|ausfuhr~|zustellung|vorzuleg~|sollten|hier sein|erforderlich|rucklauf|bestatig~|erwarten|vollzieh~|stattfinden|durchzufuhren|brauchen",
            "repon~|execution|resultat~|souhait~|besoin|parvenir|parvienn~|retour|prec[ie]+use?|reconnaissant~|gre de|bien vouloir|transmettre|necessaire|utile~|prie|prions|confirmer|accuse|arrangerait|remise|notifi~|remettre|statuer|decision|fair[e]? connaitre|acheminer|renvoi~|demand~",
            "respuesta|respond~|resultado~|remit~|remision|diligenci~|cumplimient~|agradec~|ruega|rogamos|solicit~|contar con|recib~|necesit~|entreg~|pedimos|devol~|informar|confirm~|comunic~|evacuar|practic~|deposit~|notificar|decision",
            "resposta|respond~|cumpriment~|devolucao|agradece~|solicita~|resultado~|receb~|envi~|remess~|chegue~|necessit~|confirm~|inform~|importa|pede~|roga~|decisao|execucao|risposta|riscontro|esecuzione|trasmission~|pervenire|necessari~|serve|occorre|grat[oia]|voglia~|prega~|chied~|decisione|entro|comunicazion~|restituzion~",
            "ответ~|исполн~|просим|прошу|просьба|результат~|сообщ~|направ~|получ~|призн~|благодар~|необходим~|нужн~|вручен~|вручить|провести|представить|известить|выполн~|завершить|решени~",
            "رد|ردكم|الرد|الجواب|جواب~|موافاه|موافاتنا|تنفيذ~|الانجاز|انجاز|نلتمس|نامل|نرجو|يرجي|رجاء|تبليغ~|افادتنا|ارسال|تزويدنا|نطلب|اعاده|تاكيد|نتيجه|النتائج|قرار",
            "antwoord~|uitvoer~|ontvang~|verzoek~|graag|toezend~|nodig|beslissing|odpowied~|wykonan~|wykona~|prosz[eę]~|prosimy|przeslan~|udzielen~|decyzj~|otrzym~|відповід~|викон~|прос(?:имо|ить)|надісла~|отрим~|потрібн~|cevap~|yanıt~|yerine getir~|rica|raspuns~|executa~|rugam|答复|回复|执行|提供",
        ),
    ),
)

# Verbs that set a day for an event, and thereby make the day of a hearing sure.
SET = (
    "be heard|is planned|are planned|set (?:down )?for|fixed for|scheduled~|listed for|is on|will be on|will be held|will take place|takes? place|to be held|begins?|starts?|starting|opens?|is at|commence~|summoned|"
    "must appear|shall appear|to appear|adjourned to|planned for|due to be heard|will be heard|heard on|is for",
    "anberaumt|angesetzt|findet [^.;]{0,60}statt|stattfind~|beginnt|bestimmt auf|terminiert|geplant|vorgesehen",
    "fixee?s?|prevue?s?|debuter~|aura lieu|auront lieu|se tiendra|s'ouvr~|debute~|convoque~|cite a comparaitre|appelee?|renvoye~|programme~|statuera",
    "se practicar~|se llevar~|se realizar~|senalad~|convocad~|fijad~|tendra lugar|se celebrara|se inicia~|iniciara|programad~|citad~|previst[oa]|comparecer~|conoce el juicio",
    "marcad~|designad~|agendad~|aprazad~|tera lugar|realizar-se-a|inicia~|fissat~|previst[ao]|si terra|rinviat~|avra luogo",
    "назначен~|состоится|начн~|начин~|отложен~|вызыва~|تحدد~|المحدده|محدده|حددت|ستعقد|تعقد|المقرره|عينت|المعين|المقرر|مقرر~",
    "gepland|vastgesteld|plaatsvind~|bepaald op|wyznaczon~|odbedzie sie|призначен~|відбудеться|belirlen~|fixat|stabilit|定于",
)

# A date after these words is the date of a paper or of a past event, and limits nothing.
NO_LIMIT = (
    "dated|of the|born(?: on| in)?|since|order of|letter of|judgment of|request of|signed (?:on|at)|made on|issued (?:on)?|received on|decision of|convention of|treaty of|act of|law of|passed on|"
    "arrested on|interviewed on|killed on|died on|departed on|committed on|from|as of|warrant of|on or about|as at",
    "vom|seit(?: dem)?|geb\\.?|geboren am|von|ab(?: dem)?|beschluss vom|urteil vom|du|date[e]?s? du|en date du|depuis(?: le)?|ne[e]? le|nee le|en date des|de",
    "de fecha|desde(?: el)?|nacid[oa] el|dictad[oa] el|del|con fecha|datad[oa] de|nascid[oa] (?:a|em)|de|desde|proferid[ao] em|datat[ao]|del|dal|nat[oa] il|in data|emess[oa] il",
    "от|с|со|датированн~|المؤرخ(?:ه)? (?:في)?|المورخ(?:ه)? (?:في)?|بتاريخ|منذ|المولود~|من|van|d\\.d\\.|sinds|geboren op|z dnia|od|від|з|din",
)

# What a period runs from. `{}` in CONNECT stands for these.
ANCHORS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "receipt",
        (
            "receipt|receiving|reception|received|eingang~|erhalt|empfang~|zugang|reception|recepcion|recibo|recibid~|recebimento|rececao|recepcao|ricezione|ricevimento|ricevuta",
            "получени~|поступлени~|استلام~|تسلم~|وصول~|تلقي~|الاستلام|ontvangst|otrzymani~|отриман~|надходжен~|alın~|alin(?:ma|dı)~|tebellu~|primiri~|primire|收到",
        ),
    ),
    (
        "arrest",
        (
            "arrest|apprehension|detention|capture|festnahme|verhaftung|inhaftierung|arrestation|interpellation|detencion|captura|arresto|prisao|detencao|cattura|fermo",
            "задержани~|арест~|заключени~ под стражу|القبض|التوقيف|الاعتقال|توقيف~|القاء القبض|aanhouding|zatrzyman~|aresztowan~|затриман~|арешт~|yakalan~|tutuklan~|arestar~|notificacao da prisao|逮捕",
        ),
    ),
    (
        "hearing",
        (
            "hearing|trial|appearance|session|hauptverhandlung|verhandlung|termin|sitzung|audience|proces|audition|terme|audiencia|juicio|julgamento|udienza|dibattimento",
            "заседани~|слушани~|суда|допроса|الجلسه|جلسه|المحاكمه|zitting|rozpraw~|засідан~|durusma~|sedint~|termen~|开庭",
        ),
    ),
    (
        "service",
        (
            "service|delivery|zustellung|signification|notification|remise|notificacion|notificacao|citacion|citacao|notifica|consegna|вручени~|التبليغ|تبليغ~|الاعلان|betekening|doreczeni~|вручен~|teblig~|comunicar~|送达",
        ),
    ),
    (
        "decision",
        (
            "decision|recognition|judg(?:e)?ment|order|entscheidung|anerkennung|beschlusses|urteil~|decision|jugement|resolucion|sentencia|decisao|sentenca|decisione|sentenza|решени~|постановлени~|القرار|الحكم|beslissing|decyzj~|orzeczen~|рішен~|karar~",
        ),
    ),
    (
        "letter_date",
        (
            "(?:the )?(?:sending|dispatch) of this|l'envoi (?:de|du) (?:ce|cette|present~|la present~)|absendung|envio (?:de|del|deste|desta) (?:este|esta|presente|mensaje|mensagem)|invio (?:della|del|di) (?:presente|questo|questa)|отправки настоящего|ارسال هذه|"
            "the date (?:here)?of|this (?:letter|request|note|message|order|date)|today|hereof|datum dieses|dieses schreibens|heute|dieser|la presente|present(?:e)?|ce jour|la date de la presente|presente~|oggi|de hoy|desta data|presente oficio",
            "настоящего|даты письма|сегодня|تاريخه|هذا الكتاب|تاريخ هذا|deze brief|heden|niniejszego|цього листа|bugun~|prezentei",
        ),
    ),
    (
        "request",
        (
            "the request|request|ersuchens?|de la demande|demande|solicitud|pedido|richiesta|запроса|просьбы|الطلب|verzoek|wniosku|запиту",
        ),
    ),
    ("storage", ("storage|recording|speicherung|enregistrement|almacenamiento|armazenamento|записи|التسجيل|opname",)),
)
CONNECT = (
    "of|from|after|following|upon|since|counted from|starting from|starting on|ab|nach|seit|von|a compter d[ue]|a partir d[ue]|des|de|apres|suivant|a dater de",
    "desde|contad[oa]s? (?:desde|a partir de[l]?|d[aeo]l?)|a contar d[aoe]l?|a partir d[aoe]l?|siguientes a|despues de|respecto (?:a|de)|a(?: la|l)?|tras|apos|subsequentes a|da|dal|dalla|dalle|dopo|successivi a",
    "со дня|с момента|с даты|после|по|от|من|من تاريخ|بعد|ابتداء من|اعتبارا من|تسري من|na|vanaf|te rekenen vanaf|od|od dnia|licząc od|po|з дня|з моменту|після|itibaren|de la|dupa|之后|后|起",
)
# The same, where other words stand between the period and its anchor.
COUNTED_FROM = (
    "counted from|contad[oa]s? (?:desde|a partir de)|a compter d[ue]|a contar d[aeo]|gerechnet (?:ab|von)|считая с|исчисля~ со?|تحسب من|liczac od",
)
# The letter's own result of its arithmetic.
THAT_IS = (
    "that is(?: to say)?|namely|i\\.\\s?e\\.|being|which gives|soit|c'est-a-dire|esto es|es decir|ossia|cioe|ou seja|isto e|d\\.\\s?h\\.|das heisst|somit|also|dus|therefore|thus|hence|por lo tanto|por tanto|portanto|quindi|dunque|поэтому",
    "zijnde|то есть|т\\.\\s?е\\.|اي|to jest|tj\\.|тобто|donc|corre",
)
TO_DAY = (
    "around|about|approximately|on or about|omstreeks|rond|environ|vers|circa|verso|etwa(?: am)?|ungefahr|hacia(?: el)?|por volta de|около|примерно|till|until|by|on|am|bis(?: zum)?|le|au|jusqu'au|hasta el|el|fino al|il|ate|a|до|к|يوم|do|op",
)
WITHIN = (
    "(?:not later than )?within(?: the| a)?(?: next| following| period of| term of| time limit of| deadline of)*|in no more than|in|not exceeding|no more than|inside",
    "innert|innerhalb(?: der frist)?(?: von)?|binnen|in|sous|dans(?: un| le| les)?(?: delais? (?:maximal |maximum )?d[e']s?)?|dans un delai n'excedant pas|en dedans de|endeans",
    "en(?: el| un)?(?: plazo(?: maximo| improrrogable| perentorio)? de| termino de)?|dentro de(?:l)?(?: plazo de)?(?: los| las)?|en el termino de|plazo de|no|dentro do prazo de|no prazo(?: maximo| improrrogavel)? de|prazo de|em|dentro de",
    "entro(?: il termine di)?|nel termine di|in|в течение|в срок(?: не позднее)?|в|خلال|في غضون|في ظرف|في اجل|خلال مده|في مده|في مهله|داخل اجل|binnen|w terminie|w ciagu|протягом|упродовж|у строк|в строк|içinde|icinde|in termen de|在",
    "delai plus court demande ?:? ?(?:oui ?,? ?)?|delai|frist von|plazo|prazo|termine|срок|deadline of|period of",
)
# A noun alone ("a period of forty days") or a word for what comes after ("dentro de los diez días siguientes") points
# to an event that the letter does not name here.
BARE_TERM = "(?:delai|frist von|plazo(?: de)?|prazo(?: de)?|termine(?: di)?|срок|deadline of|(?:the |a )?period of)"
FOLLOWING = (
    "following|siguientes|suivante?s?|folgenden|darauffolgenden|successivi|seguintes|subsequentes|следующих|последующих|التاليه|daaropvolgende|kolejnych|наступних",
)
# "two weeks before the hearing"; the words stand after the period.
AHEAD = (
    "(?:de )?antelacion (?:a|de|respecto (?:a|de))(?: la fecha)?|de antelacion|(?:de )?antecedencia (?:a|da|do|em relacao a)|de antecedencia|di anticipo(?: (?:su|rispetto a))?|dans l'avance|a la fecha (?:fijada|senalada)|"
    "before|prior to|ahead of|in advance of|beforehand|earlier|ahead|vor(?: dem| der)?|zuvor|vorher|davor|avant(?: le| la)?|auparavant|antes(?: de(?:l)?| d[aoe])?|prima(?: del(?:la)?)?|до|قبل|voor|przed|до|inainte de|önce|once|之前|前",
)
LEAD_AHEAD = (
    "at least|not less than|no later than|not later than|a minimum of|a clear|antelacion (?:minima|no (?:menor|inferior)) (?:de|a)|antecedencia (?:minima|nao inferior) (?:de|a)|antecipacao (?:minima|nao (?:menor|inferior)) (?:de|a)|con antelacion de|mindestens|wenigstens|spatestens|au moins|au plus tard|minimum|por lo menos|al menos|a mas tardar|pelo menos|almeno|не позднее чем за|не менее чем за|за|قبل|ten minste|minstens|co najmniej|щонайменше за|не пізніше ніж за|en az|cel putin|至少",
)
# The same before the period: "за 30 дней до", "قبل 10 ايام من".
AHEAD_LEFT = (
    "antelacion (?:minima|no (?:menor|inferior)) (?:de|a)|antecedencia (?:minima|nao inferior) (?:de|a)|antecipacao (?:minima|nao (?:menor|inferior)) (?:de|a)|قبل|за|не позднее чем за|не менее чем за|не пізніше ніж за|щонайменше за",
)
# Words of WITHIN that cannot mean anything else.
FIRM_WITHIN = (
    "within|binnen|innert|innerhalb|delai|plazo|termino|prazo|entro|termine|dentro|течение|срок|خلال|غضون|اجل|terminie|ciagu|протягом|упродовж|"
    "sous|icinde|termen|not exceeding|period of"
)
AFTER_LEFT = (
    "after|nach|apres|au bout de|despues de|a los|al cabo de|apos|dopo|через|по истечении|спустя|بعد|na|po|після|sonra|dupa",
)
FURTHER = ("another|further|weitere|mas|mais|otros|outros|ulteriori|supplementaires|еще|اضافيه|extra|kolejne",)
LASTING = (
    "for|for a further|another|fur|weitere|wahrend|pendant|pour|durante|por|per|на|еще на|сроком на|не менее|لمده|voor|na okres|mindestens|at least|por mais|otros",
)
# Appeals and objections of the person served: a term of theirs, not of the receiving authority.
REMEDY = (
    "appeal|object~|opposition|remedy|beschwerde|einspruch~|einsprache~|rechtsmittel|berufung|recours|appel|opposition|recurso|apelacion|oposicion|impugna~|oposicao|ricorso|appello|обжалов~|жалоб~|возражен~|استئناف|المعارضه|معارضه|طعن|الطعن|beroep|verzet|odwolan~|sprzeciw~|zazaleni~|оскарж~|itiraz|contestat~|retrial|new trial|nouveau proces",
)
# The requester's own promise, not a term for the receiver.
PROMISE = (
    "will (?:be (?:sent|submitted|transmitted|presented)|follow)|follows?|we (?:will|shall) send|werden [^.;]{0,80}(?:vorgelegt|ubermittelt|nachgereicht)|folgt|suivra|partira|sera (?:transmis|adresse)e?|seguira~|se remitira|sera remitid[oa]|seguira|sera enviad[oa]|seguira|fara seguito|поступит|будет направлен|направим|ответим|تصلكم|سيصلكم|سترسل|volgt|zostanie przeslan~|надійде|буде надісла~",
)

# Days named by the calendar of the letter's own day.
WORDS: tuple[tuple[str, str], ...] = (
    ("tomorrow", "tomorrow|morgen|demain|manana|amanha|domani|завтра|غدا|غد|jutro|yarın|maine|明天"),
    (
        "today",
        "today|tonight|heute|aujourd'hui|hoy|hoje|oggi|сегодня|اليوم|vandaag|dzis(?:iaj)?|сьогодні|bugun|astazi|今天",
    ),
    (
        "end_of_month",
        "(?:the )?(?:end of (?:the|this) (?:current )?month|month's end|month end)|(?:ende|ablauf) (?:dieses|des(?: laufenden)?) monats|monatsende|(?:la )?fin (?:du|de ce) mois|fin(?:ales)? de(?:l| este) (?:presente )?mes|"
        "(?:o )?fi[mn](?:al)? d(?:o|este|o corrente) mes|(?:la )?fine (?:del|di questo) mese|конца (?:этого |текущего )?месяца|نهايه (?:هذا )?الشهر|einde van de(?:ze)? maand|konca (?:tego )?miesiaca|кінця (?:цього )?місяця|月底",
    ),
    (
        "end_of_year",
        "(?:the )?(?:end of (?:the|this)(?: current)? year|year's end|year end)|jahresende|ende (?:dieses|des) jahres|la fin de l'annee|fin(?:ales)? de(?:l)?(?: presente| este)? ano|(?:o )?fi[mn](?:al)? d(?:o|este) ano|fine (?:dell')?anno|конца (?:этого |текущего )?года|نهايه (?:هذا )?(?:العام|السنه)|einde van het jaar|konca roku|кінця року|年底",
    ),
    (
        "this_month",
        "(?:this|the current) month|(?:diesem|diesen|laufenden) monat|ce mois(?:-ci)?|este mes|presente mes|este mes|questo mese|этом месяце|текущем месяце|هذا الشهر|deze maand|tym miesiacu|本月",
    ),
    (
        "end_of_week",
        "(?:the )?end of (?:the|this) week|this week|ende (?:dieser|der) woche|diese woche|la fin de (?:la|cette) semaine|cette semaine|esta semana|fi(?:n|m) de(?:sta)? (?:la )?semana|questa settimana|конца (?:этой )?недели|نهايه (?:هذا )?الاسبوع|deze week|konca tygodnia|本周",
    ),
)
WEEKDAYS: tuple[str, ...] = (
    "monday|montag|lundi|lunes|segunda-feira|lunedi|понедельник[а]?|الاثنين|maandag|poniedzialk[u]?|понеділк[а]?",
    "tuesday|dienstag|mardi|martes|terca-feira|martedi|вторник[а]?|الثلاثاء|dinsdag|wtork[u]?|вівторк[а]?",
    "wednesday|mittwoch|mercredi|miercoles|quarta-feira|mercoledi|сред[ыу]|الاربعاء|woensdag|srod[ya]|серед[и]",
    "thursday|donnerstag|jeudi|jueves|quinta-feira|giovedi|четверг[а]?|الخميس|donderdag|czwartk[u]?|четверг[а]?",
    "friday|freitag|vendredi|viernes|sexta-feira|venerdi|пятниц[ыу]|الجمعه|vrijdag|piatk[u]?|п'ятниц[і]",
    "saturday|samstag|sonnabend|samedi|sabado|sabato|суббот[ыу]|السبت|zaterdag|sobot[y]|субот[и]",
    "sunday|sonntag|dimanche|domingo|domenica|воскресень[яе]|الاحد|zondag|niedziel[i]|неділ[і]",
)
END_OF = "(?:the )?end of(?: the month of)?|late|ende|fin(?:ales)?(?: de)?|fin du mois de|la fin (?:de|du mois de)|final(?:es)? de|fi[mn] de|fine(?: di)?|конца|نهايه(?: شهر)?|eind|einde|konca|кінця|sonuna"

# Days on which something known began, from which periods run.
KNOWN_EVENTS: tuple[tuple[str, str], ...] = (
    (
        "arrest",
        "(?:was |were |been |both )?(?:provisionally )?(?:arrested|apprehended|detained|taken into custody)|arrest of|festgenommen|verhaftet|inhaftiert|festnahme|interpelle[es]?|arrete[es]?|ecroue[es]?|arrestation|detenid[oa]s?|capturad[oa]s?|aprehendid[oa]s?|captura|pres[oa]s?|detid[oa]s?|"
        "arrestat[oaie]|fermat[oaie]|задержан[аы]?|арестован[аы]?|заключен[аы]? под стражу|قبض عليه|القي القبض|اعتقل|اوقف|ضبط|aangehouden|zatrzyman[ya]?|aresztowan[ya]?|затриман(?:ий|а|о)|yakalan(?:mis|dı)~|arestat[aă]?",
    ),
    (
        "preservation",
        "(?:was|were|been|have|has) (?:preserved|secured)|(?<!be\\s)(?:preserved|secured)|preservation (?:made|effected)|gesichert|preserve[es]*|preservad[oa]s?|conservati|сохранены",
    ),
)
# "By that date", "before then": the deadline or the hearing told last.
THAT_DAY = (
    "by (?:that|this) (?:date|day|time)|by then|for (?:that|this) (?:date|day)|before (?:that date|that day|then)|bis (?:dahin|zu diesem (?:tag|termin|zeitpunkt))|vor diesem (?:tag|termin)|fur diesen termin",
    "pour (?:cette|ladite) date|avant (?:cette|ladite) date|d'ici la|para (?:esa|esta|dicha) fecha|antes de (?:esa|esta|dicha) fecha|para (?:essa|esta|tal) data|ate (?:la|essa data|tal data)|antes (?:dessa|desta) data",
    "entro (?:tale|quella|detta) data|per (?:tale|quella|detta) data|prima di (?:tale|quella) data|к (?:этому|указанному) (?:дню|сроку|времени|числу)|до этой даты|до этого (?:дня|срока)|قبل ذلك(?: (?:الموعد|التاريخ))?|voor die datum|tegen die datum|przed ta data|do tego (?:dnia|czasu)|до цієї дати|до цього (?:дня|строку)",
)
# Words by which somebody must be kept from knowing until a day: no deadline for an answer.
KEPT_FROM_KNOWING = (
    "(?:neither|not|nor|nobody|no one)[^.;]{0,90}(?:tell|inform|notify|disclose|told|informed|notified|disclosed|advised|aware)|nicht [^.;]{0,90}(?:informiert|unterrichtet|erfahren|benachrichtigt|verstandigt)",
    "(?:ne|n')[^.;]{0,90}(?:informe|avise|averti|prevenu)[es]*|no [^.;]{0,60}(?:informad|comunicad|notificad|avisad)[oa]s?|nao [^.;]{0,60}(?:informad|comunicad|notificad|avisad)[oa]s?|non [^.;]{0,60}(?:informat|avvisat|avvertit)[oaie]",
    "не [^.;]{0,60}(?:сообща|извеща|уведом|информир|разглаша)~",
)
# "It will not be time-barred before": the first day on which it may be.
NOT_YET = ("not|nicht|ne|n'|no|nao|non|не|لا|لن|niet|nie",)
# What a provider counts its term of deletion from.
CLOSED = (
    "closed|cancelled|terminated|deactivated|recorded|geschlossen|gekundigt|ferme[e]?|resilie[e]?|cloture[e]?|cerrad[oa]|cancelad[oa]|encerrad[oa]|fechad[oa]|chius[oa]|cessat[oa]|закрыт[аоы]?|удален[аоы]?|أغلق|gesloten|zamkniet[aey]",
)
