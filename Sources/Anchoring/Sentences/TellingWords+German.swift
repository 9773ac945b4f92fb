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
      wir ihr ich du man sein seine ihre ihren ihnen ihm ihn ihrem ihrer ihres unser unsere mein wer was wann wo wie warum wieso welche welcher welches hier da \
      dort dann nun jetzt heute gestern morgen später früher bald danach zuvor vorher inzwischen wieder auch so also daher \
      deshalb deswegen darum weil während als nach vor seit in im am an auf bei beim von vom zu zum zur mit für aus durch über \
      unter zwischen hinter neben um und oder denn sowie dazu dabei damit dadurch dafür davon daraus darauf außerdem zudem ferner \
      allerdings immerhin schließlich zunächst zuletzt kürzlich derzeit ebenso sonst anderswo insgesamt ist sind war waren hat \
      hatte hatten haben wurde wurden laut zufolge gleichzeitig
      """, nouns: .german,
    """
    nicht nichts nie niemals nein ne nö kein keine keinen keinem keiner keines keinerlei niemand niemanden niemandem niemandes \
    nirgends nirgendwo nirgendwoher nirgendwohin weder noch ohne außer kaum selten schwerlich keineswegs mitnichten \
    keinesfalls nimmer nimmermehr ebensowenig unmöglich ungeachtet ausgenommen ausgeschlossen abgesehen anstatt anstelle statt \
    stattdessen sondern hingegen dagegen trotz trotzdem dennoch gleichwohl obwohl obgleich wenngleich zwar aber jedoch \
    allerdings doch gegen entgegen nichtsdestotrotz nichtsdestoweniger erfolglos vergeblich umsonst mangels wenig bestreitet \
    bestritt bestritten bestreiten bestreite abgestritten leugnet leugnete leugneten leugnen geleugnet dementiert dementierte \
    dementierten dementieren dementi verneint verneinte verneinten verneinen widerspricht widersprach widersprechen \
    widersprachen widersprochen zurückgewiesen zurückweist zurückwies zurückweisen verweigert verweigerte verweigerten \
    verweigern weigert weigerte weigerten weigern geweigert ablehnt ablehnte ablehnen abgelehnt lehnt lehnte lehnen lehnten \
    widerlegt widerlegte widerlegten widerlegen entkräftet falsch falsche falschen falscher falsches fälschlich \
    fälschlicherweise unwahr unwahre unwahren unrichtig unzutreffend erfunden erfundene erfundenen verhindert verhinderte \
    verhinderten verhindern scheitert scheiterte scheiterten scheitern gescheitert fehlt fehlte fehlten fehlen gefehlt mangelt \
    mangelte unterließ unterlassen unterlässt verzichtet verzichtete verzichteten verzichten versäumt versäumte versäumten \
    ausgeblieben unterblieb unterblieben verboten verbot verbietet untersagt untersagte früher früherer frühere früheren \
    früheres früherem ehemals ehemalige ehemaliger ehemaligen ehemaliges ehemaligem vormals vormalige vormaliger vormaligen \
    einst einstige einstiger einstigen damalige damaliger damaligen ex
    """,
    """
    angeblich angebliche angeblicher angeblichen angebliches angeblichem mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen \
    mutmaßliches mutmaßlichem mutmasslich mutmassliche mutmasslicher mutmasslichen vermeintlich vermeintliche vermeintlicher \
    vermeintlichen vermeintliches vermeintlichem vermutlich vermutliche vermutlichen vermutet vermutete vermuteten vermuten \
    vermutung vermutungen wohl womöglich offenbar offensichtlich anscheinend scheinbar scheinbare scheinbaren wahrscheinlich \
    wahrscheinliche wahrscheinlichen unwahrscheinlich möglich mögliche möglicher möglichen mögliches möglicherweise vielleicht \
    eventuell eventuelle eventuellen potenziell potenzielle potenziellen potentiell potentielle potentiellen mutmaßt mutmaßte \
    verdächtig verdächtige verdächtiger verdächtigen verdächtigt verdächtigte verdächtigten verdacht behauptet behauptete \
    behaupteten behaupten behauptung behauptungen beteuert beteuerte beteuern versichert versicherte unterstellt unterstellte \
    gerücht gerüchte gerüchten gerüchteweise vernehmen laut zufolge wonach demnach demzufolge angaben soll sollen solle sagte \
    sagt sagten sagen erklärt erklärte erklärten heißt hieß gilt galt gelten galten glaubt glaubte glauben meint meinte meinen \
    schätzungsweise geschätzt geschätzte geschätzten scheint schien scheinen schienen ob wenn falls sofern sei seien wäre wären \
    hätte hätten habe haben würde würden werde könne müsse dürfe wolle möge gebe gehe komme stehe wisse liege bleibe nehme käme \
    kämen gäbe ginge bliebe läge stünde ließe unbestätigt unbestätigte unbestätigten unbewiesen ungeklärt unklar ungewiss \
    fraglich fragwürdig zweifelhaft zweifelhafte zweifelhaften zweifel zweifelt zweifelte zweifeln bezweifelt bezweifelte \
    bezweifeln strittig umstritten umstrittene umstrittener umstrittenen umstrittenes sogenannt sogenannte sogenannter \
    sogenannten sogenanntes selbsternannt selbsternannte selbsternannter hypothetisch theoretisch quasi
    """,
    """
    kann können konnte konnten könnte könnten darf dürfen durfte durften dürfte dürften muss müssen musste mussten müsste \
    müssten sollte sollten will wollen wollte wollten wird werden mag mögen möchte möchten brauche braucht brauchen brauchte \
    brauchten
    """,
    """
    etwa rund fast beinahe ungefähr \
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn \
    siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend \
    tausende million millionen milliarde milliarden dutzend halb hälfte drittel viertel doppelt erste zweite letzte nur \
    alle allen aller jeder jede jedes beide einige manche viele wenige weniger mehr mehrere meisten mindestens höchstens \
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch \
    donnerstag freitag samstag sonnabend sonntag stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre \
    jahren euro dollar kilometer meter meilen tonnen prozent erster zweiter mehrheit minderheit immer manchmal einmal jemand \
    jemanden jemandem lediglich bloß ausschließlich einzig einzige einziger einzigen sämtliche sämtlicher sämtlichen zahlreiche \
    zahlreichen etliche etlichen einzelne einzelnen dutzende ersten letzten letzter zweiten dritte dritten vierte vierten \
    fünfte fünften zweimal dreimal mehrfach mehrmals häufig oft stets meist meistens teilweise teils großteils größtenteils \
    überwiegend maximal minimal genau exakt sekunde sekunden minute minuten jahrzehnt jahrzehnte jahrzehnten jahrhundert pfund \
    franken rubel cent billion billionen
    """)
}
