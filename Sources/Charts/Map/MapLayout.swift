import Markup
import Model
import Words

/// Draws places on a map: countries as areas, others as marks with their names beside them; where there are too many for that,
/// those that are near each other become one.
struct MapLayout {
  private(set) var drawing: Drawing
  let disputed: [Border]
  private let wording: any Wording
  private let view: MapView
  private let base: BaseMap
  private let width: Int
  private let height: Int
  /// Where the scale is written; nil where no corner is free of places, and where a map has no one scale.
  private var corner: Drawing.Box?

  /// A place, or several, where it is drawn.
  private struct Spot {
    var items: [PlaceMap.Item]
    var at: Drawing.Point

    var isEvent: Bool { items.contains { $0.role == .event } }
    var weight: Int { items.reduce(0) { $0 + $1.weight } }
    /// Dots grow with the mentions, by area.
    var radius: Int { min(80, 21 + Int(Double(weight * 100).squareRoot())) }
    /// Whether it is drawn as a ring: it is no spot. A country is one where its outline is not drawn, too.
    var isRing: Bool { !isEvent && items.count == 1 && [.region, .country].contains(items[0].extent) }
    var reach: Int { isEvent ? radius + 31 : isRing ? radius + 36 : radius + 6 }
  }

  /// The least that a map is wide, in kilometres: the outlines are no finer.
  private static let leastWidth = 300.0
  static let targetHeight = 240
  /// The radius of a country's dot.
  private static let dot = 12
  /// Past this many, places are drawn together where they are near.
  static let mostSingle = 24

  init(_ items: [PlaceMap.Item], disputed: [Border]?, width: Int, height: Int, _ words: any Wording) {
    (self.width, self.height, wording) = (width, height, words)
    view = Self.view(of: items, width: width, height: height)
    let areas = Set(items.filter { $0.extent == .country }.compactMap(\.country)).sorted()
    base = BaseMap(view, areas: areas, disputed: disputed)
    self.disputed = base.disputedBorders
    let names = Self.ordered(items).map(\.title)
    // One more is named, and not counted.
    let named = names.count > 3 ? 2 : names.count
    drawing = Drawing(
      width: width, height: height, title: words.map(with: Array(names.prefix(named)), more: names.count - named),
      description: words.mapDescription(Array(names.prefix(12)), more: max(0, names.count - 12)))
    addBase(areas, items.filter { $0.extent == .country })
    if items.count > Self.mostSingle || !addAll(items) { addMerged(items) }
    addScale()
    drawing.marks.append(
      .shape(.box(.init(x: 5, y: 5, width: width - 10, height: height - 10)), .frame))
  }

  /// All of them, and what lies around countries.
  static func view(of items: [PlaceMap.Item], width: Int, height: Int) -> MapView {
    let places = items.map(\.place) + items.flatMap(PlaceMap.surroundings)
    return .around(places, width: width, height: height, margin: 260, least: leastWidth)
  }

  static func ordered(_ items: [PlaceMap.Item]) -> [PlaceMap.Item] {
    items.sorted { (-$0.weight, $0.key) < (-$1.weight, $1.key) }
  }

  // MARK: The map itself

  private mutating func addBase(_ areas: [String], _ items: [PlaceMap.Item]) {
    func add(_ lines: [[Drawing.Point]], _ paint: Drawing.Paint, areClosed: Bool) {
      if !lines.isEmpty { drawing.marks.append(.shape(.outlines(lines, areClosed: areClosed), paint)) }
    }
    add(base.land, .land, areClosed: true)
    add(areas.flatMap { base.areas[$0] ?? [] }, .area, areClosed: true)
    add(base.lakes, .lake, areClosed: true)
    add(base.borders, .border, areClosed: false)
    add(base.disputed, .disputed, areClosed: false)
    add(base.coasts, .coast, areClosed: false)
    let scenes = areas.filter { code in items.contains { $0.country == code && $0.role == .event } }
    add(scenes.flatMap { base.areas[$0] ?? [] }, .areaHere, areClosed: true)
  }

  /// The first corner, from the lower left one on, on which no mark lies. A world has no one scale.
  private func freeCorner(of marks: [Drawing.Box]) -> Drawing.Box? {
    guard view.kilometers < 25 else { return nil }
    let (wide, high) = (1400, 260)
    return [(0, height - high), (width - wide, height - high), (0, 0), (width - wide, 0)].lazy
      .map { Drawing.Box(x: $0.0, y: $0.1, width: wide, height: high) }
      .first { !marks.contains(where: $0.overlaps) }
  }

