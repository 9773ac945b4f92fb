extension German {
  // MARK: All pictures

  public func asTable(_ what: StaticString) -> String { "\(what) als Tabelle" }
  public var andOtherwiseReferenceKnowledge: StaticString { "; im Übrigen allgemein bekannt" }
  /// Which words have a capital does not depend on where they stand.
  public func inline(author text: String) -> String { text }

  // MARK: Time

  public var timelineIntroduction: StaticString { "Was wann geschah, soweit darüber berichtet wurde." }
  public func within(_ list: String, _ part: String) -> String { "\(list): \(part)" }
  public func heading(of sort: ChronologySort) -> String {
    switch sort {
    case .events: "Ereignisse"
    case .roles: "Funktionen und Beziehungen"
    case .articles: "Artikel"
    case .claims: "Behauptungen"
    case .facts: "Anfang und Ende"
    }
  }
  public func noun(_ sort: ChronologySort) -> String {
    switch sort {
    case .events: "Ereignis"
    case .roles: "Beziehung"
    case .articles: "Artikel"
    case .claims: "Behauptung"
    case .facts: "Datum"
    }
  }
  public func counted(_ count: Int, _ sort: ChronologySort?) -> String { "\(number(count)) \(nouns(count, sort))" }
  public func together(_ count: Int, _ sort: ChronologySort?, month: Int?, years: ClosedRange<Int>) -> String {
    let numbers = ["Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf"]
    let number = numbers.indices.contains(count - 3) ? numbers[count - 3] : number(count)
    let what = "\(number) \(nouns(count, sort))"
    if years.count > 1 { return "\(what), \(self.years(years.lowerBound, years.upperBound))" }
    return "\(what) im \(month.map(self.month) ?? "Jahr") \(year(years.lowerBound))"
  }
  private func nouns(_ count: Int, _ sort: ChronologySort?) -> String {
    if count == 1 { return sort.map(noun) ?? "Eintrag" }
    return switch sort {
    case .events: "Ereignisse"
    case .roles: "Beziehungen"
    case .articles: "Artikel"
    case .claims: "Behauptungen"
    case .facts: "Daten"
    case nil: "Einträge"
    }
  }
  public var yearsNavigation: StaticString { "Jahre" }
  public var noDateReported: StaticString { "Ohne bekanntes Datum" }
  public func untilYear(_ year: Int) -> String { "Bis \(self.year(year))" }
  public func decade(_ first: Int) -> String { "\(first)er-Jahre" }
  public func years(_ first: Int, _ last: Int) -> String { "\(year(first)) bis \(year(last))" }
  public func month(_ month: Int, of year: String) -> String { "\(self.month(month)) \(year)" }
  public var wordsBetweenDates: Set<Substring> { ["bis", "zum", "und", "der", "die", "dem", "den", "im"] }

  public var whatHappenedWhen: StaticString { "Was wann geschah" }
  public func rowsAre(_ sort: ChronologySort?) -> String {
    let one =
      switch sort {
      case .events: "ein Ereignis"
      case .roles: "eine Beziehung"
      case .articles: "einen Artikel"
      case .claims: "eine Behauptung"
      case .facts: "ein Datum"
      case nil: "einen Eintrag"
      }
    return "Jede Zeile steht für \(one) aus der Liste darunter."
  }
  public var rolesOverTime: StaticString { "Funktionen und Beziehungen im Lauf der Zeit" }
  public var barsAreRelations: StaticString { "Jeder Balken steht für eine Beziehung aus der Liste darunter." }
  public var timelineKey: StaticString {
    """
    Ein gefüllter Balken zeigt, wie lange etwas dauerte. Ein hohler umfasst einen Zeitpunkt irgendwo darin: Bekannt ist nur das \
    Jahr, der Monat oder der Tag. Verblassend: ungefähr zu dieser Zeit, oder das Ende ist nicht bekannt. Gestrichelt: unsicher. \
    Ein Dreieck: Es reicht über die Achse hinaus.
    """
  }
  public var howMuchHappenedWhen: StaticString { "Wie viel wann geschah" }
  public var monthGridMeans: StaticString {
    "Eine Zeile für jedes Jahr, ein Quadrat für jeden Monat; jedes führt zu seinen Einträgen."
  }
  public var monthGridKey: StaticString {
    """
    Die Fläche eines Quadrats entspricht der Zahl der Einträge in diesem Monat. Die Zahl am Ende der Zeile gilt für das ganze \
    Jahr, samt den Einträgen, deren Monat nicht bekannt ist.
    """
  }
  public var chronology: StaticString { "Chronologie" }
  public var rowsAreLinesBeside: StaticString { "Jede Zeile entspricht einer Zeile der Liste daneben." }

  public func axisDay(_ day: Int, month: Int, weekday: Int) -> [String] {
    let (name, month) = (["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][weekday - 1], shortMonth(month))
    return ["\(name) \(day). \(month)", "\(name) \(day).", "\(day). \(month)"]
  }
  public func axisMonth(_ month: Int, year: Int) -> String { "\(shortMonth(month)) \(self.year(year))" }
  public func columnMonth(_ month: Int, isNarrow: Bool) -> String { String(shortMonth(month).prefix(isNarrow ? 1 : 3)) }
  private func shortMonth(_ month: Int) -> String { String(self.month(month).prefix(3)) }

  // MARK: Evidence

  public var evidenceIntroduction: StaticString {
    "Alle Anmerkungen mit Quelle: wer es sagte und wo es zu lesen war."
  }
  public var whoSaidIt: StaticString { "Wer es sagte" }
  public var inWhat: StaticString { "Worin" }
  public var whereItWasRead: StaticString { "Wo es zu lesen war" }
  public var statements: StaticString { "Aussagen" }
  public var noSpeakerNamed: StaticString { "Kein Sprecher genannt" }
  public var unnamedSource: StaticString { "Eine ungenannte Quelle" }
  public func others(_ count: Int) -> String { "\(number(count)) weitere" }
  public func otherSources(_ count: Int) -> String { counted(count, "weitere Quelle", "weitere Quellen") }
  public var otherStatements: StaticString { "Weitere Aussagen" }
  public var whereStatementsComeFrom: StaticString { "Woher die Aussagen stammen" }
  public var bandsMean: StaticString {
    "Bänder führen von denen, die etwas sagten, zu dem, worin sie es sagten, und dorthin, wo es zu lesen war."
  }
  public func flowKey(isSeveral: Bool, unsourced: Int) -> String {
    let several = isSeveral ? " Eine Anmerkung mit mehreren Quellen gehört zu mehreren Bändern." : ""
    let without =
      switch unsourced {
      case 0: ""
      case 1: " Eine weitere Anmerkung nennt keine Quelle."
      default: " \(number(unsourced)) weitere Anmerkungen nennen keine Quelle."
      }
    return "Je mehr Anmerkungen auf diesem Weg kamen, desto breiter ist das Band.\(several)\(without)"
  }

  // MARK: Places

  public var mapIntroduction: StaticString {
    "Wo es geschah, und wo diejenigen ihren Sitz haben, die sich dazu äußern."
  }
  public var places: StaticString { "Orte" }
  public var furtherPlaces: StaticString { "Weitere Orte" }
  public var placesWithoutCoordinates: StaticString { "Orte ohne Koordinaten" }
  public var eventsOffTheMap: StaticString { "Ereignisse ohne Ort auf der Karte" }
  public var place: StaticString { "Ort" }
  public var whereItIs: StaticString { "Lage" }
  public var whatHappenedThere: StaticString { "Was dort geschah" }
  public var whoHasSeatThere: StaticString { "Wer dort seinen Sitz hat" }
  public func map(with names: [String], more: Int) -> String {
    if more == 0 { return "Karte mit \(list(names))" }
    return "Karte mit \(names.joined(separator: ", ")) und \(counted(more, "weiteren Ort", "weiteren Orten"))"
  }
  public func mapDescription(_ names: [String], more: Int) -> String {
    "\(names.joined(separator: ", "))\(more == 0 ? "" : " \(andMore(more))"). Die Liste darunter enthält dasselbe."
  }
  public func spot(_ names: [String], more: Int, isEvent: Bool, mentions: Int) -> String {
    let what = names.joined(separator: ", ") + (more == 0 ? "" : " \(andMore(more))")
    return "\(what): \(isEvent ? "Ort eines Ereignisses, " : "")\(self.mentions(mentions))"
  }
  public func kilometers(_ length: Int) -> String { "\(number(length)) km" }
  public func meaning(of sign: MapSign) -> String {
    switch sign {
    case .event: "Punkt im Ring: Dort fand ein Ereignis des Dossiers statt."
    case .eventInCountry: "Umrandetes Land: Dort fand eines statt."
    case .seat: "Gefüllter Punkt: Dort hat seinen Sitz, wer sich im Dossier äußert."
    case .named: "Offener Punkt: Der Ort wird genannt."
    case .several: "Grau: mehrere Orte."
    case .country: "Getönt: ein Land als Ganzes."
    case .region: "Gestrichelter Ring: eine Region, kein Punkt."
    }
  }
  public var markSizesMean: StaticString { "Je größer ein Zeichen, desto öfter wird der Ort erwähnt." }
  public func disputedBorders(_ borders: [String], isOwnList: Bool) -> String {
    let whose = isOwnList ? ", nach der Liste dieses Dossiers" : ""
    return "Gestrichelte Grenzen sind umstritten\(whose): \(borders.joined(separator: "; "))."
  }
  public var coastsAreNaturalEarths: StaticString {
    "Küsten und Grenzen stammen von Natural Earth, nicht aus dem Dossier."
  }

  // MARK: Who took part

  public var participationIntroduction: StaticString { "Wer an welchem Ereignis beteiligt war und was das belegt." }
  public var furtherEvents: StaticString { "Weitere Ereignisse" }
  public var eventsAndWhoTookPart: StaticString { "Ereignisse und Beteiligte" }
  public var event: StaticString { "Ereignis" }
  public var when: StaticString { "Wann" }
  public var whoTookPart: StaticString { "Wer beteiligt war" }
  public var namedInAccount: StaticString { "in der Schilderung genannt" }
  public var whoTookPartInWhat: StaticString { "Wer woran beteiligt war" }
  public var participationMeans: StaticString {
    "Jede senkrechte Linie steht für Beteiligte, jede Zeile für ein Ereignis, vom ältesten zum neuesten."
  }
  public func meaning(of sign: PartSign) -> String {
    switch sign {
    case .sourced: "Gefüllter Punkt: Das Dossier belegt es mit einer Quelle."
    case .unsourced: "Gestrichelter Punkt: Das Dossier sagt es, ohne eine Quelle zu nennen."
    case .named: "Offener Punkt: Der Name fällt in der Schilderung des Ereignisses."
    }
  }
  public var mostEventsAreDrawn: StaticString {
    "Gezeigt wird, wer an den meisten Ereignissen beteiligt war; die Liste enthält alle."
  }

  // MARK: Relations

  public var networkIntroduction: StaticString {
    "Wer etwas leitet, dazugehört, beteiligt war oder dahintersteht, und was das belegt."
  }
  public func around(_ name: String) -> String { "Rund um \(name)" }
  public func withOthers(_ count: Int) -> String { count == 1 ? "mit einem weiteren" : "mit \(number(count)) weiteren" }
  public var groups: StaticString { "Gruppen" }
  public var longerChains: StaticString { "Ereignisse und längere Ketten" }
  public var furtherRelations: StaticString { "Weitere Beziehungen" }
  public var relation: StaticString { "Beziehung" }
  public var role: StaticString { "Funktion" }
  public var whatSaysSo: StaticString { "Beleg" }
  public var namesNoSource: StaticString { "Keine Quelle genannt" }
  public var whoBelongsToWhom: StaticString { "Wer zu wem gehört" }
  public var layersMean: StaticString {
    "Die Linien führen von links nach rechts; mit ihren Wörtern lässt sich jede als Satz lesen."
  }
  public var layersKey: StaticString {
    """
    Jede Linie verbindet zwei Namen durch die Wörter, die auf ihr stehen; sie führen zu ihrer Zeile in der Tabelle. Eine \
    gestrichelte Linie hat im Dossier keine Quelle.
    """
  }
  public func whatLeads(to name: String) -> String { "Was zu \(name) führt" }
  public var outlineMeans: StaticString {
    "Eine Gliederung: Eingerücktes führt über die Wörter dazwischen zu dem, worunter es steht."
  }
  public func mostConnected(_ shown: Int, of all: Int, relations: Int) -> String {
    "Gezeichnet ist nur ein Teil: die \(number(shown)) mit den meisten Beziehungen von \(number(all)), mit je höchstens "
      + "\(number(relations)) Beziehungen. Alle stehen in den Gruppen darunter."
  }
  public var outlineKey: StaticString {
    """
    Eingerücktes führt über die Wörter dazwischen zu dem, worunter es steht; Wörter hinter ↓ liest man abwärts. Eine gestrichelte \
    Linie hat im Dossier keine Quelle. Ein Name in Grau ist an anderer Stelle ausgeführt.
    """
  }
  public var groupsOfEntities: StaticString { "Gruppen und ihre Verbindungen" }
  public var matrixMeans: StaticString {
    "Eine Zeile und eine Spalte für jede Gruppe; ein Quadrat, wo zwischen zweien Beziehungen bestehen."
  }
  public var matrixKey: StaticString {
    """
    Die größten Gruppen, in denen es mehr Beziehungen untereinander gibt als nach außen, jede benannt nach dem Eintrag, den die \
    meisten Beziehungen nennen; die Zahl sagt, wie viele dazugehören. Die Fläche eines Quadrats entspricht der Zahl der \
    Beziehungen zwischen zwei Gruppen.
    """
  }
}
