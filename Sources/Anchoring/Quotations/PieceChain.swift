import Basics

/// Looks for the pieces of a quotation one after the other, as near together as they come.
///
/// One pass over the places of all pieces, each of which is passed once: from where the first piece stands forward to the nearest
/// place of each other one, then back from the last to the latest of each, which is the shortest stretch that ends there; then on
/// from behind where that begins.
struct PieceChain {
  /// So many stretches are looked at in all, of which each has every piece: a quotation that stands so often has no one place.
  private static let mostSteps = 4_000
  private static let fewest = 8

  /// Of each piece, ascending.
  private let places: [[Range<Int>]]
  /// The place of each piece that was passed last, forward and back.
  private var next: [Int]
  private var latest: [Int]

  init(_ places: [[Range<Int>]]) {
    self.places = places
    (next, latest) = (Array(repeating: 0, count: places.count), Array(repeating: 0, count: places.count))
  }

  /// - Parameter isNear: whether the pieces may lie in such a range.
  /// - Returns: the shortest; nil where they are too far apart, or not in this order.
  mutating func shortest(where isNear: (Range<Int>) -> Bool) -> [Range<Int>]? {
    var best: (chain: [Range<Int>], length: Int)?
    for _ in 0..<max(Self.fewest, Self.mostSteps / max(1, places.count)) {
      guard let chain = following() else { break }
      let range = chain[0].lowerBound..<chain[chain.count - 1].upperBound
      if best.map({ range.count < $0.length }) ?? true, isNear(range) { best = (chain, range.count) }
      next[0] = latest[0] + 1
    }
    return best?.chain
  }

  private mutating func following() -> [Range<Int>]? {
    guard let first = places.first, next[0] < first.count else { return nil }
    var end = first[next[0]].upperBound
    for piece in places.indices.dropFirst() {
      next[piece] = Self.advanced(next[piece], in: places[piece]) { $0.lowerBound < end }
      guard next[piece] < places[piece].count else { return nil }
      end = places[piece][next[piece]].upperBound
    }
    var chain = places.indices.map { places[$0][next[$0]] }
    for piece in places.indices.dropLast().reversed() {
      let limit = chain[piece + 1].lowerBound
      latest[piece] =
        Self.advanced(max(latest[piece], next[piece]), in: places[piece]) { $0.upperBound <= limit } - 1
      chain[piece] = places[piece][latest[piece]]
    }
    return chain
  }

  /// The first place from an index on of which that is not so; in a time that grows with how far it lies as a logarithm does.
  private static func advanced(
    _ start: Int, in places: [Range<Int>], while isBefore: (Range<Int>) -> Bool
  ) -> Int {
    var (low, step) = (start, 1)
    while low + step <= places.count, isBefore(places[low + step - 1]) {
      low += step
      step *= 2
    }
    let high = min(places.count, low + step)
    return places[low..<high].endOfPrefix(where: isBefore)
  }
}
