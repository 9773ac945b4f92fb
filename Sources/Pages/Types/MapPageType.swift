import Charts
import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// The places of the dossier: on a map, and listed with what happened there and who speaks from there.
public struct MapPageType: PageType {
  public let id = "map"
  public let summary = "Where events took place and where those who speak have their seats, drawn and listed."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "map", title: Term("Map", de: "Karte"), isInUsualNavigation: true)

  /// Past this many places each page holds a part of the list.
  static let placesOnOnePage = 200
  private static let introduction = "Where it happened, and where those who speak have their seats."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<MapPage>] {
    guard PlaceIndex.hasPlaces(dossier) else { return [] }
    let index = PlaceIndex(dossier)
    let count = (index.places.count + Self.placesOnOnePage - 1) / Self.placesOnOnePage
    return (0..<count).map { number in
      let route = Self.route(number)
      return PlannedPage(route: route, origin: .named("the map")) { context in
        page(number, of: count, index, at: route, in: context)
      }
    }
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  private static func route(_ number: Int) -> Route {
    .page(number == 0 ? list.slug : "\(list.slug).\(number + 1)")
  }

  private static func id(_ place: Int) -> ElementID { .group("place-\(place + 1)") }

  private func page(
    _ number: Int, of count: Int, _ index: PlaceIndex, at route: Route, in context: PageContext
  ) -> Page<MapPage> {
    let dossier = context.dossier
    var page = MapPage(introduction: Self.introduction)
    if number == 0 {
      page.picture = picture(of: index, at: route, in: context)
      page.unplaced = index.unplaced.map { context.link(to: dossier[$0], from: route) }
      page.elsewhere = index.elsewhere.map { context.link(to: dossier[$0], from: route) }
    }
    let range = number * Self.placesOnOnePage..<min((number + 1) * Self.placesOnOnePage, index.places.count)
    page.rows = range.map { row(index.places[$0], id: Self.id($0), at: route, in: context) }
    page.further = (0..<count).filter { $0 != number && count > 1 }.map {
      PageLink(title: "Places, part \($0 + 1)", href: route.href(to: Self.route($0)))
    }
    return Page(
      route: route, title: number == 0 ? Self.list.title : "\(Self.list.title), part \(number + 1)",
      summary: page.introduction,
      breadcrumbs: number == 0 ? [context.home(from: route)] : context.breadcrumbs(by: Self.list, from: route),
      content: page, isIndexed: number == 0)
  }

  private func row(
    _ place: PlaceIndex.Place, id: ElementID, at route: Route, in context: PageContext
  ) -> MapPage.Row {
    let dossier = context.dossier
    var row = MapPage.Row(
      id: id, place: context.link(to: dossier[place.document], from: route),
      coordinates: Coordinates.text(latitude: place.latitude, longitude: place.longitude, in: context.words),
      extent: place.extent.rawValue, mentions: dossier.backlinks.count(of: place.document))
    row.events = place.events.map { event in
      MapPage.Event(
        link: context.link(to: dossier[event], from: route),
        date: dossier[event].date.map { DateText($0, in: context.words) })
    }
    row.seats = place.seats.map { subject, relation in
      let source = dossier.published(named: relation.source)
      return MapPage.Seat(
        link: context.link(to: dossier[subject], from: route),
        source: source.map {
          PageLink(title: context.shortName(of: $0), href: context.link(to: $0, from: route).href)
        }, isReferenceKnowledge: relation.isReferenceKnowledge)
    }
    return row
  }

  private func picture(of index: PlaceIndex, at route: Route, in context: PageContext) -> PagePicture? {
    let items = index.places.enumerated().map { number, place in
      let row = route.href(to: Self.route(number / Self.placesOnOnePage), fragment: Self.id(number).text)
      return PlaceMap.Item(place, row: row, from: route, in: context)
    }
    let map = PlaceMap(items: items, disputed: context.dossier.corpus.settings.disputedBorders)
    let (panels, disputed) = map.panels()
    guard let first = panels.first else { return nil }
    let drawings = panels.flatMap { [$0.wide, $0.narrow].compactMap(\.self) }
    // A map is not mirrored: east is on the right in any language.
    var picture = PagePicture(
      name: "map", wide: first.wide, narrow: first.narrow, key: key(to: drawings, disputed, in: context))
    picture.panels = panels.dropFirst().map(\.wide)
    return picture
  }

  /// What the signs mean that are there.
  private func key(to drawings: [Drawing], _ disputed: [Border], in context: PageContext) -> String {
    let paints = Set(
      drawings.flatMap(\.allMarks).compactMap { if case .shape(_, let paint) = $0 { paint } else { nil } })
    let isOwnList = context.dossier.corpus.settings.disputedBorders != nil
    let names = disputed.map(\.name).joined(separator: "; ")
    let signs: [(Drawing.Paint, String)] = [
      (.here, "A dot in a ring: an event of the dossier took place there."),
      (.areaHere, "A country with a line around it: one took place in it."),
      (.seat, "A filled dot: someone who speaks in it has a seat there."),
      (.named, "An open dot: it is named."),
      (.several, "Grey: more than one place."),
      (.area, "Shaded: a country as a whole."),
      (.region, "A dashed ring: a region, and no spot."),
    ]
    var key = signs.filter { paints.contains($0.0) }.map(\.1)
    key.append("The larger a mark is, the more often the place is mentioned.")
    if !disputed.isEmpty {
      key.append("Dashed borders are disputed\(isOwnList ? ", as this dossier lists them" : ""): \(names).")
    }
    key.append("Coasts and borders are those of Natural Earth, not the dossier’s.")
    return key.joined(separator: " ")
  }
}

/// Where it happened.
public struct MapPage: Sendable {
  /// Something that happened at a place.
  public struct Event: Sendable {
    public var link: PageLink
    public var date: DateText?

    public init(link: PageLink, date: DateText? = nil) {
      (self.link, self.date) = (link, date)
    }
  }

  /// Who has a seat at a place, and what says so.
  public struct Seat: Sendable {
    public var link: PageLink
    public var source: PageLink?
    public var isReferenceKnowledge = false

    public init(link: PageLink, source: PageLink? = nil, isReferenceKnowledge: Bool = false) {
      (self.link, self.source, self.isReferenceKnowledge) = (link, source, isReferenceKnowledge)
    }
  }

  /// A place.
  public struct Row: Sendable {
    public var id: ElementID
    public var place: PageLink
    /// “52.08° N, 4.31° E”.
    public var coordinates: String
    /// “city”.
    public var extent: String
    public var events: [Event] = []
    public var seats: [Seat] = []
    public var mentions: Int

    public init(id: ElementID, place: PageLink, coordinates: String, extent: String, mentions: Int) {
      (self.id, self.place, self.coordinates) = (id, place, coordinates)
      (self.extent, self.mentions) = (extent, mentions)
    }
  }

  public var introduction: String
  public var picture: PagePicture?
  public var rows: [Row] = []
  /// Places of which nobody says where they are, and events of which nobody says where they were.
  public var unplaced: [PageLink] = []
  public var elsewhere: [PageLink] = []
  public var further: [PageLink] = []

  public init(introduction: String) {
    self.introduction = introduction
  }
}
