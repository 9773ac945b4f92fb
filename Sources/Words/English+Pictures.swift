extension English {
  // MARK: All pictures

  public func asTable(_ what: StaticString) -> String { "\(what), as a table" }
  public var andOtherwiseReferenceKnowledge: StaticString { "; otherwise reference knowledge" }
  public func inline(author text: String) -> String { text.lowered }

  // MARK: Time

  public var timelineIntroduction: StaticString { "What happened when, as far as it is reported." }
  public func within(_ list: String, _ part: String) -> String { "\(list): \(part)" }
  public func heading(of sort: ChronologySort) -> String {
    switch sort {
    case .events: "Events"
    case .roles: "Roles and relations"
    case .articles: "Articles"
    case .claims: "Claims"
    case .facts: "Beginnings and ends"
    }
  }
  public func noun(_ sort: ChronologySort) -> String {
    switch sort {
    case .events: "event"
    case .roles: "relation"
    case .articles: "article"
    case .claims: "claim"
    case .facts: "date"
    }
  }
  public func counted(_ count: Int, _ sort: ChronologySort?) -> String { "\(number(count)) \(nouns(count, sort))" }
  public func together(_ count: Int, _ sort: ChronologySort?, month: Int?, years: ClosedRange<Int>) -> String {
    let numbers = ["Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]
    let number = numbers.indices.contains(count - 3) ? numbers[count - 3] : number(count)
    let what = "\(number) \(nouns(count, sort))"
    if years.count > 1 { return "\(what), \(self.years(years.lowerBound, years.upperBound))" }
    return "\(what) in \(month.map { self.month($0) + " " } ?? "")\(year(years.lowerBound))"
  }
  private func nouns(_ count: Int, _ sort: ChronologySort?) -> String {
    guard let sort else { return count == 1 ? "entry" : "entries" }
    return noun(sort) + (count == 1 ? "" : "s")
  }
  public var yearsNavigation: StaticString { "Years" }
  public var noDateReported: StaticString { "No date is reported" }
  public func untilYear(_ year: Int) -> String { "Until \(self.year(year))" }
  public func decade(_ first: Int) -> String { "\(first)s" }
  public func years(_ first: Int, _ last: Int) -> String { "\(year(first)) to \(year(last))" }
  public func month(_ month: Int, of year: String) -> String { "\(self.month(month)) \(year)" }
  public var wordsBetweenDates: Set<Substring> { ["to", "and", "the"] }

  public var whatHappenedWhen: StaticString { "What happened when" }
  public func rowsAre(_ sort: ChronologySort?) -> String {
    let one = sort.map { ($0 == .events || $0 == .articles ? "an " : "a ") + noun($0) } ?? "a line"
    return "Each row is \(one) of the list below."
  }
  public var rolesOverTime: StaticString { "Roles and relations over time" }
  public var barsAreRelations: StaticString { "Each bar is a relation of the list below." }
  public var timelineKey: StaticString {
    """
    A filled bar lasted as long as it is long. A hollow one is a moment somewhere in it: the year, the month or the day is \
    reported, and no more. Faded: about then, or without a known end. Dashed: not certain. A triangle: it goes beyond the axis.
    """
  }
  public var howMuchHappenedWhen: StaticString { "How much happened when" }
  public var monthGridMeans: StaticString {
    "A row for each year, a square for each month; each leads to its entries."
  }
  public var monthGridKey: StaticString {
    """
    The area of a square is the number of entries in that month; the number at the end is the year’s, with those of which the \
    month is not known.
    """
  }
  public var chronology: StaticString { "Chronology" }
  public var rowsAreLinesBeside: StaticString { "Each row is a line of the list beside it." }

  public func axisDay(_ day: Int, month: Int, weekday: Int) -> [String] {
    let (name, month) = (["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1], shortMonth(month))
    return ["\(name) \(day) \(month)", "\(name) \(day)", "\(day) \(month)"]
  }
  public func axisMonth(_ month: Int, year: Int) -> String { "\(shortMonth(month)) \(self.year(year))" }
  public func columnMonth(_ month: Int, isNarrow: Bool) -> String { String(shortMonth(month).prefix(isNarrow ? 1 : 3)) }
  private func shortMonth(_ month: Int) -> String { String(self.month(month).prefix(3)) }

  // MARK: Evidence

  public var evidenceIntroduction: StaticString {
    "Every note that names a source, by who said it and where it was read."
  }
  public var whoSaidIt: StaticString { "Who said it" }
  public var inWhat: StaticString { "In what" }
  public var whereItWasRead: StaticString { "Where it was read" }
  public var statements: StaticString { "Statements" }
  public var noSpeakerNamed: StaticString { "No speaker is named" }
  public var unnamedSource: StaticString { "A source that is not named" }
  public func others(_ count: Int) -> String { counted(count, "other") }
  public func otherSources(_ count: Int) -> String { counted(count, "other source") }
  public var otherStatements: StaticString { "Other statements" }
  public var whereStatementsComeFrom: StaticString { "Where the statements come from" }
  public var bandsMean: StaticString {
    "Bands lead from who said something to what it was said in, and to where it was read."
  }
  public func flowKey(isSeveral: Bool, unsourced: Int) -> String {
    let several = isSeveral ? " One that names several sources is in several." : ""
    let without =
      unsourced == 0 ? "" : " \(counted(unsourced, "more note")) \(unsourced == 1 ? "names" : "name") no source."
    return "A band is as thick as the number of notes that came this way.\(several)\(without)"
  }

  // MARK: Places

  public var mapIntroduction: StaticString { "Where it happened, and where those who speak have their seats." }
  public var places: StaticString { "Places" }
  public var furtherPlaces: StaticString { "Further places" }
  public var placesWithoutCoordinates: StaticString { "Places without coordinates" }
  public var eventsOffTheMap: StaticString { "Events without a place on the map" }
  public var place: StaticString { "Place" }
  public var whereItIs: StaticString { "Where" }
  public var whatHappenedThere: StaticString { "What happened there" }
  public var whoHasSeatThere: StaticString { "Who has a seat there" }
  public func map(with names: [String], more: Int) -> String {
    "Map with \(more == 0 ? list(names) : "\(names.joined(separator: ", ")) and \(counted(more, "more place"))")"
  }
  public func mapDescription(_ names: [String], more: Int) -> String {
    "\(names.joined(separator: ", "))\(more == 0 ? "" : " \(andMore(more))"). The list below says the same."
  }
  public func spot(_ names: [String], more: Int, isEvent: Bool, mentions: Int) -> String {
    let what = names.joined(separator: ", ") + (more == 0 ? "" : " \(andMore(more))")
    return "\(what): \(isEvent ? "an event took place there, " : "")\(self.mentions(mentions))"
  }
  public func kilometers(_ length: Int) -> String { "\(number(length)) km" }
  public func meaning(of sign: MapSign) -> String {
    switch sign {
    case .event: "A dot in a ring: an event of the dossier took place there."
    case .eventInCountry: "A country with a line around it: one took place in it."
    case .seat: "A filled dot: someone who speaks in it has a seat there."
    case .named: "An open dot: it is named."
    case .several: "Grey: more than one place."
    case .country: "Shaded: a country as a whole."
    case .region: "A dashed ring: a region, and no spot."
    }
  }
  public var markSizesMean: StaticString { "The larger a mark is, the more often the place is mentioned." }
  public func disputedBorders(_ borders: [String], isOwnList: Bool) -> String {
    let whose = isOwnList ? ", as this dossier lists them" : ""
    return "Dashed borders are disputed\(whose): \(borders.joined(separator: "; "))."
  }
  public var coastsAreNaturalEarths: StaticString {
    "Coasts and borders are those of Natural Earth, not the dossier’s."
  }

  // MARK: Who took part

  public var participationIntroduction: StaticString { "Who was in which event, and what says so." }
  public var furtherEvents: StaticString { "Further events" }
  public var eventsAndWhoTookPart: StaticString { "Events and who took part in them" }
  public var event: StaticString { "Event" }
  public var when: StaticString { "When" }
  public var whoTookPart: StaticString { "Who took part" }
  public var namedInAccount: StaticString { "named in the account" }
  public var whoTookPartInWhat: StaticString { "Who took part in what" }
  public var participationMeans: StaticString {
    "Each line down is an actor, each row an event, from the oldest to the newest."
  }
  public func meaning(of sign: PartSign) -> String {
    switch sign {
    case .sourced: "A filled dot: a relation in the dossier says so, with its source."
    case .unsourced: "A dashed dot: the dossier says so, and names no source."
    case .named: "An open dot: the actor is named in the account of the event."
    }
  }
  public var mostEventsAreDrawn: StaticString { "Drawn are those who were in most events; the list has all." }

  // MARK: Relations

  public var networkIntroduction: StaticString {
    "Who heads, belongs to, took part in or stands behind what, and what says so."
  }
  public func around(_ name: String) -> String { "Around \(name)" }
  public func withOthers(_ count: Int) -> String { "with \(others(count))" }
  public var groups: StaticString { "Groups" }
  public var longerChains: StaticString { "Events and longer chains" }
  public var furtherRelations: StaticString { "Further relations" }
  public var relation: StaticString { "Relation" }
  public var role: StaticString { "Role" }
  public var whatSaysSo: StaticString { "What says so" }
  public var namesNoSource: StaticString { "No source is named" }
  public var whoBelongsToWhom: StaticString { "Who belongs to whom" }
  public var layersMean: StaticString {
    "Lines lead from left to right; with its words each reads as a sentence."
  }
  public var layersKey: StaticString {
    """
    Each line leads from one to the other by the words on it, which lead to their row in the table. A dashed line has no source \
    in the dossier.
    """
  }
  public func whatLeads(to name: String) -> String { "What leads to \(name)" }
  public var outlineMeans: StaticString {
    "An outline: what is indented leads to what it stands below, by the words between them."
  }
  public func mostConnected(_ shown: Int, of all: Int, relations: Int) -> String {
    "Only a part is drawn: the \(number(shown)) with the most relations, of \(number(all)), and \(number(relations)) relations of "
      + "each at the most. The groups below have all."
  }
  public var outlineKey: StaticString {
    """
    What is indented leads to what it stands below, by the words between them; words after ↓ read downwards. A dashed line has \
    no source in the dossier. A name in grey stands elsewhere in full.
    """
  }
  public var groupsOfEntities: StaticString { "Groups of entities" }
  public var matrixMeans: StaticString {
    "A row and a column for each group; a square where there are relations between two."
  }
  public var matrixKey: StaticString {
    """
    The largest groups of entities that have more relations among themselves than with others, each by the name of the one that \
    most relations name, with how many it has. The area of a square is the number of relations between two groups.
    """
  }
}
