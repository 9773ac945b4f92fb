/// Tells a name whose last words come first from a sentence in which these words meet: “Whistle, Jane” is an entry, and “the
/// Whistle, Jane says” is none.
struct InvertedName: Sendable {
  /// - Parameter range: the words' place in the text.
  func isMeant(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = String(decoding: text[range], as: UTF8.self)
    if let comma = words.unicodeScalars.firstIndex(where: { ",;،，、".unicodeScalars.contains($0) }) {
      let rest = words.unicodeScalars[comma...].dropFirst()
      let first = words.prefix { !$0.isWhitespace }.lowercased()
      let isEntry = (Self.begins(words.unicodeScalars) || Self.particles.contains(first)) && Self.begins(rest)
      // Without capitals only what stands by itself is an entry.
      guard isEntry || !Self.begins(words.unicodeScalars) && !Self.begins(rest) else { return false }
      let before = String(decoding: text[..<range.lowerBound].suffix(Self.reach), as: UTF8.self)
      let after = String(decoding: text[range.upperBound...].prefix(Self.reach), as: UTF8.self)
      let (followsWord, precedesWord) = (
        Self.isWord(before.unicodeScalars.reversed()), Self.isWord(after.unicodeScalars)
      )
      return isEntry ? !followsWord || !precedesWord : !followsWord && !precedesWord
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

  /// Whether the first sign but a blank is a letter.
  private static func isWord(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    text.first { $0 != " " }?.properties.isAlphabetic ?? false
  }

  /// What names begin with in small letters.
  private static let particles: Set = [
    "van", "von", "vom", "zu", "zum", "zur", "de", "den", "der", "del", "della", "di", "da", "das", "do", "dos", "du",
    "des",
    "la", "le", "ten", "ter", "te", "bin", "ibn", "al", "el", "af", "av",
  ]

  /// How far around a name is looked: bytes.
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
