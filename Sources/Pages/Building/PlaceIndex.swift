import Charts
import Linking
import Markup
import Model
import Words

/// The places of a dossier: which have coordinates, what happened there, and who that speaks has a seat there.
struct PlaceIndex: Sendable {
  /// A place with coordinates.
  struct Place: Sendable {
    var document: DocumentID
    var latitude: Degrees
    var longitude: Degrees
    var extent: PlaceMap.Extent
    var country: String?
    var events: [DocumentID] = []
    /// Whose seats, and what says so.
    var seats: [(subject: DocumentID, relation: Relation)] = []

    init?(_ document: Document) {
      guard let entity = document.entity, case .degrees(let latitude) = entity.fact("latitude"),
        case .degrees(let longitude) = entity.fact("longitude")
      else { return nil }
      (self.document, self.latitude, self.longitude) = (document.id, latitude, longitude)
      if case .country(let code) = entity.fact("country") { country = code }
      if case .choice(let word) = entity.fact("extent"), let given = PlaceMap.Extent(rawValue: word) {
        extent = given
      } else {
        // What bears the name of its country is that country, and no pin in its middle.
        let names = [document.title] + document.header.aliases.map(\.value)
        extent = country.flatMap { Countries.name(of: $0) }.map(names.contains) == true ? .country : .city
      }
    }
  }

  /// By name.
  private(set) var places: [Place] = []
  /// Places of which nobody says where they are.
  private(set) var unplaced: [DocumentID] = []
  /// Events that have no place, or one without coordinates.
  private(set) var elsewhere: [DocumentID] = []

  init(_ dossier: Dossier) {
    let words = dossier.corpus.settings.words
    let documents = NameOrder.sorted(
      dossier.published(.entity).filter(\.isPlace), in: words)
    let voices = Self.voices(in: dossier)
    for document in documents {
      guard var place = Place(document) else {
        unplaced.append(document.id)
        continue
      }
      place.events = Self.events(at: document, in: dossier)
      place.seats = dossier.relations[document.id].compactMap { entry in
        let isSeat = entry.relation.type.isSeat && voices.contains(entry.subject)
        return isSeat && !dossier.isPast(entry.relation, of: dossier[entry.subject])
          ? (entry.subject, entry.relation) : nil
      }
      places.append(place)
    }
    let placed = Set(places.flatMap(\.events))
    elsewhere = NameOrder.sorted(
      dossier.published(.entity).filter { $0.isEvent && !placed.contains($0.id) }, in: words
    ).map(\.id)
  }

  /// Whether there is a map.
  static func hasPlaces(_ dossier: Dossier) -> Bool { dossier.published(.entity).contains { Place($0) != nil } }

  /// The events that name a place as theirs, each once.
  private static func events(at place: Document, in dossier: Dossier) -> [DocumentID] {
    var events: [DocumentID] = []
    for field in dossier.relations.fields(naming: place.id)
    where dossier[field.subject].isEvent && events.last != field.subject {
      events.append(field.subject)
    }
    return events
  }

  /// Who speaks in the notes, and for whom: what they belong to.
  private static func voices(in dossier: Dossier) -> Set<DocumentID> {
    var voices: Set<DocumentID> = []
    for id in dossier.annotations.all {
      guard let speaker = dossier.published(named: dossier[id].annotation?.speaker),
        voices.insert(speaker.id).inserted
      else { continue }
      for relation in speaker.entity?.relations ?? [] {
        if let target = dossier.published(named: relation.target) { voices.insert(target.id) }
      }
    }
    return voices
  }
}

extension PlaceMap.Item {
  init(_ place: PlaceIndex.Place, row: Href, from route: Route, in context: PageContext) {
    let document = context.dossier[place.document]
    self.init(
      key: document.slug, title: document.title, href: context.link(to: document, from: route).href, row: row,
      place: .init(longitude: place.longitude.value, latitude: place.latitude.value), extent: place.extent,
      country: place.country, role: !place.events.isEmpty ? .event : place.seats.isEmpty ? .named : .seat,
      weight: context.dossier.backlinks.count(of: place.document))
  }
}

extension PageContext {
  /// A small map of where an entity lies; nil for what has no coordinates.
  func locator(of document: Document, from route: Route) -> PagePicture? {
    guard let place = PlaceIndex.Place(document) else { return nil }
    let row = Href(to: .part("locator"))
    let item = PlaceMap.Item(place, row: row, from: route, in: self)
    let drawing = LocatorMap.drawing(
      of: item, title: words.whereLies(document.title), description: words.mapAround(document.title))
    return PagePicture(name: "locator", wide: drawing)
  }
}
