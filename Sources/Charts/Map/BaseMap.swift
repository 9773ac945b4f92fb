import Model

/// What lies below a map's places: land, lakes, coasts and borders, cut to the frame. All in tenths of a unit.
struct BaseMap: Sendable {
  private(set) var land: [[Drawing.Point]] = []
  private(set) var lakes: [[Drawing.Point]] = []
  private(set) var coasts: [[Drawing.Point]] = []
  private(set) var borders: [[Drawing.Point]] = []
  private(set) var disputed: [[Drawing.Point]] = []
  /// Whose they are that are shown as disputed, in the order of their names.
  private(set) var disputedBorders: [Border] = []
  /// The outlines of the countries that were asked for.
  private(set) var areas: [String: [[Drawing.Point]]] = [:]

  /// How much simpler lines may be drawn, and of how many square tenths an island is no longer drawn.
  private let tolerance: Int
  private let leastArea: Int
  private let view: MapView
  private let atlas: WorldAtlas
  private let frame: Bounds
  /// What is looked at, in grid steps.
  private let window: Bounds
  /// Each arc once it was laid flat, for each turn of the globe.
  private var laid: [[Drawing.Point]?]

  static let tolerance = 4

  /// - Parameters:
  ///   - areas: the codes of countries whose outlines are wanted.
  ///   - disputed: the borders that are shown as disputed; nil for the usual ones.
  init(
    _ view: MapView, areas: [String], disputed: [Border]?, tolerance: Int = Self.tolerance, leastArea: Int = 150
  ) {
    (self.view, self.tolerance, self.leastArea) = (view, tolerance, leastArea)
    atlas = view.kilometers > 8 ? .coarse : .fine
    frame = Bounds(left: 0, top: 0, right: view.width, bottom: view.height)
    let unit = Double(atlas.unit)
    window = Bounds(
      left: MapView.rounded(view.longitudes.lowerBound * unit), top: MapView.rounded(view.latitudes.lowerBound * unit),
      right: MapView.rounded(view.longitudes.upperBound * unit),
      bottom: MapView.rounded(view.latitudes.upperBound * unit))
    laid = Array(repeating: nil, count: atlas.arcs.count * Self.turns.count)
    for country in atlas.countries {
      let outlines = country.rings.flatMap { self.outlines(of: $0) }
      land += outlines
      if areas.contains(country.code) { self.areas[country.code] = outlines }
    }
    for lake in atlas.lakes {
      for turn in Self.turns { lakes += outline(of: lake, turned: turn * 360 * atlas.unit).map { [$0] } ?? [] }
    }
    addLines(disputed.map(Set.init))
  }

  /// Whole turns of the globe, as a map around 170° has places at -170°.
  private static let turns = [-1, 0, 1]

  // MARK: Closed shapes

  private mutating func outlines(of ring: [Int]) -> [[Drawing.Point]] {
    let bounds = atlas.bounds(of: ring)
    return Self.turns.indices.compactMap { index in
      let turn = Self.turns[index] * 360 * atlas.unit
      let moved = bounds.moved(by: turn)
      guard window.meets(moved) else { return nil }
      guard window.contains(moved) else {
        return outline(of: atlas.points(of: ring) { atlas.arcs[$0].points }, turned: turn)
      }
      for arc in ring { lay(arc < 0 ? ~arc : arc, turn: index) }
      // An arc that turns the shape inside out is none.
      guard ring.allSatisfy({ laid[place($0 < 0 ? ~$0 : $0, index)]?.isEmpty == false }) else { return nil }
      return cut(atlas.points(of: ring) { laid[place($0, index)] ?? [] })
    }
  }

  private func place(_ arc: Int, _ turn: Int) -> Int { arc * Self.turns.count + turn }

  private mutating func lay(_ arc: Int, turn: Int) {
    let place = place(arc, turn)
    guard laid[place] == nil else { return }
    let points = atlas.arcs[arc].points.map { Drawing.Point($0.x + Self.turns[turn] * 360 * atlas.unit, $0.y) }
    laid[place] = Outlines.simplified(flat(points), tolerance: tolerance)
  }

