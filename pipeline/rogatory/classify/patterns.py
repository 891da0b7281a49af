"""Words that tell the request types apart, beside the triggers of the dossier.

Strong ones are near-decisive in a title or an operative sentence, weak ones only support. Phrases of all languages
stand together, parted by ";"; `~` ends a stem.
"""

STRONG: dict[str, str] = {
    "evidence": """
        letter of request; request for assistance; mutual legal assistance request; rogatory letter; letter rogatory; commission rogatoire; demande d'entraide; entraide judiciaire; exhorto; carta rogatoria; rogatoria; rechtshilfe;
        rechtshilfeersuchen; ermittlungsanordnung; europaische ermittlungsanordnung; richiesta di assistenza giudiziaria; assistenza giudiziaria; commissione rogatoria; ordine europeo di indagine; поручение; запрос о правовой помощи; запит про міжнародну правову допомогу;
        wniosek o pomoc prawna; europejski nakaz dochodzeniowy; rechtshulpverzoek; europees onderzoeksbevel; انابه قضائيه; طلب مساعده قانونيه; طلب مساعده قضائيه; adli yardim talebi; cerere de asistenta""",
    "asset_recovery": """
        freezing of; blocking of assets; restrain~; freeze the; forfeited assets; return of forfeited; confiscation order; asset tracing; trace property; trace assets; identify assets; recovery of assets; assets be blocked; proceeds of crime; restraint order;
        gel d'avoirs; gel des avoirs; avoirs confisques; restitution des avoirs; patrimoine est a rechercher; recherche d'avoirs; confiscation; recouvrement;
        embargo de; aseguramiento; inmovilizacion; bloqueo de cuentas; decomiso; extincion de dominio; recuperacion de activos; localizacion de bienes; repatriacion; bienes;
        vermogenssperre; kontosperre; sperrung; einziehung; einziehungsentscheidung; vermogensabschopfung; arrestierung; vermogensbeschlagnahme; einfrierung;
        congelamento; bloqueio; arresto preventivo; devolucao de ativos; entrega desse saldo; recuperacao de ativos; perda de bens; recuperacao de ativos; repatriacao; restituicao dos valores; perdimento; apreensao de criptoativos;
        confisca; sequestro preventivo; misure di prevenzione; recupero dei beni; esecuzione della confisca;
        арест имущества; наложить арест; наложении ареста; установить имущество; возврат~ активов; конфискаци~; розыск активов; арест на имущество;
        تجميد; استرداد الاموال; مصادره; ارجاع اموال; الحجز علي; تتبع الاموال; اموال مصادره; استرجاع الاموال; zabezpieczenie mienia; bevriezing; ontneming; konfiskat~""",
    "extradition": """
        extradition of; request for extradition; extradite; surrender of; european arrest warrant; to be surrendered; formal request for the extradition; arrest warrant; extradition;
        demande d'extradition; extradition de; extrader; mandat d'arret europeen; l'extradition; solicitud de extradicion; extradicion de; extraditar; pedido de extradicion; orden europea de detencion;
        auslieferung; auslieferungsersuchen; europaischer haftbefehl; ausliefern; auszuliefern; extradicao; extradicao de; pedido de extradicao; extraditar; mandado de detencao europeu;
        estradizione; domanda di estradizione; richiesta di estradizione; estradare; mandato di arresto europeo; выдать; о выдаче; выдаче; экстрадиц~; запрос о выдаче; видач~; видати; екстрадиц~; про видачу;
        wydanie; ekstradycj~; europejski nakaz aresztowania; uitlevering; uitleveren; overlevering; europees aanhoudingsbevel; europeu de detencao;
        تسليم المتهم; تسليم المحكوم; بتسليم; طلب تسليم; تسليم المدعو; تسليم; iade talebi; iadesi; extradare~""",
    "provisional_arrest": """
        provisional arrest; provisionally; preventive arrest; for purposes of extradition; preventive detention; provisional warrant; arrested before; pending the extradition; pending extradition; pending receipt; arrest with a view to; arrested with a view; formal request will follow; arrest pending;
        arrestation provisoire; en vue de son extradition; en vue d'extradition; aux fins d'extradition; arreter provisoirement;
        detencion preventiva; detencion provisional; arresto provisorio; detencion con fines; fines de extradicion; arresto provisional; detencion provisoria; con miras a su extradicion; detencion previa;
        vorlaufige auslieferungshaft; vorlaufige festnahme; vorlaufig festzunehmen; zwecks auslieferung; vorlaufige auslieferungshaft; vorlaufige inhaftnahme; zum zwecke der auslieferung; vorlaufigen auslieferungshaft; vorlaufigen festnahme;
        prisao cautelar; detencao provisoria; fins de extradicao; prisao preventiva para; detencao com vista; detencao provisoria com vista; detencao e extradicao; para efeitos de extradicao;
        arresto provvisorio; fini estradizionali; a scopo di estradizione; a fini di estradizione; arresto a fini; arresto a scopo;
        временн~ арест~; временно арестовать; временно заключить под стражу; до получения запроса; до поступления запроса; в целях выдачи; тимчасов~ арешт~; временном аресте; 
        tymczasowe aresztowanie; do czasu nadejscia; voorlopige aanhouding; القبض المؤقت; التوقيف المؤقت; القبض مؤقتا; توقيف مؤقت; تمهيدا لتسليمه; gecici tutuklama; arestare provizorie""",
    "service_of_documents": """
        service of documents; serve the; serve on; be served; personal service; effect service; service of; served upon; handed to him personally; handed to her personally; service upon; proof of service;
        remise d'actes; remise des actes; notification; notifier; signification; remise de la citation; remise d'un acte; citation a comparaitre; preuve de remise;
        notificacion; notificar; notifique; diligencia de notificacion; emplazamiento; cedula de notificacion; citacion; notifiquese;
        zustellung; zustellungsersuchen; zuzustellen; zustellen; zustellungsnachweis; empfangsbestatigung;
        notificacao; citacao; notificar; intimacao; notifique; certidao de notificacao; notificacao pessoal;
        notifica di; notificazione; notificare; notifica; richiesta di notifica; relata di notifica;
        вручить; вручени~; вручить копию; вручить повестк~; о вручении; подтверждени~ о вручении; doreczenie; doreczyc; betekening; betekenen; uitreiking;
        تبليغ; اعلان; تبليغ اوراق; ابلاغ; طلب تبليغ; سند التبليغ; tebligat; tebligi; comunicarea actelor""",
    "data_preservation": """
        preservation of data; preserve; preservation; preserve the data; data preservation; expedited preservation; preservation request; 24/7; article 29; extension of preservation; extend the preservation;
        conservation rapide; conservation des donnees; conservation de donnees; prolonger la conservation; conservation immediate; point de contact 24/7;
        preservacion; conservacion rapida; conservacion de datos; preservacion de datos; punto de contacto 24/7; prorroga de la conservacion; prorroga de la preservacion; aseguramiento de datos; conservacion;
        umgehende sicherung; datensicherung; sicherung von daten; umgehende sicherung gespeicherter; kontaktstelle; sicherung gespeicherter computerdaten; vorlaufige sicherung; sicherungsersuchen;
        preservacao; preservacao de dados; preservacao expedita; conservacao expedita; ponto de contacto 24/7; ponto de contato 24/7; preservacao urgente;
        conservazione; conservazione rapida; proroga della conservazione; preservation; congelamento dei dati; preservazione;
        сохранность; обеспечить сохранность; сохранност~ данных; обеспечени~ сохранности; контактн~ пункт~; пункт 24/7; zabezpieczenie danych; zachowanie danych; bevriezing van gegevens;
        حفظ البيانات; حفظ بيانات; التحفظ علي البيانات; الحفظ العاجل; التحفظ العاجل; verilerin korunmasi""",
    "transfer_of_proceedings": """
        take over the criminal proceedings; take over the proceedings; take over; transfer of proceedings; transfer of criminal proceedings; transfer of the proceedings; assume the prosecution; taking over of; transfer the proceedings; transmission of criminal prosecution; propose its transfer; take the prosecution; transmission of criminal; transfer of criminal prosecution;
        transmission des poursuites; denonciation aux fins; denonciation officielle; transfert des poursuites; reprise des poursuites; reprendre les poursuites; 
        transmision de procedimientos; continuacion del procedimiento; remision de actuaciones; denuncia a efectos procesales; reciban las actuaciones; traslado del procedimiento; transferencia del proceso; ejercen la accion; ofrecer a la justicia; transmision del procedimiento; asuma el procedimiento; asuma la persecucion;
        ubernahme der strafverfolgung; ubernahme des strafverfahrens; ubernahme des verfahrens; strafverfolgung zu ubernehmen; abgabe des verfahrens; verfahren zu ubernehmen; ersuchen um ubernahme; strafverfolgungsubernahme; strafverfolgungsersuchen; abtretung des strafverfahrens; abtretung des verfahrens; abtretung; anzeige zum zwecke; ubernehmen;
        transferencia de processo; transmissao de processo~; delegacao do procedimento; delegacao; delegacao de competencia; transmissao do procedimento; continuacao do procedimento; delegacao de procedimento; delegacao da competencia;
        trasferimento del procedimento; assunzione del procedimento; denuncia ai fini; assumere il procedimento; trasmissione del procedimento; esercizio dell'azione penale; perseguimento; assunzione del perseguimento; trasferimento dei procedimenti;
        уголовно~ преследовани~; осуществлени~ уголовного преследования; принять к производству; принять дело; о принятии дела; принять уголовное дело; передач~ уголовного преследования; передача дела; осуществить уголовное преследование; взять на себя уголовное преследование; о принятии уголовного преследования; передач~ судопроизводства; передач~ уголовного дела; принять к своему производству; перейняття кримінального;
        przejecie scigania; przejecia scigania; przejecie postepowania; przejac sciganie; o przejecie; overdracht van strafvervolging; overneming van strafvervolging; overname van de strafvervolging;
        نقل الدعوي; نقل الاجراءات; احاله الدعوي; تولي الدعوي; تولي الملاحقه; kovusturmanin nakli; transferul procedurilor""",
    "transfer_of_sentenced_person": """
        transfer of sentenced; transfer of mr; transfer of the prisoner; transfer of prisoners; prisoner transfer; sentenced persons; serve the remainder; serve the rest; rest of his sentence; serve his sentence; agree to the transfer; serve the remaining; remaining time; consent to the transfer; receive the prisoner; transfer of prisoner; sentenced person; remainder of his;
        transferement; transferement des personnes condamnees; suite de cette peine; subie en; purger le reste; purger sa peine; personnes condamnees; transferement interetatique;
        traslado de personas condenadas; traslado del connacional; consentir el traslado; traslado del interno; cumplimiento de condenas; traslado de condenado; solicitud de traslado; cumplir el resto; ser trasladado;
        uberstellung verurteilter; uberstellung des verurteilten; ubernahme der vollstreckung; ubernahme des verurteilten; vollstreckungshilfe; uberstellungsubereinkommen; uberstellung; weiterer vollzug; verurteilten zu ubernehmen;
        transferencia de pessoas condenadas; transferencia do condenado; transferencia de condenado; transferencia do preso; transferencia de pessoa condenada; cumprir o restante; cumprimento do remanescente; transferencia do sentenciado; pessoas condenadas; pessoa condenada;
        trasferimento delle persone condannate; trasferimento del condannato; 
        передач~ осужденн~; осужденн~ лиц; принять осужденн~; для дальнейшего отбывания; дальнейшего отбывания наказания; отбывания наказания в; передаче осужденного; приеме осужденного; принять для отбывания; 
        przekazanie skazanego; przekazania osob skazanych; overbrenging van gevonniste; overdracht van de tenuitvoerlegging;
        نقل المحكوم; نقل المحكوم عليه; نقل السجين; نقل المحكومين; استكمال مده; لقضاء بقيه; قضاء ما تبقي; نقل السجناء; تنفيذ باقي; بقيه العقوبه; بقيه محكوميته; باقي العقوبه; باقي مده; hukumlu nakli; transferarea persoanelor condamnate""",
    "joint_investigation_team": """
        joint investigation team; set up a jit; jit; joint investigative; proposal for a joint; equipe commune d'enquete; ece; equipe commune; equipo conjunto; gemeinsame ermittlungsgruppe; geg; gemeinsamen ermittlungsgruppe; equipa de investigacao conjunta; equipe conjunta;
        squadra investigativa comune; squadra comune; совместн~ следственн~; совместн~ групп~; следственно-оперативн~ групп~; спільн~ слідч~; wspolny zespol; wspolnego zespolu; gemeenschappelijk onderzoeksteam; فريق تحقيق مشترك; فريق مشترك; ortak sorusturma ekibi; echipa comuna""",
    "spontaneous_information": """
        contains no request; spontaneous; spontaneously; without prior request; on our own initiative; for your information and possible; article 46(4); article 18(4); no request; no action is asked; article 26 of; of its own motion;
        transmission spontanee; spontanement; sans attendre d'y etre requis; n'attends aucun acte; sans demande prealable; communication spontanee; information spontanee;
        informacion espontanea; transmision espontanea; espontaneamente; sin solicitud previa; no se formula solicitud; de manera espontanea; de oficio y sin; remision espontanea; sin previo requerimiento; forma espontanea; no contiene solicitud; 
        spontanauskunft; unaufgefordert~; ohne ersuchen; spontane informations~; spontanubermittlung; spontane ubermittlung;
        informacao espontanea; transmissao espontanea; espontaneamente; trasmissione spontanea; spontanea; informazione spontanea;
        без предварительн~ просьбы; по собственной инициативе; спонтанн~; в порядке информации; в инициативном порядке; за власною ініціативою; ініціативн~; без запиту; спонтанн~ переда~; інформаці~ без; з власної ініціативи; надсилаємо без запиту; без попереднього запиту;
        bez wniosku; z wlasnej inicjatywy; spontaniczn~; spontane informatie; uit eigen beweging; معلومات تلقائيه; احاله تلقائيه; دون طلب مسبق; تلقائيا; من تلقاء""",
    "follow_up": """
        acknowledge receipt of your; acknowledgement of receipt of your; acknowledgement - your; accusons reception de votre; accuse de reception de votre; acusamos recibo de su; acuse de recibo de su; acuse de recibo - su; bestatigen den eingang ihres; bestatige den eingang ihres; eingang ihres ersuchens; eingangsbestatigung; acusamos a rececao do vosso; acusamos o recebimento do; acusamos recebimento do; accusiamo ricevuta della vostra; si accusa ricevuta della; подтвержда~ получение вашего; уведомля~ о получении вашего; підтверджу~ отримання вашого; potwierdzamy wplyw; potwierdzam otrzymanie; bevestigen de ontvangst van uw; confirmam primirea; talebiniz alinmistir;
        reminder; 2nd reminder; second reminder; urgent reminder; supplement; supplementary; supplementary request; addition to the request; addition to our; further to our request; nothing has come; status of our; no answer; our letter of; unanswered; withdraw our request; in addition to our request; remains without; still without reply; corrigendum;
        rappel; 2e rappel; deuxieme rappel; demande complementaire; complement a; sans nouvelles; faisant suite a notre; ou en est l'execution; etat d'avancement; restee sans reponse; relance;
        recordatorio; segundo recordatorio; ampliacion de la comision rogatoria; ampliacion de; solicitud complementaria; estado de la solicitud; sin respuesta; reiteramos; reiteracion; ampliacion; complemento de;
        sachstandsanfrage; erinnerung; erganzung; erganzungsersuchen; nachtrag; sachstand; erinnere; erinnern; ausstandig~; ohne antwort; nicht beantwortet; noch nicht erledigt; nachfrage; sachstandsmitteilung; unbeantwortet;
        aditamento; reiteracao; pedido complementar; reitera-se; insistencia; em aditamento; ponto da situacao; sollecito; integrazione della richiesta; integrazione; rogatoria integrativa; in riferimento alla nostra richiesta;
        напоминани~; дополнени~ к; дополнительн~ запрос~; о ходе исполнения; до настоящего времени; ответа не поступ~; повторно; в дополнение к; ответ не поступил; вторичн~; нагадуван~; доповнення до; повторно прос~;
        ponaglenie; uzupelnienie wniosku; przypomnienie; rappelbrief; herinnering; aanvullend verzoek; aanvulling; rappel;
        تذكير; طلب تكميلي; الحاقا; الحاقا بكتابنا; تكميلا; تكميلي; استكمالا; اشاره الي طلبنا السابق; لم نتلق; ملحق للطلب; تعقيبا; استعجال; نفيدكم باستلام; نوكد استلام; اشعار باستلام طلبكم; الحاقا بطلبنا; تتمه; ek talep; tekit; revenire""",
    "civil_judicial_assistance": """
        child abduction; hague convention; return of the child; return of a child; civil aspects; family court; paternity; custody of the child; in civil matters; civil matter; divorce; maintenance obligations; central authority for child; wrongful removal; wrongfully removed; civil action; putative father; child maintenance; 1980 convention; plaintiff; claimant;
        pension alimentaire; aliments; creancier d'aliments; convention de new york; obligation alimentaire; recouvrement des aliments; aliments a l'etranger; enlevement international; retour de l'enfant; matiere civile; affaires familiales; contribution a l'entretien; recouvrement d'aliments; creance alimentaire;
        filiacion; juzgado de familia; gestion judicial asociada de familia; demanda de; partida de nacimiento; juez de familia; filiacion post mortem; materia civil; correr traslado de la demanda; alimentos; actora; procuradora; jueza de familia;
        obsorge; sorgerecht; familiensache; zivilsache; zivil- und handelssachen; unterhalt; pflegschaft; pflegschaftssache; 2020/1783; beweisaufnahme in zivil; antragsgegner~; kontaktrecht; kindschaftssache;
        sottrazione internazionale; minore trattenut~; ritorno del minore; ritorno della minore; convenzione dell'aja; rientro del minore; rientro della minore; sottrazione di minori; rimpatrio del minore; diritto di affidamento; acao de alimentos; acao de divorcio; guarda do menor; regulacao das responsabilidades;
        по гражданским делам; гражданск~ дел~; гражданскому делу; место жительства ребенка; места жительства ребенка; ответчик~; истец; истиц~; алимент~; семейн~; об определении места жительства; исков~ заявлени~; определении места жительства; 
        المواد المدنيه; دعوي مدنيه; اتفاقيه لاهاي; حضانه; نفقه الطفل; محكمه الاسره; w sprawach cywilnych; alimentow; uprowadzenie; burgerlijke zaken; alimentatie; velayet; babalik; hukuk davasi; aile mahkemesi""",
    "not_a_request": """
        seminar; conference; invitation; invite you to the seminar; regional workshop; training course; newsletter; annual meeting; we are pleased to invite; circular; nomination forms; programme of the; participants; study visit;
        invitation; seminaire; colloque; note circulaire; atelier regional; inscriptions; journee d'etude;
        circular; invitacion; reunion anual; inscripcion; seminario; encuentro; puntos de contacto; asamblea; inscripciones; reunion de puntos;
        rundschreiben; einladung; tagung; fachtagung; anmeldung; teilnehmer; seminar; fortbildung;
        convite; seminario; encontro; inscricoes; painel; conferencia; alojamento; sessao de abertura; invito; convegno; seminario; iscrizioni;
        циркулярн~; приглашени~; семинар~; конференци~; приглаша~; приглашаем; участник~ семинара; запрошення; семінар~; zaproszenie; seminarium; konferencj~; szkolen~; uitnodiging; studiedag; congres; aanmelding; 
        دعوه للمشاركه; ورشه عمل; ورشه; تعميم; تدعوكم; تاكيد المشاركه; مقرها الجديد; مذكره تعميميه; دعوه; ندوه; المشاركين; استبيان; مؤتمر; ملتقي; davet; seminer; calistay; invitatie; seminar~; conferinta""",
}

