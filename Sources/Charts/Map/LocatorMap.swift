/// Where one place lies: a small map for its page, with no other on it.
public enum LocatorMap {
  /// How wide the part of the world is, in kilometres at the least: enough to know it by.
  private static func leastWidth(of extent: PlaceMap.Extent) -> Double {
    switch extent {
    case .country: 2400
    case .region, .city: 3000
    case .site: 900
    }
  }

  /// - Parameter title: what it shows, in a few words.
  public static func drawing(of item: PlaceMap.Item, title: String) -> Drawing {
    let (width, height) = (3000, 1600)
    let places = [item.place] + PlaceMap.surroundings(of: item)
    let view = MapView.around(places, width: width, height: height, margin: 150, least: leastWidth(of: item.extent))
    let areas = item.extent == .country ? [item.country].compactMap(\.self) : []
    let base = BaseMap(view, areas: areas, disputed: nil, tolerance: 8, leastArea: 400)
    var drawing = Drawing(
      width: width, height: height, title: title, description: "A map of what lies around \(item.title).")
    func add(_ lines: [[Drawing.Point]], _ paint: Drawing.Paint, areClosed: Bool) {
      if !lines.isEmpty { drawing.marks.append(.shape(.outlines(lines, areClosed: areClosed), paint)) }
    }
    add(base.land, .land, areClosed: true)
    let area = areas.flatMap { base.areas[$0] ?? [] }
    add(area, .area, areClosed: true)
    // One line for both kinds of border: on so small a map they could not be told apart.
    add(base.borders + base.disputed, .border, areClosed: false)
    if area.isEmpty {
      let point = view.point(longitude: item.place.longitude, latitude: item.place.latitude)
      if item.extent == .region || item.extent == .country {
        drawing.marks.append(.shape(.circle(point, radius: 90), .region))
      } else {
        drawing.marks.append(.shape(.circle(point, radius: 40), .here))
        drawing.marks.append(.shape(.circle(point, radius: 75), .hereRing))
      }
    }
    drawing.marks.append(.shape(.box(.init(x: 5, y: 5, width: width - 10, height: height - 10)), .frame))
    return drawing
  }
}
