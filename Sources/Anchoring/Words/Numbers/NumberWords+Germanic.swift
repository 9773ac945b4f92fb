extension NumberWords {
  /// Languages that write units with a capital: in titles, or as nouns.
  static let capitalized = [english, german]

  static let germanic = [english, german, dutch, swedish, danish, norwegian]

  private static let english = NumberWords(
    numbers: """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen \
      hundred
      """,
    tens: "twenty thirty forty fifty sixty seventy eighty ninety", halves: "half quarter third",
    halfJoiners: "a an of_a", shareJoiners: "out_of in_every of_every and_a", shares: "one_in",
    vague: "several few many",
    scales: """
      hundred thousand million billion trillion quadrillion quintillion dozen mn bn tn trn mln mil lakh lac lacs crore
      """,
    crowds: "hundreds thousands millions billions trillions dozens scores lakhs crores",
    currencies: """
      dollar dollars euro euros pound pounds pence cent cents penny rouble roubles ruble rubles franc francs yen yuan renminbi rupee \
      rupees peso pesos dinar dinars dirham dirhams riyal riyals rial rials shekel shekels lira liras lire kroner kronor krona krone \
      naira baht ringgit rupiah zloty złoty zlotys forint forints hryvnia hryvnias bitcoin bitcoins shilling shillings
      """,
    units: """
      percent per_cent per_mille percentage_point percentage_points basis_point basis_points and_a_half and_a_quarter am pm a.m p.m \
      o'clock us$ a$ c$ hk$ nt$ s$ k€ k$ us_dollar us_dollars canadian_dollars australian_dollars swiss_franc swiss_francs pounds_sterling \
      second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries \
      kilometre kilometres kilometer kilometers metre metres meter meters centimetre centimetres centimeter centimeters millimetre \
      millimetres millimeter millimeters mile miles yard yards foot feet inch inches acre acres hectare hectares ton tons tonne tonnes \
      kilo kilos kilogram kilograms gram grams milligram milligrams ounce ounces litre litres liter liters gallon \
      gallons pint pints barrel barrels degree degrees watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts \
      kilowatt-hours kilowatt_hours megawatt_hours gigawatt_hours terawatt_hours volt volts ampere amperes hertz kilohertz megahertz \
      byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes knot knots nautical_mile nautical_miles \
      carat carats calories kilocalories joules decibels square_metre square_metres square_meter square_meters square_kilometre \
      square_kilometres square_kilometer square_kilometers square_mile square_miles square_foot square_feet cubic_metre cubic_metres \
      cubic_meter cubic_meters cubic_feet metric_tons metric_tonnes
      """,
    fractions: """
      half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths \
      hundredth hundredths
      """,
    shortened: "hrs mins secs yrs mill",
    dating: """
      since until till during year early late mid summer autumn spring winter january february march april may june july august \
      september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      """, prepositions: "in",
    ranges: "to or", hundredJoiners: "and", numbering: "no nos")

  private static let german = NumberWords(
    numbers: """
      ein eine einer einen einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn \
      achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert anderthalb eineinhalb zweieinhalb \
      dreieinhalb viereinhalb fünfeinhalb dreiviertel
      """,
    halves: "halbe halben halber halbes halb", shareJoiners: "von", vague: "paar einige mehrere wenige viele etliche",
    scales: """
      hundert tausend tsd mio mrd million millionen milliarde milliarden billion billionen billiarde billiarden trillion trillionen \
      dutzend hunderttausend
      """,
    crowds: "hunderte tausende zehntausende hunderttausende dutzende",
    currencies: "dollar euro cent pfund franken rappen rubel kronen lira dinar rupien schilling bitcoin",
    units: """
      prozent procent prozentpunkt prozentpunkte prozentpunkten promille basispunkte uhr us-dollar schweizer_franken sekunde sekunden \
      minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten \
      jahrhundert jahrhunderte kilometer kilometern meter metern zentimeter zentimetern millimeter meilen tonne tonnen kilo kilogramm \
      gramm milligramm zentner liter litern hektoliter milliliter barrel fass grad hektar quadratmeter quadratmetern quadratkilometer \
      quadratkilometern kubikmeter kubikmetern watt kilowatt megawatt gigawatt kilowattstunden megawattstunden \
      gigawattstunden terawattstunden volt ampere hertz megahertz gigahertz byte megabyte gigabyte terabyte knoten seemeilen karat \
      kalorien kilokalorien dezibel zoll qm
      """,
    fractions: "halbe drittel dritteln fünftel sechstel siebtel achtel neuntel zehntel hundertstel",
    quarters: "viertel vierteln", three: "drei",
    shortened: "bio std min sek mill mon",
    dating: """
      jahr jahre jahres seit anno sommer herbst frühling frühjahr winter anfang mitte ende januar jänner februar märz april mai juni \
      juli august september oktober november dezember
      """, prepositions: "in",
    ranges: "bis oder", clocks: "uhr",
    months: """
      januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep \
      sept okt nov dez
      """, numbering: "nr", looseScales: "millionen milliarden")

  private static let dutch = NumberWords(
    numbers: """
      een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien \
      twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd anderhalf tweeënhalf
      """,
    halves: "half halve", shareJoiners: "op_de van_de", vague: "paar enkele meerdere",
    scales: "honderd duizend miljoen miljard biljoen mln mld dozijn",
    crowds: "honderden duizenden miljoenen miljarden tientallen",
    stems: "miljoen miljard", currencies: "dollar euro cent kroon kronen",
    units: """
      procent procentpunt procentpunten promille uur uren seconde seconden minuut minuten dag dagen week weken maand maanden jaar \
      jaren decennia eeuw eeuwen kilometer meter centimeter mijl ton kilo kilogram gram liter vaten graden graad hectare \
      vierkante_meter vierkante_kilometer kubieke_meter megawatt gigawatt kilowattuur
      """, fractions: "derde kwart vijfde zesde achtste tiende",
    dating:
      "sinds jaar eind begin januari februari maart april mei juni juli augustus september oktober november december",
    prepositions: "in",
    ranges: "tot", clocks: "uur", numbering: "nr")

  private static let swedish = NumberWords(
    numbers: "två tre fyra fem sex sju åtta nio tio elva tolv hundra", tens: "tjugo trettio fyrtio femtio",
    halves: "halv halva", shareJoiners: "av", vague: "flera några par",
    scales: "hundra tusen miljon miljoner miljard miljarder mn mdr mnkr mdkr tkr dussin",
    crowds: "hundratals tusentals",
    currencies: "kronor krona euro dollar pund öre",
    units: """
      procent procentenheter promille timme timmar sekunder minut minuter dag dagar vecka veckor månad månader år kilometer meter \
      centimeter mil ton kilo kilogram gram liter grader hektar kvadratmeter kvadratkilometer kubikmeter megawatt kilowattimmar 
      """, fractions: "tredjedel tredjedelar fjärdedel fjärdedelar femtedel femtedelar tiondel tiondelar",
    dating: "år sedan januari februari mars april maj juni juli augusti september oktober november december",
    ranges: "till eller", numbering: "nr")

  private static let danish = NumberWords(
    numbers: "tre fire fem seks syv otte elleve tolv hundrede halvanden tyve tredive", halves: "halv halve",
    shareJoiners: "ud_af", vague: "flere få par",
    scales: "hundrede tusind tusinde million millioner milliard milliarder mio dusin", crowds: "hundreder tusinder",
    currencies: "kroner krone euro dollar pund øre",
    units: """
      procent procentpoint promille timer sekunder minut minutter dag dage uge uger måned måneder år kilometer meter centimeter \
      ton kilo kilogram gram liter grader hektar kvadratmeter kvadratkilometer kubikmeter megawatt tønder
      """, fractions: "tredjedel tredjedele fjerdedel fjerdedele femtedel femtedele tiendedel tiendedele",
    shortened: "mia mio",
    dating: "siden år januar februar marts april maj juni juli august september oktober november december",
    prepositions: "i",
    ranges: "til eller",
    months: "januar februar marts april maj juni juli august september oktober november december", numbering: "nr")

  private static let norwegian = NumberWords(
    numbers: "tre fire fem seks sju syv åtte elleve tolv hundre halvannen tjue tretti", halves: "halv halve",
    shareJoiners: "av", vague: "flere noen par",
    scales: "hundre tusen million millioner milliard milliarder mrd mill dusin", crowds: "hundrevis tusenvis",
    currencies: "kroner krone euro dollar pund øre",
    units: """
      prosent prosentpoeng promille timer sekunder minutt minutter dag dager uke uker måned måneder år kilometer meter centimeter \
      tonn kilo kilogram gram liter grader hektar kvadratmeter kvadratkilometer kubikmeter megawatt 
      """, fractions: "tredel tredeler firedel firedeler femtedel femtedeler tidel tideler",
    dating: "siden år januar februar mars april mai juni juli august september oktober november desember",
    prepositions: "i",
    ranges: "til eller",
    months: "januar februar mars april mai juni juli august september oktober november desember", numbering: "nr")
}
