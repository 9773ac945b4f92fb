import Anchoring

extension String {
  /// Whether other words stand there that no letter or digit goes on with on either side: `a` does not stand in `Ada`.
  /// Where no spaces stand between words, nobody knows where one ends.
  public func containsWhole(_ other: String) -> Bool {
    let (text, words) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard text.count >= words.count, let first = words.first, let last = words.last else { return false }
    return (0...(text.count - words.count)).contains { start in
      let end = start + words.count
      return text[start...].starts(with: words) && !(start > 0 && first.goesOn(after: text[start - 1]))
        && !(end < text.count && text[end].goesOn(after: last))
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one word with the letter or digit before it.
  fileprivate func goesOn(after other: Unicode.Scalar) -> Bool {
    (isOfWord || properties.isGraphemeExtend) && (other.isOfWord || other.properties.isGraphemeExtend)
  }

  private var isOfWord: Bool {
    (properties.isAlphabetic || properties.numericType != nil) && !SpokenWords.standsAlone(self)
  }
}