WEAK: dict[str, str] = {
    "provisional_arrest": """
        will follow within; full request will follow; extradition request will follow; within forty days; 40 days of the arrest; flight risk; about to leave; formal request; sixty days of the arrest; booked to fly; documents will follow;
        suivra dans; dans les trente jours; pieces d'extradition suivront; risque de fuite; la demande formelle; mandat d'arret; seront transmises; sera transmise dans;
        solicitud formal; dentro del plazo; presentara la solicitud; se formalizara; formalizar~; peligro de fuga; cuarenta y cinco dias; sesenta dias; circular roja; orden de captura;
        auslieferungsunterlagen; fluchtgefahr; formliches auslieferungsersuchen; auslieferungsersuchen folgt; innerhalb von 40 tagen; binnen 18; werden die auslieferungsunterlagen; fahndung; haftbefehl;
        pedido formal; no prazo de quarenta; perigo de fuga; pedido de extradicao seguira; domanda formale; entro 45 giorni; pericolo di fuga; quarantacinque giorni;
        в течение 40 дней; риск бегства; официальный запрос; поступит дипломатическим; в течение сорока; wniosek ekstradycyjny; obawa ucieczki; w ciagu 40 dni; خلال 30 يوما; ملف التسليم; خشيه الفرار; نشره حمراء; مذكره توقيف""",
    "extradition": """
        documents in support; supporting documents; in custody pending; speciality; specialty; dual criminality; assurance~; prosecution will not; to stand trial; to serve the sentence; lapse of time; arrested in; re-extradited; authenticated;
        specialite; double incrimination; mandat d'arret; purger; detenu depuis; ecrou extraditionnel; personne reclamee; remise; especialidad; doble incriminacion; garantias; reclamado; ordem de prisao; especialidade; extraditando;
        spezialitat; haftbefehl; auslieferungshaft; beiderseitige strafbarkeit; verfolgt~; specialita; estradando; detenuto dal; doppia incriminazione; специальност~; не будет привлечен; заверени~; гаранти~; задержан и заключен; заверяем; гарантуємо;
        التخصيص; ضمانات; محاكمته; امر القبض; نصوص المواد; مده العقوبه; specialiteit; dubbele strafbaarheid""",
    "service_of_documents": """
        summons; indictment; hearing; acknowledgment of receipt; date of hearing; proof; addressee; acknowledgement; citation; convocation; audience; recepisse; cedula; acuse de recibo; audiencia; ladung; anklageschrift; strafbefehl; einspruch; empfangsschein; mandado; audiencia; certidao; citazione; decreto penale; udienza; opposizione; повестк~; обвинительн~ заключени~; судебн~ заседани~; apelacj~; wezwanie; dagvaarding; terechtzitting; استدعاء; تكليف بالحضور; جلسه; لائحه الاتهام; celp""",
    "data_preservation": """
        mla request will follow; request will follow; do not notify the user; volatile; logs; overwritten; retention; hosting; provider; budapest convention; convention sur la cybercriminalite; convention de budapest; hebergeur; fournisseur; convenio de budapest; proveedor; sobrescri~; budapest-konvention; ubereinkommen uber computerkriminalitat; cybercrime; hoster; provider; convencao de budapeste; convencao sobre o cibercrime; convenzione di budapest; будапештск~ конвенци~; провайдер~; хостинг~; مزود الخدمه; اتفاقيه بودابست; مقدم الخدمه""",
    "transfer_of_proceedings": """
        case file enclosed; your national; your citizen; does not extradite its nationals; inform me of your decision; will no longer prosecute; article 21; dossier; votre ressortissant; acte en original; testimonio integro; actuaciones originales; ermittlungsakte; akte im original; aktenabschrift; die akten; originalakte; certidao integral; processo original; fascicolo; fascicolo in originale; материалы дела; материалы уголовного дела; гражданин российской; не выдает своих граждан; не выдаёт; akta sprawy; odpis akt; ملف القضيه; جنسيتكم""",
    "transfer_of_sentenced_person": """
        consent; remaining; record of time served; half of the sentence; conditional release; time served; consentement; reliquat; fin de peine; liberation conditionnelle; computo; consentimiento; condena; einverstanden; zustimmung; strafrest; zwei drittel; halbstrafe; strafende; justizvollzugsanstalt; consentimento; remanescente; execucao da pena; consenso; неотбыт~; согласи~ осужденного; отбыва~; колони~; zgoda skazanego; موافقته; رضاه; المده المتبقيه; محكوميته""",
    "joint_investigation_team": """
        eurojust; draft agreement; team leader; model agreement; duration twelve; projet d'accord; proyecto de acuerdo; vereinbarungsentwurf; entwurf einer vereinbarung; projeto de acordo; проект соглашения; соглашени~; руководител~; duree de douze; equipe""",
    "spontaneous_information": """
        may not be used as evidence; not to be used as evidence; conditions on use; a request would be needed; your authorities may wish; on condition that; ne pourront servir de preuve; conditions d'utilisation; a toutes fins utiles; je crois utile de porter; no podra utilizarse; condiciones de uso; se pone en conocimiento; pongo en conocimiento; poner en su conocimiento; verwendungsbeschrankung; zur kenntnis; nicht als beweismittel; nao pode ser utilizada; non potranno essere utilizzat~; не могут использоваться; для сведения; як доказ; для використання; умов~ використання; надаємо інформацію; للعلم; شروط الاستخدام""",
    "follow_up": """
        your reference; our previous; executed in full; in the rest; item 4; remain unchanged; as before; has lost necessity; premier rappel; votre courrier; su referencia; en la comision rogatoria citada; practico; ihr zeichen; unser ersuchen vom; mein ersuchen; o resto fica; vossa referencia; vostra nota; наш запрос; нашего запроса; ваш исх; направленн~ нами; наше поручение; ранее направленн~; طلبنا المؤرخ; كتابنا المؤرخ; طلبنا رقم; بقيه البنود; يبقي; сroки""",
    "civil_judicial_assistance": """
        child; mother; father; custody; court fees; enfant; mere; pere; debiteur; hijo; demandante; demandado; costas; kind; mutter; vater; kindesmutter; kindesvater; verfahrenshilfe; figlia; figlio; madre; padre; affidamento; minore; filho; requerente; ребенк~; отец; мать; сын; расторжени~ брака; зміст; المدعي; طلاق; نفقه; الطفل; dziecko; matka; ojciec; kind""",
    "not_a_request": """
        travel and accommodation; registration; fee; speakers; agenda; looking forward; new address; contact details; speaker; lunch; coffee; logement; hebergement; frais de voyage; contactos; nueva direccion; alojamiento; ponentes; adresse; ansprechpartner; viagens; orador; palestrante; relatore; новый адрес; регистраци~; докладчик~; العنوان الجديد; بيانات الاتصال; جدول الاعمال; الاقامه; تذاكر""",
}

