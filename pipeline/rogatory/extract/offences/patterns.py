"""Words of charged offences beside the dossier's triggers, and the words around an offence that tell how it stands."""

# Category -> language -> phrases parted by ";"; `~` ends a stem.
OFFENCES: dict[str, dict[str, str]] = {
    "homicide": {
        "en": "attempted homicide; qualified homicide; aggravated homicide; felony murder; killing",
        "es": "homicidio calificado; homicidio doloso; feminicidio; tentativa de feminicidio; tentativa de homicidio",
        "fr": "tentative de meurtre; tentative d'assassinat",
        "de": "versuchter mord; versuchten mordes; mordes; totschlags; mordversuch~; versuchter totschlag",
        "pt": "homicidio qualificado; tentativa de homicidio",
        "it": "tentato omicidio; omicidio volontario",
        "uk": "вбивств~; умисне вбивство",
        "pl": "zabojstw~; usilowanie zabojstwa",
        "nl": "moord; doodslag; poging tot moord; poging tot doodslag",
        "ar": "القتل العمد; القتل; قتل",
        "tr": "kasten oldurme; adam oldurme",
        "ro": "omor; tentativa de omor",
    },
    "assault": {
        "en": "bodily harm; bodily injury; battery",
        "fr": "violences; coups mortels",
        "de": "korperverletzung~; gefahrliche korperverletzung",
        "uk": "тілесн~ ушкоджен~",
        "ru": "тяжкого вреда здоровью; вреда здоровью",
        "pl": "uszkodzeni~ ciala; pobici~",
        "nl": "mishandeling; zware mishandeling",
        "pt": "ofensa a integridade fisica grave; lesoes corporais",
        "it": "lesioni",
        "tr": "yaralama",
    },
    "threats_coercion": {
        "en": "threats",
        "de": "notigung",
        "ru": "угроза убийством",
        "pl": "grozb~",
        "nl": "bedreiging; dwang",
        "tr": "tehdit",
    },
    "kidnapping": {
        "en": "kidnapping for ransom; hostage-taking; unlawful imprisonment",
        "uk": "викрадення людини; незаконне позбавлення волі",
        "pl": "uprowadzeni~; pozbawieni~ wolnosci",
        "nl": "ontvoering; gijzeling; wederrechtelijke vrijheidsberoving",
        "tr": "kisiyi hurriyetinden",
    },
    "trafficking_persons": {
        "en": "trafficking of women; sexual exploitation; exploitation; slavery and exploitation; controlling prostitution",
        "fr": "traite des etres humains aggravee; proxenetisme; proxenetisme aggrave",
        "es": "trata de personas con fines",
        "de": "zwangsprostitution; menschenhandels",
        "pt": "trafico de seres humanos",
        "it": "tratta di esseri umani; sfruttamento della prostituzione",
        "ru": "торговл~ людьми",
        "uk": "торгівл~ людьми",
        "pl": "handel ludzmi; handlu ludzmi",
        "nl": "mensenhandel",
        "tr": "insan ticareti",
        "ro": "trafic de persoane",
    },
    "migrant_smuggling": {
        "en": "migrant smuggling; illegal emigration",
        "fr": "aide a l'entree et au sejour irreguliers; aide au sejour irregulier; trafic de migrants; trafic illicite de migrants",
        "es": "trafico de migrantes; trafico ilicito de personas",
        "ru": "организаци~ незаконной миграции",
        "nl": "mensensmokkel",
        "pl": "nielegaln~ przekroczeni~ granicy",
        "tr": "gocmen kacakciligi; yabanci kacakciligi",
        "ar": "الهجره غير النظاميه",
        "de": "menschenschmuggel~; schleusung~; einschleusen von auslandern",
        "pt": "auxilio a imigracao ilegal",
    },
    "rape_sexual_assault": {
        "en": "sexual abuse",
        "fr": "viol aggrave; atteinte sexuelle",
        "es": "agresion sexual con penetracion; abuso sexual",
        "nl": "verkrachting; aanranding",
        "pl": "zgwalceni~",
        "tr": "cinsel saldiri",
        "uk": "зґвалтуванн~",
        "pt": "abuso sexual; coacao sexual",
    },
    "child_sexual_exploitation": {
        "en": "indecent images; child sexual exploitation; sexual interference; child abuse material",
        "fr": "pedopornographie; detention d'images",
        "nl": "kinderporno; ontucht met minderjarigen",
        "pl": "pornografi~ dzieciec~",
        "it": "pornografia minorile",
    },
    "robbery": {
        "en": "aggravated robbery; robbery with violence; gold robbery",
        "es": "robo agravado; robo",
        "fr": "vol avec arme; vol aggrave; vol a main armee; brigandage; brigandage qualifie; vol avec violences; vol avec violence; vols avec violences",
        "de": "raubes; schweren raubes; schwerer raub; schwerem raub; raububerfall~",
        "pt": "roubo agravado",
        "it": "rapina aggravata",
        "ru": "разбойн~; разбоя; разбое; разбоем",
        "uk": "розбій; розбо~; грабіж",
        "pl": "rozboj~",
        "nl": "diefstal met geweld; overval; afpersing",
        "ar": "النهب; نهب; الحرابه; السرقه بالاكراه",
        "tr": "yagma",
        "ro": "talharie",
    },
    "extortion": {
        "en": "aggravated extortion",
        "es": "extorsion agravada",
        "de": "rauberische erpressung; erpressung",
        "ru": "вымогательств~",
        "uk": "вимаганн~",
        "pl": "wymuszeni~",
        "nl": "afpersing; afdreiging",
        "ar": "الابتزاز",
        "tr": "santaj",
        "ro": "santaj",
    },
    "burglary": {
        "en": "residential burglary",
        "de": "wohnungseinbruchdiebstahl~; einbruchdiebstahl~; einbruchsdiebstahl~; diebstahls durch einbruch; diebstahl durch einbruch; einbruch; einbruchs; wohnungseinbruchdiebstahl~",
        "pl": "kradziez~ z wlamaniem",
        "nl": "inbraak; woninginbraak; diefstal met braak",
        "uk": "крадіжк~ з проникненням",
    },
    "theft": {
        "en": "vehicle theft; organised theft; fuel theft; possession of stolen property",
        "fr": "vol en bande organisee; vol en bande; vols; vol aggrave",
        "es": "hurto agravado; robo de hidrocarburos",
        "de": "diebstahls; schweren diebstahls; schwerer diebstahl; diebstahl mittels sprengstoff",
        "it": "furto aggravato",
        "ru": "краж~; хищени~",
        "uk": "крадіжк~",
        "pl": "kradziez~",
        "nl": "diefstal; verduistering van voertuigen",
        "ar": "السرقه",
        "tr": "hirsizlik",
        "ro": "furt; furt calificat",
    },
    "embezzlement": {
        "en": "criminal breach of trust; misuse of public funds",
        "fr": "detournement de deniers publics; dilapidation de deniers publics; dilapidation; detournement; abus de biens",
        "es": "desvio de fondos; desfalco",
        "de": "untreue in besonders schwerem fall; ungetreue",
        "pt": "peculato; participacao economica em negocio; infidelidade; desvio de fundos",
        "it": "amministrazione infedele; malversazione; appropriazione indebita aggravata",
        "ru": "растрат~; присвоени~; хищени~ вверенн~",
        "uk": "привласненн~; розтрат~",
        "pl": "przywlaszczeni~; sprzeniewierzeni~",
        "nl": "verduistering",
        "ar": "اختلاس; الاختلاس; خيانه الامانه; الاضرار بالاداره; الاضرار الجسيم بالمال العام; استغلال موظف عمومي; الخيانه الموصوفه; خيانه الموصوفه; الخيانه",
        "tr": "zimmet; guveni kotuye kullanma",
        "ro": "delapidare; abuz de incredere",
    },
    "fraud": {
        "en": "deception; conspiracy to commit fraud; fraud by false representation; invoice redirection fraud; bank fraud; lottery scam; advance fee fraud; aggravated fraud; cheating; insurance fraud; dishonestly obtaining; false accounting; mail fraud; securities fraud; obtaining by deception; obtaining property by deception",
        "fr": "escroquerie en bande organisee; escroquerie aggravee; escroqueries; tentative d'escroquerie",
        "es": "estafa agravada; estafa procesal",
        "de": "betrugs; betruges; gewerbsmassiger betrug; schwerer betrug; schweren gewerbsmassigen betruges; schwerer gewerbsmassiger betrug; bandenbetrug; gewerbs- und bandenmassiger betrug; gewerbsmassigen betrugs",
        "pt": "burla qualificada; burla agravada",
        "it": "truffa aggravata; truffa aggravata in concorso; truffe",
        "ru": "мошенничеств~ в особо крупном размере; мошенничеств~ в крупном размере",
        "uk": "шахрайств~",
        "pl": "oszustw~",
        "nl": "oplichting; bedrog; fraude",
        "ar": "الاحتيال; احتيال; النصب; محاوله الاحتيال",
        "tr": "dolandiricilik; nitelikli dolandiricilik",
        "ro": "inselaciune; frauda",
    },
    "cyber_fraud": {
        "en": "voice phishing; sms phishing; smishing; cybertrading fraud",
        "fr": "fraude informatique",
        "es": "fraude informatico",
        "de": "betrugerischer datenverarbeitung",
        "uk": "шахрайств~ з використанням",
        "nl": "computerfraude",
        "pl": "oszustw~ komputerow~",
    },
    "counterfeit_currency_payment": {
        "en": "false payment instruments; counterfeiting of currency; card fraud",
        "fr": "contrefacon de cartes",
        "nl": "valse munt",
        "pl": "falszowani~ pieniedzy",
    },
    "forgery_documents": {
        "en": "using a forged document; falsification of documents; uttering; false documents; forged vignettes",
        "fr": "faux en ecritures; faux; usage de faux; faux en acte sous signature privee",
        "es": "falsedad documental; falsedad",
        "de": "falschung~; urkundenfalschung~",
        "pt": "falsificacao de documentos; falsificacao",
        "it": "falsita in documenti; falso; falsita ideologica",
        "ru": "подделк~ документ~; подделка; использовани~ подложн~",
        "uk": "підробленн~",
        "pl": "falszerstw~; podrobieni~",
        "nl": "valsheid in geschrifte; valsheid in geschrift",
        "ar": "تزوير في محررات; التزوير; تزوير في محررات واستعمالها; تزوير محررات; استعمال مزور",
        "tr": "sahtecilik; resmi belgede sahtecilik",
        "ro": "fals; uz de fals",
    },
    "corruption": {
        "en": "active bribery; passive bribery; bribe~; corrupt practices; acceptance of bribes; customs bribery; misconduct in public office",
        "fr": "corruption passive; corruption active; prise illegale d'interets; corruption d'agent public",
        "es": "corrupcion; cohecho pasivo; cohecho activo; concusion; negociacion incompatible",
        "de": "bestechung im geschaftlichen verkehr; bestechlichkeit",
        "pt": "corrupcao passiva; corrupcao ativa; corrupcao activa; concussao",
        "it": "corruzione passiva; corruzione attiva",
        "ru": "получени~ взятк~; дач~ взятк~; посредничество во взяточничестве; злоупотреблени~ должностн~",
        "uk": "неправомірн~ вигод~; хабар~; корупц~",
        "pl": "lapownictw~; korupcj~; przekroczeni~ uprawnien",
        "nl": "omkoping; ambtelijke corruptie",
        "ar": "الرشوه; رشوه; استغلال النفوذ; الكسب غير المشروع",
        "tr": "rusvet",
        "ro": "luare de mita; dare de mita; coruptie",
    },
    "money_laundering": {
        "en": "laundering; receiving stolen goods; handling stolen property; receipt of stolen property; laundering proceeds; laundering the proceeds; launder monetary instruments; handling of stolen",
        "fr": "blanchiment de capitaux; blanchiment aggrave; blanchiment en bande organisee; blanchiment de capitaux en bande organisee; recel en bande organisee",
        "es": "blanqueo; legitimacion de capitales; lavado; operaciones con recursos de procedencia ilicita",
        "de": "geldwasche; gewerbsmassige geldwasche; hehlerei; gewerbsmassige hehlerei",
        "pt": "branqueamento de vantagens; lavagem de capitais; lavagem",
        "it": "riciclaggio di denaro; reimpiego",
        "ru": "легализаци~ преступных доходов; легализация (отмывание)",
        "uk": "легалізаці~; відмиванн~",
        "pl": "pranie brudnych pieniedzy; prani~ pieniedzy; paserstw~",
        "nl": "witwassen; gewoontewitwassen; heling; schuldwitwassen",
        "ar": "غسل الاموال; غسيل الاموال; تبييض الاموال",
        "tr": "aklama; suctan kaynaklanan malvarligi; kara para aklama",
        "ro": "spalarea banilor; spalare de bani; tainuire",
    },
    "drug_trafficking": {
        "en": "supply of drugs; importation of cocaine; possession with intent; trafficking in cocaine; drug offences; fentanyl trafficking; conspiracy to distribute; importing a; supplying a; drug importation",
        "fr": "importation de stupefiants; trafic de drogue; detention de stupefiants",
        "es": "trafico ilicito de drogas; trafico de estupefacientes; salud publica; contra la salud publica",
        "de": "handeltreiben~; unerlaubtes handeltreiben; handeltreiben ohne erlaubnis; handeltreibens mit betaubungsmitteln; einfuhr von betaubungsmitteln; suchtgifthandel~; betaubungsmittelgesetz; widerhandlung gegen das betaubungsmittelgesetz; widerhandlungen gegen das betaubungsmittelgesetz",
        "pt": "trafico de estupefacientes agravado; crime contra a saude publica; trafico internacional de drogas; trafico transnacional de drogas; associacao para o trafico",
        "it": "traffico illecito di stupefacenti; produzione e traffico illecito; detenzione di stupefacenti",
        "ru": "контрабанд~ наркотик~; сбыт~ наркотик~",
        "uk": "наркотичн~ засоб~; незаконн~ обіг наркотик~",
        "pl": "obrot srodkami odurzajacymi; handel narkotykami; przemyt narkotykow; srodkow odurzajacych",
        "nl": "handel in verdovende middelen; invoer van cocaine; opiumwet; drugshandel; invoer van verdovende",
        "ar": "الاتجار في المخدرات; ترويج المخدرات; حيازه المخدرات; المخدرات; تهريب المخدرات",
        "tr": "uyusturucu ticareti; uyusturucu",
        "ro": "trafic de droguri",
    },
    "organized_crime": {
        "en": "criminal group; leading a criminal group; membership of a criminal organisation; criminal conspiracy; participation in a criminal organisation; organised crime; illicit association",
        "fr": "participation a une organisation criminelle; association de malfaiteurs; constitution de bande",
        "es": "asociacion para delinquir; agrupacion ilicita; agrupaciones ilicitas; pertenencia a organizacion criminal; asociacion criminal; banda criminal",
        "de": "bildung einer kriminellen vereinigung; vereinigung von ubeltatern; mitgliedschaft in einer vereinigung; krimineller vereinigung; mitgliedschaft in einer kriminellen vereinigung",
        "pt": "associacao de malfeitores; associacao criminosa",
        "it": "associazione a delinquere; associazione per delinquere",
        "ru": "организаци~ преступного сообщества; участи~ в преступном сообществе; организованн~ групп~",
        "uk": "злочинн~ організац~; організован~ груп~",
        "pl": "zorganizowan~ grup~ przestepcz~; kierowanie zorganizowana grupa przestepcza; udzial w zorganizowanej",
        "nl": "deelneming aan een criminele organisatie; criminele organisatie",
        "ar": "تكوين جماعه; عصابه اجراميه; تكوين عصابه; جمعيه اشرار",
        "tr": "suc isleme amaciyla orgut; orgut kurma",
        "ro": "grup infractional organizat; constituirea unui grup",
    },
    "cyber_intrusion": {
        "en": "unauthorised access to; computer misuse; damaging computer; ransomware attack; unauthorized use of a computer; unauthorised use of a computer",
        "fr": "acces frauduleux a un systeme informatique; acces frauduleux; maintien frauduleux; atteinte a un systeme; entrave au fonctionnement",
        "es": "acceso no autorizado; sabotaje informatico; delito informatico",
        "de": "computersabotage; ausspahen von daten",
        "pt": "acesso ilegitimo; sabotagem informatica",
        "it": "accesso abusivo",
        "ru": "неправомерн~ доступ~",
        "uk": "несанкціонован~ втручанн~",
        "nl": "computervredebreuk; hacken",
        "pl": "nieuprawniony dostep",
        "ar": "الدخول غير المشروع; اختراق نظام",
        "tr": "bilisim sistemine girme",
        "ro": "acces ilegal",
    },
    "tax_offences": {
        "en": "cheating the public revenue; vat fraud; evasion of duty",
        "fr": "fraude fiscale aggravee; fraude sociale; fraude a la securite sociale",
        "de": "steuerhinterziehung; umsatzsteuerhinterziehung",
        "uk": "ухиленн~ від сплати податк~",
        "pl": "uchylani~ sie od podatk~; oszustw~ podatkow~",
        "nl": "belastingfraude; btw-fraude",
        "it": "dichiarazione fraudolenta; evasione dell'iva; emissione di fatture",
        "tr": "vergi kacakciligi",
    },
    "customs_smuggling": {
        "en": "smuggling goods; export firearms without a license; fuel smuggling",
        "fr": "contrebande",
        "es": "contrabando agravado",
        "de": "bannbruch~; schmuggel~",
        "ru": "экономическ~ контрабанд~",
        "uk": "контрабанд~",
        "pl": "przemyt~",
        "nl": "smokkel",
        "ar": "التهريب; تهريب سلع مدعومه; تهريب",
        "tr": "kacakcilik",
    },
    "securities_insolvency": {
        "fr": "banqueroute frauduleuse",
        "it": "bancarotta fraudolenta; bancarotta",
        "es": "alzamiento de bienes; insolvencia",
        "pl": "manipulacj~ instrumentem",
        "de": "bankrott~; insolvenzverschleppung",
        "en": "market manipulation; fraudulent bankruptcy",
    },
    "cultural_property": {
        "en": "handling of stolen cultural property; handling stolen cultural property; illicit export of cultural property; trade in and taking abroad of cultural property; trade in cultural property; trafficking in cultural objects",
        "it": "esportazione di beni culturali; ricettazione di beni culturali; esportazione illecita di beni culturali; furto di beni culturali",
        "tr": "kultur varlik~",
    },
    "weapons_explosives": {
        "en": "illegal possession of a firearm; possession of a firearm; illegal possession of firearms; conspiracy to export firearms; firearms offences; trafficking in firearms; arms trafficking",
        "fr": "detention d'armes; port d'arme prohibee; detention illegale d'armes",
        "es": "tenencia ilicita de armas; portacion ilegal; porte ilegal de armas; acopio de armas; tenencia de armas",
        "de": "waffenbesitz~; verstoss gegen das waffengesetz; sprengstoffexplosion; explosion; handel mit schusswaffen; schusswaffen",
        "pt": "detencao de arma proibida; posse de arma; detencao de arma; trafico internacional de arma; porte de arma",
        "it": "detenzione di armi; porto abusivo di armi; armi",
        "ru": "незаконн~ хранени~ оружи~; незаконн~ оборот~ оружи~",
        "uk": "незаконн~ поводженн~ зі зброєю",
        "pl": "posiadani~ broni",
        "nl": "wapenbezit; overtreding van de wapenwet; verboden wapenbezit",
        "ar": "حيازه سلاح; الاتجار بالاسلحه",
        "tr": "ruhsatsiz silah",
    },
    "arson_damage": {
        "en": "damage to property",
        "fr": "destruction; incendie criminel",
        "es": "incendio intencional",
        "de": "sachbeschadigung~; schwere brandstiftung; vorsatzliche zerstorung; vorsatzlicher zerstorung durch explosion",
        "pt": "fogo posto; crime de incendio",
        "it": "danneggiamento; incendio",
        "ar": "اضرام النار; اضرام النار قصدا; الحريق العمد",
        "nl": "brandstichting; vernieling",
        "pl": "podpaleni~; zniszczeni~ mieni~",
        "tr": "kundaklama",
    },
    "environmental_wildlife": {
        "en": "wildlife crime; trafficking in rhino horn; illegal extraction",
        "pt": "caca proibida; crimes ambientais",
        "es": "trafico de especies",
        "ru": "незаконн~ добыч~",
        "nl": "stroperij; milieudelict~",
        "fr": "transferts illicites de dechets; transfert illicite de dechets",
        "de": "verbringung von abfallen; abfallen",
    },
    "obstruction_justice": {
        "en": "escape; perverting the course of justice; giving false information",
        "es": "quebrantamiento de condena; evasion",
        "it": "evasione",
        "fr": "evasion",
        "ru": "побег~",
        "nl": "meineed",
        "de": "falscher aussage; strafvereitelung",
    },
    "traffic_offences": {
        "en": "fatal traffic crash; causing death by dangerous driving; leaving the scene; hit-and-run; infringement of article 6; excessive speed; driving at excessive speed; dangerous driving; careless driving; driving under the influence",
        "nl": "vluchtmisdrijf; doorrijden na ongeval",
        "de": "unfallflucht; unerlaubtes entfernen vom unfallort; verletzung der verkehrsregeln; fahren ohne berechtigung; fahren ohne fahrerlaubnis; trunkenheit im verkehr",
        "ru": "нарушени~ правил безопасности движения; нарушени~ правил дорожного",
        "fr": "delit de fuite; exces de vitesse; conduite en etat d'ivresse; violation grave des regles de la circulation",
        "it": "omissione di soccorso; guida in stato",
    },
    "negligent_harm": {
        "en": "involuntary manslaughter; failed to exercise due diligence; negligently causing; negligent homicide; negligent bodily harm",
        "fr": "homicide involontaire; mise en danger de la vie d'autrui; mise en danger",
        "de": "fahrlassiger totung; fahrlassige totung; fahrlassiger korperverletzung",
        "it": "omicidio colposo; lesioni colpose; omicidio colposo",
        "nl": "dood door schuld",
        "pl": "nieumyslne spowodowani~",
    },
    "core_international_crimes": {
        "en": "war crime~; crimes against humanity",
        "uk": "порушенн~ законів та звичаїв війни; воєнн~ злочин~",
        "ru": "военн~ преступлени~",
        "fr": "crimes de guerre",
    },
}

