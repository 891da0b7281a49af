"""Words by which letters name the acts they ask for, and by which they ask, decline, recall or announce them.

Each value holds phrases parted by ";", one line a language (en fr es de pt it ru uk pl nl ar tr ro zh as far as they
differ); `~` ends a stem. Extends the wording of the dossier's measures.
"""

# Acts named by a verb or by a noun of the act: they carry the measure wherever a letter asks for them.
ACTS: dict[str, str] = {
    "take_statement": """
        interview~; examine the witness~; examine mr; examine mrs; examine ms; examine him as; be examined; examination of the witness~; examine the following; examination of mr.; examination of mr; witness statement~; statement from; signed statement; statement to be taken; statement of mr;
        statement of mrs; statement of ms; signed statement from; take a statement; take statements; statement of the proprietor; statement of the witness; statement of witness~; statement of the owner; statement of the manager; statement of the victim; statement of the accused; be got recorded; be recorded; to record the statement; a statement to be taken; question the witness; question mr; question him; question her; questioned as; be questioned;
        be heard as; be interviewed; hear the following witness~; hear the witness~; hearing of the witness~; testimony of; take the testimony; deposition~; to depose; written statement~; interrogat~; oral testimony;
        audition; auditions; entendre; auditionner; interroger; interrogatoire; recueillir la deposition; recueillir les declarations; faire entendre; soient entendu~; soit entendu~; deposition de;
        tomar declaracion; tome declaracion; se tome declaracion; recibir declaracion; reciba declaracion; recibirle declaracion; declaracion testimonial; declaracion de; interrogar; declaracion del testigo; declaracion como; toma de declaracion; oir en declaracion; se interrogue;
        vernehm~; zeugenvernehmung; einvernahme; einzuvernehmen; einvernehmen; anhorung; befrag~; zeugenschaftlich; als zeugen zu horen; als zeugin zu horen;
        inquiricao; inquirir; inquirid~; interrogatorio; oitiva; ouvir em declaracoes; tomada de declaracoes; tomar declaracoes; ouvid~ como; oucam; ouvir como; declaracoes da; audicao; oitivas;
        audizione; sentire; escussione; esame testimoniale; interrogatorio; assumere informazioni; sentit~ come; far sentire; escutere;
        допрос~; допросить; допросите; опросить; получить объяснени~; взять показания; взять объяснения; получить показания; допитати; допиту; допит;
        przesluch~; getuigenverhoor; horen als getuige; te horen als; verhoor~; te verhoren; te horen; horen van;
        سماع; سماع شهاده; سماع اقوال; استجواب; الاستماع الي; اخذ اقوال; استماع; افاده الشاهد; اخذ افاده; ifade~; dinlenmesi; audier~; 询问; 讯问; 取证;
        dinlensin; dinlenmesi~; ifadesinin alin~; ifadesine basvur~; tanik olarak dinlen~; sorgusu~; audierea; audierii; interogarea; ascultarea; fie audiat~; опитати; опитування; zu befragen; anzuhoren; zu vernehmen; entrevista a; entrevistar a; se escuche a; se ouca; ouvir o senhor; ouvir a senhora; gravar uma declaracao; questionad~ como; sia esaminat~; esame del teste; esame di; escussa; questioning of; hearing of the person; hear him; hear her; 詢問; 錄取口供; 录取证言; reciba~ declaracion; reciban declaracion; se reciba declaracion; recepcion de declaracion; recepcione declaracion; prest~ declaracion""",
    "video_hearing": """
        video conference; videoconference; video-conference; video link; video-link; videolink; live link; audio-visual link; by video; live television link; hearing by video; video hearing; via video; evidence by video; testify by video~; videoconferencing; video testimony;
        visioconference; videoconference; par video; videoconferencia; por video; videokonferenz; videovernehmung; per video; bild- und tonubertragung; im wege der videokonferenz;
        videoconferenza; collegamento audiovisivo; videocollegamento; collegamento video; видеоконференц~; видеосвяз~; відеоконференц~; wideokonferencj~; videoverbinding; per videoverbinding;
        الاتصال المرءي; الاتصال المرئي; الدائره التلفزيونيه; تقنيه الاتصال; عبر الفيديو; videokonferans~; sesli ve goruntulu; videoconferint~; 视频""",
    "serve_document": """
        serve the; serve on; serve him; serve her; serve a; serve upon; serve these; effect service; service of the; service of; service on; service upon; personal service; be served; to be served; served on; served upon; served with; deliver the summons; handed to him personally; handed to her personally; hand over the enclosed; hand the enclosed; cause to be served;
        notifier; notification de; notification a; notification aux; notifie~ a; remise d'acte~; remise des actes; remettre la citation; remettre a l'interesse; signifier; signification; a remettre; remise de la citation; remise a; faire remettre; soit remise; soient remis; remission vers; faire parvenir la citation;
        notificar; notifique~; se notifique; notificacion de; notificacion a; notificacion personal; entregar cedula; emplazar; emplace; emplazamiento; se cite a; citar a; citacion de; diligenciar la notificacion; practicar la notificacion; se proceda a notificar;
        zuzustellen; zustellen; zustellung; zustellung an; auszuhandigen; aushandigung; zugestellt werden;
        citacao; citar; notificacao; notificar; notifique~; intimar; entrega das cedulas; entrega da citacao; entrega dos atos; intimacao; se proceda a notificacao; entregar pessoalmente; seja notificad~; sejam notificad~;
        notificare; notifica a; notifica del; notifica di; notifichi; notificazione; venga notificat~; sia notificat~; la notifica;
        вруч~; вручить; вручени~; вручите; вручіть; doreczen~; doreczyc; doreczy~; betekening; betekenen; te betekenen; uitreiking; uit te reiken; uitreiken;
        تبليغ; ابلاغ المتهم; ابلاغ; اعلان المتهم; تسليم التبليغ; تبليغه; تبليغها; اعلان; tebli~; comunicar~ citati~; inmanare~; 送达;
        to deliver to him; to deliver to her; deliver to the; summonses; notifiquese; se lo cita; entregarle la demanda; pessoalmente notificad~; notificarlo; notificarla; inmanarea; inmaneze; inmana; comunicarea citatiei; вручити; 送達; betekend worden; zugestellt wird; persoonlijk uit te reiken; mandar citar; se digne citar; seja citad~""",
    "search_seizure": """
        search; searches; searched; seized; search and seizure; search of; be searched; to search; search the; seize any; seize the; to seize; seizure of; be seized; seizing; house search; search warrant;
        perquisition~; perquisitionner; perquisit~; saisir; saisie de; saisie des; fouille~; visite domiciliaire;
        registro domiciliario; entrada y registro; allanamiento~; allanar; registro de; registros; registro en; incautacion; incautar; incaute~; se incauten; secuestro de; requisa;
        durchsuch~; sicherstellung von; beschlagnahm~; hausdurchsuchung~; sicherzustellen;
        busca e apreensao; buscas; busca; buscas domiciliarias; apreensao; apreender; revista; seja buscad~;
        perquisizion~; perquisire; sequestro probatorio; sequestrare; sequestro di; sequestro dei; ispezion~;
        обыск~; выемк~; изъять; изъят~; произвести обыск; обшук~; вилуч~; przeszuka~; zajeci~; doorzoek~; huiszoeking~; inbeslagneming; in beslag te nemen; inbeslagname; in beslag nemen;
        تفتيش; ضبط المستندات; ضبط الاجهزه; ضبط ما; ضبط كل; التحفظ علي الهواتف; حجز الاجهزه; arama~; el koyma; perchezit~; 搜查; 扣押;
        sejam apreendid~; seja apreendid~; se incaute; aranmasi; el konul~; perchezitie; perchezitii; perchezitia; ridicarea; обшуку; вилученн~; вилучити; 检取; sicherstellung; sicherstellung und ubergabe; entnehmen und sicherstellen; secure mobile~; secure the phone~""",
    "preserve_data": """
        preserve; preserves; preserved; preserving; conserve; to conserve; conservation of data; preservation; expedited preservation; preservation of; preservation request; be preserved; extend the preservation; snapshot; kept unaltered; keep the data; preservation be extended; preservation order; quick freeze; freeze the data; snapshot the account; data freeze; hold the data;
        conservation rapide; conserver; conservation des donnees; conservation de; gel des donnees; geler les donnees; prolonger la conservation; figer; sauvegarde des donnees; sauvegarder; soient conserve~; faire conserver;
        preservar; preserve~; preservacion; conservacion rapida; conservacion de datos; conservacion de los datos; conserve~; conservar; aseguramiento de datos; prorroga de la preservacion; prorroga de la conservacion; se preserven; mantenga~ preservad~;
        umgehende sicherung; datensicherung; sicherung der daten; vorlaufige sicherung; zu sichern; einfrieren; eingefroren; sichern lassen; sicherung gespeicherter; gesichert werden;
        preservacao; preservar; conservacao expedita; conservacao de dados; congelamento de dados; preservem; preserve-se; conservar; conservem;
        conservazione; conservare; congelamento dei dati; prorogare la conservazione; preservazione; congelare i dati;
        обеспечить сохранность; сохранность данных; незамедлительн~ сохранени~; сохранени~ данных; сохранение; сохранность; сохранить данные; сохранить; обеспечени~ сохранности; заморозить данные; зберегти; збереження даних; zabezpieczenie danych; zachowanie danych; bevriezing van gegevens; bewaring van; bevriezen van de gegevens; te bewaren; bewaring;
        التحفظ علي البيانات; حفظ البيانات; حفظ بيانات; الحفظ العاجل; التحفظ العاجل; بحفظ; تجميد البيانات; حفظ نسخه; التحفظ علي بيانات; حفظ ; حفظ الحساب; verilerin korunmasi; conservarea datelor; 保全数据;
        koruma altina; muhafaza~; saklanmasi~; conservati; conservarea; збереженн~; zachowac dane; zachowanie; 保全; 先行保存; 保存""",
    "interception": """
        intercept~; wiretap~; wire-tap~; real-time collection; live monitoring; telephone tapping; tap the; real time interception; lawful interception; listening device;
        ecoutes; ecoute telephonique; ecoute; interception~; intercepter; sonorisation; geolocalisation en temps reel; ecoutes telephoniques;
        intervencion telefonica; intervencion de comunicaciones; intervencion de las comunicaciones; interceptacion~; intervenir las comunicaciones; intervencion de; escuchas; interceptar; intervenir; se intervengan;
        telekommunikationsuberwachung; tku; uberwachung des telekommunikationsverkehrs; telefonuberwachung; abhor~; uberwachung der telekommunikation; aufzeichnung von gesprachsinhalten;
        intercetacao; interceptacao; escutas; escuta telefonica; intercetar; interceptar; intercetacoes;
        intercettazion~; intercettare; captazione; ambientale;
        прослушивани~; контроль и запись; контроль переговоров; снятие информации; прослуховування; podsluch; kontrol~ rozmow; aftappen; afluisteren; telefoontap; tappen; tapgegevens; opnemen van telecommunicatie;
        التنصت; اعتراض الاتصالات; اعتراض; مراقبه الاتصالات; تسجيل المكالمات; تسجيل الاتصالات; المراقبه الهاتفيه; dinlenmesi ve kayda; iletisimin; interceptar~ convorbiri~; 监听;
        uberwachen und aufzuzeichnen; zu uberwachen; fernmeldeverkehr~; af te luisteren; interceptarea; denetlenmesi; перехоплен~; перехват~; surveillance of the line""",
    "trace_assets": """
        trace; tracing; trace the; identify assets; identification of assets; locate assets; asset tracing; identify property; identify the property; property held; assets held; ascertain the assets; what property; beneficial ownership; what assets; trace the proceeds; identify and locate;
        identifier le patrimoine; patrimoine; tracage; identification des biens; identification des avoirs; retracer; reperer les biens; reperage; identifier les biens; localiser les biens; localiser les avoirs; biens immobiliers; les immeubles inscrits;
        localizar bienes; localizacion de bienes; rastreo; rastrear; averiguacion patrimonial; investigacion patrimonial; identificacion de bienes; identificar bienes; identificar los bienes; bienes inmuebles; averiguar los bienes;
        vermogensermittlung~; vermogenswerte ermitteln; vermogenswerte aufzuspuren; aufspurung; ermittlung von vermogenswerten; vermogen zu ermitteln; vermogenswerte zu ermitteln;
        rastrear; rastreamento; identificacao de bens; identificar bens; localizacao de bens; levantamento patrimonial;
        rintraccio di beni; individuare i beni; accertamenti patrimoniali; ricerca dei beni; individuazione dei beni; beni intestati;
        установить имущество; розыск имущества; розыск активов; выявить имущество; установлени~ имущества; установить активы; виявити майно; встановити майно; ustalenie majatku; ustaleni~ skladnikow; vermogensonderzoek; vermogensbestanddelen op te sporen;
        تتبع الاموال; تتبع; تحديد الاموال; تحديد الاصول; حصر الاموال; حصر ممتلكات; الكشف عن الاموال; malvarligi~; identificarea bunurilor; 追查资产;
        localicen bienes; identifiquen bienes; identificar las cuentas; bulunan mallarinin; malvarliginin; urmarirea bunurilor; розшук майна; встановлення майна; 查明资产""",
    "freeze_assets": """
        freez~; freeze; frozen; restrain; restrained; restraint; restraint of; blocking of; be blocked; block the; blocked; to block; hold the balance; restraining; freezing order; restraint order; asset freeze; freezing certificate; attach the account; attachment of; preservation of property; dealing with the;
        gel; geler; gele; gelee; gel des avoirs; saisie conservatoire; saisie penale; blocage; bloquer; bloque~; indisponibilite; saisie du solde; saisie des avoirs; gel du compte;
        embargo; embargo de; embargar; embargo preventivo; bloqueo; bloquear; bloquee~; inmoviliz~; congelamiento; congelar; aseguramiento; aseguren; asegurar; aseguramiento precautorio; se aseguren; inmovilizacion; indisponibilidad;
        vermogensarrest; kontosperre; arrestier~; sperrung; sperren; vermogenssperre; vermogensbeschlagnahme; kontosperrung; zu sperren; eingefroren; einzufrieren; beschlagnahme des guthabens; beschlagnahme des kontos; arrest in das vermogen; gesperrt; sperre;
        bloqueio; bloquear; arresto; arresto preventivo; sequestro de bens; sequestro; congelamento; congelar; congelamento de bens; indisponibilidade; apreensao de saldos; apreensao dos saldos; apreensao do saldo; arrestar; constricao;
        sequestro preventivo; sequestro conservativo; congelamento; blocco; bloccare; sequestro del conto; sequestro dei beni; sequestro dei conti;
        наложить арест; наложени~ ареста; арест имущества; арест счет~; арест средств; арест на; аресты; арестовать имущество; заблокировать; блокир~; заморозить; заморозк~; запрет на распоряжение; запретить отчуждени~; запрет отчуждения; накласти арешт; арешт майна; арешт на; zabezpieczeni~ mienia; zajecie rachunk~; blokad~; zabezpieczenie majatkowe; bevriezing; bevriezen; conservatoir beslag; blokkeren; blokkering;
        تجميد; تجميد الاموال; الحجز علي; حجز تحفظي; القاء الحجز; الحجز التحفظي; حجز الارصده; التحفظ علي الاموال; تحفظ علي; منع التصرف; الحجز; تجميد الحساب~; وضع اشاره; dondur~; bloke; indisponibiliz~; sechestr~; poprire~; 冻结;
        sechestrul~; sechestru; indisponibilizarea; instituirea sechestrului; blocarea; bloke edil~; tedbir~; арешт майн~; арешт рахунк~; 凍結; 限制處分; restraining order; set an arrest on""",
    "confiscate_assets": """
        confiscat~; enforce the confiscation; forfeit~; enforcement of the confiscation; forfeiture; enforce the forfeiture; register the order; confiscation order; execution of the confiscation;
        confiscation; confisquer; confisque~; execution de la confiscation; executer la decision de confiscation; executer la confiscation;
        decomiso; comiso; decomisar; extincion de dominio; ejecutar el decomiso; confiscacion;
        einziehung; einzuziehen; vollstreckung der einziehung~; einziehungsentscheidung; verfallserkenntnis; einziehungsanordnung; konfiskation; verfall;
        perdimento; perda de bens; perda a favor; confisco; perda alargada; declaracao de perda;
        confisca; confiscare; eseguire la confisca; esecuzione della confisca;
        конфискац~; конфисковать; исполнить решение о конфискации; исполнени~ приговора в части конфискации; обращени~ взыскания; обратить в доход; конфіскац~; przepad~; konfiskat~; verbeurdverklaring; ontneming; confiscatie; verbeurd;
        مصادره; المصادره; تنفيذ حكم المصادره; بمصادره; musadere; confiscar~; 没收;
        declarer executoire; reconheca e execute; musaderesi~; confiscarea; confiscarii; 沒收; vollstreckung des verfalls; recognise and enforce the confiscation""",
    "return_assets": """
        return of assets; return the money; return of the money; return the assets; repatriat~; restitution; restitute; asset sharing; be returned; sharing of; return of the funds; return the funds; return of the sum; returned to the; returned to; remit the; remittance of; pay over; return of forfeited; transfer the proceeds; asset return;
        restitution; restituer; restitue~; partage des avoirs; partage; rapatriement; reverser; restitution des avoirs; virement du produit;
        restitucion; restituir; repatriacion; repatriar; devolucion de; devolver; reparto; compartir; entrega de los fondos; restituya~; devuelva~; transfiera~;
        herausgabe; ruckgabe; ruckfuhrung; teilung; auskehrung; zuruckzugeben; herauszugeben; ruckerstattung; auszukehren; uberweisung des erloses;
        restituicao; restituir; repatriacao; repatriar; reparticao; partilha; devolucao; devolver; entrega desse saldo; entrega do saldo; entrega dos valores; entrega do montante; transferencia dos valores;
        restituzione; restituire; ripartizione; rimpatrio; devoluzione; ripartire; restituit~;
        возврат активов; возвратить; возврат~; вернуть; раздел активов; перечислить; возвращени~; повернення; повернути; zwrot~; teruggave; teruggeven; teruggaaf; verdeling;
        اعاده الاموال; استرداد; ارجاع; ارجاعه; تقاسم; اعاده المبلغ~; تحويل المبلغ~; تحويل المتحصل; اعاده; رد المبلغ; iadesi; restituirea; 返还;
        returnarea; повернен~; розподіл~; returned to the owner; iade edilmesi~; 归还; 返還""",
    "locate_identify_person": """
        establish the whereabouts; ascertain the whereabouts; locate him; locate her; locate the person; locate and; identify the holder; identify the user; identify the person; establish the identity; identity verification; fingerprint~; confirm the identity; whereabouts of; identity of the user; find out where; trace the person; verify the identity; ascertain where;
        localiser; identifier le titulaire; identifier l'utilisateur; etablir l'identite; rechercher l'adresse; localisation de; identite de; verifier l'identite; identification du;
        localizar a; averiguar el paradero; paradero de; identificar al titular; identificar a; identificacion del titular; establecer la identidad; identificacion de; domicilio actual;
        aufenthaltsermittlung; identitatsfeststellung; aufenthaltsort; aufenthalt zu ermitteln; identitat festzustellen; ermittlung des aufenthalts; identitat des; identifizierung;
        localizar o; identificar o titular; paradeiro; identificacao do; identificacao completa; apurar a identidade; apurar o paradeiro; localizacao de;
        rintracciare; identificare; accertare l'identita; identificazione; accertare la dimora; accertare dove;
        установить местонахождение; установлени~ местонахождения; установить личность; установить получателя; установить владельца; установить место; установить лиц~; установити місце~; встановити особу; ustalenie miejsca; ustalenie tozsamosci; ustalic tozsamosc; verblijfplaats; identiteit van; identificeren; identificatie van;
        تحديد مكان; تحديد هويه; تحديد محل; الكشف عن هويه; البحث عن مكان; بيان محل; معرفه مكان; التثبت من هويه; هويه المستعمل; بصمات; تحديد عنوان; kimligi~; adresinin; 查找; 查明身份;
        finding the correct address; correct address; localizzare; te lokaliseren; lokaliseren; neuen anschrift; новый адрес; сообщить адрес; місце проживання; kimliginin; kimlik tespiti; localizarea; identificarea; averiguara; indague-se; seu paradeiro""",
    "transfer_prisoner_witness": """
        temporary transfer; temporarily transfer~; transfer temporarily; safe conduct; safe-conduct; persons in custody; invite to appear; voluntary appearance; appear voluntarily; travel to testify; attend as a witness; transfer of persons in custody; into the custody of; in custody to testify; transfer in custody; lend the prisoner; voluntarily attend;
        transferement temporaire; remise temporaire; sauf-conduit; comparution volontaire; comparaitre volontairement;
        traslado temporal; comparecencia voluntaria; salvoconducto; salvo conducto; entrega temporal; comparezca~ voluntariamente;
        vorubergehende uberstellung; freies geleit; zeitweilige uberstellung; vorubergehend zu uberstellen;
        transferencia temporaria; salvo-conduto; comparecimento voluntario; comparencia voluntaria; entrega temporaria;
        trasferimento temporaneo; salvacondotto; comparizione volontaria;
        временн~ передач~; добровольн~ явк~; гарантия неприкосновенности; tymczasowe przekazanie; list zelazny; tijdelijke overbrenging; vrijgeleide; النقل المؤقت; نقل مؤقت; الحصانه الشاهد; عدم التعرض; الحضور الطوعي; geci̇ci nakil; gecici nakil;
        czasowe przekazanie; transferir temporario; transferir temporari~; gecici olarak nakl~; predarea temporara; тимчасов~ передан~; 临时移交""",
    "controlled_delivery_covert": """
        controlled delivery; controlled deliveries; undercover; cross-border surveillance; covert; pass under control; surveillance; controlled transit; kept under observation;
        livraison surveillee; livraison controlee; infiltration; observation transfrontaliere; surveillance discrete; agent infiltre;
        entrega vigilada; entrega controlada; agente encubierto; circulacion vigilada; vigilancia;
        kontrollierte lieferung; kontrollierte durchfuhr; kontrollierte einfuhr; verdeckter ermittler; observation; observiert wird; zu observieren; observieren;
        entrega vigiada; entrega controlada; agente infiltrado; agente encoberto; vigilancia;
        consegna controllata; agente sotto copertura; osservazione; pedinamento; ritardato arresto; appostamento;
        контролируем~ поставк~; контролируем~ поставок; вести наблюдение; наблюдени~ за; внедрени~; контрольован~ постав~; przesylk~ niejawnie nadzorowan~; obserwacj~; niejawnie nadzorowan~; gecontroleerde aflevering; observatie; gecontroleerde doorvoer;
        التسليم المراقب; المرور المراقب; عمليه سريه; مراقبه الشحنه; تسليم مراقب; kontrollu teslimat; livrare supravegheata; 控制下交付;
        consegna sorvegliata; onder toezicht; sub acoperire; supravegherea; identidad supuesta; bajo vigilancia; acao encoberta; identite d'emprunt; gizli sorusturmaci; kontrollu; livrarea supravegheata; під наглядом; controlled passage""",
    "examine_site_object": """
        examine the site; inspect the; inspection of; exhum~; reconstruction; examine the vehicle; photograph the scene; scene visit; site visit; view of the scene;
        transport sur les lieux; examen d'objets; constatations; reconstitution; exhumation; examen du vehicule;
        inspeccion ocular; inspeccion de; examen de objetos; exhumacion; reconstruccion;
        augenschein; inaugenscheinnahme; tatortbesichtigung; besichtigung; exhumierung; lokalaugenschein;
        exame de local; inspecao; exame ao; exame direto; exumacao; ispezione dei luoghi; sopralluogo; ispezione;
        осмотр~; осмотреть; эксгумац~; огляд~; ogledziny; schouw; bezichtiging; معاينه; معاينه الموقع; الكشف علي الموقع; kesif; cercetare la fata locului; 勘验;
        kesif yapil~; yerinde inceleme~; inspectia; cercetarea la fata locului; ridicarea de probe; inspection du lieu; descente sur les lieux; ogledzin~; inspection of the; rilievi; muestras de tejido""",
    "expert_evaluation": """
        expert report; forensic examination; dna comparison; expert opinion;  expert examination; toxicolog~; dna analysis; forensic analysis; tissue samples; ballistic~ examination; autopsy report; expert analysis; examined by an expert;
        expertise; rapport d'expertise; analyse genetique; comparaison adn; comparaison genetique; comparaison d'adn; expertise genetique; profil genetique; prelevement; analyse d'adn;
        peritaje; dictamen pericial; pericia; informe pericial; analisis de adn; cotejo genetico; prueba pericial; analisis genetico; reanalisis; analisis; cotejo;
        sachverstandigengutachten; gutachten; begutachtung; dna-abgleich; dna-analyse; sachverstandigen;
        pericia; laudo pericial; exame pericial; pericias; perizia; consulenza tecnica; accertamento tecnico; comparazione del dna;
        экспертиз~; назначить экспертизу; заключени~ эксперта; експертиз~; ekspertyz~; opini~ biegl~; badani~ przez bieglego; zbadanie przez; deskundigenonderzoek; deskundige; dna-onderzoek;
        خبره فنيه; تقرير خبير; خبير; تعيين خبير; خبره; مضاهاه; bilirkisi; expertiz~; 鉴定;
        mouth swab; chemical report; muestra bucal; extraiga; se coteje; exame de adn; wangslijm; mundhohlenabstrich~; bilirkisi inceleme~; inceletil~; 鑑定; profil adn; analyse adn; dna profile; expertiza""",
    "arrest_surrender": """
        provisional arrest; provisionally arrest; arrest and surrender; extradite; extradition of; surrender of; be surrendered; surrender him; surrender her; be extradited; arrest of; be arrested; him arrested; her arrested; arrest him; arrest her; transit of; for the extradition; agree to the transfer; the transfer of; consent to the transfer; transfer of mr; transfer to; his transfer; her transfer; accept the transfer; receive the prisoner; be arrested and; arrest the; place under arrest; detain him; detain the; keep him detained; remain in custody; extradition; arrest; detain; surrender;
        arrestation provisoire; extrader; extradition de; l'extradition; arreter et remettre; arrestation de; remise de la personne; transferement; transferement de; arreter; interpeller; extradition; arrestation; interpellation; remettre l'interesse;
        detencion preventiva; detencion provisional; arresto provisorio; extradicion de; la extradicion; extraditar; detener y entregar; detencion de; traslado de; el traslado; consentir el traslado; arresto preventivo; detener; detencion; captura; aprehension; extradicion; extradite~; entrega de la persona; entrega del reclamado; traslado;
        auslieferung; vorlaufige festnahme; auslieferungshaft; festnahme; ubergabe; uberstellung; auszuliefern; festzunehmen; durchlieferung; ausliefern; festnehmen; zu uberstellen; uberstellung des; ubernahme des verurteilten; vorlaufig festzunehmen; verhaftung;
        extradicao; extraditar; prisao preventiva; prisao cautelar; detencao provisoria; deter; detencao; transferencia do condenado; transferencia de; prisao de; extradita~; transferencia para o brasil; captura;
        estradizione; estradare; arresto provvisorio; arresto; trasferimento del condannato; consegna dell'; consegna della persona; arrestare; trasferimento; fermo;
        выда~; выдать; выдаче; экстрадиц~; экстрадировать; задержать; временно арестовать; временн~ арест~; взять под стражу; заключить под стражу; заключени~ под стражу; принять осужденного; передач~ осужденного; передать осужденного; приема осужденного; арестовать; задержани~; задержано; видач~; видати; екстрадиц~; затримати;
        wydani~; ekstradycj~; tymczasowe aresztowanie; zatrzymanie; wydac; zatrzymac; aresztowanie; aanhouding; uitlevering; overlevering; uitleveren; aan te houden; aanhouden; overbrenging; overname van;
        تسليم المتهم; تسليم المحكوم; بتسليم; تسليم المطلوب; القبض; القبض المؤقت; توقيف; التوقيف المؤقت; نقل المحكوم; ضبطه; القبض علي; تسليمه; تسليم المدعو; نقله; نقل السجين; نقل; iadesi; yakalan~; tutuklan~; extradar~; arestar~; 引渡; 逮捕;
        be kept in detention; taken into custody; festgenommen; vollstreckung der freiheitsstrafe; vollstreckung der strafe; ubernahme der vollstreckung; soit arretee; soit arrete; ecrou extraditionnel; accepte la remise; sean detenidos; sea detenido; sejam detid~; seja detid~; sua estradizione; о приеме; передання; naklini; nakli; extradarea; extradarii; arestarea; predarea; transferarea; transferul; 羁押; 移交; 接收; exequatur de la peine; execution de la peine; esecuzione della pena; ejecucion de la pena; execucao da pena; enforcement of the sentence; enforce the sentence; take over the sentence; исполнени~ приговора; виконання вироку; przejeci~ wykonania; tenuitvoerlegging van de straf""",
}

