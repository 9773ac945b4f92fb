/// The bands that lead from the edges of one column to those of the next.
public enum FlowBands {
  /// One band, by its upper corners.
  public struct Way: Sendable, Hashable {
    public var from: Drawing.Point
    public var to: Drawing.Point
    public var height: Int

    public init(from: Drawing.Point, to: Drawing.Point, height: Int) {
      (self.from, self.to, self.height) = (from, to, max(1, height))
    }
  }

  /// In the order in which they are given. Each is as thick where it is steep as where it is level, as far as its neighbours leave room for
  /// that: no two lie on one another where they do not cross.
  public static func bands(_ ways: [Way]) -> [Drawing.Shape] {
    let order = ways.indices.sorted { (ways[$0].from.y, ways[$0].to.y, $0) < (ways[$1].from.y, ways[$1].to.y, $1) }
    var rooms = [Int?](repeating: nil, count: ways.count)
    for (above, below) in zip(order, order.dropFirst()) {
      let room = room(between: ways[above], and: ways[below])
      for index in [above, below] { rooms[index] = min(rooms[index] ?? room, room) }
    }
    return zip(ways, rooms).map { way, room in
      .band(from: way.from, to: way.to, height: way.height, turn: turn(of: way, within: room))
    }
  }

  /// Between the lower edge of one and the upper edge of the next, in the middle of their way.
  private static func room(between above: Way, and below: Way) -> Int {
    let (start, end) = (below.from.y - above.from.y - above.height, below.to.y - above.to.y - above.height)
    return max(0, start + end) / 2
  }

  /// How far the edges turn from the middle. Edges that are merely one above the other come as near as the band is steep.
  ///
  /// - Parameter room: to the nearest other band; nil where there is none.
  private static func turn(of way: Way, within room: Int?) -> Int {
    let (width, rise) = (abs(way.to.x - way.from.x), 2 * abs(way.to.y - way.from.y))
    guard rise > 0 else { return 0 }
    // By half the tangent of half the angle in the middle; the middle of a curve goes three quarters of its handles' way.
    let slope = Int(Double(width * width + rise * rise).squareRoot())
    let whole = min(width / 2, way.height * (slope - width) * 2 / (3 * rise))
    // Half of the room is the neighbour's.
    return room.map { min(whole, $0 * width * 2 / (3 * rise)) } ?? whole
  }
}