  private mutating func addScale() {
    guard let corner else { return }
    let lengths = [5, 10, 20, 50, 100, 200, 500, 1000, 2000]
    let length = lengths.first { Double($0) / view.kilometers > 45 } ?? 2000
    let (x, y) = (corner.x + 100, corner.y + 170)
    let end = x + MapView.rounded(Double(length) / view.kilometers * 10)
    drawing.marks.append(.shape(.line(.init(x, y), .init(end, y)), .axis))
    drawing.marks.append(.shape(.line(.init(x, y - 40), .init(x, y)), .axis))
    drawing.marks.append(.shape(.line(.init(end, y - 40), .init(end, y)), .axis))
    drawing.marks.append(.text(.init(wording.kilometers(length), at: .init(x + 40, y - 50), style: .note)))
  }

  // MARK: Each with its name

  /// False where one finds no room.
  private mutating func addAll(_ items: [PlaceMap.Item]) -> Bool {
    let items = Self.ordered(items)
    let spots = items.map { Spot(items: [$0], at: point(of: $0)) }
    let isArea = items.map { $0.extent == .country && $0.country.flatMap { base.areas[$0] }?.isEmpty == false }
    // A country whose name does not fit into it has a dot.
    let marks = zip(spots, isArea).map { LabelPlacement.box(around: $0.at, $1 ? Self.dot + 8 : $0.reach) }
    corner = freeCorner(of: marks)
    var names: [Int: Drawing.Box] = [:]
    var taken = [corner].compactMap(\.self)
    // Countries' names stand in them where there is room.
    for index in items.indices where isArea[index] {
      let others = marks.indices.filter { $0 != index }.map { marks[$0] }
      guard let code = items[index].country, let outline = largest(base.areas[code] ?? []),
        let box = room(for: items[index], in: outline, at: spots[index].at, avoiding: others + taken)
      else { continue }
      names[index] = box
      taken.append(Self.target(of: box))
    }
    let rest = items.indices.filter { names[$0] == nil }
    let placement = LabelPlacement(
      items: rest.map { index in
        .init(
          at: spots[index].at, radius: isArea[index] ? Self.dot : spots[index].reach, width: nameWidth(items[index]),
          weight: items[index].weight, key: items[index].key)
      },
      frame: .init(x: 20, y: 70, width: width - 40, height: height - 140), blocks: taken,
      gap: Self.targetHeight - LabelPlacement.height)
    let found = placement.spots()
    guard found.allSatisfy({ $0 != nil }) else { return false }
    for (index, spot) in zip(rest, found) {
      if let end = spot?.leader {
        drawing.marks.append(.shape(.line(spots[index].at, end), .leader))
      }
      addMark(spots[index], isArea: isArea[index])
      names[index] = spot?.box
    }
    for index in items.indices {
      guard let box = names[index] else { continue }
      drawing.marks.append(
        .link(
          items[index].href, words(spots[index]),
          [.shape(.box(Self.target(of: box)), .target), name(items[index].title, in: box, items[index].extent)]))
    }
    return true
  }

  private func nameWidth(_ item: PlaceMap.Item) -> Int {
    TextWidth.of(item.title, size: 115, isBold: item.extent == .country) + 10
  }

  private func name(_ text: String, in box: Drawing.Box, _ extent: PlaceMap.Extent) -> Drawing.Mark {
    .text(.init(text, at: .init(box.x + 5, box.y + 95), style: extent == .country ? .heading : .name))
  }

  private static func target(of box: Drawing.Box) -> Drawing.Box {
    .init(x: box.x, y: box.y - (targetHeight - box.height) / 2, width: box.width, height: targetHeight)
  }

  private func words(_ spot: Spot) -> String {
    wording.spot(
      spot.items.prefix(6).map(\.title), more: max(0, spot.items.count - 6), isEvent: spot.isEvent,
      mentions: spot.weight)
  }

  private func point(of item: PlaceMap.Item) -> Drawing.Point {
    view.point(longitude: item.place.longitude, latitude: item.place.latitude)
  }

