/// The words of a text as they are said: without case, marks and white space; where scripts have no spaces between words, each letter
/// by itself.
public enum SpokenWords {
  public static func split(_ text: String) -> [String] {
    joined(Array(text.utf8)).split(separator: space).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of a text in UTF-8, with one space behind each.
  public static func joined(_ text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let start = index
      var isPlain = true
      while index < text.count, ScalarClass.isASCIIWord(text[index]) || text[index] >= 0x80 {
        if text[index] >= 0x80 { isPlain = false }
        index += 1
      }
      if start == index {
        index += 1
      } else if isPlain {
        // Normalising leaves it as it is.
        for byte in text[start..<index] { words.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        words.append(space)
      } else {
        append(wordsOf: Array(text[start..<index]), to: &words)
      }
    }
    return words
  }

  private static let space = UInt8(ascii: " ")

  /// Of a text with other signs than those of ASCII.
  private static func append(wordsOf text: [UInt8], to words: inout [UInt8]) {
    var word = String.UnicodeScalarView()
    func finish() {
      if word.isEmpty { return }
      words += String(word).lowercased().utf8
      words.append(space)
      word = String.UnicodeScalarView()
    }
    for scalar in String(decoding: NormalizedText(text).bytes, as: UTF8.self).unicodeScalars {
      if standsAlone(scalar) {
        finish()
        words += String(scalar).utf8
        words.append(space)
      } else if ScalarClass.isWord(scalar) {
        word.append(scalar)
      } else {
        finish()
      }
    }
    finish()
  }

  /// Whether a letter is of a script without spaces.
  public static func standsAlone(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isUnspaced(scalar) }
}
