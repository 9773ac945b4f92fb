/// The words of a text as they are said: without case, marks and white space; where scripts have no spaces between words, each letter
/// by itself.
public enum SpokenWords {
  public static func split(_ text: String) -> [String] {
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

  /// Whether a letter is of a script without spaces.
  public static func standsAlone(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isUnspaced(scalar) }
}
