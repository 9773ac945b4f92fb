/// Words that belong to the number before them: what it is multiplied by, and what it is an amount of.
enum NumberUnits {
  /// Whether a word, after a number, says how large it is or of what.
  static func contains(_ word: String) -> Bool {
    units.contains(word) || currencyCodes.contains(word) || isScale(word) || isCurrency(word)
      || measures.contains(word.lowercased())
  }

  /// Whether a number is multiplied by a word: `5 million`, `5 Mio`, `५ करोड़`.
  static func isScale(_ word: String) -> Bool {
    let word = word.lowercased()
    if scales.contains(word) { return true }
    // Where words bend at their ends: `milyonluk`.
    return stems.contains { word.hasPrefix($0) && word.unicodeScalars.count <= $0.unicodeScalars.count + 3 }
  }

  /// Whether a word is what money is counted in.
  static func isCurrency(_ word: String) -> Bool {
    currencyCodes.contains(word) || currencies.contains(word.lowercased())
      || hangulCurrencies.contains { word.hasPrefix($0) && word.unicodeScalars.count <= $0.unicodeScalars.count + 2 }
  }

  /// Money that is called as other things are: only after what multiplies a number, as in `5 million won`.
  static func isRareCurrency(_ word: String) -> Bool { rareCurrencies.contains(word.lowercased()) }

  private static let rareCurrencies: Set = ["won", "mark", "rand", "real", "reais", "lei", "sterling", "sol", "soles"]

  /// Words that are such only where no year stands before: “seit 2018 bin ich dort”, “5 bin lira”.
  static func isAmbiguous(_ word: String) -> Bool { ambiguous.contains(word.lowercased()) }

  /// A number that is written as a word, in lower case, where a word that multiplies it may follow.
  static func isNumber(_ word: String) -> Bool { numbers.contains(word.lowercased()) }

  /// The “of” between a number and its currency: `5 millones de euros`. All are of two bytes.
  static func isPreposition(_ word: String) -> Bool { ["de", "di"].contains(word) }

  /// Words that multiply the number after them: `milioni 5`.
  static func isScaleBefore(_ word: String) -> Bool { scalesBefore.contains(word.lowercased()) }

  /// Codes of currencies, which stand before a number too.
  static func isCurrencyCode(_ word: String) -> Bool { currencyCodes.contains(word) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let currencyCodes = words(
    """
    EUR USD GBP CHF JPY CNY RUB CAD AUD SEK NOK DKK PLN TRY INR BRL MXN ARS CLP COP ZAR NGN KES EGP SAR AED QAR KWD ILS IRR PKR \
    BDT LKR NPR IDR THB VND PHP MYR SGD HKD TWD KRW NZD CZK HUF RON BGN UAH GEL AMD KZT BTC ETH RMB Rs
    """)

  /// The two words of `per cent`.
  static func beginsPercentage(_ word: String) -> Bool { ["per", "pour", "por", "pro"].contains(word) }

  static func endsPercentage(_ word: String) -> Bool {
    ["cent", "ciento", "cento", "mille", "mil", "mill"].contains(word)
  }

  /// Signs of units and codes of currencies, as they are written. Not those that are words too, such as A.
  private static let units: Set = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "ml", "ha", "h", "min", "kWh", "MWh", "GWh", "TWh", "kW", "MW",
    "GW", "Hz", "kHz", "MHz", "GHz", "kB", "KB", "MB", "GB", "TB", "ft", "lb", "lbs", "mph", "bn", "mn", "pp", "bps",
    "км", "м", "кг", "г", "т", "руб", "tn", "trn", "M", "Md", "Mds", "Mrd", "cr", "Cr", "kr", "zł", "Kč", "Ft", "TL",
  ]

  /// Parts of a hundred, times of the day, what is measured; in lower case.
  private static let measures = words(
    """
    percent prozent procent procenten procenta процентов процента am pm a.m p.m uhr kilometres kilometers kilometer kilometre \
    miles mile metres meters meter metre tons ton tonnes tonne tonnen
    """)

  private static let currencies = words(
    """
    dollar dollars euro euros pound pounds pence cent cents penny rouble roubles ruble rubles franc francs yen yuan renminbi rupee \
    rupees peso pesos dinar dinars dirham dirhams riyal riyals rial rials shekel shekels lira liras lire kroner kronor krona krone \
    kronen naira baht ringgit rupiah zloty złoty zlotys forint forints hryvnia hryvnias bitcoin bitcoins shilling \
    shillings pfund franken rappen rubel dollares livre livres centime centimes rouble roupie roupies \
    dólar dólares libra libras rublo rublos centavo centavos dollari sterline rubli reais dólares złotych złote eura \
    dolarów dolary korun koruny dolarů eur euró dollár forintot dolari euroa dollaria ruplaa kruunua avro dolar \
    рубль рубля рублей рублях рубли доллар доллара долларов долларах евро фунт фунта фунтов юаней йен иен тенге гривна гривны \
    гривен гривень гривні гривня грн доларів долара євро карбованців лева \
    دولار دولارا دولارات دولاراً يورو ريال ريالا ريالات ريالاً دينار دينارا دنانير دينارًا جنيه جنيها جنيهات جنيهاً درهم درهما دراهم درهماً \
    ليرة ليرات روبل روبية ين يوان تومان تومن دلار یورو پوند ریال روپے روپیہ روپئے ڈالر پاؤنڈ \
    שקל שקלים דולר דולרים אירו יורו ליש"ט פאונד ש"ח रुपये रुपए रुपया रुपयों रुपयें डॉलर यूरो पाउंड টাকা ডলার ইউরো ரூபாய் టాకా రూపాయలు \
    ευρώ δολάρια δολαρίων λίρες λιρών δολάριο ლარი ლარის დოლარი ევრო դրամ դոլար եվրո ብር ዶላር đồng đô rupia
    """)

