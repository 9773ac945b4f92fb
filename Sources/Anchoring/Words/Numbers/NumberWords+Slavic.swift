extension NumberWords {
  static let slavic = [russian, ukrainian, polish, czech, slovak, southSlavic, bulgarian]

  private static let russian = NumberWords(
    numbers: """
      один одна одно одного одной два две двух двум три трёх трех четыре четырёх четырех пять пяти шесть шести семь семи восемь восьми \
      девять девяти десять десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать
      """,
    tens: """
      двадцать двадцати тридцать тридцати сорок сорока пятьдесят пятидесяти шестьдесят семьдесят восемьдесят девяносто сто ста двести \
      триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот
      """,
    halves: "пол полтора полторы полутора четверть", shareJoiners: "из", vague: "несколько пару",
    scales:
      "тыс тысяча тысячи тысяч млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов трлн триллион триллиона триллионов дюжина дюжину тысячи миллионы миллиарды",
    crowds: "сотни десятки сотен десятков дюжины дюжин",
    stems: "миллион миллиард триллион тысяч",
    currencies: """
      рубль рубля рублей рублях рубли доллар доллара долларов долларах евро фунт фунта фунтов юаней йен иен тенге гривна гривны гривен \
      копейка копейки копеек франков лир крон
      """,
    units: """
      с_половиной час часа часов часам минут минуты минуту секунд секунды день дня дней дням неделя недели недель неделю месяц месяца \
      месяцев год года лет годам век века веков десятилетий метр метра метров метрах миль мили тонна тонны тонн тоннах градус градуса \
      градусов литр литра литров баррель барреля баррелей гектар гектара гектаров грамм граммов граммы кг км см мм га ч мин сек квт мвт гвт \
      квт-ч гб мб тб шт чел руб коп долл узлов ватт вольт этажей п.п
      """, unitStems: "процент километр сантиметр миллиметр килограмм киловатт мегаватт гигаватт",
    fractions: "половины трети треть четверти четверть пятых шестых десятых сотых",
    dating: """
      к год году года январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре января февраля марта апреля \
      мая июня июля августа сентября октября ноября декабря
      """, prepositions: "в с до",
    ranges: "до или", clocks: "ч")

  private static let ukrainian = NumberWords(
    numbers: "один одна два дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
    tens: "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто двісті триста",
    halves: "пів півтора півтори чверть", shareJoiners: "з із", vague: "кілька декілька",
    scales:
      "тис тисяча тисяч млн мільйон мільйонів млрд мільярд мільярдів трлн трильйон трильйонів тисячі мільйони мільярди",
    crowds: "сотні сотень десятки десятків", stems: "мільйон мільярд тисяч",
    currencies: "гривня гривні гривень грн долар доларів долари євро рублів рубль фунтів карбованців копійок",
    units: """
      з_половиною година години годин хвилин хвилини секунд день дня днів тиждень тижні тижнів місяць місяці місяців рік роки років метр \
      метра метрів миль тонна тонни тонн градус градуси градусів літр літра літрів барелів гектар гектара гектарів грамів кг км см га квт мвт
      """, unitStems: "відсот процент кілометр сантиметр кілограм мегават",
    fractions: "третини третина чверті чверть п'ятих десятих",
    dating: """
      рік року році січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні січня лютого березня \
      квітня травня червня липня серпня вересня жовтня листопада грудня
      """, prepositions: "у в з до",
    ranges: "до або чи")

  private static let polish = NumberWords(
    numbers: """
      jeden jedna jedno dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem dziewięć dziesięć \
      dziesięciu jedenaście dwanaście piętnaście
      """,
    tens:
      "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta",
    halves: "pół półtora półtorej", shareJoiners: "na z", vague: "kilka kilku parę",
    scales:
      "tysiąc tysięcy tys mln milion milionów mld miliard miliardów bln bilion bilionów tysiące miliony miliardy biliony",
    crowds: "setki setek dziesiątki tuziny tuzinów",
    stems: "milion miliard",
    currencies: "złoty złotych złote zł grosz grosze groszy euro dolar dolary dolarów funtów rubli franków koron",
    units: """
      procent procenta procentach promil promili i_pół punkt_procentowy punkty_procentowe punktów_procentowych sekunda sekund sekundy minuta \
      minut minuty godzina godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat kilometr kilometry \
      kilometrów metr metry metrów centymetrów mila mil ton tona kilo kilogram kilogramów gramów litr litry litrów baryłek stopień \
      stopni hektar hektary hektarów megawatów
      """, fractions: "trzecie trzecia czwarte czwarta ćwierci piąte piąta piątych dziesiąte dziesiątych",
    dating: """
      rok roku stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczniu lutym \
      marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
      """, prepositions: "w od do",
    ranges: "do lub", numbering: "nr")

  private static let czech = NumberWords(
    numbers: "jeden jedna jedno dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct patnáct",
    tens: "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát sto dvě_stě", halves: "půl půldruhého",
    shareJoiners: "z ze", vague: "několik pár",
    scales: "tisíc tisíců mil milion milionů mld miliarda miliard bilion bilionů tucet tisíce miliony miliardy",
    crowds: "stovky stovek desítky desítek tucty tuctů",
    stems: "milion miliard",
    currencies: "koruna koruny korun korunách kč euro eur eura dolar dolary dolarů liber rublů franků haléřů",
    units: """
      procent procenta procentech promile a_půl procentní_bod procentní_body procentních_bodů sekunda sekundy sekund minuta minuty minut \
      hodina hodiny hodin dny dní dnů týden týdny týdnů měsíc měsíce měsíců rok roky roků kilometr kilometry kilometrů metr metry \
      metrů centimetrů míle mil tuny kilo kilogramů gramů litr litry litrů barelů stupeň stupně stupňů hektar hektary hektarů megawattů
      """, fractions: "třetiny třetina čtvrtiny čtvrtina pětiny pětina desetiny desetin", shortened: "tis",
    dating:
      "roce rok roku ledna února března dubna května června července srpna září října listopadu prosince lednu únoru březnu dubnu květnu",
    prepositions: "v od do",
    ranges: "až nebo",
    months: "ledna února března dubna května června července srpna září října listopadu prosince", numbering: "č")

  private static let slovak = NumberWords(
    numbers: "jeden jedna dva dve tri štyri päť šesť sedem osem deväť desať",
    tens: "dvadsať tridsať štyridsať päťdesiat sto",
    halves: "pol poldruha", vague: "niekoľko pár",
    scales: "tisíc miliónov milión miliárd miliarda tisíce milióny miliardy", crowds: "stovky",
    currencies: "eur euro dolárov korún",
    units: """
      percent percenta sekúnd minút minúty hodín hodiny hodina dní deň týždňov mesiacov rokov roky rok kilometrov metrov ton litrov stupňov hektárov
      """, fractions: "tretiny štvrtiny pätiny desatiny", shortened: "mil tis mld", dating: "roku rok",
    prepositions: "v od do",
    ranges: "až alebo",
    months: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra", numbering: "č")

  /// Croatian, Serbian, Slovene.
  private static let southSlavic = NumberWords(
    numbers:
      "jedan jedna dva dvije tri četiri pet šest sedam osam devet deset dvadeset trideset sto dve štiri sedem osem"
      + " један два три четири пет шест седам осам девет десет",
    halves: "pola pol",
    scales:
      "tisuća tisuću milijun milijuna miliona miljuna milijarda milijardi hiljada milijon milijonov tisoč tisuće hiljade milijuni milioni"
      + " хиљада милион милиона милијун милијарда",
    crowds: "stotine deseci", currencies: "eura euro evrov evra dolara kuna dinara rubalja" + " динара евра долара",
    units: """
      posto odsto odstotkov postotaka sati minuta sekundi tjedana nedelja meseci mjeseci godina godine kilometara kilometrov \
      metara metrov tona ton litara litrov stupnjeva hektara hektarov
      """ + " одсто посто сати минута дана година километара метара тона литара",
    fractions: "trećine trećina četvrtine petine tretjini" + " трећине",
    dating: "godine leta", prepositions: "u od do v")

  private static let bulgarian = NumberWords(
    numbers: "един една два две три четири пет шест седем осем девет десет двайсет двадесет сто", halves: "половин",
    scales: "хиляда хил милион млн милиард млрд хиляди милиони милиарди милиона милиарда", crowds: "стотици",
    currencies: "лева лев евро долара рубли",
    units: """
      процента процент на_сто минути минута часа час секунди дни ден седмици месеца години година километра километри метра тона тонове \
      литра градуса хектара
      """, fractions: "трети трета четвърти пети десети", dating: "година", prepositions: "през от до в",
    ranges: "до или")
}
