"""How the particulars of measures are recognised: by what stands beside the act, or by words that mention them.

Kinds are those of the dossier's measures. `GROUPS` names the labels of other components that fill a kind; `CUES` the
words whose sentence fills it, phrases of all languages parted by ";".
"""

# ruff: noqa: E501 - a line for each language reads better than lines of one width

ACCOUNTS = frozenset({"iban", "account_local", "btc_address", "eth_address", "tron_address"})
LINES = frozenset({"phone", "email", "ipv4", "ipv6", "imei", "imsi", "url", "handle", "user_id", "port"})

# Kind -> (group, labels): filled by spans of that group in the clause, its list item or the lines around it.
GROUPS: dict[str, tuple[str, frozenset[str]]] = {
    "account_number_or_iban": ("identifiers", ACCOUNTS),
    "known_identifiers": ("identifiers", ACCOUNTS | LINES),
    "identifier": ("identifiers", LINES),
    "target_identifier": ("identifiers", LINES),
    "technical_data": ("identifiers", LINES),
    "person_identity": ("people", frozenset({"person"})),
    "person_identifiers": ("people", frozenset({"person"})),
    "person_full_identity": ("people", frozenset({"person"})),
    "identity_with_nationality": ("people", frozenset({"person"})),
    "addressee_name_address": ("people", frozenset({"person", "organisation"})),
    "persons_and_companies": ("people", frozenset({"person", "organisation"})),
    "person_and_place_of_detention": ("people", frozenset({"person"})),
    "provider": ("people", frozenset({"organisation"})),
    "holder_of_records": ("people", frozenset({"organisation"})),
    "custodian_or_location": ("people", frozenset({"organisation"})),
    "hearing_datetime_tz": ("dates", frozenset({"date"})),
    "hearing_date": ("dates", frozenset({"date"})),
    "hearing_date_and_period": ("dates", frozenset({"date"})),
    "operation_plan_dates_route": ("dates", frozenset({"date"})),
    "period_wanted": ("dates", frozenset({"period"})),
    "duration": ("dates", frozenset({"period"})),
    "duration_or_next_step_date": ("dates", frozenset({"period", "date"})),
}

# Kinds for which the clause itself, as it names its object, is the particular.
SELVES = frozenset(
    "description_of_records record_kinds items_sought data_to_preserve_and_link property_description_location amount_or_property "
    "property_or_amount place_or_object what_to_establish sample_or_object officers_or_goods description".split()
)

PERIODS = frozenset({"period_from_to", "period"})
AMOUNTS = frozenset(
    {
        "amount_and_currency",
        "amount_or_property",
        "amount_sought",
        "amounts_or_transactions_of_interest",
        "property_or_amount",
    }
)
PLACES = frozenset(
    {
        "exact_place",
        "person_address",
        "place_or_object",
        "last_known_place",
        "addressee_name_address",
        "property_description_location",
    }
)
BANKS = frozenset({"bank_and_branch"})
TIMES = frozenset({"timestamps_with_timezone"})

