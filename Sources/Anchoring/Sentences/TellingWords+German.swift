extension TellingWords {
  static let german = TellingWords(
    "de", prefixes: ["un", "in", "il", "im", "ir", "nicht", "miss", "ent", "ex", "anti", "a"],
    stems: [
      "zwei", "drei", "vier", "fünf", "sechs", "sieb", "achthundert", "achttausend", "achtzig", "achtzehn", "achtund",
      "achtmal", "neun", "zehn", "elf", "zwölf", "hundert", "tausend", "einund", "einhundert", "eintausend", "dritt",
      "anderthalb",
    ],
    bounds: ["über", "unter", "bis", "knapp", "gut", "gegen", "an", "ab", "ca", "circa", "zirka"],
    common: """
      der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes er sie es \
      wir ihr ich du man sein seine ihre ihren unser unsere mein wer was wann wo wie warum wieso welche welcher welches hier da \
      dort dann nun jetzt heute gestern morgen später früher bald danach zuvor vorher inzwischen wieder auch so also daher \
      deshalb deswegen darum weil während als nach vor seit in im am an auf bei beim von vom zu zum zur mit für aus durch über \
      unter zwischen hinter neben um und oder denn sowie dazu dabei damit dadurch dafür davon daraus darauf außerdem zudem ferner \
      allerdings immerhin schließlich zunächst zuletzt kürzlich derzeit ebenso sonst anderswo insgesamt ist sind war waren hat \
      hatte hatten haben wurde wurden laut zufolge gleichzeitig
      """,
    """
    nicht nichts nie niemals nein kein keine keinen keinem keiner keines niemand niemanden niemandem nirgends weder noch \
    ohne außer kaum selten bestreitet bestritt bestritten bestreiten leugnet leugnete dementiert dementierte dementieren \
    verweigert verweigerte weigert weigerte ablehnt lehnte abgelehnt widerlegt falsch unwahr früher früherer frühere \
    keineswegs mitnichten nimmer keinesfalls verhindert \
    ehemalige ehemaliger ehemaligen trotz statt obwohl aber jedoch doch gegen scheitert scheiterte gescheitert fehlt \
    fehlte
    """,
    """
    angeblich mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen vermeintlich vermutlich wohl offenbar anscheinend \
    scheinbar wahrscheinlich möglich möglicherweise vielleicht eventuell verdächtig verdächtigt verdächtigte behauptet \
    behauptete behaupten soll sollen sagte sagt scheint schien ob wenn falls sei seien \
    wäre wären hätte hätten habe haben würde würden unbestätigt umstritten sogenannt sogenannte
    """,
    """
    kann können konnte konnten könnte könnten darf dürfen durfte dürfte muss müssen musste mussten müsste sollte sollten \
    will wollen wollte wollten wird werden mag möchte möchten
    """,
    """
    etwa rund fast beinahe ungefähr \
    null ein eins eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn \
    siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend \
    tausende million millionen milliarde milliarden dutzend halb hälfte drittel viertel doppelt erste zweite letzte nur \
    alle allen aller jeder jede jedes beide einige manche viele wenige weniger mehr mehrere meisten mindestens höchstens \
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch \
    donnerstag freitag samstag sonnabend sonntag stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre \
    jahren euro dollar kilometer meter meilen tonnen prozent erster zweiter mehrheit minderheit immer manchmal einmal jemand
    """)
}