  /// In lower case.
  private static let scales = words(
    """
    hundred hundreds thousand thousands million millions billion billions trillion trillions quadrillion dozen dozens mn bn tn trn mln mil \
    lakh lakhs lac lacs crore crores hundert tausend tsd mio mrd million millionen milliarde milliarden billion billionen \
    billiarde billiarden trillionen dutzend hunderttausend mille millier milliers milliard milliards billion billions centaine \
    centaines douzaine douzaines dizaine dizaines vingtaine trentaine millón millones millon millardo millardos billón billones \
    docena docenas centenar centenares millar millares ciento cientos mila milione milioni miliardo miliardi bilione bilioni dozzina \
    milhão milhões milhar milhares bilhão bilhões bilião biliões trilhão trilhões dúzia duizend miljoen miljoenen miljard \
    miljarden biljoen mld mlj mlrd тыс тысяча тысячи тысяч млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов трлн \
    триллион триллиона триллионов сотен тис тисяча тисячі тисяч мільйон мільйони мільйонів мільярд мільярди мільярдів трильйон хиляди \
    хиляда милиона милион милиарда милијун милијарди miliona miljuna ألف الف ألفا ألفاً آلاف الاف آلف مليون مليونا مليوناً مليونان مليونين \
    ملايين مليار مليارا ملياراً مليارات مليارين تريليون تريليونات بليون مئة مائة مئات هزار میلیون میلیارد تریلیون ہزار لاکھ کروڑ ارب کھرب \
    אלף אלפים אלפי מיליון מיליוני מיליונים מיליארד מיליארדי מיליארדים סौ सौ हज़ार हजार लाख करोड़ अरब खरब मिलियन बिलियन কোটি লাখ লক্ষ হাজার শত মিলিয়ন \
    ஆயிரம் லட்சம் கோடி మిలియన్ వేల లక్షల కోట్ల ਕਰੋੜ ਲੱਖ ਹਜ਼ਾਰ કરોડ લાખ હજાર ಕೋಟಿ ಲಕ್ಷ ಸಾವಿರ കോടി ലക്ഷം χιλιάδες χιλιάδων εκατομμύριο εκατομμύρια \
    εκατομμυρίων δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ εκατ χιλ τρισ bin yüz milyon milyar trilyon tysiąc tysiące \
    tysięcy tys milion miliony milionów miliard miliardy miliardów bln biliony tisíc tisíce tisíců miliarda bilion ezer millió \
    milliárd ezren mie mii milioane miliarde tuhat tuhatta miljoona miljoonaa miljardi miljardia milj tusen miljoner miljon \
    miljarder tusind tusinde millioner milliarder ribu juta miliar triliun nghìn ngàn triệu tỷ tỉ ათასი მილიონი მილიარდი ათასამდე \
    հազար միլիոն միլիարդ ሺህ ሚሊዮን ቢሊዮን 억 만 천 백 조 백만 천만 만여 억여 elfu laki
    """)

  /// Beginnings of words that bend.
  private static let stems = [
    "milyon", "milyar", "trilyon", "miljoon", "miljard", "millió", "milliárd", "миллион", "миллиард", "триллион",
    "тысяч",
    "мільйон", "мільярд", "тисяч", "milion", "miliard", "εκατομμ", "δισεκατομμ", "მილიონ", "მილიარდ", "միլիոն",
    "միլիարդ", "억",
    "करोड़", "लाख", "हज़ार", "हजार",
  ]

  private static let hangulCurrencies = ["원", "달러", "유로", "엔", "위안", "파운드", "루블"]

  private static let ambiguous: Set = ["bin"]

  private static let scalesBefore = words("milioni bilioni trilioni laki elfu")

  private static let numbers = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen \
    twenty thirty forty fifty sixty seventy eighty ninety hundred ein eine einer einen zwei drei vier fünf sechs sieben acht neun \
    zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig \
    achtzig neunzig hundert anderthalb eineinhalb zweieinhalb dreieinhalb un une deux trois quatre cinq six sept huit neuf dix onze \
    douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents dos tres cuatro cinco seis siete ocho \
    nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos \
    trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos due tre quattro cinque sette otto nove \
    dieci venti trenta quaranta cinquanta cento dois três quatro cinco sete oito dez vinte trinta cem twee drie vier vijf zes zeven \
    acht negen tien twintig dertig vijftig två tre fyra fem sju åtta nio tio seks syv otte один одна два две три \
    четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести триста чотири п'ять шість сім вісім \
    dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto dva tři čtyři pět šest sedm osm devět deset iki üç dört beş altı \
    yedi sekiz dokuz yirmi otuz kırk elli yüz δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα είκοσι τριάντα πενήντα εκατό \
    خمسة خمس ثلاثة ثلاث أربعة أربع ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين خمسون خمسين مئة مائة \
    שני שתי שלושה שלושת ארבעה חמישה שישה שבעה שמונה תשעה עשרה עשרים शून्य एक दो तीन चार पाँच पांच छह सात आठ नौ दस बीस पचास सौ \
    ایک دو تین چار پانچ چھ سات آٹھ نو دس بیس پچاس سو پنج شش هفت هشت ده بیست kaksi kolme neljä viisi kuusi kymmenen két három négy \
    öt hét nyolc kilenc tíz trei patru cinci șase șapte opt nouă zece hai ba bốn năm sáu bảy tám chín mười dua tiga empat lima
    """)
}
