/// Finds the passage most like a quote, and what speaks for it.
struct NearSearch {
  /// A passage of normalised text and how it compares to a selector.
  struct Match {
    var range: Range<Int>
    var similarity: Double
    var prefixSimilarity: Double?
    var suffixSimilarity: Double?

    /// What decides between passages that are equally like the quote.
    var contextSimilarity: Double { (prefixSimilarity ?? 0) + (suffixSimilarity ?? 0) }
  }

  /// How many equally near places are compared by their contexts.
  private static let mostFound = 16
  /// In bytes; what is longer is cut.
  private static let longestWord = 64

  let text: UnsafeBufferPointer<UInt8>
  let marks: SeparatorMarks
  let index: GramIndex
  let quote: [UInt32]
  let prefix: [UInt32]
  let suffix: [UInt32]
  private let pattern: EditDistance
  private let reversed: EditDistance

  /// All normalised.
  init(
    text: UnsafeBufferPointer<UInt8>, marks: SeparatorMarks, index: GramIndex, quote: [UInt32], prefix: [UInt32],
    suffix: [UInt32]
  ) {
    self.text = text
    self.marks = marks
    self.index = index
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
    pattern = EditDistance(quote)
    reversed = EditDistance(quote.reversed())
  }

  /// The whole words most like the quote; of several the one whose context is most like the selector's, then the first.
  /// Nil when not even half of the quote is anywhere, or the quote is of less than four scalars, of which half says
  /// nothing.
  func nearest(to bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    guard quote.count >= 4 else { return nil }
    var least = quote.count / 2
    var found: [(window: Range<Int>, end: Int)] = []
    for window in CandidatePassages(text: text, index: index).windows(for: bytes) {
      pattern.visit(ScalarValues(text, window), from: .anywhere) { end, distance in
        if distance > least || (distance == least && found.count == Self.mostFound) { return }
        if distance < least { found = [] }
        least = distance
        found.append((window, end))
      }
    }
    var nearest: Match?
    for (window, end) in found {
      guard let match = match(in: window, endingAt: end), match.similarity >= 0.5 else { continue }
      guard let last = nearest else {
        nearest = match
        continue
      }
      if (match.similarity, match.contextSimilarity) > (last.similarity, last.contextSimilarity) { nearest = match }
    }
    return nearest
  }

  /// The similarity of the best passage that does not touch `range`. Reads the whole text: nothing is overlooked.
  func runnerUpSimilarity(outside range: Range<Int>) -> Double {
    let before = pattern.best(in: ScalarValues(text, 0..<range.lowerBound), from: .anywhere)
    let after = pattern.best(in: ScalarValues(text, range.upperBound..<text.count), from: .anywhere)
    return similarity(min(before.distance, after.distance), of: quote.count)
  }

  /// The best passage of whole words about one that ends so many scalars into the window.
  private func match(in window: Range<Int>, endingAt scalars: Int) -> Match? {
    var values = ScalarValues(text, window)
    for _ in 0..<scalars { _ = values.next() }
    let boundaries = TextBoundaries(bytes: text, marks: marks)
    var end = values.offset
    while end < text.count, end - values.offset < Self.longestWord, !boundaries.canEnd(at: end) {
      end += UTF8Decoding.scalar(in: text, at: end).width
    }
    guard let start = bestStart(endingAt: end, boundaries), let (best, distance) = bestEnd(from: start, boundaries)
    else {
      return nil
    }
    return match(start..<best, distance)
  }

  /// Of equally good places the nearest, or the farthest in its word, so that punctuation that changed shows.
  private func bestStart(endingAt end: Int, _ boundaries: TextBoundaries) -> Int? {
    var offset = end
    var best: Int?
    var least = Int.max
    reversed.visit(scalarsBefore(end, atMost: quote.count * 2), from: .beginning) { _, distance in
      offset -= UTF8Decoding.scalar(in: text, endingAt: offset).width
      guard distance < least || (distance == least && !text[offset..<(best ?? end)].contains(0x20)) else { return }
      if boundaries.canBegin(at: offset) { (best, least) = (offset, distance) }
    }
    return best
  }

  private func bestEnd(from start: Int, _ boundaries: TextBoundaries) -> (offset: Int, distance: Int)? {
    var offset = start
    var best: (offset: Int, distance: Int)?
    pattern.visit(ScalarValues(text, start..<text.count).prefix(quote.count * 2), from: .beginning) { _, distance in
      offset += UTF8Decoding.scalar(in: text, at: offset).width
      let (last, least) = best ?? (start, .max)
      guard distance < least || (distance == least && !text[last..<offset].contains(0x20)) else { return }
      if boundaries.canEnd(at: offset) { best = (offset, distance) }
    }
    return best
  }

  private func match(_ range: Range<Int>, _ distance: Int) -> Match {
    var match = Match(range: range, similarity: similarity(distance, of: quote.count))
    // A third more than the context's length is enough to hold it with all the edits that matter.
    if !prefix.isEmpty {
      let end = range.lowerBound > 0 && text[range.lowerBound - 1] == 0x20 ? range.lowerBound - 1 : range.lowerBound
      let before = scalarsBefore(end, atMost: prefix.count * 4 / 3 + 1)
      let best = EditDistance(prefix.reversed()).best(in: before, from: .beginning)
      match.prefixSimilarity = similarity(best.distance, of: prefix.count)
    }
    if !suffix.isEmpty {
      let start =
        range.upperBound < text.count && text[range.upperBound] == 0x20 ? range.upperBound + 1 : range.upperBound
      let after = ScalarValues(text, start..<text.count).prefix(suffix.count * 4 / 3 + 1)
      let best = EditDistance(suffix).best(in: after, from: .beginning)
      match.suffixSimilarity = similarity(best.distance, of: suffix.count)
    }
    return match
  }

  /// The scalars that end at `end`, last first.
  private func scalarsBefore(_ end: Int, atMost limit: Int) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = end
    while offset > 0, scalars.count < limit {
      let last = UTF8Decoding.scalar(in: text, endingAt: offset)
      scalars.append(last.scalar.value)
      offset -= last.width
    }
    return scalars
  }

  private func similarity(_ distance: Int, of length: Int) -> Double {
    length == 0 ? 0 : max(0, 1 - Double(distance) / Double(length))
  }
}
