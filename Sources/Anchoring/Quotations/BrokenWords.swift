/// Words that the end of a line breaks in a text that was typeset, as a text beside a PDF has them: `govern-` and `ment`.
enum BrokenWords {
  /// The text with such words in one piece, without the hyphen and with it, as `well-` and `known` may be either; none where no
  /// word is broken.
  static func joined(_ text: [UInt8]) -> [[UInt8]] {
    let breaks = breaks(in: text)
    if breaks.isEmpty { return [] }
    return [false, true].map { keepsHyphens in
      var out: [UInt8] = []
      out.reserveCapacity(text.count)
      var index = 0
      for found in breaks {
        out += text[index..<found.range.lowerBound]
        if found.isKept ?? keepsHyphens { out.append(UInt8(ascii: "-")) }
        index = found.range.upperBound
      }
      return out + text[index...]
    }
  }

  private struct Break {
    /// The hyphen, the line's end and the blanks around that.
    var range: Range<Int>
    /// Whether the hyphen is part of the word, as in `anti-` and `EU`, where that can be told.
    var isKept: Bool?
  }

  private static func breaks(in text: [UInt8]) -> [Break] {
    var found: [Break] = []
    var index = 0
    while let lineEnd = text[index...].firstIndex(of: 0x0A) {
      var start = lineEnd
      while start > index, isBlank(text[start - 1]) { start -= 1 }
      var end = lineEnd + 1
      while end < text.count, isBlank(text[end]) { end += 1 }
      index = end
      guard end < text.count, let hyphen = hyphen(in: text, endingAt: start), hyphen.start > 0,
        isLetter(text[hyphen.start - 1]), hyphen.isSoft || isLetter(text[end])
      else { continue }
      found.append(Break(range: hyphen.start..<end, isKept: hyphen.isSoft ? false : isCapital(text[end]) ? true : nil))
    }
    return found
  }

  private static func hyphen(in text: [UInt8], endingAt end: Int) -> (start: Int, isSoft: Bool)? {
    if end >= 1, text[end - 1] == UInt8(ascii: "-") { return (end - 1, false) }
    if end >= 2, text[(end - 2)..<end].elementsEqual([0xC2, 0xAD]) { return (end - 2, true) }
    if end >= 3, text[(end - 3)..<end].elementsEqual([0xE2, 0x80, 0x90]) { return (end - 3, false) }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Of ASCII, or beyond it.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
