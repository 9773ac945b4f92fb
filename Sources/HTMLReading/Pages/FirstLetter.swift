/// The first letter of a text, larger than the others, in an element of its own that these run past: `<b>T</b>he mayor`.
enum FirstLetter {
  /// Whether words are one letter, which may have a quotation mark before it.
  static func isAll(of words: ArraySlice<UInt8>) -> Bool {
    // In bytes: a mark, a letter and what stands on it.
    guard words.count <= 16 else { return false }
    let signs = String(decoding: words, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
    return signs.count { $0.properties.isAlphabetic } == 1 && !signs.contains { $0.properties.numericType != nil }
  }
}
