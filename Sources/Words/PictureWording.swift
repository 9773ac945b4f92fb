/// What the pages with pictures of time, place, evidence and relations say, and what the pictures say: the part of ``Wording``
/// that each language has in a file of its own.
///
/// What stands in a picture is measured before it is drawn, so that words of any length have room.
public protocol PictureWording: Sendable {
  // MARK: All of them

  /// Of a table, for who listens: “Places, as a table”.
  func asTable(_ what: StaticString) -> String
  /// After a source that says part of something: “; otherwise reference knowledge”.
  var andOtherwiseReferenceKnowledge: StaticString { get }
  /// What an author wrote to stand by itself, as it stands within a sentence.
  func inline(author text: String) -> String

  // MARK: Time

  var timelineIntroduction: StaticString { get }
  /// “Timeline: 2014”: a list, and which part of it.
  func within(_ list: String, _ part: String) -> String
  /// In a filter, and above a list.
  func heading(of sort: ChronologySort) -> String
  /// What one entry is: “event”.
  func noun(_ sort: ChronologySort) -> String
  /// “3 events”; “3 entries” of what is of several sorts.
  func counted(_ count: Int, _ sort: ChronologySort?) -> String
  /// What falls together in time: “Four events in April 2018”, “Four events, 2016 to 2018”. Nil for the months where it is not
  /// one month.
  func together(_ count: Int, _ sort: ChronologySort?, month: Int?, years: ClosedRange<Int>) -> String
  var yearsNavigation: StaticString { get }
  var noDateReported: StaticString { get }
  /// What dates are filed under that name no year: “Until 2014”, “2010s”, “1900 to 1999”.
  func untilYear(_ year: Int) -> String
  func decade(_ first: Int) -> String
  func years(_ first: Int, _ last: Int) -> String
  /// “April 2018”, of a year in words.
  func month(_ month: Int, of year: String) -> String
  /// Words that a date may have beside its day, month and year, which a title that says the date need not have.
  var wordsBetweenDates: Set<Substring> { get }

  /// Titles and descriptions of pictures.
  var whatHappenedWhen: StaticString { get }
  func rowsAre(_ sort: ChronologySort?) -> String
  var rolesOverTime: StaticString { get }
  var barsAreRelations: StaticString { get }
  var timelineKey: StaticString { get }
  var howMuchHappenedWhen: StaticString { get }
  var monthGridMeans: StaticString { get }
  var monthGridKey: StaticString { get }
  var chronology: StaticString { get }
  var rowsAreLinesBeside: StaticString { get }

  /// At the lines of an axis, from the longest to the shortest. `weekday` is 1 for Monday.
  func axisDay(_ day: Int, month: Int, weekday: Int) -> [String]
  func axisMonth(_ month: Int, year: Int) -> String
  /// Of a column for each month: three letters, or one.
  func columnMonth(_ month: Int, isNarrow: Bool) -> String

  // MARK: Evidence

  var evidenceIntroduction: StaticString { get }
  var whoSaidIt: StaticString { get }
  var inWhat: StaticString { get }
  var whereItWasRead: StaticString { get }
  var statements: StaticString { get }
  var noSpeakerNamed: StaticString { get }
  var unnamedSource: StaticString { get }
  /// “12 others”; “12 other sources”.
  func others(_ count: Int) -> String
  func otherSources(_ count: Int) -> String
  var otherStatements: StaticString { get }
  var whereStatementsComeFrom: StaticString { get }
  var bandsMean: StaticString { get }
  /// - Parameter isSeveral: whether there are notes in more than one band.
  func flowKey(isSeveral: Bool, unsourced: Int) -> String

  // MARK: Places

  var mapIntroduction: StaticString { get }
  var places: StaticString { get }
  var furtherPlaces: StaticString { get }
  var placesWithoutCoordinates: StaticString { get }
  var eventsOffTheMap: StaticString { get }
  /// The columns of the table of places.
  var place: StaticString { get }
  var whereItIs: StaticString { get }
  var whatHappenedThere: StaticString { get }
  var whoHasSeatThere: StaticString { get }
  /// “Map with A, B and 3 more places”.
  func map(with names: [String], more: Int) -> String
  func mapDescription(_ names: [String], more: Int) -> String
  /// “A, B and 3 more: an event took place there, 12 mentions”.
  func spot(_ names: [String], more: Int, isEvent: Bool, mentions: Int) -> String
  func kilometers(_ length: Int) -> String
  func meaning(of sign: MapSign) -> String
  var markSizesMean: StaticString { get }
  /// - Parameter isOwnList: whether the dossier says which they are.
  func disputedBorders(_ borders: [String], isOwnList: Bool) -> String
  var coastsAreNaturalEarths: StaticString { get }

  // MARK: Who took part

  var participationIntroduction: StaticString { get }
  var furtherEvents: StaticString { get }
  /// What the table is of, and its columns.
  var eventsAndWhoTookPart: StaticString { get }
  var event: StaticString { get }
  var when: StaticString { get }
  var whoTookPart: StaticString { get }
  var namedInAccount: StaticString { get }
  var whoTookPartInWhat: StaticString { get }
  var participationMeans: StaticString { get }
  func meaning(of sign: PartSign) -> String
  var mostEventsAreDrawn: StaticString { get }

  // MARK: Relations

  var networkIntroduction: StaticString { get }
  /// Of a group, by the entity in its middle: “Around Facebook”, and how many others are in it.
  func around(_ name: String) -> String
  func withOthers(_ count: Int) -> String
  var groups: StaticString { get }
  var longerChains: StaticString { get }
  var furtherRelations: StaticString { get }
  /// The columns of the table of relations.
  var relation: StaticString { get }
  var role: StaticString { get }
  var whatSaysSo: StaticString { get }
  /// There, where nothing does.
  var namesNoSource: StaticString { get }
  var whoBelongsToWhom: StaticString { get }
  var layersMean: StaticString { get }
  var layersKey: StaticString { get }
  func whatLeads(to name: String) -> String
  var outlineMeans: StaticString { get }
  var outlineKey: StaticString { get }
  /// Below a picture of a part of a network: that it shows the entities with the most relations, out of how many, and how many
  /// relations of each at the most.
  func mostConnected(_ shown: Int, of all: Int, relations: Int) -> String
  var groupsOfEntities: StaticString { get }
  var matrixMeans: StaticString { get }
  var matrixKey: StaticString { get }
}

/// Of which sort something with a date is, in the order of the filters.
public enum ChronologySort: String, Sendable, Hashable, CaseIterable {
  case events, roles, articles, claims
  /// Beginnings and ends: when someone was born, when something was founded.
  case facts
}

/// A sign on a map.
public enum MapSign: Sendable, Hashable, CaseIterable {
  /// An event took place at a spot; in a country.
  case event, eventInCountry
  /// Someone who speaks has a seat there; it is only named; more than one place.
  case seat, named, several
  /// No spot: a country as a whole, a region.
  case country, region
}

/// A sign for someone's part in an event.
public enum PartSign: Sendable, Hashable, CaseIterable {
  case sourced, unsourced, named
}