# Things whose handing over is asked for: they carry a measure only where the clause asks.
OBJECTS: dict[str, str] = {
    "bank_records": """
        bank statement~; bank records; account opening; account records; statements of account; statement of account; account statement~; kyc; statements from; specimen signature~; signature card~; bank documents; bank information; transaction records; swift messages; swift message~; account file; vouchers; identity of the account holder; internet banking; bank evidence; account information; statements for; certified bank; banking records; statement for; beneficial owner~; mandate; statement of iban; documents of opening; find out the holder; balance of the account; know your customer;
        releves; releves bancaires; releve de compte; releves de compte; documents d'ouverture; dossier d'ouverture; pieces bancaires; documentation bancaire; documents bancaires; ficoba; convention d'ouverture; extraits de compte; ordres de virement; releve du porte-monnaie; beneficiaire economique; ayant droit economique; carton de signature; cartons de signature; specimens de signature; historique du compte; mouvements;
        extractos; extractos bancarios; extracto bancario; documentacion bancaria; documentacion de apertura; informacion bancaria; estados de cuenta; movimientos; secreto bancario; estado de cuenta; documentos bancarios; contrato de apertura; expediente de apertura; documentacion de la cuenta; ficha de firmas; registro de firmas; tarjeta de firmas;
        kontounterlagen; kontoauszuge; kontoeroffnungsunterlagen; kontenabfrage; bankunterlagen; eroffnungsunterlagen; kontoverbindung~; bankauskunft; kontoeroffnung~; zahlungsbelege; kontoauszug; kontoinformationen; umsatze; umsatzaufstellung~; wirtschaftlich berechtigt~; unterschriftenkarte~; kontostamm~; formular a; kontoausz~;
        sigilo bancario; extratos bancarios; extractos bancarios; extratos; extractos; fichas de assinaturas; elementos bancarios; documentacao bancaria; ficha de abertura; alertas internos; abertura de conta; documentacao de abertura; informacao bancaria; beneficiario das transferencias; movimentos da conta;
        estratti conto; estratto conto; documentazione bancaria; movimenti bancari; apertura del conto; documenti di apertura; accertamenti bancari;
        выписк~ по счет~; выписк~; сведения о счетах; банковск~ документ~; банковск~ досье; досье счет~; досье обоих счетов; карточк~ подписей; сведения о бенефициарах; банковск~ тайн~; платежн~ документ~; движени~ средств; движени~ по счет~; остатк~; платежн~ поручени~; выписк~ по; сведения о движении; виписк~; банківськ~; wyciag~; dokumentacj~ bankow~; histori~ rachunk~; rachunk~ bankow~; bankafschriften; bankgegevens; rekeninggegevens; openingsdocumenten; rekeningafschriften;
        كشف حساب; كشوف حساب; كشوفات; كشف مفصل; كشف مفصل بالحركات; وثائق فتح الحساب; طلب فتح الحساب; فتح الحساب; السريه المصرفيه; حركات الحساب; كشف الحساب; كشف بالحركات; المستفيد الحقيقي; سجلات مصرفيه; حسابات مصرفيه; بيان الحسابات; حساب لدي; اوامر التحويل; hesap ekstre~; hesap hareket~; extrase de cont; 银行记录; 账户流水; 开户资料;
        hesap ozet~; hesap dokum~; extrasul; extrase; extrasul contului; beneficiarul economic; dosarul de cunoastere; справу клієнта; dokumenty rachunku; rachunku; 对账单; 對賬單; 結餘; 余额; 餘額; 开户; 開戶; 交易紀錄; 交易记录; beneficiario final; beneficiaire effectif; titolare effettivo; beneficiario efectivo; uiteindelijk begunstigde""",
    "telecom_data": """
        subscriber information; identity of the subscriber; subscribers of; subscriber data; subscriber details; call detail records; call records; call data; traffic data; ip log~; log-in; login records; content of the mailbox; cell site; cell-site; location data; call data records; cdrs; basic subscriber; connection logs; ip address history; base station; call detail; billing records; e-mail content; imei; log files; login; access logs;
        donnees de connexion; donnees de trafic; facture~ detaillee~; fadettes; identite des titulaires; titulaires de ces lignes; titulaire de la ligne; donnees d'identification; abonne; abonnes; donnees d'abonne; numeros imei; requisition a operateur; localisation des relais; facturation detaillee; titulaire de l'abonnement; bornes; fadets;
        datos de abonado; datos de trafico; registros de llamadas; titularidad de la linea; datos del titular; datos de conexion; listado de llamadas; trafico de llamadas; registros de conexion; sabana de llamadas; datos de suscriptor; datos de geolocalizacion; celdas; datos de trafico parcial; titular de la linea;
        bestandsdaten; verkehrsdaten; anschlussinhaber; randdaten; verbindungsdaten; funkzellen~; inhaberdaten; standortdaten; teilnehmerdaten; rufnummerninhaber; imei der; retrospektive; ruckwirkende;
        dados cadastrais; registros de conexao; dados de trafego; faturacao detalhada; dados de subscritor; dados de assinante; registos de chamadas; dados de base; sigilo telematico; identificacao completa dos titulares; registos de acesso; dados de localizacao; listagem de chamadas; titulares dos tres cartoes;
        tabulati; dati di traffico; dati dell'abbonato; intestatario dell'utenza; intestatari; dati anagrafici dell'utenza; dati di abbonamento; dati relativi all'abbonato; dati dell'intestatario; anagrafica; log di accesso;
        детализаци~; данные абонента; сведения об абонент~; соединени~; номера imei; ip-адрес~; базовы~ станци~; данные о трафике; сведения об ip~; сведения о принадлежности; абонентск~ номер~; данные о соединениях; дані абонент~; дан~ абонент~; деталізац~; dane abonent~; dane o polaczeniach; billing~; wykaz polaczen; gebruikersgegevens; verkeersgegevens; zendmastgegevens; mastgegevens; telecomgegevens; historische telecom~; anpr; paalgegevens;
        بيانات المشترك; سجل المكالمات; كشف المكالمات; بيانات الاتصال; بيانات المستخدم; سجلات الاتصال; هويه مستعمل; بيانات المستعمل; بيانات حركه; بيانات صاحب الخط; abone bilgi~; hts; date de trafic; 用户信息; 通话记录;
        call details; name, id and address of the subscriber; abonesini; gorusme dokum~; baglanti kayit~; datele titularului; titularului numarului; date de abonat; loguri; дані абонента; dane rejestracyjne; adresy ip; adresow ip; dane logowania; 登記人資料; 登记资料; 通話清單; 通话清单; 聊天记录; access log~; ip addresses used; content of the messages; content of the account; contenu des messages; inhalte der nachrichten; inhalt der nachrichten; contenido de los mensajes; conteudo das mensagens; contenuto dei messaggi; содержани~ сообщени~; содержани~ переписки; محتوي الرسائل""",
    "criminal_records": """
        criminal record~; previous convictions; record of convictions; certified copy of the judgment; copies of judgments; criminal history; copy of the judgment; conviction certificate; sentence copies; copies of the sentences; record extract; court file; antecedents;
        casier judiciaire; antecedents judiciaires; bulletin n°; antecedents penaux; extrait du casier; copie du jugement; copies des jugements; copie de l'arret;
        antecedentes penales; certificado de antecedentes; antecedentes; hoja historico-penal; copia de la sentencia; testimonio de la sentencia; copias de las sentencias; estado de la causa; antecedentes judiciales;
        strafregisterauszug; strafregister~; vorstrafen; bundeszentralregister; strafkarte; urteilsabschrift~; urteilsausfertigung~; abschriften der urteile; ausfertigung des urteils; kopien der urteile; abschrift des urteils; strafregisterausk~;
        registo criminal; antecedentes criminais; certificado de registo; folha de antecedentes; copia da sentenca; copia do acordao; certidao de antecedentes;
        certificato penale; casellario; carichi pendenti; certificato del casellario; copia della sentenza; copie delle sentenze; precedenti penali;
        сведения о судимост~; справк~ о судимост~; судимост~; копи~ приговор~; заверенн~ копи~ приговор~; відомості про судимість; kart~ karn~; karalnos~; odpis wyroku; odpisy wyrokow; krk; uittreksel uit het strafregister; strafblad; justitiele documentatie; strafrechtelijk verleden;
        صحيفه السوابق; السجل العدلي; السجل الجنائي; سوابق; صوره الحكم; صحيفه الحاله الجنائيه; شهاده السوابق; sabika; adli sicil; cazier; 犯罪记录;
        adli sicil kayd~; cazierul~; cazier judiciar; 前科""",
    "other_documents": """
        certified cop~; company register; payment record~; booking record~; booking and payment; ownership records; company records; registration papers; hospital register; passenger records; immigration records; trade licence; copies of; land registry; employment records; tax records; flight records; travel records; entry and exit; corporate documents; working papers; cctv; footage; registration documents; customs records; medical records; invoices; authenticated copies; business records; register extract; manifest; lease agreement; rental; employment file; registers; accounts of the company; insurance file; policy; provide copies; inventory; report of the; documents concerning; records of; extract from; extracts from; official documents; ferry; passenger; log book; payroll; landing card~; visa application~;
        copie certifiee; copies certifiees; extrait kbis; registre du commerce; images de videosurveillance; videosurveillance; images de camera~; contrats de location; documents d'emploi; contrat de location; registre du personnel; fiches de paie; dossier medical; pieces comptables; actes notaries; registres; registre; documents relatifs; communication de; communiquer; copie de; copies de; images; remettre copie; transmettre copie; documents sociaux; donnees sociales; dossier de location; factures; statuts; livre des actionnaires; dossier;
        copia certificada; registro mercantil; movimientos migratorios; entradas y salidas; historial laboral; vida laboral; informacion migratoria; padron; registro de la propiedad; copia autenticada; copias; expediente; documentos de; certificacion registral; residencia; copia de; certificado de; informacion sobre; documentacion;
        beglaubigte kopie~; handelsregisterauszug; grundbuch~; buchhaltungsunterlagen; stiftungsunterlagen; geschaftsunterlagen; mietvertrag; aktenkopie~; akten; krankenunterlagen; kameraaufzeichnungen; videoaufzeichnungen; unterlagen; haftbescheinigung; lichtbild; haftzeiten; fahrzeugunterlagen; stiftungsdokumente; auskunft uber; auszug aus; zulassungsunterlagen; statuten; halterdaten; abschriften; kopien;
        copia autenticada; registo comercial; matricula de imovel; certidao; certidao permanente; copia de; copias; registos de entrada; correspondencia; documentos; relatorio; faturas; copia dos; copia das; imagens;
        copia autentica; visura; registro delle imprese; documentazione; copia di; copie di; bilanci; copia del; copia della; fatture; documenti; immagini;
        заверенн~ копи~; выписк~ из реестра; учредительн~ документ~; регистрационн~ документ~; таможенн~ документ~; копи~ документ~; договор~ аренды; материал~ дела; копи~; регистрационн~ дело; сведения о пересечении; документы, подтверждающие; предоставить документы; справк~; сведения о; реєстраційн~; копі~; kopi~ dokument~; odpis z; dokumentacj~; akt~ rejestrow~; camerabeelden; uittreksel; kopie van; gewaarmerkt~ afschrift~; tankpasgegevens; administratie; stukken; afschrift van;
        صور طبق الاصل; السجل التجاري; صوره طبق الاصل; صوره مصدقه; صور العقود; الوثاءق; الوثائق; المستندات; مستندات; سجلات; نسخه من; نسخ; صوره من; tapu kayit~; ticaret sicil~; onayli ornek~; suret~; copii certificate; copii; 工商登记;
        historical extract; bookings and; medical summary; partida de; certificacion del; certificacion de; informe social; acreditacion; libro de; texto das leis; documento comprovando; registo da empresa; estratto del registro; schede contabili; date din registrul; copii ale; extras din registrul; довідку; витяг~; оригінал~; odpis~; zaswiadczeni~; 报关单; 登记档案; 合同; 原件; 副本; 登记摘录; 录像; edition der; onayli orne~; raporunun; kayitlarinin; registrul comertului""",
    "other": """
        witness protection; permission for officers; any other assistance; presence of officers; victim notification; foreign law; information on the law; text of the law;
        toute autre mesure; protection du temoin; texte de loi; presence des enqueteurs; cualquier otra asistencia; proteccion de testigos; texto de la ley; sonstige massnahmen; zeugenschutz; qualquer outra assistencia; protecao de testemunhas; иные действия; аي مساعدة أخرى; inne czynnosci; andere maatregelen; officers be present; be permitted to be present; permitted to remain present; permission to attend; leave to be present; presence of our;
        assister aux actes; assister a l'execution; presencia de funcionarios; presencia de nuestros; presencia de dos; anwesenheit von; teilnahme von beamten; beizuwohnen;
        presenca de agentes; presenziare; assistervi; разрешить присутств~; присутствие наш~; присутність наш~; бути присутн~; obecnosc naszego; aanwezigheid van; hazir bulun~; participarea ofiter~; prezenta ofiter~; السماح لضابط~""",
}