# Words of a criminal case: a letter with them is not civil, whatever else it says.
CRIMINAL = """
    suspect; accused; charged; defendant; indictment; offence; offences; prosecution; criminal proceedings; convicted; criminal case; prosecutor; public prosecutor; inculpe~; prevenu; mis en examen; suspect~; infraction~; parquet; condamne; enquete; information; prevenue; procureur;
    imputado; acusado; investigado; delito; fiscal; fiscalia; penal; condenado; causa penal; beschuldigt~; angeklagt~; strafverfahren; staatsanwalt~; straftat; verurteilt~; ermittlungsverfahren; arguido; reu; crime; ministerio publico; inquerito; condenado;
    imputat~; indagat~; procura; reato; condannat~; подозреваем~; обвиняем~; уголовн~ дел~; прокуратур~; преступлени~; осужден~; підозрюван~; обвинувачен~; прокур~; podejrzan~; oskarzon~; prokurator~; przestepstw~; verdachte; beklaagde; officier van justitie; misdrijf;
    criminal matters; matiere penale; materia penal; strafsachen; materia penale; уголовным делам; кримінальних справах; sprawach karnych; strafzaken; المواد الجزائيه; الماده الجزائيه; المسائل الجنائيه; cezai konularda; assault; fraud; theft; murder;
    متهم; المتهم; المشتكي عليه; النيابه; المشتبه; جريمه; المدان; المحكوم عليه; supheli; sanik; savcilik; suc"""
