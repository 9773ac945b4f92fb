extension QuoteMatcher {
  /// About how many characters of context an occurrence shows on either side; what Hypothesis stores, too.
  public static let contextLength = 32

  /// The article's words in a range of the text: white space as single spaces, none at the ends, and without marks that
  /// have no width; quotes and dashes as they are.
  public func words(in range: Range<Int>) -> String {
    ShownWords.text(source[range.clamped(to: 0..<source.count)])
  }

  /// So many characters of a range of the text, or all of it where it has no more.
  func prefix(of range: Range<Int>, characters: Int) -> Range<Int> {
    guard range.count > characters else { return range }
    var (end, count) = (range.lowerBound, 0)
    while end < range.upperBound {
      if source[end] & 0xC0 != 0x80 {
        if count == characters { break }
        count += 1
      }
      end += 1
    }
    return range.lowerBound..<end
  }

  /// A range of the text with the words around it.
  public func occurrence(at range: Range<Int>, contextLength: Int = contextLength) -> Occurrence {
    occurrence(text.normalized(of: range), contextLength: contextLength, at: range)
  }

  /// A range of the text with all of the words and numbers that it begins or ends in.
  public func wholeWords(_ range: Range<Int>) -> Range<Int> {
    let normalized = text.normalized(of: range)
    return text.withBoundaries { boundaries in
      var (start, end) = (normalized.lowerBound, normalized.upperBound)
      while start > 0, !boundaries.isBorder(start) { start -= 1 }
      while end < boundaries.bytes.count, !boundaries.isBorder(end) { end += 1 }
      return start == normalized.lowerBound && end == normalized.upperBound ? range : text.original(of: start..<end)
    }
  }

  /// Whether words stand in one place only, in whatever case.
  public func standsOnce(_ words: String) -> Bool {
    let (all, words) = (Self.lowercased(text.bytes), Self.lowercased(NormalizedText(words).bytes))
    guard let first = all.firstRange(of: words) else { return false }
    return all[(first.lowerBound + 1)...].firstRange(of: words) == nil
  }

  private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
  }

  func occurrences(_ normalized: [Range<Int>]) -> Occurrences {
    Occurrences(
      count: normalized.count,
      shown: normalized.prefix(Occurrences.limit).map {
        occurrence($0, contextLength: Self.contextLength, at: text.original(of: $0))
      })
  }

  private func occurrence(_ normalized: Range<Int>, contextLength: Int, at range: Range<Int>) -> Occurrence {
    let (before, after) = text.withBoundaries { boundaries in
      (
        Self.context(endingAt: normalized.lowerBound, contextLength, boundaries),
        Self.context(startingAt: normalized.upperBound, contextLength, boundaries)
      )
    }
    return Occurrence(
      range: range, before: before.isEmpty ? "" : words(in: text.original(of: before)),
      after: after.isEmpty ? "" : words(in: text.original(of: after)))
  }

  /// At most so many scalars that end at `offset`, begun at a word if there is one, else at a character.
  private static func context(
    endingAt offset: Int, _ length: Int, _ boundaries: TextBoundaries
  ) -> Range<Int> {
    let text = boundaries.bytes
    let end = offset > 0 && text[offset - 1] == UInt8(ascii: " ") ? offset - 1 : offset
    var start = end
    for _ in 0..<length where start > 0 { start -= UTF8Decoding.scalar(in: text, endingAt: start).width }
    if start > 0, text[start - 1] != UInt8(ascii: " "),
      let space = (start..<end).first(where: { text[$0] == UInt8(ascii: " ") })
    {
      start = space + 1
    }
    while start < end, !boundaries.isBorder(start) { start += 1 }
    return start..<end
  }

  private static func context(
    startingAt offset: Int, _ length: Int, _ boundaries: TextBoundaries
  ) -> Range<Int> {
    let text = boundaries.bytes
    let start = offset < text.count && text[offset] == UInt8(ascii: " ") ? offset + 1 : offset
    var end = start
    for _ in 0..<length where end < text.count { end += UTF8Decoding.scalar(in: text, at: end).width }
    if end < text.count, text[end] != UInt8(ascii: " "),
      let space = (start..<end).last(where: { text[$0] == UInt8(ascii: " ") })
    {
      end = space
    }
    while end > start, !boundaries.isBorder(end) { end -= 1 }
    return start..<end
  }
}