ASKS: dict[str, str] = {
    "en": "solicit; request that; we request; i request; requests; is requested; are requested; request you; "
    "request your; requests that; requested that; hereby requests; respectfully request~; "
    "we hereby request; be requested; requested assistance; requesting; we ask; i ask; asks; "
    "is asked; are asked; you are asked; would ask; ask you; ask that; to ask; please; "
    "kindly; grateful; obliged if; be obliged; we seek; i seek; is sought; are sought; seeks; "
    "what is sought; we should like; we would like; i should like; should like; would like; "
    "could we have; could you; would you; may i ask; beg; be pleased to; pray~; to apply; "
    "application is made; we propose; propose; let us have; we need; i need; we wish; desire; "
    "desired; wanted; wants; we want; invited to; called upon; seek your; assistance sought; "
    "we look to you; be caused; to cause; move you; thankful; appreciate; convey the request; "
    "requires; is required; are required; called for; calls for; necessary assistance; "
    "undertake the following; demand; demanded; demands; asked for; asking for; asked of; sought; "
    "being sought; requested; to request; ask; "
    "pls; plse; may i suggest; would welcome; we look forward to",
    "fr": "il y aurait lieu; il conviendrait; y a-t-il lieu; delegu~; propose; proposons; avons besoin; il me faudrait; prions; prie; priere de; priere; prie de; demandons; demande de; demandent; il est demande; "
    "est demandee; est demande; sont demandes; sont demandees; sollicit~; requerons; requiert; "
    "requiers; saurais gre; saurions gre; saurait gre; reconnaissant~; souhait~; voudrez bien; "
    "veuillez; voudra bien; bien vouloir; commettons; donnons commission; aux fins de; a l'effet de; "
    "vous demande; nous vous demandons; demande; demander; demandee; reclam~; desir~; obligeance; "
    "je vous serais; invitons; prierais; aimerais; aimerions; voulons; requete; requise; requises; "
    "requis; "
    "merci de; merci d'; serait agreable; serait oblige; serait obligee; puis-je; svp",
    "es": "necesit~; haria falta; hace falta; harian falta; requerir; requerimos; solicit~; ruega; ruego; rogamos; rogar~; pedimos; pido; se pide; pide; interesa; interesamos; "
    "intereso; interese; requier~; requerimos; agradecer~; agradezco; agradecemos; sirva; sirvan; "
    "sirvase; a bien; exhort~; encarec~; encarezco; quisieramos; a fin de que; insto; se insta; "
    "instamos; insta; procede que; ordene; tenga a bien; dispongan; a los fines de; con el objeto de; "
    "pedir; pidio; pide que; deseamos; interesado; "
    "deprec~; agradeceria~; ruegase; corresponde a ustedes",
    "de": "anreg~; angeregt; anzuordnen; schlage~ vor; brauche~; bitte; bitten; bittet; gebeten; ersuch~; erbitt~; erbeten~; beantrag~; dankbar; begehr~; "
    "wunsch~; mochte; mochten; ware ich; waren wir; es wird um; hiermit wird; rechtshilfehandlungen; "
    "erbete; benotig~; gebeten wird; ich darf; verlang~; "
    "moge; mogen; wurden gern; wurde gern; durfen wir; darf ich; erwart~; pruf~ sie bitte",
    "pt": "precisa~; necessita~; agradeco; solicit~; requer~; roga; rogo; rogamos; pede-se; pedimos; peco; pede; pedir; dignem; digne; "
    "digne-se; agradec~; depreca~; queira; queiram; venho pedir; pretende-se; pretende; rogad~; "
    "pede a; pedem; solicita-se; requer-se; desej~; pedido; "
    "vimos requerer; venho requerer; proponho; propomos; propoe; depreca-se",
    "it": "occorr~; serv~; proponiamo; propongo; chied~; richied~; prego; preghiamo; si prega; voglia; vogliate; vogliano; gradir~; grato; grata; "
    "domand~; invito a; sollecit~; postul~; richiest~; chiest~; pregat~; rogo; si pregano; prega di; "
    "si gradirebbe; preghiera; vi preghiamo; gradirebbe",
    "ru": "просьб~; прошу; просим; просит; просят; просьба; просьбой; ходатайств~; испрашива~; запрашива~; поруча~; "
    "хотели бы; благодарн~; признательн~; обращаемся; предлагаем; желательно; требуется; необходимо; "
    "поручаем; просили бы; нужн~; ждем; просимо; просить; клопоч~; проханням",
    "uk": "прохаємо; пропонуємо; "
    "просимо; прошу; просить; просять; прохання; проханням; клопоч~; клопотання; звертаємося; будемо вдячні; будемо вдячн~; будь ласка; бажана; бажано; очікуємо",
    "pl": "prosz~; prosimy; wnosz~; wnosi~; zwraca~ sie; uprzejmie; wnioskuj~; wystepuj~ o; wniosek o; "
    "prosi; wnosi; gevraagd; "
    "uprasza~; wnosimy; oczekujem~; prosba; prosbe; trzeba",
    "nl": "verzoek~; verzocht; gelieve; graag; vraag; vragen; vraagt; wenst; wensen; stelt voor; stel voor; vorder~; "
    "gevraagd; gevraagde; wenselijk; stellen voor; gaarne; svp",
    "ar": "تنيب; ينيب; ننيب; ننتدب; قصد القيام; نطلب; نلتمس; نرجو; يرجي; ارجو; التمس; تطلب; يطلب; الرجاء; المطلوب; والمطلوب; نامل; التفضل; "
    "تفضلكم; نود; اطلب; بامل; ونطلب; فنطلب; فنرجو; راجين; طالبين; ملتمسين; يلتمس; تلتمس; ناملون; "
    "نسالكم; يرجو; ترجو; رجاء; تتفضلوا; ويهمنا; نقترح; نستنيبكم; ننيبكم; انابه; نرغب; مطلوب; يرغب; "
    "نناشد; نتوجه; لغرض; تكليف; نسترعي; برجاء; مطلوبا; طلبنا; طلب",
    "tr": "rica; talep; istiyoruz; istenmektedir; arz ederim; talep edilmektedir; "
    "dileriz; dilerim; isteriz; isteniyor; istenir; istedik~; bekliyoruz; oneriyoruz; lutfen; muhtac~; talep edi~; talep olunur; istemekte~; olunur; yapilmasini",
    "ro": "rugam; cerem; solicitam; va rugam; "
    "rog; va rog; solicit~; cer; se cere; recunoscatori; propunem; dorim; avem nevoie; rugaminte~; roaga",
    "zh": "请; 请求; 恳请; 特请; 請; 請求; 懇請; 煩請; 烦请; 敬请; 谨请",
}

