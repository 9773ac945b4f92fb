/// Finds room for the names of places on a map: in whole numbers, without chance. Each has places that it could take, the best
/// first; what has the least choice is placed first, and then each is moved to the best that is free, as long as that helps.
struct LabelPlacement {
  /// A mark that wants its name beside it.
  struct Item {
    var at: Drawing.Point
    var radius: Int
    /// Of its words.
    var width: Int
    var weight: Int
    var key: String
  }

  /// Where a name stands.
  struct Spot {
    var box: Drawing.Box
    var cost: Int
    /// Where the line to it ends, where it does not stand beside its mark.
    var leader: Drawing.Point?
  }

  let items: [Item]
  let frame: Drawing.Box
  /// What no name may cover, and no line to one may cross.
  let blocks: [Drawing.Box]
  /// How far names stay apart, above each other.
  let gap: Int

  /// How high a line of words is.
  static let height = 125
  private static let rounds = 8
  /// Directions in tenths: sideways first, as the eye goes.
  private static let directions = [
    (10, 0), (-10, 0), (7, -7), (7, 7), (-7, -7), (-7, 7), (0, -10), (0, 10), (9, -4), (9, 4), (-9, -4), (-9, 4),
    (4, -9),
    (4, 9), (-4, -9), (-4, 9),
  ]
  private static let distances = [140, 210, 300, 400, 520, 660, 820, 1000]

  /// Nil for one that finds no room.
  func spots() -> [Spot?] {
    let marks = items.map { Self.box(around: $0.at, $0.radius + 8) }
    let candidates = items.indices.map { index in
      self.candidates(items[index]).filter { isFree($0, of: index, marks) }.sorted { $0.cost < $1.cost }
    }
    let order = items.indices.map { index in
      (free: self.choice(index, candidates), index: index)
    }.sorted {
      ($0.free, -items[$0.index].weight, items[$0.index].key) < ($1.free, -items[$1.index].weight, items[$1.index].key)
    }.map(\.index)
    var spots = [Spot?](repeating: nil, count: items.count)
    for index in order { spots[index] = candidates[index].first { fits($0, at: index, among: spots) } }
    for _ in 0..<Self.rounds {
      var hasMoved = false
      for index in order {
        guard let now = spots[index] else {
          spots[index] = candidates[index].first { fits($0, at: index, among: spots) }
          if spots[index] != nil { hasMoved = true }
          continue
        }
        for better in candidates[index].prefix(while: { $0.cost < now.cost })
        where fits(better, at: index, among: spots) {
          spots[index] = better
          hasMoved = true
          break
        }
      }
      if !hasMoved { break }
    }
    return spots
  }

  /// Of the spots beside the mark, how many no neighbour wants as one of its two best.
  private func choice(_ index: Int, _ candidates: [[Spot]]) -> Int {
    candidates[index].count { spot in
      spot.leader == nil
        && !candidates.indices.contains { other in
          other != index && candidates[other].prefix(2).contains { $0.leader == nil && $0.box.overlaps(spot.box) }
        }
    }
  }

  private func candidates(_ item: Item) -> [Spot] {
    let (x, y, width, height) = (item.at.x, item.at.y, item.width, Self.height)
    let reach = item.radius + 30
    let (slant, lift) = (reach * 7 / 10, reach / 2)
    let near: [(Int, Int, Int)] = [
      (x + reach, y - height / 2, 0), (x - reach - width, y - height / 2, 12), (x + slant, y - height - lift, 8),
      (x + slant, y + lift, 9), (x - slant - width, y - height - lift, 16), (x - slant - width, y + lift, 17),
      (x - width / 2, y - height - reach, 20), (x - width / 2, y + reach, 20),
    ]
    var spots = near.map { Spot(box: .init(x: $0.0, y: $0.1, width: width, height: height), cost: $0.2, leader: nil) }
    for distance in Self.distances {
      for (number, (dx, dy)) in Self.directions.enumerated() {
        let end = Drawing.Point(x + dx * distance / 10, y + dy * distance / 10)
        let left = dx > 3 ? end.x + 20 : dx < -3 ? end.x - width - 20 : end.x - width / 2
        let top = abs(dx) > 3 ? end.y - height / 2 : dy < 0 ? end.y - height : end.y
        let box = Drawing.Box(x: left, y: top, width: width, height: height)
        spots.append(Spot(box: box, cost: 60 + distance / 4 + number, leader: end))
      }
    }
    return spots.filter {
      frame.x <= $0.box.x && $0.box.maxX <= frame.maxX && frame.y <= $0.box.y && $0.box.maxY <= frame.maxY
    }
  }

  private func isFree(_ spot: Spot, of index: Int, _ marks: [Drawing.Box]) -> Bool {
    if marks.contains(where: spot.box.overlaps) { return false }
    // What is touched is higher than the name, by half the gap above it and below.
    let half = (gap + 1) / 2
    let touched = Drawing.Box(
      x: spot.box.x, y: spot.box.y - half, width: spot.box.width, height: spot.box.height + 2 * half)
    if blocks.contains(where: touched.overlaps) { return false }
    guard let end = spot.leader else { return true }
    let start = items[index].at
    return !blocks.contains { Self.meets(start, end, $0) }
      && !marks.indices.contains { $0 != index && Self.meets(start, end, marks[$0]) }
  }

  private func fits(_ spot: Spot, at index: Int, among spots: [Spot?]) -> Bool {
    let roomy = Drawing.Box(
      x: spot.box.x - 12, y: spot.box.y - gap, width: spot.box.width + 24, height: spot.box.height + 2 * gap)
    for (other, taken) in spots.enumerated() where other != index {
      guard let taken else { continue }
      if roomy.overlaps(taken.box) { return false }
      if let end = spot.leader, Self.meets(items[index].at, end, taken.box) { return false }
      guard let theirs = taken.leader else { continue }
      if Self.meets(items[other].at, theirs, spot.box) { return false }
      if let end = spot.leader, Self.cross(items[index].at, end, items[other].at, theirs) { return false }
    }
    return true
  }

  static func box(around point: Drawing.Point, _ radius: Int) -> Drawing.Box {
    .init(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// Whether a line goes through a box.
  static func meets(_ a: Drawing.Point, _ b: Drawing.Point, _ box: Drawing.Box) -> Bool {
    if max(a.x, b.x) < box.x || min(a.x, b.x) > box.maxX || max(a.y, b.y) < box.y || min(a.y, b.y) > box.maxY {
      return false
    }
    let sides = [(box.x, box.y), (box.maxX, box.y), (box.x, box.maxY), (box.maxX, box.maxY)].map { x, y in
      (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
    }
    return !sides.allSatisfy { $0 > 0 } && !sides.allSatisfy { $0 < 0 }
  }

  private static func cross(_ a: Drawing.Point, _ b: Drawing.Point, _ c: Drawing.Point, _ d: Drawing.Point) -> Bool {
    func isLeft(_ p: Drawing.Point, _ q: Drawing.Point, _ r: Drawing.Point) -> Bool {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) > 0
    }
    return isLeft(a, b, c) != isLeft(a, b, d) && isLeft(c, d, a) != isLeft(c, d, b)
  }
}
