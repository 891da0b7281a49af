"""The list offences as forms print them (Directive 2014/41/EU annex D, FD 2002/584/JHA art. 2(2))."""

# By key of the dossier: English, French, German, Spanish, Portuguese, Italian, Dutch, Polish, Romanian; `~` ends a
# stem.
LIST_WORDS: dict[str, str] = {
    "e01": """
        participation in a criminal organi~; participation a une organisation criminelle; beteiligung an einer
        kriminellen vereinigung; mitgliedschaft in einer kriminellen vereinigung; pertenencia a una organizacion
        delictiva; participacion en una organizacion delictiva; pertenencia a organizacion delictiva; participacao
        numa organizacao criminosa; partecipazione a un'organizzazione criminale; partecipazione ad
        un'organizzazione criminale; partecipazione a un'associazione per delinquere; deelneming aan een criminele
        organisatie; udzial w zorganizowanej grupie przestepczej; udzial w organizacji przestepczej; participarea la
        un grup infractional organizat; participarea la o organizatie criminala""",
    "e02": "terrorism; terrorisme; terrorismus; terrorismo; terroryzm",
    "e03": """
        trafficking in human beings; human trafficking; traite des etres humains; menschenhandel; trata de seres
        humanos; trata de personas; trafico de seres humanos; tratta di esseri umani; mensenhandel; handel ludzmi;
        traficul de persoane; trafic de persoane; traficul de fiinte umane""",
    "e04": """
        sexual exploitation of children; exploitation sexuelle des enfants; sexuelle ausbeutung von kindern;
        explotacion sexual de los ninos; explotacion sexual de menores; exploracao sexual de criancas; exploracao
        sexual das criancas; sfruttamento sessuale dei bambini; sfruttamento sessuale di bambini; seksuele
        uitbuiting van kinderen; seksualne wykorzystywanie dzieci; exploatarea sexuala a copiilor""",
    "e05": """
        illicit trafficking in narcotic drugs; trafic illicite de stupefiants; illegaler handel mit drogen;
        illegaler drogenhandel; illegaler handel mit suchtstoffen; trafico ilicito de estupefacientes; trafico
        ilicito de drogas; trafico de estupefacientes; traffico illecito di stupefacenti; illegale handel in
        verdovende middelen; illegale handel in drugs; nielegalny handel srodkami odurzajacymi; nielegalny obrot
        srodkami odurzajacymi; traficul ilicit de droguri; traficul ilicit de stupefiante""",
    "e06": """
        illicit trafficking in weapons; trafic illicite d'armes; illegaler handel mit waffen; illegaler
        waffenhandel; trafico ilicito de armas; trafico de armas; traffico illecito di armi; illegale handel in
        wapens; nielegalny handel bronia; nielegalny obrot bronia; traficul ilicit de arme; traficul ilicit cu arme""",
    "e07": """
        corruption; korruption; corrupcion; corrupcao; corruzione; corruptie; korupcja; lapownictwo; coruptie;
        coruptia""",
    "e08": "fraud; fraude; betrugsdelikte; betrug zum nachteil; frode; naduzycia finansowe; oszustwa; frauda; fraudare",
    "e09": """
        laundering of the proceeds of crime; laundering of proceeds of crime; money laundering; blanchiment des
        produits du crime; blanchiment du produit du crime; blanchiment des produits; blanchiment d'argent; wasche
        von ertragen aus straftaten; geldwasche; blanqueo del producto del delito; blanqueo de capitales;
        branqueamento dos produtos do crime; branqueamento de capitais; branqueamento; riciclaggio di proventi di
        reato; riciclaggio; witwassen van opbrengsten van misdrijven; witwassen; pranie dochodow pochodzacych z
        przestepstwa; pranie pieniedzy; pranie brudnych pieniedzy; spalarea produselor infractiunii; spalarea
        banilor""",
    "e10": """
        counterfeiting currency; counterfeiting of currency; faux monnayage; faux-monnayage; geldfalschung;
        falsificacion de moneda; contrafacao de moeda; falsificacao de moeda; falsificazione di monete;
        falsificazione e contraffazione di monete; valsemunterij; falszowanie pieniedzy; falszowanie waluty;
        falsificarea de moneda; contrafacerea de moneda""",
    "e11": """
        computer-related crime; computer related crime; cybercriminalite; cyberkriminalitat; computerkriminalitat;
        delitos informaticos; delincuencia informatica; delitos de alta tecnologia; criminalidade informatica;
        cibercrime; criminalita informatica; informaticacriminaliteit; computercriminaliteit; przestepczosc
        komputerowa; przestepstwa komputerowe; criminalitatea informatica; infractiuni informatice""",
    "e12": """
        environmental crime; crimes et delits contre l'environnement; infractions contre l'environnement;
        umweltkriminalitat; delitos contra el medio ambiente; crimes contra o ambiente; criminalita ambientale;
        milieumisdrijven; milieucriminaliteit; przestepstwa przeciwko srodowisku; infractiuni impotriva mediului;
        infractiuni aduse mediului""",
    "e13": """
        facilitation of unauthorised entry; aide a l'entree et au sejour irreguliers; aide a l'entree; beihilfe zur
        illegalen einreise; ayuda a la entrada y residencia; ayuda a la entrada; auxilio a entrada; favoreggiamento
        dell'ingresso; hulp aan illegale binnenkomst; hulp bij illegale binnenkomst; ulatwianie bezprawnego wjazdu;
        ulatwianie nielegalnego wjazdu; facilitarea intrarii""",
    "e14": """
        murder; grievous bodily injury; homicide volontaire; meurtre; coups et blessures graves; vorsatzliche
        totung; schwere korperverletzung; homicidio voluntario; agresion con lesiones graves; homicidio; ofensas
        corporais graves; omicidio volontario; lesioni personali gravi; moord en doodslag; moord; zware
        mishandeling; zabojstwo; ciezkie uszkodzenie ciala; omor; omucidere; vatamare corporala grava""",
    "e15": """
        illicit trade in human organs; trafic illicite d'organes; illegaler handel mit organen; illegaler handel mit
        menschlichen organen; trafico ilicito de organos; trafico ilicito de orgaos; traffico illecito di organi;
        illegale handel in menselijke organen; nielegalny handel organami; nielegalny obrot organami; traficul
        ilicit de organe""",
    "e16": """
        kidnapping; enlevement, sequestration; enlevement; entfuhrung; freiheitsberaubung und geiselnahme;
        freiheitsberaubung; secuestro, detencion ilegal; detencion ilegal; rapto; rapimento; ontvoering;
        uprowadzenie; rapire; lipsire de libertate""",
    "e17": """
        racism and xenophobia; racisme et xenophobie; rassismus und fremdenfeindlichkeit; racismo y xenofobia;
        racismo e xenofobia; razzismo e xenofobia; racisme en vreemdelingenhaat; rasizm i ksenofobia; rasism si
        xenofobie; rasismul si xenofobia""",
    "e18": """
        organised or armed robbery; organized or armed robbery; vol organise ou avec arme; vol organise; vol commis
        avec arme; vol a main armee; diebstahl in organisierter form; raub in organisierter form; robo organizado;
        robo a mano armada; roubo organizado; roubo a mao armada; furto organizzato; rapina organizzata; rapina a
        mano armata; georganiseerde of gewapende diefstal; kradziez zorganizowana; rozboj; furtul organizat; furt
        organizat""",
    "e19": """
        illicit trafficking in cultural goods; trafic illicite de biens culturels; trafic de biens culturels;
        illegaler handel mit kulturgutern; trafico ilicito de bienes culturales; trafico de bens culturais; trafico
        ilicito de bens culturais; traffico illecito di beni culturali; illegale handel in cultuurgoederen;
        nielegalny handel dobrami kultury; nielegalny obrot dobrami kultury; traficul ilicit de bunuri culturale""",
    "e20": "swindling; escroquerie; betrug; estafa; burla; truffa; oplichting; oszustwo; inselaciune; inselaciunea",
    "e21": """
        racketeering and extortion; racket et extorsion de fonds; erpressung und schutzgelderpressung;
        schutzgelderpressung; chantaje y extorsion; extorsion; extorsao de proteccao e extorsao; extorsao; racket ed
        estorsioni; racket e estorsioni; estorsioni; racketeering en afpersing; afpersing; wymuszanie okupu;
        wymuszenia rozbojnicze; haraczownictwo; santaj si extorcare""",
    "e22": """
        counterfeiting and piracy of products; contrefacon et piratage de produits; nachahmung und produktpiraterie;
        produktpiraterie; violacion de derechos de propiedad industrial; falsificacion y violacion de derechos;
        contrafaccao e piratagem de produtos; contrafacao e piratagem de produtos; contraffazione e pirateria in
        materia di prodotti; contraffazione e pirateria di prodotti; namaak van producten; falszowanie i piractwo
        produktow; podrabianie produktow; contrafacerea si pirateria produselor""",
    "e23": """
        forgery of administrative documents; falsification de documents administratifs; falschung von amtlichen
        dokumenten; falschung amtlicher dokumente; falsificacion de documentos administrativos; falsificacao de
        documentos administrativos; falsificazione di atti amministrativi; vervalsing van administratieve
        documenten; falszowanie dokumentow; falsificarea de documente administrative; falsificarea de acte
        administrative""",
    "e24": """
        forgery of means of payment; falsification de moyens de paiement; falschung von zahlungsmitteln;
        falsificacion de medios de pago; falsificacao de meios de pagamento; falsificazione di mezzi di pagamento;
        vervalsing van betaalmiddelen; falszowanie srodkow platniczych; falsificarea mijloacelor de plata;
        falsificarea de mijloace de plata""",
    "e25": """
        illicit trafficking in hormonal substances; trafic illicite de substances hormonales; illegaler handel mit
        hormonen; trafico ilicito de sustancias hormonales; trafico ilicito de substancias hormonais; traffico
        illecito di sostanze ormonali; illegale handel in hormonale stoffen; nielegalny handel substancjami
        hormonalnymi; traficul ilicit de substante hormonale""",
    "e26": """
        illicit trafficking in nuclear; trafic illicite de matieres nucleaires; illegaler handel mit nuklearen;
        illegaler handel mit kernmaterial; trafico ilicito de materiales nucleares; trafico ilicito de materias
        nucleares; trafico ilicito de materiais nucleares; traffico illecito di materie nucleari; illegale handel in
        nucleaire; nielegalny handel materialami; traficul ilicit de materiale nucleare""",
    "e27": """
        trafficking in stolen vehicles; trafic de vehicules voles; handel mit gestohlenen kraftfahrzeugen; trafico
        de vehiculos robados; trafico de veiculos roubados; trafico de veiculos furtados; traffico di veicoli
        rubati; handel in gestolen voertuigen; obrot kradzionymi pojazdami; handel kradzionymi pojazdami; traficul
        de vehicule furate""",
    "e28": """
        rape; viol; vergewaltigung; violacion; violacao; stupro; violenza sessuale; verkrachting; zgwalcenie; gwalt;
        violul""",
    "e29": """
        arson; incendie volontaire; brandstiftung; incendio provocado; incendio voluntario; fogo posto; incendio
        doloso; brandstichting; podpalenie; incendiere cu intentie; incendiere""",
    "e30": """
        crimes within the jurisdiction of the international criminal court; crimes relevant de la juridiction de la
        cour penale internationale; crimes relevant de la competence; verbrechen, die in die zustandigkeit des
        internationalen strafgerichtshofs fallen; delitos incluidos en la jurisdiccion de la corte penal
        internacional; crimes abrangidos pela jurisdicao do tribunal penal; reati che rientrano nella competenza
        giurisdizionale della corte penale; misdrijven die onder de rechtsmacht; przestepstwa podlegajace
        jurysdykcji; infractiuni de competenta curtii penale""",
    "e31": """
        unlawful seizure of aircraft; detournement d'avion; detournement d'aeronefs; flugzeug- und
        schiffsentfuhrung; flugzeug- oder schiffsentfuhrung; flugzeugentfuhrung; secuestro de aeronaves;
        apoderamiento ilicito de aeronaves; desvio de aviao; desvio de aeronaves; dirottamento di aereo;
        dirottamento; kaping van vliegtuigen; bezprawne zawladniecie statkiem powietrznym; porwanie statku;
        deturnarea unei aeronave; sechestrarea ilegala a aeronavelor""",
    "e32": "sabotage; sabotaje; sabotagem; sabotaggio; sabotaz; sabotaj",
}  # fmt: skip