NEGATIONS: dict[str, str] = {
    "en": "not; no; neither; nor; never; nothing; isn't; aren't; don't; doesn't; won't; none; cannot; nobody; nowhere",
    "fr": "ne; n'; pas; aucun; aucune; ni; nullement; nul; nulle; non",
    "es": "no; ni; ningun; ninguna; ninguno; tampoco; nada",
    "de": "nicht; kein; keine; keinen; keiner; keines; keinerlei; weder; nichts; keinesfalls; keinem",
    "pt": "nao; nem; nenhum; nenhuma; tampouco; qualquer",
    "it": "non; nessun; nessuna; ne; nessuno; nulla; alcuna; alcun; niente",
    "ru": "не; ни; нет; незачем; никаких; никакого",
    "uk": "не; ні; жодн~; ніяких; без; жодних",
    "pl": "nie; ani; zadn~; bez; zadnych; zadnego",
    "nl": "niet; geen; noch; nergens; niets",
    "ar": "لا; لم; ليس; ولا; لن; لسنا; وليس; ولسنا; ولم; وليست; ليست; فلا; ليسا",
    "tr": "degil; degildir; edilmemekte~; istenmemekte~; "
    "gerek yok~; gerekmez; gerekmemekte~; istemiyoruz; istenmiyor; talep etmiyoruz; edilmemesi~; talebimiz yok~; vazgec~; yapilmamasi~; soz konusu degil",
    "ro": "nu; nici; niciun~; fara; niciuna; niciunul; nimic",
    "zh": "不; 无需; 未; 并非; 不请求; 不要求; 无须; 無需; 毋須; 不必; 不需要; 不求; 勿",
}

