// Words that stand in a quotation, so that all of them are someone's, whatever marks stand among them.
extension QuotationMarks {
  /// Whether words stand right between two marks that are the same, and are one quotation with another in it, as in
  /// `"he said "no" twice"`, not two with the author's words between, as in `"no", he said, "never"`.
  public func stand(around words: Range<Int>, in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard words.lowerBound > 0, words.upperBound < bytes.count else { return false }
      let (before, after) = (
        UTF8Decoding.scalar(in: bytes, endingAt: words.lowerBound).scalar,
        UTF8Decoding.scalar(in: bytes, at: words.upperBound).scalar
      )
      guard before == after, pairs.contains(where: { $0.open == before && $0.close == before }) else { return false }
      let inner = String(decoding: text[words], as: UTF8.self).unicodeScalars
      guard let first = inner.firstIndex(of: before), first > inner.startIndex else { return false }
      return ScalarClass.isSpace(inner[inner.index(before: first)])
    }
  }

  /// The words of a passage that stands in a quotation: all of them, in pieces where a paragraph of it begins with a mark again.
  /// Each piece in the ways in which a source may have it: the first is its own, the others have other marks within.
  public func readings(ofWhole passage: String) -> [[String]] {
    let text = Array(passage.utf8)
    var scan = MarkScan(text, 0..<text.count, pairs)
    return scan.piecesAndWithin().map { piece, within in
      var readings = [String(decoding: text[piece], as: UTF8.self)]
      guard !within.isEmpty else { return readings }
      for marks in Self.styles {
        var words: [UInt8] = []
        var end = piece.lowerBound
        for (open, close) in within {
          words += text[end..<open.lowerBound]
          words += Array(marks.open.utf8) + Self.trimmed(text[open.upperBound..<close.lowerBound])
          words += Array(marks.close.utf8)
          end = close.upperBound
        }
        readings.append(String(decoding: words + text[end..<piece.upperBound], as: UTF8.self))
      }
      return readings
    }
  }

  /// The same words with other marks around what they quote themselves, where a source may have them so: `he said “no”`, `he said ‘no’`.
  public func readings(withOtherMarks words: String) -> [String] {
    let readings = readings(ofWhole: words)
    // In pieces it would be other words.
    guard readings.count == 1, let only = readings.first, only.first == words else { return [] }
    return Array(only.dropFirst())
  }

  /// Curly marks are compared as straight ones.
  private static let styles: [(open: String, close: String)] = [
    ("\"", "\""), ("'", "'"), ("«", "»"), ("« ", " »"), ("»", "«"), ("‹", "›"), ("„", "“"), ("‚", "‘"), ("「", "」"),
    ("『", "』"),
  ]

  private static func trimmed(_ words: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      String(
        String.UnicodeScalarView(
          String(decoding: words, as: UTF8.self).unicodeScalars.drop(while: ScalarClass.isSpace)
            .reversed().drop(while: ScalarClass.isSpace).reversed())
      ).utf8)
  }

  /// The same without its last comma or full stop, which many set before the closing mark whether the source has it or not; nil
  /// where there is none.
  public static func withoutLastStop(_ words: String) -> String? {
    let trimmed = words.unicodeScalars.reversed().drop(while: ScalarClass.isSpace)
    guard let last = trimmed.first, ",.，。、،".unicodeScalars.contains(last) else { return nil }
    let rest = trimmed.dropFirst()
    // Dots leave something out.
    if rest.isEmpty || rest.first == "." || rest.first == "…" { return nil }
    return String(String.UnicodeScalarView(rest.reversed()))
  }
}
