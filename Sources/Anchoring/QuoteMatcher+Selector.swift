import Basics

extension QuoteMatcher {
  /// How far around an occurrence to look for what sets it apart, in bytes: first near, then farther.
  private static let reaches = [256, 4096, 65536]

  /// How much context a selector is to have.
  public enum ContextSides: Sendable {
    /// As little as tells the place apart: none if the quote stands nowhere else, else a prefix or a suffix, or both.
    case fewest
    /// Some on either side where there is text, so that what comes to stand beside the words is noticed.
    case bothSides
  }

  /// A selector that anchors exactly there, with the shortest context of whole words.
  ///
  /// The selector's words are the article's, white space as single spaces. The range is trimmed of white space and
  /// widened to whole characters. Nil when it holds no words, or nothing within 64 kB sets it apart.
  ///
  /// - Parameter block: what the words stand in. Beyond it, there is context only where nothing else sets the place apart:
  ///   a paragraph that comes to stand before another is none of its matter.
  public func selector(
    for range: Range<Int>, contextOn sides: ContextSides = .fewest, in block: Range<Int>? = nil
  ) -> TextQuoteSelector? {
    let range = wholeCharacters(text.normalized(of: range.clamped(to: 0..<source.count)))
    guard !range.isEmpty else { return nil }
    let block = block.map(text.normalized) ?? 0..<text.bytes.count
    let others = find(Array(text.bytes[range])).filter { $0 != range }
    for reach in Self.reaches {
      guard let (before, after) = leastContext(of: range, besides: others, sides, in: block, reach: reach) else {
        continue
      }
      let selector = TextQuoteSelector(
        exact: words(in: text.original(of: range)), prefix: before.isEmpty ? "" : words(in: text.original(of: before)),
        suffix: after.isEmpty ? "" : words(in: text.original(of: after)))
      return anchor(selector) == .anchored(text.original(of: range)) ? selector : nil
    }
    return nil
  }

  private func wholeCharacters(_ range: Range<Int>) -> Range<Int> {
    text.withBoundaries { boundaries in
      let text = boundaries.bytes
      var lower = range.lowerBound
      var upper = range.upperBound
      while lower < upper, text[lower] == UInt8(ascii: " ") { lower += 1 }
      while upper > lower, text[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
      guard lower < upper else { return lower..<lower }
      while lower > 0, !boundaries.isCharacterBoundary(lower) { lower -= 1 }
      while upper < text.count, !boundaries.isCharacterBoundary(upper) { upper += 1 }
      return lower..<upper
    }
  }

  /// The shortest pair of prefix and suffix that none of the others has.
  private func leastContext(
    of range: Range<Int>, besides others: [Range<Int>], _ sides: ContextSides, in block: Range<Int>, reach: Int
  ) -> (before: Range<Int>, after: Range<Int>)? {
    text.withBoundaries { boundaries in
      let seams = Seams(boundaries: boundaries)
      let end = seams.before(range.lowerBound)
      let start = seams.after(range.upperBound)
      // How much of its surroundings each of the others shares. A prefix longer than that rules it out.
      let shared = others.map { other in
        (
          before: seams.commonBefore(end, seams.before(other.lowerBound), reach),
          after: seams.commonAfter(start, seams.after(other.upperBound), reach)
        )
      }.sorted { $0.before > $1.before }
      // `atLeast[n]`: the suffix must be longer than this to rule out the first `n` of them.
      var longest = [-1]
      for other in shared { longest.append(max(longest[longest.count - 1], other.after)) }

      let suffixes = seams.suffixes(from: start, reach)
      let (needsPrefix, needsSuffix) = (
        sides == .bothSides && end > block.lowerBound, sides == .bothSides && start < block.upperBound
      )
      let leastSuffix = Self.first(of: suffixes, above: needsSuffix ? 0 : -1)
      var remaining = shared.count
      var best: (before: Int, after: Int)?
      for prefix in seams.prefixes(to: end, reach) {
        if prefix == 0, needsPrefix || boundaries.cutsWord(at: range.lowerBound) { continue }
        while remaining > 0, shared[remaining - 1].before < prefix { remaining -= 1 }
        let isLong = needsSuffix || boundaries.cutsWord(at: range.upperBound)
        let needed = isLong ? max(longest[remaining], 0) : longest[remaining]
        guard let suffix = Self.first(of: suffixes, above: needed) else { continue }
        if best.map({ prefix + suffix < $0.before + $0.after }) ?? true { best = (prefix, suffix) }
        if suffix == leastSuffix { break }
      }
      return best.map { (end - $0.before..<end, start..<start + $0.after) }
    }
  }

  /// The least of ascending numbers that is above a bound.
  private static func first(of ascending: [Int], above bound: Int) -> Int? {
    let index = ascending.endOfPrefix { $0 <= bound }
    return index < ascending.count ? ascending[index] : nil
  }
}

/// The text on both sides of a quote, the space at the seam left out.
private struct Seams {
  let boundaries: TextBoundaries

  private var text: UnsafeBufferPointer<UInt8> { boundaries.bytes }

  func before(_ offset: Int) -> Int {
    offset > 0 && text[offset - 1] == UInt8(ascii: " ") ? offset - 1 : offset
  }

  func after(_ offset: Int) -> Int {
    offset < text.count && text[offset] == UInt8(ascii: " ") ? offset + 1 : offset
  }

  func commonBefore(_ a: Int, _ b: Int, _ limit: Int) -> Int {
    var count = 0
    while count < min(a, b, limit), text[a - count - 1] == text[b - count - 1] { count += 1 }
    return count
  }

  func commonAfter(_ a: Int, _ b: Int, _ limit: Int) -> Int {
    var count = 0
    while count < min(text.count - max(a, b), limit), text[a + count] == text[b + count] { count += 1 }
    return count
  }

  /// The lengths of the prefixes that begin at a word, shortest first, from none.
  func prefixes(to end: Int, _ limit: Int) -> [Int] {
    [0]
      + (0..<min(end, limit)).lazy.map { $0 + 1 }.filter { self.isWordBorder(end - $0) && self.text[end - $0] != 0x20 }
  }

  func suffixes(from start: Int, _ limit: Int) -> [Int] {
    [0]
      + (0..<min(text.count - start, limit)).lazy.map { $0 + 1 }
      .filter { self.isWordBorder(start + $0) && self.text[start + $0 - 1] != 0x20 }
  }

  /// At spaces, and in scripts without them at every character.
  private func isWordBorder(_ offset: Int) -> Bool {
    if offset == 0 || offset == text.count { return true }
    if text[offset] == 0x20 || text[offset - 1] == 0x20 { return !boundaries.cutsWord(at: offset) }
    guard text[offset] >= 0x80 || text[offset - 1] >= 0x80, boundaries.isBorder(offset) else { return false }
    return ScalarClass.isUnspaced(UTF8Decoding.scalar(in: text, at: offset).scalar)
      || ScalarClass.isUnspaced(UTF8Decoding.scalar(in: text, endingAt: offset).scalar)
  }
}
