internal import Synchronization

/// Where the pieces of quotations stand in one text: an article may have the same pieces in many quotations. Asked from any thread.
final class PlacesCache: Sendable {
  struct Key: Hashable {
    var piece: Quotation.Piece
    var isFirst: Bool
  }

  /// So many places are kept; then they are all looked for anew.
  private static let most = 400_000

  private struct Known {
    var places: [Key: QuotationMatcher.Places] = [:]
    var count = 0
  }

  private let known = Mutex(Known())

  func places(_ key: Key, orElse find: () -> QuotationMatcher.Places) -> QuotationMatcher.Places {
    if let places = known.withLock({ $0.places[key] }) { return places }
    let found = find()
    known.withLock { known in
      if known.count > Self.most { known = Known() }
      known.places[key] = found
      known.count += found.found.count + 1
    }
    return found
  }
}
