"""Words for States beyond the dossier's table: oblique forms of smaller languages, seats of courts, traps."""

# Oblique and adjectival forms in languages for which the table has the short name only.
MORE_NAMES = {
    "PL": "Polski|Polsce|Polskę|Polską|Польщі|Польщу|Польщею|Rzeczpospolitą Polską|Lengyelország|Polsko|Polska|Pologne",
    "DE": "Niemiec|Niemczech|Niemcom|Німеччини|Німеччині|Німеччину|Німеччиною|Németország|Německo|Nemčija|"
          "Republiki Federalnej Niemiec|"
    "Bondsrepubliek Duitsland|BRD",
    "UA": "Ukrainy|Ukrainie|Ukrainę|Україна|України|Україні|Україну|Україною|Ukrajina|Oekraïne|Ukrayna",
    "AT": "Austrii|Austrię|Австрії|Австрію|Ausztria|Rakousko|Avstrija|Oostenrijk|Avusturya|Republiki Austrii",
    "CH": "Szwajcaria|Szwajcarii|Szwajcarię|Швейцарії|Швейцарію|Svájc|Švýcarsko|Švica|Zwitserland|İsviçre|"
          "Svizzera|Konfederacji Szwajcarskiej|"
    "Schweizerische Eidgenossenschaft|Schweizerischen Eidgenossenschaft|Confoederatio Helvetica",
    "CZ": "Czech|Czechach|Republiki Czeskiej|Republika Czeska|Чехії|Чехію|Чеської Республіки|Чеській "
          "Республіці|Česká republika|"
    "České republiky|Česko|Csehország",
    "NL": "Holandii|Niderlandy|Niderlandów|Królestwa Niderlandów|Нідерландів|Нідерландам|Нідерландах|"
          "Королівства Нідерландів",
    "FR": "Francja|Francji|Francję|Франції|Францію|Frankrijk|Fransa|Franciaország",
    "ES": "Hiszpania|Hiszpanii|Іспанії|Іспанію|Spanje|İspanya|Spanyolország",
    "IT": "Włochy|Włoch|Włoszech|Італії|Італію|Italië|İtalya|Olaszország",
    "GB": "Wielkiej Brytanii|Zjednoczone Królestwo|Zjednoczonego Królestwa|Великої Британії|Великій "
          "Британії|Сполучене Королівство|"
    "Сполученого Королівства|Verenigd Koninkrijk|Birleşik Krallık|İngiltere",
    "BE": "Belgia|Belgii|Бельгії|België|Belçika|Koninkrijk België|Royaume de Belgique|Belgium",
    "LT": "Litwa|Litwy|Litwie|Литва|Литви|Литві|Литву|Литовської Республіки|Литовской Республики|Lietuva|"
          "Lietuvos Respublika",
    "LV": "Łotwa|Łotwy|Латвії|Латвію|Latvija|Latvijas Republika",
    "EE": "Estonia|Estonii|Естонії|Eesti|Eesti Vabariik",
    "SK": "Słowacja|Słowacji|Словаччини|Словаччина|Slovensko|Slovenská republika|Szlovákia",
    "MD": "Mołdawia|Mołdawii|Молдова|Молдови|Молдову|Республіки Молдова|Moldova|Republica Moldova",
    "RO": "Rumunia|Rumunii|Румунії|Румунію|Roemenië|Romanya|România|României",
    "HU": "Węgry|Węgier|Угорщина|Угорщини|Угорщиною|Magyarország|Hongarije|Macaristan",
    "BG": "Bułgaria|Bułgarii|Болгарії|Bulgarije|Bulgaristan|Република България|България",
    "GE": "Gruzji|Gruzję|Грузії|Грузію|საქართველო|Georgië",
    "TR": "Turcja|Turcji|Туреччина|Туреччини|Туреччиною|Turkije|Türkiye|Türkiye Cumhuriyeti|Турции|Турецкой "
          "Республики|ТР",
    "RU": "Rosja|Rosji|Федерации|Російська Федерація|Російської Федерації|Росії|Rusland|Rusya|Federacji Rosyjskiej",
    "BY": "Białoruś|Białorusi|Білорусь|Білорусі|Республики Беларусь|Рэспубліка Беларусь|Wit-Rusland",
    "KZ": "Қазақстан Республикасы|Қазақстан Республикасының|Қазақстан|Kazachstan|РК",
    "UZ": "O'zbekiston Respublikasi|Ўзбекистон Республикаси|РУз",
    "KG": "Кыргыз Республикасы|Кыргызской Республики|Кыргызская Республика|Кыргызской Республике|КР",
    "TJ": "Ҷумҳурии Тоҷикистон|РТ",
    "AM": "Հայաստան|РА|Республики Армения",
    "AZ": "Azərbaycan|Azərbaycan Respublikası",
    "US": "Stany Zjednoczone|Stanów Zjednoczonych|Сполучених Штатів|ABD|VS|Verenigde Staten van Amerika|United States'",
    "LU": "Luksemburg|Luxemburg|Großherzogtum Luxemburg|Grossherzogtum Luxemburg|Grand-Duché de Luxembourg|Люксембургу",
    "LI": "Fürstentum Liechtenstein|Fürstentums Liechtenstein|Fürstliches|Fürstlichen|Fürstliche|Fürstlichem|Principauté de Liechtenstein",
    "MC": "Principauté de Monaco|Principato di Monaco",
    "SM": "Repubblica di San Marino|Serenissima Repubblica",
    "AD": "Principat d'Andorra|Principado de Andorra",
    "SI": "Republika Slovenija|Slovenija|Republike Slovenije|Slowenien|Repubblica di Slovenia",
    "HR": "Republika Hrvatska|Hrvatska|Republike Hrvatske|Kroatië",
    "RS": "Republika Srbija|Srbija|Република Србија",
    "BA": "Bosna i Hercegovina",
    "ME": "Crna Gora|Crne Gore|Montenegro",
    "AL": "Republika e Shqipërisë|Shqipëri|Shqipëria",
    "XK": "Republika e Kosovës|Kosova",
    "MK": "Северна Македонија|Severna Makedonija",
    "GR": "Hellenic Republic|Ελλάδα|Ελληνική Δημοκρατία|Hellas|Griekenland|Yunanistan",
    "CY": "Cyprus|Kıbrıs",
    "PT": "Portugalia|Portugalii|República Portuguesa|Portekiz",
    "SE": "Szwecja|Szwecji|Sverige|Zweden|Швеції|İsveç",
    "NO": "Norwegia|Norwegii|Norge|Noorwegen|Норвегії",
    "DK": "Dania|Danii|Danmark|Denemarken|Данії",
    "FI": "Finlandia|Finlandii|Suomi|Фінляндії",
    "IE": "Irlandia|Irlandii|Éire|Ierland|Ірландії|Irish State",
    "SR": "Republiek Suriname|Suriname",
    "CW": "Land Curaçao|Curaçao",
    "HK": "HKSAR|Hong Kong Special Administrative Region|Hong Kong SAR",
    "TW": "Republic of China (Taiwan)",
    "SC": "Republic of Seychelles",
    "CI": "République de Côte d'Ivoire",
    "BO": "Estado Plurinacional de Bolivia",
    "KR": "ROK|Republic of Korea",
    "VN": "Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam|S.R. Vietnam|Socialist Republic of Viet Nam",
    "BR": "República Federativa do Brasil|Brasil",
    "VA": "Holy See",
    "AE": "U.A.E.",
    "JE": "Bailiwick of Jersey|States of Jersey",
    "GG": "Bailiwick of Guernsey",
    "MX": "Estados Unidos Mexicanos",
    "SA": "Kingdom of Saudi Arabia|KSA",
    "JM": "Jamaica",
}  # fmt: skip
# Chinese in both scripts; Turkish letterheads abbreviate their own State.
EASTERN_NAMES = {
    "MO": "澳門|澳门|Macau|Macao",
    "HK": "香港",
    "CN": "中华人民共和国|中華人民共和國|内地|內地|中国|中國|Çin|Çin Halk Cumhuriyeti",
    "TW": "臺灣|台灣",
    "TH": "泰國|泰王国",
    "KR": "韓國|大韩民国",
    "AE": "阿联酋|阿拉伯联合酋长国|阿聯酋",
    "MN": "蒙古国|蒙古國|蒙古",
    "LA": "老挝|老撾|寮國",
    "PH": "菲律賓",
    "MY": "馬來西亞|马来西亚",
    "AU": "澳洲|澳大利亞",
    "RU": "俄羅斯|俄罗斯联邦",
    "KH": "柬埔寨",
    "MM": "緬甸|缅甸",
    "GB": "英國",
    "FR": "法國",
    "DE": "德國",
    "US": "美利堅合眾國",
    "TR": "T.C.|Türkiye Cumhuriyeti",
}
# Romanian genitives and Ukrainian official names.
GENITIVES = {
    "RO": "României|Romaniei",
    "MD": "Republicii Moldova|Moldovei",
    "RS": "Republicii Serbia|Serbiei|Serbia",
    "CH": "Elveția|Elveției|Confederația Elvețiană|Confederației Elvețiene",
    "IT": "Italiei|Republicii Italiene",
    "DE": "Germaniei|Republicii Federale Germania",
    "FR": "Franței|Republicii Franceze",
    "ES": "Spaniei|Regatului Spaniei|Spania",
    "HU": "Ungariei|Ungaria",
    "BG": "Bulgariei|Republicii Bulgaria",
    "AT": "Austriei|Republicii Austria",
    "UA": "Ucraina|Ucrainei",
    "GB": "Marii Britanii|Marea Britanie|Regatului Unit",
    "GR": "Greciei|Grecia|Republicii Elene",
    "TR": "Turciei|Turcia|Republicii Turcia",
    "BE": "Belgiei|Regatului Belgiei",
    "NL": "Olandei|Regatului Țărilor de Jos",
    "PL": "Poloniei|Republicii Polone",
    "CZ": "Cehiei|Republicii Cehe",
    "SK": "Slovaciei|Словацької Республіки|Словацька Республіка",
    "LT": "Литовської Республіки",
    "EE": "Естонської Республіки|Естонська Республіка|Естонію|Естонією",
    "IL": "Israelului|Statului Israel",
    "AL": "Albaniei",
    "US": "Statelor Unite",
}
MORE_ADJECTIVES = {
    "NL": "Nederlandse|Nederlands|niederländisch~|holenders~|нідерландськ~|Hollandse",
    "BE": "Belgische|Belgisch|belgijsk~|бельгійськ~",
    "DE": "Duitse|Duits|niemieck~|німецьк~|Alman|BRD-",
    "FR": "Franse|francusk~|французьк~",
    "UA": "Oekraïense|ukraińsk~|українськ~|украинск~",
    "PL": "Poolse|polskiego|polskiej|polska strona|strony polskiej|polskie organy|польськ~|польск~",
    "CZ": "czesk~|чеськ~|чешск~|české|český|Tsjechische",
    "MD": "mołdawsk~|молдовськ~|молдавськ~",
    "CH": "Zwitserse|szwajcarsk~|швейцарськ~|eidgenössisch~",
    "AT": "Oostenrijkse|austriack~|австрійськ~",
    "GE": "gruzińsk~|грузинськ~",
    "SR": "Surinaamse|Surinaams",
    "GB": "Crown Prosecution|brytyjsk~|британськ~",
    "TR": "Turkse|tureck~|турецьк~",
    "RU": "Russische|rosyjsk~|російськ~",
    "LI": "liechtensteinisch~",
    "LU": "luxemburgisch~",
    "IE": "An Garda Síochána|Garda",
}
# Seats of courts, prosecutors and embassies' neighbours, besides the capitals; a city speaks for its State only weakly.
CITIES = {
    "DE": "Frankfurt|Frankfurt am Main|München|Munich|Monaco di Baviera|Hamburg|Köln|Düsseldorf|Stuttgart|"
          "Leipzig|Dresden|Hannover|"
    "Nürnberg|Bremen|Essen|Dortmund|Kassel|Aachen|Trier|Freiburg|Mannheim|Karlsruhe|Bonn|Münster|Bamberg|"
    "Augsburg|Rosenheim|"
    "Lindau|Konstanz|Ulm|Passau|Saarbrücken|Mainz|Wiesbaden|Potsdam|Rostock|Kiel|Lübeck|Verden|Osnabrück|"
    "Duisburg|Bielefeld|"
    "Celle|Oldenburg|Würzburg|Regensburg|Magdeburg|Erfurt|Naumburg|Koblenz|Darmstadt|Франкфурт|Мюнхен|"
    "Кассель|Бонн|Görlitz|Hamm|North Rhine-Westphalia|Nordrhein-Westfalen|Bayern|Bavaria|Baden-Württemberg|"
    "Niedersachsen|Lower Saxony|Sachsen|Saxony|Hessen|Hesse|Rheinland-Pfalz|Bochum",
    "AT": "Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Feldkirch|Bregenz|Eisenstadt|Wels|Steyr|St. Pölten|"
          "Wiener Neustadt|Korneuburg|Leoben",
    "CH": "Zürich|Zurich|Zurigo|Genève|Genf|Geneva|Ginevra|Basel|Bâle|Lausanne|Lugano|Luzern|Winterthur|St. "
          "Gallen|Chur|Aarau|Zug|"
    "Neuchâtel|Fribourg|Bellinzona|Sion|Solothurn|Schaffhausen|Цюрих|Женева|Женеве|Цюрихе|جنيف|زيورخ|زيوريخ",
    "LI": "Vaduz|Schaan|Вадуц",
    "FR": "Lyon|Marseille|Lille|Nice|Toulouse|Bordeaux|Nantes|Strasbourg|Rennes|Grenoble|Annecy|Montpellier|"
          "Toulon|Versailles|Nanterre|"
    "Bobigny|Créteil|Reims|Metz|Nancy|Colmar|Mulhouse|Douai|Rouen|Caen|Dijon|Aix-en-Provence|Perpignan|"
    "Bayonne|Пари|ليون|مرسيليا",
    "BE": "Antwerpen|Anvers|Gent|Gand|Liège|Luik|Charleroi|Brugge|Bruges|Leuven|Louvain|Namur|Mons|Mechelen|"
          "Hasselt|Kortrijk|Tongeren",
    "NL": "Rotterdam|The Hague|Den Haag|'s-Gravenhage|La Haye|Utrecht|Eindhoven|Groningen|Maastricht|"
          "Roermond|Haarlem|Breda|Arnhem|"
    "Zwolle|Middelburg|Almelo|Leeuwarden|'s-Hertogenbosch|Zeeland-West-Brabant|Роттердам|Гаага|Driebergen",
    "LU": "Diekirch|Esch-sur-Alzette",
    "IT": "Milano|Milan|Mailand|Napoli|Naples|Torino|Turin|Palermo|Bologna|Firenze|Florence|Genova|Venezia|"
          "Venice|Verona|Padova|Trieste|"
    "Bari|Catania|Como|Bolzano|Bozen|Trento|Brescia|Bergamo|Reggio Calabria|Catanzaro|Perugia|Imperia|"
    "Sanremo|Salerno|Cagliari|"
    "Messina|Lecce|Ancona|Udine|Gorizia|Varese|Милан|ميلانو",
    "ES": "Santiago de Compostela|Barcelona|Sevilla|Valencia|Málaga|Bilbao|Zaragoza|Badajoz|Alicante|Palma|"
          "Murcia|Vigo|Granada|"
          "Córdoba|Cádiz|Algeciras|"
    "Las Palmas|Marbella|Tarragona|Girona|San Sebastián|Pamplona|برشلونة",
    "PT": "Porto|Coimbra|Braga|Faro|Loures|Elvas|Setúbal|Évora|Sintra|Oeiras|Funchal",
    "GB": "Manchester|Birmingham|Liverpool|Leeds|Bristol|Sheffield|Edinburgh|Glasgow|Belfast|Cardiff|Truro|"
          "Bradford|Southwark|Old Bailey",
    "IE": "Cork|Limerick|Galway|Naas|Дублин",
    "PL": "Kraków|Krakowie|Gdańsk|Gdańsku|Wrocław|Wrocławiu|Poznań|Poznaniu|Rzeszów|Rzeszowie|Katowice|"
          "Katowicach|Lublin|Lublinie|Łódź|"
    "Łodzi|Szczecin|Szczecinie|Białystok|Warszawie|Warszawy|Przemyśl|Przemyślu",
    "UA": "Києві|Києва|Львів|Львові|Харків|Харкові|Одеса|Одесі|Одесса|Одессе|Дніпро|Dnipro|Lviv|Odesa|"
          "Odessa|Kharkiv|Чернівці|Ужгород",
    "RU": "Санкт-Петербург|Санкт-Петербурга|Новосибирск|Новосибирска|Екатеринбург|Казань|St Petersburg|"
          "Краснодар|Самара",
    "TR": "İstanbul|Istanbul|İzmir|Izmir|Bursa|Antalya|Adana|Стамбул|Стамбуле|إسطنبول|اسطنبول",
    "GR": "Patras|Thessaloniki|Piraeus|Corfu|Heraklion",
    "CY": "Limassol|Larnaca|Paphos|Лимасол|Лимасоле|ليماسول|لارنكا",
    "RO": "Cluj|Cluj-Napoca|Timișoara|Iași|Constanța|Craiova|Bacău|Oradea",
    "BG": "Plovdiv|Varna|Burgas",
    "SI": "Maribor|Koper|Capodistria|Celje|Kranj",
    "HR": "Split|Rijeka|Osijek|Pula",
    "HU": "Győr|Szeged|Debrecen|Sopron|Miskolc",
    "CZ": "Brno|Ostrava|Plzeň|Olomouc|Brünn",
    "SK": "Košice|Žilina|Trnava",
    "EE": "Tartu|Narva",
    "LT": "Kaunas|Klaipėda",
    "US": "New York|Miami|Los Angeles|Chicago|Boston|Houston|San Francisco|Brooklyn|Manhattan|Southern "
          "District of New York|"
    "District of Columbia|Southern District of Florida|California|Texas|Florida|Ohio|Virginia|Washington, D.C.",
    "CA": "Toronto|Montréal|Montreal|Vancouver|Québec|Ontario|British Columbia|Calgary",
    "AU": "Sydney|Melbourne|Brisbane|Perth|Adelaide|New South Wales|Queensland",
    "NZ": "Auckland|Christchurch",
    "BR": "São Paulo|Rio de Janeiro|Recife|Porto Alegre|Foz do Iguaçu|Santana do Livramento|Belém|Manaus|"
          "Curitiba|Santos|Fortaleza|Salvador da Bahia",
    "AR": "Mendoza|Rosario|Salta|Tucumán|La Plata",
    "UY": "Maldonado|Rivera|Salto|Punta del Este",
    "JM": "Kingston|Montego Bay|Spanish Town",
    "JE": "St Helier|Saint Helier",
    "GG": "St Peter Port",
    "LV": "Jelgava|Daugavpils|Liepāja",
    "DO": "Santiago de los Caballeros|San Pedro de Macorís",
    "SV": "Santa Ana|San Miguel de El Salvador",
    "CL": "Santiago|Temuco|Valparaíso|Iquique|Antofagasta|Concepción|Arica",
    "PE": "Tacna|Arequipa|Trujillo|Callao|Cusco",
    "CO": "Medellín|Cali|Barranquilla|Cartagena de Indias|Cúcuta|Cómbita",
    "EC": "Guayaquil|Cuenca",
    "BO": "Santa Cruz de la Sierra|Cochabamba|Oruro",
    "MX": "Guadalajara|Monterrey|Tijuana|Cancún|Querétaro|Puebla",
    "MA": "Casablanca|Marrakech|Tanger|Agadir|Fès|الدار البيضاء|مراكش|طنجة",
    "DZ": "Oran|Constantine|Annaba|وهران|قسنطينة",
    "TN": "Sfax|Sousse|صفاقس|سوسة",
    "EG": "Alexandria|الإسكندرية|أسوان|الزقازيق|الجيزة",
    "LB": "Tripoli du Liban|جونيه|صيدا",
    "SA": "Jeddah|جدة|الدمام|مكة",
    "AE": "دبي|الشارقة|Dubai|Sharjah|Дубай|Дубае|Дубая",
    "JO": "إربد|الزرقاء|العقبة",
    "IQ": "Basra|البصرة|أربيل|الموصل",
    "LY": "Benghazi|بنغازي|زوارة",
    "SD": "بورتسودان|كسلا",
    "CI": "Abidjan|Bouaké",
    "SN": "Thiès|Kaolack",
    "BJ": "Cotonou|Parakou",
    "CM": "Douala",
    "NG": "Lagos|Kano|Ibadan",
    "KE": "Mombasa|Kisumu",
    "ZA": "Johannesburg|Cape Town|Durban",
    "MZ": "Beira|Nampula",
    "AO": "Benguela|Lobito",
    "KZ": "Туркестан|Туркестанской|Астане|Алматы|Алма-Ата|Шымкент|Almaty|Алмате",
    "KG": "Ош|Нарын|Нарынской",
    "UZ": "Самарканд|Фергана|Фергане|Маргилан",
    "BY": "Гомель|Гродно|Брест|Речица",
    "GE": "Batumi|Батуми|Кутаиси",
    "IN": "Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad",
    "PK": "Lahore|Karachi",
    "VN": "Ho Chi Minh City|Da Nang",
    "CN": "Shanghai|Guangzhou|上海|广州|深圳",
    "JP": "Osaka|Yokohama|大阪",
    "KR": "Busan",
    "IL": "Tel Aviv|Haifa|Be'er Sheva",
    "TH": "Phuket|Koh Samui",
}  # fmt: skip
ON_STREETS = (
    r"(?:via|viale|corso|piazza|rue|avenue|av\.|boulevard|bd|place|quai|calle|avenida|plaza|paseo|rua|praca|"
    r"largo|ul\.|ulica|"
    r"al\.|улица|ул\.|пр\.|проспект|площадь|вул\.|شارع|طريق)\s+(?:de la |de |du |d'|di |della |del |da |do )?$"
)
AFTER_STREETS = (
    r"[- ]?(?:street|road|avenue|square|lane|place|straße|strasse|platz|allee|straat|weg|laan|"
    r"plein|улица|cad\.|caddesi)"
)
# Treaties are called after the city in which they were signed.
BEFORE_TREATY_CITY = (
    r"(?:convention|conventions|convenio|convencion|convencao|convenzione|ubereinkommen|abkommen|verdrag|"
    r"agreement|accord|acuerdo|acordo|"
    r"accordo|protocol\w*|protokoll|treaty|scheme|конвенц\w+|соглашен\w+|протокол\w*|اتفاقيه|statute|principles|rules)"
    r"\s+(?:of|de|de la|von|di|da|do|du|vom|van)?\s*\(?$|(?:art\w*\.?|§|ст\w*\.?) ?\d+(?: ?\(\d+\))?\s+$|"
    r"(?:signed|done|made|concluded|opened for "
    r"signature) (?:at|in)\s+$|"
    r"(?:fait\w*|signe\w*|conclu\w*) a\s+$|(?:hech\w|firmad\w|suscrit\w) en\s+$|(?:feit\w|assinad\w|celebrad\w) em\s+$|"
    r"(?:fatt\w|firmat\w|conclus\w) ad?\s+$|подписан\w* в\s+$|(?:المبرم\w*|الموقع\w*|المحرر\w*) (?:في|ب)\s*$"
)
AFTER_TREATY_CITY = (
    r",? ?(?:[\d./]{2,6})?(?:19|20)\d\d\)|\)?[- ]?(?:convention|conventions|agreement|treaty|protocol|"
    r"scheme|konvention|"
    r"ubereinkommen|abkommen|process|principles|rules|"
    r"verdrag|konwencj\w+|конвенц\w+|rulebook)"
)
CURRENCY_AFTER = (
    r"\s+(?:francs?|franken|dollars?|pounds?|pesos?|dinars?|dirhams?|riyals?|rupees?|zlotys?|rubles?|"
    r"kron\w+|lira|yen|won|soles|reais|"
    r"рубл\w+|доллар\w*|франк\w*)(?!\w)"
)
# Belgium has a province and a judicial district called Luxembourg.
BELGIAN_LUXEMBOURG = r"(?:province(?: belge)?|premiere instance|procureur du roi|parquet|assises|auditorat|division)\s+du\s+$|provincie\s+$"
US_GEORGIA = r"atlanta|savannah|district of $|state of $|u\.s\.|, ga\b"
TITLE_BEFORE = r"(?:mr|mrs|ms|miss|dr|herr|frau|sr|sra|m|mme)\.?\s+$"
# Words that mean something else unless what stands before them fits: German Iceland, Italian "how", "no Indian" in Dutch.
ONLY_AFTER = {
    "island": r"(?:in|aus|nach|von|auf|republik|und)\s+$",
    "como": r"(?:tribunale|procura|questura|provincia|di|presso|22100)\s+(?:di\s+)?$|,\s*$",
    "indias": r"(?!)",
    "indien": r"(?:ressortissant|citoyen|gouvernement|national|peuple|passeport|etat|code|droit|in|nach|aus|"
    r"republik|von)\s+$",
    "ليما": r"(?:بيرو|مدينه)\s+$",
    "lima": r"(?:de|en|in|at|from|a|,|peru)\s+$|\n\s*$",
    "софия": r"(?:г\.|(?<!\w)в)\s*$",
    "daca": r"(?!)",
    "split": r"(?:in|at|of|u|iz)\s+$",
    "nice": r"(?:de|a|in|at|tribunal|cour|parquet)\s+$",
}