CUES: dict[str, str] = {
    "person_procedural_status": """
        as a witness; as witness; witness; suspect; accused; defendant; victim; expert; temoin; mis en cause; suspecte; inculpe; prevenu; victime; testigo; imputado; investigado; perito;
        zeuge; zeugin; zeugen; beschuldigte~; geschadigte~; testemunha~; arguid~; vitima; testimone; testimoni; teste; indagato; persona informata; persone informate; свидетел~; потерпевш~; подозреваем~; обвиняем~;
        свідк~; swiad~; podejrzan~; getuige; verdachte; شاهد; شهود; المتهم; المشتبه""",
    "question_list": """
        questions; questionnaire; question list; list of questions; topics in annex; liste de questions; questionnaire; questions suivantes; pliego de preguntas; preguntas; cuestionario; interrogatorio adjunto;
        fragenkatalog; fragenliste; fragen; quesitos; perguntas; questionario; domande; перечн~ вопросов; вопрос~; перелік~ питань; pytani~; lijst; vragenlijst; vragen; اسءله; الاسئله; اسئله""",
    "oath_or_caution_wording": """
        under oath; on oath; caution; affirmation; sous serment; prete serment; bajo juramento; unter eid; vereidig~; belehr~; entschlagungsrecht; aussageverweigerung~; sob juramento; advertid~; giuramento; avvertimento; предупрежд~ об ответственности; под присяг~; pouczeni~; cautie; اليمين""",
    "form_of_record": """
        verbatim; recorded; transcript; signed statement; record of; proces-verbal; enregistre; acta; grabad~; protokoll~; wortprotokoll; auto de; gravad~; verbale; протокол~; аудиозапис~; proces-verbaal; محضر""",
    "persons_to_attend": """
        be present; attend; presence of; en presence de; assister a; presencia; asistir; anwesen~; beiwohnen; teilnahme; presenca; assistir; presenziare; presenza; присутств~; obecnosc~; aanwezig~; حضور""",
    "why_personal_attendance_impossible": """
        not desirable; cannot travel; unable to travel; unable to attend; not possible to attend; too costly; ne peut se deplacer; ne peuvent pas; ne souhaite pas; no puede desplazarse; no pueden viajar; imposible; nicht reisen; nicht zumutbar; reiseunfahig;
        nao pode deslocar; impossibilidade; non puo recarsi; impossibilita; не может прибыть; невозможн~; неможлив~; niet kunnen reizen; تعذر; لا يستطيع""",
    "judge_and_participants": "presided; presiding judge; judge; court; president; juge; tribunal; juez; richter; vorsitzend~; gericht; juiz; giudice; судья; судья~; суд; суддя; sedzia; rechter; القاضي; المحكمه",
    "consent_of_suspect": "consents; consented; consent; agreed; consent~; consiente; einverstanden; zugestimmt; zustimmung; consentiu; consente; acconsent~; соглас~; zgod~; toestemming; instemm~; موافق~",
    "technical_contact": "technical contact; test connection; ip address of; essai technique; contact technique; contacto tecnico; prueba de conexion; testverbindung; technischer ansprech~; contacto tecnico; contatto tecnico; техническ~ специалист~; тестов~ соединени~; فني",
    "interpreter": "interpreter; interprete; dolmetscher~; interprete; переводчик~; tlumacz~; tolk; مترجم",
    "protection_measures": "anonym~; protected witness; screen; protection measures; mesures de protection; testigo protegido; medidas de proteccion; schutzmassnahmen; zeugenschutz; medidas de protecao; misure di protezione; мер~ безопасности; защит~ свидетел~; حمايه",
    "document_attached": """
        enclosed; attached; annexed; enclose; ci-joint~; annex~; joint~; adjunt~; se acompana; beigefugt~; anliegend~; beiliegend~; anlage; em anexo; anexo~; juntam; allegat~; acclus~; прилага~; приложен~; додан~; zalacz~; bijgevoegd~; bijlage; مرفق~; المرفق; طيه""",
    "manner_of_service": """
        personally; personal service; in person; by hand; against receipt; en mains propres; en personne; personalmente; en propia mano; personlich; eigenhandig; gegen empfangs~; pessoalmente; em mao; a mani proprie; лично; под расписку; osobiscie; in persoon; شخصيا; يدا""",
    "language_of_document": """
        translation; translated; in english; in french; traduction; traduit~; traduccion; traducid~; ubersetzung; traducao; traduzid~; traduzione; tradott~; перевод~; переклад~; tlumaczeni~; vertaling; ترجمه""",
    "receipt_form": "proof of service; certificate of service; receipt; acknowledgement; recepisse; accuse de reception; preuve de remise; acuse; constancia; zustellungsnachweis; zustellungszeugnis; empfangsschein; certidao; recibo; relata; ricevuta; расписк~; подтверждени~; potwierdzeni~; bewijs van; ontvangstbewijs; ايصال; سند التبليغ; محضر التبليغ",
    "warning_no_sanction_in_summons": "no sanction; no penalty; without coercion; no compulsion; aucune sanction; aucune contrainte; sin sancion; sin apercibimiento; ohne zwang~; keine zwangs~; sem sancao; senza sanzioni; без принуд~; принудительн~; bez sankcji; zonder sanctie; دون اكراه",
    "link_to_offence": "used to; instrument of; proceeds of; connection with; lien avec; vincul~; zusammenhang; relacionad~; nexo; collegament~; связ~ с; zwiazek; verband; صله; علاقه",
    "reason_items_are_there": "are believed; are kept; presumably kept; may be found; reason to believe; se trouveraient; il y a lieu de penser; se presume; se encuentran; vermutet; anzunehmen; zu erwarten; presume-se; encontram-se; si ritiene; предполага~; полага~; находятся; przypuszcz~; vermoed~; يعتقد; توجد",
    "domestic_order_copy": "warrant; court order; order of the court; decision of; ordonnance; ordre de; auto de; orden judicial; beschluss; anordnung; despacho; mandado; decreto; ordinanza; постановлени~; ухвал~; postanowieni~; bevel; beschikking; قرار; امر",
    "digital_devices_handling": "forensic image; mirror copy; copie forensique; copia forense; forensische sicherung; spiegelung; copia forense; образ диск~; forensisch~; نسخه جنائيه",
    "presence_of_foreign_officers": "officers; investigators; be present; presence; assister; enqueteurs; presencia de; beamte; teilnahme; agentes; presenca; agenti; presenza; сотрудник~; присутств~; funkcjonariusz~; rechercheurs; ضباط; حضور",
    "third_party_rights": "third part~; privilege~; bona fide; tiers; tercero~; dritte~; terceiros; terzi; треть~ лиц~; osob~ trzeci~; derden; الغير; حسن النيه",
    "relevance": "is required for; are required for; is needed for; are needed for; is relevant; are relevant; necessary to; est necessaire; sont necessaires; indispensable~; resulta necesari~; es necesari~; son necesari~; erforderlich; von bedeutung; e necessari~; imprescindivel; indispensave~; utili; necessari~; необходим~; потрібн~; niezbedn~; noodzakelijk; ضروري; in order to; because; needed to; will show; to prove; afin de; permettra; utile; a fin de; para acreditar; permitir~; um zu; benotigt; beweis~; para prova; a fim de; al fine di; necessari~; для установлени~; имеет значение; с целью; w celu; om te; لاثبات; بغيه",
    "non_disclosure_to_customer": "not notify; not inform the; not be told; account holder is not told; without informing; ne soit pas inform~; sans informer; sans aviser; ignorent; sin informar; no se informe; no sea informad~; nicht informier~; nicht benachrichtigt; nicht erfahren; sem informar; segredo; senza avvis~; senza informare; не уведомля~; в известность не ставить; nie informowac; niet informeren; دون اعلام; عدم اخطار; دون اخطار",
    "certification_form": "certified; authenticated; certifie~; certificad~; autenticad~; beglaubigt~; autentic~; заверенн~; засвідчен~; uwierzytelnion~; gewaarmerkt~; مصدقه; طبق الاصل",
    "data_category": """
        subscriber; traffic; content; call detail; location; abonne; trafic; contenu; titulaires; abonado; trafico; contenido; bestandsdaten; verkehrsdaten; inhaltsdaten; randdaten; assinante; trafego; conteudo; abbonato; traffico; contenuto; абонент~; детализац~; трафик~; содержан~; zendmast; verkeersgegevens; المشترك; المكالمات; محتوي""",
    "preservation_reference": "preserved under; preservation reference; preserved on; conserve~ sous; preservad~; conservad~; gesichert unter; preservad~; conservati; сохранен~ по; المحفوظه",
    "user_notification_ban": "do not notify; not notify the user; not to tell the customer; ne pas informer; ne pas aviser; no notificar al; no informar al usuario; nicht benachrichtigen; nao notificar; nao avisar; niente avviso; non avvisare; не уведомлять; nie powiadamiac; niet in kennis; عدم اخطار; دون اخطار",
    "nexus_data_to_offence": "were called; was used; calls were made; used by; ont ete appele~; utilise~; se utilizo; usad~; verwendet; benutzt; genutzt; usad~; utilizzat~; использ~; велись; uzywan~; gebruikt; استعمل~; استخدم~",
    "requesting_authority": "prosecutor; police; contact point; parquet; procureur; point de contact; fiscalia; punto de contacto; staatsanwaltschaft; kontaktstelle; ministerio publico; procura; polizia; прокурор~; контактн~ пункт~; النيابه; نقطه اتصال",
    "offence_and_facts": "offence; investigat~; suspected; infraction; enquete; delito; investig~; straftat; ermittl~; crime; inquerito; reato; indagin~; преступлен~; расслед~; przestepstw~; onderzoek; جريمه; التحقيق",
    "custodian_or_location": "custodian; provider; hosted by; held by; hosting; hebergeur; fournisseur; operateur; heberge~ par; depositario; proveedor; alojad~ en; anbieter; diensteanbieter; betreiber; gehostet; prestador; provedor; detentor; alojad~; fornitore; gestore; ospitat~; провайдер~; оператор~; хостинг~; провайдер; dostawc~; aanbieder; مزود; مقدم الخدمه; saglayici; furnizor~; 服务商",
    "necessity": "is deleted; are deleted; deletes; will be lost; be lost; overwrites; keeps only; kept only; sera perdu~; seront perdu~; se perderan; gehen verloren; serao perdid~; andranno pers~; будут утрачены; будут удалены; will be deleted; be erased; overwritten; deleted after; retention; retains; supprime~; efface~; ecrase~; sobrescri~; se borran; eliminad~; geloscht; uberschrieben; loscht; apagad~; eliminad~; cancellat~; sovrascritt~; удаля~; удален~; хранятся; перезапис~; usuniet~; gewist; حذف; تحذف; تمحي",
    "intention_to_send_mla": "request for mutual assistance; request for mutual legal assistance; request for the content will follow; further request; letter of request; intends to submit; intends to send; entend presenter; solicitud formal; ersuchen wird folgen; ersuchen folgt; pedido de auxilio; richiesta di assistenza; поручение будет; request will follow; mla request; formal request will; letter of request will; subsequent request; demande formelle suivra; demande d'entraide suivra; suivra; commission rogatoire suivra; solicitud de asistencia; se remitira; exhorto; rechtshilfeersuchen folgt; rechtshilfeersuchen wird; wird nachgereicht; pedido formal; seguira; carta rogatoria seguira; rogatoria; seguira; запрос о правовой помощи; будет направлен~; wniosek; rechtshulpverzoek; طلب المساعده; سيلي; سيرسل",
    "confidentiality": "confidential~; secret; do not notify; confidentiel~; secret; confidencial~; reservad~; vertraulich~; geheim; sigilo; segredo; riservat~; конфиденциальн~; poufn~; vertrouwelijk; سري; السريه",
    "court_order": "court order; authorised by; order of the; ordonnance; autorise~; autorizad~; auto judicial; beschluss; angeordnet; genehmig~; despacho; autorizzat~; decreto; постановлени~; санкц~; postanowieni~; machtiging; bevel; اذن; قرار",
    "live_or_recorded": "live; real time; recordings; recorded; en temps reel; enregistrement~; tiempo real; grabacion~; echtzeit; aufzeichnung~; tempo real; gravac~; in diretta; registrazion~; в режиме реального времени; запис~; live; opnames; التسجيلات",
    "seriousness_threshold": "punishable by; maximum; passible; peine; pena de; strafrahmen; freiheitsstrafe; punivel; punito; наказани~; лишени~ свободы; zagrozon~; strafmaximum; يعاقب",
    "link_proceeds_to_offence": "proceeds; were transferred; embezzled; produit; detourne~; provien~; procedente~; producto; stammen; herruhr~; proveniente~; produto; proventi; похищен~; добыт~; преступн~ доход~; pochodz~; afkomstig; متحصل~; عائدات",
    "order_copy_or_grounds": "order; warrant; decision; determination; ordonnance; arret; auto; resolucion; beschluss; entscheidung; despacho; decreto; ordinanza; постановлени~; определени~; postanowieni~; beschikking; قرار; حكم",
    "link_to_offence_or_value": "proceeds; value; up to the amount; bought with; produit; a concurrence de; procedente~; hasta la suma; herruhr~; bis zum betrag; wertersatz; produto; ate ao montante; provento; fino a concorrenza; приобретен~ на; в пределах суммы; похищен~; متحصل~; في حدود",
    "dissipation_risk": "dissipat~; transfer out; risk of; about to be; being sold; risque; dissip~; riesgo; vaciad~; verschieb~; abverfug~; gefahr; risco; dissipac~; rischio; вывод~; риск; сделка по продаже; ryzyk~; risico; خشيه; معروضه; تهريب",
    "third_parties": "third part~; nominee; bona fide; wife; tiers; prete-nom; tercero~; testaferro; dritte~; strohmann; terceiros; terzi; prestanome; треть~ лиц~; номинальн~; derden; الغير; حسن النيه",
    "management_wishes": "managed; manage; sold; sale of; gestion; vente; administracion; venta; verwaltung; verwertung; administracao; venda; gestione; vendita; управлени~; продаж~; اداره; بيع",
    "order_copy_certified": "certified copy; enclosed; attached; copie certifiee; copia certificada; testimonio; beglaubigte; ausfertigung; copia certificada; certidao; copia conforme; copia autentica; заверенн~; прилага~; odpis; afschrift; صوره رسميه; مرفق~",
    "finality_statement": "final; not subject to appeal; became final; res judicata; definitif; force de chose jugee; passe en force; firme; ejecutoria~; rechtskraftig~; transit~ em julgado; transito; irrevocabile; passat~ in giudicato; definitiv~; вступил~ в законную силу; в законной силе; prawomocn~; onherroepelijk; بات; باتا; نهائي; مكتسب الدرجه",
    "due_notice_and_third_party_protection": "notice; heard; third part~; bona fide; notifie~; entendu; tiers; notificad~; terceros; gehor; dritte~; notificad~; terceiros; ampla defesa; terzi; notificat~; уведомлен~; треть~ лиц~; الغير; ابلغ",
    "facts_relied_on": "found that; facts; faits; hechos; tatsachen; sachverhalt; factos; fatos; fatti; факт~; обстоятельств~; الوقائع",
    "extent_of_execution": "up to; in full; extent; a concurrence; totalite; hasta; totalidad; in voller hohe; bis zum betrag; soweit; ate ao; integral~; fino a; per l'intero; в полном объем~; в пределах; في حدود; كامل",
    "absentia_information": "in absentia; in his absence; par defaut; en rebeldia; in abwesenheit; a revelia; in contumacia; in absentia; заочн~; غيابي~",
    "final_judgment": "final; judgment; definitif; jugement; arret; sentencia; firme; urteil; rechtskraftig~; sentenca; transit~; sentenza; приговор~; решени~; wyrok~; vonnis; حكم; باتا",
    "prior_ownership_or_damage": "owner~; victim~; damage; stolen from; proprietaire; prejudice; dommage; propietari~; dano; perjuicio; eigentum~; schaden; geschadigt~; proprietari~; prejuizo; danno; собственник~; ущерб~; wlasciciel~; schade; eigenaar; المالك; ضرر",
    "beneficiary_and_account": "account; treasury; beneficiary; compte; tresor; cuenta; tesoro; konto; staatskasse; conta; conto; казначейств~; счет; rachun~; rekening; حساب; خزينه",
    "sharing_proposal": "share; sharing; agreement; partage; reparto; acuerdo; teilung; halfte; partilha; reparticao; ripartizione; раздел~; podzia~; verdeling; تقاسم; اتفاق",
    "reason": "in order to; because; needed; afin; car; pour; para; porque; um; weil; zwecks; a fim; perche; al fine; чтобы; для; aby; omdat; لان; كي; ل",
    "biometrics_attached": "fingerprints; photograph; dna profile; empreintes; photographie; huellas; fotografia; fingerabdruck~; lichtbild~; impressoes digitais; impronte; отпечатк~; фотограф~; odciski; vingerafdruk~; بصمات; صوره شمسيه; فوتوغرافيه",
    "consent_of_person": "consent; consented; agrees; consentement; consenti; consentimiento; voluntad; zustimmung; einverstanden; consentimento; consenso; согласи~; согласен; zgod~; instemming; موافقه; رضا",
    "return_undertaking": "returned; return him; return her; restitue~; renvoye~; devuelt~; reintegrad~; zuruckuberst~; ruckuberst~; devolvid~; riconsegn~; возвращ~; zwroc~; terug; اعادته",
    "safe_conduct": "safe conduct; immunity; not be prosecuted; sauf-conduit; immunite; salvoconducto; inmunidad; freies geleit; salvo-conduto; imunidade; salvacondotto; immunita; неприкосновенност~; list zelazny; vrijgeleide; حصانه; عدم التعرض",
    "expenses": "expenses; costs; frais; gastos; kosten; despesas; spese; расход~; koszt~; نفقات; مصاريف",
    "authorisation_at_home": "authorised; order; autorisation; autorise; autorizad~; auto; genehmig~; beschluss; autorizac~; autorizzat~; разреш~; постановлени~; zgod~; toestemming; اذن",
    "command_and_weapons_rules": "weapons; command; armes; direction; armas; mando; dienstwaffe~; waffen; leitung; armas; comando; armi; оружи~; wapens; سلاح",
    "secrecy": "secret; confidential; unaware; secret; confidentiel~; ignore; secreto; reservad~; geheim; ahnungslos; vertraulich~; sigilo; segredo; riservat~; негласн~; конфиденциальн~; geheim; سري",
    "method": "using; non-destructive; photograph~; methode; photographi~; metodo; fotograf~; methode; zerstorungsfrei; metodo; fotograf~; metodo; метод~; фотограф~; metod~; بواسطه",
    "attendance": "be present; attend; presence; assister; presencia; anwesen~; beiwohnen; presenca; presenza; присутств~; obecnosc; aanwezig~; حضور",
    "questions_to_expert": "questions; whether; determine; questions; determiner; preguntas; determinar; fragen; ob; feststell~; quesitos; determinar; quesiti; accertare; вопрос~; установить; pytani~; vragen; اسءله; اسئله; يجيب; تحديد",
    "standard_or_method": "accredited; iso; method; accredite; norme; acreditad~; akkreditiert; acreditad~; accreditat~; методик~; аккредитован~; معتمد",
    "who_pays": "costs; fees; paid by; frais; honoraires; costos; costes; gastos; kosten; gebuhren; custos; honorarios; costi; onorari; расход~; стоимост~; koszt~; kosten; اتعاب; نفقات",
    "purpose": "for sentencing; in order to; trial; decision; aux fins; jugement; para el juicio; juicio; strafzumessung; zwecks; zum zweck; para efeitos; julgamento; ai fini; decisione; для определения меры; для суда; для; w celu; ten behoeve; لغرض",
    "warrant_or_judgment": "warrant; judgment; order of arrest; mandat d'arret; jugement; arret; orden de detencion; auto de prision; sentencia; haftbefehl; urteil; mandado de; despacho; ordinanza; sentenza; mandato; постановлени~; приговор~; санкция на арест; postanowieni~; wyrok~; aanhoudingsbevel; vonnis; امر القبض; مذكره توقيف; امر ضبط; الحكم",
    "offence_time_place_role": "on; in the night; between; dans la nuit; le; la noche; el dia; entre; in der nacht; am; zwischen; na noite; no dia; nella notte; в период; в ночь; w dniu; tussen; في ليله; بتاريخ; يوم",
    "law_text_and_penalty": "text of the law; punishable; maximum; imprisonment; texte~; passible; peine; texto~ legal~; pena de; prision; gesetzestext~; freiheitsstrafe; strafrahmen; pena; prisao; testo; reclusione; текст~; лишени~ свободы; наказани~; kar~; tekst~ przepis~; gevangenisstraf; نصوص المواد; السجن; عقوبه",
    "limitation_statement": "limitation; lapse of time; prescri~; verjahr~; срок давности; давност~; przedawni~; verjar~; التقادم; مضي المده",
    "photo_fingerprints": "photograph; fingerprints; photographie; empreintes; fotografia; huellas; lichtbild; fingerabdruck~; impressoes digitais; foto; impronte; отпечатк~; фотограф~; odciski; foto; صوره; بصمات",
    "speciality_undertaking": "speciality; specialty; not be prosecuted for; other offences; specialite; especialidad; spezialitat~; especialidade; specialita; не будет привлечен; специальност~; specialnos~; specialiteit; التخصيص; عن جريمه سابقه",
    "intention_to_request_extradition": "request for extradition; extradition request; full request will; formal request will; demande d'extradition; pieces d'extradition; solicitud de extradicion; solicitud formal; auslieferungsersuchen; auslieferungsunterlagen; pedido de extradicao; pedido formal; domanda di estradizione; запрос о выдаче; wniosek o ekstradycj~; wniosku ekstradycyjn~; uitleveringsverzoek; طلب التسليم; ملف التسليم",
}
