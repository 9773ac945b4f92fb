/// Tells a name whose last words come first from a sentence in which these words meet: “Whistle, Jane” is an entry, and “the
/// Whistle, Jane says” is none.
struct InvertedName: Sendable {
  /// - Parameter range: the words' place in the text.
  func isMeant(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = String(decoding: text[range], as: UTF8.self)
    if let comma = words.unicodeScalars.firstIndex(where: { ",;،，、".unicodeScalars.contains($0) }) {
      let behind = words.unicodeScalars[comma...].dropFirst()
      guard Self.begins(words.unicodeScalars), Self.begins(behind) else { return false }
      return !Self.goesOn(text[..<range.lowerBound].reversed()) || !Self.goesOn(text[range.upperBound...])
    }
    // Two cells of a row.
    guard Self.partsCells(words) else { return false }
    return Self.isBorder(text[..<range.lowerBound].reversed(), entering: UInt8(ascii: ">"))
      && Self.isBorder(text[range.upperBound...], entering: UInt8(ascii: "<"))
  }

  /// Whether the first letter is no small one.
  private static func begins(_ words: some Sequence<Unicode.Scalar>) -> Bool {
    words.first { $0.properties.isAlphabetic }.map { !$0.properties.isLowercase } ?? false
  }

  /// Whether a word stands there, on the same line.
  private static func goesOn(_ text: some Sequence<UInt8>) -> Bool {
    for byte in text.prefix(reach) where byte != 0x20 { return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
    return false
  }

  private static let reach = 8

  private static func partsCells(_ words: String) -> Bool {
    if words.utf8.contains(where: { "\t|\n".utf8.contains($0) }) { return true }
    return ["<td", "<th"].contains { words.lowercased().contains($0) }
  }

  /// Whether a cell begins or ends there, perhaps within quotation marks.
  ///
  /// - Parameter tag: the sign of a tag that one meets first.
  private static func isBorder(_ text: some Sequence<UInt8>, entering tag: UInt8) -> Bool {
    for byte in text where byte != 0x20 && byte != UInt8(ascii: "\"") {
      return "\t|\r\n".utf8.contains(byte) || byte == tag
    }
    return true
  }
}
