/// A rectangle by its edges, which belong to it.
struct Bounds: Sendable, Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  init(left: Int, top: Int, right: Int, bottom: Int) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  /// - Parameter points: one at least.
  init(_ points: [Drawing.Point]) {
    self.init(left: .max, top: .max, right: .min, bottom: .min)
    for point in points {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
  }

  func union(_ other: Bounds) -> Bounds {
    Bounds(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  func moved(by x: Int) -> Bounds { Bounds(left: left + x, top: top, right: right + x, bottom: bottom) }

  func contains(_ other: Bounds) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func meets(_ other: Bounds) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  func contains(_ point: Drawing.Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }
}

/// What is done with lines and closed shapes of whole numbers.
enum Outlines {
  /// Twice the area; its sign tells which way round.
  static func doubleArea(_ ring: [Drawing.Point]) -> Int {
    guard var last = ring.last else { return 0 }
    var sum = 0
    for point in ring {
      sum += last.x * point.y - point.x * last.y
      last = point
    }
    return sum
  }

  /// Without the points that are no farther than the tolerance from a line without them: Douglas and Peucker's method. Both ends
  /// stay.
  static func simplified(_ points: [Drawing.Point], tolerance: Int) -> [Drawing.Point] {
    guard points.count > 2 else { return points }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (start, end) = open.popLast() {
      var (worst, place) = (tolerance * tolerance, 0)
      for index in start + 1..<max(end, start + 1) {
        let distance = squaredDistance(points[index], from: points[start], to: points[end])
        if distance > worst { (worst, place) = (distance, index) }
      }
      guard place > 0 else { continue }
      isKept[place] = true
      open.append((start, place))
      open.append((place, end))
    }
    return points.indices.filter { isKept[$0] }.map { points[$0] }
  }

  private static func squaredDistance(_ point: Drawing.Point, from start: Drawing.Point, to end: Drawing.Point) -> Int {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (x, y) = (point.x - start.x, point.y - start.y)
    let (length, along) = (dx * dx + dy * dy, x * dx + y * dy)
    if along <= 0 { return x * x + y * y }
    if along >= length { return (point.x - end.x) * (point.x - end.x) + (point.y - end.y) * (point.y - end.y) }
    // Exact in 64 bits for coordinates of a few hundred thousand.
    let across = x * dy - y * dx
    return Int((Double(across) * Double(across)) / Double(length))
  }

  /// The part of a closed shape that lies in a rectangle: Sutherland and Hodgman's method, edge by edge.
  static func clipped(_ ring: [Drawing.Point], to bounds: Bounds) -> [Drawing.Point] {
    if ring.isEmpty || bounds.contains(Bounds(ring)) { return ring }
    var ring = ring
    for edge in 0..<4 {
      guard var last = ring.last else { return [] }
      var kept: [Drawing.Point] = []
      func isInside(_ point: Drawing.Point) -> Bool {
        switch edge {
        case 0: point.x >= bounds.left
        case 1: point.x <= bounds.right
        case 2: point.y >= bounds.top
        default: point.y <= bounds.bottom
        }
      }
      for point in ring {
        if isInside(point) != isInside(last) {
          switch edge {
          case 0: kept.append(crossing(last, point, x: bounds.left))
          case 1: kept.append(crossing(last, point, x: bounds.right))
          case 2: kept.append(crossing(last, point, y: bounds.top))
          default: kept.append(crossing(last, point, y: bounds.bottom))
          }
        }
        if isInside(point) { kept.append(point) }
        last = point
      }
      ring = kept
    }
    return ring
  }

  private static func crossing(_ a: Drawing.Point, _ b: Drawing.Point, x: Int) -> Drawing.Point {
    .init(x, a.y + divided((b.y - a.y) * (x - a.x), by: b.x - a.x))
  }

  private static func crossing(_ a: Drawing.Point, _ b: Drawing.Point, y: Int) -> Drawing.Point {
    .init(a.x + divided((b.x - a.x) * (y - a.y), by: b.y - a.y), y)
  }

  /// To the nearest whole number.
  private static func divided(_ number: Int, by divisor: Int) -> Int {
    let (number, divisor) = divisor < 0 ? (-number, -divisor) : (number, divisor)
    return number >= 0 ? (number + divisor / 2) / divisor : -((divisor / 2 - number) / divisor)
  }

  /// The parts of an open line that lie in a rectangle.
  static func parts(of line: [Drawing.Point], in bounds: Bounds) -> [[Drawing.Point]] {
    guard line.count > 1 else { return [] }
    let own = Bounds(line)
    if bounds.contains(own) { return [line] }
    if !bounds.meets(own) { return [] }
    var parts: [[Drawing.Point]] = []
    var current: [Drawing.Point] = []
    for (a, b) in zip(line, line.dropFirst()) {
      guard let (start, end) = segment(a, b, in: bounds) else {
        if current.count > 1 { parts.append(current) }
        current = []
        continue
      }
      if current.last != start {
        if current.count > 1 { parts.append(current) }
        current = [start]
      }
      if end != start { current.append(end) }
    }
    if current.count > 1 { parts.append(current) }
    return parts
  }

  /// What of a segment lies in the rectangle.
  private static func segment(
    _ a: Drawing.Point, _ b: Drawing.Point, in bounds: Bounds
  ) -> (Drawing.Point, Drawing.Point)? {
    var (a, b) = (a, b)
    if bounds.contains(a) && bounds.contains(b) { return (a, b) }
    // Cut by one edge after the other; what lies after one altogether is out.
    for edge in 0..<4 {
      func depth(_ point: Drawing.Point) -> Int {
        switch edge {
        case 0: point.x - bounds.left
        case 1: bounds.right - point.x
        case 2: point.y - bounds.top
        default: bounds.bottom - point.y
        }
      }
      let (first, second) = (depth(a), depth(b))
      if first < 0 && second < 0 { return nil }
      if first >= 0 && second >= 0 { continue }
      let cut =
        switch edge {
        case 0: crossing(a, b, x: bounds.left)
        case 1: crossing(a, b, x: bounds.right)
        case 2: crossing(a, b, y: bounds.top)
        default: crossing(a, b, y: bounds.bottom)
        }
      if first < 0 { a = cut } else { b = cut }
    }
    return (a, b)
  }

  /// Whether a point lies in a closed shape, in whole numbers alone.
  static func contains(_ point: Drawing.Point, _ ring: [Drawing.Point]) -> Bool {
    guard var last = ring.last else { return false }
    var isInside = false
    for next in ring {
      if (next.y > point.y) != (last.y > point.y) {
        let turn = (last.x - next.x) * (point.y - next.y) - (point.x - next.x) * (last.y - next.y)
        if (turn > 0) == (last.y > next.y) { isInside.toggle() }
      }
      last = next
    }
    return isInside
  }
}
