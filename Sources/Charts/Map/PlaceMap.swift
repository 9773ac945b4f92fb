public import Markup
public import Model
public import Words

/// Where places lie: on one map, or, where a wide gap lies between them, on several.
public struct PlaceMap: Sendable {
  /// How large a place is.
  public enum Extent: String, Sendable, CaseIterable { case country, region, city, site }

  /// What the dossier has to do with it.
  public enum Role: Sendable { case event, seat, named }

  /// One place.
  public struct Item: Sendable {
    /// Unique among all; of two that are equal otherwise, the lesser comes first.
    public var key: String
    public var title: String
    public var href: Href
    /// Where it stands in the list below the map.
    public var row: Href
    public var place: MapView.Place
    public var extent: Extent
    /// By which its outline is known: a code of ISO 3166-1 alpha-2.
    public var country: String?
    public var role: Role
    /// How often it is mentioned.
    public var weight: Int

    public init(
      key: String, title: String, href: Href, row: Href, place: MapView.Place, extent: Extent, country: String?,
      role: Role, weight: Int
    ) {
      (self.key, self.title, self.href, self.row) = (key, title, href, row)
      (self.place, self.extent, self.country) = (place, extent, country)
      (self.role, self.weight) = (role, weight)
    }
  }

  /// One drawing, for wide screens and for narrow ones, or for both.
  public struct Panel: Sendable {
    public var wide: Drawing
    public var narrow: Drawing?
  }

  public var items: [Item]
  /// Nil for the usual ones.
  public var disputed: [Border]?
  /// What the maps say besides names.
  public var words: any Wording

  public init(items: [Item], disputed: [Border]? = nil, words: any Wording) {
    (self.items, self.disputed, self.words) = (items, disputed, words)
  }

  /// The map, or the maps from west to east, each before closer ones of what lies together on it, and whose borders are shown as disputed on them.
  public func panels() -> (panels: [Panel], disputed: [Border]) {
    let parts = parts.flatMap { [$0] + Self.crowds(in: $0, width: 3200, height: 2700) }
    var borders: Set<Border> = []
    func drawing(_ items: [Item], _ width: Int, _ height: Int, _ number: Int) -> Drawing {
      let layout = MapLayout(items, disputed: disputed, width: width, height: height, words)
      borders.formUnion(layout.disputed)
      return layout.drawing
    }
    let panels = parts.enumerated().map { number, items in
      parts.count == 1
        ? Panel(wide: drawing(items, 6400, 4400, 0), narrow: drawing(items, 3200, 2700, 0))
        : Panel(wide: drawing(items, 3200, 2700, number))
    }
    return (panels, borders.sorted { ($0.name, $0.first) < ($1.name, $1.first) })
  }

  /// Split where nothing lies for thirty degrees and more: one map of the North Atlantic would be half sea.
  private var parts: [[Item]] {
    var parts: [[Item]] = []
    func add(_ items: [Item], _ depth: Int) {
      let span = LongitudeSpan(items.map(\.place.longitude))
      let sorted = items.map { (east: Self.east($0.place.longitude, of: span.west), item: $0) }
        .sorted { ($0.east, $0.item.key) < ($1.east, $1.item.key) }
      let gaps = zip(sorted, sorted.dropFirst()).map { $1.east - $0.east }
      guard depth < 2, span.width > 60, let widest = gaps.max(), widest >= 30,
        let place = gaps.firstIndex(of: widest)
      else {
        parts.append(items)
        return
      }
      add(sorted[...place].map(\.item), depth + 1)
      add(sorted[(place + 1)...].map(\.item), depth + 1)
    }
    if !items.isEmpty { add(items.sorted { $0.key < $1.key }, 0) }
    return parts
  }

  private static func east(_ longitude: Double, of west: Double) -> Double {
    longitude < west ? longitude + 360 - west : longitude - west
  }

  /// The outline of a place's country as far as it lies around it, so that the map takes it in.
  static func surroundings(of item: Item) -> [MapView.Place] {
    guard item.extent == .country, let code = item.country, let number = WorldAtlas.coarse.country(code) else {
      return []
    }
    let atlas = WorldAtlas.coarse
    let (sine, cosine) = Angles.sineAndCosine(item.place.latitude)
    let unit = Double(atlas.unit)
    return atlas.countries[number].rings.flatMap { ring in atlas.points(of: ring) { atlas.arcs[$0].points } }
      .map { MapView.Place(longitude: Double($0.x) / unit, latitude: Double($0.y) / unit) }
      .filter { place in
        let other = Angles.sineAndCosine(place.latitude)
        let east = Angles.cosine(place.longitude - item.place.longitude)
        // Within 14 degrees: of Russia and Canada a part is enough.
        return sine * other.sine + cosine * other.cosine * east > 0.9703
      }
  }
}