EARLIER: dict[str, str] = {
    "en": "already; previously; earlier; had asked; we asked; asked you on; was executed; "
    "have been executed; executed in; was carried out; have received; we received; was obtained; "
    "were obtained; were delivered; was delivered; has been frozen; was frozen; were frozen; "
    "was seized; were seized; was searched; was issued; were issued; has been issued; have been issued; had been issued; was preserved; were preserved; was arrested; were arrested; was questioned; "
    "was interviewed; were interviewed; took place; had been; was made; was first asked; "
    "has been given; has been obtained; was attached; were attached; was granted; was held; you sent; "
    "have had; issued a warrant; you have sent; have already; in the past; was refused; was ordered; "
    "were ordered; was pronounced; was declared",
    "fr": "deja; anterieur~; precedemment; avait ete; avons demande; avions demande; a ete execute~; "
    "ont ete; a ete saisi~; a ete gele~; a ete arrete~; a ete obtenu~; fut; precedent~; a ete; "
    "ont deja",
    "es": "anteriormente; fue; fueron; ha sido; han sido; se practico; se interesaron; se intereso; habia; "
    "previamente; con anterioridad; se pidio; se obtuvo; fue entregad~; fueron entregad~; consta que; "
    "fue detenid~; se encuentra detenid~; ya se; ya fue~; entregado en",
    "de": "bereits; schon; wurde; wurden; fruher~; seinerzeit; vollzogen; ist erfolgt; haben wir ersucht; "
    "hatte; erledigt; ergangen; worden; liegt vor; lauft",
    "pt": "ja foi; ja foram; foi; foram; anteriormente; decretada; decretado; ja se; ja; havia; mantem-se; encontra-se",
    "it": "gia; e stato; e stata; sono stati; sono state; era stato; in precedenza; gia stat~; sono gia; "
    "precedente; venne; vennero",
    "ru": "уже; ранее; был; была; были; было; задержан; допрошен; допрошена; наложен; наложены; произведен; "
    "предоставлена; предоставлены; выполнен~; исполнен~; изъят; изъята; изъятый; вже; було",
    "uk": "раніше",
    "pl": "juz; zostal; zostala; zostaly; wczesniej; wykonano",
    "nl": "reeds; eerder; werd; werden; al eerder; is al; uitgevoerd; is reeds; was",
    "ar": "سبق; سبق ان; تم; قد; جري; نفذ; نفذت; تمت; سابق; السابق; القينا; القي; صدر; صدرت; ضبط; ضبطت; وقد; "
    "فقد; كانت; كان; داخل المملكه",
    "tr": "daha once",
    "ro": "deja; anterior",
}

