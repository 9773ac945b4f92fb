import Charts

/// The edges of a band as they are drawn: curves whose handles lie at the middle of the way, but for their turn.
struct FlowEdges {
  var from: Drawing.Point
  var to: Drawing.Point
  var height: Int
  var turn: Int

  func upper(at x: Int) -> Double { y(at: x, turn: to.y > from.y ? turn : -turn) }

  func lower(at x: Int) -> Double { y(at: x, turn: to.y > from.y ? -turn : turn) + Double(height) }

  private func y(at x: Int, turn: Int) -> Double {
    let handle = Double(from.x + to.x) / 2 + Double(turn)
    // Where on the curve it has gone so far to the right, by halving.
    var (low, high) = (0.0, 1.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if Self.curve(Double(from.x), handle, handle, Double(to.x), middle) < Double(x) {
        low = middle
      } else {
        high = middle
      }
    }
    return Self.curve(Double(from.y), Double(from.y), Double(to.y), Double(to.y), low)
  }

  private static func curve(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ t: Double) -> Double {
    let rest = 1 - t
    return rest * rest * rest * a + 3 * rest * rest * t * b + 3 * rest * t * t * c + t * t * t * d
  }
}