# Words of a charge, after which an offence is meant as charged.
CHARGES: dict[str, str] = {
    "en": "suspect for; as suspect; charged with; charge of; charges of; charges; charged; on suspicion of; suspected of; accused of; count of; counts of; count; offence of; offences of; crime of; crimes of; indicted for; indictment; convicted of; conviction for; guilty of; wanted for; in connection with; prosecuted for; prosecution for; investigating; investigation into; inquiry into; enquiry into; warrant for; warrant on; alleges; for the offence; for offences; crime:; offence:; crime; contrary to; found guilty; sentenced for; alleged; being investigated for; acts are prosecuted as; to be extradited for; committed the offence; trial for; constitute",
    "fr": "du chef de; des chefs de; chef de; poursuivi pour; poursuivie pour; poursuivis pour; inculpe de; inculpee d'; inculpe d'; inculpes de; prevenu de; prevenus de; accuse de; mis en examen pour; mis en examen des chefs; coupable de; condamne pour; condamnee pour; condamnation pour; soupconne de; soupconnes de; soupconnee de; infraction de; infractions de; qualification; qualifies de; enquete pour; information pour; delit de; delits de; crime de; crimes de; prevention; vise; faits de; envoyee en jugement pour; pour des faits de; information ouverte pour; poursuites pour; prevention de; affaire de; enquete preliminaire de; d'un chef d'; d'un chef de; prevenu d'; du chef d'; il est question de",
    "es": "delito de; delitos de; por el delito de; por los delitos de; por la presunta comision; imputado por; acusado de; acusado por; investigado por; procesado por; condenado por; presunto; presunta; los delitos; por los hechos; calificad~ como; calificandose; tipo penal; causa por; imputa; acusamos de; seguida por; por un delito; en derecho espanol; homicidio doloso; seguido por; tipificad~; autor de; responsable de; s/; en orden al delito; constitutivos de; por hechos; las conductas son; se investiga; un caso de; los delitos siguen siendo",
    "de": "wegen; verdacht des; verdacht der; verdachts des; verdachts der; verdacht~; vorgeworfen; zur last; beschuldigt; angeklagt; straftat; straftaten; tatvorwurf; tatvorwurfe; schuldig; verurteilt; handelt es sich; um das; deliktes; delikt; vergehen des; vergehen der; verbrechen des; verbrechen der; strafbar als; wurdigung; beurteilung; rechtlich",
    "pt": "crime de; crimes de; pela pratica de; pelo crime de; pelos crimes de; acusado de; arguido de; suspeito de; indiciad~; condenado por; condenou; pronunciado; incriminacao; imputad~; imputados; denunciado por; delito de; delito imputado; por crime de; autor de; factos suscetiveis de integrar; processo por; um crime de; dois crimes de; relativo a; o crime e o de; e o de; crimes seguintes; os crimes",
    "it": "per i reati di; per il reato di; reato di; reati di; imputato di; imputati di; indagato per; indagati per; accusato di; condannato per; condannata per; per il delitto di; delitto di; delitti di; reato:; reati:; in ordine ai reati; colpevole di; qualificat~; imputazione; procedimento penale per; ricercata per; ricercato per; per",
    "ru": "по признакам преступлени~; по признакам; по обвинению в; обвиняется в; обвинения в; обвинение в; в совершении; подозревается в; признан виновным в; осужден за; осуждён за; то есть; за совершение; квалифицирован~; по факту; ему вменяется; вменяется; обвинение; виновным в; преступлени~; предусмотренн~; именно; обвиняемого в; из-за; дело о; квалификация; по делу о; обвинение:; привлечен",
    "uk": "за підозрою у; підозрюється у; у вчиненні; обвинувачується; засуджено за; за ознаками; кваліфіковано; за фактом; тобто; злочин~; правопорушен~; засуджений за; вирок~",
    "pl": "zarzut; zarzuty; podejrzany o; podejrzanym o; oskarzony o; oskarzonym o; skazany za; o czyn; przestepstwo; przestepstwa; w sprawie; o popelnienie; kwalifikowana; za; polegajac~; czyn; sledztwie o; sledztwo o; postepowanie o; postepowaniu o; dochodzenie o; kwalifikacja; czyny",
    "nl": "verdacht van; wegens; ter zake van; terzake; beschuldigd van; veroordeeld voor; veroordeeld wegens; vervolgd wegens; strafbaar feit; strafbare feiten; feiten; als verdachte van; misdrijf; verdenking van; feit; telastlegging; betichting; verdacht wordt van; verdacht worden van; worden verdacht van; verdacht werd van; schuldig gemaakt aan; uit hoofde van; vrijgesproken van",
    "ar": "بجرم; بتهمه; بتهمتي; بجريمه; جريمه; بجنايه; جنايه; جرم; تهمه; التهم; والتهم; لارتكابه; من اجل; بتهم; جرائم; لاتهامه; المتهم ب; يشتبه; ادين; وبجرم; وجرم; قضيه; جنحه; المتعلقه ب; بالمخالفه; جريمتي; المشتبه في ارتكابهم",
    "tr": "suclamasiyla; suc; sucu; sucundan; sucunu; sucuyla; suphesiyle",
    "ro": "pentru; infractiunea de; infractiunile de; acuzat de; invinuit; savarsirea infractiunii; comiterea; pentru savarsirea; pentru infractiunea; invinuit de; in legatura cu",
    "zh": "涉嫌; 触犯; 觸犯; 罪名; 构成; 構成; 控告; 裁定",
}