  /// Of a closed line in grid steps that the window may cut.
  private func outline(of ring: [Drawing.Point], turned turn: Int) -> [Drawing.Point]? {
    let ring = Outlines.clipped(ring.map { .init($0.x + turn, $0.y) }, to: window)
    guard let first = ring.first, ring.count > 2 else { return nil }
    let flat = flat(ring + [first])
    return flat.isEmpty ? nil : cut(Array(Outlines.simplified(flat, tolerance: tolerance).dropLast()))
  }

  private func cut(_ ring: [Drawing.Point]) -> [Drawing.Point]? {
    guard ring.count > 2, abs(Outlines.doubleArea(ring)) >= 2 * leastArea, frame.meets(Bounds(ring)) else { return nil }
    let ring = Outlines.clipped(ring, to: frame)
    return ring.count > 2 ? ring : nil
  }

  /// Laid flat, with a point every four degrees at least, so that long edges bend as the globe does; empty where part of it is
  /// after the globe.
  private func flat(_ points: [Drawing.Point]) -> [Drawing.Point] {
    var flat: [Drawing.Point] = []
    flat.reserveCapacity(points.count)
    let unit = Double(atlas.unit)
    func add(_ x: Double, _ y: Double) -> Bool {
      let (longitude, latitude) = (x / unit, y / unit)
      if view.projection.isAfter(longitude: longitude, latitude: latitude) { return false }
      flat.append(view.exactPoint(longitude: longitude, latitude: latitude))
      return true
    }
    let most = 4 * atlas.unit
    var last: Drawing.Point?
    for point in points {
      if let last {
        let (dx, dy) = (point.x - last.x, point.y - last.y)
        let steps = max(abs(dx), abs(dy)) / most + 1
        for step in 1..<max(steps, 1) {
          let part = Double(step) / Double(steps)
          guard add(Double(last.x) + Double(dx) * part, Double(last.y) + Double(dy) * part) else { return [] }
        }
      }
      guard add(Double(point.x), Double(point.y)) else { return [] }
      last = point
    }
    return flat
  }

  // MARK: Lines

  private mutating func addLines(_ disputes: Set<Border>?) {
    var shown: Set<Border> = []
    for (number, arc) in atlas.arcs.enumerated() where arc.line != .unseen {
      var parts: [[Drawing.Point]] = []
      for (index, turn) in Self.turns.enumerated() {
        let moved = arc.bounds.moved(by: turn * 360 * atlas.unit)
        guard window.meets(moved) else { continue }
        if window.contains(moved) {
          lay(number, turn: index)
          parts += Outlines.parts(of: laid[place(number, index)] ?? [], in: frame)
        } else {
          let points = arc.points.map { Drawing.Point($0.x + turn * 360 * atlas.unit, $0.y) }
          for part in Outlines.parts(of: points, in: window) {
            parts += Outlines.parts(of: Outlines.simplified(flat(part), tolerance: tolerance), in: frame)
          }
        }
      }
      if parts.isEmpty { continue }
      switch arc.line {
      case .coast: coasts += parts.filter { !isIslet($0) }
      default:
        let border = border(arc)
        if disputes.map({ disputes in border.map(disputes.contains) ?? false }) ?? (arc.line == .disputed) {
          disputed += parts
          if let border { shown.insert(border) }
        } else {
          borders += parts
        }
      }
    }
    disputedBorders = shown.sorted { ($0.name, $0.first) < ($1.name, $1.first) }
  }

  private func border(_ arc: WorldAtlas.Arc) -> Border? {
    guard let first = arc.owners.first, let other = arc.owners.first(where: { $0 != first }) else { return nil }
    return Border(atlas.countries[first].code, atlas.countries[other].code)
  }

  private func isIslet(_ line: [Drawing.Point]) -> Bool {
    line.first == line.last && abs(Outlines.doubleArea(line)) < 2 * leastArea
  }
}
