/// What a text holds in a form that is made for sending it: the parts of a message, words of its head, what is set in Base 64
/// anywhere, such as `data:` addresses, and lines of cards and calendars that were folded.
///
/// For who looks for words that must not stand there: what is no such form gives bytes that say nothing.
public enum EncodedParts {
  /// Fewer digits of Base 64 are taken for a word.
  private static let fewestDigits = 12

  /// Each as bytes, in whatever encoding, or of whatever kind, they are.
  public static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    let bodies = MIMEBodies(in: bytes)
    var parts = bodies.found + base64(in: bytes, outside: bodies.inBase64)
    let lowered = ASCII.lowered(bytes.prefix(1 << 16))
    if bytes.contains(UInt8(ascii: "=")), lowered.contains("quoted-printable") || hasEncodedBytes(bytes) {
      parts.append(MHTML.quotedPrintable(bytes[...]))
    }
    parts += encodedWords(in: bytes)
    if lowered.contains("begin:vc") { parts.append(unfolded(bytes)) }
    return parts
  }

  /// Whether `=C3`, or an equals sign at a line's end, stands there: in what is none of a message, an accident.
  private static func hasEncodedBytes(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count else { return false }
      if bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D { return true }
      return ASCII.digit(bytes[index + 1], isHexadecimal: true).map { $0 >= 8 } == true
        && ASCII.digit(bytes[index + 2], isHexadecimal: true) != nil
    }
  }

  // MARK: - Base 64

  /// Runs of its digits, over lines of one length, as messages have them, and alone.
  ///
  /// - Parameter known: where others are, in order.
  private static func base64(in bytes: [UInt8], outside known: [Range<Int>]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var index = 0
    var known = known[...]
    while index < bytes.count {
      if let next = known.first, next.lowerBound <= index {
        index = max(index, next.upperBound)
        known = known.dropFirst()
        continue
      }
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var lineStart = index
      var width: Int?
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      // The next line goes on with it where it is as long, or where it is the last one and shorter.
      while let next = nextLine(bytes, index), next < bytes.count, isDigit(bytes[next]), index - lineStart >= 40,
        width == nil || width == index - lineStart
      {
        width = index - lineStart
        (lineStart, index) = (next, next)
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      }
      guard index - start >= fewestDigits else { continue }
      let part = MHTML.base64(bytes[start..<index])
      if width != nil || isSaid(before: start, in: bytes) || isLikely(part) { parts.append(part) }
    }
    return parts
  }

  /// Whether an address says that what follows is that: `data:text/plain;base64,`.
  private static func isSaid(before start: Int, in bytes: [UInt8]) -> Bool {
    ASCII.lowered(bytes[..<start].suffix(7)) == "base64,"
  }

  /// What ZIP, gzip, bzip2 and xz begin with.
  private static let packed: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A]]

  /// Whether it is no word that was taken for digits: these give bytes that no short text has.
  private static func isLikely(_ part: [UInt8]) -> Bool {
    if part.count >= 256 || packed.contains(where: { part.starts(with: $0) }) || PossibleTexts.isWideText(part) {
      return true
    }
    guard part.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return false }
    return part.count >= 24 || (try? UTF8Span(validating: part.span)) != nil
  }

  /// Also those of the alphabet for addresses.
  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "+/-_".utf8.contains(byte)
  }

  private static func nextLine(_ bytes: [UInt8], _ index: Int) -> Int? {
    var index = index
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    guard index < bytes.count, bytes[index] == 0x0A else { return nil }
    index += 1
    // Of cards, with a blank.
    return index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
  }

  // MARK: - Heads of messages

  /// `=?utf-8?Q?Zo=C3=AB?=` (RFC 2047), those that stand side by side as one.
  private static func encodedWords(in bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var (index, lastEnd) = (0, -1)
    while index + 8 < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "?") else {
        index += 1
        continue
      }
      let fields = bytes[(index + 2)...].prefix(512).split(
        separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[3].first == UInt8(ascii: "="), let way = fields[1].first, fields[1].count == 1
      else {
        index += 2
        continue
      }
      var words = way | 0x20 == UInt8(ascii: "b") ? MHTML.base64(fields[2]) : MHTML.quotedPrintable(fields[2])
      if way | 0x20 == UInt8(ascii: "q") { words = words.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 } }
      let end = fields[3].startIndex + 1
      let between = lastEnd >= 0 ? bytes[lastEnd..<index] : bytes[0..<0]
      if lastEnd >= 0, between.allSatisfy({ $0 <= 0x20 }), !parts.isEmpty {
        parts[parts.count - 1] += words
      } else {
        // What stands around it may be the rest of the name.
        parts.append(words)
      }
      (index, lastEnd) = (end, end)
    }
    return parts
  }

  // MARK: - Cards

  /// Without the ends of lines that a blank follows (RFC 6350).
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let end = bytes[index] == 0x0D && index + 1 < bytes.count ? index + 1 : index
      if bytes[end] == 0x0A, end + 1 < bytes.count, bytes[end + 1] == 0x20 || bytes[end + 1] == 0x09 {
        index = end + 2
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }
}