# Words after or around which an offence is not charged here.
ASIDE: dict[str, str] = {
    "en": "earlier conviction; previous conviction; unconnected; convention against; convention on; united nations convention; previously convicted; unit; bureau; directorate; department; division; office; seminar; not part of; not included; is excluded; model case; squad; agency; section for; prevention of; act; regulations; suppression; law",
    "fr": "antecedents; deja condamne; condamne en; convention des nations unies; brigade; direction; section; office central; parquet; convention contre; sans rapport; pole; lutte contre; loi relative",
    "es": "antecedentes; convencion de las naciones unidas; unidad; fiscalia; seccion; direccion; convencion contra; convencion interamericana contra; otra causa; departamento; lucha contra; ley contra; ley de",
    "de": "vorbestraft; vorstrafe; ubereinkommen der vereinten nationen; ubereinkommen gegen; zentralstelle; abteilung; schwerpunktstaatsanwaltschaft; schwerpunkt; bekampfung; kommissariat; gesetz uber; ubereinkommen uber",
    "pt": "antecedentes; convencao das nacoes unidas; unidade; departamento; direccao; convencao contra; seccao; gabinete; outro processo; combate; lei de; prevencao",
    "it": "precedenti; convenzione delle nazioni unite; nucleo; sezione; direzione; convenzione contro; squadra; altro procedimento; reparto; lotta",
    "ru": "судимост~; судим; конвенци~; погашена; управлени~; отдел~; по борьбе; по противодействию; другом~ дел~; прокуратура по; закон~; противодействи~",
    "uk": "судиміст~; конвенц~; управлінн~; відділ~; боротьб~; антикорупц~; закон~",
    "pl": "karany; konwencj~; wydzial; biuro; zwalczani~; ustaw~ o; przeciwdziala~",
    "nl": "eerder veroordeeld; verdrag; afdeling; eenheid; bestrijding; team; wet",
    "ar": "اتفاقيه; سابقه; مكافحه; اداره; قسم; وحده; الديوان; لجنه; هيءه; اداره مكافحه; سوابق",
    "tr": "sozlesme; bureau; sube; burosu; mucadele",
    "ro": "conventi~; directia; serviciul; combaterea",
}

