/// Where in a text to look for a passage like a quote: the places that share most grams with it, in its order.
///
/// A gram that stands at `i` in the quote and at `p` in the text votes for the passage that begins at about `p - i`.
/// Votes are counted in coarse buckets, and the fullest are returned. It is a heuristic: a passage that shares little
/// more than half of its letters with the quote can be missed, and no decision rests on it alone (see `NearSearch`).
struct CandidatePassages {
  /// Below this, reading the whole text is as quick.
  private static let shortQuote = 12
  private static let shortText = 2048
  private static let most = 8
  /// Common grams (`" the"`) say little and stand everywhere: the rarest are asked first, until so many votes are in.
  private static let mostVotes = 20_000

  let text: UnsafeBufferPointer<UInt8>
  let index: GramIndex

  /// Ranges of the text, at scalars' borders, that are likely to hold a passage like the quote.
  func windows(for quote: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    if quote.count < Self.shortQuote || text.count <= Self.shortText { return [0..<text.count] }
    var width = 64
    while width < quote.count / 2 { width *= 2 }
    let votes = votes(for: quote, width: width)
    var totals = [UInt32](repeating: 0, count: votes.count)
    // A passage's votes fall into at most two neighbouring buckets.
    for bucket in votes.indices.dropLast() { totals[bucket] = votes[bucket] + votes[bucket + 1] }
    var windows: [Range<Int>] = []
    var most: UInt32 = 0
    while windows.count < Self.most {
      guard let fullest = totals.indices.max(by: { totals[$0] < totals[$1] }) else { break }
      let total = totals[fullest]
      most = max(most, total)
      guard total > 1, total * 2 >= most else { break }
      for bucket in max(0, fullest - 1)...min(fullest + 1, totals.count - 1) { totals[bucket] = 0 }
      let start = fullest * width - quote.count
      windows.append(scalarBorders(start - quote.count / 4..<start + 2 * width + quote.count * 5 / 4))
    }
    return windows.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The votes for each bucket of `width` places; bucket 0 begins at the quote's length before the text.
  private func votes(for quote: UnsafeBufferPointer<UInt8>, width: Int) -> [UInt32] {
    let grams = (0...quote.count - GramIndex.length).map { (at: $0, positions: index.positions(of: quote, at: $0)) }
    var votes = [UInt32](repeating: 0, count: (text.count + quote.count) / width + 2)
    let shift = width.trailingZeroBitCount
    var cast = 0
    for gram in grams.sorted(by: { ($0.positions.count, $0.at) < ($1.positions.count, $1.at) }) {
      cast += gram.positions.count
      if cast > Self.mostVotes, cast > gram.positions.count { break }
      for position in gram.positions { votes[(Int(position) - gram.at + quote.count) >> shift] += 1 }
    }
    return votes
  }

  private func scalarBorders(_ range: Range<Int>) -> Range<Int> {
    var lower = min(max(range.lowerBound, 0), text.count)
    var upper = min(max(range.upperBound, lower), text.count)
    while lower > 0, lower < text.count, text[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }
}