ELSEWHERE: dict[str, str] = {
    "en": "separate request; separate letter; another letter; another request; separately; "
    "by another letter; a separate; elsewhere; are asked separately; has been asked; have been asked; "
    "was asked; of the authorities of; different request; requested of; requested from; a request to; "
    "pursued with; other authorities; addressed to the; is a matter for; letter to",
    "fr": "courrier distinct; demande distincte; separement; autre demande; par ailleurs saisi~; saisi par; "
    "autres autorites; distinct; distincte; parallele; a ete saisi; ont ete saisis; "
    "par leur propre voie",
    "es": "por separado; otra solicitud; solicitud separada; se dirige a; distinta; se solicito a; "
    "se ha pedido a; se pidio a; pieza separada; se requirio a; otra comision rogatoria; "
    "a traves de otra; solicitada a; solicitado a; pedida a",
    "de": "gesondert~; separat~; eigene eea; eigenes ersuchen; anderes ersuchen; getrennt~; "
    "gegenstand eines; an litauen; ein ersuchen an; wurde an; anderweitig",
    "pt": "em separado; outro pedido; carta separada; pedido autonomo; outra carta; por via propria; "
    "pedido distinto; separadamente; autonomamente",
    "it": "separatamente; altra richiesta; richiesta distinta; distinta; a parte; con altra rogatoria; "
    "richiesta separata; altra rogatoria; in altra sede",
    "ru": "отдельн~; отдельным; отдельно; поручение направлено; запрос направлен; направлен~ в; "
    "в другое государство; окрем~",
    "uk": "запит надіслано",
    "pl": "osobn~; odrebn~; oddzieln~; skierowano do",
    "nl": "apart~; afzonderlijk~; gericht aan; ander verzoek",
    "ar": "مستقل; مستقله; منفصل; منفصله; طلب اخر; علي حده; مراسله مستقله; الي السلطات; طلبا موازيا; من دوله",
    "tr": "ayri",
    "ro": "separat",
    "zh": "另行",
}

ANNOUNCED: dict[str, str] = {
    "en": "will follow; shall follow; will be requested; will ask; shall ask; may be asked; will be sent; "
    "a later request; later request; subsequent request; to follow; will be made; shall be asked; "
    "will send; to come later; will be submitted; may be sought; intend to; intends to; "
    "in due course; at a later stage; will be the subject; a request will; request follows; "
    "would be needed; will be forwarded; being prepared; we shall; would have to be; shall be sought; "
    "at a later date; later on; shall be made; may be requested; will be presented",
    "fr": "suivra; suivront; sera demande~; sera sollicite~; ulterieurement; ulterieure; vous parviendra; "
    "sera adresse~; ferons parvenir; nous reservons; se reserve; sera transmise; a venir; plus tard; "
    "sera formule~; sera presente~; seront demande~; seront sollicite~",
    "es": "se solicitara; sera solicitad~; se remitira; se presentara; posterior~; en su momento; "
    "oportunamente; se formulara; se pedira; mas adelante; ulterior~; se cursara; se reserva; "
    "sera objeto; se hara llegar; seran objeto; se interesara; sera pedid~",
    "de": "wird folgen; folgt; folgen; nachgereicht; spater; zu gegebener zeit; bleibt vorbehalten; "
    "vorbehalten; wird gestellt; wird nachfolgen; werde ich; werden wir; erst nach; wird ubermittelt; "
    "in aussicht; angekundigt; behalt sich; in vorbereitung; wird spater; bleiben vorbehalten",
    "pt": "seguira; sera pedid~; sera solicitad~; posteriormente; oportunamente; mais tarde; ulterior~; "
    "sera objecto; sera objeto; sera requerid~; sera enviad~; sera formulad~; sera promovid~; "
    "ira ser; sera apresentad~; reserva-se; vira a ser",
    "it": "seguira; sara richiest~; successivament~; si riserva; riserva di; in seguito; sara trasmess~; "
    "verra richiest~; verra trasmess~; ci si riserva; sara oggetto; seguiranno",
    "ru": "будет направлен~; будут направлен~; поступит; позднее; впоследствии; попросим; запросим; "
    "направим; последует; дополнительно направ~; будет запрошен~; будет поставлен~; намерен~; "
    "оставляем за собой; будет предметом; буде направлен~",
    "uk": "надішлемо; пізніше",
    "pl": "zostanie przekazan~; zostanie skierowan~; w przygotowaniu; pozniej; wystapi~",
    "nl": "volgt; zal volgen; later; zal worden; te zijner tijd; nog volgen; volgen nog",
    "ar": "سنطلب; سيوجه; سيطلب; لاحقا; سنوافيكم; سيرسل; ستوجه; تصلكم; سيلي; سنوجه; سيصلكم; سوف يطلب; "
    "سوف نطلب; سوف نرسل; سيرد; ستصل; ستطلب; سيقدم; ستقدم; سيتم; يعقب",
    "tr": "daha sonra",
    "ro": "ulterior; vom trimite",
    "zh": "随后",
}

CONDITIONS: dict[str, str] = {
    "en": "if; should; only if; in case; provided that; unless; insofar as; subject to; in the event; "
    "where necessary; as far as; if need be",
    "fr": "si; s'il; seulement si; au cas ou; dans l'hypothese; pour autant que; a condition; sous reserve; "
    "si besoin; uniquement si; que si; en cas de; sauf",
    "es": "solo si; en caso de; siempre que; de ser; en su caso; en el caso; unicamente si; salvo que; "
    "a menos que; en el supuesto",
    "de": "falls; wenn; nur wenn; sofern; soweit; nur falls; im fall; im falle; bei bedarf; gegebenenfalls; "
    "vorausgesetzt; nur dann; sollte; sollten",
    "pt": "se; caso; apenas se; somente se; desde que; na hipotese; sendo caso; so se; em caso de; se necessario",
    "it": "qualora; solo se; ove; nel caso; purche; se del caso; in caso di",
    "ru": "если; только если; в случае; при условии; лишь в случае; при необходимости; буде; якщо",
    "uk": "у разі",
    "pl": "jezeli; jesli; tylko jesli; o ile; w razie; gdyby",
    "nl": "als; indien; mits; alleen als; voor zover; slechts indien; enkel als",
    "ar": "اذا; ان; في حال; شرط ان; شريطه; بشرط; متي; فان; ان وجدت; الا اذا; عند الضروره; في حاله",
    "tr": "eger; halinde",
    "ro": "daca",
    "zh": "如果",
}

# A clause ends where its reasons begin.
REASONS: dict[str, str] = {
    "en": "because; since; so that; in order to; as it; as the; for the reason; whereas; whereby; "
    "given that; in view of; according to; it is clarified; in that",
    "fr": "parce que; car; afin que; afin de; etant donne; en raison; puisque; attendu que; d'apres; au motif; selon",
    "es": "porque; a fin de; toda vez que; ya que; debido a; puesto que; para que; dado que; con el fin de; "
    "por cuanto; pues; segun",
    "de": "weil; da; damit; denn; zumal; um zu; nachdem; wegen; laut; weshalb",
    "pt": "uma vez que; porquanto; a fim de; visto que; para que; ja que; pois; dado que; por forma a; segundo",
    "it": "perche; poiche; affinche; al fine di; in quanto; onde; dato che; secondo",
    "ru": "поскольку; так как; чтобы; потому что; ибо; ввиду; в связи с; согласно; по данным; щоб",
    "uk": "оскільки",
    "pl": "poniewaz; gdyz; aby; zeby; albowiem; wedlug",
    "nl": "omdat; aangezien; zodat; opdat; want; volgens; ten einde",
    "ar": "لان; لانه; لكي; كي; حتي; نظرا; بحسب; حيث; اذ; لكون; وذلك",
    "tr": "cunku; icin",
    "ro": "deoarece; pentru ca",
    "zh": "因为",
}

# Headings and leads under which a numbered list asks.
HEADINGS: dict[str, str] = {
    "en": "assistance sought; assistance requested; what is sought; what we ask; measures requested; "
    "request for assistance; requested assistance; the request; what is requested; we ask for; "
    "description of assistance; relief sought; investigative measures; assistance required; "
    "what we need; acts requested; help requested; what is asked; our request; what we propose",
    "fr": "mesures sollicitees; mesures demandees; objet de la demande; actes demandes; "
    "entraide sollicitee; ce que nous demandons; mission; mesures d'enquete; mesures; demande; "
    "actes sollicites; diligences sollicitees; diligences demandees; devoirs demandes; a remettre; "
    "devoirs sollicites; ce qui est demande; mesure d'enquete; "
    "ce que je vous demande; ce que je demande; entraide demandee; assistance sollicitee; assistance demandee",
    "es": "diligencias solicitadas; asistencia solicitada; medidas solicitadas; se solicita; "
    "actuaciones interesadas; diligencias interesadas; objeto de la solicitud; peticion; petitorio; "
    "lo solicitado; asistencia requerida; diligencias; lo que se pide; medidas; medidas interesadas; "
    "asistencia que se solicita; asistencia que se pide",
    "de": "erbetene massnahmen; ersuchen; rechtshilfehandlungen; beantragte massnahmen; massnahmen; "
    "gewunschte massnahmen; durchzufuhrende ermittlungsmassnahme; erbetene handlungen; antrag; "
    "ermittlungsmassnahme; was erbeten wird",
    "pt": "diligencias solicitadas; do que se roga; do pedido; diligencias requeridas; medidas solicitadas; "
    "do que se pede; pedidos; diligencias; o que se pede; pretende-se; a acrescentar; "
    "assistencia que se procura; assistencia pedida; assistencia solicitada; o que lhe peco; o que se solicita",
    "it": "attivita richieste; oggetto della richiesta; si chiede; atti richiesti; richieste; "
    "attivita di indagine; misure richieste; cosa si chiede; oggetto della rogatoria; "
    "assistenza richiesta; cosa chiediamo; che cosa si chiede",
    "ru": "прошу; просим; испрашиваемая помощь; предмет запроса; содержание запроса; просим вас; "
    "перечень действий; что просим; просимо",
    "uk": "запитувані дії; просимо; предмет запиту; зміст запиту; запитувана допомога",
    "pl": "czynnosci; zakres wniosku; wnosze o; prosze o; oczekujemy; zadane czynnosci",
    "nl": "gevraagd wordt; verzoek; gevraagde maatregelen; gevraagde handelingen; het verzoek; maatregelen; "
    "onderzoeksmaatregelen",
    "ar": "المطلوب; والمطلوب; نطلب; الاجراءات المطلوبه; موضوع الطلب; نلتمس; وعليه نلتمس; المساعده المطلوبه; "
    "المطلوب منكم; طلباتنا; لذلك نطلب; نرجو",
    "tr": "talep edilen; istenen; istenen islemler; talep edilen islemler; taleplerimiz; talebimiz; istedigimiz",
    "ro": "masuri solicitate; ce solicitam; masurile de investigare; obiectul cererii; masurile solicitate; se cere",
    "zh": "请求事项; 請求事項; 请求协助事项; 请求协助; 请求内容",
}

# A turn of the sentence after which it may speak of something else.
TURNS: dict[str, str] = {
    "en": "but; however; whereas; while; although; though",
    "fr": "mais; toutefois; cependant; en revanche; tandis que",
    "es": "pero; mas; sino; mientras que; aunque; si bien",
    "de": "aber; jedoch; sondern; dagegen; hingegen; allerdings",
    "pt": "mas; porem; todavia; contudo; enquanto que; embora",
    "it": "ma; pero; tuttavia; mentre; bensi; invece",
    "ru": "но; однако; а; тогда как; зато; хотя",
    "uk": "але; однак; проте; натомість",
    "pl": "ale; jednak; natomiast; lecz",
    "nl": "maar; echter; terwijl; doch",
    "ar": "لكن; ولكن; غير ان; الا ان; اما; واما; بل; بيد ان",
    "tr": "ancak; fakat; ama",
    "ro": "dar; insa; iar",
}