# Words before an offence's name that belong to it.
QUALIFIERS = frozenset(
    "aggravated attempted attempt serious organised organized armed grand gross simple qualified repeated large-scale continued joint conspiracy commit to of "
    "tentative complicite recel bande tentativa complicidad presunto tentato concorso versuchter versuchten schwerer schweren schwerem schwere schwerwiegender gewerbsmassiger "
    "gewerbsmassigen gewerbsmassige gewerbsmassigem bandenmassiger bandenmassigen gemeinschaftlicher gemeinschaftlichen besonders fahrlassiger fahrlassigen fahrlassige vorsatzlicher vorsatzlichen "
    "gefahrlicher gefahrlichen unerlaubten unerlaubtes unerlaubter ungetreue qualifizierter mehrfacher fortgesetzter умышленное умышленного покушение покушения тяжкого тяжкий тяжкое квалифицированная квалифицированного "
    "пособничество соучастие особо крупное умисне тяжке замах zwykle ciezkie usilowanie kwalifikowane poging tot medeplegen zware gekwalificeerde شروع محاولة محاوله الشروع cocaine heroin bank insurance tax vat".split()
)

# Words after an offence's name that carry it on, with what follows them: "in an organised gang", "by false representation".
CARRY_ON = frozenset(
    "by of in with against through on from en de du des d' par avec sur contre con sobre por contra em com di da del della dei in ai per mit von der des durch in im zum gegen unter ohne bei fur и в с на из путем "
    "лиц группой з у za o w z van met door bij tot te تحت على في من عن".split()
)
# Words at which an offence's name ends, because the provision, the facts or the next thing begin.
STOPS = frozenset(
    "contrary under pursuant section sections article articles art arts artt as which who committed for between since during before dated against_ "
    "prevu prevus prevue prevues prevu reprime vise vises commis commise entre pour par_ que qui selon au aux previsto prevista previstos tipificado cometido cometidos articulo articulos segun entre "
    "gemass nach strafbar begangen zum_ nachteil paragraph abs p previsto previstos artigo artigos nos termos praticado ai sensi previsto previsti commesso commessi articolo "
    "предусмотренного предусмотренных совершенного по ст статьи статья части часть то który z_ zw kodeks strafbaar gesteld artikel gepleegd المادة المادتان المواد بموجب خلافا المعاقب وفقا قانون and_".split()
)

