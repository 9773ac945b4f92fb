/// The words of a text as they are said: without case, marks and white space; where scripts have no spaces between words, each letter
/// by itself.
public enum SpokenWords {
  public static func split(_ text: String) -> [String] {
    if let words = plainWords(of: Array(text.utf8)) { return words }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func finish() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    for scalar in String(decoding: NormalizedText(text).bytes, as: UTF8.self).unicodeScalars {
      if standsAlone(scalar) {
        finish()
        words.append(String(scalar))
      } else if ScalarClass.isWord(scalar) {
        word.append(scalar)
      } else {
        finish()
      }
    }
    finish()
    return words
  }

  /// Of a text in ASCII, which normalising leaves as it is; nil for another.
  private static func plainWords(of text: [UInt8]) -> [String]? {
    var words: [String] = []
    var start = 0
    for index in 0...text.count {
      if index < text.count {
        if text[index] >= 0x80 { return nil }
        if ScalarClass.isASCIIWord(text[index]) { continue }
      }
      if start < index {
        words.append(String(decoding: text[start..<index].lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self))
      }
      start = index + 1
    }
    return words
  }

  /// Whether a letter is of a script without spaces.
  public static func standsAlone(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isUnspaced(scalar) }
}
