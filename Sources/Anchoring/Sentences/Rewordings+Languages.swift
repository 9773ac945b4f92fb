/// What says the same, in the languages whose telling words are known.
extension Rewordings {
  static let english = Rewordings(
    "en",
    same: """
      said|says|according to|stated
      although|though|even though
      despite|in spite of|notwithstanding
      however|but|yet|nevertheless|nonetheless
      besides|apart from
      everybody|everyone
      somebody|someone
      anybody|anyone
      nobody|no one|no-one
      about|around|approximately|roughly|circa|approx
      almost|nearly
      maybe|perhaps
      probably|most likely
      allegedly|purportedly|supposedly
      apparently|seemingly
      alleged|purported
      until|till
      only|merely
      entirely|completely|wholly
      mostly|mainly|largely
      always|at all times
      often|frequently
      rarely|seldom
      hardly|barely|scarcely
      former|ex|erstwhile|onetime
      false|untrue
      forbidden|prohibited
      twice|two times
      must|has to|have to
      should|ought to
      percent|per cent
      cannot|can't|cant|can not
      won't|wont|will not
      don't|dont|do not
      doesn't|doesnt|does not
      didn't|didnt|did not
      isn't|isnt|is not
      aren't|arent|are not
      wasn't|wasnt|was not
      weren't|werent|were not
      hasn't|hasnt|has not
      haven't|havent|have not
      hadn't|hadnt|had not
      couldn't|couldnt|could not
      wouldn't|wouldnt|would not
      shouldn't|shouldnt|should not
      mustn't|must not
      i'll|i will
      you'll|you will
      he'll|he will
      she'll|she will
      it'll|it will
      we'll|we will
      they'll|they will
      rumour|rumor
      rumours|rumors
      kilometre|kilometer
      kilometres|kilometers
      metre|meter
      metres|meters
      """,
    free: 4,
    adverbs:
      "allegedly purportedly supposedly apparently seemingly reportedly presumably perhaps maybe probably possibly ostensibly",
    times: """
      january february march april may june july august september october november december monday tuesday wednesday thursday \
      friday saturday sunday
      """,
    numbers: "two three four five six seven eight nine ten eleven twelve")

  static let german = Rewordings(
    "de",
    same: """
      sagte|sagt|so|laut|zufolge|erklärte|erklärt|nach angaben
      obwohl|obgleich|wenngleich|obschon
      trotz|ungeachtet
      aber|jedoch|doch|allerdings|indes
      dennoch|trotzdem|gleichwohl
      trotz der|trotz des|trotz aller
      statt|anstatt|anstelle
      morgengrauen|tagesanbruch|morgendämmerung
      etwa|rund|ungefähr|circa|ca|zirka
      fast|beinahe|nahezu
      vielleicht|womöglich|möglicherweise|eventuell
      vermutlich|wohl|wahrscheinlich
      offenbar|anscheinend
      angeblich|vorgeblich
      mutmaßlich|mutmasslich
      mutmaßliche|mutmassliche
      mutmaßlicher|mutmasslicher
      mutmaßlichen|mutmasslichen
      nur|lediglich|bloß|bloss
      ausschließlich|ausschliesslich
      außer|ausser
      jemand|irgendwer|irgendjemand
      bestritt|leugnete|dementierte
      bestreitet|leugnet|dementiert
      falsch|unwahr|unzutreffend
      früher|ehemals|vormals|einst
      früherer|ehemaliger|einstiger
      frühere|ehemalige|einstige
      früheren|ehemaligen|einstigen
      oft|häufig
      immer|stets
      meist|meistens
      mehrmals|mehrfach
      teils|teilweise
      größtenteils|überwiegend
      mindestens|wenigstens
      dreißig|dreissig|30
      samstag|sonnabend
      januar|jänner
      muss|muß
      """,
    free: 5,
    adverbs: "angeblich offenbar anscheinend vermutlich wahrscheinlich vielleicht womöglich möglicherweise wohl",
    times: """
      januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch \
      donnerstag freitag samstag sonnabend sonntag
      """,
    numbers: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")

  static let french = Rewordings(
    "fr",
    same: """
      dit|selon|déclare|d'après|a dit|a déclaré
      malgré|en dépit de|en dépit des|en dépit du|malgré les|malgré le
      mais|cependant|toutefois|pourtant|néanmoins
      près de|au bord de|à côté de|proche de
      bien que|quoique
      environ|à peu près|approximativement
      presque|quasi|quasiment
      peut-être|possiblement|éventuellement
      probablement|vraisemblablement
      prétendument|soi-disant
      seulement|uniquement
      pas|point
      sauf|hormis|excepté
      ancien|ex
      souvent|fréquemment
      doit|est tenu de
      """,
    free: 3, adverbs: "apparemment probablement vraisemblablement peut-être prétendument éventuellement possiblement",
    times: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi \
      samedi dimanche
      """,
    numbers: "deux trois quatre cinq six sept huit neuf dix onze douze")

  static let spanish = Rewordings(
    "es",
    same: """
      dijo|según|afirmó|declaró|señaló|dice
      pese a|a pesar de
      pero|sin embargo|no obstante
      aunque|si bien
      sólo|solo|solamente|únicamente
      cerca de|cerca del|junto a|junto al|al lado de|al lado del
      quizá|quizás|quizas|tal vez|acaso
      probablemente|seguramente
      aparentemente|al parecer
      supuestamente|presuntamente
      supuesto|presunto
      supuesta|presunta
      supuestos|presuntos
      supuestas|presuntas
      aproximadamente|alrededor de|cerca de
      casi|prácticamente
      antiguo|ex
      raramente|rara vez
      """,
    free: 4, adverbs: "aparentemente probablemente supuestamente presuntamente quizá quizás acaso posiblemente",
    times: """
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves \
      viernes sábado domingo
      """,
    numbers: "dos tres cuatro cinco seis siete ocho nueve diez once doce")

  static let arabic = Rewordings(
    "ar",
    same: """
      قال|حسب|بحسب|وفق|وفقا|كما قال|ذكر
      قالت|حسب|بحسب|وفق|وفقا|كما قالت|ذكرت
      رغم|بالرغم من|على الرغم من
      لكن|غير أن|إلا أن|بيد أن
      نحو|حوالي|تقريبا|زهاء
      ربما|لعل|لربما
      أبدا|أبداً|قط
      """,
    free: 4, adverbs: "ربما لعل لربما",
    times: """
      يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة \
      السبت الأحد
      """,
    numbers: "")
}