# Words before a noun phrase that are no part of it.
LEADING = frozenset(
    "suspect suspecte accuse prevenu suspected accused verdacht verdachtig alternative alternatively subsidiairement the a an of and or as to in on by his her their also namely both one two three count counts de du des d l la le les et un une ainsi que qu il y del el los las lo e o os as do da dos das em no na um uma di il gli i della dello "
    "dei delle un uno ed der die das des dem den und sowie oder wegen von ein eine eines einer bzw в и во о об по из за у та і або про z i w o oraz lub het een van en te aan der ter ve ile si la pe".split()
)
# Words that make a clause, a title or a person of what stands before a provision, never the name of an offence.
CLAUSAL = frozenset(
    "siendo como under experience comme respectively respectivamente respectivement rispettivamente respuesta ответ is are was were has have had be been will shall would may can must which who whom that this these he she it they we you i our your my if when where not see cf convention treaty act code law protocol agreement court "
    "regulation directive article articles section sections paragraph statute constitution criminal request requests "
    "est sont etait etaient ete avait ont sera seront peut doit qui dont nous vous il elle ils cette ces notre votre si convention traite protocole loi code accord tribunal cour article articles reglement directive requete "
    "es son era fue fueron ha han sera puede debe se cuyo nos su sus esta este estas convenio convencion tratado protocolo ley codigo acuerdo juzgado articulo articulos reglamento "
    "ist sind war wurde wurden wird hat haben kann muss soll welche welcher ihr wir sie er es ubereinkommen ubereinkommens vertrag gesetz gesetzes gericht artikel stpo "
    "e' foi foram sao sera pode deve nosso vosso convencao tratado protocolo lei codigo acordo tribunal artigo artigos regulamento ao abrigo termos "
    "sono stato stata stati era puo deve cui convenzione trattato protocollo legge codice accordo tribunale articolo articoli "
    "был была были было есть является может должен который которая которые мы вы он она они его ее конвенции конвенция договора договор протокол закон закона кодекса кодекс суд статьи статья статьей "
    "був була були є може який яка які конвенції договору закону кодексу суд стаття статті "
    "jest sa byl byla zostal zostala ktory ktora konwencji ustawy kodeksu sad is zijn was werd werden heeft hebben kan die dat verdrag wet wetboek rechtbank artikel artikelen "
    "متهم المعني بالامر هو هي كان كانت تم اتفاقيه الاتفاقيه قانون القانون نظام المحكمه محكمه التي الذي ان".split()
)

# Categories that say less than another one of the same name does: "handling of cultural property".
GENERAL = frozenset({"theft", "fraud", "money_laundering", "organized_crime", "other_offence", "forgery_documents"})
