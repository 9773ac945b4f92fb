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

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<MapPage>] {
    guard PlaceIndex.hasPlaces(dossier) else { return [] }
    let index = PlaceIndex(dossier)
    let parts = ListParts(slug: Self.list.slug, total: index.places.count, size: Self.placesOnOnePage)
    return (0..<parts.count).map { part in
      PlannedPage(route: parts.route(part), origin: .named("the map")) { context in
        let lettered = parts.holding { context.letter(of: context.dossier[index.places[$0].document]) }
        return page(part, of: lettered, index, in: context)
      }
    }
  }

  private static func id(_ place: Int) -> ElementID { .group("place-\(place + 1)") }

  private func page(
    _ part: Int, of parts: ListParts, _ index: PlaceIndex, in context: PageContext
  ) -> Page<MapPage> {
    let (dossier, words, route) = (context.dossier, context.words, parts.route(part))
    var page = MapPage(introduction: words.mapIntroduction.text)
    if part == 0 {
      page.picture = picture(of: index, parts, at: route, in: context)
      page.unplaced = index.unplaced.map { context.link(to: dossier[$0], from: route) }
      page.elsewhere = index.elsewhere.map { context.link(to: dossier[$0], from: route) }
    }
    page.rows = parts.items(of: part).map { row(index.places[$0], id: Self.id($0), at: route, in: context) }
    return context.page(page, part: part, of: parts, in: Self.list, summary: page.introduction)
  }

  private func row(
    _ place: PlaceIndex.Place, id: ElementID, at route: Route, in context: PageContext
  ) -> MapPage.Row {
    let dossier = context.dossier
    var row = MapPage.Row(
      id: id, place: context.link(to: dossier[place.document], from: route),
      coordinates: Coordinates.text(latitude: place.latitude, longitude: place.longitude, in: context.words),
      extent: extent(of: place, in: context), mentions: dossier.backlinks.count(of: place.document))
    row.events = place.events.map { event in
      MapPage.Event(
        link: context.link(to: dossier[event], from: route),
        date: dossier[event].date.map { DateText($0, in: context.words) })
    }
    row.seats = place.seats.map { subject, relation in
      MapPage.Seat(
        link: context.link(to: dossier[subject], from: route),
        attribution: context.attribution(of: relation, from: route))
    }
    return row
  }

  /// “city”: given, or taken for.
  private func extent(of place: PlaceIndex.Place, in context: PageContext) -> String {
    let field = context.dossier[place.document].entity?.kind.fields.first { $0.name == "extent" }
    let id = place.extent.rawValue
    return field?.name(ofChoice: id).map(context.words.inline) ?? id
  }

  private func picture(
    of index: PlaceIndex, _ parts: ListParts, at route: Route, in context: PageContext
  ) -> PagePicture? {
    let items = index.places.enumerated().map { number, place in
      PlaceMap.Item(place, row: parts.href(toItem: number, Self.id(number), from: route), from: route, in: context)
    }
    let map = PlaceMap(items: items, disputed: context.dossier.corpus.settings.disputedBorders, words: context.words)
    let (panels, disputed) = map.panels()
    guard let first = panels.first else { return nil }
    let drawings = panels.flatMap { [$0.wide, $0.narrow].compactMap(\.self) }
    // A map is not mirrored: east is on the right in any language.
    var picture = PagePicture(
      name: "map", wide: first.wide, narrow: first.narrow, key: key(to: drawings, disputed, in: context))
    picture.panels = panels.dropFirst().map(\.wide)
    return context.withLanguages(picture)
  }

  /// What the signs mean that are there.
  private func key(to drawings: [Drawing], _ disputed: [Border], in context: PageContext) -> String {
    let words = context.words
    let paints = Set(
      drawings.flatMap(\.allMarks).compactMap { if case .shape(_, let paint) = $0 { paint } else { nil } })
    let signs: [(Drawing.Paint, MapSign)] = [
      (.here, .event), (.areaHere, .eventInCountry), (.seat, .seat), (.named, .named), (.several, .several),
      (.area, .country), (.region, .region),
    ]
    var key = signs.filter { paints.contains($0.0) }.map { words.meaning(of: $0.1) }
    key.append(words.markSizesMean.text)
    if !disputed.isEmpty {
      let isOwnList = context.dossier.corpus.settings.disputedBorders != nil
      key.append(words.disputedBorders(disputed.map { $0.name(in: words) }, isOwnList: isOwnList))
    }
    key.append(words.coastsAreNaturalEarths.text)
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
    public var attribution: Attribution

    public init(link: PageLink, attribution: Attribution) {
      (self.link, self.attribution) = (link, attribution)
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

  public init(introduction: String) {
    self.introduction = introduction
  }
}