  private func largest(_ outlines: [[Drawing.Point]]) -> [Drawing.Point]? {
    outlines.max { abs(Outlines.doubleArea($0)) < abs(Outlines.doubleArea($1)) }
  }

  /// Room for a country's name in its outline, as near to its middle as can be.
  private func room(
    for item: PlaceMap.Item, in outline: [Drawing.Point], at point: Drawing.Point, avoiding taken: [Drawing.Box]
  ) -> Drawing.Box? {
    let bounds = Bounds(outline)
    let (wide, high) = (nameWidth(item), LabelPlacement.height)
    var best: (cost: Int, box: Drawing.Box)?
    for y in stride(from: max(70, bounds.top), to: min(height - 70, bounds.bottom) - high, by: 60) {
      for x in stride(from: max(20, bounds.left), to: min(width - 20, bounds.right) - wide, by: 60) {
        let (dx, dy) = (x + wide / 2 - point.x, y + high / 2 - point.y)
        let cost = dx * dx + dy * dy
        if let best, best.cost <= cost { continue }
        let box = Drawing.Box(x: x, y: y, width: wide, height: high)
        let target = Self.target(of: box)
        guard Outlines.contains(.init(x + wide / 2, y + high / 2), outline) else { continue }
        if taken.contains(where: target.overlaps) { continue }
        let corners = [0, 1, 2, 3, 4].flatMap { column in
          [0, 1].map { row in Drawing.Point(x + wide * column / 4, y + high * row) }
        }
        // A corner may stand out.
        guard corners.count(where: { Outlines.contains($0, outline) }) >= 8 else { continue }
        best = (cost, box)
      }
    }
    return best?.box
  }

  private mutating func addMark(_ spot: Spot, isArea: Bool) {
    func circle(_ radius: Int, _ paint: Drawing.Paint) {
      drawing.marks.append(.shape(.circle(spot.at, radius: radius), paint))
    }
    if isArea {
      circle(Self.dot, .seat)
    } else if spot.isEvent {
      circle(spot.radius, .here)
      circle(spot.radius + 25, .hereRing)
    } else if spot.items.count > 1 {
      circle(spot.radius, .several)
    } else if spot.isRing {
      circle(spot.radius + 30, .region)
    } else {
      circle(spot.radius, spot.items[0].role == .seat ? .seat : .named)
    }
  }

  // MARK: Together where they are near

  private mutating func addMerged(_ items: [PlaceMap.Item]) {
    // Each mark is one to touch.
    var spots = view.groups(of: items, within: Self.targetHeight).map { Spot(items: $0.items, at: $0.at) }
    spots.sort { (-$0.weight, $0.items[0].key) < (-$1.weight, $1.items[0].key) }
    let named = min(spots.count, width > 4000 ? 28 : 12)
    let titles = spots.map { $0.items[0].title + ($0.items.count > 1 ? " +\($0.items.count - 1)" : "") }
    let marks = spots.map { LabelPlacement.box(around: $0.at, $0.reach) }
    corner = freeCorner(of: marks)
    let placement = LabelPlacement(
      items: (0..<named).map { index in
        .init(
          at: spots[index].at, radius: spots[index].reach,
          width: TextWidth.of(titles[index], size: 115, isBold: spots[index].items[0].extent == .country) + 10,
          weight: spots[index].weight, key: spots[index].items[0].key)
      },
      frame: .init(x: 20, y: 20, width: width - 40, height: height - 40),
      blocks: marks[named...] + [corner].compactMap(\.self),
      gap: 6)
    let found = placement.spots()
    for (spot, label) in zip(spots, found) {
      if let end = label?.leader { drawing.marks.append(.shape(.line(spot.at, end), .leader)) }
    }
    for (index, spot) in spots.enumerated() {
      let (before, half) = (drawing.marks.count, Self.targetHeight / 2)
      addMark(spot, isArea: false)
      var inner: [Drawing.Mark] = [.shape(.box(LabelPlacement.box(around: spot.at, half)), .target)]
      inner += drawing.marks[before...]
      if index < named, let box = found[index]?.box { inner.append(name(titles[index], in: box, spot.items[0].extent)) }
      drawing.marks.removeSubrange(before...)
      drawing.marks.append(.link(spot.items.count == 1 ? spot.items[0].href : spot.items[0].row, words(spot), inner))
    }
  }
}