# Small words between the asking and the act.
LEAD_INS = frozenset(
    "that to you your be so as if we i us it could would may kindly please um zu dass die das den der es wird sie ich wir "
    "darum hiermit de que se vous bien vouloir a d' nous il soit le la les sirva sirvan fin los las el al o os as para "
    "por favor seja sejam di che voler lei le si от вас о об чтобы вас من منكم ان بان سيادتكم التفضل o het te u om".split()
)

# Words that mean one act in some languages only: (code, phrase) to the languages in which it holds.
ONLY_IN: dict[tuple[str, str], frozenset[str]] = {
    ("freeze_assets", "arresto"): frozenset({"pt"}),
    ("freeze_assets", "arresto preventivo"): frozenset({"pt"}),
    ("freeze_assets", "sequestro"): frozenset({"pt"}),
    ("freeze_assets", "gel"): frozenset({"fr"}),
    ("freeze_assets", "embargo"): frozenset({"es"}),
    ("freeze_assets", "sperre"): frozenset({"de"}),
    ("freeze_assets", "asegurar"): frozenset({"es"}),
    ("arrest_surrender", "arresto"): frozenset({"it", "es"}),
    ("arrest_surrender", "fermo"): frozenset({"it"}),
    ("arrest_surrender", "deter"): frozenset({"pt"}),
    ("arrest_surrender", "captura"): frozenset({"es"}),
    ("arrest_surrender", "ubergabe"): frozenset({"de"}),
    ("search_seizure", "registro de"): frozenset({"es"}),
    ("search_seizure", "registro en"): frozenset({"es"}),
    ("search_seizure", "registros"): frozenset({"es"}),
    ("confiscate_assets", "verfall"): frozenset({"de"}),
    ("serve_document", "citar"): frozenset({"es", "pt"}),
    ("serve_document", "service of"): frozenset({"en"}),
    ("serve_document", "a remettre"): frozenset({"fr"}),
    ("controlled_delivery_covert", "observation"): frozenset({"de"}),
    ("return_assets", "returned to"): frozenset({"en"}),
    ("return_assets", "partage"): frozenset({"fr"}),
    ("return_assets", "teilung"): frozenset({"de"}),
    ("expert_evaluation", "analisis"): frozenset({"es"}),
    ("take_statement", "horen"): frozenset({"nl"}),
    ("take_statement", "sentire"): frozenset({"it"}),
    ("other_documents", "residencia"): frozenset({"es"}),
}

# Objects named after these acts belong to the act itself.
GOVERNS: dict[str, frozenset[str]] = {
    "preserve_data": frozenset({"telecom_data", "bank_records", "other_documents"}),
    "search_seizure": frozenset(
        {"bank_records", "other_documents", "telecom_data", "take_statement", "criminal_records"}
    ),
    "freeze_assets": frozenset({"other_documents"}),
    "confiscate_assets": frozenset({"bank_records", "other_documents", "criminal_records"}),
    "return_assets": frozenset({"bank_records", "other_documents", "criminal_records"}),
    "interception": frozenset({"telecom_data", "other_documents", "controlled_delivery_covert"}),
    "serve_document": frozenset({"other_documents", "criminal_records"}),
    "expert_evaluation": frozenset({"other_documents", "telecom_data"}),
    "video_hearing": frozenset({"take_statement", "locate_identify_person"}),
    "take_statement": frozenset({"locate_identify_person"}),
    "arrest_surrender": frozenset({"other_documents", "transfer_prisoner_witness"}),
    "bank_records": frozenset({"other_documents", "locate_identify_person"}),
    "telecom_data": frozenset({"other_documents", "locate_identify_person"}),
    "criminal_records": frozenset({"other_documents"}),
    "trace_assets": frozenset({"bank_records", "other_documents"}),
    "controlled_delivery_covert": frozenset({"locate_identify_person"}),
    "transfer_prisoner_witness": frozenset({"take_statement", "arrest_surrender"}),
}

# Names of treaties and statutes, whose words ask for nothing.
TREATIES: dict[str, str] = {
    "en": "convention; treaty; act; scheme; protocol; directive; regulation; law; code; agreement",
    "fr": "convention; traite; protocole; directive; reglement; loi; code; accord",
    "es": "convenio; convencion; tratado; protocolo; ley; codigo; acuerdo; directiva; reglamento",
    "de": "ubereinkommen~; gesetz; vertrag; protokoll; verordnung; richtlinie; konvention; abkommen; rahmenbeschluss",
    "pt": "convencao; tratado; protocolo; lei; codigo; acordo; diretiva; regulamento",
    "it": "convenzione; trattato; protocollo; legge; codice; accordo; direttiva; regolamento",
    "ru": "конвенци~; договор~; протокол~; закон~; кодекс~; соглашени~",
    "uk": "конвенц~; догов~; протокол~; закон~; кодекс~; угод~",
    "pl": "konwencj~; umow~; protokol~; ustaw~; kodeks~; dyrektyw~",
    "nl": "verdrag~; wet; protocol; richtlijn; verordening; overeenkomst; kaderbesluit",
    "ar": "اتفاقيه; معاهده; القانون; قانون; بروتوكول; نظام; الاتفاقيه",
    "tr": "sozlesme~; anlasma~; kanun~; protokol~",
    "ro": "conventi~; tratat~; legea; protocol~; acord~",
}

# Words that look like asking and do not ask: the letter, or another one, named as a thing.
MUTES: dict[str, str] = {
    "en": "a request; the request; our request; this request; your request; no request; the requested; requested person; requesting state; "
    "requested state; requesting authority; requested authority; similar request; earlier request; letter of request; letters of request; "
    "request of; requests for; their request; his request; her request; the requests; not required; sought person; person sought; "
    "wanted for; wanted man; wanted person; the wanted",
    "fr": "la demande; notre demande; cette demande; une demande; votre demande; demandes; la presente demande; partie requerante; "
    "etat requis; etat requerant; autorite requise; autorite requerante; veuillez agreer; veuillez croire; l'etat requis; demandeur; "
    "veuillez recevoir; prie d'agreer; prie de croire; prie d'accepter; prions d'agreer; demande d'extradition; demandes d'entraide",
    "es": "la solicitud; esta solicitud; nuestra solicitud; su solicitud; una solicitud; persona solicitada; estado requerido; "
    "estado requirente; parte requirente; autoridad requirente; autoridad requerida; ruego acepte; la peticion; el interesado; interesado; "
    "el exhorto; exhorto n; la solicitada; el requerido; requerido; partes interesadas",
    "de": "das ersuchen; dieses ersuchen~; mein ersuchen; unser ersuchen; ersuchen vom; ersuchender staat; ersuchten staat~; "
    "ersuchenden staat~; ersuchten behorde; ihr ersuchen; rechtshilfeersuchen~; auslieferungsersuchen~; ein ersuchen; kein ersuchen; "
    "des ersuchens; diesem ersuchen; antragsgegner~",
    "pt": "o pedido; este pedido; nosso pedido; um pedido; vosso pedido; ao pedido; do pedido; estado requerente; estado requerido; "
    "autoridade requerente; parte requerente; requerente; requerido; os pedidos; pedidos reais",
    "it": "la richiesta; questa richiesta; la presente richiesta; una richiesta; nostra richiesta; stato richiedente; stato richiesto; "
    "autorita richiedente; autorita richiesta; vostra richiesta; la domanda; vostra domanda; parte richiedente",
    "ru": "запрашивающ~ сторон~; запрашиваем~ сторон~; запрашивающ~ государств~; запрашиваем~ государств~; сторона запроса",
    "ar": "هذا الطلب; طلب سابق; طلبا سابقا; الطلب السابق; الدوله الطالبه; الدوله المطلوب; الشخص المطلوب; موضوع الطلب; الطلب; للطلب; "
    "طلب تسليم; الطلبات; السلطه الطالبه; طلبكم; طلب اخر; غير مطلوب; سبب الطلب",
    "pl": "wniosku; wniosek; panstwo wzywajace; strona wzywajaca",
    "nl": "het verzoek; dit verzoek; ons verzoek; uw verzoek; een verzoek; verzoekende; aangezochte",
    "zh": "申请; 申請; 被请求; 被請求; 请求书; 請求書; 请求方; 請求方; 本请求; 本請求; 该请求; 前述请求; 上述请求; 引渡请求; 被请求引渡人",
    "ro": "cererea; cererii; cererile; statul solicitat; statul solicitant; autoritatea solicitata; autoritatea solicitanta; persoana solicitata",
    "tr": "talep eden; talep edilen; talepname~; talebi; onceki talep; talebin; talebinin",
    "uk": "запит; запиту; клопотання від; запитувана сторона; запитуюча сторона",
}

# What is returned or shared, where the verb alone could be of papers or persons.
PROPERTY = """
    money; funds; fund; assets; sum; amount; property; proceeds; balance; coins; artefact~; objects; painting~; dollars; euro; usd; eur; chf; forfeited; francs; victims;
    fonds; avoirs; somme; sommes; montant; biens; argent; solde; produit; oeuvre~; objets;
    fondos; activos; suma; monto; bienes; dinero; dolares; euros; francos; saldo; valores;
    gelder; geld; betrag~; vermogen~; erlos~; guthaben; summe; gegenstande; kunstwerk~;
    ativos; valores; montante; quantia; dinheiro; saldo; bens; fondi; somme; beni; denaro; ricavato; saldo; importo;
    средств~; денег; деньги; сумм~; имуществ~; актив~; ценност~; автомобил~; pieniadze; srodk~; mieni~; gelden; bedrag; vermogen; goederen;
    الاموال; اموال; المبلغ; مبلغ; المبالغ; الممتلكات; الاصول; كاملا; المتحصل~; الرصيد; كامل; لارجاع; السياره; para; malvarlig~; bunuri;
    artefact; artifact; statue~; icon; icons; manuscript~; vehicle; car; jewell~; antiquit~; proprietar~; owner; opera; oggetto; cratere; vaso; quadr~; reperto; reperti; tableau~; statuette~; vehicule~; bijoux; proprietaire; cuadro~; pieza~; vehiculo~; joyas; propietari~;
    gemalde; fahrzeug~; schmuck; eigentumer~; kunstgegenst~; quadro~; peca~; veiculo~; икон~; картин~; собственник~; владельц~; obraz~; pojazd~; schilderij~; voertuig; eigenaar"""

# A lead that ends so stands over what follows, without a colon.
FOLLOWING = """
    following; as follows; suivant~; suivantes; qui suit; siguiente~; siguientes; que sigue; folgend~; folgt; seguinte; seguintes; seguente; seguenti;
    следующ~; нижеследующ~; наступн~; nastepujac~; volgende; الاتي; التالي; التاليه; الاتيه; ما يلي; asagida~; urmatoarele"""

