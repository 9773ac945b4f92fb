/// A word of a text, in two spellings.
struct Word {
  /// As the text has it.
  var text: String
  /// Normalised, to compare it by.
  var key: [UInt8]
  /// True when white space stands before it.
  var isSpaced: Bool
}

/// Words as a diff counts them: what stands between white space, and in scripts without spaces each character.
enum Words {
  static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var current = String.UnicodeScalarView()
    var isSpaced = false
    func flush() {
      let key = NormalizedText(String(current)).bytes
      if !key.isEmpty {
        words.append(Word(text: String(current), key: key, isSpaced: isSpaced))
        isSpaced = false
      }
      current.removeAll()
    }
    var wasUnspaced = false
    for scalar in text.unicodeScalars where !ScalarClass.isInvisible(scalar) {
      if ScalarClass.isSpace(scalar) {
        flush()
        isSpaced = true
        wasUnspaced = false
      } else {
        let isExtending = ScalarClass.isExtending(scalar)
        let isUnspaced = isExtending ? wasUnspaced : ScalarClass.isUnspaced(scalar)
        if !isExtending, wasUnspaced || isUnspaced { flush() }
        current.append(scalar)
        wasUnspaced = isUnspaced
      }
    }
    flush()
    return words
  }
}