# What preserving must be of, where the verb alone could be of samples or evidence.
DATA = """
    data; server; account; accounts; log; logs; mailbox; content; records; ip; vps; traffic; subscriber; donnees; serveur; boite; compte; comptes; courriel~; datos; servidor; cuenta; cuentas; registros; buzon;
    daten; postfach; konto; inhalte; dados; conta; caixa; dati; account; server; log; casella; данны~; сервер~; журнал~; логи; логов; аккаунт~; ящик~; образ~; дан~; danych; gegevens; البيانات; بيانات; الخادم; الحساب; الحسابات; سجلات; رسائل; veri~; date"""

# Participles that deny together with a negation, and ask nothing alone.
ASKED: dict[str, str] = {
    "en": "asked; required; needed; wished; demanded; sought; envisaged",
    "fr": "demandes; demandees; souhaitee; attendue; attendu; envisage~",
    "es": "solicitada; pedido; interesan; instad~",
    "de": "erforderlich; notwendig; veranlasst; gegenstand; gewollt; angestrebt; begehrt; benotigt; notig",
    "pt": "pretendid~; pretendem; necessari~; pretende",
    "it": "necessari~; previst~; richiede; postulo",
    "ru": "нужн~; нужда~; требу~; интересу~; ожида~",
    "uk": "потрібн~; потребу~; стосу~",
    "pl": "potrzebn~; wymagan~; oczekuj~",
    "nl": "nodig; vereist; gewenst",
    "ar": "نريد; حاجه; يطلب; نقصد; نرمي; تحتاج",
}

# Verbs of handing over: what follows them is asked for itself, whatever act stands before.
GIVING: dict[str, str] = {
    "en": "provide; hand over; disclose; transmit; send; supply; furnish; produce; obtain",
    "fr": "communiquer; transmettre; remettre; fournir; adresser; envoyer; obtenir",
    "es": "facilitar; remitir; entregar; remita~; faciliten; proporcionar; obtener; recabar",
    "de": "ubermitteln; ubersenden; herausgeben; mitteilen; mitzuteilen; zu ubersenden; zu ubermitteln; erheben",
    "pt": "remeter; fornecer; enviar; entregar; transmitir; remessa; obter",
    "it": "trasmettere; fornire; inviare; consegnare; acquisire",
    "ru": "предоставить; передать нам; направить; выслать; сообщить; получить; истребовать",
    "uk": "надати; передати; надіслати; отримати",
    "pl": "przekazanie; udostepnienie; przeslanie; nadeslanie; uzyskanie",
    "nl": "verstrekken; toezenden; overhandigen; te verstrekken; verkrijgen",
    "ar": "تزويدنا; موافاتنا; ارسال; تسليمنا; الحصول علي",
}

# Words before the subject of a treaty's or statute's name.
TITLED = """
    on; concerning; relating to; against; relative; relatif; concernant; contre; sur; sobre; relativo; relativa; contra; uber; betreffend; gegen; zur;
    sul; sulla; sui; sulle; relativa; concernente; contro; in materia di; о; об; по; про; щодо; против; o; w sprawie; dotyczaca; betreffende; inzake; tegen; over; de;
    المتعلقه; بشان; لمكافحه; hakkinda; iliskin; privind; asupra"""

# Words that make an act behind them a date: the act is not asked for there.
WHEN = """
    proof of; certificate of; evidence of; confirmation of; record of; attend the; preuve de; preuve de la; attestation de; assister a; assister a l; constancia de; acuse de; asistir a; certidao de; certidao da; prova da; assistir a; nachweis der; nachweis uber die; bestatigung der;
    bescheinigung der; teilnahme an der; anwesenheit bei der; prova della; relata di; attestazione della; assistere all; расписк~ о; документ~ о; документ~, подтверждающ~; доказательств~; подтверждени~; сведения о; присутств~ при; підтвердженн~; potwierdzeni~; dowod; bewijs van; شهاده; محضر; dovada de; dovada;
    with a view to; en vue de; en vue d; zwecks; zum zwecke der; con vistas a; con miras a; in vista di; tendo em vista a; met het oog op; met het oog op de; w celu; с целью; в целях;
    before; after; until; upon; at the time of; on the day of; since; during; following; once; pending; days of; in case of; in the event of; the day of; from the; by reason of;
    avant; apres; jusqu'a; jusqu'au; lors de; lors d; lors du; des; a compter de; depuis; pendant; dans l'attente de; en cas de; en cas d; au moment de; au moment du; a la suite de; jours de; jours suivant;
    antes de; antes del; despues de; tras; hasta; desde; durante; al momento de; en el momento de; a partir de; una vez; en caso de; dias de; luego de;
    vor; nach; bei; ab; bis zu; bis zur; seit; sobald; im zeitpunkt der; wahrend; anlasslich; im falle; anlasslich einer; tagen ab;
    antes da; antes do; apos; depois da; ate a; desde a; aquando da; no momento da; no ato da; durante a; em caso de; dias da;
    prima di; prima del; prima della; dopo; dopo la; fino a; fino alla; al momento del; al momento della; all'atto del; all'atto della; durante la; dalla data di; in caso di;
    до; после; при; с момента; со дня; во время; в момент; по истечении; до проведения; в случае; з моменту; з дня; під час; після; перед;
    przed; po; przy; w chwili; od dnia; podczas; w trakcie; w razie; voor; na; bij; vanaf; tijdens; sinds; op het moment van; ingeval van;
    بعد; عند; منذ; اثناء; خلال; لدي; من تاريخ; inainte de; dupa; la momentul; in caz de"""

# Words that may stand between such a word, or a verb, and the noun it belongs to.
ARTICLES = """
    о об про of the a an his her their its any all such our your said this that these those of in le la les l' l un une son sa leur cette ce du de des d d' el los las un una su sus dicho dicha lo al del
    der die das den dem des ein eine einer einem seiner ihrer ihre seine dessen deren o os as um uma seu sua da do das dos il lo i gli uno suo sua questa questo dell della delle degli dei dall
    его ее её их этого этой йього його її het een zijn haar hun de jego jej ich provisional vorlaufigen vorlaufige provisoire provisional preventiva provvisorio временного formal wszystkie mobile cellular
    lui ei bank bancari bancaires bancarias bank banking real"""

# Things that are handed over along with a person, or as evidence.
HANDED_OVER = """
    mobile~; phone~; telephone~; object~; item~; property; thing~; device~; computer~; cash; money; belongings; documents; weapon~; vehicle; articles; watch~;
    telephone~; objets; biens; appareils; valeurs; armes; telefono~; objetos; efectos; bienes; dinero; celular~; telefon~; mobiltelefon~; gegenstand~; sachen; handy~; bargeld; sichergestellt~;
    telemove~; telefone~; objectos; bens; valores; telefoni; telefono; oggetti; beni; cellulare; cellulari; мобильн~; телефон~; предмет~; вещ~; вещественн~; изъят~; мобільн~; речей; telefonu; przedmiot~; rzeczy;
    telefoon; voorwerpen; goederen; الهاتف; الاشياء; المضبوطات; هاتف; telefonul~; obiectel~"""

# Things that are traced rather than identified or located as persons are.
SEARCHED_FOR = """
    account; accounts; assets; property; works; artworks; paintings; goods; proceeds; funds; comptes; compte; biens; avoirs; oeuvres; fonds; cuentas; bienes; activos; obras; fondos;
    konten; konto; vermogen~; guter; kunstwerke; erlose; contas; bens; ativos; valores; obras; conti; conto; beni; opere; proventi; somme; fondi; счета; счетов; имуществ~; активы; активов; произведен~; рахунк~; майн~;
    rachunk~; majatk~; mieni~; skladnik~; rekening~; goederen; vermogen~; kunstwerken; الحسابات; الاموال; الممتلكات; الاصول; conturi~; bunuri~"""

# Words that open a letter's subject line.
SUBJECTS = """
    subject; re; ref; reference; in re; concerning; objet; obj; asunto; mat; materia; ref.; betreff; betrifft; betr; betr.; gegenstand; assunto; oggetto; ogg; тема; предмет; о; кас; щодо; dotyczy; temat; betreft; onderwerp; الموضوع; موضوع; konu; konusu; obiect; referitor; 事由; 关于; 事項; 主题"""

# Words that say a paper comes with the letter: naming it asks for nothing.
ENCLOSED: dict[str, str] = {
    "en": "is enclosed; are enclosed; is attached; are attached; is annexed; are annexed; we enclose; i enclose; we attach; i attach; is appended; are appended; enclosed herewith; accompanies; accompany this",
    "fr": "est joint~; sont joint~; est annexe~; sont annexe~; sont ci-joint~; est ci-joint~; vous trouverez; est jointe",
    "es": "se adjunta~; se acompana~; adjunto; se anexa~; adjuntamos; acompanamos; van adjunt~; se remite adjunt~",
    "de": "liegt bei; liegen bei; beigefugt; beigelegt; angeschlossen; fuge ich bei; fugen wir bei; lege ich bei; liegt an; liegen an; ist angefugt; anbei",
    "pt": "segue em anexo; seguem em anexo; vai junta; vai junto; vao juntos; junta-se; juntam-se; juntamos; segue junto; anexa-se; anexam-se",
    "it": "si allega~; allega; allegano; e allegat~; sono allegat~; si acclude; si accludono; accludo; alleghiamo",
    "ru": "прилагается; прилагаются; прилагаем; прилагаю; приложен; приложена; приложены; к настоящему прилагается",
    "uk": "додається; додаються; додаємо; додаю; додано",
    "pl": "w zalaczeniu; zalaczam; zalaczamy; zalaczono; dolaczono; dolaczam",
    "nl": "is bijgevoegd; zijn bijgevoegd; zijn bijgesloten; is bijgesloten; bijgaand; gaat hierbij; gaan hierbij; ik voeg bij; treft u aan",
    "ar": "نرفق; ارفقنا; تجدون رفقته",
    "tr": "ektedir; eklidir; ilisiktedir; eklenmistir",
    "ro": "se anexeaza; anexam; sunt anexate; este anexat~; alaturam; se ataseaza",
    "zh": "随函附上; 隨函附上; 附上; 附后; 随附",
}

# Words before an act that is named as decided or asked for earlier: "our request for arrest of 30 October".
DECIDED = """
    our request for; warrant for; warrant of; order for; decision on; request of; notre demande d; mandat d; mandat de; ordonnance de; decision de; demande d; orden de; auto de; mandamiento de; mandado de; decreto di; ordinanza di; mandato di; mandato d;
    anordnung der; beschluss uber die; ersuchen um; haftbefehl; ходатайства о; ходатайство о; решения о; постановления о; постановление о; постановлением о; запроса о; клопотання про; постанови про; ухвали про; postanowienia o; postanowienie o; bevel tot; قرار; مذكره; بمذكره; امر"""
